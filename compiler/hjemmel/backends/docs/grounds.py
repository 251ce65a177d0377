"""What a line rests on, as a page shows it: quotations with their places, readings and assumptions."""

from __future__ import annotations

from dataclasses import dataclass

from hjemmel.backends.docs.book import Book
from hjemmel.plan import nodes as p


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage with its source and lines; `cited` when it is only referred to."""

    text: str
    source: str
    lines: str
    key: str
    cited: bool


@dataclass(frozen=True, slots=True)
class Grounds:
    """Quotations, readings of unclear wording, and what is taken as given."""

    quotes: tuple[Quote, ...] = ()
    readings: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.quotes or self.readings or self.assumptions)


NOTHING = Grounds()


def lines_text(first: int, last: int) -> str:
    """`linje 12` or `linje 12-14`."""
    return f"linje {first}" if first == last else f"linje {first}-{last}"


def grounds_of(book: Book, *bases: p.Basis, known: frozenset[str] = frozenset()) -> Grounds:
    """What the bases say together, each thing once; clauses in `known` are quoted already and left out."""
    quotes: dict[str, Quote] = {}
    for cited in (False, True):
        for basis in bases:
            for key in basis.cited if cited else basis.clauses:
                if key not in book.clauses or key in quotes or key in known:
                    continue
                source, clause = book.clauses[key]
                quotes[key] = Quote(clause.quotation, source.title, lines_text(*clause.lines), f"clause:{key}", cited)
    readings = dict.fromkeys(text for basis in bases for text in basis.interpretations)
    assumptions = dict.fromkeys(text for basis in bases for text in basis.assumptions)
    return Grounds(tuple(quotes.values()), tuple(readings), tuple(assumptions))
