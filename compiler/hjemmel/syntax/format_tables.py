"""Text in columns."""

from __future__ import annotations

from collections.abc import Sequence

from hjemmel.syntax import nodes as n
from hjemmel.syntax.format_expressions import VALUE
from hjemmel.syntax.format_lines import Line, LineFormat


def padded(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """The rows as text, each column as wide as its widest cell; the last is not filled out."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [
        "".join(f"{cell:{width}}" for cell, width in zip(row[:-1], widths[:-1], strict=True)) + row[-1] for row in rows
    ]


class TableFormat(LineFormat):
    """Lines of the rows of a decision table."""

    def grid(self, node: n.Table) -> list[Line]:
        """The header and the rows, aligned."""
        header = [f"{self.at(column.operand, VALUE)} {self.comparator(column.operator)}" for column in node.columns]
        grid = [(*header, self.word("GIVES"))]
        for row in node.rows:
            cells = ["-" if cell is None else self.at(cell, VALUE) for cell in row.cells]
            grid.append((*cells, self.at(row.value, VALUE)))
        if len(grid) == 1 and not node.columns:
            return []
        tails = ["", *("  ".join(self.ground(ground) for ground in row.grounds) for row in node.rows)]
        starts = [node.columns[0].span.start if node.columns else node.span.start]
        starts += [row.span.start for row in node.rows]
        texts = padded([(*(f"| {cell} " for cell in cells), "|") for cells in grid])
        lines = []
        for text, tail, start in zip(texts, tails, starts, strict=True):
            lines.append(Line(2, f"{text} {tail}".rstrip(), start))
        return lines
