"""Rules of one result that meet."""

from typing import ClassVar

from hjemmel.diagnostics.problem import Problem, Severity, Supplied


class RulesOverlap(Problem, frozen=True, kw_only=True):
    """Two rules that give one result different values in the same case; `case` says in which."""

    code: ClassVar[str] = "HJ601"
    name: str
    other: str
    result: str
    case: tuple[Supplied, ...]


class OverlapNotExcluded(Problem, frozen=True, kw_only=True):
    """Two rules of which it was not decided whether they can meet with different values."""

    code: ClassVar[str] = "HJ602"
    severity: ClassVar[Severity] = "warning"
    name: str
    other: str
    result: str
