"""Checkers are written whole, the same every time, and only when the rules are right."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from hjemmel.apps import writing
from hjemmel.apps.writing import contents
from tests.apps.cli.conftest import Command, Edit


@pytest.fixture
def generated(project: Path) -> Path:
    return project / "generated" / "hjemmel_regler"


def test_the_same_bytes_every_time(hjemmel: Command, proeve: Path, generated: Path) -> None:
    assert hjemmel("build").out == "Skrev generated/hjemmel_regler\n"
    first = contents(generated)
    assert hjemmel("build").out == "Uændret: generated/hjemmel_regler\n"
    for path in generated.rglob("*.py"):
        path.unlink()
    hjemmel("build")
    assert contents(generated) == first
    assert {"proeve/__init__.py", "proeve/proeve.mjs", "proeve/proeve.js", "proeve/proeve.d.ts"} <= first.keys()


def test_check_says_what_is_stale(hjemmel: Command, edit: Edit, generated: Path) -> None:
    assert hjemmel("build", "--check").code == 1
    hjemmel("build")
    assert hjemmel("build", "--check").code == 0
    edit("bøger_ad_gangen = 10", "bøger_ad_gangen = 11")
    before = contents(generated)
    told = hjemmel("build", "--check")
    assert (told.code, "generated/hjemmel_regler/proeve/regler.py svarer ikke" in told.err) == (1, True)
    assert contents(generated) == before
    (generated / "proeve" / "egen.py").write_text("", "utf-8")
    hjemmel("build")
    assert not (generated / "proeve" / "egen.py").exists()


def test_one_rule_set_leaves_the_others(hjemmel: Command, proeve: Path, generated: Path) -> None:
    hjemmel("new", "anden")
    hjemmel("build")
    (generated / "anden" / "regler.py").write_text("gammel", "utf-8")
    hjemmel("build", "proeve")
    assert (generated / "anden" / "regler.py").read_text("utf-8") == "gammel"


def test_errors_leave_what_is_there(hjemmel: Command, edit: Edit, generated: Path) -> None:
    hjemmel("build")
    before = contents(generated)
    edit("hvis har_lånekort", "hvis har_lånekot")
    told = hjemmel("build")
    assert (told.code, told.out) == (1, "")
    assert "Fejl HJ201" in told.err
    assert "er ikke rørt" in told.err
    assert contents(generated) == before


def test_an_interrupted_build_leaves_what_is_there(
    hjemmel: Command, edit: Edit, generated: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hjemmel("build")
    before = contents(generated)
    edit("bøger_ad_gangen = 10", "bøger_ad_gangen = 11")
    written = iter(range(3))

    def stopped(self: Path, data: bytes) -> int:
        if next(written, None) is None:
            raise KeyboardInterrupt
        return len(data)

    monkeypatch.setattr(writing.Path, "write_bytes", stopped)
    assert hjemmel("build").code == 130
    assert contents(generated) == before
    assert [path.name for path in generated.parent.iterdir()] == ["hjemmel_regler"]


def test_a_rule_changed_shows_in_the_checker(hjemmel: Command, edit: Edit, generated: Path, tmp_path: Path) -> None:
    program = (
        "import sys; sys.path.insert(0, 'generated'); from datetime import date;"
        "from hjemmel_regler.proeve import Låner, vurder;"
        "sag = Låner(født_dato=date(1990, 1, 1), har_lånekort=True);"
        "print(vurder(sag, pr=date(2027, 3, 1)).bøger_ad_gangen.værdi)"
    )

    def answer() -> str:
        done = subprocess.run([sys.executable, "-B", "-c", program], capture_output=True, text=True, check=True)
        return done.stdout.strip()

    hjemmel("build")
    assert answer() == "10"
    edit("bøger_ad_gangen = 10", "bøger_ad_gangen = 12")
    hjemmel("build")
    assert answer() == "12"


def test_the_graph_in_three_forms(hjemmel: Command, proeve: Path, tmp_path: Path) -> None:
    graph = json.loads(hjemmel("graph").out)
    ids = {thing["id"] for thing in graph["things"]}
    assert {"rule:antal_bøger", "clause:lånekort_aftale.ti_bøger", "fact:Låner.har_lånekort"} <= ids
    assert {edge["from"] for edge in graph["dependencies"]} | {edge["to"] for edge in graph["dependencies"]} <= ids
    assert {"from": "rule:antal_bøger", "to": "clause:lånekort_aftale.ti_bøger", "why": "rests_on"} in graph[
        "dependencies"
    ]
    dot = hjemmel("graph", "--format", "dot").out
    assert dot.count(" -> ") == len(graph["dependencies"])
    told = hjemmel("graph", "--format", "svg", "--out", "graf.svg")
    assert told.code == 0
    svg = Path("graf.svg").read_text("utf-8")
    assert svg.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    kinds = {thing["kind"] for thing in graph["things"]}
    assert svg.count("<rect") == len(graph["things"]) + len(kinds)
    assert svg.count("<path") == len({(edge["from"], edge["to"]) for edge in graph["dependencies"]})
