"""The solver over the cases of a world: one that remembers what it has learnt from question to question."""

from __future__ import annotations

from typing import Any, Literal

import z3

from hjemmel.backends.formulas.decoding import decoded, is_true
from hjemmel.backends.formulas.logic import CONTEXT, Formula, conj, neg
from hjemmel.backends.formulas.values import same_value
from hjemmel.backends.formulas.world import Thing, World
from hjemmel.plan.case import Case, Instance

_BY_KEYBOARD = "interrupted from keyboard"


class Solver:
    """Looks for cases of a world, `milliseconds` at most for each."""

    def __init__(self, world: World, milliseconds: int) -> None:
        self.world = world
        self._solver = z3.SimpleSolver(CONTEXT)
        self._solver.set("timeout", milliseconds)
        self._told = 0

    def model_of(self, *wanted: Formula) -> z3.ModelRef | Literal["none", "gave_up"]:
        """A model in which all of these hold; that there is none, or that it was not found out."""
        sought = conj(*wanted)
        if sought is False:
            return "none"
        self._tell()
        self._solver.push()
        try:
            if sought is not True:
                self._solver.add(sought)
            answer = self._solver.check()
            if answer == z3.sat:
                return self._solver.model()
            if answer == z3.unsat:
                return "none"
            if self._solver.reason_unknown() == _BY_KEYBOARD:
                raise KeyboardInterrupt
            return "gave_up"
        finally:
            self._solver.pop()

    def case_in(self, model: z3.ModelRef) -> tuple[Case, Instance]:
        """The case of a model, and its instance of the root."""
        return decoded(self.world, model)

    def _tell(self) -> None:
        """What holds in every case that was not told before."""
        for axiom in self.world.axioms[self._told :]:
            self._solver.add(axiom)
        self._told = len(self.world.axioms)


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
