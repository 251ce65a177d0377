"""`hjemmel diff` on two folders, two revisions and two dates."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.apps.cli.conftest import Command, Edit


@pytest.fixture
def before(proeve: Path, project: Path) -> Path:
    """A copy of the rule set as it was."""
    copied = project / "før"
    shutil.copytree(proeve.parent, copied)
    return copied


def test_the_same_rules_are_the_same(hjemmel: Command, before: Path) -> None:
    found = hjemmel("diff", "før")
    assert found.code == 0
    assert "De samme i alle sager" in found.out
    assert found.err == ""


def test_layout_and_comments_change_nothing(hjemmel: Command, before: Path, proeve: Path) -> None:
    proeve.write_text("# en bemærkning\n" + proeve.read_text("utf-8").replace(" = ", "  =  "), "utf-8")
    assert hjemmel("diff", "før").code == 0


def test_another_value_is_told_with_a_case(hjemmel: Command, before: Path, edit: Edit) -> None:
    edit("= 10", "= 11")
    found = hjemmel("diff", "før", "rulesets/proeve")
    assert found.code == 1
    assert "før → rulesets/proeve" in found.out
    assert "10 → 11" in " ".join(found.out.split())
    assert "\x1b" not in found.out
    english = hjemmel("diff", "før", "rulesets/proeve", "--lang", "en")
    assert "Case:" in english.out


def test_as_data_the_case_is_one_that_can_be_assessed(
    hjemmel: Command, before: Path, edit: Edit, tmp_path: Path
) -> None:
    edit("= 10", "= 11")
    data = json.loads(hjemmel("diff", "før", "--format", "json").out)
    assert (data["form"], data["same"]) == (1, False)
    (answer,) = (each for each in data["answers"] if each["outcome"] == "differs")
    (group,) = answer["groups"]
    assert (group["example"]["before"], group["example"]["after"]) == ("10", "11")
    (tmp_path / "sag.json").write_text(json.dumps(group["example"]["case"]), "utf-8")
    assessed = hjemmel("evaluate", str(tmp_path / "sag.json"), "--format", "json")
    assert assessed.code == 0
    assert "11" in assessed.out


def test_revisions_of_git_and_the_folder_as_it_lies(hjemmel: Command, proeve: Path, edit: Edit, project: Path) -> None:
    def git(*arguments: str) -> None:
        settings = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *settings, *arguments], check=True, capture_output=True)

    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "-m", "en")
    edit("= 10", "= 11")
    assert "10 → 11" in " ".join(hjemmel("diff", "HEAD").out.split())
    git("commit", "--quiet", "-am", "to")
    assert hjemmel("diff", "HEAD").code == 0
    assert hjemmel("diff", "HEAD~1", "HEAD").code == 1


def test_two_dates_of_one_rule_set(hjemmel: Command, proeve: Path) -> None:
    same = hjemmel("diff", "2031-01-01", "2032-01-01")
    assert same.code == 0
    assert "1. januar 2031 → 1. januar 2032" in same.out
    other = hjemmel("diff", "1950-01-01", "2032-01-01")
    assert other.code == 1
    assert "Nyt" not in other.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("2024-01-01",), "to datoer"),
        (("2024-01-01", "før"), "to datoer"),
        (("findes-ikke",), "`findes-ikke` er hverken"),
        (("før", "tom"), "ikke ét regelsæt i tom"),
    ],
)
def test_what_cannot_be_compared_is_refused(
    hjemmel: Command, before: Path, project: Path, arguments: tuple[str, ...], said: str
) -> None:
    (project / "tom").mkdir()
    found = hjemmel("diff", *arguments)
    assert found.code == 2
    assert said in found.err


def test_a_version_with_errors_is_shown_and_not_compared(hjemmel: Command, before: Path, edit: Edit) -> None:
    edit("= 10", "= findes_ikke")
    found = hjemmel("diff", "før")
    assert found.code == 2
    assert "HJ201" in found.err
    assert found.out == ""


def test_without_a_solver_what_is_not_proven_is_said_to_be_so(
    hjemmel: Command, before: Path, edit: Edit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hjemmel.proofs.from_plan.find_spec", lambda name: None)
    edit("= 10", "= 11")
    found = hjemmel("diff", "før")
    assert found.code == 1
    assert "Der kan være flere" in found.out or "Ikke afgjort" in found.out
    assert "hjemmel[prove]" in found.err
    assert hjemmel("diff", "før", "før").code == 0


def test_two_folders_need_no_project(
    hjemmel: Command,
    before: Path,
    edit: Edit,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    edit("= 10", "= 11")
    outside = tmp_path_factory.mktemp("uden")
    shutil.copytree(before, outside / "a")
    shutil.copytree(before.parent / "rulesets" / "proeve", outside / "b")
    monkeypatch.chdir(outside)
    found = hjemmel("diff", "a", "b")
    assert (found.code, found.err) == (1, "")
    assert sorted(path.name for path in outside.iterdir()) == ["a", "b"]


def test_what_was_found_is_kept(hjemmel: Command, before: Path, edit: Edit, project: Path) -> None:
    edit("= 10", "= 11")
    first = hjemmel("diff", "før")
    kept = project / ".hjemmel" / "cache" / "proeve" / "differences"
    assert kept.is_file()
    assert hjemmel("diff", "før") == first
    found = kept.read_bytes()
    kept.write_bytes(b"noget andet")
    assert hjemmel("diff", "før").code == 1
    assert len(kept.read_bytes()) > len(found) // 2


def test_when_nothing_is_the_same_it_says_no_more_of_it(hjemmel: Command, project: Path) -> None:
    for name, factor in (("før", 2), ("efter", 3)):
        (project / name).mkdir()
        rules = 'regelsæt r "R"\n  måneder tælles til tilsvarende dag, ellers månedens sidste dag\n'
        rules += '  frister tælles fra dagen efter\n\nbegreb B "sagen"\n  oplysning antal : heltal  "antallet"\n'
        rules += f'  resultat pris : heltal  "prisen"\n    = antal * {factor}\n      fortolkning "Prisen."\n'
        (project / name / "r.regel").write_text(rules, "utf-8")
    found = hjemmel("diff", "før", "efter")
    assert found.out.endswith("Intet svar er bevist at være det samme i alle sager.\n")
