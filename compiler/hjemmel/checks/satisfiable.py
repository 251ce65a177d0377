"""Whether formulas can hold together: a search through their disjunctions, with what is settled kept per variable."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hjemmel.checks.domains import Domain, intersection
from hjemmel.checks.formulas import All, Among, Formula, Some, Variable

MOST_STEPS = 4000
"""Ways tried before a question is left undecided."""

Settled = dict[Variable, Domain]


class TooManyWays(Exception):
    """Raised when a search has used up its steps."""


def settled_and_open(formulas: Iterable[Formula]) -> tuple[Settled, list[Some]] | None:
    """What the formulas settle about each variable, and the disjunctions left open; None when they cannot hold."""
    settled: Settled = {}
    still_open: list[Some] = []
    return (settled, still_open) if _settle(formulas, settled, still_open) else None


def ways_to_hold(settled: Settled, still_open: list[Some]) -> Iterator[Settled]:
    """What may be settled about the variables so that every disjunction holds too; raises `TooManyWays`."""
    steps = [MOST_STEPS]
    yield from _ways(settled, still_open, steps)


def merged(one: Settled, other: Settled) -> Settled | None:
    """What both settle; None when they cannot both hold."""
    small, large = (one, other) if len(one) < len(other) else (other, one)
    both = dict(large)
    for variable, domain in small.items():
        if not _narrow(both, variable, domain):
            return None
    return both


def _ways(settled: Settled, still_open: list[Some], steps: list[int]) -> Iterator[Settled]:
    if not still_open:
        yield settled
        return
    chosen = min(still_open, key=lambda some: len(some.parts))
    rest = [some for some in still_open if some is not chosen]
    for part in chosen.parts:
        steps[0] -= 1
        if steps[0] < 0:
            raise TooManyWays
        narrowed, remaining = dict(settled), list(rest)
        if _settle((part,), narrowed, remaining):
            yield from _ways(narrowed, remaining, steps)


def _settle(formulas: Iterable[Formula], settled: Settled, still_open: list[Some]) -> bool:
    """Adds the formulas to what is settled and open; whether they can still hold."""
    waiting = list(formulas)
    while waiting:
        formula = waiting.pop()
        if formula is False:
            return False
        if isinstance(formula, Among):
            if not _narrow(settled, formula.variable, formula.domain):
                return False
        elif isinstance(formula, All):
            waiting += formula.parts
        elif isinstance(formula, Some):
            still_open.append(formula)
    return True


def _narrow(settled: Settled, variable: Variable, domain: Domain) -> bool:
    known = settled.get(variable)
    if known is None:
        settled[variable] = domain
        return _is_possible(domain)
    both = intersection(known, domain)
    if both is None:
        return False
    settled[variable] = both
    return True


def _is_possible(domain: Domain) -> bool:
    return intersection(domain, domain) is not None
