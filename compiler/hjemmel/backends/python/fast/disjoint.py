"""Conditions that cannot both hold, and conditions that follow from others, read off codes, yes/no and bounds."""

from __future__ import annotations

from typing import Any

from hjemmel.plan import nodes

Bounds = tuple[Any, Any]
"""Least and greatest value allowed; None is no bound."""


class Allowed:
    """What a conjunction allows each thing it reads to be."""

    __slots__ = ("bounds", "choices")

    def __init__(self, condition: nodes.Expr) -> None:
        self.choices: dict[nodes.Expr, frozenset[object]] = {}
        self.bounds: dict[nodes.Expr, Bounds] = {}
        for part in condition.operands if isinstance(condition, nodes.And) else (condition,):
            self._note(part)

    def _note(self, part: nodes.Expr) -> None:
        match part:
            case nodes.Read() if part.type.kind == "truth":
                self._choose(part, frozenset((True,)))
            case nodes.Not(nodes.Read() as read) if read.type.kind == "truth":
                self._choose(read, frozenset((False,)))
            case nodes.Compare("=", nodes.Read() as read, nodes.Literal_(value)):
                self._choose(read, frozenset((value,)))
            case nodes.Or(operands):
                chosen = one_of(operands)
                if chosen is not None:
                    self._choose(chosen[0], frozenset(value for value in chosen[1]))
            case nodes.Compare(operator, left, nodes.Literal_(value)) if value is not None:
                self._bound(operator, left, value)
            case nodes.Compare(operator, nodes.Literal_(value), right) if value is not None:
                self._bound({"<": ">", "<=": ">=", ">": "<", ">=": "<="}.get(operator, operator), right, value)
            case _:
                pass

    def _choose(self, read: nodes.Expr, values: frozenset[object]) -> None:
        self.choices[read] = self.choices[read] & values if read in self.choices else values

    def _bound(self, operator: str, read: nodes.Expr, value: Any) -> None:
        """Notes a bound; `<` and `<=` are not told apart, which only ever finds less to be disjoint."""
        low, high = self.bounds.get(read, (None, None))
        if operator in ("<", "<="):
            high = value if high is None else min(high, value)
        elif operator in (">", ">="):
            low = value if low is None else max(low, value)
        self.bounds[read] = (low, high)

    def excludes(self, other: Allowed) -> bool:
        """Whether no case is allowed by both."""
        for read, values in self.choices.items():
            if read in other.choices and not values & other.choices[read]:
                return True
        for read, (low, high) in self.bounds.items():
            there = other.bounds.get(read)
            if there is not None and (_above(low, there[1]) or _above(there[0], high)):
                return True
        return False


def _above(low: Any, high: Any) -> bool:
    return low is not None and high is not None and bool(low > high)


def one_of(operands: tuple[nodes.Expr, ...]) -> tuple[nodes.Expr, tuple[object, ...]] | None:
    """The thing and the constants, where the operands say that it is one of several."""
    found: list[object] = []
    reads: set[nodes.Expr] = set()
    for operand in operands:
        match operand:
            case nodes.Compare("=", nodes.Read() as left, nodes.Literal_(value)) if value is not None:
                reads.add(left)
                found.append(value)
            case _:
                return None
    return (reads.pop(), tuple(found)) if len(reads) == 1 and len(found) > 1 else None


def is_exclusive(conditions: list[nodes.Expr]) -> bool:
    """Whether no two of the conditions can hold at once."""
    allowed = [Allowed(condition) for condition in conditions]
    return all(first.excludes(second) for i, first in enumerate(allowed) for second in allowed[:i])
