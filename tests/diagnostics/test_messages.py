"""Every kind of problem has its words in both languages, and the two say the same things."""

import ast
import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

import msgspec
import pytest

import hjemmel
from hjemmel.catalogue import STAGES, catalogue
from hjemmel.diagnostics.problem import Problem
from hjemmel.diagnostics.sentence import placeholders
from hjemmel.diagnostics.words import LANGUAGES, Words, frame, messages, stage_of, terms, words_of

KINDS = list(catalogue().values())
PACKAGE = Path(hjemmel.__file__).parent


def templates(words: Words) -> dict[str, str]:
    plain = {"title": words.title, "what": words.what, "why": words.why, "fix": words.fix}
    return plain | {f"related.{role}": text for role, text in words.related.items()}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_both_languages_say_the_same(kind: type[Problem]) -> None:
    danish, english = (templates(words_of(kind, language)) for language in LANGUAGES)
    assert danish.keys() == english.keys()
    for key in danish:
        assert placeholders(danish[key]) == placeholders(english[key]), key


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_placeholders_are_fields_of_the_problem(kind: type[Problem]) -> None:
    fields = {field.name for field in msgspec.structs.fields(kind)}
    for language in LANGUAGES:
        for key, template in templates(words_of(kind, language)).items():
            assert placeholders(template) <= fields, (language, key)
            assert template.strip() or key == "what", (language, key)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_titles_are_one_short_line(kind: type[Problem]) -> None:
    for language in LANGUAGES:
        title = words_of(kind, language).title
        assert 3 < len(title) <= 70
        assert not placeholders(title)
        assert not title.endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_without_a_kind_of_problem(language: Any) -> None:
    folder = files("hjemmel.diagnostics") / "messages" / language
    found = {path.name for path in folder.iterdir()}
    assert found == {f"{stage}.toml" for stage in {stage_of(kind) for kind in KINDS}}
    for name in found:
        stage = name.removesuffix(".toml")
        assert set(messages(stage, language)) == {kind.code for kind in KINDS if stage_of(kind) == stage}


@pytest.mark.parametrize("stage", sorted({stage_of(kind) for kind in KINDS}))
def test_terms_are_the_same_in_both_languages(stage: str) -> None:
    assert terms(stage, "da").keys() == terms(stage, "en").keys()


def test_the_frame_has_the_same_placeholders() -> None:
    danish, english = (msgspec.structs.asdict(frame(language)) for language in LANGUAGES)
    for key, value in danish.items():
        if isinstance(value, str):
            assert placeholders(value) == placeholders(english[key]), key
    assert len(danish["months"]) == len(english["months"]) == 12


def roles_in(stage: str) -> set[str]:
    """The role of every `Related(…)` written in the stage's files."""
    return {
        call.args[0].value
        for path in (PACKAGE / stage).rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Related"
        if call.args and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)
    }


@pytest.mark.parametrize("stage", STAGES)
def test_every_role_of_a_related_place_has_words(stage: str) -> None:
    said = {role for kind in KINDS for role in words_of(kind, "da").related}
    assert roles_in(stage) <= said


def test_message_files_are_read_by_nothing_else_than_their_form() -> None:
    """A misspelt key in a message file is refused, so that no words are lost in silence."""
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(tomllib.loads('title = "t"\nwhat = "w"\nwhy = "y"\nfixx = "f"'), Words)
