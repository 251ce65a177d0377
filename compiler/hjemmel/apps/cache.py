"""Parsed files and parser tables kept between commands.

Reading files again is most of the work when one of many has changed, and making the parser's tables is most of the work
when none has. What is kept is found by a path and used only when it was made from the same grammar and the same bytes;
so the folder may be deleted at any time, and what is damaged is made again.
"""

import hashlib
from functools import cache
from pathlib import Path

from hjemmel.apps.writing import write_file
from hjemmel.diagnostics.problem import Problem
from hjemmel.diagnostics.words import LANGUAGES
from hjemmel.syntax.cache import file_from_kept, kept_file, kept_tables, tables_from_kept
from hjemmel.syntax.from_bytes import file_from_bytes
from hjemmel.syntax.from_text import tables_of, use_tables
from hjemmel.syntax.nodes import File, Language
from hjemmel.syntax.tables import grammar_hash

Parsed = tuple[File, tuple[Problem, ...]]


class Cache:
    """What is kept in a folder, and in memory by a process that goes on; `parsed` is what the compiler calls."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._memory: dict[str, tuple[bytes, Parsed]] = {}
        self._tables: set[Language] | None = None
        """The languages whose tables are kept; None before anyone looked."""

    def parsed(self, data: bytes, path: str) -> Parsed:
        """The nodes of a file and what is wrong with it."""
        known = self._memory.get(path)
        if known is None or known[0] != data:
            known = self._memory[path] = (data, self._parsed(data, path))
        return known[1]

    def _parsed(self, data: bytes, path: str) -> Parsed:
        """The same from the folder, where a file is kept when nothing is wrong with it."""
        made_from = _hash(path.encode(), data)
        place = self.folder / _hash(path.encode())[:32].decode()
        kept = file_from_kept(self._kept(place, made_from))
        if kept is not None:
            return kept, ()
        languages = self._languages_kept()
        file, problems = file_from_bytes(data, path)
        if file.language not in languages:
            self._keep(self._place_of_tables(file.language), _hash(), kept_tables(tables_of(file.language)))
            languages.add(file.language)
        if not problems:
            self._keep(place, made_from, kept_file(file))
        return file, problems

    def _languages_kept(self) -> set[Language]:
        """The languages read by tables from the cache; the others make their own."""
        if self._tables is None:
            self._tables = set()
            for language in LANGUAGES:
                tables = tables_from_kept(self._kept(self._place_of_tables(language), _hash()))
                if tables is not None:
                    use_tables(tables)
                    self._tables.add(language)
        return self._tables

    def _place_of_tables(self, language: Language) -> Path:
        return self.folder / f"tables.{language}"

    def _kept(self, place: Path, made_from: bytes) -> bytes:
        """What is kept there, or nothing when it was made from something else."""
        try:
            entry = place.read_bytes()
        except OSError:
            return b""
        return entry.removeprefix(made_from) if entry.startswith(made_from) else b""

    def _keep(self, place: Path, made_from: bytes, thing: bytes) -> None:
        write_file(place, made_from + thing, lasting=False)


def _hash(*parts: bytes) -> bytes:
    """The hash, in 64 letters, of the grammar and the parts, each told apart by its length."""
    digest = hashlib.sha256(grammar_hash().encode())
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest().encode()


@cache
def cache_in(folder: Path) -> Cache:
    """The one cache of a folder in this process."""
    return Cache(folder)
