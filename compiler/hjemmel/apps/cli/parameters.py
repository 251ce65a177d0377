"""Arguments and options that several commands share, with their words."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from hjemmel.apps.cli.session import Session
from hjemmel.apps.cli.words import CliWords

Decorated = TypeVar("Decorated", bound=Callable[..., Any])
Decorator = Callable[[Decorated], Decorated]

pass_session = click.make_pass_decorator(Session)


def argument(words: CliWords, name: str, **settings: Any) -> Callable[[Decorated], Decorated]:
    """An argument named and explained by the words."""
    about = words.arguments[name]
    return click.argument(name, metavar=about.metavar, help=about.help, **settings)


def format_option(words: CliWords, *forms: str) -> Callable[[Decorated], Decorated]:
    """`--format`; the first form is the one used when none is asked for."""
    return click.option(
        "--format", "form", type=click.Choice(forms), default=forms[0], show_default=True, help=words.common["format"]
    )


def project_option(words: CliWords) -> Callable[[Decorated], Decorated]:
    """`--project`: where to look for rule sets instead of here."""
    return click.option(
        "--project",
        "-C",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        metavar=words.common["folder_metavar"],
        expose_value=False,
        callback=_remember,
        help=words.common["project"],
    )


def _remember(ctx: click.Context, param: click.Parameter, value: Path | None) -> None:
    if value is not None:
        ctx.ensure_object(Session).place = value
