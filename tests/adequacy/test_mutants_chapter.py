"""The chapter on slips says of each rule set exactly what no example notices."""

from __future__ import annotations

import pytest

from hjemmel.adequacy.equivalent import asked_with_solver
from hjemmel.adequacy.mutation import mutation_of
from hjemmel.adequacy.survivors import sentence_of
from hjemmel.compile import compiled
from tests.spec.blocks import HERE, Block, blocks_of

CHAPTER = tuple(blocks_of(HERE / "26_mutation.md"))
MARK = "# uopdaget: "


@pytest.mark.parametrize("block", [pytest.param(each, id=each.name) for each in CHAPTER])
def test_a_block_names_all_that_goes_unnoticed(block: Block) -> None:
    expected = [line.removeprefix(MARK) for line in block.text.splitlines() if line.startswith(MARK)]
    found = compiled(block.files)
    assert found.plan is not None
    mutation = mutation_of(found.plan, found.examples, asked_with_solver(found.plan), lambda outcome, answer: "")
    assert sorted(sentence_of(each, "da") for each in mutation.survivors) == sorted(expected)
