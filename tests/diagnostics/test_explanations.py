"""Every code has a page in both languages; its wrong example has exactly that problem, its right one has none."""

from functools import cache
from importlib.resources import files as resources

import pytest

from hjemmel.catalogue import catalogue
from hjemmel.compile import compiled
from hjemmel.diagnostics.explanation import Explanation, explanation_in, explanation_of, files_of
from hjemmel.diagnostics.words import LANGUAGES, Language
from hjemmel.plan.case_from_json import case_from_json
from tests.corpus.rule_sets import proven_set
from tests.spec.failures import failures_of

PAGES = [(code, language) for code in catalogue() for language in LANGUAGES]


def page_of(code: str, language: Language) -> Explanation:
    page = explanation_of(code, language)
    assert page is not None, "the code has no page"
    return page


@cache
def codes_in(example: str, code: str) -> tuple[str, ...]:
    """The codes of an example's problems in order; one with a file in JSON is a case put to its rules, and what only
    proofs find is looked for by them."""
    files = files_of(example)
    case = next((text for path, text in files.items() if path.endswith(".json")), None)
    rule_set = compiled(files)
    if catalogue()[code].__module__.startswith("hjemmel.proofs."):
        rule_set = proven_set(files)
    problems = rule_set.problems
    if rule_set.plan is not None:
        assert not failures_of(rule_set.plan, rule_set.examples)
        if case is not None:
            problems += case_from_json(rule_set.plan, case)[1]
    return tuple(problem.code for problem in problems)


@pytest.mark.parametrize(("code", "language"), PAGES)
def test_the_wrong_example_has_exactly_this_problem(code: str, language: Language) -> None:
    assert codes_in(page_of(code, language).wrong, code) == (code,)


@pytest.mark.parametrize(("code", "language"), PAGES)
def test_the_right_example_has_none(code: str, language: Language) -> None:
    page = page_of(code, language)
    assert page.right
    assert codes_in(page.right, code) == ()


def test_there_is_no_page_without_a_code() -> None:
    pages = {page.name for page in (resources("hjemmel.diagnostics") / "explanations").iterdir() if page.name[0] != "."}
    assert pages == {f"{code}.{language}.md" for code, language in PAGES}


@pytest.mark.parametrize(("code", "language"), PAGES)
def test_the_page_says_something(code: str, language: Language) -> None:
    assert len(page_of(code, language).prose) > 80


def test_signs_stand_for_characters_and_lines_for_files() -> None:
    page = explanation_in(
        "# HJ000 T\n\nProsa.\n\n## Forkert\n\n```regel\n--- a.regel ---\n␉x␍\n--- b.txt ---\ny\n```\n"
    )
    assert page == Explanation("Prosa.", "--- a.regel ---\n␉x␍\n--- b.txt ---\ny\n", "")
    assert files_of(page.wrong) == {"a.regel": b"\tx\r\n", "b.txt": b"y\n"}
    assert files_of("--- a.txt (latin-1) ---\nå\n") == {"a.txt": b"\xe5\n"}
    assert files_of("⟨BOM⟩x\n") == {"regler.regel": b"\xef\xbb\xbfx\n"}
