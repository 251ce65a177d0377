"""A quotation that is not there is shown beside the passage it was meant to be."""

import pytest

from hjemmel.source.difference import as_sign, differences_of
from hjemmel.source.nearest import Near
from hjemmel.source.place import NotFound, place_of
from tests.source.texts import agreement, source, words_at

REFORM = "ti_centrale_initiativer_2025"


def near(quotation: str, name: str = REFORM) -> Near:
    place = place_of(quotation, agreement(name))
    assert isinstance(place, NotFound)
    assert place.near is not None
    return place.near


@pytest.mark.parametrize(
    ("quotation", "passage", "difference"),
    [
        (
            "Hver fjerde kan undtage for samtaler og aktivering.",
            "Hver fjerde kan undtages for samtaler og aktivering.",
            "»undtage« → »undtage[s]«",
        ),
        (
            "Hver fjerde ledig kan undtages for samtaler",
            "Hver fjerde kan undtages for samtaler",
            "»ledig« → –",
        ),
        (
            "prioritere indsatsen og kan undtage én af fire ledige",
            "prioritere indsatsen og kan undtage én ud af fire ledige",
            "– → »ud«",
        ),
        ("det skærpede tilsyn afskaffes", "Det skærpede tilsyn afskaffes", "»[d]et« → »[D]et«"),
        ("Det skærpede tilsyn ophører.", "Det skærpede tilsyn afskaffes.", "»ophører.« → »afskaffes.«"),
        (
            "kommunen, a-kassen eller en anden leverandør, herunder private leverandører",
            "kommunen, a-kassen eller en anden aktør, herunder private leverandører",
            "»leverandør,« → »aktør,«",
        ),
        (
            'mulighed for "pause"',
            "mulighed for ”pause”",
            '»["]pause["]« → »[”]pause[”]«',
        ),
        (
            "Det sk\u0430rpede tilsyn afskaffes.",
            "Det skærpede tilsyn afskaffes.",
            "»sk[\u0430 U+0430]rpede« → »sk[æ]rpede«",
        ),
    ],
)
def test_the_nearest_passage_and_the_differences(quotation: str, passage: str, difference: str) -> None:
    found = near(quotation)
    assert found.passage == passage
    assert as_sign(found.differences) == difference


def test_the_span_of_the_nearest_passage_is_where_it_stands() -> None:
    found = near("borgere og sagsbehandlerne.")
    assert words_at(agreement(REFORM), found.span) == "borgere og sagsbe- \nhandlere."


def test_a_dash_of_the_wrong_kind_is_shown() -> None:
    found = near("personlige digitale samtaler - dog undtaget første samtale", "anden_delaftale_2022")
    assert as_sign(found.differences) == "»-« → »–«"


def test_one_misspelt_word_finds_its_like() -> None:
    assert near("civilorganisasjoner").passage == "civilorganisationer"


@pytest.mark.parametrize("quotation", ["Folkepensionen udbetales månedligt bagud", "xyzzy", "", "•"])
def test_what_is_like_nothing_has_no_nearest_passage(quotation: str) -> None:
    assert place_of(quotation, agreement(REFORM)) == NotFound(None)


def test_a_source_without_words_has_no_nearest_passage() -> None:
    assert place_of("et citat", source(" \n• \n")) == NotFound(None)


def test_the_nearest_passage_can_itself_be_quoted() -> None:
    passage = near("Sanktioner – fx i form af nedsættelse af kontanthjælp – skal bringes i spil").passage
    assert not isinstance(place_of(passage, agreement(REFORM)), NotFound)


def test_words_left_out_and_added_stand_alone() -> None:
    assert as_sign(differences_of("a b c d", "a c d e")) == "»b« → –; – → »e«"
    assert differences_of("a b", "a b") == ()
