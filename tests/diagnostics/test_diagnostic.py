"""A problem becomes words."""

import pytest

from hjemmel.diagnostics import diagnostic as subject
from hjemmel.diagnostics.diagnostic import diagnostic_of, diagnostics_of
from hjemmel.diagnostics.problem import Related
from hjemmel.diagnostics.words import Words
from hjemmel.source.span import Span
from tests.diagnostics.problems_for_tests import Sample


@pytest.fixture(autouse=True)
def words_of_the_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    words = Words("Ukendt navn", "`{name}` er ukendt.", "Derfor.", "Ret `{name}`.", {"declared": "Her er `{name}`."})
    monkeypatch.setattr(subject, "words_of", lambda kind, language: words)
    monkeypatch.setattr("hjemmel.diagnostics.sentence.terms", lambda stage, language: {})


def sample(start: int, name: str = "satsen", nearest: str = "") -> Sample:
    return Sample(
        span=Span("a.regel", start, start + 1),
        name=name,
        nearest=nearest,
        related=(Related("declared", Span("b.regel", 7, 9)),),
    )


def test_the_words_are_filled() -> None:
    said = diagnostic_of(sample(3), "da")
    assert (said.code, said.severity, said.what, said.fix) == ("HJ000", "error", "`satsen` er ukendt.", "Ret `satsen`.")
    assert said.related[0].text == "Her er `satsen`."


@pytest.mark.parametrize(("language", "question"), [("da", "Mente du `sats`?"), ("en", "Did you mean `sats`?")])
def test_a_near_miss_is_suggested_first(language: str, question: str) -> None:
    assert diagnostic_of(sample(3, nearest="sats"), language).fix == f"{question} Ret `satsen`."  # type: ignore[arg-type]


def test_strict_makes_a_warning_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Sample, "severity", "warning")
    assert diagnostic_of(sample(3), "da").severity == "warning"
    assert diagnostic_of(sample(3), "da", strict=True).severity == "error"


def test_problems_come_in_the_order_of_the_text_and_once() -> None:
    said = diagnostics_of([sample(9), sample(3), sample(9), sample(3, "a")], "da")
    assert [(each.span.start, each.what[:3]) for each in said] == [(3, "`a`"), (3, "`sa"), (9, "`sa")]


def test_files_are_named_from_another_folder() -> None:
    said = diagnostic_of(sample(3), "da").under("regler/x/")
    assert said.span == Span("regler/x/a.regel", 3, 4)
    assert said.related[0].span == Span("regler/x/b.regel", 7, 9)
