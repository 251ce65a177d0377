"""What begins and ends on which day, and what is in force between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from hjemmel.backends.docs.addresses import key_and_anchor, provisions_of
from hjemmel.backends.docs.book import Book
from hjemmel.backends.wording.values import date_text
from hjemmel.plan import nodes as p


@dataclass(frozen=True, slots=True)
class Life:
    """A provision from its first to its last day (None: open), as the rule set's own dates give them."""

    key: str
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Change:
    """What begins on `day`, and what had its last day the day before."""

    day: date
    begins: tuple[str, ...]
    ends: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days on which the same provisions are in force."""

    title: str
    keys: tuple[str, ...]


def lives_of(book: Book) -> tuple[Life, ...]:
    """When each rule and norm is in force; one replaced or repealed ends the day before its first successor begins."""
    periods: dict[str, p.Period] = {norm.name: norm.period for norm in book.plan.norms}
    periods |= {rule.name: rule.period for rule in book.plan.rules}
    periods |= {repeal.name: repeal.period for repeal in book.plan.repeals}
    found: list[Life] = []
    for provision in provisions_of(book.plan):
        if not isinstance(provision, (p.Rule, p.Norm)):
            continue
        first, last = book.day(provision.period.start), book.day(provision.period.end)
        starts = [day for name in provision.ended_by if (day := book.day(periods[name].start)) is not None]
        if starts:
            before = min(starts) - timedelta(1)
            last = before if last is None else min(last, before)
        found.append(Life(key_and_anchor(provision)[0], first, last))
    return tuple(found)


def life_of(key: str, book: Book) -> Life:
    """When the rule, norm or definition `key` is in force, as `lives_of` says."""
    kind, _, name = key.partition(":")
    provision = book.provisions.get(key) or book.lines_of_rule[name][0]
    first, last = book.day(provision.period.start), book.day(provision.period.end)
    if isinstance(provision, p.Repeal):
        return Life(key, first, last)
    enders = provision.ended_by
    if isinstance(provision, p.Definition):
        enders = (*enders, *provision.successors)
    periods = [
        found.period
        for ender in enders
        if (found := book.provisions.get(f"{kind}:{ender}") or book.provisions.get(f"repeal:{ender}")) is not None
    ]
    starts = [day for period in periods if (day := book.day(period.start)) is not None]
    if starts:
        before = min(starts) - timedelta(1)
        last = before if last is None else min(last, before)
    return Life(key, first, last)


def changes_of(lives: tuple[Life, ...]) -> tuple[Change, ...]:
    """The days on which something begins or has ended, in order."""
    begins: dict[date, list[str]] = {}
    ends: dict[date, list[str]] = {}
    for life in lives:
        if life.first is not None:
            begins.setdefault(life.first, []).append(life.key)
        if life.last is not None:
            ends.setdefault(life.last + timedelta(1), []).append(life.key)
    return tuple(Change(day, tuple(begins.get(day, ())), tuple(ends.get(day, ()))) for day in sorted({*begins, *ends}))


def stretches_of(lives: tuple[Life, ...], changes: tuple[Change, ...]) -> tuple[Stretch, ...]:
    """The stretches between the changes with what is in force in each."""
    days = [change.day for change in changes]
    edges: list[tuple[date | None, date | None]] = []
    for place in range(len(days) + 1):
        first = days[place - 1] if place else None
        last = days[place] - timedelta(1) if place < len(days) else None
        edges.append((first, last))
    return tuple(
        Stretch(_title(first, last), tuple(life.key for life in lives if _overlap(life, first, last)))
        for first, last in edges
    )


def _title(first: date | None, last: date | None) -> str:
    if first is None:
        return "Hele tiden" if last is None else f"Til og med {date_text(last)}"
    return f"Fra {date_text(first)}" if last is None else f"Fra {date_text(first)} til og med {date_text(last)}"


def _overlap(life: Life, first: date | None, last: date | None) -> bool:
    begins_in_time = life.first is None or last is None or life.first <= last
    ends_late_enough = life.last is None or first is None or life.last >= first
    return begins_in_time and ends_late_enough
