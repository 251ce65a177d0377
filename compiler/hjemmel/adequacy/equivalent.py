"""Whether a slip changes any answer at all, put to the solver.

The answers that read the changed declaration first are compared: where they are the same in every case, so is all that
reads them. They are compared where every fact is known, as two texts are.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from hjemmel.adequacy.mutation import Ask
from hjemmel.adequacy.mutations.mutant import Mutant, plan_with
from hjemmel.adequacy.mutations.places import Declared
from hjemmel.adequacy.reach import Thing, reach_of, thing_of
from hjemmel.plan import nodes as p
from hjemmel.plan.index import PlanIndex, index_of
from hjemmel.proofs.from_plan import has_solver
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted, Unproven

MILLISECONDS = 2000
"""What the solver may use on each question."""
Member = tuple[str, str]
"""A concept and the name of a result, definition or norm on it."""


def asked_with_solver(plan: p.Plan, milliseconds: int = MILLISECONDS) -> Ask | None:
    """What asks the solver about the mutants of a plan; None where there is no solver."""
    if not has_solver():
        return None
    index = index_of(plan)
    reach = reach_of(index)

    def ask(mutant: Mutant) -> tuple[Outcome, str]:
        members = dict.fromkeys(
            member for each in mutant.changed for member in members_reading_first(each, index, reach.readers)
        )
        reached = frozenset(name for _, name in reach.downstream(map(thing_of, mutant.changed)))
        return difference_in(plan, plan_with(plan, mutant.changed), tuple(members), reached, milliseconds)

    return ask


def difference_in(
    plan: p.Plan, other: p.Plan, members: tuple[Member, ...], reached: frozenset[str], milliseconds: int
) -> tuple[Outcome, str]:
    """A case in which the plans answer one of the members differently, and its name; proven when there is none.

    `reached` are the names of all declarations that the difference reaches, in either plan.
    """
    from hjemmel.adequacy.apart import differently, told_apart
    from hjemmel.proofs.asking import Asking

    asking = Asking(plan, other, milliseconds=milliseconds, reached=reached)
    proven = Proven()
    undecided: Unproven | None = None
    for concept, name in members:
        match asking.case_where(concept, partial(differently, name), partial(told_apart, name)):
            case Refuted() as found:
                return found, name
            case Proven(within=within, members=bound):
                lists = tuple(sorted({*proven.within, *within}))
                proven = Proven(lists, max(proven.members, bound))
            case Unproven() as open_:
                undecided = undecided or open_
    return undecided or proven, ""


def members_reading_first(
    declaration: Declared, index: PlanIndex, readers: dict[Thing, frozenset[Thing]]
) -> Iterator[Member]:
    """The results, definitions and norms that read the declaration with no other between, itself when it is one."""
    waiting = [thing_of(declaration)]
    if isinstance(declaration, p.Norm | p.Definition):
        # What it ends or takes over from reads when it begins, not its answer.
        waiting += [("member", each.name) for each in index.norms.values() if declaration.name in each.ended_by]
        waiting += [("member", each.name) for each in index.definitions.values() if declaration.name in each.successors]
    seen: set[Thing] = set()
    while waiting:
        thing = waiting.pop(0)
        if thing in seen:
            continue
        seen.add(thing)
        kind, name = thing
        if kind == "member":
            yield from sorted(
                (concept, member)
                for (concept, member), each in index.members.items()
                if member == name and isinstance(each, p.Result | p.Definition | p.Norm)
            )
        else:
            waiting += sorted(readers.get(thing, ()))
