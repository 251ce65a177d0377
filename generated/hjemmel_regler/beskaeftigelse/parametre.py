"""Beskæftigelsesindsatsen efter aftalerne fra 2022 og 2025: parametrene, i de udgaver der gælder på forskellige dage.

Skrevet af oversætteren ud fra regelfilerne; ret der, ikke her.
"""

from __future__ import annotations

from datetime import date

from .._koersel.lookup import Opslag
from .._koersel.rules import Version, parameter
from .._koersel.time import dage_efter
from .._koersel.unknown import Led
from . import datoer
from .sag import Ledighedsur

DATO_2022_01_01 = date(2022, 1, 1)
DATO_2022_12_31 = date(2022, 12, 31)
DATO_2023_01_01 = date(2023, 1, 1)
DATO_2023_12_31 = date(2023, 12, 31)
DATO_2024_01_01 = date(2024, 1, 1)


def antal_målgrupper(opslag: Opslag, ur: Led) -> Led:
    """antal målgrupper i lov om en aktiv beskæftigelsesindsats.

    Hjemmel reform_2025.fem_målgrupper, Ti centrale initiativer, linje 51-54: »Borgerne får en mere
        sammenhængende indsats med færre skift, idet antallet af målgrupper i lov om en aktiv
        beskæftigelsesindsats reduceres fra 13 til fem.«
    """
    return parameter(
        opslag,
        "antal_målgrupper",
        ur,
        (
            Version((), None, dage_efter(datoer.fem_målgrupper_ikraft(opslag), -1), 13),
            Version((), datoer.fem_målgrupper_ikraft(opslag), None, 5),
        ),
    )


def besparelsesmål(opslag: Opslag, ur: Led) -> Led:
    """årets mål for besparelsen på beskæftigelsesindsatsen.

    Hjemmel delaftale_2022.besparelse, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        47-49: »Som led i aftalen er det aftalt, at nytænkningen af beskæftigelsesindsatsen samlet set
        skal tilvejebringe en besparelse på 300 mio. kr. i 2022, 750 mio. kr. 2023 og en årlig
        besparelse på 1,1 mia. kr. fra 2024 og frem inden for jobcentrenes samlede indsatsområde
        (2020-pl).«
    Jf. delaftale_2022.besparelse, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        47-49: »Som led i aftalen er det aftalt, at nytænkningen af beskæftigelsesindsatsen samlet set
        skal tilvejebringe en besparelse på 300 mio. kr. i 2022, 750 mio. kr. 2023 og en årlig
        besparelse på 1,1 mia. kr. fra 2024 og frem inden for jobcentrenes samlede indsatsområde
        (2020-pl).«
    """
    return parameter(
        opslag,
        "besparelsesmål",
        ur,
        (
            Version((), DATO_2022_01_01, DATO_2022_12_31, 30000000000),
            Version((), DATO_2023_01_01, DATO_2023_12_31, 75000000000),
            Version((), DATO_2024_01_01, None, 110000000000),
        ),
    )


def fokusmål_for_aktivering(opslag: Opslag, ur: Led) -> Led:
    """fokusmålet for aktivering inden for de seneste 12 måneder.

    Hjemmel delaftale_2022.fokusmål, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        131-134: »Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i fokusmål på
        aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12 måneder reduceres
        fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde hos minister«
    """
    return parameter(
        opslag,
        "fokusmål_for_aktivering",
        ur,
        (
            Version((), None, dage_efter(datoer.forenklinger_ikraft(opslag), -1), 80),
            Version((), datoer.forenklinger_ikraft(opslag), None, 70),
        ),
        ophørt=(datoer.tilsyn_ophør(opslag),),
    )


def højeste_andel_undtagne(opslag: Opslag, ur: Led) -> Led:
    """den største andel, der kan undtages.

    Hjemmel reform_2025.hver_fjerde, Ti centrale initiativer, linje 62-66: »Kommuner og a-kasser får
        mulighed for at prioritere indsatsen og kan undtage én ud af fire ledige, der godt kan selv, fra
        de obligatorisk krav til samtaler og aktivering i kontaktforløbet (de første seks måneders
        ledighed).«
    """
    return parameter(opslag, "højeste_andel_undtagne", ur, (Version((), None, None, 25),))


def ledighed_opgøres_i(opslag: Opslag, ur: Led) -> Led:
    """måden, ledighed opgøres på.

    Lagt til grund: Aftalerne siger kun »måneder«; loven regner for dagpengemodtagere i sammenlagt
        ledighed (lov om en aktiv beskæftigelsesindsats § 9 og bekendtgørelsen om beregning af ledighed
        § 7: en måned er 160,33 timer)
    """
    return parameter(
        opslag,
        "ledighed_opgøres_i",
        ur,
        (Version((), None, None, Ledighedsur.kalendermåneder),),
    )


def nedsættelse_af_driftsudgift(opslag: Opslag, ur: Led) -> Led:
    """den årlige nedsættelse af udgiften til jobcenterdrift.

    Hjemmel delaftale_2022.jobcenterdrift, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 118: »Udgifterne til jobcenterdrift reduceres med 235 mio. kr. årligt fra 2024«
    """
    return parameter(opslag, "nedsættelse_af_driftsudgift", ur, (Version((), None, None, 23500000000),))


def pladser_med_frit_valg(opslag: Opslag, ur: Led) -> Led:
    """antal dagpengemodtagere, der får frit valg.

    Hjemmel reform_2025.frit_valg, Ti centrale initiativer, linje 111-116: »I et andet forsøg får 25.000
        dagpengemodtagere over tre år frit valg af kontaktforløb hos enten kommunen, a-kassen eller en
        anden aktør, herunder private leverandører og civilorganisationer, i de første fire måneder af
        deres ledighedsforløb.«
    """
    return parameter(opslag, "pladser_med_frit_valg", ur, (Version((), None, None, 25000),))


def samtaler_trods_undtagelse(opslag: Opslag, ur: Led) -> Led:
    """antal jobsamtaler, der kræves, selv om borgeren er undtaget.

    Lagt til grund: Offentligt materiale om lov nr. 1750 af 29. december 2025, set i uddrag: den første
        jobsamtale holdes med alle. Efter aftalens egne ord er tallet 0
    """
    return parameter(opslag, "samtaler_trods_undtagelse", ur, (Version((), None, None, 1),))


def timer_for_aktivering(opslag: Opslag, ur: Led) -> Led:
    """antal ordinære løntimer, der kan tælle i stedet for aktivering.

    Hjemmel delaftale_2022.hundrede_timer, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 92-93: »Justering af skærpet tilsyn: Fremover kan 100 ordinære timer tælle med i stedet
        for aktivering (dog ikke dagpengemodtagere)«
    Hjemmel delaftale_2022.fokusmål, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        131-134: »Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i fokusmål på
        aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12 måneder reduceres
        fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde hos minister«
    """
    return parameter(opslag, "timer_for_aktivering", ur, (Version((), None, None, 100),))
