"""Which example notices a mutant: the first whose verdict changes with it.

Only examples that ask for an answer the slip can reach are worked out again, and of those only the answers it can
reach; the others are kept from the rules as they stand. The example that noticed a slip in the same declaration last is
asked first, then those that ask for least.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from hjemmel.adequacy.mutations.mutant import Mutant, index_with
from hjemmel.adequacy.reach import Reach, Thing, reach_of, thing_of, things_in
from hjemmel.plan import nodes as p
from hjemmel.plan.examples import Example, Holds
from hjemmel.plan.index import PlanIndex, index_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.verdicts import verdicts_of


@dataclass(frozen=True, slots=True, eq=False)
class Tried:
    """An example, its answers under the rules as they stand, which of its expectations are met, and what it asks."""

    example: Example
    evaluation: Evaluation
    met: tuple[bool, ...]
    asked: frozenset[Thing]


@dataclass(slots=True)
class Examples:
    """The examples of a rule set, worked out once, and the ones that noticed slips lately, by declaration."""

    index: PlanIndex
    reach: Reach
    tried: tuple[Tried, ...]
    lately: dict[str, list[Tried]] = field(default_factory=dict)


def examples_tried(plan: p.Plan, examples: Iterable[Example]) -> Examples:
    """The examples worked out under the rules as they stand, those that ask for least first."""
    index = index_of(plan)
    found = []
    for example in examples:
        evaluation = Evaluation(plan, example.case, index)
        met = _met(example, evaluation)
        found.append(Tried(example, evaluation, met, _asked(example, evaluation)))
    return Examples(index, reach_of(index), tuple(sorted(found, key=lambda tried: len(tried.asked))))


def noticed_by(mutant: Mutant, examples: Examples) -> Example | None:
    """The example that notices the mutant first; None when none does."""
    changed = [thing_of(each) for each in mutant.changed]
    reached = examples.reach.downstream(changed)
    names = frozenset(name for kind, name in reached if kind == "member")
    index = index_with(examples.index, mutant.changed)
    lately = examples.lately.setdefault(mutant.declaration.name, [])
    for tried in (*lately, *(each for each in examples.tried if each not in lately)):
        if tried.asked.isdisjoint(reached):
            continue
        evaluation = tried.evaluation.resumed(index, names)
        if _met(tried.example, evaluation) != tried.met:
            if tried in lately:
                lately.remove(tried)
            lately.insert(0, tried)
            return tried.example
    return None


def _met(example: Example, evaluation: Evaluation) -> tuple[bool, ...]:
    return tuple(verdict.met for verdict in verdicts_of(example, evaluation))


def _asked(example: Example, evaluation: Evaluation) -> frozenset[Thing]:
    """The members whose answers were found, and what the expectations read themselves."""
    asked: set[Thing] = {("member", name) for name in evaluation.asked()}
    for expectation in example.expectations:
        if isinstance(expectation, Holds):
            asked.update(things_in((expectation.condition,)))
        else:
            asked.add(("member", expectation.name))
    return frozenset(asked)
