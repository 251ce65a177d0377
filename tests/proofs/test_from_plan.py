"""What was proven is not asked again, and an edit asks again only what rests on what it changes."""

from __future__ import annotations

import sys

import pytest

from hjemmel.proofs.from_plan import Ledger, has_solver, proofs_of, questions_of
from hjemmel.proofs.nodes import Proof, WithoutSolver
from hjemmel.proofs.outcomes import Proven, Refuted, Unproven
from tests.proofs.small_sets import GAP, Counting, outcomes_of, read

TWO = (
    GAP
    + """
begreb Sag "sagen"
  oplysning haster : ja/nej "sagen haster"
  oplysning dage : heltal "antal dage"
  resultat gebyr : beløb "gebyret"
  resultat pris : beløb "prisen" = gebyr * dage
    fortolkning "Gebyret for hver dag."

regel hastegebyr "Gebyret"
  @
  gælder altid
  for Sag
  fastsætter gebyr = 100 kr.
  hvis haster
"""
)


def asked(rules: str, ledger: Ledger, solver: Counting, *, again: bool = False) -> list[Proof]:
    _, reading = read(rules)
    gaps = [each for each in questions_of(reading) if each.question.kind == "gap"]
    return list(proofs_of(gaps, ledger, solver, again=again))


def test_what_is_in_the_ledger_is_not_asked_again() -> None:
    ledger: Ledger = {}
    first, second = Counting(Proven()), Counting(Proven())
    assert asked(TWO, ledger, first) == asked(TWO, ledger, second)
    assert (first.asked, second.asked) == (2, 0)


@pytest.mark.parametrize(
    ("before", "after", "count"),
    [
        ("fastsætter sats = 1.000 kr.", "fastsætter sats = 1.100 kr.", 1),
        ("  hvis haster\n", "  hvis ikke haster\n", 1),
        ('"Satsen"', '"Satsen for ledige"', 0),
        ('regel hastegebyr "Gebyret"', '# en bemærkning\nregel hastegebyr "Gebyret"', 0),
    ],
)
def test_an_edit_asks_again_what_rests_on_it(before: str, after: str, count: int) -> None:
    ledger: Ledger = {}
    asked(TWO, ledger, Counting(Proven()))
    edited = TWO.replace(before, after)
    assert edited != TWO
    solver = Counting(Proven())
    asked(edited, ledger, solver)
    assert solver.asked == count


def test_the_order_of_the_rules_is_nothing_new_to_prove() -> None:
    ledger: Ledger = {}
    asked(TWO, ledger, Counting(Proven()))
    borger, sag = TWO.split('begreb Sag "sagen"')
    solver = Counting(Proven())
    asked(f'begreb Sag "sagen"{sag}\n{borger}', ledger, solver)
    assert solver.asked == 0


def test_without_a_solver_nothing_is_kept_and_nothing_claimed() -> None:
    ledger: Ledger = {}
    _, reading = read(TWO)
    proofs = list(proofs_of(questions_of(reading), ledger, WithoutSolver()))
    assert outcomes_of(proofs, "gap") == [Unproven("no_solver"), Unproven("no_solver")]
    assert Unproven("no_solver") not in ledger.values()


def test_what_was_undecided_is_tried_again_when_asked_to() -> None:
    ledger: Ledger = {}
    first, second, third = Counting(Unproven("gave_up")), Counting(Proven()), Counting(Proven())
    asked(GAP, ledger, first)
    asked(GAP, ledger, second)
    assert (first.asked, second.asked) == (2, 0)
    assert outcomes_of(asked(GAP, ledger, third, again=True), "gap") == [Proven()]


def test_a_case_that_is_found_is_worked_out() -> None:
    from hjemmel.plan.case import Cause, Unknown
    from hjemmel.plan.interpreter import Evaluation
    from hjemmel.proofs.from_plan import solver_for

    _, reading = read(GAP)
    gap = next(each for each in questions_of(reading) if each.question.kind == "gap")
    outcome = gap.settled(solver_for(reading))
    assert isinstance(outcome, Refuted)
    root = outcome.case.instances[outcome.instance]
    answer = Evaluation(reading.plan, outcome.case).answer(root, "støtte")
    assert answer == Unknown(frozenset({Cause("no_rule", f"{root.path}.sats")}))


def test_a_solver_that_may_not_be_imported_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    class Forbidding:
        """Refuses what is looked for, as whoever runs the command may have arranged."""

        def find_spec(self, name: str, *_: object) -> None:
            if name == "z3":
                raise ModuleNotFoundError(name)

    for name in [each for each in sys.modules if each.partition(".")[0] == "z3"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Forbidding(), *sys.meta_path])
    assert not has_solver()
