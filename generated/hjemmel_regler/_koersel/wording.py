"""Values as Danish writes them: 1.250,50 kr., 70 pct., 1. januar 2024, 6 måneder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Any, Final

from .unknown import INGEN, Ukendt

MÅNEDER: Final = (
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
)  # fmt: skip
VARIGHEDER: Final = {
    "hours": ("time", "timer"),
    "days": ("dag", "dage"),
    "weeks": ("uge", "uger"),
    "months": ("måned", "måneder"),
    "years": ("år", "år"),
}


def datotekst(dag: date) -> str:
    """`1. januar 2024`."""
    return f"{dag.day}. {MÅNEDER[dag.month - 1]} {dag.year}"


def decimaler_i(tal: Fraction) -> int | None:
    """How many decimals write the number exactly; None when no number of them does."""
    rest, count = tal.denominator, 0
    for prime in (2, 5):
        power = 0
        while rest % prime == 0:
            rest, power = rest // prime, power + 1
        count = max(count, power)
    return count if rest == 1 else None


def taltekst(tal: int | Fraction, mindst: int = 0) -> str:
    """`1.100.000`, `1,5`, or `1/3`; with at least so many decimals."""
    exact = Fraction(tal)
    decimals = decimaler_i(exact)
    if decimals is None:
        return f"{exact.numerator}/{exact.denominator}"
    if decimals or mindst:
        decimals = max(decimals, mindst)
    digits = str(abs(exact.numerator) * 10**decimals // exact.denominator).rjust(decimals + 1, "0")
    whole, part = (digits[:-decimals], digits[-decimals:]) if decimals else (digits, "")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{'-' if exact < 0 else ''}{grouped}{',' + part if part else ''}"


def værditekst(værdi: Any, type_: str, valuta: str = "kr.") -> str:
    """A known value in words."""
    if isinstance(værdi, Ukendt):
        return "ukendt"
    if værdi is INGEN:
        return "ingen"
    if isinstance(værdi, bool):
        return "ja" if værdi else "nej"
    if isinstance(værdi, date):
        return datotekst(værdi)
    if isinstance(værdi, str):
        label: str = getattr(værdi, "etiket", "") or str(værdi)
        return label
    if type_ == "amount":
        kroner = Fraction(værdi) / 100
        return f"{taltekst(kroner, 0 if kroner.denominator == 1 else 2)} {valuta}"
    if type_ == "percent":
        return f"{taltekst(værdi)} pct."
    if type_ in VARIGHEDER:
        return f"{taltekst(værdi)} {VARIGHEDER[type_][værdi != 1]}"
    return taltekst(værdi)


def opremset(led: Sequence[str], ord_: str = "og") -> str:
    """`a, b og c`."""
    if len(led) < 2:
        return "".join(led)
    return f"{', '.join(led[:-1])} {ord_} {led[-1]}"


def stort(tekst: str) -> str:
    """The text with a capital first letter."""
    return tekst[:1].upper() + tekst[1:]


def med_punktum(tekst: str) -> str:
    """The text as a sentence; one that ends in `kr.` or `pct.` has its full stop."""
    return tekst if tekst.endswith(".") else f"{tekst}."
