"""In which cases a declaration is in force and applies: the counterpart of `plan.force`."""

from __future__ import annotations

from collections.abc import Iterable

from hjemmel.backends.formulas.expressions import strict_term, value_of
from hjemmel.backends.formulas.logic import conj, neg
from hjemmel.backends.formulas.place import Declared, Place
from hjemmel.backends.formulas.term import Term, conjunction, negation
from hjemmel.backends.formulas.values import at_most
from hjemmel.backends.formulas.world import Thing
from hjemmel.plan import nodes
from hjemmel.plan.index import Ending


def place_of(declaration: nodes.Rule | nodes.Norm | nodes.Definition | nodes.Repeal, thing: Thing) -> Place:
    """Where the declaration's expressions stand: at the thing, with parameters read on the declaration's clock."""
    norm = declaration if isinstance(declaration, nodes.Norm) else None
    return Place((thing,), declaration.name, declaration.period.clock, norm)


def within(period: nodes.Period, place: Place, declared: Declared) -> Term:
    """Whether the period contains its clock; a clock that is `ingen` lies in no period."""
    return between(period.start, value_of(period.clock, place, declared), period.end, place, declared)


def between(start: nodes.Expr | None, clock: Term, end: nodes.Expr | None, place: Place, declared: Declared) -> Term:
    """Whether the clock lies from the start through the end."""
    reached = [Term(neg(clock.none), False, clock.causes, clock.unknown)]
    if start is not None:
        reached.append(_at_most(value_of(start, place, declared), clock))
    if end is not None:
        reached.append(_at_most(clock, value_of(end, place, declared)))
    return conjunction(reached)


def begun(ending: Ending | nodes.Definition, thing: Thing, declared: Declared) -> Term:
    """Whether the start of the period has come on its own clock, whatever its end and conditions."""
    period = nodes.Period(ending.period.start, None, ending.period.clock)
    there = thing if ending.concept in ("", thing.concept) else thing.whole(ending.concept)
    return within(period, place_of(ending, there), declared)


def in_force(
    declaration: nodes.Rule | nodes.Norm | nodes.Definition,
    endings: Iterable[Ending],
    thing: Thing,
    declared: Declared,
) -> Term:
    """Whether the period contains its clock and nothing that ends the declaration has begun."""
    held = within(declaration.period, place_of(declaration, thing), declared)
    return conjunction((held, *(negation(begun(ending, thing, declared)) for ending in endings)))


def bites(exception: nodes.Exception_, place: Place, declared: Declared) -> Term:
    """Whether an exception holds, its `medmindre` does not, and its own period, if it has one, is running."""
    parts = [value_of(exception.condition, place, declared)]
    if exception.unless is not None:
        parts.append(negation(value_of(exception.unless, place, declared)))
    if exception.period is not None:
        parts.append(within(exception.period, place, declared))
    return conjunction(parts)


def applies(declaration: nodes.Rule | nodes.Norm, endings: Iterable[Ending], thing: Thing, declared: Declared) -> Term:
    """Whether a rule or norm is in force, its condition holds and no exception bites."""
    place = place_of(declaration, thing)
    exceptions = (negation(bites(exception, place, declared)) for exception in declaration.exceptions)
    return conjunction(
        (in_force(declaration, endings, thing, declared), value_of(declaration.condition, place, declared), *exceptions)
    )


def _at_most(earlier: Term, later: Term) -> Term:
    """Whether a date comes no later than another; `nej` where one is `ingen`."""
    there = neg(earlier.none), neg(later.none)
    return strict_term(conj(*there, at_most(earlier.value, later.value)), (earlier, later), {})
