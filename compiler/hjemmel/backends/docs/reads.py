"""What an expression or a declaration reads, as keys such as `fact:Borger.ydelse`."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from hjemmel.plan import nodes as p

Declaration = p.Rule | p.Norm | p.Definition


def key_of(read: p.Read) -> str:
    """The key of what is read; definitions and norms have names of their own, members belong to a concept."""
    return (
        f"{read.what}:{read.name}" if read.what in ("definition", "norm") else f"{read.what}:{read.concept}.{read.name}"
    )


def keys_read(node: object) -> Iterator[str]:
    """The keys of everything read anywhere inside a node, in the order met, repeated as often as read."""
    if isinstance(node, p.Read):
        yield key_of(node)
    elif isinstance(node, p.ParameterRead):
        yield f"parameter:{node.name}"
    elif isinstance(node, p.KeyDateRead):
        yield f"key_date:{node.name}"
    elif isinstance(node, p.Members):
        yield f"fact:{node.owner}.{node.name}"
    if isinstance(node, msgspec.Struct):
        for name in node.__struct_fields__:
            yield from keys_read(getattr(node, name))
    elif isinstance(node, tuple):
        for item in node:
            yield from keys_read(item)


def keys_of(declaration: Declaration) -> tuple[str, ...]:
    """What a declaration reads, each key once, sorted."""
    return tuple(sorted(set(keys_read(declaration))))
