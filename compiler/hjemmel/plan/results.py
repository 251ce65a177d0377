"""The answer of a result from the applicability and values of its rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import Any, Literal

from hjemmel.plan import nodes
from hjemmel.plan.case import Answer, Cause, Known, Unknown, Value
from hjemmel.plan.expressions import Declared, Scope, value_of
from hjemmel.plan.force import within
from hjemmel.plan.kleene import NO, YES, causes_of
from hjemmel.plan.values import rounded
from hjemmel.runtime.undefined import Undefined

Standing = Literal["out", "live", "possible"]


@dataclass(frozen=True, slots=True)
class RuleAnswer:
    """One rule of a result at an instance: whether it applies, and its value after its caps and floors."""

    rule: nodes.Rule
    applies: Answer
    value: Answer


def standings_of(rules: Mapping[str, RuleAnswer]) -> dict[str, Standing]:
    """For each rule whether it is out, live or possible, given all rules of the result."""

    def standing(rule: RuleAnswer) -> Standing:
        above = [rules[name].applies for name in rule.rule.above]
        if rule.applies == NO or YES in above:
            return "out"
        if rule.applies == YES and all(answer == NO for answer in above):
            return "live"
        return "possible"

    return {name: standing(rule) for name, rule in rules.items()}


def result_of_rules(rules: Mapping[str, RuleAnswer], path: str) -> Answer:
    """The result before its rounding: the value all rules not out agree on, or why there is none."""
    standings = standings_of(rules)
    remaining = [rules[name] for name in rules if standings[name] != "out"]
    if not remaining:
        return Unknown(frozenset({Cause("no_rule", path)}))
    live = {
        name: rules[name].value.value  # type: ignore[union-attr]  # known, says the condition below
        for name in rules
        if standings[name] == "live" and isinstance(rules[name].value, Known)
    }
    if len(set(live.values())) > 1:
        return Unknown(frozenset({Cause("conflict", path, tuple(sorted(live)))}))
    values = {rule.value for rule in remaining}
    if any(rule.applies == YES for rule in remaining) and len(values) == 1 and isinstance(remaining[0].value, Known):
        return remaining[0].value
    return Unknown(causes_of(answer for rule in remaining for answer in (rule.applies, rule.value)))


def limited(rule: nodes.Rule, scope: Scope, declared: Declared) -> Answer:
    """The rule's value after those of its caps and floors that are in force.

    A limit whose period is undecided is tried both ways: the value stands if it is the same in every way.
    """
    value = value_of(rule.value, scope, declared)
    running = [YES if limit.period is None else within(limit.period, scope, declared) for limit in rule.limits]
    limits = [value_of(limit.limit, scope, declared) for limit in rule.limits]
    ways = product(*((True, False) if isinstance(answer, Unknown) else (answer == YES,) for answer in running))
    pairs = list(zip(rule.limits, limits, strict=True))
    outcomes = {_limited_by(value, [pair for pair, on in zip(pairs, way, strict=True) if on], scope) for way in ways}
    if len(outcomes) == 1 and not causes_of(outcomes):
        return outcomes.pop()
    return Unknown(causes_of((*running, *outcomes)))


def _limited_by(value: Answer, limits: list[tuple[nodes.Limit, Answer]], scope: Scope) -> Answer:
    """The value held between all floors and caps given; `ingen` is not limited."""
    causes = causes_of((value, *(limit for _, limit in limits)))
    if causes:
        return Unknown(causes)
    known: Any = value.value  # type: ignore[union-attr]  # no causes, so it is known
    if known is None or not limits:
        return value
    caps: list[Any] = [limit.value for node, limit in limits if node.which == "cap" and isinstance(limit, Known)]
    floors: list[Any] = [limit.value for node, limit in limits if node.which == "floor" and isinstance(limit, Known)]
    if None in caps or None in floors:
        return scope.undefined("none_in_arithmetic")
    if caps and floors and max(floors) > min(caps):
        return scope.undefined("floor_above_cap")
    return Known(min([max([known, *floors]), *caps]))


def rounded_result(answer: Answer, rounding: nodes.Rounding | None, scope: Scope) -> Answer:
    """The result after its rounding; `ingen` is not rounded."""
    if rounding is None or isinstance(answer, Unknown) or answer.value is None:
        return answer
    assert isinstance(answer.value, int | Fraction), "only quantities are rounded"
    step = Fraction(rounding.step_numerator, rounding.step_denominator)
    try:
        value: Value = rounded(answer.value, step, rounding.mode)
    except Undefined as undefined:
        return scope.undefined(undefined.reason)
    return Known(value)
