"""Periods in force as Danish sentences."""

from __future__ import annotations

from hjemmel.backends.wording.phrases import quantity
from hjemmel.backends.wording.voice import Voice
from hjemmel.backends.wording.windows import opposite
from hjemmel.backends.wording.words import Words, said
from hjemmel.plan import nodes as p


def _last(end: p.Expr, voice: Voice) -> Words:
    """`før D`, when the end is the day before a key date, else `til og med D`."""
    if isinstance(end, p.DateShift) and end.unit == "day":
        back = opposite(end.amount)
        if isinstance(back, p.Literal_) and back.value == 1:
            return said("før ", quantity(end.date, voice))
    return said("til og med ", quantity(end, voice))


def span_phrase(start: p.Expr | None, end: p.Expr | None, voice: Voice) -> Words:
    """`fra 1. januar 2024 til og med 31. december 2025`, `altid` when there are no ends."""
    if start is None and end is None:
        return said("altid")
    first = () if start is None else said("fra ", quantity(start, voice))
    if end is None:
        return first
    last = _last(end, voice)
    if not first:
        return last
    return said(first, " og " if last[0].text.startswith("før") else " ", last)


def clock_phrase(period: p.Period, voice: Voice) -> Words:
    """What decides whether the period is the right one; () when the period has no ends."""
    if period.start is None and period.end is None:
        return ()
    return said("bestemt ved ", quantity(period.clock, voice))


def period_phrase(period: p.Period, voice: Voice) -> Words:
    """`fra 1. januar 2024, bestemt ved første ledighedsdag`."""
    clock = clock_phrase(period, voice)
    head = span_phrase(period.start, period.end, voice)
    return said(head, ", ", clock) if clock else head
