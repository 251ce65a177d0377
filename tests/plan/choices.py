"""Choices drawn from Hypothesis, all of which shrink to the first and least."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TypeVar

from hypothesis import strategies as st

T = TypeVar("T")
_UPTO = [st.integers(0, most) for most in range(200)]


class Choices:
    """Small choices by one draw each; `upto(most)` is a whole number from 0 through `most`."""

    def __init__(self, upto: Callable[[int], int]) -> None:
        self.upto = upto

    @classmethod
    def drawn(cls, draw: st.DrawFn) -> Choices:
        """Choices that Hypothesis makes and shrinks."""
        return cls(lambda most: draw(_UPTO[most]))

    @classmethod
    def seeded(cls, seed: int) -> Choices:
        """Choices from a seed: many at little cost, without shrinking."""
        random = Random(seed)
        return cls(lambda most: random.randint(0, most))

    def one(self, options: Sequence[T]) -> T:
        """One of the options."""
        return options[self.upto(len(options) - 1)] if len(options) > 1 else options[0]

    def seldom(self) -> bool:
        """True one time in four."""
        return self.upto(3) == 3

    def often(self) -> bool:
        """True every other time."""
        return self.upto(1) == 1
