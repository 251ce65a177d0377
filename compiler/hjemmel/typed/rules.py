"""Rules: main rule, `dog` lines, caps, table rows, and the tails of results that are rules of their own."""

from collections.abc import Sequence

from hjemmel.model.nodes import ConceptEntry, Entry
from hjemmel.model.relations import Relations
from hjemmel.plan import nodes as p
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s
from hjemmel.typed import comparisons, expressions
from hjemmel.typed.basis import NOTHING, basis_of, basis_of_parts
from hjemmel.typed.periods import ALWAYS, period_of
from hjemmel.typed.problems import DiscretionSet, NotAResult, NotWhole
from hjemmel.typed.scope import Scope
from hjemmel.typed.types import WHOLE_KINDS
from hjemmel.typed.wholeness import is_whole


def result_set_by(sets: s.Sets, concept: ConceptEntry, scope: Scope) -> s.Result | None:
    """The result a rule gives a value; a fact, a discretion or an unknown name is reported."""
    member = concept.members.get(sets.result.text)
    if member is None:
        scope.report_unknown(sets.result, [n for n, m in concept.members.items() if m.kind == "result"])
        return None
    if isinstance(member.declaration, s.Result):
        return member.declaration
    problem = DiscretionSet if member.kind == "discretion" else NotAResult
    scope.report(problem(span=sets.result.span, name=sets.result.text, declaration=scope.declaration))
    return None


def exceptions_of(
    exempts: Sequence[s.Exempt], scope: Scope, key_dates: dict[str, p.Expr], clock: p.Expr
) -> tuple[p.Exception_, ...]:
    """The `undtagen hvis` lines, those with a period of their own on the declaration's `clock`."""
    found = []
    for exempt in exempts:
        condition = expressions.truth(exempt.condition, scope)
        unless: p.Expr | None = None
        unless_basis = NOTHING
        if exempt.unless is not None:
            unless = expressions.truth(exempt.unless.condition, scope)
            unless_basis = basis_of(exempt.unless.grounds, scope)
        period = None if exempt.period is None else period_of(exempt.period, scope, key_dates, clock)
        basis = basis_of(exempt.grounds, scope)
        if condition is not None and (exempt.unless is None or unless is not None):
            found.append(p.Exception_(condition, unless, period, basis, unless_basis, exempt.span))
    return tuple(found)


def limits_of(
    limits: Sequence[s.HoweverLimit],
    result: s.Result,
    type_: p.Type,
    scope: Scope,
    key_dates: dict[str, p.Expr],
    clock: p.Expr,
) -> tuple[p.Limit, ...]:
    """The `dog højst` and `dog mindst` lines, those with a period of their own on the rule's `clock`."""
    found = []
    for limit in limits:
        value = valued(limit.limit, result, type_, scope)
        period = None if limit.period is None else period_of(limit.period, scope, key_dates, clock)
        basis = basis_of(limit.grounds, scope)
        if value is not None:
            found.append(p.Limit(limit.which, value, period, basis, limit.span))
    return tuple(found)


def report_fraction(node: s.Expression, value: p.Expr, result: s.Result, type_: p.Type, scope: Scope) -> None:
    """Report a value that is not certain to be whole where the result must be, unless the result rounds."""
    if type_.kind in WHOLE_KINDS and result.rounding is None and not is_whole(value):
        scope.report(NotWhole(span=node.span, name=result.name.text, declaration=scope.declaration))


def valued(node: s.Expression, result: s.Result, type_: p.Type, scope: Scope) -> p.Expr | None:
    """A value for a result: of its type and unit, and whole where it must be (any number may be rounded to that)."""
    value = expressions.number_or(node, scope, type_)
    if value is not None:
        report_fraction(node, value, result, type_, scope)
    return value


def rules_of(
    entry: Entry, concept: ConceptEntry, scope: Scope, relations: Relations, key_dates: dict[str, p.Expr]
) -> list[p.Rule]:
    """The rules a `regel` or `tabel` stands for; those with a mistake in them are left out."""
    parts = entry.parts
    name = entry.name
    condition = p.YES if parts.condition is None else expressions.truth(parts.condition.condition, scope)
    period = period_of(parts.period, scope, key_dates)
    exceptions = exceptions_of(parts.exempts, scope, key_dates, period.clock)
    basis = basis_of_parts(parts, scope)
    result = None if parts.sets is None else result_set_by(parts.sets, concept, scope)
    if result is None or parts.sets is None:
        return []
    type_ = scope.types.get((concept.name, result.name.text))
    if type_ is None:
        return []
    ended_by = tuple(sorted(relations.ended_by.get(f"rule:{name}", ())))
    replaces = tuple(sorted(relations.replaces.get(name, ())))
    prevails_over = tuple(sorted(relations.prevails_over.get(name, ())))
    unresolved = tuple(sorted(relations.unresolved.get(name, ())))

    def rule(
        rule_name: str,
        form: str,
        title: str,
        own: p.Expr,
        whole: p.Expr,
        value: p.Expr,
        limits: tuple[p.Limit, ...],
        in_force: p.Period,
        rests_on: p.Basis,
        span: Span,
    ) -> p.Rule:
        return p.Rule(
            rule_name,
            title,
            "however" if form == "however" else "row" if form == "row" else "rule",
            "" if form == "rule" else name,
            concept.name,
            result.name.text,
            in_force,
            whole,
            own,
            exceptions,
            value,
            limits,
            (),
            ended_by,
            replaces,
            (name,) if form == "however" else prevails_over,
            unresolved,
            rests_on,
            span,
        )

    if isinstance(entry.declaration, s.Table):
        return [
            rule(
                f"{name}_{number}",
                "row",
                entry.declaration.title.text,
                own,
                conjunction(condition, own),
                value,
                (),
                period,
                joined(basis, basis_of(row.grounds, scope)),
                row.span,
            )
            for number, row, own, value in rows_of(entry.declaration, result, type_, scope)
            if condition is not None
        ]
    assert isinstance(entry.declaration, s.Rule)
    value = None if parts.sets.value is None else valued(parts.sets.value, result, type_, scope)
    limits = limits_of(parts.however_limits, result, type_, scope, key_dates, period.clock)
    found: list[p.Rule] = []
    if condition is not None and value is not None:
        title = entry.declaration.title.text
        found.append(
            rule(name, "rule", title, condition, condition, value, limits, period, basis, entry.declaration.span)
        )
    for number, line_ in enumerate(parts.however_values, 1):
        line_value = valued(line_.value, result, type_, scope)
        own = expressions.truth(line_.condition, scope)
        line_period = period if line_.period is None else period_of(line_.period, scope, key_dates, period.clock)
        line_basis = basis_of(line_.grounds, scope)
        if condition is not None and own is not None and line_value is not None:
            found.append(
                rule(
                    f"{name}__dog_{number}",
                    "however",
                    entry.declaration.title.text,
                    own,
                    conjunction(condition, own),
                    line_value,
                    (),
                    line_period,
                    joined(basis, line_basis),
                    line_.span,
                )
            )
    return found


def conjunction(first: p.Expr, second: p.Expr) -> p.Expr:
    """Both conditions, without a condition that always holds."""
    if first == p.YES:
        return second
    return p.And((first, second))


def joined(first: p.Basis, second: p.Basis) -> p.Basis:
    """What a line rests on together with its declaration: the line's own clauses first."""
    if second is NOTHING:
        return first
    return p.Basis(
        _distinct(second.clauses + first.clauses),
        _distinct(second.cited + first.cited),
        _distinct(second.interpretations + first.interpretations),
        _distinct(second.assumptions + first.assumptions),
    )


def _distinct(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


def rows_of(table: s.Table, result: s.Result, type_: p.Type, scope: Scope) -> list[tuple[int, s.Row, p.Expr, p.Expr]]:
    """Each readable row with its number from 1, its condition and its value."""
    found = []
    for number, row in enumerate(table.rows, 1):
        tests = [
            comparisons.comparison(s.Comparison(cell.span, column.operator, column.operand, cell), scope)
            for column, cell in zip(table.columns, row.cells, strict=False)
            if cell is not None
        ]
        value = valued(row.value, result, type_, scope)
        if value is None or any(test is None for test in tests):
            continue
        operands = tuple(test[0] for test in tests if test is not None)
        own = p.YES if not operands else operands[0] if len(operands) == 1 else p.And(operands)
        found.append((number, row, own, value))
    return found


def tails_of(concept: ConceptEntry, result: s.Result, type_: p.Type, scope: Scope) -> list[p.Rule]:
    """The rules that `= E` and `ellers V` of a result are."""
    found = []
    for tail, form in ((result.formula, "er"), (result.otherwise, "ellers")):
        if tail is None:
            continue
        value = valued(tail.value, result, type_, scope)
        counted = [ground for convention in result.conventions for ground in convention.grounds]
        basis = basis_of((*tail.grounds, *result.grounds, *counted), scope)
        if value is None:
            continue
        found.append(
            p.Rule(
                f"{concept.name}__{result.name.text}__{form}",
                result.label.text,
                "formula" if form == "er" else "otherwise",
                "",
                concept.name,
                result.name.text,
                ALWAYS,
                p.YES,
                p.YES,
                (),
                value,
                (),
                (),
                (),
                (),
                (),
                (),
                basis,
                tail.span,
            )
        )
    return found
