"""What can be wrong with a text before its names are looked up."""

from __future__ import annotations

from typing import ClassVar

from hjemmel.diagnostics.problem import Problem


class Unexpected(Problem, frozen=True, kw_only=True):
    """Something else was expected here."""

    code: ClassVar[str] = "HJ101"
    found: str
    construct: str
    after: str
    expected: str


class MixedAndOr(Problem, frozen=True, kw_only=True):
    """`og` and `eller` in one chain; both readings are spelled out."""

    code: ClassVar[str] = "HJ103"
    first: str
    second: str


class ImpossibleDate(Problem, frozen=True, kw_only=True):
    """A date that is not in the calendar."""

    code: ClassVar[str] = "HJ105"
    text: str


class ListMark(Problem, frozen=True, kw_only=True):
    """A letter or number in a list that is not the next one."""

    code: ClassVar[str] = "HJ112"
    found: str
    wanted: str


class TableRow(Problem, frozen=True, kw_only=True):
    """A row with another number of cells than the header, or without a value."""

    code: ClassVar[str] = "HJ113"
    cells: int
    columns: int
