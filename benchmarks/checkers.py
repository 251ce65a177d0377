"""The contact rules compiled and imported, and their answers held against the hand-written function."""

from __future__ import annotations

import importlib
import sys
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.by_hand import Plain, by_hand
from hjemmel.backends.python.package import package_from_plan, runtime_files
from hjemmel.compile import compiled

RULES = Path(__file__).parent / "kontakt"


class Contact(NamedTuple):
    """The generated package of the contact rules and its straight-line modules."""

    package: Any
    known: Any
    unknown: Any


def contact() -> Contact:
    """The contact rules, compiled now."""
    files = {path.relative_to(RULES).as_posix(): path.read_bytes() for path in RULES.rglob("*") if path.is_file()}
    outcome = compiled(files)
    if outcome.plan is None:
        raise SystemExit(f"The contact rules do not compile: {outcome.errors}")
    folder = Path(tempfile.mkdtemp(prefix="hjemmel-bench-"))
    for path, content in {**package_from_plan(outcome.plan), **runtime_files()}.items():
        place = folder / "hjemmel_regler" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    sys.path.insert(0, str(folder))
    name = f"hjemmel_regler.{outcome.plan.name}"
    return Contact(*(importlib.import_module(f"{name}{module}") for module in ("", "._hurtig", "._hurtig_ukendt")))


def typed(checkers: Contact, rows: list[Any]) -> list[Any]:
    """The rows with benefits as codes, as validated facts hold them."""
    code = checkers.package.Ydelse
    return [(None if row[0] is None else code(row[0]), *row[1:]) for row in rows]


def facts(checkers: Contact, row: Any) -> Any:
    """The facts of a row as a caller supplies them."""
    kind, age, weeks, sick, employer, held, _ = row
    return checkers.package.Borger(
        ydelse=kind, alder=age, ledig=weeks, syg=sick, har_arbejdsgiver=employer, holdte=held
    )


def disagreements(checkers: Contact, rows: list[Plain], hidden: list[Any]) -> list[str]:
    """Where any way of asking differs from the hand-written function, or the two ways of unknown facts from each
    other."""
    found = []
    for plain, row in zip(rows, typed(checkers, rows), strict=True):
        expected = by_hand(*plain)
        svar = checkers.package.vurder(facts(checkers, row), pr=row[-1])
        steps = svar.forklaring().trin
        ways = {
            "known facts": checkers.known.borger(*row),
            "known facts with reasons": checkers.known.borger_begrundet(*row)[:5],
            "facts that may be unknown": checkers.unknown.borger(*row)[0],
            "answers": tuple(result.værdi for result in svar.resultater().values()),
            "readable rules": tuple(getattr(svar.opslag_, name) for name, _, _ in svar.opslag_.beregninger_),
            "explanation": tuple(step[1] for step in steps),
        }
        found += [
            f"{name}: {given} instead of {expected} for {plain}" for name, given in ways.items() if given != expected
        ]
    for row in typed(checkers, hidden):
        svar = checkers.package.vurder(facts(checkers, row), pr=row[-1])
        general = tuple(getattr(svar.opslag_, name) for name, _, _ in svar.opslag_.beregninger_)
        if tuple(result.led for result in svar.resultater().values()) != general:
            found.append(f"unknown facts: {svar.resultater()} instead of {general} for {row}")
    return found
