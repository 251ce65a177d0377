"""The small rule sets of the corpus: each with one planted fault, and its twin without."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from hjemmel.compile import Compiled, compiled, proven
from hjemmel.diagnostics.explanation import files_of
from hjemmel.diagnostics.problem import Problem
from hjemmel.proofs.from_plan import proofs_of, questions_of, solver_for
from hjemmel.proofs.nodes import Proofs
from hjemmel.proofs.reading import Reading

HERE = Path(__file__).parent
FOLDERS = tuple(sorted(path.parent for path in HERE.glob("*/*/expected.toml")))


def name_of(folder: Path) -> str:
    """The kind and the name, e.g. `conflict/skudår`."""
    return folder.relative_to(HERE).as_posix()


def expected_in(folder: Path) -> tuple[str, tuple[str, ...]]:
    """The code that tells the fault, and the declarations that must be named."""
    table = tomllib.loads((folder / "expected.toml").read_text("utf-8"))
    return table["code"], tuple(table["declarations"])


def checked(file: Path) -> Compiled:
    """The rule set of one file, with the law most of them rest on, compiled and proven; some bring a law of their own,
    as the pages about problems do."""
    text = file.read_text("utf-8")
    if text.startswith("--- "):
        return proven_set(files_of(text))
    files = {
        "loven.regel": (HERE / "loven.regel").read_bytes(),
        "kilder/loven.txt": (HERE / "kilder" / "loven.txt").read_bytes(),
        "regler.regel": text.encode("utf-8"),
    }
    return proven_set(files)


def proven_set(files: dict[str, bytes]) -> Compiled:
    """The rule set compiled, and proven if it can be."""
    rule_set = compiled(files)
    if rule_set.provable is None:
        return rule_set
    reading = Reading(rule_set.provable, examples=rule_set.examples)
    proofs = tuple(proofs_of(questions_of(reading), {}, solver_for(reading)))
    return proven(rule_set, reading, Proofs(proofs))


@cache
def source_of(file: Path) -> str:
    """The text of a rule file."""
    return file.read_text("utf-8")


def named_by(problem: Problem) -> set[str]:
    """The declarations a problem names: where it stands, and every name it shows."""
    found = {problem.declaration, problem.declaration.rpartition(".")[2]}
    for field in problem.__struct_fields__:
        value = getattr(problem, field)
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, str):
                found.add(each)
    return found
