"""What no example notices is proven to make no difference, or a case is shown in which it does."""

from __future__ import annotations

import pytest

from hjemmel.adequacy.equivalent import asked_with_solver
from hjemmel.adequacy.killed import examples_tried, noticed_by
from hjemmel.adequacy.mutants import mutants_of
from hjemmel.adequacy.mutations.mutant import Mutant, plan_with
from hjemmel.compile import Compiled, compiled
from hjemmel.plan.interpreter import Evaluation
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted
from tests.adequacy.slips import RULE, ruleset
from tests.spec.test_spec import BLOCKS


def asked(found: Compiled, declaration: str = "", **about: str) -> tuple[Outcome, str, Mutant]:
    """What the solver says of the one mutant that has these attributes."""
    assert found.plan is not None
    ask = asked_with_solver(found.plan)
    assert ask is not None
    (mutant,) = (
        each
        for each in mutants_of(found.plan)
        if declaration in ("", each.declaration.name)
        and all(getattr(each, name) == value for name, value in about.items())
    )
    return *ask(mutant), mutant


def assert_differs(found: Compiled, outcome: Outcome, answer: str, mutant: Mutant) -> None:
    """In the interpreter the case is answered otherwise after the slip."""
    assert found.plan is not None
    assert isinstance(outcome, Refuted)
    root = outcome.case.instances[outcome.instance]
    before = Evaluation(found.plan, outcome.case).answer(root, answer)
    after = Evaluation(plan_with(found.plan, mutant.changed), outcome.case).answer(root, answer)
    assert before != after


def test_a_threshold_on_whole_numbers_has_a_case_on_its_edge() -> None:
    found = ruleset(f"{RULE}  fastsætter støtte = 100 kr.\n  hvis alder er mindst 18 år")
    outcome, answer, mutant = asked(found, was="18 år", became="19 år")
    assert_differs(found, outcome, answer, mutant)
    assert isinstance(outcome, Refuted)
    assert answer == "støtte"
    assert outcome.case.instances[outcome.instance].facts["alder"] == 18


def test_a_value_that_another_rule_gives_anyway_makes_no_difference() -> None:
    found = ruleset(
        """
regel unge "Unge"
  hjemmel aftalen.sats
  gælder altid
  for Borger
  fastsætter støtte = 100 kr.
  hvis alder er mindre end 30 år

regel enhver "Enhver"
  hjemmel aftalen.ydes
  gælder altid
  for Borger
  fastsætter støtte = 100 kr.
"""
    )
    outcome, _, _ = asked(found, was="30 år", became="31 år")
    assert outcome == Proven()


def test_a_parameter_is_compared_in_the_answers_that_read_it() -> None:
    found = ruleset(
        """
parameter sats : beløb "satsen"
  1.000 kr. altid  hjemmel aftalen.sats
"""
        + f"{RULE}  fastsætter støtte = sats\n    dog højst 500 kr.  hjemmel aftalen.loft\n"
    )
    # What is more than the limit allows changes nothing; the limit itself does.
    assert asked(found, was="1.000 kr.", became="1.001 kr.")[0] == Proven()
    assert_differs(found, *asked(found, was="500 kr.", became="501 kr."))


def test_a_key_date_is_compared_in_the_answers_that_read_it() -> None:
    found = ruleset(
        f"""
skæringsdato ikraft "aftalen begynder" = 1. januar 2024
  jf. aftalen.start
{RULE}  fastsætter støtte = 100 kr.
  hvis bevilget før ikraft
"""
    )
    outcome, answer, mutant = asked(found, was="1. januar 2024", became="2. januar 2024", within="")
    assert_differs(found, outcome, answer, mutant)


def test_which_rules_are_in_conflict_is_a_difference() -> None:
    found = ruleset(
        """
regel lav "Lav"
  hjemmel aftalen.sats
  gælder altid
  for Borger
  fastsætter støtte = 1 kr.
  hvis ledig
regel mellem "Mellem"
  hjemmel aftalen.sats
  gælder altid
  for Borger
  uafklaret over for lav "Loven siger det ikke."
  fastsætter støtte = 2 kr.
  hvis ledig
regel høj "Høj"
  hjemmel aftalen.sats
  gælder altid
  for Borger
  uafklaret over for lav "Loven siger det ikke."
  uafklaret over for mellem "Loven siger det ikke."
  fastsætter støtte = 3 kr.
  hvis ledig
"""
    )
    outcome, answer, mutant = asked(found, "høj", kind="negation")
    assert_differs(found, outcome, answer, mutant)


def test_a_proof_for_short_lists_says_so() -> None:
    found = ruleset(
        """
definition møder "møder ofte"
  hjemmel aftalen.samtale
  for Borger
  hvis andelen af samtaler hvor (holdt) blandt (dato efter ledig_fra) er mere end 98 pct.
""".replace("ledig_fra", "denne.ledig_fra"),
        "basis, aftalen, samtaler",
    )
    outcome, _, _ = asked(found, was="98 pct.", became="97 pct.")
    # 39 of 40 is between the two; no list as short as the bound has such a share.
    assert isinstance(outcome, Proven)
    assert (outcome.within, outcome.members > 0) == (("Borger.samtaler",), True)


def test_without_a_solver_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hjemmel.adequacy.equivalent.has_solver", lambda: False)
    found = ruleset(f"{RULE}  fastsætter støtte = 100 kr.")
    assert found.plan is not None
    assert asked_with_solver(found.plan) is None


def test_a_list_that_no_slip_reaches_needs_no_bound() -> None:
    found = ruleset(
        """
definition møder "møder ofte"
  hjemmel aftalen.samtale
  gælder fra 1. januar 2024 jf. aftalen.start
  for Borger
  hvis antallet af samtaler hvor (holdt) er mindst 3

definition mødt "har mødt"
  hjemmel aftalen.samtale
  gælder fra 1. januar 2024 jf. aftalen.start
  for Borger
  hvis møder
""",
        "basis, aftalen, samtaler",
    )
    # Before 2024 nobody `møder`, so it makes no difference that `mødt` begins a day earlier.
    outcome, _, _ = asked(found, "mødt", became="gælder fra 31. december 2023")
    assert outcome == Proven()


def test_no_slip_that_an_example_notices_is_proven_to_make_no_difference() -> None:
    blocks = [block for block in BLOCKS if block.kind == "right" and block.chapter != "18_stipulations"][::8]
    assert len(blocks) > 12
    for block in blocks:
        found = compiled(block.files)
        if found.plan is None:
            continue
        ask = asked_with_solver(found.plan)
        assert ask is not None
        tried = examples_tried(found.plan, found.examples)
        for mutant in mutants_of(found.plan):
            if noticed_by(mutant, tried) is not None:
                outcome, _ = ask(mutant)
                assert not isinstance(outcome, Proven) or outcome.members, f"{block.name}: {mutant.was}"
