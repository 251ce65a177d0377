"""Groups of rules over yes/no facts: the answer for a partly known case against all its completions."""

from __future__ import annotations

from itertools import product

import pytest

from hjemmel.plan import nodes as n
from hjemmel.plan.case import Known, Unknown
from tests.plan.choices import Choices
from tests.plan.small import answer, citizen, number, plan_of, read, rule, unless

NAMES = ("a", "b", "c")


def condition(choose: Choices, depth: int = 2) -> n.Expr:
    """A random condition over the facts."""
    if depth == 0 or choose.often():
        return read(choose.one(NAMES))
    operands = (condition(choose, depth - 1), condition(choose, depth - 1))
    return choose.one((n.And(operands), n.Or(operands), n.Not(operands[0])))


def group(choose: Choices) -> list[n.Rule]:
    """Two to four rules with exceptions and transitive precedence, and perhaps an `ellers`."""
    rules: list[n.Rule] = []
    for index in range(2 + choose.upto(2)):
        above: set[str] = set()
        for earlier in rules:
            if choose.often():
                above |= {earlier.name, *earlier.above}
        exceptions = [unless(condition(choose, 1), condition(choose, 0))] if choose.seldom() else []
        value = number(choose.upto(2))
        rules.append(
            rule(f"r{index}", value, condition(choose), exceptions=exceptions, above=sorted(above))
        )  # fmt: skip
    if choose.often():
        rules.append(rule("s", number(choose.upto(2)), above=[rule.name for rule in rules], form="otherwise"))
    return rules


def holds(expr: n.Expr, facts: dict[str, bool]) -> bool:
    match expr:
        case n.Read(name=name):
            return facts[name]
        case n.And(operands):
            return all(holds(operand, facts) for operand in operands)
        case n.Or(operands):
            return any(holds(operand, facts) for operand in operands)
        case n.Not(operand):
            return not holds(operand, facts)
        case n.Literal_(value):
            return bool(value)
    raise AssertionError(expr)


def outcome(rules: list[n.Rule], facts: dict[str, bool]) -> int | str:
    """What the law gives when everything is known: of the rules that apply, those no applying rule prevails over."""
    applying = {
        rule.name
        for rule in rules
        if holds(rule.condition, facts)
        and not any(holds(e.condition, facts) and not holds(e.unless, facts) for e in rule.exceptions)
    }
    values = {rule.value.value for rule in rules if rule.name in applying and not applying & set(rule.above)}
    if len(values) == 1:
        return values.pop()
    return "conflict" if values else "no_rule"


@pytest.mark.parametrize("seed", range(150))
def test_an_answer_is_that_of_every_completion(seed):
    """No wrong value, no spurious conflict, no spurious gap; and nothing missing when all is known."""
    rules = group(Choices.seeded(seed))
    plan = plan_of(*rules)
    for states in product((True, False, None), repeat=len(NAMES)):
        known = {name: state for name, state in zip(NAMES, states, strict=True) if state is not None}
        open_names = [name for name in NAMES if name not in known]
        outcomes = {
            outcome(rules, known | dict(zip(open_names, rest, strict=True)))
            for rest in product((True, False), repeat=len(open_names))
        }
        found = answer(plan, citizen(**known))
        match found:
            case Known(value):
                assert outcomes == {value}
            case Unknown(causes):
                kinds = {cause.kind for cause in causes}
                if "missing" not in kinds:
                    assert outcomes == kinds
                else:
                    assert kinds == {"missing"}
                    assert {cause.path.removeprefix("anna.") for cause in causes} <= set(open_names)
