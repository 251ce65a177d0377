"""Every block about proofs is asked all questions, and what is found is what the chapter says."""

from __future__ import annotations

import pytest

from hjemmel.diagnostics.problem import Problem
from tests.corpus.rule_sets import proven_set
from tests.spec.blocks import Block
from tests.spec.test_spec import of_kind, shown, told

STRENGTH = ("HJ62", "HJ63", "HJ64")
"""Codes about lines that make no difference and edges without examples: no block shows a whole rule set."""


def found_in(block: Block) -> list[Problem]:
    problems = told(proven_set(block.files).problems, block.codes)
    return [problem for problem in problems if problem.code in block.codes or not problem.code.startswith(STRENGTH)]


@pytest.mark.parametrize("block", of_kind("proven"))
def test_nothing_is_found_in_a_proven_block(block: Block) -> None:
    problems = found_in(block)
    assert not problems, shown(problems)


@pytest.mark.parametrize("block", of_kind("refuted"))
def test_a_refuted_block_is_told_so(block: Block) -> None:
    problems = found_in(block)
    assert tuple(problem.code for problem in problems) == block.codes, shown(problems)
