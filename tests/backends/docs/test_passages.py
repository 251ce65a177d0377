"""The lines of a passage, as published and run together."""

from __future__ import annotations

import pytest

from hjemmel.backends.docs.passages import lines_of

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
