"""What the oracle answers otherwise than an example expects."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hjemmel.plan.examples import Example
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.nodes import Plan
from hjemmel.plan.verdicts import Verdict, verdicts_of


@dataclass(frozen=True, slots=True)
class Failure:
    """An expectation of an example that is not met, with what was seen instead."""

    example: str
    verdict: Verdict


def failures_of(plan: Plan, examples: Iterable[Example]) -> list[Failure]:
    """The expectations that the plan's answers do not meet."""
    return [
        Failure(example.title, verdict)
        for example in examples
        for verdict in verdicts_of(example, Evaluation(plan, example.case))
        if not verdict.met
    ]
