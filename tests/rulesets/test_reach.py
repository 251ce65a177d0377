"""Everything the published rules say is reached by some case and decides something; examples stand on the edges."""

from __future__ import annotations

import pytest

from hjemmel.compile import Compiled
from hjemmel.proofs import edges, elsewhere, never, never_prevails, never_read
from hjemmel.proofs.from_plan import TELLING, solver_for
from hjemmel.proofs.nodes import NO_CASE_IS_WRONG, Asked, Proof
from hjemmel.proofs.outcomes import Refuted
from hjemmel.proofs.reach import Reach, Sought
from hjemmel.proofs.reading import Reading


@pytest.fixture(scope="module")
def reading(ruleset: Compiled) -> Reading:
    """The published rules and their examples, ready for questions."""
    assert ruleset.plan is not None
    return Reading(ruleset.plan, examples=ruleset.examples)


@pytest.fixture(scope="module")
def asked(reading: Reading) -> tuple[Asked, ...]:
    """Every question about what is reached and what is read."""
    modules = (never, never_prevails, never_read, elsewhere, edges)
    return tuple(each for module in modules for each in module.questions(reading))


def test_nothing_is_found_or_left_open(reading: Reading, asked: tuple[Asked, ...]) -> None:
    solver = solver_for(reading)
    told = [
        TELLING[each.question.kind](Proof(each.question, each.settled(solver)), reading)
        for each in asked
    ]  # fmt: skip
    assert len(told) > 500
    assert [problem for problem in told if problem is not None] == []


def test_what_an_example_shows_is_not_proven_impossible_without_a_solver(ruleset: Compiled) -> None:
    assert ruleset.plan is not None
    reading = Reading(
        ruleset.plan, examples=tuple(each for each in ruleset.examples if not each.case.stipulated)
    )  # fmt: skip
    blind = Reach(reading.plan, reading.index, ())
    shown = 0
    for each in (*never.questions(reading), *never_prevails.questions(reading), *never_read.questions(reading)):
        assert each.question.kind in NO_CASE_IS_WRONG
        sought: Sought = each.settled.args[0]  # type: ignore[attr-defined]  # a partial over what is sought
        if reading.reach.shown(sought) is not None:
            shown += 1
            outcomes = [blind.without_solver(claim) for claim in sought.claims]
            assert any(outcome is None or isinstance(outcome, Refuted) for outcome in outcomes), each.question
    assert shown > 300
