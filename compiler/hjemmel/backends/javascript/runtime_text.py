"""The runtime as text: its files in order, without the comments that are for those who work on it."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from typing import Final

FILES: Final = (
    "values",
    "calendar",
    "operators",
    "lists",
    "rules",
    "lookup",
    "facts",
    "answer",
    "explanation",
    "sentences",
    "questions",
)
_COMMENT = re.compile(r"^ *(//.*|/\*\*.*\*/)\n", re.MULTILINE)
_BLOCK = re.compile(r"^ */\*\*\n(?: *\*.*\n)+?", re.MULTILINE)
_DECLARED = re.compile(r"^(?:const|let|class|function\*?) ([\w$]+)", re.MULTILINE)


@cache
def runtime_text() -> str:
    """What every module of rules carries."""
    folder = resources.files("hjemmel.backends.javascript") / "runtime"
    return "".join((folder / f"{name}.js").read_text("utf-8") for name in FILES)


@cache
def declared_types() -> str:
    """The declarations that every module has."""
    folder = resources.files("hjemmel.backends.javascript") / "runtime"
    return (folder / "types.d.ts").read_text("utf-8")


def without_comments(text: str) -> str:
    """The code without comments on lines of their own, and without empty lines."""
    return re.sub(r"\n{2,}", "\n", _COMMENT.sub("", _BLOCK.sub("", text)))


RUNTIME_WORDS: Final = frozenset(_DECLARED.findall(runtime_text()))
"""Names the runtime declares; what is generated declares others."""
