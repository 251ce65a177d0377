"""Strong Kleene tables with causes, and what hinders a strict operation."""

from __future__ import annotations

from itertools import product

import pytest

from hjemmel.runtime.arithmetic import divideret, gange, højeste, laveste, minus, negativ, plus, procent_af
from hjemmel.runtime.comparisons import er, er_en_af, er_ikke, er_mindst, før
from hjemmel.runtime.logic import eller, er_ingen, hvis_så, ikke, og
from hjemmel.runtime.time import dage_efter, måneder_efter
from hjemmel.runtime.unknown import INGEN, Led, Ukendt, Årsag, forenet, ordnet, stedfæstet, udefineret, ukendt

A, B = ukendt("mangler", "a"), ukendt("skøn", "b")
BOTH = forenet((A, B))


@pytest.mark.parametrize(
    ("left", "right", "conjunction", "disjunction"),
    [
        (True, True, True, True),
        (True, False, False, True),
        (False, False, False, False),
        (A, False, False, A),
        (A, True, A, True),
        (A, B, BOTH, BOTH),
    ],
)
def test_og_and_eller(left: Led, right: Led, conjunction: Led, disjunction: Led) -> None:
    for pair in ((left, right), (right, left)):
        assert og(*pair) == conjunction
        assert eller(*pair) == disjunction


def test_de_morgan() -> None:
    for operands in product((True, False, A, B), repeat=3):
        assert ikke(og(*operands)) == eller(*map(ikke, operands))


def test_a_choice_that_makes_no_difference_is_known() -> None:
    assert hvis_så(A, 3, 3) == 3
    assert hvis_så(A, 3, 4) == A
    assert hvis_så(A, 3, B) == BOTH
    assert hvis_så(True, 3, B) == 3
    assert hvis_så(False, 3, B) == B


def test_comparison_with_ingen_is_nej_but_er_ingen() -> None:
    assert er(INGEN, INGEN) is False
    assert er_ikke(INGEN, 3) is False
    assert er_mindst(3, INGEN) is False
    assert før(INGEN, A) == A
    assert er_en_af(INGEN, 1, 2) is False
    assert er_ingen(INGEN) is True
    assert er_ingen(0) is False
    assert er_ingen(A) == A


@pytest.mark.parametrize("of", [plus, minus, gange, divideret, procent_af, laveste, højeste, dage_efter, måneder_efter])
def test_strict_operations(of: object) -> None:
    assert callable(of)
    assert of(A, B) == BOTH
    assert of(A, INGEN) == A
    assert of(INGEN, 1) == udefineret("none_in_arithmetic")


def test_exact_arithmetic() -> None:
    third = divideret(1, 3)
    assert gange(third, 3) == 1
    assert type(gange(third, 3)) is int
    assert type(plus(third, divideret(2, 3))) is int
    assert divideret(1, 0) == udefineret("division_by_zero")
    assert negativ(third) == minus(0, third)


def test_what_is_unknown_is_neither_yes_nor_no() -> None:
    with pytest.raises(TypeError):
        bool(A)
    assert not INGEN
    assert repr(INGEN) == "INGEN"


def test_undefined_operations_are_placed_once() -> None:
    placed = stedfæstet(udefineret("tie"), "borger.alder")
    assert placed == Ukendt(frozenset((Årsag("udefineret", "borger.alder", ("tie",)),)))
    assert stedfæstet(placed, "andet") == placed
    assert stedfæstet(A, "andet") is A


def test_causes_by_kind_then_path() -> None:
    causes = [Årsag("udefineret", "a"), Årsag("mangler", "c"), Årsag("skøn", "a"), Årsag("mangler", "b")]
    assert [(cause.slags, cause.sti) for cause in ordnet(causes)] == [
        ("mangler", "b"),
        ("mangler", "c"),
        ("skøn", "a"),
        ("udefineret", "a"),
    ]
