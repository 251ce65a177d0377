"""A drafter finds a passage by a few words and pastes it as a clause."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hjemmel.source.finder import candidates, suggested_name
from hjemmel.source.place import Found, place_of
from tests.source.texts import agreement, source

FIRST, REFORM = "anden_delaftale_2022", "ti_centrale_initiativer_2025"


@pytest.mark.parametrize(
    ("fragment", "name", "text", "line"),
    [
        (
            "sagsbehandlere",
            REFORM,
            "Det skaber samtidig et mere simpelt og overskueligt system for borgere og sagsbehandlere.",
            55,
        ),
        ("fjerde undtages samtaler", REFORM, "Hver fjerde kan undtages for samtaler og aktivering.", 79),
        (
            "frivalg kontaktforløb",
            REFORM,
            "I et andet forsøg får 25.000 dagpengemodtagere over tre år frit valg af "
            "kontaktforløb hos enten kommunen, a-kassen eller en anden aktør, herunder private leverandører og "
            "civilorganisationer, i de første fire måneder af deres ledighedsforløb.",
            111,
        ),
        (
            "4. samtale",
            FIRST,
            "Ingen fællessamtale, men a-kassen kan deltage i 4. samtale, hvis borgeren ønsker det",
            71,
        ),
        ("jobcentre og a-kasser i", FIRST, "Fysiske møder med jobcentre og a-kasser i efteråret 2022", 185),
        ("jobsamt", FIRST, "Fra 9 til 6 samtaler, og kun én slags (jobsamtaler)", 69),
        ("nyt KONTAKTFORLØB", FIRST, "Nyt kontaktforløb", 67),
    ],
)
def test_a_few_words_give_the_sentence_as_a_drafter_would_quote_it(
    fragment: str, name: str, text: str, line: int
) -> None:
    best = candidates(fragment, agreement(name))[0]
    assert (best.text, best.line) == (text, line)
    assert best.unique


def test_a_sentence_does_not_end_at_an_amount_or_an_ordinal() -> None:
    text = "Der gives 1,1 mia. Kr. er en mønt, jf. Lov nr. 2. Den 1. Januar sker det. Og så dette."
    assert candidates("sker", source(text))[0].text == text.removesuffix(" Og så dette.")


def test_a_repeated_passage_comes_with_the_anchor_it_needs() -> None:
    there = agreement(FIRST)
    found = candidates("Træder i kraft 1. januar 2023", there)
    assert [candidate.line for candidate in found] == [100, 113]
    for candidate in found:
        assert candidate.quotable
        assert not candidate.unique
        place = place_of(candidate.text, there, candidate.after)
        assert isinstance(place, Found)
        assert place.span == candidate.span


def test_a_passage_that_no_anchor_can_tell_apart_is_not_quotable() -> None:
    first, second = candidates("Ja", source("• Ja\n\n• Nej\n\n• Ja\n"))
    assert (first.quotable, second.quotable) == (False, True)
    assert second.after == "Ja Nej"


def test_what_is_like_nothing_gives_no_candidates() -> None:
    assert candidates("xyzzy", agreement(FIRST)) == ()
    assert candidates("", agreement(FIRST)) == ()


def test_no_more_candidates_than_asked_for() -> None:
    assert len(candidates("samtaler", agreement(FIRST), most=2)) == 2


@given(st.sampled_from([FIRST, REFORM]), st.data())
def test_every_candidate_can_be_quoted_as_it_says(name: str, data: st.DataObject) -> None:
    there = agreement(name)
    first = data.draw(st.integers(0, len(there.words.words) - 6))
    fragment = there.quoted(there.words.words[first].start, there.words.words[first + 4].end)
    found = candidates(fragment, there)
    assert found
    for candidate in found:
        place = place_of(candidate.text, there, candidate.after or None)
        assert isinstance(place, Found) == candidate.quotable
        if isinstance(place, Found):
            assert place.span.start == candidate.span.start


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jobcentrene bruger ressourcerne der", "jobcentrene_bruger_ressourcerne"),
        ("Fra 9 til 6 samtaler", "k_9_6_samtaler"),
        ("Det skal for", "det_skal_for"),
        ("A-kassen, KL", "akassen_kl"),
        ("– …", "k"),
    ],
)
def test_a_clause_is_named_by_its_telling_words(text: str, name: str) -> None:
    assert suggested_name(text) == name
