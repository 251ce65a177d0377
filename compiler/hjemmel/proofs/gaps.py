"""Whether a case, all facts and discretion known, leaves a result without a rule where something else reads it.

A gap is told of once: at the result or norm nearest to what has no rule, also where definitions stand between.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import msgspec

from hjemmel.checks.naming import declaration_of, name_of
from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Cause, Instance, Unknown
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.walk import expressions_of, parts_of
from hjemmel.proofs.nodes import Asked, Proof, Question, Solver
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted
from hjemmel.proofs.problems import Gap, not_proven
from hjemmel.proofs.reading import Reading, key_of
from hjemmel.proofs.shown import shown_case
from hjemmel.proofs.stretches import always_has_rule, always_has_value
from hjemmel.source.span import Span

Reader = p.Rule | p.Norm
READ_BY_CASE = ("missing", "discretion")
"""Causes that are not there when all facts and discretion are known."""


class Lacking(msgspec.Struct, frozen=True):
    """What may lack a rule: a result of a concept, or a parameter (no concept)."""

    concept: str
    name: str

    def is_meant_by(self, cause: Cause) -> bool:
        """Whether the cause is that this has no rule."""
        if cause.kind != "no_rule":
            return False
        path, _, last = cause.path.rpartition(".")
        return last == self.name and bool(path) == bool(self.concept)


def questions(reading: Reading) -> Iterator[Asked]:
    """One for each result or norm and each result or parameter it reads, itself or by way of definitions."""
    for concept in reading.plan.concepts:
        for result in concept.results:
            readers: list[Reader] = [reading.index.rules[name] for name in result.rules]
            yield from _asked(concept.name, result.name, readers, reading)
        for name in concept.norms:
            norm = reading.index.norms[name]
            yield from _asked(concept.name, name, [norm], reading)


def _asked(concept: str, name: str, readers: list[Reader], reading: Reading) -> Iterator[Asked]:
    found: dict[Lacking, Reader] = {}
    listed: set[Lacking] = set()
    for reader in readers:
        for lacking, is_listed in _read_by(reader, reading):
            found.setdefault(lacking, reader)
            if is_listed:
                listed.add(lacking)
    for lacking, reader in sorted(found.items(), key=lambda item: (item[0].concept, item[0].name)):
        of = f"{lacking.concept}.{lacking.name}" if lacking.concept else lacking.name
        yield Asked(
            Question("gap", (f"{concept}.{name}", of), declaration_of(reader), reader.span, (_span(lacking, reading),)),
            key_of("gap", of, reading.digests.member(concept, name)),
            partial(_settled, concept, name, lacking, lacking in listed, reading),
        )


def _read_by(reader: Reader, reading: Reading) -> set[tuple[Lacking, bool]]:
    """What is read that may have no rule, by the reader itself or by way of definitions, and whether of a list."""
    found: set[tuple[Lacking, bool]] = set()
    waiting: list[tuple[Reader | p.Definition, bool]] = [(reader, False)]
    seen: set[tuple[str, str, bool]] = set()
    while waiting:
        declaration, within = waiting.pop()
        for expression in expressions_of(declaration):
            listed: set[int] = set()
            for part in parts_of(expression):
                if isinstance(part, p.Quantified | p.Share | p.Aggregate):
                    listed |= {id(each) for each in parts_of(part)}
                is_listed = within or id(part) in listed
                if isinstance(part, p.ParameterRead):
                    found.add((Lacking("", part.name), is_listed))
                elif isinstance(part, p.Read) and part.what == "result":
                    found.add((Lacking(part.concept, part.name), is_listed))
                elif isinstance(part, p.Read) and part.what == "definition":
                    key = (part.concept, part.name, is_listed)
                    if key not in seen:
                        seen.add(key)
                        definition = reading.index.definition(part.concept, part.name)
                        waiting += [(each, is_listed) for each in _with_successors(definition, reading)]
    return found


def _with_successors(definition: p.Definition, reading: Reading) -> list[p.Definition]:
    """The definition and those its name comes to mean."""
    found = [definition]
    for name in definition.successors:
        found += _with_successors(reading.index.definition(definition.concept, name), reading)
    return found


def _span(lacking: Lacking, reading: Reading) -> Span:
    if not lacking.concept:
        return reading.index.parameters[lacking.name].span
    return reading.index.members[lacking.concept, lacking.name].span


def _settled(concept: str, name: str, lacking: Lacking, is_listed: bool, reading: Reading, solver: Solver) -> Outcome:
    """At once where a rule or value is there on every day and in every case, else by the solver."""
    if lacking.concept:
        certain = any(always_has_rule(rule) for rule in reading.rules_of(lacking.concept, lacking.name))
    else:
        certain = always_has_value(reading.index.parameters[lacking.name], reading)
    if certain:
        return Proven()
    outcome = solver.case_where(concept, partial(_lacks, name, lacking, is_listed), partial(_is_gap, name, lacking))
    if lacking.concept and not isinstance(outcome, Refuted) and outcome != Proven():
        # What never lacks a rule lacks none in any list either, however long.
        own = partial(_lacks, lacking.name, lacking, False), partial(_is_gap, lacking.name, lacking)
        if solver.case_where(lacking.concept, *own) == Proven():
            return Proven()
    return outcome


def _lacks(name: str, lacking: Lacking, is_listed: bool, formulas: Any) -> object:
    from hjemmel.backends.formulas.logic import disj

    answer = formulas.answer(formulas.root, name)
    # Of a list that is left abstract it is only known that something in it may lack a rule.
    listed = (each for each in answer.causes if is_listed and each.kind == "no_rule" and each.path.endswith("[*]"))
    meant = (cause for cause in answer.causes if lacking.is_meant_by(cause))
    return disj(*(answer.causes[cause] for cause in (*listed, *meant)))


def _is_gap(name: str, lacking: Lacking, evaluation: Evaluation, root: Instance) -> bool:
    """Whether the thing's answer lacks the rule, and lacks nothing that a case could supply."""
    answer = evaluation.answer(root, name)
    if not isinstance(answer, Unknown) or any(cause.kind in READ_BY_CASE for cause in answer.causes):
        return False
    return any(lacking.is_meant_by(cause) for cause in answer.causes)


def problem(proof: Proof, reading: Reading) -> Problem | None:
    """The gap, at the declaration that reads what has no rule; or that it was not proven that there is none."""
    if not isinstance(proof.outcome, Refuted):
        return not_proven(proof) if proof.is_open else None
    reader = _reader_in(proof, proof.outcome, reading)
    lacking = _lacking(proof)
    return Gap(
        name=name_of(reader),
        lacking=lacking.name,
        what="result" if lacking.concept else "parameter",
        case=shown_case(proof.outcome, reading.index),
        span=reader.span,
        related=(Related("other", proof.question.related[0]),),
        declaration=declaration_of(reader),
    )


def _lacking(proof: Proof) -> Lacking:
    concept, _, name = proof.question.about[1].rpartition(".")
    return Lacking(concept, name)


def _reader_in(proof: Proof, outcome: Refuted, reading: Reading) -> Reader:
    """The rule or norm whose own answer lacks the rule in the case."""
    concept, _, name = proof.question.about[0].rpartition(".")
    member = reading.index.members[concept, name]
    if isinstance(member, p.Norm):
        return member
    root = outcome.case.instances[outcome.instance]
    lacking = _lacking(proof)
    evaluation = Evaluation(reading.plan, outcome.case, reading.index)
    standings = evaluation.standings(root, name)
    for rule, answer in evaluation.rule_answers(root, name).items():
        causes = [
            cause for each in (answer.applies, answer.value) if isinstance(each, Unknown) for cause in each.causes
        ]
        if standings[rule] != "out" and any(lacking.is_meant_by(cause) for cause in causes):
            return answer.rule
    return reading.rules_of(concept, name)[0]
