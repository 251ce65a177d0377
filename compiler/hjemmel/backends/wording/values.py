"""Values as Danish writes them: 1.250,50 kr., 70 pct., 1. januar 2024, 6 måneder."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from hjemmel.plan.nodes import Kind

MONTHS = (
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
)

# The word for one and the word for several; a year is the same in both.
DURATIONS: dict[str, tuple[str, str]] = {
    "hours": ("time", "timer"),
    "days": ("dag", "dage"),
    "weeks": ("uge", "uger"),
    "months": ("måned", "måneder"),
    "years": ("år", "år"),
}


def date_text(day: date) -> str:
    """`1. januar 2024`."""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def _grouped(digits: str) -> str:
    return f"{int(digits):,}".replace(",", ".")


def _decimals_of(value: Fraction) -> int | None:
    """How many decimals write `value` exactly; None when no number of them does."""
    rest, count = value.denominator, 0
    for prime in (2, 5):
        power = 0
        while rest % prime == 0:
            rest, power = rest // prime, power + 1
        count = max(count, power)
    return count if rest == 1 else None


def number_text(value: int | Fraction) -> str:
    """`1.100.000`, `1,5`, `-3`; a fraction that has no exact decimals is written `1/3`."""
    exact = Fraction(value)
    decimals = _decimals_of(exact)
    if decimals is None:
        return f"{exact.numerator}/{exact.denominator}"
    sign = "-" if exact < 0 else ""
    scaled = str(abs(exact.numerator) * 10**decimals // exact.denominator).rjust(decimals + 1, "0")
    if not decimals:
        return sign + _grouped(scaled)
    return f"{sign}{_grouped(scaled[:-decimals])},{scaled[-decimals:]}"


def amount_text(value: int | Fraction, currency: str = "kr.") -> str:
    """An amount in øre as `1.250 kr.`, `1.250,50 kr.`, `1,1 mio. kr.` or `1,1 mia. kr.`."""
    kroner = Fraction(value) / 100
    for size, word in ((10**9, "mia."), (10**6, "mio.")):
        decimals = _decimals_of(kroner / size)
        if abs(kroner) >= size and decimals is not None and decimals <= 3:
            return f"{number_text(kroner / size)} {word} {currency}"
    text = number_text(kroner)
    if "," in text and len(text.rpartition(",")[2]) == 1:
        text += "0"
    return f"{text} {currency}"


def duration_text(value: int | Fraction, kind: str) -> str:
    """`1 måned`, `6 måneder`; whole years of months are said as years."""
    if kind == "months" and value >= 24 and value % 12 == 0:
        return f"{number_text(value // 12)} år"
    one, several = DURATIONS[kind]
    return f"{number_text(value)} {one if value == 1 else several}"


def value_text(value: object, kind: Kind, currency: str = "kr.") -> str:
    """A known value in words; codes are the caller's to label."""
    match value:
        case None:
            return "ingen"
        case bool():
            return "ja" if value else "nej"
        case date():
            return date_text(value)
        case int() | Fraction():
            if kind == "amount":
                return amount_text(value, currency)
            if kind == "percent":
                return f"{number_text(value)} pct."
            if kind in DURATIONS:
                return duration_text(value, kind)
            return number_text(value)
        case _:
            return f"»{value}«" if kind == "text" else str(value)
