"""Slips in how a condition is put: `mindst` for `mere end`, `og` for `eller`, a negation or a condition too few."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.adequacy.mutations.parts import Part
from hjemmel.adequacy.mutations.slips import Ground, Slip, said_truth
from hjemmel.backends.wording.kinds import kind_of
from hjemmel.backends.wording.windows import window_of
from hjemmel.plan import nodes as p

_EDGE: dict[p.Comparator, p.Comparator] = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


def edge_in_or_out(part: Part, ground: Ground) -> Iterator[Slip]:
    """A threshold that is itself inside where it was outside, or the reverse."""
    comparison = part.expr
    if isinstance(comparison, p.Compare) and comparison.operator in _EDGE:
        new = p.Compare(_EDGE[comparison.operator], comparison.left, comparison.right)
        yield Slip("edge", new, said_truth(comparison, part, ground), said_truth(new, part, ground))


def junction_swapped(part: Part, ground: Ground) -> Iterator[Slip]:
    """`og` for `eller` and the reverse."""
    junction = part.expr
    if not isinstance(junction, p.And | p.Or) or len(junction.operands) < 2 or is_window(junction):
        return
    if isinstance(junction, p.Or) and _is_list_of_codes(junction):
        return
    new = p.Or(junction.operands) if isinstance(junction, p.And) else p.And(junction.operands)
    was, became = ("og", "eller") if isinstance(junction, p.And) else ("eller", "og")
    yield Slip("junction", new, was, became, said_truth(junction, part, ground))


def negation_slipped(part: Part, ground: Ground) -> Iterator[Slip]:
    """An `ikke` left out, or put in where there is none."""
    expr = part.expr
    if kind_of(expr) != "truth" or isinstance(expr, p.Literal_ | p.And | p.Or) or isinstance(part.parent, p.Not):
        return
    if isinstance(part.parent, p.Compare) or (isinstance(part.parent, p.And | p.Or) and is_window(part.parent)):
        return
    if isinstance(part.parent, p.Or) and _is_list_of_codes(part.parent):
        return
    new = expr.operand if isinstance(expr, p.Not) else p.Not(expr)
    yield Slip("negation", new, said_truth(expr, part, ground), said_truth(new, part, ground))


def operand_dropped(part: Part, ground: Ground) -> Iterator[Slip]:
    """One of several conditions, or one of several codes, left out."""
    junction = part.expr
    if not isinstance(junction, p.And | p.Or) or len(junction.operands) < 2 or is_window(junction):
        return
    for place, operand in enumerate(junction.operands):
        rest = (*junction.operands[:place], *junction.operands[place + 1 :])
        new = rest[0] if len(rest) == 1 else type(junction)(rest)
        yield Slip("operand", new, said_truth(operand, part, ground), "")


def is_window(junction: p.And | p.Or) -> bool:
    """Whether the two comparisons are one stretch of time, which is written as one."""
    operands = junction.operands
    return isinstance(junction, p.And) and len(operands) == 2 and window_of(operands[0], operands[1]) is not None


def _is_list_of_codes(junction: p.Or) -> bool:
    """Whether it is `er en af (…)`: one thing compared with several constants."""
    first = junction.operands[0]
    return isinstance(first, p.Compare) and all(
        isinstance(each, p.Compare)
        and each.operator == "="
        and each.left == first.left
        and isinstance(each.right, p.Literal_)
        for each in junction.operands
    )
