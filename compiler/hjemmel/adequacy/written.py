"""What was written where: the syntax of a declaration of the plan, found by its span."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import msgspec

from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s

Kind = TypeVar("Kind", bound=msgspec.Struct)
Owner = s.Rule | s.Table | s.Norm | s.Definition | s.Repeal


class Writing(msgspec.Struct, frozen=True):
    """The syntax nodes of a rule set by kind and place, and the declaration that each line and row belongs to."""

    nodes: dict[tuple[type, Span], Any]
    owners: dict[Span, Owner]

    def at(self, kind: type[Kind], span: Span) -> Kind | None:
        """The node of that kind at the span, if there is one."""
        found: Kind | None = self.nodes.get((kind, span))
        return found

    def line(self, kind: type[Kind], span: Span) -> Kind | None:
        """The first line of that kind of the declaration which the span is, or belongs to."""
        owner = self.owners.get(span)
        return None if owner is None else next((part for part in owner.parts if isinstance(part, kind)), None)


def writing_of(files: Mapping[str, s.File]) -> Writing:
    """The syntax of a rule set's files."""
    nodes: dict[tuple[type, Span], Any] = {}
    owners: dict[Span, Owner] = {}

    def put(found: Iterable[Any], owner: Owner | None = None) -> None:
        for each in found:
            nodes[type(each), each.span] = each
            if owner is not None:
                owners.setdefault(each.span, owner)

    for file in files.values():
        for declaration in file.declarations:
            put([declaration])
            match declaration:
                case s.Rule() | s.Norm() | s.Definition() | s.Repeal():
                    put((declaration, *declaration.parts), declaration)
                case s.Table():
                    put((declaration, *declaration.parts, *declaration.rows), declaration)
                case s.Concept(members=members):
                    results = [member for member in members if isinstance(member, s.Result)]
                    put(tail for each in results for tail in (each.formula, each.otherwise) if tail is not None)
                case s.Parameter(versions=versions):
                    put(versions)
                case _:
                    pass
    return Writing(nodes, owners)
