"""What each strict operator gives for known operands: exact, or undefined for a stated reason."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import Any, assert_never

from hjemmel.plan import nodes
from hjemmel.plan.case import Value
from hjemmel.runtime import calendar
from hjemmel.runtime.undefined import Undefined

Number = int | Fraction
Strict = (
    nodes.Negative
    | nodes.Arithmetic
    | nodes.DateShift
    | nodes.DateDifference
    | nodes.PercentOf
    | nodes.PartBetween
    | nodes.Extremum
    | nodes.Compare
    | nodes.IsNone
    | nodes.Round
    | nodes.WholeUnits
    | nodes.EndOf
    | nodes.NextWorkday
)
"""The operators that need all their operands."""

COMPARISONS: dict[nodes.Comparator, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def exact(value: Value) -> Value:
    """The same value, a whole number always as an int."""
    return value.numerator if isinstance(value, Fraction) and value.denominator == 1 else value


def compared(comparator: nodes.Comparator, left: Value, right: Value) -> bool:
    """The comparison; with `ingen` on either side it is `nej`."""
    return left is not None and right is not None and COMPARISONS[comparator](left, right)


def rounded(value: Number, step: Fraction, mode: nodes.Mode) -> Value:
    """The multiple of `step` that the mode chooses; `nearest` takes halves away from zero."""
    steps = Fraction(value) / step
    match mode:
        case "up":
            whole = ceil(steps)
        case "down":
            whole = floor(steps)
        case "nearest":
            whole = floor(abs(steps) + Fraction(1, 2)) * (1 if steps >= 0 else -1)
        case _:
            assert_never(mode)
    return exact(whole * step)


def operands_of(expr: Strict) -> tuple[nodes.Expr, ...]:
    """The operands of a strict operator, in the order `result_of` takes their values."""
    match expr:
        case nodes.Negative(operand) | nodes.IsNone(operand) | nodes.EndOf(_, operand) | nodes.NextWorkday(operand):
            return (operand,)
        case nodes.Round(operand=operand):
            return (operand,)
        case nodes.Arithmetic(_, left, right) | nodes.Compare(_, left, right):
            return (left, right)
        case nodes.DateShift(start, amount):
            return (start, amount)
        case nodes.DateDifference(end, start):
            return (end, start)
        case nodes.PercentOf(percent, whole):
            return (percent, whole)
        case nodes.PartBetween(operand, above, up_to):
            return (operand, above) if up_to is None else (operand, above, up_to)
        case nodes.Extremum(_, operands):
            return operands
        case nodes.WholeUnits(_, start, end):
            return (start, end)
        case _:
            assert_never(expr)


def result_of(expr: Strict, values: Sequence[Value]) -> Value:
    """The operator's value; raises `Undefined` where there is none, for arithmetic with `ingen` before all else."""
    match expr:
        case nodes.IsNone():
            return values[0] is None
        case nodes.Compare(comparator):
            return compared(comparator, values[0], values[1])
        case _:
            if None in values:
                raise Undefined("none_in_arithmetic")
            return exact(_computed(expr, values))


def _computed(expr: Strict, values: Sequence[Any]) -> Value:
    match expr:
        case nodes.Negative():
            return exact(-values[0])
        case nodes.Arithmetic(symbol):
            return _arithmetic(symbol, values[0], values[1])
        case nodes.DateShift():
            return _shifted(expr, values[0], values[1])
        case nodes.DateDifference():
            return calendar.whole_days(values[1], values[0])
        case nodes.PercentOf():
            return exact(Fraction(values[0]) * values[1] / 100)
        case nodes.PartBetween(up_to=up_to):
            reached = values[0] if up_to is None else min(values[0], values[2])
            return exact(max(0, reached - values[1]))
        case nodes.Extremum("least"):
            return exact(min(values))
        case nodes.Extremum():
            return exact(max(values))
        case nodes.Round(_, numerator, denominator, mode):
            return rounded(values[0], Fraction(numerator, denominator), mode)
        case nodes.WholeUnits():
            return _whole_units(expr, values[0], values[1])
        case nodes.EndOf("month"):
            return calendar.end_of_month(values[0])
        case nodes.EndOf():
            return calendar.end_of_year(values[0])
        case nodes.NextWorkday():
            return calendar.next_workday(values[0])
        case nodes.IsNone() | nodes.Compare():
            raise AssertionError("these take `ingen` and are answered by `result_of`")
        case _:
            assert_never(expr)


def _arithmetic(symbol: str, left: Number, right: Number) -> Number:
    match symbol:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case _:
            if right == 0:
                raise Undefined("division_by_zero")
            return Fraction(left) / right


def _shifted(shift: nodes.DateShift, start: date, amount: Number) -> date:
    if amount.denominator != 1:
        raise Undefined("fractional_duration")
    if shift.unit == "day":
        return calendar.days_after(start, int(amount))
    return calendar.MONTHS_AFTER[shift.convention](start, int(amount))


def _whole_units(whole: nodes.WholeUnits, start: date, end: date) -> int:
    match whole.unit:
        case "day":
            return calendar.whole_days(start, end)
        case "week":
            return calendar.whole_weeks(start, end)
        case "month":
            return calendar.WHOLE_MONTHS[whole.convention](start, end)
        case "year":
            return calendar.WHOLE_YEARS[whole.convention](start, end)
        case _:
            assert_never(whole.unit)
