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


@pytest.fixture
def proeve(project: Path, hjemmel: Command) -> Path:
    """The rule file of the small rule set that `hjemmel new` makes."""
    assert hjemmel("new", "proeve").code == 0
    return project / "rulesets" / "proeve" / "regler.regel"


Edit = Callable[[str, str], None]


@pytest.fixture
def edit(proeve: Path) -> Edit:
    """`edit("= 10", "= 11")` changes the one place in the rule file where the first stands."""

    def changed(before: str, after: str) -> None:
        text = proeve.read_text("utf-8")
        assert text.count(before) == 1
        proeve.write_text(text.replace(before, after), "utf-8")

    return changed
