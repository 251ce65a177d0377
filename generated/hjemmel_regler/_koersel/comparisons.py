"""Comparisons of two values; one with `ingen` is `nej`, one of a count not known is decided when all its range
agrees."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any, Final

from .logic import Spænd
from .unknown import INGEN, Ingen, Led, Ukendt, forenet

Sammenlignelig = Led | Spænd
_SPECIAL = frozenset((Ukendt, Spænd, Ingen))


def _comparison(test: Callable[[Any, Any], bool]) -> Callable[[Sammenlignelig, Sammenlignelig], Led]:
    """The comparison by `test`, of operands that may be unknown."""

    def compared(a: Sammenlignelig, b: Sammenlignelig) -> Led:
        if a.__class__ in _SPECIAL or b.__class__ in _SPECIAL:
            return _special(test, a, b)
        return test(a, b)

    return compared


def _special(test: Callable[[Any, Any], bool], a: Sammenlignelig, b: Sammenlignelig) -> Led:
    """The comparison where an operand is unknown, not settled or `ingen`: known if it is the same whatever they may
    be."""
    if not isinstance(a, Ukendt) and not isinstance(b, Ukendt):
        if not isinstance(a, Spænd) and not isinstance(b, Spænd):
            return False
        outcomes = _outcomes(test, a, b)
        if len(outcomes) == 1 and None not in outcomes:
            return True in outcomes
    return forenet(x.ukendt if isinstance(x, Spænd) else x for x in (a, b))


def _outcomes(test: Callable[[Any, Any], bool], a: Any, b: Any) -> set[bool | None]:
    """What the test may give; None where that is not settled."""
    outcomes: set[bool | None] = set()
    if any(isinstance(x, Spænd) and x.udefineret for x in (a, b)):
        outcomes.add(None)
    if any(x is INGEN or (isinstance(x, Spænd) and INGEN in x.værdier) for x in (a, b)):
        outcomes.add(False)
    first, second = _bounds(a), _bounds(b)
    if first is None or second is None:
        return outcomes
    if test is operator.eq or test is operator.ne:
        outcomes.add(_equality(test, a, b))
    else:
        outcomes |= {test(first[0], second[1]), test(first[1], second[0])}
    return outcomes


def _bounds(x: Any) -> tuple[Any, Any] | None:
    """The least and greatest value an operand may have; None when it can only be `ingen`."""
    if not isinstance(x, Spænd):
        return None if x is INGEN else (x, x)
    if x.alle:
        return (0, _INFINITY) if x.alle == "antal" else (0, 100)
    values = [value for value in x.værdier if value is not INGEN] if INGEN in x.værdier else x.værdier
    return (values[0], values[-1]) if values else None


def _equality(test: Callable[[Any, Any], bool], a: Any, b: Any) -> bool | None:
    """What `=` or `<>` gives: settled when no value is possible for both, or only one and the same."""
    if not any(_possible(b, value) for value in _values(a)) and not any(_possible(a, value) for value in _values(b)):
        settled = not (isinstance(a, Spænd) and a.alle and isinstance(b, Spænd) and b.alle)
        return test is operator.ne if settled else None
    if len(_values(a)) == len(_values(b)) == 1 and not any(isinstance(x, Spænd) and x.alle for x in (a, b)):
        return test is operator.eq
    return None


def _values(x: Any) -> Sequence[Any]:
    """The values an operand may have, listed; none where it may have any."""
    if not isinstance(x, Spænd):
        return (x,)
    return [value for value in x.værdier if value is not INGEN] if INGEN in x.værdier else x.værdier


def _possible(x: Any, value: Any) -> bool:
    """Whether the operand may turn out to have the value."""
    if isinstance(x, Spænd) and x.alle == "antal":
        return bool(value >= 0 and value == int(value))
    if isinstance(x, Spænd) and x.alle == "andel":
        return bool(0 <= value <= 100)
    return value in _values(x)


class _Infinity:
    """Greater than every number."""

    def __lt__(self, other: object) -> bool:
        return False

    def __le__(self, other: object) -> bool:
        return other is self

    def __gt__(self, other: object) -> bool:
        return other is not self

    def __ge__(self, other: object) -> bool:
        return True


_INFINITY: Final = _Infinity()

er: Final = _comparison(operator.eq)
er_ikke: Final = _comparison(operator.ne)
er_mindst: Final = _comparison(operator.ge)
er_højst: Final = _comparison(operator.le)
er_mere_end: Final = _comparison(operator.gt)
er_mindre_end: Final = _comparison(operator.lt)
før: Final = er_mindre_end
efter: Final = er_mere_end
senest: Final = er_højst
tidligst: Final = er_mindst


def er_en_af(a: Led, *muligheder: Led) -> Led:
    """Whether the value is one of these; `ingen` is none of them."""
    return a if isinstance(a, Ukendt) else a in muligheder
