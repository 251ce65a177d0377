"""A provision's life beside the ones before and after it, as bars over the years."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from hjemmel.backends.docs.addresses import Provision, key_and_anchor
from hjemmel.backends.docs.book import Book
from hjemmel.backends.docs.rendering import capitalized
from hjemmel.backends.docs.timeline import Life, life_of
from hjemmel.backends.wording.values import date_text
from hjemmel.plan import nodes as p

MOST_YEARS = 7
"""So many years are named, or a telephone has no room for them."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A life with what it is called; `own` is the provision the picture is of."""

    life: Life
    title: str
    own: bool


def bars_of(provision: Provision, book: Book) -> tuple[Bar, ...]:
    """The lives of what it replaces, its own, and those of what replaces it; none when nothing has an end."""
    if isinstance(provision, p.Repeal):
        return ()
    own = key_and_anchor(provision)[0]
    kind = own.partition(":")[0]
    if isinstance(provision, p.Definition):
        before, after = book.predecessors.get(provision.name, ()), provision.successors
    else:
        before, after = provision.replaces, tuple(n for n in provision.ended_by if f"repeal:{n}" not in book.titles)
    keys = dict.fromkeys((*(f"{kind}:{name}" for name in before), own, *(f"{kind}:{name}" for name in after)))
    bars = tuple(Bar(life_of(key, book), capitalized(book.title(key)), key == own) for key in keys)
    return bars if any(bar.life.first or bar.life.last for bar in bars) else ()


def life_words(life: Life) -> str:
    """`fra 1. januar 2024 til og med 30. juni 2026`."""
    first = f"fra {date_text(life.first)}" if life.first else ""
    last = f"til og med {date_text(life.last)}" if life.last else ""
    return " ".join(filter(None, (first, last))) or "altid"


def described(bars: tuple[Bar, ...]) -> str:
    """The picture in words."""
    return "; ".join(f"{bar.title}: {life_words(bar.life)}" for bar in bars) + "."


def lifeline(bars: tuple[Bar, ...]) -> Markup:
    """The bars over the years; what has no end runs out of the picture. Its label says the same in words."""
    days = [day for bar in bars for day in (bar.life.first, bar.life.last) if day is not None]
    first, last = min(days).year - 1, max(days).year + 2
    start, length = date(first, 1, 1).toordinal(), (date(last, 1, 1) - date(first, 1, 1)).days

    def place(day: date | None, otherwise: float) -> float:
        return otherwise if day is None else round(100 * (day.toordinal() - start) / length, 1)

    rows = Markup().join(_bar(bar, place(bar.life.first, 0), place(bar.life.last, 100)) for bar in bars)
    step = max(1, -(-(last - first) // MOST_YEARS))
    years = Markup().join(
        Markup('<b style="left:{}%">{}</b>').format(place(date(year, 1, 1), 0), year)
        for year in range(first + 1, last, step)
    )
    return Markup('<div class="liv" role="img" aria-label="{}">{}<div class="aar">{}</div></div>').format(
        described(bars), rows, years
    )


def _bar(bar: Bar, left: float, right: float) -> Markup:
    return Markup('<div class="{}"><span>{}</span><i style="left:{}%;width:{}%"></i></div>').format(
        "egen" if bar.own else "anden", bar.title, left, round(max(right - left, 0.4), 1)
    )
