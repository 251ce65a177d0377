"""The rules: a page for each rule file, at most a dozen provisions a page, and the overview of them all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from hjemmel.backends.docs.addresses import Provision, SubjectPage, key_and_anchor
from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.data import page_data, provision_data, reference
from hjemmel.backends.docs.example_view import results_of
from hjemmel.backends.docs.ladder import KEY, ladder, way_in_words
from hjemmel.backends.docs.lifeline import bars_of, lifeline
from hjemmel.backends.docs.metadata import page_node, provision_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.picture import Box, drawing, surroundings
from hjemmel.backends.docs.provision import ProvisionView, provision_view
from hjemmel.backends.docs.rendering import Writer, capitalized
from hjemmel.backends.docs.rungs import climbs_of, rungs_of
from hjemmel.backends.docs.versions import comparisons_of
from hjemmel.backends.wording.labels import subject_title
from hjemmel.plan import nodes as p

AREA = "regler/index.md"
MOST_EXAMPLES = 5
# Of a rule, cases that ask for the same answer without getting it from the rule show where its way ends.
MOST_OTHERS = 2


@dataclass(frozen=True, slots=True)
class Question:
    """A discretion that a provision reads."""

    label: str
    href: str
    by: str


@dataclass(frozen=True, slots=True)
class ExampleLine:
    """An example of a provision, with what came out of it, and how far it came through the conditions."""

    title: str
    href: str
    results: tuple[str, ...]
    way: str


def title_of(subject: SubjectPage, book: Book) -> str:
    """The page's heading; later pages of one file are numbered."""
    title = subject_title(subject.file)
    return title if subject.number == 1 else f"{title}, side {subject.number}"


def rule_pages(book: Book) -> Iterator[Page]:
    """The overview and every page of rules."""
    yield _overview(book)
    for subject in book.addresses.subjects:
        yield _subject(subject, book)


def _subject(subject: SubjectPage, book: Book) -> Page:
    write = Writer(subject.path, book.addresses)
    title = title_of(subject, book)
    entries = [(key_and_anchor(provision), provision) for provision in subject.provisions]
    pages = [other for other in book.addresses.subjects if other.file == subject.file]
    head = write.block(
        "subject.html",
        note=book.site.notes.get(subject.file, ""),
        entries=[(f"#{anchor}", book.title(key), book.kind(key)) for (key, anchor), _ in entries],
        pages=[(str(other.number), write.to(other.path), other is subject) for other in pages]
        if len(pages) > 1
        else [],
    )
    sections = [Section(title, "top", head, 1)]
    content = []
    for (key, anchor), provision in entries:
        view = provision_view(provision, book, key, anchor)
        sections.append(Section(capitalized(book.title(key)), anchor, _provision(view, provision, book, write)))
        content.append(provision_data(view, provision, book))
    description = f"Regler om {title.lower()} i {book.plan.title}."
    return Page(
        subject.path,
        title,
        description,
        AREA,
        tuple(sections),
        (("Regler", AREA),),
        data=page_data(title, subject.path, book, indhold=content),
        node=page_node(
            title, description, book.plan, {"hasPart": [provision_node(provision, book) for _, provision in entries]}
        ),
    )


def _provision(view: ProvisionView, provision: Provision, book: Book, write: Writer) -> str:
    key, anchor = view.key, view.anchor
    numbers = book.examples.get(key, ())
    more = len(numbers) - MOST_EXAMPLES
    keys, edges = surroundings(key, lambda other: book.reads.get(other, ()))
    boxes = {k: Box(k, _box_label(k, book), book.kind(k), write.href(k)) for k in keys}
    picture = (
        drawing(boxes, edges, f"Billede af det, »{view.title}« bygger på", f"billede-{anchor}") if len(keys) > 1 else ""
    )
    rungs = rungs_of(provision, book)
    shown = (*numbers[:MOST_EXAMPLES], *_others(provision, numbers, book))
    climbs = climbs_of(provision, rungs, shown, book)
    ways = {climb.example: way_in_words(climb, rungs) for climb in climbs}
    lines = {
        number: ExampleLine(
            book.site.examples[number].title,
            write.href(f"example:{number}"),
            results_of(number, book, key),
            ways.get(number, ""),
        )
        for number in shown
    }
    bars = bars_of(provision, book)
    return write.block(
        "provision.html",
        ladder=ladder(rungs, climbs, shown, f"Billede af betingelserne for »{view.title}«")
        if len(rungs) > 1 or (rungs and climbs)
        else "",
        key=KEY,
        lifeline=lifeline(bars) if bars else "",
        versions=comparisons_of(provision, book),
        book=book,
        view=view,
        concept=book.labels.concept(view.concept),
        discretions=list(_questions(key, book, write)),
        examples=[lines[number] for number in shown if number in numbers],
        others=[lines[number] for number in shown if number not in numbers],
        more_examples=f"Og {more} eksempler mere." if more > 1 else "Og ét eksempel mere." if more == 1 else "",
        picture=picture,
        dependencies=_listed(key, book, write, 2),
    )


def _others(provision: Provision, numbers: tuple[int, ...], book: Book) -> tuple[int, ...]:
    """Examples that ask for the result of a rule and do not get it from that rule."""
    if not isinstance(provision, p.Rule):
        return ()
    asking = book.examples.get(f"result:{provision.concept}.{provision.result}", ())
    return tuple(number for number in asking if number not in numbers)[:MOST_OTHERS]


def _box_label(key: str, book: Book) -> str:
    return f"skæringsdatoen {book.title(key)}" if key.startswith("key_date:") else book.title(key)


def _questions(key: str, book: Book, write: Writer) -> Iterator[Question]:
    for other in book.reads.get(key, ()):
        if other.startswith("discretion:"):
            concept, _, name = other.partition(":")[2].partition(".")
            by = next(
                d.exercised_by for c in book.plan.concepts if c.name == concept for d in c.discretions if d.name == name
            )
            yield Question(book.title(other), write.href(other), exercised_by(by, concept, book))


def exercised_by(name: str, concept: str, book: Book) -> str:
    """`Udøves af kommunen.`; a whole's name, a member or a quoted name, as people say it."""
    if not name:
        return ""
    wholes = {whole.lower(): whole for whole in book.labels.concepts}
    label = book.labels.concepts[wholes[name]] if name in wholes else book.labels.members.get((concept, name), name)
    return f"Udøves af {label}."


def _listed(key: str, book: Book, write: Writer, depth: int) -> Markup:
    """What a key depends on, as nested lists."""
    others = book.reads.get(key, ())
    if not others or not depth:
        return Markup()
    items = "".join(
        f"<li>{_anchor(other, book, write)} ({escape(book.kind(other))}){_listed(other, book, write, depth - 1)}</li>"
        for other in others
    )
    return Markup(f"<ul>{items}</ul>")


def _anchor(key: str, book: Book, write: Writer) -> Markup:
    return Markup(f'<a href="{escape(write.href(key))}">{escape(_box_label(key, book))}</a>')


def _overview(book: Book) -> Page:
    write = Writer(AREA, book.addresses)
    subjects = [
        (
            title_of(subject, book),
            write.to(subject.path),
            book.site.notes.get(subject.file, "") if subject.number == 1 else "",
            [(write.href(key), book.title(key), book.kind(key)) for key, _ in map(key_and_anchor, subject.provisions)],
        )
        for subject in book.addresses.subjects
    ]
    html = write.block("rules.html", subjects=subjects)
    description = f"Alle regler i {book.plan.title}, efter emne."
    content = [
        {
            "emne": title_of(subject, book),
            "side": f"{subject.path.removesuffix('.md')}.html",
            "regler": [reference(key, book) for key, _ in map(key_and_anchor, subject.provisions)],
        }
        for subject in book.addresses.subjects
    ]
    return Page(
        AREA,
        "Regler",
        description,
        AREA,
        (Section("Regler", "top", html, 1),),
        data=page_data("Regler", AREA, book, indhold=content),
        node=page_node("Regler", description, book.plan),
    )
