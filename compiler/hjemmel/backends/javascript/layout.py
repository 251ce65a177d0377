"""JavaScript as trees that are laid out within a line's width."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

WIDTH: Final = 110


@dataclass(frozen=True, slots=True)
class Listed:
    """Codes between an opening and a closing, each on a line of its own where one line is too short."""

    opening: str
    items: tuple[Code, ...]
    closing: str


@dataclass(frozen=True, slots=True)
class After:
    """Code after words that stay before it: `hvis: `, `samtale => `."""

    words: str
    code: Code


Code = str | Listed | After


def call(name: str, *arguments: Code) -> Listed:
    """`name(arguments)`."""
    return Listed(f"{name}(", arguments, ")")


def array(items: Iterable[Code]) -> Listed:
    """`[items]`."""
    return Listed("[", tuple(items), "]")


def record(entries: Mapping[str, Code]) -> Listed:
    """`{ key: value }`, keys as they are."""
    return Listed("{ ", tuple(After(f"{name}: ", value) for name, value in entries.items()), " }")


def string(text: str) -> str:
    """The text as a string that may also stand in a page's script."""
    code = json.dumps(text, ensure_ascii=False).replace("</", "<\\/").replace("<!--", "<\\!--")
    return code.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def flat(code: Code) -> str:
    """The code on one line."""
    match code:
        case str():
            return code
        case After(words, inner):
            return words + flat(inner)
        case Listed(opening, items, closing):
            return f"{opening}{flat_list(items)}{closing}" if items else opening.strip() + closing.strip()


def flat_list(codes: Sequence[Code]) -> str:
    """The codes on one line, between commas."""
    return ", ".join(map(flat, codes))


def laid_out(code: Code, indent: int = 0, before: int = 0, after: int = 0) -> str:
    """The code, broken at its outermost lists where a line is too short: `before` and `after` are columns around it."""
    line = flat(code)
    if indent + before + len(line) + after <= WIDTH:
        return line
    match code:
        case str():
            return code
        case After(words, inner):
            return words + laid_out(inner, indent, before + len(words), after)
        case Listed(opening, (*first, Listed("{ ", (_, *_)) as last), closing) if (
            first and len(flat_list(first)) < WIDTH / 2
        ):
            lead = f"{opening}{flat_list(first)}, "
            return f"{lead}{laid_out(last, indent, before + len(lead), after + len(closing))}{closing}"
        case Listed(opening, items, closing):
            margin = " " * (indent + 2)
            inside = "".join(f"{margin}{laid_out(item, indent + 2, 0, 1)},\n" for item in items)
            return f"{opening.rstrip()}\n{inside}{' ' * indent}{closing.lstrip()}" if items else line
