"""The page that shows what a search finds."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.rendering import Writer

AREA = "soeg.md"


def search_pages(book: Book) -> Iterator[Page]:
    """The page."""
    html = Writer(AREA, book.addresses).block("search.html")
    yield Page(AREA, "Søg", f"Søg i {book.plan.title}.", AREA, (Section("Søg", "top", html, 1),))
