"""Whether some case is as claimed: asked of the examples first, then of intervals and codes, of the solver last.

One case answers many questions, so those of the examples are tried against every claim there is before anything is
worked out; what two facts compared with constants decide needs no solver either.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

import msgspec

from hjemmel.checks.formulas import Formulas as Intervals
from hjemmel.checks.satisfiable import TooManyWays, settled_and_open, ways_to_hold
from hjemmel.checks.witness import cases_with, witness_of
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case, Instance
from hjemmel.plan.examples import Example
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.touched import every_instance
from hjemmel.proofs.acts import facts_under
from hjemmel.proofs.beside import case_beside
from hjemmel.proofs.claims import Claim, Judged, about, in_interpreter, in_intervals, in_solver, read_by
from hjemmel.proofs.dependence import Dependence, members_expected
from hjemmel.proofs.nodes import Solver
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted, weaker
from hjemmel.proofs.readable import made_readable
from hjemmel.proofs.worded import Worded

MOST_WAYS = 4
"""Ways to satisfy a claim that are made into cases before the solver is asked."""


class Sought(msgspec.Struct, frozen=True, eq=False):
    """What a case is sought for: one of the claims. `expected`: an example counts only if what it expects an answer of
    rests on the declaration. `is_shown`: that there is a case is a finding, and it is shown."""

    claims: tuple[Claim, ...]
    expected: bool = False
    is_shown: bool = False


class Evaluated(msgspec.Struct, frozen=True, eq=False):
    """A case with its answers."""

    case: Case
    evaluation: Evaluation
    instances: tuple[Instance, ...]
    read: frozenset[str]
    """The declarations that what the example expects rests on."""


class Reach:
    """The cases known of a plan, and what they show."""

    def __init__(self, plan: p.Plan, index: PlanIndex, examples: Iterable[Example]) -> None:
        self.plan = plan
        self.index = index
        self.intervals = Intervals(plan)
        self.worded = Worded(plan)
        self.dependence = Dependence(plan)
        self.examples = [self._evaluated(example) for example in examples]
        self._sought: list[Sought] = []
        self._found: dict[int, Refuted] = {}
        self._first: dict[str, Case] = {}
        """The first case that was found for a declaration: one in which it applies, which is asked first."""

    def seek(self, sought: Sought) -> Sought:
        """The same, remembered, so that every example is tried against it when the first answer is wanted."""
        self._sought.append(sought)
        return sought

    def shown(self, sought: Sought) -> Refuted | None:
        """A case already at hand that is as sought."""
        waiting, self._sought = self._sought, []
        if waiting:
            self._try_examples(waiting)
        return self._found.get(id(sought))

    def outcome(self, sought: Sought, solver: Solver) -> Outcome:
        """`Refuted` with a case as sought, `Proven` that there is none."""
        found = self.shown(sought)
        if found is not None:
            return found
        worst: Outcome = Proven()
        for claim in sought.claims:
            outcome = self.without_solver(claim)
            if outcome is None and not sought.is_shown:
                outcome = self._beside(claim)
            elif isinstance(outcome, Refuted) and sought.is_shown:
                outcome = self._readable(outcome, claim)
            outcome = outcome or self.solved(claim, solver, sought.is_shown)
            if isinstance(outcome, Refuted):
                if not outcome.instance:
                    self._first.setdefault(about(claim).name, outcome.case)
                return outcome
            worst = weaker(worst, outcome)
        return worst

    def _evaluated(self, example: Example) -> Evaluated:
        evaluation = Evaluation(self.plan, example.case, self.index)
        read = self.dependence.read_for(members_expected(example))
        return Evaluated(example.case, evaluation, tuple(every_instance(example.case.instances)), read)

    def _try_examples(self, waiting: list[Sought]) -> None:
        by_concept: dict[str, list[tuple[Sought, Claim]]] = {}
        for sought in waiting:
            for claim in sought.claims:
                by_concept.setdefault(about(claim).concept, []).append((sought, claim))
        for example in self.examples:
            for instance in example.instances:
                judged: Judged = {}  # a claim that counts what is missing shares no atoms with one that does not
                left = by_concept.get(instance.concept, [])
                hit = [
                    (sought, claim)
                    for sought, claim in left
                    if not (sought.expected and about(claim).name not in example.read)
                    and in_interpreter(claim, example.evaluation, instance, judged, missing=sought.expected)
                ]
                if hit:
                    place = _place_of(instance, example.case)
                    self._found.update((id(sought), Refuted(example.case, place)) for sought, _ in hit)
                    by_concept[instance.concept] = [each for each in left if id(each[0]) not in self._found]

    def without_solver(self, claim: Claim) -> Outcome | None:
        """What intervals and codes decide; None when they do not."""
        concept = about(claim).concept
        needed = settled_and_open(in_intervals(claim, self.intervals))
        if needed is None:
            return Proven()
        exhausted = True
        try:
            for tried, way in enumerate(ways_to_hold(*needed)):
                exhausted = False
                if tried == MOST_WAYS:
                    break
                facts = {variable: domain for variable, domain in way.items() if variable.what != "opaque"}
                for case, root in islice(cases_with(witness_of(facts, concept, self.index), concept, self.index), 2):
                    if in_interpreter(claim, Evaluation(self.plan, case, self.index), root, {}):
                        return Refuted(case)
        except TooManyWays:
            return None
        return Proven() if exhausted else None

    def _readable(self, found: Refuted, claim: Claim) -> Refuted:
        """The same with nothing in the case that it can do without."""

        def still_holds(case: Case, root: Instance) -> bool:
            return in_interpreter(claim, Evaluation(self.plan, case, self.index), root, {})

        return Refuted(*made_readable(found.case, found.case.instances[found.instance], still_holds))

    def _beside(self, claim: Claim) -> Refuted | None:
        """A case one fact away from the first that was found for the declaration."""
        declaration = about(claim)
        case = self._first.get(declaration.name)
        if case is None:
            return None
        (root, *_), evaluation = case.instances, Evaluation(self.plan, case, self.index)
        otherwise = [atom for atom in claim if not in_interpreter((atom,), evaluation, root, {})]
        read = facts_under((expression for atom in otherwise for expression in read_by(atom)), self.index)
        found = case_beside(
            case,
            root,
            sorted(name for concept, name in read if concept == declaration.concept),
            self.index,
            lambda tried, root: in_interpreter(claim, Evaluation(self.plan, tried, self.index), root, {}),
        )
        return None if found is None else Refuted(found)

    def solved(self, claim: Claim, solver: Solver, is_shown: bool = False) -> Outcome:
        """What the solver says."""

        def wanted(formulas: Any) -> object:
            return in_solver(claim, formulas, formulas.root)

        def confirmed(evaluation: Evaluation, root: Instance) -> bool:
            return in_interpreter(claim, evaluation, root, {})

        return solver.case_where(about(claim).concept, wanted, confirmed, is_shown=is_shown)


def _place_of(instance: Instance, case: Case) -> int:
    """Where the instance, or the thing it is part of, stands among those named in the case."""
    return next((at for at, named in enumerate(case.instances) if named is instance), 0)
