"""What drafters and readers call a rule: the name it is written under, and its title in a sentence."""

from __future__ import annotations

import re
from typing import Final

LINJE: Final = re.compile(r"(?P<regel>.+)__dog_(?P<nummer>\d+)")
HALE: Final = re.compile(r".+?__(?P<resultat>.+)__(?P<ord>er|ellers)")


def skrevet_navn(navn: str) -> str:
    """The name as the rule set says it: `fire_samtaler, dog 1` of a line, `alder, er` and `alder, ellers` of a result;
    any other name is written as it is."""
    line = LINJE.fullmatch(navn)
    if line is not None:
        return f"{line['regel']}, dog {line['nummer']}"
    tail = HALE.fullmatch(navn)
    return navn if tail is None else f"{tail['resultat']}, {tail['ord']}"


def regeltitel(navn: str, titel: str) -> str:
    """The title in quotation marks; a `dog` line shares its rule's, and is called the exception in it."""
    return f"undtagelsen i »{titel}«" if LINJE.fullmatch(navn) else f"»{titel}«"
