"""Findings on the screen or as data."""

import json
import sys
from typing import TextIO

import click

from hjemmel.apps.cli.session import Session, colour_on, width_now
from hjemmel.apps.findings import Findings


def show(session: Session, findings: Findings, stream: TextIO | None = None) -> None:
    """Write the findings for a person, on standard output unless another stream is given."""
    from hjemmel.diagnostics.renderings.terminal import terminal

    stream = stream or sys.stdout
    text = terminal(findings.diagnostics, findings.lines, session.language, colour=colour_on(stream), width=width_now())
    click.echo(text, nl=False, file=stream, color=True)


def counted(session: Session, name: str, findings: Findings) -> str:
    """How many errors and warnings a rule set has."""
    from hjemmel.diagnostics.renderings.terminal import summary

    return session.say("checked", name=name, summary=summary(findings.diagnostics, session.language))


def as_data(session: Session, findings: Findings, form: str) -> str:
    """The findings as JSON or SARIF."""
    from hjemmel.apps.version import version

    if form == "sarif":
        from hjemmel.diagnostics.renderings.as_sarif import as_sarif as rendering
    else:
        from hjemmel.diagnostics.renderings.as_json import as_json as rendering
    return json.dumps(
        rendering(findings.diagnostics, findings.lines, session.language, version()), ensure_ascii=False, indent=2
    )
