"""What no case reaches, what never makes a difference, and edges no example stands on."""

from typing import ClassVar

from hjemmel.diagnostics.problem import Problem, Severity, Supplied


class NeverApplies(Problem, frozen=True, kw_only=True):
    """A rule, norm or definition that no case reaches."""

    code: ClassVar[str] = "HJ620"
    severity: ClassVar[Severity] = "warning"
    name: str


class ConditionNeverDecides(Problem, frozen=True, kw_only=True):
    """A condition without which the declaration would give every case the same answer; `condition` in words, and
    those it is inside."""

    code: ClassVar[str] = "HJ621"
    severity: ClassVar[Severity] = "warning"
    name: str
    condition: str
    around: tuple[str, ...] = ()


class ExceptionNeverBites(Problem, frozen=True, kw_only=True):
    """A line of a declaration (`undtagen`, `medmindre`, `dog`) that changes no answer; `condition` is what it says, in
    words."""

    code: ClassVar[str] = "HJ622"
    severity: ClassVar[Severity] = "warning"
    name: str
    condition: str


class RowNeverApplies(Problem, frozen=True, kw_only=True):
    """A row of a table that no case reaches; `row` is counted from 1."""

    code: ClassVar[str] = "HJ623"
    severity: ClassVar[Severity] = "warning"
    name: str
    row: int


class PrecedenceNeverDecides(Problem, frozen=True, kw_only=True):
    """A precedence between two that never both apply with different values."""

    code: ClassVar[str] = "HJ624"
    severity: ClassVar[Severity] = "warning"
    name: str
    other: str


class VersionNeverRead(Problem, frozen=True, kw_only=True):
    """A value of a parameter that no reader can have on its clock; `value` in words."""

    code: ClassVar[str] = "HJ625"
    severity: ClassVar[Severity] = "warning"
    name: str
    value: str


class DiscretionNeverDecides(Problem, frozen=True, kw_only=True):
    """A discretion that is read, and yet changes no answer of what reads it."""

    code: ClassVar[str] = "HJ630"
    severity: ClassVar[Severity] = "warning"
    name: str


class ClauseWithoutItsDiscretion(Problem, frozen=True, kw_only=True):
    """Declarations that rest on the clause a discretion rests on, none of which depends on it."""

    code: ClassVar[str] = "HJ631"
    severity: ClassVar[Severity] = "warning"
    name: str
    discretion: str
    clause: str


class EdgeWithoutExample(Problem, frozen=True, kw_only=True):
    """A threshold on whose edge no example stands, though one more or less there changes the answer; `case` is such a
    case."""

    code: ClassVar[str] = "HJ640"
    severity: ClassVar[Severity] = "warning"
    name: str
    condition: str
    case: tuple[Supplied, ...]
