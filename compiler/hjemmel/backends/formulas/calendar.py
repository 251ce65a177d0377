"""Dates for all cases at once, as `runtime/calendar.py` and `plan/values.py` mean them: what is computed of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import partial
from typing import Literal, TypeVar, assert_never

import z3

from hjemmel.backends.formulas import counting, months
from hjemmel.backends.formulas.days import (
    Day,
    at_most,
    before,
    choose_day,
    decoded,
    in_range,
    of_date,
    same_day,
    variable,
)
from hjemmel.backends.formulas.logic import Formula, conj, disj, neg
from hjemmel.backends.formulas.undefined import Undefinedness
from hjemmel.backends.formulas.views import Views
from hjemmel.backends.formulas.wholes import Whole, divided, equal, less, picked
from hjemmel.backends.formulas.workdays import days_to_workday
from hjemmel.plan import nodes
from hjemmel.runtime import calendar as exact
from hjemmel.runtime.undefined import Undefined

__all__ = [
    "Day",
    "Views",
    "at_most",
    "before",
    "choose_day",
    "decoded",
    "difference",
    "end_of",
    "in_range",
    "next_workday",
    "of_date",
    "same_day",
    "shifted_days",
    "shifted_months",
    "variable",
    "whole_units",
]

_Computed = TypeVar("_Computed")


# --- shifts --------------------------------------------------------------------------------------------------------


def shifted_days(day: Day, amount: z3.ArithRef | int | Fraction) -> tuple[Day, Undefinedness]:
    """The day so many days later, and when there is none."""
    days, is_fraction = _whole(amount)
    constant = day.constant
    if constant is not None and isinstance(days, int):
        return _folded(lambda: exact.days_after(constant, days), is_fraction)
    if isinstance(days, int) and days == 0:
        return day, {"fractional_duration": is_fraction}
    moved = Day(day.views, ordinal=day.ordinal + days)
    outside = conj(neg(is_fraction), neg(in_range(moved)))
    return moved, {"fractional_duration": is_fraction, "date_range": outside}


def shifted_months(
    day: Day, amount: z3.ArithRef | int | Fraction, convention: nodes.MonthConvention
) -> tuple[Day, Undefinedness]:
    """The day so many months later, and when there is none."""
    count, is_fraction = _whole(amount)
    constant = day.constant
    if constant is not None and isinstance(count, int):
        return _folded(lambda: exact.MONTHS_AFTER[convention](constant, count), is_fraction)
    if isinstance(count, int) and is_fraction is False:
        return _kept(day.views, (day,), (count, convention), partial(_moved_months, day, count, False, convention))
    return _moved_months(day, count, is_fraction, convention)


def _moved_months(
    day: Day, count: Whole, is_fraction: Formula, convention: nodes.MonthConvention
) -> tuple[Day, Undefinedness]:
    view = day.by_month
    there = months.moved(view, count)
    length = months.length_of(there)
    outside = conj(neg(is_fraction), neg(months.is_in_years(there)))
    undefined: Undefinedness = {"fractional_duration": is_fraction, "date_range": outside}
    is_missing = less(length, view.day)
    match convention:
        case "corresponding":
            kept = picked(is_missing, length, view.day)
        case "last_stays_last":
            kept = picked(disj(is_missing, equal(view.day, months.length_of(view))), length, view.day)
        case "error":
            kept = view.day
            undefined["no_such_day"] = conj(neg(is_fraction), months.is_in_years(there), is_missing)
        case _:
            assert_never(convention)
    return Day(day.views, month=months.on_day(there, kept)), undefined


def _kept(
    views: Views | None, days: tuple[Day, ...], more: tuple[object, ...], computed: Callable[[], _Computed]
) -> _Computed:
    """What is computed of these days, made once: rules ask for the same age over and over."""
    if views is None:
        return computed()
    key = (*map(id, days), *more)
    if key not in views.computed:
        views.computed[key] = computed(), days  # with the days, so that their identities stay theirs
    found: _Computed = views.computed[key][0]
    return found


def _whole(amount: z3.ArithRef | int | Fraction) -> tuple[Whole, Formula]:
    """The amount as a whole number, and when it is none."""
    if isinstance(amount, z3.ArithRef):
        return (amount, False) if amount.is_int() else (z3.ToInt(amount), neg(z3.IsInt(amount)))
    return int(amount), amount.denominator != 1


def _folded(computed: Callable[[], date], is_fraction: Formula) -> tuple[Day, Undefinedness]:
    """A constant, computed as generated checkers do."""
    if is_fraction is True:
        return of_date(exact.FIRST_DAY), {"fractional_duration": True}
    try:
        return of_date(computed()), {}
    except Undefined as undefined:
        return of_date(exact.FIRST_DAY), {undefined.reason: True}  # type: ignore[dict-item]


# --- counting ------------------------------------------------------------------------------------------------------


def difference(end: Day, start: Day) -> Whole:
    """The days from `start` to `end`."""
    return end.ordinal - start.ordinal


def whole_units(
    unit: Literal["day", "week", "month", "year"], start: Day, end: Day, convention: nodes.MonthConvention
) -> tuple[Whole, Undefinedness]:
    """The largest number of units after `start` that does not pass `end`, and when there is none."""
    if start.constant is not None and end.constant is not None:
        return _folded_units(unit, start.constant, end.constant, convention)
    counted = partial(_counted_units, unit, start, end, convention)
    return _kept(start.views or end.views, (start, end), (unit, convention), counted)


def _counted_units(
    unit: Literal["day", "week", "month", "year"], start: Day, end: Day, convention: nodes.MonthConvention
) -> tuple[Whole, Undefinedness]:
    match unit:
        case "day":
            return difference(end, start), {}
        case "week":
            return divided(difference(end, start), 7)[0], {}
        case "month":
            too_late, undefined = counting.passes_in_month(start.by_month, end.by_month, convention)
            return counting.months_between(start.by_month, end.by_month) - picked(too_late, 1, 0), undefined
        case "year":
            too_late, undefined = counting.passes_in_year(start.by_month, end.by_month, convention)
            return counting.years_between(start.by_month, end.by_month) - picked(too_late, 1, 0), undefined
        case _:
            assert_never(unit)


def _folded_units(unit: str, start: date, end: date, convention: nodes.MonthConvention) -> tuple[int, Undefinedness]:
    """A constant, computed as generated checkers do."""
    counted: dict[str, Callable[[date, date], int]] = {
        "day": exact.whole_days,
        "week": exact.whole_weeks,
        "month": exact.WHOLE_MONTHS[convention],
        "year": exact.WHOLE_YEARS[convention],
    }
    try:
        return counted[unit](start, end), {}
    except Undefined as undefined:
        return 0, {undefined.reason: True}  # type: ignore[dict-item]


# --- ends and working days -----------------------------------------------------------------------------------------


def end_of(unit: Literal["month", "year"], day: Day) -> Day:
    """The last day of the day's month or year."""
    if day.constant is not None:
        return of_date(exact.end_of_month(day.constant) if unit == "month" else exact.end_of_year(day.constant))
    view = months.end_of_month(day.by_month) if unit == "month" else months.end_of_year(day.by_month)
    return Day(day.views, month=view)


def next_workday(day: Day) -> tuple[Day, Undefinedness]:
    """The day itself if it is a working day, else the next one; and when there is none."""
    constant = day.constant
    if constant is not None:
        return _folded(lambda: exact.next_workday(constant), False)
    moved = Day(day.views, ordinal=day.ordinal + days_to_workday(day.ordinal, day.by_month))
    return moved, {"date_range": neg(in_range(moved))}
