"""Short names in scripts for pages: what only the code itself sees need not be said in full."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import count
from string import ascii_letters
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(
    r'(?P<gap>\s+|//[^\n]*|/\*.*?\*/)|(?P<text>"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|`)|(?P<word>[^\W\d][\w$]*)|(?P<number>\d\w*)'
    r"|(?P<sign>\.\.\.|=>|\?\.(?!\d)|.)",
    re.DOTALL,
)
_PATTERN: Final = re.compile(r"/(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/\w*")
_NEXT: Final = re.compile(r"\s*(=>|.|$)", re.DOTALL)
_CLASS: Final = re.compile(r"\bclass\s+\w+(?:\s+extends\s+\w+)?\s*$")
# Words of the language, and what a browser and Node have: they mean something outside the code.
GIVEN: Final = frozenset(
    re.findall(
        r"\w+",
        """arguments Array async await BigInt Blob Boolean break case catch class clearTimeout const constructor
        continue Date decodeURIComponent default delete do document else encodeURIComponent Error Event extends
        false finally for function get globalThis if in Infinity instanceof Intl isNaN JSON let location Map
        Math NaN navigator new null Number Object of performance Promise RangeError RegExp return Set set
        setTimeout static String super switch Symbol this throw true try TypeError typeof undefined URL var void
        while window yield""",
    )
)


class Token(NamedTuple):
    """A piece of code; `kind` is "word" for a name that stands by itself, "key" for one that belongs to an object."""

    kind: str
    text: str


def tokens_of(code: str) -> list[Token]:
    """The code in pieces that together are the code. No text in it goes over several lines, except in templates."""
    return list(_tokens(code))


def _tokens(code: str) -> Iterator[Token]:
    place, before, open_ = 0, "", [""]
    templates: list[int] = []
    while place < len(code):
        if templates and templates[-1] == len(open_) - 1 and open_[-1] == "`":
            found, place = _template_text(code, place)
            yield Token("text", found)
            if found.endswith("${"):
                open_.append("${")
            else:
                open_.pop()
                templates.pop()
            before = "`"
            continue
        match = _TOKEN.match(code, place)
        assert match is not None, "the last sign matches anything"
        kind, text = match.lastgroup or "", match.group()
        if text == "/" and (before in _BEFORE_PATTERN or before == ""):
            pattern = _PATTERN.match(code, place)
            assert pattern is not None, "a division stands after a value"
            kind, text = "text", pattern.group()
        if kind == "word":
            kind = _kind_of(text, before, _after(code, place + len(text)), open_[-1])
        yield Token(kind, text)
        place += len(text)
        if kind == "gap":
            continue
        if text == "`":
            open_.append("`")
            templates.append(len(open_) - 1)
        elif text == "{" and kind == "sign":
            open_.append("class {" if class_head(code, match.start()) else "{")
        elif text in ("(", "[") and kind == "sign":
            open_.append(text)
        elif text in (")", "]", "}") and kind == "sign":
            open_.pop()
        before = text


# After these a slash begins a pattern; after anything else it divides.
_BEFORE_PATTERN: Final = frozenset(("(", ",", "=", ":", "[", "!", "&", "|", "?", "{", "}", ";", "=>", "return"))


def class_head(code: str, place: int) -> bool:
    """Whether the brace at a place opens the members of a class."""
    before = code[max(0, place - 120) : place]
    return "class" in before and _CLASS.search(before) is not None


def _template_text(code: str, place: int) -> tuple[str, int]:
    end = place
    while code[end] != "`" and not code.startswith("${", end):
        end += 2 if code[end] == "\\" else 1
    end += 1 if code[end] == "`" else 2
    return code[place:end], end


def _after(code: str, place: int) -> str:
    match = _NEXT.match(code, place)
    return match[1] if match else ""


def _kind_of(word: str, before: str, after: str, inside: str) -> str:
    """A name that belongs to an object is left alone; so is one that stands alone between braces, for it may."""
    if before in (".", "?.", "#"):
        return "key"
    if inside == "class {" and after in ("(", "="):
        return "key"
    if inside == "{" and before in ("{", ",") and after in (":", "(", ",", "}", "="):
        return "key"
    return "given" if word in GIVEN else "word"


def short_names(tokens: Sequence[Token], taken: Collection[str] = ()) -> dict[str, str]:
    """A short name for each word of the code that is nothing but a name of the code's own, the most frequent first;
    those `taken` are neither shortened nor given."""
    others = {token.text for token in tokens if token.kind in ("key", "given")} | set(taken)
    inside = {word for token in tokens if token.kind == "text" for word in re.findall(r"[^\W\d]\w*", token.text)}
    used: dict[str, int] = {}
    for token in tokens:
        if token.kind == "word" and token.text not in others:
            used[token.text] = used.get(token.text, 0) + 1
    gained = sorted(used, key=lambda word: (-used[word] * len(word.encode()), word))
    free = (name for name in _names() if name not in used and name not in others and name not in inside | GIVEN)
    short = ((word, next(free)) for word in gained if len(word.encode()) > 2)
    return {word: name for word, name in short if len(name) < len(word.encode())}


def _names() -> Iterator[str]:
    yield from ascii_letters
    for number in count():
        for letter in ascii_letters:
            yield f"{letter}{number}"


def renamed(tokens: Iterable[Token], names: Mapping[str, str]) -> str:
    """The code with other names where it means the names of its own."""
    return "".join(names.get(token.text, token.text) if token.kind == "word" else token.text for token in tokens)
