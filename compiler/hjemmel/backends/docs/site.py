"""The whole site as files: Markdown pages, made from a plan and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hjemmel.backends.docs.book import Book, book_of
from hjemmel.backends.docs.inputs import SiteInput
from hjemmel.backends.docs.page import Page, data_bytes, data_path, page_bytes
from hjemmel.backends.docs.pages.agreements import agreement_pages
from hjemmel.backends.docs.pages.concepts import concept_pages
from hjemmel.backends.docs.pages.developers import developer_pages
from hjemmel.backends.docs.pages.examples import example_pages
from hjemmel.backends.docs.pages.quality import quality_pages
from hjemmel.backends.docs.pages.rates import rate_pages
from hjemmel.backends.docs.pages.readings import reading_pages
from hjemmel.backends.docs.pages.rules import rule_pages
from hjemmel.backends.docs.pages.search import search_pages
from hjemmel.backends.docs.pages.start import start_pages
from hjemmel.backends.docs.pages.timeline_page import timeline_pages
from hjemmel.backends.docs.pages.try_it import try_pages, try_scripts

KINDS: tuple[Callable[[Book], Iterator[Page]], ...] = (
    start_pages,
    try_pages,
    timeline_pages,
    agreement_pages,
    rule_pages,
    concept_pages,
    rate_pages,
    example_pages,
    reading_pages,
    quality_pages,
    developer_pages,
    search_pages,
)


def site_from_plan(site: SiteInput) -> dict[str, bytes]:
    """The Markdown files of the site by path, and the scripts made from the rules. Equal input gives equal bytes."""
    book = book_of(site)
    files: dict[str, bytes] = {}
    for pages in (*KINDS, *(each.pages for each in book.further)):
        for page in pages(book):
            files[page.path] = page_bytes(page)
            if page.data is not None:
                files[data_path(page.path)] = data_bytes(page.data)
    files |= try_scripts(book)
    files |= {name: text.encode() for name, text in site.own_pages.items()}
    return dict(sorted(files.items()))
