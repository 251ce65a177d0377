"""`hjemmel coverage`."""

import json
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import click

from hjemmel.apps.cli.parameters import argument, format_option, pass_session, project_option
from hjemmel.apps.cli.session import OK, PROBLEMS, Session
from hjemmel.apps.cli.words import CliWords

if TYPE_CHECKING:
    from hjemmel.apps.cli.work import Compilation

BAR = 30
"""Columns of the bar that stands for a whole source."""


def command(words: CliWords) -> click.Command:
    """Show how much of the sources is accounted for."""

    @click.command("coverage")
    @argument(words, "rulesets", nargs=-1)
    @format_option(words, "terminal", "json")
    @project_option(words)
    @pass_session
    def coverage(session: Session, rulesets: tuple[str, ...], form: str) -> int:
        from hjemmel.apps.cli.work import compilations_without_errors

        several = compilations_without_errors(session, rulesets)
        if several is None:
            return PROBLEMS
        rows = [row for each in several for row in _rows(each)]
        if form == "json":
            click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        else:
            click.echo("\n\n".join("\n".join(_shown(session, row)) for row in rows))
        return OK

    return coverage


def _rows(compilation: "Compilation") -> Iterator[dict[str, Any]]:
    """What is said of each source, as data."""
    for name, accounted in compilation.compiled.accounted.items():
        coverage = accounted.coverage
        yield {
            "ruleset": compilation.ruleset.name,
            "source": name,
            "file": coverage.file,
            "words": coverage.words,
            "accounted": coverage.accounted,
            "share": _percent(coverage.share),
            "kinds": coverage.by_kind,
            "waiting": list(accounted.waiting),
            "left": [
                {"lines": [each.first_line, each.last_line], "words": each.words, "text": each.text}
                for each in coverage.left
            ],
        }


def _percent(share: Fraction) -> str:
    """The share with one decimal, rounded down so that only all of it is 100."""
    tenths = int(share * 1000)
    return f"{tenths // 10}.{tenths % 10}"


def _shown(session: Session, row: dict[str, Any]) -> Iterator[str]:
    share = row["share"].replace(".", session.say("decimal_mark"))
    filled = int(Fraction(row["share"]) * BAR / 100)
    yield f"{row['ruleset']}.{row['source']}  {row['file']}"
    yield f"  {'█' * filled}{'░' * (BAR - filled)} {share} %"
    yield f"  {session.say('words_of_source', count=row['words'])}"
    for kind, count in row["kinds"].items():
        yield f"  {count:6} {session.say(f'covered_by_{kind}')}"
    missing = row["words"] - row["accounted"]
    yield f"  {missing:6} {session.say('not_covered')}"
    if row["waiting"]:
        yield session.say("waiting_clauses", names=", ".join(row["waiting"]))
    if row["left"]:
        yield session.say("text_left")
        for each in row["left"]:
            first, last = each["lines"]
            lines = f"{first}" if first == last else f"{first}–{last}"
            yield f"  {lines:>9}  »{_shortened(each['text'])}«"


def _shortened(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:78].rstrip()} …"
