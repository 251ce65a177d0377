"""In force: periods and clocks, replacement and repeal, successors of definitions, parameters on the reader's clock."""

from __future__ import annotations

from datetime import date

import pytest

from hjemmel.plan import nodes as n
from hjemmel.plan.case import Cause, Instance, Known, Unknown
from tests.plan.small import (
    AMOUNT,
    NO,
    YES,
    answer,
    citizen,
    day,
    definition,
    during,
    missing,
    number,
    parameter,
    plan_of,
    read,
    repeal,
    rule,
    unless,
    version,
)
from tests.plan.world import NOWHERE

NO_RULE = Unknown(frozenset({Cause("no_rule", "anna.r")}))
FIRST, LAST = day(2024, 1, 1), day(2024, 12, 31)


@pytest.mark.parametrize(
    ("assessed", "expected"),
    [
        (date(2023, 12, 31), NO_RULE),
        (date(2024, 1, 1), Known(1)),
        (date(2024, 12, 31), Known(1)),
        (date(2025, 1, 1), NO_RULE),
    ],
)
def test_both_ends_of_a_period_are_included(assessed, expected):
    plan = plan_of(rule("et", number(1), period=during(FIRST, LAST)))
    assert answer(plan, citizen(), on=assessed) == expected


def test_a_period_is_read_on_the_clock_of_its_rule():
    plan = plan_of(rule("et", number(1), period=during(FIRST, None, read("dag"))))
    assert answer(plan, citizen(dag=date(2024, 1, 1)), on=date(2020, 1, 1)) == Known(1)
    assert answer(plan, citizen(dag=date(2023, 12, 31))) == NO_RULE
    assert answer(plan, citizen()) == missing("dag")


def test_a_clock_that_is_none_is_in_no_period():
    for period in (during(FIRST, None, read("maaske")), during(None, None, read("maaske"))):
        plan = plan_of(rule("et", number(1), period=period))
        assert answer(plan, citizen(maaske=None)) == NO_RULE


def test_an_unknown_clock_matters_even_for_an_open_period():
    plan = plan_of(rule("et", number(1), period=during(None, None, read("dag"))))
    assert answer(plan, citizen()) == missing("dag")


def test_a_clock_may_be_a_date_of_a_whole_that_the_case_does_not_mention():
    clock = n.Read(n.Subject(0, ("Kommune",)), "Kommune", "dag", "fact", n.Type("date"))
    plan = plan_of(rule("et", number(1), period=during(FIRST, None, clock)))
    assert answer(plan, citizen()) == missing("kommune.dag")
    anna = citizen()
    anna.wholes["Kommune"] = Instance("Kommune", "anna.kommune", {"dag": date(2024, 5, 1)})
    assert answer(plan, anna) == Known(1)


REPLACED = plan_of(
    rule("gammel", number(9), period=during(None, None, read("dag")), ended_by=["ny"]),
    rule("ny", number(6), read("a"), period=during(FIRST, None, read("dag2"))),
)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"dag": date(2025, 1, 1), "dag2": date(2023, 1, 1), "a": True}, Known(9)),
        ({"dag": date(2020, 1, 1), "dag2": date(2024, 1, 1), "a": True}, Known(6)),
        ({"dag": date(2020, 1, 1), "dag2": date(2024, 1, 1), "a": False}, NO_RULE),
        ({"dag": date(2020, 1, 1), "a": False}, missing("dag2")),
    ],
)
def test_a_successor_ends_a_rule_from_its_start_on_its_own_clock_whatever_its_condition(facts, expected):
    assert answer(REPLACED, citizen(**facts)) == expected


def test_nothing_revives_when_the_successor_ends():
    plan = plan_of(
        rule("gammel", number(9), ended_by=["ny"]), rule("ny", number(6), period=during(FIRST, LAST))
    )  # fmt: skip
    assert answer(plan, citizen(), on=date(2024, 12, 31)) == Known(6)
    assert answer(plan, citizen(), on=date(2025, 1, 1)) == NO_RULE


def test_a_successor_whose_clock_is_none_has_not_begun():
    plan = plan_of(
        rule("gammel", number(9), ended_by=["ny"]),
        rule("ny", number(6), period=during(FIRST, None, read("maaske"))),
    )
    assert answer(plan, citizen(maaske=None)) == Known(9)


def test_a_repeal_on_another_clock():
    plan = plan_of(
        rule("gammel", number(9), ended_by=["slut"]), repeal("slut", FIRST, "gammel", clock=read("dag"))
    )  # fmt: skip
    assert answer(plan, citizen(dag=date(2023, 12, 31))) == Known(9)
    assert answer(plan, citizen(dag=date(2024, 1, 1))) == NO_RULE
    assert answer(plan, citizen()) == missing("dag")


# --- definitions ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"a": True}, YES), ({"a": False, "b": True}, YES), ({"a": False, "b": False}, NO),
        ({"a": False}, missing("b")),
    ],
)  # fmt: skip
def test_a_definition_is_closed(facts, expected):
    assert answer(plan_of(definition("def", read("a"), read("b"))), citizen(**facts), "def") == expected


def test_a_definition_out_of_force_or_repealed_is_no():
    before = plan_of(definition("def", read("a"), period=during(FIRST, None)))
    assert answer(before, citizen(), "def", on=date(2023, 12, 31)) == NO
    repealed = plan_of(definition("def", n.YES, ended_by=["slut"]), repeal("slut", FIRST, "def"))
    assert answer(repealed, citizen(), "def", on=date(2023, 12, 31)) == YES
    assert answer(repealed, citizen(), "def", on=date(2024, 1, 1)) == NO


SUCCEEDED = plan_of(
    definition("def", read("a"), successor="ny"),
    definition("ny", read("b"), period=during(FIRST, None, read("dag"))),
)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"dag": date(2023, 12, 31), "a": True, "b": False}, YES),
        ({"dag": date(2024, 1, 1), "a": True, "b": False}, NO),
        ({"dag": date(2024, 1, 1), "b": True}, YES),
        ({"a": False, "b": False}, NO),
        ({"a": True, "b": True}, missing("dag")),
        ({"a": True, "b": False}, missing("dag")),
    ],
)
def test_a_name_means_the_successor_from_the_day_it_begins(facts, expected):
    assert answer(SUCCEEDED, citizen(**facts), "def") == expected


def test_a_definition_has_exceptions_and_may_be_stipulated():
    plan = plan_of(definition("def", n.YES, exceptions=[unless(read("a"))]))
    assert answer(plan, citizen(a=True), "def") == NO
    assert answer(plan, citizen(a=False), "def") == YES
    assert answer(plan, citizen(a=True), "def", stipulated={"anna.def": True}) == YES


# --- parameters ----------------------------------------------------------------------------------------------

RATE = parameter(
    "sats",
    AMOUNT,
    version(n.Literal_(100, AMOUNT), None, day(2023, 12, 31)),
    version(n.Literal_(200, AMOUNT), FIRST, LAST),
)
READ_RATE = n.ParameterRead("sats", (), AMOUNT)


@pytest.mark.parametrize(
    ("clock", "expected"),
    [
        (date(2023, 12, 31), Known(100)),
        (date(2024, 1, 1), Known(200)),
        (date(2024, 12, 31), Known(200)),
        (date(2025, 1, 1), Unknown(frozenset({Cause("no_rule", "sats")}))),
    ],
)
def test_a_parameter_is_read_on_its_readers_clock(clock, expected):
    on_fact = plan_of(RATE, rule("et", READ_RATE, period=during(None, None, read("dag"))))
    assert answer(on_fact, citizen(dag=clock), on=date(1999, 1, 1)) == expected
    assert answer(plan_of(RATE, rule("et", READ_RATE)), citizen(), on=clock) == expected


def test_an_unknown_clock_makes_a_parameter_unknown():
    plan = plan_of(RATE, rule("et", READ_RATE, period=during(None, None, read("dag"))))
    assert answer(plan, citizen()) == missing("dag")


def test_a_parameter_with_a_key():
    by_benefit = parameter(
        "sats",
        AMOUNT,
        version(n.Literal_(1, AMOUNT), None, None, "dagpenge"),
        version(n.Literal_(2, AMOUNT), FIRST, None, "kontanthjaelp"),
        keys=["Ydelse"],
    )
    plan = plan_of(by_benefit, rule("et", n.ParameterRead("sats", (read("ydelse"),), AMOUNT)))
    assert answer(plan, citizen(ydelse="dagpenge")) == Known(1)
    assert answer(plan, citizen(ydelse="kontanthjaelp")) == Known(2)
    without = answer(plan, citizen(ydelse="kontanthjaelp"), on=date(2023, 1, 1))
    assert without == Unknown(frozenset({Cause("no_rule", "sats")}))
    assert answer(plan, citizen()) == missing("ydelse")


def test_a_repealed_parameter_has_no_version_from_that_day_on_the_readers_clock():
    rate = parameter("sats", AMOUNT, version(n.Literal_(1, AMOUNT)), ended_by=["slut"])
    plan = plan_of(rate, repeal("slut", FIRST, "sats"), rule("et", READ_RATE, period=during(None, None, read("dag"))))
    assert answer(plan, citizen(dag=date(2023, 12, 31))) == Known(1)
    assert answer(plan, citizen(dag=date(2024, 1, 1))) == Unknown(frozenset({Cause("no_rule", "sats")}))


def test_stipulated_parameters_and_key_dates():
    start = n.KeyDate("ikraft", FIRST, n.Basis(), NOWHERE)
    plan = plan_of(RATE, start, rule("et", READ_RATE, period=during(n.KeyDateRead("ikraft"), None)))
    assert answer(plan, citizen(), stipulated={"sats": 7}) == Known(7)
    assert answer(plan, citizen(), stipulated={"ikraft": date(2024, 6, 2)}) == NO_RULE
    assert answer(plan, citizen(), stipulated={"ikraft": date(2024, 6, 1)}) == Known(200)
