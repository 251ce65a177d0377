"""One measurement."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """`reference` is what the value is compared with: the hand-written function in the same run, or the most a time
    may be."""

    name: str
    value: float
    unit: str
    reference: float
    ratio: float


def row(name: str, value: float, unit: str, reference: float) -> Row:
    """The row, rounded to what can be told apart."""
    return Row(name, round(value, 4), unit, round(reference, 4), round(value / reference, 2))
