"""The command line as a user meets it: arguments in; exit code, standard output and standard error out."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from hjemmel.apps.cli.main import run


class Outcome(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


Command = Callable[..., Outcome]


@pytest.fixture
def hjemmel(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """`hjemmel("check", "--strict")` runs the command in this process, without the reader's own settings."""
    monkeypatch.delenv("HJEMMEL_LANG", raising=False)

    def outcome(*arguments: str) -> Outcome:
        code = run(arguments)
        written = capsys.readouterr()
        return Outcome(code, written.out, written.err)

    return outcome


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty project, and the folder the command is given in."""
    (tmp_path / "rulesets").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path
