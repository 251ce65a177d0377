"""A change of the files is seen, once it is whole."""

from pathlib import Path
from threading import Timer

import pytest

from hjemmel.apps.watching import next_change, stamps_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.regel").write_text("regelsæt a", "utf-8")
    return tmp_path


def test_every_file_below_is_stamped(folder: Path) -> None:
    (folder / "kilder").mkdir()
    (folder / "kilder" / "b.txt").write_text("b", "utf-8")
    assert {path.name for path in stamps_of([folder])} == {"a.regel", "b.txt"}


@pytest.mark.parametrize("change", ["edit", "add", "remove"])
def test_a_change_ends_the_wait(folder: Path, change: str) -> None:
    seen = stamps_of([folder])
    path = folder / "a.regel"
    changes = {
        "edit": lambda: path.write_text("regelsæt ab", "utf-8"),
        "add": lambda: (folder / "b.regel").write_text("b", "utf-8"),
        "remove": path.unlink,
    }
    later = Timer(0.05, changes[change])
    later.start()
    now = next_change([folder], seen, pause=0.02)
    later.join()
    assert now != seen
    assert now == stamps_of([folder])
