"""Warnings that only follow from another: what is inside something that never matters does not matter either."""

from __future__ import annotations

from collections.abc import Iterable

from hjemmel.diagnostics.problem import Problem
from hjemmel.proofs.reach_problems import (
    ClauseWithoutItsDiscretion,
    ConditionNeverDecides,
    DiscretionNeverDecides,
    ExceptionNeverBites,
    NeverApplies,
    RowNeverApplies,
)


def follows_from_another(problem: Problem, problems: Iterable[Problem]) -> bool:
    """Whether one of the problems already says what is wrong."""
    match problem:
        case ConditionNeverDecides():
            return any(_holds_condition(each, problem) for each in problems)
        case ExceptionNeverBites():
            return any(isinstance(each, NeverApplies) and each.name == problem.name for each in problems)
        case ClauseWithoutItsDiscretion():
            return any(
                isinstance(each, DiscretionNeverDecides) and each.name == problem.discretion for each in problems
            )
        case _:
            return False


def _holds_condition(other: Problem, problem: ConditionNeverDecides) -> bool:
    """Whether the other is about what the condition stands in."""
    match other:
        case NeverApplies(name=name):
            return name == problem.name
        case RowNeverApplies() | ExceptionNeverBites():
            return other.span == problem.span
        case ConditionNeverDecides(name=name, condition=condition):
            return name == problem.name and condition in problem.around
        case _:
            return False
