"""The language page's own example, and that it reads without problems."""

from pathlib import Path

from hjemmel.syntax import nodes as n
from hjemmel.syntax.from_text import file_from_text

EXAMPLE = (Path(__file__).parent / "cases" / "by_example.regel").read_text(encoding="utf-8")


def test_by_example_reads_without_problems() -> None:
    file, problems = file_from_text(EXAMPLE, "eksempel.regel")
    assert problems == ()
    assert [type(d).__name__ for d in file.declarations].count("Rule") == 3
    assert isinstance(file.declarations[-1], n.Example)
