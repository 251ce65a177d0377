"""What is wrong with a rule set once its proofs are known: nothing told twice, nothing doubted that was proven."""

from __future__ import annotations

from collections.abc import Iterable

from hjemmel.checks.overlap_problems import OverlapNotExcluded, RulesOverlap
from hjemmel.checks.time_problems import ParameterBeforeFirst, ParameterGap
from hjemmel.checks.uncovered_problems import CasesLeftUncovered
from hjemmel.diagnostics.problem import Problem
from hjemmel.proofs.following import follows_from_another
from hjemmel.proofs.from_plan import problems_of
from hjemmel.proofs.nodes import Proofs
from hjemmel.proofs.problems import Gap, HoleInTime, NobodyCanComply, NormsContradict, OverlapInTime
from hjemmel.proofs.reading import Reading
from hjemmel.source.span import Span

Pair = tuple[Span, ...]


def problems_with(raised: Iterable[Problem], proofs: Proofs, reading: Reading) -> list[Problem]:
    """The problems a check raised and those of the proofs, without what the proofs settle or tell better."""
    found = list(raised)
    settled = {(each.question.span, *each.question.related) for each in proofs.of("conflict")}
    told = {_pair(problem) for problem in found if isinstance(problem, RulesOverlap)}
    kept = [each for each in found if not (isinstance(each, OverlapNotExcluded) and _pair(each) in settled)]
    kept += [
        each
        for each in problems_of(proofs.proofs, reading)
        if not (isinstance(each, RulesOverlap) and _pair(each) in told)
    ]
    return [problem for problem in kept if not _is_told_as_another(problem, kept)]


def _pair(problem: Problem) -> Pair:
    return (problem.span, *(related.span for related in problem.related))


def _is_told_as_another(problem: Problem, all_problems: list[Problem]) -> bool:
    """Whether one of the problems is the error that this one only warns of, or that this one follows from."""
    match problem:
        case ParameterGap():
            return any(each.lacking == problem.name for each in _gaps(all_problems, "parameter"))
        case ParameterBeforeFirst():
            reader = problem.declaration
            gaps = _gaps(all_problems, "parameter")
            return any(each.lacking == problem.name and each.declaration == reader for each in gaps)
        case CasesLeftUncovered() | HoleInTime():
            return any(each.lacking == problem.result for each in _gaps(all_problems, "result"))
        case OverlapInTime():
            pair = set(_pair(problem))
            return any(isinstance(each, RulesOverlap) and set(_pair(each)) == pair for each in all_problems)
        case NormsContradict():
            names = (problem.name, problem.other)
            return any(isinstance(each, NobodyCanComply) and each.name in names for each in all_problems)
        case _:
            return follows_from_another(problem, all_problems)


def _gaps(problems: list[Problem], what: str) -> list[Gap]:
    return [each for each in problems if isinstance(each, Gap) and each.what == what]
