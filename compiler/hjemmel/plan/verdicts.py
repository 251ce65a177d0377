"""Whether a plan gives an example the answers it expects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

import msgspec

from hjemmel.plan import nodes
from hjemmel.plan.case import Answer, Cause, Unknown
from hjemmel.plan.examples import Example, Expectation, HasDeadline, HasStatus, Holds, Lacks
from hjemmel.plan.expressions import Scope, subject_of, value_of
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.kleene import YES
from hjemmel.plan.walk import parts_of


class Seen(msgspec.Struct, frozen=True):
    """An answer an expectation looked at: `anna.alder` is 37; `type` is None for the status of a norm."""

    path: str
    answer: Answer
    type: nodes.Type | None


class Verdict(msgspec.Struct, frozen=True):
    """Whether an expectation is met, and the answers it looked at."""

    expectation: Expectation
    met: bool
    seen: tuple[Seen, ...]


def verdicts_of(example: Example, evaluation: Evaluation) -> tuple[Verdict, ...]:
    """A verdict for each expectation of the example; `evaluation` is of its case."""
    return tuple(_verdict(each, example, evaluation) for each in example.expectations)


def _verdict(expectation: Expectation, example: Example, evaluation: Evaluation) -> Verdict:
    instances = example.case.instances
    match expectation:
        case Holds(condition=condition):
            scope = Scope(instances, example.title)
            return Verdict(
                expectation, value_of(condition, scope, evaluation) == YES, tuple(_seen(condition, scope, evaluation))
            )
        case HasStatus(instance=place, name=name, status=status):
            answer = evaluation.answer(instances[place], name)
            met = not isinstance(answer, Unknown) and answer.value == status
        case HasDeadline(instance=place, name=name, deadline=deadline):
            answer = evaluation.deadline(evaluation.index.norms[name], instances[place])
            met = not isinstance(answer, Unknown) and answer.value == deadline
        case Lacks(instance=place, name=name, kinds=kinds, causes=causes):
            answer = evaluation.answer(instances[place], name)
            met = (
                isinstance(answer, Unknown)
                and {cause.kind for cause in answer.causes} == kinds
                and _as_expected(causes, answer.causes, evaluation.index)
            )
        case _:
            assert_never(expectation)
    member = evaluation.index.members[instances[place].concept, name]
    kind = nodes.Type("date") if isinstance(expectation, HasDeadline) else _type_of(member)
    return Verdict(expectation, met, (Seen(f"{instances[place].path}.{name}", answer, kind),))


def _seen(condition: nodes.Expr, scope: Scope, evaluation: Evaluation) -> Iterator[Seen]:
    """What the condition reads of the named instances, in the order written, each once."""
    told: set[str] = set()
    for part in parts_of(condition):
        if isinstance(part, nodes.Read) and part.subject.level < len(scope.subjects):
            instance = subject_of(part.subject, scope, evaluation)
            path = f"{instance.path}.{part.name}"
            if path not in told:
                told.add(path)
                yield Seen(path, evaluation.read(instance, part.name), part.type)


def _as_expected(expected: Iterable[Cause], found: Iterable[Cause], index: PlanIndex) -> bool:
    """Whether facts and discretion are exactly those expected, by path, and the conflicts too, by the rules' names."""
    return (
        _paths(expected) == _paths(found)
        and all(any(_same_conflict(one, other, index) for other in _conflicts(found)) for one in _conflicts(expected))
        and all(any(_same_conflict(other, one, index) for other in _conflicts(expected)) for one in _conflicts(found))
    )


def _paths(causes: Iterable[Cause]) -> set[tuple[str, str]]:
    return {(cause.kind, cause.path) for cause in causes if cause.kind in ("missing", "discretion")}


def _conflicts(causes: Iterable[Cause]) -> list[Cause]:
    return [cause for cause in causes if cause.kind == "conflict"]


def _same_conflict(expected: Cause, found: Cause, index: PlanIndex) -> bool:
    """Whether every rule of the conflict is named, and every name is a rule's, whichever answer the conflict reached.

    A drafter names a `dog` line by its main rule, a row by itself or its table, and `= E` and `ellers` by the result.
    """
    called = [_names_of(index.rules[rule]) for rule in found.detail]
    return all(names & set(expected.detail) for names in called) and all(
        any(name in names for names in called) for name in expected.detail
    )


def _names_of(rule: nodes.Rule) -> set[str]:
    own = {rule.name, rule.main} if rule.main else {rule.name}
    return own | {rule.result} if rule.form in ("formula", "otherwise") else own


def _type_of(member: object) -> nodes.Type | None:
    match member:
        case nodes.Fact() | nodes.Discretion() | nodes.Result():
            return member.type
        case nodes.Definition():
            return nodes.TRUTH
        case _:
            return None
