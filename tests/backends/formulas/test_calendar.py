"""Dates as formulas mean what the runtime's dates mean, on every day, and the solver reasons about them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
import z3

from hjemmel.backends.formulas import calendar, months
from hjemmel.backends.formulas.calendar import Day, Views
from hjemmel.backends.formulas.undefined import Undefinedness
from hjemmel.backends.formulas.views import FIRST, LAST
from hjemmel.runtime import calendar as exact
from hjemmel.runtime.undefined import Undefined
from tests.backends.formulas.evaluated import evaluated

CONVENTIONS: tuple[exact.MonthConvention, ...] = ("corresponding", "last_stays_last", "error")
COUNTED: dict[str, dict[str, Callable[[date, date], int]]] = {
    "day": dict.fromkeys(CONVENTIONS, exact.whole_days),
    "week": dict.fromkeys(CONVENTIONS, exact.whole_weeks),
    "month": dict(exact.WHOLE_MONTHS),
    "year": dict(exact.WHOLE_YEARS),
}
EVERY_DAY = range(FIRST, LAST + 1)


class Dates:
    """Two days and a number of the solver, and what has to hold of them."""

    def __init__(self) -> None:
        self.required: list[Any] = []
        self.views = Views(self.required.append)
        self.start, self.end = calendar.variable("start", self.views), calendar.variable("end", self.views)
        self.number = z3.Int("number")
        self.required += [calendar.in_range(self.start), calendar.in_range(self.end)]

    def computed(self, *found: tuple[Any, Undefinedness]) -> Callable[..., list[Any]]:
        """A function from two dates and a number to what was found: a date, a number, or why there is none."""
        sizes = [len(undefined) for _, undefined in found]
        values = [value.ordinal if isinstance(value, Day) else value for value, _ in found]
        ask = evaluated(values + [when for _, undefined in found for when in undefined.values()], self.views)
        reasons = [reason for _, undefined in found for reason in undefined]

        def answers(start: int, end: int = FIRST, number: int = 0) -> list[Any]:
            said = ask({"start": start, "end": end, "number": number})
            whens = iter(zip(reasons, said[len(values) :], strict=True))
            return [
                _one_of([reason for reason, holds in (next(whens) for _ in range(size)) if holds], value)
                for value, size in zip(said, sizes, strict=False)
            ]

        return answers

    def outcome(self, *sought: Any) -> tuple[str, tuple[date, date]]:
        """Whether there are two such days, and which."""
        solver = z3.Solver()
        solver.set("timeout", 20_000)
        solver.add(*(formula for formula in (*self.required, *sought) if formula is not True))
        found = str(solver.check())
        if found != "sat":
            return found, (exact.FIRST_DAY, exact.FIRST_DAY)
        model = solver.model()
        return found, (calendar.decoded(model, self.start), calendar.decoded(model, self.end))


def _one_of(reasons: list[str], value: Any) -> Any:
    assert len(reasons) < 2, "there is one reason at most"
    return reasons[0] if reasons else value


def _expected(compute: Callable[..., Any], *operands: Any) -> Any:
    try:
        found = compute(*operands)
    except Undefined as undefined:
        return undefined.reason
    return found.toordinal() if isinstance(found, date) else found


def _days(count: int) -> Iterator[tuple[date, date]]:
    """Pairs of days: ends of months and years, leap days, days close together, and any."""
    chance = random.Random(1900)
    edges = [
        date(year, month, day)
        for year in (1900, 1904, 1999, 2000, 2023, 2024, 2100, 2199)
        for month in (1, 2, 3, 4, 12)
        for day in (1, 28, exact.month_length(year, month))
    ]
    for _ in range(count):
        start, end = (
            chance.choice(edges) if chance.random() < 0.7 else date.fromordinal(chance.randint(FIRST, LAST))
            for _ in range(2)
        )
        if chance.random() < 0.3:
            year, month = chance.choice((start.year, start.year, min(2199, start.year + 1))), start.month
            end = date(year, month, chance.randint(1, exact.month_length(year, month)))
        yield start, end


def test_every_day_is_seen_by_its_month_and_back() -> None:
    ordinal = z3.Int("start")
    parts = z3.Ints("start/fours start/phase start/month start/day")
    view = months.ByMonth(*parts)
    divided = months.divided_out(ordinal)
    views = Views(lambda _: None)
    ask = evaluated(
        [months.ordinal_of(view), months.is_date(view), months.is_near(view, ordinal), months.length_of(view)]
        + [getattr(divided, part) for part in divided.__struct_fields__],
        views,
    )
    for day in map(date.fromordinal, EVERY_DAY):
        real = months.by_month(day)
        fours, phase, month, of_month = real.fours, real.phase, real.month, real.day
        given = {"start": day.toordinal(), "start/fours": fours, "start/phase": phase}
        found = ask(given | {"start/month": month, "start/day": of_month})
        length = exact.month_length(day.year, day.month)
        assert found == [day.toordinal(), True, True, length, fours, phase, month, of_month]


def test_ends_and_working_days_of_every_day() -> None:
    dates = Dates()
    ask = dates.computed(
        (calendar.end_of("month", dates.start), {}),
        (calendar.end_of("year", dates.start), {}),
        calendar.next_workday(dates.start),
    )
    for ordinal in EVERY_DAY:
        day = date.fromordinal(ordinal)
        ends = [exact.end_of_month(day).toordinal(), exact.end_of_year(day).toordinal()]
        assert ask(ordinal) == [*ends, _expected(exact.next_workday, day)]


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_shifts_by_months(convention: exact.MonthConvention) -> None:
    dates = Dates()
    fixed = (0, 1, -1, 6, 12, -24, 48, 11, -7)
    ask = dates.computed(
        *(calendar.shifted_months(dates.start, amount, convention) for amount in (*fixed, dates.number))
    )
    chance = random.Random(6)
    for start, _ in _days(2_000):
        number = chance.choice((*fixed, chance.randint(-4000, 4000)))
        expected = [_expected(exact.MONTHS_AFTER[convention], start, amount) for amount in (*fixed, number)]
        assert ask(start.toordinal(), number=number) == expected


def test_shifts_by_days() -> None:
    dates = Dates()
    later, undefined = calendar.shifted_days(dates.start, dates.number)
    ask = dates.computed((later, undefined), (calendar.shifted_days(later, 14)[0], {}))
    chance = random.Random(7)
    for start, _ in _days(1_000):
        number = chance.choice((0, 14, -1, chance.randint(-200_000, 200_000)))
        found, later_still = ask(start.toordinal(), number=number)
        assert found == _expected(exact.days_after, start, number)
        assert later_still == start.toordinal() + number + 14


@pytest.mark.parametrize("unit", COUNTED)
@pytest.mark.parametrize("convention", CONVENTIONS)
def test_whole_units(unit: Any, convention: exact.MonthConvention) -> None:
    dates = Dates()
    ask = dates.computed(calendar.whole_units(unit, dates.start, dates.end, convention))
    for start, end in _days(3_000):
        (found,) = ask(start.toordinal(), end.toordinal())
        assert found == _expected(COUNTED[unit][convention], start, end), (start, end)


def test_days_computed_from_computed_days() -> None:
    """A day known by its ordinal is moved by months, and one known by its month by days; both are compared."""
    dates = Dates()
    two_weeks = calendar.shifted_days(dates.start, 14)[0]
    then_a_month, late = calendar.shifted_months(two_weeks, 1, "corresponding")
    month_first = calendar.shifted_days(calendar.shifted_months(dates.start, 1, "corresponding")[0], 14)[0]
    chosen = calendar.choose_day(calendar.before(then_a_month, month_first), then_a_month, month_first)
    truths = [
        compared(one, other)
        for compared in (calendar.before, calendar.at_most, calendar.same_day)
        for one, other in ((then_a_month, month_first), (then_a_month, dates.end), (dates.end, month_first))
    ]
    ask = dates.computed((then_a_month, late), (month_first, {}), (chosen, {}), *((truth, {}) for truth in truths))
    for start, end in _days(2_000):
        if start <= exact.LAST_DAY - timedelta(60):
            first = exact.months_after(exact.days_after(start, 14), 1)
            second = exact.days_after(exact.months_after(start, 1), 14)
            pairs = ((first, second), (first, end), (end, second))
            expected: list[Any] = [first.toordinal(), second.toordinal(), min(first, second).toordinal()]
            expected += [one < other for one, other in pairs]
            expected += [one <= other for one, other in pairs]
            expected += [one == other for one, other in pairs]
            assert ask(start.toordinal(), end.toordinal()) == expected


def test_a_fraction_of_a_day_or_month_is_undefined_before_all_else() -> None:
    dates = Dates()
    half = z3.Real("half")
    for shift in (
        calendar.shifted_days(dates.start, half),
        calendar.shifted_months(dates.start, half, "error"),
        calendar.shifted_months(calendar.of_date(date(2024, 1, 31)), half, "error"),
    ):
        ask = evaluated(list(shift[1].values()), dates.views)
        last = date(2199, 12, 31).toordinal()
        for amount in (Fraction(1, 2), Fraction(100_001, 2)):
            said = ask({"start": last, "half": amount})
            assert [reason for reason, holds in zip(shift[1], said, strict=True) if holds] == ["fractional_duration"]
    constant = calendar.of_date(date(2024, 1, 31))
    assert calendar.shifted_days(constant, Fraction(1, 2))[1] == {"fractional_duration": True}


def test_constants_are_computed_and_make_no_formulas() -> None:
    day = calendar.of_date(date(2024, 1, 31))
    leap_day, undefined = calendar.shifted_months(day, 1, "corresponding")
    assert (leap_day.constant, undefined) == (date(2024, 2, 29), {})
    assert calendar.shifted_months(day, 1, "error")[1] == {"no_such_day": True}
    assert calendar.shifted_days(day, 10**6)[1] == {"date_range": True}
    assert calendar.next_workday(calendar.of_date(date(2024, 3, 28)))[0].constant == date(2024, 4, 2)
    assert calendar.whole_units("month", day, leap_day, "last_stays_last") == (1, {})
    assert calendar.whole_units("year", day, leap_day, "error") == (0, {})
    assert calendar.before(day, leap_day) is True
    assert calendar.same_day(day, leap_day) is False


def _sat(name: str, *described: Any) -> Any:
    return pytest.param("sat", *described, id=name)


def _unsat(name: str, *described: Any) -> Any:
    return pytest.param("unsat", *described, id=name)


def _months(day: Day, amount: int) -> Day:
    return calendar.shifted_months(day, amount, "corresponding")[0]


def _later(day: Day, days: int) -> Day:
    return calendar.shifted_days(day, days)[0]


@pytest.mark.parametrize(
    ("outcome", "sought"),
    [
        _sat("within six months", lambda s, e: [calendar.before(e, _months(s, 6)), calendar.at_most(s, e)]),
        _unsat(
            "before six and after seven",
            lambda s, e: [calendar.before(e, _months(s, 6)), calendar.at_most(_months(s, 7), e)],
        ),
        _unsat(
            "months keep the order", lambda s, e: [calendar.before(e, s), calendar.before(_months(s, 6), _months(e, 6))]
        ),
        _sat(
            "31 days may pass a month",
            lambda s, e: [calendar.at_most(e, _later(s, 31)), calendar.before(_months(s, 1), e)],
        ),
        _unsat(
            "14 days pass no month",
            lambda s, e: [calendar.at_most(e, _later(s, 14)), calendar.before(_months(s, 1), e)],
        ),
        _unsat(
            "a working day is no holiday",
            lambda s, e: [calendar.same_day(calendar.next_workday(s)[0], calendar.of_date(date(2024, 3, 28)))],
        ),
        _sat(
            "five days may pass before a working day",
            lambda s, e: [calendar.same_day(e, calendar.next_workday(s)[0]), calendar.before(_later(s, 4), e)],
        ),
        _unsat(
            "thirty years are 360 months",
            lambda s, e: [
                calendar.whole_units("year", s, e, "corresponding")[0] >= 30,
                calendar.before(e, _months(s, 360)),
            ],
        ),
    ],
)
def test_the_solver_decides(outcome: str, sought: Callable[[Day, Day], list[Any]]) -> None:
    dates = Dates()
    formulas = sought(dates.start, dates.end)
    found, (start, end) = dates.outcome(*formulas)
    assert found == outcome
    if found == "sat":
        ask = evaluated(formulas, dates.views)
        assert all(ask({"start": start.toordinal(), "end": end.toordinal()})), (start, end)
