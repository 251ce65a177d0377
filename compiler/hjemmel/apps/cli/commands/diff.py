"""`hjemmel diff`."""

import json
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from hjemmel.apps.cli.parameters import argument, format_option, pass_session, project_option
from hjemmel.apps.cli.session import OK, PROBLEMS, USAGE, Session, colour_on, shown, width_now
from hjemmel.apps.cli.words import CliWords
from hjemmel.apps.project import project_above

if TYPE_CHECKING:
    from hjemmel.plan.case import Case
    from hjemmel.plan.nodes import Plan


class Version(NamedTuple):
    """One side: what it is called, and the files of its rule set. Two versions have the same paths, so each keeps its
    parsed files in a cache of its own."""

    title: str
    name: str
    cache: str
    contents: dict[str, bytes]


class Side(NamedTuple):
    """A version as it was understood: its title, its plan, and the cases of its examples."""

    title: str
    name: str
    plan: "Plan"
    cases: "tuple[Case, ...]"


Sides = tuple[Side, Side]


def command(words: CliWords) -> click.Command:
    """Compare two versions of a rule set."""
    about = words.commands["diff"]

    @click.command("diff")
    @argument(words, "old")
    @argument(words, "new", required=False)
    @click.option("--ruleset", metavar=words.common["name_metavar"], help=about.options["ruleset"])
    @format_option(words, "terminal", "json")
    @project_option(words)
    @pass_session
    def diff(session: Session, old: str, new: str | None, ruleset: str | None, form: str) -> int:
        from hjemmel.apps.cli.progress import progress
        from hjemmel.apps.comparing import Comparing
        from hjemmel.proofs.from_plan import has_solver

        days = _day(old), None if new is None else _day(new)
        sides = _on_days(session, days, ruleset) if any(days) else _of_versions(session, old, new, ruleset)
        if sides is None:
            return USAGE
        before, after = sides
        project = project_above(session.place)
        comparing = Comparing(None if project is None else project.cache / after.name)
        titles = before.title, after.title
        try:
            with progress(session.say("comparing", before=before.title, after=after.title)):
                found = comparing.of(before.plan, after.plan, titles, after.cases, is_one=any(days))
        finally:
            comparing.keep()
        if form == "json":
            from hjemmel.differences.as_json import as_json

            click.echo(json.dumps(as_json(found), ensure_ascii=False, indent=2))
        else:
            from hjemmel.apps.cli.differences_report import Report

            report = Report(session, min(width_now(), 110), colour=colour_on(sys.stdout))
            click.echo("\n".join(report.lines(found)))
        if not has_solver():
            session.tell("diff_no_solver")
        return OK if found.is_same else PROBLEMS

    return diff


def _day(text: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(text) if len(text) == 10 else None
    return None


def _on_days(session: Session, days: tuple[date | None, date | None], ruleset: str | None) -> Sides | None:
    """One rule set as it stands on two days."""
    from hjemmel.backends.wording.values import date_text
    from hjemmel.differences.on_day import plan_on

    first, second = days
    if first is None or second is None:
        raise session.refusal("diff_two_days")
    chosen = session.ruleset(ruleset)
    side = _side(session, _in_folder(session, chosen.folder, chosen.name, chosen.name, chosen.name))
    if side is None:
        return None
    return (
        side._replace(title=date_text(first), plan=plan_on(side.plan, first)),
        side._replace(title=date_text(second), plan=plan_on(side.plan, second)),
    )


def _of_versions(session: Session, old: str, new: str | None, ruleset: str | None) -> Sides | None:
    """Two folders or revisions; without the second, the working tree."""
    before = _version(session, old, ruleset, "before")
    if new is None:
        chosen = session.ruleset(ruleset)
        after = _in_folder(session, chosen.folder, session.say("working_tree"), chosen.name, chosen.name)
    else:
        after = _version(session, new, ruleset, "after")
    old_side, new_side = _side(session, before), _side(session, after)
    return None if old_side is None or new_side is None else (old_side, new_side)


def _version(session: Session, what: str, ruleset: str | None, side: str) -> Version:
    """The rule set in a folder, or at a revision of git."""
    from hjemmel.apps.revisions import contents_at, is_revision, ruleset_folder, rulesets_at

    if Path(what).is_dir():
        folder = ruleset_folder(Path(what), ruleset)
        if folder is None:
            raise session.refusal("diff_no_ruleset", place=what)
        name = folder.resolve().name
        return _in_folder(session, folder, shown(folder), name, f"{name}@{side}")
    root = session.project.root
    if not is_revision(root, what):
        raise session.refusal("diff_unknown", what=what)
    there = rulesets_at(root, what)
    name = ruleset or (there[0] if len(there) == 1 else session.ruleset(None).name)
    contents = contents_at(root, what, name)
    if contents is None:
        raise session.refusal("diff_no_ruleset", place=what)
    return Version(what, name, f"{name}@{side}", contents)


def _in_folder(session: Session, folder: Path, title: str, name: str, cache: str) -> Version:
    from hjemmel.apps.project import contents_of

    try:
        return Version(title, name, cache, contents_of(folder))
    except OSError as error:
        raise session.refusal("unreadable", path=error.filename, reason=error.strerror) from error


def _side(session: Session, version: Version) -> Side | None:
    """The version as it was understood; None, after showing its errors, when it has any."""
    from hjemmel.apps.cache import cache_in
    from hjemmel.apps.cli.progress import progress
    from hjemmel.apps.cli.report import counted, show
    from hjemmel.apps.findings import Findings, findings_of
    from hjemmel.compile import compiled
    from hjemmel.syntax.from_bytes import file_from_bytes

    with progress(session.say("checking", name=version.title)):
        project = project_above(session.place)  # two folders may lie in none
        parse = file_from_bytes if project is None else cache_in(project.cache / version.cache).parsed
        outcome = compiled(version.contents, parse)
    if outcome.plan is None:
        findings = findings_of(outcome.problems, version.contents, version.title, session.language, strict=False)
        errors = tuple(each for each in findings.diagnostics if each.severity == "error")
        show(session, Findings(errors, findings.lines), sys.stderr)
        click.echo(counted(session, version.title, findings), err=True)
        return None
    return Side(version.title, version.name, outcome.plan, tuple(example.case for example in outcome.examples))
