"""The picture of what a provision depends on: boxes in columns, each a link, drawn the same way every time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from hjemmel.graph.picture import layers_of

WIDTH, HEIGHT, GAP_X, GAP_Y, MARGIN = 196, 46, 46, 12, 4
PER_LINE, LINES = 27, 2


@dataclass(frozen=True, slots=True)
class Box:
    """A thing in the picture: its label, the kind in words ("oplysning") and where it leads."""

    key: str
    label: str
    kind: str
    href: str


def wrapped(label: str) -> tuple[str, ...]:
    """The label on at most two lines; what does not fit ends in an ellipsis."""
    lines = [""]
    for word in label.split():
        if not lines[-1]:
            lines[-1] = word
        elif len(lines[-1]) + 1 + len(word) <= PER_LINE:
            lines[-1] += " " + word
        else:
            lines.append(word)
    kept = [line if len(line) <= PER_LINE else line[: PER_LINE - 1] + "…" for line in lines[:LINES]]
    if len(lines) > LINES and not kept[-1].endswith("…"):
        kept[-1] = kept[-1][: PER_LINE - 2].rstrip() + " …"
    return tuple(kept)


def surroundings(
    start: str, reads: Callable[[str], Iterable[str]], depth: int = 2, most: int = 14
) -> tuple[list[str], list[tuple[str, str]]]:
    """The keys within `depth` steps of `start` and the edges between them, nearest first, at most `most` keys."""
    keys, edges, front = [start], [], [start]
    for _ in range(depth):
        following: list[str] = []
        for key in front:
            for other in sorted(set(reads(key))):
                if other not in keys and len(keys) < most:
                    keys.append(other)
                    following.append(other)
                if other in keys and other != key:
                    edges.append((key, other))
        front = following
    return keys, edges


def drawing(boxes: dict[str, Box], edges: Iterable[tuple[str, str]], title: str, ident: str) -> Markup:
    """An SVG of the boxes: the provision at the left, what it reads to the right."""
    width, height, shapes = drawn(boxes, edges)
    return Markup(
        '<svg class="billede" viewBox="0 0 {w} {h}" width="{w}" height="{h}" role="group" aria-labelledby="{i}">'
        '<title id="{i}">{t}</title>{shapes}</svg>'
    ).format(w=width, h=height, i=ident, t=title, shapes=shapes)


def drawn(boxes: dict[str, Box], edges: Iterable[tuple[str, str]]) -> tuple[int, int, Markup]:
    """The width and height of the picture, and the lines and boxes in it."""
    edges = sorted(set(edges))
    layers = layers_of(boxes, edges)
    tallest = max(len(layer) for layer in layers)
    places: dict[str, tuple[int, int]] = {}
    for column, layer in enumerate(layers):
        top = MARGIN + (tallest - len(layer)) * (HEIGHT + GAP_Y) // 2
        for row, key in enumerate(layer):
            places[key] = (MARGIN + column * (WIDTH + GAP_X), top + row * (HEIGHT + GAP_Y))
    width = 2 * MARGIN + len(layers) * WIDTH + (len(layers) - 1) * GAP_X
    height = 2 * MARGIN + tallest * HEIGHT + (tallest - 1) * GAP_Y
    lines = Markup("".join(_edge(places[start], places[end]) for start, end in edges))
    shapes = Markup("".join(_box(box, *places[key]) for key, box in boxes.items()))
    return width, height, lines + shapes


def _edge(start: tuple[int, int], end: tuple[int, int]) -> Markup:
    x1, y1, x2, y2 = start[0] + WIDTH, start[1] + HEIGHT // 2, end[0], end[1] + HEIGHT // 2
    middle = (x1 + x2) // 2
    return Markup(f'<path d="M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}"/>')


def _box(box: Box, x: int, y: int) -> Markup:
    lines = wrapped(box.label)
    first = y + HEIGHT // 2 + (5 if len(lines) == 1 else -3)
    texts = "".join(
        f'<text x="{x + 10}" y="{first + 16 * place}">{escape(line)}</text>' for place, line in enumerate(lines)
    )
    kind = box.key.partition(":")[0]
    shape = f'<rect class="{escape(kind)}" x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="3"/>'
    name = escape(f"{box.label} ({box.kind})")
    if not box.href:
        return Markup(f"<g><title>{name}</title>{shape}{texts}</g>")
    return Markup(f'<a href="{escape(box.href)}" aria-label="{name}"><title>{name}</title>{shape}{texts}</a>')
