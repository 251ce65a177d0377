"""A kind of problem with words of its own, for tests of what is done with problems."""

from typing import Any, ClassVar

from hjemmel.diagnostics.problem import Problem


class Sample(Problem, frozen=True, kw_only=True):
    """Has a field of each kind a sentence can write."""

    code: ClassVar[str] = "HJ000"

    name: str = "satsen"
    nearest: str = ""
    names: tuple[str, ...] = ()
    value: Any = None
