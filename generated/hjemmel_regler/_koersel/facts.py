"""Facts as they are supplied, and everything wrong with them at once."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any, ClassVar, Final, Generic, Literal, NamedTuple, TypeVar

from .unknown import INGEN, Led

V = TypeVar("V")

Slags = Literal[
    "ja_nej",
    "heltal",
    "tal",
    "beløb",
    "procent",
    "dato",
    "varighed",
    "timer",
    "tekst",
    "kode",
    "liste",
    "helhed",
    "status",
]
STØRSTE_TAL: Final = 10**12
STØRSTE_BELØB: Final = 10**14
"""In øre."""
STØRSTE_LISTE: Final = 10**6
MILLIONTEDELE: Final = 10**6
"""Numbers have at most six decimals."""
FØRSTE_ÅR: Final = 1900
SIDSTE_ÅR: Final = 2199


@dataclass(frozen=True, slots=True)
class Skøn(Generic[V]):
    """A discretion that has been exercised: its value, the main considerations and who exercised it."""

    værdi: V
    hovedhensyn: str
    udøvet_af: str


class Felt(NamedTuple):
    """A field of a concept: its attribute, its name in the rules, and what it takes."""

    attribut: str
    navn: str
    etiket: str
    slags: Slags
    eller_ingen: bool = False
    er_skøn: bool = False
    kode: type[StrEnum] | None = None
    begreb: type[Fakta] | None = None
    status: tuple[str | bool, ...] = ()


class Fakta:
    """What is supplied about one thing; what is None is unknown."""

    __slots__ = ()
    begreb_: ClassVar[str]
    felter_: ClassVar[tuple[Felt, ...]]


class Feltfejl(NamedTuple):
    """What is wrong with one field."""

    sti: str
    slags: Literal[
        "forkert_type", "ukendt_kode", "uden_for_grænser", "ufuldstændigt_skøn", "to_helheder", "ukendt_felt"
    ]
    besked: str

    def __str__(self) -> str:
        return f"{self.sti}: {self.besked}"


class UgyldigSag(ValueError):
    """The case cannot be read; `fejl` are all the problems there are, each with the path of its field."""

    def __init__(self, fejl: Sequence[Feltfejl]) -> None:
        super().__init__("\n".join(map(str, fejl)))
        self.fejl = tuple(fejl)


def kanonisk(value: Any) -> Led:
    """The value as the rules compute with it: numbers exact and whole when they are, text in NFC."""
    led: Led
    kind = value.__class__
    if kind is Decimal or kind is Fraction:
        exact = Fraction(value)
        led = exact.numerator if exact.denominator == 1 else exact
    elif kind is str:
        led = unicodedata.normalize("NFC", value)
    else:
        led = value
    return led


def kanonisk_oplysning(value: Any) -> Any:
    """A fact or an exercised discretion as the straight-line functions take it; None stays unknown."""
    return None if value is None else kanonisk(value.værdi if value.__class__ is Skøn else value)


def fejl_i(sag: Fakta, sti: str, helhed: type[Fakta] | None = None) -> Iterator[Feltfejl]:
    """Everything wrong with the facts of a thing, its parts and wholes; `helhed` has the thing as a member of its
    list."""
    for felt in sag.felter_:
        value = getattr(sag, felt.attribut)
        if value is None:
            continue
        path = f"{sti}.{felt.navn}"
        match felt.slags:
            case "liste":
                yield from _fejl_i_liste(felt, value, path, type(sag))
            case "helhed":
                if helhed is not None and felt.begreb is helhed:
                    yield Feltfejl(
                        path, "to_helheder", "står allerede på listen hos en anden; den kan ikke også nævnes her."
                    )
                elif not isinstance(value, felt.begreb or Fakta):
                    yield _forkert_type(path, felt, value)
                else:
                    yield from fejl_i(value, path)
            case _:
                yield from _fejl_i_oplysning(felt, value, path)


def _fejl_i_liste(felt: Felt, value: Any, path: str, helhed: type[Fakta]) -> Iterator[Feltfejl]:
    if value.__class__ is not tuple and value.__class__ is not list:
        yield _forkert_type(path, felt, value)
        return
    if len(value) > STØRSTE_LISTE:
        yield Feltfejl(path, "uden_for_grænser", f"har {len(value)} medlemmer; der kan højst være {STØRSTE_LISTE}.")
        return
    for i, member in enumerate(value):
        if isinstance(member, felt.begreb or Fakta):
            yield from fejl_i(member, f"{path}[{i}]", helhed)
        else:
            yield _forkert_type(f"{path}[{i}]", felt, member)


def _fejl_i_oplysning(felt: Felt, value: Any, path: str) -> Iterator[Feltfejl]:
    if felt.er_skøn:
        if value.__class__ is not Skøn:
            yield Feltfejl(path, "forkert_type", "er et skøn og oplyses som Skøn(værdi, hovedhensyn, udøvet_af).")
            return
        for name, text in (("hovedhensyn", value.hovedhensyn), ("udøvet_af", value.udøvet_af)):
            if not isinstance(text, str) or not text.strip():
                yield Feltfejl(f"{path}.{name}", "ufuldstændigt_skøn", "skal være en tekst, der ikke er tom.")
        value = value.værdi
    fejl = fejl_i_værdi(felt, value, path)
    if fejl is not None:
        yield fejl


def fejl_i_værdi(felt: Felt, value: Any, path: str) -> Feltfejl | None:
    """What is wrong with the value of a fact, if anything."""
    if value is INGEN:
        return None if felt.eller_ingen else _forkert_type(path, felt, value)
    match felt.slags:
        case "ja_nej":
            return None if isinstance(value, bool) else _forkert_type(path, felt, value)
        case "heltal" | "varighed" | "beløb":
            if not isinstance(value, int) or isinstance(value, bool):
                return _forkert_type(path, felt, value)
            return _uden_for(path, value, STØRSTE_BELØB if felt.slags == "beløb" else STØRSTE_TAL)
        case "tal" | "procent" | "timer":
            if not isinstance(value, int | Fraction | Decimal) or isinstance(value, bool):
                return _forkert_type(path, felt, value)
            return _fejl_i_brøk(path, value)
        case "dato":
            if not isinstance(value, date) or isinstance(value, datetime):
                return _forkert_type(path, felt, value)
            if FØRSTE_ÅR <= value.year <= SIDSTE_ÅR:
                return None
            return Feltfejl(
                path, "uden_for_grænser", f"er {value:%d.%m.%Y}; datoer går fra {FØRSTE_ÅR} til {SIDSTE_ÅR}."
            )
        case "status":
            return None if value in felt.status else _forkert_type(path, felt, value)
        case "tekst":
            return None if isinstance(value, str) else _forkert_type(path, felt, value)
        case _:
            return _fejl_i_kode(felt, value, path)


def _fejl_i_brøk(path: str, value: int | Fraction | Decimal) -> Feltfejl | None:
    if isinstance(value, Decimal) and not value.is_finite():
        return Feltfejl(path, "uden_for_grænser", f"er {value}, som ikke er et tal.")
    exact = Fraction(value)
    if (exact * MILLIONTEDELE).denominator != 1:
        return Feltfejl(path, "uden_for_grænser", "har mere end seks decimaler.")
    return _uden_for(path, exact, STØRSTE_TAL)


def _fejl_i_kode(felt: Felt, value: Any, path: str) -> Feltfejl | None:
    assert felt.kode is not None
    if isinstance(value, felt.kode):
        return None
    known = ", ".join(felt.kode)
    if isinstance(value, str):
        return Feltfejl(
            path, "ukendt_kode", f"er »{value}«; der kan stå {known}, skrevet som {felt.kode.__name__}.<kode>."
        )
    return _forkert_type(path, felt, value)


def _uden_for(path: str, value: int | Fraction, limit: int) -> Feltfejl | None:
    if -limit <= value <= limit:
        return None
    return Feltfejl(path, "uden_for_grænser", f"er {value}; tallet kan højst være {limit}.")


FORVENTET: Final[dict[Slags, str]] = {
    "ja_nej": "True eller False",
    "heltal": "et heltal (int)",
    "varighed": "et heltal (int)",
    "tal": "et eksakt tal (int, Fraction eller Decimal)",
    "procent": "et eksakt tal (int, Fraction eller Decimal)",
    "timer": "et eksakt tal (int, Fraction eller Decimal)",
    "beløb": "et beløb i hele øre (int)",
    "dato": "en dato (date, uden klokkeslæt)",
    "tekst": "en tekst (str)",
    "kode": "en kode",
    "liste": "en liste",
    "helhed": "en enkelt",
    "status": "en af",
}


def _forkert_type(path: str, felt: Felt, value: object) -> Feltfejl:
    expected = FORVENTET[felt.slags]
    if felt.kode is not None:
        expected += f" fra {felt.kode.__name__}"
    if felt.begreb is not None:
        expected += f" af {felt.begreb.begreb_}" if felt.slags == "liste" else f" {felt.begreb.begreb_}"
    if felt.status:
        expected += " " + ", ".join(f"»{word}«" for word in felt.status)
    if felt.eller_ingen:
        expected += " eller INGEN"
    if isinstance(value, Fakta):
        shown = f"{value.begreb_}(…)"
    else:
        shown = "INGEN" if value is INGEN else f"{value!r} ({type(value).__name__})"
    return Feltfejl(path, "forkert_type", f"skal være {expected}, men er {shown}.")
