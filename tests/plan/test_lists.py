"""Counts, shares and aggregates of partly unknown lists, against every way the unknown may turn out."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import product
from operator import eq, ge, gt, le, lt, ne

import pytest

from hjemmel.plan import nodes as n
from hjemmel.plan.case import Known
from tests.plan.small import (
    DATE,
    NO,
    YES,
    citizen,
    missing,
    number,
    read,
    truth,
    undefined,
    value,
)

OPERATORS = {"=": eq, "<>": ne, "<": lt, "<=": le, ">": gt, ">=": ge}
TALKS = n.Members(n.Subject(), "Borger", "samtaler", "Samtale")
PERCENT = n.Type("percent")


def of_talk(name: str) -> n.Read:
    return n.Read(n.Subject(1), "Samtale", name, "fact", read(name).type)


COUNT = n.Quantified("count", TALKS, of_talk("a"))


def share(optional: bool) -> n.Share:
    return n.Share(TALKS, of_talk("a"), of_talk("b"), optional)


def talk(a: bool | None, b: bool | None = None) -> dict:
    return {name: known for name, known in (("a", a), ("b", b)) if known is not None}


def completions(states):
    return product(*(((True, False) if state is None else (state,)) for state in states))


@pytest.mark.parametrize("operator", OPERATORS)
def test_a_count_in_a_comparison_is_decided_exactly_when_every_way_agrees(operator):
    for states in product((True, False, None), repeat=3):
        anna = citizen(*(talk(state) for state in states))
        for bound in range(-1, 5):
            ways = {OPERATORS[operator](sum(way), bound) for way in completions(states)}
            unsure = [f"samtaler[{i}].a" for i, state in enumerate(states) if state is None]
            expected = Known(ways.pop()) if len(ways) == 1 else missing(*unsure)
            assert truth(n.Compare(operator, COUNT, number(bound)), anna) == expected, (states, bound)
            mirrored = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}.get(operator, operator)
            assert truth(n.Compare(mirrored, number(bound), COUNT), anna) == expected


@pytest.mark.parametrize("optional", [True, False])
@pytest.mark.parametrize("operator", OPERATORS)
def test_a_share_in_a_comparison_is_decided_exactly_when_every_way_agrees(operator, optional):
    states = list(product((True, False, None), repeat=2))
    for pairs in product(states, repeat=3):
        anna = citizen(*(talk(*pair) for pair in pairs))
        for bound in (Fraction(100, 3), 50, 100):
            ways = set()
            for way in product(*(completions(pair) for pair in pairs)):
                among = [a for a, b in way if b]
                if among:
                    ways.add(OPERATORS[operator](Fraction(100 * sum(among), len(among)), bound))
                else:
                    ways.add(False if optional else "empty")
            found = truth(n.Compare(operator, share(optional), n.Literal_(bound, PERCENT)), anna)
            if ways == {"empty"}:
                assert found == undefined("empty", "def")
            elif len(ways) == 1:
                assert found == Known(ways.pop())
            else:
                named = [
                    f"samtaler[{i}].{name}"
                    for i, (a, b) in enumerate(pairs)
                    for name, unsure in (("a", a is None and b is not False), ("b", b is None))
                    if unsure
                ]
                assert found == missing(*named), (pairs, bound)


@pytest.mark.parametrize(
    ("operator", "bound", "expected"),
    [
        (">=", 0, YES), (">", -1, YES), ("<", 0, NO), ("=", -1, NO), ("<>", -1, YES), ("<=", -1, NO),
        (">=", 1, None), ("=", 0, None), ("<>", 3, None), ("<", 1, None), ("<=", 0, None), (">", 0, None),
        (">", 5, None), ("<=", 5, None), ("=", 5, None), ("<", 5, None), (">=", 5, None), ("<>", 5, None),
        ("=", Fraction(5, 2), NO),
        (">", Fraction(5, 2), None), ("<", Fraction(-1, 2), NO),
    ],
)  # fmt: skip
def test_the_count_of_an_unknown_list_is_anything_from_nought(operator, bound, expected):
    anna = citizen(unknown_talks=True)
    assert truth(n.Compare(operator, COUNT, number(bound)), anna) == (expected or missing("samtaler"))


@pytest.mark.parametrize(
    ("operator", "bound", "optional", "expected"),
    [
        (">", 100, True, NO), ("=", 101, True, NO), ("<", 0, True, NO),
        (">=", 0, True, None), ("<=", 100, True, None), (">", 100, False, None), ("<=", 100, False, None),
        ("=", 50, True, None), ("<", 50, True, None), (">", 50, True, None), ("<>", 150, True, None),
        (">=", 101, True, NO),
    ],
)  # fmt: skip
def test_the_share_of_an_unknown_list_is_anything_or_nothing(operator, bound, optional, expected):
    anna = citizen(unknown_talks=True)
    compared = n.Compare(operator, share(optional), n.Literal_(bound, PERCENT))
    assert truth(compared, anna) == (expected or missing("samtaler"))


def test_two_counts_are_compared_as_ranges():
    other = n.Quantified("count", TALKS, of_talk("b"))
    anna = citizen(talk(True, False), talk(True, False), talk(True, None))
    assert truth(n.Compare(">", COUNT, other), anna) == YES
    assert truth(n.Compare(">", COUNT, other), citizen(talk(True, False), talk(None, None))) == missing(
        "samtaler[1].a", "samtaler[1].b"
    )


def test_a_count_is_compared_with_an_unknown_number_for_the_causes_of_both():
    anna = citizen(talk(None))
    assert truth(n.Compare("<", COUNT, read("x")), anna) == missing("samtaler[0].a", "x")
    assert truth(n.Compare("<", COUNT, read("x")), citizen(talk(True))) == missing("x")


def test_a_comparison_with_none_is_no_even_when_the_count_is_open():
    assert truth(n.Compare("<>", COUNT, read("z")), citizen(talk(None), z=None)) == NO


def test_a_count_or_share_by_itself_is_unknown_when_a_member_is():
    assert value(COUNT, citizen(talk(True), talk(None))) == missing("samtaler[1].a")
    assert value(COUNT, citizen(talk(True), talk(False))) == Known(1)
    assert value(COUNT, citizen()) == Known(0)
    assert value(COUNT, citizen(unknown_talks=True)) == missing("samtaler")
    assert value(share(False), citizen(talk(True, None), talk(True, True))) == missing("samtaler[0].b")
    assert value(share(False), citizen(talk(None, False), talk(True, True))) == Known(100)


def test_a_count_inside_arithmetic_is_no_range():
    doubled = n.Compare(">=", n.Arithmetic("*", COUNT, number(2)), number(0))
    assert truth(doubled, citizen(talk(None))) == missing("samtaler[0].a")


def test_a_share_of_nothing():
    assert value(share(False), citizen(talk(True, False))) == undefined("empty")
    assert value(share(True), citizen()) == Known(None)


@pytest.mark.parametrize("which", ["exists", "all"])
def test_findes_and_alle_are_kleene_over_members(which):
    quantified = n.Quantified(which, TALKS, of_talk("a"))
    for states in product((True, False, None), repeat=3):
        found = truth(quantified, citizen(*(talk(state) for state in states)))
        ways = {(any if which == "exists" else all)(way) for way in completions(states)}
        unsure = [f"samtaler[{i}].a" for i, state in enumerate(states) if state is None]
        assert found == (Known(ways.pop()) if len(ways) == 1 else missing(*unsure))
    assert truth(quantified, citizen()) == Known(which == "all")
    assert truth(quantified, citizen(unknown_talks=True)) == missing("samtaler")


def aggregate(which: str, optional: bool = False, name: str = "x", order: str = "dag") -> n.Aggregate:
    ordered = of_talk(order) if which in ("first", "last") else None
    return n.Aggregate(which, TALKS, of_talk("a"), of_talk(name), ordered, n.Type("integer", optional=optional))


def meeting(a: bool | None, x: int | None = None, dag: int | None = None) -> dict:
    known = {"a": a, "x": x, "dag": None if dag is None else date(2024, 1, dag)}
    return {name: fact for name, fact in known.items() if fact is not None}


@pytest.mark.parametrize(("which", "expected"), [("sum", 7), ("least", 1), ("greatest", 4), ("first", 4), ("last", 1)])
def test_aggregates_of_known_members(which, expected):
    anna = citizen(meeting(True, 2, 2), meeting(True, 4, 1), meeting(True, 1, 3), meeting(False, 99, 9))
    assert value(aggregate(which), anna) == Known(expected)


@pytest.mark.parametrize("which", ["sum", "least", "greatest", "first", "last"])
def test_aggregates_need_every_membership_and_the_fields_of_all_that_may_be_in(which):
    order = ["samtaler[1].dag"] if which in ("first", "last") else []
    assert value(aggregate(which), citizen(meeting(True, 1, 1), meeting(None, 2, 2))) == missing("samtaler[1].a")
    assert value(aggregate(which), citizen(meeting(True, 1, 1), meeting(True))) == missing("samtaler[1].x", *order)
    unknown = missing("samtaler[1].a", "samtaler[1].x", *order)
    assert value(aggregate(which), citizen(meeting(True, 1, 1), meeting(None))) == unknown
    assert value(aggregate(which), citizen(meeting(True, 1, 1), meeting(False))) == Known(1)
    assert value(aggregate(which), citizen(unknown_talks=True)) == missing("samtaler")


@pytest.mark.parametrize("which", ["least", "greatest", "first", "last"])
def test_aggregates_of_nothing(which):
    assert value(aggregate(which), citizen(meeting(False))) == undefined("empty")
    assert value(aggregate(which, optional=True), citizen()) == Known(None)


def test_the_sum_of_nothing_is_nought():
    assert value(aggregate("sum"), citizen(meeting(False))) == Known(0)


@pytest.mark.parametrize("which", ["first", "last"])
def test_ties_give_the_common_value_if_there_is_one(which):
    assert value(aggregate(which), citizen(meeting(True, 5, 1), meeting(True, 5, 1))) == Known(5)
    assert value(aggregate(which), citizen(meeting(True, 5, 1), meeting(True, 6, 1))) == undefined("tie")


def test_none_among_what_is_aggregated():
    with_none = [{"a": True, "z": None, "dag": meeting(True, 1, 1)["dag"]}]
    assert value(aggregate("sum", name="z"), citizen(*with_none)) == undefined("none_in_arithmetic")
    assert value(aggregate("least", name="z"), citizen(*with_none)) == undefined("none_in_arithmetic")
    assert value(aggregate("first", True, name="z"), citizen(*with_none)) == Known(None)
    unordered = [{"a": True, "x": 1, "maaske": None}]
    assert value(aggregate("first", order="maaske"), citizen(*unordered)) == undefined("none_in_arithmetic")


def test_a_quantifier_inside_another_reads_both_members():
    """Talks that no earlier talk comes before."""
    earlier = n.Compare("<", n.Read(n.Subject(2), "Samtale", "dag", "fact", DATE), of_talk("dag"))
    of_citizen = n.Members(n.Subject(1, ("Borger",)), "Borger", "samtaler", "Samtale")
    first = n.Compare("=", n.Quantified("count", of_citizen, earlier), number(0))
    firsts = n.Quantified("count", TALKS, first)
    assert value(firsts, citizen(meeting(True, 1, 3), meeting(True, 1, 2), meeting(True, 1, 2))) == Known(2)
    assert value(firsts, citizen(meeting(True, 1, 3), meeting(True))) == missing("samtaler[1].dag")
