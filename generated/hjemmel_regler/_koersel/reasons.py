"""Which parts of a step are its reasons: all that alone suffice; where none does, all together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .explanation_nodes import BLADE, SAMLENDE, Form, Trin
from .unknown import Ukendt


def del_af(form: Form, part: Any) -> Trin:
    """A part as a step: leaves are held as their value alone."""
    step: Trin = part
    return (form, part) if form.slags in BLADE or (form.slags == "frist" and part.__class__ is not tuple) else step


def dele_af(trin: Trin) -> Iterator[Trin]:
    """The parts of a step, in order; of members, those of each member one after the other."""
    form = trin[0]
    parts = trin[2] if form.slags in SAMLENDE else trin[2:]
    if form.slags == "medlemmer":
        for row in () if isinstance(parts, Ukendt) else parts:
            yield from row[1:]
    elif form.slags == "resultat":
        yield from parts
    elif len(parts) == len(form.dele):
        for inner, part in zip(form.dele, parts, strict=True):
            yield del_af(inner, part)


def grunde_til(trin: Trin, dele: list[Trin] | None = None) -> list[Trin]:
    """The parts that are reasons for the step's value; from `dele`, if its parts are at hand already."""
    form, value = trin[0], trin[1]
    parts = list(dele_af(trin)) if dele is None else dele
    if isinstance(value, Ukendt):
        if form.slags == "resultat":
            return [part for part in parts if part[0].navn in trin[3]]
        return [part for part in parts if isinstance(part[1], Ukendt)]
    match form.slags:
        case "og" | "eller" | "grund" | "undtagelse":
            absorbing = form.slags == "eller"
            return [part for part in parts if part[1] is absorbing] if value is absorbing else parts
        case "hvis" if len(parts) == 3 and not isinstance(parts[0][1], Ukendt):
            return [parts[0], parts[1 if parts[0][1] else 2]]
        case "regel" | "gælder":
            conditions = parts[: _betingelser(form)]
            return [part for part in conditions if part[1] is _forhindrer(part)] if value is False else conditions
        case "definition" if any(part[0].slags == "afløst" and part[1] is True for part in parts):
            return [part for part in parts if part[0].slags == "afløst"]
        case "definition":
            if value is False:
                bars = [part for part in parts if part[0].slags != "grund" and part[1] is _forhindrer(part)]
                grounds = [part for part in parts if part[0].slags == "grund"]
                return [*bars, *grounds] if all(part[1] is False for part in grounds) else bars
            return [part for part in parts if part[0].slags != "grund" or part[1] is True]
        case "i_kraft":
            ended = [part for part in parts if part[0].slags == "afløst" and part[1] is True]
            return ended or [part for part in parts if part[0].slags != "afløst"]
        case "resultat":
            return [part for part in parts if part[0].navn in trin[3]]
        case "pligt" | "forbud" | "ret" | "beføjelse":
            held = parts[0][1] is True and not any(part[0].slags == "viger" and part[1] is True for part in parts)
            return parts if held else [p for p in parts if (p[0].slags == "viger" and p[1] is True) or p is parts[0]]
        case _:
            return parts


def _betingelser(form: Form) -> int:
    """How many of a rule's parts are conditions: up to its exceptions; the rest give its value."""
    if form.slags == "gælder":
        return len(form.dele)
    count = 0
    for part in form.dele:
        if part.type == "truth":
            count += 1
        else:
            break
    return count


def _forhindrer(part: Trin) -> bool:
    """The value with which a part alone keeps a rule or definition from applying."""
    slags: str = part[0].slags
    return slags == "undtagelse"
