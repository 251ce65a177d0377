"""A word about work that takes long: on standard error, only on a terminal, and only after a second."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

PATIENCE = 1.0
"""Seconds before anything is said."""
BEAT = 0.2
_SIGNS = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"

Counter = Callable[[int, int], None]


class _Work:
    """What is told: the words, and how much of how much is done when that is known."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.counts = ""
        self.done = Event()

    def count(self, done: int, of: int) -> None:
        """So much of so much is done."""
        self.counts = f" {done}/{of}"


@contextmanager
def progress(what: str) -> Iterator[Counter]:
    """Says `what` while the block runs, and wipes it away after; the block may say how far it has come."""
    work = _Work(what)
    if not sys.stderr.isatty():
        yield work.count
        return
    teller = Thread(target=_tell, args=(work,), daemon=True)
    teller.start()
    try:
        yield work.count
    finally:
        work.done.set()
        teller.join()


def _tell(work: _Work) -> None:
    if work.done.wait(PATIENCE):
        return
    beats = 0
    line = ""
    while not work.done.wait(BEAT):
        before = len(line)
        line = f"{_SIGNS[beats % len(_SIGNS)]} {work.what} …{work.counts} {PATIENCE + beats * BEAT:.0f} s"
        print(f"\r{line.ljust(before)}", end="", file=sys.stderr, flush=True)
        beats += 1
    # Blanks and not an escape sequence: a terminal without them shows nothing odd.
    print(f"\r{' ' * len(line)}\r", end="", file=sys.stderr, flush=True)
