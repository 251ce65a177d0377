"""Random cases in which everything is known, most of them on the edges of what a plan says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from random import Random
from typing import Any

import msgspec

from hjemmel.plan import nodes as n
from hjemmel.plan.case import Case, Exercised, Instance, Value
from hjemmel.runtime.calendar import FIRST_DAY, LAST_DAY

WHOLE_KINDS = ("integer", "amount", "days", "weeks", "months", "years")
MEMBERS = 3
"""The most members of a list of the thing itself; lists of others have fewer."""


def edge_cases(concept: str, seed: int, count: int, *plans: n.Plan) -> Iterator[tuple[Case, Instance]]:
    """Cases of a thing of the concept, for plans with the same concepts; a part stands in the list of its whole."""
    edges = _Edges(plans)
    for number in range(count):
        making = _Making(edges, Random(f"{seed} {concept} {number}"))
        root = making.thing(concept, concept.lower())
        yield Case(making.assessed, (root,)), root


class _Edges:
    """The constants of plans, and their concepts."""

    def __init__(self, plans: tuple[n.Plan, ...]) -> None:
        plan = plans[0]
        self.concepts = {concept.name: concept for concept in plan.concepts}
        self.codes = {codes.name: [code for code, _ in codes.codes] for codes in plan.codes}
        values: dict[str, set[Any]] = {}
        for literal in _literals(plans):
            if not isinstance(literal.value, bool | None):
                values.setdefault(literal.type.kind, set()).add(literal.value)
        self.days = sorted(values.pop("date", set()) | {date(2024, 2, 29), date(2024, 1, 31), date(2023, 12, 31)})
        self.values = {kind: sorted(found) for kind, found in values.items()}


def _literals(node: Any) -> Iterator[n.Literal_]:
    if isinstance(node, n.Literal_):
        yield node
    elif isinstance(node, tuple):
        for each in node:
            yield from _literals(each)
    elif isinstance(node, msgspec.Struct):
        for field in node.__struct_fields__:
            yield from _literals(getattr(node, field))


class _Making:
    """One case; `alike` is how often things say the same."""

    def __init__(self, edges: _Edges, random: Random) -> None:
        self.edges = edges
        self.random = random
        self.alike = random.choice((0.0, 0.3, 0.7))
        self.members = random.choice((0, 1, MEMBERS, MEMBERS))
        self.assessed = random.choice(edges.days)
        self.said: dict[tuple[str, str], Value] = {}

    def thing(self, concept: str, path: str) -> Instance:
        thing = Instance(concept, path)
        self._give_wholes(thing, 0)
        self._fill(thing, 0)
        return thing

    def _give_wholes(self, thing: Instance, depth: int) -> None:
        for name in self.edges.concepts[thing.concept].wholes:
            if name in thing.wholes:
                continue
            whole = thing.wholes[name] = Instance(name, f"{thing.path}.{name.lower()}")
            lists = [
                each.name for each in self._facts(name) if each.type.kind == "list" and each.type.of == thing.concept
            ]
            if lists:
                home = self.random.choice(lists)
                places = range(1, 1 + self.random.randint(0, 1))
                others = [Instance(thing.concept, f"{whole.path}.{home}[{at}]", wholes={name: whole}) for at in places]
                whole.lists[home] = (thing, *others)
                for other in others:
                    self._give_wholes(other, depth + 1)
                    self._fill(other, depth + 1)
            self._give_wholes(whole, depth)
            self._fill(whole, depth)

    def _fill(self, thing: Instance, depth: int) -> None:
        for fact in self._facts(thing.concept):
            if fact.type.kind != "list":
                thing.facts[fact.name] = self._value(fact.type, (thing.concept, fact.name))
            elif fact.name not in thing.lists:
                count = 0 if depth > 1 else self.random.randint(0, self.members if depth == 0 else 1)
                thing.lists[fact.name] = tuple(
                    Instance(fact.type.of, f"{thing.path}.{fact.name}[{at}]", wholes={thing.concept: thing})
                    for at in range(count)
                )
                for member in thing.lists[fact.name]:
                    self._give_wholes(member, depth + 1)
                    self._fill(member, depth + 1)
        for each in self.edges.concepts[thing.concept].discretions:
            thing.discretions[each.name] = Exercised(self._value(each.type, (thing.concept, each.name)), "…", "…")

    def _facts(self, concept: str) -> tuple[n.Fact, ...]:
        return self.edges.concepts[concept].facts

    def _value(self, type_: n.Type, key: tuple[str, str]) -> Value:
        if key not in self.said or self.random.random() >= self.alike:
            self.said[key] = None if type_.optional and self.random.random() < 0.3 else self._known(type_)
        return self.said[key]

    def _known(self, type_: n.Type) -> Value:
        choice = self.random.choice
        match type_.kind:
            case "truth":
                return choice((False, True))
            case "code":
                return choice(self.edges.codes[type_.of])
            case "text":
                return str(choice([*self.edges.values.get("text", ()), "", "x"]))
            case "date":
                ordinal = choice([*self.edges.days, self.assessed]).toordinal() + choice((0, 0, 0, 1, -1, 30, -365))
                return date.fromordinal(min(max(ordinal, FIRST_DAY.toordinal()), LAST_DAY.toordinal()))
            case kind:
                number = choice([*self.edges.values.get(kind, ()), 0, 1, 2, 100]) + choice((0, 0, 1, -1))
                return int(number) if kind in WHOLE_KINDS else number + choice((0, 0, Fraction(1, 100)))
