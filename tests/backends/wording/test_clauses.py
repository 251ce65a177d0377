"""Labels as clauses, and the same clauses denied."""

from __future__ import annotations

import pytest

from hjemmel.backends.wording.clauses import affirmed, characterised, denied


@pytest.mark.parametrize(
    ("label", "yes", "no"),
    [
        ("borgeren er undtaget", "borgeren er undtaget", "borgeren er ikke undtaget"),
        (
            "myndigheden har besluttet fysisk møde",
            "myndigheden har besluttet fysisk møde",
            "myndigheden har ikke besluttet fysisk møde",
        ),
        ("Er borgeren uden gavn?", "svaret er ja: »Er borgeren uden gavn?«", "svaret er nej: »Er borgeren uden gavn?«"),
        ("ønske om samtaler", "svaret er ja: »ønske om samtaler«", "svaret er nej: »ønske om samtaler«"),
        ("der føres tilsyn", "der føres tilsyn", "der føres ikke tilsyn"),
        (
            "myndigheden har besluttet, at samtalen ikke er digital",
            "myndigheden har besluttet, at samtalen ikke er digital",
            "myndigheden har ikke besluttet, at samtalen ikke er digital",
        ),
        (
            "en plan, som kommunen har",
            "svaret er ja: »en plan, som kommunen har«",
            "svaret er nej: »en plan, som kommunen har«",
        ),
        ("borgeren kan ikke møde", "borgeren kan ikke møde", "svaret er nej: »borgeren kan ikke møde«"),
    ],
)
def test_a_label_is_affirmed_and_denied(label: str, yes: str, no: str) -> None:
    assert affirmed(label) == yes
    assert denied(label) == no


@pytest.mark.parametrize(
    ("owner", "label", "yes", "no"),
    [
        ("samtalen", "den første samtale", "samtalen er den første samtale", "samtalen er ikke den første samtale"),
        ("borgeren", "i kontaktforløbet", "borgeren er i kontaktforløbet", "borgeren er ikke i kontaktforløbet"),
        (
            "borgeren",
            "et ukompliceret forløb",
            "borgeren har et ukompliceret forløb",
            "borgeren har ikke et ukompliceret forløb",
        ),
        ("samtalen", "en jobsamtale", "samtalen er en jobsamtale", "samtalen er ikke en jobsamtale"),
        ("borgeren", "regnes med", "borgeren regnes med", "borgeren regnes ikke med"),
        (
            "borgeren",
            "er med, når det tæller",
            "borgeren er med, når det tæller",
            "borgeren er ikke med, når det tæller",
        ),
        ("samtalen", "holdt i tide", "samtalen er holdt i tide", "samtalen er ikke holdt i tide"),
        ("samtalen", "samtalen tæller med", "samtalen tæller med", "samtalen tæller ikke med"),
    ],
)
def test_a_characteristic_is_said_of_its_owner(owner: str, label: str, yes: str, no: str) -> None:
    assert characterised(owner, label) == yes
    assert characterised(owner, label, deny=True) == no
