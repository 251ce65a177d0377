"""What is checked of a rule set with a mistake: all that the mistake does not touch."""

from __future__ import annotations

import pytest

from tests.marked import problems_in

SAG = """begreb Sag "sagen"
  oplysning åben : ja/nej "åben"
  oplysning antal : heltal "antallet"
  resultat støtte : beløb "støtten"
  resultat gebyr : beløb "gebyret"
parameter sats : beløb "satsen"
  100 kr. altid  hjemmel aftalen.sats
"""


def rule(name: str, sets: str, condition: str) -> str:
    lines = ("hjemmel aftalen.sats", "gælder altid", "for Sag", f"fastsætter {sets}", f"hvis {condition}")
    return f'regel {name} "R"\n' + "".join(f"  {line}\n" for line in lines)


def definition(name: str, condition: str) -> str:
    return f'definition {name} "D" for Sag\n  hjemmel aftalen.sats\n  hvis {condition}\n'


OVERLAP = rule("a", "støtte = 1 kr.", "åben") + rule("b", "støtte = 2 kr.", "antal er 1")
GEBYR = rule("g", "gebyr = 1 kr.", "åben")

UNTOUCHED = {
    "a rule of another result": OVERLAP + rule("c", "gebyr = 1 kr.", "åbn"),
    "a definition that nothing reads": OVERLAP + GEBYR + definition("d", "åbn"),
    "an example": OVERLAP + GEBYR + 'eksempel "E"\n  vurderet 1. maj 2024\n  Sag s: åbn = ja\n  forvent s.åben\n',
    "a right": OVERLAP
    + GEBYR
    + 'ret q "Q"\n  hjemmel aftalen.sats\n  gælder altid\n  for Sag\n  tilkommer "x"\n  hvis åbn\n',
}


@pytest.mark.parametrize("text", UNTOUCHED.values(), ids=UNTOUCHED)
def test_rules_that_meet_are_told_although_something_else_is_wrong(text: str) -> None:
    assert sorted(problem.code for problem in problems_in(SAG + text)) == ["HJ201", "HJ601"]


TOUCHED = {
    "a rule of the result": OVERLAP + GEBYR + rule("c", "støtte = 3 kr.", "åbn"),
    "a line of one of the rules": OVERLAP.replace("hvis antal er 1", "hvis antal er 1\n  undtagen hvis åbn") + GEBYR,
    "a definition that one of the rules reads": OVERLAP.replace("antal er 1", "d") + GEBYR + definition("d", "åbn"),
    "a definition that is read further on": (
        OVERLAP.replace("antal er 1", "d") + GEBYR + definition("d", "e") + definition("e", "åbn")
    ),
}


@pytest.mark.parametrize("text", TOUCHED.values(), ids=TOUCHED)
def test_rules_that_a_mistake_touches_are_not_judged(text: str) -> None:
    assert [problem.code for problem in problems_in(SAG + text)] == ["HJ201"]


def test_rules_that_read_a_parameter_with_a_mistake_are_not_judged() -> None:
    text = SAG.replace("hjemmel aftalen.sats\n", "hjemmel aftalen.stas\n") + OVERLAP.replace("2 kr.", "sats") + GEBYR
    assert [problem.code for problem in problems_in(text)] == ["HJ201"]
