"""The agreements as published, each passage beside what became of it."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.data import page_data, source_data
from hjemmel.backends.docs.identifiers import source_identifier
from hjemmel.backends.docs.metadata import page_node, source_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.passages import passages_of, percents_of, share_of
from hjemmel.backends.docs.rendering import Writer
from hjemmel.plan import nodes as p
from hjemmel.source.coverage import Coverage

AREA = "aftaler/index.md"
KINDS = {"agreement": "Aftale", "act": "Lov", "order": "Bekendtgørelse", "guidance": "Vejledning"}


def agreement_pages(book: Book) -> Iterator[Page]:
    """The overview and a page for each source."""
    write = Writer(AREA, book.addresses)
    entries = [
        (
            source.title,
            write.href(f"source:{source.name}"),
            KINDS[source.kind],
            len(source.clauses),
            _accounted(source, book),
        )
        for source in book.plan.sources
    ]
    html = write.block("agreements.html", entries=entries)
    description = "Aftalerne, som reglerne hviler på."
    content = [
        {"id": source_identifier(source), "titel": source.title, "side": write.to(book.addresses.sources[source.name])}
        for source in book.plan.sources
    ]
    yield Page(
        AREA,
        "Aftaleteksten",
        description,
        AREA,
        (Section("Aftaleteksten", "top", html, 1),),
        data=page_data("Aftaleteksten", AREA, book, indhold=content),
        node=page_node("Aftaleteksten", description, book.plan),
    )
    for source in book.plan.sources:
        yield _page(source, book)


def _accounted(source: p.Source, book: Book) -> int | None:
    coverage = book.site.coverages.get(source.name)
    return None if coverage is None else share_of(coverage)


def _shares(coverage: Coverage | None) -> list[tuple[str, str, str]]:
    """What the words have become: (class, words, percent); nothing is told of what there is none of."""
    if coverage is None:
        return []
    kinds = (
        ("rule", "Gjort til regel", ("rule",)),
        ("cited", "Henvist til af en regel", ("cited",)),
        ("not_rule", "Ikke en regel, med grund", ("not_rule", "withheld")),
    )
    counts = [sum(coverage.by_kind.get(name, 0) for name in names) for _, _, names in kinds]
    counts.append(coverage.words - coverage.accounted)
    told = [*((kind, words) for kind, words, _ in kinds), ("open", "Endnu ikke gjort til regel")]
    percents = percents_of(counts)
    return [
        (kind, words, percent)
        for (kind, words), count, percent in zip(told, counts, percents, strict=True)
        if count or kind == "open"
    ]


def _page(source: p.Source, book: Book) -> Page:
    path = book.addresses.sources[source.name]
    write = Writer(path, book.addresses)
    passages = passages_of(source, book)
    coverage = book.site.coverages.get(source.name)
    head = write.block(
        "agreement_head.html", source=source, kind=KINDS[source.kind], known=bool(passages), shares=_shares(coverage)
    )
    body = write.block("agreement.html", passages=passages, book=book)
    clauses = write.block(
        "clauses.html",
        clauses=[
            (clause, f"#klausul-{clause.name}", book.citations.get(f"{source.name}.{clause.name}", ()))
            for clause in source.clauses
        ],
        book=book,
    )
    sections = [Section(source.title, "top", head, 1)]
    if passages:
        sections.append(Section("Teksten", "teksten", body))
    else:
        sections.append(Section("Klausuler", "klausuler", clauses))
    return Page(
        path,
        source.title,
        f"{source.title}: teksten med de regler, der hviler på den.",
        AREA,
        tuple(sections),
        (("Aftaleteksten", AREA),),
        data=page_data(source.title, path, book, indhold=[source_data(source, book)]),
        node=source_node(source, book),
    )
