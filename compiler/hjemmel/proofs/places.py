"""Where conditions stand in a declaration, and what must be so for each of them to decide.

A condition decides when the declaration would answer otherwise without it: it is `nej` and none of the others of an
`og` is, it is `ja` and none of the others of an `eller` is. What has no value leaves the answer to the condition, as a
check against zero does before a division. Inside `hvor` what is decided is whether a member is among those meant.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from hjemmel.plan import nodes as p
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.walk import parts_of
from hjemmel.proofs.claims import Atom, Claim, Declared, Holds
from hjemmel.proofs.valueless import may_lack_value
from hjemmel.source.span import Span

Role = Literal["all", "any", "whole", "denied"]


class Level(msgspec.Struct, frozen=True, eq=False):
    """The members of a `hvor`, and what else must be so of a member for the place to decide; what may have no value is
    left out of it."""

    members: p.Members
    beside: tuple[p.Expr, ...]


class Place(msgspec.Struct, frozen=True, eq=False):
    """A condition where it stands: `role` says whether it is one of an `og`, one of an `eller`, stands alone, or is
    asked about by another question: after an `ikke` it decides just when the whole does.

    `context` must be so for the place to decide; `levels` are the `hvor` around it, outermost first. `within` is the
    place it is a part of.
    """

    condition: p.Expr
    declaration: Declared
    index: PlanIndex
    span: Span
    role: Role
    context: Claim
    levels: tuple[Level, ...] = ()
    within: Place | None = None

    def asked(self, test: p.Expr, positive: bool = True, *, loosely: bool = False) -> Claim:
        """The claim that the place decides and `test`, said of the same things as the condition, is so; `loosely`: or
        has no value."""
        if not self.levels:
            return (*self.context, Holds(test, self.declaration, positive, loosely))
        inner = test if positive else p.Not(test)
        for level in reversed(self.levels):
            inner = p.Quantified("exists", level.members, _conjoined((*level.beside, inner)))
        return (*self.context, Holds(inner, self.declaration, loosely=loosely))

    @property
    def concepts(self) -> tuple[str, ...]:
        """The concepts of the declaration and of the members around the place, outermost first."""
        return (self.declaration.concept, *(level.members.concept for level in self.levels))


def places_in(place: Place) -> Iterator[Place]:
    """The place and every place inside its condition, each before what is inside it."""
    yield place
    match place.condition:
        case p.And(operands) | p.Or(operands):
            yield from _operands(place, operands, isinstance(place.condition, p.And))
        case p.Not(operand):
            yield from places_in(msgspec.structs.replace(place, condition=operand, role="denied", within=place))
        case _:
            yield from places_inside(place)


def _operands(place: Place, operands: tuple[p.Expr, ...], conjoined: bool) -> Iterator[Place]:
    """Each operand, where the others leave the answer to it."""
    others: list[p.Expr] = [operand if conjoined else p.Not(operand) for operand in operands]
    atoms: list[Atom] = [Holds(operand, place.declaration, conjoined, loosely=True) for operand in operands]
    for at, operand in enumerate(operands):
        context, levels = place.context, place.levels
        if levels:
            left = (each for each in (*others[:at], *others[at + 1 :]) if not may_lack_value(each, place.index))
            beside = (*levels[-1].beside, *left)
            levels = (*levels[:-1], Level(levels[-1].members, beside))
        else:
            context = (*context, *atoms[:at], *atoms[at + 1 :])
        role: Role = "all" if conjoined else "any"
        yield from places_in(Place(operand, place.declaration, place.index, place.span, role, context, levels, place))


def places_inside(place: Place) -> Iterator[Place]:
    """The conditions of every `hvor` in what stands there, and of what is computed by `hvis`."""
    for part in _outermost(place.condition):
        match part:
            case p.If(condition=condition):
                yield from places_in(msgspec.structs.replace(place, condition=condition, role="whole", within=place))
            case p.Quantified(members=members, where=where) | p.Aggregate(members=members, where=where):
                yield from _member_places(place, members, where, ())
            case p.Share(members=members, where=where, among=among):
                yield from _member_places(place, members, among, ())
                yield from _member_places(place, members, where, (among,))
            case _:
                raise AssertionError("only these hold conditions")


def _member_places(place: Place, members: p.Members, where: p.Expr, beside: tuple[p.Expr, ...]) -> Iterator[Place]:
    if where == p.YES:
        return
    levels = (*place.levels, Level(members, beside))
    yield from places_in(
        Place(where, place.declaration, place.index, place.span, "whole", place.context, levels, place)
    )


def _outermost(expr: p.Expr) -> Iterator[p.If | p.Quantified | p.Share | p.Aggregate]:
    """The parts of an expression that hold conditions, not those inside such a part."""
    covered: set[int] = set()
    for part in parts_of(expr):
        if isinstance(part, p.If | p.Quantified | p.Share | p.Aggregate) and id(part) not in covered:
            covered.update(id(inner) for inner in parts_of(part))
            yield part


def _conjoined(operands: tuple[p.Expr, ...]) -> p.Expr:
    kept = tuple(operand for operand in operands if operand != p.YES)
    return p.YES if not kept else kept[0] if len(kept) == 1 else p.And(kept)
