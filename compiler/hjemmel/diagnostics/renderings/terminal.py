"""Problems for a person at a terminal.

Fejl HJ201  Ukendt navn
  kontakt.regel:12:8
   │
12 │   hvis dagpengemodtagr
   │        ^^^^^^^^^^^^^^^
  `dagpengemodtagr` er ikke erklæret.

  Hvorfor    …
  Gør sådan  Mente du `dagpengemodtager`? …
"""

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from hjemmel.diagnostics.diagnostic import Diagnostic
from hjemmel.diagnostics.renderings.excerpt import LeftOut, Row, excerpt_of
from hjemmel.diagnostics.words import Frame, Language, frame
from hjemmel.source.lines import LineIndex
from hjemmel.source.span import Span

NARROWEST, WIDEST = 40, 100

_CODES = {"error": "1;31", "warning": "1;33", "place": "36", "quiet": "2", "strong": "1", "other": "1;34"}


def terminal(
    diagnostics: Iterable[Diagnostic],
    lines: Mapping[str, LineIndex],
    language: Language,
    *,
    colour: bool,
    width: int,
) -> str:
    """The problems one after the other; `lines` has the texts that could be read.

    Neighbours that differ in place and detail only share one heading, reason and remedy.
    """
    page = _Page(lines, frame(language), colour, min(max(width, NARROWEST), WIDEST))
    groups = groupby(diagnostics, key=lambda each: (each.code, each.severity, each.title, each.why, each.fix))
    return "".join(f"{line}\n" for _, alike in groups for line in page.problems(tuple(alike)))


def summary(diagnostics: Iterable[Diagnostic], language: Language) -> str:
    """How many errors and warnings: `2 fejl, 1 advarsel`."""
    words = frame(language)
    severities = [each.severity for each in diagnostics]
    errors, warnings = severities.count("error"), severities.count("warning")
    said = (
        _count(errors, words.one_error, words.errors),
        _count(warnings, words.one_warning, words.warnings),
    )
    return ", ".join(filter(None, said)) or words.no_problems


def _count(count: int, one: str, many: str) -> str:
    return "" if count == 0 else one if count == 1 else many.format(count=count)


class _Page:
    def __init__(self, lines: Mapping[str, LineIndex], words: Frame, colour: bool, width: int) -> None:
        self.lines = lines
        self.words = words
        self.colour = colour
        self.width = width

    def problems(self, alike: Sequence[Diagnostic]) -> Iterator[str]:
        first = alike[0]
        severity = self.words.error if first.severity == "error" else self.words.warning
        yield f"{self.painted(f'{severity} {first.code}', first.severity)}  {self.painted(first.title, 'strong')}"
        for diagnostic in alike:
            yield from self.place(diagnostic.span, diagnostic.severity)
            yield from self.paragraph(diagnostic.what)
            yield ""
            for other in diagnostic.related:
                yield from self.paragraph(other.text)
                yield from self.place(other.span, "other")
                yield ""
        label = max(len(self.words.why), len(self.words.fix)) + 2
        yield from self.paragraph(first.why, self.words.why, label)
        yield from self.paragraph(first.fix, self.words.fix, label)
        yield ""

    def place(self, span: Span, paint: str) -> Iterator[str]:
        index = self.lines.get(span.file)
        if index is None:
            yield f"  {self.painted(span.file, 'place')}"
            return
        position = index.position(span.start)
        yield f"  {self.painted(f'{span.file}:{position.line}:{position.column}', 'place')}"
        gutter = max(len(str(index.lines_of(span)[-1])), 2)
        bar = self.painted(f"{'':{gutter}} │", "quiet")
        yield bar
        for row in excerpt_of(span, index, self.width - gutter - 3):
            match row:
                case LeftOut(lines):
                    yield f"{bar} {self.painted(self.words.hidden.format(count=lines), 'quiet')}"
                case Row(number, shown, blanks, markers):
                    yield f"{self.painted(f'{number:{gutter}} │', 'quiet')} {shown}".rstrip()
                    yield f"{bar} {' ' * blanks}{self.painted(markers, paint)}"

    def paragraph(self, text: str, label: str = "", indent: int = 0) -> Iterator[str]:
        """The text wrapped, its own line breaks kept, under a label in the margin."""
        if not text:
            return
        margin = " " * (2 + indent)
        wrapped = [
            row
            for line in text.splitlines()
            for row in textwrap.wrap(line, self.width - len(margin), break_long_words=False) or [""]
        ]
        first = f"  {self.painted(label, 'quiet')}{' ' * (indent - len(label))}"
        yield f"{first}{wrapped[0]}"
        yield from (f"{margin}{row}".rstrip() for row in wrapped[1:])

    def painted(self, text: str, paint: str) -> str:
        return f"\x1b[{_CODES[paint]}m{text}\x1b[0m" if self.colour and text else text
