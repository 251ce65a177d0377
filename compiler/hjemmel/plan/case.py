"""A case that rules are asked about, and the answers they give: the oracle's side of the contract."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Literal

Value = bool | int | Fraction | date | str | None
"""A known value as `plan.nodes.Type` says; None is `ingen` (what is unknown is not in the case at all)."""

CauseKind = Literal["missing", "discretion", "conflict", "no_rule", "undefined"]
CAUSE_KINDS: tuple[CauseKind, ...] = ("missing", "discretion", "conflict", "no_rule", "undefined")

UndefinedReason = Literal[
    "division_by_zero",
    "no_such_day",
    "date_range",
    "none_in_arithmetic",
    "fractional_duration",
    "empty",
    "tie",
    "floor_above_cap",
]


@dataclass(frozen=True, slots=True, order=True)
class Cause:
    """Why there is no known answer.

    `path` names the fact, list, discretion, result or parameter (`anna.samtaler[0].dato`, members counted from 0 by
    input
    position); for "undefined" it is the instance's path and the name of the declaration the operation stands in.
    `detail`
    holds the names of the live rules (or, for norms, nothing) of a conflict, sorted, or the one `UndefinedReason`.
    """

    kind: CauseKind
    path: str
    detail: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """A known answer."""

    value: Value


@dataclass(frozen=True, slots=True)
class Unknown:
    """⊥ with a non-empty set of causes."""

    causes: frozenset[Cause]

    @property
    def headline(self) -> CauseKind:
        """The first kind present, in the order of `CAUSE_KINDS`."""
        return min((cause.kind for cause in self.causes), key=CAUSE_KINDS.index)


Answer = Known | Unknown


@dataclass(frozen=True, slots=True)
class Exercised:
    """A discretion that has been exercised: its value, the main considerations (not empty) and who exercised it."""

    value: Value
    considerations: str
    by: str


@dataclass(eq=False, slots=True)
class Instance:
    """One thing of a concept in a case. A fact or list that is not in the dictionaries is unknown. `wholes` by concept;
    a whole that is not there exists with every fact unknown, at `<path>.<whole in lower case>`."""

    concept: str
    path: str
    facts: dict[str, Value] = field(default_factory=dict)
    lists: dict[str, tuple[Instance, ...]] = field(default_factory=dict)
    discretions: dict[str, Exercised] = field(default_factory=dict)
    wholes: dict[str, Instance] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Case:
    """Instances on a date. `stipulated` maps a key date, a parameter, or an instance's path with a member
    (`anna.alder`) to the value
    that takes its place."""

    assessed: date
    instances: tuple[Instance, ...]
    stipulated: dict[str, Value] = field(default_factory=dict)
