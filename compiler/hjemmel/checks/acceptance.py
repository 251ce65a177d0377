"""Warnings the drafter has accepted, with a reason, where they arise."""

from collections.abc import Iterator

from hjemmel.diagnostics.problem import Problem
from hjemmel.model.nodes import Model
from hjemmel.model.problems import AcceptanceOfNothing, EmptyReason
from hjemmel.syntax import nodes as s


def accepted(problems: list[Problem], model: Model, is_all: bool) -> list[Problem]:
    """The problems without accepted warnings; if `is_all` with a warning for each acceptance of nothing, else what it
    accepts may be among the problems that could not be told yet."""
    every = list(acceptances_of(model))
    acceptances = [(declaration, acceptance) for declaration, acceptance in every if acceptance.reason.strip()]
    wanted = {(declaration, acceptance.code) for declaration, acceptance in acceptances}
    arising = {(problem.declaration, problem.code) for problem in problems if problem.severity == "warning"}
    kept = [
        problem
        for problem in problems
        if problem.severity == "error" or (problem.declaration, problem.code) not in wanted
    ]
    kept += [
        AcceptanceOfNothing(span=acceptance.span, accepted=acceptance.code, declaration=declaration)
        for declaration, acceptance in acceptances
        if is_all and (declaration, acceptance.code) not in arising
    ]
    kept += [
        EmptyReason(span=acceptance.span, declaration=declaration)
        for declaration, acceptance in every
        if not acceptance.reason.strip()
    ]
    return kept


def acceptances_of(model: Model) -> Iterator[tuple[str, s.Acceptance]]:
    """Each `accepteret` with the declaration it stands in."""
    entries = (*model.rules.values(), *model.norms.values(), *model.definitions.values(), *model.repeals.values())
    for entry in entries:
        for acceptance in entry.parts.acceptances:
            yield entry.name, acceptance
    for concept in model.concepts.values():
        for name, member in concept.members.items():
            match member.declaration:
                case s.Fact() | s.Discretion():
                    lines: tuple[s.Acceptance | s.Interpretation, ...] = member.declaration.parts
                case s.Result():
                    lines = member.declaration.acceptances
                case s.Definition():
                    continue
            for line in lines:
                if isinstance(line, s.Acceptance):
                    yield f"{concept.name}.{name}", line
    for parameter, _ in model.parameters.values():
        for line in parameter.parts:
            if isinstance(line, s.Acceptance):
                yield parameter.name.text, line
