"""Declarations that are the same under another name, though they are written otherwise: proven to answer alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from hjemmel.differences.asked import Solver
from hjemmel.differences.matching import Matching, key_of, matching_of
from hjemmel.differences.nodes import Declared, Kind, Renamed
from hjemmel.differences.regions import unlike, unlike_formula
from hjemmel.differences.renaming import renamed
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Instance
from hjemmel.plan.index import PlanIndex, index_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.proofs.outcomes import Proven

if TYPE_CHECKING:
    from hjemmel.backends.formulas.formulas import Formulas
    from hjemmel.backends.formulas.logic import Formula

MOST_TRIED = 24
"""Pairs of a removed and a new declaration of one kind that the solver is asked about."""

_KINDS: tuple[Kind, ...] = ("definition", "result", "norm", "rule")


def named_alike(matching: Matching, solving: Callable[[p.Plan, p.Plan], Solver]) -> Matching:
    """The matching with what is proven to answer alike, for lists of any length, as renamed."""
    for kind in _KINDS:
        candidates = list(_candidates(matching, kind))
        if not candidates or len(candidates) > MOST_TRIED:
            continue
        solver = solving(matching.old, matching.new)
        found: list[tuple[Declared, Declared]] = []
        for one, other in candidates:
            taken = {name for pair in found for name in pair}
            if one not in taken and other not in taken and _alike(one, other, matching, solver):
                found.append((one, other))
        old = renamed(matching.old, {key_of(one): other.name for one, other in found})
        proven = tuple(Renamed(one, other, "answers") for one, other in found)
        matching = matching_of(old, matching.new, matching.renamed + proven)
    return matching


def _candidates(matching: Matching, kind: Kind) -> Iterator[tuple[Declared, Declared]]:
    """Pairs of a removed and a new declaration that answer the same kind of question, those of one label first."""
    old, new = index_of(matching.old), index_of(matching.new)
    gone = [each for each in matching.removed if each.kind == kind]
    come = [each for each in matching.added if each.kind == kind]
    pairs = [(one, other) for one in gone for other in come if _form(one, old) == _form(other, new)]
    return iter(sorted(pairs, key=lambda pair: pair[0].label != pair[1].label))


def _form(declared: Declared, index: PlanIndex) -> object:
    match declared.kind:
        case "rule":
            return declared.concept, index.rules[declared.name].result
        case "norm":
            norm = index.norms[declared.name]
            # What a right or a power is of stands in its title alone.
            return declared.concept, norm.kind, norm.party, norm.title if norm.act is None else ""
        case _:
            member = index.members[declared.concept, declared.name]
            return declared.concept, member.type if isinstance(member, p.Result) else None


def _alike(one: Declared, other: Declared, matching: Matching, solver: Solver) -> bool:
    """Whether no case, of any size, is answered differently."""
    if one.kind == "rule":
        return _same_rule(one, other, solver)

    def wanted(old: Formulas, new: Formulas) -> Formula:
        return unlike_formula(old.answer(old.root, one.name), new.answer(new.root, other.name))

    def confirmed(old: Evaluation, new: Evaluation, root: Instance) -> bool:
        return unlike(old.answer(root, one.name), new.answer(root, other.name))

    return solver.case_where(one.concept, wanted, confirmed) == Proven()


def _same_rule(one: Declared, other: Declared, solver: Solver) -> bool:
    """Whether two rules apply in the same cases with the same value."""

    def wanted(old: Formulas, new: Formulas) -> Formula:
        from hjemmel.backends.formulas.logic import conj, disj, neg
        from hjemmel.backends.formulas.term import no

        before, after = old.index.rules[one.name], new.index.rules[other.name]
        applied = old.applies(before, old.root), new.applies(after, new.root)
        values = old.value(before, old.root), new.value(after, new.root)
        both_out = conj(no(applied[0]), no(applied[1]))
        return disj(unlike_formula(*applied), conj(neg(both_out), unlike_formula(*values)))

    def confirmed(old: Evaluation, new: Evaluation, root: Instance) -> bool:
        before = old.rule_answers(root, old.index.rules[one.name].result)[one.name]
        after = new.rule_answers(root, new.index.rules[other.name].result)[other.name]
        return unlike(before.applies, after.applies) or unlike(before.value, after.value)

    return solver.case_where(one.concept, wanted, confirmed) == Proven()
