"""Rule sets read from git and from folders."""

import subprocess
from pathlib import Path

import pytest

from hjemmel.apps.revisions import contents_at, is_revision, ruleset_folder, rulesets_at


def git(root: Path, *arguments: str) -> None:
    settings = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(root), *settings, *arguments], check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project in a folder of a repository, with two revisions of a rule set."""
    git(tmp_path, "init", "--quiet")
    root = tmp_path / "inde"
    folder = root / "rulesets" / "lille"
    (folder / "kilder").mkdir(parents=True)
    (folder / "regler.regel").write_bytes("første æøå".encode())
    (folder / "kilder" / "aftalen.txt").write_bytes(b"tekst\r\n")
    (folder / "noter.md").write_bytes(b"ingen regel")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "en")
    (folder / "regler.regel").write_bytes(b"anden")
    git(tmp_path, "commit", "--quiet", "-am", "to")
    (folder / "regler.regel").write_bytes(b"i mappen")
    return root


def test_a_revision_gives_the_files_as_they_were(project: Path) -> None:
    source = {"kilder/aftalen.txt": b"tekst\r\n"}
    assert contents_at(project, "HEAD~1", "lille") == {**source, "regler.regel": "første æøå".encode()}
    assert contents_at(project, "HEAD", "lille") == {**source, "regler.regel": b"anden"}


def test_what_git_does_not_know_is_nothing(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert is_revision(project, "HEAD")
    assert not is_revision(project, "HEAD~9")
    assert not is_revision(project, "--help")
    assert contents_at(project, "HEAD", "stor") is None
    assert not is_revision(tmp_path_factory.mktemp("uden"), "HEAD")
    assert rulesets_at(project, "HEAD") == ("lille",)
    assert rulesets_at(project, "HEAD~9") == ()


def test_a_folder_is_a_rule_set_or_a_project_with_one(project: Path) -> None:
    lille = project / "rulesets" / "lille"
    assert ruleset_folder(lille, None) == lille
    assert ruleset_folder(project, None) == lille
    assert ruleset_folder(project, "stor") is None
    assert ruleset_folder(lille / "kilder", None) is None
