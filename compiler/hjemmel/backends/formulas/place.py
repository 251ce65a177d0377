"""Where an expression stands, and what it may ask of declarations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

import msgspec

from hjemmel.backends.formulas.term import Term
from hjemmel.backends.formulas.world import Thing, World
from hjemmel.plan import nodes
from hjemmel.plan.case import Cause

ASSESSMENT_DATE = nodes.AssessmentDate()


class Place(msgspec.Struct, frozen=True):
    """The counterpart of `plan.expressions.Scope`: the things read, the declaration, what parameters are read on."""

    subjects: tuple[Thing, ...]
    declaration: str
    clock: nodes.Expr = ASSESSMENT_DATE
    norm: nodes.Norm | None = None

    def undefined(self, reason: str) -> Cause:
        """No value, for this reason, here."""
        path = f"{self.subjects[0].path}.{self.declaration}" if self.subjects else self.declaration
        return Cause("undefined", path, (reason,))

    def inside(self, member: Thing) -> Place:
        """The place inside `hvor`, for a member."""
        return Place((*self.subjects, member), self.declaration, self.clock, self.norm)


class Declared(Protocol):
    """The answers of declarations that expressions read."""

    world: World

    def key_date(self, name: str) -> Term:
        """A key date's date."""

    def parameter(self, name: str, keys: tuple[Term, ...], clock: Term) -> Term:
        """The value of the version in force at the clock."""

    def read(self, thing: Thing, name: str) -> Term:
        """A fact, discretion, result, definition or norm of the thing as a value."""

    def deadline(self, norm: nodes.Norm, thing: Thing) -> Term:
        """The last day of the norm's deadline, or `ingen`."""

    def reading(self, names: Iterable[str]) -> object:
        """Whose answers these have: equal where they are the same in every case."""

    def looked_into(self, name: str) -> None:
        """Remembers that a list was read."""


def subject_of(subject: nodes.Subject, place: Place) -> Thing:
    """The thing a read is about."""
    thing = place.subjects[subject.level]
    for concept in subject.wholes:
        thing = thing.whole(concept)
    return thing
