"""A plan in which a discretion has been exercised one way, whatever the case says."""

from __future__ import annotations

from typing import Any

import msgspec

from hjemmel.plan import nodes as p

Member = tuple[str, str]


def supposed(plan: p.Plan, member: Member, value: p.Literal_) -> p.Plan:
    """The plan with the value wherever the discretion is read."""

    def read(each: p.Read) -> bool:
        return (each.concept, each.name) == member and each.what == "discretion"

    return msgspec.structs.replace(
        plan,
        rules=tuple(_rewritten(each, read, value) for each in plan.rules),
        definitions=tuple(_rewritten(each, read, value) for each in plan.definitions),
        norms=tuple(_rewritten(each, read, value) for each in plan.norms),
    )


def _rewritten(node: Any, is_read: Any, value: p.Literal_) -> Any:
    """The node with the value in place of each such read; itself where nothing is to be changed."""
    if isinstance(node, p.Read):
        return value if is_read(node) else node
    if isinstance(node, tuple):
        inner = tuple(_rewritten(each, is_read, value) for each in node)
        return inner if any(new is not old for new, old in zip(inner, node, strict=True)) else node
    if isinstance(node, p.Norm) and node.party is not None:
        party, node = node.party, msgspec.structs.replace(node, party=None)
        return msgspec.structs.replace(_rewritten(node, is_read, value), party=party)
    if not isinstance(node, msgspec.Struct):
        return node
    changed = {
        name: new
        for name in node.__struct_fields__
        if (new := _rewritten(getattr(node, name), is_read, value)) is not getattr(node, name)
    }
    return msgspec.structs.replace(node, **changed) if changed else node
