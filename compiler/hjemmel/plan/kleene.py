"""Truth with causes: strong Kleene tables in which what is unknown says why."""

from __future__ import annotations

from collections.abc import Iterable

from hjemmel.plan.case import Answer, Cause, Known, Unknown

YES = Known(True)
NO = Known(False)


def causes_of(answers: Iterable[Answer]) -> frozenset[Cause]:
    """The causes of all answers together; empty when all are known."""
    return frozenset(cause for answer in answers if isinstance(answer, Unknown) for cause in answer.causes)


def conjunction(answers: Iterable[Answer]) -> Answer:
    """`nej` if any is `nej`; else unknown for the causes of all, if any is unknown; else `ja`."""
    answers = tuple(answers)
    if NO in answers:
        return NO
    causes = causes_of(answers)
    return Unknown(causes) if causes else YES


def disjunction(answers: Iterable[Answer]) -> Answer:
    """`ja` if any is `ja`; else unknown for the causes of all, if any is unknown; else `nej`."""
    return negation(conjunction(negation(answer) for answer in answers))


def negation(answer: Answer) -> Answer:
    """`ja` for `nej` and the reverse; what is unknown stays unknown."""
    match answer:
        case Known(value):
            return Known(not value)
        case Unknown():
            return answer


def choice(condition: Answer, then: Answer, otherwise: Answer) -> Answer:
    """The branch the condition chooses; without a known condition, the known value both branches have."""
    if isinstance(condition, Known):
        return then if condition.value else otherwise
    if isinstance(then, Known) and then == otherwise:
        return then
    return Unknown(causes_of((condition, then, otherwise)))
