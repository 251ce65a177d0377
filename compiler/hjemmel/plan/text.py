"""A plan as text for people who look at what the compiler made: one declaration a block, expressions on one line.

Places in the text are left out, and so is what says nothing: empty lists, absent periods and defaults.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any, assert_never, get_args

import msgspec

from hjemmel.plan import nodes as n

_PLACES = frozenset({"span", "lines", "place", "places"})
_HEADS = frozenset({"name", "title", "label"})
_EXPRESSIONS = get_args(n.Expr)


def text_of_plan(plan: n.Plan) -> str:
    """The whole plan, declarations in canonical order."""
    lines = [f'plan {plan.name} "{plan.title}" specification {plan.specification} currency {plan.currency}']
    lines += _lines_of(plan.conventions, "conventions", 0)
    for field in msgspec.structs.fields(n.Plan):
        declarations = getattr(plan, field.name)
        if isinstance(declarations, tuple) and field.name != "order":
            for declaration in declarations:
                lines += ["", *text_of_declaration(declaration)]
    lines += ["", "order " + " ".join(plan.order)]
    return "\n".join(lines) + "\n"


def text_of_declaration(declaration: msgspec.Struct) -> list[str]:
    """The lines of one declaration: its kind, name and words, then a line for each field that says something."""
    return list(_lines_of(declaration, type(declaration).__name__.strip("_").lower(), 0))


def text_of_expression(expr: n.Expr) -> str:
    """The expression on one line; subjects are `#0`, `#1`… with the wholes gone up through."""
    match expr:
        case n.Literal_(value):
            return _text_of_value(value)
        case n.Read(subject, _, name):
            return f"{_subject(subject)}.{name}"
        case n.ParameterRead(name, keys):
            return f"{name}[{_listed(keys)}]" if keys else name
        case n.AssessmentDate():
            return "assessed"
        case n.Deadline():
            return "deadline"
        case n.KeyDateRead(name):
            return f"@{name}"
        case n.Negative(operand):
            return f"-{text_of_expression(operand)}"
        case n.Arithmetic(operator, left, right) | n.Compare(operator, left, right):
            return f"({text_of_expression(left)} {operator} {text_of_expression(right)})"
        case n.DateShift(start, amount, unit, convention):
            how = f" {convention}" if unit == "month" else ""
            return f"shift({_listed((start, amount))} {unit}{how})"
        case n.DateDifference(end, start):
            return f"days({_listed((start, end))})"
        case n.PercentOf(percent, whole):
            return f"percent({_listed((percent, whole))})"
        case n.PartBetween(operand, above, up_to):
            return f"part({_listed((operand, above) if up_to is None else (operand, above, up_to))})"
        case n.Extremum(which, operands):
            return f"{which}({_listed(operands)})"
        case n.IsNone(operand):
            return f"none({text_of_expression(operand)})"
        case n.Not(operand):
            return f"not({text_of_expression(operand)})"
        case n.And(operands):
            return f"and({_listed(operands)})"
        case n.Or(operands):
            return f"or({_listed(operands)})"
        case n.If(condition, then, otherwise):
            return f"if({_listed((condition, then, otherwise))})"
        case n.Round(operand, numerator, denominator, mode):
            return f"round({text_of_expression(operand)} {mode} {_text_of_value(Fraction(numerator, denominator))})"
        case n.WholeUnits(unit, start, end, convention):
            how = f" {convention}" if unit in ("month", "year") else ""
            return f"whole({_listed((start, end))} {unit}{how})"
        case n.EndOf(unit, operand):
            return f"end({text_of_expression(operand)} {unit})"
        case n.NextWorkday(operand):
            return f"workday({text_of_expression(operand)})"
        case n.Quantified(which, members, where):
            return f"{which}({_members(members)} where {text_of_expression(where)})"
        case n.Share(members, where, among, optional):
            mark = "?" if optional else ""
            return (
                f"share{mark}({_members(members)} where {text_of_expression(where)} among {text_of_expression(among)})"
            )
        case n.Aggregate(which, members, where, value, order, type_):
            by = "" if order is None else f" by {text_of_expression(order)}"
            mark = "?" if type_.optional else ""
            inner = f"{text_of_expression(value)} of {_members(members)} where {text_of_expression(where)}{by}"
            return f"{which}{mark}({inner})"
        case _:
            assert_never(expr)


def text_of_type(type_: n.Type) -> str:
    """The type in a few letters: `amount`, `code Ydelse?`, `list Samtale`."""
    return f"{type_.kind}{' ' + type_.of if type_.of else ''}{'?' if type_.optional else ''}"


def _text_of_value(value: object) -> str:
    match value:
        case None:
            return "none"
        case bool():
            return "yes" if value else "no"
        case date():
            return value.isoformat()
        case Fraction():
            return f"{value.numerator}/{value.denominator}" if value.denominator != 1 else str(value.numerator)
        case str():
            return f'"{value}"'
        case _:
            return str(value)


def _subject(subject: n.Subject) -> str:
    return ".".join((f"#{subject.level}", *subject.wholes))


def _members(members: n.Members) -> str:
    return f"{_subject(members.subject)}.{members.name}"


def _listed(operands: tuple[n.Expr, ...]) -> str:
    return ", ".join(text_of_expression(operand) for operand in operands)


def _lines_of(node: msgspec.Struct, head: str, depth: int) -> Iterator[str]:
    """The node's head line and, indented below it, its fields; nodes in fields are put likewise."""
    indent = "  " * depth
    words = [getattr(node, "name", "")] + [f'"{getattr(node, w)}"' for w in ("title", "label") if getattr(node, w, "")]
    yield " ".join([indent + head, *filter(None, words)])
    for field in msgspec.structs.fields(node):
        value: Any = getattr(node, field.name)
        if field.name in _PLACES | _HEADS or value is None or value in (field.default, (), "", n.Basis()):
            continue
        yield from _field_lines(field.name, value, depth + 1)


def _field_lines(name: str, value: Any, depth: int) -> Iterator[str]:
    indent = "  " * depth
    if isinstance(value, n.Period):
        ends = (None if end is None else text_of_expression(end) for end in (value.start, value.end))
        yield f"{indent}{name} {' .. '.join(end or 'open' for end in ends)} on {text_of_expression(value.clock)}"
        if value.basis != n.Basis():
            yield from _lines_of(value.basis, "basis", depth + 1)
    elif isinstance(value, n.Type):
        yield f"{indent}{name} {text_of_type(value)}"
    elif isinstance(value, _EXPRESSIONS):
        yield f"{indent}{name} {text_of_expression(value)}"
    elif isinstance(value, msgspec.Struct):
        yield from _lines_of(value, name, depth)
    elif isinstance(value, tuple) and isinstance(value[0], msgspec.Struct):
        for item in value:
            yield from _lines_of(item, type(item).__name__.strip("_").lower(), depth)
    elif isinstance(value, tuple):
        yield f"{indent}{name} {' '.join(_text_of_item(item) for item in value)}"
    else:
        yield f"{indent}{name} {_text_of_value(value) if not isinstance(value, str) else value}"


def _text_of_item(item: object) -> str:
    if isinstance(item, tuple):
        return "(" + ", ".join(_text_of_item(part) for part in item) + ")"
    return str(item) if isinstance(item, str) and " " not in item else _text_of_value(item)
