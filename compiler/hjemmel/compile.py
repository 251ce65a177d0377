"""The whole pipeline on one page: texts in, a plan and everything wrong out. Reads and writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import msgspec

from hjemmel.checks.acceptance import Acceptances, acceptances_of, accepted
from hjemmel.checks.accounted import Accounted, accounted_sources
from hjemmel.checks.late import unseen_lateness
from hjemmel.checks.overlap import overlapping_rules
from hjemmel.checks.parameter_dates import days_without_value
from hjemmel.checks.sound import sound_part
from hjemmel.checks.time import misfits_in_time
from hjemmel.checks.uncovered import uncovered_by_successors
from hjemmel.checks.unused import results_without_rule, unused
from hjemmel.diagnostics.problem import Problem
from hjemmel.graph.from_typed import graph_from_typed
from hjemmel.graph.nodes import Graph
from hjemmel.model.from_syntax import model_from_syntax
from hjemmel.model.places import name_spans
from hjemmel.model.quotations import located_quotations
from hjemmel.model.relations import relations_of
from hjemmel.plan.examples import Example
from hjemmel.plan.from_typed import plan_from_typed
from hjemmel.plan.nodes import Plan
from hjemmel.proofs.nodes import Proofs
from hjemmel.proofs.reading import Reading
from hjemmel.proofs.told import problems_with
from hjemmel.source.passages import SourceText
from hjemmel.source.span import Span
from hjemmel.syntax.from_bytes import file_from_bytes
from hjemmel.syntax.nodes import File
from hjemmel.syntax.problems import DecimalOrList
from hjemmel.typed.from_model import typed_from_model
from hjemmel.typed.problems import UnitMismatch

Parse = Callable[[bytes, str], tuple[File, tuple[Problem, ...]]]


class Compiled(msgspec.Struct, frozen=True):
    """A rule set as far as it could be compiled. There is a plan when no problem is an error.

    `provable` is the plan when nothing but rules that meet stands in its way; `raised` are the problems before any was
    accepted, and `proofs` what was asked of it by `proven`, None before.
    """

    plan: Plan | None
    examples: tuple[Example, ...]
    graph: Graph
    files: dict[str, File]
    sources: dict[str, SourceText]
    accounted: dict[str, Accounted]
    problems: tuple[Problem, ...]
    provable: Plan | None = None
    raised: tuple[Problem, ...] = ()
    acceptances: Acceptances = ()
    proofs: Proofs | None = None

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that stop a build."""
        return tuple(problem for problem in self.problems if problem.severity == "error")


def compiled(files: Mapping[str, bytes], parse: Parse = file_from_bytes) -> Compiled:
    """The rule set whose files, by path within its folder, are `files`: rules in `*.regel`, sources as they are named.

    `parse` reads one file; a caller that keeps parsed files gives its own.
    """
    problems: list[Problem] = []
    parsed: dict[str, File] = {}
    for path in sorted(path for path in files if path.endswith(".regel")):
        parsed[path], found = parse(files[path], path)
        problems += found
    is_read = not has_errors(problems)
    model, model_problems = model_from_syntax(list(parsed.values()))
    located, quotation_problems = located_quotations(model, files)
    relations, relation_problems = relations_of(model)
    typed, typed_problems = typed_from_model(model, relations)
    places = name_spans(model)
    graph, graph_problems = graph_from_typed(typed, places)
    problems += model_problems + quotation_problems + relation_problems + typed_problems + graph_problems
    # What is not used, not cited or left over is told when everything could be read, for what could not may use it.
    is_whole = not has_errors(problems)
    accounted, unaccounted = accounted_sources(typed, model, located, is_read, is_whole)
    problems += unaccounted
    if is_read:
        problems += results_without_rule(typed, model, places)
    if not graph_problems:
        problems += misfits_in_time(typed, model, relations, places)
    if is_whole:
        problems += days_without_value(typed, places) + unseen_lateness(typed, places) + unused(typed, places)
    plan = None
    if not has_errors(problems):
        plan = plan_from_typed(typed, graph, model, located, files)
        problems += overlapping_rules(plan) + uncovered_by_successors(plan)
    elif is_read and not (relation_problems or graph_problems):
        sound = sound_part(typed, model, graph.reads, problems)
        problems += overlapping_rules(plan_from_typed(sound, graph, model, located, files))
    acceptances = tuple(acceptances_of(model))
    told = accepted(problems, acceptances, is_all=plan is not None)
    return Compiled(
        None if has_errors(told) else plan,
        tuple(typed.examples),
        graph,
        parsed,
        located.sources,
        accounted,
        in_order(without_follow_ons(told)),
        plan,
        tuple(problems),
        acceptances,
    )


def proven(compiled: Compiled, reading: Reading, proofs: Proofs) -> Compiled:
    """The same rule set with what the proofs say of it; `reading` is of its provable plan."""
    problems = problems_with(compiled.raised, proofs, reading)
    is_proven = proofs.with_solver and not proofs.left
    told = accepted(problems, compiled.acceptances, is_all=True, is_proven=is_proven)
    return msgspec.structs.replace(
        compiled,
        plan=None if has_errors(told) else compiled.provable,
        problems=in_order(told),
        proofs=proofs,
    )


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether one of the problems stops a build."""
    return any(problem.severity == "error" for problem in problems)


def without_follow_ons(problems: list[Problem]) -> list[Problem]:
    """The problems without a misfit of a number of which it is told already that it may be two."""
    doubtful = [problem.span for problem in problems if isinstance(problem, DecimalOrList)]
    return [
        problem
        for problem in problems
        if not (isinstance(problem, UnitMismatch) and any(_holds(problem.span, number) for number in doubtful))
    ]


def _holds(whole: Span, part: Span) -> bool:
    return whole.file == part.file and whole.start <= part.start and part.end <= whole.end


def in_order(problems: list[Problem]) -> tuple[Problem, ...]:
    """The problems by file and place, errors before warnings at one place, each once."""
    return tuple(sorted(dict.fromkeys(problems), key=lambda p: (p.span, p.severity, p.code)))
