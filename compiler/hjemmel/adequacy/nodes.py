"""How strong the examples of a rule set are, as data: its atomic conditions, and which ways examples have seen each."""

from __future__ import annotations

from typing import Literal

import msgspec

from hjemmel.adequacy.paired import Part
from hjemmel.adequacy.places import Path
from hjemmel.source.span import Span

Way = Literal["yes", "no", "decides"]
"""Decisive by being `ja`, by being `nej`, or (precedence and limits) by being there at all."""

AtomKind = Literal[
    "condition",
    "exception",
    "unless",
    "act",
    "value",
    "start",
    "end",
    "deadline",
    "precedence",
    "otherwise",
    "limit",
]

Table = Literal["rules", "norms", "definitions", "repeals", "parameters"]
Member = tuple[str, str]
"""A concept and the name of a result, definition or norm; of a parameter the concept is empty."""


class Place(msgspec.Struct, frozen=True, order=True):
    """Where in the plan a condition stands; a definition's `name` has its concept before it."""

    table: Table
    name: str
    path: Path


class Atom(msgspec.Struct, frozen=True):
    """One atomic condition as it is written, once: the plan may hold it in several places.

    `members` are the answers it decides. `declaration` is the name a drafter knows it by, `target` what a precedence
    is over.
    """

    kind: AtomKind
    declaration: str
    title: str
    text: str
    part: Part
    span: Span
    clauses: tuple[str, ...]
    members: tuple[Member, ...]
    places: tuple[Place, ...]
    target: str = ""

    @property
    def ways(self) -> tuple[Way, ...]:
        """The ways it can be decisive."""
        return ("decides",) if self.kind in ("precedence", "otherwise", "limit") else ("yes", "no")


Standing = Literal["seen", "missing", "infeasible", "unproven"]


class WayCoverage(msgspec.Struct, frozen=True):
    """One way of a condition: `seen_by` are titles of examples, the first few.

    "infeasible": proven that no case has it; `within` names lists followed only up to `members` members. "missing" and
    "unproven": no example has it; "unproven" also that no case was found and none excluded, for the reason `why`.
    """

    way: Way
    standing: Standing
    seen_by: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    members: int = 0
    why: str = ""


class ConditionCoverage(msgspec.Struct, frozen=True):
    """An atomic condition and the ways in which examples have seen it decide."""

    kind: AtomKind
    declaration: str
    title: str
    text: str
    part: Part
    target: str
    span: Span
    clauses: tuple[str, ...]
    ways: tuple[WayCoverage, ...]


class ClauseCoverage(msgspec.Struct, frozen=True):
    """The conditions that rest on a clause: how many ways there are, are seen, and cannot be."""

    clause: str
    ways: int
    seen: int
    infeasible: int


class Coverage(msgspec.Struct, frozen=True):
    """The condition coverage of a rule set: in all, per clause, and condition by condition."""

    ruleset: str
    conditions: tuple[ConditionCoverage, ...]
    clauses: tuple[ClauseCoverage, ...]
    examples: int
    measured: int
    """How many of the examples were measured; fewer than `examples` when the work was interrupted."""
    solved: bool = False
    """Whether a solver was asked about what no example has."""

    @property
    def feasible(self) -> int:
        """The ways not proven infeasible."""
        return sum(way.standing != "infeasible" for each in self.conditions for way in each.ways)

    @property
    def seen(self) -> int:
        """The ways that some example has seen."""
        return sum(way.standing == "seen" for each in self.conditions for way in each.ways)
