"""What is not known, and why: the part of an answer that stands where a value is missing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Final, Literal, NamedTuple, NoReturn

Årsagsslags = Literal["mangler", "skøn", "modstrid", "ingen_regel", "udefineret"]
ÅRSAGSSLAGS: Final[tuple[Årsagsslags, ...]] = ("mangler", "skøn", "modstrid", "ingen_regel", "udefineret")


class Årsag(NamedTuple):
    """Why there is no known answer.

    `sti` names the fact, list, discretion, result or parameter (`borger.samtaler[0].dato`); for "udefineret" the
    declaration the operation stands in. `detalje` holds the rules of a conflict, or the one reason of an undefined
    operation.
    """

    slags: Årsagsslags
    sti: str
    detalje: tuple[str, ...] = ()


class Ingen(Enum):
    """The type of `INGEN`: it is known that there is none."""

    INGEN = "ingen"

    def __repr__(self) -> str:
        return "INGEN"

    def __bool__(self) -> bool:
        return False


INGEN: Final = Ingen.INGEN


class Ukendt:
    """No known value, for a non-empty set of causes."""

    __slots__ = ("årsager",)

    def __init__(self, årsager: frozenset[Årsag]) -> None:
        self.årsager = årsager

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ukendt) and self.årsager == other.årsager

    def __hash__(self) -> int:
        return hash(self.årsager)

    def __repr__(self) -> str:
        return f"Ukendt({', '.join(str(tuple(a)) for a in sorted(self.årsager))})"

    def __bool__(self) -> NoReturn:
        raise TypeError("What is unknown is neither yes nor no.")


FLERE: Final = object()
"""Stands for values that are not all the same."""

Værdi = bool | int | Fraction | date | str | Ingen
"""A known value: codes are their names, amounts øre, percentages percent, durations numbers in their unit."""

Led = Værdi | Ukendt
"""What an expression gives: a known value, or why there is none."""


class Årsagstabel(dict[int, frozenset[Årsag]]):
    """The causes that a mask stands for, bit by bit; each mask is worked out once."""

    __slots__ = ("bits",)

    def __init__(self, bits: tuple[Årsag, ...]) -> None:
        super().__init__()
        self.bits = bits

    def __missing__(self, maske: int) -> frozenset[Årsag]:
        causes = self[maske] = frozenset(cause for i, cause in enumerate(self.bits) if maske >> i & 1)
        return causes


def ukendt(slags: Årsagsslags, sti: str, detalje: tuple[str, ...] = ()) -> Ukendt:
    """No known value, for this one cause."""
    return Ukendt(frozenset((Årsag(slags, sti, detalje),)))


def udefineret(grund: str) -> Ukendt:
    """An operation without a value; the declaration it stands in is filled in by `stedfæstet`."""
    return ukendt("udefineret", "", (grund,))


def forenet(led: Iterable[object]) -> Ukendt:
    """The causes of all that is unknown among `led` (at least one), together."""
    return Ukendt(frozenset[Årsag]().union(*[x.årsager for x in led if isinstance(x, Ukendt)]))


def stedfæstet(led: Led, sti: str) -> Led:
    """`led`, with `sti` as the place of undefined operations that have none yet."""
    if isinstance(led, Ukendt) and any(not årsag.sti for årsag in led.årsager):
        return Ukendt(
            frozenset(årsag if årsag.sti else Årsag(årsag.slags, sti, årsag.detalje) for årsag in led.årsager)
        )
    return led


def ordnet(årsager: Iterable[Årsag]) -> tuple[Årsag, ...]:
    """The causes by kind, then path."""
    return tuple(sorted(årsager, key=lambda årsag: (ÅRSAGSSLAGS.index(årsag.slags), årsag.sti, årsag.detalje)))
