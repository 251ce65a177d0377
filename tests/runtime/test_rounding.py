"""Rounding is exact: up towards +∞, down towards −∞, halves away from zero."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hjemmel.runtime.arithmetic import rundet_ned, rundet_nærmest, rundet_op

NUMBERS = st.fractions(min_value=-1000, max_value=1000, max_denominator=60)
UNITS = st.sampled_from([1, 100, Fraction(1, 100), Fraction(1, 3), 7])


@pytest.mark.parametrize(
    ("number", "nearest", "up", "down"),
    [
        (Fraction(5, 2), 3, 3, 2),
        (Fraction(-5, 2), -3, -2, -3),
        (Fraction(7, 3), 2, 3, 2),
        (Fraction(-7, 3), -2, -2, -3),
        (2, 2, 2, 2),
    ],
)
def test_to_whole_numbers(number: Fraction, nearest: int, up: int, down: int) -> None:
    assert (rundet_nærmest(number, 1), rundet_op(number, 1), rundet_ned(number, 1)) == (nearest, up, down)


@given(NUMBERS, UNITS)
def test_multiples_around_the_number(number: Fraction, unit: int | Fraction) -> None:
    nearest, up, down = rundet_nærmest(number, unit), rundet_op(number, unit), rundet_ned(number, unit)
    assert down <= number <= up
    assert up - down in (0, unit)
    assert all((each / Fraction(unit)).denominator == 1 for each in (nearest, up, down))
    assert abs(nearest - number) <= Fraction(unit) / 2
    assert nearest in (up, down)
    if up - number == number - down and up != down:
        assert abs(nearest) == max(abs(up), abs(down))


@given(NUMBERS, UNITS)
def test_whole_results_are_ints(number: Fraction, unit: int | Fraction) -> None:
    for each in (rundet_nærmest(number, unit), rundet_op(number, unit), rundet_ned(number, unit)):
        assert isinstance(each, int) == (Fraction(each).denominator == 1)
