"""Generated checkers answer every example of the specification as the interpreter does, causes and all."""

from __future__ import annotations

import re
from inspect import get_annotations

import pytest

from hjemmel.backends.python.names import RESERVED
from hjemmel.compile import compiled
from hjemmel.plan.case import Case, Instance
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.nodes import Plan
from hjemmel.runtime.answer import Svar
from hjemmel.runtime.facts import Fakta
from hjemmel.runtime.lookup import Opslag
from tests.backends.python.checkers import Checkers, all_answers, as_oracle, facts_of, in_words, stipulated
from tests.laws.rule_sets import RULE_SETS, RuleSet
from tests.plan.world import instances_of


def rooted(instance: Instance, path: str, made: dict[int, Instance], *, upwards: bool = False) -> Instance:
    """The instance with its parts and wholes as a case about it alone, at paths counted from it.

    A whole that is only gone up to comes without its lists, which would lead down again by another way, and is one of
    its own for each part, as checkers have it.
    """
    copy = Instance(instance.concept, path, dict(instance.facts), {}, dict(instance.discretions), {})
    if not upwards:
        made[id(instance)] = copy
        for name, members in instance.lists.items():
            copy.lists[name] = tuple(
                rooted(member, f"{path}.{name}[{number}]", made) for number, member in enumerate(members)
            )
    for concept, whole in instance.wholes.items():
        known = made.get(id(whole))
        copy.wholes[concept] = known or rooted(whole, f"{path}.{concept.lower()}", made, upwards=True)
    return copy


def case_about(instance: Instance, case: Case) -> Case:
    """The case as it is put to a checker: about one thing, named by its concept."""
    made: dict[int, Instance] = {}
    root = rooted(instance, instance.concept.lower(), made)
    paths = {each.path: made[id(each)].path for each in case.instances if id(each) in made}
    taken = {}
    for path, value in case.stipulated.items():
        owner, dot, name = path.rpartition(".")
        if not dot:
            taken[path] = value
        elif owner in paths:
            taken[f"{paths[owner]}.{name}"] = value
    return Case(case.assessed, (root,), taken)


class Things(dict[str, Instance]):
    """The instances of a case by path, those it does not mention too."""

    def __init__(self, plan: Plan, oracle: Evaluation) -> None:
        super().__init__({each.path: each for each in instances_of(oracle.case)})
        self.oracle = oracle
        self.wholes = {concept.name: {whole.lower(): whole for whole in concept.wholes} for concept in plan.concepts}

    def __missing__(self, path: str) -> Instance:
        part, _, word = path.rpartition(".")
        self[path] = self.oracle.whole(self[part], self.wholes[self[part].concept][word])
        return self[path]


ABOUT_SOMETHING = [
    pytest.param(each, id=each.name)
    for each in RULE_SETS
    if any(re.search(rb"^(begreb|concept) ", text, re.MULTILINE) for text in each.files.values())
]
"""A rule set without a concept has nothing to ask a checker about."""


@pytest.mark.parametrize("rule_set", ABOUT_SOMETHING)
def test_checkers_answer_the_examples_as_the_interpreter_does(rule_set: RuleSet, checkers: Checkers) -> None:
    result = compiled(rule_set.files)
    assert result.plan is not None
    plan = result.plan
    package = checkers.package(plan)
    norms = {(norm.concept, norm.name) for norm in plan.norms}
    for example in result.examples:
        for instance in example.case.instances:
            case = case_about(instance, example.case)
            oracle = Evaluation(plan, case)
            facts = facts_of(package, plan, case.instances[0])
            svar = package.vurder(facts, pr=case.assessed, forudsat=stipulated(package, plan, case))
            instances = Things(plan, oracle)
            answers = {(path, name): as_oracle(package, found) for path, name, found in all_answers(svar)}
            assert answers == {
                (path, name): in_words(oracle.answer(instances[path], name), (instances[path].concept, name) in norms)
                for path, name in answers
            }, (example.title, instance.path)


@pytest.mark.parametrize("kind", [Opslag, Svar, Fakta])
def test_no_attribute_of_the_runtime_is_what_a_reserved_name_becomes(kind: type) -> None:
    """A fact called `sag` is `sag_` in a checker; were that an attribute of ours, one would hide the other."""
    ours = {name for each in kind.__mro__ for name in (*vars(each), *get_annotations(each))}
    assert not {f"{word}_" for word in RESERVED} & ours
