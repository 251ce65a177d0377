"""Plans as text: every expression, and a plan as a whole."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hjemmel.plan import nodes as n
from hjemmel.plan.text import text_of_declaration, text_of_expression, text_of_plan
from tests.plan.small import (
    AMOUNT,
    day,
    during,
    limit,
    norm,
    number,
    parameter,
    plan_of,
    read,
    rule,
    unless,
    version,
)
from tests.plan.strategies import random_plan

TALKS = n.Members(n.Subject(0, ("Kommune",)), "Kommune", "samtaler", "Samtale")
A, B, DAY = read("a"), read("b", 1, "Borger"), day(2024, 2, 29)


@pytest.mark.parametrize(
    ("expr", "text"),
    [
        (A, "#0.a"),
        (B, "#1.Borger.b"),
        (n.NO, "no"),
        (n.Literal_(None, n.Type("integer", optional=True)), "none"),
        (n.Literal_("dagpenge", n.Type("code", "Ydelse")), '"dagpenge"'),
        (n.Literal_(Fraction(1, 3), n.Type("number")), "1/3"),
        (n.ParameterRead("sats", (), AMOUNT), "sats"),
        (n.ParameterRead("sats", (read("ydelse"),), AMOUNT), "sats[#0.ydelse]"),
        (n.AssessmentDate(), "assessed"),
        (n.Deadline(), "deadline"),
        (n.KeyDateRead("ikraft"), "@ikraft"),
        (n.Negative(number(1)), "-1"),
        (n.Arithmetic("+", number(1), number(2)), "(1 + 2)"),
        (n.Compare("<=", number(1), number(2)), "(1 <= 2)"),
        (n.DateShift(DAY, number(-1), "day"), "shift(2024-02-29, -1 day)"),
        (n.DateShift(DAY, number(1), "month", "error"), "shift(2024-02-29, 1 month error)"),
        (n.DateDifference(DAY, n.AssessmentDate()), "days(assessed, 2024-02-29)"),
        (n.PercentOf(number(70), number(9)), "percent(70, 9)"),
        (n.PartBetween(number(3), number(1), number(2)), "part(3, 1, 2)"),
        (n.PartBetween(number(3), number(1), None), "part(3, 1)"),
        (n.Extremum("least", (number(1), number(2))), "least(1, 2)"),
        (n.IsNone(read("z")), "none(#0.z)"),
        (n.And((A, n.Not(B))), "and(#0.a, not(#1.Borger.b))"),
        (n.Or((A, n.YES)), "or(#0.a, yes)"),
        (n.If(A, number(1), number(2)), "if(#0.a, 1, 2)"),
        (n.Round(number(5), 100, 1, "up"), "round(5 up 100)"),
        (n.Round(number(5), 1, 4, "nearest"), "round(5 nearest 1/4)"),
        (n.WholeUnits("year", DAY, DAY, "last_stays_last"), "whole(2024-02-29, 2024-02-29 year last_stays_last)"),
        (n.WholeUnits("week", DAY, DAY), "whole(2024-02-29, 2024-02-29 week)"),
        (n.EndOf("month", DAY), "end(2024-02-29 month)"),
        (n.NextWorkday(DAY), "workday(2024-02-29)"),
        (n.Quantified("exists", TALKS, B), "exists(#0.Kommune.samtaler where #1.Borger.b)"),
        (n.Share(TALKS, A, B), "share(#0.Kommune.samtaler where #0.a among #1.Borger.b)"),
        (n.Share(TALKS, A, B, optional=True), "share?(#0.Kommune.samtaler where #0.a among #1.Borger.b)"),
        (
            n.Aggregate("first", TALKS, A, read("x", 1), read("dag", 1), n.Type("integer", optional=True)),
            "first?(#1.x of #0.Kommune.samtaler where #0.a by #1.dag)",
        ),
        (n.Aggregate("sum", TALKS, A, read("x", 1), None, AMOUNT), "sum(#1.x of #0.Kommune.samtaler where #0.a)"),
    ],
)
def test_every_expression(expr, text):
    assert text_of_expression(expr) == text


def test_a_rule():
    exception = unless(read("a"), read("b"), during(None, day(2024, 12, 31)))
    declared = rule(
        "seks", number(6), read("c"), period=during(day(2024, 1, 1), None, read("dag")), exceptions=[exception],
        limits=[limit("cap", number(9))], above=["fire"],
    )  # fmt: skip
    assert text_of_declaration(declared) == [
        'rule seks "seks"',
        "  form rule",
        "  concept Borger",
        "  result r",
        "  period 2024-01-01 .. open on #0.dag",
        "  condition #0.c",
        "  own_condition #0.c",
        "  exception",
        "    condition #0.a",
        "    unless #0.b",
        "    period open .. 2024-12-31 on assessed",
        "  value 6",
        "  limit",
        "    which cap",
        "    limit 9",
        "  above fire",
        "  basis",
        "    clauses aftale.seks",
    ]


def test_a_norm_and_a_parameter():
    duty = norm("duty", "pligt", act=read("b"), deadline=read("maaske"))
    assert text_of_declaration(duty) == [
        'norm pligt "pligt"',
        "  kind duty",
        "  concept Borger",
        "  period open .. open on assessed",
        "  condition yes",
        "  act #0.b",
        "  deadline #0.maaske",
    ]
    rate = parameter(
        "sats", AMOUNT, version(n.Literal_(100, AMOUNT), None, day(2023, 12, 31), "dagpenge"), keys=["Ydelse"]
    )
    assert text_of_declaration(rate) == [
        'parameter sats "sats"',
        "  type amount",
        "  keys Ydelse",
        "  version",
        "    keys dagpenge",
        "    value 100",
        "    end 2023-12-31",
    ]


def test_a_plan_names_every_declaration_once():
    plan = random_plan(7)
    lines = text_of_plan(plan).splitlines()
    assert lines[0] == 'plan tilfaeldig "Tilfældig" specification 1 currency kr.'
    for declared in (*plan.rules, *plan.definitions, *plan.norms, *plan.repeals, *plan.parameters, *plan.concepts):
        head = type(declared).__name__.lower()
        assert sum(line.split()[:2] == [head, declared.name] for line in lines if not line.startswith(" ")) == 1
    assert lines[-1] == "order " + " ".join(plan.order)


def test_equal_plans_have_equal_texts_and_places_do_not_show():
    assert text_of_plan(plan_of(rule("et", number(1)))) == text_of_plan(plan_of(rule("et", number(1))))
    assert "span" not in text_of_plan(random_plan(3))
