"""Whole months and years between two dates, under each convention."""

from __future__ import annotations

from typing import assert_never

import msgspec

from hjemmel.backends.formulas.logic import Formula, conj, disj, neg
from hjemmel.backends.formulas.months import ByMonth, length_of, month_of, moved, year_of
from hjemmel.backends.formulas.undefined import Undefinedness
from hjemmel.backends.formulas.wholes import Whole, equal, less, picked
from hjemmel.plan import nodes


def months_between(start: ByMonth, end: ByMonth) -> Whole:
    """The months from the month of `start` to that of `end`."""
    return month_of(end) - month_of(start)


def years_between(start: ByMonth, end: ByMonth) -> Whole:
    """The largest number of years that does not lead past the month of `end`."""
    return year_of(end) - year_of(start) - picked(less(end.month, start.month), 1, 0)


def passes_in_month(start: ByMonth, end: ByMonth, convention: nodes.MonthConvention) -> tuple[Formula, Undefinedness]:
    """`start` moved to the month of `end` comes after `end`; and when the days it turns on are missing."""
    too_late = less(end.day, start.day)
    match convention:
        case "corresponding":
            return conj(too_late, neg(_is_last(end))), {}
        case "last_stays_last":
            return conj(disj(too_late, _is_last(start)), neg(_is_last(end))), {}
        case "error":
            missing = _lacks(end, start.day)
            missing_before = conj(too_late, _lacks(moved(end, -1), start.day))
            return too_late, {"no_such_day": disj(missing, missing_before)}
        case _:
            assert_never(convention)


def passes_in_year(start: ByMonth, end: ByMonth, convention: nodes.MonthConvention) -> tuple[Formula, Undefinedness]:
    """As `passes_in_month`, for `start` moved to the last such month that is not after the month of `end`."""
    same_month = equal(start.month, end.month)
    if convention != "error":
        passes, undefined = passes_in_month(start, end, convention)
        return conj(same_month, passes), undefined
    too_late = conj(same_month, less(end.day, start.day))
    here, a_year_before = (_lacks(_in_month(moved(end, months), start.month), start.day) for months in (0, -12))
    is_later_month = less(end.month, start.month)
    missing = disj(
        conj(neg(is_later_month), here),
        conj(disj(is_later_month, too_late), a_year_before),
    )
    return too_late, {"no_such_day": missing}


def _is_last(view: ByMonth) -> Formula:
    """It is the last day of its month."""
    return equal(view.day, length_of(view))


def _lacks(view: ByMonth, day: Whole) -> Formula:
    """The month has no such day."""
    return less(length_of(view), day)


def _in_month(view: ByMonth, month: Whole) -> ByMonth:
    """The same year, another month."""
    return msgspec.structs.replace(view, month=month)
