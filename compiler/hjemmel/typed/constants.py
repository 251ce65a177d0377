"""Values that depend on no case: dates of periods and key dates, as the rule set states them."""

from collections.abc import Callable, Mapping
from datetime import date

from hjemmel.plan import nodes as p
from hjemmel.runtime import calendar
from hjemmel.runtime.undefined import Undefined

_MONTHS_AFTER: dict[str, Callable[[date, int], date]] = {
    "corresponding": calendar.months_after,
    "last_stays_last": calendar.months_after_last_stays_last,
    "error": calendar.months_after_existing,
}


def constant_date(expression: p.Expr | None, key_dates: Mapping[str, p.Expr]) -> date | None:
    """The day an expression over literal dates and key dates gives; None when it reads a case or has no value."""
    match expression:
        case p.Literal_(value):
            return value if isinstance(value, date) else None
        case p.KeyDateRead(name):
            return constant_date(key_dates.get(name), {k: v for k, v in key_dates.items() if k != name})
        case p.DateShift(start, p.Literal_(amount), unit, convention) if isinstance(amount, int):
            day = constant_date(start, key_dates)
            if day is None:
                return None
            try:
                return calendar.days_after(day, amount) if unit == "day" else _MONTHS_AFTER[convention](day, amount)
            except Undefined:
                return None
        case p.EndOf(unit, operand):
            day = constant_date(operand, key_dates)
            if day is None:
                return None
            return calendar.end_of_month(day) if unit == "month" else calendar.end_of_year(day)
        case _:
            return None


def is_constant(expression: p.Expr) -> bool:
    """Whether an expression reads nothing of a case: literals and key dates, shifted."""
    match expression:
        case p.Literal_() | p.KeyDateRead():
            return True
        case p.DateShift(start, amount):
            return is_constant(start) and is_constant(amount)
        case p.EndOf(_, operand) | p.Negative(operand) | p.NextWorkday(operand):
            return is_constant(operand)
        case p.Arithmetic(_, left, right):
            return is_constant(left) and is_constant(right)
        case _:
            return False
