"""The layout of a source: headings, list items and paragraphs."""

import re
from typing import Literal

import msgspec

from hjemmel.source.gaps import BULLET
from hjemmel.source.lines import LineIndex
from hjemmel.source.span import Span

BlockKind = Literal["heading", "item", "paragraph"]

_SENTENCE_END = (".", ":", ";", "!", "?", "…")
_OPEN_END = (".", ",", ";", "!", "?", "…", "-", "–")
_SENTENCE_INSIDE = re.compile(r"[^\W\d][.!?…]\s+[^\W\d_a-zæøå]")
_MOST_HEADING_WORDS = 15
_MOST_LABEL_WORDS = 3


class Block(msgspec.Struct, frozen=True):
    """Lines that belong together; `span` ends at the last of their words."""

    kind: BlockKind
    span: Span
    first_line: int
    last_line: int


class _Draft(msgspec.Struct):
    """A block while its lines are gathered; `apart` says that a blank line or an indent sets it off."""

    first: int
    last: int
    bulleted: bool
    indented: bool


def blocks_of(lines: LineIndex, file: str) -> tuple[Block, ...]:
    """The blocks of a text in order.

    A block begins after a blank line, at a bullet, or at an indented title line. A line in lower case after a blank
    line goes on with an unfinished sentence.
    """
    drafts: list[_Draft] = []
    blank_before = True
    for line in range(1, lines.count + 1):
        words = lines.line_text(line)
        if not words.strip():
            blank_before = True
            continue
        bulleted, titled = BULLET.match(words) is not None, _is_indented_title(lines, line, drafts)
        if not drafts or bulleted or titled or (blank_before and not _continues(lines, drafts[-1], words)):
            drafts.append(_Draft(line, line, bulleted, titled))
        else:
            drafts[-1].last = line
        blank_before = False
    blocks: list[Block] = []
    for draft in drafts:
        blocks.append(_block(lines, file, draft, blocks[-1] if blocks else None))
    return tuple(blocks)


def _continues(lines: LineIndex, draft: _Draft, words: str) -> bool:
    return words.lstrip()[0].islower() and not lines.line_text(draft.last).rstrip().endswith(_SENTENCE_END)


def _is_indented_title(lines: LineIndex, line: int, drafts: list[_Draft]) -> bool:
    """Whether `line` is set off from the text right above it by an indent that no hanging list item explains."""
    words = lines.line_text(line)
    indent = len(words) - len(words.lstrip())
    above = lines.line_text(line - 1) if line > 1 else ""
    if not indent or not drafts or not above.strip() or above[0].isspace() or words.lstrip()[0].islower():
        return False
    bullet = BULLET.match(lines.line_text(drafts[-1].first)) if drafts[-1].bulleted else None
    return bullet is None or indent < bullet.end()


def _block(lines: LineIndex, file: str, draft: _Draft, before: Block | None) -> Block:
    first, last = lines.line_text(draft.first), lines.line_text(draft.last)
    start = lines.starts[draft.first - 1] + len(first) - len(first.lstrip())
    end = lines.starts[draft.last - 1] + len(last.rstrip())
    kind: BlockKind = "paragraph"
    if draft.bulleted:
        kind = "item"
    elif _is_heading(lines, draft, lines.text[start:end], before):
        kind = "heading"
    return Block(kind, Span(file, start, end), draft.first, draft.last)


def _is_heading(lines: LineIndex, draft: _Draft, text: str, before: Block | None) -> bool:
    """Whether the block is set apart like a heading.

    It is short, begins with a capital or a digit, does not end like a sentence and has a blank line below; and it is
    indented under other text, or is a label such as `Formål:` (a longer line with a colon introduces what follows
    and belongs to it), or stands after a sentence that has ended. The last keeps a sentence that runs over a blank
    line (`os og⏎⏎AMK`) from looking like a heading.
    """
    blank_below = draft.last == lines.count or not lines.line_text(draft.last + 1).strip()
    words = len(text.split())
    if not blank_below or words > _MOST_HEADING_WORDS or text[0].islower() or not text[0].isalnum():
        return False
    if text.endswith(_OPEN_END) or _SENTENCE_INSIDE.search(text):
        return False
    if text.endswith(":"):
        return words <= _MOST_LABEL_WORDS
    if draft.indented or before is None:
        return True
    return before.kind != "heading" and lines.text[: before.span.end].endswith(_SENTENCE_END)
