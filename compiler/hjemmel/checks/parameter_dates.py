"""Whether parameters have a value on every day they may be read, as far as the stated dates show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise

from hjemmel.checks.naming import declaration_of, name_of, place_name
from hjemmel.checks.time_problems import ParameterBeforeFirst, ParameterGap
from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.plan import nodes as p
from hjemmel.plan.walk import expressions_of, parts_of
from hjemmel.source.span import Span
from hjemmel.typed.constants import constant_date
from hjemmel.typed.nodes import Typed


def days_without_value(typed: Typed, spans: Mapping[str, Span]) -> list[Problem]:
    """Warnings for gaps between a parameter's versions, and for readers in force before its first."""
    key_dates = {each.name: each.value for each in typed.key_dates}
    return [*_gaps(typed, key_dates), *_early_readers(typed, spans, key_dates)]


def _gaps(typed: Typed, key_dates: Mapping[str, p.Expr]) -> Iterator[Problem]:
    """Days after one version of some keys and before the next."""
    for parameter in typed.parameters:
        for keys in sorted({version.keys for version in parameter.versions}):
            versions = [version for version in parameter.versions if version.keys == keys]
            versions.sort(key=lambda version: constant_date(version.start, key_dates) or date.min)
            for before, after in pairwise(versions):
                last, first = constant_date(before.end, key_dates), constant_date(after.start, key_dates)
                if last is not None and first is not None and first - last > timedelta(days=1):
                    yield ParameterGap(
                        span=after.span,
                        name=parameter.name,
                        first=last + timedelta(days=1),
                        last=first - timedelta(days=1),
                        related=(Related("other", before.span),),
                        declaration=parameter.name,
                    )


def _early_readers(typed: Typed, spans: Mapping[str, Span], key_dates: Mapping[str, p.Expr]) -> Iterator[Problem]:
    """Declarations whose stated period begins before a parameter they read has its first value."""
    firsts: dict[str, date] = {}
    for parameter in typed.parameters:
        starts = [constant_date(version.start, key_dates) for version in parameter.versions]
        if starts and None not in starts:
            firsts[parameter.name] = min(start for start in starts if start is not None)
    if not firsts:
        return
    told: set[tuple[str, str]] = set()
    readers: list[p.Rule | p.Norm | p.Definition] = [*typed.rules, *typed.norms, *typed.definitions]
    for reader in readers:
        if reader.period.start is None and reader.period.end is None:
            continue
        begins = constant_date(reader.period.start, key_dates)
        named = {part.name for e in expressions_of(reader) for part in parts_of(e) if isinstance(part, p.ParameterRead)}
        for name in sorted(named & firsts.keys()):
            key = (place_name(reader), name)
            if (begins is None or begins < firsts[name]) and key not in told:
                told.add(key)
                yield ParameterBeforeFirst(
                    span=spans[place_name(reader)],
                    name=name,
                    reader=name_of(reader),
                    date=firsts[name],
                    related=(Related("declared", spans[name]),),
                    declaration=declaration_of(reader),
                )
