"""Replaced rules whose successor leaves some of their cases without any rule."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.checks.formulas import Formula, Formulas
from hjemmel.checks.overlap import declaration_of, written_name
from hjemmel.checks.satisfiable import TooManyWays, settled_and_open, ways_to_hold
from hjemmel.checks.uncovered_problems import CasesLeftUncovered
from hjemmel.checks.witness import Witness, cases_with, shown_witness, witness_of
from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.plan.case import Unknown
from hjemmel.plan.index import PlanIndex, index_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.nodes import Plan, Rule


def uncovered_by_successors(plan: Plan) -> list[Problem]:
    """A warning, with a case, for each rule whose successor is in force where neither it nor any other rule applies.

    Only what the interpreter confirms is said; what rests on more than dates, numbers, codes and yes/no is let pass.
    """
    index, formulas = index_of(plan), Formulas(plan)
    problems: list[Problem] = []
    for rule, successor in _replacements(index):
        for witness in _witnesses(rule, successor, index, formulas):
            if _has_no_rule(rule, witness, plan, index):
                problems.append(
                    CasesLeftUncovered(
                        name=written_name(successor),
                        other=written_name(rule),
                        result=rule.result,
                        case=shown_witness(witness, rule.concept, index),
                        span=successor.span,
                        related=(Related("other", rule.span),),
                        declaration=declaration_of(successor),
                    )
                )
                break
    return problems


def _replacements(index: PlanIndex) -> Iterator[tuple[Rule, Rule]]:
    """Each main rule with each rule that replaces it, where no `ellers` catches what is left."""
    for rule in index.rules.values():
        for name in rule.ended_by:
            successor = index.rules.get(name)
            if successor is not None and rule.form != "however" and not _has_otherwise(rule, index):
                yield rule, successor


def _has_otherwise(rule: Rule, index: PlanIndex) -> bool:
    return any(index.rules[name].form == "otherwise" for name in _of_same_result(rule, index))


def _of_same_result(rule: Rule, index: PlanIndex) -> tuple[str, ...]:
    return next(result.rules for result in index.concepts[rule.concept].results if result.name == rule.result)


def _witnesses(rule: Rule, successor: Rule, index: PlanIndex, formulas: Formulas) -> Iterator[Witness]:
    """Cases in which the rule would apply had it no successor, the successor is in force, and no rule applies."""
    wanted: list[Formula] = [
        formulas.applies(rule, endings=tuple(name for name in rule.ended_by if name != successor.name)),
        formulas.in_force(successor),
        *(formulas.applies(index.rules[name], negated=True) for name in _of_same_result(rule, index)),
    ]
    start = settled_and_open(wanted)
    if start is None:
        return
    try:
        for way in ways_to_hold(*start):
            if all(variable.what != "opaque" for variable in way):
                yield witness_of(way, rule.concept, index)
                return
    except TooManyWays:
        return


def _has_no_rule(rule: Rule, witness: Witness, plan: Plan, index: PlanIndex) -> bool:
    for case, root in cases_with(witness, rule.concept, index):
        answer = Evaluation(plan, case, index).answer(root, rule.result)
        if isinstance(answer, Unknown) and answer.headline == "no_rule":
            return True
    return False
