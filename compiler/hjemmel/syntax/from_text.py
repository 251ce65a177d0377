"""A file of rules, from its text to its nodes."""

from __future__ import annotations

import gc
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Final

from lark import Lark, UnexpectedInput

from hjemmel.diagnostics.problem import Problem
from hjemmel.source.span import Span
from hjemmel.syntax.build_examples import Builder
from hjemmel.syntax.grammar import grammar_of
from hjemmel.syntax.nodes import File, Language
from hjemmel.syntax.problems import Unexpected

_FIRST_WORD: Final = re.compile(r"(?:\s|#[^\n]*)*([^\W\d]*)")
_ONE_AT_A_TIME: Final = threading.Lock()


def file_from_text(text: str, file: str) -> tuple[File, tuple[Problem, ...]]:
    """The nodes of `text`, which stands in `file`, and what is wrong with it."""
    language = language_of(text)
    with _ONE_AT_A_TIME, without_garbage_collection():
        builder, parser = reader(language)
        builder.begin(file, text)
        try:
            header, declarations = parser.parse(text, start="file")  # type: ignore[misc]
        except UnexpectedInput as e:
            at = e.pos_in_stream or 0
            problem = Unexpected(span=Span(file, at, at + 1), found=str(e), construct="", after="", expected="")
            return File(Span(file, 0, len(text)), language, None, (), ()), (problem,)
        parsed = File(Span(file, 0, len(text)), language, header, declarations, tuple(builder.comments))
        return parsed, tuple(builder.problems)


def language_of(text: str) -> Language:
    """The language its first word says: `regelsæt` or `ruleset`."""
    first = _FIRST_WORD.match(text)
    return "en" if first and first.group(1) == "ruleset" else "da"


@cache
def reader(language: Language) -> tuple[Builder, Lark]:
    """The parser of a language and the builder it calls; made when first needed."""
    builder = Builder(language)
    parser = Lark(
        grammar_of(language),
        parser="lalr",
        lexer="contextual",
        start=["file", "declaration"],
        maybe_placeholders=True,
        transformer=builder,
    )
    return builder, parser


@contextmanager
def without_garbage_collection() -> Iterator[None]:
    """The collector off: it would look again and again through nodes that all stay."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
