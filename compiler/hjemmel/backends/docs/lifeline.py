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

WIDTH, ROW, LABEL, FOOT, PER_LINE = 640, 44, 18, 24, 80


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


def lifeline(bars: tuple[Bar, ...], ident: str) -> Markup:
    """An SVG of the bars; what has no end runs out of the picture. Its title says the same in words."""
    days = [day for bar in bars for day in (bar.life.first, bar.life.last) if day is not None]
    first, last = min(days).year - 1, max(days).year + 2
    start, length = date(first, 1, 1).toordinal(), (date(last, 1, 1) - date(first, 1, 1)).days

    def place(day: date) -> int:
        return round((day.toordinal() - start) * WIDTH / length)

    height = ROW * len(bars) + FOOT
    step = max(1, -(-(last - first) // 10))
    ticks = "".join(
        f'<path class="aar" d="M{place(date(year, 1, 1))} 0V{height - FOOT}"/>'
        f'<text class="nummer" x="{place(date(year, 1, 1))}" y="{height - 7}">{year}</text>'
        for year in range(first + 1, last, step)
    )
    shapes = Markup().join(
        _bar(bar, row, place(bar.life.first) if bar.life.first else 0, place(bar.life.last) if bar.life.last else WIDTH)
        for row, bar in enumerate(bars)
    )
    return Markup(
        '<svg class="billede liv" viewBox="0 0 {w} {h}" width="{w}" height="{h}" role="img" aria-labelledby="{i}">'
        '<title id="{i}">{t}</title>{ticks}{shapes}</svg>'
    ).format(w=WIDTH, h=height, i=ident, t=described(bars), ticks=Markup(ticks), shapes=shapes)


def _bar(bar: Bar, row: int, left: int, right: int) -> Markup:
    title = bar.title if len(bar.title) <= PER_LINE else f"{bar.title[: PER_LINE - 2]} …"
    return Markup('<text x="4" y="{}">{}</text><rect class="{}" x="{}" y="{}" width="{}" height="14" rx="2"/>').format(
        ROW * row + 15, title, "rule" if bar.own else "result", left, ROW * row + LABEL + 3, max(right - left, 2)
    )
