"""`hjemmel new`."""

import re
from pathlib import Path

import click

from hjemmel.apps.cli.parameters import argument, pass_session, project_option
from hjemmel.apps.cli.session import Session, shown
from hjemmel.apps.cli.words import CliWords

TEMPLATE = Path(__file__).parents[1] / "template"
"""A small rule set in each language, with NAVN and TITEL where the name and the title go."""

_NAME = re.compile(r"[a-z](?:_?[a-z0-9])*")


def command(words: CliWords) -> click.Command:
    """Begin a new rule set."""
    about = words.commands["new"]

    @click.command("new")
    @argument(words, "name")
    @click.option("--title", metavar=words.common["title_metavar"], help=about.options["title"])
    @project_option(words)
    @pass_session
    def new(session: Session, name: str, title: str | None) -> None:
        from hjemmel.apps.project import RULESETS, contents_of, project_above
        from hjemmel.apps.writing import write_folder
        from hjemmel.diagnostics.words import LANGUAGES
        from hjemmel.syntax.grammar import reserved_words

        if not _NAME.fullmatch(name) or any(name in reserved_words(language) for language in LANGUAGES):
            raise session.refusal("bad_name", name=name)
        project = project_above(session.place)
        folder = (project.root if project else session.place) / RULESETS / name
        if folder.exists():
            raise session.refusal("exists_already", path=shown(folder))
        titled = (title or name.replace("_", " ").capitalize()).replace('"', "")
        write_folder(
            folder,
            {
                path: data.replace(b"NAVN", name.encode()).replace(b"TITEL", titled.encode())
                for path, data in contents_of(TEMPLATE / session.language).items()
            },
        )
        click.echo(session.say("begun", path=shown(folder), name=name))

    return new
