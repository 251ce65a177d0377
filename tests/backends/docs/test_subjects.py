"""What a rule file says of itself."""

from __future__ import annotations

import pytest

from hjemmel.backends.docs.subjects import note_of
from hjemmel.syntax.from_bytes import file_from_bytes


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (
            "regelsæt prøve\n\n# Hvem der møder.\n# Og hvornår.\nskæringsdato a = 1. juli 2026\n",
            "Hvem der møder. Og hvornår.",
        ),
        ("# Først.\nregelsæt prøve\n\n# Ikke med.\nskæringsdato a = 1. juli 2026\n", "Først."),
        ("regelsæt prøve\nskæringsdato a = 1. juli 2026\n# For sent.\n", ""),
        ("regelsæt prøve  # i enden af linjen\nskæringsdato a = 1. juli 2026\n", ""),
        ("regelsæt prøve\n# Her. Se samtaler.regel. Brug en_parameter.\nskæringsdato a = 1. juli 2026\n", "Her."),
    ],
)
def test_the_first_comments_introduce_the_subject(text: str, note: str) -> None:
    file, _ = file_from_bytes(text.encode(), "regler.regel")
    assert note_of(file, text) == note
