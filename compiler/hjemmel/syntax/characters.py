"""The text with its odd characters put right, one for one, and a problem for each of them.

Places in the text stay what they were, so that a file from a word processor still can be read. What stands inside
texts, quotations and comments is the drafter's own and is left alone.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from hjemmel.diagnostics.problem import Edit, Problem
from hjemmel.source.span import Span
from hjemmel.syntax.problems import (
    ByteOrderMark,
    CarriageReturns,
    LookAlike,
    NotComposed,
    OddSpace,
    Tabs,
)

LOOK_ALIKES: Final = dict(
    zip(
        "асеорхуікѕԁһӏАВЕКМНОРСТХοανρτυκιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ–—−‐‑“”„‟″＝（），．：",
        'aceopxyiksdhlABEKMHOPCTXoavptukiABEZHIKMNOPTYX-----"""""=(),.:',
        strict=True,
    )
)
_ODD_SPACES: Final = "\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\u00ad\ufeff\u200c-\u200f\u2028\u2029\u0085\v"
_CURLY: Final = "“”„‟"
_ODD: Final = re.compile(f"[{_ODD_SPACES}{re.escape(''.join(LOOK_ALIKES))}]")
_PIECES: Final = re.compile(
    r'"[^"\n]*"'
    r"|»(?:[^»«]|»(?:[^»«]|»[^»«]*«)*«)*«"
    r"|\#[^\n]*"
    rf"|(?P<curly>[{_CURLY}][^{_CURLY}\n\"]*[{_CURLY}])"
    rf"|(?P<space>[{_ODD_SPACES}]+)"
    rf"|(?P<alike>[{re.escape(''.join(LOOK_ALIKES))}])"
)


def put_right(text: str, file: str) -> tuple[str, list[Problem]]:
    """The text as it can be read, of the same length, and what was odd about it."""
    problems: list[Problem] = []
    if text.isascii() and "\r" not in text and "\t" not in text:
        return text, problems
    if not unicodedata.is_normalized("NFC", text):
        text = _composed(text, file, problems)
    if text.startswith("\ufeff"):
        problems.append(ByteOrderMark(span=Span(file, 0, 1), edit=Edit(Span(file, 0, 1), "")))
        text = " " + text[1:]
    for character, kind in (("\r", CarriageReturns), ("\t", Tabs)):
        if (at := text.find(character)) >= 0:
            problems.append(kind(span=Span(file, at, at + 1)))
    if _ODD.search(text) is None:
        return text, problems
    return _replaced(text, file, problems), problems


def _composed(text: str, file: str, problems: list[Problem]) -> str:
    """The text in NFC; positions after the first decomposed letter are those of the composed text."""
    composed = unicodedata.normalize("NFC", text)
    pairs = enumerate(zip(text, composed, strict=False))
    at = next((at for at, (old, new) in pairs if old != new), len(composed) - 1)
    problems.append(NotComposed(span=Span(file, at, min(at + 1, len(composed)))))
    return composed


def _replaced(text: str, file: str, problems: list[Problem]) -> str:
    pieces: list[str] = []
    done = 0
    for match in _PIECES.finditer(text):
        kind = match.lastgroup
        if kind is None:
            continue
        found = match.group()
        span = Span(file, match.start(), match.end())
        pieces.append(text[done : match.start()])
        done = match.end()
        if kind == "space":
            pieces.append(" " * len(found))
            problems.append(OddSpace(span=span, character=name_of(found[0]), edit=Edit(span, " ")))
        elif kind == "curly":
            straight = f'"{found[1:-1]}"'
            pieces.append(straight)
            problems.append(
                LookAlike(span=span, found=found[0], meant='"', character=name_of(found[0]), edit=Edit(span, straight))
            )
        else:
            meant = LOOK_ALIKES[found]
            pieces.append(meant)
            problems.append(
                LookAlike(span=span, found=found, meant=meant, character=name_of(found), edit=Edit(span, meant))
            )
    return "".join(pieces) + text[done:]


def name_of(character: str) -> str:
    """`U+0430 CYRILLIC SMALL LETTER A`: what the character is, when it cannot be told by looking."""
    return f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()
