"""The laws of the specification, on random plans and cases."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hjemmel.plan.case import Known, Unknown
from tests.plan.choices import Choices
from tests.plan.laws import (
    answers_of,
    kinds_and_paths,
    mention_wholes,
    permute_members,
    permuted,
    supply,
    unknown_places,
)
from tests.plan.strategies import plans, random_plan
from tests.plan.world import cases, random_case

PLANS_EACH = 10
MOST_SUPPLIED = 20
SEEDS = range(0, 300, PLANS_EACH)
SLOW_TO_DRAW = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


def supplying_keeps_what_is_known(plan, case, choose):
    """Supplies one unknown fact after the other and compares the answers before and after each."""
    mention_wholes(case)
    before = answers_of(plan, case)
    for _ in range(MOST_SUPPLIED):
        places = list(unknown_places(case))
        if not places:
            return
        instance, fact = choose.one(places)
        path = supply(instance, fact, choose)
        after = answers_of(plan, case)
        for key, answer in before.items():
            if isinstance(answer, Known) or path not in {cause.path for cause in answer.causes}:
                assert kinds_and_paths(after[key]) == kinds_and_paths(answer), (key, path)
        before = after


@pytest.mark.parametrize("first", SEEDS)
def test_supplying_a_fact_keeps_every_known_value_and_only_a_named_one_changes_an_unknown(first):
    for seed in range(first, first + PLANS_EACH):
        plan = random_plan(seed, 6)
        supplying_keeps_what_is_known(plan, random_case(plan, seed), Choices.seeded(seed))


@SLOW_TO_DRAW
@given(st.data())
def test_supplying_a_fact_in_plans_that_shrink(data):
    plan = data.draw(plans())
    case = data.draw(cases(plan))
    supplying_keeps_what_is_known(plan, case, Choices.drawn(data.draw))


@pytest.mark.parametrize("first", SEEDS)
def test_order_changes_no_answer(first):
    for seed in range(first, first + PLANS_EACH):
        plan = random_plan(seed, 6)
        case = random_case(plan, seed)
        before = answers_of(plan, case)
        permute_members(case, Choices.seeded(seed))
        assert answers_of(permuted(plan, Choices.seeded(seed)), case) == before


@pytest.mark.parametrize("first", SEEDS)
def test_an_answer_without_unknown_facts_has_no_missing_facts(first):
    for seed in range(first, first + PLANS_EACH):
        plan = random_plan(seed, 6)
        case = random_case(plan, seed)
        mention_wholes(case)
        while places := list(unknown_places(case)):
            supply(*places[0], Choices.seeded(seed))
        for answer in answers_of(plan, case).values():
            if isinstance(answer, Unknown):
                assert answer.headline not in ("missing", "discretion")
