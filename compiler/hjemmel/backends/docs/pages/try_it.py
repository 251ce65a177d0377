"""The page where a rule is tried on a case, with the scripts made from the rules beside it."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.data import page_data
from hjemmel.backends.docs.metadata import page_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.pages.rules import title_of
from hjemmel.backends.docs.rendering import Writer
from hjemmel.backends.docs.trial_parts import Numbered, numbered, part_scripts, trial_data
from hjemmel.backends.docs.trials import Trial, trials_of
from hjemmel.backends.docs.tried import PAGE, can_be_tried

HEADINGS = {
    "gruppe": "Alt for en målgruppe",
    "begreb": "Alt om et begreb",
    "resultat": "Tal og værdier",
    "pligt": "Pligter",
    "forbud": "Forbud",
    "ret": "Rettigheder",
    "beføjelse": "Beføjelser",
    "regel": "Regler",
    "målgruppe": "Hvem hører til målgruppen?",
    "definition": "Definitioner",
}


def try_pages(book: Book) -> Iterator[Page]:
    """The page; none for a rule set without rules, or with more than a page can hold."""
    if not can_be_tried(book.plan):
        return
    write, given = Writer(PAGE, book.addresses), numbered(trials_of(book))
    html = write.block(
        "try_it.html",
        plan=book.plan,
        groups=list(_groups(given)),
        number=given.of,
        edition=book.edition_hash[:12],
        subjects=[(title_of(page, book), write.to(page.path)) for page in book.addresses.subjects],
    )
    description = f"Prøv reglerne i {book.plan.title} på en sag."
    head = Section("Prøv reglen", "top", html, 1)
    data = page_data("Prøv reglen", PAGE, book, indhold=trial_data(given.trials))
    node = page_node("Prøv reglen", description, book.plan)
    yield Page(PAGE, "Prøv reglen", description, PAGE, (head,), data=data, node=node)


def _groups(given: Numbered) -> Iterator[tuple[str, list[Trial]]]:
    for kind, heading in HEADINGS.items():
        found = [trial for trial in given.trials if trial.kind == kind]
        if found:
            yield heading, found


def try_scripts(book: Book) -> dict[str, bytes]:
    """The scripts of the page that are made from the rules."""
    return part_scripts(book, numbered(trials_of(book))) if can_be_tried(book.plan) else {}
