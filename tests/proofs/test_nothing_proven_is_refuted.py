"""What is proven of random plans holds in random cases, and each case found is one there can be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import cache

import pytest
from msgspec.structs import replace

from hjemmel.plan import nodes as n
from hjemmel.plan.case import Case, Exercised, Instance, Known, Unknown
from hjemmel.plan.force import applies
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.json_values import DECIMALS, GREATEST_NUMBER
from hjemmel.plan.touched import every_instance
from hjemmel.proofs.from_plan import proofs_of, questions_of, solver_for
from hjemmel.proofs.nodes import Proof
from hjemmel.proofs.outcomes import Proven, Refuted
from hjemmel.proofs.reading import Reading
from tests.plan.strategies import random_plan
from tests.proofs.edge_cases import edge_cases
from tests.proofs.written import proofs_in, right

SEEDS = range(60)
CASES = 60
NO_CASE = {"conflict", "gap", "never_applies", "never_read", "discretion_idle"}
"""The kinds whose proof says of each case something that can be looked up in it."""


class Asked:
    """A plan, what was proven of it, and cases of each concept."""

    def __init__(self, seed: int) -> None:
        self.plan = random_plan(seed, 4)
        self.reading = Reading(self.plan)
        self.proofs = tuple(proofs_of(questions_of(self.reading), {}, solver_for(self.reading, 1000)))
        self._cases: dict[str, list[tuple[Case, Instance, Evaluation]]] = {}

    def cases(self, concept: str) -> list[tuple[Case, Instance, Evaluation]]:
        if concept not in self._cases:
            self._cases[concept] = [
                (case, root, Evaluation(self.plan, case)) for case, root in edge_cases(concept, 1, CASES, self.plan)
            ]
        return self._cases[concept]


@cache
def asked_of(seed: int) -> Asked:
    return Asked(seed)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_proven_holds_and_what_is_found_can_be(seed: int) -> None:
    asked = asked_of(seed)
    wrong = [
        f"{proof.question.kind} {proof.question.about}: {said}"
        for proof in asked.proofs
        for said in _said(proof, asked)
    ]
    assert not wrong


def test_the_plans_have_proofs_of_each_kind_that_is_tried() -> None:
    found = {proof.question.kind for seed in SEEDS for proof in asked_of(seed).proofs if proof.outcome == Proven()}
    assert found >= NO_CASE


def _said(proof: Proof, asked: Asked) -> Iterator[str]:
    match proof.outcome:
        case Proven(within=()):
            yield from _said_against(proof, asked)
        case Refuted(case=case):
            yield from (f"{thing.path} cannot be" for thing in every_instance(case.instances) if not _can_be(thing))


def _said_against(proof: Proof, asked: Asked) -> Iterator[str]:
    index, about = asked.reading.index, proof.question.about
    match proof.question.kind:
        case "conflict":
            one, other = (index.rules[name] for name in about)
            for case, root, evaluation in asked.cases(one.concept):
                standings = evaluation.standings(root, one.result)
                values = [evaluation.rule_answers(root, one.result)[rule.name].value for rule in (one, other)]
                if {standings[one.name], standings[other.name]} == {"live"} and _differ(*values):
                    yield f"{values} on {case.assessed}"
        case "gap":
            concept, _, name = about[0].rpartition(".")
            for _, root, evaluation in asked.cases(concept):
                answer = evaluation.answer(root, name)
                if isinstance(answer, Unknown):
                    lacking = (cause.path for cause in answer.causes if cause.kind == "no_rule")
                    yield from (path for path in lacking if path.rpartition(".")[2] == about[1].rpartition(".")[2])
        case "never_applies" if (rule := index.rules.get(about[0]) or index.norms.get(about[0])) is not None:
            for case, root, evaluation in asked.cases(rule.concept):
                first, *above = (_applies(name, root, evaluation) for name in (rule.name, *rule.above))
                if first == Known(True) and all(each == Known(False) for each in above):
                    yield f"applies on {case.assessed}"
        case "never_read":
            yield from _read(about[0], about[1], asked)
        case "discretion_idle":
            yield from _mattering(about[0], asked)


def _applies(name: str, root: Instance, evaluation: Evaluation) -> object:
    declaration = evaluation.index.rules.get(name) or evaluation.index.norms[name]
    endings = [evaluation.index.ending(each) for each in declaration.ended_by]
    return applies(declaration, endings, root, evaluation)


def _read(name: str, value: str, asked: Asked) -> Iterator[str]:
    """Answers that are others when the value is left out, where nothing else is said in the same words."""
    parameter = asked.reading.index.parameters[name]
    worded = asked.reading.reach.worded
    said = [worded.value(version.value) for version in parameter.versions]
    for at, version in enumerate(parameter.versions):
        if version.keys or said[at] != value or said.count(value) > 1:
            continue
        kept = replace(parameter, versions=(*parameter.versions[:at], *parameter.versions[at + 1 :]))
        parameters = tuple(kept if each.name == name else each for each in asked.plan.parameters)
        other = replace(asked.plan, parameters=parameters)
        for concept, answer in _answers(asked.plan):
            for case, root, evaluation in asked.cases(concept):
                if evaluation.answer(root, answer) != Evaluation(other, case).answer(root, answer):
                    yield f"{answer} on {case.assessed}"


def _mattering(discretion: str, asked: Asked) -> Iterator[str]:
    """Answers that are others when the discretion is exercised otherwise at every second thing."""
    concept, _, name = discretion.rpartition(".")
    depending = asked.reading.reach.dependence.depending_on((concept, name))
    final = [each for each in depending if not isinstance(asked.reading.index.members[each], n.Definition)]
    for owner, answer in final or depending:
        for case, root in edge_cases(owner, 2, CASES // 2, asked.plan):
            before = Evaluation(asked.plan, case).answer(root, answer)
            for thing in [each for each in every_instance(case.instances) if each.concept == concept][::2]:
                thing.discretions[name] = Exercised(not thing.discretions[name].value, "…", "…")
            if _differ(before, Evaluation(asked.plan, case).answer(root, answer)):
                yield f"{answer} on {case.assessed}"


def _answers(plan: n.Plan) -> Iterator[tuple[str, str]]:
    for concept in plan.concepts:
        for name in (*(result.name for result in concept.results), *concept.definitions, *concept.norms):
            yield concept.name, name


def _differ(one: object, other: object) -> bool:
    return isinstance(one, Known) and isinstance(other, Known) and one != other


def _can_be(thing: Instance) -> bool:
    """Whether its values can be supplied, and it stands in the list of each whole that has such lists."""
    for value in thing.facts.values():
        if isinstance(value, int | Fraction) and not isinstance(value, bool):
            if abs(value) > GREATEST_NUMBER * 100 or (value * 10**DECIMALS).denominator > 1:
                return False
        elif isinstance(value, date) and not 1900 <= value.year <= 2199:
            return False
    for whole in thing.wholes.values():
        lists = [members for members in whole.lists.values() if members and members[0].concept == thing.concept]
        if lists and not any(member is thing for members in lists for member in members):
            return False
    return True


TWO_LISTS = """
begreb Kommune "kommunen"
  oplysning sager  : liste af Sag "sagerne"
  oplysning gamle : liste af Sag "de gamle sager"

begreb Sag "sagen" hører til Kommune
  oplysning åben : ja/nej "sagen er åben"
"""


def of_case(condition: str, name: str) -> str:
    return right(condition, name=name).replace("for Borger", "for Sag").replace("tilkommer borger", 'tilkommer "alle"')


@pytest.mark.parametrize(
    ("condition", "is_possible"),
    [
        ("antallet af kommune.sager er 0", True),
        ("antallet af kommune.gamle er 0", True),
        ("antallet af kommune.sager er 0 og antallet af kommune.gamle er 0", False),
        ("åben og ikke findes kommune.sager hvor (åben)", True),
        ("åben og ikke findes kommune.gamle hvor (åben)", True),
        ("åben og ikke findes kommune.sager hvor (åben) og ikke findes kommune.gamle hvor (åben)", False),
    ],
)
def test_a_part_stands_in_one_of_the_lists_its_whole_has_for_it(condition: str, is_possible: bool) -> None:
    (outcome,) = (
        proof.outcome
        for proof in proofs_in(TWO_LISTS, of_case(condition, "retten"))
        if proof.question.kind == "never_applies"
    )
    assert isinstance(outcome, Refuted if is_possible else Proven)


NUMBERS = """
begreb Borger "borgeren"
  oplysning antal  : heltal "antallet"
  oplysning penge  : beløb "pengene"
  oplysning faktor : tal "faktoren"
"""


@pytest.mark.parametrize(
    ("condition", "is_found"),
    [
        ("antal er mindst 1.000.000.000.000", True),
        ("antal er mere end 1.000.000.000.000", False),
        ("penge er mindst 1.000.000.000.000 kr.", True),
        ("penge er mere end 1.000.000.000.000 kr.", False),
        ("faktor * 8 er 1", True),
        ("faktor * 3 er 1", False),
        ("faktor * 3 er mere end 1 og faktor * 3 er mindre end 1,0001", True),
    ],
)
def test_a_case_has_only_values_that_can_be_supplied(condition: str, is_found: bool) -> None:
    (outcome,) = (
        proof.outcome for proof in proofs_in(NUMBERS, right(condition)) if proof.question.kind == "never_applies"
    )
    assert isinstance(outcome, Refuted) is is_found
