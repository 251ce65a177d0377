"""The page for developers: import the checker, call it, read the answer. What it shows is run in the tests."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.caller import call_of
from hjemmel.backends.docs.identifiers import ruleset_identifier
from hjemmel.backends.docs.metadata import page_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.rendering import Writer

AREA = "for-udviklere.md"


def developer_pages(book: Book) -> Iterator[Page]:
    """The page; without an example that suits a program there is no code to show, and only the words are left."""
    write = Writer(AREA, book.addresses)
    call = call_of(book)
    parts = (
        ("For udviklere", "top", "developers.html"),
        ("Spørg reglerne", "spoerg", "developers_ask.html"),
        ("Når noget mangler", "mangler", "developers_unknown.html"),
        ("Læs et svar", "svar", "developers_answer.html"),
        ("En sag som JSON", "json", "developers_json.html"),
        ("Sidernes data", "data", "developers_data.html"),
    )
    identifier = ruleset_identifier(book.plan)
    sections = tuple(
        Section(
            title,
            anchor,
            write.block(template, call=call, plan=book.plan, identifier=identifier),
            1 if anchor == "top" else 2,
        )
        for title, anchor, template in parts
        if call is not None or anchor in ("top", "svar", "data")
    )
    description = f"Brug {book.plan.title} fra et program."
    node = page_node("For udviklere", description, book.plan)
    yield Page(AREA, "For udviklere", description, AREA, sections, node=node)
