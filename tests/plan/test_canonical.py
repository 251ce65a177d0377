"""The two hashes: what changes them and what does not."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from msgspec.structs import replace

from hjemmel.plan import nodes as n
from hjemmel.plan.canonical import canonical_form, edition_hash, rule_hash
from hjemmel.source.span import Span
from tests.plan.choices import Choices
from tests.plan.laws import permuted
from tests.plan.small import day, definition, during, number, plan_of, read, rule, unless
from tests.plan.strategies import random_plan

CLAUSE = n.Clause("seks", "Fra 9 til\n  6 samtaler", (4, 4), Span("a.txt", 4, 9), Span("a.regel", 0, 9))
SOURCE = n.Source("aftale", "agreement", "Aftalen", "kilder/a.txt", "ab12", (CLAUSE,), (), Span("a.regel", 0, 9))
SIX = rule("seks", number(6), read("a"), period=during(day(2024, 1, 1), None))
DEFINED = definition("def", read("a"), read("b"))
PLAN = replace(plan_of(SIX, DEFINED), sources=(SOURCE,))


def with_rule(**changes: object) -> n.Plan:
    return replace(PLAN, rules=(replace(SIX, **changes),))


def with_source(**changes: object) -> n.Plan:
    return replace(PLAN, sources=(replace(SOURCE, **changes),))


ELSEWHERE = Span("b.regel", 100, 200)


@pytest.mark.parametrize(
    "plan",
    [
        with_rule(span=ELSEWHERE),
        with_source(clauses=(replace(CLAUSE, lines=(7, 9), place=ELSEWHERE, span=ELSEWHERE),)),
        with_source(clauses=(replace(CLAUSE, quotation="Fra 9 til 6 samtaler"),)),
        with_source(file="kilder/b.txt"),
        replace(PLAN, order=("Borger.def", "Borger.r")),
        replace(PLAN, definitions=(replace(DEFINED, grounds=DEFINED.grounds[::-1]),)),
    ],
    ids=["span", "place of a clause", "line breaks in a quotation", "path of a source", "order", "order of grounds"],
)
def test_what_neither_hash_sees(plan):
    assert rule_hash(plan) == rule_hash(PLAN)
    assert edition_hash(plan) == edition_hash(PLAN)


@pytest.mark.parametrize(
    "plan",
    [
        with_rule(title="En anden titel"),
        with_rule(basis=n.Basis(("aftale.seks",), (), ("Læses sådan.",))),
        with_rule(basis=n.Basis(("aftale.seks",), (), (), ("Lov 1750",))),
        with_rule(unresolved=(("andre", "Loven lader det stå åbent."),)),
        with_source(title="Aftalen om noget"),
        replace(PLAN, codes=(replace(PLAN.codes[0], codes=(("dagpenge", "dagpenge"), ("kontanthjaelp", ""))),)),
        with_source(not_rules=(n.NotARule("hensigt", ("Ord.",), (), False, ELSEWHERE),)),
    ],
    ids=["title", "reading", "assumption", "why unresolved", "title of a source", "label of a code", "no rule"],
)
def test_what_only_the_edition_hash_sees(plan):
    assert rule_hash(plan) == rule_hash(PLAN)
    assert edition_hash(plan) != edition_hash(PLAN)


@pytest.mark.parametrize(
    "plan",
    [
        with_rule(name="syv"),
        with_rule(value=number(7)),
        with_rule(value=n.Literal_(Fraction(13, 2), n.Type("number"))),
        with_rule(period=during(day(2024, 1, 2), None)),
        with_rule(period=during(None, day(2024, 1, 1))),
        with_rule(period=during(day(2024, 1, 1), None, read("dag"))),
        with_rule(condition=read("b")),
        with_rule(exceptions=(unless(read("b")),)),
        with_rule(above=("andre",)),
        with_rule(basis=n.Basis(("aftale.andre",))),
        with_source(checksum="cd34"),
        with_source(clauses=(replace(CLAUSE, quotation="Fra 9 til 7 samtaler"),)),
        replace(PLAN, conventions=n.Conventions("last_stays_last")),
        replace(PLAN, conventions=n.Conventions(workday=True)),
        replace(PLAN, specification="2"),
        replace(PLAN, codes=(replace(PLAN.codes[0], codes=(("dagpenge", ""),)),)),
    ],
)
def test_what_both_hashes_see(plan):
    assert rule_hash(plan) != rule_hash(PLAN)
    assert edition_hash(plan) != edition_hash(PLAN)


def test_the_order_of_wholes_gone_up_through_and_of_keys_has_a_meaning():
    up = n.Read(n.Subject(0, ("A", "B")), "B", "x", "fact", n.Type("integer"))
    down = n.Read(n.Subject(0, ("B", "A")), "B", "x", "fact", n.Type("integer"))
    assert rule_hash(with_rule(value=up)) != rule_hash(with_rule(value=down))
    keyed = n.ParameterRead("p", (up, down), n.Type("integer"))
    assert rule_hash(with_rule(value=keyed)) != rule_hash(with_rule(value=replace(keyed, keys=(down, up))))


def test_values_of_different_types_are_told_apart():
    forms = {
        rule_hash(with_rule(value=n.Literal_(value, n.Type("text"))))
        for value in (1, True, "1", "2024-01-01", date(2024, 1, 1), None, Fraction(1, 2), "1/2")
    }
    assert len(forms) == 8


@pytest.mark.parametrize("seed", range(20))
def test_the_order_of_declarations_is_left_out(seed):
    plan = random_plan(seed)
    shuffled = permuted(plan, Choices.seeded(seed))
    assert rule_hash(shuffled) == rule_hash(plan)
    assert edition_hash(shuffled) == edition_hash(plan)


def test_the_hash_of_a_plan_is_the_same_on_every_machine_and_in_every_version():
    assert canonical_form(plan_of(definition("def", n.YES)), edition=False).startswith('[["Plan","name","lille",')
    assert len(rule_hash(PLAN)) == 64
