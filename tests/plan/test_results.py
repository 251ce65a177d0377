"""Results from their rules: precedence, conflict, `ellers`, `dog`, caps and rounding."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hjemmel.plan import nodes as n
from hjemmel.plan.case import Case, Cause, Known, Unknown
from hjemmel.plan.interpreter import Evaluation
from tests.plan.small import (
    AMOUNT,
    TODAY,
    answer,
    citizen,
    day,
    declared,
    definition,
    during,
    limit,
    missing,
    number,
    plan_of,
    read,
    rule,
    undefined,
    unless,
)

NO_RULE = Unknown(frozenset({Cause("no_rule", "anna.r")}))


def conflict(*rules: str) -> Unknown:
    return Unknown(frozenset({Cause("conflict", "anna.r", tuple(sorted(rules)))}))


TWO = plan_of(rule("et", number(1), read("a")), rule("to", number(2), read("b")))
SAME = plan_of(rule("et", number(1), read("a")), rule("og_et", number(1), read("b")))
RANKED = plan_of(rule("et", number(1), read("a")), rule("to", number(2), read("b"), above=["et"]))
ELSE = plan_of(rule("et", number(1), read("a")), rule("ellers", number(0), above=["et"], form="otherwise"))


@pytest.mark.parametrize(
    ("plan", "facts", "expected"),
    [
        (TWO, {"a": True, "b": False}, Known(1)),
        (TWO, {"a": True, "b": True}, conflict("et", "to")),
        (TWO, {"a": False, "b": False}, NO_RULE),
        (TWO, {"a": True}, missing("b")),
        (TWO, {"a": False}, missing("b")),
        (TWO, {}, missing("a", "b")),
        (SAME, {"a": True, "b": True}, Known(1)),
        (SAME, {"a": True}, Known(1)),
        (SAME, {"a": False}, missing("b")),
        (RANKED, {"a": True, "b": True}, Known(1)),
        (RANKED, {"a": True}, Known(1)),
        (RANKED, {"a": False, "b": True}, Known(2)),
        (RANKED, {"b": True}, missing("a")),
        (RANKED, {"b": False}, missing("a")),
        (RANKED, {"a": False, "b": False}, NO_RULE),
        (ELSE, {"a": True}, Known(1)),
        (ELSE, {"a": False}, Known(0)),
        (ELSE, {}, missing("a")),
    ],
)
def test_what_rules_give(plan, facts, expected):
    assert answer(plan, citizen(**facts)) == expected


def test_a_prevailing_rule_prevails_while_its_value_is_unknown():
    plan = plan_of(rule("et", read("x"), read("a")), rule("to", number(2), above=["et"]))
    assert answer(plan, citizen(a=True)) == missing("x")
    assert answer(plan, citizen(a=False)) == Known(2)
    assert answer(plan, citizen()) == missing("a", "x")


def test_an_undecided_rule_makes_a_certain_one_unsure_unless_it_gives_the_same():
    plan = plan_of(rule("et", number(1)), rule("to", read("x"), read("b")))
    assert answer(plan, citizen(x=1)) == Known(1)
    assert answer(plan, citizen(x=2)) == missing("b")
    assert answer(plan, citizen()) == missing("b", "x")


def test_rules_that_are_undecided_do_not_conflict():
    assert answer(TWO, citizen(a=True)) == missing("b")


def test_a_conflict_names_the_live_rules_whose_values_are_known():
    plan = plan_of(rule("et", number(1)), rule("to", number(2)), rule("x", read("x")), rule("b", number(4), read("b")))
    assert answer(plan, citizen()) == conflict("et", "to")
    assert answer(plan, citizen(x=1, b=False)) == conflict("et", "to", "x")


def test_an_absorbed_conflict_stays_at_its_own_result():
    reads_conflict = n.Compare("=", declared("r", "result", n.Type("integer")), number(1))
    plan = plan_of(
        rule("et", number(1)), rule("to", number(2)), definition("både_og", n.And((reads_conflict, read("a"))))
    )
    assert answer(plan, citizen(a=False), "både_og") == Known(False)
    assert answer(plan, citizen(a=False), "r") == conflict("et", "to")
    assert answer(plan, citizen(a=True), "både_og") == conflict("et", "to")


def test_discretion_is_a_cause_of_its_own_and_survives_negation():
    asked = declared("skoen", "discretion", n.TRUTH)
    plan = plan_of(rule("et", number(1), n.Not(asked)))
    unknown = Unknown(frozenset({Cause("discretion", "anna.skoen")}))
    assert answer(plan, citizen()) == unknown
    assert answer(plan, citizen(skoen=False)) == Known(1)
    assert answer(plan, citizen(skoen=True)) == NO_RULE


def test_a_discretion_is_never_stipulated():
    plan = plan_of(rule("et", number(1), declared("skoen", "discretion", n.TRUTH)))
    found = answer(plan, citizen(), stipulated={"anna.skoen": True})
    assert found == Unknown(frozenset({Cause("discretion", "anna.skoen")}))


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"a": True, "b": False}, NO_RULE),
        ({"a": True, "b": True}, Known(1)),
        ({"a": False}, Known(1)),
        ({"b": True}, Known(1)),
        ({"a": True}, missing("b")),
        ({"b": False}, missing("a")),
    ],
)
def test_an_exception_bites_unless(facts, expected):
    plan = plan_of(rule("et", number(1), exceptions=[unless(read("a"), read("b"))]))
    assert answer(plan, citizen(**facts)) == expected


def test_two_exceptions_are_independent():
    plan = plan_of(rule("et", number(1), exceptions=[unless(read("a"), read("c")), unless(read("b"))]))
    assert answer(plan, citizen(a=True, c=True, b=False)) == Known(1)
    assert answer(plan, citizen(a=True, c=True, b=True)) == NO_RULE


def test_an_exception_with_its_own_period():
    exception = unless(read("a"), period=during(day(2024, 7, 1), None))
    plan = plan_of(rule("et", number(1), exceptions=[exception]))
    assert answer(plan, citizen(a=True), on=day(2024, 6, 30).value) == Known(1)
    assert answer(plan, citizen(a=True), on=day(2024, 7, 1).value) == NO_RULE


def capped(*limits: n.Limit) -> n.Plan:
    return plan_of(rule("et", read("x"), limits=limits))


@pytest.mark.parametrize(("x", "expected"), [(1, 3), (3, 3), (5, 5), (10, 10), (11, 10)])
def test_a_cap_and_a_floor(x, expected):
    plan = capped(limit("cap", number(10)), limit("floor", number(3)))
    assert answer(plan, citizen(x=x)) == Known(expected)


def test_the_least_cap_and_the_greatest_floor_count():
    plan = capped(*(limit("cap", number(c)) for c in (9, 8)), *(limit("floor", number(f)) for f in (2, 3)))
    assert answer(plan, citizen(x=100)) == Known(8)
    assert answer(plan, citizen(x=0)) == Known(3)


def test_a_floor_above_the_cap_is_undefined_even_for_values_between():
    plan = capped(limit("cap", number(3)), limit("floor", number(4)))
    for x in (0, 3, 4, 9):
        assert answer(plan, citizen(x=x)) == undefined("floor_above_cap", "et")


def test_a_cap_has_its_own_period():
    plan = capped(limit("cap", number(3), during(day(2024, 7, 1), None)))
    assert answer(plan, citizen(x=5), on=day(2024, 6, 30).value) == Known(5)
    assert answer(plan, citizen(x=5), on=day(2024, 7, 1).value) == Known(3)


def test_a_cap_whose_period_is_undecided_matters_only_where_it_changes_the_value():
    plan = capped(limit("cap", number(3), during(day(2024, 7, 1), None, read("dag"))))
    assert answer(plan, citizen(x=2)) == Known(2)
    assert answer(plan, citizen(x=5)) == missing("dag")


def test_an_unknown_cap_makes_the_value_unknown_and_an_undefined_one_undefined():
    assert answer(capped(limit("cap", read("y"))), citizen(x=5)) == missing("y")
    assert answer(capped(limit("cap", read("z"))), citizen(x=5, z=None)) == undefined("none_in_arithmetic", "et")


def test_a_value_of_none_is_neither_limited_nor_rounded():
    plan = plan_of(
        rule("et", read("z"), limits=[limit("cap", number(3))]),
        types={"r": n.Type("integer", optional=True)},
        roundings={"r": n.Rounding(10, 1, "up")},
    )
    assert answer(plan, citizen(z=None)) == Known(None)
    assert answer(plan, citizen(z=9)) == Known(10)


@pytest.mark.parametrize(
    ("mode", "value", "expected"),
    [
        ("nearest", Fraction(5, 2), 3), ("nearest", Fraction(-5, 2), -3), ("nearest", Fraction(12, 5), 2),
        ("up", Fraction(12, 5), 3), ("up", Fraction(-12, 5), -2), ("down", Fraction(12, 5), 2),
        ("down", Fraction(-12, 5), -3), ("up", 2, 2), ("down", -2, -2),
    ],
)  # fmt: skip
def test_rounding(mode, value, expected):
    plan = plan_of(rule("et", n.Literal_(value, AMOUNT)), types={"r": AMOUNT}, roundings={"r": n.Rounding(1, 1, mode)})
    assert answer(plan, citizen()) == Known(expected)


def test_rounding_comes_after_caps_and_after_rules_are_compared():
    limits = [limit("cap", n.Literal_(250, AMOUNT))]
    plan = plan_of(
        rule("et", n.Literal_(260, AMOUNT), limits=limits), types={"r": AMOUNT},
        roundings={"r": n.Rounding(100, 1, "nearest")},
    )  # fmt: skip
    assert answer(plan, citizen()) == Known(300)
    both = plan_of(rule("et", number(11)), rule("to", number(12)), roundings={"r": n.Rounding(10, 1, "nearest")})
    assert answer(both, citizen()) == conflict("et", "to")


def test_a_step_may_be_a_fraction():
    third = n.Literal_(Fraction(1, 3), n.Type("number"))
    plan = plan_of(
        rule("et", third), types={"r": n.Type("number")}, roundings={"r": n.Rounding(1, 100, "nearest")}
    )  # fmt: skip
    assert answer(plan, citizen()) == Known(Fraction(33, 100))


def test_a_stipulated_result_takes_the_place_of_its_rules():
    doubled = n.Arithmetic("*", declared("r", "result", n.Type("integer")), number(2))
    plan = plan_of(rule("et", number(1)), rule("dobbelt", doubled, result="s"))
    assert answer(plan, citizen(), "s", stipulated={"anna.r": 21}) == Known(42)
    evaluation = Evaluation(plan, Case(TODAY, (anna := citizen(),), {"anna.r": 21}))
    assert evaluation.deciding_rules(anna, "r") == ()


def test_standings_and_deciding_clauses():
    plan = plan_of(
        rule("et", number(1), read("a")),
        rule("to", number(2), read("b")),
        rule("tre", number(3), read("c")),
        rule("ellers", number(0), above=["et", "to", "tre"], form="otherwise"),
    )
    anna = citizen(a=True, b=False)
    evaluation = Evaluation(plan, Case(TODAY, (anna,)))
    assert evaluation.standings(anna, "r") == {"et": "live", "to": "out", "tre": "possible", "ellers": "out"}
    assert evaluation.deciding_rules(anna, "r") == ("et", "tre")
    assert evaluation.deciding_clauses(anna, "r") == ("aftale.et", "aftale.tre")


def test_a_rule_below_an_undecided_one_is_only_possible():
    anna = citizen(b=True)
    assert Evaluation(RANKED, Case(TODAY, (anna,))).standings(anna, "r") == {"et": "possible", "to": "possible"}
