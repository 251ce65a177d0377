"""What kind of value an expression gives, as far as words need to know."""

from __future__ import annotations

from typing import assert_never

from hjemmel.plan import nodes as p


def kind_of(expr: p.Expr) -> p.Kind:
    """The kind of value; a count is an integer, a difference of dates is days."""
    match expr:
        case p.Literal_(type=type_) | p.Read(type=type_) | p.ParameterRead(type=type_) | p.Aggregate(type=type_):
            return type_.kind
        case p.AssessmentDate() | p.Deadline() | p.KeyDateRead() | p.DateShift() | p.EndOf() | p.NextWorkday():
            return "date"
        case p.Negative(operand=operand) | p.Round(operand=operand) | p.PartBetween(operand=operand):
            return kind_of(operand)
        case p.Arithmetic(left=left, right=right):
            left_kind = kind_of(left)
            return kind_of(right) if left_kind in ("integer", "number") else left_kind
        case p.DateDifference():
            return "days"
        case p.PercentOf(whole=whole):
            return kind_of(whole)
        case p.Extremum(operands=operands):
            return kind_of(operands[0])
        case p.If(then=then):
            return kind_of(then)
        case p.WholeUnits(unit=unit):
            kinds: dict[str, p.Kind] = {"day": "days", "week": "weeks", "month": "months", "year": "years"}
            return kinds[unit]
        case p.Quantified(which=which):
            return "integer" if which == "count" else "truth"
        case p.Share():
            return "percent"
        case p.Compare() | p.IsNone() | p.Not() | p.And() | p.Or():
            return "truth"
        case _:
            assert_never(expr)
