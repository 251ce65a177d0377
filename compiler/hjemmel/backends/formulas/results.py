"""The answer of a result from the applicability and values of its rules: the counterpart of `plan.results`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from itertools import combinations, product

from hjemmel.backends.formulas.expressions import value_of
from hjemmel.backends.formulas.force import within
from hjemmel.backends.formulas.logic import Formula, conj, disj, iff, implies, neg
from hjemmel.backends.formulas.numbers import rounded
from hjemmel.backends.formulas.place import Declared, Place
from hjemmel.backends.formulas.term import (
    YES,
    Term,
    differ,
    known,
    merged,
    no,
    only_where,
    same,
    union,
    with_causes,
    yes,
)
from hjemmel.backends.formulas.values import at_most, chosen, less
from hjemmel.plan import nodes
from hjemmel.plan.case import Cause


class RuleTerm:
    """One rule of a result at a thing: when it applies, and its value after its caps and floors."""

    def __init__(self, rule: nodes.Rule, applies: Term, value: Term) -> None:
        self.rule = rule
        self.applies = applies
        self.value = value

    @cached_property
    def applies_not(self) -> Formula:
        """It certainly does not apply."""
        return no(self.applies)


class Standings:
    """When each rule of a result is out and when it is live; `rules` are all of them."""

    def __init__(self, rules: Mapping[str, RuleTerm]) -> None:
        self.rules = rules
        self.out = {
            name: disj(rule.applies_not, *(yes(rules[other].applies) for other in rule.rule.above))
            for name, rule in rules.items()
        }
        self.live = {
            name: conj(yes(rule.applies), *(rules[other].applies_not for other in rule.rule.above))
            for name, rule in rules.items()
        }
        self.remains = {name: neg(out) for name, out in self.out.items()}

    def conflict(self) -> Formula:
        """Two live rules have different known values."""
        groups: dict[object, list[str]] = {}
        for name, rule in self.rules.items():
            groups.setdefault(_identity(rule.value), []).append(name)
        if len(groups) < 2:
            return False
        terms = [self.rules[names[0]].value for names in groups.values()]
        live = [
            conj(disj(*(self.live[name] for name in names)), known(term))
            for names, term in zip(groups.values(), terms, strict=True)
        ]
        if len(groups) <= 6:
            return disj(
                *(
                    conj(live[one], live[other], differ(terms[one], terms[other]))
                    for one, other in combinations(range(len(terms)), 2)
                )
            )
        first = _first_of(terms, live)
        return disj(*(conj(each, differ(term, first)) for each, term in zip(live, terms, strict=True)))


def result_of_rules(rules: Mapping[str, RuleTerm], path: str, standings: Standings) -> Term:
    """The result before its rounding: the value all rules not out agree on, or why there is none."""
    if not rules:
        return with_causes(None, True, {Cause("no_rule", path): True})
    names = list(rules)
    remains = [standings.remains[name] for name in names]
    no_rule = neg(disj(*remains))
    conflict = standings.conflict()
    first = _first_of([rules[name].value for name in names], remains)
    open_ = [rule for rule in rules.values() if rule.applies.causes or rule.value.causes]
    if not open_:
        causes = {Cause("no_rule", path): no_rule, Cause("conflict", path): conflict}
        return with_causes(first.value, first.none, causes)
    some = disj(*(conj(standings.remains[name], yes(rules[name].applies)) for name in names))
    agree = conj(
        some,
        *(implies(standings.remains[name], same(first, rules[name].value)) for name in names),
    )
    undecided = conj(neg(agree), neg(no_rule), neg(conflict))
    causes = {Cause("no_rule", path): no_rule, Cause("conflict", path): conflict}
    why = [
        _only_where(standings.remains[name], term)
        for name in names
        for term in (rules[name].applies, rules[name].value)
    ]
    for cause, when in only_where(undecided, union(why)).items():
        causes[cause] = disj(causes.get(cause, False), when)
    return with_causes(first.value, first.none, causes, neg(agree))


def _identity(term: Term) -> object:
    """Equal for terms that are certainly known to be the same."""
    if term.causes or not isinstance(term.none, bool):
        return id(term)
    return ("constant", term.none, term.value) if isinstance(term.value, int | Fraction) else id(term)


def _first_of(terms: Sequence[Term], where: Sequence[Formula]) -> Term:
    """The value of the first term whose formula holds; any value where none does."""
    found = Term(terms[-1].value, terms[-1].none)
    for term, when in zip(reversed(terms[:-1]), reversed(where[:-1]), strict=True):
        found = Term(*merged(when, term, found))
    return found


def _only_where(condition: Formula, term: Term) -> Term:
    """What the term has of causes where the condition holds."""
    return Term(None, False, only_where(condition, term.causes), conj(condition, term.unknown))


def limited(rule: nodes.Rule, place: Place, declared: Declared) -> Term:
    """The rule's value after those of its caps and floors that are in force.

    A limit whose period is undecided is tried both ways: the value stands if it is the same in every way.
    """
    value = value_of(rule.value, place, declared)
    if not rule.limits:
        return value
    running = [YES if limit.period is None else within(limit.period, place, declared) for limit in rule.limits]
    limits = [value_of(limit.limit, place, declared) for limit in rule.limits]
    kinds = [limit.which for limit in rule.limits]
    if all(term.unknown is False for term in running):
        return _limited_by(value, kinds, limits, [term.value for term in running], place)
    ways = list(product(*(((term.value,) if term.unknown is False else (True, False)) for term in running)))
    outcomes = [_limited_by(value, kinds, limits, way, place) for way in ways]
    tried = [
        conj(*(disj(term.unknown, iff(on, term.value)) for on, term in zip(way, running, strict=True))) for way in ways
    ]
    every_known = conj(*(implies(when, known(term)) for when, term in zip(tried, outcomes, strict=True)))
    agree = conj(
        every_known,
        *(
            implies(conj(tried[one], tried[other]), same(outcomes[one], outcomes[other]))
            for one, other in combinations(range(len(ways)), 2)
        ),
    )
    first = _first_of(outcomes, tried)
    why = [_only_where(when, term) for when, term in zip(tried, outcomes, strict=True)]
    return with_causes(first.value, first.none, only_where(neg(agree), union((*running, *why))), neg(agree))


def _limited_by(value: Term, kinds: Sequence[str], limits: Sequence[Term], on: Iterable[Formula], place: Place) -> Term:
    """The value held between all floors and caps that are on; `ingen` is not limited."""
    parts = [(kind, limit, when) for kind, limit, when in zip(kinds, limits, on, strict=True) if when is not False]
    needed = [value, *(_only_where(when, limit) for _, limit, when in parts)]
    causes, unknown = union(needed), disj(*(term.unknown for term in needed))
    nothing = disj(*(conj(when, limit.none) for _, limit, when in parts))
    usable = [(kind, limit, conj(when, neg(limit.none))) for kind, limit, when in parts if limit.none is not True]
    floors = [(limit.value, when) for kind, limit, when in usable if kind == "floor"]
    caps = [(limit.value, when) for kind, limit, when in usable if kind == "cap"]
    crossed = disj(*(conj(a, b, less(cap, floor)) for floor, a in floors for cap, b in caps))
    held = value.value
    if held is not None:
        for floor, when in floors:
            held = chosen(conj(when, less(held, floor)), floor, held)
        for cap, when in caps:
            held = chosen(conj(when, neg(at_most(held, cap))), cap, held)
    here = conj(neg(unknown), neg(value.none))
    for reason, when in (("none_in_arithmetic", nothing), ("floor_above_cap", conj(neg(nothing), crossed))):
        cause = place.undefined(reason)
        causes[cause] = disj(causes.get(cause, False), conj(here, when))
    return with_causes(held, value.none, causes)


def rounded_result(answer: Term, rounding: nodes.Rounding | None) -> Term:
    """The result after its rounding; `ingen` is not rounded."""
    if rounding is None or answer.none is True or answer.value is None:
        return answer
    value, _ = rounded(answer.value, Fraction(rounding.step_numerator, rounding.step_denominator), rounding.mode)
    return Term(value, answer.none, answer.causes, answer.unknown)
