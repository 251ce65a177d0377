"""Parameters: keys, values, dates."""

from __future__ import annotations

from datetime import date

import pytest

from tests.marked import assert_as_marked, compiled_text, problems_in

READER = """begreb Sag "sagen" hører til Borger
  oplysning ydelse : Ydelse "ydelsen"
  resultat støtte : beløb "støtten" = {read}
    fortolkning "Satsen."
"""
BY_CODE = """parameter sats : beløb ved Ydelse "satsen"
  dagpenge:     1.000 kr. altid  hjemmel aftalen.sats
  sygedagpenge: 2.000 kr. altid  hjemmel aftalen.sats
"""

WRONG = {
    "value of another type": 'parameter sats : beløb "S"\n  ⟦HJ301:6 måneder⟧ altid  hjemmel aftalen.sats\n',
    "value from a case": 'parameter sats : beløb "S"\n  (⟦HJ201:støtte⟧) altid  hjemmel aftalen.sats\n',
    "value of the day": 'parameter sats : dato "S"\n  ⟦HJ804:(vurderingsdato)⟧ altid  hjemmel aftalen.sats\n',
    "half a child": 'parameter sats : heltal "S"\n  ⟦HJ305:1,5⟧ altid  hjemmel aftalen.sats\n',
    "unknown codes": 'parameter sats : beløb ved ⟦HJ201:Ydlse⟧ "S"\n  dagpenge: 1 kr. altid  hjemmel aftalen.sats\n'
    + READER.format(read="sats ved ydelse"),
    "unknown code": 'parameter sats : beløb ved Ydelse "S"\n  ⟦HJ307:dagpege⟧: 1 kr. altid  hjemmel aftalen.sats\n',
    "too few keys": 'parameter sats : beløb ved Ydelse "S"\n  ⟦HJ315:1 kr. altid  hjemmel aftalen.sats⟧\n',
    "resting on nothing": 'parameter sats : beløb "S"\n  ⟦HJ421:1 kr. altid⟧\n',
    "date on no ground": ('parameter sats : beløb "S"\n  1 kr. fra ⟦HJ502:1. januar 2024⟧  hjemmel aftalen.sats\n'),
    "read without its key": BY_CODE + READER.format(read="⟦HJ315:sats⟧"),
    "read with too many": BY_CODE + READER.format(read="⟦HJ315:sats ved (ydelse, ydelse)⟧"),
    "read with another key": BY_CODE
    + READER.format(read="sats ved ⟦HJ301:støtte⟧")
    .replace("  resultat", '  resultat støttet : beløb "S" = 1 kr.  fortolkning "x"\n  resultat')
    .replace("⟦HJ301:støtte⟧", "⟦HJ301:støttet⟧"),
    "a rule read with a key": READER.format(read="⟦HJ212:ydelse⟧ ved dagpenge"),
    "nothing read with a key": READER.format(read="⟦HJ201:stas⟧ ved dagpenge"),
    "two values at once": (
        'parameter sats : beløb "S"\n'
        "  ⟦~other:1 kr. fra 1. januar 2024 jf. aftalen.start  hjemmel aftalen.sats⟧\n"
        "  ⟦HJ508:2 kr. fra 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats⟧\n"
    ),
    "two values always": (
        'parameter sats : beløb "S"\n  ⟦~other:1 kr. altid  hjemmel aftalen.sats⟧\n'
        "  ⟦HJ508:2 kr. altid  hjemmel aftalen.sats⟧\n"
    ),
    "two values on one day": (
        'parameter sats : beløb "S"\n'
        "  ⟦~other:1 kr. til og med 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats⟧\n"
        "  ⟦HJ508:2 kr. fra 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats⟧\n"
    ),
    "no value for a time": (
        'parameter sats : beløb "S"\n'
        "  ⟦~other:1 kr. før 1. januar 2024 jf. aftalen.start  hjemmel aftalen.sats⟧\n"
        "  ⟦HJ514:2 kr. fra 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats⟧\n"
    ),
}


@pytest.mark.parametrize("marked", WRONG.values(), ids=WRONG)
def test_a_mistake_in_a_parameter_is_told_once_at_its_letters(marked: str) -> None:
    assert_as_marked(marked)


def test_the_days_of_a_gap_are_named() -> None:
    text = (
        'parameter sats : beløb "S"\n  1 kr. før 1. januar 2024 jf. aftalen.start  hjemmel aftalen.sats\n'
        "  2 kr. fra 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats\n"
    )
    (problem,) = problems_in(text)
    assert (getattr(problem, "first", None), getattr(problem, "last", None)) == (date(2024, 1, 1), date(2024, 12, 31))


RIGHT = {
    "dated values that meet": (
        'parameter sats : beløb "S"\n  1 kr. før 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats\n'
        "  2 kr. fra 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats\n" + READER.format(read="sats")
    ),
    "values by code and date": (
        'parameter sats : beløb ved Ydelse "S"\n'
        "  dagpenge: 1 kr. før 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats\n"
        "  dagpenge: 2 kr. fra 1. januar 2025 jf. aftalen.ændring  hjemmel aftalen.sats\n"
        "  sygedagpenge: 3 kr. altid  hjemmel aftalen.sats\n" + READER.format(read="sats ved ydelse")
    ),
    "read for a given code": BY_CODE + READER.format(read="sats ved dagpenge + sats ved sygedagpenge"),
}


@pytest.mark.parametrize("text", RIGHT.values(), ids=RIGHT)
def test_a_parameter_that_is_whole_is_not_told(text: str) -> None:
    assert problems_in(text) == ()


def test_versions_stand_by_key_and_date_whatever_their_order() -> None:
    plan = compiled_text(RIGHT["values by code and date"]).plan
    lines = RIGHT["values by code and date"].splitlines(keepends=True)
    turned = compiled_text("".join([lines[0], lines[3], lines[2], lines[1], *lines[4:]])).plan
    assert plan is not None and turned is not None
    keys = [[(version.keys, version.start) for version in each.parameters[0].versions] for each in (plan, turned)]
    assert keys[0] == keys[1]
    assert [key for key, _ in keys[0]] == [("dagpenge",), ("dagpenge",), ("sygedagpenge",)]
