"""Dates by their month: moving months, lengths of months, the ordinal of a day, with nothing divided.

A year is told as fours of years from 1900 and the year among the four, so that leap years, which z3 would otherwise
divide to find, are a matter of comparing.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import msgspec

from hjemmel.backends.formulas.logic import Formula, conj, disj, neg
from hjemmel.backends.formulas.wholes import Whole, at_most, divided, equal, less, picked
from hjemmel.runtime.calendar import FIRST_DAY, FIRST_YEAR, LAST_YEAR

_FOURS: Final = (LAST_YEAR - FIRST_YEAR) // 4
_NOT_LEAP: Final = (0, 50)
"""The fours of 1900 and 2100."""
_BEFORE: Final = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_SLOPE, _LEAST, _GREATEST = (304369, 10000), -36022, 7315
"""A day is about 30.4369 times its month and its day: in ten thousandths, between these two from it."""


class ByMonth(msgspec.Struct, frozen=True, gc=False):
    """A date: `fours` of years from 1900 and `phase` years, `month` from 0 to 11, `day` from 1."""

    fours: Whole
    phase: Whole
    month: Whole
    day: Whole


def by_month(day: date) -> ByMonth:
    """The date."""
    return ByMonth(*divmod(day.year - FIRST_YEAR, 4), day.month - 1, day.day)


def key_of(view: ByMonth) -> Whole:
    """A number that is greater the later the day."""
    return 1536 * view.fours + 384 * view.phase + 32 * view.month + view.day


def month_of(view: ByMonth) -> Whole:
    """The months from January 1900."""
    return 48 * view.fours + 12 * view.phase + view.month


def year_of(view: ByMonth) -> Whole:
    """The years from 1900."""
    return 4 * view.fours + view.phase


def is_leap(view: ByMonth) -> Formula:
    """Its year is a leap year."""
    return conj(equal(view.phase, 0), *(neg(equal(view.fours, fours)) for fours in _NOT_LEAP))


def length_of(view: ByMonth) -> Whole:
    """The number of days of its month."""
    short = disj(*(equal(view.month, month) for month in (3, 5, 8, 10)))
    february = picked(is_leap(view), 29, 28)
    return picked(equal(view.month, 1), february, picked(short, 30, 31))


def is_date(view: ByMonth) -> Formula:
    """There is such a day from 1900 through 2199."""
    ranges = ((0, view.fours, _FOURS), (0, view.phase, 3), (0, view.month, 11), (1, view.day, length_of(view)))
    # The plain bound of 31 lets z3 reckon with the day before it knows the month.
    return conj(
        *(conj(at_most(least, part), at_most(part, most)) for least, part, most in ranges), at_most(view.day, 31)
    )


def is_in_years(view: ByMonth) -> Formula:
    """Its year lies in 1900–2199."""
    return conj(at_most(0, view.fours), at_most(view.fours, _FOURS))


def ordinal_of(view: ByMonth) -> Whole:
    """The day counted as Python counts days."""
    leaps = view.fours + picked(less(0, view.phase), 1, 0)  # 1900 counts for 1904, and so on
    missing = picked(less(0, year_of(view)), 1, 0) + picked(less(200, year_of(view)), 1, 0)
    before: Whole = _BEFORE[11]
    for month in range(10, -1, -1):
        before = picked(at_most(view.month, month), _BEFORE[month], before)
    leap_day = picked(conj(less(1, view.month), is_leap(view)), 1, 0)
    return FIRST_DAY.toordinal() + 365 * year_of(view) + leaps - missing + before + leap_day + view.day - 1


def is_near(view: ByMonth, ordinal: Whole) -> Formula:
    """What is true of every date and its ordinal, and is linear: without it z3 tries months one by one."""
    apart = _SLOPE[1] * (ordinal - FIRST_DAY.toordinal()) - _SLOPE[0] * month_of(view) - _SLOPE[1] * view.day
    return conj(at_most(_LEAST, apart), at_most(apart, _GREATEST))


def moved(view: ByMonth, months: Whole) -> ByMonth:
    """The same day so many months later, which may be no day of that month and in no year of the range."""
    years, rest = divided(months, 12)
    fours, phases = divided(years, 4)
    later = view.month + rest
    next_year = less(11, later)
    phase = view.phase + phases + picked(next_year, 1, 0)
    next_four = less(3, phase)
    return ByMonth(
        view.fours + fours + picked(next_four, 1, 0),
        phase - picked(next_four, 4, 0),
        later - picked(next_year, 12, 0),
        view.day,
    )


def on_day(view: ByMonth, day: Whole) -> ByMonth:
    """Another day of the month."""
    return ByMonth(view.fours, view.phase, view.month, day)


def end_of_month(view: ByMonth) -> ByMonth:
    """The last day of the month."""
    return on_day(view, length_of(view))


def end_of_year(view: ByMonth) -> ByMonth:
    """31 December of the year."""
    return ByMonth(view.fours, view.phase, 11, 31)


def chosen_months(condition: Formula, then: ByMonth, otherwise: ByMonth) -> ByMonth:
    """`then` where the condition holds, else `otherwise`."""
    return ByMonth(
        picked(condition, then.fours, otherwise.fours),
        picked(condition, then.phase, otherwise.phase),
        picked(condition, then.month, otherwise.month),
        picked(condition, then.day, otherwise.day),
    )


def divided_out(ordinal: Whole) -> ByMonth:
    """The day of an ordinal in the range, found by dividing; slow for z3, and needs no new variables.

    Years are begun in March, and four years are put before 1900, so that each four has one length.
    """
    shift = date(FIRST_YEAR, 3, 1).toordinal() - 1461
    days = ordinal - shift + picked(at_most(date(2100, 3, 1).toordinal(), ordinal), 1, 0)
    days = picked(less(days, 1461), days - 1, days)
    years = divided(4 * days + 3, 1461)[0]
    of_year = days - divided(1461 * years, 4)[0]
    month = divided(5 * of_year + 2, 153)[0]
    day = of_year - divided(153 * month + 2, 5)[0] + 1
    next_year = less(9, month)
    year = years - 4 + picked(next_year, 1, 0)
    fours, phase = divided(year, 4)
    return ByMonth(fours, phase, month + 2 - picked(next_year, 12, 0), day)
