"""What the proofs find wrong, and what they could not prove."""

from __future__ import annotations

import datetime
from typing import ClassVar, Literal

from hjemmel.diagnostics.problem import Problem, Related, Severity, Supplied
from hjemmel.proofs.nodes import Kind, Proof
from hjemmel.proofs.outcomes import Proven, Unproven


class Gap(Problem, frozen=True, kw_only=True):
    """A case, with everything known, in which what a rule or norm reads has no rule or no value."""

    code: ClassVar[str] = "HJ611"
    name: str
    lacking: str
    what: Literal["result", "parameter"]
    case: tuple[Supplied, ...]


class HoleInTime(Problem, frozen=True, kw_only=True):
    """Days after one rule and before the next that takes over from it, on which no rule applies; an `ellers`
    may hide it."""

    code: ClassVar[str] = "HJ612"
    severity: ClassVar[Severity] = "warning"
    name: str
    other: str
    result: str
    first: datetime.date
    last: datetime.date
    case: tuple[Supplied, ...]


class OverlapInTime(Problem, frozen=True, kw_only=True):
    """Days on which a rule and the one that takes over from it both apply, with one value."""

    code: ClassVar[str] = "HJ613"
    severity: ClassVar[Severity] = "warning"
    name: str
    other: str
    result: str
    first: datetime.date
    last: datetime.date
    case: tuple[Supplied, ...]


class NormsContradict(Problem, frozen=True, kw_only=True):
    """Two norms that apply in one case in which nothing anybody does keeps both."""

    code: ClassVar[str] = "HJ614"
    name: str
    other: str
    case: tuple[Supplied, ...]


class NobodyCanComply(Problem, frozen=True, kw_only=True):
    """A duty that applies in a case in which nothing anybody does fulfils it, or a prohibition nobody can keep."""

    code: ClassVar[str] = "HJ615"
    name: str
    kind: Literal["duty", "prohibition"]
    case: tuple[Supplied, ...]


class NotProven(Problem, frozen=True, kw_only=True):
    """A question that was not settled (`why`), or only for lists of at most so many members each."""

    code: ClassVar[str] = "HJ616"
    severity: ClassVar[Severity] = "warning"
    question: Kind
    names: tuple[str, ...]
    why: Literal["gave_up", "not_replayed", "interrupted", "no_solver", "bounded"]
    lists: tuple[Supplied, ...] = ()


NEEDED_FOR_RELEASE: frozenset[str] = frozenset({"HJ602", "HJ616"})
"""Warnings that something is not proven: a release needs the proof, or an `accepteret` with a reason."""


def not_proven(proof: Proof) -> Problem:
    """That a question was not settled, or only within a bound."""
    outcome, question = proof.outcome, proof.question
    assert isinstance(outcome, Proven | Unproven), "what is refuted is told as what it is"
    bound = outcome if isinstance(outcome, Proven) else Proven()
    return NotProven(
        question=question.kind,
        names=tuple(name if " " in name else name.rpartition(".")[2] for name in question.about),
        why="bounded" if isinstance(outcome, Proven) else outcome.why,
        lists=tuple(Supplied(name, bound.members) for name in bound.within),
        span=question.span,
        related=tuple(Related("other", span) for span in question.related),
        declaration=question.declaration,
    )
