"""Modules give the interpreter's answers: values, causes, statuses, deciding rules, deadlines."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

from hjemmel.backends.javascript.parts import core_script, parts_of_plan
from hjemmel.plan.index import index_of
from hjemmel.plan.nodes import Plan
from tests.backends.javascript.cases import Cases
from tests.backends.javascript.node import differences, expected, json_of, run, written
from tests.backends.python.checkers import with_closed_precedence
from tests.plan.strategies import random_plan
from tests.plan.world import random_case

CASES = 10_000
ASKED = 2
"""So many answers are compared in each case of a whole rule set: all are, over all cases."""
PLANS = 50
SLICES = 12


def test_whole_rule_sets_answer_as_the_oracle(plan: Plan, modules: Path) -> None:
    cases, random = Cases(plan, 2024), Random(7)
    module, index = written(plan, modules), index_of(plan)
    names = [*(name.rpartition(".")[2] for name in plan.order)]
    lines, wanted = [], []
    for _ in range(CASES):
        case = cases.case()
        asked = random.sample(names, ASKED)
        lines.append({"module": module, "sag": json_of(plan, case), "asked": asked})
        wanted.append(expected(plan, case, index, asked))
    given = run("answers.mjs", lines)
    assert len(given) == CASES
    found = [each for i in range(CASES) for each in differences(str(i), wanted[i], given[i])]
    assert found == []
    known = sum(answer[0][0] == "known" for case in wanted for about in case.values() for answer in about.values())
    assert known > CASES / 4, "hardly any answer is known"


def test_random_plans_answer_as_the_oracle(modules: Path) -> None:
    lines, wanted, labels = [], [], []
    for seed in range(PLANS):
        plan = with_closed_precedence(random_plan(seed))
        module, index = written(plan, modules, f"tilfaeldig_{seed}"), index_of(plan)
        for number in range(CASES // PLANS):
            case = random_case(plan, seed * 1000 + number)
            lines.append({"module": module, "sag": json_of(plan, case)})
            wanted.append(expected(plan, case, index))
            labels.append(f"{seed}/{number}")
    given = run("answers.mjs", lines)
    assert len(given) == CASES
    found = [each for i in range(CASES) for each in differences(labels[i], wanted[i], given[i])]
    assert found == []


def test_parts_of_a_page_answer_as_the_oracle(plan: Plan, modules: Path) -> None:
    """What a page about one answer carries is enough for it, and is what a page runs: with words and without."""
    index, random, parts = index_of(plan), Random(17), parts_of_plan(plan)
    lines, wanted = [], []
    core = core_script(plan, "", "")
    for number, name in enumerate(random.sample(plan.order, min(SLICES, len(plan.order)))):
        concept, _, asked = name.partition(".")
        called = f"{plan.name}_del_{number}"
        script = modules / f"{called}.js"
        held = f"(globalThis.hjemmel_regler ??= {{}}).{called}=hjemmel_kerne"
        script.write_text(f"{core}{held}({parts.part((name,), number % 2 == 0)});", "utf-8")
        made = Cases(plan, number)
        for _ in range(100):
            case = replace(made.case(concept), stipulated={})
            lines.append({"module": script.as_uri(), "sag": json_of(plan, case), "asked": [asked]})
            (root,) = case.instances
            wanted.append(expected(plan, case, index, [asked])[root.path])
    given = run("answers.mjs", lines)
    found = [
        each
        for i in range(len(lines))
        for each in differences(str(i), {"": wanted[i]}, {"": next(iter(given[i].values()))})
    ]
    assert found == []
