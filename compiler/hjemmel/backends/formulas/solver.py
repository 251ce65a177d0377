"""The solver over the cases of a world: the same from question to question, until one is hard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final, Literal

import z3

from hjemmel.backends.formulas.calendar import Day
from hjemmel.backends.formulas.cone import Cone
from hjemmel.backends.formulas.decoding import decoded, is_told, is_true, number_in
from hjemmel.backends.formulas.logic import CONTEXT, Formula, conj, neg
from hjemmel.backends.formulas.values import same_value
from hjemmel.backends.formulas.world import Thing, World
from hjemmel.plan.case import Case, Instance

QUICK: Final = 250
"""Milliseconds for the solver that is kept; what it has learnt weighs it down on a hard question."""
WORK: Final = 3000
"""What the solver does in a millisecond, by its own count."""
PATIENCE: Final = 5
"""How many times longer it may take over that on a busy machine."""
SEEDS: Final = (0, 7)


class Solver:
    """Looks for cases of a world, `milliseconds` at most for each."""

    def __init__(self, world: World, milliseconds: int) -> None:
        self.world = world
        self.milliseconds = milliseconds
        self._solver = _new(min(QUICK, milliseconds))
        self.cone = Cone(world)
        self._told: set[int] | None = None
        """The places of the axioms that the solver was told for the question before."""

    def model_of(self, *wanted: Formula) -> z3.ModelRef | Literal["none", "gave_up"]:
        """A model in which all of these hold; that there is none, or that it was not found out.

        What the formulas do not turn on is not in the model.
        """
        sought = conj(*wanted)
        if sought is False:
            return "none"
        places = self.cone.places(sought)
        found = self._quickly(sought, places)
        told = [*(self.world.axioms[place] for place in sorted(places)), sought]
        if found == "gave_up" and self.milliseconds > QUICK:
            found = self._of_late(told)
        for seed in SEEDS:
            if found != "gave_up" or self.milliseconds <= QUICK:
                break
            found = _found(_new(self.milliseconds // len(SEEDS), seed), told)
        return found

    def _quickly(self, sought: Formula, places: set[int]) -> z3.ModelRef | Literal["none", "gave_up"]:
        """What the solver that is kept says; it is told anew what holds only where that is not told already."""
        if self._told is None or not places <= self._told:
            if self._told is not None:
                self._solver.pop()
            self._solver.push()
            self._solver.add(*(self.world.axioms[place] for place in sorted(places)))
            self._told = places
        self._solver.push()
        found = _found(self._solver, [sought])
        self._solver.pop()
        return found

    def _of_late(self, told: Sequence[Formula]) -> z3.ModelRef | Literal["gave_up"]:
        """A model among few years."""
        turned_on = self.cone.variables(conj(*told))
        of_late = self.world.views.of_late(lambda ordinal: not self.cone.variables(ordinal) & ~turned_on)
        fresh = _new(self.milliseconds // 2)
        fresh.set("arith.solver", 2)  # the older one finds such a case ten times as often, and proves less
        found = _found(fresh, [*told, of_late])
        return "gave_up" if found == "none" else found

    def case_in(self, model: z3.ModelRef) -> tuple[Case, Instance]:
        """The case of a model, and its instance of the root."""
        return decoded(self.world, model)


def _new(milliseconds: int, seed: int = 0) -> z3.Solver:
    solver = z3.SimpleSolver(CONTEXT)
    # Work is what is limited, so that a busy machine finds no less than an idle one.
    solver.set("rlimit", milliseconds * WORK)
    solver.set("timeout", milliseconds * PATIENCE)
    solver.set("random_seed", seed)
    # Else the solver takes an interrupt for itself, and it would pass for a question given up.
    solver.set("ctrl_c", False)
    return solver


def _found(solver: z3.Solver, formulas: Iterable[Formula]) -> z3.ModelRef | Literal["none", "gave_up"]:
    """What the solver says of these formulas more."""
    for formula in formulas:
        if formula is not True:
            solver.add(formula)
    try:
        answer = solver.check()
    except z3.Z3Exception:  # out of memory, or of anything else
        return "gave_up"
    if answer == z3.sat:
        return solver.model()
    if answer == z3.unsat:
        return "none"
    return "gave_up"


def another(world: World, model: z3.ModelRef) -> Formula:
    """A case in which something that the model turns on is supplied otherwise."""
    alike: list[Formula] = []
    waiting, seen = [world.root], set[Thing]()
    while waiting:
        thing = waiting.pop()
        if thing in seen:
            continue
        seen.add(thing)
        waiting += [*thing.wholes.values(), *(member for each in thing.lists.values() for member in each.members)]
        for followed in thing.lists.values():
            alike += [_as_in(model, followed.length), _as_in(model, followed.unknown)]
        for term in thing.facts.values():
            alike += [_as_in(model, part) for part in (term.unknown, term.none, term.value)]
    return neg(conj(*alike, _as_in(model, world.assessed)))


def _as_in(model: z3.ModelRef, value: Any) -> Formula:
    """The variable is as in the model, if that says how it is."""
    if isinstance(value, Day):
        value = value.ordinal
    if not isinstance(value, z3.ExprRef) or not is_told(model, value):
        return True
    if isinstance(value, z3.BoolRef):
        return value if is_true(model, value) else neg(value)
    return same_value(value, number_in(model, value))
