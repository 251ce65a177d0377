"""Condition coverage: which conditions the examples of a rule set have seen decide, both ways."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from hjemmel.adequacy.asked import Asked
from hjemmel.adequacy.decisive import Flips, parameter_ways, ways_at
from hjemmel.adequacy.nodes import Atom, ClauseCoverage, ConditionCoverage, Coverage, Member, Way, WayCoverage
from hjemmel.plan.examples import Example
from hjemmel.plan.index import index_of
from hjemmel.plan.nodes import Plan

TITLES = 3
"""How many examples are named for each way."""

Seen = Mapping[tuple[Atom, Way], tuple[str, ...]]
Settled = Mapping[tuple[Atom, Way], WayCoverage]


class Measuring:
    """The ways of conditions that examples have seen so far, so that an interrupted measuring keeps what it found."""

    def __init__(self, plan: Plan, atoms: Iterable[Atom]) -> None:
        self.plan = plan
        self.atoms = tuple(atoms)
        self.measured = 0
        self._index = index_of(plan)
        self._flips = Flips(self._index)
        self._of: dict[Member, list[Atom]] = {}
        self._seen: dict[tuple[Atom, Way], tuple[str, ...]] = {}
        for atom in self.atoms:
            for member in atom.members:
                self._of.setdefault(member, []).append(atom)

    @property
    def seen(self) -> Seen:
        """The titles of the first examples that have seen each way."""
        return self._seen

    def add(self, example: Example) -> None:
        """Look at one more example."""
        base = Asked(self.plan, example, self._index)
        for instance, name in base.answers:
            member = (instance.concept, name)
            for atom in self._open(member):
                self._note(atom, ways_at(atom, member, instance, base, self._flips), example)
        for name, keys, clock in base.parameters:
            for atom in self._open(("", name)):
                self._note(atom, parameter_ways(atom, keys, clock, base, self._flips), example)
        self.measured += 1

    def _open(self, member: Member) -> list[Atom]:
        """The conditions of a member for which an example more can still be named."""
        return [
            atom
            for atom in self._of.get(member, ())
            if any(len(self._seen.get((atom, way), ())) < TITLES for way in atom.ways)
        ]

    def _note(self, atom: Atom, ways: Iterable[Way], example: Example) -> None:
        for way in ways:
            titles = self._seen.get((atom, way), ())
            if len(titles) < TITLES and example.title not in titles:
                self._seen[atom, way] = (*titles, example.title)


def coverage_of(measuring: Measuring, examples: int, settled: Settled | None = None) -> Coverage:
    """The coverage found by a measuring; `settled` is what a solver said of the ways not seen."""
    conditions = tuple(_condition(atom, measuring.seen, settled or {}) for atom in measuring.atoms)
    return Coverage(
        measuring.plan.name,
        conditions,
        _by_clause(measuring.plan, conditions),
        examples,
        measuring.measured,
        settled is not None,
    )


def missing_ways(measuring: Measuring) -> tuple[tuple[Atom, Way], ...]:
    """The ways that no example has seen."""
    return tuple((atom, way) for atom in measuring.atoms for way in atom.ways if (atom, way) not in measuring.seen)


def _condition(atom: Atom, seen: Seen, settled: Settled) -> ConditionCoverage:
    ways = tuple(
        WayCoverage(way, "seen", seen[atom, way])
        if (atom, way) in seen
        else settled.get((atom, way), WayCoverage(way, "missing"))
        for way in atom.ways
    )
    return ConditionCoverage(
        atom.kind, atom.declaration, atom.title, atom.text, atom.part, atom.target, atom.span, atom.clauses, ways
    )


def _by_clause(plan: Plan, conditions: Iterable[ConditionCoverage]) -> tuple[ClauseCoverage, ...]:
    """What is seen of the conditions that rest on each clause, for every clause that has any."""
    counts: dict[str, list[int]] = {
        f"{source.name}.{clause.name}": [0, 0, 0] for source in plan.sources for clause in source.clauses
    }
    for condition in conditions:
        for clause in dict.fromkeys(condition.clauses):
            if clause in counts:
                counts[clause][0] += len(condition.ways)
                counts[clause][1] += sum(way.standing == "seen" for way in condition.ways)
                counts[clause][2] += sum(way.standing == "infeasible" for way in condition.ways)
    return tuple(ClauseCoverage(clause, *count) for clause, count in counts.items() if count[0])
