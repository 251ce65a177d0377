"""A plan as it stands on a day answers as the whole plan does in a case where every clock shows that day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from hjemmel.differences.on_day import plan_on
from hjemmel.plan import nodes as n
from hjemmel.plan.case import Known
from tests.plan.small import (
    answer,
    citizen,
    day,
    declared,
    definition,
    during,
    limit,
    norm,
    number,
    parameter,
    plan_of,
    read,
    repeal,
    rule,
    unless,
    version,
)

CHANGE = date(2024, 6, 1)
BEFORE = CHANGE - timedelta(1)
UNTIL, SINCE = during(None, day(2024, 5, 31)), during(day(2024, 6, 1), None)
YES, NO = Known(True), Known(False)


def on(plan: n.Plan, when: date, name: str = "r", **facts: object) -> object:
    """What the plan as it stands on the day answers, whatever day the case is judged on."""
    return answer(plan_on(plan, when), citizen(**facts), name, on=date(1999, 1, 1))


@pytest.mark.parametrize("clock", [None, read("dag")], ids=["date of assessment", "a fact"])
def test_a_rule_is_in_force_when_its_period_contains_the_day_whatever_its_clock(clock):
    plan = plan_of(
        rule("gammel", number(6), period=during(None, day(2024, 5, 31), clock)),
        rule("ny", number(4), period=during(day(2024, 6, 1), None, clock)),
    )
    assert on(plan, BEFORE) == Known(6)
    assert on(plan, CHANGE) == Known(4)


def test_what_has_been_replaced_is_out_though_its_successor_does_not_apply():
    plan = plan_of(rule("gammel", number(6), ended_by=("ny",)), rule("ny", number(4), read("a"), period=SINCE))
    assert on(plan, BEFORE, a=False) == Known(6)
    assert on(plan, CHANGE, a=False).headline == "no_rule"  # type: ignore[attr-defined]
    assert on(plan, CHANGE, a=True) == Known(4)


def test_precedence_is_among_those_in_force():
    plan = plan_of(rule("hoved", number(6), above=("særlig",)), rule("særlig", number(4), period=SINCE))
    assert on(plan, BEFORE) == Known(6)
    assert on(plan, CHANGE) == Known(4)


def test_exceptions_grounds_and_limits_have_their_own_periods():
    late = rule(
        "r1", number(6), exceptions=(unless(read("a"), period=SINCE),), limits=(limit("cap", number(5), SINCE),)
    )
    plan = plan_of(late)
    assert on(plan, BEFORE, a=True) == Known(6)
    assert on(plan, CHANGE, a=False) == Known(5)
    assert on(plan, CHANGE, a=True).headline == "no_rule"  # type: ignore[attr-defined]
    defined = definition("def", read("a"), read("b"))
    first, second = defined.grounds
    plan = plan_of(replace(defined, grounds=(first, replace(second, period=SINCE))))
    assert (on(plan, BEFORE, "def", a=False, b=True), on(plan, CHANGE, "def", a=False, b=True)) == (NO, YES)


def test_a_definition_is_what_its_successor_says_or_no_longer_anything():
    later = definition("ny", read("b"), period=SINCE)
    plan = plan_of(definition("def", read("a"), successor="ny"), later)
    assert (on(plan, BEFORE, "def", a=True, b=False), on(plan, CHANGE, "def", a=True, b=False)) == (YES, NO)
    ended = plan_of(definition("def", n.YES, ended_by=("væk",)), repeal("væk", day(2024, 6, 1), "def"))
    assert (on(ended, BEFORE, "def"), on(ended, CHANGE, "def")) == (YES, NO)


def test_a_norm_that_is_not_in_force_applies_to_nobody_and_rests_on_what_ended_it():
    gone = replace(repeal("væk", day(2024, 6, 1), "p"), basis=n.Basis(("aftale.ophævet",)))
    plan = plan_of(norm("duty", "p", act=read("a"), ended_by=("væk",)), gone)
    assert on(plan, BEFORE, "p", a=True) == Known("fulfilled")
    assert on(plan, CHANGE, "p", a=True) == Known("not_relevant")
    (standing,) = plan_on(plan, CHANGE).norms
    assert standing.basis.clauses == ("aftale.ophævet",)


def test_a_parameter_has_the_value_of_the_day():
    rate = parameter(
        "sats", n.Type("integer"), version(number(6), None, day(2024, 5, 31)), version(number(4), day(2024, 6, 1), None)
    )
    plan = plan_of(
        rule("r1", n.ParameterRead("sats", (), n.Type("integer")), period=during(None, None, read("dag"))), rate
    )
    assert on(plan, BEFORE) == Known(6)
    assert on(plan, CHANGE) == Known(4)


def test_dates_in_conditions_and_the_date_of_assessment_are_those_of_the_case():
    asked = n.Compare(">=", read("dag"), day(2024, 6, 1))
    plan = plan_of(definition("def", n.And((asked, n.Compare("<", n.AssessmentDate(), day(2000, 1, 1))))))
    assert on(plan, BEFORE, "def", dag=date(2024, 7, 1)) == YES
    assert plan_on(plan, BEFORE) == plan_on(plan, CHANGE)


def test_a_period_may_end_on_a_computed_day():
    until = during(None, n.DateShift(n.KeyDateRead("ikraft"), n.Literal_(-1, n.Type("days")), "day"))
    key = n.KeyDate("ikraft", day(2024, 6, 1), n.Basis(), rule("x", number(1)).span)
    plan = plan_of(rule("gammel", number(6), period=until), key)
    assert on(plan, BEFORE) == Known(6)
    assert on(plan, CHANGE).headline == "no_rule"  # type: ignore[attr-defined]


def test_what_reads_a_definition_reads_it_as_it_stands():
    plan = plan_of(
        rule("r1", number(6), declared("def", "definition", n.TRUTH)), definition("def", n.YES, period=SINCE)
    )
    assert on(plan, CHANGE) == Known(6)
    assert on(plan, BEFORE).headline == "no_rule"  # type: ignore[attr-defined]
