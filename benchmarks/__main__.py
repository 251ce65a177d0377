"""`python -m benchmarks` measures all rows, prints a table and writes `benchmarks/results.json`.

`python -m benchmarks answers`, `compiling`, `site` or `proving` measures that part alone and keeps the other rows as
they were.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.answering import answering_rows
from benchmarks.compiling import compiling_rows
from benchmarks.proving import proving_rows
from benchmarks.row import Row, row
from benchmarks.site import site_rows
from benchmarks.timing import calibration

RESULTS = Path(__file__).parent / "results.json"
CALIBRATION = 15.0
"""Milliseconds of the loop where the stated limits on times were set."""


def main(parts: list[str]) -> None:
    """Measures, prints as it goes and writes what was measured."""
    print(f"{'name':<18} {'value':>10}      {'reference':>10} {'ratio':>8}")
    kept = {each["name"]: Row(**each) for each in json.loads(RESULTS.read_text())} if RESULTS.exists() else {}
    for each in _rows(parts):
        shown = f"{each.value:>10.3f} {each.unit:<4} {each.reference:>10.3f} {each.ratio:>8.2f}"
        print(f"{each.name:<18} {shown}", flush=True)
        # Written row by row: what was measured before an interruption is not lost.
        kept[each.name] = each
        rows = [row._asdict() for row in kept.values()]
        RESULTS.write_text(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")


def _rows(parts: list[str]) -> Iterator[Row]:
    yield row("calibration", calibration(), "ms", CALIBRATION)
    if not parts or "answers" in parts:
        yield from answering_rows()
    if not parts or "compiling" in parts:
        yield from compiling_rows()
    if not parts or "site" in parts:
        yield from site_rows()
    if not parts or "proving" in parts:
        yield from proving_rows()


if __name__ == "__main__":
    main(sys.argv[1:])
