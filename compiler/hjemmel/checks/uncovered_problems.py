"""Cases that a replacement leaves without a rule."""

from typing import ClassVar

from hjemmel.diagnostics.problem import Problem, Severity, Supplied


class CasesLeftUncovered(Problem, frozen=True, kw_only=True):
    """A successor that ends a rule for cases it does not take over itself; `case` is one of them."""

    code: ClassVar[str] = "HJ606"
    severity: ClassVar[Severity] = "warning"
    name: str
    other: str
    result: str
    case: tuple[Supplied, ...]
