"""The words of a text, and how a word broken over two lines was meant."""

import re
from bisect import bisect_right
from collections.abc import Set

import msgspec

from hjemmel.source.gaps import BULLET, GAP, LINE_BREAKS, LINE_END_HYPHEN, folded
from hjemmel.source.normal import NormalText

# A letter or digit with the marks that NFC could not compose.
_LETTER = r"[^\W_][\u0300-\u036f\u20d0-\u20ff]*"
# Hyphens and apostrophes hold a word together (a-kasse), points and commas hold a number together (1,1), and
# points and @ an address (jobindsats.dk).
_WORD = re.compile(rf"(?:{_LETTER})+(?:(?:[-'’@_&]|(?<=\d)[.,:/](?=\d)|\.(?=[a-zæøå]))(?:{_LETTER})+)*")
_HANGING = frozenset({"og", "eller", "samt", "til", "and", "or", "to"})
"""Words after which a hyphen at a line end hangs: `ret-⏎og pligt` is `ret- og pligt`."""


class Word(msgspec.Struct, frozen=True, gc=False):
    """A word with at least one letter or digit; `start` and `end` count characters of the normal text."""

    text: str
    start: int
    end: int


class Words(msgspec.Struct, frozen=True):
    """The words of a text in order, with their starts for search."""

    words: tuple[Word, ...]
    starts: tuple[int, ...]

    def inside(self, offset: int) -> bool:
        """Whether `offset` is strictly inside a word, so that no quotation may begin or end there."""
        index = bisect_right(self.starts, offset) - 1
        return index >= 0 and self.starts[index] < offset < self.words[index].end

    def begun_before(self, offset: int) -> int:
        """How many words begin before `offset`."""
        return bisect_right(self.starts, offset - 1)


def words_of(words: list[Word]) -> Words:
    """The words, ready for search."""
    return Words(tuple(words), tuple(word.start for word in words))


def printed_words(normal: NormalText) -> Words:
    """The words as printed: one broken by a hyphen at a line end is two."""
    return words_of([Word(match.group(), *match.span()) for match in _WORD.finditer(normal.text)])


def whole_words(normal: NormalText, printed: Words) -> Words:
    """The words as meant: one broken by a hyphen at a line end is one again."""
    known = vocabulary_of(normal, printed)
    whole: list[Word] = []
    for word in printed.words:
        joint = _joint(normal.text, whole[-1], word, known) if whole else None
        if joint in ("", "-"):
            whole[-1] = Word(whole[-1].text + joint + word.text, whole[-1].start, word.end)
        else:
            whole.append(word)
    return words_of(whole)


def _joint(text: str, before: Word, after: Word, known: Set[str]) -> str | None:
    between = LINE_END_HYPHEN.fullmatch(text, before.end, after.start)
    return joined_by(before.text, after.text, known) if between else None


def vocabulary_of(normal: NormalText, printed: Words) -> frozenset[str]:
    """The words that stand unbroken in the text, without regard to case."""
    text = normal.text
    return frozenset(word.text.casefold() for word in printed.words if not LINE_END_HYPHEN.match(text, word.end))


def joined_by(before: str, after: str, known: Set[str]) -> str:
    """What a hyphen at a line end between two halves most likely stands for: "", "-" or "- ".

    The text's own spelling elsewhere (`known`, casefolded words) decides first; then `a-kasse`, `KL-møde` and
    `2020-pl` keep their hyphen, and all else is a word divided by the typesetter.
    """
    if after.casefold() in _HANGING:
        return "- "
    if f"{before}-{after}".casefold() in known:
        return "-"
    if (before + after).casefold() in known:
        return ""
    tail = before.rsplit("-", 1)[-1]
    keeps = len(tail) == 1 or tail.isupper() or tail[-1].isdigit() or not after[0].islower()
    return "-" if keeps else ""


def as_quoted(text: str, known: Set[str]) -> str:
    """The passage on one line, as a drafter would quote it: words rejoined, bullets and line ends gone."""
    pieces: list[str] = []
    at = 0
    for gap in GAP.finditer(text):
        pieces.append(text[at : gap.start()])
        pieces.append(_quoted_gap(text, gap.start(), gap.end(), known))
        at = gap.end()
    return folded("".join((*pieces, text[at:]))).strip()


def _quoted_gap(text: str, start: int, end: int, known: Set[str]) -> str:
    hyphen = LINE_END_HYPHEN.match(text, start, end) if start and text[start - 1].isalnum() else None
    if hyphen and hyphen.end() == end and end < len(text):
        before, after = _last_word(text, start), _first_word(text, end)
        return joined_by(before, after, known) if before and after else "- "
    lines = re.split(rf"[{LINE_BREAKS}]", text[start:end])
    later = [line[bullet.end() :] if (bullet := BULLET.match(line)) else line for line in lines[1:]]
    return " ".join((lines[0], *later))


def _last_word(text: str, end: int) -> str:
    found = [match.group() for match in _WORD.finditer(text, max(0, end - 60), end)]
    return found[-1] if found else ""


def _first_word(text: str, start: int) -> str:
    match = _WORD.match(text, start)
    return match.group() if match else ""
