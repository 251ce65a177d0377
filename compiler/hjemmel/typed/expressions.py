"""Expressions as written become expressions of the plan, with their types.

Each function gives the expression and its type, or None when a problem was reported inside it; both sides of an
operator
are read before giving up, so that one mistake hides no other.
"""

from fractions import Fraction
from typing import assert_never

from hjemmel.plan import nodes as p
from hjemmel.syntax import nodes as s
from hjemmel.typed import arithmetic, comparisons, lists, references, time_forms
from hjemmel.typed.problems import (
    AmountTooFine,
    MayBeNone,
    OutsideLimits,
    StatusNeeded,
    TooDeep,
    WrongCurrency,
    WrongType,
)
from hjemmel.typed.scope import Scope
from hjemmel.typed.types import (
    AMOUNT,
    DATE,
    DAYS,
    HOURS,
    INTEGER,
    MONTHS,
    NONE,
    NUMBER,
    PERCENT,
    TEXT,
    TRUTH,
    WEEKS,
    YEARS,
    assignable,
    exact,
    in_unit,
    required,
    shared,
)
from hjemmel.typed.words import type_word

Typed = tuple[p.Expr, p.Type]

DEEPEST = 50
LARGEST = 10**12
"""The greatest number, and the greatest amount in kroner, that may be written."""
MOST_DECIMALS = 6

_DURATIONS = {"hour": HOURS, "day": DAYS, "week": WEEKS, "month": MONTHS, "year": YEARS}


def typed(node: s.Expression, scope: Scope, expected: p.Type | None = None) -> Typed | None:
    """The expression in the plan's terms and its type. `expected` says whose codes are in scope, and whether there
    may be none."""
    if scope.depth >= DEEPEST:
        scope.report(TooDeep(span=node.span, declaration=scope.declaration))
        return None
    scope.depth += 1
    try:
        return _typed(node, scope, expected)
    finally:
        scope.depth -= 1


def _typed(node: s.Expression, scope: Scope, expected: p.Type | None) -> Typed | None:
    match node:
        case s.Reference():
            return references.reference(node, scope, expected)
        case s.Quantity():
            return quantity(node, scope)
        case s.Comparison():
            return comparisons.comparison(node, scope)
        case s.Junction(_, operator, operands):
            found = [truth(operand, scope) for operand in operands]
            if any(operand is None for operand in found):
                return None
            known = tuple(operand for operand in found if operand is not None)
            return (p.And(known) if operator == "and" else p.Or(known)), TRUTH
        case s.Not(_, operand):
            condition = truth(operand, scope)
            return None if condition is None else (p.Not(condition), TRUTH)
        case s.DateLiteral():
            return time_forms.date_literal(node, scope)
        case s.TruthLiteral(_, value):
            return (p.YES if value else p.NO), TRUTH
        case s.NoneLiteral():
            if expected is not None:
                optional = p.Type(expected.kind, expected.of, True)
                return p.Literal_(None, optional), optional
            return p.Literal_(None, NONE), NONE
        case s.Text(_, text):
            return p.Literal_(text, TEXT), TEXT
        case s.ParameterAt():
            return references.parameter_at(node, scope)
        case s.AssessmentDate():
            return p.AssessmentDate(), DATE
        case s.Deadline():
            return time_forms.deadline(node, scope)
        case s.Unary() | s.Arithmetic() | s.PercentOf() | s.PartBetween() | s.Rounded():
            return arithmetic.computed(node, scope, expected)
        case s.Extremum():
            return extremum(node, scope, expected)
        case s.OneOf() | s.IsNone():
            return comparisons.membership(node, scope)
        case s.Between() | s.InFirst() | s.NoLaterThan() | s.InLatest():
            return time_forms.window(node, scope)
        case s.WholeUnits() | s.EndOf():
            return time_forms.counted(node, scope)
        case s.Conditional():
            return conditional(node, scope, expected)
        case s.Quantified():
            return lists.quantified(node, scope)
        case s.Share():
            return lists.share(node, scope, expected)
        case s.Aggregate():
            return lists.aggregate(node, scope, expected)
        case _:
            assert_never(node)


def truth(node: s.Expression, scope: Scope) -> p.Expr | None:
    """A yes/no expression; anything else is reported."""
    found = typed(node, scope, TRUTH)
    if found is None:
        return None
    expression, type_ = found
    if type_.kind == "truth" and type_.optional:
        scope.report(
            MayBeNone(span=node.span, expected=type_word(TRUTH, scope.language), declaration=scope.declaration)
        )
        return None
    if type_.kind == "truth":
        return expression
    if type_.kind == "status" and isinstance(expression, p.Read):
        scope.report(StatusNeeded(span=node.span, name=expression.name, declaration=scope.declaration))
        return None
    scope.report(wrong_type(node, type_, TRUTH, scope))
    return None


def number_or(node: s.Expression, scope: Scope, wanted: p.Type) -> p.Expr | None:
    """As `value_of`, but any number may stand where a whole one is wanted: it may yet be rounded."""
    asked = p.Type("number", optional=wanted.optional) if wanted.kind == "integer" else wanted
    return value_of(node, scope, asked, wanted)


def value_of(node: s.Expression, scope: Scope, wanted: p.Type, named: p.Type | None = None) -> p.Expr | None:
    """An expression that may stand where a value of type `wanted` is asked for, in its unit; else the problem is
    reported, with the type `named` when another than `wanted` is what the drafter wrote."""
    found = typed(node, scope, wanted)
    if found is None:
        return None
    expression, type_ = found
    if isinstance(expression, p.Literal_) and expression.value is None and wanted.optional:
        return expression
    if assignable(type_, wanted):
        return in_unit(expression, type_, wanted)
    said = named or wanted
    if type_.optional and assignable(required(type_), wanted):
        scope.report(MayBeNone(span=node.span, expected=type_word(said, scope.language), declaration=scope.declaration))
        return None
    scope.report(wrong_type(node, type_, said, scope))
    return None


def wrong_type(node: s.Expression, found: p.Type, wanted: p.Type, scope: Scope) -> WrongType:
    """The problem of a value of another type than asked for."""
    return WrongType(
        span=node.span,
        expected=type_word(wanted, scope.language),
        found=type_word(found, scope.language),
        declaration=scope.declaration,
    )


def quantity(node: s.Quantity, scope: Scope) -> Typed | None:
    """A number with its unit, within the limits of facts; amounts in øre and in the currency of the set."""
    value = exact(Fraction(node.numerator, node.denominator))
    if not -LARGEST <= value <= LARGEST or node.decimals > MOST_DECIMALS:
        scope.report(OutsideLimits(span=node.span, declaration=scope.declaration))
        return None
    if node.kind == "amount" and (node.currency or "DKK") != scope.model.currency:
        scope.report(
            WrongCurrency(
                span=node.span,
                currency=node.currency or "DKK",
                expected=scope.model.currency,
                declaration=scope.declaration,
            )
        )
        return None
    match node.kind:
        case "number":
            type_ = INTEGER if isinstance(value, int) else NUMBER
        case "amount":
            value = exact(Fraction(value) * 100)
            type_ = AMOUNT
            if not isinstance(value, int):
                scope.report(AmountTooFine(span=node.span, declaration=scope.declaration))
                return None
        case "percent":
            type_ = PERCENT
        case _:
            type_ = _DURATIONS[node.kind]
    return p.Literal_(value, type_), type_


def extremum(node: s.Extremum, scope: Scope, expected: p.Type | None) -> Typed | None:
    """The lowest or highest of some values of one kind."""
    found = [typed(operand, scope, expected) for operand in node.operands]
    if any(operand is None for operand in found):
        return None
    known = [operand for operand in found if operand is not None]
    type_ = required(known[0][1])
    for operand, (_, operand_type) in zip(node.operands[1:], known[1:], strict=True):
        common = comparisons.comparable(operand, type_, operand_type, scope, ordered=True)
        if common is None:
            return None
        type_ = common
    return p.Extremum(node.which, tuple(in_unit(e, t, type_) for e, t in known)), type_


def conditional(node: s.Conditional, scope: Scope, expected: p.Type | None) -> Typed | None:
    """`hvis C så V ellers W`, or without `ellers` the implication of two yes/no expressions."""
    condition = truth(node.condition, scope)
    if node.otherwise is None:
        consequence = truth(node.then, scope)
        if condition is None or consequence is None:
            return None
        return p.Or((p.Not(condition), consequence)), TRUTH
    then = typed(node.then, scope, expected)
    otherwise = typed(node.otherwise, scope, expected if expected is not None or then is None else then[1])
    if condition is None or then is None or otherwise is None:
        return None
    common = shared(then[1], otherwise[1])
    if _is_none(then[0]):
        common = required(otherwise[1])
    elif _is_none(otherwise[0]):
        common = required(then[1])
    if common is None:
        scope.report(comparisons.mismatch(node.otherwise, then[1], otherwise[1], scope))
        return None
    type_ = p.Type(common.kind, common.of, then[1].optional or otherwise[1].optional)
    return p.If(condition, in_unit(then[0], then[1], common), in_unit(otherwise[0], otherwise[1], common)), type_


def _is_none(expression: p.Expr) -> bool:
    return isinstance(expression, p.Literal_) and expression.value is None
