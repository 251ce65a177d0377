"""A file of rules, from its text to its nodes."""

from __future__ import annotations

import gc
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Final

import msgspec

from hjemmel.diagnostics.problem import Edit, Problem
from hjemmel.source.span import Span
from hjemmel.syntax.build_examples import Builder
from hjemmel.syntax.characters import put_right
from hjemmel.syntax.grammar import keywords
from hjemmel.syntax.nodes import File, Language, Name
from hjemmel.syntax.parser import Parser, Stuck
from hjemmel.syntax.placing import placed
from hjemmel.syntax.problems import EmptyFile, LookAlike, MissingLanguage, Unexpected
from hjemmel.syntax.recovery import Recovery
from hjemmel.syntax.segments import declarations_in
from hjemmel.syntax.tables import Tables, tables_from_grammar

_FIRST_WORD: Final = re.compile(r"(?:\s|#[^\n]*)*(\w*)")
_ONE_AT_A_TIME: Final = threading.Lock()
"""A parser and its builder are shared by all files of a language."""
_TABLES: Final[dict[Language, Tables]] = {}


def file_from_text(text: str, file: str) -> tuple[File, tuple[Problem, ...]]:
    """The nodes of `text`, which stands in `file`, and what is wrong with it.

    A declaration that cannot be read is left out, and its name is among `broken`. Raises nothing for a drafter's
    mistake.
    """
    no_names: tuple[Name, ...] = ()
    readable, odd = put_right(text, file)
    language = language_of(readable)
    first_word, first_at = first_word_of(readable)
    with _ONE_AT_A_TIME, without_garbage_collection():
        builder, parser = reader(language)
        builder.begin(file, readable)
        try:
            header, declarations = parser.value(readable, "file")
            comments, broken = tuple(builder.comments), no_names
            found = [*odd, *builder.problems]
        except Stuck:
            recovery = Recovery(parser, builder, readable, file)
            header, declarations = recovery.header, tuple(recovery.declarations)
            broken = tuple(recovery.broken)
            found = [*odd, *builder.problems, *recovery.problems]
            comments = recovery.comments()
    whole = Span(file, 0, len(text))
    if not first_word and not declarations and not found:
        found.append(EmptyFile(span=Span(file, 0, 0)))
    elif header is None and first_word != keywords(language)["RULESET"][0]:
        place = Span(file, first_at, first_at + len(first_word))
        found.append(MissingLanguage(span=place, word=keywords(language)["RULESET"][0]))
    parsed = File(whole, language, header, declarations, comments, broken)
    return parsed, placed(told_once(found), readable, language)


def told_once(found: list[Problem]) -> list[Problem]:
    """The problems without one of two about the same word: curly marks where a quotation must stand are no text."""
    quotations = {
        problem.span for problem in found if isinstance(problem, Unexpected) and "quotation" in problem.expected
    }
    curly = {problem.span for problem in found if isinstance(problem, LookAlike)}
    once: list[Problem] = []
    for problem in found:
        if isinstance(problem, LookAlike) and problem.span in quotations and problem.edit is not None:
            edit = Edit(problem.span, f"»{problem.edit.text[1:-1]}«")
            once.append(msgspec.structs.replace(problem, meant="»", edit=edit))
        elif not (isinstance(problem, Unexpected) and problem.span in quotations & curly):
            once.append(problem)
    return once


def language_of(text: str) -> Language:
    """The language its first word says, `regelsæt` or `ruleset`; without either, the one most declarations are in."""
    word, _ = first_word_of(text)
    languages: tuple[Language, ...] = ("da", "en")
    for language in languages:
        if word == keywords(language)["RULESET"][0]:
            return language
    return max(languages, key=lambda language: (len(declarations_in(text, language)), language == "da"))


def first_word_of(text: str) -> tuple[str, int]:
    """The first word that is not in a comment, and where it stands."""
    first = _FIRST_WORD.match(text)
    return (first.group(1), first.start(1)) if first else ("", 0)


@cache
def reader(language: Language) -> tuple[Builder, Parser]:
    """The parser of a language and the builder it calls; made when first needed."""
    builder = Builder(language)
    return builder, Parser(tables_of(language), builder)


def tables_of(language: Language) -> Tables:
    """The tables of a language: those given to `use_tables`, else made from the grammar."""
    if language not in _TABLES:
        _TABLES[language] = tables_from_grammar(language)
    return _TABLES[language]


def use_tables(tables: Tables) -> None:
    """Read files of the tables' language by them: for tables that were kept, before the first file is read."""
    _TABLES[tables.language] = tables


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
