"""Cases at hand, such as the examples of a rule set: what one of them shows needs no solver, and lawyers wrote them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import msgspec

from hjemmel.differences.asked import Solver
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case, Instance
from hjemmel.plan.index import index_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.proofs.outcomes import Outcome, Refuted, Unproven
from hjemmel.proofs.readable import made_readable


class Tried(msgspec.Struct, frozen=True, eq=False):
    """A case with the answers of both plans."""

    case: Case
    evaluations: tuple[Evaluation, ...]


class KnownCases:
    """Looks for cases among those at hand and with the solver, if there is one: `at_hand` first where any case will do,
    else `by_solver` first, whose cases are smaller and which can tell that there is none."""

    def __init__(self, plans: tuple[p.Plan, p.Plan], cases: Iterable[Case], solver: Solver | None) -> None:
        self.indexes = tuple((plan, index_of(plan)) for plan in plans)
        self.at_hand = _AtHandFirst(self)
        self.by_solver = _BySolverFirst(self)
        self._solver = solver
        # What a case stipulates takes the place of an answer, and a plan without that answer knows nothing of it.
        self._cases = tuple(case for case in cases if not case.stipulated)
        self._tried: list[Tried] = []

    def known(self, concept: str, confirmed: Any) -> Refuted | None:
        """A case at hand that is as described, made small."""
        if not self._tried:
            self._tried = [Tried(case, self._evaluations(case)) for case in self._cases]
        for tried in self._tried:
            for instance in tried.case.instances:
                if instance.concept == concept and confirmed(*tried.evaluations, root=instance):
                    # The others of the example have nothing to do with it, unless the thing leads to them.
                    alone = replace(tried.case, instances=(instance,))
                    case = alone if self._agrees(alone, instance, confirmed) else tried.case
                    return Refuted(*made_readable(case, instance, lambda c, r: self._agrees(c, r, confirmed)))
        return None

    def sought(self, concept: str, wanted: Any, confirmed: Any, *, unknowns: bool) -> Outcome:
        """What the solver finds."""
        if self._solver is None:
            return Unproven("no_solver")
        return self._solver.case_where(concept, wanted, confirmed, unknowns=unknowns)

    def _evaluations(self, case: Case) -> tuple[Evaluation, ...]:
        return tuple(Evaluation(plan, case, index) for plan, index in self.indexes)

    def _agrees(self, case: Case, root: Instance, confirmed: Any) -> bool:
        return bool(confirmed(*self._evaluations(case), root=root))


class _AtHandFirst:
    def __init__(self, cases: KnownCases) -> None:
        self.cases = cases

    def case_where(self, concept: str, wanted: Any, confirmed: Any, *, unknowns: bool = False) -> Outcome:
        """A case at hand, else what the solver finds."""
        known = self.cases.known(concept, confirmed)
        return known or self.cases.sought(concept, wanted, confirmed, unknowns=unknowns)


class _BySolverFirst:
    def __init__(self, cases: KnownCases) -> None:
        self.cases = cases

    def case_where(self, concept: str, wanted: Any, confirmed: Any, *, unknowns: bool = False) -> Outcome:
        """What the solver finds, else a case at hand."""
        outcome = self.cases.sought(concept, wanted, confirmed, unknowns=unknowns)
        if isinstance(outcome, Unproven):
            return self.cases.known(concept, confirmed) or outcome
        return outcome
