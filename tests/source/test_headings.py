"""Headings, items and paragraphs; and quotations that run across a heading."""

import pytest

from hjemmel.source.place import Found, place_of
from tests.source.texts import agreement, source, words_at

FIRST, REFORM = "anden_delaftale_2022", "ti_centrale_initiativer_2025"


def headings(text: str) -> list[str]:
    there = source(text)
    return [words_at(there, block.span) for block in there.blocks if block.kind == "heading"]


def test_the_headings_of_the_reform_are_its_ten_initiatives_and_title() -> None:
    there = agreement(REFORM)
    lines = [block.first_line for block in there.blocks if block.kind == "heading"]
    assert lines == [1, 15, 24, 36, 48, 60, 68, 98, 105, 118]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("En overskrift\n\nEn sætning.", ["En overskrift"]),
        ("En sætning.\n\nEn overskrift\nover to linjer\n\nEn sætning.", ["En overskrift\nover to linjer"]),
        ("En sætning.\nIngen overskrift\n\nEn sætning.", []),
        ("Os og\n\nAMK\n\nher", ["Os og"]),
        ("Han ringer til os og\n\nAMK\n\nher.", ["Han ringer til os og"]),
        ("• ringer til os og\n\nAMK\n\nher.", []),
        ("• ringer til os\n\nFormål:\n\nher.", ["Formål:"]),
        ("En sætning.\n\nHeraf følger disse fire ting:\n\n• her.", []),
        ("• et punkt\n En titel\n\n• et punkt", ["En titel"]),
        ("• et punkt\n  Med mere tekst\n\n• et punkt", []),
        ("En sætning.\n\nFørste led\n\nAndet led\n\n", ["Første led"]),
        ("En sætning.\n\nEn sætning til.\n\n", []),
        ("En sætning.\n\n(parentes)\n\n", []),
        ("En sætning.\n\n" + "Ord " * 16 + "\n\n", []),
    ],
)
def test_a_heading_is_set_apart_and_does_not_end_like_a_sentence(text: str, expected: list[str]) -> None:
    assert headings(text) == expected


def test_a_sentence_goes_on_over_a_blank_line() -> None:
    there = source("• møder med\njobcentre i\n\nefteråret 2022\n\n• Næste")
    assert [(block.kind, block.first_line, block.last_line) for block in there.blocks] == [
        ("item", 1, 4),
        ("item", 6, 6),
    ]


@pytest.mark.parametrize(
    ("name", "quotation", "heading"),
    [
        (REFORM, "hos kommunen. Én indgang til virksomheder Virksomheder får", "Én indgang til virksomheder"),
        (REFORM, "hos kommunen. Én indgang", "Én indgang til virksomheder"),
        (REFORM, "til virksomheder Virksomheder får én klar", "Én indgang til virksomheder"),
        (FIRST, "inddrages i udmøntning. Nyt kontaktforløb Fra 9 til 6", "Nyt kontaktforløb"),
        (FIRST, "minister Mindre administration i jobcentre og", "Mindre administration i jobcentre og forenklinger"),
    ],
)
def test_a_quotation_into_out_of_or_across_a_heading_swallows_it(name: str, quotation: str, heading: str) -> None:
    there = agreement(name)
    place = place_of(quotation, there)
    assert isinstance(place, Found)
    assert [words_at(there, span) for span in place.swallowed] == [heading]


def test_a_quotation_of_the_heading_alone_is_meant() -> None:
    for quotation in ("Én indgang til virksomheder", "indgang til virksomheder"):
        place = place_of(quotation, agreement(REFORM))
        assert isinstance(place, Found)
        assert place.swallowed == ()
