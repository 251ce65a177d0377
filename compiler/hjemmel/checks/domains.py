"""Sets of values a fact may have: exactly intersected, so that what cannot be true together is seen.

An `Interval` is one of numbers or days; its ends are pairs of a value and -1, 0 or 1 for just below, at or just above
it, so that open and closed ends compare as tuples do. `Options` are values listed one by one, or all but those listed.
Both may hold `ingen`.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Literal

import msgspec

from hjemmel.plan.case import Value
from hjemmel.runtime.calendar import FIRST_DAY, LAST_DAY

Number = int | Fraction
End = tuple[Number, Literal[-1, 0, 1]]


class Interval(msgspec.Struct, frozen=True, gc=False):
    """The numbers from `low` to `high` but those `excluded`, only whole ones if `whole`; and `ingen` if `none`."""

    low: End
    high: End
    whole: bool
    none: bool = False
    excluded: frozenset[Number] = frozenset()


class Options(msgspec.Struct, frozen=True, gc=False):
    """These values, or with `others` all values but these."""

    values: frozenset[Value]
    others: bool = False


Domain = Interval | Options
NOTHING = Options(frozenset())
ONLY_NONE = Options(frozenset((None,)))


def intersection(one: Domain, other: Domain) -> Domain | None:
    """The values both hold; None when there are none."""
    if isinstance(one, Interval) and isinstance(other, Interval):
        excluded = one.excluded | other.excluded if one.excluded or other.excluded else one.excluded
        both = Interval(
            max(one.low, other.low), min(one.high, other.high), one.whole, one.none and other.none, excluded
        )
        return both if both.none or has_number(both) else None
    if isinstance(one, Options) and isinstance(other, Options):
        common = _common(one, other)
        return common if common.others or common.values else None
    interval, options = (one, other) if isinstance(one, Interval) else (other, one)
    assert isinstance(interval, Interval) and isinstance(options, Options)
    holds_none = (None in options.values) != options.others
    if not options.others:
        return ONLY_NONE if holds_none and interval.none else None
    rest = msgspec.structs.replace(interval, none=interval.none and holds_none)
    return rest if rest.none or has_number(rest) else None


def has_number(interval: Interval) -> bool:
    """Whether a number lies in the interval, `ingen` aside."""
    low, high = interval.low, interval.high
    if low > high:
        return False
    if low == high:
        return low[1] == 0 and low[0] not in interval.excluded
    if interval.whole and interval.excluded:
        inside = sum(low <= (number, 0) <= high for number in interval.excluded)
        return inside < high[0] - low[0] + 1
    return True


def example_in(domain: Domain) -> Value:
    """A value of the domain (a number for a day: its ordinal), `ingen` only when there is nothing else."""
    if isinstance(domain, Options):
        if domain.others:
            return next(
                text for text in ("x", "y", "z", *map(str, range(len(domain.values)))) if text not in domain.values
            )
        return min(domain.values, key=lambda value: (value is None, str(value)))
    if not has_number(domain):
        return None
    step = Fraction(1) if domain.whole else _fine_step(domain)
    number: Number = 0
    if domain.low != LOWEST:
        number = domain.low[0] + (step if domain.low[1] > 0 else 0)
    elif domain.high != HIGHEST:
        step = -step
        number = domain.high[0] + (step if domain.high[1] < 0 else 0)
    while number in domain.excluded:
        number += step
    return number.numerator if number.denominator == 1 else number


def of_days(comparison: str, day: date) -> Interval:
    """The days from 1900 through 2199 before, on or after a day, as ordinals."""
    days = of_numbers(comparison, day.toordinal(), whole=True)
    return Interval(max(days.low, _FIRST_DAY), min(days.high, _LAST_DAY), True, excluded=days.excluded)


def of_numbers(comparison: str, number: Number, *, whole: bool) -> Interval:
    """The numbers that compare so with a number."""
    match comparison:
        case "=":
            return Interval((number, 0), (number, 0), whole)
        case "<>":
            return Interval(LOWEST, HIGHEST, whole, excluded=frozenset((number,)))
        case "<":
            return Interval(LOWEST, _below(number) if whole else (number, -1), whole)
        case "<=":
            return Interval(LOWEST, (_floor(number), 0) if whole else (number, 0), whole)
        case ">":
            return Interval(_above(number) if whole else (number, 1), HIGHEST, whole)
        case _:
            return Interval((-_floor(-number), 0) if whole else (number, 0), HIGHEST, whole)


LOWEST: End = (-(10**30), 0)
HIGHEST: End = (10**30, 0)
_FIRST_DAY: End = (FIRST_DAY.toordinal(), 0)
_LAST_DAY: End = (LAST_DAY.toordinal(), 0)


def _floor(number: Number) -> int:
    return number.numerator // number.denominator


def _below(number: Number) -> End:
    """The greatest whole number below the number."""
    return (-_floor(-number) - 1, 0)


def _above(number: Number) -> End:
    """The least whole number above the number."""
    return (_floor(number) + 1, 0)


def _fine_step(interval: Interval) -> Fraction:
    """A step with few decimals, small enough to miss every excluded number and stay inside."""
    room = Fraction(interval.high[0] - interval.low[0]) / (len(interval.excluded) + 2)
    step = Fraction(1)
    while room and step > room:
        step /= 10
    return step


def _common(one: Options, other: Options) -> Options:
    if one.others and other.others:
        return Options(one.values | other.values, True)
    if one.others:
        return Options(other.values - one.values)
    if other.others:
        return Options(one.values - other.values)
    return Options(one.values & other.values)
