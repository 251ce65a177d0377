"""What of all that holds in every case a question can turn on: the rest only weighs the solver down."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import z3

from hjemmel.backends.formulas.logic import CONTEXT, Formula
from hjemmel.backends.formulas.world import FREE, World

_REF: Final = CONTEXT.ref()


class Cone:
    """Finds the axioms of a world that a formula's variables lead to. Sets of variables are bits of an integer."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._bits: dict[int, int] = {}
        """For each term looked at its variables."""
        self._kept: list[Formula] = []
        """What was looked at, so that the solver gives its identity to nothing else."""
        self._names: dict[str, int] = {}
        self._views = 0
        """The variables that are views of days."""
        self._open = 0
        """The variables that are left open about lists."""
        self._reached: list[int] = []
        """The variables of each axiom."""
        self._about: dict[int, list[int]] = {}
        """For each variable the axioms it leads to."""
        self._always: list[int] = []

    def axioms(self, formula: Formula) -> list[Formula]:
        """The axioms that a formula turns on."""
        return [self.world.axioms[place] for place in sorted(self.places(formula))]

    def places(self, formula: Formula) -> set[int]:
        """The places among the world's axioms of those about the formula's variables, about theirs, and so on.

        What a day is by month follows from its ordinal and forbids nothing, so it matters only where it is asked for.
        """
        self._index()
        found = 0
        new = self.variables(formula)
        chosen = set(self._always)
        while new:
            found |= new
            led_to = {place for bit in _bits_of(new) for place in self._about.get(bit, ())} - chosen
            new = 0
            for place in led_to:
                views = self._reached[place] & self._views
                if views & found == views:
                    chosen.add(place)
                    new |= self._reached[place]
            new &= ~found
        return chosen

    def _index(self) -> None:
        """Looks at the axioms that are new."""
        for place in range(len(self._reached), len(self.world.axioms)):
            bits = self.variables(self.world.axioms[place])
            self._reached.append(bits)
            if not bits:
                self._always.append(place)
            for bit in _bits_of(bits & self._views or bits):
                self._about.setdefault(bit, []).append(place)

    def variables(self, formula: Formula) -> int:
        """The variables of a formula."""
        if isinstance(formula, bool):
            return 0
        self._kept.append(formula)
        return self._variables(formula.ast)

    def is_abstract(self, formula: Formula) -> bool:
        """Whether a formula depends on what is left open about lists."""
        return bool(self.variables(formula) & self._open)

    def lists_in(self, formula: Formula) -> tuple[str, ...]:
        """The lists, as `Concept.name`, on whose length a formula depends."""
        bits = self.variables(formula)
        return tuple(sorted({of for name, of in self.world.lengths.items() if self._names.get(name, 0) & bits}))

    def _variables(self, top: z3.Ast) -> int:
        waiting = [top]
        while waiting:
            term = waiting[-1]
            key = z3.Z3_get_ast_id(_REF, term)
            if key in self._bits:
                waiting.pop()
                continue
            below = _operands(term)
            if not below:
                self._bits[key] = self._own_bit(term)
                waiting.pop()
                continue
            unknown = [each for each in below if z3.Z3_get_ast_id(_REF, each) not in self._bits]
            if unknown:
                waiting += unknown
                continue
            bits = 0
            for each in below:
                bits |= self._bits[z3.Z3_get_ast_id(_REF, each)]
            self._bits[key] = bits
            waiting.pop()
        return self._bits[z3.Z3_get_ast_id(_REF, top)]

    def _own_bit(self, term: z3.Ast) -> int:
        """The bit of a variable, one for all of a view; none for a constant."""
        if z3.Z3_get_ast_kind(_REF, term) != z3.Z3_APP_AST:
            return 0
        declared = z3.Z3_get_app_decl(_REF, z3.Z3_to_app(_REF, term))
        if z3.Z3_get_decl_kind(_REF, declared) != z3.Z3_OP_UNINTERPRETED:
            return 0
        name, is_view, _ = z3.Z3_get_symbol_string(_REF, z3.Z3_get_decl_name(_REF, declared)).partition("/")
        bit = self._names.setdefault(name + is_view, 1 << len(self._names))
        if is_view:
            self._views |= bit
        if FREE in name:
            self._open |= bit
        return bit


def _bits_of(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest
        bits ^= lowest


def _operands(term: z3.Ast) -> list[z3.Ast]:
    if z3.Z3_get_ast_kind(_REF, term) != z3.Z3_APP_AST:
        return []
    app = z3.Z3_to_app(_REF, term)
    return [z3.Z3_get_app_arg(_REF, app, place) for place in range(z3.Z3_get_app_num_args(_REF, app))]
