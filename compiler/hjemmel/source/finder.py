"""Passages found by a few words, ready to be quoted."""

import re
from collections.abc import Sequence

import msgspec

from hjemmel.source.nearest import Likeness, likenesses_of
from hjemmel.source.normal import normal_text
from hjemmel.source.passages import SourceText
from hjemmel.source.place import Ambiguous, Found, Stretch, place_of, stretches_of
from hjemmel.source.sentences import sentence_around
from hjemmel.source.span import Span
from hjemmel.source.words import Word, printed_words, whole_words

_MOST_CANDIDATES = 5
_LIKE_ENOUGH = 0.3
_SHORTEST_STEM = 4


class Candidate(msgspec.Struct, frozen=True):
    """A passage to quote: its words on one line, where it stands, and the anchor it needs ("" if it is unique).

    `quotable` says that the words, with the anchor if there is one, are found in just this place. `likeness` (0 to 1)
    says how much of it agrees with what was sought; `name` is a name for the clause made of its first words.
    """

    text: str
    span: Span
    line: int
    after: str
    quotable: bool
    likeness: float
    name: str

    @property
    def unique(self) -> bool:
        """Whether the words alone say which place is meant."""
        return self.quotable and not self.after


def candidates(fragment: str, source: SourceText, most: int = _MOST_CANDIDATES) -> tuple[Candidate, ...]:
    """The sentences that hold `fragment` or something like it, the likest first, then in order of the text."""
    exact = [(1.0, stretch) for stretch in stretches_of(fragment, source)][:most]
    # A quotation of a whole passage has no need of the next best.
    found = exact or [(likeness.share, _stretch(likeness, source)) for likeness in _alike(fragment, source)]
    best: dict[Span, float] = {}
    for share, stretch in found:
        around = sentence_around(source.span(stretch.start, stretch.end), source)
        best[around] = max(share, best.get(around, 0.0))
    ranked = sorted(best.items(), key=lambda item: (-item[1], item[0].start))
    return tuple(_candidate(span, share, source) for span, share in ranked[:most])


def _alike(fragment: str, source: SourceText) -> list[Likeness]:
    normal = normal_text(fragment)
    sought = [_completed(word, source) for word in whole_words(normal, printed_words(normal)).words]
    return [likeness for likeness in likenesses_of(sought, source) if likeness.share >= _LIKE_ENOUGH]


def _completed(word: Word, source: SourceText) -> str:
    """The word, or the shortest word of the source that begins with it: a drafter types `jobsamt` and no more."""
    text = word.text.casefold()
    if text in source.word_places or len(text) < _SHORTEST_STEM:
        return word.text
    longer = [known for known in source.word_places if known.startswith(text)]
    return min(longer, key=lambda known: (len(known), known), default=word.text)


def _stretch(likeness: Likeness, source: SourceText) -> Stretch:
    words: Sequence[Word] = source.words.words[likeness.first : likeness.last]
    return Stretch(words[0].start, words[-1].end)


def _candidate(span: Span, likeness: float, source: SourceText) -> Candidate:
    start, end = source.normal_range(span)
    text = source.quoted(start, end)
    after = ""
    place = place_of(text, source)
    if isinstance(place, Ambiguous):
        own = [index for index, other in enumerate(place.places) if span.start <= other.start < span.end]
        after = place.anchors[own[0]] if own and own[0] < len(place.anchors) else ""
        place = place_of(text, source, after) if after else place
    quotable = isinstance(place, Found) and span.start <= place.span.start < span.end
    line = source.lines.line_of(span.start)
    return Candidate(text, span, line, after, quotable, likeness, suggested_name(text))


_NAME_WORDS = 3
_NOT_IN_NAMES = re.compile(r"[^a-zæøå0-9]+")
_SMALL_WORD = re.compile(
    "a[ft]|de[nrt]?|dog|en|e[rt]|for|fra|får?|har|hos|i|kan|med|men|o[gm]|på|skal|som|så|til|ved|an?|and|by|in|o[fr]|the|to"
)


def suggested_name(text: str) -> str:
    """A clause name from the first telling words of a passage, e.g. `jobcentrene_bruger_ressourcerne`."""
    words = [_NOT_IN_NAMES.sub("", word.casefold()) for word in text.split()]
    telling = [word for word in words if word and not _SMALL_WORD.fullmatch(word)] or [word for word in words if word]
    name = "_".join(telling[:_NAME_WORDS])
    return name if name and name[0].isalpha() else f"k_{name}" if name else "k"
