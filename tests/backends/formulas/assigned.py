"""A case as the values of a world's variables, and cases of the kind that a world is about."""

from __future__ import annotations

import random
from datetime import date
from typing import Any

from hjemmel.backends.formulas.symbols import STATUSES, Symbols
from hjemmel.backends.formulas.world import Thing, World
from hjemmel.plan import nodes
from hjemmel.plan.case import Case, Instance, Value
from tests.plan.world import EXTREME_DAYS, LISTS, VALUES, complete_cases, random_case


def assigned(world: World, case: Case, seed: int) -> dict[str, Any]:
    """A value for every variable of the world; where the case leaves one open, any value of its type.

    Nothing may rest on those, so that it matters that they are not always the same.
    """
    assigning = _Assigning(world, random.Random(seed))
    assigning.values["v"] = case.assessed.toordinal()
    assigning.thing(world.root, case.instances[0])
    return assigning.values


def case_of_world(plan: nodes.Plan, seed: int, complete: bool) -> Case:
    """A random case in which nothing is stipulated and every whole that has a list of its parts has them in it."""
    case = complete_cases(plan, seed, 1)[0] if complete else random_case(plan, seed)
    (root,) = case.instances
    _put_in_wholes(root)
    return Case(case.assessed, case.instances)


def _put_in_wholes(instance: Instance) -> None:
    for whole in instance.wholes.values():
        for name, concept in LISTS[whole.concept].items():
            if concept == instance.concept and name in whole.lists:
                whole.lists[name] = (instance, *whole.lists[name][1:])
        _put_in_wholes(whole)


class _Assigning:
    def __init__(self, world: World, chance: random.Random) -> None:
        self.world = world
        self.chance = chance
        self.values: dict[str, Any] = {}
        self.seen: set[int] = set()

    def thing(self, thing: Thing, instance: Instance | None) -> None:
        """The thing, its wholes and members; None: nothing is known of it, or it is not there at all."""
        if id(thing) in self.seen:
            return
        self.seen.add(id(thing))
        for name, member in thing.members.items():
            self.fact(f"{thing.path}.{name}", member, instance)
        for concept, whole in thing.wholes.items():
            self.thing(whole, instance.wholes.get(concept) if instance else None)
        for name, followed in thing.lists.items():
            path = f"{thing.path}.{name}"
            members = instance.lists.get(name) if instance else None
            self.values[f"{path}?mangler"] = members is None
            most = len(followed.members)
            assert members is None or len(members) <= most, "the world follows every member"
            self.values[f"{path}#"] = self.chance.randint(0, most) if members is None else len(members)
            for number, each in enumerate(followed.members):
                self.thing(each, members[number] if members and number < len(members) else None)

    def fact(self, path: str, member: nodes.Fact | nodes.Discretion, instance: Instance | None) -> None:
        """The variables of one fact or discretion."""
        supplied: list[Value] = []
        if instance is not None and member.name in instance.facts:
            supplied = [instance.facts[member.name]]
        elif instance is not None and member.name in instance.discretions:
            supplied = [instance.discretions[member.name].value]
        self.values[f"{path}?mangler"] = not supplied
        self.values[f"{path}?ingen"] = supplied[0] is None if supplied else self.chance.random() < 0.5
        value = supplied[0] if supplied and supplied[0] is not None else self.chance.choice(_any(member.type))
        self.values[path] = as_number(value, member.type, self.world.symbols)


def as_number(value: Value, type_: nodes.Type, symbols: Symbols) -> Any:
    """The value as the solver has it: days by their ordinal, codes, texts and statuses by their number."""
    match value:
        case date():
            return value.toordinal()
        case str() if value in STATUSES:
            return STATUSES.index(value)
        case str():
            return symbols.number(value, type_)
        case _:
            return value


def _any(type_: nodes.Type) -> tuple[Value, ...]:
    return EXTREME_DAYS if type_.kind == "date" else VALUES[type_.kind]
