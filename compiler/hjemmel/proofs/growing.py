"""Duties that more members of a list never break: enough meetings are held, a report is among those sent.

Two such duties can always be kept together when each can be kept alone: what keeps the one is added to what keeps the
other.
"""

from __future__ import annotations

from hjemmel.plan import nodes as p
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.walk import parts_of
from hjemmel.proofs.acts import Facts, facts_under

_LISTS = (p.Quantified, p.Share, p.Aggregate)


def only_grows(norm: p.Norm, acts: Facts, index: PlanIndex) -> bool:
    """Whether the duty's act is that there are enough members of lists, each judged by itself."""
    return norm.kind == "duty" and norm.act is not None and _grows(norm.act, acts, index)


def _grows(expr: p.Expr, acts: Facts, index: PlanIndex) -> bool:
    match expr:
        case p.And(operands) | p.Or(operands):
            return all(_grows(each, acts, index) for each in operands)
        case p.Quantified(which="exists"):
            return _judges_alone(expr, index)
        case p.Compare(operator=">=" | ">", left=p.Quantified(which="count") as counted, right=most):
            return _judges_alone(counted, index) and not facts_under((most,), index) & acts
        case _:
            return not facts_under((expr,), index) & acts


def _judges_alone(expr: p.Quantified, index: PlanIndex) -> bool:
    """Whether no member is judged by what other members there are."""
    inside = facts_under((expr.where,), index)
    return not any(isinstance(part, _LISTS) for part in parts_of(expr.where)) and not any(
        isinstance(member := index.members[fact], p.Fact) and member.type.kind == "list" for fact in inside
    )
