"""`hjemmel fmt`."""

import sys
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hjemmel.apps.cli.parameters import argument, pass_session, project_option
from hjemmel.apps.cli.session import OK, PROBLEMS, Session, shown
from hjemmel.apps.cli.words import CliWords
from hjemmel.diagnostics.words import LANGUAGES

if TYPE_CHECKING:
    from hjemmel.syntax.nodes import Language

STANDARD_INPUT = "-"


def command(words: CliWords) -> click.Command:
    """Lay out rule files."""
    about = words.commands["fmt"]

    @click.command("fmt")
    @argument(words, "files", nargs=-1, type=click.Path(exists=True, allow_dash=True))
    @click.option("--check", "only_check", is_flag=True, help=about.options["check"])
    @click.option("--diff", "only_diff", is_flag=True, help=about.options["diff"])
    @click.option("--to", type=click.Choice(LANGUAGES), help=about.options["to"])
    @project_option(words)
    @pass_session
    def fmt(session: Session, files: tuple[str, ...], only_check: bool, only_diff: bool, to: "Language | None") -> int:
        from hjemmel.apps.writing import write_file

        if files == (STANDARD_INPUT,):
            text = _laid_out(session, sys.stdin.buffer.read(), STANDARD_INPUT, to)
            if text is None:
                return PROBLEMS
            click.echo(text.encode("utf-8"), nl=False)
            return OK
        listed = _rule_files(session, files)
        failed = 0
        changed = 0
        for path in listed:
            data = path.read_bytes()
            text = _laid_out(session, data, shown(path), to)
            if text is None:
                failed += 1
            elif text.encode("utf-8") != data:
                changed += 1
                if only_diff:
                    click.echo(_difference(data.decode("utf-8", "replace"), text, shown(path)), nl=False)
                elif only_check:
                    session.tell("would_change", path=shown(path))
                else:
                    write_file(path, text.encode("utf-8"))
                    session.tell("translated" if to else "formatted", path=shown(path))
        if not failed and not changed:
            session.tell("all_formatted")
        return PROBLEMS if failed or (only_check and changed) else OK

    return fmt


def _rule_files(session: Session, files: tuple[str, ...]) -> list[Path]:
    """The files named, those in the folders named, or those of all rule sets."""
    from hjemmel.apps.project import rule_files

    if not files:
        return [path for each in session.rulesets(()) for path in rule_files(each.folder)]
    return [path for name in files for path in (rule_files(Path(name)) if Path(name).is_dir() else [Path(name)])]


def _laid_out(session: Session, data: bytes, name: str, to: "Language | None") -> str | None:
    """The text as it should be, in the language asked for; None, after saying why, when it cannot be read."""
    from hjemmel.apps.cli.report import show
    from hjemmel.apps.findings import findings_of
    from hjemmel.syntax.formatter import names_reserved_in, text_from_file
    from hjemmel.syntax.from_bytes import file_from_bytes

    file, problems = file_from_bytes(data, name)
    errors = [problem for problem in problems if problem.severity == "error"]
    if errors:
        show(session, findings_of(errors, {name: data}, "", session.language, strict=False), sys.stderr)
        session.tell("cannot_format", path=name)
        return None
    language = to or file.language
    reserved = names_reserved_in(file, language) if language != file.language else ()
    if reserved:
        names = ", ".join(dict.fromkeys(f"`{each.text}`" for each in reserved))
        session.tell("cannot_translate", path=name, names=names)
        return None
    return text_from_file(file, language)


def _difference(before: str, after: str, name: str) -> str:
    lines = unified_diff(before.splitlines(keepends=True), after.splitlines(keepends=True), name, name)
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
