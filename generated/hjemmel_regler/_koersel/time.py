"""Dates and durations in expressions; strict, exact, undefined outside 1900–2199. The three conventions of months
are told by name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any, Final

from . import calendar
from .arithmetic import hindret
from .undefined import Undefined
from .unknown import Led, udefineret


def _shift(after: Callable[[date, int], date]) -> Callable[[Any, Any], Led]:
    """The shift of a date by a number of days or months."""

    def shifted(dag: Any, antal: Any) -> Led:
        hindring = hindret(dag, antal)
        if hindring is not None:
            return hindring
        if antal.__class__ is Fraction:
            if antal.denominator != 1:
                return udefineret("fractional_duration")
            antal = antal.numerator
        try:
            return after(dag, antal)
        except Undefined as reason:
            return udefineret(reason.reason)

    return shifted


def _measure(of: Callable[[date, date], int]) -> Callable[[Any, Any], Led]:
    """The whole units from one date to another."""

    def measured(fra: Any, til: Any) -> Led:
        hindring = hindret(fra, til)
        if hindring is not None:
            return hindring
        try:
            return of(fra, til)
        except Undefined as reason:
            return udefineret(reason.reason)

    return measured


def _move(to: Callable[[date], date]) -> Callable[[Any], Led]:
    """A date moved to another that follows from it."""

    def moved(dag: Any) -> Led:
        hindring = hindret(dag)
        if hindring is not None:
            return hindring
        try:
            return to(dag)
        except Undefined as reason:
            return udefineret(reason.reason)

    return moved


dage_efter: Final = _shift(calendar.days_after)
måneder_efter: Final = _shift(calendar.months_after)
måneder_efter_sidste_dag_forbliver: Final = _shift(calendar.months_after_last_stays_last)
måneder_efter_samme_dag: Final = _shift(calendar.months_after_existing)
hele_dage: Final = _measure(calendar.whole_days)
hele_uger: Final = _measure(calendar.whole_weeks)
hele_måneder: Final = _measure(calendar.whole_months)
hele_måneder_sidste_dag_forbliver: Final = _measure(calendar.whole_months_last_stays_last)
hele_måneder_samme_dag: Final = _measure(calendar.whole_months_existing)
hele_år: Final = _measure(calendar.whole_years)
hele_år_sidste_dag_forbliver: Final = _measure(calendar.whole_years_last_stays_last)
hele_år_samme_dag: Final = _measure(calendar.whole_years_existing)
månedens_udgang: Final = _move(calendar.end_of_month)
årets_udgang: Final = _move(calendar.end_of_year)
næste_hverdag: Final = _move(calendar.next_workday)
