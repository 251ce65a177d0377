"""The colours of an editor follow the grammar."""

import json
import re
from pathlib import Path
from runpy import run_path

import pytest

from hjemmel.diagnostics.words import LANGUAGES, Language
from hjemmel.syntax.grammar import keywords

FOLDER = Path(__file__).parents[2] / "editors"
GRAMMAR = FOLDER / "vscode" / "syntaxes" / "regel.tmLanguage.json"


def test_the_grammar_is_written_from_the_keywords() -> None:
    assert run_path(str(FOLDER / "write_grammar.py"))["written"]() == GRAMMAR.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_keyword_is_coloured(language: Language) -> None:
    patterns = [
        re.compile(re.sub(r"\(\?<?![^)]*\)", "", pattern["match"]))
        for pattern in json.loads(GRAMMAR.read_text("utf-8"))["patterns"]
        if "match" in pattern and r"\p{Lu}" not in pattern["match"]
    ]
    spellings = {spelling for group in keywords(language).values() for spelling in group}
    assert len(spellings) > 100
    assert {spelling for spelling in spellings if not any(each.fullmatch(spelling) for each in patterns)} == set()


def test_the_extension_names_its_files() -> None:
    package = json.loads((FOLDER / "vscode" / "package.json").read_text("utf-8"))
    (language,) = package["contributes"]["languages"]
    assert language["extensions"] == [".regel"]
    for path in (language["configuration"], package["contributes"]["grammars"][0]["path"]):
        json.loads((FOLDER / "vscode" / path).read_text("utf-8"))
