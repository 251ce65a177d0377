"""How fast rules compile: cold in a process of their own, and again after an edit."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.row import Row, row
from benchmarks.rule_texts import RULESET, edited, rule_set
from benchmarks.timing import seconds_of

COLD = {"compile_1k": (1_000, 1.0), "compile_10k": (10_000, 5.0), "compile_50k": (50_000, 25.0)}
"""Rules and the most seconds they may take; a thousand rules are given half a second to make the parser's tables."""
FULL = {"build_1k": (1_000, 3.0), "build_10k": (10_000, 30.0)}
EDIT_IN_PROCESS, EDIT_AS_COMMAND, START_UP = 0.3, 0.7, 0.2
EDITED_FILE = "regler_0003.regel"
TOOL = Path(sys.executable).with_name("hjemmel")


def compiling_rows() -> Iterator[Row]:
    """All rows about compiling."""
    for name, (rules, most) in COLD.items():
        yield row(name, _cold(rules), "s", most)
    for name, (rules, most) in FULL.items():
        yield row(name, _cold(rules, "build"), "s", most)
    yield row("edit_1k", _edit_in_process(), "s", EDIT_IN_PROCESS)
    yield row("edit_1k_command", _edit_as_command(), "s", EDIT_AS_COMMAND)
    yield row("startup", seconds_of(_started, 7), "s", START_UP)


def _cold(rules: int, *more: str) -> float:
    """Seconds from text to plan (or to all files) in a new process, the best of two for small sets."""
    command = [sys.executable, "-m", "benchmarks.compile_once", str(rules), *more]
    runs = 2 if rules <= 10_000 else 1
    times = [json.loads(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(runs)]
    return float(min(times))


def _edit_in_process() -> float:
    """Seconds to compile a set of a thousand rules again after one of its files changed, in a process that goes on."""
    from hjemmel.apps.cache import Cache
    from hjemmel.compile import compiled

    with tempfile.TemporaryDirectory() as folder:
        kept = Cache(Path(folder))
        files = rule_set(1_000)
        compiled(files, kept.parsed)
        texts = iter([edited(files[EDITED_FILE]) + b"\n" * blank for blank in range(6)])

        def again() -> None:
            files[EDITED_FILE] = next(texts)
            compiled(files, kept.parsed)

        return seconds_of(again, 5)


def _edit_as_command() -> float:
    """Seconds of `hjemmel check` in a project of a thousand rules after one of its files changed."""
    with tempfile.TemporaryDirectory() as folder:
        files = rule_set(1_000)
        rules = Path(folder) / "rulesets" / RULESET
        for path, content in files.items():
            place = rules / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        check = [str(TOOL), "check", "-C", folder]
        subprocess.run(check, check=False, capture_output=True)
        texts = iter([edited(files[EDITED_FILE]) + b"\n" * blank for blank in range(6)])

        def again() -> None:
            (rules / EDITED_FILE).write_bytes(next(texts))
            done = subprocess.run(check, check=False, capture_output=True, text=True)
            if done.returncode > 1:
                raise SystemExit(f"The command fails: {done.stderr}")

        return seconds_of(again, 5)


def _started() -> None:
    subprocess.run([str(TOOL), "--help"], check=True, capture_output=True)
