"""Every planted fault is found, and the right places named; nothing is found in any twin."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus.rule_sets import FOLDERS, checked, expected_in, name_of, named_by

SETS = [pytest.param(folder, id=name_of(folder)) for folder in FOLDERS]


@pytest.mark.parametrize("folder", SETS)
def test_the_fault_is_found(folder: Path) -> None:
    code, declarations = expected_in(folder)
    problems = checked(folder / "fault.regel").problems
    told = [problem for problem in problems if problem.code == code]
    assert any(set(declarations) <= named_by(problem) for problem in told), problems


@pytest.mark.parametrize("folder", SETS)
def test_nothing_is_found_in_the_twin(folder: Path) -> None:
    rule_set = checked(folder / "twin.regel")
    assert rule_set.plan is not None, rule_set.problems
    assert rule_set.problems == ()


def test_there_are_faults_of_every_kind() -> None:
    kinds = {folder.parent.name for folder in FOLDERS}
    assert len(FOLDERS) >= 60
    assert kinds >= {"conflict", "gap", "time", "norm", "never_applies", "discretion_idle", "edge"}
