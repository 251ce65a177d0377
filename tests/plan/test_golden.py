"""A whole rule set and the plan it is, word for word; the same in both languages.

`RECORD=1 pytest tests/plan/test_golden.py` writes the plans anew, and the English text from the Danish, to be reviewed
as a difference.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hjemmel.compile import compiled
from hjemmel.plan.nodes import Plan
from hjemmel.plan.text import text_of_plan
from hjemmel.syntax.formatter import text_from_file
from hjemmel.syntax.from_bytes import file_from_bytes

CASES = tuple(sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir()))
RECORDING = bool(os.environ.get("RECORD"))


def plan_in(folder: Path, language: str) -> Plan:
    """The plan of the rule file in one language, with the sources beside it."""
    files = {f"{language}.regel": (folder / f"{language}.regel").read_bytes()}
    files |= {source.relative_to(folder).as_posix(): source.read_bytes() for source in folder.glob("kilder/*.txt")}
    result = compiled(files)
    assert result.plan is not None, [(problem.code, problem.span) for problem in result.problems]
    return result.plan


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_the_plan_is_the_one_reviewed(folder: Path) -> None:
    text = text_of_plan(plan_in(folder, "dansk"))
    if RECORDING:
        (folder / "plan.txt").write_text(text, encoding="utf-8")
    assert text == (folder / "plan.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_the_plan_is_the_same_in_english(folder: Path) -> None:
    if RECORDING:
        file, _ = file_from_bytes((folder / "dansk.regel").read_bytes(), "dansk.regel")
        (folder / "engelsk.regel").write_text(text_from_file(file, "en"), encoding="utf-8")
    assert text_of_plan(plan_in(folder, "engelsk")) == (folder / "plan.txt").read_text(encoding="utf-8")
