"""How fast rules are proven, compared and tried for slips: cold in a process of their own, and again after an edit."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.row import Row, row
from benchmarks.rule_texts import edited, rule_set
from benchmarks.timing import seconds_of

COLD = {
    "prove_1k": ("rules", 1_000, 5.0),
    "prove_10k": ("rules", 10_000, 50.0),
    "prove_law_1k": ("law", 1_000, 10.0),
    "diff_1k": ("diff", 1_000, 10.0),
    "mutate_1k": ("mutants", 1_000, 60.0),
}
"""What is done, with how many rules or mutants, and the most seconds it may take."""
EDIT = 0.5
EDITED_FILE = "regler_0003.regel"


def proving_rows() -> Iterator[Row]:
    """All rows about proofs, comparisons and mutants."""
    for name, (what, size, most) in COLD.items():
        yield row(name, _cold(what, size), "s", most)
    yield row("prove_edit", _edit(), "s", EDIT)


def _cold(what: str, size: int) -> float:
    command = [sys.executable, "-m", "benchmarks.prove_once", what, str(size)]
    return min(float(json.loads(subprocess.run(command, check=True, capture_output=True).stdout)) for _ in range(2))


def _edit() -> float:
    """Seconds to prove a set of a thousand rules again after one value of one of them changed, in a process that goes
    on. Compiling it again is `edit_1k`."""
    from hjemmel.apps.proving import Proving, proved
    from hjemmel.compile import compiled

    with tempfile.TemporaryDirectory() as folder:
        files = rule_set(1_000)
        before = compiled(files)
        proved(before, Path(folder), Proving())
        after = compiled(files | {EDITED_FILE: edited(files[EDITED_FILE])})
        versions = iter([after, before] * 3)
        return seconds_of(lambda: proved(next(versions), Path(folder), Proving()), 5)
