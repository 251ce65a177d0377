"""`hjemmel docs`."""

from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import click

from hjemmel.apps.cli.parameters import argument, pass_session, project_option
from hjemmel.apps.cli.session import OK, PROBLEMS, Session, shown
from hjemmel.apps.cli.words import CliWords


def command(words: CliWords) -> click.Command:
    """Build the pages."""
    about = words.commands["docs"]

    @click.command("docs")
    @argument(words, "rulesets", nargs=-1)
    @click.option(
        "--out",
        "-o",
        type=click.Path(file_okay=False, path_type=Path),
        metavar=words.common["folder_metavar"],
        help=about.options["out"],
    )
    @click.option("--every-pair", is_flag=True, help=about.options["every_pair"])
    @project_option(words)
    @pass_session
    def docs(session: Session, rulesets: tuple[str, ...], out: Path | None, every_pair: bool) -> int:
        if find_spec("mkdocs") is None:
            raise session.refusal("docs_extra")
        from hjemmel.apps.cli.progress import progress
        from hjemmel.apps.cli.work import compilations_without_errors
        from hjemmel.apps.comparing import Comparing
        from hjemmel.apps.mkdocs.build import built_site
        from hjemmel.apps.mkdocs.inputs import site_input
        from hjemmel.apps.mkdocs.quality import quality_of
        from hjemmel.apps.writing import write_file
        from hjemmel.backends.docs.front import front_page, line_of
        from hjemmel.backends.docs.site import site_from_plan
        from hjemmel.differences.pages import further_of

        several = compilations_without_errors(session, rulesets)
        if several is None:
            return PROBLEMS
        folder = out or session.project.site
        own_pages = session.project.own_pages
        for each in several:
            place = folder if len(several) == 1 else folder / each.ruleset.name
            with progress(session.say("building_site")):
                quality = quality_of(each.compiled, each.contents, session.project.cache / each.ruleset.name)
                site = site_input(each.compiled, each.contents, own_pages, quality)
                assert site is not None, "there is a plan when there are no errors"
                comparing = Comparing(session.project.cache / each.ruleset.name)
                site = replace(site, further=(further_of(comparing.on_days, every_pair=every_pair),))
                try:
                    built_site(site_from_plan(site), place, site.plan.title)
                finally:
                    comparing.keep()
            click.echo(session.say("site_here", path=shown(place / "index.html")))
        if len(several) > 1:
            lines = [line_of(each.ruleset.name, each.compiled.plan) for each in several if each.compiled.plan]
            write_file(folder / "index.html", front_page(lines))
            click.echo(session.say("site_here", path=shown(folder / "index.html")))
        return OK

    return docs
