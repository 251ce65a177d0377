"""Values of facts from JSON: exact, within limits, or what is wrong with them.

Dates are `"2024-06-01"`, whole numbers and durations JSON numbers, other numbers, hours and percentages JSON whole
numbers or decimal strings (`"1.5"`), amounts decimal strings in kroner (`"1250.50"`), codes their names; `ingen` is
`"ingen"` or `{"ingen": true}`, for text only the latter.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any, Final

from hjemmel.diagnostics.problem import Problem
from hjemmel.model.nearest import nearest_of
from hjemmel.plan.case import Value
from hjemmel.plan.case_problems import NoSuchCode, OutOfBounds, TooFine, WrongForm
from hjemmel.plan.nodes import Type
from hjemmel.runtime.calendar import FIRST_DAY, LAST_DAY, is_in_range
from hjemmel.source.span import Span
from hjemmel.syntax.words import STATUSES

GREATEST_NUMBER: Final = 10**12
"""Of numbers as they are, of amounts in kroner."""
DECIMALS: Final = 6
_DECIMAL = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NORM_STATUSES: Final = {
    "duty": ("not_relevant", "fulfilled", "pending", "breached"),
    "prohibition": ("not_relevant", "observed", "violated"),
    "right": ("holds", "does_not_hold"),
    "power": ("holds", "does_not_hold"),
}

Report = Callable[[Problem], None]


def shown(found: object) -> str:
    """A JSON value as text in a message, shortened."""
    text = json.dumps(found, ensure_ascii=False, default=str)
    return text if len(text) <= 40 else text[:39] + "…"


class ValueReader:
    """Reads values of one document; what is wrong goes to `report`, and the value is then None."""

    def __init__(self, codes: dict[str, tuple[str, ...]], span: Span, report: Report) -> None:
        self.codes = codes
        self.span = span
        self.report = report

    def value(self, found: Any, type_: Type, path: str) -> tuple[Value] | None:
        """The value in a tuple of one, since it may be `ingen`; None when something is wrong with it."""
        if type_.optional and (found == {"ingen": True} or (found == "ingen" and type_.kind != "text")):
            return (None,)
        known = self._known(found, type_, path)
        return None if known is None else (known,)

    def day(self, found: Any, path: str) -> date | None:
        """A date from 1900 through 2199."""
        day = _date_of(found)
        if day is None:
            self._wrong(found, "date", path)
            return None
        if not is_in_range(day):
            self.report(
                OutOfBounds(
                    span=self.span, path=path, found=found, least=FIRST_DAY.isoformat(), most=LAST_DAY.isoformat()
                )
            )
            return None
        return day

    def _known(self, found: Any, type_: Type, path: str) -> Value:
        match type_.kind:
            case "truth":
                return found if isinstance(found, bool) else self._wrong(found, "truth", path)
            case "integer" | "days" | "weeks" | "months" | "years":
                if not isinstance(found, int) or isinstance(found, bool):
                    return self._wrong(found, type_.kind, path)
                return self._bounded(Fraction(found), found, path)
            case "number" | "percent" | "hours":
                return self._decimal(found, type_.kind, path)
            case "amount":
                return self._amount(found, path)
            case "date":
                return self.day(found, path)
            case "text":
                return (
                    unicodedata.normalize("NFC", found) if isinstance(found, str) else self._wrong(found, "text", path)
                )
            case "code":
                return self._code(found, type_.of, path)
            case "status":
                return self._status(found, type_.of, path)
            case _:
                raise AssertionError(f"a {type_.kind} is no value")

    def _decimal(self, found: Any, kind: str, path: str) -> Value:
        is_whole = isinstance(found, int) and not isinstance(found, bool)
        if not is_whole and not (isinstance(found, str) and _DECIMAL.fullmatch(found)):
            return self._wrong(found, kind, path)
        exact = Fraction(found)
        if (exact * 10**DECIMALS).denominator != 1:
            self.report(TooFine(span=self.span, path=path, found=found, decimals=DECIMALS))
            return None
        return self._bounded(exact, found, path)

    def _amount(self, found: Any, path: str) -> Value:
        if not isinstance(found, str) or not _DECIMAL.fullmatch(found):
            return self._wrong(found, "amount", path)
        cents = Fraction(found) * 100
        if cents.denominator != 1:
            self.report(TooFine(span=self.span, path=path, found=found, decimals=2))
            return None
        within = self._bounded(Fraction(found), found, path)
        return None if within is None else cents.numerator

    def _bounded(self, exact: Fraction, found: Any, path: str) -> Value:
        if abs(exact) > GREATEST_NUMBER:
            least, most = str(-GREATEST_NUMBER), str(GREATEST_NUMBER)
            self.report(OutOfBounds(span=self.span, path=path, found=shown(found), least=least, most=most))
            return None
        return exact.numerator if exact.denominator == 1 else exact

    def _code(self, found: Any, codes_list: str, path: str) -> Value:
        codes = self.codes[codes_list]
        if not isinstance(found, str):
            return self._wrong(found, "code", path)
        name = unicodedata.normalize("NFC", found)
        if name in codes:
            return name
        nearest = nearest_of(name, codes)
        self.report(NoSuchCode(span=self.span, path=path, found=shown(found), codes=codes, nearest=nearest))
        return None

    def _status(self, found: Any, kind: str, path: str) -> Value:
        """The status by its Danish or English words; of a right or power also yes or no."""
        words = {word: status for language in STATUSES.values() for word, status in language.items()}
        known = _NORM_STATUSES[kind]
        if isinstance(found, bool) and kind in ("right", "power"):
            return "holds" if found else "does_not_hold"
        status = words.get(found) if isinstance(found, str) else None
        if status in known:
            return status
        danish = tuple(word for word, status in STATUSES["da"].items() if status in known)
        nearest = nearest_of(found, danish) if isinstance(found, str) else ""
        self.report(NoSuchCode(span=self.span, path=path, found=shown(found), codes=danish, nearest=nearest))
        return None

    def _wrong(self, found: Any, expected: str, path: str) -> Value:
        self.report(WrongForm(span=self.span, path=path, expected=expected, found=shown(found)))
        return None


def _date_of(found: Any) -> date | None:
    """The day an ISO date names, if there is one."""
    if not isinstance(found, str) or not _DATE.fullmatch(found):
        return None
    try:
        return date.fromisoformat(found)
    except ValueError:
        return None
