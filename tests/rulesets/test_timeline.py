"""The answers on the last day before and the first day after every change, by the oracle and by the checkers."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from hjemmel.plan.case import Case, Known, Value
from hjemmel.plan.nodes import Plan
from tests.rulesets.cases import answer_of_checkers, answer_of_oracle, case_of, found_step

_NORMS = tomllib.loads((Path(__file__).parent / "timeline.toml").read_text(encoding="utf-8"))["norm"]
_DAYS = [
    pytest.param(norm, day, expected, id=f"{norm['name']}, {day}")
    for norm in _NORMS
    for day, expected in norm["answers"]
]


@pytest.mark.parametrize(("norm", "day", "expected"), _DAYS)
def test_the_oracle_answers(norm: dict[str, Any], day: date, expected: Value, plan: Plan) -> None:
    assert answer_of_oracle(plan, _case(plan, norm, day), norm["ask"]) == Known(expected)


@pytest.mark.parametrize(("norm", "day", "expected"), _DAYS)
def test_the_checkers_answer(norm: dict[str, Any], day: date, expected: Value, plan: Plan, package: ModuleType) -> None:
    assert answer_of_checkers(package, plan, _case(plan, norm, day), norm["ask"]) == Known(expected)


def test_every_norm_changes_or_is_said_to_stay() -> None:
    """A row with one day would show neither side of a change."""
    assert [norm["name"] for norm in _NORMS if len(norm["answers"]) < 2] == []


def _case(plan: Plan, norm: dict[str, Any], day: date) -> Case:
    """The norm's case with the day put where its clock reads it."""
    facts: dict[str, Any] = dict(norm["facts"])
    *steps, name = norm["clock"].split(".")
    place = facts
    for step in steps:
        list_name, index = found_step(step)
        place[list_name] = [dict(part) for part in place[list_name]]
        place = place[list_name][index]
    if norm["clock"] != "assessed":
        place[name] = day
    assessed = day if norm["clock"] == "assessed" else norm["assessed"]
    return case_of(plan, norm.get("concept", "Borger"), facts, assessed, norm.get("taken", {}))
