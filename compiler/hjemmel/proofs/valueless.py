"""Whether something may have no value although every fact is known: undefined, in conflict, or without a rule."""

from __future__ import annotations

from hjemmel.plan import nodes as p
from hjemmel.plan.case import Cause
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.walk import expressions_of, parts_of

Computed = (
    p.Negative
    | p.Arithmetic
    | p.DateShift
    | p.DateDifference
    | p.PercentOf
    | p.PartBetween
    | p.Extremum
    | p.Round
    | p.WholeUnits
    | p.EndOf
    | p.NextWorkday
)
"""What is undefined of `ingen`."""


def counts(cause: Cause, *, missing: bool) -> bool:
    """Whether the cause is one a drafter would reckon with: not that a date lies beyond the calendar, and that a fact
    is not supplied only if `missing`."""
    if cause.kind in ("missing", "discretion"):
        return missing
    return cause.detail != ("date_range",)


def may_lack_value(expr: p.Expr, index: PlanIndex) -> bool:
    """Whether some case, every fact known, may leave it without a value; said of more than need be."""
    waiting, seen = [expr], set[tuple[str, str]]()
    while waiting:
        for part in parts_of(waiting.pop()):
            if _lacks(part, index):
                return True
            if isinstance(part, p.Read) and part.what == "definition" and (part.concept, part.name) not in seen:
                seen.add((part.concept, part.name))
                definition = index.definition(part.concept, part.name)
                waiting += expressions_of(definition)
                names = (*definition.successors,)
                waiting += [each for name in names for each in expressions_of(index.definition(part.concept, name))]
    return False


def _lacks(part: p.Expr, index: PlanIndex) -> bool:
    match part:
        case p.Read(what="result" | "norm"):
            return True
        case p.ParameterRead(name):
            parameter = index.parameters[name]
            only = parameter.versions[0]
            return bool(parameter.keys or parameter.ended_by or only.start or only.end)
        case p.Arithmetic("/", _, right) if not isinstance(right, p.Literal_):
            return True
        case p.DateShift(convention="error") | p.WholeUnits(convention="error") | p.Share(optional=False):
            return True
        case p.Aggregate(which=which, type=type_):
            return which in ("first", "last") or not (which == "sum" or type_.optional)
        case _:
            return isinstance(part, Computed) and any(
                isinstance(inner, p.Read) and inner.type.optional for inner in parts_of(part)
            )
