"""Every question asked of a plan, and what becomes of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, MutableMapping
from importlib.util import find_spec
from typing import TYPE_CHECKING

from hjemmel.diagnostics.problem import Problem
from hjemmel.proofs import conflicts, edges, elsewhere, gaps, never, never_prevails, never_read, norms, times
from hjemmel.proofs.nodes import Asked, Kind, Proof, Solver, WithoutSolver
from hjemmel.proofs.outcomes import Outcome, Unproven
from hjemmel.proofs.reading import Reading

if TYPE_CHECKING:
    from hjemmel.proofs.asking import Asking

Ledger = MutableMapping[str, Outcome]
"""Outcomes by what they rest on; a dictionary, or what keeps them between commands."""

ASKING: tuple[Callable[[Reading], Iterator[Asked]], ...] = (
    conflicts.questions,
    gaps.questions,
    times.questions,
    norms.questions,
    never.questions,
    never_prevails.questions,
    never_read.questions,
    elsewhere.questions,
    edges.questions,
)
"""What asks, in the order it is told."""

TELLING: dict[Kind, Callable[[Proof, Reading], Problem | None]] = {
    "conflict": conflicts.problem,
    "gap": gaps.problem,
    "hole": times.problem,
    "overlap": times.problem,
    "contradiction": norms.problem,
    "unfulfillable": norms.problem,
    "never_applies": never.problem,
    "never_decides": never.problem,
    "never_bites": never.problem,
    "row_never_applies": never.problem,
    "never_prevails": never_prevails.problem,
    "never_read": never_read.problem,
    "discretion_idle": elsewhere.problem,
    "decided_elsewhere": elsewhere.problem,
    "edge": edges.problem,
}
"""What a proof of each kind is told as."""

MILLISECONDS = 5000
"""How long the solver may take over one step of a question."""


def questions_of(reading: Reading) -> tuple[Asked, ...]:
    """Every question about the plan, in the order of the kinds and then of the plan."""
    return tuple(asked for asking in ASKING for asked in asking(reading))


def proofs_of(asked: Iterable[Asked], ledger: Ledger, solver: Solver, *, again: bool = False) -> Iterator[Proof]:
    """Each question with its outcome, as they are settled; what the ledger holds is not asked again, or, with `again`,
    only what was left undecided is. What there was no solver or no time for is not kept."""
    for each in asked:
        outcome = ledger.get(each.rests_on)
        if outcome is None or (again and isinstance(outcome, Unproven)):
            outcome = each.settled(solver)
            if not (isinstance(outcome, Unproven) and outcome.why in ("no_solver", "interrupted")):
                ledger[each.rests_on] = outcome
        yield Proof(each.question, outcome)


def problems_of(proofs: Iterable[Proof], reading: Reading) -> list[Problem]:
    """What the proofs say is wrong or not shown, in their order."""
    told = (TELLING[proof.question.kind](proof, reading) for proof in proofs)
    return [problem for problem in told if problem is not None]


def has_solver() -> bool:
    """Whether there is a solver; looking does not import it."""
    try:
        return find_spec("z3") is not None
    except (ImportError, ValueError):  # kept from being imported by whoever runs this
        return False


def solver_for(reading: Reading, milliseconds: int = MILLISECONDS) -> Solver:
    """The solver, or one that settles nothing where none is installed."""
    return OnDemand(reading, milliseconds) if has_solver() else WithoutSolver()


class OnDemand:
    """The solver, imported and told of the plan when the first question needs it."""

    def __init__(self, reading: Reading, milliseconds: int) -> None:
        self.reading = reading
        self.milliseconds = milliseconds
        self._asking: Asking | None = None

    def case_where(
        self, concept: str, wanted: Callable[..., object], confirmed: Callable[..., bool], *, is_shown: bool = True
    ) -> Outcome:
        """What the solver says."""
        if self._asking is None:
            from hjemmel.proofs.asking import Asking

            self._asking = Asking(self.reading.plan, milliseconds=self.milliseconds)
        return self._asking.case_where(concept, wanted, confirmed, is_shown=is_shown)

    def afresh(self) -> OnDemand:
        """One that imports nothing anew, and has been asked nothing."""
        return OnDemand(self.reading, self.milliseconds)
