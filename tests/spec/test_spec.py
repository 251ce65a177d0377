"""Every block of every chapter is run, and does what the chapter says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from itertools import pairwise

import pytest

from hjemmel.apps.coverage import measured_coverage
from hjemmel.compile import compiled
from hjemmel.diagnostics.problem import Problem
from hjemmel.differences.on_day import plan_on
from hjemmel.source.span import Span
from hjemmel.syntax.formatter import text_from_file
from hjemmel.syntax.from_text import file_from_text
from tests.spec.blocks import CHAPTERS, Block, blocks_of
from tests.spec.differing import differences_claimed, differences_told
from tests.spec.failures import failures_of

UNFINISHED = ("HJ7", "HJ408", "HJ409")
"""Codes of what is merely not finished: no block shows a whole rule set, so they count only where they are named."""

UNSEEN = re.compile(r"^# (uset|umulig): »(.+)« (ja|nej|afgør)$", re.MULTILINE)
"""What a block says no example has seen, and what it says no case can have."""
STANDINGS = {"missing": "uset", "infeasible": "umulig", "unproven": "uafgjort"}
WAYS = {"yes": "ja", "no": "nej", "decides": "afgør"}

BLOCKS = tuple(block for chapter in CHAPTERS for block in blocks_of(chapter))


def of_kind(*kinds: str) -> list[object]:
    """The blocks of these kinds as parameters of a test."""
    return [pytest.param(block, id=block.name) for block in BLOCKS if block.kind in kinds]


def told(problems: tuple[Problem, ...], named: tuple[str, ...] = ()) -> list[Problem]:
    """The problems that count: all but what is unfinished, unless it is named."""
    return [problem for problem in problems if problem.code in named or not problem.code.startswith(UNFINISHED)]


def shown(problems: Iterable[Problem]) -> str:
    """The problems, for a reader of a failing test."""
    return "\n".join(f"{problem.code} {problem.span.file}@{problem.span.start}: {problem!r}" for problem in problems)


@pytest.mark.parametrize("block", of_kind("right", "seen", "unseen"))
def test_right_block_gives_its_answers(block: Block) -> None:
    rule_set = compiled(block.files)
    problems = told(rule_set.problems)
    assert not problems, shown(problems)
    assert rule_set.plan is not None
    assert not (found := failures_of(rule_set.plan, rule_set.examples)), "\n".join(map(repr, found))


@pytest.mark.parametrize("block", of_kind("seen", "unseen"))
def test_the_examples_have_seen_the_conditions_the_block_says(block: Block) -> None:
    rule_set = compiled(block.files)
    texts = {path: data.decode("utf-8") for path, data in block.files.items()}
    coverage = measured_coverage(rule_set, lambda span: words_at(span, texts)).coverage
    found = {
        (STANDINGS[way.standing], condition.text, WAYS[way.way])
        for condition in coverage.conditions
        for way in condition.ways
        if way.standing != "seen"
    }
    assert found == set(UNSEEN.findall(block.text))
    assert bool(found) == (block.kind == "unseen")


def words_at(span: Span, texts: dict[str, str]) -> str:
    """The words of a span on one line."""
    return " ".join(texts[span.file][span.start : span.end].split())


@pytest.mark.parametrize("block", of_kind("wrong"))
def test_wrong_block_is_told_so(block: Block) -> None:
    problems = told(compiled(block.files).problems, block.codes)
    assert tuple(problem.code for problem in problems) == block.codes, shown(problems)


@pytest.mark.parametrize("block", of_kind("unmet"))
def test_unmet_block_compiles_and_its_examples_fail(block: Block) -> None:
    rule_set = compiled(block.files)
    assert not told(rule_set.problems)
    assert rule_set.plan is not None
    failed = {failure.example for failure in failures_of(rule_set.plan, rule_set.examples)}
    assert failed == {example.title for example in rule_set.examples} != set()


@pytest.mark.parametrize(
    ("before", "after"), [pytest.param(b, a, id=b.name) for b, a in pairwise(BLOCKS) if b.kind == "before"]
)
def test_the_formatter_writes_the_after_block(before: Block, after: Block) -> None:
    file, problems = file_from_text(before.text, "regler.regel")
    expected, more_problems = file_from_text(after.text, "regler.regel")
    assert not (*problems, *more_problems)
    assert text_from_file(file, expected.language) == after.text


@pytest.mark.parametrize(
    ("old", "new"), [pytest.param(o, n, id=n.name) for o, n in pairwise(BLOCKS) if o.kind == "old"]
)
def test_two_versions_differ_in_what_the_new_one_says(old: Block, new: Block) -> None:
    plans = [compiled(block.files) for block in (old, new)]
    assert not any(told(each.problems) for each in plans), [shown(told(each.problems)) for each in plans]
    assert differences_told(*(each.plan for each in plans)) == differences_claimed(new.text)


@pytest.mark.parametrize("block", of_kind("days"))
def test_two_days_differ_in_what_the_block_says(block: Block) -> None:
    rule_set = compiled(block.files)
    assert rule_set.plan is not None, shown(rule_set.problems)
    days = (plan_on(rule_set.plan, date.fromisoformat(day)) for day in block.codes)
    assert differences_told(*days, is_one=True) == differences_claimed(block.text)


def test_every_chapter_has_blocks() -> None:
    """A chapter whose fences the reader misses would pass by being silent."""
    for chapter in CHAPTERS:
        fences = sum(line.startswith("```") for line in chapter.read_text("utf-8").splitlines())
        assert fences and fences == 2 * sum(block.chapter == chapter.stem for block in BLOCKS), chapter.name


RUN = ("right", "wrong", "unmet", "seen", "unseen", "proven", "refuted")


def test_every_block_is_run() -> None:
    run = [block for kind in RUN for block in BLOCKS if block.kind == kind]
    run += [block for block in BLOCKS if block.kind == "days"]
    pairs = [block for block in BLOCKS if block.kind in ("before", "after")]
    versions = [block for block in BLOCKS if block.kind in ("old", "new")]
    assert len(run) + len(pairs) + len(versions) == len(BLOCKS)
    assert [block.kind for block in pairs] == ["before", "after"] * (len(pairs) // 2)
    assert [block.kind for block in versions] == ["old", "new"] * (len(versions) // 2)
