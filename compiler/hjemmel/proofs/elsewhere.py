"""Discretions that are decided elsewhere: what is asked of a human makes no difference to any answer, or none to the
answers whose clause asks for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import pairwise
from typing import Any

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case, Instance, Known
from hjemmel.plan.index import index_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.touched import every_instance
from hjemmel.proofs.claims import Declared
from hjemmel.proofs.conditions import condition_places, declarations_of
from hjemmel.proofs.dependence import Member, answer_of, members_read
from hjemmel.proofs.inquirer import called, stands_in
from hjemmel.proofs.nodes import Asked, Proof, Question, Solver, WithoutSolver
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted, Unproven, weaker
from hjemmel.proofs.parts import parts_of
from hjemmel.proofs.problems import not_proven
from hjemmel.proofs.reach import Sought
from hjemmel.proofs.reach_problems import ClauseWithoutItsDiscretion, DiscretionNeverDecides
from hjemmel.proofs.reading import Reading, key_of
from hjemmel.proofs.supposed import BESIDE, exercised_otherwise, supposed


def questions(reading: Reading) -> Iterator[Asked]:
    """For each discretion that is read, whether it ever matters, and whether it does to what rests on its clauses."""
    for concept in reading.plan.concepts:
        for discretion in concept.discretions:
            member = concept.name, discretion.name
            depending = reading.reach.dependence.depending_on(member)
            if depending:
                yield from _asked(member, discretion, depending, reading)


def problem(proof: Proof, reading: Reading) -> Problem | None:
    """The discretion without effect, as a warning."""
    question = proof.question
    if proof.is_bounded or not proof.is_finding:
        return not_proven(proof) if proof.is_bounded or proof.is_open else None
    if question.kind == "discretion_idle":
        name = question.about[0].rpartition(".")[2]
        return DiscretionNeverDecides(span=question.span, declaration=question.declaration, name=name)
    name, discretion, clause = question.about
    return ClauseWithoutItsDiscretion(
        name=name,
        discretion=discretion,
        clause=clause,
        span=question.span,
        related=tuple(Related("other", span) for span in question.related),
        declaration=question.declaration,
    )


def _asked(member: Member, discretion: p.Discretion, depending: list[Member], reading: Reading) -> Iterator[Asked]:
    name = ".".join(member)
    outputs = [each for each in depending if not _is_definition(each, reading)] or depending
    yield Asked(
        Question("discretion_idle", (name,), name, discretion.span),
        _key("discretion_idle", name, outputs, reading),
        partial(_settled, member, discretion, outputs, reading),
    )
    for clause in discretion.basis.clauses:
        resting = [each for each in declarations_of(reading.plan) if clause in clauses_of(each)]
        if resting:
            answers = [each for each in dict.fromkeys(map(answer_of, resting)) if each in depending]
            about = (called(resting[0]), discretion.name, clause)
            yield Asked(
                Question("decided_elsewhere", about, stands_in(resting[0]), resting[0].span, (discretion.span,)),
                _key("decided_elsewhere", f"{name} {clause}", answers, reading),
                partial(_settled, member, discretion, answers, reading),
            )


def _key(kind: str, name: str, answers: Iterable[Member], reading: Reading) -> str:
    return key_of(kind, name, reading.stipulating, *(reading.digests.member(*each) for each in answers))


def _is_definition(member: Member, reading: Reading) -> bool:
    return isinstance(reading.index.members[member], p.Definition)


def clauses_of(declaration: Declared) -> Iterator[str]:
    """The clauses a declaration and its lines rest on."""
    yield from declaration.basis.clauses
    for exception in declaration.exceptions:
        yield from (*exception.basis.clauses, *exception.unless_basis.clauses)
    if isinstance(declaration, p.Definition):
        yield from (clause for ground in declaration.grounds for clause in ground.basis.clauses)


def _settled(
    member: Member, discretion: p.Discretion, answers: list[Member], reading: Reading, solver: Solver
) -> Outcome:
    """`Refuted` with a case in which one of the answers depends on the discretion."""
    for values in _pairs(discretion.type, reading):
        shown = _shown(member, values, answers, reading)
        if shown is not None:
            return shown
    if answers and isinstance(solver, WithoutSolver):
        return Unproven("no_solver")
    plans = reading.plan, exercised_otherwise(reading.plan, member)
    found: Outcome = Proven()
    for concept, name in answers:
        found = weaker(found, _asked_of_solver(plans, concept, name))
        if isinstance(found, Refuted):
            break
    return found


def _pairs(type_: p.Type, reading: Reading) -> list[tuple[p.Literal_, p.Literal_]]:
    """Values to tell apart in the cases at hand."""
    match type_.kind:
        case "truth":
            return [(p.YES, p.NO)]
        case "code":
            first, *rest = (p.Literal_(code, type_) for code, _ in reading.index.codes[type_.of].codes)
            return [(first, other) for other in rest]
        case "date" | "text":
            return []
        case _:
            numbers = [p.Literal_(number, type_) for number in (0, 1, 10, 100, 1000, 100_000, 10_000_000)]
            return list(pairwise(numbers))


def _shown(
    member: Member, values: tuple[p.Literal_, p.Literal_], answers: list[Member], reading: Reading
) -> Refuted | None:
    """A case at hand in which the two values give one of the answers otherwise."""
    plans = tuple(supposed(reading.plan, member, value) for value in values)
    indexes = tuple(index_of(plan) for plan in plans)
    for case, instances in _cases_at_hand(member, reading):
        for place, instance in enumerate(instances):
            one, other = (Evaluation(plan, case, index) for plan, index in zip(plans, indexes, strict=True))
            if any(_differ(one, other, instance, name) for concept, name in answers if concept == instance.concept):
                return Refuted(case, place if place < len(case.instances) else 0)
    return None


def _differ(one: Evaluation, other: Evaluation, instance: Instance, name: str) -> bool:
    first, second = one.answer(instance, name), other.answer(instance, name)
    return isinstance(first, Known) and isinstance(second, Known) and first != second


def _cases_at_hand(member: Member, reading: Reading) -> Iterator[tuple[Case, tuple[Instance, ...]]]:
    """The examples in which the discretion is exercised, and cases made so that a condition on it decides."""
    concept, name = member
    for example in reading.reach.examples:
        if any(each.concept == concept and name in each.discretions for each in example.instances):
            yield example.case, example.instances
    for reader in reading.reach.dependence.readers.get(member, ()):
        for place in condition_places(parts_of(reader), reading.index):
            if member in members_read((place.condition,)) and not place.levels:
                found = reading.reach.outcome(Sought((place.asked(place.condition, False),)), WithoutSolver())
                if isinstance(found, Refuted):
                    yield found.case, found.case.instances


def _asked_of_solver(plans: tuple[p.Plan, p.Plan], concept: str, name: str) -> Outcome:
    """Whether exercising the discretion otherwise, here or there, ever gives the answer otherwise."""
    from hjemmel.backends.formulas.logic import disj, iff, neg
    from hjemmel.backends.formulas.term import differ, known
    from hjemmel.proofs.asking import Asking

    def wanted(one: Any, other: Any) -> object:
        first, second = one.answer(one.root, name), other.answer(other.root, name)
        return disj(differ(first, second), neg(iff(known(first), known(second))))

    def confirmed(one: Evaluation, other: Evaluation, root: Instance) -> bool:
        first, second = one.answer(root, name), other.answer(root, name)
        return first != second and (isinstance(first, Known) or isinstance(second, Known))

    outcome = Asking(*plans).case_where(concept, wanted, confirmed)
    if isinstance(outcome, Refuted):
        for instance in every_instance(outcome.case.instances):
            for second in [each for each in instance.discretions if each.endswith(BESIDE)]:
                del instance.discretions[second]
    return outcome
