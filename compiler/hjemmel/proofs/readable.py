"""A case made small: what it can do without is taken out, and dates and numbers become plain ones, while it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, Literal

import msgspec

from hjemmel.plan.case import Case, Instance, Value
from hjemmel.proofs.plain import NEAR, moved, plain_dates, plain_numbers

TRIALS: Final = 200
"""How often the interpreter is asked on the way to a smaller case."""

StillHolds = Callable[[Case, Instance], bool]
"""Whether a case, with the thing it is about, still shows what it is to show."""
Step = tuple[Literal["whole", "list"], str, int]


class Detail(msgspec.Struct, frozen=True):
    """Something a case says: how one gets from the root to the thing, and which fact, list, member or discretion."""

    steps: tuple[Step, ...]
    kind: Literal["fact", "list", "member", "discretion"]
    name: str
    place: int = 0


def made_readable(case: Case, root: Instance, still_holds: StillHolds, keep_known: bool = False) -> tuple[Case, int]:
    """The case, as small and plain as was found, and the place of its thing among its instances.

    Facts are left out where the case shows the same without them, unless they are to be kept.
    """
    search = _Search(copied(case, root), still_holds)
    if not keep_known:
        search.drop(list(_details(search.root, ("fact", "list", "discretion"))))
    for detail in reversed(list(_details(search.root, ("member",)))):
        search.drop([detail])
    search.make_plain()
    search.drop_empty_wholes()
    return search.case, 0


class _Search:
    """The smallest case so far, and what is left of the trials."""

    def __init__(self, case: Case, still_holds: StillHolds) -> None:
        self.case = case
        self.still_holds = still_holds
        self.left = TRIALS

    @property
    def root(self) -> Instance:
        return self.case.instances[0]

    def takes(self, changed: Case) -> bool:
        """Whether the changed case still holds; it is then the smallest so far."""
        if self.left <= 0:
            return False
        self.left -= 1
        _name_paths(changed.instances[0])
        if not self.still_holds(changed, changed.instances[0]):
            return False
        self.case = changed
        return True

    def drop(self, details: Sequence[Detail]) -> None:
        """Leaves out as many of the details as it can: all at once, else by halves."""
        if not details:
            return
        changed = copied(self.case, self.root)
        for detail in details:
            _remove(changed.instances[0], detail)
        if not self.takes(changed) and len(details) > 1:
            half = len(details) // 2
            self.drop(details[:half])
            self.drop(details[half:])

    def make_plain(self) -> None:
        """Tries plainer dates and numbers; all of them twice, for one may have waited for another."""
        facts = list(_details(self.root, ("fact",)))
        self._move_days(facts)
        for _ in range(2):
            for assessed in plain_dates(self.case.assessed):
                if self.takes(replace(copied(self.case, self.root), assessed=assessed)):
                    break
            for detail in facts:
                self._make_fact_plain(detail)

    def _move_days(self, facts: Sequence[Detail]) -> None:
        """Moves all days together by whole years, so that they keep their distances and come into our own time.

        First with the date of assessment, then those of the case alone.
        """
        days = [detail for detail in facts if isinstance(_thing(self.root, detail.steps).facts[detail.name], date)]
        if days and self.case.assessed.year not in {near.year for near in NEAR}:
            years = NEAR[0].year - self.case.assessed.year
            self.takes(self._moved(days, years, moved(self.case.assessed, years)))
        for years in dict.fromkeys(NEAR[0].year - self._day(detail).year for detail in days):
            if years == 0 or self.takes(self._moved(days, years, self.case.assessed)):
                return

    def _moved(self, days: Sequence[Detail], years: int, assessed: date) -> Case:
        """The case with the days so many years later, assessed on another day."""
        changed = replace(copied(self.case, self.root), assessed=assessed)
        for detail in days:
            _thing(changed.instances[0], detail.steps).facts[detail.name] = moved(self._day(detail), years)
        return changed

    def _day(self, detail: Detail) -> date:
        day = _thing(self.root, detail.steps).facts[detail.name]
        assert isinstance(day, date)
        return day

    def _make_fact_plain(self, detail: Detail) -> None:
        for value in _plain(_thing(self.root, detail.steps).facts[detail.name], self.case.assessed):
            changed = copied(self.case, self.root)
            _thing(changed.instances[0], detail.steps).facts[detail.name] = value
            if self.takes(changed):
                return

    def drop_empty_wholes(self) -> None:
        """Leaves out wholes of which the case says nothing."""
        changed = copied(self.case, self.root)
        thing = changed.instances[0]
        while thing.wholes and all(_says_nothing(whole, thing) for whole in thing.wholes.values()):
            thing.wholes.clear()
        if len(thing.wholes) < len(self.root.wholes):
            self.takes(changed)


def _plain(value: Value, assessed: date) -> Iterator[Value]:
    """Plainer values to try instead, the plainest first."""
    if value is None or isinstance(value, bool | str):
        return iter(())
    return plain_dates(value, assessed) if isinstance(value, date) else plain_numbers(value)


def _says_nothing(thing: Instance, part: Instance) -> bool:
    if thing.facts or thing.discretions or any(members != (part,) for members in thing.lists.values()):
        return False
    return all(_says_nothing(whole, thing) for whole in thing.wholes.values())


def _details(root: Instance, kinds: Sequence[str]) -> Iterator[Detail]:
    """What the case says, of these kinds, about every thing once. That a whole has the part it was reached from in its
    list is not among it: a case without would contradict itself."""
    seen: set[int] = set()
    waiting: list[tuple[Instance, tuple[Step, ...], Instance]] = [(root, (), root)]
    while waiting:
        thing, steps, part = waiting.pop()
        if id(thing) in seen:
            continue
        seen.add(id(thing))
        found = [Detail(steps, "fact", name) for name in thing.facts]
        found += [Detail(steps, "discretion", name) for name in thing.discretions]
        found += [Detail(steps, "list", name) for name in thing.lists]
        for name, members in thing.lists.items():
            for place, member in enumerate(members):
                if member is not part:
                    found.append(Detail(steps, "member", name, place))
                waiting.append((member, (*steps, ("list", name, place)), thing))
        waiting += [(whole, (*steps, ("whole", concept, 0)), thing) for concept, whole in thing.wholes.items()]
        yield from (detail for detail in found if detail.kind in kinds)


def _thing(root: Instance, steps: Sequence[Step]) -> Instance:
    """Where the steps lead; to an empty thing where they lead no longer."""
    thing = root
    for kind, name, place in steps:
        if kind == "whole":
            thing = thing.wholes.get(name) or Instance("", "")
        else:
            members = thing.lists.get(name, ())
            thing = members[place] if place < len(members) else Instance("", "")
    return thing


def _remove(root: Instance, detail: Detail) -> None:
    thing = _thing(root, detail.steps)
    match detail.kind:
        case "fact":
            thing.facts.pop(detail.name, None)
        case "discretion":
            thing.discretions.pop(detail.name, None)
        case "list":
            thing.lists.pop(detail.name, None)
        case "member":
            members = thing.lists.get(detail.name, ())
            thing.lists[detail.name] = (*members[: detail.place], *members[detail.place + 1 :])


def copied(case: Case, root: Instance) -> Case:
    """A case of its own about the same thing, which stands first."""
    made: dict[int, Instance] = {}
    things = [root, *(instance for instance in case.instances if instance is not root)]
    return replace(case, instances=tuple(_copy(thing, made) for thing in things), stipulated=dict(case.stipulated))


def _copy(thing: Instance, made: dict[int, Instance]) -> Instance:
    if id(thing) in made:
        return made[id(thing)]
    copy = made[id(thing)] = Instance(thing.concept, thing.path, dict(thing.facts))
    copy.discretions = dict(thing.discretions)
    copy.lists = {name: tuple(_copy(member, made) for member in members) for name, members in thing.lists.items()}
    copy.wholes = {concept: _copy(whole, made) for concept, whole in thing.wholes.items()}
    return copy


def _name_paths(root: Instance) -> None:
    """Gives members the paths of their places, now that others are gone."""
    seen = {id(root)}
    waiting = [root]
    while waiting:
        thing = waiting.pop()
        named = [(whole, f"{thing.path}.{concept.lower()}") for concept, whole in thing.wholes.items()]
        for name, members in thing.lists.items():
            named += [(member, f"{thing.path}.{name}[{place}]") for place, member in enumerate(members)]
        for each, path in named:
            if id(each) not in seen:
                seen.add(id(each))
                each.path = path
                waiting.append(each)
