"""Click's own sentences in the language of the command line.

Click takes every sentence through gettext, whose catalogues are compiled files found by the locale of the process.
Ours are data beside the other words, and the language is an option; so the names click calls are given ours. What we
have no words for stays English.
"""

import sys
from collections.abc import Mapping

import click.shell_completion  # noqa: F401  so that every module of click that speaks is loaded


def speak(sentences: Mapping[str, str]) -> None:
    """Click says `sentences[english]` from now on."""

    def one(message: str) -> str:
        return sentences.get(message, message)

    def one_or_many(singular: str, plural: str, count: int) -> str:
        return one(singular if count == 1 else plural)

    for name, module in list(sys.modules.items()):
        if name.startswith("click."):
            for asked, answer in (("_", one), ("ngettext", one_or_many)):
                if asked in vars(module):
                    setattr(module, asked, answer)
