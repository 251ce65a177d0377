"""The examples: cases with the answers expected of the rules."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.backends.docs.addresses import ExamplePage
from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.data import Data, filled, page_data, reference
from hjemmel.backends.docs.example_view import expectations_of, instances_of, stipulations_of
from hjemmel.backends.docs.metadata import page_node, terms_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.rendering import Writer
from hjemmel.backends.wording.labels import subject_title
from hjemmel.backends.wording.values import date_text
from hjemmel.backends.wording.words import plain

AREA = "eksempler/index.md"


def title_of(page: ExamplePage) -> str:
    """The page's heading."""
    subject = subject_title(page.file)
    title = subject if subject.startswith("Eksempler") else f"Eksempler: {subject}"
    return title if page.number == 1 else f"{title}, side {page.number}"


def example_pages(book: Book) -> Iterator[Page]:
    """The overview and the pages of examples."""
    write = Writer(AREA, book.addresses)
    groups = [
        (
            title_of(page),
            write.to(page.path),
            [(write.href(f"example:{n}"), book.site.examples[n].title) for n in page.examples],
        )
        for page in book.addresses.examples
    ]
    html = write.block("examples.html", groups=groups)
    description = f"Eksempler på sager efter {book.plan.title}."
    content = [
        {
            "emne": title_of(page),
            "side": f"{page.path.removesuffix('.md')}.html",
            "eksempler": [book.site.examples[number].title for number in page.examples],
        }
        for page in book.addresses.examples
    ]
    yield Page(
        AREA,
        "Eksempler",
        description,
        AREA,
        (Section("Eksempler", "top", html, 1),),
        data=page_data("Eksempler", AREA, book, indhold=content),
        node=page_node("Eksempler", description, book.plan),
    )
    for page in book.addresses.examples:
        yield _page(page, book)


def _page(page: ExamplePage, book: Book) -> Page:
    write = Writer(page.path, book.addresses)
    title = title_of(page)
    sections = [Section(title, "top", "", 1)]
    for number in page.examples:
        example = book.site.examples[number]
        html = write.block(
            "example.html",
            assessed=date_text(example.case.assessed),
            instances=instances_of(example, book),
            stipulations=stipulations_of(example, book),
            expectations=expectations_of(number, book),
            about=[key for key in _about(number, book) if write.href(key)],
            book=book,
        )
        anchor = book.addresses.places[f"example:{number}"][1]
        sections.append(Section(example.title, anchor, html))
    return Page(
        page.path,
        title,
        f"{title}.",
        AREA,
        tuple(sections),
        (("Eksempler", AREA),),
        data=page_data(title, page.path, book, indhold=[_data(number, book) for number in page.examples]),
        node=page_node(
            title,
            f"{title}.",
            book.plan,
            terms_node((section.title, f"#{section.anchor}") for section in sections[1:]),
        ),
    )


def _data(number: int, book: Book) -> Data:
    example = book.site.examples[number]
    instances = [
        filled(
            begreb=instance.concept,
            navn=instance.name,
            oplysninger={plain(label): value for label, value in instance.facts},
        )
        for instance in instances_of(example, book)
    ]
    return filled(
        titel=example.title,
        anker=book.addresses.places[f"example:{number}"][1],
        vurderet_pr=example.case.assessed.isoformat(),
        forudsat={plain(label): value for label, value in stipulations_of(example, book)},
        sag=instances,
        forventet=[{"svar": plain(each.words), "stemmer": each.agrees} for each in expectations_of(number, book)],
        handler_om=[reference(key, book) for key in _about(number, book)],
    )


def _about(number: int, book: Book) -> list[str]:
    return list(book.about[number])
