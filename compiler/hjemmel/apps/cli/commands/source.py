"""`hjemmel source`."""

import json
import re
from typing import TYPE_CHECKING

import click

from hjemmel.apps.cli.parameters import argument, format_option, pass_session, project_option
from hjemmel.apps.cli.session import OK, PROBLEMS, Session
from hjemmel.apps.cli.words import CliWords

if TYPE_CHECKING:
    from hjemmel.apps.passages import Passage


def command(words: CliWords) -> click.Command:
    """Find a passage and write its clause."""
    about = words.commands["source"]

    @click.command("source")
    @argument(words, "fragment")
    @click.option("--name", metavar=words.common["name_metavar"], help=about.options["name"])
    @click.option("--sentence", "sentences", is_flag=True, help=about.options["sentence"])
    @format_option(words, "terminal", "json")
    @project_option(words)
    @pass_session
    def source(session: Session, fragment: str, name: str | None, sentences: bool, form: str) -> int:
        from hjemmel.apps.passages import passages_of

        found = passages_of(fragment, session.rulesets(()), sentences=sentences)
        exact = [each for each in found if not each.nearest]
        if form == "json":
            rows = [{**each._asdict(), "clause": _clause(session, each, name)} for each in found]
            click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        elif exact:
            click.echo("\n\n".join(_clause(session, each, name) for each in exact))
        else:
            session.tell("not_in_sources", fragment=fragment)
            for each in found:
                session.tell("nearest_passage", file=each.file, line=each.line, passage=each.passage)
        return OK if exact else PROBLEMS

    return source


def _clause(session: Session, place: "Passage", name: str | None) -> str:
    """The declaration of the passage, under a comment that says where it stands."""
    from hjemmel.syntax.grammar import keywords

    words = keywords(session.language)
    after = f" {words['AFTER'][0]} »{place.after}«" if place.after else ""
    heading = f"# {place.ruleset}/{place.file}:{place.line}"
    return f"{heading}\n{words['CLAUSE'][0]} {name or _name_of(place.passage)}\n  »{place.passage}«{after}"


def _name_of(passage: str) -> str:
    """A name made of the passage's first telling words, to be improved by the drafter."""
    words = re.findall(r"(?<!\w)[a-zæøå][a-zæøå0-9]{3,}", passage.lower())
    return "_".join(words[:3]) or "klausul_1"
