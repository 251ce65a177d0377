"""The smallest nodes: names, texts and quotations."""

from __future__ import annotations

from typing import Literal

import msgspec

from hjemmel.source.span import Span

Language = Literal["da", "en"]


class Node(msgspec.Struct, frozen=True, gc=False, tag=True, tag_field="node", array_like=True):
    """The base that only gives nodes their form; it is never made."""

    span: Span


class Name(Node, frozen=True):
    """A name, as written (NFC)."""

    text: str


class Path(Node, frozen=True):
    """Names joined by full stops: `borger.ledig_fra`, `denne.dato`, `delaftale_2022.fysisk`."""

    names: tuple[Name, ...]


class Text(Node, frozen=True):
    """What stands between quotation marks: "…"."""

    text: str


class Quotation(Node, frozen=True):
    """A verbatim passage »…«, without the outer marks."""

    text: str
