"""What is asked about one answer of two versions: a case that they answer differently, and another, until there is
none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from hjemmel.differences.conditions import Condition
from hjemmel.differences.examples import answer_text, case_data, facts_of
from hjemmel.differences.groups import Conditions, Version, conditions_of, side_of
from hjemmel.differences.nodes import Differs, Example, Group, Same, Undecided, Unknowns
from hjemmel.differences.regions import (
    Decided,
    Member,
    computed_formula,
    decided,
    decides,
    is_computed,
    is_decided,
    known_by_one,
    unlike,
    unlike_formula,
)
from hjemmel.plan.case import Answer, Instance, Known
from hjemmel.plan.expressions import value_of
from hjemmel.plan.force import scope_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.kleene import YES
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted, Unproven

if TYPE_CHECKING:
    from hjemmel.backends.formulas.formulas import Formulas
    from hjemmel.backends.formulas.logic import Formula

MOST_GROUPS = 8
"""Groups of cases found for one answer; beyond that it is said that there may be more."""


class Solver(Protocol):
    """What looks for a case that two plans answer differently (`proofs.asking`)."""

    def case_where(self, concept: str, wanted: Any, confirmed: Any, *, unknowns: bool = False) -> Outcome:
        """Proven when there is none."""


class Pair(msgspec.Struct, frozen=True):
    """One answer in both versions, of a thing of the concept."""

    before: Member
    after: Member
    concept: str
    old: Version
    new: Version

    @property
    def name(self) -> str:
        """What the answer is called in both."""
        return self.after.name

    def decided(self, old: Evaluation, new: Evaluation, thing: Instance) -> Region:
        """What decides on each side of a case."""
        return decided(self.before, old, thing), decided(self.after, new, thing)

    def answers(self, old: Evaluation, new: Evaluation, thing: Instance) -> tuple[Answer, Answer]:
        """The answers of both versions."""
        return old.answer(thing, self.name), new.answer(thing, self.name)


Region = tuple[Decided, Decided]


def outcome_of(pair: Pair, solver: Solver, *, derived: bool = False) -> Same | Differs | Undecided:
    """Proven the same, or the groups of cases that differ: each time one is found, another outside it is looked for.

    Cases in which one side cannot work its answer out come last, and are listed only when there are no others. An
    answer that is `derived` says itself what it said before: one group shows it, for who gets another answer is told
    where the change is.
    """
    regions: list[Region] = []
    groups: list[Group] = []
    bounds: list[Proven] = []
    complete = True
    most = 1 if derived else MOST_GROUPS
    for computed in (True, False):
        while len(groups) < most:
            outcome = _other_case(pair, regions, solver, computed=computed)
            match outcome:
                case Proven():
                    bounds.append(outcome)
                    break
                case Unproven(why):
                    if not groups:
                        return Undecided(why)
                    complete = False
                    break
                case Refuted() if groups and not computed:
                    return _differs(groups, bounds, complete=complete, uncomputed=True)
                case Refuted():
                    region, group = _group(pair, outcome, None if derived else solver)
                    regions.append(region)
                    groups.append(group)
    if not groups:
        return Same("solver", *_bound(bounds))
    return _differs(groups, bounds, complete=complete and len(groups) < most)


def _differs(groups: list[Group], bounds: list[Proven], *, complete: bool, uncomputed: bool = False) -> Differs:
    return Differs(tuple(groups), complete, uncomputed, *_bound(bounds))


def _bound(bounds: list[Proven]) -> tuple[tuple[str, ...], int]:
    """The lists that were followed only so far, and how far."""
    within = {name for each in bounds for name in each.within}
    return tuple(sorted(within)), max((each.members for each in bounds), default=0)


def unknowns_of(pair: Pair, solver: Solver) -> Unknowns:
    """Whether both versions need the same facts to answer."""

    def wanted(old: Formulas, new: Formulas) -> Formula:
        return known_by_one(old.answer(old.root, pair.name), new.answer(new.root, pair.name))

    def confirmed(old: Evaluation, new: Evaluation, root: Instance) -> bool:
        before, after = pair.answers(old, new, root)
        return isinstance(before, Known) != isinstance(after, Known)

    outcome = solver.case_where(pair.concept, wanted, confirmed, unknowns=True)
    match outcome:
        case Proven():
            return Unknowns("yes")
        case Refuted():
            return Unknowns("no", _example(pair, outcome))
        case Unproven():
            return Unknowns("undecided")


def _other_case(pair: Pair, regions: list[Region], solver: Solver, *, computed: bool) -> Outcome:
    """A case that is answered differently and lies in none of the regions; `computed`: by two answers that are no
    failure to compute one."""

    def wanted(old: Formulas, new: Formulas) -> Formula:
        from hjemmel.backends.formulas.logic import conj, neg

        before, after = old.answer(old.root, pair.name), new.answer(new.root, pair.name)
        outside = (neg(_in_region(pair, region, old, new)) for region in regions)
        return conj(unlike_formula(before, after), computed_formula(before, after) if computed else True, *outside)

    def confirmed(old: Evaluation, new: Evaluation, root: Instance) -> bool:
        answers = pair.answers(old, new, root)
        if not unlike(*answers) or (computed and not is_computed(*answers)):
            return False
        return not any(_is_in(pair, region, old, new, root) for region in regions)

    return solver.case_where(pair.concept, wanted, confirmed)


def _is_in(pair: Pair, region: Region, old: Evaluation, new: Evaluation, thing: Instance) -> bool:
    return is_decided(pair.before, region[0], old, thing) and is_decided(pair.after, region[1], new, thing)


def _in_region(pair: Pair, region: Region, old: Formulas, new: Formulas) -> Formula:
    from hjemmel.backends.formulas.logic import conj

    return conj(decides(pair.before, region[0], old), decides(pair.after, region[1], new))


def _group(pair: Pair, found: Refuted, solver: Solver | None) -> tuple[Region, Group]:
    """The region a case lies in, and what is said of it: in few words if they are exact, else with what goes before.
    Without a solver it is not settled whether they are."""
    old, new, thing = _evaluated(pair, found)
    region = pair.decided(old, new, thing)
    members, versions = (pair.before, pair.after), (pair.old, pair.new)
    conditions = conditions_of(members, region, *versions)
    exactly = None if solver is None else _exactly(pair, conditions, region, solver)
    if exactly is False and solver is not None:
        more = conditions_of(members, region, *versions, rivals=True)
        if _exactly(pair, more, region, solver):
            conditions, exactly = more, True
    alike = region[0].so is True and region[1].so is True
    return region, Group(
        conditions.words(pair.concept, *versions),
        side_of(pair.before, region[0], pair.old, alike=alike),
        side_of(pair.after, region[1], pair.new, alike=alike),
        _example(pair, found),
        exactly,
    )


def _exactly(pair: Pair, conditions: Conditions, region: Region, solver: Solver) -> bool | None:
    """Whether every case of which the conditions hold is answered differently, by what decides in the region."""

    def wanted(old: Formulas, new: Formulas) -> Formula:
        from hjemmel.backends.formulas.logic import conj, neg

        before, after = old.answer(old.root, pair.name), new.answer(new.root, pair.name)
        return conj(
            *(_holds(each, old) for each in conditions.of(new=False)),
            *(_holds(each, new) for each in conditions.of(new=True)),
            computed_formula(before, after),
            neg(conj(_in_region(pair, region, old, new), unlike_formula(before, after))),
        )

    found = False

    def confirmed(old: Evaluation, new: Evaluation, root: Instance) -> bool:
        nonlocal found
        if found:  # one case is enough, and nobody is shown it: it need not be made small
            return False
        answers = pair.answers(old, new, root)
        found = (
            all(_is_so(each, root, old) for each in conditions.of(new=False))
            and all(_is_so(each, root, new) for each in conditions.of(new=True))
            and is_computed(*answers)
            and not (_is_in(pair, region, old, new, root) and unlike(*answers))
        )
        return found

    match solver.case_where(pair.concept, wanted, confirmed):
        case Proven():
            return True
        case Refuted():
            return False
        case Unproven():
            return None


def _holds(condition: Condition, formulas: Formulas) -> Formula:
    from hjemmel.backends.formulas.term import yes

    return yes(formulas.expression(condition.expression, condition.declaration, formulas.root))


def _is_so(condition: Condition, thing: Instance, evaluation: Evaluation) -> bool:
    return value_of(condition.expression, scope_of(condition.declaration, thing), evaluation) == YES


def _evaluated(pair: Pair, found: Refuted) -> tuple[Evaluation, Evaluation, Instance]:
    old = Evaluation(pair.old.plan, found.case, pair.old.reading.index)
    new = Evaluation(pair.new.plan, found.case, pair.new.reading.index)
    return old, new, found.case.instances[found.instance]


def _example(pair: Pair, found: Refuted) -> Example:
    old, new, thing = _evaluated(pair, found)
    before, after = pair.answers(old, new, thing)
    index, labels = pair.new.reading.index, pair.new.labels
    return Example(
        case_data(found.case, index),
        facts_of(found.case, index, labels),
        answer_text(before, pair.before, pair.old.labels),
        answer_text(after, pair.after, labels),
    )
