"""Where the formulas of random plans and the interpreter do not agree."""

from __future__ import annotations

from collections.abc import Iterable

from hjemmel.backends.formulas.world import Shape
from tests.backends.formulas.assigned import case_of_world
from tests.backends.formulas.compared import Compared
from tests.backends.python.checkers import with_closed_precedence
from tests.plan.strategies import random_plan

MEMBERS = 3
"""As many as lists of random cases have."""
SUPPLIED, OPEN = (Shape(members=MEMBERS, unknowns=unknowns) for unknowns in (False, True))


def differing(seeds: Iterable[int], cases: int) -> list[str]:
    """What the formulas of each seed's plan say that the interpreter does not, in so many cases of each plan.

    In one case of four everything is known, and the formulas are those that take it to be.
    """
    found = []
    for seed in seeds:
        plan = with_closed_precedence(random_plan(seed))
        asked: dict[tuple[str, Shape], Compared] = {}
        for number in range(cases):
            complete = number % 4 == 0
            case = case_of_world(plan, seed * 1000 + number, complete)
            key = (case.instances[0].concept, SUPPLIED if complete else OPEN)
            if key not in asked:
                asked[key] = Compared(plan, *key)
            found += [f"{seed}/{number}: {each}" for each in asked[key].differences(case, number)]
    return found
