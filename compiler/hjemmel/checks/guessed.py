"""Cases guessed for a way that rests on something computed, as an age is from a birthday.

The facts behind what is computed are not solved for: they are given values near the edges of what is asked of it. A
guess proves nothing until the interpreter has been asked about it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from math import ceil

from hjemmel.checks.domains import Domain, Interval
from hjemmel.checks.formulas import Variable
from hjemmel.checks.satisfiable import Settled
from hjemmel.checks.witness import FILLINGS, Witness, filled, witness_of
from hjemmel.plan.case import Case, Instance, Value
from hjemmel.plan.index import PlanIndex
from hjemmel.runtime.calendar import FIRST_DAY, LAST_DAY

MOST_GUESSES = 32
"""Cases guessed for one way."""

_ASSESSED = Variable("assessed", "")
_FARTHEST = 10_000_000
"""Edges beyond this are no edges anyone wrote."""
_UNITS: tuple[float, ...] = (365.2425, 1, 7, 30.6)
"""Days in a year, a day, a week and a month; rounded up, a few months are never too few days."""
_NUMBERS = ("integer", "number", "amount", "percent", "hours", "days", "weeks", "months", "years")


def guessed_cases(way: Settled, concept: str, index: PlanIndex) -> Iterator[tuple[Case, Instance]]:
    """Cases of a thing of the concept with what the way settles of its facts; its lists are unknown."""
    facts = {variable: domain for variable, domain in way.items() if variable.what not in ("opaque", "assessed")}
    assessed = _day_of_assessment(way.get(_ASSESSED))
    witness = witness_of(facts, concept, index)
    for filling in islice(_fillings(way, assessed), MOST_GUESSES):
        root = filled(witness, concept, filling, index)
        for _, instance in _instances(root):
            instance.lists.clear()
        yield Case(assessed, (root,)), root


def needed_witness(case: Case, root: Instance, holds: Callable[[], bool]) -> Witness:
    """The date of assessment and the facts without which it does not hold; the others are made unknown."""
    found: list[tuple[Variable, Value]] = [(_ASSESSED, case.assessed)]
    for wholes, instance in list(_instances(root)):
        for name, value in list(instance.facts.items()):
            del instance.facts[name]
            if not holds():
                instance.facts[name] = value
                found.append((Variable("fact", name, wholes), value))
        for name, exercised in list(instance.discretions.items()):
            del instance.discretions[name]
            if not holds():
                instance.discretions[name] = exercised
                found.append((Variable("discretion", name, wholes), exercised.value))
    return tuple(found)


def _instances(root: Instance, wholes: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Instance]]:
    """The thing and its wholes, each with the concepts gone up through to it."""
    yield wholes, root
    for concept, whole in root.wholes.items():
        yield from _instances(whole, (*wholes, concept))


def _day_of_assessment(domain: Domain | None) -> date:
    """The day of the domain nearest to the one that is usual."""
    usual = FILLINGS[0]["date"]
    assert isinstance(usual, date)
    if not isinstance(domain, Interval):
        return usual
    low, high = int(domain.low[0]), int(domain.high[0])
    return date.fromordinal(min(max(usual.toordinal(), low), high))


def _fillings(way: Settled, assessed: date) -> Iterator[dict[str, Value]]:
    """The usual values, and those in which each number is an edge and each date lies so long before the assessment."""
    yield from FILLINGS
    edges = sorted({edge for variable, domain in way.items() if variable.what == "opaque" for edge in _edges(domain)})
    for days in _UNITS:
        for edge in edges:
            ordinal = assessed.toordinal() - ceil(edge * days)
            if FIRST_DAY.toordinal() <= ordinal <= LAST_DAY.toordinal():
                at_edge: dict[str, Value] = {"date": date.fromordinal(ordinal), **dict.fromkeys(_NUMBERS, edge)}
                yield from ({**filling, **at_edge} for filling in FILLINGS)


def _edges(domain: Domain) -> Iterator[int]:
    """The whole numbers at the ends of the domain, and those just inside."""
    if isinstance(domain, Interval):
        for number, inwards in ((domain.low[0], 1), (domain.high[0], -1)):
            if -_FARTHEST < number < _FARTHEST:
                yield int(number)
                yield int(number) + inwards
