"""The parser's tables: made from the grammar by lark, and plain data from then on.

Making them takes a few tenths of a second, so they can be kept as bytes; whoever keeps them asks for the same
`grammar_hash` before using them again.
"""

from __future__ import annotations

import hashlib
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec

from hjemmel.syntax.grammar import FILES, file_text, grammar_of
from hjemmel.syntax.nodes import Language

if TYPE_CHECKING:
    from lark import Lark

FORM: Final = "2"
"""Raised when the form of the tables or of the syntax nodes changes."""
STARTS: Final = ("file", "header", "declaration", "clause", "not_a_rule", "fact", "discretion", "result")
"""What can be read alone; the members are read alone when their declaration has a mistake in it."""
END: Final = "$END"


class Piece(msgspec.Struct, frozen=True, array_like=True):
    """One child of a production: its place among the symbols, whether it is a list to be spread out, and how many
    absent optional children stand before it."""

    index: int
    spread: bool
    absent_before: int


class Production(msgspec.Struct, frozen=True, array_like=True):
    """What a reduction does: how many symbols it takes, what they become, and who makes it.

    `builder` is the name of a callback, `""` when the only child is passed on, `"*"` when the children become a list
    that is spread out in the production that uses it.
    """

    origin: str
    size: int
    builder: str
    pieces: tuple[Piece, ...]
    absent_after: int


class Tables(msgspec.Struct, frozen=True, array_like=True):
    """All a parser needs. An action is the next state of a shift, or `~` the number of the production to reduce."""

    language: Language
    terminals: tuple[tuple[str, str], ...]
    """Name and pattern, those to be tried first standing first."""
    actions: tuple[dict[str, int], ...]
    gotos: tuple[dict[str, int], ...]
    productions: tuple[Production, ...]
    starts: dict[str, int]
    ends: dict[str, int]


@cache
def grammar_hash() -> str:
    """What tables and parsed files that are kept depend on, besides the text."""
    texts = "\0".join((FORM, *(file_text(name) for name in FILES)))
    return hashlib.sha256(texts.encode()).hexdigest()


def tables_from_grammar(language: Language) -> Tables:
    """The tables of one human language."""
    from lark import Lark  # only here: nothing else needs it, and it is slow to import

    lark = Lark(grammar_of(language), parser="lalr", lexer="basic", start=list(STARTS), maybe_placeholders=True)
    return _tables_from_lark(language, lark)


def _tables_from_lark(language: Language, lark: Lark) -> Tables:
    parse_table = lark.parser.parser._parse_table  # the tables are no part of lark's own interface
    numbers = {rule: number for number, rule in enumerate(lark.rules)}
    states = sorted(parse_table.states)
    position = {state: at for at, state in enumerate(states)}
    actions: list[dict[str, int]] = []
    gotos: list[dict[str, int]] = []
    for state in states:
        shifts: dict[str, int] = {}
        jumps: dict[str, int] = {}
        for symbol, (action, target) in sorted(parse_table.states[state].items()):
            if str(action) == "Shift":
                (shifts if symbol.isupper() or symbol == END else jumps)[str(symbol)] = position[target]
            else:
                shifts[str(symbol)] = ~numbers[target]
        actions.append(shifts)
        gotos.append(jumps)
    order = sorted(lark.terminals, key=lambda t: (-t.priority, -t.pattern.max_width, -len(t.pattern.value), t.name))
    return Tables(
        language,
        tuple((str(t.name), t.pattern.to_regexp()) for t in order),
        tuple(actions),
        tuple(gotos),
        tuple(_production(rule) for rule in lark.rules),
        {name: position[state] for name, state in parse_table.start_states.items()},
        {name: position[state] for name, state in parse_table.end_states.items()},
    )


def _production(rule: object) -> Production:
    expansion = rule.expansion  # type: ignore[attr-defined]
    options = rule.options  # type: ignore[attr-defined]
    alias = rule.alias  # type: ignore[attr-defined]
    origin = str(rule.origin.name)  # type: ignore[attr-defined]
    absent = [len(ones) for ones in "".join(str(int(b)) for b in options.empty_indices).split("0")]
    absent = absent if options.empty_indices else [0] * (len(expansion) + 1)
    pieces = tuple(
        Piece(index, not symbol.is_term and symbol.name.startswith("_"), absent[index])
        for index, symbol in enumerate(expansion)
    )
    if origin.startswith("_"):
        builder = "*"
    elif options.expand1 and alias is None and len(expansion) == 1:
        builder = ""
    else:
        builder = str(alias or origin)
    return Production(origin, len(expansion), builder, pieces, absent[-1])
