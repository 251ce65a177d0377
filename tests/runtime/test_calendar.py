"""Dates against their definitions, day by day and by brute force."""

from __future__ import annotations

import calendar as standard
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hjemmel.runtime import calendar
from hjemmel.runtime.undefined import Undefined

DAYS = st.dates(calendar.FIRST_DAY, calendar.LAST_DAY)
INNER_DAYS = st.dates(date(1960, 1, 1), date(2140, 12, 31))
MONTHS = st.integers(-4000, 4000)
CONVENTIONS = st.sampled_from(sorted(calendar.MONTHS_AFTER))


def shifted(start: date, months: int, convention: str) -> date | str:
    """The definition of a shift by months, as the specification words it."""
    month = start.year * 12 + (start.month - 1) + months
    year, month = month // 12, month % 12 + 1
    if year < 1900 or year > 2199:
        return "date_range"
    length = standard.monthrange(year, month)[1]
    was_last = start.day == standard.monthrange(start.year, start.month)[1]
    if convention == "last_stays_last" and was_last:
        return date(year, month, length)
    if start.day <= length:
        return date(year, month, start.day)
    return "no_such_day" if convention == "error" else date(year, month, length)


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except Undefined as undefined:
        return undefined.reason


@given(DAYS, MONTHS, CONVENTIONS)
def test_a_shift_by_months_is_what_its_convention_says(start, months, convention):
    assert outcome(calendar.MONTHS_AFTER[convention], start, months) == shifted(start, months, convention)


@pytest.mark.parametrize(
    ("start", "months", "corresponding", "last_stays_last", "existing"),
    [
        (date(2023, 1, 31), 1, date(2023, 2, 28), date(2023, 2, 28), "no_such_day"),
        (date(2024, 1, 31), 1, date(2024, 2, 29), date(2024, 2, 29), "no_such_day"),
        (date(2023, 2, 28), 1, date(2023, 3, 28), date(2023, 3, 31), date(2023, 3, 28)),
        (date(2024, 2, 28), 1, date(2024, 3, 28), date(2024, 3, 28), date(2024, 3, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28), date(2025, 2, 28), "no_such_day"),
        (date(2024, 4, 30), -2, date(2024, 2, 29), date(2024, 2, 29), "no_such_day"),
        (date(2024, 3, 30), -1, date(2024, 2, 29), date(2024, 2, 29), "no_such_day"),
        (date(2199, 12, 1), 1, "date_range", "date_range", "date_range"),
        (date(1900, 1, 31), -1, "date_range", "date_range", "date_range"),
    ],
)
def test_month_ends(start, months, corresponding, last_stays_last, existing):
    assert outcome(calendar.months_after, start, months) == corresponding
    assert outcome(calendar.months_after_last_stays_last, start, months) == last_stays_last
    assert outcome(calendar.months_after_existing, start, months) == existing


@given(DAYS, st.integers(-200_000, 200_000))
def test_a_shift_by_days_counts_days(start, days):
    expected = start + timedelta(days)
    in_range = 1900 <= expected.year <= 2199
    assert outcome(calendar.days_after, start, days) == (expected if in_range else "date_range")


def test_a_shift_by_days_may_be_larger_than_any_date():
    assert outcome(calendar.days_after, date(2024, 1, 1), 10**15) == "date_range"
    assert outcome(calendar.months_after, date(2024, 1, 1), -(10**15)) == "date_range"


@given(INNER_DAYS, INNER_DAYS, CONVENTIONS, st.sampled_from([1, 12]))
def test_whole_units_are_the_largest_n_that_does_not_pass_the_end(start, end, convention, months_each):
    """Tried from far above, one n at a time; where a day the count turns on is missing there is no answer."""
    n = (end.year - start.year + 2) * 12 // months_each
    while True:
        day = shifted(start, n * months_each, convention)
        if day == "no_such_day":
            month_of_candidate = start.year * 12 + start.month + n * months_each
            if month_of_candidate <= end.year * 12 + end.month:
                expected = "no_such_day"
                break
        elif day != "date_range" and day <= end:
            expected = n
            break
        n -= 1
    whole = (calendar.WHOLE_MONTHS if months_each == 1 else calendar.WHOLE_YEARS)[convention]
    assert outcome(whole, start, end) == expected


@pytest.mark.parametrize(
    ("start", "end", "corresponding", "last_stays_last", "existing"),
    [
        (date(2024, 1, 31), date(2024, 2, 29), 1, 1, "no_such_day"),
        (date(2024, 1, 31), date(2024, 3, 30), 1, 1, "no_such_day"),
        (date(2023, 2, 28), date(2023, 3, 30), 1, 0, 1),
        (date(2024, 5, 15), date(2024, 5, 14), -1, -1, -1),
        (date(2024, 5, 15), date(2024, 5, 15), 0, 0, 0),
        (date(1900, 1, 2), date(1900, 1, 1), -1, -1, -1),
    ],
)
def test_whole_months(start, end, corresponding, last_stays_last, existing):
    assert outcome(calendar.whole_months, start, end) == corresponding
    assert outcome(calendar.whole_months_last_stays_last, start, end) == last_stays_last
    assert outcome(calendar.whole_months_existing, start, end) == existing


def test_a_person_born_on_a_leap_day_is_a_year_older_on_the_last_day_of_february():
    born = date(2004, 2, 29)
    assert calendar.whole_years(born, date(2022, 2, 27)) == 17
    assert calendar.whole_years(born, date(2022, 2, 28)) == 18
    assert outcome(calendar.whole_years_existing, born, date(2022, 2, 28)) == "no_such_day"
    assert calendar.whole_years_existing(born, date(2024, 2, 29)) == 20


@given(DAYS, DAYS)
def test_whole_weeks_and_days(start, end):
    weeks = calendar.whole_weeks(start, end)
    assert start.toordinal() + 7 * weeks <= end.toordinal() < start.toordinal() + 7 * (weeks + 1)
    assert start + timedelta(calendar.whole_days(start, end)) == end


@given(DAYS)
def test_the_end_of_a_month_or_year_is_followed_by_the_next(day):
    after = calendar.end_of_month(day) + timedelta(1)
    assert after.day == 1
    assert (after.year * 12 + after.month) - (day.year * 12 + day.month) == 1
    assert calendar.end_of_year(day) + timedelta(1) == date(day.year + 1, 1, 1)
