"""The examples: cases with the answers expected of the rules."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.backends.docs.addresses import ExamplePage
from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.example_view import expectations_of, instances_of, stipulations_of
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.rendering import Writer
from hjemmel.backends.wording.labels import subject_title
from hjemmel.backends.wording.values import date_text

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
    yield Page(
        AREA, "Eksempler", f"Eksempler på sager efter {book.plan.title}.", AREA, (Section("Eksempler", "top", html, 1),)
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
    return Page(page.path, title, f"{title}.", AREA, tuple(sections), (("Eksempler", AREA),))


def _about(number: int, book: Book) -> list[str]:
    return list(book.about[number])
