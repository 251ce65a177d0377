"""What a declaration is made of, as claims: that it is in force, that its condition holds, that no exception bites."""

from __future__ import annotations

import msgspec

from hjemmel.plan import nodes as p
from hjemmel.proofs.claims import Bites, Claim, Declared, Holds, InForce


class Parts(msgspec.Struct, frozen=True, eq=False):
    """The atoms of one declaration, made once so that they are judged once. `condition` of a definition is that one of
    its grounds holds. `open` and `unbitten` say that what might have settled the answer does not: the condition is not
    `nej`, an exception is not known to bite."""

    declaration: Declared
    condition: p.Expr
    grounds: tuple[p.Expr, ...]
    running: InForce
    met: Holds
    open: Holds
    bitten: tuple[Bites, ...]
    spared: tuple[Bites, ...]
    unbitten: tuple[Bites, ...]

    @property
    def applying(self) -> Claim:
        """It applies."""
        return (self.running, self.met, *self.spared)

    @property
    def undecided(self) -> Claim:
        """Nothing but its condition decides whether it applies."""
        return (self.running, *self.unbitten)

    def decided_by_exception(self, at: int) -> Claim:
        """Nothing but the exception at this place decides whether it applies."""
        return (self.running, self.open, *self.unbitten[:at], *self.unbitten[at + 1 :])


def parts_of(declaration: Declared) -> Parts:
    """The atoms of the declaration."""
    grounds = tuple(map(ground_in_time, declaration.grounds)) if isinstance(declaration, p.Definition) else ()
    condition = declaration.condition if not isinstance(declaration, p.Definition) else _any(grounds)
    return Parts(
        declaration,
        condition,
        grounds,
        InForce(declaration),
        Holds(condition, declaration),
        Holds(condition, declaration, loosely=True),
        tuple(Bites(each, declaration) for each in declaration.exceptions),
        tuple(Bites(each, declaration, False) for each in declaration.exceptions),
        tuple(Bites(each, declaration, False, loosely=True) for each in declaration.exceptions),
    )


def ground_in_time(ground: p.Alternative) -> p.Expr:
    """The ground's condition, within its own period."""
    if ground.period is None:
        return ground.condition
    return p.And((ground.condition, within(ground.period)))


def within(period: p.Period) -> p.Expr:
    """That the clock lies in the period, as a condition."""
    ends: list[p.Expr] = []
    if period.start is not None:
        ends.append(p.Compare("<=", period.start, period.clock))
    if period.end is not None:
        ends.append(p.Compare("<=", period.clock, period.end))
    return p.And(tuple(ends)) if ends else p.Not(p.IsNone(period.clock))


def _any(operands: tuple[p.Expr, ...]) -> p.Expr:
    return operands[0] if len(operands) == 1 else p.Or(operands)
