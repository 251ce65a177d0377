"""Beskæftigelsesindsatsen efter aftalerne fra 2022 og 2025: skæringsdatoerne.

Skrevet af oversætteren ud fra regelfilerne; ret der, ikke her.
"""

from __future__ import annotations

from datetime import date

from .._koersel.lookup import Opslag, skæringsdato
from .._koersel.time import måneder_efter
from .._koersel.unknown import Led

DATO_2022_04_01 = date(2022, 4, 1)
DATO_2023_01_01 = date(2023, 1, 1)
DATO_2024_01_01 = date(2024, 1, 1)
DATO_2026_07_01 = date(2026, 7, 1)
DATO_2027_01_01 = date(2027, 1, 1)


def anden_fase_ikraft(opslag: Opslag) -> Led:
    """Skæringsdatoen anden_fase_ikraft.

    Fortolkning: Sanktioner, den årlige afklaring og pausen læses som dele af anden fase. Forkastet: at
        de begynder med reformen i 2026.
    Lagt til grund: Forventet dag for reformens anden fase, ikke efterprøvet; aftalen nævner ingen dato
    """
    return skæringsdato(opslag, "anden_fase_ikraft", DATO_2027_01_01)


def digitale_samtaler_ikraft(opslag: Opslag) -> Led:
    """Skæringsdatoen digitale_samtaler_ikraft.

    Jf. delaftale_2022.ikraft_digitale_samtaler, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 113: »Træder i kraft 1. januar 2023«
    Fortolkning: Aftalens dag er udgangspunktet. Forkastet: lovens dag.
    Lagt til grund: Lov nr. 295 af 20. marts 2023: loven trådte først i kraft den 22. marts 2023; en sag
        kan forudsætte den dag
    """
    return skæringsdato(opslag, "digitale_samtaler_ikraft", DATO_2023_01_01)


def fem_målgrupper_ikraft(opslag: Opslag) -> Led:
    """Skæringsdatoen fem_målgrupper_ikraft.

    Lagt til grund: Forventet dag for en ny hovedlov, ikke efterprøvet; aftalen nævner ingen dato
    """
    return skæringsdato(opslag, "fem_målgrupper_ikraft", anden_fase_ikraft(opslag))


def forenklinger_ikraft(opslag: Opslag) -> Led:
    """Skæringsdatoen forenklinger_ikraft.

    Jf. delaftale_2022.desuden_2023, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        123: »Desuden følgende fra 1. januar 2023:«
    Fortolkning: Aftalens dag er udgangspunktet. Forkastet: lovens dag.
    Lagt til grund: Lov nr. 295 af 20. marts 2023: loven trådte først i kraft den 22. marts 2023; en sag
        kan forudsætte den dag
    """
    return skæringsdato(opslag, "forenklinger_ikraft", DATO_2023_01_01)


def forsøg_begynder(opslag: Opslag) -> Led:
    """Skæringsdatoen forsøg_begynder.

    Lagt til grund: Offentligt materiale: forsøgene begynder i 2027; dagen er ikke efterprøvet, og
        aftalen nævner den ikke
    """
    return skæringsdato(opslag, "forsøg_begynder", DATO_2027_01_01)


def forsøg_ophør(opslag: Opslag) -> Led:
    """Skæringsdatoen forsøg_ophør.

    Hjemmel reform_2025.forlænget_ansvar, Ti centrale initiativer, linje 108-111: »I et storskalaforsøg
        med 100.000 deltagere over tre år forlænges a-kassernes ansvar for kontaktforløbet for
        dagpengemodtagere fra tre til fire måneder.«
    Hjemmel reform_2025.frit_valg, Ti centrale initiativer, linje 111-116: »I et andet forsøg får 25.000
        dagpengemodtagere over tre år frit valg af kontaktforløb hos enten kommunen, a-kassen eller en
        anden aktør, herunder private leverandører og civilorganisationer, i de første fire måneder af
        deres ledighedsforløb.«
    Fortolkning: »Over tre år« læses som den tid, hvor nye ledige kommer med. Forkastet: at løbende
        forløb afbrydes, når de tre år er gået.
    """
    return skæringsdato(opslag, "forsøg_ophør", måneder_efter(forsøg_begynder(opslag), 36))


def jobcenterregimet_ophør(opslag: Opslag) -> Led:
    """Skæringsdatoen jobcenterregimet_ophør.

    Fortolkning: Læses som samme dag som resten af reformen. Forkastet: den 1. februar 2026, som en sag
        kan forudsætte.
    Lagt til grund: Aftalen nævner ingen dato; den 1. februar eller den 1. juli 2026, ikke efterprøvet
    """
    return skæringsdato(opslag, "jobcenterregimet_ophør", reform_ikraft(opslag))


def kontaktforløb_ikraft(opslag: Opslag) -> Led:
    """Skæringsdatoen kontaktforløb_ikraft.

    Jf. delaftale_2022.ikraft_kontaktforløb, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 75: »Træder i kraft 1. januar 2024«
    Lagt til grund: Lov nr. 727 af 13. juni 2023: loven trådte i kraft samme dag, som aftalen planlagde
    """
    return skæringsdato(opslag, "kontaktforløb_ikraft", DATO_2024_01_01)


def længere_fra_ikraft(opslag: Opslag) -> Led:
    """Skæringsdatoen længere_fra_ikraft.

    Fortolkning: Kravene til samtaler står samlet i aftalen og læses som gældende fra samme dag.
        Forkastet: at gruppen længere fra arbejdsmarkedet først er omfattet fra den 1. januar 2027.
    Lagt til grund: Aftalen nævner ingen dato; den 1. juli 2026 eller den 1. januar 2027, ikke
        efterprøvet
    """
    return skæringsdato(opslag, "længere_fra_ikraft", reform_ikraft(opslag))


def målrettede_tilbud_ikraft(opslag: Opslag) -> Led:
    """Skæringsdatoen målrettede_tilbud_ikraft.

    Jf. delaftale_2022.ikraft_målrettede_tilbud, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 100: »Træder i kraft 1. januar 2023«
    Fortolkning: Aftalens dag er udgangspunktet. Forkastet: lovens dag.
    Lagt til grund: Lov nr. 295 af 20. marts 2023: loven trådte først i kraft den 22. marts 2023; en sag
        kan forudsætte den dag
    """
    return skæringsdato(opslag, "målrettede_tilbud_ikraft", DATO_2023_01_01)


def reform_ikraft(opslag: Opslag) -> Led:
    """Skæringsdatoen reform_ikraft.

    Lagt til grund: Lov nr. 1750 af 29. december 2025, set i uddrag; aftalen nævner ingen dato
    """
    return skæringsdato(opslag, "reform_ikraft", DATO_2026_07_01)


def ressourceforløb_ophør(opslag: Opslag) -> Led:
    """Skæringsdatoen ressourceforløb_ophør.

    Fortolkning: Forkastet: at »som led heri« betyder samme dag som de fem målgrupper.
    Lagt til grund: Lov nr. 1750 af 29. december 2025, omtalt af en kommune blandt ændringerne den 1.
        juli 2026; aftalen nævner ingen dato
    """
    return skæringsdato(opslag, "ressourceforløb_ophør", reform_ikraft(opslag))


def sygemeldt_ikraft(opslag: Opslag) -> Led:
    """Skæringsdatoen sygemeldt_ikraft.

    Fortolkning: Læses som samme dag som resten af reformen. Forkastet: den 1. februar 2026.
    Lagt til grund: Aftalen nævner ingen dato; dagen i 2026 er ikke efterprøvet
    """
    return skæringsdato(opslag, "sygemeldt_ikraft", reform_ikraft(opslag))


def tilsyn_ophør(opslag: Opslag) -> Led:
    """Skæringsdatoen tilsyn_ophør.

    Fortolkning: Læses som samme dag som resten af reformen. Forkastet: den 1. februar 2026, som en sag
        kan forudsætte.
    Lagt til grund: Lov nr. 1750 af 29. december 2025, set i uddrag; den 1. februar eller den 1. juli
        2026, ikke efterprøvet
    """
    return skæringsdato(opslag, "tilsyn_ophør", reform_ikraft(opslag))


def uddannelsespålæg_forsøg(opslag: Opslag) -> Led:
    """Skæringsdatoen uddannelsespålæg_forsøg.

    Lagt til grund: Trepartsforsøget efter § 30 a i lov om en aktiv beskæftigelsesindsats; aftalen
        nævner forsøget, men ikke dets første dag
    """
    return skæringsdato(opslag, "uddannelsespålæg_forsøg", DATO_2022_04_01)


def uddannelsespålæg_lempet(opslag: Opslag) -> Led:
    """Skæringsdatoen uddannelsespålæg_lempet.

    Jf. delaftale_2022.uddannelsespålæg, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        120-121: »Lempelse af uddannelsespålægget (permanentgørelse af nuværende trepartsforsøg) fra 1.
        januar 2024«
    """
    return skæringsdato(opslag, "uddannelsespålæg_lempet", DATO_2024_01_01)


def uddannelsespålæg_ophør(opslag: Opslag) -> Led:
    """Skæringsdatoen uddannelsespålæg_ophør.

    Lagt til grund: Avisomtale af aftalen og et webinar fra Styrelsen for Arbejdsmarked og Rekruttering:
        uddannelsespålægget ventes afskaffet; teksten selv siger det ikke
    """
    return skæringsdato(opslag, "uddannelsespålæg_ophør", anden_fase_ikraft(opslag))


def øvrig_vejledning_igen(opslag: Opslag) -> Led:
    """Skæringsdatoen øvrig_vejledning_igen.

    Lagt til grund: Udkast til L 66, omtalt i spørgsmål og svar fra Styrelsen for Arbejdsmarked og
        Rekruttering; ikke efterprøvet i loven
    """
    return skæringsdato(opslag, "øvrig_vejledning_igen", reform_ikraft(opslag))
