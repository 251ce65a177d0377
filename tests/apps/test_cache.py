"""What is kept is used only when it was made from the same bytes, and what is damaged is made again."""

from pathlib import Path

import pytest

from hjemmel.apps import cache as subject
from hjemmel.apps.cache import Cache, cache_in
from hjemmel.syntax.from_bytes import file_from_bytes

TEXT = 'regelsæt proeve "Prøve"\n\nopregning Farve "farve"\n  rød "rød"\n'.encode()


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The texts that were read by the parser, in order."""
    seen: list[bytes] = []

    def parsed(data: bytes, path: str) -> object:
        seen.append(data)
        return file_from_bytes(data, path)

    monkeypatch.setattr(subject, "file_from_bytes", parsed)
    return seen


def test_a_file_is_read_once(tmp_path: Path, read: list[bytes]) -> None:
    first = Cache(tmp_path).parsed(TEXT, "a.regel")
    assert Cache(tmp_path).parsed(TEXT, "a.regel") == first == file_from_bytes(TEXT, "a.regel")
    assert read == [TEXT]


def test_a_process_that_goes_on_reads_neither_text_nor_folder_again(tmp_path: Path, read: list[bytes]) -> None:
    cache = cache_in(tmp_path)
    first, _ = cache.parsed(TEXT, "a.regel")
    for path in tmp_path.iterdir():
        path.unlink()
    assert cache_in(tmp_path).parsed(TEXT, "a.regel")[0] is first
    assert read == [TEXT]


def test_a_change_of_the_bytes_or_the_path_is_seen(tmp_path: Path, read: list[bytes]) -> None:
    cache = Cache(tmp_path)
    cache.parsed(TEXT, "a.regel")
    other = TEXT.replace(b"Farve", b"Kulor")
    assert cache.parsed(other, "a.regel") == file_from_bytes(other, "a.regel")
    assert cache.parsed(TEXT, "b.regel")[0].span.file == "b.regel"
    assert read == [TEXT, other, TEXT]


def test_a_change_of_the_grammar_is_seen(tmp_path: Path, read: list[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    Cache(tmp_path).parsed(TEXT, "a.regel")
    monkeypatch.setattr(subject, "grammar_hash", lambda: "another")
    Cache(tmp_path).parsed(TEXT, "a.regel")
    assert len(read) == 2


def test_what_is_damaged_is_made_again(tmp_path: Path, read: list[bytes]) -> None:
    Cache(tmp_path).parsed(TEXT, "a.regel")
    for path in tmp_path.iterdir():
        path.write_bytes(path.read_bytes()[:-20])
    assert Cache(tmp_path).parsed(TEXT, "a.regel") == file_from_bytes(TEXT, "a.regel")
    assert len(read) == 2


def test_a_file_with_problems_is_not_kept(tmp_path: Path, read: list[bytes]) -> None:
    wrong = TEXT.replace(b'"farve"', b"farve")
    for _ in range(2):
        assert Cache(tmp_path).parsed(wrong, "a.regel")[1]
    assert len(read) == 2


def test_kept_tables_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Cache(tmp_path).parsed(TEXT, "a.regel")
    used: list[object] = []
    monkeypatch.setattr(subject, "use_tables", used.append)
    Cache(tmp_path).parsed(TEXT, "b.regel")
    assert len(used) == 1
