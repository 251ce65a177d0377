"""Working days against the `holidays` library and against the law's list of days."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hjemmel.runtime import calendar
from hjemmel.runtime.holidays import easter
from hjemmel.runtime.undefined import Undefined


def nonworking(year: int) -> set[date]:
    """The days by the library's account, with the three the specification adds."""
    public = set(holidays.country_holidays("DK", years=year))
    return public | {date(year, 6, 5), date(year, 12, 24), date(year, 12, 31)}


@pytest.mark.parametrize("years", [range(1900, 2000), range(2000, 2101)], ids=["1900", "2000"])
def test_every_day_of_the_years_the_library_knows(years):
    for year in years:
        off = nonworking(year)
        for ordinal in range(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal() + 1):
            day = date.fromordinal(ordinal)
            assert calendar.is_workday(day) == (day.weekday() < 5 and day not in off), day


@pytest.mark.parametrize("year", range(1900, 2200))
def test_easter_is_the_sunday_after_the_full_moon_of_spring(year):
    """The full moon by the church's tables: from the golden number and the corrections by century."""
    golden, century = year % 19 + 1, year // 100 + 1
    epact = (11 * golden + 20 + (8 * century + 5) // 25 - 5 - (3 * century // 4 - 12)) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    full_moon = date(year, 3, 1) + timedelta(43 - epact if epact < 24 else 73 - epact)
    assert easter(year) == full_moon + timedelta(7 - (full_moon.weekday() + 1) % 7)


@pytest.mark.parametrize(
    ("year", "sunday"),
    [
        (1900, date(1900, 4, 15)),
        (1954, date(1954, 4, 18)),
        (1981, date(1981, 4, 19)),
        (2008, date(2008, 3, 23)),
        (2024, date(2024, 3, 31)),
        (2038, date(2038, 4, 25)),
        (2199, date(2199, 4, 14)),
    ],
)
def test_easter(year, sunday):
    assert easter(year) == sunday


@pytest.mark.parametrize(
    ("day", "workday"),
    [
        (date(2024, 6, 4), date(2024, 6, 4)),
        (date(2024, 6, 5), date(2024, 6, 6)),
        (date(2024, 6, 1), date(2024, 6, 3)),
        (date(2023, 5, 5), date(2023, 5, 8)),
        (date(2024, 4, 26), date(2024, 4, 26)),
        (date(2024, 3, 28), date(2024, 4, 2)),
        (date(2024, 12, 24), date(2024, 12, 27)),
        (date(2024, 12, 31), date(2025, 1, 2)),
        (date(2022, 12, 31), date(2023, 1, 2)),
    ],
)
def test_the_next_workday(day, workday):
    assert calendar.next_workday(day) == workday


@given(st.dates(calendar.FIRST_DAY, date(2199, 12, 30)))
def test_the_next_workday_is_the_first_working_day_not_before(day):
    moved = calendar.next_workday(day)
    assert day <= moved
    assert calendar.is_workday(moved)
    assert not any(calendar.is_workday(day + timedelta(n)) for n in range((moved - day).days))


def test_no_workday_follows_the_last_day_of_the_range():
    with pytest.raises(Undefined) as raised:
        calendar.next_workday(calendar.LAST_DAY)
    assert raised.value.reason == "date_range"
