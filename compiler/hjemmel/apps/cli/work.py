"""Rule sets compiled for a command, with what is wrong in words."""

from typing import NamedTuple

from hjemmel.apps.cli.progress import progress
from hjemmel.apps.cli.session import Session, shown
from hjemmel.apps.findings import Findings, findings_of
from hjemmel.apps.project import RulesetFolder, contents_of
from hjemmel.compile import Compiled, compiled


class Compilation(NamedTuple):
    """A rule set as it was read, what it became, and its findings."""

    ruleset: RulesetFolder
    contents: dict[str, bytes]
    compiled: Compiled
    findings: Findings


def compilation_of(session: Session, ruleset: RulesetFolder, *, strict: bool = False) -> Compilation:
    """The rule set compiled; a second of work or more is told on the terminal."""
    with progress(session.say("checking", name=ruleset.name)):
        contents = contents_of(ruleset.folder)
        outcome = compiled(contents)
        findings = findings_of(outcome.problems, contents, shown(ruleset.folder), session.language, strict=strict)
    return Compilation(ruleset, contents, outcome, findings)
