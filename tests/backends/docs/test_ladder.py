"""The picture of the conditions, the way of the examples through it, and versions side by side."""

from __future__ import annotations

from datetime import date
from typing import Any

from hjemmel.backends.docs.book import Book, book_of
from hjemmel.backends.docs.ladder import ladder, way_in_words
from hjemmel.backends.docs.lifeline import bars_of, described, lifeline
from hjemmel.backends.docs.rungs import Climb, Rung, climbs_of, rungs_of
from hjemmel.backends.docs.timeline import Life, life_of, lives_of
from hjemmel.backends.docs.versions import comparisons_of, marked
from tests.backends.docs.rulesets import CASES, input_of, page

BOOK: Book = book_of(input_of(CASES / "lille"))


def of(key: str) -> Any:
    """A provision of the small rule set."""
    return BOOK.provisions[key]


def climbs(key: str) -> dict[str, Climb]:
    """The ways of all its examples, by their titles."""
    provision = of(key)
    found = climbs_of(provision, rungs_of(provision, BOOK), tuple(range(len(BOOK.site.examples))), BOOK)
    return {BOOK.site.examples[climb.example].title: climb for climb in found}


def test_the_rungs_are_the_period_the_conditions_and_the_exceptions() -> None:
    assert [(rung.kind, rung.depth, rung.text) for rung in rungs_of(of("norm:hold_samtaler"), BOOK)] == [
        ("period", 0, "Gælder fra 1. januar 2024, bestemt ved første ledighedsdag"),
        ("condition", 0, "antal krævede samtaler er mere end 0"),
        ("condition", 0, "Mindst én af disse grunde"),
        ("condition", 1, "borgeren er ikke undtaget"),
        ("condition", 1, "borgerens ydelse er dagpenge eller kontanthjælp"),
    ]
    right = rungs_of(of("norm:digital_samtale"), BOOK)
    assert [rung.kind for rung in right] == ["period", "condition", "exception", "exception"]
    assert right[3].text.endswith(", medmindre borgerens ydelse er en anden ydelse")


def test_a_way_goes_to_the_top_or_to_the_first_rung_not_met() -> None:
    rungs = rungs_of(of("rule:seks_samtaler"), BOOK)
    before = climbs("rule:seks_samtaler")["Ledig på dagpenge siden marts 2024"]
    assert (before.marks, before.stops) == (("met", "met"), None)
    assert way_in_words(before, rungs) == "Alle betingelser er opfyldt."
    later = climbs("rule:fire_samtaler")["Ledig på dagpenge siden marts 2024"]
    assert later.stops == 0
    words = way_in_words(later, rungs_of(of("rule:fire_samtaler"), BOOK))
    assert words == "Standser ved »Gælder fra 1. juli 2026, bestemt ved første ledighedsdag«, som ikke er opfyldt."


def test_what_ends_stops_the_way_of_a_later_case() -> None:
    (rung, *_) = rungs_of(of("rule:seks_samtaler"), BOOK)
    assert rung.text.endswith("bestemt ved første ledighedsdag, til den erstattes eller ophæves")
    later = climbs("rule:seks_samtaler")["Efter reformen skal der et skøn til en pause"]
    assert (later.marks[0], later.stops) == ("unmet", 0)
    assert rungs_of(of("definition:ung"), BOOK)[0].text.endswith(", til den erstattes eller ophæves")
    assert not rungs_of(of("definition:yngre"), BOOK)[0].text.endswith("ophæves")


def test_a_discretion_not_exercised_stops_the_way_as_unknown() -> None:
    climb = climbs("norm:pause")["Efter reformen skal der et skøn til en pause"]
    assert climb.stops is not None
    assert climb.marks[climb.stops] == "unknown"
    assert way_in_words(climb, rungs_of(of("norm:pause"), BOOK)).endswith(
        ": noget mangler oplyst eller kræver et skøn."
    )


def test_an_exception_that_holds_is_told_as_one() -> None:
    rung = Rung("borgeren er fritaget", 0, "exception", of("norm:digital_samtale").exceptions[0])
    words = way_in_words(Climb(0, ("unmet",), 0), (rung,))
    assert words == "Standser ved undtagelsen »borgeren er fritaget«, som er opfyldt."


def test_the_picture_has_a_column_for_each_example_and_a_sign_for_each_rung_reached() -> None:
    rungs = rungs_of(of("norm:hold_samtaler"), BOOK)
    reached = Climb(0, ("met", "met", "met", "met", "beside"), None)
    stopped = Climb(1, ("met", "unmet", "met", "met", "met"), 1)
    drawn = ladder(rungs, (reached, stopped), (0, 7, 1), "Billede <af> betingelser")
    assert drawn.count("<span>") == len(rungs) + 1
    assert drawn.count("data-n=") == len(rungs) + 2
    assert drawn.count('<b class="unmet" data-n="3">✗</b>') == 1
    assert drawn.count("✗") == 1
    assert "<b>1</b><b>3</b>" in drawn
    assert 'role="img" aria-label="Billede &lt;af&gt; betingelser"' in drawn


def test_a_provision_without_conditions_that_always_applies_has_no_picture_of_them() -> None:
    assert rungs_of(of("norm:for_mange"), BOOK) == ()
    sections = page("lille", "regler/samtaler.md").split('<p class="slags">')
    (alone,) = [text for text in sections if "<code>for_mange</code>" in text]
    assert "Vejen gennem betingelserne" not in alone
    assert 'class="stige"' not in alone
    assert any('class="stige"' in text for text in sections)


def test_lives_of_versions_follow_each_other() -> None:
    bars = bars_of(of("rule:seks_samtaler"), BOOK)
    assert described(bars) == (
        "Seks samtaler: fra 1. januar 2024 til og med 30. juni 2026; Fire samtaler: fra 1. juli 2026."
    )
    drawn = lifeline(bars)
    assert f'aria-label="{described(bars)}"' in drawn
    assert drawn.count('class="egen"') == drawn.count('class="anden"') == 1
    assert drawn.count("<i style=") == 2
    assert bars_of(of("norm:for_mange"), BOOK) == ()
    younger = bars_of(of("definition:yngre"), BOOK)[0]
    assert younger.life.last == date(2025, 12, 31)


def test_one_life_is_the_life_among_all() -> None:
    for life in lives_of(BOOK):
        assert life_of(life.key, BOOK) == life
    assert life_of("repeal:tilskud_ophører", BOOK) == Life("repeal:tilskud_ophører", date(2027, 1, 1), None)


def test_versions_mark_the_words_that_came_and_went() -> None:
    (versions,) = comparisons_of(of("rule:fire_samtaler"), BOOK)
    assert (versions.old_key, versions.new_key) == ("rule:seks_samtaler", "rule:fire_samtaler")
    assert "samtaler er <del>6.</del>" in versions.old
    assert "samtaler er <ins>4.</ins>" in versions.new
    assert "<ins>Dog 1, når borgeren er undtaget.</ins>" in versions.new
    assert "<ins>" not in versions.old
    assert comparisons_of(of("rule:seks_samtaler"), BOOK) == (versions,)


def test_marked_words_are_escaped_and_lines_kept() -> None:
    old, new = marked(["Ét <b> tegn", "Samme linje"], ["Ét <i> tegn", "Samme linje"])
    assert old == "<p>Ét <del>&lt;b&gt;</del> tegn</p><p>Samme linje</p>"
    assert new == "<p>Ét <ins>&lt;i&gt;</ins> tegn</p><p>Samme linje</p>"
