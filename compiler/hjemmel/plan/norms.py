"""The status of a norm from whether it is held, fulfilled and late."""

from __future__ import annotations

from typing import assert_never

from hjemmel.plan import nodes
from hjemmel.plan.case import Answer, Known, Value
from hjemmel.plan.kleene import NO, choice
from hjemmel.plan.values import compared


def duty_status(held: Answer, fulfilled: Answer, pending: Answer) -> Answer:
    """The status of a duty; `pending`: the deadline has not passed, should it not be fulfilled."""
    unfulfilled = choice(pending, Known("pending"), Known("breached"))
    return choice(held, choice(fulfilled, Known("fulfilled"), unfulfilled), Known("not_relevant"))


def prohibition_status(held: Answer, violated: Answer) -> Answer:
    """The status of a prohibition."""
    return choice(held, choice(violated, Known("violated"), Known("observed")), Known("not_relevant"))


def entitlement_status(held: Answer) -> Answer:
    """The status of a right or power."""
    return choice(held, Known("holds"), Known("does_not_hold"))


def before_deadline(assessed: Answer, deadline: Answer | None) -> Answer:
    """Whether the deadline has not passed: `ja` when it is `ingen`, `nej` when the norm has none."""
    if deadline is None:
        return NO
    if isinstance(deadline, Known) and isinstance(assessed, Known):
        return Known(deadline.value is None or compared("<=", assessed.value, deadline.value))
    return deadline


def status_as_read(kind: str, status: Answer) -> Answer:
    """The status as other declarations read it: of a right or power yes or no, else the status itself."""
    if kind in ("duty", "prohibition") or not isinstance(status, Known):
        return status
    return Known(status.value == "holds")


def status_as_stipulated(norm: nodes.Norm, value: Value) -> Answer:
    """The status a case stipulates; for a right or power it may be given as yes or no."""
    match norm.kind:
        case "right" | "power":
            return Known("holds" if value in (True, "holds") else "does_not_hold")
        case "duty" | "prohibition":
            return Known(value)
        case _:
            assert_never(norm.kind)
