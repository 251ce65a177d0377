"""A case is answered with its explanation, or told what is wrong with it."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from hjemmel.apps.writing import contents
from tests.apps.cli.conftest import Command, Edit

ADULT = {"pr": "2027-03-01", "låner": {"født_dato": "1990-01-01", "har_lånekort": True}}


@pytest.fixture(autouse=True)
def ruleset(proeve: Path) -> None:
    """Every case here is put to the small rule set."""


def case(*cases: Any, name: str = "sag.json") -> str:
    Path(name).write_text("\n".join(json.dumps(each) for each in cases), "utf-8")
    return name


def test_the_answer_with_its_explanation(hjemmel: Command) -> None:
    told = hjemmel("evaluate", case(ADULT))
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("låner, vurderet 1. marts 2027 efter »Proeve«\nSvar:\n")
    assert "\n  bøger_ad_gangen  10\n" in told.out
    assert "\n  lånekort         består\n" in told.out
    assert "»Den, der har et lånekort, kan låne højst 10 bøger ad gangen.«" in " ".join(told.out.split())


def test_one_answer(hjemmel: Command) -> None:
    told = hjemmel("evaluate", case(ADULT), "--about", "alder")
    assert "  alder  37 år\n" in told.out
    assert "bøger_ad_gangen" not in told.out
    wrong = hjemmel("evaluate", case(ADULT), "--about", "aldre")
    assert (wrong.code, "Mente du `alder`" in wrong.err) == (2, True)


def test_what_is_missing(hjemmel: Command) -> None:
    told = hjemmel("evaluate", case({"pr": "2027-03-01", "låner": {"født_dato": "1990-01-01"}}))
    assert told.code == 0
    assert "Kan ikke besvares endnu:\n  bøger_ad_gangen  mangler låner.har_lånekort\n" in told.out


@pytest.mark.parametrize(("day", "answer"), [("2026-12-31", 0), ("2027-01-01", 10)])
def test_a_date_on_the_line_goes_first(hjemmel: Command, day: str, answer: int) -> None:
    told = hjemmel("evaluate", case(ADULT), "--pr", day, "--format", "json")
    (found,) = json.loads(told.out)
    assert found["pr"] == day
    assert found["svar"]["bøger_ad_gangen"]["værdi"] == answer


def test_json_carries_clauses_explanation_and_receipt(hjemmel: Command) -> None:
    (found,) = json.loads(hjemmel("evaluate", case(ADULT), "--format", "json").out)
    assert found["svar"]["bøger_ad_gangen"]["klausuler"] == ["lånekort_aftale.ti_bøger"]
    assert found["forklaring"]["bøger_ad_gangen"]
    assert found["kvittering"]["regelsæt"] == "proeve"
    assert found["kvittering"]["pr"] == "2027-03-01"


def test_standard_input(hjemmel: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    text = json.dumps(ADULT, indent=2).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))
    assert "bøger_ad_gangen  10" in hjemmel("evaluate", "-").out


def test_one_line_for_each_case(hjemmel: Command) -> None:
    child = {"pr": "2027-03-01", "låner": {"født_dato": "2015-01-01", "har_lånekort": True}}
    told = hjemmel("evaluate", case(ADULT, child, {"pr": "2027-03-01", "lnår": {}}, ADULT))
    rows = [json.loads(line) for line in told.out.splitlines()]
    assert told.code == 1
    assert [row["line"] for row in rows] == [1, 2, 3, 4]
    values = [row["answers"][0]["svar"]["bøger_ad_gangen"]["værdi"] for row in rows if "answers" in row]
    assert values == [10, 5, 10]
    assert {problem["code"] for problem in rows[2]["problems"]} == {"HJ904", "HJ911"}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ({"pr": "2027-03-01", "låner": {"født_dato": 3}}, "HJ902"),
        ({"låner": {}}, "HJ905"),
        ({"pr": "2027-03-01", "låner": {"alder": 3}}, "HJ904"),
    ],
)
def test_what_is_wrong_with_a_case(hjemmel: Command, data: Any, code: str) -> None:
    told = hjemmel("evaluate", case(data))
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith(f"Fejl {code}  ")
    assert "\n  sag.json\n" in told.err
    report = json.loads(hjemmel("evaluate", case(data), "--format", "json").out)
    assert [problem["code"] for problem in report["problems"]] == [code]


def test_text_that_is_no_json(hjemmel: Command) -> None:
    Path("sag.json").write_text('{"pr": ', "utf-8")
    told = hjemmel("evaluate", "sag.json")
    assert (told.code, told.err.startswith("Fejl HJ901  ")) == (1, True)


def test_a_file_that_is_not_there(hjemmel: Command) -> None:
    told = hjemmel("evaluate", "nix.json")
    assert (told.code, "nix.json" in told.err) == (2, True)


def test_nothing_is_written(hjemmel: Command, project: Path) -> None:
    name = case(ADULT)
    before = set(contents(project))
    hjemmel("evaluate", name)
    assert {path for path in set(contents(project)) - before if not path.startswith(".hjemmel/")} == set()


def test_the_rules_as_they_stand_now(hjemmel: Command, edit: Edit) -> None:
    edit("bøger_ad_gangen = 10", "bøger_ad_gangen = 12")
    assert "bøger_ad_gangen  12" in hjemmel("evaluate", case(ADULT)).out


def test_several_rule_sets_are_told_apart(hjemmel: Command) -> None:
    hjemmel("new", "anden")
    told = hjemmel("evaluate", case(ADULT))
    assert (told.code, "anden, proeve" in told.err) == (2, True)
    assert hjemmel("evaluate", case(ADULT), "--ruleset", "anden").code == 0
