"""Duties, prohibitions, rights and powers; definitions; and repeals."""

from hjemmel.model.nodes import ConceptEntry, Entry
from hjemmel.model.relations import Relations
from hjemmel.plan import nodes as p
from hjemmel.syntax import nodes as s
from hjemmel.typed import expressions, time_forms
from hjemmel.typed.basis import basis_of, basis_of_parts
from hjemmel.typed.parties import party_of
from hjemmel.typed.periods import period_of
from hjemmel.typed.problems import NormNeedsClock, PowerOfSubject
from hjemmel.typed.rules import exceptions_of
from hjemmel.typed.scope import Scope


def norm_of(
    entry: Entry, concept: ConceptEntry, scope: Scope, relations: Relations, key_dates: dict[str, p.Expr]
) -> p.Norm | None:
    """A norm in the plan's terms, or None when a condition in it could not be read."""
    declaration = entry.declaration
    assert isinstance(declaration, s.Norm)
    parts = entry.parts
    due = deadline_of(parts.deadline, scope)
    scope.deadline = parts.deadline is not None
    condition = p.YES if parts.condition is None else expressions.truth(parts.condition.condition, scope)
    period = period_of(parts.period, scope, key_dates)
    exceptions = exceptions_of(parts.exempts, scope, key_dates, period.clock)
    act = None if parts.act is None else expressions.truth(parts.act.condition, scope)
    basis = basis_of_parts(parts, scope)
    party = None if parts.party is None else party_of(parts.party.party, concept, scope)
    report_power_of_subject(entry, party, scope)
    if parts.deadline is not None and parts.period is not None and parts.period.clock is None:
        scope.report(NormNeedsClock(span=declaration.name.span, name=entry.name, declaration=entry.name))
    if condition is None or (parts.act is not None and act is None) or (parts.deadline is not None and due is None):
        return None
    return p.Norm(
        declaration.kind,
        entry.name,
        declaration.title.text,
        concept.name,
        party,
        period,
        condition,
        exceptions,
        act,
        due,
        (),
        tuple(sorted(relations.ended_by.get(f"norm:{entry.name}", ()))),
        tuple(sorted(relations.replaces.get(entry.name, ()))),
        tuple(sorted(relations.prevails_over.get(entry.name, ()))),
        tuple(sorted(relations.unresolved.get(entry.name, ()))),
        basis,
        declaration.span,
    )


def deadline_of(due: s.DueNoLaterThan | s.DueInFirst | s.DueOn | None, scope: Scope) -> p.Expr | None:
    """The last day of a norm's deadline."""
    match due:
        case None:
            return None
        case s.DueNoLaterThan():
            return time_forms.last_day(due, scope)
        case s.DueInFirst():
            found = time_forms.length_and_start(due, scope)
            return None if found is None else time_forms.day_before(found[1])
        case s.DueOn():
            return time_forms.day_of(due.date, scope)


def report_power_of_subject(entry: Entry, party: p.Party | None, scope: Scope) -> None:
    """Report a power held by persons, so far as it can be told: those of whom there are target groups."""
    assert isinstance(entry.declaration, s.Norm)
    if entry.declaration.kind != "power" or party is None or not party.concept or entry.parts.party is None:
        return
    members = scope.model.concepts[party.concept].members.values()
    declarations = [member.declaration for member in members]
    if any(isinstance(each, s.Definition) and each.target_group for each in declarations):
        scope.report(
            PowerOfSubject(
                span=entry.parts.party.span, name=entry.name, holder=party.concept, declaration=scope.declaration
            )
        )


def definition_of(
    entry: Entry, concept: ConceptEntry, scope: Scope, relations: Relations, key_dates: dict[str, p.Expr]
) -> p.Definition:
    """A definition in the plan's terms, with the grounds that could be read."""
    declaration = entry.declaration
    assert isinstance(declaration, s.Definition)
    parts = entry.parts
    basis = basis_of_parts(parts, scope)
    own_period = period_of(parts.period, scope, key_dates)
    grounds: list[p.Alternative] = []
    if parts.condition is not None:
        condition = expressions.truth(parts.condition.condition, scope)
        if condition is not None:
            grounds.append(
                p.Alternative(condition, None, basis_of(parts.condition.grounds, scope), parts.condition.span)
            )
    for also in parts.also_ifs:
        condition = expressions.truth(also.condition, scope)
        period = None if also.period is None else period_of(also.period, scope, key_dates, own_period.clock)
        also_basis = basis_of(also.grounds, scope)
        if condition is not None:
            grounds.append(p.Alternative(condition, period, also_basis, also.span))
    key = f"{concept.name}.{entry.name}"
    return p.Definition(
        entry.name,
        declaration.label.text,
        concept.name,
        declaration.target_group,
        own_period,
        tuple(grounds),
        exceptions_of(parts.exempts, scope, key_dates, own_period.clock),
        tuple(sorted(relations.successor.get(key, ()))),
        tuple(sorted(relations.ended_by.get(f"definition:{key}", ()))),
        basis,
        declaration.span,
    )


def repeal_of(entry: Entry, scope: Scope, key_dates: dict[str, p.Expr]) -> p.Repeal:
    """A repeal in the plan's terms."""
    declaration = entry.declaration
    assert isinstance(declaration, s.Repeal)
    targets = [name.text for relation in entry.parts.relations for name in relation.names]
    return p.Repeal(
        entry.name,
        declaration.title.text,
        entry.parts.concept.concept.text if entry.parts.concept else "",
        period_of(entry.parts.period, scope, key_dates),
        tuple(sorted(targets)),
        basis_of_parts(entry.parts, scope),
        declaration.span,
    )
