"""Whether a passage states a date."""

import calendar
import re
from datetime import date
from functools import cache
from typing import NamedTuple

_DANISH = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
)  # fmt: skip
_ENGLISH = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip


@cache
def _month(number: int) -> str:
    """A pattern for the month in either language, in full or shortened to three or four letters and a full stop."""
    names = {_DANISH[number - 1], _ENGLISH[number - 1]}
    return "(?:" + "|".join([*names, *(rf"{name[:length]}\." for name in names for length in (3, 4))]) + ")"


_ANY_MONTH = "(?:" + "|".join(_month(number) for number in range(1, 13)) + ")"
_FULL = re.compile(
    rf"\d{{1,2}}(?:\.|st|nd|rd|th)? ?(?:of )?{_ANY_MONTH},? \d{{4}}|{_ANY_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    r"|\d{1,2}[./-] ?\d{1,2}[./ -] ?\d{4}|\d{4}-\d{2}-\d{2}"
)
"""A date in full."""
_MONTH_AND_YEAR = re.compile(rf"(?<!\w){_ANY_MONTH} \d{{4}}")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


class _Patterns(NamedTuple):
    """What to look for, for one day."""

    in_full: re.Pattern[str]
    day_and_month: re.Pattern[str]
    month_and_year: re.Pattern[str]
    year: re.Pattern[str]


@cache
def _patterns(day: date) -> _Patterns:
    month, number = _month(day.month), rf"(?<![\d.])0?{day.day}"
    in_full = (
        rf"{number}(?:\.|st|nd|rd|th)? ?(?:of )?{month},? {day.year}(?!\d)",
        rf"(?<!\w){month} 0?{day.day}(?:st|nd|rd|th)?,? {day.year}(?!\d)",
        rf"{number}[./-] ?0?{day.month}[./ -] ?{day.year}(?!\d)",
        rf"(?<!\d){day.isoformat()}(?!\d)",
    )
    return _Patterns(
        re.compile("|".join(in_full)),
        re.compile(rf"{number}\. ?{month}(?! ?\d{{4}})"),
        re.compile(rf"(?<!\w){month} {day.year}(?!\d)"),
        re.compile(rf"(?<!\d){day.year}(?!\d)"),
    )


def states(quotation: str, day: date) -> bool:
    """Whether the words of a Danish or English passage contain the date.

    It counts as stated when it stands in full (`1. januar 2023`, `1.1.2023`, ISO); when its day and month stand and the
    next year named is its year (`1. januar og 1. juli 2023`); when its month and year stand and it is the month's first
    or last day (`januar 2023`); and when its year stands alone and it is the year's first or last day (`fra 2024`).
    """
    words = " ".join(quotation.lower().split())
    patterns = _patterns(day)
    if patterns.in_full.search(words):
        return True
    for found in patterns.day_and_month.finditer(words):
        year = _YEAR.search(words, found.end())
        if year is not None and year.group() == str(day.year):
            return True
    # A month or a year alone states its own ends; one inside the date of another day does not.
    rest = _FULL.sub(" ", words)
    is_end_of_month = day.day in (1, calendar.monthrange(day.year, day.month)[1])
    if is_end_of_month and patterns.month_and_year.search(rest):
        return True
    is_end_of_year = (day.month, day.day) in ((1, 1), (12, 31))
    return is_end_of_year and patterns.year.search(_MONTH_AND_YEAR.sub(" ", rest)) is not None
