"""Words of a sentence, some of which name a thing that has a place of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec


class Piece(msgspec.Struct, frozen=True, gc=False):
    """Some words. `target` is the key of what they name (`fact:Borger.ydelse`, `rule:seks_jobsamtaler`), or ""."""

    text: str
    target: str = ""


Words = tuple[Piece, ...]


def said(*parts: str | Words) -> Words:
    """The parts one after the other; the caller supplies the spaces."""
    pieces: list[Piece] = []
    for part in parts:
        if isinstance(part, str):
            pieces.append(Piece(part))
        else:
            pieces.extend(part)
    return tuple(pieces)


def named(text: str, target: str) -> Words:
    """One name of a thing."""
    return (Piece(text, target),)


def plain(words: Words) -> str:
    """The words as text."""
    return "".join(piece.text for piece in words)


def joined(items: Sequence[Words], last: Literal["og", "eller"] = "og") -> Words:
    """`a, b og c`."""
    pieces: list[Piece] = []
    for place, item in enumerate(items):
        if place:
            pieces.append(Piece(f" {last} " if place == len(items) - 1 else ", "))
        pieces.extend(item)
    return tuple(pieces)


def targets_in(words: Iterable[Piece]) -> tuple[str, ...]:
    """The keys of everything the words name, in order."""
    return tuple(piece.target for piece in words if piece.target)


def capital(words: Words) -> Words:
    """The words as the beginning of a sentence."""
    if not words or not words[0].text:
        return words
    first = words[0]
    return (Piece(first.text[0].upper() + first.text[1:], first.target), *words[1:])


def closed(words: Words) -> Words:
    """The words as what a sentence is about: a relative clause in them ends with a comma before the verb."""
    text = plain(words)
    opened = any(f", {word} " in text for word in ("der", "som", "hvor"))
    return said(words, ",") if opened and not text.endswith((")", ",")) else words
