"""Identifiers that stay the same when pages move, in the manner of the European Legislation Identifier."""

from __future__ import annotations

from hjemmel.backends.docs.addresses import slug
from hjemmel.backends.docs.book import Book
from hjemmel.plan import nodes as p

ROOT = "eli/dk"
SOURCE_KINDS = {"agreement": "aftale", "act": "lov", "order": "bekendtgoerelse", "guidance": "vejledning"}


def ruleset_identifier(plan: p.Plan) -> str:
    """`eli/dk/regelsaet/beskaeftigelse`."""
    return f"{ROOT}/regelsaet/{plan.name}"


def source_identifier(source: p.Source) -> str:
    """`eli/dk/aftale/aftale2022`."""
    return f"{ROOT}/{SOURCE_KINDS[source.kind]}/{source.name}"


def identifier_of(key: str, book: Book) -> str:
    """`eli/dk/aftale/aftale2022/klausul/seks`, `eli/dk/regelsaet/beskaeftigelse/pligt/hold_samtaler`."""
    kind, _, name = key.partition(":")
    if kind == "clause":
        source, clause = book.clauses[name]
        return f"{source_identifier(source)}/klausul/{clause.name}"
    if kind == "set":
        return ruleset_identifier(book.plan)
    return f"{ruleset_identifier(book.plan)}/{slug(book.kind(key))}/{name.replace('.', '/')}"


def identifiers_of(keys: tuple[str, ...], book: Book) -> list[str]:
    """The identifiers of the keys in order, each once."""
    return list(dict.fromkeys(identifier_of(key, book) for key in keys))
