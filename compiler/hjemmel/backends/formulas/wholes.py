"""Whole numbers of the solver with constants folded away: what dates are computed with."""

from __future__ import annotations

from typing import TypeAlias

import z3

from hjemmel.backends.formulas.logic import CONTEXT, Formula

Whole: TypeAlias = "z3.ArithRef | int"
"""An integer of the solver, or a constant."""

_REF = CONTEXT.ref()
_INTEGERS = z3.IntSort(CONTEXT)


def term_of(whole: Whole) -> z3.ArithRef:
    """The number as a term of the solver."""
    return z3.IntVal(whole, CONTEXT) if isinstance(whole, int) else whole


def less(one: Whole, other: Whole) -> Formula:
    """The first is smaller."""
    if isinstance(one, int) and isinstance(other, int):
        return one < other
    return z3.BoolRef(z3.Z3_mk_lt(_REF, term_of(one).ast, term_of(other).ast), CONTEXT)


def at_most(one: Whole, other: Whole) -> Formula:
    """The first is no greater."""
    if isinstance(one, int) and isinstance(other, int):
        return one <= other
    return z3.BoolRef(z3.Z3_mk_le(_REF, term_of(one).ast, term_of(other).ast), CONTEXT)


def equal(one: Whole, other: Whole) -> Formula:
    """They are the same number."""
    if isinstance(one, int) and isinstance(other, int):
        return one == other
    return z3.BoolRef(z3.Z3_mk_eq(_REF, term_of(one).ast, term_of(other).ast), CONTEXT)


def picked(condition: Formula, then: Whole, otherwise: Whole) -> Whole:
    """`then` where the condition holds, else `otherwise`."""
    if isinstance(condition, bool):
        return then if condition else otherwise
    if isinstance(then, int) and isinstance(otherwise, int) and then == otherwise:
        return then
    left, right = term_of(then), term_of(otherwise)
    return then if left.eq(right) else z3.ArithRef(z3.Z3_mk_ite(_REF, condition.ast, left.ast, right.ast), CONTEXT)


def divided(whole: Whole, by: int) -> tuple[Whole, Whole]:
    """The quotient rounded down, and the rest from 0."""
    return divmod(whole, by) if isinstance(whole, int) else (whole / by, whole % by)
