"""Conditions gathered, each of them once: what is written in one place may stand in several places of the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec.structs import replace

from hjemmel.adequacy.nodes import Atom, AtomKind, Member, Place, Table
from hjemmel.adequacy.paired import Found, Part
from hjemmel.adequacy.places import Path
from hjemmel.source.span import Span

Quoted = Callable[[Span], str]
"""The words at a span, on one line."""


class About:
    """What a condition belongs to: its declaration in the plan, what it is called, and the answers it decides."""

    __slots__ = ("known_as", "members", "name", "table", "title")

    def __init__(self, table: Table, name: str, known_as: str, title: str, members: tuple[Member, ...]) -> None:
        self.table: Table = table
        self.name = name
        self.known_as = known_as
        self.title = title
        self.members = members

    def with_members(self, members: Iterable[Member]) -> About:
        """The same with further answers decided."""
        return About(self.table, self.name, self.known_as, self.title, (*self.members, *members))


class Gathered:
    """Conditions found so far, by where they are written."""

    def __init__(self, quoted: Quoted) -> None:
        self._quoted = quoted
        self._found: dict[tuple[AtomKind, Span, Part, Span | None, str], Atom] = {}

    def atoms(self) -> tuple[Atom, ...]:
        """All of them, in the order written."""
        return tuple(sorted(self._found.values(), key=lambda a: (a.span, a.kind, a.part, a.text, a.target, a.places)))

    def put_all(
        self, about: About, kind: AtomKind, found: Iterable[Found], clauses: tuple[str, ...], otherwise: Span
    ) -> None:
        """Keep the conditions found in an expression; those without words of their own are said by `otherwise`."""
        for each in found:
            span = each.span or otherwise
            text = self._quoted(span)
            self.put(about, kind, span, each.path, clauses, text, each.part, each.choice)

    def put(
        self,
        about: About,
        kind: AtomKind,
        span: Span,
        path: Path,
        clauses: tuple[str, ...],
        text: str = "",
        part: Part = "",
        choice: Span | None = None,
        target: str = "",
    ) -> None:
        """Keep a condition, or, if what is written there is kept already, the further place it stands in."""
        place = Place(about.table, about.name, path)
        key = (kind, span, part, choice, "")
        before = self._found.get(key)
        if before is not None and any(each.table == place.table and each.name == place.name for each in before.places):
            # Two conditions in one breath without words of their own: told apart by where they are.
            key = (kind, span, part, choice, str(path))
            before = self._found.get(key)
        if before is not None:
            members = tuple(dict.fromkeys((*before.members, *about.members)))
            self._found[key] = replace(before, members=members, places=(*before.places, place))
            return
        words = text or self._quoted(span)
        chosen = target if choice is None else self._quoted(choice)
        rests_on = tuple(dict.fromkeys(clauses))
        self._found[key] = Atom(
            kind, about.known_as, about.title, words, part, span, rests_on, about.members, (place,), chosen
        )
