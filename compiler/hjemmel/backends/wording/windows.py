"""Stretches of time, found again in the comparisons they were made into."""

from __future__ import annotations

from typing import Literal

import msgspec

from hjemmel.backends.wording.kinds import kind_of
from hjemmel.plan.nodes import Comparator, Compare, DateShift, Expr, Literal_, Negative


class Window(msgspec.Struct, frozen=True):
    """`day` lies in the first `amount` from `anchor`, in the latest `amount` up to it, or from `anchor` to `last`."""

    form: Literal["first", "latest", "between"]
    day: Expr
    anchor: Expr
    amount: Expr | None = None
    unit: Literal["day", "month"] = "day"
    last: Expr | None = None


_TURNED: dict[Comparator, Comparator] = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "<>": "<>"}


def turned(comparison: Compare) -> Compare:
    """The same comparison said from the other side."""
    return Compare(_TURNED[comparison.operator], comparison.right, comparison.left)


def opposite(amount: Expr) -> Expr | None:
    """The amount without its minus; None when it has none."""
    match amount:
        case Negative(operand=operand):
            return operand
        case Literal_(value=int() as value, type=type_) if not isinstance(value, bool) and value < 0:
            return Literal_(-value, type_)
        case _:
            return None


def window_of(first: Expr, second: Expr) -> Window | None:
    """The window that two comparisons joined by `og` make, whichever way round they are written; else None."""
    if not (isinstance(first, Compare) and isinstance(second, Compare)):
        return None
    for low in (first, turned(first)):
        for high in (second, turned(second)):
            if low.left != high.left:
                continue
            day = low.left
            match low, high:
                case Compare(operator=">=", right=anchor), Compare(
                    operator="<", right=DateShift(date=start, amount=amount, unit=unit)
                ) if start == anchor:
                    return Window("first", day, anchor, amount, unit)
                case Compare(operator=">", right=DateShift(date=end, amount=amount, unit=unit)), Compare(
                    operator="<=", right=anchor
                ) if end == anchor and (length := opposite(amount)) is not None:
                    return Window("latest", day, anchor, length, unit)
                case Compare(operator=">=", right=start), Compare(operator="<=", right=end):
                    if not isinstance(day, Literal_) and kind_of(start) == "date":
                        return Window("between", day, start, last=end)
                case _:
                    pass
    return None
