"""What an example asks about: every answer its expectations read, at the thing they read it of."""

from __future__ import annotations

from hjemmel.plan.case import Answer, Instance, Value
from hjemmel.plan.examples import Example
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.nodes import Plan
from hjemmel.plan.verdicts import verdicts_of

ParameterAsked = tuple[str, tuple[Value, ...], Value]
"""A parameter, its keys and the day it was read on."""


class Asked(Evaluation):
    """An evaluation that remembers what it was asked."""

    def __init__(self, plan: Plan, example: Example, index: PlanIndex) -> None:
        super().__init__(plan, example.case, index)
        self._asked: dict[tuple[int, str], Instance] = {}
        self._parameters: dict[ParameterAsked, None] = {}
        verdicts_of(example, self)
        self.answers = tuple((instance, name) for (_, name), instance in self._asked.items())
        """The instances and the names of what was asked of them, when the expectations had been judged."""
        self.parameters = tuple(self._parameters)

    def answer(self, instance: Instance, name: str) -> Answer:
        """See `Evaluation`."""
        self._asked.setdefault((id(instance), name), instance)
        return super().answer(instance, name)

    def parameter(self, name: str, keys: tuple[Answer, ...], clock: Answer) -> Answer:
        """See `Evaluation`."""
        known = tuple(key.value for key in (*keys, clock) if not hasattr(key, "causes"))
        if len(known) == len(keys) + 1 and name not in self.case.stipulated:
            self._parameters.setdefault((name, known[:-1], known[-1]))
        return super().parameter(name, keys, clock)
