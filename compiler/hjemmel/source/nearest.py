"""The passage most like a quotation that a source does not have, and how the two differ."""

from collections import Counter
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher, get_close_matches

import msgspec

from hjemmel.source.difference import Difference, differences_of
from hjemmel.source.normal import normal_text
from hjemmel.source.passages import SourceText
from hjemmel.source.span import Span
from hjemmel.source.words import as_quoted, printed_words, vocabulary_of, whole_words

_LIKE_ENOUGH = 0.45
_COMMON = 200
"""A word that stands more often than this says too little about where a passage is to be worth following."""
_CANDIDATES = 4
_SPELT_ALIKE = 0.7


class Near(msgspec.Struct, frozen=True):
    """A passage like a quotation: where, its words as a drafter would quote them, and the differences."""

    span: Span
    passage: str
    differences: tuple[Difference, ...]


class Likeness(msgspec.Struct, frozen=True, order=True):
    """Words `first` to `last` (excluded) of a source, and the share of them that agree with what was sought."""

    share: float
    first: int
    last: int


def nearest_to(quotation: str, source: SourceText) -> Near | None:
    """The passage with the most words of `quotation` in its order, or None if nothing is like it."""
    normal = normal_text(quotation)
    printed = printed_words(normal)
    sought = [word.text for word in whole_words(normal, printed).words]
    best = max(likenesses_of(sought, source), default=None)
    if best is None or best.share < _LIKE_ENOUGH:
        return None
    words = source.words.words
    start, end = words[best.first].start, words[best.last - 1].end
    quoted = as_quoted(normal.text, vocabulary_of(normal, printed) | source.vocabulary)
    if not quoted[-1].isalnum():
        end = _with_signs(source.normal.text, end)
    # A line-end hyphen of the source is read the quotation's way, where that is a way, so that only true differences
    # are left.
    known = frozenset(word.casefold() for word in sought)
    passage = as_quoted(source.normal.text[start:end], known | source.vocabulary)
    return Near(source.span(start, end), passage, differences_of(quoted, passage))


def _with_signs(text: str, end: int) -> int:
    """The end of the signs that follow a word without a space."""
    while end < len(text) and not text[end].isspace() and not text[end].isalnum():
        end += 1
    return end


def likenesses_of(sought: Sequence[str], source: SourceText) -> list[Likeness]:
    """The stretches of words most like `sought`, each no longer than it needs to be."""
    folded = source.folded_words
    wanted = [word.casefold() for word in sought]
    votes = _votes(wanted, source.word_places)
    if not votes:
        wanted = [_respelt(word, source.word_places) for word in wanted]
        votes = _votes(wanted, source.word_places)
    return [_likeness(wanted, folded, diagonal) for diagonal in _best_diagonals(votes, len(wanted))]


def _votes(wanted: Sequence[str], places: Mapping[str, Sequence[int]]) -> Counter[int]:
    """For each shift of the sought words along the source, how much agrees; a rare word says more than a common one."""
    votes: Counter[int] = Counter()
    for position, word in enumerate(wanted):
        there = places.get(word, ())
        if len(there) <= _COMMON:
            for place in there:
                votes[place - position] += 1 + 60 // len(there)
    return votes


def _respelt(word: str, places: Mapping[str, Sequence[int]]) -> str:
    """The source's word most like a word it does not have."""
    return word if word in places else next(iter(get_close_matches(word, places, 1, _SPELT_ALIKE)), word)


def _best_diagonals(votes: Counter[int], length: int) -> list[int]:
    """The best shifts, no two within half the length of each other: those would give the same stretch."""
    best: list[int] = []
    # Neighbouring shifts vote together: a word left out or added moves the rest by one.
    together = {at: sum(votes.get(at + step, 0) for step in (-2, -1, 0, 1, 2)) for at in votes}
    for at in sorted(together, key=lambda at: (-together[at], at)):
        if all(abs(at - other) > max(2, length // 2) for other in best):
            best.append(at)
        if len(best) == _CANDIDATES:
            break
    return best


def _letters_alike(one: str, other: str) -> int:
    """How many letters two words that are nearly the same have in common; 0 for other words."""
    ratio = SequenceMatcher(None, one, other, autojunk=False).ratio()
    return round(ratio * len(one)) if ratio >= _SPELT_ALIKE else 0


def _likeness(wanted: Sequence[str], words: Sequence[str], diagonal: int) -> Likeness:
    """What of `wanted` is found at a shift along the source that at least one word voted for."""
    slack = 3 + len(wanted) // 4
    low, high = max(0, diagonal - slack), min(len(words), diagonal + len(wanted) + slack)
    matcher = SequenceMatcher(None, wanted, words[low:high], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    agreeing = sum(len(word) for block in blocks for word in wanted[block.a : block.a + block.size])
    agreeing += sum(
        _letters_alike(mine, other)
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind == "replace"
        for mine, other in zip(wanted[a:b], words[low + c : low + d], strict=False)
    )
    first = max(low, low + blocks[0].b - blocks[0].a)
    last = min(high, low + blocks[-1].b + len(wanted) - blocks[-1].a)
    length = max(sum(map(len, wanted)), sum(map(len, words[first:last])), 1)
    return Likeness(agreeing / length, first, last)
