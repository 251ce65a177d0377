"""What must hold between the answers of a plan for two related cases."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.plan import nodes as n
from hjemmel.plan.case import Answer, Case, Cause, Exercised, Instance, Unknown, Value
from hjemmel.plan.interpreter import Evaluation
from tests.plan.choices import Choices
from tests.plan.world import CONCEPTS, WHOLES, instances_of, value_for


def declared_names(plan: n.Plan, concept: str) -> list[str]:
    """The results, definitions and norms of a concept."""
    found = next(candidate for candidate in plan.concepts if candidate.name == concept)
    return [*(result.name for result in found.results), *found.definitions, *found.norms]


def answers_of(plan: n.Plan, case: Case) -> dict[tuple[str, str], Answer]:
    """Every declared answer of every instance a case mentions, by path and name."""
    evaluation = Evaluation(plan, case)
    return {
        (instance.path, name): evaluation.answer(instance, name)
        for instance in instances_of(case)
        for name in declared_names(plan, instance.concept)
    }


def kinds_and_paths(answer: Answer) -> Answer:
    """The answer without the names of a conflict's rules: a rule whose value comes to be known joins a conflict."""
    if not isinstance(answer, Unknown):
        return answer
    return Unknown(
        frozenset(Cause(c.kind, c.path, () if c.kind == "conflict" else c.detail) for c in answer.causes)
    )  # fmt: skip


def unknown_places(case: Case) -> Iterator[tuple[Instance, n.Fact | n.Discretion]]:
    """Every fact, list and discretion that the case could supply and does not."""
    for instance in instances_of(case):
        for fact in CONCEPTS[instance.concept]:
            if not any(fact.name in held for held in (instance.facts, instance.lists, instance.discretions)):
                yield instance, fact


def supply(instance: Instance, fact: n.Fact | n.Discretion, choose: Choices) -> str:
    """Gives the instance a value for the fact, list or discretion; the path it had as a cause."""
    if isinstance(fact, n.Discretion):
        instance.discretions[fact.name] = Exercised(bool(choose.upto(1)), "hensyn", "sagsbehandler")
    elif fact.type.kind == "list":
        instance.lists[fact.name] = tuple(
            Instance(fact.type.of, f"{instance.path}.{fact.name}[{i}]", wholes={instance.concept: instance})
            for i in range(choose.upto(2))
        )
    else:
        instance.facts[fact.name] = value_for(fact.type, choose)
    return f"{instance.path}.{fact.name}"


def mention_wholes(case: Case) -> None:
    """Makes every whole above the roots mentioned, with every fact unknown: the same case, written out."""
    for root in case.instances:
        instance = root
        while WHOLES[instance.concept]:
            concept = WHOLES[instance.concept][0]
            instance = instance.wholes.setdefault(concept, Instance(concept, f"{instance.path}.{concept.lower()}"))


def permuted(plan: n.Plan, choose: Choices) -> n.Plan:
    """The same plan with its declarations, and the rules of its results, in another order."""
    changes: dict[str, object] = {
        name: _shuffled(getattr(plan, name), choose)
        for name in ("key_dates", "concepts", "parameters", "rules", "definitions", "norms", "repeals")
    }
    fields = {name: getattr(plan, name) for name in plan.__struct_fields__}
    return n.Plan(**(fields | changes))


def permute_members(case: Case, choose: Choices) -> None:
    """Puts the members of every list in another order; each keeps its path."""
    for instance in instances_of(case):
        for name, members in instance.lists.items():
            instance.lists[name] = _shuffled(members, choose)


def _shuffled(items: tuple[Value, ...] | tuple[object, ...], choose: Choices) -> tuple:  # type: ignore[type-arg]
    remaining = list(items)
    return tuple(remaining.pop(choose.upto(len(remaining) - 1)) for _ in range(len(remaining)))
