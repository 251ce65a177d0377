"""The names that occur in syntax nodes."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from hjemmel.syntax import nodes as n
from hjemmel.syntax.words import STATUSES


def names_in(file: n.File) -> tuple[n.Name, ...]:
    """Every name the drafter chose or used, in the order of the text; statuses are no names."""
    found = (name for name in _names(file) if name.text not in STATUSES[file.language])
    return tuple(sorted(found, key=lambda name: name.span))


def _names(value: object) -> Iterator[n.Name]:
    match value:
        case n.Name():
            yield value
        case tuple():
            for member in value:
                yield from _names(member)
        case msgspec.Struct():
            for field in value.__struct_fields__:
                yield from _names(getattr(value, field))
