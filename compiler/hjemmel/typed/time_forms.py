"""Time forms spelled out with their exact boundaries, under the counting conventions that are in force."""

from datetime import date
from fractions import Fraction
from typing import assert_never

from hjemmel.model.keywords import keyword
from hjemmel.plan import nodes as p
from hjemmel.syntax import nodes as s
from hjemmel.typed import arithmetic, expressions
from hjemmel.typed.problems import DateOutOfRange, DeadlineOutside, MissingConvention
from hjemmel.typed.scope import Scope
from hjemmel.typed.types import DATE, DAYS, FAMILY, INTEGER, MONTHS, TRUTH, WEEKS, YEARS

Typed = tuple[p.Expr, p.Type]

_COUNTED = {"day": DAYS, "week": WEEKS, "month": MONTHS, "year": YEARS}


def date_literal(node: s.DateLiteral, scope: Scope) -> Typed | None:
    """A calendar date between 1900 and 2199."""
    if not 1900 <= node.year <= 2199:
        scope.report(DateOutOfRange(span=node.span, declaration=scope.declaration))
        return None
    return p.Literal_(date(node.year, node.month, node.day), DATE), DATE


def deadline(node: s.Deadline, scope: Scope) -> Typed | None:
    """`fristen`, inside a norm that has one."""
    if not scope.deadline:
        scope.report(DeadlineOutside(span=node.span, declaration=scope.declaration))
        return None
    return p.Deadline(), DATE


def month_convention(node: s.Expression | s.DueInFirst | s.DueNoLaterThan, scope: Scope) -> p.MonthConvention:
    """How the set counts months; reported when it does not say."""
    if scope.counting.months is None:
        missing_convention(node, "months", scope)
        return "corresponding"
    return scope.counting.months


def missing_convention(node: s.Expression | s.DueInFirst | s.DueNoLaterThan, kind: str, scope: Scope) -> None:
    """Report that months or deadlines are counted and the set does not say how."""
    line = keyword(kind, scope.language)
    scope.report(MissingConvention(span=node.span, kind=kind, line=line, declaration=scope.declaration))


def shifted(
    node: s.Expression | s.DueInFirst | s.DueNoLaterThan, start: p.Expr, amount: p.Expr, type_: p.Type, scope: Scope
) -> p.Expr:
    """`start` plus a duration of days, weeks, months or years."""
    unit, size = FAMILY[type_.kind]
    assert unit != "hour"
    if size != 1:
        if isinstance(amount, p.Literal_) and isinstance(amount.value, (int, Fraction)):
            amount = p.Literal_(amount.value * size, MONTHS if unit == "month" else DAYS)
        else:
            amount = p.Arithmetic("*", amount, p.Literal_(size, INTEGER))
    if unit == "day":
        return p.DateShift(start, amount, "day")
    return p.DateShift(start, amount, "month", month_convention(node, scope))


def day_before(day: p.Expr) -> p.Expr:
    """The day before a date."""
    if isinstance(day, p.Literal_) and isinstance(day.value, date) and day.value > date(1900, 1, 1):
        return p.Literal_(date.fromordinal(day.value.toordinal() - 1), DATE)
    return p.DateShift(day, p.Literal_(-1, DAYS), "day")


def day_of(node: s.Expression, scope: Scope) -> p.Expr | None:
    """A date, or `ingen` where the value may be that: a comparison with it is `nej`."""
    found = expressions.typed(node, scope, DATE)
    if found is None:
        return None
    if found[1].kind != "date":
        scope.report(expressions.wrong_type(node, found[1], DATE, scope))
        return None
    return found[0]


def length_and_start(
    node: s.InFirst | s.NoLaterThan | s.DueInFirst | s.DueNoLaterThan, scope: Scope
) -> tuple[p.Expr, p.Expr, p.Type] | None:
    """The start of a window, its end by plain addition, and the type of its length."""
    start = day_of(node.start, scope)
    length = duration(node.length, scope)
    if start is None or length is None:
        return None
    return start, shifted(node, start, length[0], length[1], scope), length[1]


def duration(node: s.Expression, scope: Scope) -> Typed | None:
    """A length in days, weeks, months or years."""
    found = expressions.typed(node, scope)
    if found is None:
        return None
    if found[1].kind not in FAMILY or found[1].kind == "hours":
        scope.report(expressions.wrong_type(node, found[1], MONTHS, scope))
        return None
    return found


def last_day(node: s.NoLaterThan | s.DueNoLaterThan, scope: Scope) -> p.Expr | None:
    """The last day of `senest N efter s`, moved to a working day if the set moves deadlines."""
    found = length_and_start(node, scope)
    if scope.counting.deadlines is None:
        missing_convention(node, "deadlines", scope)
    if found is None:
        return None
    end = found[1] if scope.counting.deadlines != "same_day" else day_before(found[1])
    return p.NextWorkday(end) if scope.counting.workday else end


def window(node: s.Between | s.InFirst | s.NoLaterThan | s.InLatest, scope: Scope) -> Typed | None:
    """A date in a window, as comparisons with its first and last day."""
    day = day_of(node.operand, scope)
    match node:
        case s.InFirst():
            found = length_and_start(node, scope)
            if day is None or found is None:
                return None
            return p.And((p.Compare("<=", found[0], day), p.Compare("<", day, found[1]))), TRUTH
        case s.NoLaterThan():
            end = last_day(node, scope)
            if day is None or end is None:
                return None
            return p.Compare("<=", day, end), TRUTH
        case s.InLatest():
            last = p.AssessmentDate() if node.end is None else day_of(node.end, scope)
            length = duration(node.length, scope)
            if day is None or last is None or length is None:
                return None
            start = shifted(node, last, arithmetic.negated(length[0]), length[1], scope)
            return p.And((p.Compare("<", start, day), p.Compare("<=", day, last))), TRUTH
        case s.Between():
            first = day_of(node.first, scope)
            through = day_of(node.last, scope)
            if day is None or first is None or through is None:
                return None
            return p.And((p.Compare("<=", first, day), p.Compare("<=", day, through))), TRUTH
        case _:
            assert_never(node)


def counted(node: s.WholeUnits | s.EndOf, scope: Scope) -> Typed | None:
    """`hele måneder fra a til b` and `udgangen af måneden for d`."""
    match node:
        case s.WholeUnits():
            start = day_of(node.start, scope)
            end = p.AssessmentDate() if node.end is None else day_of(node.end, scope)
            convention: p.MonthConvention = "corresponding"
            if node.unit in ("month", "year"):
                convention = month_convention(node, scope)
            if start is None or end is None:
                return None
            return p.WholeUnits(node.unit, start, end, convention), _COUNTED[node.unit]
        case s.EndOf():
            day = day_of(node.operand, scope)
            return None if day is None else (p.EndOf(node.unit, day), DATE)
        case _:
            assert_never(node)
