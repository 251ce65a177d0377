"""What a line rests on, when it holds, and how it counts."""

from __future__ import annotations

from typing import Literal

from hjemmel.syntax.nodes.expressions import Expression
from hjemmel.syntax.nodes.words import Node, Path


class Authority(Node, frozen=True):
    """`hjemmel a.b, a.c`."""

    clauses: tuple[Path, ...]


class Assumption(Node, frozen=True):
    """`lagt til grund "source"`."""

    text: str


class Interpretation(Node, frozen=True):
    """`fortolkning "why"`."""

    text: str


class Citation(Node, frozen=True):
    """`jf. a.b, a.c`."""

    clauses: tuple[Path, ...]


class Acceptance(Node, frozen=True):
    """`accepteret HJ412 "why"`."""

    code: str
    reason: str


Ground = Authority | Assumption | Interpretation


class PeriodEdge(Node, frozen=True):
    """One end of a period: a date with what states it."""

    relation: Literal["from", "before", "through"]
    date: Expression
    grounds: tuple[Citation | Assumption, ...]


class Period(Node, frozen=True):
    """`gælder fra D jf. K til og med D bestemt ved x`; no edges is `gælder altid`."""

    edges: tuple[PeriodEdge, ...]
    clock: Expression | None
    """A `Reference`, `Deadline` or `AssessmentDate`; None when `bestemt ved` is not said."""


MonthConvention = Literal["corresponding", "last_stays_last", "error"]
DeadlineConvention = Literal["day_after", "same_day"]


class Convention(Node, frozen=True):
    """A counting convention: of months, of deadlines, or that deadlines move to the next working day."""

    kind: Literal["months", "deadlines", "workday"]
    value: str
    """A MonthConvention, a DeadlineConvention, or "next"/"unmoved" for workday."""
    grounds: tuple[Ground, ...]
