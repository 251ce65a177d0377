"""How many members of a list a proof follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import ceil
from typing import Final

from hjemmel.plan import nodes
from hjemmel.plan.walk import expressions_of, parts_of

LEAST: Final = 3
MOST: Final = 12


def members_needed(plans: Sequence[nodes.Plan]) -> int:
    """One more than the greatest number that a count is compared with, within reason."""
    found = (ceil(number) for plan in plans for number in _compared_with_counts(plan))
    return min(MOST, max([LEAST, *(number + 1 for number in found if number < MOST)]))


def _compared_with_counts(plan: nodes.Plan) -> Iterator[int]:
    rates = {parameter.name: [v.value for v in parameter.versions] for parameter in plan.parameters}
    declarations: list[nodes.Rule | nodes.Definition | nodes.Norm] = [*plan.rules, *plan.definitions, *plan.norms]
    for declaration in declarations:
        for expr in expressions_of(declaration):
            for part in parts_of(expr):
                if isinstance(part, nodes.Compare) and any(_counts(side) for side in (part.left, part.right)):
                    yield from _numbers_in((part.left, part.right), rates)


def _counts(expr: nodes.Expr) -> bool:
    return any(isinstance(part, nodes.Quantified) and part.which == "count" for part in parts_of(expr))


def _numbers_in(exprs: Iterable[nodes.Expr], rates: dict[str, list[nodes.Expr]]) -> Iterator[int]:
    for expr in exprs:
        for part in _outside_lists(expr):
            if isinstance(part, nodes.Literal_) and isinstance(part.value, int):
                yield part.value
            elif isinstance(part, nodes.ParameterRead):
                yield from _numbers_in(rates[part.name], {})


def _outside_lists(expr: nodes.Expr) -> Iterator[nodes.Expr]:
    inside: set[int] = set()
    for part in parts_of(expr):
        if isinstance(part, nodes.Quantified | nodes.Share | nodes.Aggregate):
            inside |= {id(each) for each in parts_of(part)}
        if id(part) not in inside:
            yield part
