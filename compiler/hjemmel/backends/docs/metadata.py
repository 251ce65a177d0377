"""What a page says to machines: schema.org's vocabulary for legislation."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from hjemmel.backends.docs.addresses import Provision, key_and_anchor
from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.identifiers import identifier_of, identifiers_of, ruleset_identifier, source_identifier
from hjemmel.plan import nodes as p

Node = dict[str, Any]


def ruleset_node(plan: p.Plan) -> Node:
    """The rule set that a page is part of."""
    return {"@type": "Legislation", "legislationIdentifier": ruleset_identifier(plan), "name": plan.title}


def page_node(title: str, description: str, plan: p.Plan, more: Node | None = None) -> Node:
    """A page that is no legislation itself, and what it tells of."""
    page = {"@type": "WebPage", "name": title, "description": description, "inLanguage": "da"}
    return {**page, "isPartOf": ruleset_node(plan), **(more or {})}


def coverage_text(first: date | None, last: date | None) -> str:
    """An interval of days, `2024-01-01/2026-06-30`; an open end is `..`."""
    return "/".join(".." if day is None else day.isoformat() for day in (first, last))


def provision_node(provision: Provision, book: Book) -> Node:
    """A rule, norm, definition or repeal, with the clauses it rests on and what it changes."""
    key, anchor = key_and_anchor(provision)
    changed = provision.targets if isinstance(provision, p.Repeal) else ()
    if isinstance(provision, (p.Rule, p.Norm)):
        changed = provision.replaces
    kinds = ("rule", "norm", "definition", "parameter")
    keys = [next((k for k in (f"{kind}:{name}" for kind in kinds) if k in book.titles), "") for name in changed]
    node: Node = {
        "@type": "Legislation",
        "legislationIdentifier": identifier_of(key, book),
        "legislationType": book.kind(key),
        "name": book.title(key),
        "url": f"#{anchor}",
        "isBasedOn": identifiers_of(tuple(f"clause:{name}" for name in provision.basis.clauses), book),
    }
    first, last = book.day(provision.period.start), book.day(provision.period.end)
    if first is not None or last is not None:
        node["temporalCoverage"] = coverage_text(first, last)
    if any(keys):
        node["legislationChanges"] = identifiers_of(tuple(filter(None, keys)), book)
    return node


def source_node(source: p.Source, book: Book) -> Node:
    """An agreement, act, order or guidance with its clauses, each at its place on the page."""
    clauses = [
        {
            "@type": "Legislation",
            "legislationIdentifier": identifier_of(f"clause:{source.name}.{clause.name}", book),
            "url": f"#klausul-{clause.name}",
        }
        for clause in source.clauses
    ]
    return {
        "@type": "Legislation",
        "legislationIdentifier": source_identifier(source),
        "name": source.title,
        "inLanguage": "da",
        "hasPart": clauses,
    }


def terms_node(terms: Iterable[tuple[str, str]]) -> Node:
    """Names with the anchors they are explained at, as a set of defined terms."""
    return {
        "mainEntity": {
            "@type": "DefinedTermSet",
            "hasDefinedTerm": [{"@type": "DefinedTerm", "name": name, "url": url} for name, url in terms],
        }
    }
