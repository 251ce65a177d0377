"""What is declared and never matters, and warnings that are accepted."""

from __future__ import annotations

import pytest

from tests.marked import assert_as_marked, compiled_text

OPEN = 'regelsæt proeve "P"\n  frister tælles fra dagen efter\n'
SOURCE = """aftale aftalen "Aftale"
  kilde "kilder/aftalen.txt"
  klausul samtale
    »Kommunen holder en samtale med borgeren.«
  klausul resten
    »Støtten udgør 1.000 kr. om måneden. Aftalen træder i kraft den 1. januar 2024. Aftalen ændres den 1. januar 2025.«
"""
USED = """definition d "D" for Sag
  hjemmel aftalen.samtale, aftalen.resten
  hvis åben
"""

WRONG = {
    "a result nothing sets": 'begreb Sag "sagen"\n  oplysning åben : ja/nej "å"\n  resultat ⟦HJ701:r⟧ : heltal "R"\n'
    + USED,
    "a fact nothing reads": 'begreb Sag "sagen"\n  oplysning åben : ja/nej "å"\n  oplysning ⟦HJ702:n⟧ : heltal "N"\n'
    + USED,
    "a discretion nothing reads": (
        'begreb Sag "sagen"\n  oplysning åben : ja/nej "å"\n'
        '  skøn ⟦HJ703:s⟧ : ja/nej "S?"\n    hjemmel aftalen.samtale\n    udøves af "nævnet"\n' + USED
    ),
    "a parameter nothing reads": (
        'begreb Sag "sagen"\n  oplysning åben : ja/nej "å"\nparameter ⟦HJ704:q⟧ : heltal "Q"\n'
        "  1 altid  hjemmel aftalen.samtale\n" + USED
    ),
    "a clause nothing cites": (
        'begreb Sag "sagen"\n  oplysning åben : ja/nej "å"\n' + USED.replace(", aftalen.resten", "")
    ),
    "an acceptance of what does not arise": (
        'begreb Sag "sagen"\n  oplysning åben : ja/nej "å"  ⟦HJ705:accepteret HJ702 "Kommer."⟧\n' + USED
    ),
    "an acceptance of an error": (
        'begreb Sag "sagen"\n  oplysning åben : ja/nej "å"\n'
        + USED.replace("åben", "⟦HJ201:åbn⟧")
        + '  accepteret HJ201 "Det går nok."\n'
    ),
}


@pytest.mark.parametrize("marked", WRONG.values(), ids=WRONG)
def test_what_never_matters_is_told_at_its_name(marked: str) -> None:
    source = SOURCE if "aftalen.resten" in marked else SOURCE.replace("klausul resten", "klausul ⟦HJ409:resten⟧")
    assert_as_marked(OPEN + source + marked)


ACCEPTED = {
    "a fact": (
        'begreb Sag "sagen"\n  oplysning åben : ja/nej "å"\n'
        '  oplysning n : heltal "N"  accepteret HJ702 "Kommer."\n' + USED
    ),
    "a discretion": (
        'begreb Sag "sagen"\n  oplysning åben : ja/nej "å"\n  skøn s : ja/nej "S?"\n    hjemmel aftalen.samtale\n'
        '    udøves af "nævnet"\n    accepteret HJ703 "Kommer."\n' + USED
    ),
    "a parameter": (
        'begreb Sag "sagen"\n  oplysning åben : ja/nej "å"\nparameter q : heltal "Q"\n'
        '  1 altid  hjemmel aftalen.samtale\n  accepteret HJ704 "Kommer."\n' + USED
    ),
    "a duty": (
        'begreb Sag "sagen"\n  oplysning åben : ja/nej "å"\n  oplysning dag : dato "dagen"\n'
        + USED
        + 'pligt p "P"\n  hjemmel aftalen.samtale\n  gælder altid bestemt ved dag\n  for Sag\n  påhviler "nævnet"\n'
        '  er opfyldt, når åben\n  frist senest dag\n  accepteret HJ511 "Sent er godt nok."\n'
    ),
    "a line of a rule": (
        'begreb Sag "sagen"\n  oplysning åben : ja/nej "å"\n  resultat r : heltal "R"\n'
        'parameter q : heltal "Q"\n  1 fra 1. januar 2025 jf. aftalen.resten  hjemmel aftalen.samtale\n'
        + USED
        + 'regel x "X"\n  hjemmel aftalen.samtale\n  gælder fra 1. januar 2024 jf. aftalen.resten\n  for Sag\n'
        '  fastsætter r = 1\n    dog q hvis åben\n  accepteret HJ509 "Det år er forbi."\n'
    ),
}


@pytest.mark.parametrize("text", ACCEPTED.values(), ids=ACCEPTED)
def test_a_warning_accepted_with_a_reason_is_not_told(text: str) -> None:
    compiled = compiled_text(OPEN + SOURCE + text)
    assert compiled.problems == ()
    assert compiled.plan is not None


def test_what_could_not_be_read_may_use_everything() -> None:
    text = 'begreb Sag "sagen"\n  oplysning åben : ja/nej "å"\n  oplysning n : heltal "N"\n  resultat r : heltal "R"\n'
    broken = 'regel r1 "R"\n  hjemmel aftalen.samtale\n  gælder hvornår\n'
    codes = {problem.code for problem in compiled_text(OPEN + SOURCE + text + USED + broken).problems}
    assert all(code.startswith("HJ1") for code in codes)


def test_text_left_over_is_told_although_a_rule_has_a_mistake() -> None:
    source = SOURCE.replace("Aftalen ændres den 1. januar 2025.", "").replace(" «", "«")
    text = 'begreb Sag "sagen"\n  oplysning åben : ja/nej "å"\n' + USED.replace("åben", "åbn")
    codes = [problem.code for problem in compiled_text(OPEN + source + text).problems]
    assert sorted(codes) == ["HJ201", "HJ408"]
