"""Whether two rules of one result can give it different values in one case, with neither prevailing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from hjemmel.checks.overlap import Disjoint, Overlapping, declaration_of, unranked_pairs, written_name
from hjemmel.checks.overlap_problems import OverlapNotExcluded, RulesOverlap
from hjemmel.checks.witness import cases_with
from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.plan.case import Instance, Known
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.nodes import Rule
from hjemmel.proofs.nodes import Asked, Proof, Question, Solver
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted
from hjemmel.proofs.reading import Reading, key_of
from hjemmel.proofs.shown import shown_case


def questions(reading: Reading) -> Iterator[Asked]:
    """One for each pair of rules of a result of which neither prevails, that is not left open on purpose."""
    for first, second in unranked_pairs(reading.plan):
        yield Asked(
            Question("conflict", (first.name, second.name), declaration_of(first), first.span, (second.span,)),
            key_of("conflict", reading.digests.rule(first.name), reading.digests.rule(second.name)),
            partial(_settled, first, second, reading),
        )


def problem(proof: Proof, reading: Reading) -> Problem | None:
    """The conflict with its case, or that the pair is undecided; a pair shown to agree is not told of."""
    if not (proof.is_finding or proof.is_open):
        return None
    first, second = (reading.index.rules[name] for name in proof.question.about)
    name, other = written_name(first), written_name(second)
    related = (Related("other", second.span),)
    if isinstance(proof.outcome, Refuted):
        return RulesOverlap(
            name=name,
            other=other,
            result=first.result,
            case=shown_case(proof.outcome, reading.index),
            span=first.span,
            related=related,
            declaration=declaration_of(first),
        )
    return OverlapNotExcluded(
        name=name, other=other, result=first.result, span=first.span, related=related, declaration=declaration_of(first)
    )


def _settled(first: Rule, second: Rule, reading: Reading, solver: Solver) -> Outcome:
    """By looking at intervals, dates, codes and yes/no where that decides it, else by the solver."""
    confirmed = partial(_differ, first, second)
    verdict = reading.overlaps.of(first, second)
    if isinstance(verdict, Disjoint):
        return Proven()
    if isinstance(verdict, Overlapping):
        for case, root in cases_with(verdict.witness, first.concept, reading.index):
            if confirmed(Evaluation(reading.plan, case, reading.index), root):
                return Refuted(case)
    return solver.case_where(first.concept, partial(_conflict, first, second), confirmed)


def _conflict(first: Rule, second: Rule, formulas: Any) -> object:
    from hjemmel.backends.formulas.logic import conj
    from hjemmel.backends.formulas.term import differ

    root = formulas.root
    differing = differ(formulas.value(first, root), formulas.value(second, root))
    return conj(formulas.live(first, root), formulas.live(second, root), differing)


def _differ(first: Rule, second: Rule, evaluation: Evaluation, root: Instance) -> bool:
    """Whether the interpreter has both rules live with different values at the thing."""
    standings = evaluation.standings(root, first.result)
    if not standings[first.name] == standings[second.name] == "live":
        return False
    answers = evaluation.rule_answers(root, first.result)
    one, other = answers[first.name].value, answers[second.name].value
    return isinstance(one, Known) and isinstance(other, Known) and one != other
