"""Formulas as one Python function, made once and asked for many cases: far quicker than simplifying in the solver."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from math import floor
from typing import Any

import z3

from hjemmel.backends.formulas.months import ByMonth, by_month
from hjemmel.backends.formulas.views import FIRST, LAST, Views

Values = Mapping[str, Any]
"""What the variables are, by name."""

_REF = z3.main_ctx().ref()
_INFIX = {
    z3.Z3_OP_AND: " and ",
    z3.Z3_OP_OR: " or ",
    z3.Z3_OP_EQ: " == ",
    z3.Z3_OP_IFF: " == ",
    z3.Z3_OP_LE: " <= ",
    z3.Z3_OP_LT: " < ",
    z3.Z3_OP_GE: " >= ",
    z3.Z3_OP_GT: " > ",
    z3.Z3_OP_ADD: " + ",
    z3.Z3_OP_SUB: " - ",
    z3.Z3_OP_MUL: " * ",
    z3.Z3_OP_IDIV: " // ",
    z3.Z3_OP_MOD: " % ",
}
"""Whole numbers are only divided by constants above 0, where Python and the solver round alike."""
_PREFIX = {
    z3.Z3_OP_NOT: "not {}",
    z3.Z3_OP_UMINUS: "-{}",
    z3.Z3_OP_TO_REAL: "{}",
    z3.Z3_OP_TO_INT: "floor({})",
    z3.Z3_OP_IS_INT: "{0} == floor({0})",
    z3.Z3_OP_ITE: "{1} if {0} else {2}",
    z3.Z3_OP_DIV: "quotient({}, {})",
}
_PARTS = ByMonth.__struct_fields__


def evaluated(terms: Sequence[Any], views: Views) -> Callable[[Values], list[Any]]:
    """A function from the values of variables to those of the terms, constants among them."""
    lines = _Lines(views)
    places = [lines.place(term) for term in terms]
    body = "\n    ".join(lines.said)
    source = f"def found(given):\n    {body or 'pass'}\n    return [{', '.join(places)}]"
    names: dict[str, Any] = {"floor": floor, "Fraction": Fraction, "quotient": _quotient, "by_month": _by_month}
    exec(compile(source, "<formulas>", "exec"), names)
    found: Callable[[Values], list[Any]] = names["found"]
    return found


class _Lines:
    """Lines of Python, each giving a name to a part of a formula after the parts it is made of."""

    def __init__(self, views: Views) -> None:
        self.said: list[str] = []
        self._places: dict[int, str] = {}
        self._kept: list[Any] = []
        self._seen_by_month = {
            str(getattr(view, part)): (ordinal, number)
            for ordinal, view in views.linked.values()
            for number, part in enumerate(_PARTS)
            if isinstance(getattr(view, part), z3.ExprRef)
        }

    def place(self, term: Any) -> str:
        """The name or constant that is the term."""
        if not isinstance(term, z3.ExprRef):
            return repr(term) if term is not None else "None"
        self._kept.append(term)
        waiting = [term.ast]
        while waiting:
            ast = waiting[-1]
            key = z3.Z3_get_ast_id(_REF, ast)
            if key in self._places:
                waiting.pop()
                continue
            needed = self._operands(ast)
            missing = [each for each in needed if z3.Z3_get_ast_id(_REF, each) not in self._places]
            if missing:
                waiting += missing
            else:
                waiting.pop()
                self._places[key] = self._line(ast, [self._places[z3.Z3_get_ast_id(_REF, each)] for each in needed])
        return self._places[z3.Z3_get_ast_id(_REF, term.ast)]

    def _operands(self, ast: Any) -> list[Any]:
        if z3.Z3_get_ast_kind(_REF, ast) == z3.Z3_NUMERAL_AST:
            return []
        count = z3.Z3_get_app_num_args(_REF, ast)
        if not count and (name := _name(ast)) in self._seen_by_month:
            return [self._seen_by_month[name][0].ast]
        return [z3.Z3_get_app_arg(_REF, ast, number) for number in range(count)]

    def _line(self, ast: Any, operands: list[str]) -> str:
        if z3.Z3_get_ast_kind(_REF, ast) == z3.Z3_NUMERAL_AST:
            number = Fraction(z3.Z3_get_numeral_string(_REF, ast))
            return str(number.numerator) if number.denominator == 1 else self._named(repr(number))
        kind = z3.Z3_get_decl_kind(_REF, z3.Z3_get_app_decl(_REF, ast))
        match kind:
            case z3.Z3_OP_TRUE:
                return "True"
            case z3.Z3_OP_FALSE:
                return "False"
            case z3.Z3_OP_UNINTERPRETED if operands:
                return self._named(f"by_month({operands[0]})[{self._seen_by_month[_name(ast)][1]}]")
            case z3.Z3_OP_UNINTERPRETED:
                return self._named(f"given[{_name(ast)!r}]")
            case _ if kind in _INFIX:
                return self._named(_INFIX[kind].join(operands))
            case _:
                return self._named(_PREFIX[kind].format(*operands))

    def _named(self, said: str) -> str:
        name = f"t{len(self.said)}"
        self.said.append(f"{name} = {said}")
        return name


def _name(ast: Any) -> str:
    symbol = z3.Z3_get_decl_name(_REF, z3.Z3_get_app_decl(_REF, ast))
    return str(z3.Z3_get_symbol_string(_REF, symbol))


def _quotient(left: Any, right: Any) -> Any:
    """The quotient; by 0 anything, for then it is undefined."""
    return Fraction(left) / right if right else Fraction(7, 3)


def _by_month(ordinal: int) -> tuple[Any, ...]:
    """The parts of the day; of what is no day, which nothing may rest on, some parts."""
    view = by_month(date.fromordinal(ordinal)) if FIRST <= ordinal <= LAST else ByMonth(3, 1, 4, 15)
    return view.fours, view.phase, view.month, view.day
