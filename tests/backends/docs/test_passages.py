"""The lines of a passage, as published and run together."""

from __future__ import annotations

import pytest

from hjemmel.backends.docs.passages import lines_of, percents_of

KNOWN = frozenset(("organisere", "a-kassen", "ret-", "kassen"))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("én linje", (("én linje", ""),)),
        ("to\nlinjer", (("to", " "), ("linjer", ""))),
        ("organise-\nre nu", (("organise", ""), ("re nu", ""))),
        ("hos a-\nkassen", (("hos a", "-"), ("kassen", ""))),
        ("fx –\nfor alle", (("fx –", " "), ("for alle", ""))),
        ("P\nr\næ\ns", (("P r æ s", ""),)),
        (" luft \n\n omkring ", (("luft", " "), ("omkring", ""))),
    ],
)
def test_lines_know_how_they_are_joined(text: str, lines: tuple[tuple[str, str], ...]) -> None:
    assert lines_of(text, KNOWN) == lines


@pytest.mark.parametrize(
    ("counts", "percents"),
    [
        ([1, 1, 1, 0], ["33,4", "33,3", "33,3", "0"]),
        ([573, 124, 303, 0], ["57,3", "12,4", "30,3", "0"]),
        ([2, 0, 0, 1], ["66,7", "0", "0", "33,3"]),
        ([7, 7, 7, 7, 7, 7, 7], ["14,3", "14,3", "14,3", "14,3", "14,3", "14,3", "14,2"]),
        ([0, 0], ["0", "0"]),
        ([5], ["100"]),
    ],
)
def test_shares_make_up_a_hundred(counts: list[int], percents: list[str]) -> None:
    assert percents_of(counts) == percents
