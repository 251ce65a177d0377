"""Whatever a file holds, reading it gives nodes and problems with places inside the text, and raises nothing."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from hjemmel.syntax.from_text import file_from_text
from hjemmel.syntax.nodes import File

TEXT = (Path(__file__).parent / "cases" / "everything.regel").read_text(encoding="utf-8")
WORDS = [
    *TEXT.split(),
    "regel",
    "hvis",
    "»",
    "«",
    '"',
    "(",
    ")",
    "|",
    "a)",
    "i)",
    "31. juni 2024",
    "1,",
    "\ufeff",
    "\t",
    "а",
]
DECLARATIONS = len(file_from_text(TEXT, "x.regel")[0].declarations)


def checked(text: str) -> File:
    file, problems = file_from_text(text, "x.regel")
    for problem in problems:
        assert 0 <= problem.span.start <= problem.span.end <= len(text)
    return file


@given(st.lists(st.sampled_from(WORDS), max_size=40))
@settings(max_examples=200, deadline=None)
def test_any_words(words: list[str]) -> None:
    checked(" ".join(words))


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text(text: str) -> None:
    file_from_text(text, "x.regel")
    file_from_text(f"regelsæt x\n{text}", "x.regel")


@given(st.integers(0, len(TEXT) - 1), st.integers(0, 12), st.sampled_from(["", "x", "og", "»", '"', "(", "1.", "\n"]))
@settings(max_examples=200, deadline=None)
def test_one_change_spoils_few_declarations(at: int, length: int, replacement: str) -> None:
    file = checked(TEXT[:at] + replacement + TEXT[at + length :])
    assert len(file.declarations) >= DECLARATIONS - 4
