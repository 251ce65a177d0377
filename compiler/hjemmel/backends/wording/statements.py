"""A condition as a lawyer lists it: a line, or a heading over lettered lines."""

from __future__ import annotations

from typing import Literal

import msgspec

from hjemmel.backends.wording.words import Words, joined, said

Lead = Literal["all", "any", "none", "not_all"]

LEADS: dict[Lead, str] = {
    "all": "alt dette er opfyldt",
    "any": "mindst ét af dette er opfyldt",
    "none": "intet af dette er opfyldt",
    "not_all": "ikke alt dette er opfyldt",
}


class Line(msgspec.Struct, frozen=True):
    """A main clause."""

    words: Words


class Group(msgspec.Struct, frozen=True):
    """Statements under a heading; `heading` is empty when the lead says enough."""

    lead: Lead
    items: tuple[Statement, ...]
    heading: Words = ()


Statement = Line | Group


def heading_of(group: Group) -> Words:
    """What stands above the list, without the colon."""
    return group.heading or said(LEADS[group.lead])


def inline(statement: Statement, outer: bool = True) -> Words:
    """The statement within a sentence; a group inside another stands in parentheses."""
    match statement:
        case Line(words=words):
            return words
        case Group(lead=lead, items=items, heading=heading):
            inner = joined([inline(item, outer=False) for item in items], "eller" if lead in ("any", "none") else "og")
            if heading:
                return said(heading, ": ", inner)
            if lead in ("none", "not_all"):
                return said("det gælder ikke, at ", inner)
            return inner if outer else said("(", inner, ")")
