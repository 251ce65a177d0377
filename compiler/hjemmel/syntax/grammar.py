"""The grammar as lark reads it, and the keywords of each human language: all from the files in `grammar/`.

A keyword stands in its file as it is read, `IS_AT_LEAST: "er mindst"`; here it becomes a pattern that allows any white
space between the words and ends where the word ends.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from hjemmel.syntax.nodes import Language

FILES: Final = ("regel.lark", "words.lark", "da.lark", "en.lark")
_KEYWORD: Final = re.compile(r'^([A-Z_0-9]+): ("[^"]+"(?: \| "[^"]+")*)$', re.MULTILINE)
_QUOTED: Final = re.compile(r'"([^"]+)"')
_WORD: Final = re.compile(r"\w+")


@cache
def grammar_folder() -> Traversable:
    """The folder of the grammar files: in the package when installed, two folders above it in a checkout."""
    package = files("hjemmel")
    installed = package.joinpath("grammar")
    return installed if installed.is_dir() else package.joinpath("..", "..", "grammar")


@cache
def file_text(name: str) -> str:
    """The text of one grammar file."""
    return grammar_folder().joinpath(name).read_text(encoding="utf-8")


@cache
def keywords(language: Language) -> dict[str, tuple[str, ...]]:
    """Every terminal of a language that is plain words, with its spellings; the first is the one to write."""
    return {
        name: tuple(_QUOTED.findall(spellings)) for name, spellings in _KEYWORD.findall(file_text(f"{language}.lark"))
    }


@cache
def reserved_words(language: Language) -> frozenset[str]:
    """The words of a language that cannot be names: its one-word keywords, units and months apart, and words that would
    make a longer keyword of the one before them (`mindst` after `er`)."""
    units = ("HOUR", "DAY", "WEEK", "MONTH", "YEAR", "PERCENT", "KRONE", "MILLION", "BILLION", "DECIMAL")
    free = {"WHOLE", "THE_DAY", "NOT_A_RULE", "NOT_A_RULE_WITHHELD", *units}
    spelled = [
        spelling.split()
        for name, spellings in keywords(language).items()
        if name not in free and not name.startswith("MONTH_")
        for spelling in spellings
    ]
    alone = {words[0] for words in spelled if len(words) == 1 and _WORD.fullmatch(words[0])}
    following = {words[at] for words in spelled for at in range(1, len(words)) if alone.issuperset(words[:at])}
    tolerated = frozenset(keywords(language)["THE_DAY"])
    return tolerated | alone | {word for word in following if _WORD.fullmatch(word)}


@cache
def grammar_of(language: Language) -> str:
    """The whole grammar for one human language, as text for lark."""
    words = _KEYWORD.sub(_terminal_line, file_text(f"{language}.lark"))
    return "\n".join((file_text("regel.lark"), words, file_text("words.lark")))


def _terminal_line(keyword: re.Match[str]) -> str:
    name, spellings = keyword.groups()
    patterns = [_pattern(spelling) for spelling in sorted(_QUOTED.findall(spellings), key=len, reverse=True)]
    return f"{name}: /(?:{'|'.join(patterns)})/"


def _pattern(spelling: str) -> str:
    """`er opfyldt, når` as `er\\s+opfyldt(?:\\s*,\\s*|\\s+)når(?!\\w)`: a comma inside a keyword may be left out."""
    escaped = re.escape(spelling).replace("/", r"\/").replace(r"\ ", " ").replace(":", r"\s*:")
    loose = escaped.replace(", ", r"(?:\s*,\s*|\s+)").replace(" ", r"\s+")
    return loose + (r"(?!\w)" if spelling[-1].isalnum() else "")
