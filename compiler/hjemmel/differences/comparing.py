"""Two versions of a rule set compared: for each answer, that it is the same in every case, or the cases in which it is
not."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, MutableMapping

import msgspec

from hjemmel.backends.wording.labels import labels_of
from hjemmel.differences.asked import Pair, Solver, outcome_of, unknowns_of
from hjemmel.differences.conditions import Reading
from hjemmel.differences.edits import behind, edits_between, key_of_member
from hjemmel.differences.groups import Version
from hjemmel.differences.known_cases import KnownCases
from hjemmel.differences.matching import Matching, matched, with_codes_of, with_types_of
from hjemmel.differences.nodes import Answer, Comparison, Declared, Edited, Same, Undecided, Unknowns
from hjemmel.differences.proven_alike import named_alike
from hjemmel.differences.regions import Member
from hjemmel.differences.renaming import Key
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case
from hjemmel.plan.digests import Digests

Solving = Callable[[p.Plan, p.Plan], Solver]
Kept = MutableMapping[str, Answer]
"""Answers of earlier comparisons, by what they rest on."""


def comparison(
    old: p.Plan,
    new: p.Plan,
    titles: tuple[str, str],
    solving: Solving | None = None,
    kept: Kept | None = None,
    cases: Iterable[Case] = (),
    *,
    is_one: bool = False,
) -> Comparison:
    """What differs between two plans of these titles. `cases` are of the new plan; without a solver only what they show
    and what declarations say can be told. `is_one`: they are one rule set on two days, so that a name is a name."""
    found = Matching(old, new, (), (), ()) if is_one else matched(old, new)
    if solving is not None and not is_one:
        found = named_alike(found, solving)
    compared = _Comparing(found, titles, solving, {} if kept is None else kept, tuple(cases)).comparison()
    return msgspec.structs.replace(compared, edited=()) if is_one else compared


class _Comparing:
    def __init__(
        self,
        matching: Matching,
        titles: tuple[str, str],
        solving: Solving | None,
        kept: Kept,
        cases: tuple[Case, ...],
    ) -> None:
        self.matching = matching
        self.titles = titles
        self.solving = solving
        self.kept = kept
        self.cases = cases
        askable = with_types_of(with_codes_of(matching.old, matching.new), matching.new)
        self.old, self.new = _version(askable), _version(matching.new)
        self.digests = Digests(self.old.plan), Digests(self.new.plan)
        self.edits = edits_between(Digests(matching.old, deep=False), self.new.reading.digests)
        self._known: KnownCases | None = None
        self._proven: dict[tuple[str, str], Answer] = {}
        """What was proven the same, of lists however long, though it is not written so."""

    def comparison(self) -> Comparison:
        in_both = (
            (concept, name)
            for concept, _, name in (place.partition(".") for place in self.new.plan.order)
            if isinstance(self.old.reading.index.members.get((concept, name)), Member)
        )
        return Comparison(
            *self.titles,
            tuple(self._answer(concept, name) for concept, name in in_both),
            self.matching.added,
            self.matching.removed,
            self.matching.renamed,
            tuple(each for each in self.edits.values() if each.change == "edited"),
        )

    def _answer(self, concept: str, name: str) -> Answer:
        pair = self._pair(concept, name)
        declared = _declared(pair.after, concept)
        if self._same_form(concept, name):
            return self._by_form(declared, (concept, name))
        because = self._because((concept, name))
        if not _comparable(pair.before, pair.after):
            return Answer(declared, Undecided("not_comparable"), because=because)
        found = self._asked(pair, declared)
        if isinstance(found.outcome, Same) and not found.outcome.within:
            # What reads it need not be asked about again because of it.
            self.digests[0].take(concept, name, self.digests[1].member(concept, name))
            self._proven[concept, name] = found
        return msgspec.structs.replace(found, because=because)

    def _pair(self, concept: str, name: str) -> Pair:
        before, after = (version.reading.index.members[concept, name] for version in (self.old, self.new))
        assert isinstance(before, Member) and isinstance(after, Member), f"{name} is no answer in both"
        return Pair(before, after, concept, self.old, self.new)

    def _same_form(self, concept: str, name: str) -> bool:
        return self.digests[0].member(concept, name) == self.digests[1].member(concept, name)

    def _by_form(self, declared: Declared, place: tuple[str, str]) -> Answer:
        """The answer of declarations that say the same; where they read what was only proven the same, it is proven."""
        if not self._proven:
            return Answer(declared, Same("form"))
        read = behind(place, self.new.reading.index)
        proven = [each for at, each in self._proven.items() if key_of_member(*at, self.new.reading.index) in read]
        if not proven:
            return Answer(declared, Same("form"))
        unknowns = Unknowns("yes")
        if not all(each.unknowns == unknowns for each in proven):
            unknowns = unknowns_of(self._pair(*place), self._asking().by_solver)
        return Answer(declared, Same("solver"), unknowns, self._because(place), derived=True)

    def _asked(self, pair: Pair, declared: Declared) -> Answer:
        """The answer as it was kept, or as the solver finds it."""
        derived = not self._is_edited(pair)
        rests_on = self._rests_on((pair.concept, pair.name), derived)
        if rests_on not in self.kept:
            solver = self._asking().at_hand if derived else self._asking().by_solver
            outcome = outcome_of(pair, solver, derived=derived)
            unknowns = unknowns_of(pair, solver) if isinstance(outcome, Same) else None
            found = Answer(declared, outcome, unknowns, derived=derived)
            if self.solving is None or isinstance(outcome, Undecided):
                return found
            self.kept[rests_on] = found
        return self.kept[rests_on]

    def _because(self, place: tuple[str, str]) -> tuple[Edited, ...]:
        """The edited declarations that the answer rests on, in either version."""
        keys = behind(place, self.old.reading.index) | behind(place, self.new.reading.index)
        return tuple(edit for key, edit in self.edits.items() if key in keys)

    def _asking(self) -> KnownCases:
        """What looks for cases, made when the first is looked for."""
        if self._known is None:
            plans = self.old.plan, self.new.plan
            self._known = KnownCases(plans, self.cases, self.solving and self.solving(*plans))
        return self._known

    def _is_edited(self, pair: Pair) -> bool:
        """Whether the answer's own declarations say something else, and not only what they read."""
        own = {key_of_member(pair.concept, pair.name, self.new.reading.index)}
        for member in (pair.before, pair.after):
            own |= {("rule", name) for name in member.rules} if isinstance(member, p.Result) else set()
        return not own.isdisjoint(self.edits)

    def _rests_on(self, place: tuple[str, str], derived: bool) -> str:
        """A digest of all that is said of the answer: what it means on both sides, and the words for it."""
        words: list[object] = [place, derived, *(digests.member(*place) for digests in self.digests)]
        for version in (self.old, self.new):
            index = version.reading.index
            said = (repr(_said(key, version)) for key in behind(place, index))
            words += [*sorted(said), sorted(version.labels.codes.items())]
        return hashlib.sha256(repr(words).encode()).hexdigest()


def _version(plan: p.Plan) -> Version:
    return Version(plan, Reading(plan), labels_of(plan))


def _declared(member: Member, concept: str) -> Declared:
    match member:
        case p.Norm():
            return Declared("norm", member.name, concept, member.title)
        case p.Definition():
            return Declared("definition", member.name, concept, member.label)
        case p.Result():
            return Declared("result", member.name, concept, member.label)


def _comparable(before: Member, after: Member) -> bool:
    """Whether the answers of the two are of one kind."""
    match before, after:
        case p.Norm(), p.Norm():
            return before.kind == after.kind
        case p.Result(), p.Result():
            return before.type == after.type or {before.type.kind, after.type.kind} <= _NUMBERS
        case _:
            return type(before) is type(after)


_NUMBERS = {"integer", "number"}


def _said(key: Key, version: Version) -> object:
    """What a drafter calls the thing of that key, and what it rests on."""
    index = version.reading.index
    match key:
        case ("rule", name):
            ending = index.ending(name)
            return key, ending.title, ending.basis
        case ("definition", concept, name):
            definition = index.definition(concept, name)
            return key, definition.label, definition.basis, [ground.basis for ground in definition.grounds]
        case (_, concept, name):
            member = index.members[concept, name]
            assert not isinstance(member, p.Norm)
            return key, member.label, version.labels.concept(concept)
        case ("parameter", name):
            return key, index.parameters[name].label
        case _:
            return key
