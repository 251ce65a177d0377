"""The solver over the cases of a world: one that remembers what it has learnt from question to question."""

from __future__ import annotations

from typing import Any, Final, Literal

import z3

from hjemmel.backends.formulas.decoding import decoded, is_true
from hjemmel.backends.formulas.logic import CONTEXT, Formula, conj, neg
from hjemmel.backends.formulas.values import same_value
from hjemmel.backends.formulas.world import Thing, World
from hjemmel.plan.case import Case, Instance

_BY_KEYBOARD: Final = "interrupted from keyboard"


QUICK: Final = 250
"""Milliseconds for the solver that remembers; what it has learnt weighs it down on a hard question."""
SEEDS: Final = (0, 7)


class Solver:
    """Looks for cases of a world, `milliseconds` at most for each."""

    def __init__(self, world: World, milliseconds: int) -> None:
        self.world = world
        self.milliseconds = milliseconds
        self._solver = _new(min(QUICK, milliseconds))
        self._told = 0

    def model_of(self, *wanted: Formula) -> z3.ModelRef | Literal["none", "gave_up"]:
        """A model in which all of these hold; that there is none, or that it was not found out."""
        sought = conj(*wanted)
        if sought is False:
            return "none"
        self._tell()
        self._solver.push()
        found = _found(self._solver, sought)
        self._solver.pop()
        if found == "gave_up" and self.milliseconds > QUICK:
            found = self._of_late(sought)
        for seed in SEEDS:
            if found != "gave_up" or self.milliseconds <= QUICK:
                break
            fresh = _new(self.milliseconds // len(SEEDS), seed)
            fresh.add(*self.world.axioms)
            found = _found(fresh, sought)
        return found

    def _of_late(self, sought: Formula) -> z3.ModelRef | Literal["gave_up"]:
        """A model among few years."""
        fresh = _new(self.milliseconds // 2)
        fresh.add(*self.world.axioms, self.world.views.of_late())
        found = _found(fresh, sought)
        return "gave_up" if found == "none" else found

    def case_in(self, model: z3.ModelRef) -> tuple[Case, Instance]:
        """The case of a model, and its instance of the root."""
        return decoded(self.world, model)

    def _tell(self) -> None:
        """What holds in every case that was not told before."""
        for axiom in self.world.axioms[self._told :]:
            self._solver.add(axiom)
        self._told = len(self.world.axioms)


def _new(milliseconds: int, seed: int = 0) -> z3.Solver:
    solver = z3.SimpleSolver(CONTEXT)
    solver.set("timeout", milliseconds)
    solver.set("random_seed", seed)
    return solver


def _found(solver: z3.Solver, sought: Formula) -> z3.ModelRef | Literal["none", "gave_up"]:
    """What the solver says of one formula more."""
    if sought is not True:
        solver.add(sought)
    answer = solver.check()
    if answer == z3.sat:
        return solver.model()
    if answer == z3.unsat:
        return "none"
    if solver.reason_unknown() == _BY_KEYBOARD:
        raise KeyboardInterrupt
    return "gave_up"


def another(world: World, model: z3.ModelRef) -> Formula:
    """A case in which something is supplied otherwise than in the model."""
    alike: list[Formula] = []
    waiting, seen = [world.root], set[Thing]()
    while waiting:
        thing = waiting.pop()
        if thing in seen:
            continue
        seen.add(thing)
        waiting += [*thing.wholes.values(), *(member for each in thing.lists.values() for member in each.members)]
        alike += [same_value(followed.length, _number(model, followed.length)) for followed in thing.lists.values()]
        for term in thing.facts.values():
            for truth in (term.unknown, term.none):
                alike.append(truth if is_true(model, truth) else neg(truth))
            alike.append(_as_in(model, term.value))
    return neg(conj(*alike, _as_in(model, world.assessed)))


def _as_in(model: z3.ModelRef, value: Any) -> Formula:
    if isinstance(value, bool | z3.BoolRef):
        return value if is_true(model, value) else neg(value)
    if hasattr(value, "ordinal"):
        value = value.ordinal
    return value == model.eval(value, model_completion=True)


def _number(model: z3.ModelRef, number: Any) -> int:
    return int(model.eval(number, model_completion=True).as_long())
