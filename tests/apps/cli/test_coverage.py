"""`hjemmel test --coverage`: what the examples have not seen is told, and drafted."""

import json
import re
from pathlib import Path

import pytest

from hjemmel.adequacy.coverage import Measuring
from hjemmel.adequacy.feasible import Feasibility
from hjemmel.adequacy.nodes import Atom, Way
from tests.apps.cli.conftest import Command, Edit

UNSEEN = 'eksempel "Fylder 18'


@pytest.fixture
def poorer(proeve: Path) -> Path:
    """The small rule set with its first example alone."""
    text = proeve.read_text("utf-8")
    proeve.write_text(text[: text.index(UNSEEN)], "utf-8")
    return proeve


def test_what_is_missing_is_said_in_the_words_of_the_rules(hjemmel: Command, poorer: Path) -> None:
    told = hjemmel("test", "--coverage")
    assert told.code == 0
    assert "Mangler:\n" in told.out
    assert "»har_lånekort«: intet eksempel, hvor det afgør svaret ved at være ja" in told.out
    assert "✗ proeve: " in told.out


def test_json_has_every_condition_with_its_place(hjemmel: Command, poorer: Path) -> None:
    (report,) = json.loads(hjemmel("test", "--coverage", "--format", "json").out)
    coverage = report["coverage"]
    assert coverage["solved"] is True
    assert coverage["seen"] < coverage["feasible"]
    (condition,) = [each for each in coverage["conditions"] if each["text"] == "har_lånekort"]
    lines = poorer.read_text("utf-8").splitlines()
    assert "har_lånekort" in lines[condition["line"] - 1]
    assert condition["file"] == "rulesets/proeve/regler.regel"
    assert {way["way"]: way["standing"] for way in condition["ways"]}.keys() == {"yes", "no"}
    assert "har_lånekort" not in json.dumps(json.loads(hjemmel("test", "--format", "json").out)[0].get("coverage", ""))


def test_drafts_are_examples_that_wait_for_an_answer(hjemmel: Command, poorer: Path) -> None:
    told = hjemmel("test", "--drafts", "rulesets/proeve/udkast.regel")
    assert told.code == 0
    assert "udkast er skrevet i rulesets/proeve/udkast.regel." in told.err
    drafts = poorer.parent / "udkast.regel"
    text = drafts.read_text("utf-8")
    assert text.startswith("regelsæt proeve\n")
    assert "(udfyldes af juristen)" in text
    assert hjemmel("fmt", "--check", str(drafts)).code == 0
    refused = hjemmel("check")
    assert refused.code == 1
    assert "HJ806" in refused.out
    assert refused.out.endswith(f"proeve: {text.count('eksempel ')} fejl\n")


def test_drafts_with_answers_complete_the_coverage(hjemmel: Command, poorer: Path) -> None:
    """Filled in with anything, the drafts are seen: the examples fail, and nothing is missing."""
    hjemmel("test", "--drafts", "rulesets/proeve/udkast.regel")
    drafts = poorer.parent / "udkast.regel"
    answered = []
    for block in drafts.read_text("utf-8").split("\n\n"):
        waiting = re.search(r"^# (forvent .+) … \(udfyldes af juristen\)$", block, re.MULTILINE)
        answered.append(f"{block.rstrip()}\n  {waiting[1]} ingen regel\n" if waiting else f"{block}\n")
    drafts.write_text("\n".join(answered) + "\n", "utf-8")
    told = hjemmel("test", "--coverage")
    assert "Mangler:" not in told.out, told.out
    assert "(100 pct.)" in told.out


def test_drafts_are_not_written_over_what_is_there(hjemmel: Command, poorer: Path) -> None:
    before = poorer.read_bytes()
    told = hjemmel("test", "--drafts", "rulesets/proeve/regler.regel")
    assert told.code == 2
    assert "findes allerede" in told.err
    assert poorer.read_bytes() == before


def test_without_a_solver_what_is_missing_is_told_and_that_nobody_asked(
    hjemmel: Command, poorer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hjemmel.apps.coverage.has_solver", lambda: False)
    told = hjemmel("test", "--coverage")
    assert "intet eksempel, hvor" in told.out
    assert "hjemmel[prove]" in told.out


def test_what_was_measured_is_told_when_the_work_is_broken_off(
    hjemmel: Command, proeve: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add = Measuring.add

    def broken_off(self: Measuring, example: object) -> None:
        if self.measured == 2:
            raise KeyboardInterrupt
        add(self, example)  # type: ignore[arg-type]

    monkeypatch.setattr(Measuring, "add", broken_off)
    told = hjemmel("test", "--coverage")
    assert told.code == 130
    assert "Afbrudt: 2 af 4 eksempler er målt." in told.out


def test_what_was_asked_is_told_when_the_asking_is_broken_off(
    hjemmel: Command, poorer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outcome = Feasibility.outcome
    asked = []

    def broken_off(self: Feasibility, atom: Atom, way: Way) -> object:
        if asked:
            raise KeyboardInterrupt
        asked.append(atom)
        return outcome(self, atom, way)

    monkeypatch.setattr(Feasibility, "outcome", broken_off)
    told = hjemmel("test", "--coverage")
    assert told.code == 130
    assert "om der er en sag, er ikke afgjort (afbrudt)" in " ".join(told.out.split())
    assert "Afbrudt: 2 af 2 eksempler er målt." in told.out


def test_in_english(hjemmel: Command, poorer: Path) -> None:
    told = hjemmel("test", "--coverage", "--lang", "en")
    assert "»har_lånekort«: no example in which it decides the answer by being yes" in told.out


def test_failing_examples_still_fail(hjemmel: Command, edit: Edit) -> None:
    edit("bøger_ad_gangen = 10", "bøger_ad_gangen = 12")
    assert hjemmel("test", "--coverage").code == 1
