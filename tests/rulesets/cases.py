"""Cases of the published rule set, written as data, and their answers by the oracle and by the checkers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from types import ModuleType
from typing import Any

from hjemmel.plan.case import Answer, Case, Instance
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.nodes import Plan
from tests.backends.python.checkers import all_answers, as_oracle, facts_of, in_words, stipulated

_STEP = re.compile(r"(\w+)\[(\d+)\]")


def instance_of(plan: Plan, concept: str, facts: Mapping[str, Any], path: str) -> Instance:
    """A thing with these facts; a list of tables is its parts, a whole's name that whole, `ingen` an absent value."""
    (of,) = (each for each in plan.concepts if each.name == concept)
    declared = {fact.name: fact.type for fact in of.facts}
    wholes = {whole.lower(): whole for whole in of.wholes}
    instance = Instance(concept, path)
    for name, value in facts.items():
        if name in wholes:
            instance.wholes[wholes[name]] = instance_of(plan, wholes[name], value, f"{path}.{name}")
        elif declared[name].kind == "list":
            parts = (instance_of(plan, declared[name].of, part, f"{path}.{name}[{i}]") for i, part in enumerate(value))
            instance.lists[name] = tuple(parts)
            for part in instance.lists[name]:
                part.wholes[concept] = instance
        else:
            instance.facts[name] = None if value == "ingen" else value
    return instance


def case_of(plan: Plan, concept: str, facts: Mapping[str, Any], assessed: date, taken: Mapping[str, Any]) -> Case:
    """A case of one thing with its parts."""
    return Case(assessed, (instance_of(plan, concept, facts, concept.lower()),), dict(taken))


def answer_of_oracle(plan: Plan, case: Case, asked: str) -> Answer:
    """The interpreter's answer to `samtaler[1].digital_samtale` of the case, statuses in the checkers' words."""
    *steps, name = asked.split(".")
    (instance,) = case.instances
    for step in steps:
        list_name, place = found_step(step)
        instance = instance.lists[list_name][place]
    answer = Evaluation(plan, case).answer(instance, name)
    return in_words(answer, is_norm=any(norm.name == name for norm in plan.norms))


def answer_of_checkers(package: ModuleType, plan: Plan, case: Case, asked: str) -> Answer:
    """The generated checkers' answer to the same question."""
    (instance,) = case.instances
    answers = package.vurder(
        facts_of(package, plan, instance), pr=case.assessed, forudsat=stipulated(package, plan, case)
    )
    *steps, name = asked.split(".")
    place = ".".join((instance.path, *steps))
    return as_oracle(package, {(path, each): result for path, each, result in all_answers(answers)}[place, name])


def found_step(step: str) -> tuple[str, int]:
    """The list and the place in `samtaler[1]`."""
    found = _STEP.fullmatch(step)
    assert found is not None, step
    return found[1], int(found[2])
