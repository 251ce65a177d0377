"""Arithmetic: which units can be added, scaled and divided, and what comes out."""

from fractions import Fraction
from typing import assert_never

from hjemmel.plan import nodes as p
from hjemmel.syntax import nodes as s
from hjemmel.syntax.grammar import keywords
from hjemmel.typed import comparisons, expressions, time_forms
from hjemmel.typed.problems import BadArithmetic
from hjemmel.typed.scope import Scope
from hjemmel.typed.types import (
    AMOUNT,
    DATE,
    DAYS,
    FAMILY,
    INTEGER,
    NUMBER,
    NUMERIC,
    PERCENT,
    SCALABLE,
    in_unit,
    required,
    shared,
)
from hjemmel.typed.words import type_word

Typed = tuple[p.Expr, p.Type]


def computed(
    node: s.Unary | s.Arithmetic | s.PercentOf | s.PartBetween | s.Rounded, scope: Scope, expected: p.Type | None
) -> Typed | None:
    """The arithmetic forms."""
    match node:
        case s.Arithmetic():
            left = expressions.typed(node.left, scope)
            right = expressions.typed(node.right, scope)
            if left is None or right is None:
                return None
            return operation(node, left, right, scope)
        case s.Unary():
            operand = expressions.typed(node.operand, scope)
            if operand is None:
                return None
            if operand[1].kind not in SCALABLE:
                _bad(node, "-", operand[1], operand[1], scope)
                return None
            if isinstance(operand[0], p.Literal_) and isinstance(operand[0].value, (int, Fraction)):
                return p.Literal_(-operand[0].value, operand[1]), operand[1]
            return p.Negative(operand[0]), required(operand[1])
        case s.PercentOf():
            percent = expressions.value_of(node.percent, scope, PERCENT)
            whole = expressions.typed(node.whole, scope)
            if percent is None or whole is None:
                return None
            if whole[1].kind not in SCALABLE:
                _bad(node, _word("OF", scope), PERCENT, whole[1], scope)
                return None
            type_ = NUMBER if whole[1].kind in NUMERIC else required(whole[1])
            return p.PercentOf(percent, whole[0]), type_
        case s.PartBetween():
            return part_between(node, scope)
        case s.Rounded():
            operand = expressions.typed(node.operand, scope, expected)
            if operand is None:
                return None
            rounding = rounding_of(node.rounding, operand[1], scope)
            if rounding is None:
                return None
            step = Fraction(rounding.step_numerator, rounding.step_denominator)
            type_ = INTEGER if operand[1].kind in NUMERIC and step.denominator == 1 else required(operand[1])
            return (
                p.Round(operand[0], rounding.step_numerator, rounding.step_denominator, rounding.mode),
                type_,
            )
        case _:
            assert_never(node)


def operation(node: s.Arithmetic, left: Typed, right: Typed, scope: Scope) -> Typed | None:
    """`a + b`, `a - b`, `a * b` or `a / b` of two typed values."""
    (a, at), (b, bt) = left, right
    operator = node.operator
    if operator in ("+", "-"):
        if at.kind == "date" and bt.kind in FAMILY and FAMILY[bt.kind][0] != "hour":
            amount = b if operator == "+" else negated(b)
            return time_forms.shifted(node, a, amount, bt, scope), DATE
        if operator == "-" and at.kind == "date" and bt.kind == "date":
            return p.DateDifference(a, b), DAYS
        common = shared(at, bt)
        if common is not None and common.kind in SCALABLE:
            return p.Arithmetic(operator, in_unit(a, at, common), in_unit(b, bt, common)), common
        if common is None and at.kind in SCALABLE and bt.kind in SCALABLE:
            scope.report(comparisons.mismatch(node, at, bt, scope))
            return None
        _bad(node, operator, at, bt, scope)
        return None
    if operator == "*":
        if at.kind in NUMERIC and bt.kind in SCALABLE:
            return p.Arithmetic("*", a, b), _scaled(at, bt)
        if bt.kind in NUMERIC and at.kind in SCALABLE:
            return p.Arithmetic("*", a, b), _scaled(bt, at)
        _bad(node, operator, at, bt, scope)
        return None
    if bt.kind in NUMERIC and at.kind in SCALABLE:
        return p.Arithmetic("/", a, b), NUMBER if at.kind in NUMERIC else required(at)
    common = shared(at, bt)
    if common is not None and (common.kind in FAMILY or common in (AMOUNT, PERCENT)):
        return p.Arithmetic("/", in_unit(a, at, common), in_unit(b, bt, common)), NUMBER
    _bad(node, operator, at, bt, scope)
    return None


def negated(amount: p.Expr) -> p.Expr:
    """The opposite of a quantity."""
    if isinstance(amount, p.Literal_) and isinstance(amount.value, (int, Fraction)):
        return p.Literal_(-amount.value, amount.type)
    return p.Negative(amount)


def _scaled(factor: p.Type, scaled: p.Type) -> p.Type:
    if scaled.kind in NUMERIC:
        return INTEGER if factor.kind == scaled.kind == "integer" else NUMBER
    return required(scaled)


def part_between(node: s.PartBetween, scope: Scope) -> Typed | None:
    """`E over a op til b`, all of one kind."""
    operand = expressions.typed(node.operand, scope)
    bounds = [node.above] if node.up_to is None else [node.above, node.up_to]
    found = [expressions.typed(bound, scope) for bound in bounds]
    if operand is None or any(bound is None for bound in found):
        return None
    type_ = required(operand[1])
    known = [bound for bound in found if bound is not None]
    for bound, (_, bound_type) in zip(bounds, known, strict=True):
        common = comparisons.comparable(bound, type_, bound_type, scope, ordered=True)
        if common is None:
            return None
        type_ = common
    if type_.kind not in SCALABLE:
        _bad(node, _word("ABOVE", scope), type_, known[0][1], scope)
        return None
    limits = [in_unit(expression, bound_type, type_) for expression, bound_type in known]
    return p.PartBetween(in_unit(*operand, type_), limits[0], limits[1] if len(limits) > 1 else None), type_


def rounding_of(node: s.Rounding, type_: p.Type, scope: Scope) -> p.Rounding | None:
    """The step a value of `type_` is rounded to: `hele` is 1 of its unit (for amounts whole kroner)."""
    one = 100 if type_.kind == "amount" else 1
    if type_.kind not in SCALABLE:
        _bad(node, _word("ROUND", scope), type_, type_, scope)
        return None
    if node.decimals is not None:
        step = Fraction(one, 10**node.decimals)
    elif node.unit is None:
        step = Fraction(one)
    else:
        unit = expressions.quantity(node.unit, scope)
        if unit is None:
            return None
        literal, unit_type = unit
        common = shared(unit_type, type_)
        if common is None:
            scope.report(comparisons.mismatch(node.unit, type_, unit_type, scope))
            return None
        literal = in_unit(literal, unit_type, required(type_))
        assert isinstance(literal, p.Literal_) and isinstance(literal.value, (int, Fraction))
        step = Fraction(literal.value)
        if step <= 0:
            _bad(node, _word("ROUND", scope), type_, unit_type, scope)
            return None
    return p.Rounding(step.numerator, step.denominator, node.how)


def _word(terminal: str, scope: Scope) -> str:
    return keywords(scope.language)[terminal][0]


def _bad(node: s.Expression | s.Rounding, operator: str, left: p.Type, right: p.Type, scope: Scope) -> None:
    scope.report(
        BadArithmetic(
            span=node.span,
            operator=operator,
            left=type_word(required(left), scope.language),
            right=type_word(required(right), scope.language),
            declaration=scope.declaration,
        )
    )
