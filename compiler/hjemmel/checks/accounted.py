"""Whether every clause is cited and every word of the sources is accounted for."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from hjemmel.diagnostics.problem import Problem
from hjemmel.model.nodes import Model
from hjemmel.model.quotations import Located, quotations_of
from hjemmel.plan import nodes as p
from hjemmel.source.coverage import Coverage, coverage_of, problems_of_coverage
from hjemmel.source.problems import ClauseNeverCited
from hjemmel.source.span import Span
from hjemmel.typed.nodes import Typed

KINDS = ("rule", "cited", "not_rule", "withheld")
"""How words are accounted for, the strongest first: by a rule's `hjemmel`, by `jf.`, by `uden regel`, and withheld."""


class Accounted(msgspec.Struct, frozen=True):
    """How a source is accounted for: `coverage` counts `KINDS`; `waiting` are the clauses that nothing cites yet."""

    coverage: Coverage
    waiting: tuple[str, ...]


def accounted_sources(
    typed: Typed, model: Model, located: Located, is_read: bool, is_whole: bool
) -> tuple[dict[str, Accounted], list[Problem]]:
    """How each source is accounted for, and warnings for clauses never cited and text left over.

    Unless the rule set is whole, clauses are not said to be uncited, for what cites them may be wrong; and text is left
    over only when every file could be read (`is_read`) and every quotation of the source found.
    """
    ruled, cited = _citations(typed)
    found: dict[str, Accounted] = {}
    problems: list[Problem] = []
    for source in model.sources.values():
        name = source.name.text
        waiting: list[str] = []
        spans: dict[str, list[Span]] = {kind: [] for kind in KINDS}
        unfinished: list[Span] = []
        for clause in source.clauses:
            key = f"{name}.{clause.name.text}"
            place = located.places.get(clause.quotation.span)
            kind = "rule" if key in ruled else "cited" if key in cited else ""
            if not kind:
                waiting.append(clause.name.text)
                if is_whole:
                    problems.append(ClauseNeverCited(span=clause.name.span, name=clause.name.text, declaration=name))
            if place is not None:
                (spans[kind] if kind else unfinished).append(place)
        for not_rule in source.not_rules:
            kind = "withheld" if not_rule.withheld else "not_rule"
            for each in not_rule.quotations:
                place = located.places.get(each.quotation.span)
                if place is not None:
                    spans[kind].append(place)
        text = located.sources.get(name)
        if text is None:
            continue
        coverage = coverage_of(text, spans)
        found[name] = Accounted(coverage, tuple(waiting))
        if not is_read or (not is_whole and any(each.span not in located.places for each, _ in quotations_of(source))):
            continue
        # A clause that waits for its rule is reported once, as never cited, and not again as text left over.
        left = coverage_of(text, {**spans, "waiting": unfinished}) if unfinished else coverage
        problems += problems_of_coverage(left)
    return found, problems


def _citations(typed: Typed) -> tuple[set[str], set[str]]:
    """The clauses some declaration rests on, and those it only cites."""
    ruled: set[str] = set()
    cited: set[str] = set()
    for basis in _bases(typed):
        ruled.update(basis.clauses)
        cited.update(basis.cited)
    return ruled, cited


def _bases(typed: Typed) -> Iterator[p.Basis]:
    for rule in typed.rules:
        yield from (rule.basis, rule.period.basis)
        yield from _bases_of_lines(rule.exceptions, rule.limits)
    for definition in typed.definitions:
        yield from (definition.basis, definition.period.basis)
        yield from _bases_of_lines(definition.exceptions, definition.grounds)
    for norm in typed.norms:
        yield from (norm.basis, norm.period.basis)
        yield from _bases_of_lines(norm.exceptions, ())
    for repeal in typed.repeals:
        yield from (repeal.basis, repeal.period.basis)
    for parameter in typed.parameters:
        yield parameter.basis
        yield from (version.basis for version in parameter.versions)
    for key_date in typed.key_dates:
        # A key date states no conclusion: whatever it names counts as cited.
        yield p.Basis(cited=key_date.basis.clauses + key_date.basis.cited)
    for concept in typed.concepts:
        yield from (discretion.basis for discretion in concept.discretions)
        yield from (result.basis for result in concept.results)
    yield typed.conventions.basis


def _bases_of_lines(
    exceptions: tuple[p.Exception_, ...], lines: tuple[p.Limit, ...] | tuple[p.Alternative, ...]
) -> Iterator[p.Basis]:
    for exception in exceptions:
        yield from (exception.basis, exception.unless_basis)
        if exception.period is not None:
            yield exception.period.basis
    for line in lines:
        yield line.basis
        if line.period is not None:
            yield line.period.basis
