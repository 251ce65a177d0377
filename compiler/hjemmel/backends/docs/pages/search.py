"""The page that shows what a search finds."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.metadata import page_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.rendering import Writer

AREA = "soeg.md"


def search_pages(book: Book) -> Iterator[Page]:
    """The page."""
    html = Writer(AREA, book.addresses).block("search.html")
    description = f"Søg i {book.plan.title}."
    node = page_node("Søg", description, book.plan)
    yield Page(AREA, "Søg", description, AREA, (Section("Søg", "top", html, 1),), node=node)
