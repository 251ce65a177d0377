"""What a comparison rests on is held against random cases: that no other case differs, and that all with certain
conditions do."""

from __future__ import annotations

from typing import Any

import pytest

from hjemmel.adequacy.mutants import mutants_of
from hjemmel.adequacy.mutations.mutant import plan_with
from hjemmel.differences.comparing import comparison
from hjemmel.differences.nodes import Differs, Same
from hjemmel.plan import nodes as n
from hjemmel.plan.interpreter import Evaluation
from hjemmel.proofs.asking import Asking
from hjemmel.proofs.outcomes import Outcome, Proven
from tests.plan.choices import Choices
from tests.plan.strategies import random_plan
from tests.proofs.edge_cases import edge_cases

SEEDS = range(40)
CASES = 60


class Watched:
    """A solver, and the random cases that are as nothing is proven to be."""

    def __init__(self, old: n.Plan, new: n.Plan) -> None:
        self.plans = old, new
        self.solver = Asking(old, new, milliseconds=300)
        self.proven = 0
        self.wrong: list[str] = []

    def case_where(self, concept: str, wanted: Any, confirmed: Any, **given: Any) -> Outcome:
        """What the solver says."""
        outcome = self.solver.case_where(concept, wanted, confirmed, **given)
        if outcome == Proven():
            self.proven += 1
            for case, root in edge_cases(concept, 5, CASES, *self.plans):
                if confirmed(*(Evaluation(plan, case) for plan in self.plans), root=root):
                    self.wrong.append(f"{concept} on {case.assessed}")
        return outcome


def slipped(plan: n.Plan, seed: int) -> n.Plan:
    """The plan with one slip of the pen, now and then with two."""
    choose = Choices.seeded(seed)
    for _ in range(1 + choose.upto(1)):
        slips = list(mutants_of(plan))
        plan = plan_with(plan, slips[choose.upto(len(slips) - 1) % len(slips)].changed) if slips else plan
    return plan


@pytest.mark.parametrize("seed", SEEDS)
def test_no_random_case_is_as_none_is_proven_to_be(seed: int) -> None:
    old = random_plan(seed, 4)
    watched: list[Watched] = []

    def solving(one: n.Plan, other: n.Plan) -> Watched:
        watched.append(Watched(one, other))
        return watched[-1]

    found = comparison(old, slipped(old, seed), ("", ""), solving)
    assert [each.wrong for each in watched if each.wrong] == []
    settled = sum(answer.outcome == Same("solver") for answer in found.answers)
    settled += sum(
        group.exactly is True and not answer.outcome.within
        for answer in found.answers
        if isinstance(answer.outcome, Differs)
        for group in answer.outcome.groups
    )
    assert sum(each.proven for each in watched) >= min(settled, 1)
