"""Holes and overlaps in time between rules of one result that follow upon each other.

Holes and overlaps between the values of a parameter are seen from the text alone (`checks/parameter_dates.py`,
`typed/concepts.py`); whether one is felt anywhere is a question about gaps.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import combinations
from typing import Any

from hjemmel.checks.overlap import declaration_of, written_name
from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Instance, Known
from hjemmel.plan.expressions import value_of
from hjemmel.plan.force import scope_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.proofs.nodes import Asked, Kind, Proof, Question, Solver
from hjemmel.proofs.outcomes import Outcome, Refuted
from hjemmel.proofs.problems import HoleInTime, OverlapInTime, not_proven
from hjemmel.proofs.reading import Reading, key_of
from hjemmel.proofs.shown import shown_case
from hjemmel.proofs.stretches import DAY, Stretch, always_has_rule, stretch_of

DATE = p.Type("date")


def questions(reading: Reading) -> Iterator[Asked]:
    """One for each two rules of a result that follow upon each other with days between, or on the same days."""
    for concept in reading.plan.concepts:
        for result in concept.results:
            rules = [rule for rule in reading.rules_of(concept.name, result.name) if rule.form in ("rule", "row")]
            stretches = [each for rule in rules if (each := stretch_of(rule, reading)) is not None]
            if any(always_has_rule(rule) for rule in _own_rules(concept.name, result.name, reading)):
                holes: list[tuple[Stretch, Stretch]] = []
            else:
                holes = list(_with_hole_between(stretches))
            for before, after in holes:
                yield _asked("hole", before, after, before.last + DAY, after.first - DAY, reading)
            for before, after in _overlapping(stretches):
                yield _asked("overlap", before, after, after.first, before.last, reading)


def _own_rules(concept: str, result: str, reading: Reading) -> list[p.Rule]:
    """The rules of a result, without its `ellers`: that answers in a hole too, and hides it."""
    return [rule for rule in reading.rules_of(concept, result) if rule.form != "otherwise"]


def _with_hole_between(stretches: list[Stretch]) -> Iterator[tuple[Stretch, Stretch]]:
    """Each rule that ends, with the next on the same clock that begins later than the day after; none where a rule
    with the same condition, or one that has no condition, begins in time."""
    for before in stretches:
        if not before.ends:
            continue
        others = [
            each
            for each in stretches
            if each is not before and each.rule.period.clock == before.rule.period.clock and each.last > before.last
        ]
        heirs = [each for each in others if each.rule.condition in (before.rule.condition, p.YES)]
        if any(each.first <= before.last + DAY for each in heirs):
            continue
        later = [each for each in (heirs or others) if each.first > before.last + DAY]
        if later:
            yield before, min(later, key=lambda each: (each.first, each.rule.name))


def _overlapping(stretches: list[Stretch]) -> Iterator[tuple[Stretch, Stretch]]:
    """Two rules with one condition on one clock, of which the first ends after the second has begun."""
    for pair in combinations(stretches, 2):
        before, after = sorted(pair, key=lambda each: (each.first, each.rule.name))
        one, other = before.rule, after.rule
        same = one.condition == other.condition and one.period.clock == other.period.clock
        ranked = one.name in other.above or other.name in one.above
        if same and not ranked and before.ends and before.first < after.first <= before.last < after.last:
            yield before, after


def _asked(kind: Kind, before: Stretch, after: Stretch, first: date, last: date, reading: Reading) -> Asked:
    one, other = before.rule, after.rule
    around = reading.digests.member(one.concept, one.result)
    names = (one.name, other.name)
    settle = _hole_settled if kind == "hole" else _overlap_settled
    question = Question(kind, names, declaration_of(other), other.span, (one.span,))
    return Asked(
        question, key_of(kind, *names, str(first), str(last), around), partial(settle, one, other, first, last, reading)
    )


def _hole_settled(one: p.Rule, other: p.Rule, first: date, last: date, reading: Reading, solver: Solver) -> Outcome:
    wanted = partial(_in_hole, one, other, _days(one, first, last), reading)
    return solver.case_where(one.concept, wanted, partial(_is_hole, one, other, first, last, reading))


def _in_hole(one: p.Rule, other: p.Rule, days: p.Expr, reading: Reading, formulas: Any) -> object:
    from hjemmel.backends.formulas.logic import conj
    from hjemmel.backends.formulas.term import no, yes

    root = formulas.root
    return conj(
        yes(formulas.expression(days, one, root)),
        yes(formulas.expression(one.condition, one, root)),
        yes(formulas.expression(other.condition, other, root)),
        *(no(formulas.applies(rule, root)) for rule in _own_rules(one.concept, one.result, reading)),
    )


def _is_hole(
    one: p.Rule, other: p.Rule, first: date, last: date, reading: Reading, evaluation: Evaluation, root: Instance
) -> bool:
    """Whether both rules' conditions hold on one of the days, and no rule of the result applies."""
    held = all(value_of(rule.condition, scope_of(rule, root), evaluation) == Known(True) for rule in (one, other))
    days = value_of(_days(one, first, last), scope_of(one, root), evaluation)
    standings = evaluation.standings(root, one.result)
    own = _own_rules(one.concept, one.result, reading)
    return held and days == Known(True) and all(standings[rule.name] == "out" for rule in own)


def _overlap_settled(one: p.Rule, other: p.Rule, first: date, last: date, reading: Reading, solver: Solver) -> Outcome:
    return solver.case_where(one.concept, partial(_both_live, one, other), partial(_are_live, one, other))


def _both_live(one: p.Rule, other: p.Rule, formulas: Any) -> object:
    from hjemmel.backends.formulas.logic import conj

    return conj(formulas.live(one, formulas.root), formulas.live(other, formulas.root))


def _are_live(one: p.Rule, other: p.Rule, evaluation: Evaluation, root: Instance) -> bool:
    standings = evaluation.standings(root, one.result)
    return standings[one.name] == standings[other.name] == "live"


def _days(rule: p.Rule, first: date, last: date) -> p.Expr:
    """Whether the rule's clock is one of the days."""
    clock = rule.period.clock
    return p.And(
        (p.Compare(">=", clock, p.Literal_(first, DATE)), p.Compare("<=", clock, p.Literal_(last, DATE))),
    )


def problem(proof: Proof, reading: Reading) -> Problem | None:
    """The hole or overlap with its days and a case; or that it was not settled."""
    if not isinstance(proof.outcome, Refuted):
        return not_proven(proof) if proof.is_open else None
    one, other = (reading.index.rules[name] for name in proof.question.about)
    before, after = stretch_of(one, reading), stretch_of(other, reading)
    assert before is not None and after is not None, "the question was asked of stretches"
    is_hole = proof.question.kind == "hole"
    told = HoleInTime if is_hole else OverlapInTime
    return told(
        name=written_name(other),
        other=written_name(one),
        result=one.result,
        first=before.last + DAY if is_hole else after.first,
        last=after.first - DAY if is_hole else before.last,
        case=shown_case(proof.outcome, reading.index),
        span=other.span,
        related=(Related("other", one.span),),
        declaration=declaration_of(other),
    )
