"""The days of a year on which a deadline does not fall: Danish public holidays and the days counted with them."""

from __future__ import annotations

from datetime import date
from functools import cache

LAST_YEAR_OF_GREAT_PRAYER_DAY = 2023
"""Store bededag was a public holiday for the last time this year."""

DAYS_FROM_EASTER = (-3, -2, 0, 1, 39, 49, 50)
"""Days from Easter Sunday: skærtorsdag, langfredag, påskedag, 2. påskedag, himmelfartsdag, pinsedag, 2. pinsedag."""
GREAT_PRAYER_DAY_FROM_EASTER = 26
FIXED_DAYS = ((1, 1), (6, 5), (12, 24), (12, 25), (12, 26), (12, 31))
"""Nytårsdag, grundlovsdag, juleaftensdag, juledag, 2. juledag, nytårsaftensdag as (month, day)."""


def easter(year: int) -> date:
    """Easter Sunday of a year of the Gregorian calendar: the Sunday after the ecclesiastical full moon of spring."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, century_of_cycle = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    leaps, year_of_cycle = divmod(of_century, 4)
    weekday = (32 + 2 * century_of_cycle + 2 * leaps - moon - year_of_cycle) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@cache
def nonworking_days(year: int) -> frozenset[int]:
    """The ordinals of the year's public holidays, 5 June, 24 and 31 December; not those of ordinary weekends."""
    sunday = easter(year).toordinal()
    days = [sunday + shift for shift in DAYS_FROM_EASTER]
    days += [date(year, month, day).toordinal() for month, day in FIXED_DAYS]
    if year <= LAST_YEAR_OF_GREAT_PRAYER_DAY:
        days.append(sunday + GREAT_PRAYER_DAY_FROM_EASTER)
    return frozenset(days)
