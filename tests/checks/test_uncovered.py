"""Cases that a replacement leaves without any rule."""

from __future__ import annotations

from datetime import date

import pytest

from hjemmel.checks.uncovered import uncovered_by_successors
from hjemmel.diagnostics.diagnostic import diagnostic_of
from hjemmel.diagnostics.problem import Supplied
from hjemmel.plan import nodes as n
from tests.plan.small import day, during, number, plan_of, read, rule

NEW_YEAR = day(2024, 1, 1)
SINCE = during(NEW_YEAR, None)


def old(condition: n.Expr = n.YES, **more) -> n.Rule:
    return rule("gammel", number(9), condition, ended_by=["ny"], **more)


def new(condition: n.Expr = n.YES, **more) -> n.Rule:
    return rule("ny", number(6), condition, **{"period": SINCE, **more})


def test_a_case_the_successor_does_not_mention_is_shown():
    (problem,) = uncovered_by_successors(plan_of(old(read("a")), new(n.And((read("a"), read("b"))))))
    assert (problem.code, problem.severity, problem.name, problem.other) == ("HJ606", "warning", "ny", "gammel")
    assert problem.case == (Supplied("", date(2024, 1, 1)), Supplied("a", True), Supplied("b", False))
    assert "`b = nej`" in diagnostic_of(problem, "da").what


@pytest.mark.parametrize(
    "rules",
    [
        (old(read("a")), new(read("a"))),
        (old(read("a")), new()),
        (old(n.And((read("a"), read("b")))), new(read("a"))),
        (old(), new(read("a")), rule("resten", number(3), n.Not(read("a")), period=SINCE)),
        (old(), new(read("a")), rule("ellers", number(0), above=["gammel", "ny"], form="otherwise")),
        (old(), new(period=during(NEW_YEAR, None, read("dag")))),
        (old(), new(period=during(NEW_YEAR, day(2024, 12, 31)))),
        (old(), new(n.Compare("<", read("dag"), read("dag2")))),
    ],
    ids=["same", "wider", "narrower before", "another rule", "otherwise", "own clock", "ends itself", "opaque"],
)
def test_what_is_covered_or_cannot_be_shown_not_to_be(rules):
    assert uncovered_by_successors(plan_of(*rules)) == []


def test_a_chain_is_told_link_by_link():
    middle = new(read("a"), ended_by=["nyest"])
    newest = rule("nyest", number(4), n.And((read("a"), read("b"))), period=during(day(2025, 1, 1), None))
    problems = uncovered_by_successors(plan_of(old(read("a")), middle, newest))
    assert [(problem.name, problem.other) for problem in problems] == [("nyest", "ny")]
