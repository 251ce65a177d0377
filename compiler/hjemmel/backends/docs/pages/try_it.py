"""The page where a rule is tried on a case, with the scripts' data beside it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.metadata import page_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.rendering import Writer
from hjemmel.backends.docs.trials import trial_data, trials_of
from hjemmel.backends.docs.tried import PAGE, can_be_tried
from hjemmel.backends.javascript.module import module_from_plan

HEADINGS = {"gruppe": "Målgrupper", "begreb": "Begreber", "resultat": "Tal og værdier"}


def try_pages(book: Book) -> Iterator[Page]:
    """The page; none for a rule set without rules, or with more than a page can hold."""
    if not can_be_tried(book.plan):
        return
    write = Writer(PAGE, book.addresses)
    groups = [
        (heading, list(trials))
        for heading, trials in groupby(trials_of(book), key=lambda trial: HEADINGS.get(trial.kind, "Regler"))
    ]
    html = write.block("try_it.html", plan=book.plan, groups=groups)
    description = f"Prøv reglerne i {book.plan.title} på en sag."
    head = Section("Prøv reglen", "top", html, 1)
    yield Page(PAGE, "Prøv reglen", description, PAGE, (head,), node=page_node("Prøv reglen", description, book.plan))


def try_scripts(book: Book) -> dict[str, bytes]:
    """The scripts of the page that are made from the rules: the rules themselves, and what a form must know."""
    if not can_be_tried(book.plan):
        return {}
    name = book.plan.name
    module = module_from_plan(book.plan)[f"{name}/{name}.js"]
    return {"assets/regler.js": module, "assets/valg.js": trial_data(book, trials_of(book))}
