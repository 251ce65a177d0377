"""The declarations of types are right: TypeScript, at its strictest, reads them and a program that uses them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from hjemmel.plan.nodes import Plan
from tests.backends.javascript.node import HERE, run_module, written

OPTIONS = ("--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--noUncheckedIndexedAccess")


def test_a_program_in_typescript(example: Plan, tmp_path: Path, typescript: Path) -> None:
    written(example, tmp_path)
    shutil.copy(HERE / "use.mts", tmp_path)
    found = subprocess.run([typescript, *OPTIONS, tmp_path / "use.mts"], capture_output=True, text=True, check=False)
    assert found.stdout == ""
    assert found.returncode == 0


def test_the_declarations_of_whole_rule_sets(plan: Plan, tmp_path: Path, typescript: Path) -> None:
    written(plan, tmp_path)
    declarations = tmp_path / plan.name / f"{plan.name}.d.ts"
    found = subprocess.run([typescript, *OPTIONS, declarations], capture_output=True, text=True, check=False)
    assert found.stdout == ""
    assert found.returncode == 0


def test_what_is_declared_is_there(example: Plan, module: str) -> None:
    names = run_module(module, "return Object.keys(m).sort();")
    declared = (HERE / "use.mts").read_text("utf-8").split("from")[0]
    assert all(name in names for name in declared.split("{")[1].strip(" }\n").replace(",", "").split())
