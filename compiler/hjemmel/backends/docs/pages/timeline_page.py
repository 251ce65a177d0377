"""The time line: what begins, changes and ends on which day and for whom, and any two days compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hjemmel.backends.docs.book import Book, main_key
from hjemmel.backends.docs.data import page_data
from hjemmel.backends.docs.groups import groups_for
from hjemmel.backends.docs.metadata import page_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.rendering import Writer, capitalized
from hjemmel.backends.docs.timeline import changes_of, lives_of
from hjemmel.backends.wording.periods import period_phrase, span_phrase
from hjemmel.backends.wording.phrases import quantity
from hjemmel.backends.wording.values import date_text
from hjemmel.backends.wording.voice import Voice, voice_for
from hjemmel.backends.wording.words import Words, capital, plain
from hjemmel.plan import nodes as p

AREA = "tidslinje.md"
# Above this the page would weigh more than a page may.
MOST_SHOWN = 400


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule or norm with its days ("" is open), who it is for, and the keys of what it replaces."""

    key: str
    kind: str
    title: str
    first: str
    last: str
    period: Words
    whom: str
    groups: str
    replaces: str


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a parameter in a period; `name` is the parameter's with the keys of the value."""

    key: str
    name: str
    title: str
    first: str
    last: str
    period: Words
    value: Words


@dataclass(frozen=True, slots=True)
class Day:
    """What happens on a day: replaced are pairs of what begins and what it replaces."""

    iso: str
    text: str
    begins: tuple[Entry, ...]
    replaced: tuple[tuple[Entry, tuple[Entry, ...]], ...]
    ends: tuple[Entry, ...]
    values: tuple[Value, ...]


def timeline_pages(book: Book) -> Iterator[Page]:
    """The page; none when nothing begins or ends, or there is more than a page can hold."""
    lives = lives_of(book)
    if not lives or len(lives) > MOST_SHOWN:
        return
    write = Writer(AREA, book.addresses)
    entries = entries_of(book)
    values = values_of(book)
    days = days_of(book, entries, values)
    groups = [d.name for d in book.plan.definitions if d.target_group]
    head = write.block("timeline_head.html", plan=book.plan, further=book.further)
    compare = write.block("timeline_compare.html", groups=[(name, book.title(f"definition:{name}")) for name in groups])
    sections = [Section("Tidslinje", "top", head, 1), Section("Sammenlign to datoer", "sammenlign", compare)]
    if days:
        sections.append(Section("Dag for dag", "dage", write.block("timeline_days.html", days=days)))
    listed = write.block("timeline_list.html", entries=entries, values=values)
    sections.append(Section("Alle perioder", "perioder", listed))
    description = f"Hvad der begynder, ændres og ophører i {book.plan.title}, og for hvem."
    yield Page(
        AREA,
        "Tidslinje",
        description,
        AREA,
        tuple(sections),
        data=page_data("Tidslinje", AREA, book, dage=[_day_data(day) for day in days]),
        node=page_node("Tidslinje", description, book.plan),
    )


def entries_of(book: Book) -> tuple[Entry, ...]:
    """Every rule and norm in the order of the files."""
    definitions = {definition.name: definition for definition in book.plan.definitions}
    found: list[Entry] = []
    for life in lives_of(book):
        provision = book.provisions.get(life.key) or book.lines_of_rule[life.key.partition(":")[2]][0]
        assert isinstance(provision, (p.Rule, p.Norm))
        groups = groups_for(provision, definitions) or ()
        whom = [capitalized(book.title(f"definition:{name}")) for name in groups]
        found.append(
            Entry(
                life.key,
                book.kind(life.key),
                capitalized(book.title(life.key)),
                _iso(life.first),
                _iso(life.last),
                capital(period_phrase(provision.period, voice_for(book.labels, provision.concept))),
                ", ".join(whom) or capitalized(book.labels.concept(provision.concept)),
                " ".join(groups),
                " ".join(_replaced(provision, book)),
            )
        )
    return tuple(found)


def _replaced(provision: p.Rule | p.Norm, book: Book) -> list[str]:
    """The keys of what a provision replaces, each once."""
    if isinstance(provision, p.Norm):
        return [f"norm:{name}" for name in provision.replaces]
    return list(dict.fromkeys(main_key(book.rules[name]) for name in provision.replaces if name in book.rules))


def values_of(book: Book) -> tuple[Value, ...]:
    """Every dated value of every parameter that has more than one period."""
    voice = Voice(book.labels, ())
    found: list[Value] = []
    for parameter in book.plan.parameters:
        for version in parameter.versions:
            keys = [book.labels.code(codes, key) for codes, key in zip(parameter.keys, version.keys, strict=True)]
            title = capitalized(parameter.label) + (f" ({', '.join(keys)})" if keys else "")
            found.append(
                Value(
                    f"parameter:{parameter.name}",
                    " ".join((parameter.name, *version.keys)),
                    title,
                    _iso(book.day(version.start)),
                    _iso(book.day(version.end)),
                    capital(span_phrase(version.start, version.end, voice)),
                    quantity(version.value, voice),
                )
            )
    return tuple(found)


def days_of(book: Book, entries: tuple[Entry, ...], values: tuple[Value, ...]) -> tuple[Day, ...]:
    """The days on which something changes, in order."""
    by_key = {entry.key: entry for entry in entries}
    changes = {change.day: change for change in changes_of(lives_of(book))}
    starts = {date.fromisoformat(value.first) for value in values if value.first}
    found: list[Day] = []
    for day in sorted({*changes, *starts}):
        change = changes.get(day)
        begins = [by_key[key] for key in change.begins] if change else []
        ends = [by_key[key] for key in change.ends] if change else []
        replaced: list[tuple[Entry, tuple[Entry, ...]]] = []
        for entry in begins:
            old = tuple(each for each in ends if each.key in entry.replaces.split())
            if old:
                replaced.append((entry, old))
        gone = {each.key for _, old in replaced for each in old}
        come = {entry.key for entry, _ in replaced}
        found.append(
            Day(
                day.isoformat(),
                date_text(day),
                tuple(entry for entry in begins if entry.key not in come),
                tuple(replaced),
                tuple(entry for entry in ends if entry.key not in gone),
                tuple(value for value in values if value.first == day.isoformat()),
            )
        )
    return tuple(found)


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _day_data(day: Day) -> dict[str, object]:
    return {
        "dag": day.iso,
        "begynder": [entry.title for entry in day.begins],
        "erstatter": [{"ny": new.title, "hidtil": [each.title for each in old]} for new, old in day.replaced],
        "ophører": [entry.title for entry in day.ends],
        "satser": [{"sats": value.title, "værdi": plain(value.value)} for value in day.values],
    }
