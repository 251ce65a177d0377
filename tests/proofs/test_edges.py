"""Edges that no example stands on."""

from __future__ import annotations

import pytest

from hjemmel.proofs.from_plan import TELLING, questions_of
from hjemmel.proofs.nodes import Proof
from hjemmel.proofs.outcomes import Proven, Refuted
from hjemmel.proofs.reading import Reading
from tests.proofs.written import BORGER, compiled_text, proofs_in, right, rule, told_of

USED = right("syg og ledig")


def example(*facts: str, expected: str = "støtte er 1.000 kr.", title: str = "En sag") -> str:
    """An example about one person."""
    return f'eksempel "{title}"\n  vurderet 1. juni 2024\n  Borger a: {", ".join(facts)}\n  forvent a.{expected}'


def edges(proofs: tuple[Proof, ...]) -> list[Proof]:
    return [proof for proof in proofs if proof.question.kind == "edge"]


def test_the_case_shown_stands_on_the_edge() -> None:
    (proof,) = edges(
        proofs_in(BORGER, USED, rule("hvis ledig og alder er mindst 18 år"), example("ledig = ja", "alder = 40 år"))
    )
    assert isinstance(proof.outcome, Refuted)
    assert proof.outcome.case.instances[0].facts["alder"] == 18
    assert proof.outcome.case.instances[0].facts["ledig"] is True


def test_the_case_shown_says_no_more_than_it_must() -> None:
    used = right("syg og ledig")
    (proof,) = edges(
        proofs_in(BORGER, used, rule("hvis alder er mindst 18 år"), example("alder = 40 år", "ledig = ja", "syg = ja"))
    )
    assert isinstance(proof.outcome, Refuted)
    assert proof.outcome.case.instances[0].facts == {"alder": 18}


def test_an_example_on_the_edge_is_enough() -> None:
    on_edge = example("ledig = ja", "alder = 18 år")
    assert edges(proofs_in(BORGER, USED, rule("hvis ledig og alder er mindst 18 år"), on_edge))[0].outcome == Proven()


@pytest.mark.parametrize(
    "beside",
    [
        example("ledig = nej", "alder = 18 år", expected="støtte er 0 kr."),
        example("ledig = ja", "syg = nej", "alder = 18 år", expected="få_støtte består ikke"),
    ],
    ids=["something else decides", "something else is expected"],
)
def test_an_example_on_the_edge_counts_only_where_the_edge_matters(beside: str) -> None:
    assert ("HJ640", "regel_om_støtte") in told_of(BORGER, USED, rule("hvis ledig og alder er mindst 18 år"), beside)


def test_an_edge_nobody_can_stand_on_is_not_told_of() -> None:
    text = rule("hvis alder er mindst 18 år", "undtagen hvis alder er højst 18 år  hjemmel loven.grundlag")
    first, second = edges(proofs_in(BORGER, USED, text, example("alder = 40 år")))
    assert {type(first.outcome), type(second.outcome)} == {Proven, Refuted}


def test_a_set_without_examples_is_not_asked_about_edges() -> None:
    assert edges(proofs_in(BORGER, USED, rule("hvis alder er mindst 18 år"))) == []


def test_equality_has_no_edge() -> None:
    assert (
        edges(
            proofs_in(BORGER, USED, rule("hvis alder er 18 år"), example("alder = 40 år", expected="støtte er 0 kr."))
        )
        == []
    )


def test_a_warning_is_accepted_where_it_arises() -> None:
    accepted = rule("hvis alder er mindst 18 år", 'accepteret HJ640 "Grænsen er prøvet i en vejledning."')
    assert told_of(BORGER, USED, accepted, example("alder = 40 år")) == []


def test_an_edge_that_no_short_list_reaches_is_not_called_unreachable() -> None:
    plan = compiled_text(BORGER, USED, rule("hvis alder er mindst 18 år"), example("alder = 40 år"))
    assert plan.plan is not None
    reading = Reading(plan.plan, examples=plan.examples)
    (asked,) = (each for each in questions_of(reading) if each.question.kind == "edge")
    bounded = TELLING["edge"](Proof(asked.question, Proven(("Borger.samtaler",), 3)), reading)
    assert bounded is not None and bounded.code == "HJ616"
    assert TELLING["edge"](Proof(asked.question, Proven()), reading) is None
