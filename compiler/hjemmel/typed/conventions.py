"""Counting conventions: of the set, and of a declaration that counts otherwise."""

from collections.abc import Iterable

from hjemmel.plan import nodes as p
from hjemmel.syntax import nodes as s
from hjemmel.typed.basis import basis_of
from hjemmel.typed.scope import Counting, Scope

UNDECLARED = Counting(None, None, False)
ANY = Counting("corresponding", "day_after", False)
"""What is assumed where the conventions were written and could not be read."""


def counting_of(conventions: Iterable[s.Convention], default: Counting) -> Counting:
    """The conventions that hold where `conventions` are declared, over those of the set."""
    months, deadlines, workday = default.months, default.deadlines, default.workday
    for convention in conventions:
        match convention.kind:
            case "months":
                months = _MONTHS[convention.value]
            case "deadlines":
                deadlines = convention.value
            case "workday":
                workday = convention.value == "next"
    return Counting(months, deadlines, workday)


_MONTHS: dict[str, p.MonthConvention] = {
    "corresponding": "corresponding",
    "last_stays_last": "last_stays_last",
    "error": "error",
}


def conventions_of(header: s.RulesetHeader | None, counting: Counting, scope: Scope) -> p.Conventions:
    """The conventions of the set as the plan states them, with what they rest on."""
    grounds = [ground for convention in (header.conventions if header else ()) for ground in convention.grounds]
    return p.Conventions(
        counting.months or "corresponding",
        "same_day" if counting.deadlines == "same_day" else "day_after",
        counting.workday,
        basis_of(grounds, scope),
    )
