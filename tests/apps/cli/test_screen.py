"""What a terminal gets that a file does not: colour, and a word about long work."""

import io
import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hjemmel.apps.cli import progress as subject
from hjemmel.apps.cli.progress import progress
from tests.apps.cli.conftest import Edit

COMMAND = [sys.executable, "-c", "from hjemmel.apps.cli.main import main; main()"]


def on_a_terminal(*arguments: str, **environment: str) -> str:
    """What the command writes when its standard output is a terminal."""
    ours, theirs = pty.openpty()
    settings = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "HJEMMEL_LANG")}
    with subprocess.Popen(
        [*COMMAND, *arguments], stdout=theirs, stderr=theirs, env={**settings, "TERM": "xterm", **environment}
    ):
        os.close(theirs)
        written = b""
        while True:
            try:
                piece = os.read(ours, 4096)
            except OSError:
                break
            if not piece:
                break
            written += piece
    os.close(ours)
    return written.decode("utf-8").replace("\r\n", "\n")


def test_colour_on_a_terminal(edit: Edit) -> None:
    edit("hvis har_lånekort", "hvis har_lånekot")
    assert "\x1b[1;31mFejl HJ201\x1b[0m" in on_a_terminal("check")


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colour_against_the_readers_wish(edit: Edit, environment: dict[str, str]) -> None:
    edit("hvis har_lånekort", "hvis har_lånekot")
    told = on_a_terminal("check", **environment)
    assert "Fejl HJ201" in told
    assert "\x1b[" not in told


def test_no_colour_in_a_file(edit: Edit, project: Path) -> None:
    edit("hvis har_lånekort", "hvis har_lånekot")
    done = subprocess.run([*COMMAND, "check"], capture_output=True, env={**os.environ, "TERM": "xterm"}, check=False)
    assert b"Fejl HJ201" in done.stdout
    assert b"\x1b[" not in done.stdout


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def told_during(seconds: float, screen: io.StringIO, monkeypatch: pytest.MonkeyPatch, patience: float) -> str:
    """What is written on the screen about work of that length."""
    monkeypatch.setattr(subject, "BEAT", 0.01)
    monkeypatch.setattr(subject, "PATIENCE", patience)
    monkeypatch.setattr(sys, "stderr", screen)
    with progress("Regner"):
        time.sleep(seconds)
    return screen.getvalue()


def test_long_work_is_told_and_wiped_away(monkeypatch: pytest.MonkeyPatch) -> None:
    told = told_during(0.5, Screen(), monkeypatch, patience=0.01)
    assert told.startswith("\r⠋ Regner … 0 s\r⠙ Regner … 0 s")
    assert told.endswith(f"\r{' ' * len('⠋ Regner … 0 s')}\r")


def test_how_far_the_work_has_come_is_told_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(subject, "BEAT", 0.01)
    monkeypatch.setattr(subject, "PATIENCE", 0.01)
    monkeypatch.setattr(sys, "stderr", screen)
    with progress("Beviser") as count:
        count(3, 7)
        time.sleep(0.3)
        count(4, 7)
        time.sleep(0.3)
    assert "⠋ Beviser … 3/7 0 s" in screen.getvalue()
    assert "Beviser … 4/7 0 s" in screen.getvalue()


def test_short_work_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told_during(0.0, Screen(), monkeypatch, patience=60) == ""


def test_nothing_is_told_where_there_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told_during(0.1, io.StringIO(), monkeypatch, patience=0.01) == ""
