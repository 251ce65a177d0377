"""What looking for a quotation gave is a problem that says what to do, in both languages."""

import pytest

from hjemmel.diagnostics.diagnostic import diagnostic_of
from hjemmel.diagnostics.problem import Edit, Problem
from hjemmel.source.passages import SourceText, checksum_of
from hjemmel.source.place import place_of
from hjemmel.source.reports import checksum_problem, missing_source, problems_of
from tests.source.texts import NAMED_AT, agreement, source, words_at

REFORM = agreement("ti_centrale_initiativer_2025")
FIRST = agreement("anden_delaftale_2022")


def only(quotation: str, there: SourceText, after: str | None = None) -> Problem:
    (problem,) = problems_of(place_of(quotation, there, after), there, NAMED_AT, after or "")
    assert problem.span == NAMED_AT
    return problem


def test_a_quotation_in_one_place_is_no_problem() -> None:
    assert problems_of(place_of("Det skærpede tilsyn afskaffes.", REFORM), REFORM, NAMED_AT) == ()


def test_a_quotation_not_found_shows_the_nearest_passage_and_offers_it() -> None:
    problem = only("Det skærpede tilsyn ophører.", REFORM)
    assert problem.edit == Edit(NAMED_AT, "»Det skærpede tilsyn afskaffes.«")
    assert [(each.role, words_at(REFORM, each.span)) for each in problem.related] == [
        ("nearest", "Det skærpede tilsyn afskaffes.")
    ]
    assert diagnostic_of(problem, "da").what == (
        "Citatet står ikke ordret i `kilder/ti_centrale_initiativer_2025.txt`. "
        "Det, der ligner mest, står på linje 121: »Det skærpede tilsyn afskaffes.«. "
        "Forskellen (citat → kilde): »ophører.« → »afskaffes.«."
    )


def test_a_passage_with_an_unpaired_mark_is_not_offered_as_a_quotation() -> None:
    there = source("Den ledige« skal møde op.")
    assert only("Den ledig« skal møde op.", there).edit is None
    assert only("Den ledige skal mødes op", source("Den »ledige« skal møde op")).edit is not None


def test_a_quotation_like_nothing_has_its_own_code() -> None:
    problem = only("Folkepensionen udbetales bagud", REFORM)
    assert (problem.code, problem.related, problem.edit) == ("HJ410", (), None)


def test_an_ambiguous_quotation_lists_its_places_and_anchors() -> None:
    problem = only("Træder i kraft 1. januar 2023", FIRST)
    assert problem.code == "HJ402"
    assert [FIRST.lines.line_of(each.span.start) for each in problem.related] == [100, 113]
    words = diagnostic_of(problem, "da")
    assert "2 gange" in words.what
    assert "linje 100 og 113" in words.what
    assert "»til vejledning om virksomhedspraktik« eller »for en fysisk samtale«" in words.fix


def test_a_line_with_two_of_the_places_is_told_once() -> None:
    problem = only("og", source("her og der og hist\nog"))
    assert "3 gange i `kilder/kilde.txt`: på linje 1 og 2." in diagnostic_of(problem, "da").what


def test_a_very_common_word_lists_only_some_places() -> None:
    problem = only("og", FIRST)
    assert len(problem.related) == 10


def test_a_wrong_anchor_says_what_stands_before() -> None:
    problem = only("Træder i kraft 1. januar 2023", FIRST, "Digitale samtaler")
    assert problem.code == "HJ403"
    assert [each.role for each in problem.related] == ["place", "place", "anchor", "anchor"]
    assert "»for en fysisk samtale«" in diagnostic_of(problem, "da").what
    absent = only("Formål", FIRST, "Findes ikke")
    assert [each.role for each in absent.related] == ["place"]


def test_nothing_before_a_quotation_is_shown_as_a_dash() -> None:
    problem = only("Første", source("Første ord"), "ord")
    assert "lige før står –" in diagnostic_of(problem, "da").what


def test_a_swallowed_heading_is_a_warning() -> None:
    problem = only("hos kommunen. Én indgang til virksomheder Virksomheder får", REFORM)
    assert (problem.code, problem.severity) == ("HJ404", "warning")
    assert "»Én indgang til virksomheder« med (linje 98 " in diagnostic_of(problem, "da").what


@pytest.mark.parametrize("declared", [checksum_of(b"x"), checksum_of(b"x").upper()])
def test_a_checksum_that_agrees_is_no_problem(declared: str) -> None:
    assert checksum_problem(declared, NAMED_AT, b"x", "a.txt") is None


@pytest.mark.parametrize("declared", [checksum_of(b"y"), "", "md5:1"])
def test_a_checksum_that_differs_is_a_problem(declared: str) -> None:
    problem = checksum_problem(declared, NAMED_AT, b"x", "a.txt")
    assert problem is not None
    assert (problem.declared, problem.actual) == (declared, checksum_of(b"x"))


def test_a_missing_source_suggests_the_file_that_was_meant() -> None:
    existing = ["kilder/aftale_2022.txt", "kilder/lov.txt"]
    assert missing_source("kilder/aftale_2023.txt", NAMED_AT, existing).nearest == "kilder/aftale_2022.txt"
    assert missing_source("x.txt", NAMED_AT, existing).nearest == ""
    assert missing_source("x.txt", NAMED_AT, []).nearest == ""


@pytest.mark.parametrize(
    ("quotation", "after"),
    [
        ("Det skærpede tilsyn ophører.", None),
        ("Folkepensionen udbetales bagud", None),
        ("samtaler", None),
        ("samtaler", "pension"),
        ("hos kommunen. Én indgang", None),
    ],
)
def test_every_problem_has_words_in_both_languages(quotation: str, after: str | None) -> None:
    problem = only(quotation, REFORM, after)
    danish, english = diagnostic_of(problem, "da"), diagnostic_of(problem, "en")
    assert danish.what != english.what
    assert all(place.text for words in (danish, english) for place in words.related)
