"""Days seen both by ordinal and by month, and what ties the two."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final

import z3

from hjemmel.backends.formulas import months
from hjemmel.backends.formulas.logic import CONTEXT, Formula, conj, iff, implies
from hjemmel.backends.formulas.months import ByMonth
from hjemmel.backends.formulas.wholes import Whole, at_most, equal, less
from hjemmel.runtime.calendar import FIRST_DAY, LAST_DAY

FIRST: Final = FIRST_DAY.toordinal()
LAST: Final = LAST_DAY.toordinal()
USUAL_YEAR, YEARS_AROUND = 2024, 8


class Views:
    """The days of a world that are seen by month as well: each ordinal with its view.

    The view of an ordinal is four new variables and what they have to do with it. Every date has exactly one month and
    day, so that what is required here forbids no case.
    """

    def __init__(self, require: Callable[[Formula], None]) -> None:
        self.require = require
        self.linked: dict[int, tuple[z3.ArithRef, ByMonth]] = {}
        self._compared: dict[int, dict[int, Whole]] = {}
        """What each ordinal that is not seen by month was compared with."""
        self._ordered: set[tuple[int, int]] = set()
        self._constants: set[int] = set()
        self.computed: dict[tuple[object, ...], tuple[Any, object]] = {}
        """What was computed of days, by their identities, with what keeps these."""

    def by_month(self, ordinal: z3.ArithRef, is_free: bool) -> ByMonth:
        """The view of the day; `is_free`: it is a variable, so that it lies in the range in every case."""
        key = _key_of(ordinal)
        if key not in self.linked:
            name = ordinal.decl().name() if is_free else f"dag {len(self.linked)}"
            view = ByMonth(*(z3.Int(f"{name}/{part}", CONTEXT) for part in ByMonth.__struct_fields__))
            self.linked[key] = ordinal, view
            inside = True if is_free else conj(at_most(FIRST, ordinal), at_most(ordinal, LAST))
            self.require(months.is_date(view))
            self.require(implies(inside, equal(ordinal, months.ordinal_of(view))))
            self.require(implies(inside, months.is_near(view, ordinal)))
            for other in self._compared.pop(key, {}).values():
                self._order(ordinal, view, other)
        return self.linked[key][1]

    def compare(self, one: Whole, other: Whole) -> None:
        """Two days, variables or a constant, come in the same order either way they are seen.

        It follows from the ties, but z3 finds that out year by year. It is required once both are seen by month.
        """
        key = _key_of(one)
        if isinstance(other, int):
            self._constants.add(other)
        if key in self.linked:
            self._order(*self.linked[key], other)
        else:
            self._compared.setdefault(key, {})[_key_of(other)] = other

    def of_late(self, matters: Callable[[z3.ArithRef], bool]) -> Formula:
        """Every day that is seen by month, and matters, lies in a few years around the dates that the rules name.

        It does not follow from anything: a case is found much sooner among few years, and most there are can be found
        there. That there is none says nothing.
        """
        dates = sorted(self._constants)
        middle = date.fromordinal(dates[len(dates) // 2]).year if dates else USUAL_YEAR
        first = max(FIRST_DAY.year, min(middle - YEARS_AROUND, LAST_DAY.year - 2 * YEARS_AROUND))
        least, most = date(first, 1, 1), date(first + 2 * YEARS_AROUND - 1, 12, 31)
        fours = [months.by_month(each).fours for each in (least, most)]
        return conj(
            *(
                conj(
                    at_most(fours[0], view.fours),
                    at_most(view.fours, fours[1]),
                    at_most(least.toordinal(), ordinal),
                    at_most(ordinal, most.toordinal()),
                )
                for ordinal, view in self.linked.values()
                if matters(ordinal)
            )
        )

    def _order(self, ordinal: z3.ArithRef, view: ByMonth, other: Whole) -> None:
        """The order of the day, which is seen by month, and another, which may not be yet."""
        if isinstance(other, int):
            key = months.key_of(months.by_month(date.fromordinal(other)))
        elif _key_of(other) in self.linked:
            key = months.key_of(self.linked[_key_of(other)][1])
        else:
            self._compared.setdefault(_key_of(other), {})[_key_of(ordinal)] = ordinal
            return
        pair = _key_of(ordinal), _key_of(other)
        if pair not in self._ordered:
            self._ordered |= {pair, pair[::-1]}
            here = months.key_of(view)
            self.require(iff(less(ordinal, other), less(here, key)))
            self.require(iff(less(other, ordinal), less(key, here)))


def _key_of(ordinal: Whole) -> int:
    """What tells ordinals apart: constants are themselves, terms are below zero."""
    return ordinal if isinstance(ordinal, int) else -z3.Z3_get_ast_id(CONTEXT.ref(), ordinal.ast)
