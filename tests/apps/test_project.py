"""A project is found from anywhere in it, and its rule sets are read whole."""

from pathlib import Path

import pytest

from hjemmel.apps.project import contents_of, is_source, project_above


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path in ("b/regler/x.regel", "b/kilder/lov.txt", "b/noter.md", "a/a.regel", "tom/kilder/c.txt"):
        file = tmp_path / "rulesets" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(path.encode())
    return tmp_path


def test_found_from_below(root: Path) -> None:
    for start in (root, root / "rulesets", root / "rulesets" / "b" / "regler"):
        project = project_above(start)
        assert project is not None
        assert project.root == root.resolve()


def test_nothing_above(tmp_path: Path) -> None:
    assert project_above(tmp_path) is None


def test_rule_sets_are_the_folders_with_rules(root: Path) -> None:
    project = project_above(root)
    assert project is not None
    assert [each.name for each in project.rulesets] == ["a", "b"]


def test_rules_and_sources_are_read_and_nothing_else(root: Path) -> None:
    contents = contents_of(root / "rulesets" / "b")
    assert contents == {"kilder/lov.txt": b"b/kilder/lov.txt", "regler/x.regel": b"b/regler/x.regel"}
    assert [path for path in contents if is_source(path)] == ["kilder/lov.txt"]


def test_a_file_taken_away_while_we_look_is_not_there(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = Path.read_bytes

    def taken(path: Path) -> bytes:
        if path.suffix == ".regel":
            raise FileNotFoundError(path)
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", taken)
    assert list(contents_of(root / "rulesets" / "b")) == ["kilder/lov.txt"]
