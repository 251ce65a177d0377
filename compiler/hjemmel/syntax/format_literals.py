"""Numbers, dates, names and texts as they are written in each human language."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from hjemmel.syntax import nodes as n
from hjemmel.syntax.grammar import keywords
from hjemmel.syntax.literals import GROUP, POINT
from hjemmel.syntax.words import STATUSES, SUBJECT, TYPES

_UNITS: Final = {"hour": "HOUR", "day": "DAY", "week": "WEEK", "month": "MONTH", "year": "YEAR"}
_SCALES: Final = {"": 1, "million": 10**6, "billion": 10**9}


class LiteralFormat:
    """Text of the smallest nodes, translated from one language to another (or the same)."""

    def __init__(self, source: n.Language, target: n.Language) -> None:
        self.target = target
        self.words = keywords(target)
        self.types = _translated(TYPES[source], TYPES[target])
        self.statuses = _translated(STATUSES[source], STATUSES[target])
        self.subjects = {SUBJECT[source]: SUBJECT[target]}

    def word(self, terminal: str, spelling: int = 0) -> str:
        """A keyword."""
        return self.words[terminal][spelling]

    def path(self, path: n.Path) -> str:
        """A path; only `denne` is translated, and a status."""
        first, *rest = [name.text for name in path.names]
        first = self.subjects.get(first, first) if rest else self.statuses.get(first, first)
        return ".".join((first, *rest))

    def paths(self, paths: tuple[n.Path, ...]) -> str:
        return ", ".join(self.path(path) for path in paths)

    def names(self, names: tuple[n.Name, ...]) -> str:
        return ", ".join(name.text for name in names)

    def text(self, text: n.Text | str) -> str:
        return f'"{text if isinstance(text, str) else text.text}"'

    def quotation(self, quotation: n.Quotation) -> str:
        return f"»{quotation.text}«"

    def type_name(self, type_name: n.TypeName) -> str:
        """A type; names of built-in types are translated."""
        name = self.types.get(type_name.name, type_name.name)
        listed = f"{self.word('LIST_OF')} {name}" if type_name.listed else name
        return f"{listed} {self.word('OR_NONE')}" if type_name.optional else listed

    def date(self, date: n.DateLiteral) -> str:
        """`1. januar 2024`."""
        month = self.word(f"MONTH_{date.month}")
        return f"{date.day}. {month} {date.year}" if self.target == "da" else f"{date.day} {month} {date.year}"

    def quantity(self, quantity: n.Quantity) -> str:
        """A number with its unit."""
        number = self.number(quantity)
        match quantity.kind:
            case "number":
                return number
            case "percent":
                return f"{number} {self.word('PERCENT')}"
            case "amount":
                scale = f" {self.word(quantity.scale.upper())}" if quantity.scale else ""
                return f"{number}{scale} {quantity.currency or self.word('KRONE')}"
            case unit:
                spellings = self.words[_UNITS[unit]]
                singular = quantity.numerator == quantity.denominator
                return f"{number} {spellings[0] if singular else spellings[-1]}"

    def number(self, quantity: n.Quantity) -> str:
        """The digits: amounts from a thousand and other numbers from ten thousand are grouped."""
        value = Fraction(quantity.numerator, quantity.denominator) / _SCALES[quantity.scale]
        digits = str(int(value * 10**quantity.decimals)).rjust(quantity.decimals + 1, "0")
        at = len(digits) - quantity.decimals
        whole, fraction = digits[:at], digits[at:]
        if int(whole) >= (1_000 if quantity.kind == "amount" else 10_000):
            whole = f"{int(whole):,}".replace(",", GROUP[self.target])
        return f"{whole}{POINT[self.target]}{fraction}" if fraction else whole


def _translated(source: Mapping[str, str], target: Mapping[str, str]) -> dict[str, str]:
    by_meaning = {meaning: word for word, meaning in target.items()}
    return {word: by_meaning[meaning] for word, meaning in source.items()}
