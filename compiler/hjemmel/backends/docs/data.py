"""What a page shows, as data: the same things under Danish keys, with identifiers instead of links."""

from __future__ import annotations

from datetime import date
from typing import Any

from hjemmel.backends.docs.addresses import Provision
from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.grounds import Grounds
from hjemmel.backends.docs.identifiers import identifier_of, identifiers_of, ruleset_identifier, source_identifier
from hjemmel.backends.docs.provision import Part, ProvisionView
from hjemmel.backends.wording.statements import Line, Statement, heading_of
from hjemmel.backends.wording.words import Words, plain, targets_in
from hjemmel.plan import nodes as p

Data = dict[str, Any]


def page_data(title: str, path: str, book: Book, **content: object) -> Data:
    """The data of a page: what it is, of which rule set, and its content."""
    ruleset = {"id": ruleset_identifier(book.plan), "titel": book.plan.title}
    return {"titel": title, "side": f"{path.removesuffix('.md')}.html", "regelsæt": ruleset, **content}


def filled(**entries: object) -> Data:
    """The entries that say something."""
    return {key: value for key, value in entries.items() if value not in (None, "", [], {}, ())}


def reference(key: str, book: Book) -> Data:
    """A thing told of on another page."""
    return {"id": identifier_of(key, book), "titel": book.title(key), "art": book.kind(key)}


def day_text(day: date | None) -> str | None:
    """`2024-01-01`, None when open."""
    return None if day is None else day.isoformat()


def statement_data(statement: Statement | None) -> object:
    """A condition: a sentence, or a heading with what stands under it."""
    if statement is None:
        return None
    if isinstance(statement, Line):
        return plain(statement.words)
    return {plain(heading_of(statement)): [statement_data(item) for item in statement.items]}


def grounds_data(grounds: Grounds, book: Book) -> Data:
    """The clauses with their words, the readings and what is taken as given."""
    clauses = [
        {
            "id": identifier_of(quote.key, book),
            "citat": quote.text,
            "kilde": quote.source,
            "sted": quote.lines,
            "kun_henvist": quote.cited,
        }
        for quote in grounds.quotes
    ]
    return filled(hviler_på=clauses, fortolkninger=list(grounds.readings), lagt_til_grund=list(grounds.assumptions))


def _part(part: Part, book: Book) -> Data:
    return filled(
        indledning=part.lead,
        værdi=plain(part.value),
        betingelse=statement_data(part.statement),
        gælder=plain(part.period),
        medmindre=statement_data(part.unless),
        **grounds_data(part.grounds, book),
    )


def provision_data(view: ProvisionView, provision: Provision, book: Book) -> Data:
    """A rule, norm, definition or repeal as its section shows it."""
    period = provision.period
    gives = {
        "tekst": plain(view.period),
        "fra": day_text(book.day(period.start)),
        "til": day_text(book.day(period.end)),
    }
    relations = [
        {"art": lead, "id": identifiers_of(_things(names), book), "tekst": plain(names)}
        for lead, names in view.relations
    ]
    return filled(
        id=identifier_of(view.key, book),
        art=view.kind,
        titel=view.title,
        navn=view.name,
        fil=view.file,
        anker=view.anchor,
        om=book.labels.concept(view.concept) if view.concept else "",
        udsagn=plain(view.conclusion),
        gælder=gives,
        frist=plain(view.deadline),
        betingelser=statement_data(view.condition.statement) if view.condition else None,
        tabel=[_part(row, book) for row in view.rows],
        afvigelser=[_part(part, book) for part in view.parts],
        undtagelser=[_part(part, book) for part in view.exceptions],
        handling=_part(view.act, book) if view.act else None,
        forhold=relations,
        uafklaret=[{"over_for": plain(names), "grund": why} for names, why in view.unresolved],
        bygger_på=[reference(key, book) for key in book.reads.get(view.key, ())],
        **grounds_data(view.grounds, book),
    )


def _things(words: Words) -> tuple[str, ...]:
    return tuple(key for key in targets_in(words) if key.startswith(("rule:", "norm:", "definition:", "repeal:")))


def source_data(source: p.Source, book: Book) -> Data:
    """An agreement with its clauses, who rests on them, and what is no rule; nothing that is withheld."""
    clauses = []
    for clause in source.clauses:
        key = f"{source.name}.{clause.name}"
        users = tuple(citation.key for citation in book.citations.get(key, ()))
        clauses.append(
            {
                "id": identifier_of(f"clause:{key}", book),
                "navn": clause.name,
                "citat": clause.quotation,
                "linjer": list(clause.lines),
                "bruges_af": identifiers_of(users, book),
            }
        )
    others = [
        filled(grund=each.reason, gengives=not each.withheld, citater=[] if each.withheld else list(each.quotations))
        for each in source.not_rules
    ]
    return {
        "id": source_identifier(source),
        "titel": source.title,
        "fil": source.file,
        "kontrolsum": source.checksum,
        "klausuler": clauses,
        "ikke_regler": others,
    }
