"""Discretions that make no difference."""

from __future__ import annotations

from hjemmel.plan.case import Known
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.nodes import NO, YES
from hjemmel.proofs.nodes import Proof, WithoutSolver
from hjemmel.proofs.outcomes import Proven, Refuted, Unproven
from hjemmel.proofs.supposed import supposed
from tests.proofs.written import BORGER, compiled_text, proofs_in, right, rule, told_of

SKØN = BORGER.replace(
    "  resultat",
    '  skøn hensyn : ja/nej "Taler hensynet for det?"\n    hjemmel loven.grundlag\n    udøves af "kommunen"\n'
    "  resultat",
)


def idle(proofs: tuple[Proof, ...]) -> Proof:
    (found,) = (proof for proof in proofs if proof.question.kind == "discretion_idle")
    return found


def test_the_case_shown_is_answered_otherwise_when_the_discretion_is_exercised_otherwise() -> None:
    texts = (SKØN, rule("hvis ledig og hensyn"), right("syg og alder er mindst 18 år"))
    outcome = idle(proofs_in(*texts)).outcome
    plan = compiled_text(*texts).plan
    assert isinstance(outcome, Refuted) and plan is not None
    root = outcome.case.instances[outcome.instance]
    answers = [
        Evaluation(supposed(plan, ("Borger", "hensyn"), value), outcome.case).answer(root, "støtte")
        for value in (YES, NO)
    ]
    assert answers == [Known(100_000), Known(0)]


def test_a_discretion_read_by_way_of_a_definition_matters_to_what_reads_that() -> None:
    definition = """
definition værdig "borgeren er værdig"
  hjemmel loven.grundlag
  for Borger
  hvis hensyn eller syg
"""
    matters = rule("hvis ledig og værdig")
    absorbed = rule("hvis ledig eller (ledig og værdig)")
    used = right("alder er mindst 18 år")
    assert isinstance(idle(proofs_in(SKØN, definition, matters, used)).outcome, Refuted)
    assert idle(proofs_in(SKØN, definition, absorbed, used)).outcome == Proven()


def test_what_is_absorbed_is_only_proven_by_a_solver() -> None:
    texts = (SKØN, rule("hvis ledig eller (ledig og hensyn)"), right("syg og alder er mindst 18 år"))
    assert idle(proofs_in(*texts, solver=WithoutSolver())).outcome == Unproven("no_solver")
    assert idle(proofs_in(*texts)).outcome == Proven()


def test_a_discretion_with_many_values_is_idle_only_if_none_of_them_matters() -> None:
    measured = SKØN.replace("hensyn : ja/nej", "hensyn : procent")
    above = rule("hvis ledig og hensyn er mere end 50 pct.")
    absorbed = rule("hvis ledig eller (ledig og hensyn er mere end 50 pct.)")
    exact = rule("hvis ledig og hensyn er 37,125 pct.")
    used = right("syg og alder er mindst 18 år")
    assert isinstance(idle(proofs_in(measured, above, used)).outcome, Refuted)
    assert isinstance(idle(proofs_in(measured, exact, used)).outcome, Refuted)
    assert idle(proofs_in(measured, absorbed, used)).outcome == Proven()


def test_a_discretion_exercised_of_each_member_matters_where_members_must_differ() -> None:
    meetings = """
begreb Borger "borgeren"
  oplysning samtaler : liste af Samtale "borgerens samtaler"

begreb Samtale "samtalen" hører til Borger
  oplysning holdt : ja/nej "samtalen er holdt"
  skøn god : ja/nej "Er den god?"
    hjemmel loven.grundlag
    udøves af "kommunen"
"""
    mixed = right("findes samtaler hvor (god) og findes samtaler hvor (ikke god)")
    one_of_two = right("antallet af samtaler hvor (holdt) er 2 og antallet af samtaler hvor (god og holdt) er 1")
    absorbed = right("findes samtaler hvor (holdt eller god) eller ikke findes samtaler hvor (god)")
    assert isinstance(idle(proofs_in(meetings, mixed)).outcome, Refuted)
    assert isinstance(idle(proofs_in(meetings, one_of_two)).outcome, Refuted)
    assert isinstance(idle(proofs_in(meetings, absorbed)).outcome, Proven)


def test_a_discretion_without_effect_is_told_of_once_and_not_by_its_clauses_too() -> None:
    codes = [
        code
        for code, _ in told_of(SKØN, rule("hvis ledig eller (ledig og hensyn)"), right("syg og alder er mindst 18 år"))
    ]
    assert "HJ630" in codes
    assert "HJ631" not in codes
