"""What is written is whole, or what was there is untouched."""

from pathlib import Path

import pytest

from hjemmel.apps import writing
from hjemmel.apps.writing import contents, new_folder, write_file, write_folder


def test_a_file_is_written_once(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.txt"
    assert write_file(path, b"en")
    assert not write_file(path, b"en")
    assert write_file(path, b"to")
    assert contents(tmp_path) == {"a/b.txt": b"to"}


def test_a_file_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "b.sh"
    path.write_bytes(b"en")
    path.chmod(0o750)
    write_file(path, b"to")
    assert path.stat().st_mode & 0o777 == 0o750


def test_an_interrupted_file_is_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "b.txt"
    write_file(path, b"en")

    def stopped(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(writing.os, "fsync", stopped)
    with pytest.raises(KeyboardInterrupt):
        write_file(path, b"to")
    assert contents(tmp_path) == {"b.txt": b"en"}


def test_a_folder_holds_exactly_what_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "ud"
    assert write_folder(folder, {"a.py": b"1", "b/c.py": b"2"})
    assert write_folder(folder, {"a.py": b"1"})
    assert not write_folder(folder, {"a.py": b"1"})
    assert contents(tmp_path) == {"ud/a.py": b"1"}


def test_compiled_python_beside_the_files_is_not_a_change(tmp_path: Path) -> None:
    folder = tmp_path / "ud"
    write_folder(folder, {"a.py": b"1"})
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "a.pyc").write_bytes(b"x")
    assert not write_folder(folder, {"a.py": b"1"})


def test_an_interrupted_folder_is_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "ud"
    write_folder(folder, {"a.py": b"1", "b.py": b"2"})
    with pytest.raises(KeyboardInterrupt), new_folder(folder) as beside:
        (beside / "a.py").write_bytes(b"ny")
        raise KeyboardInterrupt
    assert contents(tmp_path) == {"ud/a.py": b"1", "ud/b.py": b"2"}


def test_a_folder_that_cannot_be_moved_in_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "ud"
    write_folder(folder, {"a.py": b"1"})
    rename = Path.rename

    def refused(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise OSError("in use")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refused)
    with pytest.raises(OSError, match="in use"):
        write_folder(folder, {"a.py": b"2"})
    assert contents(tmp_path) == {"ud/a.py": b"1"}
