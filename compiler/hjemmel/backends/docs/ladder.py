"""The picture of a provision's conditions: a ladder read from the top, and beside it how far each example comes."""

from __future__ import annotations

from markupsafe import Markup, escape

from hjemmel.backends.docs.rendering import capitalized
from hjemmel.backends.docs.rungs import Climb, Mark, Rung

WIDTH, INDENT, COLUMN, LINE, PADDING, GAP, HEAD = 430, 26, 34, 17, 9, 10, 26
PER_LINE, MOST_LINES = 58, 3
SIGNS: dict[Mark, str] = {"met": "✓", "unmet": "✗", "unknown": "?", "beside": "–"}
KEY = "✓ opfyldt, ✗ ikke opfyldt, ? mangler oplyst eller kræver et skøn, – ikke nødvendig, fordi en anden grund bærer."


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` letters; what does not fit on the last ends in an ellipsis."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], f"{lines[MOST_LINES - 1][: width - 2]} …"]
    return lines


def ladder(
    rungs: tuple[Rung, ...], climbs: tuple[Climb, ...], listed: tuple[int, ...], title: str, ident: str
) -> Markup:
    """An SVG of the rungs with a numbered column for each example; an example's number is its place in `listed`."""
    width = WIDTH + len(climbs) * COLUMN + 4
    shapes: list[str] = []
    middles: list[int] = []
    top = HEAD if climbs else 2
    for rung in rungs:
        indent = INDENT * rung.depth
        text = f"undtagelsen gælder ikke: {rung.text}" if rung.kind == "exception" else rung.text
        lines = wrapped(capitalized(text), PER_LINE - 4 * rung.depth)
        height = LINE * len(lines) + 2 * PADDING
        middles.append(top + height // 2)
        shapes.append(_rung(rung, lines, indent, top, height))
        top += height + GAP
    height = top - GAP + 2
    rail = f'<path class="stige" d="M14 {middles[0]}V{middles[-1]}"/>'
    columns = "".join(
        _column(climb, place, listed.index(climb.example) + 1, rungs, middles) for place, climb in enumerate(climbs)
    )
    body = Markup(rail + "".join(shapes) + columns)
    return Markup(
        '<svg class="billede" viewBox="0 0 {w} {h}" width="{w}" height="{h}" role="img" aria-labelledby="{i}">'
        '<title id="{i}">{t}</title>{body}</svg>'
    ).format(w=width, h=height, i=ident, t=title, body=body)


def _rung(rung: Rung, lines: list[str], indent: int, top: int, height: int) -> str:
    box = (
        f'<rect class="{rung.kind}" x="{1 + indent}" y="{top}" width="{WIDTH - 12 - indent}" height="{height}" rx="3"/>'
    )
    texts = "".join(
        f'<text x="{indent + 12}" y="{top + PADDING + 13 + LINE * number}">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )
    return box + texts


def _column(climb: Climb, place: int, number: int, rungs: tuple[Rung, ...], middles: list[int]) -> str:
    x = WIDTH + place * COLUMN + COLUMN // 2
    last = len(rungs) - 1 if climb.stops is None else climb.stops
    way = f'<path class="vej" d="M{x} 20V{middles[last]}"/>'
    marks = "".join(
        f'<circle class="{mark}" cx="{x}" cy="{y}" r="9"/><text class="{mark}" x="{x}" y="{y + 5}">{SIGNS[mark]}</text>'
        for row, (mark, y) in enumerate(zip(climb.marks, middles, strict=True))
        if row <= last or (rungs[row].depth and all(rung.depth for rung in rungs[last + 1 : row]))
    )
    return f'<text class="nummer" x="{x}" y="14">{number}</text>{way}{marks}'


def way_in_words(climb: Climb, rungs: tuple[Rung, ...]) -> str:
    """What the column shows, as a sentence."""
    if climb.stops is None:
        return "Alle betingelser er opfyldt."
    stopped = rungs[climb.stops]
    what = "undtagelsen " if stopped.kind == "exception" else ""
    if climb.marks[climb.stops] == "unknown":
        return f"Standser ved {what}»{stopped.text}«: noget mangler oplyst eller kræver et skøn."
    return f"Standser ved {what}»{stopped.text}«, som {'er' if what else 'ikke er'} opfyldt."
