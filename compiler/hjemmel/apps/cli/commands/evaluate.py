"""`hjemmel evaluate`."""

import json
import sys
from collections.abc import Iterator
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hjemmel.apps.cli.parameters import argument, format_option, pass_session, project_option
from hjemmel.apps.cli.session import OK, PROBLEMS, Session, colour_on, shown, width_now
from hjemmel.apps.cli.words import CliWords
from hjemmel.diagnostics.sentence import written
from hjemmel.diagnostics.words import frame

if TYPE_CHECKING:
    from hjemmel.apps.assessing import Assessment, Checkers
    from hjemmel.apps.findings import Findings
    from hjemmel.plan.nodes import Plan

STANDARD_INPUT = "-"


def command(words: CliWords) -> click.Command:
    """Assess a case."""
    about = words.commands["evaluate"]

    @click.command("evaluate")
    @argument(words, "case", type=click.Path(exists=True, dir_okay=False, allow_dash=True), default=STANDARD_INPUT)
    @click.option(
        "--pr", type=click.DateTime(["%Y-%m-%d"]), metavar=words.common["date_metavar"], help=about.options["pr"]
    )
    @click.option("--ruleset", metavar=words.common["name_metavar"], help=about.options["ruleset"])
    @click.option("--about", "named", multiple=True, metavar=words.common["name_metavar"], help=about.options["about"])
    @format_option(words, "terminal", "json")
    @project_option(words)
    @pass_session
    def evaluate(
        session: Session, case: str, pr: datetime | None, ruleset: str | None, named: tuple[str, ...], form: str
    ) -> int:
        from hjemmel.apps.assessing import checkers_of
        from hjemmel.apps.cli.work import compilations_without_errors
        from hjemmel.backends.python.package import package_from_plan, runtime_files

        several = compilations_without_errors(session, (session.ruleset(ruleset).name,))
        if several is None:
            return PROBLEMS
        plan = several[0].compiled.plan
        assert plan is not None, "there is a plan when there are no errors"
        _refuse_unknown(session, plan, named)
        texts = {name: source.text for name, source in several[0].compiled.sources.items()}
        files = package_from_plan(plan, texts) | runtime_files()
        lines = _lines(case)
        name = session.say("standard_input") if case == STANDARD_INPUT else shown(Path(case))
        day = pr.date() if pr else None
        with checkers_of(files, plan) as checkers:
            if len(lines) > 1 and _is_whole(lines[0]):
                return _many(session, checkers, plan, lines, day, named)
            return _one(session, checkers, plan, b"".join(lines), day, named, form, name)

    return evaluate


def _refuse_unknown(session: Session, plan: "Plan", named: tuple[str, ...]) -> None:
    """Raise when an answer asked about is none the rules give."""
    known = sorted({name.partition(".")[2] for name in plan.order})
    for name in named:
        if name not in known:
            near = get_close_matches(name, known, n=3, cutoff=0.5)
            raise session.refusal("unknown_answer", name=name, near=", ".join(f"`{each}`" for each in near or known))


def _lines(case: str) -> list[bytes]:
    """The lines of a file or of standard input, without empty ones at the end."""
    text = sys.stdin.buffer.read() if case == STANDARD_INPUT else Path(case).read_bytes()
    return text.rstrip().splitlines(keepends=True)


def _is_whole(line: bytes) -> bool:
    """Whether the first line is a case of its own, as in JSON Lines."""
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def _one(
    session: Session,
    checkers: "Checkers",
    plan: "Plan",
    text: bytes,
    day: date | None,
    named: tuple[str, ...],
    form: str,
    name: str,
) -> int:
    """One case, answered on standard output; what is wrong with it is told on standard error."""
    from hjemmel.apps.cli.report import as_data, show

    findings, data = _read(session, plan, text, day, name)
    if data is None:
        if form == "json":
            click.echo(as_data(session, findings, "json"))
        else:
            show(session, findings, sys.stderr)
        return PROBLEMS
    found = checkers.assessments(data, named)
    if form == "json":
        click.echo(json.dumps([each.data for each in found], ensure_ascii=False, indent=2))
    else:
        click.echo(
            "\n".join(
                line for each in found for line in _shown(session, each, plan.title, date.fromisoformat(data["pr"]))
            )
        )
    return OK


def _many(
    session: Session,
    checkers: "Checkers",
    plan: "Plan",
    lines: list[bytes],
    day: date | None,
    named: tuple[str, ...],
) -> int:
    """One line of JSON for each line with a case: its answers, or what is wrong with it."""
    failed = False
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        findings, data = _read(session, plan, line, day, f"{number}")
        if data is None:
            failed = True
            said = [{"code": each.code, "what": each.what, "fix": each.fix} for each in findings.diagnostics]
            row: dict[str, Any] = {"line": number, "problems": said}
        else:
            found = checkers.assessments(data, named, explained=bool(named))
            row = {"line": number, "answers": [each.data for each in found]}
        click.echo(json.dumps(row, ensure_ascii=False))
    return PROBLEMS if failed else OK


def _read(
    session: Session, plan: "Plan", text: bytes, day: date | None, name: str
) -> "tuple[Findings, dict[str, Any] | None]":
    """The case as data with its date, or what is wrong with it; a date given on the line goes before its own."""
    from hjemmel.apps.findings import findings_of
    from hjemmel.plan.case_from_json import case_from_json

    if day is not None and _is_whole(text):
        text = json.dumps({**json.loads(text), "pr": day.isoformat()}).encode()
    case, problems = case_from_json(plan, text, file=name)
    findings = findings_of(problems, {}, "", session.language, strict=False)
    return findings, None if case is None else json.loads(text)


def _shown(session: Session, assessment: "Assessment", title: str, day: date) -> Iterator[str]:
    colour = colour_on(sys.stdout)

    def strong(text: str, paint: str) -> str:
        return click.style(text, fg=paint, bold=True) if colour else text

    yield strong(
        session.say("assessed_on", path=assessment.path, title=title, day=written(day, frame(session.language))), "cyan"
    )
    yield from _table(session, assessment, "")
    if assessment.explanation:
        yield ""
        yield strong(session.say("explanation"), "cyan")
        for name, sentences in assessment.explanation.items():
            yield f"  {name}"
            for sentence in sentences:
                yield click.wrap_text(sentence, min(width_now(), 100), "    ", "      ")
            yield ""


def _table(session: Session, assessment: "Assessment", margin: str) -> Iterator[str]:
    width = max((len(line.name) for line in assessment.lines), default=0)
    for key, known in (("answers", True), ("waiting", False)):
        lines = [line for line in assessment.lines if line.known is known]
        if lines:
            yield f"{margin}{session.say(key)}"
            yield from (f"{margin}  {line.name:{width}}  {line.said}" for line in lines)
    for part in assessment.parts:
        if part.lines:
            yield f"{margin}{part.path}"
        yield from _table(session, part, f"{margin}  ")
