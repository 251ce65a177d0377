"""The command line as click sees it: each command is imported when it is asked for."""

from importlib import import_module
from typing import Any

import click

from hjemmel.apps.cli.click_words import speak
from hjemmel.apps.cli.session import Session
from hjemmel.apps.cli.words import CliWords, cli_words
from hjemmel.diagnostics.words import LANGUAGES, Language


class Door(click.Group):
    """The group of all commands, in one language; `commands/<name>.py` makes the command `<name>`."""

    def __init__(self, language: Language) -> None:
        words = cli_words(language)
        super().__init__(
            "hjemmel",
            help=words.hjemmel.help,
            epilog=words.hjemmel.epilog,
            params=[language_option(words), version_option(words)],
            options_metavar=words.common["options_metavar"],
            subcommand_metavar=words.common["command_metavar"],
            context_settings={
                "max_content_width": 100,
                "help_option_names": ["-h", "--help"],
                "obj": Session(language, words),
            },
            callback=lambda **_: None,
        )
        self.words = words

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of the words, which is the order a drafter meets them."""
        return list(self.words.commands)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command with its words, or None when there is none of that name."""
        if cmd_name not in self.words.commands:
            return None
        command: click.Command = import_module(f"hjemmel.apps.cli.commands.{cmd_name}").command(self.words)
        about = self.words.commands[cmd_name]
        command.help, command.short_help, command.epilog = about.help, about.short, about.epilog
        command.options_metavar = self.words.common["options_metavar"]
        command.params.append(language_option(self.words))
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command asked for; a name that is none is answered with those like it."""
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as unknown:
            raise click.NoSuchCommand(unknown.command_name, possibilities=self.words.commands, ctx=ctx) from unknown

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, written from the words alone so that no command is imported for it."""
        with formatter.section(self.words.common["commands"]):
            formatter.write_dl([(name, about.short) for name, about in self.words.commands.items()])


def door(language: Language) -> Door:
    """The command line in one language, click's own sentences included."""
    speak(cli_words(language).click)
    return Door(language)


def language_option(words: CliWords) -> click.Option:
    """`--lang`, on every command; it was read before the words were chosen (see `main.py`)."""
    return click.Option(["--lang"], type=click.Choice(LANGUAGES), expose_value=False, help=words.common["lang"])


def version_option(words: CliWords) -> click.Option:
    """`--version`."""
    return click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_show_version,
        help=words.common["version"],
    )


def _show_version(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    if value:
        from hjemmel.apps.version import version

        click.echo(f"hjemmel {version()}")
        ctx.exit()
