"""Counts, shares and aggregates over lists of bounded length, in every case: the counterpart of `plan.lists`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import combinations
from typing import Any, Literal

import msgspec

from hjemmel.backends.formulas.logic import Formula, choose, conj, disj, implies, neg
from hjemmel.backends.formulas.place import Place
from hjemmel.backends.formulas.term import Term, differ, merged, no, only_where, union, with_causes
from hjemmel.backends.formulas.values import at_most, chosen, compared, less, same_value, scaled, total
from hjemmel.backends.formulas.world import Followed
from hjemmel.plan import nodes
from hjemmel.plan.case import Cause

FLIPPED: dict[nodes.Comparator, nodes.Comparator] = {"=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


class Ranged(msgspec.Struct, frozen=True):
    """All values an operand of a comparison may turn out to have, and when.

    `settled` is its answer outside a comparison. `options` are values with when each is possible; where `unbounded`
    holds, it may also be any count or any share; where `open` holds, it may turn out to have no value, or any.
    """

    settled: Term
    options: tuple[tuple[Any, Formula], ...]
    none: Formula
    causes: Mapping[Cause, Formula]
    open: Formula
    unbounded: Formula = False
    which: Literal["", "count", "share"] = ""


class Entry(msgspec.Struct, frozen=True):
    """A member of a list that an aggregate looks at: whether it is in, its value, and what it is ordered by."""

    membership: Term
    value: Term
    order: Term | None


def is_member(number: int, followed: Followed) -> Formula:
    """The list has a member of that number, counted from 0."""
    return less(number, followed.length)


def of_supplied(followed: Followed, found: Term) -> Term:
    """What was found of the members; unknown where the list is not supplied."""
    if followed.unknown is False:
        return found
    causes = {**only_where(neg(followed.unknown), found.causes), **followed.causes}
    return with_causes(found.value, found.none, causes, choose(followed.unknown, True, found.unknown))


# --- ranges ------------------------------------------------------------------------------------------------------


def one_value(term: Term) -> Ranged:
    """An ordinary answer; what is unknown may be anything."""
    there = conj(neg(term.unknown), neg(term.none))
    options = () if there is False else ((term.value, there),)
    return Ranged(term, options, conj(neg(term.unknown), term.none), term.causes, term.unknown)


def range_of_count(memberships: Sequence[Term], followed: Followed) -> Ranged:
    """The whole numbers from the members that certainly count to those that may."""
    exact = total([0, *(chosen(term.value, 1, 0) for term in memberships)])
    settled = of_supplied(followed, with_causes(exact, False, union(memberships)))
    if not settled.causes:
        return one_value(settled)
    least = total([0, *(chosen(conj(neg(term.unknown), term.value), 1, 0) for term in memberships)])
    most = total([0, *(chosen(disj(term.unknown, term.value), 1, 0) for term in memberships)])
    supplied = neg(followed.unknown)
    options = tuple(
        (count, conj(supplied, at_most(least, count), at_most(count, most))) for count in range(len(memberships) + 1)
    )
    return Ranged(settled, options, False, settled.causes, False, followed.unknown, "count")


def range_of_share(pairs: Sequence[tuple[Term, Term]], followed: Followed, empty: Cause | None) -> Ranged:
    """The percentages the share may be; `pairs` are (where, among) of each member. Of nobody it is `ingen`, or
    undefined for the cause given."""
    causes = union(Term(None, False, only_where(neg(no(among)), union((where, among)))) for where, among in pairs)
    size = total([0, *(chosen(among.value, 1, 0) for _, among in pairs)])
    part = total([0, *(chosen(conj(among.value, where.value), 1, 0) for where, among in pairs)])
    value: Any = 0
    for number in range(1, len(pairs) + 1):
        value = chosen(same_value(size, number), scaled(part, Fraction(100, number)), value)
    nobody = same_value(size, 0)
    alone = with_causes(value, nobody if empty is None else False, causes)
    if empty is not None:
        of_nobody = conj(neg(alone.unknown), nobody)
        alone = with_causes(value, False, {**causes, empty: disj(causes.get(empty, False), of_nobody)})
    settled = of_supplied(followed, alone)
    if not causes and followed.unknown is False:
        return one_value(settled)
    supplied = neg(followed.unknown)
    reached = _reached(pairs)
    options = tuple(
        (Fraction(100 * counted, of), conj(supplied, when)) for (counted, of), when in reached.items() if of
    )
    maybe_nobody = disj(conj(supplied, reached.get((0, 0), False)), followed.unknown)
    return Ranged(
        settled,
        options,
        maybe_nobody if empty is None else False,
        settled.causes,
        False if empty is None else maybe_nobody,
        followed.unknown,
        "share",
    )


def _reached(pairs: Sequence[tuple[Term, Term]]) -> dict[tuple[int, int], Formula]:
    """When so many of so many may be counted."""
    reached: dict[tuple[int, int], Formula] = {(0, 0): True}
    for where, among in pairs:
        within, without = disj(among.unknown, among.value), disj(among.unknown, neg(among.value))
        having, lacking = disj(where.unknown, where.value), disj(where.unknown, neg(where.value))
        further: dict[tuple[int, int], list[Formula]] = {}
        for (counted, size), when in reached.items():
            further.setdefault((counted, size), []).append(conj(when, without))
            further.setdefault((counted, size + 1), []).append(conj(when, within, lacking))
            further.setdefault((counted + 1, size + 1), []).append(conj(when, within, having))
        reached = {key: disj(*whens) for key, whens in further.items()}
    return reached


def compared_ranges(comparator: nodes.Comparator, left: Ranged, right: Ranged) -> Term:
    """The comparison's outcome where it is the same whatever the two sides turn out to be, else unknown."""
    may_be = [conj(neg(left.open), neg(right.open), disj(left.none, right.none))]
    may_hold, may_fail = [], may_be
    for value, when in left.options:
        for other, also in right.options:
            holds = compared(comparator, value, other)
            may_hold.append(conj(when, also, holds))
            may_fail.append(conj(when, also, neg(holds)))
    for side, other_side, operator in ((left, right, comparator), (right, left, FLIPPED[comparator])):
        if side.unbounded is False:
            continue
        for value, when in other_side.options:
            holds, fails = _any_against(operator, value, side.which)
            may_hold.append(conj(side.unbounded, when, holds))
            may_fail.append(conj(side.unbounded, when, fails))
    both = conj(left.unbounded, right.unbounded)
    can_hold, can_fail = disj(both, *may_hold), disj(both, *may_fail)
    causes = union((Term(None, False, left.causes), Term(None, False, right.causes)))
    unknown = disj(left.open, right.open, conj(can_hold, can_fail))
    if not causes:
        return Term(can_hold)
    return with_causes(can_hold, False, only_where(unknown, causes), unknown)


def _any_against(comparator: nodes.Comparator, value: Any, which: str) -> tuple[Formula, Formula]:
    """Whether some count, or some share, compares so with the value, and whether some does not."""
    over, below = (True, True) if which == "count" else (at_most(value, 100), less(value, 100))
    match comparator:
        case "<":
            return less(0, value), over
        case "<=":
            return at_most(0, value), below
        case ">":
            return below, at_most(0, value)
        case ">=":
            return over, less(0, value)
        case "=":
            return conj(at_most(0, value), over), True
        case "<>":
            return True, conj(at_most(0, value), over)


# --- aggregates --------------------------------------------------------------------------------------------------


def aggregate(which: str, entries: Sequence[Entry], optional: bool, place: Place) -> Term:
    """The aggregate over the members that are in; it needs every membership, and the fields of every member that is
    not certainly out."""
    entries = [entry for entry in entries if no(entry.membership) is not True]
    causes = union(
        Term(
            None,
            False,
            only_where(
                neg(no(entry.membership)),
                union(term for term in (entry.membership, entry.value, entry.order) if term is not None),
            ),
        )
        for entry in entries
    )
    known = neg(disj(*causes.values()))
    value, none, reasons = _aggregated(which, entries, optional)
    for reason, when in reasons.items():
        cause = place.undefined(reason)
        causes[cause] = disj(causes.get(cause, False), conj(known, when))
    return with_causes(value, none, causes)


def _aggregated(which: str, entries: Sequence[Entry], optional: bool) -> tuple[Any, Formula, dict[str, Formula]]:
    """The value, when it is `ingen`, and when it is undefined for which reason."""
    inside = [entry.membership.value for entry in entries]
    if which == "sum":
        nothing = disj(*(conj(here, entry.value.none) for here, entry in zip(inside, entries, strict=True)))
        amounts = [
            0 if entry.value.none is True else chosen(here, entry.value.value, 0)
            for here, entry in zip(inside, entries, strict=True)
        ]
        return total([0, *amounts]), False, {"none_in_arithmetic": nothing}
    empty = neg(disj(*inside))
    if not entries:
        return None, optional, {} if optional else {"empty": True}
    ranks = [entry.order if entry.order is not None else entry.value for entry in entries]
    nothing = disj(*(conj(here, rank.none) for here, rank in zip(inside, ranks, strict=True)))
    usable = [
        (here, entry.value, rank)
        for here, entry, rank in zip(inside, entries, ranks, strict=True)
        if rank.none is not True
    ]
    reasons = {"none_in_arithmetic": nothing}
    if not optional:
        reasons["empty"] = empty
    if not usable:
        return None, empty, reasons
    first = which in ("least", "first")
    best = [
        conj(here, *(implies(there, _no_worse(first, rank.value, other.value)) for there, _, other in usable))
        for here, _, rank in usable
    ]
    found = Term(usable[-1][1].value, usable[-1][1].none)
    for when, (_, value, _) in zip(reversed(best[:-1]), reversed(usable[:-1]), strict=True):
        found = Term(*merged(when, Term(value.value, value.none), found))
    if entries[0].order is not None:
        values = [Term(value.value, value.none) for _, value, _ in usable]
        ties = (
            conj(best[one], best[other], differ(values[one], values[other]))
            for one, other in combinations(range(len(best)), 2)
        )
        reasons["tie"] = conj(neg(nothing), disj(*ties))
    return found.value, disj(empty, found.none) if optional else found.none, reasons


def _no_worse(first: bool, one: Any, other: Any) -> Formula:
    return at_most(one, other) if first else at_most(other, one)
