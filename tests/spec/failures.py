"""What the oracle answers otherwise than an example expects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar, assert_never

from hjemmel.plan.case import Answer, Cause, Known, Unknown
from hjemmel.plan.examples import Example, Expectation, HasDeadline, HasStatus, Holds, Lacks
from hjemmel.plan.expressions import Scope, value_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.nodes import Plan
from hjemmel.source.span import Span


@dataclass(frozen=True, slots=True)
class Failure:
    """An expectation that is not met, with the answer there is instead."""

    code: ClassVar[str] = "HJ801"

    example: str
    expected: Expectation
    answer: Answer

    @property
    def span(self) -> Span:
        """Where the expectation stands."""
        return self.expected.span


def failures_of(plan: Plan, examples: Iterable[Example]) -> list[Failure]:
    """The expectations of the examples that the plan's answers do not meet."""
    return [failure for example in examples for failure in _failures(plan, example)]


def _failures(plan: Plan, example: Example) -> Iterator[Failure]:
    evaluation = Evaluation(plan, example.case)
    for expected in example.expectations:
        answer = answer_to(expected, example, evaluation)
        if not is_met(expected, answer):
            yield Failure(example.title, expected, answer)


def answer_to(expected: Expectation, example: Example, evaluation: Evaluation) -> Answer:
    """The answer that the expectation is about."""
    instances = example.case.instances
    match expected:
        case Holds():
            return value_of(expected.condition, Scope(instances, "eksempel"), evaluation)
        case Lacks() | HasStatus():
            return evaluation.answer(instances[expected.instance], expected.name)
        case HasDeadline():
            return evaluation.deadline(evaluation.index.norms[expected.name], instances[expected.instance])
        case _:
            assert_never(expected)


def is_met(expected: Expectation, answer: Answer) -> bool:
    """Whether the answer is what is expected; sets of causes are exact."""
    match expected:
        case Holds():
            return answer == Known(True)
        case HasStatus():
            return answer == Known(expected.status)
        case HasDeadline():
            return answer == Known(expected.deadline)
        case Lacks():
            return isinstance(answer, Unknown) and (
                {cause.kind for cause in answer.causes} == set(expected.kinds)
                and named(answer.causes) == named(expected.causes)
            )
        case _:
            assert_never(expected)


def named(causes: Iterable[Cause]) -> set[tuple[str, ...]]:
    """What an expectation must name: facts and discretion by path, a conflict by the rules in it, wherever it arose."""
    found: set[tuple[str, ...]] = set()
    for cause in causes:
        if cause.kind in ("missing", "discretion"):
            found.add((cause.kind, cause.path))
        elif cause.kind == "conflict":
            found.add((cause.kind, *cause.detail))
    return found
