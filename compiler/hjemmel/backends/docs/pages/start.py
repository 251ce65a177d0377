"""The start page: target groups, dates, and what is in force when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.data import day_text, page_data, reference
from hjemmel.backends.docs.groups import groups_for
from hjemmel.backends.docs.metadata import page_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.provision import provision_view
from hjemmel.backends.docs.rendering import Writer
from hjemmel.backends.docs.timeline import Life, changes_of, lives_of, stretches_of
from hjemmel.backends.wording.labels import spaced
from hjemmel.backends.wording.values import date_text
from hjemmel.backends.wording.words import Words
from hjemmel.plan import nodes as p

AREA = "index.md"
# Above this a list of everything in force in every stretch would make the page grow with the square of the rules.
MOST_LISTED = 400


def start_pages(book: Book) -> Iterator[Page]:
    """The page."""
    write = Writer(AREA, book.addresses)
    plan = book.plan
    lives = lives_of(book)
    changes = changes_of(lives)
    stretches = stretches_of(lives, changes) if len(lives) <= MOST_LISTED else ()
    groups = [
        (f"definition:{definition.name}", _for_group(definition.name, book))
        for definition in plan.definitions
        if definition.target_group
    ]
    dates = [
        (
            book.title(f"key_date:{each.name}"),
            write.href(f"key_date:{each.name}"),
            spaced(each.name),
            bool(each.basis.assumptions),
        )
        for each in sorted(plan.key_dates, key=lambda each: (str(book.day(each.value)), each.name))
    ]
    head = write.block(
        "start.html",
        plan=plan,
        counts=_counts(book),
        sources=[(s.title, write.href(f"source:{s.name}")) for s in plan.sources],
        further=book.further,
    )
    sections = [Section("Hvad gælder?", "top", head, 1)]
    if lives and len(lives) <= MOST_LISTED:
        html = write.block("lookup.html", entries=_entries(lives, book), groups=[key for key, _ in groups], book=book)
        sections.append(Section("Slå op efter målgruppe og dato", "opslag", html))
    if groups:
        sections.append(Section("Efter målgruppe", "maalgrupper", write.block("groups.html", groups=groups, book=book)))
    if changes:
        html = write.block(
            "changes.html", changes=[(date_text(change.day), change) for change in changes], book=book, dates=dates
        )
        sections.append(Section("Vigtige datoer", "datoer", html))
    if stretches:
        html = write.block("stretches.html", stretches=stretches, book=book)
        sections.append(Section("I kraft i hver periode", "perioder", html))
    description = f"{plan.title}: hvad der gælder, for hvem og hvornår."
    content = [{**reference(life.key, book), "fra": day_text(life.first), "til": day_text(life.last)} for life in lives]
    yield Page(
        AREA,
        "Hvad gælder?",
        description,
        AREA,
        tuple(sections),
        data=page_data("Hvad gælder?", AREA, book, indhold=content),
        node=page_node("Hvad gælder?", description, plan),
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule or norm to look up: in force from `first` to `last` ("" is open), for `groups` (None: whichever)."""

    key: str
    words: Words
    first: str
    last: str
    groups: str | None


def _entries(lives: tuple[Life, ...], book: Book) -> list[Entry]:
    """What can be looked up, duties first, as people ask."""
    definitions = {definition.name: definition for definition in book.plan.definitions}
    found: list[Entry] = []
    for life in lives:
        provision = book.provisions.get(life.key) or book.lines_of_rule[life.key.partition(":")[2]][0]
        assert isinstance(provision, (p.Rule, p.Norm))
        groups = groups_for(provision, definitions)
        view = provision_view(provision, book, life.key, "")
        first, last = ("" if day is None else day.isoformat() for day in (life.first, life.last))
        found.append(Entry(life.key, view.conclusion, first, last, None if groups is None else " ".join(groups)))
    order = {kind: place for place, kind in enumerate(("pligt", "forbud", "ret", "beføjelse", "regel"))}
    return sorted(found, key=lambda entry: order[book.kind(entry.key)])


def _for_group(name: str, book: Book) -> list[str]:
    """The rules and norms that ask for the group themselves."""
    key = f"definition:{name}"
    return sorted(
        (reader for reader, keys in book.reads.items() if key in keys and reader.startswith(("rule:", "norm:"))),
        key=lambda reader: (book.kind(reader), book.title(reader)),
    )


def _counts(book: Book) -> list[tuple[int, str, str]]:
    plan = book.plan
    rules = sum(1 for rule in plan.rules if rule.form in ("rule", "row"))
    return [
        (rules, "regel" if rules == 1 else "regler", "regler/index.md"),
        (len(plan.norms), "pligter, forbud, rettigheder og beføjelser", "regler/index.md"),
        (len(book.site.examples), "eksempel" if len(book.site.examples) == 1 else "eksempler", "eksempler/index.md"),
    ]
