"""A source as published, cut where marked passages begin and end, so that a page can link each of them."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise

import msgspec

from hjemmel.source.blocks import Block, BlockKind
from hjemmel.source.passages import SourceText
from hjemmel.source.span import Span


class Segment(msgspec.Struct, frozen=True):
    """Characters of the source that the same marks cover.

    `line` (from 1) is where it begins. `block` numbers the heading, item or paragraph it belongs to, whose `kind` is
    given; both are None for the white space between blocks.
    """

    text: str
    keys: tuple[str, ...]
    line: int
    block: int | None
    kind: BlockKind | None


def marked_segments(source: SourceText, marks: Iterable[tuple[Span, str]]) -> tuple[Segment, ...]:
    """The whole text in order, in segments; joined, their texts are the text.

    Marks may overlap; a segment's keys stand in the order in which their marks begin, longer ones first.
    """
    ordered = sorted(marks, key=lambda mark: (mark[0].start, -mark[0].end, mark[1]))
    cuts = {0, len(source.text)}
    for span in (*(span for span, _ in ordered), *(block.span for block in source.blocks)):
        cuts.update((span.start, span.end))
    edges = sorted(cuts)
    return tuple(_segment(source, start, end, ordered) for start, end in pairwise(edges))


def _segment(source: SourceText, start: int, end: int, marks: list[tuple[Span, str]]) -> Segment:
    keys = dict.fromkeys(key for span, key in marks if span.start <= start and end <= span.end)
    number = _block_at(source, start)
    kind = None if number is None else source.blocks[number].kind
    return Segment(source.text[start:end], tuple(keys), source.lines.line_of(start), number, kind)


def _block_at(source: SourceText, offset: int) -> int | None:
    number = bisect_right(source.block_starts, offset) - 1
    return number if number >= 0 and _holds(source.blocks[number], offset) else None


def _holds(block: Block, offset: int) -> bool:
    return block.span.start <= offset < block.span.end
