"""The least time of several runs: what disturbs a run only ever makes it longer."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any, NamedTuple

MILLION = 1e6


class Timed(NamedTuple):
    """What is called, and with what."""

    name: str
    of: Callable[..., object]
    cases: Sequence[tuple[Any, ...]]


def microseconds_each(timed: Sequence[Timed], rounds: int = 80) -> dict[str, float]:
    """Microseconds a call of each, at best over rounds in which all take turns: so each meets the machine at its
    quietest."""
    best = dict.fromkeys((each.name for each in timed), float("inf"))
    for _ in range(rounds):
        for name, of, cases in timed:
            gc.collect()
            start = perf_counter()
            for case in cases:
                of(*case)
            best[name] = min(best[name], (perf_counter() - start) / len(cases) * MILLION)
    return best


def seconds_of(of: Callable[[], object], runs: int) -> float:
    """Seconds of processor time a call, at best, of this process and those it starts and waits for.

    Compiling is one process after another, so this is what a clock shows on a machine that does nothing else.
    """
    best = float("inf")
    for _ in range(runs):
        gc.collect()
        start = _processor_seconds()
        of()
        best = min(best, _processor_seconds() - start)
    return best


def _processor_seconds() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def calibration() -> float:
    """Milliseconds for a fixed loop of plain Python, so that times from different machines can be compared."""

    def loop() -> int:
        total = 0
        for i in range(200_000):
            total = (total * 31 + i) % 1_000_003
        return total

    return microseconds_each([Timed("loop", loop, [()])], 15)["loop"] / 1000
