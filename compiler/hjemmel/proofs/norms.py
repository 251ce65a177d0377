"""Norms that nobody can keep: one that no act keeps where it applies, and two that no act keeps both of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import combinations
from typing import Any

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Instance, Known
from hjemmel.plan.interpreter import Evaluation
from hjemmel.proofs.nodes import Asked, Proof, Question, Solver
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted, Unproven
from hjemmel.proofs.problems import NobodyCanComply, NormsContradict, not_proven
from hjemmel.proofs.reading import Reading, key_of
from hjemmel.proofs.shown import shown_case

KEPT = ("fulfilled", "observed")


def questions(reading: Reading) -> Iterator[Asked]:
    """One for each duty and prohibition, and one for each two of them about the same act of the same thing."""
    norms = [norm for norm in reading.plan.norms if norm.act is not None]
    for norm in norms:
        yield Asked(
            Question("unfulfillable", (norm.name,), norm.name, norm.span),
            key_of("unfulfillable", norm.name, reading.digests.member(norm.concept, norm.name)),
            partial(_settled, (norm,), reading),
        )
    for first, second in combinations(norms, 2):
        if first.concept == second.concept and _concern_one_act(first, second, reading):
            digests = (reading.digests.member(norm.concept, norm.name) for norm in (first, second))
            yield Asked(
                Question("contradiction", (first.name, second.name), first.name, first.span, (second.span,)),
                key_of("contradiction", first.name, second.name, *digests),
                partial(_settled, (first, second), reading),
            )


def _concern_one_act(first: p.Norm, second: p.Norm, reading: Reading) -> bool:
    """Whether the acts have a fact in common and neither norm goes before the other or leaves it open."""
    ranked = first.name in second.above or second.name in first.above
    left_open = any(name == second.name for name, _ in first.unresolved) or any(
        name == first.name for name, _ in second.unresolved
    )
    return not ranked and not left_open and bool(reading.act_facts(first) & reading.act_facts(second))


def problem(proof: Proof, reading: Reading) -> Problem | None:
    """The norms and a case in which they cannot be kept; or that it was not settled."""
    if not isinstance(proof.outcome, Refuted):
        return not_proven(proof) if proof.is_open else None
    norms = [reading.index.norms[name] for name in proof.question.about]
    case, norm = shown_case(proof.outcome, reading.index), norms[0]
    if len(norms) == 1:
        assert norm.kind == "duty" or norm.kind == "prohibition", "it has an act"
        return NobodyCanComply(name=norm.name, kind=norm.kind, case=case, span=norm.span, declaration=norm.name)
    return NormsContradict(
        name=norm.name,
        other=norms[1].name,
        case=case,
        span=norm.span,
        related=(Related("other", norms[1].span),),
        declaration=norm.name,
    )


def _settled(norms: tuple[p.Norm, ...], reading: Reading, solver: Solver) -> Outcome:
    """First whether they apply together, then whether they can be kept at all, then whether in each circumstance."""
    concept = norms[0].concept
    apply = solver.case_where(concept, partial(_held, norms), partial(_are_held, norms))
    if not isinstance(apply, Refuted):
        return apply
    kept = solver.case_where(concept, partial(_kept, norms), partial(_are_kept, norms))
    match kept:
        case Proven(within=()):
            return apply
        case Proven() | Unproven():
            return Unproven("gave_up")
        case Refuted():
            return Proven()


def _held(norms: tuple[p.Norm, ...], formulas: Any) -> object:
    from hjemmel.backends.formulas.logic import conj
    from hjemmel.backends.formulas.term import yes

    return conj(*(yes(formulas.held(norm, formulas.root)) for norm in norms))


def _kept(norms: tuple[p.Norm, ...], formulas: Any) -> object:
    from hjemmel.backends.formulas.logic import conj

    return conj(_held(norms, formulas), _act(norms, formulas))


def _act(norms: tuple[p.Norm, ...], formulas: Any) -> object:
    """What is done keeps each of the norms."""
    from hjemmel.backends.formulas.logic import conj
    from hjemmel.backends.formulas.term import no, yes

    acts = ((norm, formulas.act(norm, formulas.root)) for norm in norms)
    return conj(*(yes(act) if norm.kind == "duty" else no(act) for norm, act in acts))


def _are_held(norms: tuple[p.Norm, ...], evaluation: Evaluation, root: Instance) -> bool:
    return all(evaluation.held(norm, root) == Known(True) for norm in norms)


def _are_kept(norms: tuple[p.Norm, ...], evaluation: Evaluation, root: Instance) -> bool:
    answers = [evaluation.answer(root, norm.name) for norm in norms]
    return all(isinstance(answer, Known) and answer.value in KEPT for answer in answers)
