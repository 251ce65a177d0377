"""The numbers that facts and results are held against: what a form tries out to see which question decides most."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import chain
from typing import Final

from hjemmel.backends.wording.kinds import kind_of
from hjemmel.plan import nodes
from hjemmel.plan.walk import expressions_of, parts_of

MOST: Final = 6
"""So many of each kind, the least first: enough to tell questions apart."""


def thresholds_of(plan: nodes.Plan) -> dict[nodes.Kind, tuple[Fraction, ...]]:
    """The constants of comparisons and the values of parameters, by kind, sorted."""
    found: dict[nodes.Kind, set[Fraction]] = {}
    for kind, value in chain(_compared(plan), _dated(plan)):
        if isinstance(value, int | Fraction) and not isinstance(value, bool):
            found.setdefault(kind, set()).add(Fraction(value))
    return {kind: tuple(sorted(values)[:MOST]) for kind, values in sorted(found.items())}


def _compared(plan: nodes.Plan) -> Iterator[tuple[nodes.Kind, object]]:
    declarations: Iterable[nodes.Rule | nodes.Definition | nodes.Norm] = (*plan.rules, *plan.definitions, *plan.norms)
    for declaration in declarations:
        for expression in expressions_of(declaration):
            for part in parts_of(expression):
                if isinstance(part, nodes.Compare):
                    for side, other in ((part.left, part.right), (part.right, part.left)):
                        if isinstance(side, nodes.Literal_):
                            yield kind_of(other), side.value


def _dated(plan: nodes.Plan) -> Iterator[tuple[nodes.Kind, object]]:
    for parameter in plan.parameters:
        for version in parameter.versions:
            if isinstance(version.value, nodes.Literal_):
                yield parameter.type.kind, version.value.value
