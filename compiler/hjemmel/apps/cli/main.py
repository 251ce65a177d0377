"""Where the command `hjemmel` begins.

The language must be known before the help texts are chosen, so `--lang` is read ahead of everything else, wherever on
the line it stands; HJEMMEL_LANG is used when it is missing.
"""

import gc
import os
import sys
from collections.abc import Sequence

import click

from hjemmel.apps.cli.door import door
from hjemmel.apps.cli.session import INTERRUPTED, OK, OWN_FAULT, USAGE
from hjemmel.apps.cli.words import cli_words
from hjemmel.diagnostics.words import LANGUAGES, Language

NEW_THINGS = 200_000
"""Things made before Python looks for garbage; by itself it does at seven hundred."""
FRAMES = 20_000
"""Calls within calls: an answer that rests on another takes about a dozen, and Python by itself stops at a thousand."""


def main() -> None:
    """Run the command line of this process and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter shows a question mark; it must not stop the work.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    # A rule set is many small things that live until the end: looking for garbage among them takes a tenth of the time.
    gc.set_threshold(NEW_THINGS)
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """The exit code of `hjemmel <arguments>`; what is said goes to standard output and standard error."""
    language = language_of(arguments)
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(max(FRAMES, usual))
    try:
        outcome = door(language).main(list(arguments), prog_name="hjemmel", standalone_mode=False)
    except click.Abort:
        click.echo(cli_words(language).say("interrupted"), err=True)
        return INTERRUPTED
    except click.ClickException as usage:
        usage.show()
        return USAGE
    except Exception:
        import traceback

        click.echo(traceback.format_exc(), err=True)
        click.echo(cli_words(language).say("own_fault"), err=True)
        return OWN_FAULT
    finally:
        sys.setrecursionlimit(usual)
    return outcome if isinstance(outcome, int) else OK


def language_of(arguments: Sequence[str]) -> Language:
    """The language asked for: the last `--lang`, else HJEMMEL_LANG, else Danish."""
    asked = os.environ.get("HJEMMEL_LANG", "")
    for place, argument in enumerate(arguments):
        if argument == "--lang":
            asked = next(iter(arguments[place + 1 :]), asked)
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
    return next((language for language in LANGUAGES if language == asked), "da")
