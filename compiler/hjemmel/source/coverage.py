"""How much of a source the rules account for, by what, and what is left."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from fractions import Fraction

import msgspec

from hjemmel.source.passages import SourceText
from hjemmel.source.problems import TextNotAccountedFor
from hjemmel.source.span import Span


class Passage(msgspec.Struct, frozen=True):
    """Words in a row that nothing accounts for; `text` is as a drafter would quote it."""

    span: Span
    first_line: int
    last_line: int
    words: int
    text: str


class Coverage(msgspec.Struct, frozen=True):
    """`words` in the source, how many of them each kind accounts for, and the passages left.

    A word that several kinds account for counts for the first of them, so the counts and the words left add up.
    """

    file: str
    words: int
    by_kind: dict[str, int]
    left: tuple[Passage, ...]

    @property
    def accounted(self) -> int:
        """How many words something accounts for."""
        return sum(self.by_kind.values())

    @property
    def share(self) -> Fraction:
        """The share of words accounted for, from 0 to 1; all of a source without words."""
        return Fraction(self.accounted, self.words) if self.words else Fraction(1)


def coverage_of(source: SourceText, intervals_by_kind: Mapping[str, Sequence[Span]]) -> Coverage:
    """How the spans (in the written text, in any order, overlapping or not) account for the words of `source`.

    A word is accounted for when all of it lies in the union of the spans; one that two clauses split is, too.
    """
    total = len(source.words.words)
    kind_of: list[str | None] = [None] * total
    union: list[Span] = []
    for kind, spans in intervals_by_kind.items():
        if not spans:
            continue
        union.extend(spans)
        for first, last in _word_ranges(source, union):
            kind_of[first:last] = [each or kind for each in kind_of[first:last]]
    by_kind = {kind: kind_of.count(kind) for kind in intervals_by_kind}
    return Coverage(source.file, total, by_kind, tuple(_passages_left(source, kind_of)))


def problems_of_coverage(coverage: Coverage) -> tuple[TextNotAccountedFor, ...]:
    """One warning for each passage left, with its share of the words in percent, rounded to two decimals."""
    return tuple(
        TextNotAccountedFor(
            span=passage.span,
            file=coverage.file,
            lines=_line_numbers(passage),
            words=passage.words,
            share=Fraction(round(Fraction(passage.words * 10_000, coverage.words)), 100),
            passage=_shortened(passage.text),
        )
        for passage in coverage.left
    )


def _word_ranges(source: SourceText, spans: Sequence[Span]) -> list[tuple[int, int]]:
    """The words, first to last (excluded), that lie in the union of the spans."""
    starts, ends = source.word_bounds
    return [
        (first, last)
        for span in _merged(source, spans)
        if (first := bisect_left(starts, span.start)) < (last := bisect_right(ends, span.end))
    ]


def _merged(source: SourceText, spans: Sequence[Span]) -> list[Span]:
    """The union of the spans as disjoint ones; two with no letter between are one, so a hyphen parts no word."""
    letters = source.letter_counts
    merged: list[Span] = []
    for span in sorted(span for span in spans if span.start < span.end):
        if merged and letters[span.start] <= letters[merged[-1].end]:
            merged[-1] = Span(span.file, merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return merged


def _passages_left(source: SourceText, kind_of: Sequence[str | None]) -> list[Passage]:
    left: list[Passage] = []
    first = None
    for index, kind in enumerate((*kind_of, "end")):
        if kind is None and first is None:
            first = index
        elif kind is not None and first is not None:
            left.append(_passage(source, first, index))
            first = None
    return left


def _passage(source: SourceText, first: int, last: int) -> Passage:
    start, end = source.words.words[first].start, source.words.words[last - 1].end
    span = source.span(start, end)
    lines = source.lines.lines_of(span)
    return Passage(span, lines.start, lines.stop - 1, last - first, source.quoted(start, end))


_SHOWN_WORDS = 12


def _line_numbers(passage: Passage) -> str:
    first, last = passage.first_line, passage.last_line
    return f"{first}" if first == last else f"{first}–{last}"


def _shortened(text: str) -> str:
    words = text.split()
    return text if len(words) <= _SHOWN_WORDS else " ".join((*words[:_SHOWN_WORDS], "…"))
