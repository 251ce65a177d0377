"""Proofs of rule sets, with what was proven before kept in the project's cache.

What is kept is found by what it rests on, and used only when the same proofs were made by the same code; so the folder
may be deleted at any time, and what is damaged is proven again. An interruption keeps what was proven.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from hjemmel.apps.made_by import made_by
from hjemmel.apps.writing import write_file
from hjemmel.compile import Compiled, proven
from hjemmel.proofs.from_plan import MILLISECONDS, has_solver, proofs_of, questions_of, solver_for
from hjemmel.proofs.kept import KeptLedger, bytes_of, ledger_from
from hjemmel.proofs.nodes import Proof, Proofs, WithoutSolver
from hjemmel.proofs.reading import Reading

_DECIDE = ("proofs", "backends/formulas", "plan", "checks", "runtime")
"""The folders whose code decides what a proof says."""


class Proving(NamedTuple):
    """How proofs are made: time for the solver, whether to try again what was undecided, and who is told how far it
    has come (questions settled, and all of them)."""

    milliseconds: int = MILLISECONDS
    again: bool = False
    each: Callable[[int, int], None] = lambda done, count: None


def proved(compiled: Compiled, folder: Path, proving: Proving) -> Compiled:
    """The rule set with its proofs, as far as they came: an interruption leaves the rest (`proofs.left`)."""
    if compiled.provable is None:
        return compiled
    reading = Reading(compiled.provable, examples=compiled.examples)
    ledger = _ledger_in(folder)
    asked = questions_of(reading)
    found: list[Proof] = []
    try:
        for proof in proofs_of(asked, ledger, solver_for(reading, proving.milliseconds), again=proving.again):
            found.append(proof)
            proving.each(len(found), len(asked))
    except KeyboardInterrupt:
        pass
    left = len(asked) - len(found)
    if has_solver():
        write_file(_place(folder), _made_by() + bytes_of(ledger, only_used=not left), lasting=False)
    return proven(compiled, reading, Proofs(tuple(found), left, has_solver()))


def kept_proofs(compiled: Compiled, folder: Path) -> Proofs | None:
    """The proofs of a rule set when all are kept; None when one is not, or there is no solver."""
    if compiled.provable is None or not has_solver():
        return None
    reading = Reading(compiled.provable, examples=compiled.examples)
    ledger = _ledger_in(folder)
    asked = questions_of(reading)
    if any(each.rests_on not in ledger for each in asked):
        return None
    return Proofs(tuple(proofs_of(asked, ledger, WithoutSolver())))


@cache
def _ledger_in(folder: Path) -> KeptLedger:
    """The one ledger of a folder in this process."""
    try:
        kept = _place(folder).read_bytes()
    except OSError:
        kept = b""
    return ledger_from(kept.removeprefix(_made_by()) if kept.startswith(_made_by()) else b"")


def _place(folder: Path) -> Path:
    return folder / "proofs"


def _made_by() -> bytes:
    return made_by(*_DECIDE)
