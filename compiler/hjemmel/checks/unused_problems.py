"""Declarations that never matter."""

from typing import ClassVar

from hjemmel.diagnostics.problem import Problem, Severity


class ResultWithoutRule(Problem, frozen=True, kw_only=True):
    """A result that nothing gives a value."""

    code: ClassVar[str] = "HJ701"
    name: str


class FactNeverUsed(Problem, frozen=True, kw_only=True):
    """A fact that no declaration reads."""

    code: ClassVar[str] = "HJ702"
    severity: ClassVar[Severity] = "warning"
    name: str


class DiscretionNeverMatters(Problem, frozen=True, kw_only=True):
    """A discretion that no declaration reads."""

    code: ClassVar[str] = "HJ703"
    severity: ClassVar[Severity] = "warning"
    name: str


class ParameterNeverRead(Problem, frozen=True, kw_only=True):
    """A parameter that no declaration reads."""

    code: ClassVar[str] = "HJ704"
    severity: ClassVar[Severity] = "warning"
    name: str
