"""Whole rule sets in text, taken from the specification, and what is compared of them."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from hjemmel.compile import Compiled, compiled
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.nodes import Plan
from hjemmel.plan.verdicts import verdicts_of
from tests.spec.blocks import CHAPTERS, Block, blocks_of

RULE_SETS: tuple[Block, ...] = tuple(
    block for chapter in CHAPTERS for block in blocks_of(chapter) if block.kind == "right"
)

PLACES = frozenset({"span", "place", "places"})
"""Fields that say where a thing was written, and nothing else."""


def without_places(node: object) -> object:
    """The node with everything in it, but not where it was written: equal for equal plans."""
    if isinstance(node, msgspec.Struct):
        kept = (name for name in node.__struct_fields__ if name not in PLACES)
        return (type(node).__name__, tuple((name, without_places(getattr(node, name))) for name in kept))
    if isinstance(node, tuple | list):
        return tuple(without_places(each) for each in node)
    if isinstance(node, dict):
        return {key: without_places(value) for key, value in node.items()}
    return (type(node).__name__, node)


def plan_of(files: Mapping[str, bytes]) -> Plan:
    """The plan of a rule set that has no errors."""
    rule_set = compiled(files)
    assert rule_set.plan is not None, rule_set.errors
    return rule_set.plan


def answers_of(rule_set: Compiled) -> dict[str, object]:
    """What each example of the set sees, by its title and its place among those of that title."""
    assert rule_set.plan is not None, rule_set.errors
    answers: dict[str, object] = {}
    for example in rule_set.examples:
        verdicts = verdicts_of(example, Evaluation(rule_set.plan, example.case))
        answers[example.title] = [[(seen.path, seen.answer) for seen in verdict.seen] for verdict in verdicts]
    return answers
