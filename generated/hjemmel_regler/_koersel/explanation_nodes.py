"""The steps of an explanation as they are made: plain tuples beside fixed forms, so that making them is cheap."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Literal, NamedTuple

from .lookup import Opslag
from .rules import Regelsvar, resultat
from .unknown import Led, Ukendt, stedfæstet

Trinslags = Literal[
    "oplysning", "skøn", "dag", "skæringsdato", "parameter", "og", "eller", "ikke", "hvis", "sammenligning",
    "beregning", "medlemmer", "i_kraft", "undtagelse", "værdi", "grænse", "regel", "resultat", "definition",
    "grund", "afløst", "pligt", "forbud", "ret", "beføjelse", "gælder", "viger", "handling", "frist",
    "forudsat",
]  # fmt: skip
BLADE: Final[frozenset[Trinslags]] = frozenset(("oplysning", "skøn", "dag", "skæringsdato", "parameter"))
"""Steps that are a value alone."""
SAMLENDE: Final[frozenset[Trinslags]] = frozenset(
    ("regel", "resultat", "definition", "pligt", "forbud", "ret", "beføjelse", "forudsat", "medlemmer")
)
"""Steps that hold their parts together, as there is more to say after them."""


class Form(NamedTuple):
    """What is fixed about a step: its kind, its words (and the same denied), the type of its value, and its parts."""

    slags: Trinslags
    tekst: str
    nægtet: str = ""
    type: str = "truth"
    dele: tuple[Form, ...] = ()
    navn: str = ""
    viger_for: tuple[str, ...] = ()


Trin = tuple[Any, ...]
"""A step: form, value and its parts one after the other. One of `SAMLENDE` has its parts together, and then: of a
rule its
value, its name and what it gives way to; of an answer what decided it. A leaf within a step is its value alone."""

FORUDSAT: Final = Form("forudsat", "det er lagt til grund i sagen")


def forklaret(opslag: Opslag, attribute: str) -> Trin:
    """The step that gives an answer of the instance; made once."""
    made = opslag.trin_
    step: Trin | None = made.get(attribute)
    if step is None:
        if opslag.kørsel_.forudsat and _er_forudsat(opslag, attribute):
            step = (FORUDSAT, getattr(opslag, attribute), (), ())
        else:
            step = opslag.forklarere_[attribute](opslag)
        made[attribute] = step
        opslag.__dict__.setdefault(attribute, step[1])
    return step


def _er_forudsat(opslag: Opslag, attribute: str) -> bool:
    given = opslag.kørsel_.forudsat.get(opslag.placering_, {})
    return any(name in given for known, name, _ in opslag.beregninger_ if known == attribute)


def valgt(
    opslag: Opslag,
    form: Form,
    navn: str,
    regler: tuple[Regelsvar, ...],
    afrundet: tuple[Any, Literal["nearest", "up", "down"]] | None = None,
) -> Trin:
    """The step of a result, from those of its rules."""
    value = resultat(opslag, navn, regler, afrundet)
    return (form, value, regler, opslag.afgørende_[navn])


def rækker(liste: tuple[Any, ...] | Ukendt, af: Callable[[Any], tuple[Trin, ...]]) -> tuple[Any, ...] | Ukendt:
    """For each member its path and the steps about it; or why the list is unknown."""
    if isinstance(liste, Ukendt):
        return liste
    return tuple((medlem.placering_, *af(medlem)) for medlem in liste)


def ved(opslag: Opslag, navn: str, led: Led) -> Led:
    """The value, with undefined operations placed at the declaration."""
    return stedfæstet(led, f"{opslag.placering_}.{navn}") if isinstance(led, Ukendt) else led


def hvor(række: tuple[Any, ...]) -> Led:
    """The membership of a row."""
    led: Led = række[1][1]
    return led


def anden(række: tuple[Any, ...]) -> Led:
    """The second thing worked out of a row's member."""
    led: Led = række[2][1]
    return led


def tredje(række: tuple[Any, ...]) -> Led:
    """The third thing worked out of a row's member."""
    led: Led = række[3][1]
    return led


def svaret(opslag: Opslag, attribute: str) -> Led:
    """An answer by its attribute."""
    led: Led = getattr(opslag, attribute)
    return led
