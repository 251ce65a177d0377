"""Every slip tried on the examples, and the unnoticed ones put to a solver."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec.structs import replace

from hjemmel.adequacy.killed import examples_tried, noticed_by
from hjemmel.adequacy.mutants import mutants_of
from hjemmel.adequacy.mutation_nodes import Fate, Mutation, Unnoticed
from hjemmel.adequacy.mutations.mutant import Mutant
from hjemmel.plan import nodes as p
from hjemmel.plan.examples import Example
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted, Unproven

Ask = Callable[[Mutant], tuple[Outcome, str]]
"""Whether a mutant changes no answer: proven, a case in which it does and of what the answer is, or neither."""
Draft = Callable[[Refuted, str], str]
"""A case as the text of an example, in which the answer of that name is still to be filled in."""
Told = Callable[[int, int], None]
"""Hears how many of how many are done: of all slips, then of the unnoticed ones that the solver is asked about."""


def mutation_of(
    plan: p.Plan, examples: Iterable[Example], ask: Ask | None, draft: Draft, told: Told = lambda done, of: None
) -> Mutation:
    """What became of every slip in the plan; interrupted, what became of those tried so far.

    Without a solver (`ask` is None) every unnoticed slip counts as one that may make a difference.
    """
    mutants = tuple(mutants_of(plan))
    tried = examples_tried(plan, examples)
    outcomes: list[bool] = []
    interrupted = False
    try:
        for mutant in mutants:
            outcomes.append(noticed_by(mutant, tried) is not None)
            told(len(outcomes), len(mutants))
    except KeyboardInterrupt:
        interrupted = True
    unnoticed = [mutant for mutant, is_noticed in zip(mutants, outcomes, strict=False) if not is_noticed]
    found = [_unnoticed(mutant) for mutant in unnoticed]
    try:
        for place, mutant in enumerate(() if interrupted else unnoticed):
            if ask is None:
                break
            found[place] = _with_outcome(found[place], *ask(mutant), draft)
            told(place + 1, len(unnoticed))
    except KeyboardInterrupt:
        interrupted = True
    if interrupted and ask is not None:
        found = [replace(each, why="interrupted") if each.why == "no_solver" else each for each in found]
    return Mutation(
        plan.name, len(tried.tried), len(mutants), len(outcomes), sum(outcomes), tuple(found), ask is not None
    )


def _unnoticed(mutant: Mutant) -> Unnoticed:
    declaration = mutant.declaration
    name = declaration.main or declaration.name if isinstance(declaration, p.Rule) else declaration.name
    return Unnoticed(
        mutant.kind,
        name,
        _title(declaration),
        mutant.basis.clauses or declaration.basis.clauses or declaration.basis.cited,
        mutant.span,
        mutant.was,
        mutant.became,
        mutant.within,
    )


def _title(declaration: p.Rule | p.Definition | p.Norm | p.Repeal | p.Parameter | p.KeyDate) -> str:
    if isinstance(declaration, p.Rule | p.Norm | p.Repeal):
        return declaration.title
    return declaration.label or declaration.name


def _with_outcome(unnoticed: Unnoticed, outcome: Outcome, answer: str, draft: Draft) -> Unnoticed:
    match outcome:
        case Proven(within=within, members=members):
            fate: Fate = "bounded" if members else "equivalent"
            return replace(unnoticed, fate=fate, why="", within_lists=within, members=members)
        case Refuted():
            return replace(unnoticed, fate="survived", why="", draft=draft(outcome, answer))
        case Unproven(why=why):
            return replace(unnoticed, fate="unproven", why=why)
