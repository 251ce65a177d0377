"""What the reform changes, and for whom: told of the published rules, each case read and answered again."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from hjemmel.apps.comparing import Comparing
from hjemmel.apps.project import contents_of
from hjemmel.backends.wording.labels import labels_of
from hjemmel.backends.wording.words import plain
from hjemmel.compile import Compiled, compiled
from hjemmel.differences.examples import answer_text
from hjemmel.differences.nodes import Comparison, Differs, Undecided
from hjemmel.differences.on_day import plan_on
from hjemmel.plan.case_from_json import case_from_json
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.nodes import Definition, Norm, Plan, Result

BEFORE, AFTER = date(2026, 6, 30), date(2026, 7, 1)
FOLDER = Path(__file__).parents[2] / "rulesets" / "beskaeftigelse"


@pytest.fixture(scope="module")
def rules() -> Compiled:
    """The published rules."""
    return compiled(contents_of(FOLDER))


@pytest.fixture(scope="module")
def plans(rules: Compiled) -> tuple[Plan, Plan]:
    """The rules as they stand on the last day before the reform and on its first."""
    assert rules.plan is not None
    return plan_on(rules.plan, BEFORE), plan_on(rules.plan, AFTER)


@pytest.fixture(scope="module")
def found(rules: Compiled, plans: tuple[Plan, Plan]) -> Comparison:
    """What differs between the two."""
    return Comparing(None).on_days(*plans, ("før", "efter"), [example.case for example in rules.examples])


def test_everything_is_settled(found: Comparison) -> None:
    assert [each.declared.name for each in found.answers if isinstance(each.outcome, Undecided)] == []
    unfinished = [
        each.declared.name
        for each in found.answers
        if isinstance(each.outcome, Differs) and not each.derived and not each.outcome.complete
    ]
    assert unfinished == []


def test_the_number_of_talks_falls_by_group(found: Comparison) -> None:
    (talks,) = (each for each in found.answers if each.declared.name == "krævede_samtaler")
    assert isinstance(talks.outcome, Differs)
    told = {(group.example.before, group.example.after) for group in talks.outcome.groups}
    assert told == {("6", "4"), ("4", "1"), ("6", "1")}
    (ordinary,) = (group for group in talks.outcome.groups if plain(group.after.answer) == "4")
    assert "borgeren hører til målgruppen dagpengemodtagere" in map(plain, ordinary.conditions)
    assert ordinary.exactly
    assert ordinary.before.clauses == ("delaftale_2022.seks_samtaler",)
    assert ordinary.after.clauses == ("reform_2025.fire_samtaler",)


def test_every_case_is_answered_as_it_is_told(found: Comparison, plans: tuple[Plan, Plan]) -> None:
    shown = 0
    for answer in found.answers:
        for group in answer.outcome.groups if isinstance(answer.outcome, Differs) else ():
            for plan, said in zip(plans, (group.example.before, group.example.after), strict=True):
                case, problems = case_from_json(plan, json.dumps(group.example.case).encode())
                assert case is not None, problems
                thing = next(each for each in case.instances if each.concept == answer.declared.concept)
                evaluation = Evaluation(plan, case)
                member = evaluation.index.members[thing.concept, answer.declared.name]
                assert isinstance(member, Result | Definition | Norm)
                assert answer_text(evaluation.answer(thing, member.name), member, labels_of(plan)) == said
                shown += 1
    assert shown >= 60
