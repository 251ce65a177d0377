"""Cases that are one fact away from a case at hand.

That a condition decides is shown by a case in which it alone is otherwise, and often one fact makes it so. To try the
few values that are likely takes the interpreter less time than the solver needs to find a case from nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case, Exercised, Instance, Value
from hjemmel.plan.index import PlanIndex
from hjemmel.proofs.readable import copied
from hjemmel.runtime.calendar import is_in_range

DAYS: Final = (1, 366, 3653, 36525)
"""How far before and after a date others are tried: a day, a year, ten, a hundred."""
MANY: Final = 10**8
"""More than what rules compare with, as a number and as an amount."""

Holds = Callable[[Case, Instance], bool]


def case_beside(case: Case, root: Instance, facts: Iterable[str], index: PlanIndex, holds: Holds) -> Case | None:
    """A case in which this holds of the first thing, that differs from `case` in one of the root's facts or in the date
    of assessment; None when none was found."""
    for name in facts:
        member = index.members[root.concept, name]
        if isinstance(member, p.Fact) and name in root.facts:
            found = _with_fact(case, root, member, index, holds)
        elif isinstance(member, p.Discretion) and name in root.discretions:
            found = _with_discretion(case, root, member, index, holds)
        else:
            found = None
        if found is not None:
            return found
    for assessed in _days_near(case.assessed):
        if holds(changed := replace(case, assessed=assessed), root):
            return copied(changed, root)
    return None


def _with_fact(case: Case, root: Instance, fact: p.Fact, index: PlanIndex, holds: Holds) -> Case | None:
    before = root.facts[fact.name]
    try:
        for value in _others(before, fact.type, case, index):
            root.facts[fact.name] = value
            if holds(case, root):
                return copied(case, root)
    finally:
        root.facts[fact.name] = before
    return None


def _with_discretion(case: Case, root: Instance, asked: p.Discretion, index: PlanIndex, holds: Holds) -> Case | None:
    before = root.discretions[asked.name]
    try:
        for value in _others(before.value, asked.type, case, index):
            root.discretions[asked.name] = Exercised(value, before.considerations, before.by)
            if holds(case, root):
                return copied(case, root)
    finally:
        root.discretions[asked.name] = before
    return None


def _others(value: Value, type_: p.Type, case: Case, index: PlanIndex) -> Iterator[Value]:
    """Values of the type that are likely to be on another side of what they are compared with."""
    match value:
        case bool():
            yield not value
        case date():
            yield from _days_near(value)
        case str() if type_.kind == "code":
            yield from (code for code, _ in index.codes[type_.of].codes if code != value)
        case None if type_.kind == "date":
            yield case.assessed
            yield from _days_near(case.assessed)
        case str() | None:
            pass
        case _:
            yield from (each for each in (0, value - 1, value + 1, value * 10 + 10, MANY) if each != value)
    if type_.optional and value is not None:
        yield None


def _days_near(day: date) -> Iterator[date]:
    for days in DAYS:
        yield from filter(is_in_range, (day - timedelta(days), day + timedelta(days)))
