"""A place inside a declaration, as the names of fields and the numbers of operands that lead there."""

from __future__ import annotations

from typing import Any

import msgspec

from hjemmel.plan import nodes

Path = tuple[str | int, ...]
"""`("exceptions", 0, "condition", "operands", 1)`."""


def part_at(node: Any, path: Path) -> Any:
    """What stands at the place."""
    for step in path:
        node = node[step] if isinstance(step, int) else getattr(node, step)
    return node


def with_part(node: Any, path: Path, part: Any) -> Any:
    """The declaration with another part at the place."""
    if not path:
        return part
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        return (*node[:step], with_part(node[step], rest, part), *node[step + 1 :])
    return msgspec.structs.replace(node, **{step: with_part(getattr(node, step), rest, part)})


def lists_around(node: Any, path: Path) -> list[nodes.Members]:
    """The lists whose members the place is about, outermost first."""
    found: list[nodes.Members] = []
    for step in path:
        if isinstance(node, nodes.Quantified | nodes.Share | nodes.Aggregate):
            found.append(node.members)
        node = node[step] if isinstance(step, int) else getattr(node, step)
    return found
