"""Numbers, amounts, lengths of time and dates one step off; a code that is its neighbour."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from hjemmel.adequacy.mutations.parts import Part
from hjemmel.adequacy.mutations.slips import (
    Ground,
    Slip,
    SlipKind,
    constant_day,
    day_words,
    moved,
    said_truth,
    said_value,
)
from hjemmel.backends.wording.kinds import kind_of
from hjemmel.backends.wording.phrases import length_phrase
from hjemmel.backends.wording.words import plain
from hjemmel.plan import nodes as p

_COUNTED = frozenset({"integer", "number", "amount", "percent", "hours", "days", "weeks", "months", "years"})


def one_step_off(part: Part, ground: Ground) -> Iterator[Slip]:
    """A literal number, amount, share or duration one step more and one step less."""
    literal = part.expr
    if not (isinstance(literal, p.Literal_) and literal.type.kind in _COUNTED and _is_written(part)):
        return
    if isinstance(literal.value, bool) or not isinstance(literal.value, int | Fraction):
        return
    kind: SlipKind = "value" if part.parent is None and ground.role == "value" else "threshold"
    step = 100 if literal.type.kind == "amount" and literal.value % 100 == 0 else 1
    for by in (step, -step):
        if literal.value == 0 and by < 0:
            continue
        new = p.Literal_(literal.value + by, literal.type)
        yield Slip(kind, new, said_value(literal, part, ground), said_value(new, part, ground), _within(part, ground))


def length_one_off(part: Part, ground: Ground) -> Iterator[Slip]:
    """A length added to or taken from a date one unit longer and one shorter: a day, a month, a year."""
    shift = part.expr
    if not (isinstance(shift, p.DateShift) and isinstance(shift.amount, p.Literal_)):
        return
    amount = shift.amount
    if not isinstance(amount.value, int):
        return
    size = abs(amount.value)
    step = 12 if shift.unit == "month" and size >= 24 and size % 12 == 0 else 1
    for by in (step, -step):
        new = p.Literal_((size + by) * (1 if amount.value > 0 else -1), amount.type)
        was, became = (
            plain(length_phrase(p.Literal_(length, amount.type), shift.unit, ground.voice(part)))
            for length in (size, size + by)
        )
        yield Slip("length", shift_by(shift, new), was, became, _within(part, ground))


def day_one_off(part: Part, ground: Ground) -> Iterator[Slip]:
    """A date that is known beforehand, one day later and one earlier."""
    if kind_of(part.expr) != "date" or isinstance(part.parent, p.DateShift | p.EndOf | p.NextWorkday):
        return
    if constant_day(part.expr, ground) is None:
        return
    for by in (1, -1):
        new = moved(part.expr, by)
        yield Slip("day", new, day_words(part.expr, ground), day_words(new, ground), _within(part, ground))


def neighbouring_code(part: Part, ground: Ground) -> Iterator[Slip]:
    """A literal code replaced by the one that stands next to it in its list."""
    literal = part.expr
    if not (isinstance(literal, p.Literal_) and literal.type.kind == "code" and isinstance(literal.value, str)):
        return
    neighbour = neighbour_of(literal.value, [code for code, _ in ground.index.codes[literal.type.of].codes])
    if neighbour is None:
        return
    new = p.Literal_(neighbour, literal.type)
    yield Slip("code", new, said_value(literal, part, ground), said_value(new, part, ground), _within(part, ground))


def neighbour_of(code: str, codes: list[str]) -> str | None:
    """The next of the codes, the one before for the last; None when there is only one."""
    if len(codes) < 2:
        return None
    place = codes.index(code)
    return codes[place + 1] if place + 1 < len(codes) else codes[place - 1]


def shift_by(shift: p.DateShift, amount: p.Expr) -> p.Expr:
    """The shift by another amount."""
    return p.DateShift(shift.date, amount, shift.unit, shift.convention)


def _is_written(part: Part) -> bool:
    """Whether a drafter wrote the number: not the 7 and 12 that weeks and years are counted with, and no length, which
    is another slip."""
    parent = part.parent
    if isinstance(parent, p.DateShift):
        return False
    if isinstance(parent, p.Arithmetic) and parent.operator == "*" and isinstance(part.expr, p.Literal_):
        other = parent.right if parent.left is part.expr else parent.left
        return not (part.expr.value in (7, 12) and kind_of(other) in ("weeks", "years"))
    return True


def _within(part: Part, ground: Ground) -> str:
    """The comparison the part stands in, else the whole expression, in words; of the whole, what it is about."""
    if part.parent is None and not isinstance(part.expr, p.DateShift):
        return ground.about
    whole = next((depth for depth in reversed(range(len(part.around))) if isinstance(part.around[depth], p.Compare)), 0)
    around = (*part.around, part.expr)
    inside = sum(isinstance(each, p.Quantified | p.Share | p.Aggregate) for each in around[whole:-1])
    outer = Part(around[whole], part.put, around[:whole], part.members[: len(part.members) - inside])
    say = said_truth if kind_of(outer.expr) == "truth" else said_value
    return say(outer.expr, outer, ground)
