"""Who gives way to whom: the rules of a result with those that prevail first, and only the nearest named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hjemmel.plan import nodes


def prevailing_first(rules: Sequence[nodes.Rule]) -> tuple[nodes.Rule, ...]:
    """The rules, each after all that prevail over it; otherwise by name. `above` is transitively closed."""
    return tuple(sorted(rules, key=lambda rule: (len(rule.above), rule.name)))


def nearest_above(rules: Sequence[nodes.Rule]) -> Mapping[str, tuple[str, ...]]:
    """For each rule those above it with none between: what lies above these is above it too.

    A chain of n rules names n rules in all, where `above` names n² / 2.
    """
    above = {rule.name: frozenset(rule.above) for rule in rules}
    nearest: dict[str, tuple[str, ...]] = {}
    for rule in rules:
        kept: list[str] = []
        covered: set[str] = set()
        for name in sorted(rule.above, key=lambda name: (-len(above[name]), name)):
            if name not in covered:
                kept.append(name)
                covered |= above[name]
        nearest[rule.name] = tuple(sorted(kept))
    return nearest
