"""Generated checkers give the interpreter's answers: values, causes, statuses, deciding rules, deadlines,
explanations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from hjemmel.plan import nodes
from hjemmel.plan.case import Case, Instance
from hjemmel.plan.interpreter import Evaluation
from hjemmel.runtime.written import skrevet_navn
from tests.backends.python.checkers import (
    Checkers,
    all_answers,
    as_oracle,
    facts_of,
    in_words,
    led_as_oracle,
    stipulated,
    with_closed_precedence,
)
from tests.plan.strategies import random_plan
from tests.plan.world import instances_of, random_case


class Asked:
    """A random plan as a checker and as the oracle."""

    def __init__(self, checkers: Checkers, seed: int) -> None:
        self.plan = with_closed_precedence(random_plan(seed))
        self.seed = seed
        self.package = checkers.package(self.plan)
        self.norms = {(norm.concept, norm.name): norm for norm in self.plan.norms}
        self.results = {(concept.name, result.name) for concept in self.plan.concepts for result in concept.results}

    def cases(self, count: int) -> Iterator[tuple[Case, Instance, Evaluation, Any]]:
        """Random cases: the case, its root, the oracle and the checker's answers."""
        for number in range(count):
            case = random_case(self.plan, self.seed * 1000 + number)
            (root,) = case.instances
            facts = facts_of(self.package, self.plan, root)
            svar = self.package.vurder(facts, pr=case.assessed, forudsat=stipulated(self.package, self.plan, case))
            yield case, root, Evaluation(self.plan, case), svar


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_answers_and_deciding_rules(checkers: Checkers, seed: int) -> None:
    asked = Asked(checkers, seed)
    for case, _, oracle, svar in asked.cases(12):
        instances = {instance.path: instance for instance in instances_of(case)}
        for path, name, result in all_answers(svar):
            instance = instances[path]
            member = (instance.concept, name)
            assert as_oracle(asked.package, result) == in_words(oracle.answer(instance, name), member in asked.norms)
            if member in asked.results:
                assert result.regler == tuple(map(skrevet_navn, oracle.deciding_rules(instance, name)))


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_explanations_arrive_at_the_answer(checkers: Checkers, seed: int) -> None:
    asked = Asked(checkers, seed)
    for _, root, oracle, svar in asked.cases(8):
        steps = svar.forklaring().trin
        for step, (_, name, kind) in zip(steps, svar.opslag_type_.beregninger_, strict=True):
            led = step[1]
            if kind in ("ret", "beføjelse") and isinstance(led, bool):
                led = "består" if led else "består ikke"
            expected = in_words(oracle.answer(root, name), (root.concept, name) in asked.norms)
            assert led_as_oracle(asked.package, led) == expected


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_deadlines(checkers: Checkers, seed: int) -> None:
    asked = Asked(checkers, seed)
    for _, root, oracle, svar in asked.cases(8):
        for norm in asked.plan.norms:
            if norm.concept == root.concept and norm.deadline is not None:
                given_ = getattr(svar.opslag_, f"{norm.name}__frist")
                assert led_as_oracle(asked.package, given_) == oracle.deadline(norm, root)


def test_random_plans_take_every_path(checkers: Checkers) -> None:
    """The plans drawn have concepts that are computed in a straight line, known and unknown, and such as are not."""
    seen = set()
    for seed in range(60):
        package = checkers.package(with_closed_precedence(random_plan(seed)))
        text = "".join((checkers.folder / package.__name__.rpartition(".")[2] / "svar.py").read_text())
        seen |= {way for way in ("_hurtig.", "_hurtig_ukendt.") if way in text}
        seen |= {"general"} if "_hurtig.kommune" not in text else set()
    assert seen == {"_hurtig.", "_hurtig_ukendt.", "general"}


def test_closing_precedence_changes_no_closed_plan() -> None:
    plan = with_closed_precedence(random_plan(13))
    assert with_closed_precedence(plan) == plan
    assert isinstance(plan, nodes.Plan)
