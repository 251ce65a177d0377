"""What a digest sees, and that equal digests mean equal answers."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from hjemmel.plan import nodes as n
from hjemmel.plan.digests import Digests
from tests.plan.choices import Choices
from tests.plan.laws import permuted
from tests.plan.small import (
    day,
    declared,
    definition,
    during,
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

KEY = n.KeyDate("ikraft", day(2024, 1, 1), n.Basis(), definition("d").span)
FROM = during(n.KeyDateRead("ikraft"), None)
RATE = parameter("sats", n.Type("integer"), version(number(6)))
OLD = definition("def", n.And((read("a"), read("b"))))
SIX = rule("seks", n.ParameterRead("sats", (), n.Type("integer")), declared("def", "definition", n.TRUTH), period=FROM)


def result(*declarations: n.Rule | n.Definition | n.Parameter | n.KeyDate | n.Norm) -> str:
    return Digests(plan_of(*declarations)).member("Borger", "r")


def meaning() -> str:
    return result(SIX, OLD, RATE, KEY)


def test_names_among_rules_are_no_part_of_it():
    named = (
        replace(SIX, name="seks_samtaler", title="Seks", condition=declared("anden", "definition", n.TRUTH),
                value=n.ParameterRead("antal", (), n.Type("integer")), period=during(n.KeyDateRead("dag"), None)),
        replace(OLD, name="anden"), replace(RATE, name="antal"), replace(KEY, name="dag"),
    )  # fmt: skip
    assert result(*named) == meaning()


def test_order_of_conditions_and_the_side_a_comparison_is_written_from_are_no_part_of_it():
    def found(condition: n.Expr) -> str:
        return result(rule("r1", number(1), condition))

    more, less = n.Compare(">", read("x"), number(3)), n.Compare("<", number(3), read("x"))
    assert found(n.And((read("a"), more))) == found(n.And((less, n.And((read("a"), read("a"))))))
    assert found(n.Compare(">", read("x"), number(3))) != found(n.Compare("<", read("x"), number(3)))
    assert found(n.Or((read("a"), read("b")))) != found(n.And((read("a"), read("b"))))


@pytest.mark.parametrize(
    "declarations",
    [
        (replace(SIX, condition=n.YES), OLD, RATE, KEY),
        (replace(SIX, period=during(None, None)), OLD, RATE, KEY),
        (replace(SIX, period=during(n.KeyDateRead("ikraft"), None, read("dag"))), OLD, RATE, KEY),
        (replace(SIX, exceptions=(unless(read("c")),)), OLD, RATE, KEY),
        (replace(SIX, above=("syv",)), rule("syv", number(6), result="q"), OLD, RATE, KEY),
        (replace(SIX, ended_by=("syv",)), rule("syv", number(6), result="q"), OLD, RATE, KEY),
        (SIX, replace(OLD, grounds=OLD.grounds * 2, exceptions=(unless(read("c")),)), RATE, KEY),
        (SIX, OLD, replace(RATE, versions=(version(number(7)),)), KEY),
        (SIX, OLD, RATE, replace(KEY, value=day(2024, 1, 2))),
        (SIX, rule("syv", number(7)), OLD, RATE, KEY),
    ],
    ids=["condition", "period", "clock", "exception", "above", "ended by", "definition", "rate", "key date", "rule"],
)
def test_what_changes_an_answer_is_part_of_it(declarations):
    assert result(*declarations) != meaning()


def test_what_a_definition_becomes_is_part_of_it():
    later = definition("ny", read("c"), period=during(day(2025, 1, 1), None))
    ended = definition("def", read("a"), successor="ny")
    digest = Digests(plan_of(ended, later)).member("Borger", "def")
    assert digest != Digests(plan_of(definition("def", read("a")))).member("Borger", "def")
    moved = replace(later, period=during(day(2025, 1, 2), None))
    assert digest != Digests(plan_of(ended, moved)).member("Borger", "def")


def test_a_norm_is_what_it_asks_and_by_when():
    duty = norm("duty", "p", act=read("a"), deadline=day(2024, 1, 1))

    def found(changed: n.Norm) -> str:
        return Digests(plan_of(changed)).member("Borger", "p")

    assert found(duty) == found(replace(duty, title="Pligten", ended_by=()))
    assert len({found(duty), found(replace(duty, act=read("b"))), found(replace(duty, deadline=None))}) == 3


@pytest.mark.parametrize("seed", range(12))
def test_order_is_no_part_of_it(seed):
    plan = random_plan(seed)
    mixed = permuted(plan, Choices.seeded(seed))
    one, other = Digests(plan), Digests(mixed)
    for key in plan.order:
        concept, _, name = key.partition(".")
        assert one.member(concept, name) == other.member(concept, name)


def test_a_date_is_told_from_its_text():
    one = n.Compare("=", n.Literal_(date(2024, 1, 1), n.Type("date")), read("dag"))
    other = n.Compare("=", n.Literal_("2024-01-01", n.Type("text")), read("dag"))
    assert result(rule("r1", number(1), one)) != result(rule("r1", number(1), other))


def test_another_list_for_the_same_parts_is_seen() -> None:
    """A part that could only stand in the one list may then stand in the other."""
    plan = random_plan(0)
    members = n.Members(n.Subject(0, ("Borger",)), "Borger", "samtaler", "Samtale")
    counted = n.Quantified("count", members, n.YES)

    def with_list(name: str, of: str) -> n.Plan:
        second = n.Fact(name, name, n.Type("list", of), definition("d").span)
        concepts = (
            replace(each, facts=(*each.facts, second)) if each.name == "Borger" else each for each in plan.concepts
        )
        return replace(plan, concepts=tuple(concepts))

    form = Digests(plan).expression(counted)
    assert Digests(with_list("gamle", "Samtale")).expression(counted) != form
    assert Digests(with_list("bilag", "Bilag")).expression(counted) == form
