"""Types, and what a value of each is."""

from __future__ import annotations

from typing import Literal

import msgspec


class Node(msgspec.Struct, frozen=True, gc=False):
    """The base that only gives nodes their form; it is never made."""


Kind = Literal[
    "truth",
    "integer",
    "number",
    "amount",
    "percent",
    "date",
    "hours",
    "days",
    "weeks",
    "months",
    "years",
    "text",
    "code",
    "list",
    "status",
]


class Type(Node, frozen=True):
    """A type. `of` is the codes list of a "code", the member concept of a "list", the norm kind of a "status".

    Values: truth → bool; integer and days…years → int; number, percent, hours → int or Fraction (percent in percent,
    70 is
    70 pct.); amount → øre, int when whole else Fraction; date → datetime.date; text → str in NFC; code → the code's
    name;
    status → a `Status`; `ingen` → None.
    """

    kind: Kind
    of: str = ""
    optional: bool = False


DutyStatus = Literal["not_relevant", "fulfilled", "pending", "breached"]
ProhibitionStatus = Literal["not_relevant", "observed", "violated"]
EntitlementStatus = Literal["holds", "does_not_hold"]
Status = DutyStatus | ProhibitionStatus | EntitlementStatus

MonthConvention = Literal["corresponding", "last_stays_last", "error"]
