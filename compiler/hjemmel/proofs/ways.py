"""Ways to act: what is done in one case, told so that it can be done in the circumstances of another.

A date is told as so many days after one of the circumstances, for "within a month of the application" is a way to act
in every case and "3 June 2024" in hardly any.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, Literal

import msgspec

from hjemmel.plan.case import Case, Exercised, Instance, Value
from hjemmel.proofs.acts import Facts
from hjemmel.runtime.calendar import FIRST_DAY, LAST_DAY

ASSESSED: Final = "v"
"""Names the date of assessment among the circumstances."""
NEAR: Final = 800
"""Days between a date and what it is told by, at most."""
MOST_BASES: Final = 3
MOST_DAYS: Final = 6
FARTHEST: Final = 128
"""Days that a date is moved, at most about twice this."""
_PLACE: Final = re.compile(r"\[\d+\]")


class After(msgspec.Struct, frozen=True):
    """So many days after the date that a circumstance is."""

    circumstance: str
    days: int


class Way(msgspec.Struct, frozen=True):
    """What each fact of the act is, by path, how many members each list of the act has, and of what concept.

    What is said of one member holds of the others: under `kommune.borgere[].fritaget` stands the first one's.
    """

    facts: Mapping[str, Value | After]
    lengths: Mapping[str, int]
    members: Mapping[str, str]
    judged: frozenset[str] = frozenset()
    """The discretions among them, each as that of any member."""


def found_at(path: str, said: Mapping[str, Any]) -> Any:
    """What is said of the path, or else of such a path of another member; None when nothing is."""
    return said.get(path, said.get(of_any_member(path)))


def is_said(path: str, said: Mapping[str, Any]) -> bool:
    """Whether something is said of the path, or of such a path of another member."""
    return path in said or of_any_member(path) in said


def of_any_member(path: str) -> str:
    """The path with any member in the place of this one."""
    return _PLACE.sub("[]", path)


def ways_in(case: Case, root: Instance, acts: Facts, *, by_day: bool = True) -> Iterator[Way]:
    """The way of the case as it is, and told by each of the dates near to what is done; `by_day` also by the day of
    assessment."""
    given = circumstances(case, root, acts)
    facts = _with_any_member({path: value for path, value, is_act in _facts(root, acts) if is_act})
    lengths = _with_any_member({path: length for path, length, is_act in _lengths(root, acts) if is_act})
    concepts = {
        of_any_member(f"{thing.path}.{name}"): members[0].concept
        for thing in _things(root)
        for name, members in thing.lists.items()
        if members
    }
    judged = frozenset(of_any_member(f"{thing.path}.{name}") for thing in _things(root) for name in thing.discretions)
    yield Way(facts, lengths, concepts, judged)
    days = [value for value in facts.values() if isinstance(value, date)]
    bases = [(path, value) for path, value in given.items() if isinstance(value, date) and (by_day or path != ASSESSED)]
    if days:
        bases.sort(key=lambda base: min(abs((day - base[1]).days) for day in days))
        for path, base in bases[:MOST_BASES]:
            told = {each: _told(value, path, base) for each, value in facts.items()}
            if told != facts:
                yield Way(told, lengths, concepts, judged)


def on_one_day(way: Way) -> Iterator[Way]:
    """The way with everything done on one of its days: what is done on many is a way in fewer circumstances."""
    told = [value for value in way.facts.values() if isinstance(value, After)]
    for day in list(dict.fromkeys(told))[:MOST_DAYS]:
        facts = {path: day if isinstance(value, After) else value for path, value in way.facts.items()}
        yield msgspec.structs.replace(way, facts=facts)


def fewest(ways: Sequence[Way], work: Sequence[Callable[[Way], bool]]) -> list[Way]:
    """Few of the ways, of which one works in each of the circumstances: the more there are, the harder to prove that
    they are enough."""
    left = {at: {place for place, works in enumerate(work) if works(way)} for at, way in enumerate(ways)}
    chosen: list[Way] = []
    while any(left.values()):
        best = max(left, key=lambda at: (len(left[at]), at))
        chosen.append(ways[best])
        left = {at: places - left[best] for at, places in left.items()}
    return chosen


def in_the_middle(way: Way, works: Callable[[Way], bool]) -> Way:
    """The way with its dates moved to the middle of the days on which it works: it is then a way in months of other
    lengths too."""
    earliest, latest = (_farthest(way, works, direction) for direction in (-1, 1))
    return _moved(way, (earliest + latest) // 2)


def _farthest(way: Way, works: Callable[[Way], bool], direction: int) -> int:
    """How many days the dates may move in a direction, found by halving."""
    most, step = 0, FARTHEST
    while step:
        if works(_moved(way, direction * (most + step))):
            most += step
        step //= 2
    return direction * most


def _moved(way: Way, days: int) -> Way:
    facts = {
        path: After(value.circumstance, value.days + days) if isinstance(value, After) else value
        for path, value in way.facts.items()
    }
    return msgspec.structs.replace(way, facts=facts)


def _with_any_member(said: dict[str, Any]) -> dict[str, Any]:
    for path in list(said):
        said.setdefault(of_any_member(path), said[path])
    return said


def _told(value: Value, path: str, base: date) -> Value | After:
    if isinstance(value, date) and abs((value - base).days) <= NEAR:
        return After(path, (value - base).days)
    return value


def circumstances(case: Case, root: Instance, acts: Facts) -> dict[str, Value]:
    """Everything of the case but the act, by path, with how many members each list has."""
    found: dict[str, Value] = {ASSESSED: case.assessed}
    found |= {path: value for path, value, is_act in _facts(root, acts) if not is_act}
    found |= {f"{path}#": length for path, length, is_act in _lengths(root, acts) if not is_act}
    return found


def acting(case: Case, root: Instance, way: Way, acts: Facts) -> tuple[Case, Instance] | Literal["not_told", "beyond"]:
    """The case with the way's act instead of its own; what is told by a date that is not there, or lies beyond the
    calendar, cannot be done."""
    given = circumstances(case, root, acts)
    facts: dict[str, Value] = {}
    for path, value in way.facts.items():
        if isinstance(value, After):
            base = given.get(value.circumstance)
            if not isinstance(base, date):
                return "not_told"
            ordinal = base.toordinal() + value.days
            if not FIRST_DAY.toordinal() <= ordinal <= LAST_DAY.toordinal():
                return "beyond"
            facts[path] = date.fromordinal(ordinal)
        else:
            facts[path] = value
    changed = _Acting(msgspec.structs.replace(way, facts=facts), acts).copy(root)
    return Case(case.assessed, (changed,), case.stipulated), changed


class _Acting:
    """Copies a thing with the facts and lists of an act in the place of its own."""

    def __init__(self, way: Way, acts: Facts) -> None:
        self.way = way
        self.acts = acts
        self.made: dict[str, Instance] = {}

    def copy(self, thing: Instance) -> Instance:
        """The thing with what it leads to, each once."""
        if thing.path in self.made:
            return self.made[thing.path]
        made = self.made[thing.path] = Instance(thing.concept, thing.path)
        made.discretions |= thing.discretions
        for name in dict.fromkeys((*thing.facts, *(name for concept, name in self.acts if concept == thing.concept))):
            path = f"{thing.path}.{name}"
            is_act = (thing.concept, name) in self.acts
            is_judged = name in thing.discretions or of_any_member(path) in self.way.judged
            if is_act and is_judged and is_said(path, self.way.facts):
                value = found_at(path, self.way.facts)
                made.discretions[name] = Exercised(value, "…", "…")
            elif is_act and is_said(path, self.way.facts):
                made.facts[name] = found_at(path, self.way.facts)
            elif name in thing.facts:
                made.facts[name] = thing.facts[name]
            if is_act and is_said(path, self.way.lengths):
                made.lists[name] = self._members(thing, name)
        for name, members in thing.lists.items():
            if name not in made.lists:
                made.lists[name] = tuple(self.copy(member) for member in members)
        for concept, whole in thing.wholes.items():
            made.wholes[concept] = self.copy(whole)
        return made

    def _members(self, thing: Instance, name: str) -> tuple[Instance, ...]:
        """As many members as the way has; those that were there first."""
        path = f"{thing.path}.{name}"
        members = list(thing.lists.get(name, ())[: found_at(path, self.way.lengths)])
        while len(members) < found_at(path, self.way.lengths):
            member = Instance(self.way.members[of_any_member(path)], f"{path}[{len(members)}]")
            member.wholes[thing.concept] = thing
            members.append(member)
        return tuple(self.copy(member) for member in members)


def _facts(root: Instance, acts: Facts) -> Iterator[tuple[str, Value, bool]]:
    """Every fact and discretion with its path, and whether it is the act's."""
    for thing in _things(root):
        for name, value in thing.facts.items():
            yield f"{thing.path}.{name}", value, (thing.concept, name) in acts
        for name, exercised in thing.discretions.items():
            yield f"{thing.path}.{name}", exercised.value, (thing.concept, name) in acts


def _lengths(root: Instance, acts: Facts) -> Iterator[tuple[str, int, bool]]:
    for thing in _things(root):
        for name, members in thing.lists.items():
            yield f"{thing.path}.{name}", len(members), (thing.concept, name) in acts


def _things(root: Instance) -> list[Instance]:
    """The thing, its wholes and the members of its lists, each once."""
    found: dict[int, Instance] = {}
    waiting = [root]
    while waiting:
        thing = waiting.pop(0)
        if id(thing) not in found:
            found[id(thing)] = thing
            waiting += thing.wholes.values()
            waiting += [member for members in thing.lists.values() for member in members]
    return list(found.values())
