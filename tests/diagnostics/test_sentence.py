"""Placeholders are filled in the language's own way of writing."""

import datetime
from fractions import Fraction
from typing import Any

import pytest

from hjemmel.diagnostics import sentence as subject
from hjemmel.diagnostics.problem import Supplied
from hjemmel.diagnostics.sentence import placeholders, sentence, without_values, written
from hjemmel.diagnostics.words import frame
from hjemmel.source.span import Span
from tests.diagnostics.problems_for_tests import Sample

HERE = Span("a.regel", 0, 1)


@pytest.fixture(autouse=True)
def words_of_the_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "terms", lambda stage, language: {"rule": "en regel", "duty": "en pligt"})


@pytest.mark.parametrize(
    ("template", "names", "expected"),
    [
        ("{names}", ("a", "b", "c"), "a, b, c"),
        ("{names:and}", ("a", "b", "c"), "a, b og c"),
        ("{names:code,or}", ("a", "b"), "`a` eller `b`"),
        ("{names:and}", ("a",), "a"),
        ("{names:and}", (), ""),
        ("{names:term,or}", ("rule", "duty"), "en regel eller en pligt"),
        ("`{name}` {{er}}", (), "`satsen` {er}"),
    ],
)
def test_sentence(template: str, names: tuple[str, ...], expected: str) -> None:
    assert sentence(template, Sample(span=HERE, names=names), "da") == expected


@pytest.mark.parametrize(
    ("value", "danish", "english"),
    [
        (datetime.date(2024, 1, 1), "1. januar 2024", "1 January 2024"),
        (Fraction(3, 2), "1,5", "1.5"),
        (Fraction(-1, 100), "-0,01", "-0.01"),
        (Fraction(1, 3), "1/3", "1/3"),
        (Fraction(12), "12", "12"),
        (7, "7", "7"),
        ("ord", "ord", "ord"),
        (Supplied("a", True), "a = ja", "a = yes"),
        (Supplied("b.c", None), "b.c = ingen", "b.c = none"),
        (Supplied("løn", 125_050, "amount"), "løn = 1.250,50 kr.", "løn = 1,250.50 kr."),
        (Supplied("løn", -50, "amount"), "løn = -0,50 kr.", "løn = -0.50 kr."),
        (Supplied("løn", 4_000_000, "amount"), "løn = 40.000 kr.", "løn = 40,000 kr."),
        (Supplied("andel", Fraction(5, 2), "percent"), "andel = 2,5 pct.", "andel = 2.5 per cent"),
        (Supplied("tid", 1, "months"), "tid = 1 måned", "tid = 1 month"),
        (Supplied("tid", 6, "months"), "tid = 6 måneder", "tid = 6 months"),
        (Supplied("tid", None, "months"), "tid = ingen", "tid = none"),
        (Supplied("antal", 6, "integer"), "antal = 6", "antal = 6"),
        (
            Supplied("", datetime.date(2024, 1, 1)),
            "vurderingsdato = 1. januar 2024",
            "the assessment date = 1 January 2024",
        ),
    ],
)
def test_written(value: Any, danish: str, english: str) -> None:
    assert written(value, frame("da")) == danish
    assert written(value, frame("en")) == english


def test_phrases_are_spelled_as_the_file_has_them() -> None:
    def shouted(file: str, phrase: str) -> str:
        return f"{file}:{phrase.upper()}"

    said = sentence("er `er {name} nu` efter `hjemmel source`", Sample(span=HERE), "da", shouted)
    assert said == "er `a.regel:ER satsena.regel: NU` efter `hjemmel source`"


def test_a_page_about_the_problem_in_general_has_no_values() -> None:
    assert without_values("`{name}` er {value:term} her.") == "`…` er … her."
    assert placeholders("`{name}` er {value:term} her.") == {"name", "value"}
