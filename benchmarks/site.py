"""How fast the site is built, from the texts of the rules to the finished pages."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

from benchmarks.row import Row, row

SITES = {"site_1k": (1_000, 6.0), "site_10k": (10_000, 60.0)}
"""The number of rules, and the most seconds it may take."""


def site_rows() -> Iterator[Row]:
    """A row for each size, each in a process of its own, the best of two."""
    for name, (rules, most) in SITES.items():
        command = [sys.executable, "-m", "benchmarks.site_once", str(rules)]
        times = [json.loads(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(2)]
        yield row(name, float(min(times)), "s", most)
