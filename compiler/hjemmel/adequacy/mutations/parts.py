"""Every expression inside an expression, each with what the whole becomes when it is replaced."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from msgspec.structs import replace

from hjemmel.plan import nodes as p
from hjemmel.plan.walk import fields_inside

Put = Callable[[p.Expr], p.Expr]
_OF_MEMBERS = ("where", "among", "value", "order")
"""The fields that are about a member of the list and not about the subject around it."""


@dataclass(frozen=True, slots=True)
class Part:
    """An expression, how the whole reads with another in its place, what it stands in (outermost first), and the
    concepts whose members the quantifiers around it are about."""

    expr: p.Expr
    put: Put
    around: tuple[p.Expr, ...] = ()
    members: tuple[str, ...] = ()

    @property
    def parent(self) -> p.Expr | None:
        """What it stands directly in."""
        return self.around[-1] if self.around else None


def parts_with_place(whole: p.Expr) -> Iterator[Part]:
    """The expression and all inside it, in the order written."""
    waiting = [Part(whole, _itself)]
    while waiting:
        part = waiting.pop()
        yield part
        waiting += reversed([inner for field in fields_inside(part.expr) for inner in _inner(part, field)])


def _inner(part: Part, field: str) -> Iterator[Part]:
    around = (*part.around, part.expr)
    members = part.members
    if isinstance(part.expr, p.Quantified | p.Share | p.Aggregate) and field in _OF_MEMBERS:
        members = (*members, part.expr.members.concept)
    value: Any = getattr(part.expr, field)
    if isinstance(value, tuple):
        for place, each in enumerate(value):
            yield Part(each, _put_at(part, field, place), around, members)
    elif value is not None:
        yield Part(value, _put(part, field), around, members)


def _itself(new: p.Expr) -> p.Expr:
    return new


def _put(part: Part, field: str) -> Put:
    return lambda new: part.put(replace(part.expr, **{field: new}))


def _put_at(part: Part, field: str, place: int) -> Put:
    def put(new: p.Expr) -> p.Expr:
        several: tuple[p.Expr, ...] = getattr(part.expr, field)
        return part.put(replace(part.expr, **{field: (*several[:place], new, *several[place + 1 :])}))

    return put
