"""When a declaration is in force and applies at an instance."""

from __future__ import annotations

from collections.abc import Iterable

from hjemmel.plan import nodes
from hjemmel.plan.case import Answer, Instance, Known, Unknown
from hjemmel.plan.expressions import Declared, Scope, value_of
from hjemmel.plan.index import Ending
from hjemmel.plan.kleene import causes_of, conjunction, disjunction, negation
from hjemmel.plan.values import compared


def scope_of(declaration: nodes.Rule | nodes.Norm | nodes.Definition | nodes.Repeal, instance: Instance) -> Scope:
    """Where the declaration's expressions stand: at the instance, with parameters read on the declaration's clock."""
    norm = declaration if isinstance(declaration, nodes.Norm) else None
    return Scope((instance,), declaration.name, declaration.period.clock, norm)


def within(period: nodes.Period, scope: Scope, declared: Declared) -> Answer:
    """Whether the period contains its clock; a clock that is `ingen` lies in no period."""
    clock = value_of(period.clock, scope, declared)
    reached = [_is_known_date(clock)]
    if period.start is not None:
        reached.append(_at_most(value_of(period.start, scope, declared), clock))
    if period.end is not None:
        reached.append(_at_most(clock, value_of(period.end, scope, declared)))
    return conjunction(reached)


def begun(ending: Ending | nodes.Definition, instance: Instance, declared: Declared) -> Answer:
    """Whether the start of the period has come on its own clock, whatever its end and conditions."""
    period = nodes.Period(ending.period.start, None, ending.period.clock)
    return within(period, scope_of(ending, _place_of(ending, instance, declared)), declared)


def in_force(
    declaration: nodes.Rule | nodes.Norm | nodes.Definition,
    endings: Iterable[Ending],
    instance: Instance,
    declared: Declared,
) -> Answer:
    """Whether the period contains its clock and nothing that ends the declaration has begun."""
    held = within(declaration.period, scope_of(declaration, instance), declared)
    ended = disjunction(begun(ending, instance, declared) for ending in endings)
    return conjunction((held, negation(ended)))


def bites(exception: nodes.Exception_, scope: Scope, declared: Declared) -> Answer:
    """Whether an exception holds, its `medmindre` does not, and its own period, if it has one, is running."""
    parts = [value_of(exception.condition, scope, declared)]
    if exception.unless is not None:
        parts.append(negation(value_of(exception.unless, scope, declared)))
    if exception.period is not None:
        parts.append(within(exception.period, scope, declared))
    return conjunction(parts)


def applies(
    declaration: nodes.Rule | nodes.Norm, endings: Iterable[Ending], instance: Instance, declared: Declared
) -> Answer:
    """Whether a rule or norm is in force, its condition holds and no exception bites."""
    scope = scope_of(declaration, instance)
    exceptions = (negation(bites(exception, scope, declared)) for exception in declaration.exceptions)
    return conjunction(
        (
            in_force(declaration, endings, instance, declared),
            value_of(declaration.condition, scope, declared),
            *exceptions,
        )
    )


def _is_known_date(clock: Answer) -> Answer:
    return Known(clock.value is not None) if isinstance(clock, Known) else clock


def _at_most(earlier: Answer, later: Answer) -> Answer:
    """Whether a date comes no later than another; unknown for the causes of both."""
    if isinstance(earlier, Known) and isinstance(later, Known):
        return Known(compared("<=", earlier.value, later.value))
    return Unknown(causes_of((earlier, later)))


def _place_of(ending: Ending | nodes.Definition, instance: Instance, declared: Declared) -> Instance:
    """The instance the ending's clock is read at: the ended one, or its whole."""
    if ending.concept in ("", instance.concept):
        return instance
    return declared.whole(instance, ending.concept)
