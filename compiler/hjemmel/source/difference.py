"""How a quotation differs from the passage it was meant to be: by words, then by letters within a word."""

from difflib import SequenceMatcher
from unicodedata import category

import msgspec

_EVERYDAY = frozenset("æøåéüäöÆØÅÉÜÄÖ«»“”’–—…§½•")
_ALIKE_ENOUGH = 0.5


class Difference(msgspec.Struct, frozen=True):
    """Words of the quotation where the source has others; either may be "" (words added, words left out).

    In `quoted_marked` and `written_marked` the letters that differ stand in brackets, when the words are alike.
    """

    quoted: str
    written: str
    quoted_marked: str
    written_marked: str


def differences_of(quoted: str, written: str) -> tuple[Difference, ...]:
    """The differences between a quotation and a passage, in order; both with single spaces."""
    left, right = quoted.split(), written.split()
    found: list[Difference] = []
    for kind, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        if b - a == d - c:
            found.extend(_difference(*pair) for pair in zip(left[a:b], right[c:d], strict=True))
        else:
            found.append(_difference(" ".join(left[a:b]), " ".join(right[c:d])))
    return tuple(found)


def as_sign(differences: tuple[Difference, ...]) -> str:
    """The differences in one line without words of any language: `»undtage[s]« → »undtage«; »længere« → –`."""
    return "; ".join(f"{_side(each.quoted_marked)} → {_side(each.written_marked)}" for each in differences)


def _side(words: str) -> str:
    return f"»{words}«" if words else "–"


def _difference(quoted: str, written: str) -> Difference:
    matcher = SequenceMatcher(None, quoted, written, autojunk=False)
    if not quoted or not written or matcher.ratio() < _ALIKE_ENOUGH:
        return Difference(quoted, written, quoted, written)
    left, right = "", ""
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            left, right = left + quoted[a:b], right + written[c:d]
        else:
            left, right = left + _marked(quoted[a:b]), right + _marked(written[c:d])
    return Difference(quoted, written, left, right)


def _marked(letters: str) -> str:
    """The letters in brackets; one that could be taken for another is told by its number."""
    if not letters:
        return ""
    unusual = [f"U+{ord(letter):04X}" for letter in letters if _unusual(letter)]
    return f"[{' '.join((letters, *unusual))}]"


def _unusual(letter: str) -> bool:
    if letter.isascii():
        return False
    return letter not in _EVERYDAY or category(letter).startswith(("C", "Z"))
