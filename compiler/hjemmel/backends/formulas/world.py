"""All cases about one thing at once: a variable for each fact that is read, of the thing, its wholes and its lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import msgspec
import z3

from hjemmel.backends.formulas import calendar
from hjemmel.backends.formulas.calendar import Views
from hjemmel.backends.formulas.logic import CONTEXT, Formula, conj, variable
from hjemmel.backends.formulas.symbols import Symbols
from hjemmel.backends.formulas.term import Term
from hjemmel.backends.formulas.values import at_most, less
from hjemmel.plan import nodes
from hjemmel.plan.case import Cause

FREE: Final = "~"
"""Stands in the name of each variable that is left open about a list."""
GREATEST: Final = 10**12
"""Of a number that is supplied; of amounts in kroner."""


class Shape(msgspec.Struct, frozen=True):
    """How much of a case is followed.

    `members` bounds every list; with 0 lists are left abstract, and what is computed of a list is a free variable.
    `unknowns`: facts, lists and discretions may be not supplied. `home` says in which list a part stands whose whole
    has several for it (see `World.homes`).
    """

    members: int = 0
    unknowns: bool = False
    home: int = 0


class Followed(msgspec.Struct, frozen=True):
    """A list with its members in order, of which the first `length` are there; `unknown`: it is not supplied."""

    length: Any
    members: tuple[Thing, ...]
    causes: dict[Cause, Formula]
    unknown: Formula


class Thing:
    """One thing of a concept; the counterpart of `plan.case.Instance`. What is asked of it comes to exist then."""

    def __init__(self, world: World, concept: str, path: str, depth: int = 0, is_there: Formula = True) -> None:
        self.world = world
        self.concept = concept
        self.path = path
        self.depth = depth
        self.is_there = is_there
        self.wholes: dict[str, Thing] = {}
        self.parts: dict[str, Thing] = {}
        """The part, by its concept, that the thing was reached from as its whole."""
        self.facts: dict[str, Term] = {}
        self.members: dict[str, nodes.Fact | nodes.Discretion] = {}
        self.lists: dict[str, Followed] = {}
        self.read_lists: dict[str, str] = {}
        """The concepts of the lists that were read, followed or not."""

    def whole(self, concept: str) -> Thing:
        """Its whole of the concept; the thing is then a member of the whole's list."""
        if concept not in self.wholes:
            whole = Thing(self.world, concept, f"{self.path}.{concept.lower()}", self.depth, self.is_there)
            whole.parts[self.concept] = self
            self.wholes[concept] = whole
        return self.wholes[concept]

    def fact(self, member: nodes.Fact | nodes.Discretion) -> Term:
        """What is supplied as a fact or discretion."""
        if member.name not in self.facts:
            self.members[member.name] = member
            self.facts[member.name] = self.world.supplied(f"{self.path}.{member.name}", member)
        return self.facts[member.name]

    def followed(self, name: str, concept: str) -> Followed:
        """The list, with as many members as the world follows."""
        if name not in self.lists:
            self.lists[name] = self.world.list_of(self, name, concept)
        return self.lists[name]


class World:
    """The cases about one thing, the `root`. `axioms` hold in every one of them, and grow as more is asked of it."""

    def __init__(self, plans: Sequence[nodes.Plan], concept: str, shape: Shape) -> None:
        self.plans = tuple(plans)
        self.shape = shape
        self.axioms: list[Formula] = []
        self.symbols = Symbols(plans)
        self.root = Thing(self, concept, concept.lower())
        self.views = Views(self.require)
        self.assessed = calendar.variable("v", self.views)
        self.require(calendar.in_range(self.assessed))
        self.free: dict[tuple[Any, ...], Term] = {}
        """What is computed of lists that are left abstract."""
        self.named = 0
        self.is_nested = False
        """Whether lists of members of lists are followed, so that there are many."""
        self.lengths: dict[str, str] = {}
        """For each variable of a list's length the list, as `Concept.name`."""
        self.homes = 1
        """In how many ways parts can stand in one or the other list of their whole; more are worlds of their own."""
        self._home: dict[tuple[str, str], str] = {}
        """The list that a part of the second concept stands in, in a whole of the first that has several for it."""
        for key, lists in sorted(_rival_lists(self.plans).items()):
            self._home[key] = lists[shape.home // self.homes % len(lists)]
            self.homes *= len(lists)
        self.is_home_chosen = False
        """Whether anything said so far rests on the choice of such a list."""

    def require(self, formula: Formula) -> None:
        """Adds what holds in every case."""
        if formula is not True:
            self.axioms.append(formula)

    def supplied(self, path: str, member: nodes.Fact | nodes.Discretion) -> Term:
        """A value of the type, within the limits of what may be supplied; perhaps `ingen`, perhaps not supplied."""
        value = self.free_value(path, member.type)
        none = variable(f"{path}?ingen") if member.type.optional else False
        if not self.shape.unknowns:
            return Term(value, none)
        missing = variable(f"{path}?mangler")
        cause = Cause("discretion" if isinstance(member, nodes.Discretion) else "missing", path)
        return Term(value, none, {cause: missing}, missing)

    def free_value(self, name: str, type_: nodes.Type) -> Any:
        """Any value of the type that may be supplied."""
        match type_.kind:
            case "truth":
                return variable(name)
            case "date":
                day = calendar.variable(name, self.views)
                self.require(calendar.in_range(day))
                return day
            case "code" | "status":
                code = z3.Int(name, CONTEXT)
                first, last = self.symbols.range_of(type_)
                self.require(conj(at_most(first, code), at_most(code, last)))
                return code
            case "text":
                return z3.Int(name, CONTEXT)
            case _:
                real = type_.kind in ("number", "percent", "hours")
                number = z3.Real(name, CONTEXT) if real else z3.Int(name, CONTEXT)
                greatest = GREATEST * 100 if type_.kind == "amount" else GREATEST
                self.require(conj(at_most(-greatest, number), at_most(number, greatest)))
                return number

    def list_of(self, thing: Thing, name: str, concept: str) -> Followed:
        """A list of up to as many members as are followed; the part that the thing is the whole of is the first."""
        path = f"{thing.path}.{name}"
        most = self.shape.members
        self.is_nested |= thing.depth > 0
        length = z3.Int(f"{path}#", CONTEXT)
        self.lengths[f"{path}#"] = f"{thing.concept}.{name}"
        part = self.part_in(thing, name, concept)
        self.require(conj(at_most(0 if part is None else 1, length), at_most(length, most)))
        members = tuple(
            part if part is not None and place == 0 else self._member(thing, concept, f"{path}[{place}]", place, length)
            for place in range(most)
        )
        if not self.shape.unknowns:
            return Followed(length, members, {}, False)
        missing = variable(f"{path}?mangler")
        return Followed(length, members, {Cause("missing", path): missing}, missing)

    def part_in(self, thing: Thing, name: str, concept: str) -> Thing | None:
        """The part that the thing was reached from, if it stands in the list of that name."""
        part = thing.parts.get(concept)
        home = self._home.get((thing.concept, concept), name)
        if part is not None and (thing.concept, concept) in self._home:
            self.is_home_chosen = True
        return part if home == name else None

    def _member(self, thing: Thing, concept: str, path: str, place: int, length: Any) -> Thing:
        member = Thing(self, concept, path, thing.depth + 1, conj(thing.is_there, less(place, length)))
        member.wholes[thing.concept] = thing
        return member


def _rival_lists(plans: Sequence[nodes.Plan]) -> dict[tuple[str, str], list[str]]:
    """For each whole and concept of parts the lists, where there are several."""
    found: dict[tuple[str, str], set[str]] = {}
    for concept in (concept for plan in plans for concept in plan.concepts):
        for fact in concept.facts:
            if fact.type.kind == "list":
                found.setdefault((concept.name, fact.type.of), set()).add(fact.name)
    return {key: sorted(lists) for key, lists in found.items() if len(lists) > 1}
