"""The strong Kleene tables with causes, every cell."""

from __future__ import annotations

from itertools import product

import pytest

from hjemmel.plan.case import Cause, Known, Unknown
from hjemmel.plan.kleene import NO, YES, choice, conjunction, disjunction, negation

A = Unknown(frozenset({Cause("missing", "a")}))
B = Unknown(frozenset({Cause("discretion", "b")}))
AB = Unknown(A.causes | B.causes)
ONE, TWO = Known(1), Known(2)

AND = {
    (YES, YES): YES, (YES, NO): NO, (YES, A): A, (YES, B): B,
    (NO, YES): NO, (NO, NO): NO, (NO, A): NO, (NO, B): NO,
    (A, YES): A, (A, NO): NO, (A, A): A, (A, B): AB,
    (B, YES): B, (B, NO): NO, (B, A): AB, (B, B): B,
}  # fmt: skip
OR = {
    (YES, YES): YES, (YES, NO): YES, (YES, A): YES, (YES, B): YES,
    (NO, YES): YES, (NO, NO): NO, (NO, A): A, (NO, B): B,
    (A, YES): YES, (A, NO): A, (A, A): A, (A, B): AB,
    (B, YES): YES, (B, NO): B, (B, A): AB, (B, B): B,
}  # fmt: skip
CHOICE = {
    (YES, ONE, TWO): ONE, (YES, ONE, ONE): ONE, (YES, ONE, B): ONE, (YES, B, ONE): B, (YES, B, B): B,
    (NO, ONE, TWO): TWO, (NO, ONE, ONE): ONE, (NO, ONE, B): B, (NO, B, ONE): ONE, (NO, B, B): B,
    (A, ONE, TWO): A, (A, ONE, ONE): ONE, (A, ONE, B): AB, (A, B, ONE): AB, (A, B, B): AB,
}  # fmt: skip


@pytest.mark.parametrize("pair", AND)
def test_og(pair):
    assert conjunction(pair) == AND[pair]


@pytest.mark.parametrize("pair", OR)
def test_eller(pair):
    assert disjunction(pair) == OR[pair]


@pytest.mark.parametrize(("operand", "expected"), [(YES, NO), (NO, YES), (A, A), (B, B)])
def test_ikke(operand, expected):
    assert negation(operand) == expected


@pytest.mark.parametrize("parts", CHOICE)
def test_hvis(parts):
    assert choice(*parts) == CHOICE[parts]


@pytest.mark.parametrize("triple", list(product([YES, NO, A, B], repeat=3)))
def test_longer_lists_are_pairs_of_pairs(triple):
    first, second, third = triple
    assert conjunction(triple) == conjunction((conjunction((first, second)), third))
    assert disjunction(triple) == disjunction((first, disjunction((second, third))))


def test_of_nothing():
    assert conjunction(()) == YES
    assert disjunction(()) == NO


def test_the_headline_is_the_first_kind():
    kinds = ["missing", "discretion", "conflict", "no_rule", "undefined"]
    for i, kind in enumerate(kinds):
        assert Unknown(frozenset(Cause(later, "p") for later in kinds[i:])).headline == kind
