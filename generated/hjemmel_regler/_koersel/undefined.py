"""Operations that have no value in a case: part of an answer, never a crash."""

from __future__ import annotations


class Undefined(Exception):
    """Raised where an operation has no value; `reason` is one of the specification's reasons, as `"date_range"`."""

    __slots__ = ("reason",)

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
