"""The lines of a text that a problem stands on, with markers under its characters."""

from typing import NamedTuple

from hjemmel.diagnostics.renderings.cells import Cell, cells_of, width_of
from hjemmel.source.lines import LineIndex
from hjemmel.source.span import Span

WHOLE = 4
"""A span on more lines than this is shown by its first two and its last."""


class Row(NamedTuple):
    """A line by number, as shown, and the blanks and markers under it."""

    number: int
    shown: str
    blanks: int
    markers: str


class LeftOut(NamedTuple):
    """Lines that are not shown."""

    lines: int


def excerpt_of(span: Span, index: LineIndex, width: int) -> tuple[Row | LeftOut, ...]:
    """The rows for `span`; no shown line takes more than `width` columns."""
    lines = index.lines_of(span)
    if len(lines) <= WHOLE:
        return tuple(_row(line, span, index, width) for line in lines)
    first, second, last = lines[0], lines[1], lines[-1]
    return (
        _row(first, span, index, width),
        _row(second, span, index, width),
        LeftOut(last - second - 1),
        _row(last, span, index, width),
    )


def _row(line: int, span: Span, index: LineIndex, width: int) -> Row:
    text = index.line_text(line)
    begins = index.line_span(line, span.file).start
    start, end = max(span.start - begins, 0), min(span.end - begins, len(text))
    if start == 0 and span.start < begins:
        start = len(text) - len(text.lstrip())
    cells = cells_of(text)
    before, marked, after = cells[:start], cells[start:end], cells[max(start, end) :]
    before, marked, after = _within(before, marked, after, width)
    shown = "".join(cell.shown for part in (before, marked, after) for cell in part)
    return Row(line, shown.rstrip(), width_of(before), "^" * max(width_of(marked), 1))


_CUT = Cell("…", 1)

Parts = tuple[tuple[Cell, ...], tuple[Cell, ...], tuple[Cell, ...]]


def _within(before: tuple[Cell, ...], marked: tuple[Cell, ...], after: tuple[Cell, ...], width: int) -> Parts:
    """The three parts of a line cut to `width`, the marked part kept longest; `…` stands for what is cut."""
    if width_of(before) + width_of(marked) + width_of(after) <= width:
        return before, marked, after
    marked = _head(marked, width - 2)
    spare = width - width_of(marked)
    after_kept = _head(after, max(spare - min(width_of(before), spare // 2), 0))
    before_kept = _tail(before, spare - width_of(after_kept))
    return before_kept, marked, after_kept


def _head(cells: tuple[Cell, ...], width: int) -> tuple[Cell, ...]:
    if width_of(cells) <= width:
        return cells
    kept = list(cells)
    room = max(width - 1, 0)
    while kept and width_of(tuple(kept)) > room:
        kept.pop()
    return (*kept, _CUT) if width > 0 else ()


def _tail(cells: tuple[Cell, ...], width: int) -> tuple[Cell, ...]:
    return tuple(reversed(_head(tuple(reversed(cells)), width)))
