"""The days on which rules and values are in force, as far as the text alone shows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product

import msgspec

from hjemmel.plan import nodes as p
from hjemmel.proofs.reading import Reading
from hjemmel.runtime.calendar import FIRST_DAY, LAST_DAY
from hjemmel.typed.constants import constant_date

DAY = timedelta(days=1)


class Stretch(msgspec.Struct, frozen=True):
    """The days a rule is in force, both ends included, read on its clock."""

    rule: p.Rule
    first: date
    last: date
    ends: bool
    """Whether it ends at all; else it lasts as long as there are dates."""


def stretch_of(rule: p.Rule, reading: Reading) -> Stretch | None:
    """The days of a rule; None when they depend on the case, as they do when what ends it has another clock."""
    starts, ends = rule.period.start, rule.period.end
    first = FIRST_DAY if starts is None else constant_date(starts, reading.key_dates)
    lasts = [LAST_DAY if ends is None else constant_date(ends, reading.key_dates)]
    for name in rule.ended_by:
        ending = reading.index.ending(name)
        if ending.period.clock != rule.period.clock:
            return None
        begins = constant_date(ending.period.start, reading.key_dates)
        lasts.append(None if begins is None else begins - DAY)
    known = [last for last in lasts if last is not None]
    if first is None or len(known) < len(lasts) or min(known) < first:
        return None
    return Stretch(rule, first, min(known), ends is not None or bool(rule.ended_by))


def always_has_rule(rule: p.Rule) -> bool:
    """Whether the rule applies in every case, on every day: then its result never lacks a rule."""
    period = rule.period
    always = period.start is None and period.end is None and isinstance(period.clock, p.AssessmentDate)
    return always and rule.condition == p.YES and not rule.exceptions and not rule.ended_by


def always_has_value(parameter: p.Parameter, reading: Reading) -> bool:
    """Whether the parameter has a value on every day, for every combination of its keys."""
    if parameter.ended_by:
        return False
    codes = [[code for code, _ in reading.index.codes[name].codes] for name in parameter.keys]
    return all(not list(_days_without(parameter, keys, reading)) for keys in product(*codes))


def _days_without(parameter: p.Parameter, keys: tuple[str, ...], reading: Reading) -> Iterator[date]:
    """The first day of each stretch on which there is no value for the keys, or none that can be told."""
    spans = []
    for version in parameter.versions:
        if version.keys == keys:
            first = FIRST_DAY if version.start is None else constant_date(version.start, reading.key_dates)
            last = LAST_DAY if version.end is None else constant_date(version.end, reading.key_dates)
            if first is not None and last is not None:
                spans.append((first, last))
    expected = FIRST_DAY
    for first, last in sorted(spans):
        if first > expected:
            yield expected
        if last == LAST_DAY:
            return
        expected = max(expected, last + DAY)
    yield expected
