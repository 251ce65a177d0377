"""A source as published, in the forms that finding a passage in it needs."""

import hashlib
from bisect import bisect_left, bisect_right
from functools import cached_property, lru_cache
from itertools import accumulate

import msgspec

from hjemmel.source.blocks import Block, blocks_of
from hjemmel.source.gaps import GAP, readings
from hjemmel.source.lines import LineIndex, line_index
from hjemmel.source.normal import NormalText, normal_text
from hjemmel.source.problems import SourceNotUtf8
from hjemmel.source.span import Span
from hjemmel.source.words import Words, as_quoted, printed_words, vocabulary_of, whole_words


class Letters(msgspec.Struct, frozen=True):
    """A text without its gaps, so that no way of breaking lines changes it.

    `letters` is all but white space, dashes and bullets. `gaps` gives, for each place in `letters` where
    something was left out, all that may have stood there. Run r of letters begins at `runs[r]` in `letters`
    and at `printed[r]` in the normal text; `end` is where the last run ends in the normal text.
    """

    letters: str
    gaps: dict[int, frozenset[str]]
    runs: list[int]
    printed: list[int]
    end: int

    def place(self, index: int) -> int:
        """Where letter `index` stands in the normal text."""
        run = bisect_right(self.runs, index) - 1
        return self.printed[run] + index - self.runs[run]


def letters_of(text: str) -> Letters:
    """The letters of a normal text and the gaps between them."""
    pieces: list[str] = []
    gaps: dict[int, frozenset[str]] = {}
    runs: list[int] = []
    printed: list[int] = []
    length = at = 0
    for gap_start, gap_end in (*(match.span() for match in GAP.finditer(text)), (len(text), len(text))):
        if gap_start > at:
            if runs:
                before = printed[-1] + len(pieces[-1])
                gaps[length] = readings(text[before:at], text[before - 1].isalnum())
            runs.append(length)
            printed.append(at)
            pieces.append(text[at:gap_start])
            length += gap_start - at
        at = gap_end
    end = printed[-1] + len(pieces[-1]) if runs else 0
    return Letters("".join(pieces), gaps, runs, printed, end)


class SourceText(msgspec.Struct, frozen=True, dict=True):
    """The text of an agreement or act as its file holds it; every span given out counts characters of `text`."""

    file: str
    text: str

    @cached_property
    def lines(self) -> LineIndex:
        """The lines as the drafter's editor counts them."""
        return line_index(self.text)

    @cached_property
    def normal(self) -> NormalText:
        """The text as compared."""
        return normal_text(self.text)

    @cached_property
    def letters(self) -> Letters:
        """The text as compared, without its gaps."""
        return letters_of(self.normal.text)

    @cached_property
    def printed(self) -> Words:
        """The words as printed, halves of broken words apart."""
        return printed_words(self.normal)

    @cached_property
    def words(self) -> Words:
        """The words as meant; what coverage counts."""
        return whole_words(self.normal, self.printed)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words that stand unbroken somewhere in the text, casefolded."""
        return vocabulary_of(self.normal, self.printed)

    @cached_property
    def folded_words(self) -> tuple[str, ...]:
        """The words as meant, without regard to case."""
        return tuple(word.text.casefold() for word in self.words.words)

    @cached_property
    def word_places(self) -> dict[str, list[int]]:
        """For each casefolded word, which words of the text it is, in order."""
        places: dict[str, list[int]] = {}
        for index, word in enumerate(self.folded_words):
            places.setdefault(word, []).append(index)
        return places

    @cached_property
    def word_bounds(self) -> tuple[list[int], list[int]]:
        """Where each word as meant begins and ends in the text as written."""
        bounds = [self.normal.written(word.start, word.end) for word in self.words.words]
        return [start for start, _ in bounds], [end for _, end in bounds]

    @cached_property
    def letter_counts(self) -> list[int]:
        """For each place in the text as written, how many letters and digits stand before it."""
        return [0, *accumulate(map(str.isalnum, self.text))]

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The headings, list items and paragraphs in order."""
        return blocks_of(self.lines, self.file)

    @cached_property
    def block_starts(self) -> tuple[int, ...]:
        """Where each block begins, for search."""
        return tuple(block.span.start for block in self.blocks)

    def span(self, start: int, end: int) -> Span:
        """The span of characters `start` to `end` of the normal text, in the text as written."""
        return Span(self.file, *self.normal.written(start, end))

    def normal_range(self, span: Span) -> tuple[int, int]:
        """The characters of the normal text that `span` of the written text holds."""
        return bisect_left(self.normal.starts, span.start), bisect_right(self.normal.ends, span.end)

    def quoted(self, start: int, end: int) -> str:
        """Characters `start` to `end` of the normal text on one line, as a drafter would quote them."""
        return as_quoted(self.normal.text[start:end], self.vocabulary)


def text_of(data: bytes, file: str, declared: Span) -> SourceText | SourceNotUtf8:
    """The source in `data`, or what is wrong with its encoding, told at `declared`, where the file is named."""
    try:
        return _decoded(data, file)
    except UnicodeDecodeError as error:
        line = line_index(data[: error.start].decode("utf-8")).count
        return SourceNotUtf8(span=declared, file=file, line=line, byte=f"0x{data[error.start]:02X}")


@lru_cache(maxsize=16)
def _decoded(data: bytes, file: str) -> SourceText:
    """The source as text. It is kept with all that was found out about it: sources are seldom edited."""
    return SourceText(file, data.decode("utf-8"))


def checksum_of(data: bytes) -> str:
    """The checksum a `kilde` may carry, of the bytes of the file: `sha256:` and 64 hexadecimal digits."""
    return "sha256:" + hashlib.sha256(data).hexdigest()
