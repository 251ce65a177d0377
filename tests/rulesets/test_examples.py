"""The published examples: right, on both sides of every date, and the same in the generated checkers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from types import ModuleType
from typing import TypeVar

from hjemmel.compile import Compiled
from hjemmel.plan.case import Case, Instance
from hjemmel.plan.examples import Example
from hjemmel.plan.force import applies, bites, scope_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.kleene import NO, YES
from hjemmel.plan.nodes import Definition, KeyDate, Norm, Plan, Rule
from hjemmel.plan.touched import every_instance, touched_by
from hjemmel.plan.verdicts import verdicts_of
from tests.backends.python.checkers import all_answers, as_oracle, facts_of, in_words, stipulated

_Declaration = TypeVar("_Declaration", Rule, Norm, Definition, Rule | Norm | Definition)


def test_every_example_gives_the_answers_it_expects(ruleset: Compiled, plan: Plan) -> None:
    wrong = [
        (example.title, verdict.seen)
        for example in ruleset.examples
        for verdict in verdicts_of(example, Evaluation(plan, example.case))
        if not verdict.met
    ]
    assert wrong == []


def test_every_clause_a_rule_rests_on_is_tried_twice(ruleset: Compiled, plan: Plan) -> None:
    tried = [touched_by(example, Evaluation(plan, example.case)).asked for example in ruleset.examples]
    declared: tuple[Rule | Norm, ...] = (*plan.rules, *plan.norms)
    cited = {clause for each in declared for clause in each.basis.clauses}
    assert [clause for clause in sorted(cited) if sum(clause in each for each in tried) < 2] == []


def test_every_norm_is_seen_to_hold_and_not_to_hold(ruleset: Compiled, plan: Plan) -> None:
    """A duty that is only ever met, or a right that always holds, would hide a condition that never bites."""
    seen: dict[str, set[object]] = {norm.name: set() for norm in plan.norms}
    for example in ruleset.examples:
        for verdict in verdicts_of(example, Evaluation(plan, example.case)):
            for each in verdict.seen:
                seen.get(each.path.rpartition(".")[2], set()).add(each.answer)
    assert [name for name, answers in seen.items() if len(answers) < 2] == []


def test_every_rule_applies_in_some_example(ruleset: Compiled, plan: Plan) -> None:
    seen = {
        rule.name
        for rule, instance, evaluation in _places(ruleset, plan, plan.rules)
        if applies(rule, [evaluation.index.ending(name) for name in rule.ended_by], instance, evaluation) == YES
    }
    assert sorted({rule.name for rule in plan.rules} - seen) == []


def test_every_exception_bites_in_some_example(ruleset: Compiled, plan: Plan) -> None:
    declared: tuple[Rule | Norm | Definition, ...] = (*plan.rules, *plan.norms, *plan.definitions)
    seen = {
        (each.name, place)
        for each, instance, evaluation in _places(ruleset, plan, declared)
        for place, exception in enumerate(each.exceptions)
        if bites(exception, scope_of(each, instance), evaluation) == YES
    }
    assert sorted({(each.name, place) for each in declared for place in range(len(each.exceptions))} - seen) == []


def test_every_definition_is_seen_to_hold_and_not_to_hold(ruleset: Compiled, plan: Plan) -> None:
    seen = {
        (each.name, evaluation.answer(instance, each.name))
        for each, instance, evaluation in _places(ruleset, plan, plan.definitions)
    }
    wanted = {(each.name, answer) for each in plan.definitions for answer in (YES, NO)}
    assert sorted(f"{name}: {answer.value}" for name, answer in wanted - seen) == []


def test_examples_stand_on_both_sides_of_every_key_date(ruleset: Compiled, plan: Plan) -> None:
    missing = [
        f"{key_date.name} {side}"
        for key_date in plan.key_dates
        for days, side in ((1, "the day before"), (0, "the day itself"))
        if not any(_begins(plan, key_date, each) - timedelta(days) in _dates_of(each) for each in ruleset.examples)
    ]
    assert missing == []


def test_the_checkers_answer_every_example_alike(ruleset: Compiled, plan: Plan, package: ModuleType) -> None:
    norms = {norm.name for norm in plan.norms}
    compared = 0
    for example in ruleset.examples:
        for root in _roots(example):
            called = _under(root, root.path, root.concept.lower())
            case = Case(example.case.assessed, (called,), example.case.stipulated)
            evaluation = Evaluation(plan, case)
            places = {each.path: each for each in every_instance(case.instances)}
            answers = package.vurder(
                facts_of(package, plan, case.instances[0]), pr=case.assessed, forudsat=stipulated(package, plan, case)
            )
            for path, name, result in all_answers(answers):
                if path in places:
                    oracle = in_words(evaluation.answer(places[path], name), name in norms)
                    assert as_oracle(package, result) == oracle, f"{example.title}: {path}.{name}"
                    compared += 1
    assert compared > len(ruleset.examples)


def _places(
    ruleset: Compiled, plan: Plan, declared: tuple[_Declaration, ...]
) -> Iterator[tuple[_Declaration, Instance, Evaluation]]:
    """Each declaration at every instance of its concept in the examples."""
    for example in ruleset.examples:
        evaluation = Evaluation(plan, example.case)
        for instance in every_instance(example.case.instances):
            for each in declared:
                if each.concept == instance.concept:
                    yield each, instance, evaluation


def _begins(plan: Plan, key_date: KeyDate, example: Example) -> date:
    """The key date in the example: as stipulated there, else as declared."""
    answer = Evaluation(plan, example.case).key_date(key_date.name)
    value = getattr(answer, "value", None)
    assert isinstance(value, date)
    return value


def _dates_of(example: Example) -> set[object]:
    """Every date a rule's clock may read in the example."""
    facts = (value for each in every_instance(example.case.instances) for value in each.facts.values())
    return {example.case.assessed, *(value for value in facts if isinstance(value, date))}


def _roots(example: Example) -> Iterator[Instance]:
    """The things of the example that belong to no other, unless a part of theirs belongs to two."""
    for instance in example.case.instances:
        reached = every_instance((instance,))
        if not instance.wholes and all(len(each.wholes) <= 1 for each in reached):
            yield instance


def _under(instance: Instance, old: str, new: str, whole: Instance | None = None) -> Instance:
    """The instance and its parts with their paths below another name, as a caller's case has them."""
    moved = Instance(instance.concept, instance.path.replace(old, new, 1), instance.facts, {}, instance.discretions)
    if whole is not None:
        moved.wholes[whole.concept] = whole
    for name, members in instance.lists.items():
        moved.lists[name] = tuple(
            _part(member, f"{moved.path}.{name}[{place}]", moved) for place, member in enumerate(members)
        )
    return moved


def _part(member: Instance, path: str, whole: Instance) -> Instance:
    return _under(member, member.path, path, whole)
