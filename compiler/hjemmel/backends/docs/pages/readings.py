"""One page with every reading, assumption and discretion, and how time is counted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from hjemmel.backends.docs.addresses import slugs
from hjemmel.backends.docs.book import Book, bases_in, declared
from hjemmel.backends.docs.data import Data, filled, grounds_data, page_data, reference
from hjemmel.backends.docs.grounds import grounds_of
from hjemmel.backends.docs.metadata import page_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.pages.rules import exercised_by
from hjemmel.backends.docs.rendering import Writer
from hjemmel.backends.wording.labels import subject_title
from hjemmel.plan import nodes as p
from hjemmel.source.span import Span

AREA = "fortolkninger.md"

MONTHS = {
    "corresponding": "Måneder tælles til den tilsvarende dag; findes den ikke i måneden, til månedens sidste dag.",
    "last_stays_last": "Måneder talt fra månedens sidste dag slutter også på en måneds sidste dag.",
    "error": "Måneder tælles til den tilsvarende dag; findes den ikke i måneden, er der intet svar.",
}
DEADLINES = {
    "day_after": "Frister tælles fra dagen efter den dag, de regnes fra.",
    "same_day": "Frister tælles fra selve den dag, de regnes fra.",
}
WORKDAYS = {
    True: (
        "Udløber en frist på en lørdag, søndag eller helligdag, på grundlovsdag, den 24. eller den 31. december, "
        "flyttes den til næste hverdag."
    ),
    False: "Frister flyttes ikke, selv om de udløber på en lørdag, søndag eller helligdag.",
}


def reading_pages(book: Book) -> Iterator[Page]:
    """The page."""
    write = Writer(AREA, book.addresses)
    readings, assumptions = _gathered(book)
    questions = [
        (
            write.href(f"discretion:{concept.name}.{each.name}"),
            each.label,
            exercised_by(each.exercised_by, concept.name, book),
            grounds_of(book, each.basis),
        )
        for concept in book.plan.concepts
        for each in concept.discretions
    ]
    conventions = book.plan.conventions
    counting = [MONTHS[conventions.months], DEADLINES[conventions.deadlines], WORKDAYS[conventions.workday]]
    sections = [
        Section(
            "Fortolkninger, antagelser og skøn",
            "top",
            write.block("readings.html", counts=(len(readings), len(assumptions), len(questions))),
            1,
        ),
        Section(
            "Fortolkninger",
            "fortolkninger",
            write.block("reading_list.html", groups=by_subject(readings), kind="laesning", book=book),
        ),
        Section(
            "Lagt til grund",
            "antagelser",
            write.block("reading_list.html", groups=by_subject(assumptions), kind="antaget", book=book),
        ),
        Section("Skøn", "skoen", write.block("questions.html", questions=questions)),
        Section(
            "Sådan tælles tid",
            "tid",
            write.block("counting.html", lines=counting, grounds=grounds_of(book, conventions.basis)),
        ),
    ]
    description = f"Hvad der er fortolket, lagt til grund og overladt til skøn i {book.plan.title}."
    title = "Fortolkninger, antagelser og skøn"
    content: Data = {
        "fortolkninger": [_entry_data(entry, book) for entry in readings],
        "lagt_til_grund": [_entry_data(entry, book) for entry in assumptions],
        "skøn": [
            filled(spørgsmål=label, udøves=by, **grounds_data(grounds, book)) for _, label, by, grounds in questions
        ],
        "tid": counting,
    }
    yield Page(
        AREA,
        title,
        description,
        AREA,
        tuple(sections),
        data=page_data(title, AREA, book, **content),
        node=page_node(title, description, book.plan),
    )


class Entry(NamedTuple):
    """A text with the keys of the declarations that carry it; `file` is where the first of them stands."""

    text: str
    keys: tuple[str, ...]
    file: str


def by_subject(entries: list[Entry]) -> list[tuple[str, str, list[Entry]]]:
    """The entries under their subjects, in the order of the rule files: (title, slug, entries)."""
    files = sorted({entry.file for entry in entries})
    places = slugs(files)
    return [(subject_title(file), places[file], [each for each in entries if each.file == file]) for file in files]


def _entry_data(entry: Entry, book: Book) -> Data:
    stands = [reference(key, book) for key in entry.keys]
    return {"tekst": entry.text, "emne": subject_title(entry.file), "står_ved": stands}


def _gathered(book: Book) -> tuple[list[Entry], list[Entry]]:
    """Each reading and each assumption with the declarations that carry it, in the order met."""
    readings: dict[str, dict[str, str]] = {}
    assumptions: dict[str, dict[str, str]] = {}
    for key, declaration in declared(book.plan):
        if isinstance(declaration, p.Conventions):
            continue
        for basis in bases_in(declaration):
            for text in basis.interpretations:
                readings.setdefault(text, {})[key] = file_of(declaration)
            for text in basis.assumptions:
                assumptions.setdefault(text, {})[key] = file_of(declaration)
    first, second = (
        [Entry(text, tuple(keys), next(iter(keys.values()))) for text, keys in found.items()]
        for found in (readings, assumptions)
    )
    return first, second


def file_of(declaration: object) -> str:
    """The rule file a declaration stands in."""
    span = getattr(declaration, "span", None)
    return span.file if isinstance(span, Span) else ""
