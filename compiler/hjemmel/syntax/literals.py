"""Numbers and dates as they are written in each human language, and what they mean."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, Literal, NamedTuple

from hjemmel.syntax.grammar import keywords
from hjemmel.syntax.nodes import Language, NumberKind

GROUP: Final[dict[Language, str]] = {"da": ".", "en": ","}
POINT: Final[dict[Language, str]] = {"da": ",", "en": "."}
UNITS: Final[dict[str, NumberKind]] = {"HOUR": "hour", "DAY": "day", "WEEK": "week", "MONTH": "month", "YEAR": "year"}
_NUMBER: Final = re.compile(r"[\d.,]*\d")
_CODE: Final = re.compile(r"[A-Z]{3}$")
_DATE_PARTS: Final = re.compile(r"[\s.]+")


Scale = Literal["", "million", "billion"]


class Number(NamedTuple):
    """A number read from text: its value, its unit and the way it was written."""

    numerator: int
    denominator: int
    kind: NumberKind
    decimals: int
    scale: Scale
    currency: str


@cache
def number_of(language: Language, terminal: str, text: str) -> Number:
    """The number that `text` writes, where `terminal` is the kind of literal it was recognised as."""
    match = _NUMBER.match(text)
    assert match is not None, f"the grammar let {text!r} through as a number"
    whole, _, fraction = match.group().replace(GROUP[language], "").partition(POINT[language])
    words = text[match.end() :].split()
    scale: Scale = ""
    currency = ""
    kind: NumberKind = "number"
    if terminal == "PERCENTAGE":
        kind = "percent"
    elif terminal == "DURATION":
        kind = _unit(language, words[-1])
    elif terminal == "AMOUNT":
        kind = "amount"
        scale = _scale(language, "".join(words))
        code = _CODE.search(text)
        currency = code.group() if code else ""
    numerator = int(whole + fraction) * {"": 1, "million": 10**6, "billion": 10**9}[scale]
    denominator = 10 ** len(fraction)
    common = _greatest_common_divisor(numerator, denominator)
    return Number(numerator // common, denominator // common, kind, len(fraction), scale, currency)


def _greatest_common_divisor(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a or 1


def _unit(language: Language, word: str) -> NumberKind:
    spellings = keywords(language)
    return next(kind for terminal, kind in UNITS.items() if word in spellings[terminal])


def _scale(language: Language, unit: str) -> Scale:
    spellings = keywords(language)
    if unit.startswith(spellings["MILLION"]):
        return "million"
    return "billion" if unit.startswith(spellings["BILLION"]) else ""


@cache
def date_of(language: Language, text: str) -> tuple[int, int, int]:
    """Year, month and day of a date written with the month's name; the day may be one the month does not have."""
    day, month, year = _DATE_PARTS.split(text)
    spellings = keywords(language)
    number = next(n for n in range(1, 13) if month in spellings[f"MONTH_{n}"])
    return int(year), number, int(day)
