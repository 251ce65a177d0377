"""A day in each case, seen in two ways, each made when it is first needed.

It is an ordinal, in which days are counted and most dates compared, and it is a day of a month. For a day that is known
by its ordinal alone the second way is four new variables, tied to the ordinal by what the world then requires; every
date has exactly one month and day, so that forbids no case. The measured choice: with a single view, by dividing, z3
needs seconds for what takes it milliseconds with two; comparing days that come from months by a key of the month saves
their ordinals.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Any

import z3

from hjemmel.backends.formulas import months
from hjemmel.backends.formulas.logic import CONTEXT, Formula, conj
from hjemmel.backends.formulas.months import ByMonth
from hjemmel.backends.formulas.views import FIRST, LAST, Views
from hjemmel.backends.formulas.wholes import Whole, equal, less, picked
from hjemmel.backends.formulas.wholes import at_most as _at_most


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
