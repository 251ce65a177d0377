"""Generated checkers give the interpreter's answers: values, causes, statuses, deciding rules, deadlines."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hjemmel.plan.interpreter import Evaluation
from tests.backends.python.checkers import (
    Checkers,
    all_answers,
    as_oracle,
    facts_of,
    in_words,
    stipulated,
    with_closed_precedence,
)
from tests.plan.strategies import random_plan
from tests.plan.world import instances_of, random_case


def differences(checkers: Checkers, seed: int, cases: int) -> list[str]:
    """Where the checker of a random plan differs from the oracle on random cases."""
    plan = with_closed_precedence(random_plan(seed))
    package = checkers.package(plan)
    norms = {(norm.concept, norm.name) for norm in plan.norms}
    results = {(concept.name, result.name) for concept in plan.concepts for result in concept.results}
    found = []
    for number in range(cases):
        case = random_case(plan, seed * 1000 + number)
        (root,) = case.instances
        oracle = Evaluation(plan, case)
        instances = {instance.path: instance for instance in instances_of(case)}
        svar = package.vurder(facts_of(package, plan, root), pr=case.assessed, forudsat=stipulated(package, plan, case))
        for path, name, result in all_answers(svar):
            instance = instances[path]
            expected = in_words(oracle.answer(instance, name), (instance.concept, name) in norms)
            given_ = as_oracle(package, result)
            if given_ != expected:
                found.append(f"{seed}/{number} {path}.{name}: {given_} instead of {expected}")
            if (instance.concept, name) in results:
                rules = oracle.deciding_rules(instance, name)
                if result.regler != rules:
                    found.append(f"{seed}/{number} {path}.{name}: decided by {result.regler} instead of {rules}")
    return found


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**6))
def test_checkers_equal_the_oracle(checkers: Checkers, seed: int) -> None:
    assert differences(checkers, seed, 12) == []
