"""Proofs as data, for whoever shows or keeps them elsewhere."""

from __future__ import annotations

from typing import Any

from hjemmel.diagnostics.problem import Supplied
from hjemmel.plan.index import PlanIndex
from hjemmel.proofs.nodes import Proof
from hjemmel.proofs.outcomes import Proven, Refuted
from hjemmel.proofs.shown import shown_case


def proof_as_data(proof: Proof, index: PlanIndex) -> dict[str, Any]:
    """The question with its outcome: `well`, `found` or `undecided`, with the case, the bound or the reason."""
    outcome = proof.outcome
    found: dict[str, Any] = {
        "kind": proof.question.kind,
        "about": list(proof.question.about),
        "declaration": proof.question.declaration,
    }
    if proof.is_finding:
        found["outcome"] = "found"
    elif isinstance(outcome, Proven | Refuted):
        found["outcome"] = "well"
    else:
        found |= {"outcome": "undecided", "why": outcome.why}
    if isinstance(outcome, Proven) and outcome.within:
        found["within"] = {"lists": list(outcome.within), "members": outcome.members}
    if isinstance(outcome, Refuted) and proof.is_finding:
        found["case"] = [_supplied(each) for each in shown_case(outcome, index)]
    return found


def _supplied(each: Supplied) -> dict[str, Any]:
    value = each.value if isinstance(each.value, bool | str | int | None) else str(each.value)
    return {"name": each.name, "value": value, "type": each.kind}
