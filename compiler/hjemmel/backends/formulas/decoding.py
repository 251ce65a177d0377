"""A case from a model of the solver: what was read of things, as the interpreter takes it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Any, Final

import z3

from hjemmel.backends.formulas import calendar
from hjemmel.backends.formulas.calendar import Day
from hjemmel.backends.formulas.term import Term
from hjemmel.backends.formulas.world import Thing, World
from hjemmel.plan import nodes
from hjemmel.plan.case import Case, Exercised, Instance, Value
from hjemmel.plan.json_values import DECIMALS
from hjemmel.plan.values import exact

PLAIN_DAY: Final = date(2024, 1, 1)
"""Where it matters to nothing which day it is."""


def decoded(world: World, model: z3.ModelRef) -> tuple[Case, Instance]:
    """The case of the model and its instance of the root; facts that nothing read are not in it."""
    told = frozenset(declared.name() for declared in model.decls())
    root = _instance(world.root, model, told, {})
    assessed = value_in(model, Term(world.assessed), nodes.Type("date"), world)
    assert isinstance(assessed, date), "a day is decoded as a date"
    return Case(assessed, (root,)), root


def _instance(thing: Thing, model: z3.ModelRef, told: frozenset[str], made: dict[Thing, Instance]) -> Instance:
    """The instance of a thing; `told` are the variables that the model says anything of, few of all there are."""
    if thing in made:
        return made[thing]
    instance = made[thing] = Instance(thing.concept, thing.path)
    for name, term in thing.facts.items():
        member = thing.members[name]
        path = f"{thing.path}.{name}"
        if told.isdisjoint((path, f"{path}?ingen", f"{path}?mangler")):
            value = _plain(member.type, thing.world)
        elif is_true(model, term.unknown):
            continue
        else:
            value = _supplied(value_in(model, term, member.type, thing.world))
        if isinstance(member, nodes.Discretion):
            instance.discretions[name] = Exercised(value, member.label, member.exercised_by)
        else:
            instance.facts[name] = value
    for name, concept in thing.read_lists.items():
        members = _members_in(model, thing, name, concept)
        if members is not None:
            instance.lists[name] = tuple(_instance(member, model, told, made) for member in members)
    for concept, whole in thing.wholes.items():
        instance.wholes[concept] = _instance(whole, model, told, made)
    return instance


def _supplied(value: Value) -> Value:
    """The value with no more decimals than may be supplied."""
    return exact(Fraction(round(value * 10**DECIMALS), 10**DECIMALS)) if isinstance(value, Fraction) else value


def _plain(type_: nodes.Type, world: World) -> Value:
    """A value of the type where it matters to nothing which."""
    match type_.kind:
        case "truth":
            return False
        case "date":
            return PLAIN_DAY
        case "code" | "status" | "text":
            return world.symbols.value(0, type_)
        case _:
            return 0


def _members_in(model: z3.ModelRef, thing: Thing, name: str, concept: str) -> Sequence[Thing] | None:
    """The members of a list, None where it is not supplied; where nothing is said of it, as few as can be."""
    followed = thing.lists.get(name)
    if followed is not None and is_true(model, followed.unknown):
        return None
    if followed is not None and is_told(model, followed.length):
        return followed.members[: number_in(model, followed.length)]
    part = thing.world.part_in(thing, name, concept)
    return [] if part is None else [part]


def is_told(model: z3.ModelRef, variable: z3.ExprRef) -> bool:
    """Whether the model says how a variable is; where it does not, it may be anything."""
    return not model.eval(variable).eq(variable)


def is_true(model: z3.ModelRef, formula: Any) -> bool:
    """Whether a formula holds in the model."""
    return formula if isinstance(formula, bool) else z3.is_true(model.eval(formula, model_completion=True))


def number_in(model: z3.ModelRef, number: Any) -> Any:
    """The number in the model."""
    if not isinstance(number, z3.ExprRef):
        return exact(number)
    found = model.eval(number, model_completion=True)
    if z3.is_algebraic_value(found):
        found = found.approx(12)
    return exact(found.as_fraction()) if z3.is_rational_value(found) else found.as_long()


def value_in(model: z3.ModelRef, term: Term, type_: nodes.Type, world: World) -> Value:
    """The value of a term that is known in the model."""
    if term.value is None or is_true(model, term.none):
        return None
    if isinstance(term.value, Day):
        if isinstance(term.value.ordinal, z3.ExprRef) and not is_told(model, term.value.ordinal):
            return PLAIN_DAY
        return calendar.decoded(model, term.value)
    if isinstance(term.value, bool | z3.BoolRef):
        return is_true(model, term.value)
    found = number_in(model, term.value)
    if type_.kind in ("code", "status", "text"):
        return world.symbols.value(found, type_)
    return found  # type: ignore[no-any-return]  # a whole number or a fraction
