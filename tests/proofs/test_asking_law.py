"""On random plans: what is proven of all cases is true of the cases at hand, and what is refuted is refuted by one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hjemmel.backends.formulas.logic import disj
from hjemmel.backends.formulas.term import known
from hjemmel.plan import nodes as n
from hjemmel.plan.case import Answer, Case, Known, Unknown
from hjemmel.plan.interpreter import Evaluation
from hjemmel.proofs.asking import Asking
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted
from tests.plan.strategies import random_plan
from tests.plan.world import complete_cases, instances_of, random_case

KINDS = ("known", "conflict", "no_rule", "undefined")
SUPPLIED = {"missing", "discretion"}


def is_of(kind: str, answer: Answer) -> bool:
    """Whether an answer that nothing is missing for is of the kind."""
    if isinstance(answer, Unknown):
        kinds = {cause.kind for cause in answer.causes}
        return kind in kinds and not kinds & SUPPLIED
    return kind == "known"


def kinds_of(answer: Answer) -> set[str]:
    """The kinds of an answer's causes, or that it is known."""
    return {cause.kind for cause in answer.causes} if isinstance(answer, Unknown) else {"known"}


def formula_of(kind: str, name: str) -> Callable[..., object]:
    """When the answer is of the kind."""

    def wanted(formulas):
        answer = formulas.answer(formulas.root, name)
        if kind == "known":
            return known(answer)
        return disj(*(when for cause, when in answer.causes.items() if cause.kind == kind))

    return wanted


def is_within(case: Case, outcome: Outcome) -> bool:
    """Whether a proof speaks of the case: its lists are as short as the bound, and its root is in its whole's list."""
    things = instances_of(case)
    longest = max((len(members) for thing in things for members in thing.lists.values()), default=0)
    is_apart = any(whole.lists for whole in case.instances[0].wholes.values())
    return isinstance(outcome, Proven) and not is_apart and (not outcome.within or longest <= outcome.members)


def declared(plan: n.Plan) -> list[tuple[str, str]]:
    """The concept and name of everything a plan answers."""
    return [
        (concept.name, name)
        for concept in plan.concepts
        for name in (*(result.name for result in concept.results), *concept.definitions, *concept.norms)
    ]


@pytest.mark.parametrize("seed", range(14))
def test_the_solver_and_the_interpreter_never_contradict_each_other(seed):
    plan = random_plan(seed)
    asking = Asking(plan, milliseconds=1000)
    cases = complete_cases(plan, seed, 20)
    for concept, name in declared(plan):
        for kind in KINDS:
            outcome = asking.case_where(
                concept,
                formula_of(kind, name),
                lambda evaluation, root, kind=kind, name=name: is_of(kind, evaluation.answer(root, name)),
            )
            if isinstance(outcome, Refuted):
                found = Evaluation(plan, outcome.case).answer(outcome.case.instances[outcome.instance], name)
                assert is_of(kind, found)
                continue
            assert isinstance(outcome, Proven), f"{concept}.{name}: {kind}"
            for case in cases:
                root = case.instances[0]
                if root.concept == concept and is_within(case, outcome):
                    assert not is_of(kind, Evaluation(plan, case).answer(root, name))


@pytest.mark.parametrize("seed", range(20, 26))
def test_nor_do_they_where_facts_may_be_missing(seed):
    plan = random_plan(seed)
    asking = Asking(plan, milliseconds=1000)
    cases = [case for case in (random_case(plan, 1000 * seed + k) for k in range(20)) if not case.stipulated]
    for concept, name in declared(plan):
        for kind in ("known", "missing", "discretion"):
            outcome = asking.case_where(
                concept,
                formula_of(kind, name),
                lambda evaluation, root, kind=kind, name=name: kind in kinds_of(evaluation.answer(root, name)),
                unknowns=True,
            )
            assert isinstance(outcome, Proven | Refuted), f"{concept}.{name}: {kind}"
            if isinstance(outcome, Refuted):
                found = Evaluation(plan, outcome.case).answer(outcome.case.instances[outcome.instance], name)
                assert kind in kinds_of(found)
            for case in cases:
                root = case.instances[0]
                if root.concept == concept and is_within(case, outcome):
                    assert kind not in kinds_of(Evaluation(plan, case).answer(root, name))


def test_the_law_sees_answers_of_every_kind():
    seen = set()
    for seed in range(14):
        plan = random_plan(seed)
        for case in complete_cases(plan, seed, 20):
            root = case.instances[0]
            answers = [Evaluation(plan, case).answer(root, name) for c, name in declared(plan) if c == root.concept]
            seen |= {kind for kind in KINDS if any(is_of(kind, answer) for answer in answers)}
            assert all(isinstance(answer, Known | Unknown) for answer in answers)
    assert seen == set(KINDS)
