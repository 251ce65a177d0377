"""`hjemmel graph`."""

from pathlib import Path

import click

from hjemmel.apps.cli.parameters import argument, format_option, pass_session, project_option
from hjemmel.apps.cli.session import OK, PROBLEMS, Session, shown
from hjemmel.apps.cli.words import CliWords


def command(words: CliWords) -> click.Command:
    """Write the graph of what depends on what."""
    about = words.commands["graph"]

    @click.command("graph")
    @argument(words, "ruleset", required=False)
    @format_option(words, "json", "svg", "dot")
    @click.option(
        "--out",
        "-o",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar=words.common["file_metavar"],
        help=about.options["out"],
    )
    @click.option("--around", metavar=words.common["name_metavar"], help=about.options["around"])
    @click.option(
        "--steps", metavar="N", type=click.IntRange(min=1), default=1, show_default=True, help=about.options["steps"]
    )
    @project_option(words)
    @pass_session
    def graph(
        session: Session, ruleset: str | None, form: str, out: Path | None, around: str | None, steps: int
    ) -> int:
        from hjemmel.apps.cli.work import compilations_without_errors
        from hjemmel.apps.writing import write_file
        from hjemmel.backends.graph.from_plan import dependencies_of
        from hjemmel.backends.graph.neighbourhood import near, things_called
        from hjemmel.backends.graph.renderings import COLOURS, as_dot, as_json, as_svg

        chosen = session.ruleset(ruleset)
        several = compilations_without_errors(session, (chosen.name,))
        if several is None:
            return PROBLEMS
        plan = several[0].compiled.plan
        assert plan is not None, "there is a plan when there are no errors"
        found = dependencies_of(plan)
        if around is not None:
            ids = things_called(around, found)
            if not ids:
                raise session.refusal("unknown_thing", name=around)
            found = near(found, ids, steps)
        match form:
            case "svg":
                text = as_svg(found, plan.name, {kind: session.say(f"kind_{kind}") for kind in COLOURS})
            case "dot":
                text = as_dot(found, plan.name)
            case _:
                text = as_json(found, plan.name)
        if out is None:
            click.echo(text, nl=False)
        else:
            write_file(out, text.encode("utf-8"))
            session.tell("written", path=shown(out))
        return OK

    return graph
