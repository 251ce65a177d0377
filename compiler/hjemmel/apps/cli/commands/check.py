"""`hjemmel check`."""

from collections.abc import Sequence
from typing import Never

import click

from hjemmel.apps.cli.parameters import argument, format_option, pass_session, project_option
from hjemmel.apps.cli.session import OK, PROBLEMS, Session
from hjemmel.apps.cli.words import CliWords
from hjemmel.apps.project import RulesetFolder


def command(words: CliWords) -> click.Command:
    """Find errors in rule sets."""
    about = words.commands["check"]

    @click.command("check")
    @argument(words, "rulesets", nargs=-1)
    @click.option("--watch", is_flag=True, help=about.options["watch"])
    @click.option("--strict", is_flag=True, help=about.options["strict"])
    @format_option(words, "terminal", "json", "sarif")
    @project_option(words)
    @pass_session
    def check(session: Session, rulesets: tuple[str, ...], watch: bool, strict: bool, form: str) -> int:
        chosen = session.rulesets(rulesets)
        if watch:
            _watch(session, chosen, strict, form)
        return _checked(session, chosen, strict, form)

    return check


def _checked(session: Session, rulesets: Sequence[RulesetFolder], strict: bool, form: str) -> int:
    """The exit code after showing what is wrong."""
    from hjemmel.apps.cli.report import as_data, counted, show
    from hjemmel.apps.cli.work import compilation_of, stop_if_interrupted
    from hjemmel.apps.findings import together
    from hjemmel.apps.proving import Proving
    from hjemmel.proofs.from_plan import has_solver

    proving = Proving() if has_solver() else None
    compilations = [compilation_of(session, each, strict=strict, proving=proving) for each in rulesets]
    stop_if_interrupted(session, compilations)
    several = [each.findings for each in compilations]
    if form == "terminal":
        for ruleset, findings in zip(rulesets, several, strict=True):
            show(session, findings)
            click.echo(counted(session, ruleset.name, findings))
        if proving is None and any(each.compiled.provable is not None for each in compilations):
            session.tell("prove_extra")
    else:
        click.echo(as_data(session, together(several), form))
    return PROBLEMS if any(findings.failed for findings in several) else OK


def _watch(session: Session, rulesets: Sequence[RulesetFolder], strict: bool, form: str) -> Never:
    """Check again at every change, until interrupted."""
    from hjemmel.apps.watching import next_change, stamps_of

    folders = [each.folder for each in rulesets]
    while True:
        stamps = stamps_of(folders)
        _checked(session, rulesets, strict, form)
        session.tell("watching", count=len(stamps))
        next_change(folders, stamps)
        click.clear()
