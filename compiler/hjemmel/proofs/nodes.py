"""Questions asked of a plan, what became of each, and all of it counted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol, get_args

import msgspec

from hjemmel.proofs.outcomes import Outcome, Proven, Refuted, Unproven
from hjemmel.source.span import Span

Kind = Literal[
    "conflict",
    "gap",
    "hole",
    "overlap",
    "contradiction",
    "unfulfillable",
    "never_applies",
    "never_decides",
    "never_bites",
    "row_never_applies",
    "never_prevails",
    "never_read",
    "discretion_idle",
    "decided_elsewhere",
    "edge",
]
"""What a question is about, in the order the kinds are told."""
KINDS: tuple[Kind, ...] = get_args(Kind)
NO_CASE_IS_WRONG: frozenset[Kind] = frozenset(
    {
        "never_applies",
        "never_decides",
        "never_bites",
        "row_never_applies",
        "never_prevails",
        "never_read",
        "discretion_idle",
        "decided_elsewhere",
    }
)
"""Kinds where a case is looked for that should exist: one that is found is as it should be, the proof that there is
none is what is told. Of the other kinds no case should exist."""


class Question(msgspec.Struct, frozen=True):
    """One question: `about` are the names it concerns, the declaration asked about first; `declaration` is what an
    `accepteret` would stand in; `related` are the spans of the others it concerns."""

    kind: Kind
    about: tuple[str, ...]
    declaration: str
    span: Span
    related: tuple[Span, ...] = ()


class Proof(msgspec.Struct, frozen=True):
    """A question and what became of it."""

    question: Question
    outcome: Outcome

    @property
    def is_finding(self) -> bool:
        """Whether something is shown to be wrong."""
        wrong = Proven if self.question.kind in NO_CASE_IS_WRONG else Refuted
        return isinstance(self.outcome, wrong)

    @property
    def is_open(self) -> bool:
        """Whether it is not shown in every case that all is well: undecided, or decided within a bound."""
        if isinstance(self.outcome, Unproven):
            return True
        return self.is_bounded and not self.is_finding

    @property
    def is_bounded(self) -> bool:
        """Whether it was proven only for lists of a certain length."""
        return isinstance(self.outcome, Proven) and bool(self.outcome.within)


class Solver(Protocol):
    """What settles a question that needs a solver (`proofs.asking`), or one that only says there is none."""

    def case_where(
        self,
        concept: str,
        wanted: Callable[..., object],
        confirmed: Callable[..., bool],
        *,
        is_shown: bool = True,
    ) -> Outcome:
        """Whether a case of a thing of the concept is as wanted, by the formulas, and confirmed by the interpreter.

        One that is shown is made small and readable.
        """

    def afresh(self) -> Solver:
        """One that knows nothing of what was asked before, for a question that what was asked would weigh down."""


class Asked(msgspec.Struct, frozen=True):
    """A question with how to settle it. `rests_on` changes when anything changes that the outcome depends on."""

    question: Question
    rests_on: str
    settled: Callable[[Solver], Outcome]


class Count(msgspec.Struct, frozen=True):
    """How the questions of one kind came out: well, as findings, or undecided; `bounded` of them were decided only for
    lists of a certain length."""

    kind: Kind
    well: int
    found: int
    undecided: int
    bounded: int


class Proofs(msgspec.Struct, frozen=True):
    """What was asked of a plan, in order; `left` questions were not reached when the work was interrupted, and
    `with_solver` says whether there was one."""

    proofs: tuple[Proof, ...] = ()
    left: int = 0
    with_solver: bool = True

    @property
    def counts(self) -> tuple[Count, ...]:
        """How many of each kind came out how, for the kinds that were asked."""
        return tuple(_count(kind, found) for kind in KINDS if (found := self.of(kind)))

    def of(self, *kinds: Kind) -> tuple[Proof, ...]:
        """The proofs of some kinds."""
        return tuple(proof for proof in self.proofs if proof.question.kind in kinds)


def _count(kind: Kind, proofs: tuple[Proof, ...]) -> Count:
    found = sum(proof.is_finding for proof in proofs)
    undecided = sum(isinstance(proof.outcome, Unproven) for proof in proofs)
    bounded = sum(proof.is_bounded for proof in proofs)
    return Count(kind, len(proofs) - found - undecided, found, undecided, bounded)


class WithoutSolver:
    """A solver that settles nothing, for where none is installed."""

    def case_where(
        self, concept: str, wanted: Callable[..., object], confirmed: Callable[..., bool], *, is_shown: bool = True
    ) -> Unproven:
        """Neither proven nor refuted."""
        return Unproven("no_solver")

    def afresh(self) -> WithoutSolver:
        """The same: it knows nothing anyway."""
        return self
