"""`prove` says what was proven and found, keeps it, and a release needs it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from hjemmel.proofs import from_plan
from hjemmel.proofs.outcomes import Outcome
from tests.apps.cli.conftest import Command
from tests.corpus.rule_sets import HERE


@pytest.fixture
def ruleset(project: Path) -> Path:
    """A rule set of the corpus with a gap: its rule file."""
    return _placed(project, "gap/sats_for_alle_ydelser/fault.regel")


def _placed(project: Path, name: str) -> Path:
    folder = project / "rulesets" / "proeve"
    (folder / "kilder").mkdir(parents=True, exist_ok=True)
    (folder / "loven.regel").write_bytes((HERE / "loven.regel").read_bytes())
    (folder / "kilder" / "loven.txt").write_bytes((HERE / "kilder" / "loven.txt").read_bytes())
    (folder / "regler.regel").write_bytes((HERE / name).read_bytes())
    return folder / "regler.regel"


def test_what_is_found_is_told_with_its_case(hjemmel: Command, ruleset: Path) -> None:
    told = hjemmel("prove")
    assert told.code == 1
    assert told.out.startswith("Fejl HJ611  ")
    assert "`ydelse = sygedagpenge`" in told.out
    assert "mangler der en regel?                             0 i orden     1 fund     0 ubevist" in told.out
    assert told.err.startswith("Sagerne kan gemmes som eksempler: hjemmel prove proeve --save-examples")


def test_check_tells_it_too(hjemmel: Command, ruleset: Path) -> None:
    told = hjemmel("check")
    assert (told.code, told.out.startswith("Fejl HJ611  ")) == (1, True)


def test_nothing_is_found_in_a_clean_set(hjemmel: Command, project: Path) -> None:
    _placed(project, "gap/sats_for_alle_ydelser/twin.regel")
    told = hjemmel("prove")
    assert (told.code, told.err) == (0, "")
    assert told.out.endswith("proeve: Ingen fejl eller advarsler.\n")
    assert " 0 fund" in told.out
    assert " 1 fund" not in told.out


def test_the_same_as_data(hjemmel: Command, ruleset: Path) -> None:
    told = hjemmel("prove", "--format", "json")
    (data,) = json.loads(told.out)
    gaps = [each for each in data["questions"] if each["kind"] == "gap"]
    assert (data["ruleset"], data["solver"], data["left"], len(gaps)) == ("proeve", True, 0, 1)
    assert gaps[0]["outcome"] == "found"
    assert {"name": "ydelse", "value": "sygedagpenge", "type": "code"} in gaps[0]["case"]
    assert gaps[0]["file"] == "rulesets/proeve/regler.regel"
    assert [count for count in data["counts"] if count["kind"] == "gap"] == [
        {"kind": "gap", "well": 0, "found": 1, "undecided": 0, "bounded": 0}
    ]
    assert "HJ611" in told.out


def test_the_case_is_saved_as_a_draft_the_formatter_leaves_alone(
    hjemmel: Command, ruleset: Path, project: Path
) -> None:
    assert hjemmel("prove", "--save-examples", "kladder.regel").code == 1
    text = (project / "kladder.regel").read_text("utf-8")
    assert 'eksempel "Udkast: udbetaling, sats"' in text
    assert "sygedagpenge" in text
    assert "forvent" not in text.replace("# ", "").split("\n", 3)[3]
    assert hjemmel("fmt", "--check", "kladder.regel").code == 0


def test_a_draft_is_not_put_among_the_rules(hjemmel: Command, ruleset: Path) -> None:
    told = hjemmel("prove", "--save-examples", "rulesets/proeve/kladder.regel")
    assert told.code == 2
    assert not (ruleset.parent / "kladder.regel").exists()


class Broken:
    """A solver whose reader presses Ctrl+C."""

    def case_where(self, concept: str, wanted: object, confirmed: object, *, is_shown: bool = True) -> Outcome:
        """Does not come so far."""
        raise KeyboardInterrupt

    def afresh(self) -> Broken:
        """No less broken."""
        return self


def test_an_interruption_tells_how_far_it_came_and_keeps_it(
    hjemmel: Command, ruleset: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hjemmel.apps import proving

    with monkeypatch.context() as patched:
        patched.setattr(proving, "solver_for", lambda *_: Broken())
        told = hjemmel("prove")
    assert told.code == 130
    assert "Ingen fejl" not in told.out
    assert "spørgsmål nåede at blive besvaret; svarene er gemt." in told.err
    assert len(list((ruleset.parents[2] / ".hjemmel").rglob("proofs"))) == 1
    assert hjemmel("prove").code == 1


def test_without_a_solver_it_says_how_to_get_one(
    hjemmel: Command, ruleset: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hjemmel.apps import proving
    from hjemmel.proofs.nodes import WithoutSolver

    monkeypatch.setattr(from_plan, "has_solver", lambda: False)
    monkeypatch.setattr(proving, "has_solver", lambda: False)
    monkeypatch.setattr(proving, "solver_for", lambda *_: WithoutSolver())
    told = hjemmel("prove")
    assert told.code == 0
    assert "pip install 'hjemmel[prove]'" in told.err
    assert "HJ616" in told.out
    assert "1 ubevist" in told.out


def test_a_release_is_refused_where_something_is_unproven(hjemmel: Command, project: Path) -> None:
    rules = _placed(project, "gap/sats_for_alle_ydelser/twin.regel")
    assert hjemmel("build", "--release").code == 0
    before = (project / "generated").stat().st_mtime_ns
    from hjemmel.diagnostics.explanation import explanation_of, files_of

    page = explanation_of("HJ616", "da")
    assert page is not None
    (rules.parent / "loven.regel").unlink()
    for path, data in files_of(page.wrong).items():
        (rules.parent / path).write_bytes(data)
    told = hjemmel("build", "--release")
    assert told.code == 1
    assert "HJ616" in told.err
    assert "1 spørgsmål er hverken bevist eller accepteret" in told.err
    assert (project / "generated").stat().st_mtime_ns == before
    text = rules.read_text("utf-8")
    rules.write_text(text + '  accepteret HJ616 "Ingen har flere forløb."\n', "utf-8")
    assert "er accepteret med en grund: 1\n" in hjemmel("prove").out
    assert hjemmel("build", "--release").code == 0


def test_a_broken_set_and_the_help_need_no_solver(hjemmel: Command, ruleset: Path) -> None:
    ruleset.write_text("regelsæt proeve\n\nregel ?\n", "utf-8")
    for arguments in (["check"], ["--help"]):
        script = (
            "import sys; from hjemmel.apps.cli.main import run; "
            f"code = run({arguments!r}); sys.exit('z3' in sys.modules)"
        )
        done = subprocess.run([sys.executable, "-c", script], cwd=ruleset.parents[2], capture_output=True, check=False)
        assert done.returncode == 0, arguments


STIPULATED = """
begreb Sag "sagen"
  resultat takst : beløb "taksten"
    ellers 0 kr.  fortolkning "Ellers ingen takst."

parameter grundtakst : beløb "grundtaksten"
  10 kr. altid hjemmel loven.grundlag

regel høj_takst "Høj takst"
  hjemmel loven.grundlag
  gælder altid
  for Sag
  fastsætter takst = 30 kr.
  hvis grundtakst er 20 kr.
"""
SUPPOSED = """
eksempel "Grundtaksten er forudsat"
  vurderet 1. januar 2024
  forudsat grundtakst = 20 kr.
  Sag sag1
  forvent sag1.takst er 30 kr.
"""


def test_a_rule_that_an_example_reaches_by_a_stipulation_applies(hjemmel: Command, project: Path) -> None:
    """Whether or not it was asked without the example before, and though other rules are in conflict."""
    rules = _placed(project, "conflict/to_mindstesatser/fault.regel")
    conflicting = rules.read_text("utf-8")
    assert "HJ601" in hjemmel("check").out
    rules.write_text(conflicting + STIPULATED, "utf-8")
    assert "HJ620" in hjemmel("check").out
    rules.write_text(conflicting + STIPULATED + SUPPOSED, "utf-8")
    told = hjemmel("check").out
    assert "HJ601" in told and "HJ620" not in told
