"""Waiting for files to change.

The times and sizes of the files are read again and again: it needs no library, and it also works on the network drives
where ministries keep their texts, which tell no one of a change.
"""

import time
from collections.abc import Iterable
from pathlib import Path

PAUSE = 0.2
"""Seconds between two looks."""

Stamps = dict[Path, tuple[int, int]]


def stamps_of(folders: Iterable[Path]) -> Stamps:
    """When each file in the folders last changed, and its size."""
    found: Stamps = {}
    for folder in folders:
        for path in folder.rglob("*"):
            try:
                state = path.stat()
            except FileNotFoundError:
                continue  # it was removed while we looked
            if path.is_file():
                found[path] = (state.st_mtime_ns, state.st_size)
    return found


def next_change(folders: Iterable[Path], seen: Stamps, pause: float = PAUSE) -> Stamps:
    """The stamps once they differ from `seen` and have been still for one look, for editors write in several steps."""
    listed = tuple(folders)
    while True:
        time.sleep(pause)
        now = stamps_of(listed)
        if now != seen:
            time.sleep(pause / 4)
            if stamps_of(listed) == now:
                return now
