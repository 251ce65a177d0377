"""The atomic conditions of an expression of the plan, each with the words it was written in.

The plan has no places, for they are no part of its meaning. `og`, `eller` and `ikke` have the same form as written and
in the plan; what is written in one breath (`fra og med … til og med …`, `er en af (…)`) is several conditions there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from hjemmel.adequacy.places import Path
from hjemmel.plan import nodes as p
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s

Part = Literal["", "first", "last", "choice"]
"""Which part of what is written in one breath: its first or last day, or one of the choices of `er en af`."""


class Found(msgspec.Struct, frozen=True):
    """An atomic condition: where in the plan, and the words it stands in. `choice` is the one of the choices."""

    path: Path
    span: Span | None
    part: Part = ""
    choice: Span | None = None


Written = s.Expression | None


def conditions_in(expr: p.Expr, written: Written, path: Path = ()) -> Iterator[Found]:
    """The atomic conditions of a condition, in the order written."""
    match expr:
        case p.Literal_():
            return
        case p.And(operands) | p.Or(operands):
            yield from _joined(operands, written, path)
        case p.Not(p.IsNone(operand)):
            yield Found(path, _span(written))
            yield from conditions_within(operand, _inside_none(written), (*path, "operand", "operand"))
        case p.Not(operand):
            inner = written.operand if isinstance(written, s.Not) else written
            yield from conditions_in(operand, inner, (*path, "operand"))
        case p.If(condition, then, otherwise):
            first, second, third = _branches(written)
            yield from conditions_in(condition, first, (*path, "condition"))
            yield from conditions_in(then, second, (*path, "then"))
            yield from conditions_in(otherwise, third, (*path, "otherwise"))
        case _:
            yield Found(path, _span(written))
            yield from conditions_within(expr, written, path)


def conditions_within(expr: p.Expr, written: Written, path: Path = ()) -> Iterator[Found]:
    """The atomic conditions inside a value: those of `hvis … så … ellers` and of members of lists."""
    held = list(_holders(expr, path))
    said: list[Any] = [] if written is None else list(_written_holders(written))
    if len(said) != len(held):
        said = [None] * len(held)
    for (place, holder), words in zip(held, said, strict=True):
        match holder:
            case p.If(condition, then, otherwise):
                first, second, third = _branches(words)
                yield from conditions_in(condition, first, (*place, "condition"))
                yield from conditions_within(then, second, (*place, "then"))
                yield from conditions_within(otherwise, third, (*place, "otherwise"))
            case p.Share():
                yield from conditions_in(holder.where, getattr(words, "where", None), (*place, "where"))
                yield from conditions_in(holder.among, getattr(words, "among", None), (*place, "among"))
            case p.Quantified() | p.Aggregate():
                yield from conditions_in(holder.where, getattr(words, "where", None), (*place, "where"))


def _joined(operands: tuple[p.Expr, ...], written: Written, path: Path) -> Iterator[Found]:
    """The operands of `og` or `eller`, each with its own words where it has some."""
    match written:
        case s.Junction(operands=said) if len(said) == len(operands):
            for number, (operand, words) in enumerate(zip(operands, said, strict=True)):
                yield from conditions_in(operand, words, (*path, "operands", number))
        case s.Conditional(condition=condition, then=then, otherwise=None):
            for number, words in enumerate((condition, then)):
                yield from conditions_in(operands[number], words, (*path, "operands", number))
        case s.OneOf(choices=choices):
            for number, choice in enumerate(choices):
                yield Found((*path, "operands", number), written.span, "choice", choice.span)
        case s.Between() | s.InFirst() | s.InLatest():
            yield Found((*path, "operands", 0), written.span, "first")
            yield Found((*path, "operands", 1), written.span, "last")
        case _:
            for number, operand in enumerate(operands):
                yield from conditions_in(operand, written, (*path, "operands", number))


def _inside_none(written: Written) -> Written:
    return written.operand if isinstance(written, s.IsNone) else None


def _branches(written: Written) -> tuple[Written, Written, Written]:
    if isinstance(written, s.Conditional):
        return written.condition, written.then, written.otherwise
    return None, None, None


def _span(written: Written) -> Span | None:
    return None if written is None else written.span


_HOLDERS = (p.If, p.Quantified, p.Share, p.Aggregate)
_WRITTEN_HOLDERS = (s.Conditional, s.Quantified, s.Share, s.Aggregate)


def _holders(node: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    """The outermost parts that hold conditions, in the order of their fields."""
    if isinstance(node, _HOLDERS):
        yield path, node
    elif isinstance(node, tuple):
        for number, each in enumerate(node):
            yield from _holders(each, (*path, number))
    elif isinstance(node, msgspec.Struct):
        for name in node.__struct_fields__:
            yield from _holders(getattr(node, name), (*path, name))


def _written_holders(node: Any) -> Iterator[Any]:
    if isinstance(node, _WRITTEN_HOLDERS):
        yield node
    elif isinstance(node, tuple):
        for each in node:
            yield from _written_holders(each)
    elif isinstance(node, msgspec.Struct):
        for name in node.__struct_fields__:
            yield from _written_holders(getattr(node, name))
