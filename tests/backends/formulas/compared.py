"""A plan's formulas and the interpreter, asked the same of the same cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from hjemmel.backends.formulas.formulas import Formulas
from hjemmel.backends.formulas.logic import conj
from hjemmel.backends.formulas.term import Term, known
from hjemmel.backends.formulas.world import Shape, Thing, World
from hjemmel.plan import nodes
from hjemmel.plan.case import Answer, Case, Instance, Known, Unknown
from hjemmel.plan.interpreter import Evaluation
from tests.backends.formulas.assigned import as_number, assigned
from tests.backends.formulas.evaluated import evaluated

DAY = nodes.Type("date")
Asked = Callable[[Evaluation, Instance], Answer]


@dataclass(frozen=True, slots=True)
class Question:
    """What the formulas say of a thing, and how the interpreter is asked the same."""

    thing: Thing
    what: str
    term: Term
    type: nodes.Type
    asked: Asked


class Compared:
    """All that a plan says of a root thing, its wholes and the members of its lists."""

    def __init__(self, plan: nodes.Plan, concept: str, shape: Shape) -> None:
        self.plan = plan
        self.world = World([plan], concept, shape)
        self.formulas = Formulas(plan, self.world)
        self.index = self.formulas.index
        self.questions = [question for thing in self._things() for question in self._questions(thing)]
        self._live = self._rules_of_conflicts()
        self._evaluated = evaluated([part for question in self.questions for part in _parts(question.term)]
                                    + list(self._live.values()), self.world.views)  # fmt: skip

    def differences(self, case: Case, seed: int) -> Iterator[str]:
        """What the formulas say that the interpreter does not."""
        found = iter(self._evaluated(assigned(self.world, case, seed)))
        said = [_answer(question.term, found) for question in self.questions]
        live = {key: bool(next(found)) for key in self._live}
        evaluation = Evaluation(self.plan, case, self.index)
        for question, answer in zip(self.questions, said, strict=True):
            instance = self._instance(question.thing, evaluation)
            if instance is not None:
                expected = self._as_numbers(question.asked(evaluation, instance), question.type)
                if _with_rules(answer, live) != expected:
                    yield f"{question.thing.path}: {question.what}: {_with_rules(answer, live)} is not {expected}"

    def _things(self) -> list[Thing]:
        root = self.world.root
        found = [root, *(root.whole(concept) for concept in self._concept(root).wholes)]
        for fact in self._concept(root).facts:
            if fact.type.kind == "list":
                found += root.followed(fact.name, fact.type.of).members
        return found

    def _concept(self, thing: Thing) -> nodes.Concept:
        return self.index.concepts[thing.concept]

    def _questions(self, thing: Thing) -> Iterator[Question]:
        formulas = self.formulas
        for result in self._concept(thing).results:
            yield Question(
                thing, result.name, formulas.answer(thing, result.name), result.type, _answer_of(result.name)
            )
            for name in result.rules:
                rule = self.index.rules[name]
                yield Question(
                    thing, f"{name} gælder", formulas.applies(rule, thing), nodes.TRUTH, _applies(result.name, name)
                )
                yield Question(
                    thing, f"{name} siger", formulas.value(rule, thing), result.type, _value(result.name, name)
                )
                for standing, formula in (("out", formulas.out(rule, thing)), ("live", formulas.live(rule, thing))):
                    yield Question(
                        thing, f"{name} {standing}", Term(formula), nodes.TRUTH, _stands(result.name, name, standing)
                    )
        for name in self._concept(thing).definitions:
            yield Question(thing, name, formulas.answer(thing, name), nodes.TRUTH, _answer_of(name))
        for name in self._concept(thing).norms:
            norm = self.index.norms[name]
            status = nodes.Type("status", norm.kind)
            yield Question(thing, name, formulas.answer(thing, name), status, _answer_of(name))
            yield Question(thing, f"{name} gælder", formulas.held(norm, thing), nodes.TRUTH, _held(norm))
            yield Question(thing, f"{name} frist", formulas.deadline(norm, thing), DAY, _deadline(norm))

    def _rules_of_conflicts(self) -> dict[tuple[str, str], Any]:
        """When each rule is live, with a known value, that may be part of a conflict that is a cause of anything."""
        paths = {cause.path for each in self.questions for cause in each.term.causes if cause.kind == "conflict"}
        found: dict[tuple[str, str], Any] = {}
        for thing in _everything(self.world.root):
            for result in self._concept(thing).results:
                if (path := f"{thing.path}.{result.name}") in paths:
                    rules = (self.index.rules[name] for name in result.rules)
                    found |= {
                        (path, rule.name): conj(
                            self.formulas.live(rule, thing), known(self.formulas.value(rule, thing))
                        )
                        for rule in rules
                    }
        return found

    def _instance(self, thing: Thing, evaluation: Evaluation) -> Instance | None:
        (root,) = evaluation.case.instances
        if thing is self.world.root:
            return root
        if thing in self.world.root.wholes.values():
            return evaluation.whole(root, thing.concept)
        for name, followed in self.world.root.lists.items():
            members = root.lists.get(name, ())
            if thing in followed.members[: len(members)]:
                return members[followed.members.index(thing)]
        return None

    def _as_numbers(self, answer: Answer, type_: nodes.Type) -> Answer:
        if isinstance(answer, Known) and answer.value is not None:
            return Known(as_number(answer.value, type_, self.world.symbols))
        return answer


def _parts(term: Term) -> list[Any]:
    """The formulas of a term, in the order `_answer` reads them."""
    value = getattr(term.value, "ordinal", term.value)
    return [value, term.none, term.unknown, *term.causes.values()]


def _answer(term: Term, found: Iterator[Any]) -> Answer:
    value, none, unknown = next(found), next(found), next(found)
    causes = frozenset(cause for cause in term.causes if next(found))
    assert unknown == bool(causes), "what is unknown has causes, and nothing else has"
    return Unknown(causes) if causes else Known(None if none else value)


def _with_rules(answer: Answer, live: Mapping[tuple[str, str], bool]) -> Answer:
    """The answer with the live rules named in its conflicts, as the interpreter names them."""
    if isinstance(answer, Known):
        return answer
    return Unknown(
        frozenset(
            replace(cause, detail=tuple(sorted(rule for (path, rule), is_live in live.items()
                                               if is_live and path == cause.path)))
            if cause.kind == "conflict" else cause
            for cause in answer.causes
        )
    )  # fmt: skip


def _everything(root: Thing) -> list[Thing]:
    """The thing, its wholes, and all members."""
    found: dict[int, Thing] = {}
    waiting = [root]
    while waiting:
        thing = waiting.pop()
        if id(thing) not in found:
            found[id(thing)] = thing
            waiting += [*thing.wholes.values(), *(each for list_ in thing.lists.values() for each in list_.members)]
    return list(found.values())


def _answer_of(name: str) -> Asked:
    return lambda evaluation, instance: evaluation.answer(instance, name)


def _applies(result: str, rule: str) -> Asked:
    return lambda evaluation, instance: evaluation.rule_answers(instance, result)[rule].applies


def _value(result: str, rule: str) -> Asked:
    return lambda evaluation, instance: evaluation.rule_answers(instance, result)[rule].value


def _stands(result: str, rule: str, standing: str) -> Asked:
    return lambda evaluation, instance: Known(evaluation.standings(instance, result)[rule] == standing)


def _held(norm: nodes.Norm) -> Asked:
    return lambda evaluation, instance: evaluation.held(norm, instance)


def _deadline(norm: nodes.Norm) -> Asked:
    return lambda evaluation, instance: evaluation.deadline(norm, instance)
