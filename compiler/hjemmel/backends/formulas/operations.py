"""What each strict operator gives for known operands, and when it has no value: the counterpart of `plan.values`."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, assert_never

from hjemmel.backends.formulas import calendar, numbers
from hjemmel.backends.formulas.undefined import Undefinedness
from hjemmel.plan import nodes
from hjemmel.plan.values import Strict


def computed(expr: Strict, values: Sequence[Any]) -> tuple[Any, Undefinedness]:
    """The value for operands of which none is `ingen`, and for each reason when there is none."""
    match expr:
        case nodes.Negative():
            return numbers.arithmetic("-", 0, values[0])
        case nodes.Arithmetic(symbol):
            return numbers.arithmetic(symbol, values[0], values[1])
        case nodes.PercentOf():
            return numbers.percent_of(values[0], values[1])
        case nodes.PartBetween(up_to=up_to):
            return numbers.part_between(values[0], values[1], None if up_to is None else values[2])
        case nodes.Extremum(which):
            return numbers.extremum(which, values)
        case nodes.Round(_, numerator, denominator, mode):
            return numbers.rounded(values[0], Fraction(numerator, denominator), mode)
        case nodes.DateShift(unit="day"):
            return calendar.shifted_days(values[0], values[1])
        case nodes.DateShift():
            return calendar.shifted_months(values[0], values[1], expr.convention)
        case nodes.DateDifference():
            return calendar.difference(values[0], values[1]), {}
        case nodes.WholeUnits():
            return calendar.whole_units(expr.unit, values[0], values[1], expr.convention)
        case nodes.EndOf(unit):
            return calendar.end_of(unit, values[0]), {}
        case nodes.NextWorkday():
            return calendar.next_workday(values[0])
        case nodes.IsNone() | nodes.Compare():
            raise AssertionError("these take `ingen` and never have no value")
        case _:
            assert_never(expr)
