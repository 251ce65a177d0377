"""The parser: LALR(1) over the tables, a word at a time, calling the builder for each production it completes.

Keywords are recognised only where the grammar can use them (as lark's contextual lexer does), and are never names.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from hjemmel.syntax.grammar import keywords, reserved_words
from hjemmel.syntax.tables import END, Production, Tables
from hjemmel.syntax.token import Token

Children = list[Any]
MARKS: Final = ("LETTER_OR_ROMAN", "LETTER", "ROMAN")
_FIRST_WORD: Final = re.compile(r"\w+")


DEEPEST: Final = 250
"""States on the stack at most: far more than the fifty levels the language allows need, few enough for every later
stage to follow the nodes by recursion."""


class Stuck(Exception):
    """The text does not go on as the grammar does, or goes too deep. `token` is None where there is no known word."""

    def __init__(
        self, at: int, token: Token | None, states: list[int], previous: Token | None, deep: bool = False
    ) -> None:
        super().__init__(at)
        self.at = at
        self.token = token
        self.states = states
        self.previous = previous
        self.deep = deep


class Parser:
    """Reads text by the tables of one human language."""

    def __init__(self, tables: Tables, builder: Any) -> None:
        self.tables = tables
        self.builder = builder
        self.reductions = [_reduction(production, builder) for production in tables.productions]
        patterns = dict(tables.terminals)
        self.reserved = reserved_words(tables.language)
        self.keywords = _keyword_index(tables)
        self.mark = re.compile(rf"[ \t\r\n\f]*(?:{'|'.join(f'(?P<{mark}>{patterns[mark]})' for mark in MARKS)})")
        self.path = re.compile(patterns["PATH"])
        self.word = _word_pattern(tables)

    def value(self, text: str, start: str, begin: int = 0, stop: int | None = None, halt: int = -1) -> Any:
        """What the builder made of the text between `begin` and `stop`; raises Stuck.

        With `halt` it sticks at the word that begins there, before anything is reduced because of it: only then do
        the states tell all that could have stood there.
        """
        actions, gotos, reductions = self.tables.actions, self.tables.gotos, self.reductions
        end_state = self.tables.ends[start]
        state = self.tables.starts[start]
        states = [state]
        values: list[Any] = []
        end = len(text) if stop is None else stop
        at = begin
        token: Token | None = None
        while True:
            previous = token
            expected = actions[state]
            token = self.token(text, at, end, expected)
            if token is None:
                raise Stuck(self.after_space(text, at, end), None, states, previous)
            kind = token.kind
            at = token.end
            if token.start == halt:
                raise Stuck(halt, token, states, previous)
            while True:
                action = expected.get(kind)
                if action is None:
                    raise Stuck(token.start, token, states, previous)
                if action >= 0:
                    state = action
                    states.append(state)
                    values.append(token)
                    if len(states) > DEEPEST:
                        raise Stuck(token.start, token, states, previous, deep=True)
                    break
                size, origin, make = reductions[~action]
                if make is None:
                    states.pop()
                elif size:
                    children = values[-size:]
                    del states[-size:], values[-size:]
                    values.append(make(children))
                else:
                    values.append(make([]))
                state = gotos[states[-1]][origin]
                states.append(state)
                if state == end_state and kind == END:
                    return values[-1]
                expected = actions[state]

    def token(self, text: str, at: int, end: int, expected: dict[str, int]) -> Token | None:
        """The word that begins at `at` or after the space there; None where there is no word of the language."""
        while True:
            if "LETTER_OR_ROMAN" in expected and (mark := self.mark.match(text, at, end)):
                kind = str(mark.lastgroup)
                return Token(kind, mark.group(kind), mark.start(kind), mark.end())
            match = self.word.match(text, at, end)
            if match is None:
                return None
            kind = match.lastgroup or END
            if kind == "NAME":
                return self.keyword_or_name(text, match.start(kind), match.end(), end, expected)
            token = Token(kind, match.group(match.lastindex or 0), match.start(match.lastindex or 0), match.end())
            if kind != "COMMENT":
                return token
            self.builder.comment(token)
            at = token.end

    def keyword_or_name(self, text: str, start: int, stop: int, end: int, expected: dict[str, int]) -> Token:
        """The longest keyword that can stand here, else the name or path. A reserved word is never a name."""
        word = text[start:stop]
        for terminal, pattern in self.keywords.get(word, ()):
            if terminal in expected:
                if pattern is None:
                    return Token(terminal, word, start, stop)
                if match := pattern.match(text, start, end):
                    return Token(terminal, match.group(), start, match.end())
        if word in self.reserved:
            return Token("RESERVED", word, start, stop)
        if "PATH" in expected and text[stop : stop + 1] == "." and (path := self.path.match(text, start, end)):
            return Token("PATH", path.group(), start, path.end())
        return Token("PATH" if "PATH" in expected else "NAME", word, start, stop)

    def after_space(self, text: str, at: int, end: int) -> int:
        """Where the next word would begin."""
        while at < end and text[at] in " \t\r\n\f":
            at += 1
        return at


def _reduction(production: Production, builder: Any) -> tuple[int, str, Callable[[Children], Any] | None]:
    if production.builder == "":
        return production.size, production.origin, None
    make: Callable[[Children], Any] = _listed if production.builder == "*" else getattr(builder, production.builder)
    plain = not production.absent_after and not any(p.spread or p.absent_before for p in production.pieces)
    if not plain:
        make = _spread(make, production)
    return production.size, production.origin, make


def _listed(children: Children) -> Children:
    return children


def _spread(make: Callable[[Children], Any], production: Production) -> Callable[[Children], Any]:
    """The callback with the lists among its children spread out, and None for each optional child that is absent."""
    pieces = [(p.index, p.spread, p.absent_before) for p in production.pieces]
    after = [None] * production.absent_after
    starts_spread = bool(pieces) and pieces[0][1] and not pieces[0][2]

    def spread(children: Children) -> Any:
        if starts_spread:
            out: Children = children[0]  # grown in place: nobody else has it, and long lists stay linear
            rest = pieces[1:]
        else:
            out = []
            rest = pieces
        for index, is_list, absent in rest:
            if absent:
                out += [None] * absent
            if is_list:
                out += children[index]
            else:
                out.append(children[index])
        return make(out + after if after else out)

    return spread


def _keyword_index(tables: Tables) -> dict[str, tuple[tuple[str, re.Pattern[str] | None], ...]]:
    """For each word that begins a keyword: the keywords, the longest first; a pattern for those of several words."""
    index: dict[str, list[tuple[int, str, re.Pattern[str] | None]]] = {}
    patterns = dict(tables.terminals)
    for terminal, spellings in keywords(tables.language).items():
        if terminal not in patterns:
            continue
        for first in {_FIRST_WORD.match(spelling).group() for spelling in spellings}:  # type: ignore[union-attr]
            mine = [spelling for spelling in spellings if _FIRST_WORD.match(spelling).group() == first]  # type: ignore[union-attr]
            alone = mine == [first]
            pattern = None if alone else re.compile(patterns[terminal])
            index.setdefault(first, []).append((-max(map(len, mine)), terminal, pattern))
    return {word: tuple((t, p) for _, t, p in sorted(found, key=lambda f: f[:2])) for word, found in index.items()}


def _word_pattern(tables: Tables) -> re.Pattern[str]:
    """Every word that is not told apart by context: any space, then one of the terminals that are no keywords."""
    apart = {*keywords(tables.language), *MARKS, "PATH", "SPACE"}
    named = "|".join(f"(?P<{name}>{pattern})" for name, pattern in tables.terminals if name not in apart)
    return re.compile(rf"[ \t\r\n\f]*(?:{named}|\Z)")
