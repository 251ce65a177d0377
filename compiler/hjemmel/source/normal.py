"""A text in the form in which it is compared, with a map back to the characters as written."""

import re
from collections.abc import Sequence
from unicodedata import category, combining, is_normalized, normalize

import msgspec

_SOFT_HYPHEN_AT_LINE_END = re.compile("\u00ad(?=[^\\S\n\r\f\v\x85\u2028\u2029]*[\n\r\f\v\x85\u2028\u2029])")
_HYPHENS = {0x2010: "-", 0x2011: "-"}


class NormalText(msgspec.Struct, frozen=True):
    """`text` as compared; its character i is made of the characters `starts[i]` to `ends[i]` of the written text."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def written(self, start: int, end: int) -> tuple[int, int]:
        """Where characters `start` to `end` (excluded, at least one) stand in the written text."""
        return self.starts[start], self.ends[end - 1]


def normal_text(written: str) -> NormalText:
    """The text in NFC, with every hyphen a `-` and without format characters.

    NFKC is not used: it would make `½` and `1/2`, or `m²` and `m2`, the same words.
    """
    text = _SOFT_HYPHEN_AT_LINE_END.sub("-", written).translate(_HYPHENS)
    dropped = {character for character in set(text) if category(character) == "Cf"}
    if not dropped and is_normalized("NFC", text):
        return NormalText(text, range(len(text)), range(1, len(text) + 1))
    return _composed([(offset, character) for offset, character in enumerate(text) if character not in dropped])


def _composed(kept: list[tuple[int, str]]) -> NormalText:
    """NFC of the kept characters; what is composed of several characters points to all of them."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    cluster, first, last = "", 0, 0

    def close() -> None:
        piece = normalize("NFC", cluster)
        pieces.append(piece)
        starts.extend([first] * len(piece))
        ends.extend([last + 1] * len(piece))

    for offset, character in kept:
        if cluster and not _joins(cluster, character):
            close()
            cluster = ""
        if not cluster:
            first = offset
        cluster, last = cluster + character, offset
    if cluster:
        close()
    return NormalText("".join(pieces), starts, ends)


def _joins(cluster: str, character: str) -> bool:
    """Whether NFC may change `character` and what stands before it together."""
    if character < "\u0300":
        return False
    if combining(character):
        return True
    return normalize("NFC", cluster + character) != normalize("NFC", cluster) + normalize("NFC", character)
