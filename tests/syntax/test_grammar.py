"""The grammar: no conflicts but the intended ones, the same reading as lark's own, the two languages in step."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import Any

import lark
import pytest
from lark import Lark

from hjemmel.syntax.from_text import tables_of
from hjemmel.syntax.grammar import grammar_of, keywords, reserved_words
from hjemmel.syntax.nodes import Language
from hjemmel.syntax.parser import Parser
from hjemmel.syntax.tables import STARTS
from hjemmel.syntax.token import Token
from hjemmel.syntax.words import STATUSES, TYPES

CASES = sorted((Path(__file__).parent / "cases").glob("*.regel"))
READING_ON = {"AUTHORITY", "TAKEN_AS_GIVEN", "INTERPRETATION", "CF", "IN_FORCE", "IN_FORCE_ALWAYS", "OTHERWISE"}
"""A line's own ground, period or `ellers` is taken by what stands nearest before it."""
NUMBERED = {"LETTER_OR_ROMAN"}
"""`i)` goes on with a numbered list where there is one, else with the lettered one."""


@pytest.mark.parametrize("language", ["da", "en"])
def test_only_the_intended_conflicts(language: Language, caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger(lark.__name__)
    level = logger.level
    with caplog.at_level(logging.DEBUG, logger=lark.__name__):
        logger.addHandler(caplog.handler)
        try:
            Lark(grammar_of(language), parser="lalr", lexer="basic", start=list(STARTS), debug=True)
        finally:
            logger.removeHandler(caplog.handler)
            logger.setLevel(level)
    conflicts = set(re.findall(r"conflict for terminal (\w+)", caplog.text))
    assert conflicts == READING_ON | NUMBERED


def test_the_languages_have_the_same_keywords() -> None:
    assert list(keywords("da")) == list(keywords("en"))


def test_the_languages_have_the_same_built_in_types_and_statuses() -> None:
    assert set(TYPES["da"].values()) == set(TYPES["en"].values())
    assert set(STATUSES["da"].values()) == set(STATUSES["en"].values())


@pytest.mark.parametrize("language", ["da", "en"])
def test_statuses_are_the_grammars_and_reserved(language: Language) -> None:
    words = keywords(language)
    relevant = words["IS_NOT_RELEVANT"][0].partition(" ")[2]
    spelled = [*words["STATUS"], relevant, words["HOLDS"][0], words["DOES_NOT_HOLD"][0]]
    assert list(STATUSES[language]) == sorted(spelled, key=list(STATUSES[language]).index)
    assert set(words["STATUS"]) <= reserved_words(language)


class Recorder:
    """Stands in for the builder and keeps every token it is given."""

    def __init__(self) -> None:
        self.tokens: dict[int, tuple[str, str]] = {}

    def comment(self, token: Token) -> None:
        pass

    def __getattr__(self, production: str) -> Any:
        def callback(children: list[Any]) -> None:
            self.tokens |= {c.start: (c.kind, c.text) for c in children if isinstance(c, Token)}

        return callback


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_our_loop_reads_the_words_that_larks_contextual_lexer_reads(case: Path) -> None:
    text = case.read_text(encoding="utf-8")
    recorder = Recorder()
    Parser(tables_of("da"), recorder).value(text, "file")
    by_lark = Lark(grammar_of("da"), parser="lalr", lexer="contextual", start="file", maybe_placeholders=False)
    tokens = by_lark.parse(text).scan_values(lambda value: isinstance(value, lark.Token))
    assert {token.start_pos: (token.type, str(token)) for token in tokens} == recorder.tokens
