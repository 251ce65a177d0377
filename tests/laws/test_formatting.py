"""The formatter never changes what a text means, whichever language it writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from hjemmel.syntax.formatter import names_reserved_in, text_from_file
from hjemmel.syntax.from_text import file_from_text
from hjemmel.syntax.nodes import File, Language
from tests.laws.rule_sets import RULE_SETS, RuleSet, plan_of, without_places

EACH_RULE_SET = pytest.mark.parametrize("rule_set", [pytest.param(each, id=each.name) for each in RULE_SETS])
OTHER: dict[Language, Language] = {"da": "en", "en": "da"}


def file_of(text: str) -> File:
    file, problems = file_from_text(text, "a.regel")
    assert not problems, problems
    return file


def formatted(text: str) -> str:
    """The text in its own language, as the formatter writes it."""
    file = file_of(text)
    return text_from_file(file, file.language)


def translated(text: str) -> str:
    """The text in the other language; one whose names are words there stays as it is."""
    file = file_of(text)
    other = OTHER[file.language]
    return text if names_reserved_in(file, other) else text_from_file(file, other)


def rewritten(files: Mapping[str, bytes], write: Callable[[str], str]) -> dict[str, bytes]:
    """The rule files rewritten, the sources as they are."""
    return {
        path: write(data.decode("utf-8")).encode("utf-8") if path.endswith(".regel") else data
        for path, data in files.items()
    }


@EACH_RULE_SET
def test_formatting_keeps_the_plan(rule_set: RuleSet) -> None:
    before = plan_of(rule_set.files)
    after = plan_of(rewritten(rule_set.files, formatted))
    assert without_places(before) == without_places(after)


@EACH_RULE_SET
def test_the_other_language_gives_the_same_plan(rule_set: RuleSet) -> None:
    files = rewritten(rule_set.files, translated)
    assert without_places(plan_of(rule_set.files)) == without_places(plan_of(files))


@EACH_RULE_SET
def test_formatting_twice_is_formatting_once(rule_set: RuleSet) -> None:
    once = rewritten(rule_set.files, formatted)
    assert rewritten(once, formatted) == once


@EACH_RULE_SET
def test_there_and_back_is_the_formatted_text(rule_set: RuleSet) -> None:
    once = rewritten(rule_set.files, formatted)
    assert rewritten(rewritten(once, translated), translated) == once


def test_nearly_every_rule_set_can_be_translated() -> None:
    """Names that are words of the other language are rare; were they common, the law above would say little."""
    texts = [
        data.decode() for rule_set in RULE_SETS for path, data in rule_set.files.items() if path.endswith(".regel")
    ]
    untranslated = [text for text in texts if translated(text) == text]
    assert len(untranslated) < len(texts) / 20


def test_comments_are_all_kept() -> None:
    text = "\n".join(
        (
            "# før alt",
            'regelsæt proeve "En prøve" # bag hovedet',
            "# over begrebet",
            'begreb Borger "borgeren"',
            "  # over oplysningen",
            '  oplysning ledig : ja/nej "er ledig" # bag oplysningen',
            "# til sidst",
        )
    )
    for write in (formatted, translated):
        assert [comment.text for comment in file_of(write(text)).comments] == [
            "før alt",
            "bag hovedet",
            "over begrebet",
            "over oplysningen",
            "bag oplysningen",
            "til sidst",
        ]
