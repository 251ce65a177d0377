"""What is computed of a list, as free variables: what is true of them is true of every list, however long.

Two counts of one condition are one variable, also when two declarations or two plans read it. Where a condition reads
what may have no answer, so may the count, for a cause that stands for all of that kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import z3

from hjemmel.backends.formulas import calendar
from hjemmel.backends.formulas.logic import CONTEXT, Formula, conj, disj, iff, implies, neg, variable
from hjemmel.backends.formulas.place import Declared, Place, subject_of
from hjemmel.backends.formulas.term import Term, with_causes
from hjemmel.backends.formulas.values import at_most, same_value
from hjemmel.backends.formulas.world import FREE, Thing
from hjemmel.plan import nodes
from hjemmel.plan.case import Cause, CauseKind
from hjemmel.plan.walk import parts_of

_ALWAYS_ANSWERED: Final = (
    nodes.Literal_,
    nodes.Not,
    nodes.And,
    nodes.Or,
    nodes.Compare,
    nodes.IsNone,
    nodes.AssessmentDate,
    nodes.If,
    nodes.Negative,
    nodes.Extremum,
)
"""What has an answer whenever its operands have."""
_WHOLE: Final = ("integer", "days", "weeks", "months", "years")


def of_list(expr: nodes.Quantified | nodes.Share | nodes.Aggregate, place: Place, declared: Declared) -> Term:
    """The answer of a list's expression."""
    match expr:
        case nodes.Quantified(which="count"):
            return _certain_or_free(expr, place, declared, _count(expr.members, expr.where, place, declared))
        case nodes.Quantified(which="exists"):
            some = at_most(1, _count(expr.members, expr.where, place, declared))
            return _certain_or_free(expr, place, declared, some)
        case nodes.Quantified():
            other = _count(expr.members, opposite(expr.where), place, declared)
            return _certain_or_free(expr, place, declared, same_value(other, 0))
        case nodes.Share():
            return _share(expr, place, declared)
        case nodes.Aggregate():
            return _aggregate(expr, place, declared)


def opposite(condition: nodes.Expr) -> nodes.Expr:
    """The condition's negation, without a double one."""
    return condition.operand if isinstance(condition, nodes.Not) else nodes.Not(condition)


def _count(members: nodes.Members, where: nodes.Expr, place: Place, declared: Declared) -> Any:
    """How many members meet the condition, should all of them have an answer."""
    if where == nodes.NO:
        return 0
    key = _key(nodes.Quantified("count", members, where), place, declared)
    world = declared.world
    if key not in world.free:
        thing = subject_of(members.subject, place)
        count = z3.Int(_name(thing, members, place, declared), CONTEXT)
        world.free[key] = Term(count)
        if where == nodes.YES:
            has_part = world.part_in(thing, members.name, members.concept) is not None
            world.require(at_most(1 if has_part else 0, count))
        else:
            everybody = _count(members, nodes.YES, place, declared)
            world.require(conj(at_most(0, count), at_most(count, everybody)))
            other = world.free.get(_key(nodes.Quantified("count", members, opposite(where)), place, declared))
            if other is not None:
                world.require(same_value(count + other.value, everybody))
    return world.free[key].value


def _certain_or_free(
    expr: nodes.Quantified | nodes.Share | nodes.Aggregate, place: Place, declared: Declared, value: Any
) -> Term:
    """The value, with the causes for which it may have none."""
    return with_causes(value, False, _opaque(expr, place, declared))


def _share(expr: nodes.Share, place: Place, declared: Declared) -> Term:
    among = _count(expr.members, expr.among, place, declared)
    part = _count(expr.members, nodes.And((expr.among, expr.where)), place, declared)
    key = _key(expr, place, declared)
    world = declared.world
    if key not in world.free:
        share = z3.Real(_name(subject_of(expr.members.subject, place), expr.members, place, declared), CONTEXT)
        world.free[key] = Term(share)
        world.require(conj(at_most(0, share), at_most(share, 100), at_most(part, among)))
        if not isinstance(among, int):
            somebody = at_most(1, among)
            world.require(implies(somebody, iff(same_value(share, 0), same_value(part, 0))))
            world.require(implies(somebody, iff(same_value(share, 100), same_value(part, among))))
    causes = dict(_opaque(expr, place, declared))
    nobody = same_value(among, 0)
    if expr.optional:
        return with_causes(world.free[key].value, nobody, causes)
    causes[place.undefined("empty")] = conj(neg(disj(*causes.values())), nobody)
    return with_causes(world.free[key].value, False, causes)


def _aggregate(expr: nodes.Aggregate, place: Place, declared: Declared) -> Term:
    count = _count(expr.members, expr.where, place, declared)
    key = _key(expr, place, declared)
    world = declared.world
    name = _name(subject_of(expr.members.subject, place), expr.members, place, declared)
    if key not in world.free:
        world.free[key] = Term(_any_value(expr, name, declared), _maybe_none(expr, name))
        if expr.which == "sum":
            world.require(implies(same_value(count, 0), same_value(world.free[key].value, 0)))
    found = world.free[key]
    causes = dict(_opaque(expr, place, declared))
    reasons: dict[str, Formula] = {}
    nothing = same_value(count, 0)
    none = found.none
    if expr.which != "sum":
        if expr.type.optional:
            none = disj(nothing, conj(neg(nothing), none))
        else:
            reasons["empty"] = nothing
        if expr.order is not None:
            reasons["tie"] = conj(at_most(2, count), variable(f"{name}?uafgjort"))
    parts = [expr.value] if expr.order is None else [expr.value, expr.order]
    if any(_may_be_none(part) for part in parts):
        reasons["none_in_arithmetic"] = conj(neg(nothing), variable(f"{name}?intet"))
    certain = neg(disj(*causes.values()))
    for reason, when in reasons.items():
        causes[place.undefined(reason)] = conj(certain, when)
    return with_causes(found.value, none, causes)


def _any_value(expr: nodes.Aggregate, name: str, declared: Declared) -> Any:
    """Any value of the aggregate's type, whether or not it could be supplied as a fact."""
    match expr.type.kind:
        case "truth":
            return variable(name)
        case "date":
            day = calendar.variable(name, declared.world.views)
            declared.world.require(calendar.in_range(day))
            return day
        case "code" | "status" | "text":
            return z3.Int(name, CONTEXT)
        case kind:
            whole = isinstance(expr.value, nodes.Read) and kind in (*_WHOLE, "amount")
            return z3.Int(name, CONTEXT) if whole else z3.Real(name, CONTEXT)


def _maybe_none(expr: nodes.Aggregate, name: str) -> Formula:
    return variable(f"{name}?ingen") if expr.order is not None and _may_be_none(expr.value) else False


def _may_be_none(expr: nodes.Expr) -> bool:
    return any(
        isinstance(part, nodes.Deadline)
        or getattr(getattr(part, "type", None), "optional", False)
        or (isinstance(part, nodes.Share) and part.optional)
        for part in parts_of(expr)
    )


# --- what may be without an answer -------------------------------------------------------------------------------


def _opaque(
    expr: nodes.Quantified | nodes.Share | nodes.Aggregate, place: Place, declared: Declared
) -> Mapping[Cause, Formula]:
    """For each kind of cause that reading the members may give, a free truth."""
    kinds: list[CauseKind] = ["missing", "discretion"] if declared.world.shape.unknowns else []
    inside = (part for part in parts_of(expr) if part is not expr)
    if not all(_is_answered(part, declared) for part in inside):
        kinds += ["conflict", "no_rule", "undefined"]
    thing = subject_of(expr.members.subject, place)
    name = _name(thing, expr.members, place, declared, expr)
    path = f"{thing.path}.{expr.members.name}[*]"
    return {Cause(kind, path): variable(f"{name}?{kind}") for kind in kinds}


def _is_answered(part: nodes.Expr, declared: Declared) -> bool:
    """Whether it has an answer whenever its operands have."""
    if isinstance(part, nodes.KeyDateRead):
        return declared.key_date(part.name).unknown is False
    if isinstance(part, nodes.Read):
        return part.what in ("fact", "discretion")
    if isinstance(part, nodes.Arithmetic):
        return part.operator != "/" and not _may_be_none(part)
    if isinstance(part, nodes.Negative | nodes.Extremum | nodes.DateDifference | nodes.PercentOf | nodes.PartBetween):
        return not _may_be_none(part)
    if isinstance(part, nodes.Aggregate):
        return part.which == "sum" and not _may_be_none(part)
    return isinstance(part, (nodes.Quantified, *_ALWAYS_ANSWERED))


# --- which expressions are one -----------------------------------------------------------------------------------


def _key(expr: nodes.Quantified | nodes.Share | nodes.Aggregate, place: Place, declared: Declared) -> tuple[Any, ...]:
    """Equal for expressions that have equal answers in every case."""
    parts = list(parts_of(expr))
    subjects = [part.subject for part in parts if isinstance(part, nodes.Read)]
    lists = (nodes.Quantified, nodes.Share, nodes.Aggregate)
    subjects += [part.members.subject for part in parts if isinstance(part, lists)]
    levels = {subject.level for subject in subjects if subject.level < len(place.subjects)}
    key: tuple[Any, ...] = (expr, *(place.subjects[level] for level in sorted(levels)))
    if any(isinstance(part, nodes.Deadline) for part in parts):
        key = (*key, place.declaration)
    if any(isinstance(part, nodes.ParameterRead) for part in parts):
        key = (*key, place.clock, place.subjects[0])
    facts_only = all(
        part.what in ("fact", "discretion")
        if isinstance(part, nodes.Read)
        else not isinstance(part, nodes.ParameterRead | nodes.KeyDateRead | nodes.Deadline)
        for part in parts
    )
    if facts_only:
        return key
    read = {part.name for part in parts if isinstance(part, nodes.Read | nodes.ParameterRead | nodes.KeyDateRead)}
    if any(isinstance(part, nodes.Deadline) for part in (*parts, place.clock)):
        read.add(place.declaration)
    return (*key, declared.reading(read))


def _name(
    thing: Thing, members: nodes.Members, place: Place, declared: Declared, expr: nodes.Expr | None = None
) -> str:
    """A name for a variable: one for each place an expression stands in, or else a new one."""
    world = declared.world
    if expr is None:
        world.named += 1
        return f"{thing.path}.{members.name}{FREE}{world.named}"
    key = ("name", *_key(expr, place, declared))  # type: ignore[arg-type]  # only lists' expressions are named
    if key not in world.free:
        world.free[key] = Term(_name(thing, members, place, declared))
    return str(world.free[key].value)
