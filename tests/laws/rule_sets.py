"""Whole rule sets in text, those published and those of the specification, and what is compared of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from hjemmel.compile import Compiled, compiled
from hjemmel.plan.case import Answer
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.nodes import Plan
from hjemmel.plan.verdicts import verdicts_of
from tests.spec.blocks import CHAPTERS, blocks_of

FOLDERS = Path(__file__).parents[2] / "rulesets"


@dataclass(frozen=True, slots=True)
class RuleSet:
    """A rule set without errors: its files by path."""

    name: str
    files: dict[str, bytes]


def published(folder: Path) -> RuleSet:
    """The rule set in a folder."""
    paths = (path for pattern in ("**/*.regel", "**/*.txt") for path in folder.glob(pattern))
    return RuleSet(folder.name, {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths})


PUBLISHED = tuple(published(folder) for folder in sorted(FOLDERS.iterdir()) if folder.is_dir())
SPECIFIED = tuple(
    RuleSet(block.name, block.files) for path in CHAPTERS for block in blocks_of(path) if block.kind == "right"
)
RULE_SETS = (*SPECIFIED, *PUBLISHED)

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


Seen = dict[str, list[tuple[str, Answer]]]


def answers_of(rule_set: Compiled) -> Seen:
    """What the expectations of each example look at, in their order, by the example's title and date."""
    assert rule_set.plan is not None, rule_set.errors
    answers: Seen = {}
    for example in rule_set.examples:
        verdicts = verdicts_of(example, Evaluation(rule_set.plan, example.case))
        title = f"{example.title} {example.case.assessed}"
        answers[title] = [(each.path, each.answer) for verdict in verdicts for each in verdict.seen]
    assert len(answers) == len(rule_set.examples), "two examples of one title and date"
    return answers


def seen_in(rule_set: Compiled) -> dict[str, frozenset[tuple[str, Answer]]]:
    """The answers that the expectations of each example look at, whichever expectation does."""
    return {title: frozenset(seen) for title, seen in answers_of(rule_set).items()}
