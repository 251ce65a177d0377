"""A fragment of a source becomes a clause."""

import json
from pathlib import Path

import pytest

from tests.apps.cli.conftest import Command

TEXT = """Aftale om prøver

• Enhver har ret til en prøve. Prøven varer to timer.

• Prøven træder i kraft 1. januar 2030.

• Gebyret træder i kraft 1. januar 2030.
"""


@pytest.fixture(autouse=True)
def ruleset(project: Path) -> None:
    folder = project / "rulesets" / "prøver"
    (folder / "kilder").mkdir(parents=True)
    (folder / "kilder" / "aftale.txt").write_text(TEXT, "utf-8")
    (folder / "p.regel").write_text("regelsæt prøver", "utf-8")


def test_one_place(hjemmel: Command) -> None:
    told = hjemmel("source", "varer to timer", "--name", "varighed")
    assert told.code == 0
    assert told.out == "# prøver/kilder/aftale.txt:3\nklausul varighed\n  »varer to timer«\n"


def test_english_keywords_and_a_name_of_the_words(hjemmel: Command) -> None:
    told = hjemmel("source", "varer to timer", "--lang", "en")
    assert told.out.splitlines()[1:] == ["clause varer_timer", "  »varer to timer«"]


def test_the_whole_sentence(hjemmel: Command) -> None:
    assert "»Prøven varer to timer.«" in hjemmel("source", "to timer", "--sentence").out


def test_several_places_are_told_apart(hjemmel: Command) -> None:
    told = hjemmel("source", "træder i kraft 1. januar 2030")
    assert told.code == 0
    assert told.out.count("»træder i kraft 1. januar 2030« efter »") == 2


def test_not_there(hjemmel: Command) -> None:
    told = hjemmel("source", "Enhver har ret til to prøver")
    assert (told.code, told.out) == (1, "")
    assert "linje 3: »Enhver har ret til" in told.err


def test_json(hjemmel: Command) -> None:
    (row,) = json.loads(hjemmel("source", "varer to timer", "--format", "json").out)
    assert (row["ruleset"], row["file"], row["line"]) == ("prøver", "kilder/aftale.txt", 3)
    assert row["clause"].startswith("# prøver/")
