"""Yes and no, comparisons and choices, with strong Kleene tables: what decides whether an answer depends on a fact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from .unknown import INGEN, Led, Ukendt, forenet


@dataclass(frozen=True, slots=True)
class Spænd:
    """What a count or share may turn out to be, where that is not settled.

    `værdier` are the possible values, sorted; `alle` says that the list itself is unknown, so that it may be any
    count, or
    any share. `udefineret`: it may also turn out to have no value. `ukendt` tells why it is not settled.
    """

    værdier: Sequence[Any]
    ukendt: Ukendt
    alle: Literal["", "antal", "andel"] = ""
    udefineret: bool = False


def og(*led: Led) -> Led:
    """`nej` if any operand is `nej`; else unknown if any is; else `ja`."""
    if False in led:
        return False
    for x in led:
        if x is not True:
            return forenet(led)
    return True


def eller(*led: Led) -> Led:
    """`ja` if any operand is `ja`; else unknown if any is; else `nej`."""
    if True in led:
        return True
    for x in led:
        if x is not False:
            return forenet(led)
    return False


def ikke(a: Led) -> Led:
    """`ja` for `nej`, `nej` for `ja`; unknown stays unknown."""
    return a if isinstance(a, Ukendt) else a is False


def hvis_så(betingelse: Led, så: Led, ellers: Led) -> Led:
    """The branch that the condition chooses; with an unknown condition the common value of two equal known branches."""
    if isinstance(betingelse, Ukendt):
        if not isinstance(så, Ukendt) and not isinstance(ellers, Ukendt) and så == ellers:
            return så
        return forenet((betingelse, så, ellers))
    return så if betingelse else ellers


def er_ingen(a: Led) -> Led:
    """Whether it is known that there is none."""
    return a if isinstance(a, Ukendt) else a is INGEN
