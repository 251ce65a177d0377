"""Explanations in Danish sentences, as a letter to a citizen could say them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .explanation_nodes import Trin
from .reasons import dele_af, grunde_til
from .unknown import Ukendt, ordnet
from .wording import med_punktum, opremset, stort, værditekst
from .written import regeltitel, skrevet_navn

if TYPE_CHECKING:
    from .ruleset import Regelsæt

UDEFINERET = {
    "division_by_zero": "der divideres med nul",
    "no_such_day": "dagen findes ikke i måneden",
    "date_range": "datoen ligger uden for 1900 til 2199",
    "none_in_arithmetic": "der regnes med noget, der ikke er",
    "fractional_duration": "varigheden er ikke et helt tal",
    "empty": "der er ingen at regne på",
    "tie": "flere står lige",
    "floor_above_cap": "det mindste er større end det højeste",
}


def sætninger_om(trin: Trin, regelsæt: Regelsæt) -> list[str]:
    """The answer, what it rests on and why, sentence by sentence."""
    form, value = trin[0], trin[1]
    sentences = [svarsætning(trin, regelsæt.valuta)]
    if isinstance(value, Ukendt):
        return sentences + ukendtsætninger(value, regelsæt)
    match form.slags:
        case "resultat":
            for rule in trin[2]:
                if rule[0].navn in trin[3]:
                    sentences += _hjemmelsætninger(rule[0].navn, regelsæt)
                    sentences += _fordi(rule, regelsæt.valuta)
            for rule in trin[2]:
                is_default = rule[0].navn.endswith("__ellers")  # it stands behind every rule, which needs no telling
                if rule[0].navn not in trin[3] and rule[1] is not False and not is_default:
                    sentences.append(stort(f"{_titel(rule)} viger for en regel, der går forud."))
        case "definition" | "pligt" | "forbud" | "ret" | "beføjelse":
            for name in trin[3]:
                sentences += _hjemmelsætninger(name, regelsæt)
            sentences += _fordi(trin, regelsæt.valuta)
        case _:
            pass
    return sentences


def svarsætning(trin: Trin, valuta: str) -> str:
    """The answer itself in a sentence."""
    form, value = trin[0], trin[1]
    if isinstance(value, Ukendt):
        return stort(f"{_om(trin)} kan ikke afgøres.")
    match form.slags:
        case "definition":
            return stort(f"{form.tekst if value else form.nægtet}.")
        case "ret" | "beføjelse":
            noun = "Retten" if form.slags == "ret" else "Beføjelsen"
            return f"{noun} »{form.tekst}« {'består' if value in (True, 'består') else 'består ikke'}."
        case "pligt" | "forbud":
            noun = "Pligten" if form.slags == "pligt" else "Forbuddet"
            return f"{noun} »{form.tekst}« {value if value == 'afventer' else f'er {value}'}."
        case "forudsat":
            return med_punktum(f"Det er lagt til grund i sagen, at svaret er {værditekst(value, form.type, valuta)}")
        case _:
            return med_punktum(stort(f"{form.tekst} er {værditekst(value, form.type, valuta)}"))


def _om(trin: Trin) -> str:
    """What the answer is about, as the subject of a sentence."""
    form = trin[0]
    if form.slags == "resultat":
        return str(form.tekst)
    if form.slags == "definition":
        return f"Om {form.tekst},"
    return f"»{form.tekst}«"


def ukendtsætninger(value: Ukendt, regelsæt: Regelsæt) -> list[str]:
    """Why there is no answer: what is missing, who must decide, which rules contradict each other."""
    sentences: list[str] = []
    causes = ordnet(value.årsager)
    missing = [f"{regelsæt.betegnelse(cause.sti)} ({cause.sti})" for cause in causes if cause.slags == "mangler"]
    if missing:
        sentences.append(f"Det er ikke oplyst: {opremset(missing)}.")
    for cause in causes:
        match cause.slags:
            case "skøn":
                question = regelsæt.skøn(cause.sti)
                by = f" Det afgøres af {question.udøves_af}." if question.udøves_af else ""
                sentences.append(f"Det beror på et skøn: »{question.spørgsmål}«{by}")
            case "modstrid":
                rules = [regeltitel(name, regelsæt.titel_på(name)) for name in cause.detalje]
                sentences.append(f"Reglerne {opremset(rules)} er i modstrid.")
            case "ingen_regel":
                sentences.append(f"Ingen regel giver {regelsæt.betegnelse(cause.sti)} ({cause.sti}).")
            case "udefineret":
                reason = UDEFINERET.get(cause.detalje[0] if cause.detalje else "", "regnestykket har ingen værdi")
                sentences.append(f"{cause.sti} kan ikke beregnes: {reason}.")
            case _:
                pass
    return sentences


def _hjemmelsætninger(navn: str, regelsæt: Regelsæt) -> list[str]:
    """What a declaration rests on, with its quotation and where it stands."""
    basis = regelsæt.grundlag.get(navn)
    if basis is None:
        return []
    title = f"»{basis.titel}«" if basis.titel else navn
    sentences: list[str] = []
    for name in basis.klausuler:
        clause = regelsæt.klausuler.get(name)
        if clause is not None:
            lead = "Jf. også" if sentences else f"Det følger af {title}, jf."
            sentences.append(f"{lead} {clause.kilde}, linje {clause.linjer[0]}: »{clause.citat}«")
    sentences += [f"Fortolkning: {text}" for text in basis.fortolkninger]
    sentences += [f"Lagt til grund: {text}" for text in basis.antagelser]
    return sentences


def _fordi(trin: Trin, valuta: str) -> list[str]:
    """The reasons in one sentence."""
    found = list(dict.fromkeys(udsagn(part, valuta) for part in grunde_til(trin)))
    stated = [text for text in found if text]
    return [med_punktum(f"Det skyldes: {'; '.join(stated)}")] if stated else []


def udsagn(trin: Trin, valuta: str) -> str:
    """A step as a statement of how it is in the case."""
    form, value = trin[0], trin[1]
    if isinstance(value, Ukendt):
        return f"det ikke vides, om {form.tekst}" if form.type == "truth" else f"{form.tekst} er ukendt"
    if form.slags in ("og", "eller"):
        parts = [udsagn(part, valuta) for part in grunde_til(trin)]
        return opremset([part for part in parts if part], "og")
    if form.slags == "viger":
        return str(form.tekst if value else "")
    if form.slags in ("gælder", "undtagelse", "grund", "handling") and len(trin) > 2:
        parts = [udsagn(part, valuta) for part in grunde_til(trin)]
        return opremset(list(dict.fromkeys(part for part in parts if part)))
    if form.slags == "i_kraft" and value is False:
        ended = [part[0].tekst for part in grunde_til(trin) if part[0].slags == "afløst"]
        if ended:
            return f"{form.nægtet}, og {opremset(ended)}"
    if form.slags == "frist":
        return f"fristen er {værditekst(value, 'date', valuta)}"
    if form.type == "truth":
        text = str(form.tekst if value else form.nægtet or f"ikke {form.tekst}")
        return f"{text}{_tilføjet(trin, text, valuta)}"
    return f"{form.tekst} er {værditekst(value, form.type, valuta)}"


def _tilføjet(trin: Trin, text: str, valuta: str) -> str:
    """The values of what a comparison compares, in parentheses, where its words do not tell them already."""
    if trin[0].slags not in ("sammenligning", "i_kraft"):
        return ""
    parts = [part for part in dele_af(trin) if part[0].type != "truth" and not isinstance(part[1], Ukendt)]
    shown = {part[0].tekst: værditekst(part[1], part[0].type, valuta) for part in parts}
    told = {name: value for name, value in shown.items() if not text.endswith(f" {value}")}
    if len(shown) == 1:
        return "".join(f" ({value})" for value in told.values())
    if len(shown) == len(told) == 2:
        return f" ({' mod '.join(told.values())})"
    return f" ({opremset([f'{name} er {value}' for name, value in told.items()])})" if told else ""


def hvorfor_ikke(trin: Trin, regel: str) -> list[str]:
    """Why a rule of the answer did not decide it."""
    for rule in trin[2] if trin[0].slags == "resultat" else ():
        if regel in (rule[0].navn, skrevet_navn(rule[0].navn)):
            title = stort(_titel(rule))
            if rule[0].navn in trin[3]:
                return [f"{title} er blandt de regler, der afgør svaret."]
            if rule[1] is False:
                reasons = [udsagn(part, "kr.") for part in grunde_til(rule)]
                return [f"{title} gælder ikke: {'; '.join(reasons)}."]
            above = [_titel(other) for other in trin[2] if other[1] is True and other[0].navn in _over(rule, trin)]
            return [f"{title} viger for {opremset(above)}."]
    return []


def _titel(rule: Trin) -> str:
    """What a rule of an answer is called in the midst of a sentence."""
    return regeltitel(rule[0].navn, rule[0].tekst)


def _over(rule: Trin, trin: Trin) -> set[str]:
    """The rules that a rule gives way to, also by way of others."""
    by_name = {each[0].navn: each[0].viger_for for each in trin[2]}
    found: set[str] = set()
    waiting = list(rule[0].viger_for)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += by_name.get(name, ())
    return found


def afvigelse(trin: Trin) -> list[str]:
    """What would have to differ for an answer that is `nej`, or for each rule that does not apply."""
    form, value = trin[0], trin[1]
    if form.slags == "resultat":
        return [stort(f"{_titel(rule)} ville gælde, hvis {krav(rule, True)}.") for rule in trin[2] if rule[1] is False]
    if form.slags == "definition" and value is False:
        return [f"Svaret »{form.tekst}« ville være ja, hvis {krav(trin, True)}."]
    if form.slags in ("ret", "beføjelse") and value is False:
        return [f"»{form.tekst}« ville bestå, hvis {krav(trin, True)}."]
    if form.slags in ("pligt", "forbud") and value == "ikke relevant":
        return [f"»{form.tekst}« ville gælde, hvis {krav(trin, True)}."]
    return []


def krav(trin: Trin, ønsket: bool) -> str:
    """What must differ for the step to become `ønsket`; "" when nothing must."""
    form, value = trin[0], trin[1]
    if value is ønsket:
        return ""
    parts = list(dele_af(trin))
    match form.slags:
        case "og" | "eller" | "undtagelse" | "grund" if parts:
            every = (form.slags != "eller") == ønsket
            return _samlet([krav(part, ønsket) for part in parts], "og" if every else "eller")
        case "ikke" if parts:
            return krav(parts[0], not ønsket)
        case "regel" | "gælder" | "pligt" | "forbud" | "ret" | "beføjelse":
            wanted = [krav(part, part[0].slags not in ("undtagelse", "viger")) for part in _forudsætninger(trin)]
            return _samlet(wanted, "og")
        case "definition":
            grounds = [krav(part, ønsket) for part in parts if part[0].slags == "grund"]
            met = any(part[1] is True for part in parts if part[0].slags == "grund")
            others = [
                krav(part, part[0].slags != "undtagelse")
                for part in parts
                if part[0].slags in ("i_kraft", "undtagelse")
            ]
            return _samlet([*others, "" if met else _samlet(grounds, "eller")], "og")
        case _:
            return str(form.tekst if ønsket else form.nægtet or f"ikke {form.tekst}")


def _forudsætninger(trin: Trin) -> list[Trin]:
    """The conditions of a rule or norm."""
    found: list[Trin] = []
    for part in dele_af(trin):
        if part[0].type != "truth" or part[0].slags == "handling":
            break
        found.append(part)
    return found


def _samlet(krav: list[Any], ord_: str) -> str:
    needed = list(dict.fromkeys(text for text in krav if text))
    text = opremset(needed, ord_)
    return f"({text})" if len(needed) > 1 and ord_ == "eller" else text
