"""Successors and what they end, readers and the parameters they read, duties and their deadlines."""

from __future__ import annotations

import pytest

from tests.marked import assert_as_marked, problems_in

SAG = """begreb Sag "sagen" hører til Kommune
  oplysning åben : ja/nej "åben"
  oplysning dag : dato "dagen"
  oplysning bevis : dato "beviset"
  resultat støtte : beløb "støtten"
begreb Klage "klagen" hører til Sag
  oplysning dag : dato "dagen"
  oplysning god : ja/nej "god"
"""
START, CHANGE = "1. januar 2024 jf. aftalen.start", "1. januar 2025 jf. aftalen.ændring"


def rule(name: str, period: str, *lines: str, value: str = "1.000 kr.") -> str:
    said = "".join(f"  {line}\n" for line in lines)
    return (
        f'regel {name} "R"\n  hjemmel aftalen.sats\n  gælder {period}\n  for Sag\n  fastsætter støtte = {value}\n{said}'
    )


def definition(name: str, *lines: str, about: str = "Sag", condition: str = "åben") -> str:
    said = "".join(f"  {line}\n" for line in lines)
    return f'definition {name} "D" for {about}\n  hjemmel aftalen.sats\n  hvis {condition}\n{said}'


def repeal(target: str, period: str, about: str = "") -> str:
    concept = f"  for {about}\n" if about else ""
    return f'ophævelse o "O"\n  hjemmel aftalen.sats\n  gælder {period}\n{concept}  ophæver {target}\n'


def duty(act: str, name: str = "p") -> str:
    return (
        f'pligt {name} "P"\n  hjemmel aftalen.samtale\n  gælder altid bestemt ved dag\n  for Sag\n  påhviler kommune\n'
        f"  er opfyldt, når {act}\n  frist senest 6 måneder efter dag\n"
    )


SATS = f'parameter ⟦~declared:sats⟧ : beløb "satsen"\n  1.000 kr. fra {CHANGE}  hjemmel aftalen.sats\n'

WRONG = {
    "successor that begins with its predecessor": (
        rule("⟦~other:a⟧", f"fra {START}") + rule("b", f"fra {START}", "erstatter ⟦HJ507:a⟧")
    ),
    "successor that begins before its predecessor": (
        rule("⟦~other:a⟧", f"fra {CHANGE}") + rule("b", f"fra {START}", "erstatter ⟦HJ507:a⟧")
    ),
    "repeal before what it repeals": (rule("⟦~other:a⟧", f"fra {CHANGE}") + repeal("⟦HJ507:a⟧", f"fra {START}")),
    "successor of a definition too early": (
        definition("⟦~other:d⟧", f"gælder fra {CHANGE}") + definition("e", f"gælder fra {START}", "erstatter ⟦HJ507:d⟧")
    ),
    "a fixed end and a successor": (
        rule("⟦~other:a⟧", f"fra {START} før {CHANGE}") + rule("b", f"fra {CHANGE}", "erstatter ⟦HJ510:a⟧")
    ),
    "a fixed end of a table and a successor": (
        f'tabel ⟦~other:t⟧ "T"\n  hjemmel aftalen.sats\n  gælder før {CHANGE}\n  for Sag\n  fastsætter støtte\n'
        "  | åben er | giver |\n  | ja | 1 kr. |\n  | nej | 2 kr. |\n"
        + rule("b", f"fra {CHANGE}", "erstatter ⟦HJ510:t⟧")
    ),
    "a successor from no day": rule("⟦~other:a⟧", f"fra {START}") + rule("b", "altid", "erstatter ⟦HJ513:a⟧"),
    "a repeal of a parameter from no day": (
        SATS.replace("~declared", "~other") + rule("a", f"fra {CHANGE}", value="sats") + repeal("⟦HJ513:sats⟧", "altid")
    ),
    "a repeal read on a part": (
        definition("d", f"gælder fra {START}") + repeal("⟦HJ504:d⟧", f"fra {CHANGE} bestemt ved dag", "Klage")
    ),
    "a repeal of a parameter read on a case": (
        SATS.replace("⟦~declared:sats⟧", "sats")
        + rule("a", f"fra {CHANGE}", value="sats")
        + repeal("⟦HJ504:sats⟧", f"fra {CHANGE} bestemt ved dag", "Sag")
    ),
    "a parameter read before its first value": SATS + rule("⟦HJ509:a⟧", f"fra {START}", value="sats"),
    "a parameter read from the first day": SATS + rule("⟦HJ509:a⟧", f"før {CHANGE}", value="sats"),
    "a parameter read by a line": (
        SATS
        + rule("⟦HJ509:a⟧", f"fra {START}", "dog sats hvis åben", "dog 2 * sats hvis dag før 1. maj 2024 og ikke åben")
    ),
    "a parameter read always": SATS + rule("⟦HJ509:a⟧", "altid", value="sats"),
    "a parameter read for a key before its first value": (
        f'parameter ⟦~declared:sats⟧ : beløb ved Ydelse "satsen"\n  dagpenge: 1 kr. altid  hjemmel aftalen.sats\n'
        f"  sygedagpenge: 2 kr. fra {CHANGE}  hjemmel aftalen.sats\n"
        + rule("⟦HJ509:a⟧", f"fra {START}", value="sats ved sygedagpenge")
    ),
    "fulfilment that looks at no date": duty("åben", "⟦HJ511:p⟧"),
    "fulfilment by a definition that looks at no date": definition("d") + duty("d", "⟦HJ511:p⟧"),
}


@pytest.mark.parametrize("marked", WRONG.values(), ids=WRONG)
def test_what_does_not_fit_in_time_is_told_once_at_its_letters(marked: str) -> None:
    assert_as_marked(SAG + marked + rest_of(marked))


def rest_of(text: str) -> str:
    """A rule for the result where the text has none, so that nothing else is wrong."""
    return "" if "fastsætter" in text else rule("støtte_altid", "altid")


RIGHT = {
    "a successor inside its predecessor's period": (
        rule("a", f"fra {START}") + rule("b", f"fra {CHANGE}", "erstatter a")
    ),
    "a successor on another clock": (
        rule("a", f"fra {CHANGE} bestemt ved dag") + rule("b", f"fra {START} bestemt ved bevis", "erstatter a")
    ),
    "a repeal read on a whole": (
        definition("d", f"gælder fra {START}", about="Klage", condition="god")
        + repeal("d", f"fra {CHANGE} bestemt ved dag", "Sag")
        + rule("a", "altid")
    ),
    "a parameter read from its first day": (
        SATS.replace("⟦~declared:sats⟧", "sats") + rule("a", f"fra {CHANGE}", value="sats")
    ),
    "a parameter read for a key that always has a value": (
        f'parameter sats : beløb ved Ydelse "satsen"\n  dagpenge: 1 kr. altid  hjemmel aftalen.sats\n'
        f"  sygedagpenge: 2 kr. fra {CHANGE}  hjemmel aftalen.sats\n"
        + rule("a", f"fra {START}", value="sats ved dagpenge")
    ),
    "a parameter read by a quantity, which says no period": (
        SATS.replace("⟦~declared:sats⟧", "sats")
        + 'begreb Bog "bogen"\n  resultat pris : beløb "prisen" = sats  fortolkning "Prisen."\n'
        + rule("a", "altid")
    ),
    "fulfilment before the deadline": duty("åben og bevis senest fristen") + rule("a", "altid"),
    "fulfilment by a definition that compares a date": (
        definition("d", condition="bevis før 1. maj 2024") + duty("d") + rule("a", "altid")
    ),
    "fulfilment by parts with a date": (
        duty("findes kommune.borgere hvor (ledig_fra senest denne.dag)") + rule("a", "altid")
    ),
}


@pytest.mark.parametrize("text", RIGHT.values(), ids=RIGHT)
def test_what_fits_in_time_is_not_told(text: str) -> None:
    assert problems_in(SAG + text) == ()


def test_what_does_not_fit_is_told_although_something_else_is_wrong() -> None:
    text = SAG + WRONG["successor that begins with its predecessor"] + definition("⟦HJ201:e⟧").replace("⟦HJ201:e⟧", "e")
    assert_as_marked(text.replace("  hvis åben\n", "  hvis ⟦HJ201:åbn⟧\n"))


def test_a_beginning_with_a_mistake_is_not_a_missing_one() -> None:
    text = rule("a", f"fra {START}") + rule("b", "fra ⟦HJ502:1. januar 2025⟧", "erstatter a")
    assert_as_marked(SAG + text)
