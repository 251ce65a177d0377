"""One page with every reading, assumption and discretion, and how time is counted."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.backends.docs.book import Book, bases_in, declared
from hjemmel.backends.docs.data import Data, filled, grounds_data, page_data, reference
from hjemmel.backends.docs.grounds import grounds_of
from hjemmel.backends.docs.metadata import page_node
from hjemmel.backends.docs.page import Page, Section
from hjemmel.backends.docs.pages.rules import exercised_by
from hjemmel.backends.docs.rendering import Writer
from hjemmel.plan import nodes as p

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
            write.block("reading_list.html", entries=readings, kind="laesning", book=book),
        ),
        Section(
            "Lagt til grund",
            "antagelser",
            write.block("reading_list.html", entries=assumptions, kind="antaget", book=book),
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


Entry = tuple[str, list[str]]


def _entry_data(entry: Entry, book: Book) -> Data:
    text, keys = entry
    return {"tekst": text, "står_ved": [reference(key, book) for key in keys]}


def _gathered(book: Book) -> tuple[list[Entry], list[Entry]]:
    """Each reading and each assumption with the declarations that carry it, in the order met."""
    readings: dict[str, dict[str, None]] = {}
    assumptions: dict[str, dict[str, None]] = {}
    for key, declaration in declared(book.plan):
        if isinstance(declaration, p.Conventions):
            continue
        for basis in bases_in(declaration):
            for text in basis.interpretations:
                readings.setdefault(text, {})[key] = None
            for text in basis.assumptions:
                assumptions.setdefault(text, {})[key] = None
    return [(text, list(keys)) for text, keys in readings.items()], [
        (text, list(keys)) for text, keys in assumptions.items()
    ]
