"""What an example expects, as data; names are found as a drafter sees them."""

from datetime import date
from typing import assert_never

from hjemmel.model.nodes import ConceptEntry
from hjemmel.model.problems import WrongKindOfName
from hjemmel.plan.case import Cause, CauseKind, Instance
from hjemmel.plan.examples import Expectation, HasDeadline, HasStatus, Holds, Lacks
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s
from hjemmel.typed import expressions
from hjemmel.typed.comparisons import report_unknown_status
from hjemmel.typed.example_case import CaseReading
from hjemmel.typed.types import DATE
from hjemmel.typed.words import STATUSES, status_of


def expectation_of(node: s.Expectation, case: CaseReading) -> Expectation | None:
    """What is expected, or None when it could not be read."""
    match node:
        case s.Holds(span, condition):
            holds = expressions.truth(condition, case.scope)
            return None if holds is None else Holds(holds, span)
        case s.HasStatus(span, subject, word):
            return has_status(span, subject, word, case)
        case s.HasDeadline(span, subject, day):
            found = norm_at(subject, case)
            deadline = case.constant(day, DATE)
            if found is None or not isinstance(deadline, date):
                return None
            return HasDeadline(found[0], found[1].name.text, deadline, span)
        case s.Lacks():
            return lacks(node, case)
        case _:
            assert_never(node)


def subject_of(path: s.Path, case: CaseReading) -> tuple[int, ConceptEntry, s.Name] | None:
    """The level and concept of the instance that all but the last name lead to, and that name; unknown ones are
    reported."""
    first, *steps = path.names
    if not steps or first.text not in case.names:
        case.report_unknown(first)
        return None
    *steps, last = steps
    instance = case.instance(first.text)
    for step in steps:
        whole = case.scope.model.concepts[instance.concept].wholes.get(step.text, "")
        if whole not in instance.wholes:
            case.scope.report_unknown(step, case.scope.model.concepts[instance.concept].wholes)
            return None
        instance = instance.wholes[whole]
    level = case.instances.index(instance)
    return level, case.concepts[level], last


def norm_at(path: s.Path, case: CaseReading) -> tuple[int, s.Norm] | None:
    """The level of the instance and the norm a path leads to."""
    found = subject_of(path, case)
    if found is None:
        return None
    level, concept, name = found
    entry = concept.norms.get(name.text)
    if entry is None and name.text in concept.members:
        case.scope.report(WrongKindOfName(span=name.span, name=name.text, declaration=case.scope.declaration))
        return None
    if entry is None:
        case.scope.report_unknown(name, concept.norms)
        return None
    assert isinstance(entry.declaration, s.Norm)
    return level, entry.declaration


def has_status(span: Span, path: s.Path, word: str, case: CaseReading) -> HasStatus | None:
    """`forvent P <status>`."""
    found = norm_at(path, case)
    if found is None:
        return None
    level, norm = found
    status = status_of(word, case.scope.language)
    if status is None or status not in STATUSES[norm.kind]:
        report_unknown_status(span, word, norm.kind, case.scope)
        return None
    return HasStatus(level, norm.name.text, status, span)


def lacks(node: s.Lacks, case: CaseReading) -> Lacks | None:
    """`forvent x mangler f, … og kræver skøn q, …`."""
    found = subject_of(node.subject, case)
    if found is None:
        return None
    level, concept, name = found
    if name.text not in concept.members and name.text not in concept.norms:
        case.scope.report_unknown(name, [*concept.members, *concept.norms])
        return None
    instance = case.instances[level]
    kinds: set[CauseKind] = set()
    causes: set[Cause] = set()
    for outcome in node.outcomes:
        kinds.add(outcome.kind)
        match outcome.kind:
            case "conflict":
                rules = tuple(sorted(rule_named(path, case) for path in outcome.names))
                causes.add(Cause("conflict", f"{instance.path}.{name.text}", rules))
            case "missing" | "discretion":
                paths = [path_of(path, instance, concept, outcome.kind, case) for path in outcome.names]
                causes.update(Cause(outcome.kind, path) for path in paths if path is not None)
            case "no_rule" | "undefined":
                pass
    return Lacks(level, name.text, frozenset(kinds), frozenset(causes), node.span)


def rule_named(path: s.Path, case: CaseReading) -> str:
    """The rule, table, row or result with `= E` that a drafter names as one side of a conflict; others are reported."""
    name = path.names[-1]
    rules = case.scope.model.rules
    known = list(rules)
    for rule, entry in rules.items():
        if isinstance(entry.declaration, s.Table):
            known += [f"{rule}_{number}" for number in range(1, len(entry.declaration.rows) + 1)]
    for concept in case.scope.model.concepts.values():
        known += [name for name, member in concept.members.items() if member.kind == "result"]
    if name.text not in known:
        case.scope.report_unknown(name, known)
    return name.text


def path_of(path: s.Path, subject: Instance, concept: ConceptEntry, kind: str, case: CaseReading) -> str | None:
    """The path of a fact or discretion named as seen from `subject`: its own, a whole's, or another instance's."""
    *steps, last = path.names
    concepts = case.scope.model.concepts
    instance: Instance | None = subject
    at, entry = subject.path, concept
    if steps and steps[0].text in case.names:
        instance = case.instance(steps[0].text)
        at, entry = instance.path, concepts[instance.concept]
        steps = steps[1:]
    elif not steps and last.text not in entry.members:
        owner = next((whole for whole, name in entry.wholes.items() if last.text in concepts[name].members), None)
        if owner is not None:
            steps = [s.Name(last.span, owner)]
    for step in steps:
        whole = entry.wholes.get(step.text)
        if whole is None:
            case.scope.report_unknown(step, [*case.names, *entry.wholes])
            return None
        instance = instance.wholes.get(whole) if instance is not None else None
        at = instance.path if instance is not None else f"{at}.{step.text}"
        entry = concepts[whole]
    member = entry.members.get(last.text)
    if member is None:
        case.scope.report_unknown(last, list(entry.members))
        return None
    if member.kind != ("discretion" if kind == "discretion" else "fact"):
        case.scope.report(WrongKindOfName(span=last.span, name=last.text, declaration=case.scope.declaration))
        return None
    return f"{at}.{last.text}"
