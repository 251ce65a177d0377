"""A word about work that takes long: on standard error, only on a terminal, and only after a second."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

PATIENCE = 1.0
"""Seconds before anything is said."""
BEAT = 0.2
_SIGNS = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"


@contextmanager
def progress(what: str | Callable[[], str]) -> Iterator[None]:
    """Says `what`, anew at each beat when it is a function, while the block runs, and wipes it away after."""
    if not sys.stderr.isatty():
        yield
        return
    done = Event()
    teller = Thread(target=_tell, args=(what, done), daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()


def _tell(what: str | Callable[[], str], done: Event) -> None:
    if done.wait(PATIENCE):
        return
    beats = 0
    line = ""
    while not done.wait(BEAT):
        now = what if isinstance(what, str) else what()
        # A shorter line than the last wipes away what is left of it.
        line = f"{_SIGNS[beats % len(_SIGNS)]} {now} … {PATIENCE + beats * BEAT:.0f} s".ljust(len(line))
        print(f"\r{line}", end="", file=sys.stderr, flush=True)
        beats += 1
    # Blanks and not an escape sequence: a terminal without them shows nothing odd.
    print(f"\r{' ' * len(line)}\r", end="", file=sys.stderr, flush=True)
