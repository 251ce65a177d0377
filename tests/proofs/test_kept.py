"""Outcomes kept as bytes are what they were."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from hjemmel.plan.case import Case, Exercised, Instance
from hjemmel.proofs.kept import KeptLedger, bytes_of, ledger_from
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted, Unproven


def found_again(outcome: Outcome) -> Outcome:
    ledger = KeptLedger({})
    ledger["a"] = outcome
    return ledger_from(bytes_of(ledger, only_used=True))["a"]


@pytest.mark.parametrize("outcome", [Proven(), Proven(("Borger.samtaler",), 3), Unproven("gave_up")])
def test_what_has_no_case(outcome: Outcome) -> None:
    assert found_again(outcome) == outcome


def test_a_case_with_all_that_a_case_can_have() -> None:
    whole = Instance("Kommune", "borger.kommune", {"andel": Fraction(1, 3), "stor": 10**30})
    root = Instance("Borger", "borger", {"født": date(2000, 2, 29), "ophørt": None, "ledig": True, "navn": "Åse"})
    part = Instance("Samtale", "borger.samtaler[0]", {"nummer": 1})
    part.wholes["Borger"] = root
    root.wholes["Kommune"] = whole
    root.lists = {"samtaler": (part,), "pauser": ()}
    root.discretions["egnet"] = Exercised(False, "hensyn", "kommunen")
    case = Case(date(2024, 6, 3), (root,), {"reform": date(2026, 1, 1)})

    again = found_again(Refuted(case))

    assert isinstance(again, Refuted)
    (borger,) = again.case.instances
    assert (again.case.assessed, again.case.stipulated, again.instance) == (case.assessed, case.stipulated, 0)
    assert (borger.concept, borger.path, borger.facts) == (root.concept, root.path, root.facts)
    assert borger.discretions == root.discretions
    assert borger.wholes["Kommune"].facts == whole.facts
    assert borger.lists["samtaler"][0].facts == part.facts
    assert borger.lists["samtaler"][0].wholes["Borger"] is borger
    assert borger.lists["pauser"] == ()


def test_only_what_was_asked_for_is_kept() -> None:
    ledger = KeptLedger({})
    ledger["a"], ledger["b"] = Proven(), Unproven("gave_up")
    later = ledger_from(bytes_of(ledger, only_used=True))
    assert later["a"] == Proven()
    assert list(ledger_from(bytes_of(later, only_used=True))) == ["a"]
    assert sorted(ledger_from(bytes_of(later, only_used=False))) == ["a", "b"]


@pytest.mark.parametrize("data", [b"", b"\x00", b"not a ledger"])
def test_what_is_damaged_is_as_if_it_were_not_there(data: bytes) -> None:
    assert len(ledger_from(data)) == 0


def test_an_outcome_that_is_damaged_is_proven_again() -> None:
    assert KeptLedger({"a": b"\x00"}).get("a") is None
