"""A whole line left out: an exception, its `medmindre`, a limit, a `dog`, a ground, all of a `hvis`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from msgspec.structs import replace

from hjemmel.adequacy.mutations.mutant import Mutant
from hjemmel.adequacy.mutations.parts import Part
from hjemmel.adequacy.mutations.places import Changed, shared_condition, with_condition, with_exception, with_exceptions
from hjemmel.adequacy.mutations.slips import Ground, SlipKind, said_truth, said_value
from hjemmel.plan import nodes as p
from hjemmel.source.span import Span


def lines_left_out_of_rules(several: tuple[p.Rule, ...], ground: Ground) -> Iterator[Mutant]:
    """A rule or table without its `hvis`, without one of its exceptions, limits or `dog` lines."""
    first, shared = several[0], shared_condition(several)
    if shared != p.YES and not isinstance(shared, p.And):
        yield _left_out(
            "condition", first, with_condition(several, p.YES), _truth(shared, ground), first.span, first.basis
        )
    for number in range(len(first.exceptions)):
        yield from _without_exception(
            first, number, lambda changed: with_exceptions(several, changed.exceptions), ground
        )
    for rule in several:
        for number, limit in enumerate(rule.limits):
            limits = (*rule.limits[:number], *rule.limits[number + 1 :])
            words = _LIMITS[limit.which] + said_value(limit.limit, _part(limit.limit), ground)
            yield _left_out("limit", rule, (replace(rule, limits=limits),), words, limit.span, limit.basis)
        if rule.form == "however":
            # A line that is not there is one whose condition never holds.
            gone = replace(rule, condition=p.NO, own_condition=p.NO)
            words = (
                f"dog {said_value(rule.value, _part(rule.value), ground)}, hvis {_truth(rule.own_condition, ground)}"
            )
            yield _left_out("line", rule, (gone,), words, rule.span, rule.basis)


def lines_left_out_of_definition(definition: p.Definition, ground: Ground) -> Iterator[Mutant]:
    """A definition without one of several grounds, or without one of its exceptions."""
    for number in range(len(definition.exceptions)):
        yield from _without_exception(definition, number, lambda changed: (changed,), ground)
    if len(definition.grounds) < 2:
        return
    for number, alternative in enumerate(definition.grounds):
        grounds = (*definition.grounds[:number], *definition.grounds[number + 1 :])
        words = _truth(alternative.condition, ground)
        yield _left_out(
            "ground", definition, (replace(definition, grounds=grounds),), words, alternative.span, alternative.basis
        )


def lines_left_out_of_norm(norm: p.Norm, ground: Ground) -> Iterator[Mutant]:
    """A norm without its `hvis` or without one of its exceptions."""
    if norm.condition != p.YES and not isinstance(norm.condition, p.And):
        gone = replace(norm, condition=p.YES)
        yield _left_out("condition", norm, (gone,), _truth(norm.condition, ground), norm.span, norm.basis)
    for number in range(len(norm.exceptions)):
        yield from _without_exception(norm, number, lambda changed: (changed,), ground)


_Guarded = TypeVar("_Guarded", p.Rule, p.Definition, p.Norm)
_LIMITS = {"cap": "dog højst ", "floor": "dog mindst "}


def _without_exception(
    guarded: _Guarded, number: int, all_with: Callable[[_Guarded], Changed], ground: Ground
) -> Iterator[Mutant]:
    exception = guarded.exceptions[number]
    words = _truth(exception.condition, ground)
    gone = all_with(with_exception(guarded, number, None))
    yield _left_out("exception", guarded, gone, words, exception.span, exception.basis)
    if exception.unless is not None:
        bare = all_with(with_exception(guarded, number, replace(exception, unless=None)))
        words = _truth(exception.unless, ground)
        yield _left_out("unless", guarded, bare, words, exception.span, exception.unless_basis)


def _left_out(
    kind: SlipKind,
    declaration: p.Rule | p.Definition | p.Norm,
    changed: Changed,
    words: str,
    span: Span,
    basis: p.Basis,
) -> Mutant:
    return Mutant(kind, declaration, changed, words, "", "", span, basis)


def _truth(condition: p.Expr, ground: Ground) -> str:
    return said_truth(condition, _part(condition), ground)


def _part(expr: p.Expr) -> Part:
    return Part(expr, lambda new: new)
