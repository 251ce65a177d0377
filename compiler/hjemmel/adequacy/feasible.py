"""Whether any case has a condition decide in a way that no example has seen. Asks the solver: import it when needed.

Asked of cases in which no key date or parameter is presupposed to be another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec
from msgspec.structs import replace

from hjemmel.adequacy.decisive import Flips, parameter_ways, ways_at
from hjemmel.adequacy.flips import chosen, declaration_of, flipped, plan_with
from hjemmel.adequacy.nodes import Atom, Member, Way, WayCoverage
from hjemmel.adequacy.places import lists_around, part_at
from hjemmel.backends.formulas.force import begun
from hjemmel.backends.formulas.formulas import Formulas
from hjemmel.backends.formulas.logic import Formula, conj, disj, neg
from hjemmel.backends.formulas.norms import before_deadline
from hjemmel.backends.formulas.term import Term, known, no, same, yes
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Instance, Known
from hjemmel.plan.expressions import value_of
from hjemmel.plan.force import scope_of
from hjemmel.plan.index import PlanIndex, index_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.touched import every_instance
from hjemmel.plan.walk import expressions_of, parts_of
from hjemmel.proofs.asking import Asking
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted, Unproven

MILLISECONDS = 2000

Wanted = Callable[..., Formula]


class Feasibility:
    """Answers, of one plan, whether a case has a condition decide in a certain way."""

    def __init__(self, plan: p.Plan, milliseconds: int = MILLISECONDS) -> None:
        self.plan = plan
        self.index = index_of(plan)
        self._milliseconds = milliseconds
        self._flips = Flips(self.index)
        self._askings: dict[tuple[Atom, bool], Asking] = {}

    def outcome(self, atom: Atom, way: Way) -> tuple[Outcome, Member]:
        """Proven that there is no such case, or a case; and which of the condition's answers it is about."""
        found: list[tuple[Outcome, Member]] = []
        for member in atom.members:
            outcome = self._of_parameter(atom, way) if not member[0] else self._of_member(atom, way, member)
            if isinstance(outcome, Refuted):
                return outcome, member
            found.append((outcome, member))
        open_ones = [each for each in found if isinstance(each[0], Unproven)]
        bounded = [each for each in found if isinstance(each[0], Proven) and each[0].members]
        return (open_ones or bounded or found)[0]

    def shown_by(self, found: Refuted, member: Member, atoms: Iterable[Atom]) -> Iterator[tuple[Atom, Way]]:
        """The ways in which conditions of the same answer decide it in the case found."""
        root = found.case.instances[found.instance]
        evaluation = Evaluation(self.plan, found.case, self.index)
        for atom in dict.fromkeys(atoms):
            if member[0] and member in atom.members:
                yield from ((atom, way) for way in ways_at(atom, member, root, evaluation, self._flips))

    def _of_member(self, atom: Atom, way: Way, member: Member) -> Outcome:
        asking = self._asking(atom, way == "no")
        place = atom.places[0]
        declaration = declaration_of(self.index, place.table, place.name)

        def wanted(plain: Formulas, other: Formulas) -> Formula:
            changed = _changed(plain.answer(plain.root, member[1]), other.answer(other.root, member[1]))
            return conj(_stands(atom, way, declaration, plain), changed)

        def deadline_wanted(plain: Formulas, _: Formulas) -> Formula:
            norm = self.index.norms[place.name]
            pending = before_deadline(Term(plain.world.assessed), plain.deadline(norm, plain.root))
            due = yes(pending) if way == "yes" else no(pending)
            return conj(yes(plain.held(norm, plain.root)), no(plain.act(norm, plain.root)), due)

        def confirmed(plain: Evaluation, _: Evaluation, root: Instance) -> bool:
            return way in ways_at(atom, member, root, plain, self._flips)

        asked = deadline_wanted if atom.kind == "deadline" else wanted
        return _without_choices(asking.case_where(member[0], asked, confirmed))

    def _of_parameter(self, atom: Atom, way: Way) -> Outcome:
        """Whether something reads the parameter on a day on which the end of the version decides what runs."""
        names = {name for concept, name in atom.members if not concept}
        outcome: Outcome = Proven()
        for reader, keys in _readings(self.plan, names, atom, self.index):
            asking = Asking(self.plan, milliseconds=self._milliseconds)

            def wanted(plain: Formulas, reader: Any = reader, keys: Any = keys) -> Formula:
                same_keys = (yes(plain.expression(each, reader, plain.root)) for each in keys[1])
                return conj(_version_stands(atom, way, reader, plain, self.index), *same_keys)

            def confirmed(plain: Evaluation, root: Instance, reader: Any = reader, keys: Any = keys) -> bool:
                scope = scope_of(reader, root)
                clock = value_of(reader.period.clock, scope, plain)
                if any(value_of(each, scope, plain) != Known(True) for each in keys[1]):
                    return False
                return isinstance(clock, Known) and way in parameter_ways(
                    atom, keys[0], clock.value, plain, self._flips
                )

            found = asking.case_where(reader.concept, wanted, confirmed)
            if isinstance(found, Refuted):
                return found
            if isinstance(found, Unproven) or (
                isinstance(outcome, Proven) and isinstance(found, Proven) and found.members
            ):
                outcome = found
        return outcome

    def _asking(self, atom: Atom, opposite: bool) -> Asking:
        """Questions about the plan beside the one with the condition flipped."""
        key = (atom, opposite)
        if key not in self._askings:
            plan = _with_choices(self.plan, atom, self.index)
            changed = flipped(atom, not opposite, self.index)
            self._askings = {key: Asking(plan, plan_with(plan, changed), milliseconds=self._milliseconds)}
        return self._askings[key]


class Sought(msgspec.Struct, frozen=True):
    """What became of looking for a case: a case, in `Refuted`, is about the answer of `member`."""

    atom: Atom
    way: Way
    outcome: Outcome
    member: Member


def cases_sought(plan: p.Plan, missing: Iterable[tuple[Atom, Way]]) -> Iterator[Sought]:
    """A case in which each condition decides in the way that no example has seen, or why there is none.

    A case found for one way is given again, the same case, for those that it shows as well.
    """
    feasibility = Feasibility(plan)
    ways = list(dict.fromkeys(missing))
    shown: dict[tuple[Atom, Way], Sought] = {}
    for atom, way in ways:
        known_case = shown.get((atom, way))
        if known_case is not None:
            yield known_case
            continue
        outcome, member = feasibility.outcome(atom, way)
        if isinstance(outcome, Refuted):
            for other, also in feasibility.shown_by(outcome, member, [each for each, _ in ways]):
                shown.setdefault((other, also), Sought(other, also, outcome, member))
        yield Sought(atom, way, outcome, member)


def settled_way(way: Way, outcome: Outcome) -> WayCoverage:
    """What the outcome says of a way that no example has seen."""
    match outcome:
        case Proven(within, members):
            return WayCoverage(way, "infeasible", within=within, members=members)
        case Refuted():
            return WayCoverage(way, "missing")
        case Unproven(why):
            return WayCoverage(way, "unproven", why=why)


def _changed(answer: Term, other: Term) -> Formula:
    """The counterpart of `decisive.differs`."""
    return conj(neg(same(answer, other)), disj(known(answer), known(other)))


def _stands(atom: Atom, way: Way, declaration: Any, plain: Formulas) -> Formula:
    """The condition is `ja` or `nej` at the root, or, in the scope of lists, for one member that is chosen."""
    if way == "decides":
        return True
    place = atom.places[0]
    if atom.kind in ("start", "end"):
        if isinstance(declaration, p.Repeal):
            value = begun(declaration, plain.root, plain)
        else:
            value = plain.within(_one_end(declaration, place.path), declaration, plain.root)
    else:
        part = part_at(declaration, place.path)
        value = plain.expression(_chosen_once(declaration, place.path, part, way), declaration, plain.root)
        if lists_around(declaration, place.path):
            return yes(value)
    return yes(value) if way == "yes" else no(value)


def _one_end(declaration: Any, path: tuple[str | int, ...]) -> p.Period:
    period: p.Period = part_at(declaration, path[:-1])
    start = period.start if path[-1] == "start" else None
    end = period.end if path[-1] == "end" else None
    return p.Period(start, end, period.clock)


def _chosen_once(declaration: Any, path: tuple[str | int, ...], part: p.Expr, way: Way) -> p.Expr:
    """The condition itself; in lists: one member is chosen in each, and for it the condition is as the way says."""
    lists = lists_around(declaration, path)
    if not lists:
        return part
    found = part if way == "yes" else p.Not(part)
    for level in range(len(lists), 0, -1):
        members = lists[level - 1]
        here = p.Read(p.Subject(level), members.concept, chosen(level), "fact", p.TRUTH)
        one = p.Compare("=", p.Quantified("count", members, here), p.Literal_(1, p.Type("integer")))
        found = p.And((one, p.Quantified("exists", members, p.And((here, found)))))
    return found


def _with_choices(plan: p.Plan, atom: Atom, index: PlanIndex) -> p.Plan:
    """The plan in which a member of each list around the condition can be chosen."""
    place = atom.places[0]
    lists = lists_around(declaration_of(index, place.table, place.name), place.path)
    concepts = list(plan.concepts)
    for level, members in enumerate(lists, 1):
        fact = p.Fact(chosen(level), "", p.TRUTH, atom.span)
        concepts = [
            replace(each, facts=(*each.facts, fact)) if each.name == members.concept else each for each in concepts
        ]
    return replace(plan, concepts=tuple(concepts)) if lists else plan


def _without_choices(outcome: Outcome) -> Outcome:
    """The outcome whose case says nothing of which members were chosen."""
    if isinstance(outcome, Refuted):
        for instance in every_instance(outcome.case.instances):
            for name in [name for name in instance.facts if " " in name]:
                del instance.facts[name]
    return outcome


Keys = tuple[tuple[str, ...], tuple[p.Expr, ...]]
"""The keys a parameter is read for, and that they are these, as conditions of the reader."""


def _readings(plan: p.Plan, names: set[str], atom: Atom, index: PlanIndex) -> Iterator[tuple[Any, Keys]]:
    """The declarations that read a parameter of those names, each such reading, and the keys that are asked about."""
    declarations: list[p.Rule | p.Norm | p.Definition] = [*plan.rules, *plan.norms, *plan.definitions]
    for declaration in declarations:
        parts = (part for expression in expressions_of(declaration) for part in parts_of(expression))
        for read in dict.fromkeys(part for part in parts if isinstance(part, p.ParameterRead) and part.name in names):
            for keys in _keys_of(atom, read, index):
                yield declaration, (keys, _same_keys(keys, read, index))


def _keys_of(atom: Atom, read: p.ParameterRead, index: PlanIndex) -> tuple[tuple[str, ...], ...]:
    """The keys of the version that the condition is an end of; of a repeal those of every version."""
    place = atom.places[0]
    if place.table == "parameters":
        version: p.Version = part_at(index.parameters[place.name], place.path[:-1])
        return (version.keys,)
    return tuple(dict.fromkeys(version.keys for version in index.parameters[read.name].versions))


def _same_keys(keys: tuple[str, ...], read: p.ParameterRead, index: PlanIndex) -> tuple[p.Expr, ...]:
    """That the parameter is read for those keys; nothing where they are a member's of a list, who may have any."""
    parts = (part for key in read.keys for part in parts_of(key))
    if any(isinstance(part, p.Read) and part.subject.level for part in parts):
        return ()
    named = zip(read.keys, keys, index.parameters[read.name].keys, strict=True)
    return tuple(p.Compare("=", key, p.Literal_(code, p.Type("code", codes))) for key, code, codes in named)


def _version_stands(atom: Atom, way: Way, reader: Any, plain: Formulas, index: PlanIndex) -> Formula:
    """The day the reader reads on lies within the version but for this end, and within or beyond it as the way says."""
    place = atom.places[0]
    clock = reader.period.clock
    if place.table != "parameters":
        period = p.Period(index.repeals[place.name].period.start, None, clock)
        value = plain.within(period, reader, plain.root)
        return yes(value) if way == "yes" else no(value)
    version: p.Version = part_at(index.parameters[place.name], place.path[:-1])
    this_end = p.Period(
        version.start if place.path[-1] == "start" else None, version.end if place.path[-1] == "end" else None, clock
    )
    other_end = p.Period(
        None if place.path[-1] == "start" else version.start, None if place.path[-1] == "end" else version.end, clock
    )
    value = plain.within(this_end, reader, plain.root)
    return conj(yes(value) if way == "yes" else no(value), yes(plain.within(other_end, reader, plain.root)))
