"""Everything is counted once, what is interrupted says so, and each slip has a sentence in both languages."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest

from hjemmel.adequacy.mutation import mutation_of
from hjemmel.adequacy.mutation_nodes import Mutation, Unnoticed
from hjemmel.adequacy.mutations.mutant import Mutant
from hjemmel.adequacy.mutations.slips import SlipKind
from hjemmel.adequacy.survivors import sentence_of, slip_words
from hjemmel.diagnostics.words import LANGUAGES
from hjemmel.plan.case import Case
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted, Unproven
from hjemmel.source.span import Span
from tests.adequacy.slips import RULE, ruleset

BODY = f"""{RULE}  fastsætter støtte = 100 kr.
  hvis alder er mindst 18 år

eksempel "Voksen"
  vurderet 1. juni 2024
  Borger a: alder = 40 år
  forvent a.støtte er 100 kr.
"""


def no_draft(outcome: Refuted, answer: str) -> str:
    return f"draft of {answer}"


def mutation(ask: object = None) -> Mutation:
    found = ruleset(BODY)
    assert found.plan is not None
    return mutation_of(found.plan, found.examples, ask, no_draft)  # type: ignore[arg-type]  # a stand-in may raise


def test_without_a_solver_what_is_unnoticed_may_make_a_difference() -> None:
    found = mutation()
    assert found.made == found.tried == found.noticed + len(found.unnoticed)
    assert (found.examples, found.solved, found.equivalent) == (1, False, ())
    assert {each.why for each in found.survivors} == {"no_solver"}
    assert {(each.was, each.became) for each in found.survivors} == {
        ("18 år", "19 år"),
        ("18 år", "17 år"),
        ("borgerens alder er mindst 18 år", "borgerens alder er mere end 18 år"),
        ("borgerens alder er mindst 18 år", ""),
    }


def test_each_outcome_has_its_fate() -> None:
    def ask(mutant: Mutant) -> tuple[Outcome, str]:
        outcomes: dict[str, Outcome] = {
            "19 år": Proven(),
            "17 år": Proven(("Borger.samtaler",), 3),
            "": Unproven("gave_up"),
        }
        return outcomes.get(mutant.became, Refuted(Case.__new__(Case))), "støtte"

    found = mutation(ask)
    assert found.solved
    assert {each.became: (each.fate, each.why, each.draft, each.members) for each in found.unnoticed} == {
        "19 år": ("equivalent", "", "", 0),
        "17 år": ("bounded", "", "", 3),
        "": ("unproven", "gave_up", "", 0),
        "borgerens alder er mere end 18 år": ("survived", "", "draft of støtte", 0),
    }
    assert len(found.equivalent) == 1 and len(found.survivors) == 3
    # Rounded down: a share is never told as better than it is.
    assert found.share == found.noticed * 1000 // (found.made - 1) / 10


def test_interrupted_while_trying_leaves_what_was_tried() -> None:
    found = ruleset(BODY)
    assert found.plan is not None

    def told(done: int, of: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    def never(mutant: Mutant) -> tuple[Outcome, str]:
        raise AssertionError("the work was interrupted before")

    partial = mutation_of(found.plan, found.examples, never, no_draft, told)
    assert partial.tried == 3 < partial.made
    assert partial.noticed + len(partial.unnoticed) == 3
    assert {each.why for each in partial.unnoticed} == {"interrupted"}


def test_interrupted_while_asking_says_what_was_not_asked() -> None:
    asked: list[Mutant] = []

    def ask(mutant: Mutant) -> tuple[Outcome, str]:
        if asked:
            raise KeyboardInterrupt
        asked.append(mutant)
        return Proven(), ""

    found = mutation(ask)
    assert found.tried == found.made
    assert sorted(each.why for each in found.unnoticed) == ["", "interrupted", "interrupted", "interrupted"]


def test_it_is_kept_as_json() -> None:
    found = mutation()
    assert msgspec.json.decode(msgspec.json.encode(found), type=Mutation) == found


def unnoticed(kind: SlipKind, became: str = "", within: str = "") -> Unnoticed:
    return Unnoticed(kind, "støtten", "Støtten", (), Span("regler.regel", 0, 1), "26 uger", became, within)


def test_the_sentence_of_a_change() -> None:
    assert (
        sentence_of(unnoticed("threshold", "27 uger"), "da")
        == "Hvis »26 uger« blev til »27 uger«, ville intet eksempel opdage det."
    )
    assert (
        sentence_of(unnoticed("threshold", "27 uger", "fravær er mindre end 26 uger"), "da")
        == "Hvis »26 uger« blev til »27 uger« i »fravær er mindre end 26 uger«, ville intet eksempel opdage det."
    )
    assert (
        sentence_of(unnoticed("threshold", "27 uger"), "en")
        == "If “26 uger” became “27 uger”, no example would notice."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_that_leaves_something_out_has_a_sentence(language: str) -> None:
    left_out = {"operand", "condition", "exception", "unless", "ground", "line", "limit", "precedence", "replacement"}
    words = slip_words(language)  # type: ignore[arg-type]  # it is one of the languages
    assert set(words.left_out) == left_out <= set(get_args(SlipKind))
    assert all("{was}" in template for template in words.left_out.values())
