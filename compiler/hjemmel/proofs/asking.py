"""Asking whether any case is as described: proven that none is, or a case that the interpreter agrees is one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any, Final

import msgspec

from hjemmel.backends.formulas.formulas import Formulas
from hjemmel.backends.formulas.logic import Formula
from hjemmel.backends.formulas.solver import Solver, another
from hjemmel.backends.formulas.world import Shape, World
from hjemmel.plan import nodes
from hjemmel.plan.case import Case, Instance
from hjemmel.plan.index import index_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.proofs.bounds import members_needed
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted, Unproven, weaker
from hjemmel.proofs.readable import made_readable

STEPS: Final = (3, 6)
TRIES: Final = 4
"""How many cases the interpreter may refuse before the question is left unproven."""


class _Round(msgspec.Struct, frozen=True):
    """Everything that is asked of one concept in one shape."""

    world: World
    formulas: tuple[Formulas, ...]
    solver: Solver


class Asking:
    """Questions about all cases of a plan, or of several plans at once, each given `milliseconds` a round."""

    def __init__(
        self,
        plan: nodes.Plan,
        *others: nodes.Plan,
        milliseconds: int = 2000,
        reached: frozenset[str] | None = None,
    ) -> None:
        """`reached`: the names of all declarations that the others may answer otherwise, when that is known."""
        self.plans = (plan, *others)
        self.reached = reached
        self.milliseconds = milliseconds
        self.indexes = tuple(index_of(each) for each in self.plans)
        self._rounds: dict[tuple[str, Shape], _Round] = {}

    def case_where(
        self,
        concept: str,
        wanted: Any,
        confirmed: Any,
        *,
        unknowns: bool = False,
        keep_known: bool = False,
        is_shown: bool = True,
    ) -> Outcome:
        """Proven if no case is as `wanted`, else such a case about a thing of the concept, small and readable.

        First what is computed of lists is taken to be anything, which proves for lists of every length; if that
        leaves the question open, lists are followed up to a bound. With `unknowns` facts may be missing;
        `keep_known`: no fact is left out of the case shown, though it would show the same without. A case that is
        not shown is left as the solver found it, for to make one readable takes longer than to find it.
        """
        sharp = partial(self._answered, wanted=wanted, confirmed=confirmed, keep_known=keep_known, is_shown=is_shown)
        try:
            return self._at_every_home(concept, unknowns, sharp)
        except RecursionError:  # answers that read answers that read answers, deeper than Python goes
            return Unproven("gave_up")

    def _at_every_home(self, concept: str, unknowns: bool, sharp: Callable[[_Round], tuple[Outcome, bool]]) -> Outcome:
        """What becomes of the question wherever parts stand."""
        outcome, home = self._at_home(concept, Shape(unknowns=unknowns), sharp), 1
        while not isinstance(outcome, Refuted) and home < self._homes(concept):
            outcome = weaker(outcome, self._at_home(concept, Shape(unknowns=unknowns, home=home), sharp))
            home += 1
        return outcome

    def _homes(self, concept: str) -> int:
        """In how many ways parts can stand in the lists of their wholes, as far as anything asked turns on it."""
        worlds = [each.world for (name, _), each in self._rounds.items() if name == concept]
        return max((world.homes for world in worlds if world.is_home_chosen), default=1)

    def _at_home(self, concept: str, shape: Shape, sharp: Callable[[_Round], tuple[Outcome, bool]]) -> Outcome:
        """What becomes of the question where parts stand in the lists that the shape says."""
        outcome, looks_into_lists = sharp(self._round(concept, shape))
        if not looks_into_lists or isinstance(outcome, Proven | Refuted):
            return outcome
        settled: Outcome = outcome
        for members in self.ladder:
            followed = self._round(concept, msgspec.structs.replace(shape, members=members))
            outcome, _ = sharp(followed)
            if isinstance(outcome, Refuted) or outcome == Unproven("not_replayed"):
                return outcome
            if isinstance(outcome, Unproven):
                break
            settled = outcome
            if followed.world.is_nested:
                break  # longer lists of longer lists are too many
        return settled

    @cached_property
    def ladder(self) -> tuple[int, ...]:
        """How many members lists are followed to, one attempt after the other."""
        members = members_needed(self.plans)
        return tuple(sorted({min(members, step) for step in (*STEPS, members)}))

    def formulas_of(self, concept: str, shape: Shape | None = None) -> tuple[Formulas, ...]:
        """The formulas of each plan that questions about the concept are asked of, in their first round."""
        return self._round(concept, shape or Shape()).formulas

    def _round(self, concept: str, shape: Shape) -> _Round:
        key = (concept, shape)
        if key not in self._rounds:
            world = World(self.plans, concept, shape)
            formulas = self._formulas_in(world)
            self._rounds[key] = _Round(world, formulas, Solver(world, self.milliseconds))
        return self._rounds[key]

    def _formulas_in(self, world: World) -> tuple[Formulas, ...]:
        first, *others = zip(self.plans, self.indexes, strict=True)
        one = Formulas(first[0], world, first[1])
        if self.reached is None:
            return (one, *(Formulas(plan, world, index) for plan, index in others))
        return (one, *(Formulas(plan, world, index, one, self.reached) for plan, index in others))

    def _answered(
        self, within: _Round, wanted: Any, confirmed: Any, keep_known: bool, is_shown: bool
    ) -> tuple[Outcome, bool]:
        """What came of the question in this round, and whether it turns on what was left open about lists."""
        sought = wanted(*within.formulas)
        refused: list[Formula] = []
        for _ in range(TRIES):
            model = within.solver.model_of(sought, *refused)
            if model == "none":
                return (Unproven("not_replayed"), False) if refused else (self._proven(within, sought), False)
            if model == "gave_up":
                return Unproven("gave_up"), within.solver.cone.is_abstract(sought)
            case, root = within.solver.case_in(model)
            if self._agrees(case, root, confirmed):
                if not is_shown:
                    return Refuted(case, case.instances.index(root)), False
                return Refuted(
                    *made_readable(case, root, partial(self._agrees, confirmed=confirmed), keep_known)
                ), False
            if not within.world.shape.members and any(each.used_lists for each in within.formulas):
                return Unproven("not_replayed"), True  # what stands inside a list was not in the case
            refused.append(another(within.world, model))
        return Unproven("not_replayed"), False

    def _proven(self, within: _Round, sought: Formula) -> Proven:
        if not within.world.shape.members:
            return Proven()
        # What is looked for may hold of no list that is as short as the bound, and then names none.
        read = tuple(sorted(set().union(*(each.used_lists for each in within.formulas))))
        lists = within.solver.cone.lists_in(sought) or read
        return Proven(lists, within.world.shape.members if lists else 0)

    def _agrees(self, case: Case, root: Instance, confirmed: Any) -> bool:
        evaluations = (Evaluation(plan, case, index) for plan, index in zip(self.plans, self.indexes, strict=True))
        return bool(confirmed(*evaluations, root=root))
