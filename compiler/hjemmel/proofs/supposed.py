"""Plans in which a discretion is read otherwise than the case has exercised it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import msgspec

from hjemmel.plan import nodes as p

Member = tuple[str, str]
BESIDE: Final = " ellers"
"""Ends the name of what is read beside a discretion; no name a drafter writes has a space."""


def supposed(plan: p.Plan, member: Member, value: p.Literal_) -> p.Plan:
    """The plan in which the discretion has been exercised one way, whatever the case says."""
    return _with_read(plan, member, lambda _: value)


def exercised_otherwise(plan: p.Plan, member: Member) -> p.Plan:
    """The plan which reads a second answer in place of the discretion's, at each thing its own: beside the plan itself
    a case then says of every thing how it is exercised and how it might have been."""
    concept, name = member
    reads = _with_read(plan, member, lambda read: msgspec.structs.replace(read, name=f"{name}{BESIDE}"))

    def with_second(each: p.Concept) -> p.Concept:
        second = (msgspec.structs.replace(one, name=f"{name}{BESIDE}") for one in each.discretions if one.name == name)
        return each if each.name != concept else msgspec.structs.replace(each, discretions=(*each.discretions, *second))

    return msgspec.structs.replace(reads, concepts=tuple(map(with_second, plan.concepts)))


def _with_read(plan: p.Plan, member: Member, put: Callable[[p.Read], p.Expr]) -> p.Plan:
    """The plan with something else wherever the discretion is read."""

    def is_read(each: p.Read) -> bool:
        return (each.concept, each.name) == member and each.what == "discretion"

    return msgspec.structs.replace(
        plan,
        rules=tuple(_rewritten(each, is_read, put) for each in plan.rules),
        definitions=tuple(_rewritten(each, is_read, put) for each in plan.definitions),
        norms=tuple(_rewritten(each, is_read, put) for each in plan.norms),
    )


def _rewritten(node: Any, is_read: Any, put: Any) -> Any:
    """The node with something else in place of each such read; itself where nothing is to be changed."""
    if isinstance(node, p.Read):
        return put(node) if is_read(node) else node
    if isinstance(node, tuple):
        inner = tuple(_rewritten(each, is_read, put) for each in node)
        return inner if any(new is not old for new, old in zip(inner, node, strict=True)) else node
    if isinstance(node, p.Norm) and node.party is not None:
        party, node = node.party, msgspec.structs.replace(node, party=None)
        return msgspec.structs.replace(_rewritten(node, is_read, put), party=party)
    if not isinstance(node, msgspec.Struct):
        return node
    changed = {
        name: new
        for name in node.__struct_fields__
        if (new := _rewritten(getattr(node, name), is_read, put)) is not getattr(node, name)
    }
    return msgspec.structs.replace(node, **changed) if changed else node
