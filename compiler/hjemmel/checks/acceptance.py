"""Warnings the drafter has accepted, with a reason, where they arise."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from hjemmel.diagnostics.problem import Problem
from hjemmel.model.nodes import Model
from hjemmel.model.problems import AcceptanceOfNothing, EmptyReason
from hjemmel.syntax import nodes as s

Acceptances = tuple[tuple[str, s.Acceptance], ...]
"""Each `accepteret` with the declaration it stands in."""

_BY_PROOFS: Final = re.compile(r"HJ602|HJ6[1-4]\d")
"""Codes of what only the proofs settle."""


def accepted(
    problems: Iterable[Problem], every: Acceptances, *, is_all: bool, is_proven: bool = False
) -> list[Problem]:
    """The problems without accepted warnings; if `is_all` with a warning for each acceptance of nothing, else what it
    accepts may be among the problems that could not be told yet. What the proofs would settle is not all told unless
    it `is_proven`."""
    listed = list(problems)
    acceptances = [(declaration, acceptance) for declaration, acceptance in every if acceptance.reason.strip()]
    wanted = {(declaration, acceptance.code) for declaration, acceptance in acceptances}
    arising = {(problem.declaration, problem.code) for problem in listed if problem.severity == "warning"}
    kept = [
        problem
        for problem in listed
        if problem.severity == "error" or (problem.declaration, problem.code) not in wanted
    ]
    kept += [
        AcceptanceOfNothing(span=acceptance.span, accepted=acceptance.code, declaration=declaration)
        for declaration, acceptance in acceptances
        if is_all and (declaration, acceptance.code) not in arising
        if is_proven or not is_by_proofs(acceptance.code)
    ]
    kept += [
        EmptyReason(span=acceptance.span, declaration=declaration)
        for declaration, acceptance in every
        if not acceptance.reason.strip()
    ]
    return kept


def is_by_proofs(code: str) -> bool:
    """Whether only the proofs settle what has the code."""
    return _BY_PROOFS.fullmatch(code) is not None


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
