"""The contact rules written by hand, as a programmer would: the measure that generated checkers are compared with."""

from __future__ import annotations

from datetime import date

FROM_2020 = date(2020, 1, 1)
FROM_2024 = date(2024, 1, 1)

Plain = tuple[str, int, int, int, bool, int, date]
"""Benefit, age, weeks unemployed, weeks sick, has an employer, talks held, date of assessment."""
Answers = tuple[bool, bool, bool, bool, int]
"""Fund responsible, digital allowed, exempt, violation, required talks."""


def by_hand(kind: str, age: int, weeks: int, sick: int, employer: bool, held: int, day: date) -> Answers:
    """All five answers."""
    if day < FROM_2020:
        regime = 0
    elif day < FROM_2024:
        regime = 1
    else:
        regime = 2
    exempt = (
        (kind == "sygedagpenge" and employer and sick <= 8)
        or (regime >= 1 and (kind == "dagpenge" or kind == "kontanthjælp") and 1 <= sick <= 4)
        or (regime == 2 and kind == "dagpenge" and age >= 63)
    )
    fund = kind == "dagpenge" and not exempt and regime > 0 and weeks <= (13 if regime == 1 else 26)
    if regime == 0:
        digital = False
    elif regime == 1:
        digital = held >= 1 and kind != "ressourceforløb" and sick <= 26
    else:
        digital = (held >= 1 or age >= 30) and kind != "ressourceforløb"
    if exempt:
        required = 0
    elif kind == "ressourceforløb":
        required = 6 if regime == 0 else 4
    elif kind == "sygedagpenge":
        required = 4 if sick > 8 else 2
    elif regime == 0:
        required = 6 if weeks <= 26 else 4
    elif regime == 1:
        required = 9 if weeks <= 26 or (kind == "uddannelseshjælp" and age < 30) else 6
    elif kind == "dagpenge":
        required = 5 if weeks <= 26 else 3
    else:
        required = 4 if age >= 30 else 6
    violation = held * 52 < required * (weeks if weeks < 52 else 52)
    return fund, digital, exempt, violation, required
