"""The lines inside rules, norms and definitions."""

from __future__ import annotations

from typing import Literal

from hjemmel.syntax.nodes.expressions import Expression
from hjemmel.syntax.nodes.grounds import (
    Acceptance,
    Assumption,
    Authority,
    Citation,
    Convention,
    Ground,
    Interpretation,
    Period,
)
from hjemmel.syntax.nodes.words import Name, Node, Path, Text


class Condition(Node, frozen=True):
    """`hvis C`."""

    condition: Expression
    grounds: tuple[Ground, ...]


class AlsoIf(Node, frozen=True):
    """`også hvis C`: a further ground of a definition."""

    condition: Expression
    grounds: tuple[Ground, ...]
    period: Period | None


class Unless(Node, frozen=True):
    """`medmindre D`: the exception inside an exception."""

    condition: Expression
    grounds: tuple[Ground, ...]


class Exempt(Node, frozen=True):
    """`undtagen hvis C [medmindre D]`."""

    condition: Expression
    unless: Unless | None
    grounds: tuple[Ground, ...]
    period: Period | None


class Sets(Node, frozen=True):
    """`fastsætter R = V`; in a table without a value."""

    result: Name
    value: Expression | None


class HoweverValue(Node, frozen=True):
    """`dog V hvis C`."""

    value: Expression
    condition: Expression
    grounds: tuple[Ground, ...]
    period: Period | None


class HoweverLimit(Node, frozen=True):
    """`dog højst E` (cap) or `dog mindst E` (floor)."""

    which: Literal["cap", "floor"]
    limit: Expression
    grounds: tuple[Ground, ...]
    period: Period | None


class ForConcept(Node, frozen=True):
    """`for Borger`."""

    concept: Name


class Party(Node, frozen=True):
    """`påhviler X` (bearer) or `tilkommer X` (holder): a path or a quoted name."""

    role: Literal["bearer", "holder"]
    party: Path | Text


class FulfilledWhen(Node, frozen=True):
    """`er opfyldt, når E`."""

    condition: Expression


class ViolatedWhen(Node, frozen=True):
    """`er overtrådt, når E`."""

    condition: Expression


class DueNoLaterThan(Node, frozen=True):
    """`frist senest N efter s`."""

    length: Expression
    start: Expression


class DueInFirst(Node, frozen=True):
    """`frist i de første N fra s`."""

    length: Expression
    start: Expression


class DueOn(Node, frozen=True):
    """`frist senest [den] D`."""

    date: Expression


class Relation(Node, frozen=True):
    """`går forud for R, …`, `erstatter R, …`, `ophæver R, …`, `uafklaret over for R "why"`."""

    which: Literal["prevails", "replaces", "repeals", "unresolved"]
    names: tuple[Name, ...]
    reason: str | None = None


class FormulaTail(Node, frozen=True):
    """`= E` of a result."""

    value: Expression
    grounds: tuple[Ground, ...]


class OtherwiseTail(Node, frozen=True):
    """`ellers V` of a result."""

    value: Expression
    grounds: tuple[Ground, ...]


RulePart = (
    Authority
    | Assumption
    | Interpretation
    | Acceptance
    | Citation
    | Period
    | ForConcept
    | Sets
    | HoweverValue
    | HoweverLimit
    | Condition
    | AlsoIf
    | Exempt
    | Party
    | FulfilledWhen
    | ViolatedWhen
    | DueNoLaterThan
    | DueInFirst
    | DueOn
    | Relation
    | Convention
)
