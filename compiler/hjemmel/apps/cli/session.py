"""What every command works with: the language, the screen and the project."""

import os
import shutil
import sys
from pathlib import Path
from typing import Any, TextIO

import click

from hjemmel.apps.cli.words import CliWords
from hjemmel.apps.project import Project, RulesetFolder, project_above
from hjemmel.diagnostics.words import Language

OK, PROBLEMS, USAGE, OWN_FAULT, INTERRUPTED = 0, 1, 2, 3, 130


class Session:
    """One run of one command."""

    def __init__(self, language: Language, words: CliWords) -> None:
        self.language = language
        self.words = words
        self.place = Path()

    def say(self, key: str, **values: Any) -> str:
        """A sentence of the command line with its values."""
        return self.words.say(key, **values)

    def tell(self, key: str, **values: Any) -> None:
        """Say it on standard error: about the work, not its outcome."""
        click.echo(self.say(key, **values), err=True)

    def refusal(self, key: str, **values: Any) -> click.ClickException:
        """What to raise when the command cannot be carried out as written."""
        return click.ClickException(self.say(key, **values))

    @property
    def project(self) -> Project:
        """The project the command was given in."""
        found = project_above(self.place)
        if found is None:
            raise self.refusal("nothing_here")
        return found

    def rulesets(self, names: tuple[str, ...]) -> tuple[RulesetFolder, ...]:
        """The rule sets named, or all of them."""
        if names:
            return tuple(map(self._named, names))
        listed = self.project.rulesets
        if not listed:
            raise self.refusal("no_rulesets", folder=shown(self.project.root / "rulesets"))
        return listed

    def ruleset(self, name: str | None) -> RulesetFolder:
        """The rule set named, or the only one."""
        if name:
            return self._named(name)
        listed = self.rulesets(())
        if len(listed) > 1:
            raise self.refusal("which_ruleset", known=", ".join(each.name for each in listed))
        return listed[0]

    def _named(self, name: str) -> RulesetFolder:
        listed = self.project.rulesets
        for each in listed:
            if name == each.name or Path(name).resolve() == each.folder.resolve():
                return each
        raise self.refusal("unknown_ruleset", name=name, known=", ".join(each.name for each in listed))


def shown(path: Path) -> str:
    """The path as a person at this prompt would write it."""
    absolute = path.resolve()
    here = Path.cwd()
    return absolute.relative_to(here).as_posix() if absolute.is_relative_to(here) else absolute.as_posix()


def colour_on(stream: TextIO) -> bool:
    """Whether to use colour: only on a terminal that knows it, and never against the reader's wish."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width_now() -> int:
    """The columns of the terminal; 100 where there is none."""
    return shutil.get_terminal_size((100, 24)).columns if sys.stdout.isatty() else 100
