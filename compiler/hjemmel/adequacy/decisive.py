"""Whether a condition decides an answer in a case: whether the answer is another when the condition is the opposite.

The case stays as it is, and so does every other condition (masking MC/DC). No rule, a conflict or something undefined
is another answer than a known one. What is unknown because a fact or a discretion is not supplied is no answer: then
the example does not show that the condition makes a difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from hjemmel.adequacy.flips import chosen, declaration_of, flipped, index_with
from hjemmel.adequacy.nodes import Atom, Member, Place, Way
from hjemmel.adequacy.places import lists_around, part_at
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Answer, Instance, Known, Value
from hjemmel.plan.expressions import Scope, subject_of, value_of
from hjemmel.plan.force import begun, scope_of, within
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.kleene import NO, YES, negation
from hjemmel.plan.norms import before_deadline, duty_status
from hjemmel.plan.results import RuleAnswer, limited


class Flips:
    """The plan with each condition flipped, made when first asked for."""

    def __init__(self, index: PlanIndex) -> None:
        self.index = index
        self._known: dict[tuple[Atom, bool], tuple[PlanIndex, frozenset[str]]] = {}

    def of(self, atom: Atom, value: bool) -> tuple[PlanIndex, frozenset[str]]:
        """The plan in which the condition, which is `value`, is the opposite, and the names of what changed."""
        key = (atom, value)
        if key not in self._known:
            changed = flipped(atom, value, self.index)
            self._known[key] = index_with(self.index, changed), frozenset(name for _, name in changed)
        return self._known[key]


class Flipped(Evaluation):
    """The answer of one member at one instance with a condition flipped; every other answer is the base's."""

    def __init__(
        self, base: Evaluation, index: PlanIndex, changed: frozenset[str], at: Instance, chosen: tuple[Instance, ...]
    ) -> None:
        super().__init__(base.plan, base.case, index)
        self._base = base
        self._changed = changed
        self._at = at
        self._chosen = chosen

    def flipped_answer(self, name: str) -> Answer:
        """The member's answer."""
        return self._stipulated_or_found(self._at, name)

    def answer(self, instance: Instance, name: str) -> Answer:
        """The base's answer: nothing that the member reads holds the condition."""
        return self._base.answer(instance, name)

    def whole(self, instance: Instance, concept: str) -> Instance:
        """The base's, so that what is not mentioned is one and the same thing."""
        return self._base.whole(instance, concept)

    def read(self, instance: Instance, name: str) -> Answer:
        """As the base reads, and whether a member is the one the condition is flipped for."""
        for level, member in enumerate(self._chosen, 1):
            if name == chosen(level):
                return Known(instance is member)
        return super().read(instance, name)

    def rule_answers(self, instance: Instance, result: str) -> dict[str, RuleAnswer]:
        """The base's, but anew for the rules that changed or are ended by what changed."""
        found = dict(self._base.rule_answers(instance, result))
        for name in found:
            rule = self.index.rules[name]
            if name in self._changed or not self._changed.isdisjoint(rule.ended_by):
                value = limited(rule, scope_of(rule, instance), self)
                found[name] = RuleAnswer(rule, self._applies(rule, instance), value)
        return found


def ways_at(atom: Atom, member: Member, instance: Instance, base: Evaluation, flips: Flips) -> Iterator[Way]:
    """The ways in which the condition decides the member's answer at the instance."""
    if f"{instance.path}.{member[1]}" in base.case.stipulated:
        return
    answer = base.answer(instance, member[1])
    if atom.kind == "deadline":
        yield from _deadline_ways(atom, answer, instance, base)
        return
    for value, subjects in _values_at(atom, instance, base):
        index, changed = flips.of(atom, value)
        other = Flipped(base, index, changed, instance, subjects).flipped_answer(member[1])
        if differs(answer, other):
            yield "decides" if atom.ways == ("decides",) else "yes" if value else "no"


def differs(answer: Answer, other: Answer) -> bool:
    """Whether one of two answers is known, the other is not the same, and neither lacks a fact or a discretion."""
    if _lacks(answer) or _lacks(other):
        return False
    return answer != other and (isinstance(answer, Known) or isinstance(other, Known))


def _lacks(answer: Answer) -> bool:
    return not isinstance(answer, Known) and any(cause.kind in ("missing", "discretion") for cause in answer.causes)


def parameter_ways(atom: Atom, keys: tuple[Value, ...], clock: Value, base: Evaluation, flips: Flips) -> Iterator[Way]:
    """The ways in which the end of a version, or a repeal, decides which versions run on a day for some keys."""
    for name in (name for concept, name in atom.members if not concept):
        before = _running(name, keys, clock, base, base.index)
        for value in (True, False):
            index, _ = flips.of(atom, value)
            if _holds_on(atom, keys, clock, base) == value and _running(name, keys, clock, base, index) != before:
                yield "yes" if value else "no"


def _values_at(atom: Atom, instance: Instance, base: Evaluation) -> Iterator[tuple[bool, tuple[Instance, ...]]]:
    """The condition's known value at the instance; inside lists, for each of the members."""
    if atom.ways == ("decides",):
        yield True, ()
        return
    place = atom.places[0]
    declaration = declaration_of(base.index, place.table, place.name)
    if atom.kind in ("start", "end"):
        value = _period_value(declaration, place, instance, base)
        if isinstance(value, Known):
            yield value == YES, ()
        return
    expr: p.Expr = part_at(declaration, place.path)
    for scope in _scopes(declaration, place, instance, base):
        value = value_of(expr, scope, base)
        if isinstance(value, Known):
            yield value == YES, scope.subjects[1:]


def _scopes(
    declaration: p.Rule | p.Norm | p.Definition, place: Place, instance: Instance, base: Evaluation
) -> list[Scope]:
    """Where the condition is evaluated: once, or for each member of the lists around it."""
    scopes = [scope_of(declaration, instance)]
    for members in lists_around(declaration, place.path):
        inner: list[Scope] = []
        for scope in scopes:
            found = base.members(subject_of(members.subject, scope, base), members.name)
            if isinstance(found, tuple):
                inner += [replace(scope, subjects=(*scope.subjects, member)) for member in found]
        scopes = inner
    return scopes


def _period_value(
    declaration: p.Rule | p.Norm | p.Definition | p.Repeal, place: Place, instance: Instance, base: Evaluation
) -> Answer:
    """Whether the period has begun, or not yet ended, at the instance."""
    if isinstance(declaration, p.Repeal):
        return begun(declaration, instance, base)
    period: p.Period = part_at(declaration, place.path[:-1])
    one_end = p.Period(
        period.start if place.path[-1] == "start" else None,
        period.end if place.path[-1] == "end" else None,
        period.clock,
    )
    return within(one_end, scope_of(declaration, instance), base)


def _deadline_ways(atom: Atom, answer: Answer, instance: Instance, base: Evaluation) -> Iterator[Way]:
    """Whether a duty is pending because its deadline has not passed, or breached because it has."""
    norm = base.index.norms[atom.places[0].name]
    assert norm.act is not None, "a duty says how it is fulfilled"
    pending = before_deadline(base.assessed(), base.deadline(norm, instance))
    if not isinstance(pending, Known):
        return
    act = value_of(norm.act, scope_of(norm, instance), base)
    if differs(answer, duty_status(base.held(norm, instance), act, negation(pending))):
        yield "yes" if pending == YES else "no"


def _running(
    name: str, keys: tuple[Value, ...], clock: Value, base: Evaluation, index: PlanIndex
) -> tuple[Answer, ...]:
    """The values of the versions that run on the day for the keys."""
    declaration = index.parameters[name]
    here = Scope((), name)
    on = p.Literal_(clock, p.Type("date"))
    for ending in declaration.ended_by:
        if within(p.Period(index.ending(ending).period.start, None, on), here, base) == YES:
            return ()
    return tuple(
        value_of(version.value, here, base)
        for version in declaration.versions
        if version.keys == keys and within(p.Period(version.start, version.end, on), here, base) == YES
    )


def _holds_on(atom: Atom, keys: tuple[Value, ...], clock: Value, base: Evaluation) -> bool | None:
    """Whether the end of a version, or the beginning of a repeal, is as it says on the day; None for other keys."""
    place = atom.places[0]
    declaration = declaration_of(base.index, place.table, place.name)
    if not isinstance(clock, date):
        return None
    if place.table == "parameters":
        version: p.Version = part_at(declaration, place.path[:-1])
        if version.keys != keys:
            return None
    else:
        version = declaration.period
    edge = getattr(version, str(place.path[-1]))
    day = value_of(edge, Scope((), place.name), base)
    if day == NO or not isinstance(day, Known) or not isinstance(day.value, date):
        return None
    return day.value <= clock if place.path[-1] == "start" else clock <= day.value
