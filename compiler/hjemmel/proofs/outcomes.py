"""What became of a question: proven, a case found against it, or neither, and then why."""

from __future__ import annotations

from typing import Literal

import msgspec

from hjemmel.plan.case import Case


class Proven(msgspec.Struct, frozen=True):
    """It holds in every case. `within` names the lists that were followed only up to `members` members; empty when
    no bound was used."""

    within: tuple[str, ...] = ()
    members: int = 0


class Refuted(msgspec.Struct, frozen=True):
    """A case against it, which the interpreter was asked about; `instance` is the place, in the case, of the thing it
    is about."""

    case: Case
    instance: int = 0


class Unproven(msgspec.Struct, frozen=True):
    """Neither proven nor refuted: the solver gave up, or the interpreter disagrees with the case it found."""

    why: Literal["gave_up", "not_replayed", "interrupted", "no_solver"]


Outcome = Proven | Refuted | Unproven


def weaker(one: Outcome, other: Outcome) -> Outcome:
    """What two outcomes say together: a case if there is one, proven only if both are."""
    if isinstance(one, Refuted) or isinstance(other, Refuted):
        return one if isinstance(one, Refuted) else other
    if isinstance(one, Unproven) or isinstance(other, Unproven):
        return one if isinstance(one, Unproven) else other
    return Proven(tuple(sorted({*one.within, *other.within})), max(one.members, other.members))
