"""The least time of several runs: what disturbs a run only ever makes it longer."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any

MILLION = 1e6


def microseconds_each(of: Callable[..., object], cases: Sequence[tuple[Any, ...]], runs: int = 15) -> float:
    """Microseconds a call, at best, over all cases."""
    best = float("inf")
    for _ in range(runs):
        gc.collect()
        start = perf_counter()
        for case in cases:
            of(*case)
        best = min(best, perf_counter() - start)
    return best / len(cases) * MILLION


def seconds_of(of: Callable[[], object], runs: int) -> float:
    """Seconds a call, at best."""
    best = float("inf")
    for _ in range(runs):
        gc.collect()
        start = perf_counter()
        of()
        best = min(best, perf_counter() - start)
    return best


def calibration() -> float:
    """Milliseconds for a fixed loop of plain Python, so that times from different machines can be compared."""

    def loop() -> int:
        total = 0
        for i in range(200_000):
            total = (total * 31 + i) % 1_000_003
        return total

    return seconds_of(loop, 7) * 1000
