"""Expressions with what is certain within a span of assessment dates worked out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from hjemmel.plan import nodes
from hjemmel.plan.values import COMPARISONS

FIRST, LAST = date(1900, 1, 1), date(2199, 12, 31)


@dataclass(frozen=True, slots=True)
class Regime:
    """The assessment dates from `first` through `last`."""

    first: date = FIRST
    last: date = LAST


def regimes_of(boundaries: set[date]) -> list[Regime]:
    """The spans between the days on which something begins."""
    starts = sorted({FIRST, *(day for day in boundaries if FIRST < day <= LAST)})
    ends = [start - timedelta(days=1) for start in starts[1:]] + [LAST]
    return [Regime(first, last) for first, last in zip(starts, ends, strict=True)]


def conjunction(operands: list[nodes.Expr]) -> nodes.Expr:
    """The conjunction, flat, without what is certainly `ja`."""
    flat: list[nodes.Expr] = []
    for operand in operands:
        flat += operand.operands if isinstance(operand, nodes.And) else (operand,)
    flat = [operand for operand in flat if operand != nodes.YES]
    if nodes.NO in flat:
        return nodes.NO
    if not flat:
        return nodes.YES
    return flat[0] if len(flat) == 1 else nodes.And(tuple(flat))


def disjunction(operands: list[nodes.Expr]) -> nodes.Expr:
    """The disjunction, flat, without what is certainly `nej`."""
    flat: list[nodes.Expr] = []
    for operand in operands:
        flat += operand.operands if isinstance(operand, nodes.Or) else (operand,)
    flat = [operand for operand in flat if operand != nodes.NO]
    if nodes.YES in flat:
        return nodes.YES
    if not flat:
        return nodes.NO
    return flat[0] if len(flat) == 1 else nodes.Or(tuple(flat))


def negation(operand: nodes.Expr) -> nodes.Expr:
    """The negation."""
    match operand:
        case nodes.Literal_(True):
            return nodes.NO
        case nodes.Literal_(False):
            return nodes.YES
        case nodes.Not(inner):
            return inner
        case _:
            return nodes.Not(operand)


def simplified(expr: nodes.Expr, regime: Regime) -> nodes.Expr:
    """The expression, with the same answer on every assessment date of the regime, known or not."""
    match expr:
        case nodes.And(operands):
            return conjunction([simplified(operand, regime) for operand in operands])
        case nodes.Or(operands):
            return disjunction([simplified(operand, regime) for operand in operands])
        case nodes.Not(operand):
            return negation(simplified(operand, regime))
        case nodes.Compare(operator, left, right):
            return _comparison(operator, simplified(left, regime), simplified(right, regime), regime)
        case nodes.IsNone(operand):
            inner = simplified(operand, regime)
            if isinstance(inner, nodes.Literal_):
                return nodes.YES if inner.value is None else nodes.NO
            return nodes.NO if isinstance(inner, nodes.AssessmentDate) else nodes.IsNone(inner)
        case nodes.If(condition, then, otherwise):
            chosen = simplified(condition, regime)
            if isinstance(chosen, nodes.Literal_):
                return simplified(then if chosen.value else otherwise, regime)
            return nodes.If(chosen, simplified(then, regime), simplified(otherwise, regime))
        case nodes.Arithmetic(operator, left, right):
            return nodes.Arithmetic(operator, simplified(left, regime), simplified(right, regime))
        case nodes.Extremum(which, operands):
            return nodes.Extremum(which, tuple(simplified(operand, regime) for operand in operands))
        case nodes.Negative(operand):
            return nodes.Negative(simplified(operand, regime))
        case _:
            return expr


def _comparison(operator: nodes.Comparator, left: nodes.Expr, right: nodes.Expr, regime: Regime) -> nodes.Expr:
    """The comparison, worked out where both sides are constants or one is the assessment date."""
    test = COMPARISONS[operator]
    spans = []
    for side in (left, right):
        match side:
            case nodes.AssessmentDate():
                spans.append((regime.first, regime.last))
            case nodes.Literal_(value) if value is not None:
                spans.append((value, value))  # type: ignore[arg-type]  # compared with one of its own type
            case nodes.Literal_():
                return nodes.NO
            case _:
                return nodes.Compare(operator, left, right)
    (a, b), (c, d) = spans
    if operator in ("=", "<>"):
        if a == b == c == d:
            return nodes.YES if operator == "=" else nodes.NO
        if left.__class__ is right.__class__ is nodes.Literal_ or b < c or d < a:
            return nodes.NO if operator == "=" else nodes.YES
        return nodes.Compare(operator, left, right)
    outcomes = {test(a, d), test(b, c)}
    if len(outcomes) == 1:
        return nodes.YES if outcomes.pop() else nodes.NO
    return nodes.Compare(operator, left, right)
