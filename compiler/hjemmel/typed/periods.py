"""When a declaration is in force: both ends as days, the clock they are read on, and what states each date."""

from collections.abc import Iterator
from datetime import date

from hjemmel.diagnostics.problem import Related
from hjemmel.model.keywords import keyword
from hjemmel.model.nodes import Model
from hjemmel.model.problems import DuplicatePart
from hjemmel.plan import nodes as p
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s
from hjemmel.typed import expressions
from hjemmel.typed.basis import NOTHING, basis_of
from hjemmel.typed.constants import constant_date, is_constant
from hjemmel.typed.problems import ClockNotADate, DateNotInClause, DateWithoutGround, EmptyPeriod, NotConstant
from hjemmel.typed.scope import Scope
from hjemmel.typed.stated_dates import states
from hjemmel.typed.time_forms import day_before
from hjemmel.typed.types import DATE

ALWAYS = p.Period(None, None, p.AssessmentDate())


def period_of(
    period: s.Period | None, scope: Scope, key_dates: dict[str, p.Expr], default: p.Expr = ALWAYS.clock
) -> p.Period:
    """The period in the plan's terms: both ends included, on its clock. Without `bestemt ved` that is `default`: for a
    declaration the date of assessment, for one of its lines the declaration's own clock."""
    if period is None:
        return ALWAYS
    clock = default if period.clock is None else clock_of(period.clock, scope)
    if not period.edges:
        return p.Period(None, None, clock)
    start, end, basis = edges_of(period, scope, key_dates)
    return p.Period(start, end, clock, basis)


def edges_of(
    period: s.Period, scope: Scope, key_dates: dict[str, p.Expr]
) -> tuple[p.Expr | None, p.Expr | None, p.Basis]:
    """The first and last day of a period and what states them."""
    start: p.Expr | None = None
    end: p.Expr | None = None
    grounds: list[s.Citation | s.Assumption] = []
    report_double_edges(period, scope)
    for edge in period.edges:
        day = stated_date(edge.date, edge.grounds, scope)
        grounds += edge.grounds
        if day is None:
            continue
        match edge.relation:
            case "from":
                start = day
            case "before":
                end = day_before(day)
            case "through":
                end = day
    first, last = constant_date(start, key_dates), constant_date(end, key_dates)
    if first is not None and last is not None and last < first:
        scope.report(EmptyPeriod(span=period.span, declaration=scope.declaration))
    return start, end, basis_of(grounds, scope) if grounds else NOTHING


def report_double_edges(period: s.Period, scope: Scope) -> None:
    """Report a second beginning or a second end of one period."""
    first: dict[str, s.PeriodEdge] = {}
    for edge in period.edges:
        end = "from" if edge.relation == "from" else "through"
        earlier = first.setdefault(end, edge)
        if earlier is not edge:
            scope.report(
                DuplicatePart(
                    span=edge.span,
                    name=scope.declaration,
                    part=keyword(end, scope.language),
                    related=(Related("first", earlier.span),),
                    declaration=scope.declaration,
                )
            )


def stated_date(
    node: s.Expression, grounds: tuple[s.Authority | s.Citation | s.Assumption | s.Interpretation, ...], scope: Scope
) -> p.Expr | None:
    """A date that depends on no case. A literal one must be stated by a clause it cites, or be taken as given."""
    day = expressions.value_of(node, scope, DATE)
    if day is None:
        return None
    if not is_constant(day):
        scope.report(NotConstant(span=node.span, declaration=scope.declaration))
        return None
    for literal in dates_in(node):
        report_unstated(literal.span, date(literal.year, literal.month, literal.day), grounds, scope)
    return day


def dates_in(node: s.Expression) -> Iterator[s.DateLiteral]:
    """The dates written in an expression that depends on no case."""
    match node:
        case s.DateLiteral():
            yield node
        case s.Arithmetic(_, _, left, right):
            yield from dates_in(left)
            yield from dates_in(right)
        case s.EndOf(_, _, operand):
            yield from dates_in(operand)
        case _:
            return


def report_unstated(
    span: Span,
    day: date,
    grounds: tuple[s.Authority | s.Citation | s.Assumption | s.Interpretation, ...],
    scope: Scope,
) -> None:
    """Report a date that nothing states, or whose clauses do not contain it."""
    if any(isinstance(ground, (s.Assumption, s.Interpretation)) for ground in grounds):
        return
    cited = [path for ground in grounds if isinstance(ground, (s.Citation, s.Authority)) for path in ground.clauses]
    if not cited:
        scope.report(DateWithoutGround(span=span, declaration=scope.declaration))
        return
    keys = [".".join(name.text for name in path.names) for path in cited]
    clauses = [scope.model.clauses[key] for key in keys if key in scope.model.clauses]
    if clauses and not any(states(clause.quotation.text, day) for clause in clauses):
        scope.report(
            DateNotInClause(
                span=span,
                date=day,
                clause=", ".join(keys),
                related=tuple(Related("clause", clause.quotation.span) for clause in clauses),
                declaration=scope.declaration,
            )
        )


def clock_of(node: s.Expression, scope: Scope) -> p.Expr:
    """What a period is read on; anything but a date fact, `fristen` or `vurderingsdato` is reported."""
    if isinstance(node, s.AssessmentDate) or (isinstance(node, s.Reference) and not scope.levels):
        return p.AssessmentDate()
    if isinstance(node, s.Reference) and _is_declaration(node.path, scope.model):
        scope.report(ClockNotADate(span=node.span, declaration=scope.declaration))
        return p.AssessmentDate()
    found = expressions.typed(node, scope)
    if found is None:
        return p.AssessmentDate()
    clock, type_ = found
    if isinstance(clock, p.Deadline) or (isinstance(clock, p.Read) and clock.what == "fact" and type_.kind == "date"):
        return clock
    scope.report(ClockNotADate(span=node.span, declaration=scope.declaration))
    return p.AssessmentDate()


def _is_declaration(path: s.Path, model: Model) -> bool:
    """Whether a path names a rule, a table, a repeal or a clause, none of which is a date."""
    name = path.names[0].text
    return name in model.rules or name in model.repeals or name in model.sources
