"""`hjemmel test --mutants` tells what no example would notice, quickly when kept, and what it has when stopped."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.apps.cli.conftest import Command, Edit


def found(hjemmel: Command) -> dict[str, Any]:
    """The data about the one rule set."""
    (report,) = json.loads(hjemmel("test", "--mutants", "--format", "json").out)
    mutants: dict[str, Any] = report["mutants"]
    return mutants


def test_what_goes_unnoticed_stands_under_its_clause_and_rule(hjemmel: Command, proeve: Path) -> None:
    told = hjemmel("test", "--mutants")
    assert told.code == 0
    mutants = found(hjemmel)
    assert mutants["made"] == mutants["tried"]
    assert mutants["made"] == mutants["noticed"] + len(mutants["equivalent"]) + len(mutants["survivors"])
    survivor = mutants["survivors"][0]
    lines = told.out.splitlines()
    clause = lines.index(survivor["clauses"][0])
    assert lines[clause + 1] == f"  {survivor['title']}  ({survivor['file']}:{survivor['line']})"
    assert lines[clause + 2].startswith("    - Hvis »")
    assert f"proeve: {mutants['made']} små ændringer prøvet. Eksemplerne opdager {mutants['noticed']};" in told.out


def test_a_survivor_has_a_case_that_would_find_it(hjemmel: Command, proeve: Path) -> None:
    cases = [each["example"] for each in found(hjemmel)["survivors"] if "example" in each]
    assert cases
    for case in cases:
        assert 'eksempel "' in case and "vurderet" in case and "# " in case
        assert not any(line.lstrip().startswith("forvent") for line in case.splitlines())


def test_in_english(hjemmel: Command, proeve: Path) -> None:
    told = hjemmel("test", "--mutants", "--lang", "en")
    assert "- If " in told.out
    assert "small changes tried. The examples notice" in told.out


def test_a_second_run_works_nothing_out_again(
    hjemmel: Command, proeve: Path, edit: Edit, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = hjemmel("test", "--mutants")

    def never(*arguments: object) -> None:
        raise AssertionError("it is kept")

    monkeypatch.setattr("hjemmel.adequacy.mutation.mutation_of", never)
    assert hjemmel("test", "--mutants") == first
    # What is kept is of these files alone.
    edit("bøger_ad_gangen = 10", "bøger_ad_gangen = 12")
    assert hjemmel("test", "--mutants").code == 3


def interrupted_after(calls: int, real: Callable[..., Any]) -> Callable[..., Any]:
    """The function, interrupted from the keyboard when it is called once more."""
    made: list[None] = []

    def called(*arguments: Any) -> Any:
        if len(made) == calls:
            raise KeyboardInterrupt
        made.append(None)
        return real(*arguments)

    return called


def test_interrupted_it_tells_what_it_has_and_keeps_nothing(
    hjemmel: Command, proeve: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hjemmel.adequacy.killed import noticed_by

    with monkeypatch.context() as patched:
        patched.setattr("hjemmel.adequacy.mutation.noticed_by", interrupted_after(4, noticed_by))
        told = hjemmel("test", "--mutants")
    assert told.code == 130
    assert "Afbrudt: 4 af " in told.out
    assert "proeve: 4 små ændringer prøvet." in told.out
    assert "bevisføreren er ikke installeret" not in told.out
    assert found(hjemmel)["tried"] > 4


def test_without_a_solver_it_says_so_and_the_solver_is_asked_when_there_is_one(
    hjemmel: Command, proeve: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("hjemmel.adequacy.equivalent.has_solver", lambda: False)
        told = hjemmel("test", "--mutants")
    assert "bevisføreren er ikke installeret" in told.out
    assert "; 0 er bevist at være uden betydning;" in told.out
    assert "bevisføreren er ikke installeret" not in hjemmel("test", "--mutants").out
