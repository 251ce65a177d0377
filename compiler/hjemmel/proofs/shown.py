"""The case of an outcome as the facts a drafter would supply."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.diagnostics.problem import Supplied
from hjemmel.plan.case import Case, Instance, Value
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.nodes import Discretion, Fact
from hjemmel.proofs.outcomes import Refuted


def shown_case(outcome: Refuted, index: PlanIndex) -> tuple[Supplied, ...]:
    """The date of assessment and what is known of the case: of wholes as `kommune.x`, of members as `samtaler[0].x`."""
    case = outcome.case
    root = case.instances[outcome.instance]
    stipulated = (Supplied(path, value) for path, value in sorted(case.stipulated.items()))
    facts = (Supplied(name, value, kind) for name, value, kind in _supplied(root, "", index, {id(root)}))
    return (Supplied("", case.assessed), *stipulated, *_around(case, root, index), *facts)


def _around(case: Case, root: Instance, index: PlanIndex) -> Iterator[Supplied]:
    """What is known of other things of the case that the root does not lead to."""
    seen = {id(instance) for instance in _reached(root, set())}
    for other in case.instances:
        if id(other) not in seen:
            for name, value, kind in _supplied(other, f"{other.path}.", index, {*seen, id(other)}):
                yield Supplied(name, value, kind)


def _reached(instance: Instance, seen: set[int]) -> Iterator[Instance]:
    if id(instance) in seen:
        return
    seen.add(id(instance))
    yield instance
    for members in instance.lists.values():
        for member in members:
            yield from _reached(member, seen)
    for whole in instance.wholes.values():
        yield from _reached(whole, seen)


def _supplied(instance: Instance, prefix: str, index: PlanIndex, seen: set[int]) -> Iterator[tuple[str, Value, str]]:
    """Each thing supplied of the instance and of what it leads to, once."""
    for name, value in instance.facts.items():
        yield f"{prefix}{name}", value, _kind(index, instance.concept, name)
    for name, exercised in instance.discretions.items():
        yield f"{prefix}{name}", exercised.value, _kind(index, instance.concept, name)
    for name, members in instance.lists.items():
        if not members:
            yield f"{prefix}{name}", None, ""
        for number, member in enumerate(members):
            if id(member) not in seen:
                seen.add(id(member))
                yield from _supplied(member, f"{prefix}{name}[{number}].", index, seen)
    for concept, whole in instance.wholes.items():
        if id(whole) not in seen:
            seen.add(id(whole))
            yield from _supplied(whole, f"{prefix}{concept.lower()}.", index, seen)


def _kind(index: PlanIndex, concept: str, name: str) -> str:
    member = index.members[concept, name]
    return member.type.kind if isinstance(member, Fact | Discretion) else ""
