"""Outcomes as bytes, to be kept between commands. Whoever keeps them decides where."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, MutableMapping
from fractions import Fraction
from typing import Final, assert_never

import msgspec

from hjemmel.plan.case import Case, Exercised, Instance, Value
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted, Unproven


class _Day(msgspec.Struct, frozen=True, tag="day", array_like=True):
    iso: str


class _Exact(msgspec.Struct, frozen=True, tag="exact", array_like=True):
    """A fraction, or a whole number too great for MessagePack."""

    text: str


_Kept = bool | int | str | None | _Day | _Exact


class _Thing(msgspec.Struct, frozen=True, array_like=True):
    """An instance; those it leads to are told by their place among all of the case."""

    concept: str
    path: str
    facts: dict[str, _Kept]
    lists: dict[str, list[int]]
    discretions: dict[str, tuple[_Kept, str, str]]
    wholes: dict[str, int]


class _Case(msgspec.Struct, frozen=True, tag="refuted", array_like=True):
    assessed: str
    instances: list[int]
    stipulated: dict[str, _Kept]
    things: list[_Thing]
    instance: int


class _Proven(msgspec.Struct, frozen=True, tag="proven", array_like=True):
    within: tuple[str, ...]
    members: int


class _Unproven(msgspec.Struct, frozen=True, tag="unproven", array_like=True):
    why: str


_ENCODER: Final = msgspec.msgpack.Encoder()
_OUTCOME: Final = msgspec.msgpack.Decoder(_Case | _Proven | _Unproven)
_LEDGER: Final = msgspec.msgpack.Decoder(dict[str, bytes])


class KeptLedger(MutableMapping[str, Outcome]):
    """Outcomes by what they rest on, each read from its bytes when it is asked for; `used` are those asked for."""

    def __init__(self, kept: dict[str, bytes]) -> None:
        self._kept = kept
        self._known: dict[str, Outcome] = {}
        self._alike: dict[bytes, Outcome] = {}
        """Outcomes without a case, by their bytes: most are the same."""
        self.used: set[str] = set()

    def __getitem__(self, key: str) -> Outcome:
        self.used.add(key)
        if key in self._known:
            return self._known[key]
        data = self._kept[key]
        found = self._alike.get(data)
        if found is None:
            found = _outcome(data)
            if not isinstance(found, Refuted):
                self._alike[data] = found
        self._known[key] = found
        return found

    def __setitem__(self, key: str, outcome: Outcome) -> None:
        self._known[key] = outcome
        self._kept[key] = _bytes(outcome)
        self.used.add(key)

    def kept(self, *, only_used: bool) -> dict[str, bytes]:
        """The outcomes as bytes, in the order of their keys."""
        return {key: self._kept[key] for key in sorted(self.used & self._kept.keys() if only_used else self._kept)}

    def __delitem__(self, key: str) -> None:
        self._known.pop(key, None)
        del self._kept[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)


def bytes_of(ledger: KeptLedger, *, only_used: bool) -> bytes:
    """The ledger to be kept; `only_used` leaves out what was proven of rules that are no more."""
    return _ENCODER.encode(ledger.kept(only_used=only_used))


def ledger_from(data: bytes) -> KeptLedger:
    """The ledger; an empty one when the bytes are none (half written, or from another version)."""
    try:
        return KeptLedger(_LEDGER.decode(data))
    except msgspec.MsgspecError:
        return KeptLedger({})


def _bytes(outcome: Outcome) -> bytes:
    match outcome:
        case Proven():
            return _ENCODER.encode(_Proven(outcome.within, outcome.members))
        case Unproven():
            return _ENCODER.encode(_Unproven(outcome.why))
        case Refuted():
            return _ENCODER.encode(_kept_case(outcome.case, outcome.instance))
        case _:
            assert_never(outcome)


def _outcome(data: bytes) -> Outcome:
    """The outcome; a KeyError when it is none, as if it had not been kept."""
    try:
        match _OUTCOME.decode(data):
            case _Proven(within, members):
                return Proven(within, members)
            case _Unproven(why):
                return msgspec.convert({"why": why}, Unproven)
            case _Case() as kept:
                return Refuted(_case(kept), kept.instance)
            case found:
                assert_never(found)
    except (msgspec.MsgspecError, ValueError, IndexError) as error:
        raise KeyError(data) from error


def _kept_case(case: Case, instance: int) -> _Case:
    things: list[Instance] = []
    places: dict[int, int] = {}
    waiting = list(reversed(case.instances))
    while waiting:
        thing = waiting.pop()
        if id(thing) not in places:
            places[id(thing)] = len(things)
            things.append(thing)
            waiting += [member for members in thing.lists.values() for member in members]
            waiting += thing.wholes.values()
    return _Case(
        case.assessed.isoformat(),
        [places[id(each)] for each in case.instances],
        {path: _kept(value) for path, value in case.stipulated.items()},
        [_kept_thing(thing, places) for thing in things],
        instance,
    )


def _kept_thing(thing: Instance, places: dict[int, int]) -> _Thing:
    return _Thing(
        thing.concept,
        thing.path,
        {name: _kept(value) for name, value in thing.facts.items()},
        {name: [places[id(member)] for member in members] for name, members in thing.lists.items()},
        {name: (_kept(each.value), each.considerations, each.by) for name, each in thing.discretions.items()},
        {concept: places[id(whole)] for concept, whole in thing.wholes.items()},
    )


def _case(kept: _Case) -> Case:
    things = [Instance(each.concept, each.path) for each in kept.things]
    for thing, each in zip(things, kept.things, strict=True):
        thing.facts |= {name: _value(value) for name, value in each.facts.items()}
        thing.lists |= {name: tuple(things[at] for at in members) for name, members in each.lists.items()}
        thing.discretions |= {
            name: Exercised(_value(value), considerations, by)
            for name, (value, considerations, by) in each.discretions.items()
        }
        thing.wholes |= {concept: things[at] for concept, at in each.wholes.items()}
    stipulated = {path: _value(value) for path, value in kept.stipulated.items()}
    assessed = datetime.date.fromisoformat(kept.assessed)
    return Case(assessed, tuple(things[at] for at in kept.instances), stipulated)


def _kept(value: Value) -> _Kept:
    match value:
        case datetime.date():
            return _Day(value.isoformat())
        case Fraction():
            return _Exact(str(value))
        case int() if abs(value) >= 2**63:
            return _Exact(str(value))
        case _:
            return value


def _value(kept: _Kept) -> Value:
    match kept:
        case _Day(iso):
            return datetime.date.fromisoformat(iso)
        case _Exact(text):
            return Fraction(text) if "/" in text else int(text)
        case _:
            return kept
