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
    behind = _Behind(plan)
    declarations: list[nodes.Rule | nodes.Definition | nodes.Norm] = [*plan.rules, *plan.definitions, *plan.norms]
    for declaration in declarations:
        for expr in expressions_of(declaration):
            for part in parts_of(expr):
                if isinstance(part, nodes.Compare) and any(_counts(side) for side in (part.left, part.right)):
                    yield from behind.numbers_in((part.left, part.right))


def _counts(expr: nodes.Expr) -> bool:
    return any(isinstance(part, nodes.Quantified) and part.which == "count" for part in parts_of(expr))


class _Behind:
    """The numbers that expressions come down to: their own, and those of the rates and results that they read."""

    def __init__(self, plan: nodes.Plan) -> None:
        self.rates = {
            parameter.name: [version.value for version in parameter.versions] for parameter in plan.parameters
        }
        self.rules: dict[tuple[str, str], list[nodes.Expr]] = {}
        for rule in plan.rules:
            self.rules.setdefault((rule.concept, rule.result), []).append(rule.value)
        self._seen: dict[tuple[str, str], tuple[int, ...]] = {}

    def numbers_in(self, exprs: Iterable[nodes.Expr]) -> Iterator[int]:
        """The whole numbers, outside what is computed of lists."""
        for expr in exprs:
            for part in _outside_lists(expr):
                match part:
                    case nodes.Literal_(int() as value):
                        yield value
                    case nodes.ParameterRead():
                        yield from self._of(("", part.name), self.rates.get(part.name, ()))
                    case nodes.Read(what="result"):
                        yield from self._of((part.concept, part.name), self.rules.get((part.concept, part.name), ()))

    def _of(self, key: tuple[str, str], exprs: Iterable[nodes.Expr]) -> tuple[int, ...]:
        if key not in self._seen:
            self._seen[key] = ()
            self._seen[key] = tuple(self.numbers_in(exprs))
        return self._seen[key]


def _outside_lists(expr: nodes.Expr) -> Iterator[nodes.Expr]:
    inside: set[int] = set()
    for part in parts_of(expr):
        if isinstance(part, nodes.Quantified | nodes.Share | nodes.Aggregate):
            inside |= {id(each) for each in parts_of(part)}
        if id(part) not in inside:
            yield part
