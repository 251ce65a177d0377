"""Parameters with their dated values, and the key dates."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.data import Data, day_text, filled, grounds_data, page_data, reference
from hjemmel.backends.docs.grounds import grounds_of
from hjemmel.backends.docs.metadata import page_node, terms_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.pages.concepts import type_words
from hjemmel.backends.docs.rendering import Writer
from hjemmel.backends.wording.labels import spaced
from hjemmel.backends.wording.periods import span_phrase
from hjemmel.backends.wording.phrases import quantity
from hjemmel.backends.wording.voice import Voice
from hjemmel.backends.wording.words import capital, plain

AREA = "satser.md"


def rate_pages(book: Book) -> Iterator[Page]:
    """One page with all parameters and key dates."""
    write = Writer(AREA, book.addresses)
    voice = Voice(book.labels, ())
    users: dict[str, list[str]] = {}
    for reader, keys in sorted(book.reads.items()):
        for key in keys:
            users.setdefault(key, []).append(reader)
    head = write.block("rates.html", parameters=book.plan.parameters, key_dates=book.plan.key_dates)
    sections = [Section("Satser og datoer", "top", head, 1)]
    for parameter in book.plan.parameters:
        rows = [
            (
                " og ".join(
                    book.labels.code(codes, key) for codes, key in zip(parameter.keys, version.keys, strict=True)
                ),
                capital(span_phrase(version.start, version.end, voice)),
                quantity(version.value, voice),
            )
            for version in parameter.versions
        ]
        html = write.block(
            "rate.html",
            parameter=parameter,
            rows=rows,
            type=type_words(parameter.type, book),
            book=book,
            grounds=grounds_of(book, *(version.basis for version in parameter.versions), parameter.basis),
            users=users.get(f"parameter:{parameter.name}", []),
        )
        sections.append(Section(parameter.label[:1].upper() + parameter.label[1:], f"sats-{parameter.name}", html))
    for key_date in book.plan.key_dates:
        key = f"key_date:{key_date.name}"
        html = write.block(
            "key_date.html",
            value=quantity(key_date.value, voice),
            grounds=grounds_of(book, key_date.basis),
            book=book,
            users=users.get(key, []),
            name=key_date.name,
        )
        sections.append(
            Section(f"{book.title(key)}: {key_date.label or spaced(key_date.name)}", f"dato-{key_date.name}", html)
        )
    description = f"Satser og skæringsdatoer i {book.plan.title}."
    yield Page(
        AREA,
        "Satser og datoer",
        description,
        AREA,
        tuple(sections),
        data=page_data("Satser og datoer", AREA, book, satser=_rates(book), skæringsdatoer=_key_dates(book)),
        node=page_node(
            "Satser og datoer",
            description,
            book.plan,
            terms_node((section.title, f"#{section.anchor}") for section in sections[1:]),
        ),
    )


def _rates(book: Book) -> list[Data]:
    voice = Voice(book.labels, ())
    return [
        {
            **reference(f"parameter:{parameter.name}", book),
            **grounds_data(grounds_of(book, parameter.basis), book),
            "værdier": [
                filled(
                    nøgler=list(version.keys),
                    fra=day_text(book.day(version.start)),
                    til=day_text(book.day(version.end)),
                    værdi=plain(quantity(version.value, voice)),
                    **grounds_data(grounds_of(book, version.basis), book),
                )
                for version in parameter.versions
            ],
        }
        for parameter in book.plan.parameters
    ]


def _key_dates(book: Book) -> list[Data]:
    return [
        filled(
            id=reference(f"key_date:{each.name}", book)["id"],
            navn=each.name,
            dato=day_text(book.day(each.value)),
            **grounds_data(grounds_of(book, each.basis), book),
        )
        for each in book.plan.key_dates
    ]
