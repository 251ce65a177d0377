"""The next working day, exactly: weekends by dividing, fixed days by their month, the others by a table of Easters."""

from __future__ import annotations

from datetime import timedelta
from functools import cache

from hjemmel.backends.formulas.logic import Formula, conj, disj
from hjemmel.backends.formulas.months import ByMonth, year_of
from hjemmel.backends.formulas.wholes import Whole, at_most, divided, equal, picked
from hjemmel.runtime.calendar import FIRST_DAY, FIRST_YEAR, LAST_DAY, LAST_YEAR, is_workday
from hjemmel.runtime.holidays import (
    DAYS_FROM_EASTER,
    FIXED_DAYS,
    GREAT_PRAYER_DAY_FROM_EASTER,
    LAST_YEAR_OF_GREAT_PRAYER_DAY,
    easter,
)


def days_to_workday(ordinal: Whole, view: ByMonth) -> Whole:
    """How many days from the date the next working day is; 0 if it is one."""
    weekday = divided(ordinal + 6, 7)[1]
    from_easter = ordinal - _easter(year_of(view), FIRST_YEAR, LAST_YEAR)
    prayer_day = at_most(year_of(view), LAST_YEAR_OF_GREAT_PRAYER_DAY - FIRST_YEAR)
    longest = _longest_stretch()
    days: Whole = longest
    for later in reversed(range(longest)):
        free = disj(
            *(equal(weekday, (off - later) % 7) for off in (5, 6)),
            *(equal(from_easter, shift - later) for shift in DAYS_FROM_EASTER),
            conj(prayer_day, equal(from_easter, GREAT_PRAYER_DAY_FROM_EASTER - later)),
            *(_is_before(view, month, day, later) for month, day in FIXED_DAYS),
        )
        days = picked(free, days, later)
    return days


def _easter(year: Whole, first: int, last: int) -> Whole:
    """The ordinal of Easter Sunday of a year counted from 1900, found by halving."""
    if first == last:
        return easter(first).toordinal()
    middle = (first + last) // 2
    early = at_most(year, middle - FIRST_YEAR)
    return picked(early, _easter(year, first, middle), _easter(year, middle + 1, last))


def _is_before(view: ByMonth, month: int, day: int, days: int) -> Formula:
    """The date lies so many days, fewer than 28, before that day of a year; there is no 29 February among them."""
    there = FIRST_DAY.replace(month=month, day=day) - timedelta(days)
    return conj(equal(view.month, there.month - 1), equal(view.day, there.day))


@cache
def _longest_stretch() -> int:
    """The longest run of days that are no working days."""
    longest = run = 0
    for ordinal in range(FIRST_DAY.toordinal(), LAST_DAY.toordinal() + 1):
        run = 0 if is_workday(FIRST_DAY.fromordinal(ordinal)) else run + 1
        longest = max(longest, run)
    return longest
