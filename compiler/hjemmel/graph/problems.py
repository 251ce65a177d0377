"""What can be wrong with what depends on what, and with what goes before what."""

from typing import ClassVar

from hjemmel.diagnostics.problem import Problem


class DependencyCycle(Problem, frozen=True, kw_only=True):
    """Declarations that need each other's answers; `chain` names them in order, `related` shows each."""

    code: ClassVar[str] = "HJ603"
    chain: str


class PrecedenceCycle(Problem, frozen=True, kw_only=True):
    """Rules or norms each of which goes before the other."""

    code: ClassVar[str] = "HJ604"
    chain: str


class ReplacementCycle(Problem, frozen=True, kw_only=True):
    """Declarations that replace or repeal each other in a circle."""

    code: ClassVar[str] = "HJ605"
    chain: str
