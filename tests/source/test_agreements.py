"""The passages a person found in the two agreements are found, and where the words repeat, the anchor tells."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from hjemmel.source.passages import SourceText, text_of
from hjemmel.source.place import Ambiguous, Found, place_of
from tests.source.texts import NAMED_AT, SOURCES, agreement, agreement_of

CLAUSES: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("clauses.toml").read_text("utf-8"))["clause"]
REPEATED = [clause for clause in CLAUSES if "after" in clause]


def by_id(clause: dict[str, Any]) -> str:
    return str(clause["id"])


def test_there_are_seventy_nine() -> None:
    assert len(CLAUSES) == 79


@pytest.mark.parametrize("clause", CLAUSES, ids=by_id)
def test_each_passage_has_one_place_and_swallows_no_heading(clause: dict[str, Any]) -> None:
    place = place_of(clause["quotation"], agreement_of(clause["id"]), clause.get("after"))
    assert isinstance(place, Found)
    assert place.swallowed == ()


@pytest.mark.parametrize("clause", REPEATED, ids=by_id)
def test_a_repeated_passage_is_ambiguous_without_its_anchor_and_in_its_place_with_it(clause: dict[str, Any]) -> None:
    source = agreement_of(clause["id"])
    assert isinstance(place_of(clause["quotation"], source), Ambiguous)
    anchored = place_of(clause["quotation"], source, clause["after"])
    assert isinstance(anchored, Found)
    assert source.lines.line_of(anchored.span.start) == clause["line"]


@pytest.mark.parametrize("clause", REPEATED, ids=by_id)
def test_each_anchor_that_is_offered_makes_its_place_the_one(clause: dict[str, Any]) -> None:
    source = agreement_of(clause["id"])
    place = place_of(clause["quotation"], source)
    assert isinstance(place, Ambiguous)
    for span, anchor in zip(place.places, place.anchors, strict=True):
        anchored = place_of(clause["quotation"], source, anchor)
        assert isinstance(anchored, Found)
        assert anchored.span == span


@pytest.mark.parametrize(
    ("quotation", "agreement_name", "written"),
    [
        ("som ret- og pligt tilbud for personer", "anden_delaftale_2022", "ret-\nog pligt"),
        ("borgere og sagsbehandlere.", "ti_centrale_initiativer_2025", "sagsbe- \nhandlere."),
        ("jobcentre og a-kasser i efteråret 2022", "anden_delaftale_2022", "i \n\nefteråret"),
        ("mulighed for ”pause”", "ti_centrale_initiativer_2025", "”pause”"),
        ("P r æ s e n t a t i o", "anden_delaftale_2022", "P\nr\næ"),
        ("os og AMK", "anden_delaftale_2022", "og \n\nAMK"),
        ("tæller bare ikke med…..", "anden_delaftale_2022", "med….."),
    ],
)
def test_the_peculiarities_of_the_two_texts(quotation: str, agreement_name: str, written: str) -> None:
    source = agreement(agreement_name)
    place = place_of(quotation, source)
    assert isinstance(place, Found)
    assert written in source.text[place.span.start : place.span.end]


@pytest.mark.parametrize("name", ["anden_delaftale_2022", "ti_centrale_initiativer_2025"])
def test_the_agreements_may_be_checked_out_with_other_line_ends(name: str) -> None:
    here = agreement(name)
    there = text_of((SOURCES / f"{name}.txt").read_bytes().replace(b"\n", b"\r\n"), "windows.txt", NAMED_AT)
    assert isinstance(there, SourceText)
    for clause in CLAUSES:
        if agreement_of(clause["id"]) is here:
            one, other = (place_of(clause["quotation"], text, clause.get("after")) for text in (here, there))
            assert isinstance(one, Found)
            assert isinstance(other, Found)
            assert there.lines.position(other.span.start) == here.lines.position(one.span.start)
