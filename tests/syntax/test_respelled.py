"""Keywords change with the language; a drafter's own words do not."""

import pytest

from hjemmel.syntax.grammar import keywords
from hjemmel.syntax.nodes import Language
from hjemmel.syntax.respelled import respelled


@pytest.mark.parametrize(
    ("danish", "english"),
    [
        ("hjemmel", "authority"),
        ("jf.", "cf."),
        ("er opfyldt, når", "is fulfilled when"),
        ("ydelse er en af (dagpenge, sygedagpenge)", "ydelse is one of (dagpenge, sygedagpenge)"),
        ("d senest 3 måneder efter s", "d no later than 3 months after s"),
        ("alle:", "all:"),
        ("hjemmelsag", "hjemmelsag"),
        ("borger.ydelse", "borger.ydelse"),
    ],
)
def test_respelled(danish: str, english: str) -> None:
    assert respelled(danish, "da", "en") == english
    assert respelled(english, "en", "da") == danish


@pytest.mark.parametrize(("language", "into"), [("da", "en"), ("en", "da")])
def test_every_keyword_becomes_one_of_the_same_kind(language: Language, into: Language) -> None:
    for name, spellings in keywords(language).items():
        for spelling in spellings:
            assert respelled(spelling, language, into) in keywords(into)[name]
