"""Lines and columns of a decoded text, and the words of each line."""

import re
from bisect import bisect_right

import msgspec

from hjemmel.source.span import Span

# The ends of line an editor counts; `str.splitlines` would also count form feeds and U+2028, and every
# line number after one of those would differ from what the drafter sees.
_LINE_END = re.compile(r"\r\n|\n|\r")


class Position(msgspec.Struct, frozen=True, order=True):
    """A place for people: `line` and `column` counted from 1, columns in characters (a tab is one)."""

    line: int
    column: int


class LineIndex(msgspec.Struct, frozen=True):
    """Where each line of a text begins (`starts`) and where its words end, before the line end (`ends`)."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many lines there are: at least one; a final line end opens an empty last line."""
        return len(self.starts)

    def line_of(self, offset: int) -> int:
        """The line, from 1, that character `offset` stands on; an offset past the end is on the last line."""
        return bisect_right(self.starts, max(offset, 0))

    def position(self, offset: int) -> Position:
        """The line and column of character `offset`; one inside or past a line end is just after the line's words."""
        line = self.line_of(offset)
        start, end = self.starts[line - 1], self.ends[line - 1]
        return Position(line, min(max(offset, 0), end) - start + 1)

    def range_of(self, span: Span) -> tuple[Position, Position]:
        """The positions of the first character of `span` and of the place just after its last one."""
        return self.position(span.start), self.position(span.end)

    def lines_of(self, span: Span) -> range:
        """The lines, from 1, that characters of `span` stand on; an empty span stands on one line."""
        return range(self.line_of(span.start), self.line_of(max(span.start, span.end - 1)) + 1)

    def line_text(self, line: int) -> str:
        """The words of `line` (from 1) without its line end."""
        return self.text[self.starts[line - 1] : self.ends[line - 1]]

    def line_span(self, line: int, file: str) -> Span:
        """The span of `line` (from 1) in `file`, without its line end."""
        return Span(file, self.starts[line - 1], self.ends[line - 1])

    def offset(self, line: int, column: int) -> int:
        """The character at `line` and `column` (from 1); a place outside the text gives the nearest one in it."""
        row = min(max(line, 1), self.count) - 1
        return min(self.starts[row] + max(column, 1) - 1, self.ends[row])


def line_index(text: str) -> LineIndex:
    """The lines of `text`, ended by LF, CR LF or CR."""
    breaks = [match.span() for match in _LINE_END.finditer(text)]
    starts = (0, *(end for _, end in breaks))
    ends = (*(start for start, _ in breaks), len(text))
    return LineIndex(text, starts, ends)
