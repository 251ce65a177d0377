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
    """Declarations whose stated period begins before a parameter they read has its first value, for the keys read."""
    firsts = {parameter.name: _first_days(parameter, key_dates) for parameter in typed.parameters}
    if not any(day for days in firsts.values() for day in days.values()):
        return
    told: set[tuple[str, str]] = set()
    readers: list[p.Rule | p.Norm | p.Definition] = [*typed.rules, *typed.norms, *typed.definitions]
    for reader in readers:
        if not _says_when(reader):
            continue
        begins = constant_date(reader.period.start, key_dates) or date.min
        for name, first in sorted(_first_reads(reader, firsts)):
            key = (place_name(reader), name)
            if begins < first and key not in told:
                told.add(key)
                yield ParameterBeforeFirst(
                    span=spans[place_name(reader)],
                    name=name,
                    reader=name_of(reader),
                    date=first,
                    related=(Related("declared", spans[name]),),
                    declaration=declaration_of(reader),
                )


def _first_days(parameter: p.Parameter, key_dates: Mapping[str, p.Expr]) -> dict[tuple[str, ...], date | None]:
    """For each combination of keys the first day it has a value; None when it has one from the beginning of time."""
    firsts: dict[tuple[str, ...], date | None] = {}
    for version in parameter.versions:
        start = constant_date(version.start, key_dates)
        earlier = firsts.get(version.keys, start)
        firsts[version.keys] = None if start is None or earlier is None else min(start, earlier)
    return firsts


def _first_reads(
    reader: p.Rule | p.Norm | p.Definition, firsts: Mapping[str, Mapping[tuple[str, ...], date | None]]
) -> set[tuple[str, date]]:
    """The parameters a declaration reads, each with the day from which every value it may read is there."""
    found: set[tuple[str, date]] = set()
    for expression in expressions_of(reader):
        for part in parts_of(expression):
            if isinstance(part, p.ParameterRead):
                days = [day for keys, day in firsts.get(part.name, {}).items() if _may_read(part, keys)]
                found.update((part.name, max(known)) for known in ([day for day in days if day is not None],) if known)
    return found


def _may_read(read: p.ParameterRead, keys: tuple[str, ...]) -> bool:
    """Whether a reading may be of the version for these keys, as far as the text shows."""
    given = (key.value if isinstance(key, p.Literal_) else None for key in read.keys)
    return all(each is None or each == key for each, key in zip(given, keys, strict=True))


def _says_when(reader: p.Rule | p.Norm | p.Definition) -> bool:
    """Whether the reader says when it is in force, be it always: quantities by `= E` and most definitions do not."""
    if isinstance(reader, p.Rule):
        return reader.form not in ("formula", "otherwise")
    return isinstance(reader, p.Norm) or reader.period.start is not None or reader.period.end is not None
