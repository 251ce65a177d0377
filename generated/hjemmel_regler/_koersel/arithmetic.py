"""Exact arithmetic: whole numbers while they can hold the value, fractions otherwise, never floating point.

All are strict: unknown if an operand is; undefined with `ingen`.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from .undefined import Undefined
from .unknown import Ingen, Led, Ukendt, forenet, udefineret

_HINDRER = frozenset((Ukendt, Ingen))


def tal(x: Any) -> int | Fraction:
    """The number, as a whole number when it is one."""
    return x.numerator if x.__class__ is Fraction and x.denominator == 1 else x


def brøk(tæller: int, nævner: int) -> Fraction:
    """The fraction, for constants."""
    return Fraction(tæller, nævner)


def hindret(*led: Led) -> Ukendt | None:
    """Why a strict operation on `led` has no value: an operand unknown or `ingen`; None when nothing hinders it."""
    for x in led:
        if x.__class__ in _HINDRER:
            break
    else:
        return None
    for x in led:
        if isinstance(x, Ukendt):
            return forenet(led)
    return udefineret("none_in_arithmetic")


def negativ(a: Any) -> Led:
    """`-a`."""
    hindring = hindret(a)
    return -a if hindring is None else hindring


def plus(a: Any, b: Any) -> Led:
    """`a + b`."""
    if a.__class__ is int and b.__class__ is int:
        return a + b
    hindring = hindret(a, b)
    return tal(a + b) if hindring is None else hindring


def minus(a: Any, b: Any) -> Led:
    """`a - b`."""
    if a.__class__ is int and b.__class__ is int:
        return a - b
    hindring = hindret(a, b)
    return tal(a - b) if hindring is None else hindring


def gange(a: Any, b: Any) -> Led:
    """`a * b`."""
    if a.__class__ is int and b.__class__ is int:
        return a * b
    hindring = hindret(a, b)
    return tal(a * b) if hindring is None else hindring


def divideret(a: Any, b: Any) -> Led:
    """`a / b`, exact; undefined when b is 0."""
    hindring = hindret(a, b)
    if hindring is not None:
        return hindring
    return udefineret("division_by_zero") if b == 0 else tal(Fraction(a) / Fraction(b))


def procent_af(procent: Any, a: Any) -> Led:
    """`procent` percent of `a`."""
    hindring = hindret(procent, a)
    return tal(Fraction(procent * a) / 100) if hindring is None else hindring


def del_over(a: Any, over: Any) -> Led:
    """The part of `a` above `over`: never negative."""
    hindring = hindret(a, over)
    return tal(max(0, a - over)) if hindring is None else hindring


def del_mellem(a: Any, over: Any, op_til: Any) -> Led:
    """The part of `a` above `over` and up to `op_til`: never negative."""
    hindring = hindret(a, over, op_til)
    return tal(max(0, min(a, op_til) - over)) if hindring is None else hindring


def laveste(*led: Any) -> Led:
    """The least operand."""
    if len(led) == 2 and led[0].__class__ is int and led[1].__class__ is int:
        return led[0] if led[0] < led[1] else led[1]
    hindring = hindret(*led)
    return min(led) if hindring is None else hindring


def højeste(*led: Any) -> Led:
    """The greatest operand."""
    if len(led) == 2 and led[0].__class__ is int and led[1].__class__ is int:
        return led[0] if led[0] > led[1] else led[1]
    hindring = hindret(*led)
    return max(led) if hindring is None else hindring


def rundet_op(a: int | Fraction, trin: int | Fraction) -> int | Fraction:
    """The least multiple of `trin` that is at least `a`."""
    return tal(-(-a // trin) * trin)


def rundet_ned(a: int | Fraction, trin: int | Fraction) -> int | Fraction:
    """The greatest multiple of `trin` that is at most `a`."""
    return tal(a // trin * trin)


def rundet_nærmest(a: int | Fraction, trin: int | Fraction) -> int | Fraction:
    """The nearest multiple of `trin`; halves away from zero."""
    if a < 0:
        return -rundet_nærmest(-a, trin)
    return tal((2 * a + trin) // (2 * trin) * trin)


def afrundet_til_nærmeste(a: Any, trin: int | Fraction) -> Led:
    """`a` to the nearest multiple of `trin`; halves away from zero."""
    hindring = hindret(a)
    return rundet_nærmest(a, trin) if hindring is None else hindring


def afrundet_opad(a: Any, trin: int | Fraction) -> Led:
    """`a` up to a multiple of `trin`."""
    hindring = hindret(a)
    return rundet_op(a, trin) if hindring is None else hindring


def afrundet_nedad(a: Any, trin: int | Fraction) -> Led:
    """`a` down to a multiple of `trin`."""
    hindring = hindret(a)
    return rundet_ned(a, trin) if hindring is None else hindring


def kvotient(a: int | Fraction, b: int | Fraction) -> int | Fraction:
    """`a / b`, exact; raises `Undefined` when b is 0."""
    if b == 0:
        raise Undefined("division_by_zero")
    return tal(Fraction(a) / Fraction(b))


def procent(procent: int | Fraction, a: int | Fraction) -> int | Fraction:
    """`procent` percent of `a`."""
    return tal(Fraction(procent * a) / 100)


def hel_varighed(a: int | Fraction) -> int:
    """A duration as the whole number it is; raises `Undefined` when it is not."""
    if a.denominator != 1:
        raise Undefined("fractional_duration")
    return a.numerator
