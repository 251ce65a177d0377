"""Every code has a page in both languages; its wrong example has exactly that problem, its right one has none."""

from functools import cache

import pytest

from hjemmel.catalogue import catalogue
from hjemmel.compile import compiled
from hjemmel.diagnostics.explanation import Explanation, explanation_in, explanation_of, files_of
from hjemmel.diagnostics.words import LANGUAGES, Language

UNFINISHED = {"HJ408", "HJ409", "HJ702"}
"""What an example may leave unfinished when its page is not about that: clauses nobody cites, facts nobody reads."""

PAGES = [(code, language) for code in catalogue() for language in LANGUAGES]


def page_of(code: str, language: Language) -> Explanation:
    page = explanation_of(code, language)
    assert page is not None, "the code has no page"
    return page


@cache
def codes_in(example: str) -> frozenset[str]:
    return frozenset(problem.code for problem in compiled(files_of(example)).problems)


@pytest.mark.parametrize(("code", "language"), PAGES)
def test_the_wrong_example_has_exactly_this_problem(code: str, language: Language) -> None:
    assert codes_in(page_of(code, language).wrong) - UNFINISHED | {code} == {code}
    assert code in codes_in(page_of(code, language).wrong)


@pytest.mark.parametrize(("code", "language"), PAGES)
def test_the_right_example_has_none(code: str, language: Language) -> None:
    page = page_of(code, language)
    assert page.right
    assert codes_in(page.right) - (UNFINISHED - {code}) == frozenset()


@pytest.mark.parametrize(("code", "language"), PAGES)
def test_the_page_says_something(code: str, language: Language) -> None:
    assert len(page_of(code, language).prose) > 80


def test_signs_stand_for_characters_and_lines_for_files() -> None:
    page = explanation_in(
        "# HJ000 T\n\nProsa.\n\n## Forkert\n\n```regel\n--- a.regel ---\n␉x␍\n--- b.txt ---\ny\n```\n"
    )
    assert page == Explanation("Prosa.", "--- a.regel ---\n␉x␍\n--- b.txt ---\ny\n", "")
    assert files_of(page.wrong) == {"a.regel": b"\tx\r\n", "b.txt": b"y\n"}
    assert files_of("⟨BOM⟩x\n") == {"regler.regel": b"\xef\xbb\xbfx\n"}
