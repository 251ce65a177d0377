"""Explanations: the steps from the facts to an answer, as data and as sentences."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from .explanation_nodes import BLADE, Trin, forklaret
from .json_data import klausul_som_data, værdi_som_data, årsag_som_data
from .reasons import dele_af, grunde_til
from .sentences import afvigelse, hvorfor_ikke, sætninger_om
from .unknown import Ukendt, ordnet
from .written import skrevet_navn

if TYPE_CHECKING:
    from .answer import Svar
    from .ruleset import Regelsæt


class Forklaring:
    """Why the answers are as they are. `trin` are the steps, one for each answer asked about."""

    __slots__ = ("svar", "trin")

    def __init__(self, svar: Svar[Any], trin: tuple[Trin, ...]) -> None:
        self.svar = svar
        self.trin = trin

    def som_data(self) -> list[dict[str, Any]]:
        """The steps as JSON data; an answer that another rests on is written out where it is first met."""
        met: set[int] = set()
        return [trin_som_data(step, self.svar.regelsæt_, True, met) for step in self.trin]

    def sætninger(self) -> list[str]:
        """The explanation in Danish sentences, fit for a letter to a citizen."""
        return [sentence for step in self.trin for sentence in sætninger_om(step, self.svar.regelsæt_)]

    def hvorfor_ikke(self, regel: str) -> list[str]:
        """Why a rule did not decide: the conditions that failed, or the rule it gave way to."""
        return [sentence for step in self.trin for sentence in hvorfor_ikke(step, regel)]

    def hvad_skulle_være_anderledes(self) -> list[str]:
        """For each answer that is `nej`, or rule that does not apply, what would have to differ."""
        return [sentence for step in self.trin for sentence in afvigelse(step)]

    def __str__(self) -> str:
        return "\n".join(self.sætninger())


def forklaring_af(svar: Svar[Any], navne: tuple[str, ...]) -> Forklaring:
    """The explanation of the answers named, or of all."""
    opslag = svar.opslag_
    if not svar.regelsæt_.kan_forklare:
        importlib.import_module(f"{svar.regelsæt_.pakke}._forklar")
        svar.regelsæt_.kan_forklare.append(True)
    if not navne:
        return Forklaring(svar, tuple([forklaret(opslag, attribute) for attribute, _, _ in opslag.beregninger_]))
    attributes = {name: attribute for attribute, name, _ in opslag.beregninger_}
    unknown = [name for name in navne if name not in attributes]
    if unknown:
        raise KeyError(f"{', '.join(unknown)} is none of {', '.join(attributes)}")
    return Forklaring(svar, tuple(forklaret(opslag, attributes[name]) for name in navne))


def trin_som_data(trin: Trin, regelsæt: Regelsæt, er_grund: bool, mødt: set[int]) -> dict[str, Any]:
    """A step and all below it as JSON data."""
    form, value = trin[0], trin[1]
    data: dict[str, Any] = {"trin": form.slags, "tekst": form.nægtet if value is False and form.nægtet else form.tekst}
    if form.navn:
        data["navn"] = skrevet_navn(form.navn)
    if isinstance(value, Ukendt):
        data["årsager"] = [årsag_som_data(cause) for cause in ordnet(value.årsager)]
    else:
        data["værdi"] = værdi_som_data(value, form.type)
    data["grund"] = er_grund
    if form.slags == "regel" and trin[1] is not False:
        given = trin[3]
        data["giver"] = None if isinstance(given, Ukendt) else værdi_som_data(given, form.type)
    data |= _grundlag(form.navn, form.slags, regelsæt)
    if len(trin) > 3 and form.slags == "resultat":
        data["afgørende"] = [skrevet_navn(name) for name in trin[3]]
    if id(trin) in mødt:
        return data | {"se": "forklaret ovenfor"}
    if form.slags not in BLADE and len(trin) > 3:
        mødt.add(id(trin))
    data["dele"] = _dele(trin, regelsæt, mødt)
    return data


def _dele(trin: Trin, regelsæt: Regelsæt, mødt: set[int]) -> list[dict[str, Any]]:
    form = trin[0]
    if form.slags == "medlemmer":
        parts = trin[2]
        if isinstance(parts, Ukendt):
            return []
        return [
            {"medlem": row[0], "dele": [trin_som_data(step, regelsæt, True, mødt) for step in row[1:]]} for row in parts
        ]
    steps = list(dele_af(trin))
    reasons = {id(step) for step in grunde_til(trin, steps)}
    return [trin_som_data(step, regelsæt, id(step) in reasons, mødt) for step in steps]


def _grundlag(navn: str, slags: str, regelsæt: Regelsæt) -> dict[str, Any]:
    """What the declaration behind a step rests on."""
    if slags not in ("regel", "definition", "pligt", "forbud", "ret", "beføjelse", "skæringsdato", "parameter"):
        return {}
    key = f"{slags} {navn}" if slags in ("skæringsdato", "parameter") else navn
    basis = regelsæt.grundlag.get(key)
    if basis is None:
        return {}
    data: dict[str, Any] = {}
    for word, names in (("hjemmel", basis.klausuler), ("jf", basis.jf)):
        found = [klausul_som_data(regelsæt.klausuler[name]) for name in names if name in regelsæt.klausuler]
        if found:
            data[word] = found
    if basis.fortolkninger:
        data["fortolkninger"] = list(basis.fortolkninger)
    if basis.antagelser:
        data["lagt_til_grund"] = list(basis.antagelser)
    return data
