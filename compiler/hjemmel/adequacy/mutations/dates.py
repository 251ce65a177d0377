"""Dates one day off: where a rule begins and ends, where a value takes over from another, and key dates."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from hjemmel.adequacy.mutations.mutant import Mutant
from hjemmel.adequacy.mutations.places import Changed, Declared
from hjemmel.adequacy.mutations.slips import Ground, constant_day, moved
from hjemmel.backends.wording.values import date_text
from hjemmel.plan import nodes as p
from hjemmel.source.span import Span

_ONE_OFF = (1, -1)


def periods_moved(
    declaration: p.Rule | p.Definition | p.Norm | p.Repeal, several: Changed, ground: Ground
) -> Iterator[Mutant]:
    """A declaration that begins or ends a day later or earlier; `several` share its period."""
    own = declaration.period
    for period, words in _moved(own, ground):
        changed = tuple(
            replace(each, period=period)
            for each in several
            if isinstance(each, p.Rule | p.Definition | p.Norm | p.Repeal) and each.period == own
        )
        yield _mutant(declaration, changed, words, declaration.span, _and_dates(declaration.basis, own))
    if not isinstance(declaration, p.Repeal):
        yield from _lines_moved(declaration, ground)


def versions_moved(parameter: p.Parameter, ground: Ground) -> Iterator[Mutant]:
    """A parameter whose values take over from each other, begin or end a day later or earlier."""
    versions = parameter.versions
    for number, version in enumerate(versions):
        before = _just_before(version, versions, ground)
        if version.start is not None:
            for by in _ONE_OFF:
                changed = {number: replace(version, start=moved(version.start, by))}
                if before is not None and (end := versions[before].end) is not None:
                    changed[before] = replace(versions[before], end=moved(end, by))
                new = replace(parameter, versions=tuple(changed.get(at, each) for at, each in enumerate(versions)))
                yield _mutant(parameter, (new,), _words("fra ", version.start, by, ground), version.span, version.basis)
        if version.end is not None and not any(_just_before(later, versions, ground) == number for later in versions):
            for by in _ONE_OFF:
                moved_end = replace(version, end=moved(version.end, by))
                new = replace(parameter, versions=(*versions[:number], moved_end, *versions[number + 1 :]))
                yield _mutant(
                    parameter, (new,), _words("til og med ", version.end, by, ground), version.span, version.basis
                )


def key_date_moved(key_date: p.KeyDate, ground: Ground) -> Iterator[Mutant]:
    """A key date a day later or earlier."""
    for by in _ONE_OFF:
        new = replace(key_date, value=moved(key_date.value, by))
        yield _mutant(key_date, (new,), _words("", key_date.value, by, ground), key_date.span, key_date.basis)


def _lines_moved(declaration: p.Rule | p.Definition | p.Norm, ground: Ground) -> Iterator[Mutant]:
    """Its exceptions, grounds and limits that have a period of their own."""
    fields = {p.Rule: ("exceptions", "limits"), p.Definition: ("exceptions", "grounds"), p.Norm: ("exceptions",)}
    for field in fields[type(declaration)]:
        lines: tuple[p.Exception_ | p.Limit | p.Alternative, ...] = getattr(declaration, field)
        for number, line in enumerate(lines):
            if line.period is None:
                continue
            for period, words in _moved(line.period, ground):
                new = (*lines[:number], replace(line, period=period), *lines[number + 1 :])
                changed = replace(declaration, **{field: new})
                yield _mutant(declaration, (changed,), words, line.span, _and_dates(line.basis, line.period))


def _moved(period: p.Period, ground: Ground) -> Iterator[tuple[p.Period, tuple[str, str]]]:
    for by in _ONE_OFF:
        if period.start is not None:
            words = _words("gælder fra ", period.start, by, ground)
            yield replace(period, start=moved(period.start, by)), words
        if period.end is not None:
            words = _words("gælder til og med ", period.end, by, ground)
            yield replace(period, end=moved(period.end, by)), words


def _just_before(version: p.Version, versions: tuple[p.Version, ...], ground: Ground) -> int | None:
    """Which version ends the day before this one begins, for the same keys."""
    start = None if version.start is None else constant_day(version.start, ground)
    for number, other in enumerate(versions):
        end = None if other.end is None else constant_day(other.end, ground)
        if start is not None and end is not None and other.keys == version.keys and (start - end).days == 1:
            return number
    return None


def _words(lead: str, day: p.Expr, by: int, ground: Ground) -> tuple[str, str]:
    days = (constant_day(each, ground) for each in (day, moved(day, by)))
    was, became = (lead + ("" if each is None else date_text(each)) for each in days)
    return was, became


def _and_dates(basis: p.Basis, period: p.Period) -> p.Basis:
    """What a line and its dates rest on."""
    return replace(basis, clauses=basis.clauses or period.basis.clauses)


def _mutant(declaration: Declared, changed: Changed, words: tuple[str, str], span: Span, basis: p.Basis) -> Mutant:
    return Mutant("day", declaration, changed, words[0], words[1], "", span, basis)
