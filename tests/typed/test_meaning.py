"""What the typed form makes of the text, asked of the interpreter: units, lines on their rule's clock, endings."""

from __future__ import annotations

import pytest

from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.verdicts import verdicts_of
from tests.marked import compiled_text

UNITS = """begreb Sag "sagen"
  oplysning ferie : uger eller ingen "ferien"
  oplysning dage_i_alt : dage "dagene"
  oplysning alder : år eller ingen "alderen"
  resultat rest : dage eller ingen "resten" = ferie  fortolkning "Ferien i dage."
  resultat runde : dage "runde dage" = dage_i_alt  afrundet til nærmeste 1 uge  fortolkning "Hele uger."
  resultat måneder_gammel : måneder eller ingen "måneder" = alder  fortolkning "Alderen."
eksempel "Med ferie"
  vurderet 1. maj 2024
  Sag s: ferie = 2 uger, dage_i_alt = 11 dage, alder = 2 år
  forvent s.rest er 14 dage
  forvent s.ferie er mindst 10 dage
  forvent s.runde er 14 dage
  forvent s.måneder_gammel er 24 måneder
eksempel "Uden ferie"
  vurderet 1. maj 2024
  Sag s: ferie = ingen, dage_i_alt = 10 dage, alder = ingen
  forvent s.rest er ingen
  forvent ikke s.ferie er mindst 10 dage
  forvent ikke s.ferie er højst 10 dage
  forvent s.runde er 7 dage
  forvent s.måneder_gammel er ingen
eksempel "Ukendt ferie"
  vurderet 1. maj 2024
  Sag s
  forvent s.rest mangler ferie
"""

CLOCKS = """begreb Sag "sagen"
  oplysning åben : ja/nej "åben"
  oplysning dag : dato "dagen"
  resultat støtte : beløb "støtten"
regel r "R"
  hjemmel aftalen.sats
  gælder altid bestemt ved dag
  for Sag
  fastsætter støtte = 100 kr.
    dog 200 kr. hvis åben  gælder fra 1. januar 2025 jf. aftalen.ændring
    dog højst 50 kr.  gælder fra 1. januar 2025 jf. aftalen.ændring
eksempel "Efter sagens dag, ikke vurderingens"
  vurderet 1. maj 2026
  Sag tidlig: dag = 31. december 2024, åben = ja
  Sag sen: dag = 1. januar 2025, åben = ja
  Sag lukket: dag = 1. januar 2025, åben = nej
  forvent tidlig.støtte er 100 kr.
  forvent sen.støtte er 200 kr.
  forvent lukket.støtte er 50 kr.
"""

ENDINGS = """begreb Sag "sagen"
  oplysning åben : ja/nej "åben"
  oplysning dag : dato "dagen"
  resultat støtte : beløb "støtten"
  resultat gebyr : beløb "gebyret"
parameter sats : beløb "satsen"
  100 kr. altid  hjemmel aftalen.sats
regel gammel "Gammel"
  hjemmel aftalen.sats
  gælder fra 1. januar 2024 jf. aftalen.start bestemt ved dag
  for Sag
  fastsætter støtte = sats
regel ny "Ny"
  hjemmel aftalen.sats
  gælder fra 1. januar 2025 jf. aftalen.ændring bestemt ved dag
  for Sag
  erstatter gammel
  ophæver sats
  fastsætter støtte = 7 kr.
regel gebyret "Gebyret"
  hjemmel aftalen.sats
  gælder altid bestemt ved dag
  for Sag
  fastsætter gebyr = sats
eksempel "Før og efter"
  vurderet 1. maj 2026
  Sag tidlig: dag = 31. december 2024
  Sag sen: dag = 1. januar 2025
  forvent tidlig.støtte er 100 kr.
  forvent tidlig.gebyr er 100 kr.
  forvent sen.støtte er 7 kr.
  forvent sen.gebyr ingen regel
"""

CONFLICTS = """begreb Sag "sagen"
  oplysning antal : heltal "antallet"
  resultat støtte : beløb "støtten"
regel lav "Lav"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  fastsætter støtte = 1 kr.
regel høj "Høj"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  uafklaret over for lav "Aftalen tier."
  fastsætter støtte = 2 kr.
    dog 3 kr. hvis antal er 3
definition støttet "støttet" for Sag
  hjemmel aftalen.sats
  hvis støtte er mere end 0 kr.
eksempel "Modstrid når videre"
  vurderet 1. maj 2024
  Sag s: antal = 1
  Sag t: antal = 3
  forvent s.støtte modstrid lav, høj
  forvent s.støttet modstrid høj, lav
  forvent t.støttet modstrid høj, lav
"""

STATUSES = """begreb Sag "sagen"
  oplysning åben : ja/nej "åben"
  oplysning dag : dato "dagen"
pligt svar "Svar"
  hjemmel aftalen.samtale
  gælder altid bestemt ved vurderingsdato
  for Sag
  påhviler "nævnet"
  er opfyldt, når åben og dag senest fristen
  frist senest 3 dage efter 1. maj 2024
ret klage "Klage"
  hjemmel aftalen.samtale
  gælder altid
  for Sag
  tilkommer "ejeren"
  hvis svar er en af (tilsidesat, opfyldt)
eksempel "På dagen"
  vurderet 4. maj 2024
  Sag s: åben = nej
  forvent s.svar afventer
  forvent s.svar frist 4. maj 2024
  forvent s.klage består ikke
eksempel "Dagen efter"
  vurderet 5. maj 2024
  Sag s: åben = nej
  forvent s.svar tilsidesat
  forvent s.klage består
eksempel "Forudsat"
  vurderet 5. maj 2024
  Sag s
  forudsat s.svar = "ikke relevant"
  forvent s.svar er ikke relevant
  forvent s.klage består ikke
eksempel "Forudsat ret"
  vurderet 5. maj 2024
  Sag s
  forudsat s.klage = ja
  forvent s.klage består
"""

SETS = {"units": UNITS, "clocks": CLOCKS, "endings": ENDINGS, "conflicts": CONFLICTS, "statuses": STATUSES}


@pytest.mark.parametrize("text", SETS.values(), ids=SETS)
def test_every_expectation_is_met(text: str) -> None:
    compiled = compiled_text(text)
    assert compiled.plan is not None, compiled.errors
    assert compiled.examples
    for example in compiled.examples:
        unmet = [v for v in verdicts_of(example, Evaluation(compiled.plan, example.case)) if not v.met]
        assert not unmet, (example.title, unmet)
