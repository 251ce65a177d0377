"""The words of the command line, read from `texts/<language>.toml`."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from hjemmel.diagnostics.words import Language


class CommandWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A command's line in the list, its page, and a line for each of its options."""

    short: str
    help: str
    epilog: str = ""
    options: dict[str, str] = {}


class ArgumentWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How an argument is named in the line of use, and what it is."""

    metavar: str
    help: str


class CliWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything the command line says of itself; `click` translates the library's own sentences."""

    hjemmel: CommandWords
    common: dict[str, str]
    arguments: dict[str, ArgumentWords]
    commands: dict[str, CommandWords]
    said: dict[str, str]
    click: dict[str, str]

    def say(self, key: str, **values: Any) -> str:
        """The sentence with its placeholders filled."""
        return self.said[key].format(**values).strip("\n")


@cache
def cli_words(language: Language) -> CliWords:
    """The words in one language."""
    text = (Path(__file__).parent / "texts" / f"{language}.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), CliWords)
