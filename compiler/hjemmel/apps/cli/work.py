"""Rule sets compiled for a command, with what is wrong in words."""

import sys
from typing import NamedTuple

import click

from hjemmel.apps.cache import cache_in
from hjemmel.apps.cli.progress import progress
from hjemmel.apps.cli.report import counted, show
from hjemmel.apps.cli.session import Session, shown
from hjemmel.apps.findings import Findings, findings_of
from hjemmel.apps.project import RulesetFolder, contents_of
from hjemmel.compile import Compiled, compiled
from hjemmel.source.span import Span


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


def compilations_without_errors(session: Session, names: tuple[str, ...]) -> list[Compilation] | None:
    """The rule sets compiled; None, after showing the errors on standard error, when one of them has any."""
    several = [compilation_of(session, each) for each in session.rulesets(names)]
    failed = [each for each in several if each.findings.failed]
    for each in failed:
        errors = tuple(one for one in each.findings.diagnostics if one.severity == "error")
        show(session, Findings(errors, each.findings.lines), sys.stderr)
        click.echo(counted(session, each.ruleset.name, each.findings), err=True)
    return None if failed else several


def compilation_of(session: Session, ruleset: RulesetFolder, *, strict: bool = False) -> Compilation:
    """The rule set compiled; a second of work or more is told on the terminal."""
    with progress(session.say("checking", name=ruleset.name)):
        try:
            contents = contents_of(ruleset.folder)
        except OSError as error:
            raise session.refusal("unreadable", path=error.filename, reason=error.strerror) from error
        outcome = compiled(contents, cache_in(session.project.cache / ruleset.name).parsed)
        findings = findings_of(outcome.problems, contents, shown(ruleset.folder), session.language, strict=strict)
    return Compilation(ruleset, contents, outcome, findings)
