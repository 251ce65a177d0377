"""What begins and ends when."""

from __future__ import annotations

from datetime import date

import pytest

from hjemmel.backends.docs.book import book_of
from hjemmel.backends.docs.dates import day_of
from hjemmel.backends.docs.timeline import changes_of, lives_of, stretches_of
from hjemmel.plan import nodes as p
from tests.backends.docs.rulesets import CASES, input_of

DATE = p.Type("date")


def literal(year: int, month: int, day: int) -> p.Literal_:
    return p.Literal_(date(year, month, day), DATE)


def number(value: int, kind: p.Kind) -> p.Literal_:
    return p.Literal_(value, p.Type(kind))


@pytest.mark.parametrize(
    ("expr", "day"),
    [
        (literal(2024, 1, 1), date(2024, 1, 1)),
        (p.KeyDateRead("ikraft"), date(2026, 7, 1)),
        (p.DateShift(p.KeyDateRead("ikraft"), number(-1, "days"), "day"), date(2026, 6, 30)),
        (p.DateShift(literal(2024, 1, 31), number(1, "months"), "month"), date(2024, 2, 29)),
        (p.DateShift(literal(2024, 1, 31), p.Negative(number(2, "months")), "month"), date(2023, 11, 30)),
        (p.AssessmentDate(), None),
        (p.KeyDateRead("ukendt"), None),
        (p.DateShift(p.AssessmentDate(), number(1, "days"), "day"), None),
    ],
)
def test_a_day_is_known_as_far_as_the_rules_give_it(expr: p.Expr, day: date | None) -> None:
    assert day_of(expr, {"ikraft": literal(2026, 7, 1)}) == day


def test_what_is_replaced_ends_the_day_before() -> None:
    lives = {life.key: life for life in lives_of(book_of(input_of(CASES / "lille")))}
    assert lives["rule:seks_samtaler"].first == date(2024, 1, 1)
    assert lives["rule:seks_samtaler"].last == date(2026, 6, 30)
    assert lives["rule:fire_samtaler"].first == date(2026, 7, 1)
    assert lives["rule:fire_samtaler"].last is None
    assert lives["rule:tilskudstabel"].last == date(2026, 12, 31)
    assert lives["norm:for_mange"].first is None


def test_the_stretches_cover_all_days_once_and_hold_what_is_in_force() -> None:
    lives = lives_of(book_of(input_of(CASES / "lille")))
    changes = changes_of(lives)
    assert [change.day for change in changes] == [date(2024, 1, 1), date(2026, 7, 1), date(2027, 1, 1)]
    stretches = stretches_of(lives, changes)
    assert [stretch.title for stretch in stretches] == [
        "Til og med 31. december 2023",
        "Fra 1. januar 2024 til og med 30. juni 2026",
        "Fra 1. juli 2026 til og med 31. december 2026",
        "Fra 1. januar 2027",
    ]
    with_six = [stretch.title for stretch in stretches if "rule:seks_samtaler" in stretch.keys]
    assert with_six == ["Fra 1. januar 2024 til og med 30. juni 2026"]
