"""Scripts for pages: the same code with fewer spaces and lines."""

from __future__ import annotations

import re
from typing import Final

_STRINGS: Final = re.compile(r'("(?:[^"\\]|\\.)*")')
_SPACES: Final = re.compile(r" ?([=<>*(){}\[\],;:?&|!]) ?")
_OPEN: Final = (",", "(", "[", "{", ";")
_CLOSE: Final = (")", "]", "}", ",")


def squeezed(code: str) -> str:
    """The code without what only helps people read it.

    Lines with template literals or regular expressions keep their spaces: spaces in those may mean something. No string
    or template goes over several lines, and every statement ends with a semicolon.
    """
    found: list[str] = []
    for line in code.splitlines():
        text = line.strip()
        if not text or (text.startswith("//") and found):
            continue
        if not text.startswith("//") and "`" not in text and "/" not in _STRINGS.sub("", text):
            text = "".join(part if part.startswith('"') else _SPACES.sub(r"\1", part) for part in _STRINGS.split(text))
        if found and not found[-1].startswith("//") and (found[-1].endswith(_OPEN) or text.startswith(_CLOSE)):
            found[-1] += text
        else:
            found.append(text)
    return "\n".join(found) + "\n"
