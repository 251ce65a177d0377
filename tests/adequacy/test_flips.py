"""An answer with a condition flipped is what the interpreter gives of the whole plan with that condition flipped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hjemmel.adequacy.asked import Asked
from hjemmel.adequacy.conditions import conditions_of
from hjemmel.adequacy.decisive import Flipped, Flips
from hjemmel.adequacy.flips import declaration_of, flipped, index_with, plan_with
from hjemmel.adequacy.nodes import Atom
from hjemmel.adequacy.places import lists_around, part_at, with_part
from hjemmel.apps.project import contents_of
from hjemmel.compile import compiled
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Answer
from hjemmel.plan.examples import Example
from hjemmel.plan.index import index_of
from hjemmel.plan.interpreter import Evaluation
from tests.adequacy.covered import RuleSet
from tests.rulesets.conftest import FOLDER

STEP = 23
"""Which of the published examples are looked at: every so-manieth, so that the tests stay quick."""


def in_lists(atom: Atom, plan: p.Plan) -> bool:
    """Whether the condition is about members of a list."""
    place = atom.places[0]
    return bool(lists_around(declaration_of(index_of(plan), place.table, place.name), place.path))


def pairs(plan: p.Plan, atoms: tuple[Atom, ...], example: Example) -> Iterator[tuple[Atom, bool, Answer, Answer]]:
    """For everything the example asks, and each condition of it: the answer with it flipped, found both ways."""
    index = index_of(plan)
    base, flips = Asked(plan, example, index), Flips(index)
    for instance, name in base.answers:
        for atom in atoms:
            if (instance.concept, name) in atom.members and atom.kind != "deadline" and not in_lists(atom, plan):
                for value in (True, False) if atom.ways == ("yes", "no") else (True,):
                    quick = Flipped(base, *flips.of(atom, value), instance, ()).flipped_answer(name)
                    whole = Evaluation(plan_with(plan, flipped(atom, value, index)), example.case)
                    yield atom, value, quick, whole.answer(instance, name)


@pytest.fixture(scope="module")
def published() -> tuple[p.Plan, tuple[Atom, ...], tuple[Example, ...]]:
    """The published rules, the conditions in them and some of their examples."""
    rule_set = compiled(contents_of(FOLDER))
    assert rule_set.plan is not None
    atoms = conditions_of(rule_set.plan, rule_set.files, lambda span: f"{span.start}-{span.end}")
    return rule_set.plan, atoms, rule_set.examples[::STEP]


def test_of_the_published_rules(published: tuple[p.Plan, tuple[Atom, ...], tuple[Example, ...]]) -> None:
    plan, atoms, examples = published
    compared = 0
    for example in examples:
        for atom, value, quick, whole in pairs(plan, atoms, example):
            assert quick == whole, (example.title, atom.text, value)
            compared += 1
    assert compared > 300


def test_what_is_flipped_is_flipped_and_nothing_else(
    published: tuple[p.Plan, tuple[Atom, ...], tuple[Example, ...]],
) -> None:
    """Putting back what stood at the places of the condition gives the declarations as they were."""
    plan, atoms, _ = published
    index = index_of(plan)
    for atom in atoms:
        if atom.kind in ("deadline", "precedence", "otherwise", "limit"):
            continue
        for value in (True, False):
            changed = dict(flipped(atom, value, index))
            assert {(place.table, place.name) for place in atom.places} == set(changed)
            for place in atom.places:
                key = (place.table, place.name)
                part = part_at(declaration_of(index, *key), place.path)
                assert part_at(changed[key], place.path) != part
                changed[key] = with_part(changed[key], place.path, part)
            for key, declaration in changed.items():
                assert declaration == declaration_of(index, *key)


def test_an_index_with_changes_is_the_index_of_the_changed_plan() -> None:
    rules = RuleSet("""
regel støtten "Støtten"
  hjemmel aftalen.sats
  gælder fra 1. januar 2024 jf. aftalen.start
  for Borger
  fastsætter støtte = 1.000 kr.
    dog 1.500 kr. hvis forsørger  hjemmel aftalen.forsørgere
  hvis ledig
""")
    index = index_of(rules.plan)
    for atom in rules.atoms:
        changed = flipped(atom, True, index)
        assert changed
        assert index_with(index, changed) == index_of(plan_with(rules.plan, changed))
