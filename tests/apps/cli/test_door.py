"""Help, languages, wrong use and exit codes."""

import json
import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click
import pytest

import hjemmel.apps.cli
from hjemmel.apps.cli import door as door_module
from hjemmel.apps.cli.door import door
from hjemmel.apps.cli.session import OWN_FAULT
from hjemmel.apps.cli.words import CliWords, cli_words
from hjemmel.diagnostics.words import LANGUAGES, Language
from tests.apps.cli.conftest import Command

COMMANDS = list(cli_words("da").commands)
HEAVY = {"lark", "networkx", "jinja2", "mkdocs", "hjemmel.compile", "hjemmel.syntax.from_text"}


def shape(words: Any) -> Any:
    """The keys of nested tables, without their texts."""
    return {key: shape(value) for key, value in words.items()} if isinstance(words, dict) else None


def test_both_languages_have_the_same_words() -> None:
    import msgspec

    danish, english = (msgspec.to_builtins(cli_words(language)) for language in LANGUAGES)
    del danish["click"], english["click"]
    assert shape(danish) == shape(english)


def test_both_languages_have_the_same_placeholders() -> None:
    from hjemmel.diagnostics.sentence import placeholders

    danish, english = (cli_words(language).said for language in LANGUAGES)
    for key, text in danish.items():
        assert placeholders(text) == placeholders(english[key]), key


def test_every_sentence_is_said_somewhere() -> None:
    code = "\n".join(path.read_text("utf-8") for path in Path(hjemmel.apps.cli.__file__).parent.rglob("*.py"))
    named = set(re.findall(r"""["']([a-z_0-9]+)["']""", code))
    composed = ("aspect_", "cause_", "change_", "condition_", "covered_by_", "kind_", "status_", "unit_", "unproven_")
    composed += ("proofs_", "value_", "way_")
    assert [
        key for key in cli_words("da").said if key not in named | {"warning"} and not key.startswith(composed)
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_and_argument_is_explained(name: str, language: Language) -> None:
    group = door(language)
    command = group.get_command(click.Context(group), name)
    assert command is not None
    helpless = [param.name for param in command.get_params(click.Context(command)) if not getattr(param, "help", None)]
    assert helpless == []
    options = {param.name for param in command.params if isinstance(param, click.Option)}
    assert len(cli_words(language).commands[name].options) <= len(options)


@pytest.mark.parametrize("name", COMMANDS)
def test_help_in_both_languages(hjemmel: Command, name: str) -> None:
    danish, english = hjemmel(name, "--help"), hjemmel(name, "--help", "--lang", "en")
    assert (danish.code, english.code) == (0, 0)
    assert danish.out.startswith(f"Brug: hjemmel {name} [VALG]")
    assert english.out.startswith(f"Usage: hjemmel {name} [OPTIONS]")
    assert "Vis denne hjælp." in danish.out
    assert "Show this message and exit." in english.out


def test_the_list_of_commands(hjemmel: Command) -> None:
    told = hjemmel("--help")
    assert told.code == 0
    assert "Returkoder:" in told.out
    for name in COMMANDS:
        assert f"\n  {name} " in told.out


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        (["--lang", "en", "--help"], "", "en"),
        (["--help", "--lang=en"], "", "en"),
        (["--help"], "en", "en"),
        (["--help", "--lang", "da"], "en", "da"),
        (["--help"], "klingon", "da"),
        (["--help"], "", "da"),
    ],
)
def test_the_language_is_chosen(
    hjemmel: Command, monkeypatch: pytest.MonkeyPatch, arguments: list[str], environment: str, language: str
) -> None:
    monkeypatch.setenv("HJEMMEL_LANG", environment)
    assert hjemmel(*arguments).out.startswith("Usage:" if language == "en" else "Brug:")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chekc"], "Fejl: Der er ingen kommando 'chekc'. Mente du 'check'?"),
        (["explain", "--lis"], "Fejl: Der er intet valg '--lis'. Mente du '--list'?"),
        (["explain", "HJ201", "HJ202"], "Fejl: Der er et argument for meget (HJ202)"),
        (["explain", "--format", "xml", "HJ201"], "'xml' er ikke en af"),
        (["explain", "--format"], "Fejl: Valget '--format' skal have en værdi."),
        (["source"], "Fejl: Der mangler et argument 'STYKKE'."),
        (["--lang", "fr"], "'fr' er ikke en af"),
    ],
)
def test_wrong_use_is_told_in_danish(hjemmel: Command, arguments: list[str], said: str) -> None:
    told = hjemmel(*arguments)
    assert told.code == 2
    assert said in told.err
    assert told.out == ""


def test_no_command_shows_help(hjemmel: Command) -> None:
    told = hjemmel()
    assert told.code == 2
    assert "Kommandoer:" in told.err


def test_outside_a_project(hjemmel: Command, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    told = hjemmel("source", "x")
    assert (told.code, "hjemmel new" in told.err) == (2, True)


def test_our_own_fault_is_not_the_drafters(hjemmel: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        @staticmethod
        def command(words: CliWords) -> click.Command:
            raise ZeroDivisionError("own")

    monkeypatch.setattr(door_module, "import_module", lambda name: Broken)
    told = hjemmel("check")
    assert told.code == 3
    assert "ZeroDivisionError: own" in told.err
    assert "Det er ikke dine regler" in told.err


def test_interrupted(hjemmel: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(door_module, "import_module", stopped)
    told = hjemmel("check")
    assert (told.code, "Afbrudt." in told.err) == (130, True)


def test_help_imports_nothing_heavy() -> None:
    program = (
        "import sys; from hjemmel.apps.cli.main import run; code = run(['--help']);"
        f"print(code, sorted({sorted(HEAVY)!r} & sys.modules.keys()), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "0 []" or done.stderr.strip().startswith("0 []")


@pytest.mark.parametrize(("arguments", "code"), [(["--version"], 0), (["explain", "HJ999"], 2), (["nothing"], 2)])
def test_exit_codes_of_the_process(arguments: list[str], code: int) -> None:
    command = [sys.executable, "-c", "from hjemmel.apps.cli.main import main; main()", *arguments]
    assert subprocess.run(command, capture_output=True, check=False).returncode == code


def test_a_reader_that_leaves_is_no_fault() -> None:
    program = "from hjemmel.apps.cli.main import main; main()"
    command = [sys.executable, "-c", program, "explain", "--list", "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() != OWN_FAULT


def test_a_terminal_without_our_signs_is_no_fault() -> None:
    command = [sys.executable, "-c", "from hjemmel.apps.cli.main import main; main()", "explain", "HJ201"]
    done = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "latin-1"}, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Gør sådan".encode("latin-1") in done.stdout


def test_every_command_has_a_module() -> None:
    for name in COMMANDS:
        assert callable(import_module(f"hjemmel.apps.cli.commands.{name}").command)


def test_codes_are_explained(hjemmel: Command) -> None:
    told = hjemmel("explain", "hj201")
    assert told.code == 0
    assert told.out.startswith("Fejl HJ201  ")
    assert "Gør sådan" in told.out
    assert hjemmel("explain", "HJ201", "--lang", "en").out.startswith("Error HJ201  ")


def test_every_code_is_listed(hjemmel: Command) -> None:
    from hjemmel.catalogue import catalogue

    assert [line.split()[0] for line in hjemmel("explain", "--list").out.splitlines()] == list(catalogue())
    pages = json.loads(hjemmel("explain", "--list", "--format", "json").out)
    assert [page["code"] for page in pages] == list(catalogue())


def test_an_unknown_code_is_answered_with_its_neighbours(hjemmel: Command) -> None:
    told = hjemmel("explain", "HJ2001")
    assert told.code == 2
    assert "`HJ201`" in told.err
