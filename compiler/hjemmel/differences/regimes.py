"""The stretches of a rule set's time line in which the same is in force, and which of them are compared."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import combinations, pairwise

import msgspec

from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.timeline import Life, life_of, lives_of
from hjemmel.backends.wording.values import date_text
from hjemmel.plan import nodes as p


class Regime(msgspec.Struct, frozen=True):
    """What is in force from `first` (None: always) through `last` (None: without end)."""

    first: date | None
    last: date | None

    @property
    def day(self) -> date:
        """A day in it: the first, or the last where there is no first."""
        found = self.first or self.last
        assert found is not None, "a rule set with one regime is compared with nothing"
        return found

    @property
    def title(self) -> str:
        """`til og med 31. december 2022`, `fra 1. januar 2023 til og med 31. december 2023`."""
        until = "" if self.last is None else f"til og med {date_text(self.last)}"
        since = "" if self.first is None else f"fra {date_text(self.first)}"
        return " ".join(filter(None, (since, until)))


class Step(msgspec.Struct, frozen=True):
    """Two regimes to compare, the earlier first."""

    before: Regime
    after: Regime


class Reform(msgspec.Struct, frozen=True):
    """From when one agreement was carried out to when the next is."""

    earlier: str
    later: str
    step: Step


def regimes_of(book: Book) -> tuple[Regime, ...]:
    """The stretches between the days on which a rule, norm, definition or rate begins or has ended."""
    days = sorted(_days(book))
    if not days:
        return ()
    edges = [None, *days, None]
    return tuple(
        Regime(first, None if following is None else following - timedelta(1)) for first, following in pairwise(edges)
    )


def steps_of(regimes: tuple[Regime, ...]) -> tuple[Step, ...]:
    """Each regime and the next."""
    return tuple(Step(before, after) for before, after in pairwise(regimes))


def pairs_of(regimes: tuple[Regime, ...]) -> tuple[Step, ...]:
    """Each regime and every later one."""
    return tuple(Step(before, after) for before, after in combinations(regimes, 2))


def reforms_of(book: Book, regimes: tuple[Regime, ...]) -> tuple[Reform, ...]:
    """For each agreement and the next: from before the day most of the next begins, to when all of it has begun."""
    begun: dict[str, Counter[date]] = {}
    for life in lives_of(book):
        if life.first is not None:
            for source in _sources(life, book):
                begun.setdefault(source, Counter())[life.first] += 1
    main = {name: max(sorted(days), key=lambda day: days[day]) for name, days in begun.items()}
    agreements = [each for each in book.plan.sources if each.kind == "agreement" and each.name in begun]
    agreements.sort(key=lambda each: main[each.name])
    return tuple(
        Reform(
            earlier.title,
            later.title,
            Step(_at(main[later.name] - timedelta(1), regimes), _at(max(begun[later.name]), regimes)),
        )
        for earlier, later in pairwise(agreements)
    )


def _days(book: Book) -> set[date]:
    """The first day of everything that begins, and the day after the last of everything that ends."""
    lives = [*lives_of(book), *(life_of(f"definition:{each.name}", book) for each in book.plan.definitions)]
    days = {life.first for life in lives} | {None if life.last is None else life.last + timedelta(1) for life in lives}
    for parameter in book.plan.parameters:
        days |= {book.day(version.start) for version in parameter.versions}
        days |= {_following(book.day(version.end)) for version in parameter.versions}
    return {day for day in days if day is not None}


def _following(day: date | None) -> date | None:
    return None if day is None else day + timedelta(1)


def _sources(life: Life, book: Book) -> set[str]:
    kind, _, name = life.key.partition(":")
    provision = book.provisions.get(life.key) or book.lines_of_rule[name][0]
    assert isinstance(provision, (p.Rule, p.Norm)), kind
    return {clause.partition(".")[0] for clause in provision.basis.clauses}


def _at(day: date, regimes: tuple[Regime, ...]) -> Regime:
    return next(each for each in regimes if each.last is None or day <= each.last)
