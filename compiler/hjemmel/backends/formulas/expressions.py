"""The value of an expression in every case: the counterpart of `plan.expressions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from hjemmel.backends.formulas import abstract, calendar, lists
from hjemmel.backends.formulas.logic import Formula, conj, disj, neg
from hjemmel.backends.formulas.operations import computed
from hjemmel.backends.formulas.place import Declared, Place, subject_of
from hjemmel.backends.formulas.term import (
    NO,
    Term,
    choice,
    conjunction,
    disjunction,
    negation,
    union,
    with_causes,
)
from hjemmel.backends.formulas.values import compared
from hjemmel.backends.formulas.world import Followed
from hjemmel.plan import nodes
from hjemmel.plan.case import Cause
from hjemmel.plan.values import Strict, operands_of


def value_of(expr: nodes.Expr, place: Place, declared: Declared) -> Term:
    """The expression's value, and when and why there is none."""
    match expr:
        case nodes.Literal_(value, type_):
            return literal(value, type_, declared)
        case nodes.Read():
            return declared.read(subject_of(expr.subject, place), expr.name)
        case nodes.ParameterRead():
            outer = Place(place.subjects[:1], place.declaration, place.clock, place.norm)
            keys = tuple(value_of(key, place, declared) for key in expr.keys)
            return declared.parameter(expr.name, keys, value_of(place.clock, outer, declared))
        case nodes.AssessmentDate():
            return Term(declared.world.assessed)
        case nodes.Deadline():
            assert place.norm is not None, "`fristen` stands in a norm"
            return declared.deadline(place.norm, place.subjects[0])
        case nodes.KeyDateRead(name):
            return declared.key_date(name)
        case nodes.Not(operand):
            return negation(value_of(operand, place, declared))
        case nodes.And(operands):
            return conjunction(value_of(operand, place, declared) for operand in operands)
        case nodes.Or(operands):
            return disjunction(value_of(operand, place, declared) for operand in operands)
        case nodes.If():
            return _if(expr, place, declared)
        case nodes.Quantified() | nodes.Share() | nodes.Aggregate():
            return _of_list(expr, place, declared)
        case nodes.Compare() if declared.world.shape.members and (_is_counted(expr.left) or _is_counted(expr.right)):
            left, right = (_ranged(side, place, declared) for side in (expr.left, expr.right))
            return lists.compared_ranges(expr.operator, left, right)
        case _:
            return _strict(expr, place, declared)


def literal(value: object, type_: nodes.Type, declared: Declared) -> Term:
    """A constant."""
    if value is None:
        return Term(None, True)
    if type_.kind in ("code", "status", "text"):
        return Term(declared.world.symbols.number(str(value), type_))
    if isinstance(value, date):
        return Term(calendar.of_date(value))
    return Term(value)


def _if(expr: nodes.If, place: Place, declared: Declared) -> Term:
    condition = value_of(expr.condition, place, declared)
    if condition.unknown is False and isinstance(condition.value, bool):
        return value_of(expr.then if condition.value else expr.otherwise, place, declared)
    return choice(condition, value_of(expr.then, place, declared), value_of(expr.otherwise, place, declared))


def _strict(expr: Strict, place: Place, declared: Declared) -> Term:
    """Unknown for the causes of all operands; undefined only where they are all known."""
    operands = [value_of(operand, place, declared) for operand in operands_of(expr)]
    match expr:
        case nodes.IsNone():
            (operand,) = operands
            return Term(operand.none, False, operand.causes, operand.unknown)
        case nodes.Compare(comparator):
            left, right = operands
            nothing = disj(left.none, right.none)
            holds = False if nothing is True else conj(neg(nothing), compared(comparator, left.value, right.value))
            return strict_term(holds, operands, {})
        case _:
            nothing = disj(*(operand.none for operand in operands))
            reasons: Mapping[str, Formula] = {"none_in_arithmetic": nothing}
            value = None
            values = [operand.value for operand in operands]
            if all(each is not None for each in values):
                value, undefined = computed(expr, values)
                reasons = {**reasons, **{reason: conj(neg(nothing), when) for reason, when in undefined.items()}}
            return strict_term(value, operands, {place.undefined(reason): when for reason, when in reasons.items()})


def strict_term(value: Any, operands: Sequence[Term], undefined: Mapping[Cause, Formula]) -> Term:
    """The value of an operation that needs all its operands; `undefined` says where it has none for known ones."""
    undefined = {cause: when for cause, when in undefined.items() if when is not False}
    if not any(operand.causes for operand in operands):
        return with_causes(value, False, undefined)
    unknown = disj(*(operand.unknown for operand in operands))
    causes = union(operands)
    for cause, when in undefined.items():
        causes[cause] = disj(causes.get(cause, False), conj(neg(unknown), when))
    return with_causes(value, False, causes, disj(unknown, *undefined.values()))


# --- lists -------------------------------------------------------------------------------------------------------


def _of_list(expr: nodes.Quantified | nodes.Share | nodes.Aggregate, place: Place, declared: Declared) -> Term:
    _look_into(expr.members, place, declared)
    if not declared.world.shape.members:
        return abstract.of_list(expr, place, declared)
    match expr:
        case nodes.Quantified(which="exists" | "all"):
            return _over_members(expr, place, declared)
        case nodes.Aggregate():
            return _aggregate(expr, place, declared)
        case _:
            return _ranged(expr, place, declared).settled


def _is_counted(expr: nodes.Expr) -> bool:
    """Whether the operand of a comparison is a count or a share itself."""
    return isinstance(expr, nodes.Share) or (isinstance(expr, nodes.Quantified) and expr.which == "count")


def _over_members(expr: nodes.Quantified, place: Place, declared: Declared) -> Term:
    followed = _followed(expr.members, place, declared)
    held = []
    for number, member in enumerate(followed.members):
        where = value_of(expr.where, place.inside(member), declared)
        there = Term(lists.is_member(number, followed))
        held.append(conjunction((there, where)) if expr.which == "exists" else disjunction((negation(there), where)))
    return lists.of_supplied(followed, disjunction(held) if expr.which == "exists" else conjunction(held))


def _look_into(members: nodes.Members, place: Place, declared: Declared) -> None:
    """Remembers that the list was read."""
    declared.looked_into(f"{members.owner}.{members.name}")
    subject_of(members.subject, place).read_lists[members.name] = members.concept


def _followed(members: nodes.Members, place: Place, declared: Declared) -> Followed:
    return subject_of(members.subject, place).followed(members.name, members.concept)


def _ranged(expr: nodes.Expr, place: Place, declared: Declared) -> lists.Ranged:
    """What an operand of a comparison may be: the range of a count or share, else the one value it has."""
    match expr:
        case nodes.Quantified(which="count"):
            _look_into(expr.members, place, declared)
            followed = _followed(expr.members, place, declared)
            held = [_membership(expr.where, place, declared, followed, n) for n in range(len(followed.members))]
            return lists.range_of_count(held, followed)
        case nodes.Share():
            _look_into(expr.members, place, declared)
            followed = _followed(expr.members, place, declared)
            empty = None if expr.optional else place.undefined("empty")
            pairs = []
            for number, member in enumerate(followed.members):
                where = value_of(expr.where, place.inside(member), declared)
                pairs.append((where, _membership(expr.among, place, declared, followed, number)))
            return lists.range_of_share(pairs, followed, empty)
        case _:
            return lists.one_value(value_of(expr, place, declared))


def _membership(where: nodes.Expr, place: Place, declared: Declared, followed: Followed, number: int) -> Term:
    """Whether a member is there and meets the condition."""
    there = lists.is_member(number, followed)
    if there is False:
        return NO
    return conjunction((Term(there), value_of(where, place.inside(followed.members[number]), declared)))


def _aggregate(expr: nodes.Aggregate, place: Place, declared: Declared) -> Term:
    followed = _followed(expr.members, place, declared)
    entries = [
        lists.Entry(
            _membership(expr.where, place, declared, followed, number),
            value_of(expr.value, place.inside(member), declared),
            None if expr.order is None else value_of(expr.order, place.inside(member), declared),
        )
        for number, member in enumerate(followed.members)
    ]
    found = lists.aggregate(expr.which, entries, expr.type.optional, place)
    return lists.of_supplied(followed, found)
