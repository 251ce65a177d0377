"""A new rule set works in both languages, and nothing is overwritten."""

from pathlib import Path

import pytest

from tests.apps.cli.conftest import Command


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_new_rule_set_has_no_problems_and_passes(hjemmel: Command, project: Path, language: str) -> None:
    begun = hjemmel("new", "proeve_2", "--title", 'En "prøve"', "--lang", language)
    assert begun.code == 0
    assert "rulesets/proeve_2" in begun.out
    checked = hjemmel("check", "--strict", "--lang", language)
    assert checked.out in ("proeve_2: Ingen fejl eller advarsler.\n", "proeve_2: No errors or warnings.\n")
    assert checked.code == 0
    assert hjemmel("test").code == 0
    assert hjemmel("fmt", "--check").code == 0
    (text,) = [path.read_text("utf-8") for path in project.glob("rulesets/proeve_2/*.regel")]
    assert 'proeve_2 "En prøve"' in text


def test_without_a_project_the_folder_is_made_here(
    hjemmel: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert hjemmel("new", "proeve").code == 0
    assert (tmp_path / "rulesets" / "proeve" / "regler.regel").is_file()


@pytest.mark.parametrize("name", ["Proeve", "prøve", "2", "a__b", "a_", "regel", "rule", "../x", ""])
def test_a_name_that_cannot_be_one(hjemmel: Command, project: Path, name: str) -> None:
    told = hjemmel("new", name)
    assert (told.code, "kan ikke være navn" in told.err) == (2, True)
    assert list((project / "rulesets").iterdir()) == []


def test_what_is_there_is_left_alone(hjemmel: Command, proeve: Path) -> None:
    proeve.write_text("mit", "utf-8")
    told = hjemmel("new", "proeve")
    assert (told.code, "findes allerede" in told.err) == (2, True)
    assert proeve.read_text("utf-8") == "mit"
