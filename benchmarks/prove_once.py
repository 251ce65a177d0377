"""One rule set proven, compared or tried for slips, in a process of its own: prints its seconds of processor time."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

from benchmarks.law_texts import changed_law, law_set
from benchmarks.rule_texts import rule_set
from hjemmel.compile import Compiled, compiled


def main(what: str, size: int) -> None:
    """Does it once; compiling comes first and is not counted."""
    print(json.dumps(TIMED[what](size)))


def _proven(files: dict[str, bytes]) -> float:
    """Seconds for everything `hjemmel prove` asks."""
    from hjemmel.apps.proving import Proving, proved

    rules = _without_errors(files)
    with tempfile.TemporaryDirectory() as folder:
        start = process_time()
        proofs = proved(rules, Path(folder), Proving()).proofs
        seconds = process_time() - start
    assert proofs is not None, "rules without errors can be proven"
    if doubtful := [proof for proof in proofs.proofs if proof.is_finding or proof.is_open]:
        raise SystemExit(f"The generated rules are not proven: {doubtful[:3]}")
    return seconds


def _compared(declarations: int) -> float:
    """Seconds for a comparison in which one declaration in twenty-five has changed."""
    from hjemmel.apps.comparing import Comparing

    old = _without_errors(law_set(declarations)).plan
    new = _without_errors(changed_law(declarations)).plan
    assert old is not None and new is not None
    start = process_time()
    found = Comparing(None).of(old, new, ("før", "efter"))
    seconds = process_time() - start
    if not 0 < sum(not _is_same(answer) for answer in found.answers) < len(found.answers):
        raise SystemExit("The versions are to differ, and not in everything.")
    return seconds


def _is_same(answer: Any) -> bool:
    return type(answer.outcome).__name__ == "Same"


def _slipped(mutants: int) -> float:
    """Seconds for so many slips tried on examples, and the unnoticed ones put to the solver."""
    from hjemmel.adequacy.equivalent import asked_with_solver
    from hjemmel.adequacy.mutation import mutation_of

    rules = _without_errors(law_set(mutants // SLIPS_A_DECLARATION, with_examples=True))
    assert rules.plan is not None
    start = process_time()
    found = mutation_of(rules.plan, rules.examples, asked_with_solver(rules.plan), lambda outcome, answer: "")
    seconds = process_time() - start
    return seconds / found.made * mutants


def _without_errors(files: dict[str, bytes]) -> Compiled:
    found = compiled(files)
    if found.plan is None:
        raise SystemExit(f"The generated rules do not compile: {found.errors[:3]}")
    return found


SLIPS_A_DECLARATION = 8
TIMED: dict[str, Callable[[int], float]] = {
    "rules": lambda size: _proven(rule_set(size)),
    "law": lambda size: _proven(law_set(size)),
    "diff": _compared,
    "mutants": _slipped,
}


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
