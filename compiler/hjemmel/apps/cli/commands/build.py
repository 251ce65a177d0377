"""`hjemmel build`."""

import sys
from typing import TYPE_CHECKING

import click

from hjemmel.apps.cli.parameters import argument, pass_session, project_option
from hjemmel.apps.cli.session import OK, PROBLEMS, Session, shown
from hjemmel.apps.cli.words import CliWords

if TYPE_CHECKING:
    from hjemmel.apps.cli.work import Compilation


def command(words: CliWords) -> click.Command:
    """Write rule sets as Python and JavaScript."""
    about = words.commands["build"]

    @click.command("build")
    @argument(words, "rulesets", nargs=-1)
    @click.option("--check", "only_check", is_flag=True, help=about.options["check"])
    @click.option("--release", is_flag=True, help=about.options["release"])
    @project_option(words)
    @pass_session
    def build(session: Session, rulesets: tuple[str, ...], only_check: bool, release: bool) -> int:
        from hjemmel.apps.cli.progress import progress
        from hjemmel.apps.cli.work import compilations_without_errors
        from hjemmel.apps.proving import Proving
        from hjemmel.apps.writing import contents, write_folder

        several = compilations_without_errors(session, rulesets, Proving() if release else None)
        folder = session.project.generated
        if several is None:
            session.tell("not_built", path=shown(folder))
            return PROBLEMS
        if release and not _is_proven(session, several):
            return PROBLEMS
        there = contents(folder)
        with progress(session.say("building")):
            files = _files(several, there if rulesets else {})
        if not only_check:
            changed = write_folder(folder, files)
            click.echo(session.say("written" if changed else "unchanged", path=shown(folder)))
            return OK
        differing = sorted(path for path in files.keys() | there.keys() if files.get(path) != there.get(path))
        for path in differing:
            session.tell("stale", path=shown(folder / path))
        if differing:
            return PROBLEMS
        click.echo(session.say("fresh", path=shown(folder)))
        return OK

    return build


def _is_proven(session: Session, several: "list[Compilation]") -> bool:
    """Whether each question is proven, or accepted with a reason; what is neither is shown."""
    from hjemmel.apps.cli.report import show
    from hjemmel.apps.cli.work import stop_if_interrupted
    from hjemmel.apps.findings import Findings
    from hjemmel.proofs.from_plan import has_solver
    from hjemmel.proofs.problems import NEEDED_FOR_RELEASE

    stop_if_interrupted(session, several)
    path = shown(session.project.generated)
    if not has_solver():
        session.tell("not_released_extra", path=path)
        return False
    left = 0
    for each in several:
        found = tuple(one for one in each.findings.diagnostics if one.code in NEEDED_FOR_RELEASE)
        show(session, Findings(found, each.findings.lines), sys.stderr)
        left += len(found)
    if left:
        session.tell("not_released", path=path, count=left)
    return not left


def _files(several: "list[Compilation]", there: dict[str, bytes]) -> dict[str, bytes]:
    """Every file of the checkers: those of other rule sets as they are, those of these as their plans say."""
    from hjemmel.backends.javascript.module import module_from_plan
    from hjemmel.backends.python.package import package_from_plan, runtime_files

    names = {each.ruleset.name for each in several}
    files = {path: data for path, data in there.items() if path.split("/")[0] not in names} | runtime_files()
    for each in several:
        plan = each.compiled.plan
        assert plan is not None, "there is a plan when there are no errors"
        texts = {name: source.text for name, source in each.compiled.sources.items()}
        files |= package_from_plan(plan, texts) | module_from_plan(plan)
    return files
