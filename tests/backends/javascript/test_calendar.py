"""Dates in JavaScript count as the runtime's calendar does: every working day, and shifts under each convention."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

from hjemmel.backends.javascript.runtime_text import runtime_text
from hjemmel.backends.javascript.tables import holidays_code
from hjemmel.runtime import calendar
from hjemmel.runtime.undefined import Undefined
from tests.backends.javascript.node import run_code

DAYS = (calendar.LAST_DAY - calendar.FIRST_DAY).days
CONVENTIONS = {"": "corresponding", "sidste": "last_stays_last", "samme": "error"}
SHIFTS = 4_000


def answers(body: str) -> Any:
    """What the body returns where the runtime's functions are in reach."""
    tables = f"const FORMER = [], SKÆRINGSDATOER = {{}}, BEGREBER = {{}}; const HELLIGDAGE = {holidays_code()};"
    tried = "const prøvet = (af) => { try { return af(); } catch (fejl) { return fejl.grund; } };"
    return run_code(f"{tables}\n{runtime_text()}\n{tried}\nconsole.log(JSON.stringify((() => {{ {body} }})()));")


def tried(of: Callable[..., Any], *arguments: Any) -> Any:
    """The value, a date as a number, or why there is none."""
    try:
        value = of(*arguments)
    except Undefined as undefined:
        return undefined.reason
    return number(value) if isinstance(value, date) else value


def number(day: date) -> int:
    """20240601."""
    return int(f"{day:%Y%m%d}")


def test_every_day_has_its_number_and_its_next_working_day() -> None:
    given = answers(
        "const start = dagsnummer(19000101); const found = [];"
        f"for (let i = 0; i <= {DAYS}; i += 1) {{ const dag = dato_ved(start + i);"
        "found.push([dag, prøvet(() => hverdag_fra(dag))]); } return found;"
    )
    days = [calendar.FIRST_DAY + timedelta(days=i) for i in range(DAYS + 1)]
    assert given == [[number(day), tried(calendar.next_workday, day)] for day in days]


def test_shifts_and_whole_units_under_each_convention() -> None:
    random = Random(3)
    ends = [date(y, m, d) for y in (1900, 1999, 2000, 2023, 2024, 2100, 2199) for m in (1, 2, 12) for d in (1, 28)]
    ends += [day + timedelta(days=step) for day in ends for step in (1, 2, 3) if day.year < 2199]

    def day() -> date:
        if random.random() < 0.5:
            return random.choice(ends)
        return calendar.FIRST_DAY + timedelta(days=random.randint(0, DAYS))

    asked: list[tuple[int, int, int, str]] = []
    wanted: list[list[Any]] = []
    for _ in range(SHIFTS):
        start, end, amount = day(), day(), random.choice((0, 1, -1, 12, random.randint(-3700, 3700)))
        for word, convention in CONVENTIONS.items():
            asked.append((number(start), number(end), amount, word))
            wanted.append(
                [
                    tried(calendar.MONTHS_AFTER[convention], start, amount),  # type: ignore[index]
                    tried(calendar.WHOLE_MONTHS[convention], start, end),  # type: ignore[index]
                    tried(calendar.WHOLE_YEARS[convention], start, end),  # type: ignore[index]
                    tried(calendar.days_after, start, amount * 30),
                    calendar.whole_days(start, end),
                ]
            )
    given = answers(
        f"return {json.dumps(asked)}.map(([fra, til, antal, regel]) => ["
        "prøvet(() => dag_efter_måneder(fra, antal, regel)), prøvet(() => hele_måneder_mellem(fra, til, regel)),"
        "prøvet(() => hele_år_mellem(fra, til, regel)), prøvet(() => dato_ved(dagsnummer(fra) + antal * 30)),"
        "dage_mellem(fra, til)]);"
    )
    assert given == wanted
