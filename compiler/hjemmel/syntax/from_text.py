"""A file of rules, from its text to its nodes."""

from __future__ import annotations

import gc
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Final

from hjemmel.diagnostics.problem import Problem
from hjemmel.source.span import Span
from hjemmel.syntax.build_examples import Builder
from hjemmel.syntax.nodes import File, Language
from hjemmel.syntax.parser import Parser, Stuck
from hjemmel.syntax.problems import Unexpected
from hjemmel.syntax.tables import tables_from_grammar

_FIRST_WORD: Final = re.compile(r"(?:\s|#[^\n]*)*([^\W\d]*)")
_ONE_AT_A_TIME: Final = threading.Lock()


def file_from_text(text: str, file: str) -> tuple[File, tuple[Problem, ...]]:
    """The nodes of `text`, which stands in `file`, and what is wrong with it."""
    language = language_of(text)
    with _ONE_AT_A_TIME, without_garbage_collection():
        builder, parser = reader(language)
        builder.begin(file, text)
        try:
            header, declarations = parser.value(text, "file")
        except Stuck as stuck:
            at = stuck.at
            problem = Unexpected(span=Span(file, at, at + 1), found="", construct="", after="", expected="")
            return File(Span(file, 0, len(text)), language, None, (), ()), (problem,)
        parsed = File(Span(file, 0, len(text)), language, header, declarations, tuple(builder.comments))
        return parsed, tuple(builder.problems)


def language_of(text: str) -> Language:
    """The language its first word says: `regelsæt` or `ruleset`."""
    first = _FIRST_WORD.match(text)
    return "en" if first and first.group(1) == "ruleset" else "da"


@cache
def reader(language: Language) -> tuple[Builder, Parser]:
    """The parser of a language and the builder it calls; made when first needed."""
    builder = Builder(language)
    return builder, Parser(tables_from_grammar(language), builder)


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
