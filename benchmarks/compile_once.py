"""One cold compilation in a process of its own: prints its seconds of processor time, with `build` to all files."""

from __future__ import annotations

import json
import sys
from time import process_time

from benchmarks.rule_texts import rule_set


def main(rules: int, build: bool) -> None:
    """Compiles so many rules once."""
    files = rule_set(rules)
    start = process_time()
    from hjemmel.compile import compiled

    outcome = compiled(files)
    seconds = process_time() - start
    if outcome.plan is None:
        raise SystemExit(f"The generated rules do not compile: {outcome.errors[:3]}")
    if build:
        from hjemmel.backends.python.package import package_from_plan, runtime_files

        written = {**package_from_plan(outcome.plan), **runtime_files()}
        seconds = process_time() - start
        assert written
    print(json.dumps(seconds))


if __name__ == "__main__":
    main(int(sys.argv[1]), "build" in sys.argv[2:])
