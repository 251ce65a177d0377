"""Rules, results, definitions and norms: from what holds in a case to the answer and what decides it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import product
from typing import Any, Final, Literal, NamedTuple

from .arithmetic import afrundet_nedad, afrundet_opad, afrundet_til_nærmeste
from .comparisons import senest
from .logic import eller, er_ingen, hvis_så, ikke, og
from .lookup import Opslag
from .unknown import INGEN, Led, Ukendt, forenet, stedfæstet, udefineret, ukendt

AFRUNDING: Final = {"nearest": afrundet_til_nærmeste, "up": afrundet_opad, "down": afrundet_nedad}


class Regel(NamedTuple):
    """One rule in a case: whether it applies, its value, and the rules it gives way to. In an explanation also its
    step."""

    form: object
    gælder: Led
    dele: tuple[object, ...]
    værdi: Led
    navn: str
    viger_for: tuple[str, ...]


Regelsvar = tuple[Any, Led, tuple[Any, ...], Led, str, tuple[str, ...]]
"""What a `Regel` holds, bare."""


class Grænse(NamedTuple):
    """A cap ("højst") or floor ("mindst") of a rule's value, and whether it is in force."""

    hvilken: Literal["højst", "mindst"]
    grænse: Led
    gælder: Led


class Version(NamedTuple):
    """A dated value of a parameter."""

    nøgler: tuple[str, ...]
    fra: Led | None
    til: Led | None
    værdi: Led


def begyndt(fra: Led | None, ur: Led) -> Led:
    """Whether a start has come on its clock; a clock that is `ingen` never reaches it."""
    return i_kraft(ur, fra)


def i_kraft(ur: Led, fra: Led | None = None, til: Led | None = None, ophørt: Sequence[Led] = ()) -> Led:
    """Whether a period contains its clock, both ends included, and nothing that ends it has begun."""
    led = [ikke(er_ingen(ur))]
    if fra is not None:
        led.append(senest(fra, ur))
    if til is not None:
        led.append(senest(ur, til))
    if ophørt:
        led.append(ikke(eller(*ophørt)))
    return og(*led)


def undtagelse(hvis: Led, medmindre: Led = False, gælder: Led = True) -> Led:
    """Whether an exception bites: its condition holds, its `medmindre` does not, and it is in force."""
    return og(hvis, ikke(medmindre), gælder)


def gælder(i_kraft: Led, hvis: Led, undtagen: Sequence[Led] = ()) -> Led:
    """Whether a rule or norm applies: in force, its condition holds, and no exception bites."""
    return og(i_kraft, hvis, *map(ikke, undtagen))


def regel(
    opslag: Opslag,
    navn: str,
    *,
    i_kraft: Led,
    hvis: Led = True,
    undtagen: Sequence[Led] = (),
    giver: Led,
    grænser: Sequence[Grænse] = (),
    viger_for: tuple[str, ...] = (),
) -> Regel:
    """The rule in this case."""
    sti = f"{opslag.placering_}.{navn}"
    applies = stedfæstet(gælder(i_kraft, hvis, undtagen), sti)
    value = stedfæstet(begrænset(giver, grænser) if grænser else giver, sti)
    return Regel(None, applies, (), value, navn, viger_for)


def begrænset(værdi: Led, grænser: Sequence[Grænse]) -> Led:
    """The value between the floors and caps in force; one whose period is undecided is tried both ways."""
    ways = product(*((True, False) if isinstance(g.gælder, Ukendt) else (g.gælder is True,) for g in grænser))
    outcomes = {_mellem(værdi, [g for g, on in zip(grænser, way, strict=True) if on]) for way in ways}
    if len(outcomes) == 1 and not any(isinstance(outcome, Ukendt) for outcome in outcomes):
        return outcomes.pop()
    return forenet((*(g.gælder for g in grænser), *outcomes))


def _mellem(værdi: Any, grænser: Sequence[Grænse]) -> Led:
    """The value between the floors and caps; `ingen` is not limited."""
    led: list[Any] = [værdi, *(g.grænse for g in grænser)]
    if any(isinstance(x, Ukendt) for x in led):
        return forenet(led)
    if værdi is INGEN or not grænser:
        known: Led = værdi
        return known
    if INGEN in led:
        return udefineret("none_in_arithmetic")
    caps: list[Any] = [g.grænse for g in grænser if g.hvilken == "højst"]
    floors: list[Any] = [g.grænse for g in grænser if g.hvilken == "mindst"]
    if caps and floors and max(floors) > min(caps):
        return udefineret("floor_above_cap")
    limited: Led = min([max([værdi, *floors]), *caps])
    return limited


def tilbage(regler: Iterable[Regelsvar]) -> tuple[list[Regelsvar], list[Regelsvar]]:
    """The rules not out, and those of them that are live; a rule stands after all it gives way to."""
    standing: dict[str, bool] = {}
    """True for rules that apply and those below one: what gives way to them is out. False for those that may, and those
    below one: what gives way to them is not live. Others are not here."""
    remaining: list[Regelsvar] = []
    live: list[Regelsvar] = []
    for rule in regler:
        applies = rule[1]
        above: bool | None = None
        if standing:
            for name in rule[5]:
                if name in standing:
                    above = standing[name] or above or False
        elif applies is False:
            continue
        if above is True:
            standing[rule[4]] = True
        elif applies is not False:
            remaining.append(rule)
            standing[rule[4]] = applies is True
            if applies is True and above is None:
                live.append(rule)
        elif above is not None:
            standing[rule[4]] = False
    return remaining, live


def eneste(regler: Iterable[Regelsvar]) -> Regelsvar | None:
    """The one rule not out, where that is plain to see: it applies, and all others that may give way to it or to one
    below it."""
    candidates = [rule for rule in regler if rule[1] is not False]
    if not candidates or candidates[0][1] is not True:
        return None
    first = candidates[0]
    if len(candidates) > 1:
        prevailing = {first[4]}
        for rule in candidates[1:]:
            if prevailing.isdisjoint(rule[5]):
                return None
            prevailing.add(rule[4])
    return first


def resultat(
    opslag: Opslag,
    navn: str,
    regler: Sequence[Regelsvar],
    afrundet: tuple[int | Fraction, Literal["nearest", "up", "down"]] | None = None,
) -> Led:
    """The value that all rules not out agree on, or why there is none."""
    only = eneste(regler)
    if only is not None:
        opslag.afgørende_[navn] = (only[4],)
        return only[3] if afrundet is None else _afrundet(only[3], afrundet)
    remaining, live = tilbage(regler)
    opslag.afgørende_[navn] = tuple(sorted(rule[4] for rule in remaining))
    sti = f"{opslag.placering_}.{navn}"
    if not remaining:
        return ukendt("ingen_regel", sti)
    known = [rule for rule in live if not isinstance(rule[3], Ukendt)]
    if any(rule[3] != known[0][3] for rule in known):
        return ukendt("modstrid", sti, tuple(sorted(rule[4] for rule in known)))
    value = remaining[0][3]
    agreed = not isinstance(value, Ukendt) and all(rule[3] == value for rule in remaining)
    if not agreed or not any(rule[1] is True for rule in remaining):
        return forenet(x for rule in remaining for x in (rule[1], rule[3]))
    return _afrundet(value, afrundet)


def _afrundet(value: Led, afrundet: tuple[int | Fraction, Literal["nearest", "up", "down"]] | None) -> Led:
    if afrundet is None or value is INGEN or isinstance(value, Ukendt):
        return value
    return AFRUNDING[afrundet[1]](value, afrundet[0])


def grunde(navn: str, hvis: Sequence[Led]) -> tuple[str, ...]:
    """What decides a definition that is `ja`: itself and its grounds that hold."""
    return (navn, *[f"{navn}__grund_{i + 1}" for i, holds in enumerate(hvis) if holds is True])


def definition(
    opslag: Opslag,
    navn: str,
    *,
    i_kraft: Led,
    hvis: Sequence[Led],
    undtagen: Sequence[Led] = (),
    afløst: Led = False,
    afløser: Led = False,
) -> Led:
    """`ja` when in force and a ground holds and no exception bites; from the day the successor begins, its answer."""
    own = og(i_kraft, eller(*hvis), *map(ikke, undtagen)) if undtagen else og(i_kraft, eller(*hvis))
    opslag.afgørende_[navn] = grunde(navn, hvis) if own is True and afløst is False else (navn,)
    value = own if afløst is False else hvis_så(afløst, afløser, own)
    return stedfæstet(value, f"{opslag.placering_}.{navn}") if isinstance(value, Ukendt) else value


def parameter(
    opslag: Opslag,
    navn: str,
    ur: Led,
    versioner: Sequence[Version],
    nøgler: tuple[Led, ...] = (),
    ophørt: Sequence[Led] = (),
) -> Led:
    """The version in force on the reader's clock for these keys; `ophørt` are the starts of repeals."""
    given = opslag.taget_for_givet_(navn)
    if given is not None:
        return given
    if any(isinstance(x, Ukendt) for x in (*nøgler, ur)):
        return forenet((*nøgler, ur))
    ended = [begyndt(start, ur) for start in ophørt]
    for version in versioner:
        if version.nøgler == nøgler:
            found = i_kraft(ur, version.fra, version.til, ended)
            if isinstance(found, Ukendt):
                return found
            if found:
                return stedfæstet(version.værdi, navn)
    return ukendt("ingen_regel", navn)


def norm_frist(opslag: Opslag, navn: str, frist: Led) -> Led:
    """The last day of a norm's deadline."""
    return stedfæstet(frist, f"{opslag.placering_}.{navn}")


def norm_gælder(opslag: Opslag, navn: str, *, i_kraft: Led, hvis: Led = True, undtagen: Sequence[Led] = ()) -> Led:
    """Whether a norm applies, whatever goes before it."""
    return stedfæstet(gælder(i_kraft, hvis, undtagen), f"{opslag.placering_}.{navn}")


def forrang(gælder: Led, over: Sequence[Led]) -> Led:
    """Whether a norm applies and none that goes before it does."""
    return og(gælder, *map(ikke, over)) if over else gælder


def pligt(opslag: Opslag, navn: str, *, gælder: Led, opfyldt_når: Led, frist: Led | None = None) -> Led:
    """The status of a duty; without a deadline it is never pending."""
    pending = False if frist is None else hvis_så(er_ingen(frist), True, senest(opslag.vurderingsdato, frist))
    unfulfilled = hvis_så(pending, "afventer", "tilsidesat")
    status = hvis_så(gælder, hvis_så(opfyldt_når, "opfyldt", unfulfilled), "ikke relevant")
    return stedfæstet(status, f"{opslag.placering_}.{navn}")


def forbud(opslag: Opslag, navn: str, *, gælder: Led, overtrådt_når: Led) -> Led:
    """The status of a prohibition."""
    status = hvis_så(gælder, hvis_så(overtrådt_når, "overtrådt", "overholdt"), "ikke relevant")
    return stedfæstet(status, f"{opslag.placering_}.{navn}")


def ret(opslag: Opslag, navn: str, *, gælder: Led) -> Led:
    """Whether a right is there."""
    return stedfæstet(gælder, f"{opslag.placering_}.{navn}")


def beføjelse(opslag: Opslag, navn: str, *, gælder: Led) -> Led:
    """Whether a power is there."""
    return stedfæstet(gælder, f"{opslag.placering_}.{navn}")
