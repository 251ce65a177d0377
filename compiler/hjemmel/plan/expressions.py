"""The value of an expression at an instance: a transcription of the specification's "Expressions"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from hjemmel.plan import lists, nodes
from hjemmel.plan.case import Answer, Cause, Instance, Known, Unknown
from hjemmel.plan.kleene import causes_of, choice, conjunction, disjunction, negation
from hjemmel.plan.values import Strict, operands_of, result_of
from hjemmel.runtime.undefined import Undefined

ASSESSMENT_DATE = nodes.AssessmentDate()


@dataclass(frozen=True, slots=True)
class Scope:
    """Where an expression stands.

    `subjects[0]` is the declaration's own instance, the others are members of the quantifiers around the place.
    `declaration` names what is undefined here; `clock` is what parameters are read on; `norm` is the one whose
    deadline `fristen` is.
    """

    subjects: tuple[Instance, ...]
    declaration: str
    clock: nodes.Expr = ASSESSMENT_DATE
    norm: nodes.Norm | None = None

    def undefined(self, reason: str) -> Unknown:
        """No value, for this reason, here."""
        path = f"{self.subjects[0].path}.{self.declaration}" if self.subjects else self.declaration
        return Unknown(frozenset({Cause("undefined", path, (reason,))}))


class Declared(Protocol):
    """The answers of declarations that expressions read."""

    def assessed(self) -> Answer:
        """The date of assessment."""

    def key_date(self, name: str) -> Answer:
        """A key date's date."""

    def parameter(self, name: str, keys: tuple[Answer, ...], clock: Answer) -> Answer:
        """The value of the version in force at the clock."""

    def read(self, instance: Instance, name: str) -> Answer:
        """A fact, discretion, result, definition or norm of the instance as a value."""

    def members(self, instance: Instance, name: str) -> tuple[Instance, ...] | Unknown:
        """The members of a list, or why they are unknown."""

    def whole(self, instance: Instance, concept: str) -> Instance:
        """The instance's whole of that concept; one that the case does not mention has every fact unknown."""

    def deadline(self, norm: nodes.Norm, instance: Instance) -> Answer:
        """The last day of the norm's deadline, or `ingen`."""


def subject_of(subject: nodes.Subject, scope: Scope, declared: Declared) -> Instance:
    """The instance a read is about."""
    instance = scope.subjects[subject.level]
    for concept in subject.wholes:
        instance = declared.whole(instance, concept)
    return instance


def value_of(expr: nodes.Expr, scope: Scope, declared: Declared) -> Answer:
    """The expression's known value, or why there is none."""
    match expr:
        case nodes.Literal_(value):
            return Known(value)  # type: ignore[arg-type]  # a literal's value is as its type says
        case nodes.Read():
            return declared.read(subject_of(expr.subject, scope, declared), expr.name)
        case nodes.ParameterRead():
            clock = value_of(scope.clock, replace(scope, subjects=scope.subjects[:1]), declared)
            return declared.parameter(expr.name, tuple(value_of(key, scope, declared) for key in expr.keys), clock)
        case nodes.AssessmentDate():
            return declared.assessed()
        case nodes.Deadline():
            assert scope.norm is not None, "`fristen` stands in a norm"
            return declared.deadline(scope.norm, scope.subjects[0])
        case nodes.KeyDateRead(name):
            return declared.key_date(name)
        case nodes.Not(operand):
            return negation(value_of(operand, scope, declared))
        case nodes.And(operands):
            return conjunction(value_of(operand, scope, declared) for operand in operands)
        case nodes.Or(operands):
            return disjunction(value_of(operand, scope, declared) for operand in operands)
        case nodes.If(condition, then, otherwise):
            return choice(*(value_of(part, scope, declared) for part in (condition, then, otherwise)))
        case nodes.Quantified(which="exists" | "all"):
            return _over_members(expr, scope, declared)
        case nodes.Quantified() | nodes.Share():
            return lists.settled(_possible(expr, scope, declared))
        case nodes.Aggregate():
            return _aggregate(expr, scope, declared)
        case nodes.Compare(comparator, left, right) if _is_counted(left) or _is_counted(right):
            return lists.possible_comparison(
                comparator, _possible(left, scope, declared), _possible(right, scope, declared)
            )
        case _:
            return _strict(expr, scope, declared)


def _strict(expr: Strict, scope: Scope, declared: Declared) -> Answer:
    operands = [value_of(operand, scope, declared) for operand in operands_of(expr)]
    causes = causes_of(operands)
    if causes:
        return Unknown(causes)
    try:
        return Known(result_of(expr, [operand.value for operand in operands if isinstance(operand, Known)]))
    except Undefined as undefined:
        return scope.undefined(undefined.reason)


def _member_scopes(members: nodes.Members, scope: Scope, declared: Declared) -> list[Scope] | Unknown:
    """The scope inside `hvor` for each member, or why the list is unknown."""
    found = declared.members(subject_of(members.subject, scope, declared), members.name)
    if isinstance(found, Unknown):
        return found
    return [replace(scope, subjects=(*scope.subjects, member)) for member in found]


def _over_members(expr: nodes.Quantified, scope: Scope, declared: Declared) -> Answer:
    inner = _member_scopes(expr.members, scope, declared)
    if isinstance(inner, Unknown):
        return inner
    held = [value_of(expr.where, member, declared) for member in inner]
    return disjunction(held) if expr.which == "exists" else conjunction(held)


def _is_counted(expr: nodes.Expr) -> bool:
    """Whether the operand of a comparison is a count or a share itself."""
    return isinstance(expr, nodes.Share) or (isinstance(expr, nodes.Quantified) and expr.which == "count")


def _possible(expr: nodes.Expr, scope: Scope, declared: Declared) -> lists.Possible:
    """What an operand of a comparison may be: the range of a count or share, else the one value it has."""
    match expr:
        case nodes.Quantified(which="count"):
            inner = _member_scopes(expr.members, scope, declared)
            if isinstance(inner, Unknown):
                return lists.Possible(frozenset(), inner.causes, unbounded="count")
            return lists.possible_count([value_of(expr.where, member, declared) for member in inner])
        case nodes.Share():
            empty: Answer = Known(None) if expr.optional else scope.undefined("empty")
            inner = _member_scopes(expr.members, scope, declared)
            if isinstance(inner, Unknown):
                of_nothing = frozenset({None}) if expr.optional else frozenset[None]()
                return lists.Possible(of_nothing, inner.causes, unbounded="share", undefined=not expr.optional)
            pairs = [(value_of(expr.where, m, declared), value_of(expr.among, m, declared)) for m in inner]
            return lists.possible_share(pairs, empty)
        case _:
            return lists.possible_answer(value_of(expr, scope, declared))


def _aggregate(expr: nodes.Aggregate, scope: Scope, declared: Declared) -> Answer:
    inner = _member_scopes(expr.members, scope, declared)
    if isinstance(inner, Unknown):
        return inner
    entries = [
        lists.Entry(
            value_of(expr.where, member, declared),
            value_of(expr.value, member, declared),
            None if expr.order is None else value_of(expr.order, member, declared),
        )
        for member in inner
    ]
    try:
        return lists.aggregate(expr.which, entries, expr.type.optional)
    except Undefined as undefined:
        return scope.undefined(undefined.reason)
