"""Parsed files and tables that are kept as bytes."""

from __future__ import annotations

from pathlib import Path

from hjemmel.syntax.cache import file_from_kept, kept_file, kept_tables, key_of, tables_from_kept
from hjemmel.syntax.from_text import file_from_text, tables_of

TEXT = (Path(__file__).parent / "cases" / "everything.regel").read_text(encoding="utf-8")


def test_a_kept_file_is_the_parsed_file() -> None:
    file, problems = file_from_text(TEXT, "x.regel")
    assert problems == ()
    assert file_from_kept(kept_file(file)) == file


def test_kept_tables_are_the_tables() -> None:
    tables = tables_of("en")
    assert tables_from_kept(kept_tables(tables)) == tables


def test_damaged_bytes_are_nothing() -> None:
    file, _ = file_from_text(TEXT, "x.regel")
    assert file_from_kept(kept_file(file)[:-1]) is None
    assert file_from_kept(b"") is None
    assert tables_from_kept(kept_file(file)) is None


def test_the_key_follows_the_text_and_the_name() -> None:
    assert key_of(TEXT, "a.regel") == key_of(TEXT, "a.regel")
    assert len({key_of(TEXT, "a.regel"), key_of(TEXT, "b.regel"), key_of(TEXT + " ", "a.regel")}) == 3
