"""What declarations rest on, and when their lines are in force."""

from __future__ import annotations

from typing import Literal

from hjemmel.plan.nodes.expressions import Expr
from hjemmel.plan.nodes.types import Node
from hjemmel.source.span import Span


class Basis(Node, frozen=True):
    """What a line rests on: clauses as `source.clause` (cited by `jf.` apart), readings of unclear wording,
    assumptions."""

    clauses: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()
    interpretations: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()


class Period(Node, frozen=True):
    """In force from `start` through `end`, both included (None: open), read on `clock`: a `Read` of a date fact at
    level 0,
    `Deadline` or `AssessmentDate`. The ends are expressions over literal dates and key dates."""

    start: Expr | None
    end: Expr | None
    clock: Expr
    basis: Basis = Basis()


class Exception_(Node, frozen=True):
    """`undtagen hvis condition medmindre unless`; None period: the rule's own."""

    condition: Expr
    unless: Expr | None
    period: Period | None
    basis: Basis
    unless_basis: Basis
    span: Span


class Limit(Node, frozen=True):
    """`dog højst` (cap) or `dog mindst` (floor)."""

    which: Literal["cap", "floor"]
    limit: Expr
    period: Period | None
    basis: Basis
    span: Span
