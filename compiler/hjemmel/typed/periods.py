"""When a declaration is in force: both ends as days, the clock they are read on, and what states each date."""

from datetime import date

from hjemmel.diagnostics.problem import Related
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


def period_of(period: s.Period | None, scope: Scope, key_dates: dict[str, p.Expr]) -> p.Period:
    """The period in the plan's terms: both ends included, on its clock (without `bestemt ved` the date of
    assessment)."""
    if period is None:
        return ALWAYS
    clock = clock_of(period.clock, scope)
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
    if isinstance(day, p.Literal_) and isinstance(day.value, date):
        report_unstated(node.span, day.value, grounds, scope)
    return day


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
                date=day.isoformat(),
                clause=", ".join(keys),
                related=tuple(Related("clause", clause.quotation.span) for clause in clauses),
                declaration=scope.declaration,
            )
        )


def clock_of(node: s.Expression | None, scope: Scope) -> p.Expr:
    """What a period is read on; anything but a date fact, `fristen` or `vurderingsdato` is reported."""
    if node is None or isinstance(node, s.AssessmentDate):
        return p.AssessmentDate()
    found = expressions.typed(node, scope)
    if found is None:
        return p.AssessmentDate()
    clock, type_ = found
    if isinstance(clock, p.Deadline) or (isinstance(clock, p.Read) and clock.what == "fact" and type_.kind == "date"):
        return clock
    scope.report(ClockNotADate(span=node.span, declaration=scope.declaration))
    return p.AssessmentDate()
