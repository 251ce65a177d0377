"""A file of rules, from its bytes to its nodes."""

from hjemmel.diagnostics.problem import Problem
from hjemmel.source.passages import text_of
from hjemmel.source.span import Span
from hjemmel.syntax.from_text import file_from_text
from hjemmel.syntax.nodes import File


def file_from_bytes(data: bytes, file: str) -> tuple[File, tuple[Problem, ...]]:
    """The nodes of the UTF-8 text `data`; a file in another encoding has none, and a problem."""
    start = Span(file, 0, 0)
    text = text_of(data, file, start)
    if isinstance(text, Problem):
        return File(start, "da", None, (), ()), (text,)
    return file_from_text(text.text, file)
