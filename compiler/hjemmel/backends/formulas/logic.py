"""Formulas of truth, kept small: Python's own `True` and `False` are constants and never become nodes of the solver.

Nodes are made by the solver's C functions directly; its Python operators check and convert every operand again.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, TypeAlias

import z3

Formula: TypeAlias = "z3.BoolRef | bool"
"""A truth of the solver, or a constant."""

CONTEXT: Final = z3.main_ctx()
_REF: Final = CONTEXT.ref()


def conj(*formulas: Formula) -> Formula:
    """All of them."""
    kept = _distinct(formulas, dropped=True)
    return kept if isinstance(kept, bool) else _joined(z3.Z3_mk_and, kept)


def disj(*formulas: Formula) -> Formula:
    """At least one of them."""
    kept = _distinct(formulas, dropped=False)
    return kept if isinstance(kept, bool) else _joined(z3.Z3_mk_or, kept)


def neg(formula: Formula) -> Formula:
    """Not."""
    if formula is True or formula is False:
        return not formula
    if z3.Z3_get_decl_kind(_REF, z3.Z3_get_app_decl(_REF, formula.ast)) == z3.Z3_OP_NOT:
        return z3.BoolRef(z3.Z3_get_app_arg(_REF, formula.ast, 0), CONTEXT)
    return z3.BoolRef(z3.Z3_mk_not(_REF, formula.ast), CONTEXT)


def implies(premise: Formula, conclusion: Formula) -> Formula:
    """The conclusion wherever the premise holds."""
    return disj(neg(premise), conclusion)


def iff(one: Formula, other: Formula) -> Formula:
    """Both or neither."""
    if isinstance(one, bool):
        return other if one else neg(other)
    if isinstance(other, bool):
        return one if other else neg(one)
    if one.eq(other):
        return True
    return z3.BoolRef(z3.Z3_mk_iff(_REF, one.ast, other.ast), CONTEXT)


def choose(condition: Formula, then: Formula, otherwise: Formula) -> Formula:
    """`then` where the condition holds, else `otherwise`."""
    if isinstance(condition, bool):
        return then if condition else otherwise
    if isinstance(then, bool):
        return disj(condition, otherwise) if then else conj(neg(condition), otherwise)
    if isinstance(otherwise, bool):
        return disj(neg(condition), then) if otherwise else conj(condition, then)
    if then.eq(otherwise):
        return then
    return z3.BoolRef(z3.Z3_mk_ite(_REF, condition.ast, then.ast, otherwise.ast), CONTEXT)


def variable(name: str) -> z3.BoolRef:
    """A truth that is free."""
    return z3.Bool(name, CONTEXT)


def _distinct(formulas: Iterable[Formula], dropped: bool) -> list[z3.BoolRef] | bool:
    """The formulas without constants and repetitions, or the constant they all come to."""
    kept: dict[int, z3.BoolRef] = {}
    for formula in formulas:
        if isinstance(formula, bool):
            if formula is not dropped:
                return formula
        else:
            kept[z3.Z3_get_ast_id(_REF, formula.ast)] = formula
    return list(kept.values()) if kept else dropped


def _joined(make: Any, formulas: list[z3.BoolRef]) -> z3.BoolRef:
    if len(formulas) == 1:
        return formulas[0]
    asts = (z3.Ast * len(formulas))(*(formula.ast for formula in formulas))
    return z3.BoolRef(make(_REF, len(formulas), asts), CONTEXT)
