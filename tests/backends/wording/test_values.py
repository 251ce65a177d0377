"""Numbers, amounts, durations and dates as Danish writes them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from hjemmel.backends.wording.values import value_text
from hjemmel.plan.nodes import Kind


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (1100000, "integer", "1.100.000"),
        (-3, "integer", "-3"),
        (Fraction(3, 2), "number", "1,5"),
        (Fraction(-1, 8), "number", "-0,125"),
        (Fraction(1, 3), "number", "1/3"),
        (70, "percent", "70 pct."),
        (Fraction(25, 2), "percent", "12,5 pct."),
        (125050, "amount", "1.250,50 kr."),
        (125000, "amount", "1.250 kr."),
        (-50, "amount", "-0,50 kr."),
        (110000000000, "amount", "1,1 mia. kr."),
        (23500000000, "amount", "235 mio. kr."),
        (100000001, "amount", "1.000.000,01 kr."),
        (date(2024, 1, 1), "date", "1. januar 2024"),
        (1, "months", "1 måned"),
        (6, "months", "6 måneder"),
        (36, "months", "3 år"),
        (12, "months", "12 måneder"),
        (1, "years", "1 år"),
        (Fraction(16033, 100), "hours", "160,33 timer"),
        (True, "truth", "ja"),
        (None, "date", "ingen"),
        ("Odense", "text", "»Odense«"),
    ],
)
def test_a_value_is_written_as_danes_write_it(value: object, kind: Kind, text: str) -> None:
    assert value_text(value, kind) == text
