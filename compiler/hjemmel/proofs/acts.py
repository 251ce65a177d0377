"""What somebody does or leaves undone to keep a norm, and the circumstances the norm applies in.

The facts of an act are those that `er opfyldt, når` or `er overtrådt, når` rests on, themselves or through definitions
and results, and that whether the norm applies and its deadline do not rest on: what decides that a norm applies is
given, and not what somebody may do to keep it. Where nothing is left then (a yearly review whose deadline is a year
after the latest review), all that the act rests on is the act's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hjemmel.plan import nodes as p
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.walk import expressions_of, expressions_of_period, parts_of

Facts = frozenset[tuple[str, str]]
"""Facts, lists and discretions by concept and name."""


def act_facts(norm: p.Norm, index: PlanIndex) -> Facts:
    """The facts of the norm's act."""
    assert norm.act is not None, "a duty or prohibition has an act"
    facts = facts_under((norm.act,), index)
    return facts - circumstances(norm, index) or facts


def circumstances(norm: p.Norm, index: PlanIndex) -> Facts:
    """The facts that decide whether the norm applies, whether another goes before it, and its deadline."""
    said: list[p.Expr] = []
    for each in (norm, *(index.norms[name] for name in norm.above)):
        said += [each.condition, *expressions_of_period(each.period)]
        for exception in each.exceptions:
            said += [exception.condition, *expressions_of_period(exception.period)]
            said += [] if exception.unless is None else [exception.unless]
        for name in each.ended_by:
            said += expressions_of_period(index.ending(name).period)
    said += [] if norm.deadline is None else [norm.deadline]
    deadlines = (part for part in said if not isinstance(part, p.Deadline))
    return facts_under(deadlines, index)


def facts_under(expressions: Iterable[p.Expr], index: PlanIndex) -> Facts:
    """Every fact, list and discretion the expressions rest on, also through what they read."""
    found: set[tuple[str, str]] = set()
    for part in parts_under(expressions, index):
        if isinstance(part, p.Quantified | p.Share | p.Aggregate):
            found.add((part.members.owner, part.members.name))
        elif isinstance(part, p.Read) and part.what in ("fact", "discretion"):
            found.add((part.concept, part.name))
    return frozenset(found)


def rests_on_the_day(norm: p.Norm, index: PlanIndex) -> bool:
    """Whether it matters to the norm's act on which day it is judged."""
    act = () if norm.act is None else (norm.act,)
    return any(isinstance(part, p.AssessmentDate) for part in parts_under(act, index))


def parts_under(expressions: Iterable[p.Expr], index: PlanIndex) -> Iterator[p.Expr]:
    """Every part of the expressions and of all that they read."""
    seen: set[tuple[str, str]] = set()
    waiting = list(expressions)
    while waiting:
        for part in parts_of(waiting.pop()):
            yield part
            if isinstance(part, p.Read) and (key := (part.concept, part.name)) not in seen:
                seen.add(key)
                waiting += _said_by(key, index)


def _said_by(key: tuple[str, str], index: PlanIndex) -> Iterator[p.Expr]:
    member = index.members[key]
    match member:
        case p.Result():
            for name in member.rules:
                yield from expressions_of(index.rules[name])
        case p.Definition():
            yield from expressions_of(member)
            for name in member.successors:
                yield from expressions_of(index.definition(member.concept, name))
        case p.Norm():
            yield from expressions_of(member)
        case _:
            pass
