"""A decision table's columns and rows, put together from its cells as they stand between the `|`."""

from __future__ import annotations

from typing import NamedTuple

from hjemmel.source.span import Span
from hjemmel.syntax import nodes as n
from hjemmel.syntax.build_expressions import COMPARATORS
from hjemmel.syntax.build_lines import LineBuilder, grounds_in
from hjemmel.syntax.build_pieces import Children
from hjemmel.syntax.problems import TableRow
from hjemmel.syntax.token import Token


class Cell(NamedTuple):
    """What stands between two `|`: a value, or `-` for any value."""

    span: Span
    value: n.Expression | None


class Gives(NamedTuple):
    """`giver`: the header of the column that holds the results."""

    span: Span


class TableBuilder(LineBuilder):
    """Callbacks for `tabel`."""

    def cell(self, c: Children) -> Cell:
        return Cell(self.span(c), None if isinstance(c[0], Token) else c[0])

    def column(self, c: Children) -> n.Column:
        return n.Column(self.span(c), c[0], COMPARATORS[c[1].kind])

    def gives(self, c: Children) -> Gives:
        return Gives(self.span(c))

    def table(self, c: Children) -> n.Table:
        pipe = next((i for i, child in enumerate(c) if isinstance(child, Token) and child.kind == "PIPE"), len(c))
        columns = tuple([child for child in c[pipe:] if isinstance(child, n.Column)])
        rows = self.rows(c[pipe:], len(columns) + 1)
        return n.Table(self.span(c), c[1], self.text_of(c[2]), tuple(c[3:pipe]), columns, rows)

    def rows(self, grid: Children, width: int) -> tuple[n.Row, ...]:
        """The rows below the header: `width` cells each, the last is the value, then perhaps what it rests on."""
        rows: list[n.Row | None] = []
        cells: list[Cell] = []
        for piece in _pieces(grid):
            if piece and isinstance(piece[0], Cell):
                if len(cells) == width:
                    rows.append(self.row(cells, [], width))
                    cells = []
                cells.append(piece[0])
            elif cells:
                rows.append(self.row(cells, piece, width))
                cells = []
        if cells:
            rows.append(self.row(cells, [], width))
        return tuple([row for row in rows if row is not None])

    def row(self, cells: list[Cell], grounds: Children, width: int) -> n.Row | None:
        """One row; a row that does not fit the header is reported and left out."""
        span = self.span([*cells, *grounds])
        value = cells[-1].value
        if len(cells) != width or value is None:
            self.problems.append(TableRow(span=span, cells=len(cells), columns=width))
            return None
        return n.Row(span, tuple([cell.value for cell in cells[:-1]]), value, grounds_in(grounds))


def _pieces(grid: Children) -> list[Children]:
    """What stands after each `|`, the header left out."""
    pieces: list[Children] = []
    for child in grid:
        if isinstance(child, Token):
            pieces.append([])
        else:
            pieces[-1].append(child)
    return [piece for piece in pieces if not (piece and isinstance(piece[0], (n.Column, Gives)))]
