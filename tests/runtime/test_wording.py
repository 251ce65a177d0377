"""Values as Danish writes them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from hjemmel.runtime.unknown import INGEN
from hjemmel.runtime.wording import opremset, taltekst, værditekst


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (True, "truth", "ja"),
        (1100000, "integer", "1.100.000"),
        (-1234, "integer", "-1.234"),
        (Fraction(3, 2), "number", "1,5"),
        (Fraction(1, 3), "number", "1/3"),
        (125050, "amount", "1.250,50 kr."),
        (125000, "amount", "1.250 kr."),
        (-5, "amount", "-0,05 kr."),
        (70, "percent", "70 pct."),
        (Fraction(25, 2), "percent", "12,5 pct."),
        (date(2024, 1, 1), "date", "1. januar 2024"),
        (1, "weeks", "1 uge"),
        (26, "weeks", "26 uger"),
        (1, "months", "1 måned"),
        (Fraction(15, 2), "hours", "7,5 timer"),
        (INGEN, "date", "ingen"),
    ],
)
def test_values(value: Any, kind: str, text: str) -> None:
    assert værditekst(value, kind) == text


def test_currency() -> None:
    assert værditekst(100, "amount", "euro") == "1 euro"


def test_enumerations() -> None:
    assert [opremset(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a og b", "a, b og c"]
    assert opremset(["a", "b"], "eller") == "a eller b"


def test_decimals() -> None:
    assert taltekst(Fraction(1, 8)) == "0,125"
    assert taltekst(5, mindst=2) == "5,00"
