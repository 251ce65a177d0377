"""On random plans: what is said to be the same is, what is said to be renamed is, and a plan is the same as itself."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from hjemmel.differences.asked import MOST_GROUPS
from hjemmel.differences.comparing import comparison
from hjemmel.differences.matching import matched
from hjemmel.differences.nodes import Differs, Same
from hjemmel.differences.regions import unlike
from hjemmel.differences.renaming import renamed
from hjemmel.plan import nodes as n
from hjemmel.plan.case import Known
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.touched import every_instance
from hjemmel.proofs.asking import Asking
from tests.plan.choices import Choices
from tests.plan.laws import permuted
from tests.plan.strategies import random_plan
from tests.plan.world import complete_cases, random_case

SEEDS = range(30)


def changed(plan: n.Plan, seed: int) -> n.Plan:
    """The plan with one condition otherwise: denied, dropped, narrowed, or written in another way."""
    choose = Choices.seeded(seed)
    kind = choose.one([each for each in ("rules", "definitions", "norms") if getattr(plan, each)])
    listed = getattr(plan, kind)
    place = choose.upto(len(listed) - 1)
    flag = n.Read(n.Subject(), listed[place].concept, "flag2", "fact", n.TRUTH)

    def otherwise(condition: n.Expr) -> n.Expr:
        return choose.one(
            (n.Not(condition), n.YES, n.And((condition, flag)), n.Or((condition, flag)), n.Not(n.Not(condition)))
        )

    declaration = listed[place]
    if kind == "definitions":
        first, *others = declaration.grounds
        edited = replace(declaration, grounds=(replace(first, condition=otherwise(first.condition)), *others))
    else:
        edited = replace(declaration, condition=otherwise(declaration.condition))
    return replace(plan, **{kind: (*listed[:place], edited, *listed[place + 1 :])})


@pytest.mark.parametrize("seed", SEEDS)
def test_no_case_differs_outside_what_is_told(seed):
    old = random_plan(seed)
    new = changed(old, seed)
    found = comparison(old, new, ("", ""), lambda one, other: Asking(one, other, milliseconds=300))
    settled = {(a.declared.concept, a.declared.name): a.outcome for a in found.answers}
    assert set(settled) == {tuple(place.split(".")) for place in old.order}
    for case in complete_cases(old, seed, 25):
        evaluations = [Evaluation(plan, case) for plan in (old, new)]
        for thing in every_instance(case.instances):
            for (concept, name), outcome in settled.items():
                if thing.concept == concept and unlike(*(each.answer(thing, name) for each in evaluations)):
                    assert not isinstance(outcome, Same), name


@pytest.mark.parametrize("seed", SEEDS)
def test_what_needs_the_same_facts_is_known_in_the_same_cases(seed):
    old = random_plan(seed)
    new = changed(old, seed)
    found = comparison(old, new, ("", ""), lambda one, other: Asking(one, other, milliseconds=300))
    alike = {
        (each.declared.concept, each.declared.name)
        for each in found.answers
        if each.outcome == Same("form") or (each.unknowns is not None and each.unknowns.alike == "yes")
    }
    for number in range(25):
        case = random_case(old, 25 * seed + number)
        evaluations = [Evaluation(plan, case) for plan in (old, new)]
        for thing in every_instance(case.instances):
            for concept, name in alike:
                if thing.concept == concept:
                    before, after = (each.answer(thing, name) for each in evaluations)
                    assert isinstance(before, Known) == isinstance(after, Known), name


@pytest.mark.parametrize("seed", SEEDS)
def test_every_case_shown_differs_by_the_interpreter(seed):
    old = random_plan(seed)
    found = comparison(old, changed(old, seed), ("", ""), lambda one, other: Asking(one, other, milliseconds=300))
    for answer in found.answers:
        if isinstance(answer.outcome, Differs):
            assert 1 <= len(answer.outcome.groups) <= MOST_GROUPS
            shown = [(group.example.before, group.example.after) for group in answer.outcome.groups]
            assert all(before != after for before, after in shown)


@pytest.mark.parametrize("seed", range(30))
def test_order_and_names_among_rules_change_nothing(seed):
    plan = random_plan(seed)
    names = {("rule", each.name): f"{each.name}_x" for each in (*plan.rules, *plan.norms, *plan.repeals)}
    names |= {("definition", each.concept, each.name): f"{each.name}_x" for each in plan.definitions}
    names |= {("parameter", each.name): f"{each.name}_x" for each in plan.parameters}
    named = permuted(renamed(plan, names), Choices.seeded(seed))
    found = matched(named, plan)
    assert [each for each in (*found.added, *found.removed) if each.kind != "repeal"] == []


@pytest.mark.parametrize("seed", range(30))
def test_a_plan_renamed_and_renamed_back_is_the_plan(seed):
    plan = random_plan(seed)
    names = {("rule", each.name): f"{each.name}_x" for each in (*plan.rules, *plan.norms, *plan.repeals)}
    names |= {("fact", "Borger", "flag"): "mærke", ("concept", "Kommune"): "By", ("codes", "Ydelse"): "Penge"}
    back = {(*key[:-1], new): key[-1] for key, new in names.items()}
    away = renamed(plan, names)
    assert away != plan
    assert renamed(away, back) == renamed(plan, {("rule", ""): ""})
