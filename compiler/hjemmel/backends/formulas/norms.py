"""The status of a norm in every case: the counterpart of `plan.norms`."""

from __future__ import annotations

from hjemmel.backends.formulas.logic import disj
from hjemmel.backends.formulas.symbols import STATUSES
from hjemmel.backends.formulas.term import NO, Term, choice
from hjemmel.backends.formulas.values import at_most, same_value
from hjemmel.plan import nodes


def status(name: nodes.Status) -> Term:
    """A status that is certain."""
    return Term(STATUSES.index(name))


def duty_status(held: Term, fulfilled: Term, pending: Term) -> Term:
    """The status of a duty; `pending`: the deadline has not passed, should it not be fulfilled."""
    unfulfilled = choice(pending, status("pending"), status("breached"))
    return choice(held, choice(fulfilled, status("fulfilled"), unfulfilled), status("not_relevant"))


def prohibition_status(held: Term, violated: Term) -> Term:
    """The status of a prohibition."""
    return choice(held, choice(violated, status("violated"), status("observed")), status("not_relevant"))


def entitlement_status(held: Term) -> Term:
    """The status of a right or power."""
    return choice(held, status("holds"), status("does_not_hold"))


def before_deadline(assessed: Term, deadline: Term | None) -> Term:
    """Whether the deadline has not passed: `ja` when it is `ingen`, `nej` when the norm has none."""
    if deadline is None:
        return NO
    in_time = disj(deadline.none, at_most(assessed.value, deadline.value))
    return Term(in_time, False, deadline.causes, deadline.unknown)


def status_as_read(kind: str, found: Term) -> Term:
    """The status as other declarations read it: of a right or power yes or no, else the status itself."""
    if kind in ("duty", "prohibition"):
        return found
    return Term(same_value(found.value, STATUSES.index("holds")), False, found.causes, found.unknown)
