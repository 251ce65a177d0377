"""Lists whose members may be undecided, against every way the undecided may turn out."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hjemmel.runtime.comparisons import er, er_højst, er_ikke, er_mere_end, er_mindre_end, er_mindst
from hjemmel.runtime.lists import (
    alle,
    andel_mellem,
    andelen,
    antal_mellem,
    antallet,
    findes,
    første,
    mindste,
    sidste,
    største,
    summen,
)
from hjemmel.runtime.unknown import INGEN, Led, Ukendt, ukendt

TRUTHS = st.sampled_from([True, False, None])
COMPARISONS = (er, er_ikke, er_mindst, er_højst, er_mere_end, er_mindre_end)
MISSING = ukendt("mangler", "listen")


def led(values: list[bool | None]) -> list[Led]:
    """What is None as unknown, each for a cause of its own."""
    return [ukendt("mangler", str(i)) if value is None else value for i, value in enumerate(values)]


def completions(values: list[bool | None]) -> list[list[bool]]:
    """All ways the undecided may turn out."""
    return [list(way) for way in product(*([True, False] if value is None else [value] for value in values))]


def own(member: Led) -> Led:
    """The member itself."""
    return member


@given(st.lists(TRUTHS, max_size=5))
def test_findes_alle_antallet(values: list[bool | None]) -> None:
    members = tuple(led(values))
    ways = completions(values)
    for given_, outcomes in (
        (findes(members, own), {any(way) for way in ways}),
        (alle(members, own), {all(way) for way in ways}),
        (antallet(members, own), {sum(way) for way in ways}),
    ):
        assert isinstance(given_, Ukendt) == (len(outcomes) > 1)
        assert isinstance(given_, Ukendt) or outcomes == {given_}


@given(st.lists(TRUTHS, max_size=5), st.integers(-1, 6), st.sampled_from(COMPARISONS))
def test_a_count_in_a_comparison_is_decided_when_all_ways_agree(
    values: list[bool | None], other: int, test: Any
) -> None:
    outcomes = {test(sum(way), other) for way in completions(values)}
    for given_ in (test(antal_mellem(tuple(led(values)), own), other),):
        assert isinstance(given_, Ukendt) == (len(outcomes) > 1)
        assert isinstance(given_, Ukendt) or outcomes == {given_}


@given(st.lists(st.tuples(TRUTHS, TRUTHS), max_size=4), st.sampled_from([0, 25, 50, 100]), st.sampled_from(COMPARISONS))
def test_a_share_in_a_comparison(pairs: list[tuple[bool | None, bool | None]], other: int, test: Any) -> None:
    wheres, amongs = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    outcomes: set[Any] = set()
    for where in completions(wheres):
        for among in completions(amongs):
            size = sum(among)
            counted = sum(a and w for a, w in zip(among, where, strict=True))
            outcomes.add(False if not size else test(100 * counted, other * size))
    rows = tuple(zip(led(wheres), led(amongs), strict=True))
    given_ = test(andel_mellem(rows, lambda row: row[0], lambda row: row[1], True), other)
    assert isinstance(given_, Ukendt) == (len(outcomes) > 1)
    assert isinstance(given_, Ukendt) or outcomes == {given_}


def test_an_unknown_list_is_any_number_of_members() -> None:
    count = antal_mellem(MISSING, own)
    assert er_mindst(count, 0) is True
    assert er_mindre_end(count, 0) is False
    assert er(count, -1) is False
    assert er_ikke(count, -1) is True
    assert er_mindst(count, 1) == MISSING
    assert er(count, 3) == MISSING
    assert er(count, antal_mellem(MISSING, own)) == MISSING
    assert antallet(MISSING, own) == MISSING


def test_of_nothing() -> None:
    assert findes((), own) is False
    assert alle((), own) is True
    assert antallet((), own) == 0
    assert summen((), own, own) == 0
    for of in (mindste, største):
        assert of((), own, own, True) is INGEN
        assert reason(of((), own, own, False)) == "empty"
    for of in (første, sidste):
        assert of((), own, own, own, True) is INGEN
        assert reason(of((), own, own, own, False)) == "empty"
    assert andelen((), own, own, True) is INGEN
    assert reason(andelen((), own, own, False)) == "empty"


def reason(led: Led) -> str:
    """Why an operation has no value."""
    assert isinstance(led, Ukendt)
    ((kind, _, (detail,)),) = led.årsager
    assert kind == "udefineret"
    return detail


def test_aggregates_need_only_members_that_may_be_in() -> None:
    unknown = ukendt("mangler", "x")
    rows: tuple[tuple[Led, Led], ...] = ((True, 3), (False, unknown), (True, 5))
    assert summen(rows, lambda row: row[0], lambda row: row[1]) == 8
    assert største(rows, lambda row: row[0], lambda row: row[1], False) == 5
    assert summen((*rows, (unknown, 1)), lambda row: row[0], lambda row: row[1]) == unknown


@pytest.mark.parametrize(("last", "expected"), [(2, "a"), (1, "tie")])
def test_ties_are_undefined_unless_they_agree(last: int, expected: str) -> None:
    rows: tuple[tuple[int, Led], ...] = ((1, "a"), (1, "a"), (last, "b"))
    found = første(rows, lambda row: True, lambda row: row[1], lambda row: row[0], False)
    assert (found if isinstance(found, str) else reason(found)) == expected
    assert sidste(((1, "a"), (2, "b")), lambda row: True, lambda row: row[1], lambda row: row[0], False) == "b"


def test_ingen_in_what_is_added_or_ordered_is_undefined() -> None:
    rows: tuple[Led, ...] = (1, INGEN)
    always = lambda row: True  # noqa: E731
    assert reason(summen(rows, always, own)) == "none_in_arithmetic"
    assert reason(mindste(rows, always, own, True)) == "none_in_arithmetic"
    assert reason(første(rows, always, own, own, True)) == "none_in_arithmetic"
