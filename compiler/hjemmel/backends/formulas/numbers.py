"""Exact arithmetic for all cases at once, as `plan/values.py` means it.

Whole numbers stay integers of the solver as long as they can, for it decides more about those; a quotient or a share
of one is a real. Constants are computed in Python.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, assert_never

import z3

from hjemmel.backends.formulas.undefined import Undefinedness
from hjemmel.backends.formulas.values import Number, at_most, chosen, less, numeral, same_value
from hjemmel.plan import nodes, values

Computed = tuple[Number, Undefinedness]
"""The value, and when there is none."""


def arithmetic(symbol: str, left: Number, right: Number) -> Computed:
    """The sum, difference, product or quotient."""
    match symbol:
        case "+":
            return _sum(left, right), {}
        case "-":
            return _sum(left, _product(-1, right)), {}
        case "*":
            return _product(left, right), {}
        case _:
            return _quotient(left, right)


def percent_of(percent: Number, whole: Number) -> Computed:
    """So many percent of the whole."""
    return _product(_product(percent, Fraction(1, 100)), whole), {}


def part_between(operand: Number, above: Number, up_to: Number | None) -> Computed:
    """What of the operand lies above the one and not above the other."""
    reached = operand if up_to is None else _extreme("least", operand, up_to)
    return _extreme("greatest", 0, arithmetic("-", reached, above)[0]), {}


def extremum(which: str, operands: Sequence[Any]) -> tuple[Any, Undefinedness]:
    """The least or greatest of numbers, or the first or last of days."""
    found = operands[0]
    for operand in operands[1:]:
        found = _extreme(which, found, operand)
    return found, {}


def rounded(value: Number, step: Fraction, mode: nodes.Mode) -> Computed:
    """The multiple of `step` that the mode chooses; `nearest` takes halves away from zero."""
    if isinstance(value, int | Fraction):
        return values.rounded(value, step, mode), {}
    steps = _product(value, 1 / step)
    if isinstance(steps, z3.ArithRef) and steps.is_int():
        return value, {}
    match mode:
        case "up":
            whole = _product(-1, _floor(_product(-1, steps)))
        case "down":
            whole = _floor(steps)
        case "nearest":
            half = Fraction(1, 2)
            down = _product(-1, _floor(_sum(_product(-1, steps), half)))
            whole = chosen(less(steps, 0), down, _floor(_sum(steps, half)))
        case _:
            assert_never(mode)
    return _product(whole, step), {}


def _sum(left: Number, right: Number) -> Number:
    if isinstance(left, int | Fraction):
        left, right = right, left
    if isinstance(right, int | Fraction):
        if isinstance(left, int | Fraction):
            return _exact(left + right)
        if right == 0:
            return left
    one, other = _of_one_sort(left, right)
    return one + other


def _product(left: Number, right: Number) -> Number:
    if isinstance(left, int | Fraction):
        left, right = right, left
    if isinstance(right, int | Fraction):
        if isinstance(left, int | Fraction):
            return _exact(left * right)
        if right in (0, 1):
            return left if right == 1 else 0
        right = _exact(right)
    one, other = _of_one_sort(left, right)
    return one * other


def _quotient(left: Number, right: Number) -> Computed:
    if isinstance(right, int | Fraction):
        return (0, {"division_by_zero": True}) if right == 0 else (_product(left, 1 / Fraction(right)), {})
    return numeral(left, real=True) / numeral(right, real=True), {"division_by_zero": same_value(right, 0)}


def _extreme(which: str, one: Any, other: Any) -> Any:
    return chosen(at_most(one, other) if which == "least" else at_most(other, one), one, other)


def _floor(number: Number) -> Number:
    """The greatest whole number that is not above."""
    return number // 1 if isinstance(number, int | Fraction) else z3.ToInt(number)


def _exact(number: int | Fraction) -> int | Fraction:
    """The same number, a whole one always as an int."""
    return number.numerator if number.denominator == 1 else number


def _of_one_sort(one: Number, other: Number) -> tuple[z3.ArithRef, z3.ArithRef]:
    """Both as integers if both are, else both as reals."""
    real = any(
        isinstance(each, Fraction) or (isinstance(each, z3.ArithRef) and not each.is_int()) for each in (one, other)
    )
    return numeral(one, real), numeral(other, real)
