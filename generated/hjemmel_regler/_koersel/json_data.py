"""Cases and answers as JSON data: exact numbers as text, amounts in kroner, dates as year-month-day."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

from .facts import Fakta, Felt, Feltfejl, Skøn, UgyldigSag, fejl_i
from .unknown import INGEN, Ukendt, Værdi, Årsag
from .wording import decimaler_i

if TYPE_CHECKING:
    from .answer import Klausul, Resultat, Svar
    from .ruleset import Regelsæt

FORVENTET_I_JSON = {
    "dato": 'en dato, der findes, skrevet som "2024-06-01"',
    "beløb": 'et beløb i kroner skrevet som "1250.50"',
    "tal": 'et helt tal eller en tekst som "1.5"',
    "procent": 'et helt tal eller en tekst som "12.5"',
    "timer": 'et helt tal eller en tekst som "7.5"',
    "kode": "en kode skrevet som tekst",
}
TAL = ("amount", "beløb", "number", "tal", "percent", "procent", "hours", "timer")


def decimaltekst(tal: int | Fraction) -> str:
    """A number as a decimal if it has an end, else as a fraction: `1.5`, `1/3`."""
    exact = Fraction(tal)
    decimals = decimaler_i(exact)
    if decimals is None:
        return f"{exact.numerator}/{exact.denominator}"
    digits = str(abs(exact.numerator) * 10**decimals // exact.denominator).rjust(decimals + 1, "0")
    text = f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits
    return f"-{text}" if exact < 0 else text


def værdi_som_data(value: Any, type_: str) -> Any:
    """A known value as JSON; `type_` tells amounts from other whole numbers."""
    if value is INGEN:
        return {"ingen": True} if type_ in ("text", "tekst") else "ingen"
    if isinstance(value, Ukendt):
        return None
    if isinstance(value, bool):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        value = Fraction(value)
    if isinstance(value, int | Fraction):
        if type_ in ("amount", "beløb"):
            kroner = Fraction(value) / 100
            text = decimaltekst(kroner)
            return text if "/" in text or "." not in text else text.ljust(text.index(".") + 3, "0")
        if type_ in TAL or isinstance(value, Fraction):
            return decimaltekst(value)
        return value
    return str(value)


def årsag_som_data(årsag: Årsag) -> dict[str, Any]:
    """A cause as JSON."""
    data: dict[str, Any] = {"slags": årsag.slags, "sti": årsag.sti}
    if årsag.detalje:
        data["detalje"] = list(årsag.detalje)
    return data


def klausul_som_data(klausul: Klausul) -> dict[str, Any]:
    """A clause as JSON."""
    first, last = klausul.linjer
    return {
        "klausul": klausul.navn,
        "citat": klausul.citat,
        "kilde": klausul.kilde,
        "fil": klausul.fil,
        "linjer": [first, last],
    }


def resultat_som_data(resultat: Resultat[Any], slags: str) -> dict[str, Any]:
    """One answer as JSON: its value, or why there is none; and what decided it."""
    data: dict[str, Any] = {}
    if resultat.kendt:
        data["værdi"] = værdi_som_data(resultat.værdi, slags)
    else:
        data["overskrift"] = resultat.overskrift
        data["årsager"] = [årsag_som_data(cause) for cause in resultat.årsager]
        questions = resultat.skønsspørgsmål
        if questions:
            data["skøn"] = [question._asdict() for question in questions]
    data["afgørende"] = list(resultat.regler)
    data["klausuler"] = [clause.navn for clause in resultat.klausuler]
    return data


def svar_som_data(svar: Svar[Any]) -> dict[str, Any]:
    """All answers about a thing, its parts and wholes, as JSON."""
    fields = svar.opslag_type_.svarfelter_
    data: dict[str, Any] = {
        "sti": svar.sti,
        "svar": {name: resultat_som_data(result, fields[name].slags) for name, result in svar.resultater().items()},
    }
    parts = [svar_som_data(part) for _, part in svar.dele()]
    if parts:
        data["dele"] = parts
    return data


def som_json(data: Any) -> str:
    """The data as JSON text."""
    return json.dumps(data, ensure_ascii=False)


def sag_som_data(sag: Fakta) -> dict[str, Any]:
    """The facts of a thing as JSON; what is unknown is left out."""
    data: dict[str, Any] = {}
    exercised: dict[str, Any] = {}
    for felt in sag.felter_:
        value = getattr(sag, felt.attribut)
        if value is None:
            continue
        if felt.slags == "liste":
            data[felt.navn] = [sag_som_data(member) for member in value]
        elif felt.slags == "helhed":
            data[felt.navn] = sag_som_data(value)
        elif felt.er_skøn:
            exercised[felt.navn] = {
                "værdi": værdi_som_data(value.værdi, felt.slags),
                "hovedhensyn": value.hovedhensyn,
                "udøvet_af": value.udøvet_af,
            }
        else:
            data[felt.navn] = værdi_som_data(value, felt.slags)
    return data | ({"skøn": exercised} if exercised else {})


def forudsat_som_data(svar: Svar[Any]) -> dict[str, Any]:
    """What the case takes as given as JSON."""
    ruleset = svar.regelsæt_
    return {path: værdi_som_data(value, ruleset.slags_af(path)) for path, value in svar.forudsat.items()}


def _liste(data: Any) -> list[Any]:
    members: list[Any] = data
    return members


class Læser:
    """Reads a case from JSON data and keeps everything wrong with it."""

    def __init__(self, regelsæt: Regelsæt) -> None:
        self.regelsæt = regelsæt
        self.fejl: list[Feltfejl] = []

    def wrong(self, path: str, text: str, slags: Any = "forkert_type") -> None:
        """Notes a problem."""
        self.fejl.append(Feltfejl(path, slags, text))

    def fakta(self, data: Any, begreb: str, path: str) -> Fakta | None:
        """The facts of one thing."""
        if not isinstance(data, dict):
            self.wrong(path, "skal være et objekt med oplysninger.")
            return None
        given = cast("dict[str, Any]", data)
        concept = self.regelsæt.begreber[begreb]
        fields = {felt.navn: felt for felt in concept.felter_}
        facts: dict[str, Any] = {}
        for name, value in given.items():
            felt = fields.get(name)
            if name == "skøn":
                facts |= self.udøvede(value, fields, f"{path}.skøn")
            elif felt is None or felt.er_skøn:
                self.wrong(f"{path}.{name}", "er ikke et felt her.", "ukendt_felt")
            elif value is not None:
                facts[felt.attribut] = self.felt(value, felt, f"{path}.{name}")
        return concept(**facts)

    def udøvede(self, data: Any, fields: Mapping[str, Felt], path: str) -> dict[str, Any]:
        """The discretions that have been exercised."""
        if not isinstance(data, dict):
            self.wrong(path, "skal være et objekt med skøn.")
            return {}
        found: dict[str, Any] = {}
        for name, given in cast("dict[str, Any]", data).items():
            felt = fields.get(name)
            if felt is None or not felt.er_skøn:
                self.wrong(f"{path}.{name}", "er ikke et skøn her.", "ukendt_felt")
            elif not isinstance(given, dict) or set(cast("dict[str, Any]", given)) != {
                "værdi",
                "hovedhensyn",
                "udøvet_af",
            }:
                self.wrong(f"{path}.{name}", "skal have værdi, hovedhensyn og udøvet_af.", "ufuldstændigt_skøn")
            else:
                parts = cast("dict[str, Any]", given)
                value = self.felt(parts["værdi"], felt, f"{path}.{name}.værdi")
                found[felt.attribut] = Skøn(value, parts["hovedhensyn"], parts["udøvet_af"])
        return found

    def felt(self, data: Any, felt: Felt, path: str) -> Any:
        """The value of a field; None, with a problem noted, when it cannot be read."""
        if felt.slags == "liste":
            if data == "ingen":
                return ()
            if not isinstance(data, list):
                self.wrong(path, "skal være en liste.")
                return None
            concept = felt.begreb.begreb_ if felt.begreb is not None else ""
            members = [self.fakta(each, concept, f"{path}[{i}]") for i, each in enumerate(_liste(data))]
            return tuple(member for member in members if member is not None)
        if felt.slags == "helhed":
            return self.fakta(data, felt.begreb.begreb_ if felt.begreb is not None else "", path)
        return self.værdi(data, felt, path)

    def værdi(self, data: Any, felt: Felt, path: str) -> Any:
        """A value; None, with a problem noted, when it cannot be read."""
        if data == {"ingen": True} or (data == "ingen" and felt.slags != "tekst"):
            return INGEN
        try:
            match felt.slags:
                case "dato":
                    if isinstance(data, str) and len(data) == 10:
                        return date.fromisoformat(data)
                case "beløb":
                    øre = eksakt(data) * 100
                    if øre.denominator == 1:
                        return øre.numerator
                    self.wrong(path, f"er {data!r}; et beløb har højst to decimaler.", "uden_for_grænser")
                    return None
                case "tal" | "procent" | "timer":
                    return eksakt(data)
                case "kode":
                    if felt.kode is not None and isinstance(data, str):
                        if data in set(felt.kode):
                            return felt.kode(data)
                        self.wrong(path, f"er »{data}«; der kan stå {', '.join(felt.kode)}.", "ukendt_kode")
                        return None
                case _:
                    return data
        except (ValueError, ZeroDivisionError):
            pass
        shown = str(data) if isinstance(data, Decimal) else json.dumps(data, ensure_ascii=False, default=str)
        self.wrong(path, f"skal være {FORVENTET_I_JSON[felt.slags]}, men er {shown}.")
        return None


def _hver_én_gang(fields: list[tuple[str, Any]]) -> dict[str, Any]:
    """The fields of an object; raises `UgyldigSag` when one is there twice, for a case has not two answers to it."""
    names = [name for name, _ in fields]
    if twice := [name for name in dict.fromkeys(names) if names.count(name) > 1]:
        raise UgyldigSag([Feltfejl(name, "ukendt_felt", "står mere end én gang i samme objekt.") for name in twice])
    return dict(fields)


def eksakt(data: Any) -> Fraction:
    """A number given as whole or as text with decimals; raises `ValueError` for anything else."""
    if isinstance(data, bool) or not isinstance(data, int | str | Decimal):
        raise ValueError(data)
    if isinstance(data, str) and not data.replace("-", "", 1).replace(".", "", 1).isdecimal():
        raise ValueError(data)
    return Fraction(data)


def sag_fra_data(regelsæt: Regelsæt, data: Any) -> tuple[Fakta, date, dict[str, Værdi]]:
    """The case, its date and what it takes as given, from JSON text or data; raises `UgyldigSag` with all problems."""
    if isinstance(data, str | bytes):
        try:
            data = json.loads(data, parse_float=Decimal, object_pairs_hook=_hver_én_gang)
        except UgyldigSag:
            raise
        except ValueError as error:
            raise UgyldigSag((Feltfejl("", "forkert_type", f"er ikke JSON: {error}"),)) from error
    reader = Læser(regelsæt)
    given = cast("dict[str, Any]", data) if isinstance(data, dict) else {}
    roots = {name.lower(): name for name in regelsæt.begreber}
    found = [name for name in given if name in roots and given[name] is not None]
    for name in given:
        if name not in roots and name not in ("pr", "forudsat"):
            reader.wrong(name, "er ikke et felt her.", "ukendt_felt")
    if len(found) != 1:
        reader.wrong("", f"skal have netop én af {', '.join(roots)}.")
    day = None
    if given.get("pr") is None:
        reader.wrong("pr", "mangler: den dag, sagen vurderes på.")
    else:
        day = reader.værdi(given["pr"], Felt("pr", "pr", "pr", "dato"), "pr")
    sag = reader.fakta(given[found[0]], roots[found[0]], found[0]) if len(found) == 1 else None
    stipulated: dict[str, Værdi] = {}
    forudsat: Any = given.get("forudsat")
    if forudsat is not None and not isinstance(forudsat, dict):
        reader.wrong("forudsat", "skal være et objekt.")
        forudsat = None
    for path, value in cast("dict[str, Any]", forudsat or {}).items():
        felt = regelsæt.felt_ved(path)
        stipulated[path] = value if felt is None else reader.værdi(value, felt, f"forudsat {path}")
    fejl = reader.fejl + (list(fejl_i(sag, found[0])) if sag is not None else [])
    if sag is None or day is None or fejl:
        raise UgyldigSag(fejl)
    return sag, day, stipulated
