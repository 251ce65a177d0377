"""Duties, prohibitions, rights and powers, on the day of their deadline and around it."""

from __future__ import annotations

from datetime import date

import pytest

from hjemmel.plan import nodes as n
from hjemmel.plan.case import Case, Known
from hjemmel.plan.interpreter import Evaluation
from tests.plan.small import (
    NO,
    TODAY,
    YES,
    answer,
    citizen,
    day,
    declared,
    definition,
    during,
    missing,
    norm,
    number,
    plan_of,
    read,
    rule,
    undefined,
    unless,
)

DEADLINE = n.DateShift(read("dag"), n.Literal_(1, n.Type("months")), "month")
DUTY = plan_of(norm("duty", "pligt", condition=read("a"), act=read("b"), deadline=DEADLINE))
STARTED = date(2024, 5, 31)
"""With a month to go, the deadline is 30 June."""


@pytest.mark.parametrize(
    ("facts", "assessed", "expected"),
    [
        ({"a": False}, TODAY, Known("not_relevant")),
        ({"a": True, "b": True}, TODAY, Known("fulfilled")),
        ({"a": True, "b": False, "dag": STARTED}, date(2024, 6, 29), Known("pending")),
        ({"a": True, "b": False, "dag": STARTED}, date(2024, 6, 30), Known("pending")),
        ({"a": True, "b": False, "dag": STARTED}, date(2024, 7, 1), Known("breached")),
        ({"a": True, "b": True, "dag": STARTED}, date(2024, 7, 1), Known("fulfilled")),
        ({"a": True, "b": False}, TODAY, missing("dag")),
        ({"a": True, "dag": STARTED}, TODAY, missing("b")),
        ({"a": True}, TODAY, missing("b", "dag")),
        ({"b": True}, TODAY, missing("a")),
        ({}, TODAY, missing("a", "b", "dag")),
    ],
)
def test_a_duty_with_a_deadline(facts, assessed, expected):
    assert answer(DUTY, citizen(**facts), "pligt", on=assessed) == expected


def test_a_duty_without_a_deadline_never_waits():
    plan = plan_of(norm("duty", "pligt", act=read("b")))
    assert answer(plan, citizen(b=False), "pligt") == Known("breached")
    assert answer(plan, citizen(b=True), "pligt") == Known("fulfilled")
    assert answer(plan, citizen(), "pligt") == missing("b")


def test_a_duty_whose_deadline_is_none_waits_for_ever():
    plan = plan_of(norm("duty", "pligt", act=read("b"), deadline=read("maaske")))
    assert answer(plan, citizen(b=False, maaske=None), "pligt", on=date(2199, 12, 31)) == Known("pending")
    assert answer(plan, citizen(b=False, maaske=TODAY), "pligt") == Known("pending")
    assert answer(plan, citizen(b=False), "pligt") == missing("maaske")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"a": False}, Known("not_relevant")),
        ({"a": True, "b": True}, Known("violated")),
        ({"a": True, "b": False}, Known("observed")),
        ({"a": True}, missing("b")),
        ({"b": True}, missing("a")),
    ],
)
def test_a_prohibition(facts, expected):
    plan = plan_of(norm("prohibition", "forbud", condition=read("a"), act=read("b")))
    assert answer(plan, citizen(**facts), "forbud") == expected


@pytest.mark.parametrize("kind", ["right", "power"])
def test_a_right_or_power_holds_when_it_applies(kind):
    plan = plan_of(norm(kind, "ret", condition=read("a"), exceptions=[unless(read("b"), read("c"))]))
    assert answer(plan, citizen(a=True, b=False), "ret") == Known("holds")
    assert answer(plan, citizen(a=True, b=True, c=False), "ret") == Known("does_not_hold")
    assert answer(plan, citizen(a=True, b=True, c=True), "ret") == Known("holds")
    assert answer(plan, citizen(a=False), "ret") == Known("does_not_hold")
    assert answer(plan, citizen(a=True), "ret") == missing("b", "c")


def test_a_norm_that_goes_before_another_displaces_it_while_it_applies():
    plan = plan_of(
        norm("duty", "første", condition=read("a"), act=read("c")),
        norm("duty", "anden", condition=read("b"), act=read("c"), above=["første"]),
    )
    assert answer(plan, citizen(a=True, b=True, c=True), "anden") == Known("not_relevant")
    assert answer(plan, citizen(a=False, b=True, c=True), "anden") == Known("fulfilled")
    assert answer(plan, citizen(b=True, c=True), "anden") == missing("a")
    assert answer(plan, citizen(b=False), "anden") == Known("not_relevant")


def test_a_norm_in_force_by_its_deadline():
    """A duty from 1 July is in force if its deadline falls on that day, and not if it falls on the day before."""
    period = during(day(2024, 7, 1), None, n.Deadline())
    plan = plan_of(norm("duty", "pligt", act=read("b"), deadline=DEADLINE, period=period))
    assert answer(plan, citizen(b=False, dag=date(2024, 6, 1)), "pligt") == Known("pending")
    assert answer(plan, citizen(b=False, dag=date(2024, 5, 31)), "pligt") == Known("not_relevant")
    assert answer(plan, citizen(b=False), "pligt") == missing("dag")


def test_the_deadline_may_be_used_inside_the_norm():
    late = n.Compare("<=", read("dag2"), n.Deadline())
    plan = plan_of(norm("duty", "pligt", act=late, deadline=DEADLINE))
    assert answer(plan, citizen(dag=STARTED, dag2=date(2024, 6, 30)), "pligt") == Known("fulfilled")
    assert answer(plan, citizen(dag=STARTED, dag2=date(2024, 7, 1)), "pligt") == Known("pending")


def test_the_deadline_itself_can_be_asked_for():
    anna = citizen(dag=STARTED)
    (duty,) = DUTY.norms
    assert Evaluation(DUTY, Case(TODAY, (anna,))).deadline(duty, anna) == Known(date(2024, 6, 30))
    assert Evaluation(DUTY, Case(TODAY, (anna,))).deadline(duty, citizen()) == missing("dag")


def test_a_deadline_beyond_the_calendar_is_undefined_only_where_it_matters():
    facts = {"a": True, "dag": date(2199, 12, 15)}
    assert answer(DUTY, citizen(**facts, b=True), "pligt") == Known("fulfilled")
    assert answer(DUTY, citizen(**facts, b=False), "pligt") == undefined("date_range", "pligt")


def test_a_replaced_norm_is_not_relevant():
    plan = plan_of(
        norm("duty", "gammel", act=read("b"), ended_by=["ny"]),
        norm("duty", "ny", act=read("b"), condition=read("a"), period=during(day(2024, 1, 1), None)),
    )
    assert answer(plan, citizen(a=False, b=True), "gammel", on=date(2023, 12, 31)) == Known("fulfilled")
    assert answer(plan, citizen(a=False, b=True), "gammel", on=date(2024, 1, 1)) == Known("not_relevant")


def test_how_others_read_a_norm():
    status = n.Compare("=", declared("pligt", "norm", n.Type("status", "duty")), status_literal("breached"))
    plan = plan_of(
        norm("duty", "pligt", act=read("b")),
        norm("right", "ret", condition=read("a")),
        definition("tilsidesat", status),
        definition("berettiget", declared("ret", "norm", n.TRUTH)),
    )
    assert answer(plan, citizen(b=False), "tilsidesat") == YES
    assert answer(plan, citizen(b=True), "tilsidesat") == NO
    assert answer(plan, citizen(), "tilsidesat") == missing("b")
    assert answer(plan, citizen(a=True), "berettiget") == YES
    assert answer(plan, citizen(a=False), "berettiget") == NO


def status_literal(status: str) -> n.Literal_:
    return n.Literal_(status, n.Type("status", "duty"))


@pytest.mark.parametrize("stipulated", [True, "holds"])
def test_a_status_may_be_stipulated(stipulated):
    plan = plan_of(
        norm("right", "ret", condition=read("a")), rule("et", number(1), declared("ret", "norm", n.TRUTH))
    )  # fmt: skip
    anna = citizen(a=False)
    assert answer(plan, anna, "ret", stipulated={"anna.ret": stipulated}) == Known("holds")
    assert answer(plan, anna, "r", stipulated={"anna.ret": stipulated}) == Known(1)
