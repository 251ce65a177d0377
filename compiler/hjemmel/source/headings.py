"""Headings that a quotation runs across."""

from bisect import bisect_right

from hjemmel.source.blocks import Block
from hjemmel.source.passages import SourceText
from hjemmel.source.span import Span


def headings_swallowed(span: Span, source: SourceText) -> tuple[Span, ...]:
    """The headings with a word in `span`, when `span` also has a word outside each of them.

    A quotation of a heading alone is meant; one that goes on from a heading, or into it, joins two sentences that
    the source keeps apart.
    """
    headings = [block for block in _blocks_in(span, source) if block.kind == "heading"]
    return tuple(block.span for block in headings if _inside(block, span, source) and _outside(block, span, source))


def _blocks_in(span: Span, source: SourceText) -> tuple[Block, ...]:
    first = max(0, bisect_right(source.block_starts, span.start) - 1)
    return source.blocks[first : bisect_right(source.block_starts, span.end - 1)]


def _inside(block: Block, span: Span, source: SourceText) -> bool:
    return _has_word(source, max(block.span.start, span.start), min(block.span.end, span.end))


def _outside(block: Block, span: Span, source: SourceText) -> bool:
    before, after = min(block.span.start, span.end), max(block.span.end, span.start)
    return _has_word(source, span.start, before) or _has_word(source, after, span.end)


def _has_word(source: SourceText, start: int, end: int) -> bool:
    return any(character.isalnum() for character in source.text[start:end])
