"""Slips of the pen that are proven to change no answer change none in random cases."""

from __future__ import annotations

from random import Random

import pytest

from hjemmel.adequacy.equivalent import asked_with_solver
from hjemmel.adequacy.mutants import mutants_of
from hjemmel.adequacy.mutations.mutant import Mutant, index_with, plan_with
from hjemmel.plan import nodes as n
from hjemmel.plan.index import index_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.proofs.outcomes import Proven
from tests.plan.strategies import random_plan
from tests.proofs.edge_cases import edge_cases

SEEDS = range(24)
SLIPS = 8
CASES = 40


def proven_equivalent(plan: n.Plan, seed: int) -> list[Mutant]:
    """Some of the slips in the plan, those that are proven to make no difference for lists of any length."""
    slips = list(mutants_of(plan))
    ask = asked_with_solver(plan, 300)
    assert ask is not None, "the tests have a solver"
    return [slip for slip in Random(seed).sample(slips, min(SLIPS, len(slips))) if ask(slip)[0] == Proven()]


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_proven_to_change_nothing_changes_nothing(seed: int) -> None:
    plan = random_plan(seed, 4)
    index = index_of(plan)
    for slip in proven_equivalent(plan, seed):
        changed = index_with(index, slip.changed)
        for concept in plan.concepts:
            names = (*(result.name for result in concept.results), *concept.definitions, *concept.norms)
            for case, root in edge_cases(concept.name, 3, CASES if names else 0, plan, plan_with(plan, slip.changed)):
                before, after = Evaluation(plan, case, index), Evaluation(plan, case, changed)
                for name in names:
                    assert before.answer(root, name) == after.answer(root, name), (slip.kind, slip.was, slip.became)


def test_some_slips_are_proven_to_change_nothing() -> None:
    assert sum(len(proven_equivalent(random_plan(seed, 4), seed)) for seed in SEEDS[:6]) >= 3
