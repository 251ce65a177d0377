"""Answers about lists whose members may be partly unknown: counts, shares and aggregates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import Any, Literal

from hjemmel.plan import nodes
from hjemmel.plan.case import Answer, Cause, Known, Unknown, Value
from hjemmel.plan.kleene import NO, YES, causes_of
from hjemmel.plan.values import compared, exact
from hjemmel.runtime.undefined import Undefined


@dataclass(frozen=True, slots=True)
class Possible:
    """All values a count, a share or any other operand may turn out to have.

    `values` are listed one by one, unless the list itself is unknown: then a count may be any whole number from 0 and
    a share anything from 0 to 100. `undefined`: it may also turn out to have no value. `causes` say why it is open.
    """

    values: frozenset[Value]
    causes: frozenset[Cause]
    unbounded: Literal["", "count", "share"] = ""
    undefined: bool = False


def possible_comparison(comparator: nodes.Comparator, left: Possible, right: Possible) -> Answer:
    """The comparison's outcome if it is the same whatever the two sides turn out to be, else unknown."""
    outcomes = {compared(comparator, one, other) for one in _tried(left, right) for other in _tried(right, left)}
    if len(outcomes) == 1 and not (left.undefined or right.undefined):
        return Known(outcomes.pop())
    return Unknown(left.causes | right.causes)


def possible_answer(answer: Answer) -> Possible:
    """An ordinary answer as a possibility; what is unknown may be anything."""
    match answer:
        case Known(value):
            return Possible(frozenset({value}), frozenset())
        case Unknown(causes):
            return Possible(frozenset(), causes, undefined=True)


def settled(possible: Possible) -> Answer:
    """The one value it can only be, outside a comparison: known only when nothing is undecided."""
    if possible.causes:
        return Unknown(possible.causes)
    (value,) = possible.values
    return Known(value)


def possible_count(memberships: Sequence[Answer]) -> Possible:
    """The whole numbers from the members that certainly count to those that may."""
    sure = sum(answer == YES for answer in memberships)
    unsure = sum(isinstance(answer, Unknown) for answer in memberships)
    return Possible(frozenset(range(sure, sure + unsure + 1)), causes_of(memberships))


def possible_share(memberships: Sequence[tuple[Answer, Answer]], when_empty: Answer) -> Possible:
    """The percentages the share may be; `memberships` are (where, among) of each member."""
    relevant = [pair for pair in memberships if pair[1] != NO]
    causes = frozenset[Cause]().union(*(causes_of(pair) for pair in relevant))
    pairs = {(0, 0)}
    for where, among in relevant:
        pairs = {
            (counted + within * having, size + within)
            for counted, size in pairs
            for within in _possible_units(among)
            for having in _possible_units(where)
        }
    values: set[Value] = {exact(Fraction(100 * counted, size)) for counted, size in pairs if size}
    if (0, 0) not in pairs:
        return Possible(frozenset(values), causes)
    match when_empty:
        case Known(value):
            return Possible(frozenset(values | {value}), causes)
        case Unknown(undefined):
            return Possible(frozenset(values), causes or undefined, undefined=True)


def _possible_units(answer: Answer) -> tuple[int, ...]:
    if isinstance(answer, Unknown):
        return (0, 1)
    return (1,) if answer.value else (0,)


def _tried(possible: Possible, against: Possible) -> Iterator[Value]:
    """Values that show every outcome of a comparison: all of them, or for an unknown list those around the others."""
    yield from possible.values
    others: list[Any] = [value for value in against.values if isinstance(value, int | Fraction)]
    match possible.unbounded:
        case "count":
            yield from (0, 1)
            yield from (floor(other) + step for other in others for step in (0, 1) if floor(other) + step >= 0)
        case "share":
            yield from (0, 100)
            for other in others:
                if 0 <= other <= 100:
                    yield from (exact(value) for value in (other, Fraction(other) / 2, Fraction(other + 100) / 2))
        case _:
            return


@dataclass(frozen=True, slots=True)
class Entry:
    """A member of a list that an aggregate looks at: whether it is in, its value, and what it is ordered by."""

    membership: Answer
    value: Answer
    order: Answer | None


def aggregate(which: str, entries: Sequence[Entry], optional: bool) -> Answer:
    """The aggregate over the members that are in; raises `Undefined` where it has no value.

    It needs every membership, and the fields of every member that is not certainly out.
    """
    used = [entry for entry in entries if entry.membership != NO]
    causes = causes_of(
        answer for entry in used for answer in (entry.membership, entry.value, entry.order) if answer is not None
    )
    if causes:
        return Unknown(causes)
    values = [entry.value.value for entry in used if isinstance(entry.value, Known)]
    orders = [entry.order.value for entry in used if isinstance(entry.order, Known)]
    return Known(exact(_aggregated(which, values, orders, optional)))


def _aggregated(which: str, values: Sequence[Any], orders: Sequence[Any], optional: bool) -> Value:
    if which == "sum":
        if None in values:
            raise Undefined("none_in_arithmetic")
        total: int | Fraction = sum(values)
        return total
    if not values:
        if optional:
            return None
        raise Undefined("empty")
    ranked = values if which in ("least", "greatest") else orders
    if None in ranked:
        raise Undefined("none_in_arithmetic")
    chosen = min(ranked) if which in ("least", "first") else max(ranked)
    candidates = {value for value, rank in zip(values, ranked, strict=True) if rank == chosen}
    if len(candidates) > 1:
        raise Undefined("tie")
    (value,) = candidates
    result: Value = value
    return result
