"""Arithmetic as formulas gives what `plan.values` gives, whichever operands are constants."""

from __future__ import annotations

import operator
import random
from collections.abc import Callable
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
import z3

from hjemmel.backends.formulas import calendar, numbers
from hjemmel.backends.formulas.calendar import Views
from hjemmel.plan import values
from tests.backends.formulas.evaluated import evaluated

WHOLE = (0, 1, -1, 2, 5, -7, 100, 12345, 10**14)
EXACT = (*WHOLE, Fraction(1, 2), Fraction(-3, 4), Fraction(25, 2), Fraction(1, 3))
STEPS = (Fraction(1), Fraction(100), Fraction(7), Fraction(1, 100), Fraction(1, 3))
VIEWS = Views(lambda _: None)
SORTS: dict[str, tuple[Callable[[str], Any], tuple[Any, ...]]] = {"int": (z3.Int, WHOLE), "real": (z3.Real, EXACT)}


def _ways(operands: int) -> list[tuple[str, ...]]:
    return list(product(("constant", "int", "real"), repeat=operands))


def _agrees(
    way: tuple[str, ...], formula: Callable[..., tuple[Any, Any]], expected: Callable[..., Any], rounds: int = 60
) -> None:
    """The formula over operands of these sorts gives what is expected; constants are tried one by one."""
    chance = random.Random(str(way))
    for _ in range(rounds if "constant" in way else 1):
        chosen = [chance.choice(EXACT) if sort == "constant" else SORTS[sort][0](f"x{n}") for n, sort in enumerate(way)]
        value, undefined = formula(*chosen)
        ask = evaluated([value, *undefined.values()], VIEWS)
        for _ in range(4 if "constant" in way else rounds):
            operands = [
                given if sort == "constant" else chance.choice(SORTS[sort][1])
                for sort, given in zip(way, chosen, strict=True)
            ]
            found, *reasons = ask({f"x{n}": operand for n, operand in enumerate(operands)})
            wanted = expected(*operands)
            if isinstance(wanted, str):
                assert dict(zip(undefined, reasons, strict=True)) == {wanted: True}, operands
            else:
                assert not any(reasons), operands
                assert found == wanted, operands


@pytest.mark.parametrize("way", _ways(2))
@pytest.mark.parametrize("symbol", ["+", "-", "*", "/"])
def test_arithmetic(symbol: str, way: tuple[str, ...]) -> None:
    compute = {"+": operator.add, "-": operator.sub, "*": operator.mul}.get(symbol)

    def expected(left: Any, right: Any) -> Any:
        if compute is not None:
            return compute(left, right)
        return "division_by_zero" if right == 0 else Fraction(left) / right

    _agrees(way, lambda left, right: numbers.arithmetic(symbol, left, right), expected)


@pytest.mark.parametrize("way", _ways(2))
def test_percent_of(way: tuple[str, ...]) -> None:
    _agrees(way, numbers.percent_of, lambda percent, whole: Fraction(percent) * whole / 100)


@pytest.mark.parametrize("way", _ways(3))
def test_part_between(way: tuple[str, ...]) -> None:
    _agrees(way, numbers.part_between, lambda operand, above, up_to: max(0, min(operand, up_to) - above))


@pytest.mark.parametrize("way", _ways(2))
def test_part_above(way: tuple[str, ...]) -> None:
    _agrees(way, lambda operand, above: numbers.part_between(operand, above, None), lambda a, b: max(0, a - b))


@pytest.mark.parametrize("way", _ways(3))
@pytest.mark.parametrize("which", ["least", "greatest"])
def test_extremum(which: str, way: tuple[str, ...]) -> None:
    _agrees(way, lambda *of: numbers.extremum(which, of), lambda *of: min(of) if which == "least" else max(of))


@pytest.mark.parametrize("way", _ways(1))
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("mode", ["nearest", "up", "down"])
def test_rounding(mode: Any, step: Fraction, way: tuple[str, ...]) -> None:
    def shifted(number: Any) -> tuple[Any, Any]:
        """Half a step more, so that halves are met."""
        return numbers.rounded(numbers.arithmetic("+", number, step / 2)[0], step, mode)

    _agrees(way, lambda number: numbers.rounded(number, step, mode), lambda of: values.rounded(of, step, mode))
    _agrees(way, shifted, lambda of: values.rounded(of + step / 2, step, mode))


def test_whole_numbers_stay_integers_of_the_solver() -> None:
    number = z3.Int("x0")
    for computed, _ in (
        numbers.arithmetic("+", number, 1),
        numbers.arithmetic("*", number, -3),
        numbers.extremum("least", [number, 5]),
        numbers.rounded(number, Fraction(100), "nearest"),
        numbers.rounded(numbers.percent_of(70, number)[0], Fraction(1), "nearest"),
    ):
        assert computed.is_int()


def test_the_latest_of_days() -> None:
    days = [calendar.variable(f"x{n}", VIEWS) for n in range(3)]
    latest, undefined = numbers.extremum("greatest", days)
    assert undefined == {}
    (ordinal,) = evaluated([latest.ordinal], VIEWS)({"x0": 730_000, "x1": 740_000, "x2": 735_000})
    assert ordinal == 740_000
