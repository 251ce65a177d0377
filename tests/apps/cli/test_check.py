"""Problems are shown for people and machines, and decide the exit code."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.apps.cli.conftest import Command, Edit


def test_nothing_wrong(hjemmel: Command, proeve: Path) -> None:
    assert hjemmel("check") == (0, "proeve: Ingen fejl eller advarsler.\n", "")


def test_without_a_solver_it_says_that_not_all_is_proven(
    hjemmel: Command, proeve: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hjemmel.proofs.from_plan.has_solver", lambda: False)
    told = hjemmel("check")
    assert told[:2] == (0, "proeve: Ingen fejl eller advarsler.\n")
    assert "pip install 'hjemmel[prove]'" in told.err


def test_an_error_is_shown_where_it_stands(hjemmel: Command, edit: Edit) -> None:
    edit("hvis har_lånekort", "hvis har_lånekot")
    told = hjemmel("check")
    assert told.code == 1
    assert told.out.startswith("Fejl HJ201  ")
    assert "rulesets/proeve/regler.regel:41:8\n" in told.out
    assert "hvis har_lånekot\n" in told.out
    assert "Mente du `har_lånekort`?" in told.out
    assert told.out.endswith("proeve: 1 fejl\n")


def test_a_warning_is_an_error_under_strict(hjemmel: Command, edit: Edit) -> None:
    edit("  uden regel", "  klausul uberørt\n    »har et lånekort«\n  uden regel")
    relaxed, strict = hjemmel("check"), hjemmel("check", "--strict")
    assert (relaxed.code, relaxed.out.startswith("Advarsel HJ409")) == (0, True)
    assert (strict.code, strict.out.startswith("Fejl HJ409")) == (1, True)


def test_english(hjemmel: Command, edit: Edit) -> None:
    edit("hvis har_lånekort", "hvis har_lånekot")
    told = hjemmel("check", "--lang", "en")
    assert told.out.startswith("Error HJ201  ")
    assert "Did you mean `har_lånekort`?" in told.out


@pytest.mark.parametrize("arguments", [["proeve"], ["rulesets/proeve"], ["./rulesets/proeve/"], []])
def test_rule_sets_are_named_or_pointed_at(hjemmel: Command, proeve: Path, arguments: list[str]) -> None:
    hjemmel("new", "anden")
    told = hjemmel("check", *arguments)
    assert told.code == 0
    assert ("anden: " in told.out) == (not arguments)


def test_an_unknown_rule_set(hjemmel: Command, proeve: Path) -> None:
    told = hjemmel("check", "prove")
    assert (told.code, "Der er: proeve." in told.err) == (2, True)


def test_an_empty_project(hjemmel: Command, project: Path) -> None:
    told = hjemmel("check")
    assert (told.code, "Der er ingen regelsæt i rulesets." in told.err) == (2, True)


def test_another_folder(hjemmel: Command, proeve: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = tmp_path / "andet"
    elsewhere.mkdir()
    (elsewhere / "rulesets").mkdir()
    monkeypatch.chdir(elsewhere)
    assert hjemmel("check").code == 2
    assert hjemmel("check", "--project", str(proeve.parents[2])).code == 0


def test_json_of_several_rule_sets_is_one_report(hjemmel: Command, edit: Edit) -> None:
    edit("hvis har_lånekort", "hvis har_lånekot")
    hjemmel("new", "anden")
    told = hjemmel("check", "--format", "json")
    report = json.loads(told.out)
    assert (told.code, report["errors"], report["language"]) == (1, 1, "da")
    assert report["problems"][0]["place"]["file"] == "rulesets/proeve/regler.regel"
    assert report["problems"][0]["place"]["start"]["line"] == 41


def test_sarif(hjemmel: Command, edit: Edit) -> None:
    edit("hvis har_lånekort", "hvis har_lånekot")
    (run,) = json.loads(hjemmel("check", "--format", "sarif").out)["runs"]
    (result,) = run["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "rulesets/proeve/regler.regel"


def test_a_source_that_is_not_text_is_a_problem_and_not_a_fault(hjemmel: Command, proeve: Path) -> None:
    (proeve.parent / "kilder" / "aftale.txt").write_bytes(b"l\xe5nekort")
    told = hjemmel("check")
    assert (told.code, told.out.startswith("Fejl HJ406"), told.err) == (1, True, "")


def test_a_rule_file_that_is_not_text_is_a_problem_and_not_a_fault(hjemmel: Command, proeve: Path) -> None:
    proeve.write_bytes("regelsæt proeve".encode("latin-1"))
    told = hjemmel("check")
    assert (told.code, "regler.regel" in told.out, told.err) == (1, True, "")


def test_a_file_that_may_not_be_read(hjemmel: Command, proeve: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refused)
    told = hjemmel("check")
    assert (told.code, "kan ikke læses" in told.err) == (2, True)


def test_watch_checks_again_when_a_file_changes(proeve: Path) -> None:
    command = [sys.executable, "-u", "-c", "from hjemmel.apps.cli.main import main; main()", "check", "--watch"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        try:
            assert process.stdout.readline() == "proeve: Ingen fejl eller advarsler.\n"
            assert process.stderr.readline().startswith("Holder øje med 2 filer.")
            proeve.write_text(proeve.read_text("utf-8").replace("hvis har_lånekort", "hvis har_lånekot"), "utf-8")
            assert process.stdout.readline().startswith("Fejl HJ201")
        finally:
            process.kill()
            time.sleep(0)
