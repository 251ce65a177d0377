"""Every condition a declaration has, as a place where it may decide: its own, those of its exceptions, of its act, and
those inside what it computes."""

from __future__ import annotations

from collections.abc import Iterator

from hjemmel.plan import nodes as p
from hjemmel.plan.index import PlanIndex
from hjemmel.proofs.claims import Atom, Claim, Declared, Holds
from hjemmel.proofs.parts import Parts, within
from hjemmel.proofs.places import Place, Role, places_in, places_inside


def declarations_of(plan: p.Plan) -> Iterator[Declared]:
    """Every rule, norm and definition."""
    yield from plan.rules
    yield from plan.norms
    yield from plan.definitions


def condition_places(parts: Parts, index: PlanIndex) -> Iterator[Place]:
    """Each condition of the declaration. A `dog` line has those it adds to its rule's."""
    declaration, span = parts.declaration, parts.declaration.span
    if isinstance(declaration, p.Rule) and declaration.form == "however":
        main = Holds(index.rules[declaration.main].condition, declaration, loosely=True)
        yield from places_in(
            Place(declaration.own_condition, declaration, index, span, "denied", (*parts.undecided, main))
        )
    else:
        yield from places_in(Place(parts.condition, declaration, index, span, "whole", parts.undecided))
        for at in range(len(declaration.exceptions)):
            yield from _exception_places(parts, at, index)
    match declaration:
        case p.Rule():
            for value in (declaration.value, *(limit.limit for limit in declaration.limits)):
                yield from places_inside(Place(value, declaration, index, span, "denied", parts.applying))
        case p.Norm(act=act):
            if act is not None:
                role: Role = "any" if declaration.kind == "prohibition" else "whole"
                yield from places_in(Place(act, declaration, index, span, role, parts.applying))
        case p.Definition():
            pass


def _exception_places(parts: Parts, at: int, index: PlanIndex) -> Iterator[Place]:
    """The conditions of an exception, where it alone decides whether the declaration applies."""
    declaration = parts.declaration
    exception = declaration.exceptions[at]
    atoms = exception_atoms(parts, at)
    unlifted = () if exception.unless is None else (Holds(exception.unless, declaration, False, loosely=True),)
    yield from places_in(Place(exception.condition, declaration, index, exception.span, "denied", (*atoms, *unlifted)))
    if exception.unless is not None:
        met = Holds(exception.condition, declaration, loosely=True)
        yield from places_in(Place(exception.unless, declaration, index, exception.span, "denied", (*atoms, met)))


def exception_atoms(parts: Parts, at: int) -> Claim:
    """The declaration would apply but for this exception, whose period is running."""
    exception = parts.declaration.exceptions[at]
    running: tuple[Atom, ...] = ()
    if exception.period is not None:
        running = (Holds(within(exception.period), parts.declaration),)
    return (*parts.decided_by_exception(at), *running)
