"""What the proofs settle is no longer doubted, and nothing is told twice."""

from __future__ import annotations

from hjemmel.compile import compiled, proven
from hjemmel.proofs.from_plan import proofs_of, questions_of
from hjemmel.proofs.nodes import Proofs, WithoutSolver
from tests.corpus.rule_sets import proven_set
from tests.proofs.small_sets import GAP, codes, files_with

SUMS = """
begreb Borger "borgeren"
  oplysning a : beløb "a"
  oplysning b : beløb "b"
  resultat støtte : beløb "støtten"

regel første "Første"
  @
  gælder altid
  for Borger
  fastsætter støtte = 1.000 kr.
  hvis a + b er ikke 0 kr.

regel anden "Anden"
  @
  gælder altid
  for Borger
  fastsætter støtte = 2.000 kr.
  hvis b + a er 0 kr.
  {accepted}
"""
ACCEPTED = 'accepteret HJ602 "Summen er den samme."'


def test_a_pair_that_is_proven_is_no_longer_in_doubt() -> None:
    text = SUMS.replace("{accepted}", "")
    assert [problem.code for problem in compiled(files_with(text)).problems] == ["HJ602"]
    assert codes(text) == []


def test_an_acceptance_of_what_is_proven_is_superfluous_and_only_then() -> None:
    text = SUMS.replace("{accepted}", ACCEPTED)
    assert [problem.code for problem in compiled(files_with(text)).problems] == []
    assert len(codes(text)) == 1
    rule_set = proven_set(files_with(text))
    assert getattr(rule_set.problems[0], "accepted", None) == "HJ602"


def test_without_a_solver_the_pair_stays_in_doubt() -> None:
    from hjemmel.proofs.reading import Reading

    rule_set = compiled(files_with(SUMS.replace("{accepted}", "")))
    assert rule_set.provable is not None
    reading = Reading(rule_set.provable)
    found = tuple(proofs_of(questions_of(reading), {}, WithoutSolver()))
    told = proven(rule_set, reading, Proofs(found, with_solver=False))
    assert "HJ602" in [problem.code for problem in told.problems]
    assert told.plan is not None


def test_an_interruption_leaves_the_doubt_about_what_was_not_reached() -> None:
    from hjemmel.proofs.reading import Reading

    rule_set = compiled(files_with(SUMS.replace("{accepted}", ACCEPTED)))
    assert rule_set.provable is not None
    reading = Reading(rule_set.provable)
    told = proven(rule_set, reading, Proofs((), left=1))
    assert told.problems == ()


def test_an_error_of_the_proofs_leaves_no_plan_to_build_from() -> None:
    rule_set = proven_set(files_with(GAP))
    assert [problem.code for problem in rule_set.problems] == ["HJ611"]
    assert rule_set.plan is None
    assert rule_set.provable is not None


def test_a_value_before_its_first_day_is_told_once() -> None:
    text = """
parameter sats : beløb "satsen"
  1.000 kr. fra 1. januar 2025 lagt til grund "Loven"  @

begreb Borger "borgeren"
  oplysning uger : heltal "antal uger"
  resultat støtte : beløb "støtten"

regel støtteregel "Støtten"
  @
  gælder fra 1. januar 2024 lagt til grund "Loven"
  for Borger
  fastsætter støtte = sats * uger
"""
    assert [problem.code for problem in compiled(files_with(text)).problems] == ["HJ509"]
    assert codes(text) == ["HJ611"]
