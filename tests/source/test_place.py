"""A quotation is found at whole words, whatever the page did to its lines, and nowhere else."""

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from hjemmel.source.place import Ambiguous, Found, NotAfter, NotFound, Place, place_of
from tests.source.texts import agreement, source, words_at


def found(quotation: str, text: str, after: str | None = None) -> str:
    """What the text holds where the quotation is found."""
    there = source(text)
    place = place_of(quotation, there, after)
    assert isinstance(place, Found), place
    return words_at(there, place.span)


def missing(quotation: str, text: str) -> bool:
    return isinstance(place_of(quotation, source(text)), NotFound)


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        ("sagsbe-\nhandlere", "sagsbehandlere"),
        ("sagsbe- \r\n  handlere", "sagsbehandlere"),
        ("sagsbe\u00ad\nhandlere", "sagsbehandlere"),
        ("sagsbe\u2010\nhandlere", "sagsbehandlere"),
        ("sagsbe-\fhandlere", "sagsbehandlere"),
        ("ret-\nog pligt", "ret- og pligt"),
        ("a-\nkassen", "a-kassen"),
        ("sagsbehandlere", "sagsbe-\n    handlere"),
        ("a-kassen", "a-\nkassen"),
        ("ret- og pligt", "ret-\n og pligt"),
        ("sags-\nbehandlere", "sagsbehand-\nlere"),
        ("a\u2011kassen", "a-kassen"),
    ],
)
def test_a_hyphen_at_a_line_end_has_three_readings_on_both_sides(text: str, quotation: str) -> None:
    assert found(quotation, f"Den {text} her") == text


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        ("ret- og pligt", "retog pligt"),
        ("ret- og pligt", "ret og pligt"),
        ("a-kassen", "akassen"),
        ("a- kassen", "a-kassen"),
        ("det – og", "det og"),
        ("det -\nog", "det og"),
        ("ny bolig", "nybolig"),
        ("nybolig", "ny bolig"),
    ],
)
def test_a_hyphen_or_space_within_a_line_has_one_reading(text: str, quotation: str) -> None:
    assert missing(quotation, f"Den {text} her")


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        ("to\n• tre", "to tre"),
        ("to\n\n   • tre", "to tre"),
        ("to\n- tre", "to tre"),
        ("to\n– tre", "to tre"),
        ("to\n– tre", "to – tre"),
        ("to\n\uf0b7 tre", "to tre"),
        ("to\n•tre", "to tre"),
        ("to tre", "to\n   • tre"),
        ("to tre", "• to tre"),
        ("to\n\n\n tre", "to tre"),
        ("to\n•\n•\n•\n•\n•\n• tre", "to tre"),
        ("to\u00a0 \t tre", "to tre"),
        ("t\u200bo t\u2060re", "to tre"),
        ("to tre", "\ufeffto tre"),
    ],
)
def test_bullets_at_line_starts_white_space_and_format_characters_do_not_count(text: str, quotation: str) -> None:
    assert found(quotation, f"En {text} fire") == text


@pytest.mark.parametrize(
    ("text", "quotation"),
    [("to • tre", "to tre"), ("to\n-5 tre", "to 5 tre"), ("½ år", "1/2 år"), ("m² her", "m2 her"), ("ﬁre", "fire")],
)
def test_a_bullet_within_a_line_a_sign_and_a_compatible_letter_are_text(text: str, quotation: str) -> None:
    assert missing(quotation, f"En {text} fem")


def test_case_and_misprints_count() -> None:
    assert missing("den ledige", "Den ledige")
    assert missing("finansiering", "uændret finanisering")
    assert found("finanisering", "uændret finanisering") == "finanisering"


@pytest.mark.parametrize("part", ["kasse", "kassen", "a", "1", "100", "000", "jobindsats", "samtal"])
def test_part_of_a_word_is_no_word(part: str) -> None:
    assert missing(part, "I a-kassen er 1,1 og 100.000 på jobindsats.dk i samtaler")


def test_signs_next_to_a_word_are_no_part_of_it() -> None:
    assert found("jobsamtaler", "kun én slags (jobsamtaler), her") == "jobsamtaler"
    assert found("(jobsamtaler),", "kun én slags (jobsamtaler), her") == "(jobsamtaler),"
    assert found("tidlig", "tidlig/sen") == "tidlig"


def test_outer_dashes_are_matched_and_belong_to_the_place() -> None:
    assert found("førtidspension-", "sygedagpenge og førtidspension- og fleksjob") == "førtidspension-"
    assert found("Sanktioner –", "Sanktioner –\nfx i form") == "Sanktioner –"
    assert found("-5 grader", "til -5 grader") == "-5 grader"
    assert missing("førtidspension-", "sygedagpenge og førtidspension og fleksjob")
    assert missing("Sanktioner –", "Sanktioner fx i form")
    assert missing("-5 grader", "til 5 grader")


def test_a_dash_that_begins_a_quotation_may_be_its_bullet() -> None:
    assert found("– fx i form", "Sanktioner – fx i form") == "– fx i form"
    assert found("– fx i form", "• fx i form") == "fx i form"


@pytest.mark.parametrize("nothing", ["", " ", "•", "– …", "»«", "\uf04a"])
def test_what_has_no_word_is_found_nowhere(nothing: str) -> None:
    assert place_of(nothing, source("Her er • en tekst – …  »« \uf04a")) == NotFound(None)


def test_marks_nest() -> None:
    assert found("at »pause« er", "Det gælder, at »pause« er en ret") == "at »pause« er"


def test_a_place_counts_the_characters_as_written() -> None:
    text = "A\u030a \u200b• Re\u0301t\u200bten i a\u030aret"
    assert found("Rétten i året", text) == "Re\u0301t\u200bten i a\u030aret"


def test_overlapping_places_are_two() -> None:
    place = place_of("ja og ja", source("ja og ja og ja"))
    assert isinstance(place, Ambiguous)
    assert [(span.start, span.end) for span in place.places] == [(0, 8), (6, 14)]


# --- anchors -------------------------------------------------------------------------------------------------

REPEATED = "• Første ting.\n• Træder i kraft.\n\n• Anden ting\n• Træder i kraft.\n"


def test_an_anchor_just_before_makes_the_place_the_one() -> None:
    there = source(REPEATED)
    for after, line in (("Første ting", 2), ("ting.", 2), ("Anden ting", 5)):
        place = place_of("Træder i kraft", there, after)
        assert isinstance(place, Found)
        assert there.lines.line_of(place.span.start) == line


def test_an_anchor_that_is_absent_or_stands_elsewhere_is_reported_with_what_stands_before() -> None:
    there = source(REPEATED)
    for after, places in (("Tredje ting", 0), ("Første", 1), ("kraft", 2)):
        place = place_of("Træder i kraft", there, after)
        assert isinstance(place, NotAfter)
        assert len(place.places) == 2
        assert len(place.anchors) == places
        assert place.before == ("Første ting", "Træder i kraft. • Anden ting".replace("Træder ", "").replace("• ", ""))


def test_a_wrong_anchor_is_reported_though_the_quotation_is_unique() -> None:
    assert isinstance(place_of("Anden ting", source(REPEATED), "Første ting"), NotAfter)


def test_an_anchor_that_stands_before_two_places_leaves_two() -> None:
    place = place_of("Træder i kraft", source(REPEATED), "ting")
    assert isinstance(place, Ambiguous)
    assert len(place.places) == 2


def test_the_first_words_of_a_source_have_no_anchor() -> None:
    place = place_of("ja", source("ja. Nej, ja."))
    assert isinstance(place, Ambiguous)
    assert place.anchors == ("", "ja. Nej")


# --- laws ----------------------------------------------------------------------------------------------------

NAMES = ["anden_delaftale_2022", "ti_centrale_initiativer_2025"]


def spans_of(place: Place) -> list[tuple[int, int]]:
    match place:
        case Found(span=span):
            return [(span.start, span.end)]
        case Ambiguous(places=places):
            return [(span.start, span.end) for span in places]
        case NotFound() | NotAfter():
            return []


@given(st.sampled_from(NAMES), st.data())
def test_any_run_of_words_of_a_source_is_found_at_its_place(name: str, data: st.DataObject) -> None:
    there = agreement(name)
    first = data.draw(st.integers(0, len(there.words.words) - 1))
    last = data.draw(st.integers(first, min(first + 60, len(there.words.words) - 1)))
    start, end = there.words.words[first].start, there.words.words[last].end
    for quotation in (there.normal.text[start:end], there.quoted(start, end)):
        assert (start, end) in spans_of(place_of(quotation, there))


WORDS = st.lists(
    st.sampled_from(["borgeren", "a-kassen", "ret-", "og", "pligt", "1,1", "mia.", "kr.", "–", "(pause)", "2020-pl"]),
    min_size=1,
    max_size=12,
)


BREAKS = st.lists(st.integers(0, 7), min_size=1, max_size=30)


@given(WORDS, BREAKS, BREAKS)
def test_breaking_lines_keeps_a_quotation_found(words: list[str], there: list[int], here: list[int]) -> None:
    quotation = " ".join(words)
    assume(any(character.isalnum() for character in quotation))
    wrapped = source(f"Begyndelsen her:\n{broken(quotation, there)}\nSlutningen der.")
    assert spans_of(place_of(quotation, wrapped))
    assert spans_of(place_of(broken(quotation, here), wrapped))


SPACES = (" ", "\n", " \n", "\r\n\r\n  ", "\u00a0", "\n• ", "  ", "\f")
LINE_ENDS = ("\n", " \n", "\r\n  ")


def broken(text: str, choices: list[int]) -> str:
    """The text with some spaces made line breaks and some words divided with a hyphen, as a typesetter might."""
    pieces: list[str] = []
    for place, character in enumerate(text):
        choice = choices[place % len(choices)]
        follows = text[place + 1 : place + 2]
        if character == " ":
            pieces.append(SPACES[choice])
        elif character.isalpha() and follows.isalpha() and choice < len(LINE_ENDS):
            pieces.append(f"{character}-{LINE_ENDS[choice]}")
        elif character == "-" and follows.isalnum() and choice < len(LINE_ENDS):
            # The hyphen that is there already ends the line.
            pieces.append(f"-{LINE_ENDS[choice]}")
        else:
            pieces.append(character)
    return "".join(pieces)


@given(st.sampled_from(NAMES), st.data())
def test_a_decomposed_source_gives_the_same_places(name: str, data: st.DataObject) -> None:
    there = agreement(name)
    decomposed = source(unicodedata.normalize("NFD", there.text))
    first = data.draw(st.integers(0, len(there.words.words) - 8))
    start, end = there.words.words[first].start, there.words.words[first + 7].end
    quotation = there.quoted(start, end)
    here, other = spans_of(place_of(quotation, there)), spans_of(place_of(quotation, decomposed))
    assert [unicodedata.normalize("NFC", decomposed.text[low:high]) for low, high in other] == [
        there.text[low:high] for low, high in here
    ]


@given(st.text(alphabet="ab -\n•.é\u0301\u00ad\u200b»«1", max_size=30), st.text(alphabet="ab -\n•.é1", max_size=6))
def test_any_text_is_searched_without_failing_and_places_hold_the_letters(text: str, quotation: str) -> None:
    there = source(text)
    letters = [character for character in quotation if character.isalnum()]
    for start, end in spans_of(place_of(quotation, there)):
        composed = unicodedata.normalize("NFC", there.text[start:end].replace("\u00ad", "").replace("\u200b", ""))
        assert [character for character in composed if character.isalnum()] == letters
