"""Every expression inside an expression, and every expression of a declaration."""

from collections.abc import Iterator

from hjemmel.plan import nodes as p

_CHILDREN: dict[type, tuple[str, ...]] = {
    p.Literal_: (),
    p.Read: (),
    p.ParameterRead: ("keys",),
    p.AssessmentDate: (),
    p.Deadline: (),
    p.KeyDateRead: (),
    p.Negative: ("operand",),
    p.Arithmetic: ("left", "right"),
    p.DateShift: ("date", "amount"),
    p.DateDifference: ("end", "start"),
    p.PercentOf: ("percent", "whole"),
    p.PartBetween: ("operand", "above", "up_to"),
    p.Extremum: ("operands",),
    p.Compare: ("left", "right"),
    p.IsNone: ("operand",),
    p.Not: ("operand",),
    p.And: ("operands",),
    p.Or: ("operands",),
    p.If: ("condition", "then", "otherwise"),
    p.Round: ("operand",),
    p.WholeUnits: ("start", "end"),
    p.EndOf: ("operand",),
    p.NextWorkday: ("operand",),
    p.Quantified: ("where",),
    p.Share: ("where", "among"),
    p.Aggregate: ("where", "value", "order"),
}


def parts_of(expression: p.Expr) -> Iterator[p.Expr]:
    """The expression and every expression inside it, outermost first."""
    waiting: list[p.Expr] = [expression]
    while waiting:
        current = waiting.pop()
        yield current
        for name in _CHILDREN[type(current)]:
            child = getattr(current, name)
            if child is None:
                continue
            if isinstance(child, tuple):
                waiting.extend(child)
            else:
                waiting.append(child)


def fields_inside(expression: p.Expr) -> tuple[str, ...]:
    """The fields of the expression that hold expressions: one, several or none of them each."""
    return _CHILDREN[type(expression)]


def expressions_of_period(period: p.Period | None) -> list[p.Expr]:
    """The ends and the clock of a period."""
    if period is None:
        return []
    return [end for end in (period.start, period.end) if end is not None] + [period.clock]


def expressions_of(declaration: p.Rule | p.Definition | p.Norm | p.Repeal) -> list[p.Expr]:
    """Every expression a declaration says: periods and clocks, conditions, exceptions, values, limits, deadline."""
    found = expressions_of_period(declaration.period)
    if isinstance(declaration, p.Repeal):
        return found
    for exception in declaration.exceptions:
        found.append(exception.condition)
        if exception.unless is not None:
            found.append(exception.unless)
        found += expressions_of_period(exception.period)
    match declaration:
        case p.Rule():
            found += [declaration.condition, declaration.value]
            for limit in declaration.limits:
                found.append(limit.limit)
                found += expressions_of_period(limit.period)
        case p.Definition():
            for ground in declaration.grounds:
                found.append(ground.condition)
                found += expressions_of_period(ground.period)
        case p.Norm():
            found.append(declaration.condition)
            found += [each for each in (declaration.act, declaration.deadline) if each is not None]
            if declaration.party is not None and declaration.party.read is not None:
                found.append(declaration.party.read)
    return found
