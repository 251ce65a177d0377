"""Dates and numbers that people find plain, the plainest first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import Final

from hjemmel.plan.values import exact
from hjemmel.runtime.calendar import FIRST_DAY, LAST_DAY

NEAR: Final = tuple(date(year, month, 1) for year in (2024, 2025, 2026, 2023, 2027) for month in (1, 7))
"""First days of half years that a case may well be about; fixed, so that the same rules give the same case."""
YEARS_BACK: Final = (20, 40, 70)
"""How long ago what began long ago may well have begun: of a birthday, the age of somebody young, older and old."""


def plain_dates(found: date, assessed: date | None = None) -> Iterator[date]:
    """First days of years and months, near the date of assessment and in our own time before far away."""
    near = [] if assessed is None else [assessed, assessed.replace(month=1, day=1), assessed.replace(day=1)]
    far = [] if assessed is None else [moved(assessed.replace(month=1, day=1), -years) for years in YEARS_BACK]
    tried = [*near, *NEAR, *far, found.replace(month=1, day=1), found.replace(day=1)]
    if found in tried:
        tried = tried[: tried.index(found)]
    yield from dict.fromkeys(tried)


def moved(day: date, years: int) -> date:
    """The same day of another year within the calendar; of a leap day the day before."""
    year = min(max(day.year + years, FIRST_DAY.year), LAST_DAY.year)
    return day.replace(year=year, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=year)


def plain_numbers(found: int | Fraction) -> Iterator[int | Fraction]:
    """0 and 1, then fewer and fewer zeroes at the end, and of fractions those with few decimals."""
    tried: list[int | Fraction] = [0, 1]
    for digits in range(len(str(floor(max(found, -found)))) - 1, -7, -1):
        step = Fraction(10**digits) if digits >= 0 else Fraction(1, 10**-digits)
        steps = Fraction(found) / step
        if steps.denominator == 1:
            break
        tried += [whole * step for whole in (floor(steps), ceil(steps)) if whole]
    for number in dict.fromkeys(map(exact, tried)):
        if number == found or not isinstance(number, int | Fraction):
            return
        yield number
