"""Random people for the contact rules, the same for the same seed."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from benchmarks.by_hand import Plain

KINDS = ("dagpenge", "kontanthjælp", "uddannelseshjælp", "sygedagpenge", "ressourceforløb")
REGIMES = (
    (date(2017, 1, 1), date(2019, 12, 31)),
    (date(2020, 1, 1), date(2023, 12, 31)),
    (date(2024, 1, 1), date(2026, 12, 31)),
)


def people(count: int, seed: int = 1) -> list[Plain]:
    """So many people, each with a date of assessment uniform over three regimes."""
    random = Random(seed)
    return [_person(random) for _ in range(count)]


def _person(random: Random) -> Plain:
    first, last = random.choice(REGIMES)
    return (
        random.choice(KINDS),
        random.randint(18, 70),
        random.randint(0, 120),
        random.choice((0, random.randint(1, 60))),
        random.random() < 0.5,
        random.randint(0, 10),
        first + timedelta(days=random.randint(0, (last - first).days)),
    )


def with_unknowns(rows: list[Plain], seed: int = 2) -> list[tuple[object, ...]]:
    """The same people with one to three of the facts unknown; the date of assessment is always known."""
    random = Random(seed)
    found = []
    for row in rows:
        hidden = random.sample(range(6), random.randint(1, 3))
        found.append(tuple(None if i in hidden else value for i, value in enumerate(row)))
    return found
