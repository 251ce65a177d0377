"""What was measured of a rule set's examples, kept for the site to show: coverage and slips take longer than building
pages should.

What is kept is used only for exactly the same files and when the same code measured it.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from hjemmel.adequacy.mutation_nodes import Mutation
from hjemmel.adequacy.nodes import Coverage
from hjemmel.apps.made_by import made_by
from hjemmel.apps.project import SUFFIX
from hjemmel.apps.writing import write_file

COVERAGE, MUTATION = "coverage.json", "mutants.json"
"""The files they are kept in."""
_DECIDE = ("adequacy", "proofs", "backends", "checks", "plan", "graph", "typed", "model", "syntax", "runtime")
"""The folders whose code decides what is measured."""

Measure = TypeVar("Measure", Coverage, Mutation)


def kept_coverage(folder: Path, contents: Mapping[str, bytes]) -> Coverage | None:
    """The condition coverage kept in the folder of exactly these files; None when there is none."""
    return _kept(folder / COVERAGE, contents, Coverage)


def keep_coverage(folder: Path, contents: Mapping[str, bytes], coverage: Coverage) -> None:
    """Keep it in the folder."""
    _keep(folder / COVERAGE, contents, coverage)


def kept_mutation(folder: Path, contents: Mapping[str, bytes]) -> Mutation | None:
    """What became of the slips, kept in the folder of exactly these files; None when there is none."""
    return _kept(folder / MUTATION, contents, Mutation)


def keep_mutation(folder: Path, contents: Mapping[str, bytes], mutation: Mutation) -> None:
    """Keep it in the folder; what was not finished is not kept."""
    if mutation.tried == mutation.made and all(each.why != "interrupted" for each in mutation.unnoticed):
        _keep(folder / MUTATION, contents, mutation)


def _kept(place: Path, contents: Mapping[str, bytes], kind: type[Measure]) -> Measure | None:
    try:
        data, of = place.read_bytes(), _of(contents)
        return msgspec.json.decode(data.removeprefix(of), type=kind) if data.startswith(of) else None
    except (OSError, msgspec.MsgspecError):
        return None


def _keep(place: Path, contents: Mapping[str, bytes], measure: Coverage | Mutation) -> None:
    write_file(place, _of(contents) + msgspec.json.encode(measure), lasting=False)


def _of(contents: Mapping[str, bytes]) -> bytes:
    """The hash of the rule files, examples among them, with their names, and of the code that measures."""
    digest = hashlib.sha256(made_by(*_DECIDE))
    for path in sorted(path for path in contents if path.endswith(SUFFIX)):
        for part in (path.encode(), contents[path]):
            digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest().encode()
