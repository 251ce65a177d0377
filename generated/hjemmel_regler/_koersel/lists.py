"""Lists whose members may be partly unknown: whether, how many, what share, and the sum, least, greatest, first and
last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any, TypeVar

from .arithmetic import tal
from .logic import Spænd, eller, og
from .unknown import INGEN, Led, Ukendt, forenet, udefineret

Medlem = TypeVar("Medlem")
Liste = tuple[Medlem, ...] | Ukendt
"""The members, in the order supplied; or why the list is unknown."""


def findes(liste: Liste[Medlem], hvor: Callable[[Medlem], Led]) -> Led:
    """Whether a member fulfils `hvor`; of nothing: `nej`."""
    return liste if isinstance(liste, Ukendt) else eller(*map(hvor, liste))


def alle(liste: Liste[Medlem], opfylder: Callable[[Medlem], Led]) -> Led:
    """Whether every member fulfils the condition; of nothing: `ja`."""
    return liste if isinstance(liste, Ukendt) else og(*map(opfylder, liste))


def antallet(liste: Liste[Medlem], hvor: Callable[[Medlem], Led]) -> Led:
    """How many members fulfil `hvor`."""
    antal = antal_mellem(liste, hvor)
    return antal.ukendt if isinstance(antal, Spænd) else antal


def antal_mellem(liste: Liste[Medlem], hvor: Callable[[Medlem], Led]) -> Led | Spænd:
    """How many members fulfil `hvor`, for a comparison: where some are undecided, from those that do to those that
    may."""
    if isinstance(liste, Ukendt):
        return Spænd((), liste, "antal")
    return antal_af([hvor(medlem) for medlem in liste])


def antal_af(medlemskaber: Sequence[Led]) -> int | Spænd:
    """The count of those that are `ja`, or the range it lies in."""
    sikre = sum(x is True for x in medlemskaber)
    usikre = sum(isinstance(x, Ukendt) for x in medlemskaber)
    return Spænd(range(sikre, sikre + usikre + 1), forenet(medlemskaber)) if usikre else sikre


def andelen(
    liste: Liste[Medlem], hvor: Callable[[Medlem], Led], blandt: Callable[[Medlem], Led], eller_ingen: bool
) -> Led:
    """The members with `hvor` in percent of those with `blandt`; of nothing `ingen` if it may be, else undefined."""
    andel = andel_mellem(liste, hvor, blandt, eller_ingen)
    return andel.ukendt if isinstance(andel, Spænd) else andel


def andel_mellem(
    liste: Liste[Medlem], hvor: Callable[[Medlem], Led], blandt: Callable[[Medlem], Led], eller_ingen: bool
) -> Led | Spænd:
    """As `andelen`, for a comparison: where members are undecided, all the shares there may be."""
    if isinstance(liste, Ukendt):
        return Spænd((INGEN,) if eller_ingen else (), liste, "andel", udefineret=not eller_ingen)
    return andel_af([(hvor(medlem), blandt(medlem)) for medlem in liste], eller_ingen)


def andel_af(medlemskaber: Sequence[tuple[Led, Led]], eller_ingen: bool) -> Led | Spænd:
    """The share of pairs (`hvor`, `blandt`), or the shares it may be."""
    relevante = [par for par in medlemskaber if par[1] is not False]
    udfald = {(0, 0)}
    for hvor, blandt in relevante:
        udfald = {
            (talte + med * har, alle_ + med)
            for talte, alle_ in udfald
            for med in _enheder(blandt)
            for har in _enheder(hvor)
        }
    andele: list[Any] = sorted({tal(Fraction(100 * talte, alle_)) for talte, alle_ in udfald if alle_})
    ukendte = [x for par in relevante for x in par if isinstance(x, Ukendt)]
    tom = (0, 0) in udfald
    if not ukendte:
        return _af_intet(eller_ingen) if tom else andele[0]
    if tom and eller_ingen:
        andele.append(INGEN)
    return Spænd(andele, forenet(ukendte), udefineret=tom and not eller_ingen)


def _enheder(led: Led) -> tuple[int, ...]:
    return (0, 1) if isinstance(led, Ukendt) else (1,) if led else (0,)


def _af_intet(eller_ingen: bool) -> Led:
    return INGEN if eller_ingen else udefineret("empty")


def summen(liste: Liste[Medlem], hvor: Callable[[Medlem], Led], af: Callable[[Medlem], Led]) -> Led:
    """The sum of `af` over the members with `hvor`; of nothing 0."""
    værdier = _brugte(liste, hvor, af)
    if isinstance(værdier, Ukendt):
        return værdier
    return udefineret("none_in_arithmetic") if INGEN in værdier else tal(sum(værdier))


def mindste(liste: Liste[Medlem], hvor: Callable[[Medlem], Led], af: Callable[[Medlem], Led], eller_ingen: bool) -> Led:
    """The least `af` over the members with `hvor`."""
    return _valgt(_brugte(liste, hvor, af), eller_ingen, min)


def største(liste: Liste[Medlem], hvor: Callable[[Medlem], Led], af: Callable[[Medlem], Led], eller_ingen: bool) -> Led:
    """The greatest `af` over the members with `hvor`."""
    return _valgt(_brugte(liste, hvor, af), eller_ingen, max)


def første(
    liste: Liste[Medlem],
    hvor: Callable[[Medlem], Led],
    af: Callable[[Medlem], Led],
    efter: Callable[[Medlem], Led],
    eller_ingen: bool,
) -> Led:
    """`af` of the member with `hvor` that is first by `efter`; ties give the value they share, else it is undefined."""
    return _yderst(_brugte(liste, hvor, af, efter), eller_ingen, min)


def sidste(
    liste: Liste[Medlem],
    hvor: Callable[[Medlem], Led],
    af: Callable[[Medlem], Led],
    efter: Callable[[Medlem], Led],
    eller_ingen: bool,
) -> Led:
    """As `første`, for the member that is last."""
    return _yderst(_brugte(liste, hvor, af, efter), eller_ingen, max)


def _brugte(
    liste: Liste[Medlem], hvor: Callable[[Medlem], Led], *felter: Callable[[Medlem], Led]
) -> list[Any] | Ukendt:
    """The fields of the members that are in (one field: bare, else a tuple), or all that hinders knowing them."""
    if isinstance(liste, Ukendt):
        return liste
    rækker = [(medlemskab, *[felt(x) for felt in felter]) for x in liste if (medlemskab := hvor(x)) is not False]
    ukendte = [x for række in rækker for x in række if isinstance(x, Ukendt)]
    if ukendte:
        return forenet(ukendte)
    return [række[1] if len(række) == 2 else række[1:] for række in rækker]


def _valgt(værdier: list[Any] | Ukendt, eller_ingen: bool, vælg: Callable[[Any], Any]) -> Led:
    if isinstance(værdier, Ukendt):
        return værdier
    if not værdier:
        return _af_intet(eller_ingen)
    if INGEN in værdier:
        return udefineret("none_in_arithmetic")
    chosen: Led = vælg(værdier)
    return chosen


def _yderst(par: list[Any] | Ukendt, eller_ingen: bool, vælg: Callable[[Any], Any]) -> Led:
    if isinstance(par, Ukendt):
        return par
    if not par:
        return _af_intet(eller_ingen)
    ordener = [orden for _, orden in par]
    if INGEN in ordener:
        return udefineret("none_in_arithmetic")
    yderst = vælg(ordener)
    kandidater = [værdi for værdi, orden in par if orden == yderst]
    if any(værdi != kandidater[0] for værdi in kandidater):
        return udefineret("tie")
    kandidat: Led = kandidater[0]
    return kandidat
