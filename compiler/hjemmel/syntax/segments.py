"""Where declarations and their members begin, found without parsing: by the words that can begin a line."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from hjemmel.syntax.grammar import keywords
from hjemmel.syntax.nodes import Language

DECLARATIONS: Final = (
    "AGREEMENT", "ACT", "ORDER", "GUIDANCE", "KEY_DATE", "CODES", "CONCEPT_WORD", "PARAMETER", "DEFINITION",
    "TARGET_GROUP", "RULE", "DUTY", "PROHIBITION", "RIGHT", "POWER", "TABLE", "REPEAL", "EXAMPLE",
)  # fmt: skip
MEMBERS: Final = {
    "CLAUSE": "clause",
    "NOT_A_RULE": "not_a_rule",
    "FACT": "fact",
    "DISCRETION": "discretion",
    "RESULT": "result",
}
"""The words that begin a member, and the production to read it with."""
_SKIPPED: Final = r'"[^"\n]*"?|»(?:[^»«]|»(?:[^»«]|»[^»«]*«)*«)*«|(?P<comment>\#[^\n]*)'
_NAME: Final = re.compile(r'\s*\w+(?:[ \t]+group|[ \t]+date|[ \t]+a[ \t]+rule)?\s+(?:([^\W\d]\w*)|"([^"\n]*)")')
"""The first words of a declaration or member, of which some English ones are several."""


class Segment(NamedTuple):
    """Characters `start` to `end` of the text; `kind` is the terminal of its first word, "" before the first."""

    kind: str
    start: int
    end: int


def declarations_in(text: str, language: Language) -> list[Segment]:
    """The text cut where a line begins with the word of a declaration, or with `regelsæt`."""
    return _cut(text, 0, len(text), _line_pattern(language, ("RULESET", *DECLARATIONS)))


def members_in(text: str, segment: Segment, language: Language) -> list[Segment]:
    """One declaration cut where a line begins with the word of a member; the first piece is its head."""
    return _cut(text, segment.start, segment.end, _line_pattern(language, tuple(MEMBERS)))


def name_at(text: str, start: int, stop: int) -> tuple[str, int]:
    """The name of what begins at `start` and where it stands; for something with only a title, that, and -1."""
    match = _NAME.match(text, start, stop)
    if match is None:
        return "", -1
    return (match.group(1), match.start(1)) if match.group(1) else (match.group(2), -1)


def comments_in(text: str) -> list[tuple[int, int]]:
    """Where the comments are."""
    return [match.span() for match in re.finditer(_SKIPPED, text) if match.lastgroup == "comment"]


def _cut(text: str, start: int, end: int, pattern: re.Pattern[str]) -> list[Segment]:
    cuts = [
        (match.lastgroup, match.start(match.lastgroup))
        for match in pattern.finditer(text, start, end)
        if match.lastgroup not in (None, "comment")
    ]
    starts = [("", start)] + [(kind or "", at) for kind, at in cuts]
    ends = [at for _, at in starts[1:]] + [end]
    return [Segment(kind, at, stop) for (kind, at), stop in zip(starts, ends, strict=True)]


@cache
def _line_pattern(language: Language, kinds: tuple[str, ...]) -> re.Pattern[str]:
    words = keywords(language)
    starts = "|".join(
        f"(?P<{kind}>{re.escape(words[kind][0]).replace(chr(92) + ' ', chr(92) + 's+')}(?!\\w))" for kind in kinds
    )
    return re.compile(rf"{_SKIPPED}|^[ \t\r]*(?:{starts})", re.MULTILINE)
