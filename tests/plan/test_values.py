"""Strict operators: exact values, `ingen`, and what is undefined."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from hjemmel.plan import nodes as n
from hjemmel.plan.case import Known
from tests.plan.small import (
    AMOUNT,
    NO,
    YES,
    citizen,
    day,
    missing,
    number,
    read,
    truth,
    undefined,
    value,
)

NUMBER, PERCENT = n.Type("number"), n.Type("percent")


def literal(known: object, type_: n.Type = NUMBER) -> n.Literal_:
    return n.Literal_(known, type_)


@pytest.mark.parametrize(
    ("expr", "expected"),
    [
        (n.Arithmetic("+", number(2), number(3)), 5),
        (n.Arithmetic("-", number(2), number(3)), -1),
        (n.Arithmetic("*", literal(Fraction(1, 3)), number(3)), 1),
        (n.Arithmetic("/", number(1), number(3)), Fraction(1, 3)),
        (n.Negative(number(2)), -2),
        (n.PercentOf(literal(70, PERCENT), literal(10**14, AMOUNT)), 7 * 10**13),
        (n.PercentOf(literal(Fraction(25, 2), PERCENT), literal(1, AMOUNT)), Fraction(1, 8)),
        (n.PartBetween(number(7), number(2), None), 5),
        (n.PartBetween(number(7), number(2), number(4)), 2),
        (n.PartBetween(number(1), number(2), number(4)), 0),
        (n.PartBetween(number(3), number(2), number(4)), 1),
        (n.Extremum("least", (number(3), number(1), number(2))), 1),
        (n.Extremum("greatest", (day(2024, 1, 1), day(2024, 3, 1))), date(2024, 3, 1)),
        (n.Round(literal(Fraction(151, 2)), 50, 1, "nearest"), 100),
        (n.Round(literal(75), 50, 1, "nearest"), 100),
        (n.Round(literal(-75), 50, 1, "nearest"), -100),
        (n.Round(literal(Fraction(1, 3)), 1, 4, "up"), Fraction(1, 2)),
        (n.DateShift(day(2024, 1, 31), number(1), "month"), date(2024, 2, 29)),
        (n.DateShift(day(2024, 2, 29), number(1), "month", "last_stays_last"), date(2024, 3, 31)),
        (n.DateShift(day(2024, 1, 31), number(-31), "day"), date(2023, 12, 31)),
        (n.DateDifference(day(2024, 3, 1), day(2024, 2, 1)), 29),
        (n.WholeUnits("year", day(2004, 2, 29), day(2022, 2, 28)), 18),
        (n.WholeUnits("month", day(2024, 3, 31), day(2024, 2, 1)), -2),
        (n.WholeUnits("week", day(2024, 1, 8), day(2024, 1, 7)), -1),
        (n.WholeUnits("day", day(2024, 1, 8), day(2024, 1, 7)), -1),
        (n.EndOf("month", day(2024, 2, 3)), date(2024, 2, 29)),
        (n.EndOf("year", day(2024, 2, 3)), date(2024, 12, 31)),
        (n.NextWorkday(day(2024, 6, 5)), date(2024, 6, 6)),
        (n.AssessmentDate(), date(2024, 6, 1)),
        (n.If(n.YES, number(1), n.Arithmetic("/", number(1), number(0))), 1),
        (n.If(read("a"), number(1), n.Arithmetic("-", number(2), number(1))), 1),
    ],
)
def test_what_operators_give(expr, expected):
    found = value(expr, citizen())
    assert found == Known(expected)
    assert not (isinstance(found.value, Fraction) and found.value.denominator == 1)


def test_a_long_chain_is_exact():
    tenth = literal(Fraction(1, 10))
    total = n.Arithmetic("+", n.Arithmetic("+", tenth, tenth), tenth)
    assert truth(n.Compare("=", total, literal(Fraction(3, 10))), citizen()) == YES


NONE_INTEGER = read("z")
NONE_DATE = read("maaske")


@pytest.mark.parametrize(
    ("expr", "reason"),
    [
        (n.Arithmetic("/", number(1), read("x")), "division_by_zero"),
        (n.Arithmetic("+", number(1), NONE_INTEGER), "none_in_arithmetic"),
        (n.Arithmetic("/", NONE_INTEGER, read("x")), "none_in_arithmetic"),
        (n.Negative(NONE_INTEGER), "none_in_arithmetic"),
        (n.PercentOf(literal(1, PERCENT), NONE_INTEGER), "none_in_arithmetic"),
        (n.PartBetween(number(1), number(2), NONE_INTEGER), "none_in_arithmetic"),
        (n.Extremum("least", (number(1), NONE_INTEGER)), "none_in_arithmetic"),
        (n.Round(NONE_INTEGER, 1, 1, "up"), "none_in_arithmetic"),
        (n.DateShift(NONE_DATE, number(1), "day"), "none_in_arithmetic"),
        (n.DateDifference(NONE_DATE, day(2024, 1, 1)), "none_in_arithmetic"),
        (n.WholeUnits("month", NONE_DATE, day(2024, 1, 1)), "none_in_arithmetic"),
        (n.EndOf("year", NONE_DATE), "none_in_arithmetic"),
        (n.NextWorkday(NONE_DATE), "none_in_arithmetic"),
        (n.DateShift(day(2024, 1, 1), literal(Fraction(1, 2)), "month"), "fractional_duration"),
        (n.DateShift(day(2024, 1, 31), number(1), "month", "error"), "no_such_day"),
        (n.WholeUnits("month", day(2024, 1, 31), day(2024, 2, 29), "error"), "no_such_day"),
        (n.DateShift(day(2199, 12, 31), number(1), "day"), "date_range"),
        (n.DateShift(day(1900, 1, 1), number(-1), "month"), "date_range"),
        (n.NextWorkday(day(2199, 12, 31)), "date_range"),
    ],
)
def test_what_is_undefined(expr, reason):
    assert value(expr, citizen(x=0, z=None, maaske=None)) == undefined(reason)


def test_unknown_operands_come_before_what_is_undefined():
    assert value(n.Arithmetic("/", read("x"), read("y")), citizen(y=0)) == missing("x")
    assert value(n.Arithmetic("+", read("x"), read("y")), citizen()) == missing("x", "y")


def test_an_undefined_operand_is_a_cause_among_others():
    divided = n.Arithmetic("/", number(1), number(0))
    found = value(n.Arithmetic("+", divided, read("x")), citizen())
    assert found.causes == undefined("division_by_zero").causes | missing("x").causes
    assert found.headline == "missing"


@pytest.mark.parametrize("operator", ["=", "<>", "<", "<=", ">", ">="])
def test_every_comparison_with_none_is_no(operator):
    anna = citizen(z=None, x=1, maaske=None)
    assert truth(n.Compare(operator, NONE_INTEGER, read("x")), anna) == NO
    assert truth(n.Compare(operator, read("x"), NONE_INTEGER), anna) == NO
    assert truth(n.Compare(operator, NONE_INTEGER, NONE_INTEGER), anna) == NO
    assert truth(n.Compare(operator, NONE_DATE, n.AssessmentDate()), anna) == NO


def test_er_ingen():
    assert truth(n.IsNone(NONE_INTEGER), citizen(z=None)) == YES
    assert truth(n.IsNone(NONE_INTEGER), citizen(z=0)) == NO
    assert truth(n.IsNone(NONE_INTEGER), citizen()) == missing("z")


@pytest.mark.parametrize(
    ("operator", "outcomes"),
    [("=", (0, 1, 0)), ("<>", (1, 0, 1)), ("<", (1, 0, 0)), ("<=", (1, 1, 0)), (">", (0, 0, 1)), (">=", (0, 1, 1))],
)
def test_comparisons(operator, outcomes):
    for x, outcome in zip((1, 2, 3), outcomes, strict=True):
        assert truth(n.Compare(operator, read("x"), number(2)), citizen(x=x)) == Known(bool(outcome))


def test_text_and_codes_are_equal_or_not():
    text = literal("æøå", n.Type("text"))
    assert truth(n.Compare("=", text, literal("æøå", n.Type("text"))), citizen()) == YES
    assert (
        truth(n.Compare("<>", read("ydelse"), literal("dagpenge", n.Type("code", "Ydelse"))), citizen(ydelse="x"))
        == YES
    )


def test_a_whole_that_is_not_mentioned_has_every_fact_unknown():
    above = n.Read(n.Subject(0, ("Kommune",)), "Kommune", "x", "fact", n.Type("integer"))
    assert value(above, citizen()) == missing("kommune.x")


def test_a_shift_is_never_regrouped():
    """31 January + 1 month + 1 month is 29 March; + 2 months is 31 March."""
    one = n.DateShift(day(2024, 1, 31), number(1), "month")
    assert value(n.DateShift(one, number(1), "month"), citizen()) == Known(date(2024, 3, 29))
    assert value(n.DateShift(day(2024, 1, 31), number(2), "month"), citizen()) == Known(date(2024, 3, 31))
