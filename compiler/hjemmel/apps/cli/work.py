"""Rule sets compiled for a command, with what is wrong in words."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

import click

from hjemmel.apps.cache import cache_in
from hjemmel.apps.cli.progress import progress
from hjemmel.apps.cli.report import counted, show
from hjemmel.apps.cli.session import Session, shown
from hjemmel.apps.findings import Findings, findings_of
from hjemmel.apps.project import RulesetFolder, contents_of
from hjemmel.compile import Compiled, compiled
from hjemmel.source.span import Span

if TYPE_CHECKING:
    from hjemmel.apps.proving import Proving


class Compilation(NamedTuple):
    """A rule set as it was read, what it became, and its findings."""

    ruleset: RulesetFolder
    contents: dict[str, bytes]
    compiled: Compiled
    findings: Findings

    def shown_path(self, path: str) -> str:
        """A path in the rule set's folder as a person at this prompt would write it."""
        return f"{shown(self.ruleset.folder)}/{path}"

    def line_of(self, span: Span) -> int:
        """The line a span begins on."""
        return self.findings.lines[self.shown_path(span.file)].line_of(span.start)

    def as_written(self, span: Span) -> str:
        """The words of a span on one line."""
        return " ".join(self.findings.lines[self.shown_path(span.file)].text[span.start : span.end].split())


def compilations_without_errors(
    session: Session, names: tuple[str, ...], proving: "Proving | None" = None
) -> list[Compilation] | None:
    """The rule sets compiled, and proven when it is said how; None, after showing the errors on standard error, when
    one of them has any."""
    several = [compilation_of(session, each, proving=proving) for each in session.rulesets(names)]
    failed = [each for each in several if each.findings.failed]
    for each in failed:
        errors = tuple(one for one in each.findings.diagnostics if one.severity == "error")
        show(session, Findings(errors, each.findings.lines), sys.stderr)
        click.echo(counted(session, each.ruleset.name, each.findings), err=True)
    return None if failed else several


def compilation_of(
    session: Session, ruleset: RulesetFolder, *, strict: bool = False, proving: "Proving | None" = None
) -> Compilation:
    """The rule set compiled, and proven when it is said how; a second of work or more is told on the terminal."""
    kept = session.project.cache / ruleset.name
    with progress(session.say("checking", name=ruleset.name)):
        try:
            contents = contents_of(ruleset.folder)
        except OSError as error:
            raise session.refusal("unreadable", path=error.filename, reason=error.strerror) from error
        outcome = compiled(contents, cache_in(kept).parsed)
    if proving is not None and outcome.provable is not None:
        from hjemmel.apps.proving import proved

        with progress(session.say("proving", name=ruleset.name)) as count:
            outcome = proved(outcome, kept, proving._replace(each=count))
    findings = findings_of(outcome.problems, contents, shown(ruleset.folder), session.language, strict=strict)
    return Compilation(ruleset, contents, outcome, findings)


def stop_if_interrupted(session: Session, several: Iterable[Compilation]) -> None:
    """Ends the command when proofs were interrupted, after telling how many were made and kept."""
    for each in several:
        proofs = each.compiled.proofs
        if proofs is not None and proofs.left:
            done = len(proofs.proofs)
            session.tell("proofs_kept", name=each.ruleset.name, done=done, count=done + proofs.left)
            raise click.Abort
