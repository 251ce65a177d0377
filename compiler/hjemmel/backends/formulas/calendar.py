"""Dates for all cases at once, as `runtime/calendar.py` and `plan/values.py` mean them.

A day is seen in two ways, each made when it is first needed: as an ordinal, in which days are counted and most dates
compared, and by its month. For a day that is known by its ordinal alone the second way is four new variables, tied to
the ordinal by what the world then requires; every date has exactly one month and day, so that forbids no case. The
measured choice: with a single view, by dividing, z3 needs seconds for what takes it milliseconds with two; comparing
days that come from months by a key of the month saves their ordinals.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Any, Literal, assert_never

import z3

from hjemmel.backends.formulas import counting, months
from hjemmel.backends.formulas.logic import CONTEXT, Formula, conj, disj, neg
from hjemmel.backends.formulas.months import ByMonth
from hjemmel.backends.formulas.undefined import Undefinedness
from hjemmel.backends.formulas.views import FIRST, LAST, Views
from hjemmel.backends.formulas.wholes import Whole, divided, equal, less, picked
from hjemmel.backends.formulas.wholes import at_most as _at_most
from hjemmel.backends.formulas.workdays import days_to_workday
from hjemmel.plan import nodes
from hjemmel.runtime import calendar as exact
from hjemmel.runtime.undefined import Undefined

__all__ = ["Day", "Views"]


class Day:
    """A date in each case: a constant, a variable, or computed of others.

    `views` is None if it comes from constants alone (a rate's number of days after a fixed date); its month is then
    found by dividing.
    """

    __slots__ = ("__dict__", "_month", "_ordinal", "constant", "is_free", "views")

    def __init__(
        self,
        views: Views | None,
        ordinal: Whole | None = None,
        month: ByMonth | None = None,
        constant: date | None = None,
        is_free: bool = False,
    ) -> None:
        self.views = views
        self._ordinal = ordinal
        self._month = month
        self.constant = constant
        self.is_free = is_free

    @property
    def is_by_month(self) -> bool:
        """Whether its month is what it is known by, so that its ordinal would have to be made."""
        return self._ordinal is None

    @property
    def has_month(self) -> bool:
        """Whether its month is at hand: a variable's is better tied to its ordinal than another day's ordinal made."""
        return self._month is not None or self.constant is not None or self.is_free

    @cached_property
    def ordinal(self) -> Whole:
        """The day counted as Python counts days."""
        if self._ordinal is not None:
            return self._ordinal
        assert self._month is not None, "a day is known in one way at least"
        return months.ordinal_of(self._month)

    @cached_property
    def by_month(self) -> ByMonth:
        """Its month and the day of it."""
        if self._month is not None:
            return self._month
        if self.constant is not None:
            return months.by_month(self.constant)
        assert isinstance(self._ordinal, z3.ArithRef), "a day that is no constant has a term"
        if self.views is None:
            return months.divided_out(self._ordinal)
        return self.views.by_month(self._ordinal, self.is_free)

    @cached_property
    def key(self) -> Whole:
        """A number that is greater the later the day, found from its month."""
        return months.key_of(self.by_month)


def of_date(day: date) -> Day:
    """The constant."""
    return Day(None, day.toordinal(), constant=day)


def variable(name: str, views: Views) -> Day:
    """A day that is free; `in_range` says that it is one."""
    return Day(views, z3.Int(name, CONTEXT), is_free=True)


def in_range(day: Day) -> Formula:
    """It lies in 1900–2199."""
    if day.is_by_month:
        return months.is_in_years(day.by_month)
    return conj(_at_most(FIRST, day.ordinal), _at_most(day.ordinal, LAST))


def decoded(model: z3.ModelRef, day: Day) -> date:
    """The date that the day, which is in range, is in a model."""
    found: Any = (
        day.ordinal if isinstance(day.ordinal, int) else model.eval(day.ordinal, model_completion=True).as_long()
    )
    return date.fromordinal(found)


# --- comparisons -------------------------------------------------------------------------------------------------


def before(one: Day, other: Day) -> Formula:
    """The first comes before the other."""
    return less(*_comparable(one, other))


def at_most(one: Day, other: Day) -> Formula:
    """The first is no later than the other."""
    return _at_most(*_comparable(one, other))


def same_day(one: Day, other: Day) -> Formula:
    """They are one day."""
    return equal(*_comparable(one, other))


def _comparable(one: Day, other: Day) -> tuple[Whole, Whole]:
    """Numbers in the order of the days: ordinals, unless one is known by its month and the other's is at hand."""
    if (one.is_by_month or other.is_by_month) and one.has_month and other.has_month:
        return one.key, other.key
    if one.is_free and (other.is_free or other.constant is not None):
        _views(one).compare(one.ordinal, other.ordinal)
    elif other.is_free and one.constant is not None:
        _views(other).compare(other.ordinal, one.ordinal)
    return one.ordinal, other.ordinal


def _views(day: Day) -> Views:
    assert day.views is not None, "a variable is of a world"
    return day.views


def choose_day(condition: Formula, then: Day, otherwise: Day) -> Day:
    """`then` where the condition holds, else `otherwise`."""
    if isinstance(condition, bool):
        return then if condition else otherwise
    views = then.views or otherwise.views
    if (then.is_by_month or otherwise.is_by_month) and then.has_month and otherwise.has_month:
        return Day(views, month=months.chosen_months(condition, then.by_month, otherwise.by_month))
    return Day(views, ordinal=picked(condition, then.ordinal, otherwise.ordinal))


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
