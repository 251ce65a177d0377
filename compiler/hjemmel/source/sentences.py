"""The sentences of a source: what a drafter most often quotes."""

import re
from bisect import bisect_right

from hjemmel.source.gaps import BULLET
from hjemmel.source.passages import SourceText
from hjemmel.source.span import Span

# A full stop ends a sentence when white space and then a capital, a bullet or a quotation mark follows.
_END = re.compile(r"[.!?…]+[)”»«\"]*\s+(?=[^\W\d_a-zæøå]|[•»”\"(§])")
_ORDINAL = re.compile(r"(?<!\d)\d{1,2}\.\s")
_ABBREVIATION = re.compile(
    r"(?<!\w)(?:nr|stk|pkt|kap|bl\.a|f\.eks|fx|jf|ca|mio|mia|kr|pct|art|no|para)\.\s", re.IGNORECASE
)


def sentence_around(span: Span, source: SourceText) -> Span:
    """The whole sentences, within their headings, items or paragraphs, that have a character of `span`."""
    text = source.text
    first = source.blocks[max(0, bisect_right(source.block_starts, span.start) - 1)].span
    last = source.blocks[max(0, bisect_right(source.block_starts, span.end - 1) - 1)].span
    bullet = BULLET.match(text, first.start, first.end)
    start = bullet.end() if bullet else first.start
    start = max([start, *(end for end in _ends_of_sentences(text, first) if end <= span.start)])
    end = min([last.end, *(end for end in _ends_of_sentences(text, last) if end >= span.end)])
    return Span(span.file, start, len(text[:end].rstrip()))


def _ends_of_sentences(text: str, block: Span) -> list[int]:
    """Where the next sentence begins, for each end of a sentence inside a block."""
    return [
        match.end()
        for match in _END.finditer(text, block.start, block.end)
        if not _only_looks_like_end(text, match.start())
    ]


def _only_looks_like_end(text: str, stop: int) -> bool:
    """Whether the full stop at `stop` belongs to a date, an ordinal (`4. samtale`) or an abbreviation (`mio.`)."""
    start = max(0, stop - 8)
    around = text[start : stop + 2]
    return any(
        match.end() == stop + 2 - start for pattern in (_ORDINAL, _ABBREVIATION) for match in pattern.finditer(around)
    )
