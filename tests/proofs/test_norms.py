"""What somebody may do to keep a norm, and what is given when it is asked whether anybody can."""

from __future__ import annotations

import pytest

from hjemmel.proofs.acts import act_facts
from hjemmel.proofs.growing import only_grows
from hjemmel.proofs.outcomes import Refuted
from tests.proofs.small_sets import codes, read

TALKS = """
begreb Borger "borgeren"
  oplysning ledig_fra : dato "første ledighedsdag"
  oplysning krav : heltal "antal krævede samtaler"
  oplysning samtaler : liste af Samtale "borgerens samtaler"
  oplysning seneste : dato eller ingen "seneste afklaring"

begreb Samtale "samtalen" hører til Borger
  oplysning dato : dato "samtalens dato"
  oplysning holdt : ja/nej "samtalen er holdt"

definition tæller "samtalen tæller" for Samtale
  @
  hvis holdt

definition første "den første samtale" for Samtale
  @
  hvis antallet af borger.samtaler hvor (dato før denne.dato) er 0

pligt hold "Samtalerne holdes"
  @
  gælder altid bestemt ved fristen
  for Borger
  påhviler "kommunen"
  er opfyldt, når {act}
  frist senest 6 måneder efter ledig_fra
  hvis krav er mere end 0
"""
MANY = "antallet af samtaler hvor (tæller og dato senest fristen) er mindst krav"


@pytest.mark.parametrize(
    ("act", "facts"),
    [
        (MANY, {("Borger", "samtaler"), ("Samtale", "dato"), ("Samtale", "holdt")}),
        ("seneste tidligst ledig_fra", {("Borger", "seneste")}),
        ("ledig_fra senest fristen", {("Borger", "ledig_fra")}),
    ],
)
def test_what_decides_that_a_norm_applies_is_given(act: str, facts: set[tuple[str, str]]) -> None:
    _, reading = read(TALKS.replace("{act}", act))
    assert act_facts(reading.index.norms["hold"], reading.index) == facts


@pytest.mark.parametrize(
    ("act", "grows"),
    [
        (MANY, True),
        (f"{MANY} eller findes samtaler hvor (holdt)", True),
        ("antallet af samtaler hvor (holdt) er højst krav", False),
        ("antallet af samtaler hvor (holdt) er 3", False),
        ("alle samtaler opfylder (holdt)", False),
        ("antallet af samtaler hvor (første) er mindst krav", False),
        ("seneste tidligst ledig_fra", False),
    ],
)
def test_which_duties_more_members_never_break(act: str, grows: bool) -> None:
    _, reading = read(TALKS.replace("{act}", act))
    norm = reading.index.norms["hold"]
    assert only_grows(norm, reading.act_facts(norm), reading.index) is grows


def test_the_case_shows_the_circumstances_in_which_nobody_can() -> None:
    from hjemmel.proofs.from_plan import questions_of, solver_for

    text = """
begreb Sag "sagen"
  oplysning modtaget : dato "modtaget"
  oplysning haster : ja/nej "haster"
  oplysning svar : dato eller ingen "svaret"

pligt svar_i_tide "Der svares"
  @
  gælder altid bestemt ved fristen
  for Sag
  påhviler "kommunen"
  er opfyldt, når svar senest fristen og (ikke haster eller svar tidligst modtaget + 5 uger)
  frist senest 2 uger efter modtaget
  undtagen hvis haster er ja og modtaget før 1. januar 2000  @
"""
    _, reading = read(text)
    question = next(each for each in questions_of(reading) if each.question.kind == "unfulfillable")
    outcome = question.settled(solver_for(reading))
    assert isinstance(outcome, Refuted)
    assert outcome.case.instances[outcome.instance].facts["haster"] is True


def test_a_window_beyond_the_calendar_is_no_fault() -> None:
    text = TALKS.replace("{act}", "seneste i de første 6 måneder fra ledig_fra og seneste senest fristen")
    assert "HJ615" not in codes(text)
    assert "HJ616" not in codes(text)
