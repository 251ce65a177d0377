"""Straight-line Python for known facts: each expression as Python's own, exact; what has no value raises
`Undefined`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Final, assert_never

from hjemmel.backends.python.expressions import string
from hjemmel.backends.python.fast.flat import is_optional
from hjemmel.backends.python.names import STATUS_WORDS, date_constant, local_name
from hjemmel.plan import nodes

COMPARATORS: Final[dict[nodes.Comparator, str]] = {"=": "==", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
WHOLE: Final = ("integer", "amount", "days", "weeks", "months", "years")
ROUNDING: Final[dict[nodes.Mode, str]] = {"nearest": "rundet_nærmest", "up": "rundet_op", "down": "rundet_ned"}
SHIFT: Final = {
    "corresponding": "months_after",
    "last_stays_last": "months_after_last_stays_last",
    "error": "months_after_existing",
}
MEASURE: Final = {
    "corresponding": "",
    "last_stays_last": "_last_stays_last",
    "error": "_existing",
}


@dataclass(slots=True)
class Needs:
    """What the fast module has come to need."""

    dates: set[date] = field(default_factory=set)
    codes: set[tuple[str, str]] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    """Names of the runtime, imported with a `_` before them."""

    def word(self, word: str) -> str:
        """The imported name."""
        self.words.add(word)
        return f"_{word}"

    def code(self, codes: str, code: str) -> str:
        """The constant of a code."""
        self.codes.add((codes, code))
        return f"_{codes}_{code}"

    def date(self, day: date) -> str:
        """The constant of a date."""
        self.dates.add(day)
        return date_constant(day)


def is_whole(expr: nodes.Expr) -> bool:
    """Whether the value is certainly held as an `int`."""
    match expr:
        case nodes.Literal_(value):
            return isinstance(value, int)
        case nodes.Read(type=type_):
            return type_.kind in WHOLE
        case nodes.Negative(operand):
            return is_whole(operand)
        case nodes.Arithmetic("+" | "-" | "*", left, right):
            return is_whole(left) and is_whole(right)
        case nodes.DateDifference() | nodes.WholeUnits():
            return True
        case nodes.Extremum(_, operands):
            return all(map(is_whole, operands))
        case nodes.PartBetween(operand, above, up_to):
            return is_whole(operand) and is_whole(above) and (up_to is None or is_whole(up_to))
        case nodes.If(_, then, otherwise):
            return is_whole(then) and is_whole(otherwise)
        case _:
            return False


def constant(value: object, type_: nodes.Type, needs: Needs) -> str:
    """A constant as code."""
    match value:
        case None:
            return needs.word("INGEN")
        case bool() | int():
            return repr(value)
        case date():
            return needs.date(value)
        case Fraction() if value.denominator != 1:
            return f"{needs.word('brøk')}({value.numerator}, {value.denominator})"
        case Fraction():
            return str(value.numerator)
        case str() if type_.kind == "code":
            return needs.code(type_.of, value)
        case str() if type_.kind == "status":
            return string(STATUS_WORDS[value])
        case str():
            return string(value)
        case _:
            return repr(value)


def is_simple(expr: nodes.Expr) -> bool:
    """Whether the code is one name or constant, so that saying it twice costs nothing."""
    return isinstance(expr, nodes.Literal_ | nodes.Read | nodes.AssessmentDate)


def code_of(expr: nodes.Expr, needs: Needs) -> str:
    """The expression as Python; parenthesised wherever it is more than a name, a constant or a call."""

    def code(inner: nodes.Expr) -> str:
        return code_of(inner, needs)

    match expr:
        case nodes.Literal_(value, type_):
            return constant(value, type_, needs)
        case nodes.Read(name=name):
            return local_name(name)
        case nodes.AssessmentDate():
            return "pr"
        case nodes.Negative(operand):
            return f"(-{code(operand)})"
        case nodes.Arithmetic("/", left, right):
            return f"{needs.word('kvotient')}({code(left)}, {code(right)})"
        case nodes.Arithmetic(operator, left, right):
            return f"({code(left)} {operator} {code(right)})"
        case nodes.DateShift(start, amount, unit, convention):
            name = "days_after" if unit == "day" else SHIFT[convention]
            shift = code(amount) if is_whole(amount) else f"{needs.word('hel_varighed')}({code(amount)})"
            return f"{needs.word(name)}({code(start)}, {shift})"
        case nodes.DateDifference(end, start):
            return f"({code(end)} - {code(start)}).days"
        case nodes.PercentOf(percent, whole):
            return f"{needs.word('procent')}({code(percent)}, {code(whole)})"
        case nodes.PartBetween(operand, above, up_to):
            reached = code(operand) if up_to is None else f"min({code(operand)}, {code(up_to)})"
            return f"max(0, {reached} - {code(above)})"
        case nodes.Extremum(which, (left, right)) if is_simple(left) and is_simple(right):
            sign = "<" if which == "least" else ">"
            return f"({code(left)} if {code(left)} {sign} {code(right)} else {code(right)})"
        case nodes.Extremum(which, operands):
            if len(operands) == 1:
                return code(operands[0])
            return f"{'min' if which == 'least' else 'max'}({', '.join(map(code, operands))})"
        case nodes.Compare():
            return f"({comparison_of(expr, code(expr.left), code(expr.right), needs)})"
        case nodes.IsNone(operand):
            return f"({code(operand)} is {needs.word('INGEN')})" if is_optional(operand) else "False"
        case nodes.Not(operand):
            return f"(not {code(operand)})"
        case nodes.And(operands):
            return f"({' and '.join(_unrepeated(operands, needs))})"
        case nodes.Or(operands):
            return f"({' or '.join(map(code, operands))})"
        case nodes.If(condition, then, otherwise):
            return f"({code(then)} if {code(condition)} else {code(otherwise)})"
        case nodes.Round(operand, numerator, denominator, mode):
            step = constant(Fraction(numerator, denominator), nodes.Type("number"), needs)
            return f"{needs.word(ROUNDING[mode])}({code(operand)}, {step})"
        case nodes.WholeUnits(unit, start, end, convention):
            suffix = MEASURE[convention] if unit in ("month", "year") else ""
            return f"{needs.word(f'whole_{unit}s{suffix}')}({code(start)}, {code(end)})"
        case nodes.EndOf(unit, operand):
            return f"{needs.word(f'end_of_{unit}')}({code(operand)})"
        case nodes.NextWorkday(operand):
            return f"{needs.word('next_workday')}({code(operand)})"
        case (
            nodes.ParameterRead()
            | nodes.Deadline()
            | nodes.KeyDateRead()
            | nodes.Quantified()
            | nodes.Share()
            | nodes.Aggregate()
        ):
            raise AssertionError("what is not flat is left to the general path")
        case _:
            assert_never(expr)


def comparison_of(expr: nodes.Compare, left: str, right: str, needs: Needs) -> str:
    """The comparison of two operands in code; codes are the single objects they are; with `ingen` it is `nej`."""
    operator = COMPARATORS[expr.operator]
    if (_is_code(expr.left) and _is_code(expr.right)) or _is_truth(expr.left) or _is_truth(expr.right):
        operator = {"==": "is", "!=": "is not"}[operator]
    guards = [
        f"{side} is not {needs.word('INGEN')}"
        for side, operand in ((left, expr.left), (right, expr.right))
        if is_optional(operand)
    ]
    return " and ".join((*guards, f"{left} {operator} {right}"))


def _unrepeated(operands: tuple[nodes.Expr, ...], needs: Needs) -> list[str]:
    """The operands of a conjunction; that a thing is not `ingen` is asked once."""
    seen: set[str] = set()
    found = []
    for operand in operands:
        code = code_of(operand, needs)
        if isinstance(operand, nodes.Compare) and (is_optional(operand.left) or is_optional(operand.right)):
            tests = code[1:-1].split(" and ")
            kept = [test for test in tests if test not in seen]
            seen |= {test for test in tests if test.endswith(f" is not {needs.word('INGEN')}")}
            code = f"({' and '.join(kept)})"
        found.append(code)
    return found


def _is_truth(expr: nodes.Expr) -> bool:
    return isinstance(expr, nodes.Literal_) and isinstance(expr.value, bool)


def _is_code(expr: nodes.Expr) -> bool:
    return isinstance(expr, nodes.Literal_ | nodes.Read) and expr.type.kind == "code"
