"""What the READMEs show is true."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from hjemmel.apps.cli.words import cli_words

ROOT = Path(__file__).parents[2]
READMES = [ROOT / "README.md", ROOT / "generated" / "README.md"]


def blocks(page: Path, kind: str) -> list[str]:
    """The fenced blocks of a kind."""
    return re.findall(rf"^```{kind}\n(.*?)^```$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", READMES, ids=lambda page: page.parent.name)
def test_the_example_gives_what_is_shown(page: Path) -> None:
    (program,), (shown,) = blocks(page, "python"), blocks(page, "text")
    done = subprocess.run(
        [sys.executable, "-B", "-c", program], cwd=ROOT / "generated", capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.stdout == shown


def test_the_rules_shown_are_the_rules() -> None:
    rules = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "rulesets").rglob("*.regel")))
    shown = blocks(READMES[0], "regel")
    assert shown
    assert [block for block in shown if block not in rules] == []


def test_the_commands_shown_exist() -> None:
    commands = cli_words("da").commands
    lines = [line for block in blocks(READMES[0], "console") for line in block.splitlines()]
    used = [line.split() for line in lines if line.startswith("hjemmel ")]
    assert len(used) > 5
    assert {words[1] for words in used} <= set(commands)
    for words in used:
        options = {word.removeprefix("--") for word in words if word.startswith("--")}
        assert options <= set(commands[words[1]].options) | {"format", "lang"}


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/architecture.md"])
def test_links_lead_somewhere(page: str) -> None:
    path = ROOT / page
    links = re.findall(r"\]\(([^)#:]+)\)", path.read_text("utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_the_makefile_has_the_targets_told_of() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    told = {
        word
        for page in ("README.md", "CONTRIBUTING.md")
        for word in re.findall(r"`?make ([a-z]+)", (ROOT / page).read_text("utf-8"))
    }
    assert told - {"the"} <= targets | {"run", "test"}
    assert {"run", "test", "bench", "format", "lint", "lock"} <= targets
