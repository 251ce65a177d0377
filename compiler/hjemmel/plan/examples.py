"""Examples as the readings see them: a case and what is expected of it."""

from __future__ import annotations

from datetime import date

import msgspec

from hjemmel.plan.case import Case, Cause, CauseKind
from hjemmel.plan.nodes import Expr, Status
from hjemmel.source.span import Span


class Holds(msgspec.Struct, frozen=True):
    """`forvent C`: known and `ja`. Level n of a subject is the n-th instance of the case."""

    condition: Expr
    span: Span


class Lacks(msgspec.Struct, frozen=True):
    """No known answer, for exactly these reasons.

    `kinds` are all kinds of causes expected. `causes` are the expected causes of the kinds "missing", "discretion" and
    "conflict" (for a conflict `path` is the result's); the other kinds need only be present.
    """

    instance: int
    name: str
    kinds: frozenset[CauseKind]
    causes: frozenset[Cause]
    span: Span


class HasStatus(msgspec.Struct, frozen=True):
    """The norm `name` of the instance has this status."""

    instance: int
    name: str
    status: Status
    span: Span


class HasDeadline(msgspec.Struct, frozen=True):
    """The deadline of the norm `name` of the instance is this day."""

    instance: int
    name: str
    deadline: date
    span: Span


Expectation = Holds | Lacks | HasStatus | HasDeadline


class Example(msgspec.Struct, frozen=True):
    """A case with expected answers."""

    title: str
    case: Case
    expectations: tuple[Expectation, ...]
    span: Span
