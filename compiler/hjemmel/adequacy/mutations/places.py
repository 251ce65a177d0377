"""Every expression that a drafter wrote in a rule, definition or norm, with the declarations that another would give.

A `dog` line and the rows of a table carry what their rule or table says for all of them; so a slip there is a slip in
each of them, and is made once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from msgspec.structs import replace

from hjemmel.adequacy.mutations.slips import Role
from hjemmel.plan import nodes as p
from hjemmel.plan.index import PlanIndex
from hjemmel.source.span import Span

Declared = p.Rule | p.Definition | p.Norm | p.Repeal | p.Parameter | p.KeyDate
Changed = tuple[Declared, ...]
_Guarded = TypeVar("_Guarded", p.Rule, p.Definition, p.Norm)


@dataclass(frozen=True, slots=True)
class Place:
    """An expression, what it is in its declaration, where it stands and on what, and what another makes of it all."""

    expr: p.Expr
    role: Role
    put: Callable[[p.Expr], Changed]
    span: Span
    basis: p.Basis


def places_of_rules(several: tuple[p.Rule, ...]) -> Iterator[Place]:
    """The places of a rule with its `dog` lines, or of a table with its rows; `several` are all of them."""
    first, shared = several[0], shared_condition(several)
    if shared != p.YES:
        yield Place(shared, "condition", lambda new: with_condition(several, new), first.span, first.basis)
    yield from _exceptions(first, lambda changed: with_exceptions(several, changed.exceptions))
    for rule in several:
        if rule.form in ("however", "row") and rule.own_condition != p.YES:
            yield Place(rule.own_condition, "condition", _own_condition(rule, shared), rule.span, rule.basis)
        yield Place(rule.value, "value", _field(rule, "value"), rule.span, rule.basis)
        for number, limit in enumerate(rule.limits):
            yield Place(limit.limit, "value", _limit(rule, number), limit.span, limit.basis)


def places_of_definition(definition: p.Definition) -> Iterator[Place]:
    """The places of a definition: its grounds and its exceptions."""
    for number, ground in enumerate(definition.grounds):
        yield Place(ground.condition, "condition", _ground(definition, number), ground.span, ground.basis)
    yield from _exceptions(definition, lambda changed: (changed,))


def places_of_norm(norm: p.Norm) -> Iterator[Place]:
    """The places of a norm: its condition, exceptions, act and deadline."""
    yield Place(norm.condition, "condition", _field(norm, "condition"), norm.span, norm.basis)
    yield from _exceptions(norm, lambda changed: (changed,))
    if norm.act is not None:
        yield Place(norm.act, "condition", _field(norm, "act"), norm.span, norm.basis)
    if norm.deadline is not None:
        yield Place(norm.deadline, "time", _field(norm, "deadline"), norm.span, norm.basis)


def groups_of(index: PlanIndex) -> list[tuple[p.Rule, ...]]:
    """The rules that are written together: a rule before its `dog` lines, a table's rows in their order."""
    found: dict[str, list[p.Rule]] = {}
    for rule in index.rules.values():
        found.setdefault(rule.main or rule.name, []).append(rule)
    return [tuple(sorted(group, key=lambda rule: (rule.form == "however", rule.span))) for group in found.values()]


# --- what the lines of a rule or table share -----------------------------------------------------------------


def shared_condition(several: tuple[p.Rule, ...]) -> p.Expr:
    """What every line's condition begins with: the rule's `hvis`, or the table's."""
    first = several[0]
    if first.form != "row":
        return first.condition
    if first.condition == first.own_condition or not isinstance(first.condition, p.And):
        return p.YES
    return first.condition.operands[0]


def with_condition(several: tuple[p.Rule, ...], new: p.Expr) -> Changed:
    """The lines when what they share is another condition."""
    return tuple(
        replace(rule, condition=joined(new, rule.own_condition))
        if rule.form in ("however", "row")
        else replace(rule, condition=new, own_condition=new)
        for rule in several
    )


def with_exceptions(several: tuple[p.Rule, ...], exceptions: tuple[p.Exception_, ...]) -> Changed:
    """The lines when they share other exceptions."""
    return tuple(replace(rule, exceptions=exceptions) for rule in several)


def joined(shared: p.Expr, own: p.Expr) -> p.Expr:
    """Both conditions, without one that always holds."""
    return own if shared == p.YES else shared if own == p.YES else p.And((shared, own))


# --- what another expression makes of a declaration ----------------------------------------------------------


def _exceptions(guarded: _Guarded, all_with: Callable[[_Guarded], Changed]) -> Iterator[Place]:
    for number, exception in enumerate(guarded.exceptions):
        put = _exception(guarded, number, "condition", all_with)
        yield Place(exception.condition, "condition", put, exception.span, exception.basis)
        if exception.unless is not None:
            put = _exception(guarded, number, "unless", all_with)
            yield Place(exception.unless, "condition", put, exception.span, exception.unless_basis)


def _exception(
    guarded: _Guarded, number: int, field: str, all_with: Callable[[_Guarded], Changed]
) -> Callable[[p.Expr], Changed]:
    def put(new: p.Expr) -> Changed:
        changed = replace(guarded.exceptions[number], **{field: new})
        return all_with(with_exception(guarded, number, changed))

    return put


def with_exception(guarded: _Guarded, number: int, exception: p.Exception_ | None) -> _Guarded:
    """The declaration with another exception in the place of one, or without it."""
    several: tuple[p.Exception_, ...] = guarded.exceptions
    kept: tuple[p.Exception_, ...] = () if exception is None else (exception,)
    return replace(guarded, exceptions=(*several[:number], *kept, *several[number + 1 :]))


def _field(declaration: p.Rule | p.Norm, name: str) -> Callable[[p.Expr], Changed]:
    return lambda new: (replace(declaration, **{name: new}),)


def _own_condition(rule: p.Rule, shared: p.Expr) -> Callable[[p.Expr], Changed]:
    return lambda new: (replace(rule, own_condition=new, condition=joined(shared, new)),)


def _limit(rule: p.Rule, number: int) -> Callable[[p.Expr], Changed]:
    def put(new: p.Expr) -> Changed:
        limits = rule.limits
        return (replace(rule, limits=(*limits[:number], replace(limits[number], limit=new), *limits[number + 1 :])),)

    return put


def _ground(definition: p.Definition, number: int) -> Callable[[p.Expr], Changed]:
    def put(new: p.Expr) -> Changed:
        grounds = definition.grounds
        changed = replace(grounds[number], condition=new)
        return (replace(definition, grounds=(*grounds[:number], changed, *grounds[number + 1 :])),)

    return put
