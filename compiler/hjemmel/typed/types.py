"""Types and units: which values may stand together, and how one unit becomes another."""

from fractions import Fraction
from typing import Literal

from hjemmel.plan import nodes as p

TRUTH = p.TRUTH
INTEGER = p.Type("integer")
NUMBER = p.Type("number")
AMOUNT = p.Type("amount")
PERCENT = p.Type("percent")
DATE = p.Type("date")
TEXT = p.Type("text")
HOURS = p.Type("hours")
DAYS = p.Type("days")
WEEKS = p.Type("weeks")
MONTHS = p.Type("months")
YEARS = p.Type("years")
NONE = p.Type("text", optional=True)
"""The type of `ingen` where nothing says what there is none of; see `is_bare_none`."""

FAMILY: dict[str, tuple[Literal["day", "month", "hour"], int]] = {
    "days": ("day", 1),
    "weeks": ("day", 7),
    "months": ("month", 1),
    "years": ("month", 12),
    "hours": ("hour", 1),
}
"""Each duration's family and how many of the family's smallest unit it is. No unit passes from one family to
another."""

SMALLEST: dict[str, p.Type] = {"day": DAYS, "month": MONTHS, "hour": HOURS}
NUMERIC = frozenset({"integer", "number"})
ORDERED = frozenset({"integer", "number", "amount", "percent", "date", *FAMILY})
SCALABLE = frozenset({"integer", "number", "amount", "percent", *FAMILY})
WHOLE_KINDS = frozenset({"integer", "amount", "days", "weeks", "months", "years"})
"""Kinds whose results are whole (amounts in øre)."""


def required(type_: p.Type) -> p.Type:
    """The type without `eller ingen`."""
    return p.Type(type_.kind, type_.of) if type_.optional else type_


def shared(left: p.Type, right: p.Type) -> p.Type | None:
    """The type two values can be compared, added or chosen between in; None when they are of different kinds or
    units."""
    a, b = required(left), required(right)
    if a == b:
        return a
    if a.kind in NUMERIC and b.kind in NUMERIC:
        return NUMBER
    if a.kind in FAMILY and b.kind in FAMILY and FAMILY[a.kind][0] == FAMILY[b.kind][0]:
        return SMALLEST[FAMILY[a.kind][0]]
    return None


def in_unit(expression: p.Expr, type_: p.Type, wanted: p.Type) -> p.Expr:
    """The same duration counted in the unit of `wanted` (of the same family, and not larger); other values
    unchanged."""
    if type_.kind not in FAMILY or wanted.kind not in FAMILY:
        return expression
    factor = Fraction(FAMILY[type_.kind][1], FAMILY[wanted.kind][1])
    if factor == 1:
        return expression
    if isinstance(expression, p.Literal_) and isinstance(expression.value, (int, Fraction)):
        return p.Literal_(exact(expression.value * factor), required(wanted))
    scaled = p.Arithmetic("*", expression, p.Literal_(exact(factor), INTEGER))
    if not type_.optional:
        return scaled
    # What there is none of in one unit there is none of in another: `ingen` is no number to be multiplied.
    return p.If(p.IsNone(expression), p.Literal_(None, p.Type(wanted.kind, optional=True)), scaled)


def exact(value: Fraction | int) -> int | Fraction:
    """The value as int when it is whole."""
    return int(value) if value.denominator == 1 else value


def assignable(value: p.Type, wanted: p.Type) -> bool:
    """Whether a value of one type may stand where `wanted` is asked for (units aside: see `in_unit`)."""
    if value.optional and not wanted.optional:
        return False
    a, b = required(value), required(wanted)
    if a == b or (a.kind == "integer" and b.kind == "number"):
        return True
    return a.kind in FAMILY and b.kind in FAMILY and a.kind != b.kind and _coarser(a, b)


def _coarser(value: p.Type, wanted: p.Type) -> bool:
    """Whether a duration counted in `value` is whole in `wanted`: weeks as days, years as months."""
    family, size = FAMILY[value.kind]
    wanted_family, wanted_size = FAMILY[wanted.kind]
    return family == wanted_family and size >= wanted_size
