"""Exact dates: shifts, whole units between dates, ends of months and years, working days.

Dates run from 1900 through 2199. Where an operation has no value these functions raise `Undefined`: with
"date_range" for a day beyond the range, with "no_such_day" for a day missing from its month under the convention
that does not allow it. The three conventions of months are three functions with one signature:

* `months_after`: the corresponding day, else the month's last (31 January + 1 month = 28 February);
* `months_after_last_stays_last`: the same, and a last day becomes the last day (28 February + 1 month = 31 March);
* `months_after_existing`: the corresponding day, which must exist.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Literal

from .holidays import nonworking_days
from .undefined import Undefined

MonthConvention = Literal["corresponding", "last_stays_last", "error"]

FIRST_YEAR = 1900
LAST_YEAR = 2199
FIRST_DAY = date(FIRST_YEAR, 1, 1)
LAST_DAY = date(LAST_YEAR, 12, 31)
_FIRST = FIRST_DAY.toordinal()
_LAST = LAST_DAY.toordinal()
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SATURDAY = 5


def month_length(year: int, month: int) -> int:
    """The number of days of a month (1–12)."""
    if month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        return 29
    return _LENGTHS[month]


def is_in_range(day: date) -> bool:
    """Whether the date lies in 1900–2199."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def days_after(start: date, days: int) -> date:
    """The date `days` days after `start` (negative: before)."""
    ordinal = start.toordinal() + days
    if _FIRST <= ordinal <= _LAST:
        return date.fromordinal(ordinal)
    raise Undefined("date_range")


def _month_after(start: date, months: int) -> tuple[int, int]:
    """The year and month (1–12) `months` months after the month of `start`."""
    year, before = divmod(start.year * 12 + start.month - 1 + months, 12)
    if FIRST_YEAR <= year <= LAST_YEAR:
        return year, before + 1
    raise Undefined("date_range")


def months_after(start: date, months: int) -> date:
    """The corresponding day `months` months later (negative: earlier), else that month's last day."""
    year, month = _month_after(start, months)
    day = start.day
    return date(year, month, day if day <= 28 else min(day, month_length(year, month)))


def months_after_last_stays_last(start: date, months: int) -> date:
    """As `months_after`, and the last day of a month becomes the last day of the other month."""
    year, month = _month_after(start, months)
    day = start.day
    if day < 28:
        return date(year, month, day)
    length = month_length(year, month)
    return date(year, month, length if day == month_length(start.year, start.month) else min(day, length))


def months_after_existing(start: date, months: int) -> date:
    """The corresponding day `months` months later (negative: earlier); undefined where that month lacks it."""
    year, month = _month_after(start, months)
    if start.day <= 28 or start.day <= month_length(year, month):
        return date(year, month, start.day)
    raise Undefined("no_such_day")


MONTHS_AFTER: dict[MonthConvention, Callable[[date, int], date]] = {
    "corresponding": months_after,
    "last_stays_last": months_after_last_stays_last,
    "error": months_after_existing,
}


def whole_days(start: date, end: date) -> int:
    """The days from `start` to `end`, negative when `end` is first."""
    return end.toordinal() - start.toordinal()


def whole_weeks(start: date, end: date) -> int:
    """The largest n with `start` + n weeks <= `end`."""
    return (end.toordinal() - start.toordinal()) // 7


def whole_months(start: date, end: date) -> int:
    """The largest n with `months_after(start, n)` <= `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    if start.day <= end.day or end.day == month_length(end.year, end.month):
        return months
    return months - 1


def whole_months_last_stays_last(start: date, end: date) -> int:
    """The largest n with `months_after_last_stays_last(start, n)` <= `end`."""
    months = (end.year - start.year) * 12 + end.month - start.month
    if end.day == month_length(end.year, end.month):
        return months
    if start.day <= end.day and start.day != month_length(start.year, start.month):
        return months
    return months - 1


def whole_months_existing(start: date, end: date) -> int:
    """The largest n with `months_after_existing(start, n)` <= `end`; undefined where a day it turns on is missing.

    It turns on the corresponding day in the month of `end` and, if that comes too late, on the one a month before.
    """
    return _largest_existing(start, end, (end.year - start.year) * 12 + end.month - start.month, 1)


def whole_years(start: date, end: date) -> int:
    """The largest n with `months_after(start, 12 * n)` <= `end`."""
    return whole_months(start, end) // 12


def whole_years_last_stays_last(start: date, end: date) -> int:
    """The largest n with `months_after_last_stays_last(start, 12 * n)` <= `end`."""
    return whole_months_last_stays_last(start, end) // 12


def whole_years_existing(start: date, end: date) -> int:
    """The largest n with `months_after_existing(start, 12 * n)` <= `end`; undefined as `whole_months_existing` is."""
    years = end.year - start.year
    return _largest_existing(start, end, years - 1 if start.month > end.month else years, 12)


def _largest_existing(start: date, end: date, units: int, months_each: int) -> int:
    """`units`, or one less where the day `units` units after `start` lies after `end`; both days must exist."""
    if _existing_day(start, units * months_each) <= (end.year, end.month, end.day):
        return units
    _existing_day(start, (units - 1) * months_each)
    return units - 1


def _existing_day(start: date, months: int) -> tuple[int, int, int]:
    """The corresponding day as year, month and day; it may lie outside the range, but must exist."""
    year, before = divmod(start.year * 12 + start.month - 1 + months, 12)
    if start.day > month_length(year, before + 1):
        raise Undefined("no_such_day")
    return year, before + 1, start.day


WHOLE_MONTHS: dict[MonthConvention, Callable[[date, date], int]] = {
    "corresponding": whole_months,
    "last_stays_last": whole_months_last_stays_last,
    "error": whole_months_existing,
}
WHOLE_YEARS: dict[MonthConvention, Callable[[date, date], int]] = {
    "corresponding": whole_years,
    "last_stays_last": whole_years_last_stays_last,
    "error": whole_years_existing,
}


def end_of_month(day: date) -> date:
    """The last day of the date's month."""
    return date(day.year, day.month, month_length(day.year, day.month))


def end_of_year(day: date) -> date:
    """31 December of the date's year."""
    return date(day.year, 12, 31)


def is_workday(day: date) -> bool:
    """Whether the date is no Saturday, Sunday, public holiday, 5 June, 24 or 31 December."""
    return day.weekday() < _SATURDAY and day.toordinal() not in nonworking_days(day.year)


def next_workday(day: date) -> date:
    """The date itself if it is a working day, else the next one."""
    while not is_workday(day):
        day = days_after(day, 1)
    return day
