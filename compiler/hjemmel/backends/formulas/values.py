"""Known values as formulas: when two are the same, which comes first, one or the other by a condition.

A value is a truth, a number (an integer or real of the solver, or an `int` or `Fraction`), a `Day`, the number of a
symbol, or None where it is certainly `ingen` and never looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor
from typing import Any, TypeAlias, assert_never

import z3

from hjemmel.backends.formulas import calendar
from hjemmel.backends.formulas.calendar import Day
from hjemmel.backends.formulas.logic import CONTEXT, Formula, choose, iff, neg
from hjemmel.plan import nodes

Number: TypeAlias = "z3.ArithRef | int | Fraction"
Value: TypeAlias = "Formula | Number | Day | None"

_REF = CONTEXT.ref()
_INTEGERS, _REALS = z3.IntSort(CONTEXT), z3.RealSort(CONTEXT)


def same_value(one: Any, other: Any) -> Formula:
    """They are equal; both are values of one type."""
    if one is other:
        return True
    if one is None or other is None:
        return False
    if isinstance(one, Day):
        return calendar.same_day(one, other)
    if isinstance(one, bool | z3.BoolRef):
        return iff(one, other)
    if _is_constant(one) and _is_constant(other):
        return bool(one == other)
    if _never_whole(one, other) or _never_whole(other, one):
        return False
    left, right = _of_one_sort(one, other)
    return True if left.eq(right) else z3.BoolRef(z3.Z3_mk_eq(_REF, left.ast, right.ast), CONTEXT)


def at_most(one: Any, other: Any) -> Formula:
    """The first is no greater, or no later, than the other."""
    if one is None or other is None:
        return False
    if isinstance(one, Day):
        return calendar.at_most(one, other)
    if _is_constant(one) and _is_constant(other):
        return bool(one <= other)
    if isinstance(other, Fraction) and _is_integer(one):
        other = floor(other)
    elif isinstance(one, Fraction) and _is_integer(other):
        one = ceil(one)
    left, right = _of_one_sort(one, other)
    return True if left.eq(right) else z3.BoolRef(z3.Z3_mk_le(_REF, left.ast, right.ast), CONTEXT)


def less(one: Any, other: Any) -> Formula:
    """The first is smaller, or earlier, than the other."""
    if one is None or other is None:
        return False
    if isinstance(one, Day):
        return calendar.before(one, other)
    if _is_constant(one) and _is_constant(other):
        return bool(one < other)
    if isinstance(other, Fraction) and _is_integer(one):
        other = ceil(other)
    elif isinstance(one, Fraction) and _is_integer(other):
        one = floor(one)
    left, right = _of_one_sort(one, other)
    return False if left.eq(right) else z3.BoolRef(z3.Z3_mk_lt(_REF, left.ast, right.ast), CONTEXT)


def chosen(condition: Formula, then: Any, otherwise: Any) -> Any:
    """`then` where the condition holds, else `otherwise`; what is certainly `ingen` is never chosen."""
    if isinstance(condition, bool):
        return then if condition else otherwise
    if then is None or otherwise is None or then is otherwise:
        return otherwise if then is None else then
    if isinstance(then, Day):
        is_one = then.constant is not None and then.constant == otherwise.constant
        return then if is_one else calendar.choose_day(condition, then, otherwise)
    if isinstance(then, bool | z3.BoolRef):
        return choose(condition, then, otherwise)
    if _is_constant(then) and _is_constant(otherwise) and then == otherwise:
        return then
    left, right = _of_one_sort(then, otherwise)
    if left.eq(right):
        return then
    return z3.ArithRef(z3.Z3_mk_ite(_REF, condition.ast, left.ast, right.ast), CONTEXT)


def compared(comparator: nodes.Comparator, left: Any, right: Any) -> Formula:
    """The comparison of two values of one type."""
    match comparator:
        case "=":
            return same_value(left, right)
        case "<>":
            return neg(same_value(left, right))
        case "<":
            return less(left, right)
        case "<=":
            return at_most(left, right)
        case ">":
            return less(right, left)
        case ">=":
            return at_most(right, left)
        case _:
            assert_never(comparator)


def scaled(value: Number, factor: Fraction) -> Number:
    """The value times a constant."""
    if _is_constant(value):
        return value * factor
    product = (z3.Ast * 2)(numeral(factor, real=True).ast, numeral(value, real=True).ast)
    return z3.ArithRef(z3.Z3_mk_mul(_REF, 2, product), CONTEXT)


def total(values: Sequence[Number]) -> Number:
    """Their sum."""
    if all(_is_constant(value) for value in values):
        return sum(values)
    real = any(isinstance(each, Fraction) or not (_is_constant(each) or _is_integer(each)) for each in values)
    terms = [numeral(value, real) for value in values if not (_is_constant(value) and value == 0)]
    if len(terms) == 1:
        return terms[0]
    return z3.ArithRef(z3.Z3_mk_add(_REF, len(terms), (z3.Ast * len(terms))(*(term.ast for term in terms))), CONTEXT)


def numeral(value: Number, real: bool = False) -> z3.ArithRef:
    """The number as a term of the solver; an integer as a real if asked for."""
    if _is_constant(value):
        return _numeral(value, real or isinstance(value, Fraction))
    assert isinstance(value, z3.ArithRef), "what is no constant is a term of the solver"
    if real and _is_integer(value):
        return z3.ArithRef(z3.Z3_mk_int2real(_REF, value.ast), CONTEXT)
    return value


@lru_cache(maxsize=4096)
def _numeral(value: int | Fraction, real: bool) -> z3.ArithRef:
    return z3.RatNumRef(*_made(value, _REALS)) if real else z3.IntNumRef(*_made(value, _INTEGERS))


def _made(value: int | Fraction, sort: Any) -> tuple[Any, Any]:
    return z3.Z3_mk_numeral(_REF, str(value), sort.ast), CONTEXT


def _is_constant(value: object) -> bool:
    return isinstance(value, int | Fraction)


def _is_integer(value: Any) -> bool:
    """Whether the solver has it as an integer."""
    kind = z3.Z3_get_sort_kind(_REF, z3.Z3_get_sort(_REF, value.ast))
    return bool(kind == z3.Z3_INT_SORT)


def _never_whole(one: Any, other: Any) -> bool:
    """Whether one is a fraction, and the other always whole."""
    return isinstance(one, Fraction) and one.denominator != 1 and not _is_constant(other) and _is_integer(other)


def _of_one_sort(one: Number, other: Number) -> tuple[z3.ArithRef, z3.ArithRef]:
    """Both as integers if both are, else both as reals."""
    real = any(isinstance(each, Fraction) or not (_is_constant(each) or _is_integer(each)) for each in (one, other))
    return numeral(one, real), numeral(other, real)
