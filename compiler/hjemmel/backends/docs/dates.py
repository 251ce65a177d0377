"""The days that periods begin and end, as far as the rule set itself gives them."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from hjemmel.plan import nodes as p

Day = date


def day_of(expr: p.Expr, key_dates: dict[str, p.Expr]) -> Day | None:
    """The day of a literal date, a key date, or one shifted by days or months; None for anything else."""
    match expr:
        case p.Literal_(value=date() as value):
            return value
        case p.KeyDateRead(name=name) if name in key_dates:
            return day_of(key_dates[name], key_dates)
        case p.DateShift(date=inner, amount=amount, unit=unit):
            day, count = day_of(inner, key_dates), _number(amount)
            if day is None or count is None:
                return None
            return day + timedelta(count) if unit == "day" else _months_later(day, count)
        case _:
            return None


def _number(amount: p.Expr) -> int | None:
    match amount:
        case p.Literal_(value=int() as value):
            return value
        case p.Negative(operand=operand):
            inner = _number(operand)
            return None if inner is None else -inner
        case _:
            return None


def _months_later(day: Day, months: int) -> Day:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
