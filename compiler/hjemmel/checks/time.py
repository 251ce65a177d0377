"""Whether versions, successors and parameters fit together in time, as far as the stated dates show."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from hjemmel.checks.time_problems import (
    FixedEndWithSuccessor,
    OutsidePredecessor,
    ParameterBeforeFirst,
    SuccessorWithoutStart,
)
from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.plan import nodes as p
from hjemmel.plan.walk import expressions_of, parts_of
from hjemmel.typed.constants import constant_date
from hjemmel.typed.nodes import Typed

Ended = p.Rule | p.Norm | p.Definition
Ender = p.Rule | p.Norm | p.Definition | p.Repeal


def misfits_in_time(typed: Typed) -> list[Problem]:
    """The problems of periods, each seen against another."""
    key_dates = {each.name: each.value for each in typed.key_dates}
    problems: list[Problem] = []
    for ended, ender in endings(typed):
        problems += _ending_problems(ended, ender, key_dates)
    problems += _early_readers(typed, key_dates)
    return problems


def endings(typed: Typed) -> Iterator[tuple[Ended, Ender]]:
    """Each declaration with each that replaces or repeals it; a rule's `dog` lines and rows go with it, not apart."""
    enders: dict[str, Ender] = {}
    ending: list[p.Rule | p.Norm | p.Repeal] = [*typed.repeals, *typed.norms, *typed.rules]
    for each in ending:
        enders.setdefault(each.main if isinstance(each, p.Rule) and each.form == "row" else each.name, each)
    seen: set[str] = set()
    endable: list[p.Rule | p.Norm] = [*typed.rules, *typed.norms]
    for ended in endable:
        key = ended.main or ended.name if isinstance(ended, p.Rule) else ended.name
        if key in seen or (isinstance(ended, p.Rule) and ended.form == "however"):
            continue
        seen.add(key)
        for name in ended.ended_by:
            if name in enders:
                yield ended, enders[name]
    definitions = {(each.concept, each.name): each for each in typed.definitions}
    for definition in typed.definitions:
        for name in definition.successors:
            if (definition.concept, name) in definitions:
                yield definition, definitions[definition.concept, name]
        for name in definition.ended_by:
            if name in enders:
                yield definition, enders[name]


def _ending_problems(ended: Ended, ender: Ender, key_dates: dict[str, p.Expr]) -> Iterator[Problem]:
    other = (ended.main or ended.name) if isinstance(ended, p.Rule) else ended.name
    name = (ender.main or ender.name) if isinstance(ender, p.Rule) else ender.name
    related = (Related("other", ended.span),)
    if ended.period.end is not None:
        yield FixedEndWithSuccessor(span=ender.span, name=name, other=other, related=related, declaration=name)
    if ender.period.start is None:
        yield SuccessorWithoutStart(span=ender.span, name=name, other=other, related=related, declaration=name)
        return
    begins = constant_date(ender.period.start, key_dates)
    first = constant_date(ended.period.start, key_dates)
    last = constant_date(ended.period.end, key_dates)
    same_clock = ended.period.clock == ender.period.clock
    if begins is None or not same_clock:
        return
    if (first is not None and begins <= first) or (last is not None and begins > last):
        yield OutsidePredecessor(
            span=ender.span,
            name=name,
            other=other,
            date=begins.isoformat(),
            related=related,
            declaration=name,
        )


def _early_readers(typed: Typed, key_dates: dict[str, p.Expr]) -> Iterator[Problem]:
    """Rules and norms whose stated period begins before a parameter they read has its first value."""
    firsts: dict[str, date] = {}
    spans = {parameter.name: parameter.span for parameter in typed.parameters}
    for parameter in typed.parameters:
        starts = [constant_date(version.start, key_dates) for version in parameter.versions]
        if starts and None not in starts:
            firsts[parameter.name] = min(start for start in starts if start is not None)
    if not firsts:
        return
    readers: list[Ended] = [*typed.rules, *typed.norms, *typed.definitions]
    for reader in readers:
        if reader.period.start is None and reader.period.end is None:
            continue
        begins = constant_date(reader.period.start, key_dates)
        named = {part.name for e in expressions_of(reader) for part in parts_of(e) if isinstance(part, p.ParameterRead)}
        for name in sorted(named & firsts.keys()):
            if begins is None or begins < firsts[name]:
                yield ParameterBeforeFirst(
                    span=reader.span,
                    name=name,
                    reader=reader.name,
                    date=firsts[name].isoformat(),
                    related=(Related("declared", spans[name]),),
                    declaration=reader.name,
                )
