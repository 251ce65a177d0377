"""Beskæftigelsesindsatsen efter aftalerne fra 2022 og 2025: reglerne, én funktion pr. regel.

Skrevet af oversætteren ud fra regelfilerne; ret der, ikke her.
"""

from __future__ import annotations

from datetime import date

from .._koersel.arithmetic import højeste, minus
from .._koersel.comparisons import (
    efter,
    er,
    er_en_af,
    er_højst,
    er_ikke,
    er_mere_end,
    er_mindre_end,
    er_mindst,
    før,
    senest,
    tidligst,
)
from .._koersel.lists import Liste, andel_mellem, andelen, antal_mellem, findes, summen
from .._koersel.logic import eller, er_ingen, ikke, og
from .._koersel.lookup import Opslag, beregnet
from .._koersel.rules import (
    Grænse,
    Regel,
    beføjelse,
    begyndt,
    definition,
    forbud,
    i_kraft,
    norm_frist,
    norm_gælder,
    pligt,
    regel,
    resultat,
    ret,
    undtagelse,
)
from .._koersel.time import dage_efter, måneder_efter, årets_udgang
from .._koersel.unknown import INGEN, Led
from . import datoer
from . import parametre
from .sag import Delaftale, Gruppe, Ledighedsur, Medregning, Myndighed, Samtaleart, Samtaleform, Tilbudsart, Uddannelsespålæg, Ydelse

DATO_2020_01_01 = date(2020, 1, 1)
DATO_2022_01_01 = date(2022, 1, 1)
DATO_2022_11_30 = date(2022, 11, 30)
DATO_2023_12_31 = date(2023, 12, 31)
DATO_2024_01_01 = date(2024, 1, 1)
DATO_2025_01_01 = date(2025, 1, 1)


def afklaring_efter_den_seneste(borger: BorgerOpslag) -> Regel:
    """Et år efter den seneste afklaring.

    Hjemmel reform_2025.årlig_afklaring, Ti centrale initiativer, linje 39-43: »Borgere, der har andre
        problemer end ledighed, får en årlig afklaring, så ingen overlades til sig selv, når der
        fremover stilles færre krav til, hvor mange samtaler og tilbud man skal have.«
    Fortolkning: »Årlig« læses som 12 måneder fra den seneste afklaring. Forkastet: én gang i hvert
        kalenderår. En pause standser ikke de 12 måneder, for afklaringen skal sikre, at ingen overlades
        til sig selv.
    """
    return regel(
        borger,
        "afklaring_efter_den_seneste",
        i_kraft=i_kraft(borger.vurderingsdato, fra=datoer.anden_fase_ikraft(borger)),
        hvis=og(
            borger.andre_problemer_end_ledighed,
            tidligst(borger.seneste_afklaring, datoer.anden_fase_ikraft(borger)),
        ),
        giver=måneder_efter(borger.seneste_afklaring, 12),
    )


def første_afklaring(borger: BorgerOpslag) -> Regel:
    """Den første afklaring.

    Hjemmel reform_2025.årlig_afklaring, Ti centrale initiativer, linje 39-43: »Borgere, der har andre
        problemer end ledighed, får en årlig afklaring, så ingen overlades til sig selv, når der
        fremover stilles færre krav til, hvor mange samtaler og tilbud man skal have.«
    Fortolkning: Den første afklaring holdes inden 12 måneder fra den første ledighedsdag, dog tidligst
        regnet fra reglens første dag. Afklaringer fra før reglen tæller ikke.
    """
    return regel(
        borger,
        "første_afklaring",
        i_kraft=i_kraft(borger.vurderingsdato, fra=datoer.anden_fase_ikraft(borger)),
        hvis=og(
            borger.andre_problemer_end_ledighed,
            ikke(er_ingen(borger.ledig_fra)),
            eller(
                er_ingen(borger.seneste_afklaring),
                før(borger.seneste_afklaring, datoer.anden_fase_ikraft(borger)),
            ),
        ),
        giver=måneder_efter(højeste(borger.ledig_fra, datoer.anden_fase_ikraft(borger)), 12),
    )


def Borger__afklaring_senest__ellers(borger: BorgerOpslag) -> Regel:
    """sidste dag for den næste årlige afklaring.

    Fortolkning: Uden for gruppen kræver aftalen ingen årlig afklaring.
    """
    return regel(
        borger,
        "Borger__afklaring_senest__ellers",
        i_kraft=True,
        giver=INGEN,
        viger_for=("afklaring_efter_den_seneste", "første_afklaring"),
    )


def a_kassen_har_ansvaret_i_a_kasseforsøget(borger: BorgerOpslag) -> Regel:
    """A-kasser i a-kasseforsøget havde ansvaret i tre måneder.

    Hjemmel delaftale_2022.udgangspunkt, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        56: »Udgangspunkt i a-kasseforsøget;«
    Fortolkning: Løbende forløb i forsøget fortsætter som begyndt. Opsigelsesperioden, som forsøget også
        omfattede, er ikke med.
    Lagt til grund: A-kasseforsøget 2020-2023: de a-kasser, der var med, havde ansvaret i de første tre
        måneder; aftalen nævner kun forsøget
    Lagt til grund (gælder): Forsøgets første år; dagen er ikke efterprøvet
    """
    return regel(
        borger,
        "a_kassen_har_ansvaret_i_a_kasseforsøget",
        i_kraft=i_kraft(
            borger.ledig_fra,
            fra=DATO_2020_01_01,
            til=dage_efter(datoer.kontaktforløb_ikraft(borger), -1),
        ),
        hvis=og(
            borger.dagpengemodtager,
            borger.i_de_første_tre_måneder,
            borger.a_kasse.med_i_a_kasseforsøget,
        ),
        giver=Myndighed.a_kasse,
    )


def a_kassen_har_ansvaret_i_forsøget(borger: BorgerOpslag) -> Regel:
    """A-kassen har ansvaret i fire måneder.

    Hjemmel reform_2025.forlænget_ansvar, Ti centrale initiativer, linje 108-111: »I et storskalaforsøg
        med 100.000 deltagere over tre år forlænges a-kassernes ansvar for kontaktforløbet for
        dagpengemodtagere fra tre til fire måneder.«
    Fortolkning: Forsøget forlænger ansvaret fra tre til fire måneder og ændrer ikke antallet af
        samtaler eller fristen for a-kassens samtaler. Forkastet: at a-kassen skal holde flere samtaler.
    """
    return regel(
        borger,
        "a_kassen_har_ansvaret_i_forsøget",
        i_kraft=i_kraft(borger.ledig_fra, fra=datoer.forsøg_begynder(borger)),
        hvis=og(borger.deltager_i_storskalaforsøg, borger.i_de_første_fire_måneder),
        giver=Myndighed.a_kasse,
    )


def borgerens_valgte_aktør(borger: BorgerOpslag) -> Regel:
    """Den aktør, borgeren har valgt, har ansvaret.

    Hjemmel reform_2025.frit_valg, Ti centrale initiativer, linje 111-116: »I et andet forsøg får 25.000
        dagpengemodtagere over tre år frit valg af kontaktforløb hos enten kommunen, a-kassen eller en
        anden aktør, herunder private leverandører og civilorganisationer, i de første fire måneder af
        deres ledighedsforløb.«
    Fortolkning: Vælger borgeren ikke, gælder den almindelige regel: a-kassen i tre måneder, derefter
        kommunen.
    """
    return regel(
        borger,
        "borgerens_valgte_aktør",
        i_kraft=i_kraft(borger.ledig_fra, fra=datoer.forsøg_begynder(borger)),
        hvis=og(borger.hos_valgt_aktør, borger.i_de_første_fire_måneder),
        giver=borger.valgt_aktør,
    )


def a_kassen_har_ansvaret(borger: BorgerOpslag) -> Regel:
    """A-kassen har ansvaret de første tre måneder.

    Hjemmel delaftale_2022.a_kassernes_ansvar, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 54: »A-kasserne får ansvaret for kontaktforløbet de første 3 måneder.«
    Hjemmel delaftale_2022.udgangspunkt, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        56: »Udgangspunkt i a-kasseforsøget;«
    Jf. delaftale_2022.tidsplan_2024, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        175: »Januar 2024 (lovforslag forventes fremsat februar 2023)«
    Jf. delaftale_2022.tidsplan_kontaktforløb, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 177: »Forenklet kontaktforløb og mere ansvar til a-kasser«
    Fortolkning: Forløb, der er begyndt før ikrafttræden, følger de hidtidige regler. Forkastet: at
        a-kassen overtager løbende forløb på dagen. Forsøgets øvrige regler er ikke overtaget med ordene
        »udgangspunkt i«.
    Lagt til grund (undtagelse): Lov om en aktiv beskæftigelsesindsats § 27, stk. 3; aftalen nævner ikke
        visitation
    """
    return regel(
        borger,
        "a_kassen_har_ansvaret",
        i_kraft=i_kraft(borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(borger)),
        hvis=og(borger.dagpengemodtager, borger.i_de_første_tre_måneder),
        undtagen=(undtagelse(borger.visiteret_til_kommunen),),
        giver=Myndighed.a_kasse,
        viger_for=("borgerens_valgte_aktør",),
    )


def Borger__ansvarlig_myndighed__ellers(borger: BorgerOpslag) -> Regel:
    """den myndighed, der har ansvaret for kontaktforløbet.

    Fortolkning: Aftalen giver kun a-kasserne ansvaret i de første tre måneder. Uden for dem læses
        ansvaret som kommunens, som hidtil.
    """
    return regel(
        borger,
        "Borger__ansvarlig_myndighed__ellers",
        i_kraft=True,
        giver=Myndighed.kommune,
        viger_for=(
            "a_kassen_har_ansvaret",
            "a_kassen_har_ansvaret_i_a_kasseforsøget",
            "a_kassen_har_ansvaret_i_forsøget",
        ),
    )


def kommunen_bevilger(borger: BorgerOpslag) -> Regel:
    """Kommunen bevilger tilbud.

    Hjemmel delaftale_2022.bevilling, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        56: »kommunen bevilliger fortsat tilbud.«
    Jf. delaftale_2022.uændret_refusion, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        58: »Ingen ændring i refusionssystemet, bevillingsansvar og finanisering«
    Fortolkning: »Fortsat« læses sådan, at kommunen bevilger tilbud i hele forløbet, også mens a-kassen
        har ansvaret. Anbefaler a-kassen et tilbud, er det stadig kommunen, der bevilger.
    """
    return regel(borger, "kommunen_bevilger", i_kraft=True, giver=Myndighed.kommune)


def fire_måneder_efter_kalenderen(borger: BorgerOpslag) -> Regel:
    """De første fire måneder regnes efter kalenderen.

    Hjemmel reform_2025.forlænget_ansvar, Ti centrale initiativer, linje 108-111: »I et storskalaforsøg
        med 100.000 deltagere over tre år forlænges a-kassernes ansvar for kontaktforløbet for
        dagpengemodtagere fra tre til fire måneder.«
    Hjemmel reform_2025.frit_valg, Ti centrale initiativer, linje 111-116: »I et andet forsøg får 25.000
        dagpengemodtagere over tre år frit valg af kontaktforløb hos enten kommunen, a-kassen eller en
        anden aktør, herunder private leverandører og civilorganisationer, i de første fire måneder af
        deres ledighedsforløb.«
    Fortolkning: Regnes som de første tre måneder. Forkastet: sammenlagt ledighed, som kan vælges ét
        sted.
    """
    return regel(
        borger,
        "fire_måneder_efter_kalenderen",
        i_kraft=True,
        hvis=og(
            ikke(er_ingen(borger.ledig_fra)),
            er(parametre.ledighed_opgøres_i(borger, borger.vurderingsdato), Ledighedsur.kalendermåneder),
        ),
        giver=dage_efter(måneder_efter(borger.ledig_fra, 4), -1),
    )


def fire_måneder_sammenlagt(borger: BorgerOpslag) -> Regel:
    """De første fire måneder regnes i sammenlagt ledighed.

    Hjemmel reform_2025.forlænget_ansvar, Ti centrale initiativer, linje 108-111: »I et storskalaforsøg
        med 100.000 deltagere over tre år forlænges a-kassernes ansvar for kontaktforløbet for
        dagpengemodtagere fra tre til fire måneder.«
    Hjemmel reform_2025.frit_valg, Ti centrale initiativer, linje 111-116: »I et andet forsøg får 25.000
        dagpengemodtagere over tre år frit valg af kontaktforløb hos enten kommunen, a-kassen eller en
        anden aktør, herunder private leverandører og civilorganisationer, i de første fire måneder af
        deres ledighedsforløb.«
    Fortolkning: Vælges sammenlagt ledighed, oplyser a-kassen dagen; beregningen i timer står ikke i
        aftalen.
    """
    return regel(
        borger,
        "fire_måneder_sammenlagt",
        i_kraft=True,
        hvis=og(
            ikke(er_ingen(borger.ledig_fra)),
            er(parametre.ledighed_opgøres_i(borger, borger.vurderingsdato), Ledighedsur.sammenlagt_ledighed),
        ),
        giver=borger.fire_måneder_nået,
    )


def Borger__fire_måneder_til__ellers(borger: BorgerOpslag) -> Regel:
    """sidste dag i de første fire måneders ledighed.

    Fortolkning: Er borgeren ikke ledig, eller er de fire måneder ikke nået, er der ingen sidste dag.
    """
    return regel(
        borger,
        "Borger__fire_måneder_til__ellers",
        i_kraft=True,
        giver=INGEN,
        viger_for=("fire_måneder_efter_kalenderen", "fire_måneder_sammenlagt"),
    )


def Borger__forventet_fravær__er(borger: BorgerOpslag) -> Regel:
    """det forventede sygefravær.

    Lagt til grund: Lovforslaget bygger på forventningen hos både borgeren og arbejdsgiveren; aftalen
        siger ikke, hvis forventning der tæller
    """
    return regel(
        borger,
        "Borger__forventet_fravær__er",
        i_kraft=True,
        giver=højeste(borger.fravær_efter_borgeren, borger.fravær_efter_arbejdsgiveren),
    )


def to_hos_a_kassen(borger: BorgerOpslag) -> Regel:
    """To af de fire samtaler holdes i a-kassen.

    Hjemmel reform_2025.fire_samtaler, Ti centrale initiativer, linje 78-79: »Borgere tæt på
        arbejdsmarkedet: Skal til fire obligatoriske samtaler.«
    Hjemmel delaftale_2022.a_kassernes_ansvar, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 54: »A-kasserne får ansvaret for kontaktforløbet de første 3 måneder.«
    Lagt til grund: Spørgsmål og svar fra Styrelsen for Arbejdsmarked og Rekruttering: to samtaler i
        a-kassen og to i kommunen; aftalen deler ikke samtalerne
    Lagt til grund (undtagelse): Lov om en aktiv beskæftigelsesindsats § 27, stk. 3
    Hjemmel (undtagelse) reform_2025.frit_valg, Ti centrale initiativer, linje 111-116: »I et andet
        forsøg får 25.000 dagpengemodtagere over tre år frit valg af kontaktforløb hos enten kommunen,
        a-kassen eller en anden aktør, herunder private leverandører og civilorganisationer, i de første
        fire måneder af deres ledighedsforløb.«
    """
    return regel(
        borger,
        "to_hos_a_kassen",
        i_kraft=i_kraft(borger.ledig_fra, fra=datoer.reform_ikraft(borger)),
        hvis=borger.dagpengemodtager,
        undtagen=(undtagelse(borger.visiteret_til_kommunen), undtagelse(borger.hos_valgt_aktør)),
        giver=2,
        grænser=(Grænse("højst", borger.krævede_samtaler, True),),
    )


def tre_hos_a_kassen(borger: BorgerOpslag) -> Regel:
    """Tre af de seks samtaler holdes i a-kassen.

    Hjemmel delaftale_2022.seks_samtaler, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 69: »Fra 9 til 6 samtaler, og kun én slags (jobsamtaler)«
    Hjemmel delaftale_2022.a_kassernes_ansvar, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 54: »A-kasserne får ansvaret for kontaktforløbet de første 3 måneder.«
    Lagt til grund: Lov om en aktiv beskæftigelsesindsats § 31 (lovbekendtgørelse nr. 280 af 1. marts
        2024); aftalen deler ikke samtalerne
    Lagt til grund (undtagelse): Lov om en aktiv beskæftigelsesindsats § 27, stk. 3
    """
    return regel(
        borger,
        "tre_hos_a_kassen",
        i_kraft=i_kraft(
            borger.ledig_fra,
            fra=datoer.kontaktforløb_ikraft(borger),
            ophørt=(begyndt(datoer.reform_ikraft(borger), borger.ledig_fra),),
        ),
        hvis=borger.dagpengemodtager,
        undtagen=(undtagelse(borger.visiteret_til_kommunen),),
        giver=3,
    )


def Borger__krævede_hos_a_kassen__ellers(borger: BorgerOpslag) -> Regel:
    """antal krævede jobsamtaler i a-kassen.

    Fortolkning: Har a-kassen ikke ansvaret for kontaktforløbet, kræves ingen jobsamtaler dér.
    """
    return regel(
        borger,
        "Borger__krævede_hos_a_kassen__ellers",
        i_kraft=True,
        giver=0,
        viger_for=("to_hos_a_kassen", "tre_hos_a_kassen"),
    )


def resten_hos_kommunen__dog_1(borger: BorgerOpslag) -> Regel:
    """De øvrige samtaler holdes i kommunen.

    Hjemmel reform_2025.frit_valg, Ti centrale initiativer, linje 111-116: »I et andet forsøg får 25.000
        dagpengemodtagere over tre år frit valg af kontaktforløb hos enten kommunen, a-kassen eller en
        anden aktør, herunder private leverandører og civilorganisationer, i de første fire måneder af
        deres ledighedsforløb.«
    Hjemmel delaftale_2022.seks_samtaler, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 69: »Fra 9 til 6 samtaler, og kun én slags (jobsamtaler)«
    Hjemmel reform_2025.fire_samtaler, Ti centrale initiativer, linje 78-79: »Borgere tæt på
        arbejdsmarkedet: Skal til fire obligatoriske samtaler.«
    Hjemmel reform_2025.en_samtale, Ti centrale initiativer, linje 86-88: »Borgere længere fra
        arbejdsmarkedet: Antallet af obligatoriske samtaler reduceres fra fire til en samtale,«
    Fortolkning: De samtaler, der ikke kræves i a-kassen, kræves i kommunen. Har borgeren valgt aktør i
        forsøget med frit valg, deles samtalerne ikke; alle de krævede ligger hos den valgte.
    """
    return regel(borger, "resten_hos_kommunen__dog_1", i_kraft=True, hvis=borger.hos_valgt_aktør, giver=0)


def resten_hos_kommunen(borger: BorgerOpslag) -> Regel:
    """De øvrige samtaler holdes i kommunen.

    Hjemmel delaftale_2022.seks_samtaler, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 69: »Fra 9 til 6 samtaler, og kun én slags (jobsamtaler)«
    Hjemmel reform_2025.fire_samtaler, Ti centrale initiativer, linje 78-79: »Borgere tæt på
        arbejdsmarkedet: Skal til fire obligatoriske samtaler.«
    Hjemmel reform_2025.en_samtale, Ti centrale initiativer, linje 86-88: »Borgere længere fra
        arbejdsmarkedet: Antallet af obligatoriske samtaler reduceres fra fire til en samtale,«
    Fortolkning: De samtaler, der ikke kræves i a-kassen, kræves i kommunen. Har borgeren valgt aktør i
        forsøget med frit valg, deles samtalerne ikke; alle de krævede ligger hos den valgte.
    """
    return regel(
        borger,
        "resten_hos_kommunen",
        i_kraft=True,
        giver=minus(borger.krævede_samtaler, borger.krævede_hos_a_kassen),
        viger_for=("resten_hos_kommunen__dog_1",),
    )


def en_opfølgning(borger: BorgerOpslag) -> Regel:
    """Én opfølgning i et kort forløb.

    Hjemmel reform_2025.sygemeldte, Ti centrale initiativer, linje 18-22: »Op mod 70.000 sygemeldte, der
        har et job at vende tilbage til og et forventet sygefravær på mindre end 26 uger, skal som
        udgangspunkt ikke længere til samtaler og opfølgning hos kommunen.«
    Lagt til grund: Aftale fra 2024, omtalt i en anden kilde: kun den første opfølgning i korte,
        ukomplicerede forløb
    Lagt til grund (gælder): Aftale fra 2024, omtalt i en anden kilde; ikke efterprøvet
    """
    return regel(
        borger,
        "en_opfølgning",
        i_kraft=i_kraft(
            borger.vurderingsdato,
            fra=DATO_2025_01_01,
            ophørt=(begyndt(datoer.sygemeldt_ikraft(borger), borger.vurderingsdato),),
        ),
        hvis=og(borger.sygemeldt_fra_beskæftigelse, borger.ukompliceret_forløb),
        giver=1,
    )


def ingen_opfølgning(borger: BorgerOpslag) -> Regel:
    """Ingen opfølgning i et kort forløb.

    Hjemmel reform_2025.sygemeldte, Ti centrale initiativer, linje 18-22: »Op mod 70.000 sygemeldte, der
        har et job at vende tilbage til og et forventet sygefravær på mindre end 26 uger, skal som
        udgangspunkt ikke længere til samtaler og opfølgning hos kommunen.«
    Hjemmel reform_2025.ukomplicerede_forløb, Ti centrale initiativer, linje 92-94: »Sygemeldte fra
        beskæftigelse med et ukompliceret forløb skal ikke længere til samtaler hos kommunen.«
    """
    return regel(
        borger,
        "ingen_opfølgning",
        i_kraft=i_kraft(borger.vurderingsdato, fra=datoer.sygemeldt_ikraft(borger)),
        hvis=og(borger.sygemeldt_fra_beskæftigelse, borger.ukompliceret_forløb),
        giver=0,
    )


def fire_opfølgninger(borger: BorgerOpslag) -> Regel:
    """Fire opfølgninger i det første halve år.

    Hjemmel reform_2025.sygemeldte, Ti centrale initiativer, linje 18-22: »Op mod 70.000 sygemeldte, der
        har et job at vende tilbage til og et forventet sygefravær på mindre end 26 uger, skal som
        udgangspunkt ikke længere til samtaler og opfølgning hos kommunen.«
    Lagt til grund: Sygedagpengelovens § 13 b; aftalen siger kun »ikke længere«, ikke hvad der gjaldt
    """
    return regel(
        borger,
        "fire_opfølgninger",
        i_kraft=True,
        hvis=borger.sygemeldt_fra_beskæftigelse,
        giver=4,
        viger_for=("en_opfølgning", "ingen_opfølgning"),
    )


def Borger__krævede_opfølgninger__ellers(borger: BorgerOpslag) -> Regel:
    """antal krævede opfølgninger hos kommunen i det første halve år.

    Fortolkning: Om andre end sygemeldte fra beskæftigelse siger aftalerne intet.
    """
    return regel(
        borger,
        "Borger__krævede_opfølgninger__ellers",
        i_kraft=True,
        giver=INGEN,
        viger_for=("fire_opfølgninger",),
    )


def en_samtale(borger: BorgerOpslag) -> Regel:
    """Én samtale længere fra arbejdsmarkedet.

    Hjemmel reform_2025.en_samtale, Ti centrale initiativer, linje 86-88: »Borgere længere fra
        arbejdsmarkedet: Antallet af obligatoriske samtaler reduceres fra fire til en samtale,«
    Jf. reform_2025.færre_krav, Ti centrale initiativer, linje 73-74: »Der skrues ned for de centralt
        fastsatte krav til samtaler.«
    Fortolkning: Samtalen holdes i samme periode som de fire før den. Forkastet: én samtale om året, som
        er den årlige afklaring og en anden klausul.
    """
    return regel(
        borger,
        "en_samtale",
        i_kraft=i_kraft(borger.ledig_fra, fra=datoer.længere_fra_ikraft(borger)),
        hvis=borger.længere_fra_arbejdsmarkedet,
        giver=1,
    )


def fire_jobsamtaler__dog_1(borger: BorgerOpslag) -> Regel:
    """Fire obligatoriske samtaler.

    Hjemmel reform_2025.hver_fjerde_tæt_på, Ti centrale initiativer, linje 79-80: »Hver fjerde kan
        undtages for samtaler og aktivering.«
    Hjemmel reform_2025.hver_fjerde, Ti centrale initiativer, linje 62-66: »Kommuner og a-kasser får
        mulighed for at prioritere indsatsen og kan undtage én ud af fire ledige, der godt kan selv, fra
        de obligatorisk krav til samtaler og aktivering i kontaktforløbet (de første seks måneders
        ledighed).«
    Hjemmel reform_2025.fire_samtaler, Ti centrale initiativer, linje 78-79: »Borgere tæt på
        arbejdsmarkedet: Skal til fire obligatoriske samtaler.«
    Jf. reform_2025.færre_krav, Ti centrale initiativer, linje 73-74: »Der skrues ned for de centralt
        fastsatte krav til samtaler.«
    Fortolkning: Forløb, der er begyndt før reformen, følger de hidtidige regler. Forkastet: at kravet
        sættes ned midt i et forløb. Perioden på seks måneder læses af reformens ord om
        dagpengemodtagere.
    """
    return regel(
        borger,
        "fire_jobsamtaler__dog_1",
        i_kraft=i_kraft(borger.ledig_fra, fra=datoer.reform_ikraft(borger)),
        hvis=og(borger.tæt_på_arbejdsmarkedet, borger.undtaget_af_myndigheden),
        giver=parametre.samtaler_trods_undtagelse(borger, borger.ledig_fra),
    )


def fire_samtaler_hidtil(borger: BorgerOpslag) -> Regel:
    """Fire samtaler for andre tæt på arbejdsmarkedet, før reformen.

    Hjemmel reform_2025.fire_samtaler, Ti centrale initiativer, linje 78-79: »Borgere tæt på
        arbejdsmarkedet: Skal til fire obligatoriske samtaler.«
    Lagt til grund: Lov om en aktiv beskæftigelsesindsats § 31, som kravet har været siden 2020;
        aftalerne siger ikke, hvad der gjaldt for andre end dagpengemodtagere
    """
    return regel(
        borger,
        "fire_samtaler_hidtil",
        i_kraft=i_kraft(borger.ledig_fra, til=dage_efter(datoer.reform_ikraft(borger), -1)),
        hvis=og(borger.tæt_på_arbejdsmarkedet, ikke(borger.dagpengemodtager)),
        giver=4,
    )


def fire_samtaler_længere_fra(borger: BorgerOpslag) -> Regel:
    """Fire samtaler længere fra arbejdsmarkedet, før reformen.

    Hjemmel reform_2025.en_samtale, Ti centrale initiativer, linje 86-88: »Borgere længere fra
        arbejdsmarkedet: Antallet af obligatoriske samtaler reduceres fra fire til en samtale,«
    Fortolkning: »Fra fire« er kravet før reformen.
    """
    return regel(
        borger,
        "fire_samtaler_længere_fra",
        i_kraft=i_kraft(borger.ledig_fra, til=dage_efter(datoer.længere_fra_ikraft(borger), -1)),
        hvis=borger.længere_fra_arbejdsmarkedet,
        giver=4,
    )


def ni_samtaler(borger: BorgerOpslag) -> Regel:
    """Ni samtaler.

    Hjemmel delaftale_2022.seks_samtaler, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 69: »Fra 9 til 6 samtaler, og kun én slags (jobsamtaler)«
    Fortolkning: »Fra 9« er kravet før aftalen.
    """
    return regel(
        borger,
        "ni_samtaler",
        i_kraft=i_kraft(borger.ledig_fra, til=dage_efter(datoer.kontaktforløb_ikraft(borger), -1)),
        hvis=borger.dagpengemodtager,
        giver=9,
    )


def seks_jobsamtaler(borger: BorgerOpslag) -> Regel:
    """Seks jobsamtaler.

    Hjemmel delaftale_2022.seks_samtaler, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 69: »Fra 9 til 6 samtaler, og kun én slags (jobsamtaler)«
    Jf. reform_2025.seks_samtaler_hidtil, Ti centrale initiativer, linje 81-84: »For dagpengemodtagere
        betyder det, at de skal til færre samtaler end i dag, hvor kravet er seks samtaler i løbet af de
        første seks måneders ledighed.«
    Fortolkning: Første ledighedsdag afgør, hvilken regel forløbet følger.
    """
    return regel(
        borger,
        "seks_jobsamtaler",
        i_kraft=i_kraft(
            borger.ledig_fra,
            fra=datoer.kontaktforløb_ikraft(borger),
            ophørt=(begyndt(datoer.reform_ikraft(borger), borger.ledig_fra),),
        ),
        hvis=borger.dagpengemodtager,
        giver=6,
    )


def fire_jobsamtaler(borger: BorgerOpslag) -> Regel:
    """Fire obligatoriske samtaler.

    Hjemmel reform_2025.fire_samtaler, Ti centrale initiativer, linje 78-79: »Borgere tæt på
        arbejdsmarkedet: Skal til fire obligatoriske samtaler.«
    Jf. reform_2025.færre_krav, Ti centrale initiativer, linje 73-74: »Der skrues ned for de centralt
        fastsatte krav til samtaler.«
    Fortolkning: Forløb, der er begyndt før reformen, følger de hidtidige regler. Forkastet: at kravet
        sættes ned midt i et forløb. Perioden på seks måneder læses af reformens ord om
        dagpengemodtagere.
    """
    return regel(
        borger,
        "fire_jobsamtaler",
        i_kraft=i_kraft(borger.ledig_fra, fra=datoer.reform_ikraft(borger)),
        hvis=borger.tæt_på_arbejdsmarkedet,
        giver=4,
        viger_for=("fire_jobsamtaler__dog_1",),
    )


def Borger__krævede_samtaler__ellers(borger: BorgerOpslag) -> Regel:
    """antal krævede jobsamtaler i de første seks måneders ledighed.

    Fortolkning: Uden for grupperne kræver aftalerne ingen jobsamtaler.
    """
    return regel(
        borger,
        "Borger__krævede_samtaler__ellers",
        i_kraft=True,
        giver=0,
        viger_for=(
            "en_samtale",
            "fire_jobsamtaler",
            "fire_samtaler_hidtil",
            "fire_samtaler_længere_fra",
            "ni_samtaler",
            "seks_jobsamtaler",
        ),
    )


def seks_måneder_efter_kalenderen(borger: BorgerOpslag) -> Regel:
    """De første seks måneder regnes efter kalenderen.

    Hjemmel reform_2025.seks_samtaler_hidtil, Ti centrale initiativer, linje 81-84: »For
        dagpengemodtagere betyder det, at de skal til færre samtaler end i dag, hvor kravet er seks
        samtaler i løbet af de første seks måneders ledighed.«
    Hjemmel reform_2025.hver_fjerde, Ti centrale initiativer, linje 62-66: »Kommuner og a-kasser får
        mulighed for at prioritere indsatsen og kan undtage én ud af fire ledige, der godt kan selv, fra
        de obligatorisk krav til samtaler og aktivering i kontaktforløbet (de første seks måneders
        ledighed).«
    Fortolkning: »De første seks måneders ledighed« regnes i kalendermåneder fra første ledighedsdag,
        som tæller med. Forkastet: sammenlagt ledighed, som kan vælges ét sted.
    """
    return regel(
        borger,
        "seks_måneder_efter_kalenderen",
        i_kraft=True,
        hvis=og(
            ikke(er_ingen(borger.ledig_fra)),
            er(parametre.ledighed_opgøres_i(borger, borger.vurderingsdato), Ledighedsur.kalendermåneder),
        ),
        giver=dage_efter(måneder_efter(borger.ledig_fra, 6), -1),
    )


def seks_måneder_sammenlagt(borger: BorgerOpslag) -> Regel:
    """De første seks måneder regnes i sammenlagt ledighed.

    Hjemmel reform_2025.seks_samtaler_hidtil, Ti centrale initiativer, linje 81-84: »For
        dagpengemodtagere betyder det, at de skal til færre samtaler end i dag, hvor kravet er seks
        samtaler i løbet af de første seks måneders ledighed.«
    Hjemmel reform_2025.hver_fjerde, Ti centrale initiativer, linje 62-66: »Kommuner og a-kasser får
        mulighed for at prioritere indsatsen og kan undtage én ud af fire ledige, der godt kan selv, fra
        de obligatorisk krav til samtaler og aktivering i kontaktforløbet (de første seks måneders
        ledighed).«
    Fortolkning: Vælges sammenlagt ledighed, oplyser a-kassen dagen; beregningen i timer står ikke i
        aftalen.
    """
    return regel(
        borger,
        "seks_måneder_sammenlagt",
        i_kraft=True,
        hvis=og(
            ikke(er_ingen(borger.ledig_fra)),
            er(parametre.ledighed_opgøres_i(borger, borger.vurderingsdato), Ledighedsur.sammenlagt_ledighed),
        ),
        giver=borger.seks_måneder_nået,
    )


def Borger__seks_måneder_til__ellers(borger: BorgerOpslag) -> Regel:
    """sidste dag i de første seks måneders ledighed.

    Fortolkning: Er borgeren ikke ledig, eller er de seks måneder ikke nået, er der ingen sidste dag.
    """
    return regel(
        borger,
        "Borger__seks_måneder_til__ellers",
        i_kraft=True,
        giver=INGEN,
        viger_for=("seks_måneder_efter_kalenderen", "seks_måneder_sammenlagt"),
    )


def tre_måneder_efter_kalenderen(borger: BorgerOpslag) -> Regel:
    """De første tre måneder regnes efter kalenderen.

    Hjemmel delaftale_2022.a_kassernes_ansvar, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 54: »A-kasserne får ansvaret for kontaktforløbet de første 3 måneder.«
    Fortolkning: »De første 3 måneder« regnes i kalendermåneder fra første ledighedsdag, som tæller med.
        Første ledighedsdag er første dag med ydelsen; for dagpenge den dag, borgeren er indplaceret i
        en dagpengeperiode. Opsigelsesperioden tæller ikke med. Forkastet: at tælle fra tilmeldingen som
        ledig, og sammenlagt ledighed, som kan vælges ét sted.
    """
    return regel(
        borger,
        "tre_måneder_efter_kalenderen",
        i_kraft=True,
        hvis=og(
            ikke(er_ingen(borger.ledig_fra)),
            er(parametre.ledighed_opgøres_i(borger, borger.vurderingsdato), Ledighedsur.kalendermåneder),
        ),
        giver=dage_efter(måneder_efter(borger.ledig_fra, 3), -1),
    )


def tre_måneder_sammenlagt(borger: BorgerOpslag) -> Regel:
    """De første tre måneder regnes i sammenlagt ledighed.

    Hjemmel delaftale_2022.a_kassernes_ansvar, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 54: »A-kasserne får ansvaret for kontaktforløbet de første 3 måneder.«
    Fortolkning: Vælges sammenlagt ledighed, oplyser a-kassen dagen; beregningen i timer står ikke i
        aftalen.
    """
    return regel(
        borger,
        "tre_måneder_sammenlagt",
        i_kraft=True,
        hvis=og(
            ikke(er_ingen(borger.ledig_fra)),
            er(parametre.ledighed_opgøres_i(borger, borger.vurderingsdato), Ledighedsur.sammenlagt_ledighed),
        ),
        giver=borger.tre_måneder_nået,
    )


def Borger__tre_måneder_til__ellers(borger: BorgerOpslag) -> Regel:
    """sidste dag i de første tre måneders ledighed.

    Fortolkning: Er borgeren ikke ledig, eller er de tre måneder ikke nået, er der ingen sidste dag.
    """
    return regel(
        borger,
        "Borger__tre_måneder_til__ellers",
        i_kraft=True,
        giver=INGEN,
        viger_for=("tre_måneder_efter_kalenderen", "tre_måneder_sammenlagt"),
    )


def pålæg_lempet(borger: BorgerOpslag) -> Regel:
    """Uddannelsespålægget lempes varigt.

    Hjemmel delaftale_2022.uddannelsespålæg, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 120-121: »Lempelse af uddannelsespålægget (permanentgørelse af nuværende trepartsforsøg)
        fra 1. januar 2024«
    Jf. delaftale_2022.tidsplan_2024, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        175: »Januar 2024 (lovforslag forventes fremsat februar 2023)«
    Jf. delaftale_2022.tidsplan_uddannelsespålæg, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 179: »Lempelse af uddannelsespålægget«
    Fortolkning: »Permanentgørelse« læses sådan, at lempelsen gælder i alle kommuner, uden at de melder
        sig.
    Lagt til grund (gælder): Avisomtale af reformen og et webinar fra Styrelsen for Arbejdsmarked og
        Rekruttering; teksten selv siger ikke, at pålægget afskaffes
    """
    return regel(
        borger,
        "pålæg_lempet",
        i_kraft=i_kraft(
            borger.vurderingsdato,
            fra=datoer.uddannelsespålæg_lempet(borger),
            til=dage_efter(datoer.uddannelsespålæg_ophør(borger), -1),
        ),
        hvis=borger.på_uddannelseshjælp,
        giver=Uddannelsespålæg.lempet,
    )


def pålæg_uden_lempelse__dog_1(borger: BorgerOpslag) -> Regel:
    """Uddannelsespålæg uden lempelse.

    Hjemmel delaftale_2022.uddannelsespålæg, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 120-121: »Lempelse af uddannelsespålægget (permanentgørelse af nuværende trepartsforsøg)
        fra 1. januar 2024«
    Fortolkning: Pålægget gælder unge på uddannelseshjælp. Forkastet: at det også gælder
        dagpengemodtagere under 25 år.
    Lagt til grund: Lov om en aktiv beskæftigelsesindsats § 30 a: kommunen kan være med i
        trepartsforsøget; aftalen nævner kun forsøget
    """
    return regel(
        borger,
        "pålæg_uden_lempelse__dog_1",
        i_kraft=i_kraft(
            borger.vurderingsdato,
            fra=datoer.uddannelsespålæg_forsøg(borger),
            til=dage_efter(datoer.uddannelsespålæg_lempet(borger), -1),
        ),
        hvis=og(borger.på_uddannelseshjælp, borger.kommune.med_i_trepartsforsøget),
        giver=Uddannelsespålæg.lempet_som_forsøg,
    )


def pålæg_uden_lempelse(borger: BorgerOpslag) -> Regel:
    """Uddannelsespålæg uden lempelse.

    Hjemmel delaftale_2022.uddannelsespålæg, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 120-121: »Lempelse af uddannelsespålægget (permanentgørelse af nuværende trepartsforsøg)
        fra 1. januar 2024«
    Fortolkning: Pålægget gælder unge på uddannelseshjælp. Forkastet: at det også gælder
        dagpengemodtagere under 25 år.
    """
    return regel(
        borger,
        "pålæg_uden_lempelse",
        i_kraft=i_kraft(borger.vurderingsdato, til=dage_efter(datoer.uddannelsespålæg_lempet(borger), -1)),
        hvis=borger.på_uddannelseshjælp,
        giver=Uddannelsespålæg.uden_lempelse,
        viger_for=("pålæg_uden_lempelse__dog_1",),
    )


def Borger__uddannelsespålæg__ellers(borger: BorgerOpslag) -> Regel:
    """uddannelsespålægget, som det gælder for borgeren.

    Fortolkning: Aftalen taler kun om at lempe pålægget; uden for uddannelseshjælp, og når det er
        afskaffet, er der intet pålæg.
    """
    return regel(
        borger,
        "Borger__uddannelsespålæg__ellers",
        i_kraft=True,
        giver=INGEN,
        viger_for=("pålæg_lempet", "pålæg_uden_lempelse"),
    )


def Budgetår__samlet_besparelse__er(budgetår: BudgetårOpslag) -> Regel:
    """årets samlede besparelse på beskæftigelsesindsatsen.

    Hjemmel delaftale_2022.besparelse, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        47-49: »Som led i aftalen er det aftalt, at nytænkningen af beskæftigelsesindsatsen samlet set
        skal tilvejebringe en besparelse på 300 mio. kr. i 2022, 750 mio. kr. 2023 og en årlig
        besparelse på 1,1 mia. kr. fra 2024 og frem inden for jobcentrenes samlede indsatsområde
        (2020-pl).«
    """
    return regel(
        budgetår,
        "Budgetår__samlet_besparelse__er",
        i_kraft=True,
        giver=summen(
            budgetår.besparelser,
            hvor=lambda besparelse: besparelse.regnes_med_i_besparelsen,
            af=lambda besparelse: besparelse.besparet,
        ),
    )


def Budgetår__sparet_på_drift__er(budgetår: BudgetårOpslag) -> Regel:
    """årets nedsættelse af udgiften til jobcenterdrift.

    Hjemmel delaftale_2022.jobcenterdrift, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 118: »Udgifterne til jobcenterdrift reduceres med 235 mio. kr. årligt fra 2024«
    """
    return regel(
        budgetår,
        "Budgetår__sparet_på_drift__er",
        i_kraft=True,
        giver=minus(budgetår.driftsudgift_før, budgetår.driftsudgift),
    )


def Kommune__andel_aktiverede__er(kommune: KommuneOpslag) -> Regel:
    """andelen af borgere, der er aktiveret inden for de seneste 12 måneder.

    Hjemmel delaftale_2022.fokusmål, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        131-134: »Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i fokusmål på
        aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12 måneder reduceres
        fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde hos minister«
    """
    return regel(
        kommune,
        "Kommune__andel_aktiverede__er",
        i_kraft=True,
        giver=andelen(
            kommune.borgere,
            hvor=lambda borger: borger.aktiveret,
            blandt=lambda borger: borger.indgår_i_fokusmål,
            eller_ingen=True,
        ),
    )


def pausen_varer(pause: PauseOpslag) -> Regel:
    """Pausen varer, som kommunen har fastsat, dog højst seks måneder.

    Hjemmel reform_2025.pause, Ti centrale initiativer, linje 43-46: »Samtidig kan kommunen fritage
        borgere for kontakt og aktiveringstilbud, hvis borgeren ikke har gavn af det (op til seks
        måneder ad gangen).«
    Fortolkning: Er pausen fastsat for længe, har den virkning i de første seks måneder. Forkastet: at
        hele pausen er uden virkning.
    """
    return regel(
        pause,
        "pausen_varer",
        i_kraft=True,
        giver=pause.slutter,
        grænser=(Grænse("højst", dage_efter(måneder_efter(pause.begynder, 6), -1), True),),
    )


def borgerens_valg(samtale: SamtaleOpslag) -> Regel:
    """Borgeren vælger samtalens form.

    Hjemmel delaftale_2022.borgeren_vælger, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 110: »Borgeren vælger afholdelsesform,«
    """
    return regel(
        samtale,
        "borgerens_valg",
        i_kraft=i_kraft(samtale.dato, fra=datoer.digitale_samtaler_ikraft(samtale)),
        hvis=samtale.digital_samtale,
        giver=samtale.valgt_form,
    )


def Samtale__samtaleform__ellers(samtale: SamtaleOpslag) -> Regel:
    """samtalens form.

    Fortolkning: Kan borgeren ikke vælge en digital samtale, holdes den ved personligt fremmøde.
    """
    return regel(
        samtale,
        "Samtale__samtaleform__ellers",
        i_kraft=True,
        giver=Samtaleform.fysisk,
        viger_for=("borgerens_valg",),
    )


def vejledning_talte_med(tilbud: TilbudOpslag) -> Regel:
    """Øvrig vejledning og opkvalificering talte med.

    Hjemmel delaftale_2022.vejledning_tæller_ikke, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 84-87: »Øvrig vejledning og opkvalificering kan ikke tælle med
        som ret- og pligt tilbud for kontanthjælpsmodtagere og dagpengemodtagere (det kan fortsat gives
        som ret- og pligt tilbud for personer på uddannelseshjælp samt udlændinge i program efter
        integrationsloven)«
    Fortolkning: »Kan ikke tælle med« ændrer, hvad der gjaldt: før aftalen talte tilbuddet med for alle.
    """
    return regel(
        tilbud,
        "vejledning_talte_med",
        i_kraft=i_kraft(tilbud.begyndt_, til=dage_efter(datoer.målrettede_tilbud_ikraft(tilbud), -1)),
        hvis=er(tilbud.art, Tilbudsart.øvrig_vejledning),
        giver=Medregning.tæller,
    )


def vejledning_tæller_for_uddannelseshjælp(tilbud: TilbudOpslag) -> Regel:
    """Øvrig vejledning og opkvalificering tæller for uddannelseshjælp og i integrationsprogram.

    Hjemmel delaftale_2022.vejledning_tæller_ikke, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 84-87: »Øvrig vejledning og opkvalificering kan ikke tælle med
        som ret- og pligt tilbud for kontanthjælpsmodtagere og dagpengemodtagere (det kan fortsat gives
        som ret- og pligt tilbud for personer på uddannelseshjælp samt udlændinge i program efter
        integrationsloven)«
    """
    return regel(
        tilbud,
        "vejledning_tæller_for_uddannelseshjælp",
        i_kraft=i_kraft(tilbud.begyndt_, fra=datoer.målrettede_tilbud_ikraft(tilbud)),
        hvis=og(
            er(tilbud.art, Tilbudsart.øvrig_vejledning),
            eller(tilbud.borger.på_uddannelseshjælp, tilbud.borger.i_program_efter_integrationsloven),
        ),
        giver=Medregning.tæller,
    )


def vejledning_tæller_igen(tilbud: TilbudOpslag) -> Regel:
    """Øvrig vejledning og opkvalificering tæller igen.

    Hjemmel reform_2025.frihed_i_indsatsen, Ti centrale initiativer, linje 71-73: »Kommuner og a-kasser
        får større frihed til at tilrettelægge den indsats, der er bedst for den enkelte borger.«
    Fortolkning: Aftalen siger kun, at myndighederne får større frihed til at tilrettelægge indsatsen;
        at netop denne regel falder bort, er lagt til grund. Tilbud, der er begyndt før, følger de
        hidtidige regler.
    Lagt til grund: Udkast til L 66, omtalt i spørgsmål og svar fra Styrelsen for Arbejdsmarked og
        Rekruttering; ikke efterprøvet i loven
    """
    return regel(
        tilbud,
        "vejledning_tæller_igen",
        i_kraft=i_kraft(tilbud.begyndt_, fra=datoer.øvrig_vejledning_igen(tilbud)),
        hvis=og(
            er(tilbud.art, Tilbudsart.øvrig_vejledning),
            eller(tilbud.borger.kontanthjælpsmodtager, tilbud.borger.dagpengemodtager),
            ikke(tilbud.borger.i_program_efter_integrationsloven),
        ),
        giver=Medregning.tæller,
    )


def vejledning_tæller_ikke_med(tilbud: TilbudOpslag) -> Regel:
    """Øvrig vejledning og opkvalificering tæller ikke med for kontanthjælp og dagpenge.

    Hjemmel delaftale_2022.vejledning_tæller_ikke, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 84-87: »Øvrig vejledning og opkvalificering kan ikke tælle med
        som ret- og pligt tilbud for kontanthjælpsmodtagere og dagpengemodtagere (det kan fortsat gives
        som ret- og pligt tilbud for personer på uddannelseshjælp samt udlændinge i program efter
        integrationsloven)«
    Jf. delaftale_2022.tidsplan_2023, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        164: »Januar 2023 (lovforslag forventes fremsat november 2022):«
    Jf. delaftale_2022.tidsplan_målrettede_tilbud, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 166: »Målrettede tilbud (mindre brug af øvrig vejledning og
        opkvalificering«
    Fortolkning: Tilbuddets første dag afgør, hvilken regel der gælder. Forkastet: at tilbud, der er i
        gang, holder op med at tælle. En udlænding i program efter integrationsloven er omfattet af
        parentesen, også når ydelsen er kontanthjælp.
    """
    return regel(
        tilbud,
        "vejledning_tæller_ikke_med",
        i_kraft=i_kraft(
            tilbud.begyndt_,
            fra=datoer.målrettede_tilbud_ikraft(tilbud),
            ophørt=(begyndt(datoer.øvrig_vejledning_igen(tilbud), tilbud.begyndt_),),
        ),
        hvis=og(
            er(tilbud.art, Tilbudsart.øvrig_vejledning),
            eller(tilbud.borger.kontanthjælpsmodtager, tilbud.borger.dagpengemodtager),
            ikke(tilbud.borger.i_program_efter_integrationsloven),
        ),
        giver=Medregning.tæller_ikke,
    )


def Tilbud__medregning__ellers(tilbud: TilbudOpslag) -> Regel:
    """tilbuddets medregning som ret og pligt-tilbud.

    Fortolkning: Aftalen tager kun øvrig vejledning og opkvalificering ud for to grupper. Alt andet
        tæller som hidtil.
    """
    return regel(
        tilbud,
        "Tilbud__medregning__ellers",
        i_kraft=True,
        giver=Medregning.tæller,
        viger_for=(
            "vejledning_talte_med",
            "vejledning_tæller_for_uddannelseshjælp",
            "vejledning_tæller_igen",
            "vejledning_tæller_ikke_med",
        ),
    )


def a_kassen_med_i_fjerde_samtale__gælder(samtale: SamtaleOpslag) -> Led:
    """Om "Borgeren kan få a-kassen med i den fjerde samtale" gælder."""
    return norm_gælder(
        samtale,
        "a_kassen_med_i_fjerde_samtale",
        i_kraft=i_kraft(samtale.borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(samtale)),
        hvis=og(
            samtale.borger.dagpengemodtager,
            er(samtale.afholder, Myndighed.kommune),
            samtale.fjerde_jobsamtale,
            samtale.ønsker_a_kassen_med,
        ),
    )


def a_kassen_med_i_fjerde_samtale(samtale: SamtaleOpslag) -> Led:
    """Borgeren kan få a-kassen med i den fjerde samtale.

    Hjemmel delaftale_2022.fjerde_samtale, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 71: »men a-kassen kan deltage i 4. samtale, hvis borgeren ønsker det«
    Fortolkning: Borgerens ønske afgør det; ønsker borgeren det, skal a-kassen komme. Forkastet: at
        a-kassen selv kan vælge.
    """
    return ret(samtale, "a_kassen_med_i_fjerde_samtale", gælder=samtale.a_kassen_med_i_fjerde_samtale__gælder)


def a_kassen_undtager_højst_hver_fjerde__gælder(a_kasse: A_kasseOpslag) -> Led:
    """Om "A-kassen undtager højst hver fjerde" gælder."""
    return norm_gælder(
        a_kasse,
        "a_kassen_undtager_højst_hver_fjerde",
        i_kraft=i_kraft(a_kasse.vurderingsdato, fra=datoer.reform_ikraft(a_kasse)),
        hvis=findes(a_kasse.medlemmer_, lambda borger: borger.regnes_med_hos_a_kassen),
    )


def a_kassen_undtager_højst_hver_fjerde(a_kasse: A_kasseOpslag) -> Led:
    """A-kassen undtager højst hver fjerde.

    Hjemmel reform_2025.hver_fjerde, Ti centrale initiativer, linje 62-66: »Kommuner og a-kasser får
        mulighed for at prioritere indsatsen og kan undtage én ud af fire ledige, der godt kan selv, fra
        de obligatorisk krav til samtaler og aktivering i kontaktforløbet (de første seks måneders
        ledighed).«
    Fortolkning: Andelen rundes ikke af, og a-kassen gøres op for sig.
    """
    return forbud(
        a_kasse,
        "a_kassen_undtager_højst_hver_fjerde",
        gælder=a_kasse.a_kassen_undtager_højst_hver_fjerde__gælder,
        overtrådt_når=er_mere_end(
            andel_mellem(
                a_kasse.medlemmer_,
                hvor=lambda borger: borger.undtaget_af_myndigheden,
                blandt=lambda borger: borger.regnes_med_hos_a_kassen,
                eller_ingen=False,
            ),
            parametre.højeste_andel_undtagne(a_kasse, a_kasse.vurderingsdato),
        ),
    )


def a_kassens_jobsamtaler__frist(borger: BorgerOpslag) -> Led:
    """Fristen for "A-kassen holder sine jobsamtaler i de første tre måneder"."""
    return norm_frist(borger, "a_kassens_jobsamtaler", borger.tre_måneder_til)


def a_kassens_jobsamtaler__gælder(borger: BorgerOpslag) -> Led:
    """Om "A-kassen holder sine jobsamtaler i de første tre måneder" gælder."""
    return norm_gælder(
        borger,
        "a_kassens_jobsamtaler",
        i_kraft=i_kraft(borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(borger)),
        hvis=er_mere_end(borger.krævede_hos_a_kassen, 0),
    )


def a_kassens_jobsamtaler(borger: BorgerOpslag) -> Led:
    """A-kassen holder sine jobsamtaler i de første tre måneder.

    Hjemmel delaftale_2022.a_kassernes_ansvar, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 54: »A-kasserne får ansvaret for kontaktforløbet de første 3 måneder.«
    Hjemmel delaftale_2022.seks_samtaler, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 69: »Fra 9 til 6 samtaler, og kun én slags (jobsamtaler)«
    Fortolkning: Flere samtaler i a-kassen træder ikke i stedet for samtaler i kommunen.
    """
    return pligt(
        borger,
        "a_kassens_jobsamtaler",
        gælder=borger.a_kassens_jobsamtaler__gælder,
        opfyldt_når=er_mindst(
            antal_mellem(
                borger.samtaler,
                lambda samtale: og(
                    samtale.tæller_med,
                    er(samtale.afholder, Myndighed.a_kasse),
                    samtale.i_tremånedersperioden,
                ),
            ),
            borger.krævede_hos_a_kassen,
        ),
        frist=borger.a_kassens_jobsamtaler__frist,
    )


def analyser_registreringsbyrden__frist(udmøntning: UdmøntningOpslag) -> Led:
    """Fristen for "Ministeriet analyserer jobcentermedarbejdernes registreringsbyrde"."""
    return norm_frist(udmøntning, "analyser_registreringsbyrden", DATO_2023_12_31)


def analyser_registreringsbyrden__gælder(udmøntning: UdmøntningOpslag) -> Led:
    """Om "Ministeriet analyserer jobcentermedarbejdernes registreringsbyrde" gælder."""
    fristen = udmøntning.analyser_registreringsbyrden__frist
    return norm_gælder(udmøntning, "analyser_registreringsbyrden", i_kraft=i_kraft(fristen))


def analyser_registreringsbyrden(udmøntning: UdmøntningOpslag) -> Led:
    """Ministeriet analyserer jobcentermedarbejdernes registreringsbyrde.

    Hjemmel delaftale_2022.registreringsbyrde, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 146: »Analyse af jobcentermedarbejderens registreringsbyrde«
    Jf. delaftale_2022.analyser, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje 139:
        »En række analyser mv. i 2022 og 2023:«
    Fortolkning: »I 2022 og 2023« læses som senest den sidste dag i 2023. Aftalen siger ikke, hvem der
        laver analysen; det læses som ministeriets opgave.
    """
    return pligt(
        udmøntning,
        "analyser_registreringsbyrden",
        gælder=udmøntning.analyser_registreringsbyrden__gælder,
        opfyldt_når=senest(udmøntning.byrden_analyseret_den, DATO_2023_12_31),
        frist=udmøntning.analyser_registreringsbyrden__frist,
    )


def beslut_fysisk_samtale__gælder(samtale: SamtaleOpslag) -> Led:
    """Om "Myndigheden kan beslutte, at samtalen skal være fysisk" gælder."""
    return norm_gælder(
        samtale,
        "beslut_fysisk_samtale",
        i_kraft=i_kraft(samtale.dato, fra=datoer.digitale_samtaler_ikraft(samtale)),
        hvis=samtale.behov_for_fysisk,
    )


def beslut_fysisk_samtale(samtale: SamtaleOpslag) -> Led:
    """Myndigheden kan beslutte, at samtalen skal være fysisk.

    Hjemmel delaftale_2022.fysisk_samtale, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 110-111: »JC eller a-kasse kan godt beslutte, at der alligevel er brug for en fysisk
        samtale«
    Fortolkning: Træffes for den enkelte samtale efter en konkret vurdering, og kun i retning af en
        fysisk samtale. Forkastet: en fast ordning for alle eller for hele forløbet. JC læses som
        kommunen.
    """
    return beføjelse(samtale, "beslut_fysisk_samtale", gælder=samtale.beslut_fysisk_samtale__gælder)


def bestem_organisering__gælder(kommune: KommuneOpslag) -> Led:
    """Om "Kommunen bestemmer selv, hvordan indsatsen er organiseret" gælder."""
    return norm_gælder(
        kommune,
        "bestem_organisering",
        i_kraft=i_kraft(kommune.vurderingsdato, fra=datoer.jobcenterregimet_ophør(kommune)),
    )


def bestem_organisering(kommune: KommuneOpslag) -> Led:
    """Kommunen bestemmer selv, hvordan indsatsen er organiseret.

    Hjemmel reform_2025.frihed_til_organisering, Ti centrale initiativer, linje 6-8: »I stedet får
        kommuner større frihed til selv at bestemme, hvordan de vil organisere beskæftigelsesindsatsen.«
    Fortolkning: »Større frihed« læses som fri organisering. Hvor grænsen går, siger aftalen ikke.
    """
    return ret(kommune, "bestem_organisering", gælder=kommune.bestem_organisering__gælder)


def bevilg_ressourceforløb__gælder(ressourceforløb: RessourceforløbOpslag) -> Led:
    """Om "Kommunen kan bevilge et ressourceforløb" gælder."""
    return norm_gælder(
        ressourceforløb,
        "bevilg_ressourceforløb",
        i_kraft=i_kraft(
            ressourceforløb.bevilget,
            ophørt=(begyndt(datoer.ressourceforløb_ophør(ressourceforløb), ressourceforløb.bevilget),),
        ),
    )


def bevilg_ressourceforløb(ressourceforløb: RessourceforløbOpslag) -> Led:
    """Kommunen kan bevilge et ressourceforløb.

    Hjemmel reform_2025.ressourceforløb, Ti centrale initiativer, linje 54-55: »De udskældte
        ressourceforløb afskaffes som led heri.«
    Fortolkning: »Afskaffes« læses sådan, at forløbene hidtil kunne bevilges. Betingelserne står i loven
        og er ikke med her.
    """
    return beføjelse(
        ressourceforløb,
        "bevilg_ressourceforløb",
        gælder=ressourceforløb.bevilg_ressourceforløb__gælder,
    )


def bistand_til_arbejdsgiveren__gælder(henvendelse: HenvendelseOpslag) -> Led:
    """Om "A-kassen bistår arbejdsgivere med rekruttering og jobformidling" gælder."""
    return norm_gælder(
        henvendelse,
        "bistand_til_arbejdsgiveren",
        i_kraft=i_kraft(henvendelse.modtaget, fra=datoer.kontaktforløb_ikraft(henvendelse)),
        hvis=henvendelse.om_rekruttering,
    )


def bistand_til_arbejdsgiveren(henvendelse: HenvendelseOpslag) -> Led:
    """A-kassen bistår arbejdsgivere med rekruttering og jobformidling.

    Hjemmel delaftale_2022.bistand, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        60-61: »A-kasserne skal bistå borgerne med at finde job og bistå arbejdsgivere med rekruttering
        og jobformidling på tværs af virksomhedstyper og brancher«
    Fortolkning: Aftalen siger »skal«, også over for arbejdsgivere. Forkastet: at a-kassen kun kan bistå
        dem. Branche og virksomhedstype gør ingen forskel.
    """
    return pligt(
        henvendelse,
        "bistand_til_arbejdsgiveren",
        gælder=henvendelse.bistand_til_arbejdsgiveren__gælder,
        opfyldt_når=henvendelse.bistået,
    )


def bistand_til_borgeren__gælder(borger: BorgerOpslag) -> Led:
    """Om "A-kassen bistår borgeren med at finde job" gælder."""
    return norm_gælder(
        borger,
        "bistand_til_borgeren",
        i_kraft=i_kraft(borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(borger)),
        hvis=er(borger.ansvarlig_myndighed, Myndighed.a_kasse),
    )


def bistand_til_borgeren(borger: BorgerOpslag) -> Led:
    """A-kassen bistår borgeren med at finde job.

    Hjemmel delaftale_2022.bistand, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        60-61: »A-kasserne skal bistå borgerne med at finde job og bistå arbejdsgivere med rekruttering
        og jobformidling på tværs af virksomhedstyper og brancher«
    Fortolkning: »Borgerne« læses som de ledige, a-kassen har ansvaret for. Forkastet: alle borgere.
        Hvad der er bistand nok, siger aftalen ikke; om borgeren har fået bistand, oplyses i sagen.
    """
    return pligt(
        borger,
        "bistand_til_borgeren",
        gælder=borger.bistand_til_borgeren__gælder,
        opfyldt_når=borger.bistået_med_job,
    )


def brug_andre_forvaltninger__gælder(kommune: KommuneOpslag) -> Led:
    """Om "Kommunen kan tage sig af sygemeldte og udsatte borgere i andre forvaltninger" gælder."""
    return norm_gælder(
        kommune,
        "brug_andre_forvaltninger",
        i_kraft=i_kraft(kommune.vurderingsdato, fra=datoer.jobcenterregimet_ophør(kommune)),
    )


def brug_andre_forvaltninger(kommune: KommuneOpslag) -> Led:
    """Kommunen kan tage sig af sygemeldte og udsatte borgere i andre forvaltninger.

    Hjemmel reform_2025.eksempler_på_organisering, Ti centrale initiativer, linje 8-13: »Eksempelvis kan
        en kommune beslutte, at indsatsen skal ligge sammen med socialforvaltningen, ligesom at kommuner
        får frihed til at tage sig af eksempelvis sygemeldte og udsatte borger i andre forvaltninger.«
    Fortolkning: Begge ordninger er eksempler; friheden er ikke begrænset til dem.
    """
    return ret(kommune, "brug_andre_forvaltninger", gælder=kommune.brug_andre_forvaltninger__gælder)


def data_på_jobindsats_dk__gælder(a_kasse: A_kasseOpslag) -> Led:
    """Om "A-kassens kontaktforløb følges med data på jobindsats.dk" gælder."""
    return norm_gælder(
        a_kasse,
        "data_på_jobindsats_dk",
        i_kraft=i_kraft(a_kasse.vurderingsdato, fra=datoer.kontaktforløb_ikraft(a_kasse)),
    )


def data_på_jobindsats_dk(a_kasse: A_kasseOpslag) -> Led:
    """A-kassens kontaktforløb følges med data på jobindsats.dk.

    Hjemmel delaftale_2022.data_og_tilsyn, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 63: »Følges med data på jobindsats.dk og tilsyn ligesom for kommuner«
    Fortolkning: Aftalen siger ikke, hvem der følger forløbet; det læses som styrelsens opgave.
    """
    return pligt(
        a_kasse,
        "data_på_jobindsats_dk",
        gælder=a_kasse.data_på_jobindsats_dk__gælder,
        opfyldt_når=a_kasse.data_på_jobindsats,
    )


def digital_samtale__gælder(samtale: SamtaleOpslag) -> Led:
    """Om "Borgeren kan vælge en personlig digital samtale" gælder."""
    return norm_gælder(
        samtale,
        "digital_samtale",
        i_kraft=i_kraft(samtale.dato, fra=datoer.digitale_samtaler_ikraft(samtale)),
        undtagen=(
            undtagelse(
                samtale.første_samtale,
                medmindre=og(er(samtale.borger.ydelse, Ydelse.sygedagpenge), samtale.borger.har_arbejdsgiver),
            ),
            undtagelse(samtale.besluttet_fysisk),
        ),
    )


def digital_samtale(samtale: SamtaleOpslag) -> Led:
    """Borgeren kan vælge en personlig digital samtale.

    Hjemmel delaftale_2022.digitale_samtaler, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 105: »Mulighed for personlige digitale samtaler – dog undtaget første samtale«
    Hjemmel delaftale_2022.borgeren_vælger, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 110: »Borgeren vælger afholdelsesform,«
    Hjemmel delaftale_2022.alle_målgrupper, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 107: »Alle målgrupper;«
    Jf. delaftale_2022.tidsplan_2023, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        164: »Januar 2023 (lovforslag forventes fremsat november 2022):«
    Jf. delaftale_2022.tidsplan_digitale_samtaler, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 168: »Digitale samtaler«
    Fortolkning: Gælder alle målgrupper. En beslutning om fysisk samtale går også forud for
        sygedagpengemodtageres valg. Forkastet: at deres første samtale altid kan være digital. Om der
        er en arbejdsgiver, afgøres på samtalens dag. Selvstændige uden arbejdsgiver er ikke omfattet af
        den særlige adgang. Telefonsamtaler nævner aftalen ikke.
    Hjemmel (medmindre) delaftale_2022.digitalt_ved_sygedagpenge, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 107-108: »sygedagpengemodtagere med en arbejdsgiver, kan dog også
        vælge at holde den første samtale digitalt«
    Hjemmel (undtagelse) delaftale_2022.fysisk_samtale, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 110-111: »JC eller a-kasse kan godt beslutte, at der alligevel er
        brug for en fysisk samtale«
    """
    return ret(samtale, "digital_samtale", gælder=samtale.digital_samtale__gælder)


def ekstern_sagsgennemgang__gælder(kommune: KommuneOpslag) -> Led:
    """Om "En kommune i skærpet tilsyn får sine sager gennemgået eksternt" gælder."""
    return norm_gælder(
        kommune,
        "ekstern_sagsgennemgang",
        i_kraft=i_kraft(kommune.vurderingsdato, til=dage_efter(datoer.forenklinger_ikraft(kommune), -1)),
        hvis=kommune.i_skærpet_tilsyn,
    )


def ekstern_sagsgennemgang(kommune: KommuneOpslag) -> Led:
    """En kommune i skærpet tilsyn får sine sager gennemgået eksternt.

    Hjemmel delaftale_2022.fokusmål, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        131-134: »Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i fokusmål på
        aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12 måneder reduceres
        fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde hos minister«
    Fortolkning: »Ingen krav om ekstern sagsgennemgang« ændrer, hvad der gjaldt: før aftalen var det et
        krav. Forkastet: at en gennemgang, der er sat i gang, skal gøres færdig.
    """
    return pligt(
        kommune,
        "ekstern_sagsgennemgang",
        gælder=kommune.ekstern_sagsgennemgang__gælder,
        opfyldt_når=kommune.ekstern_gennemgang_holdt,
    )


def fri_for_aktivering_som_undtaget__gælder(borger: BorgerOpslag) -> Led:
    """Om "Den, der er undtaget, har ikke pligt til at deltage i aktivering" gælder."""
    return norm_gælder(
        borger,
        "fri_for_aktivering_som_undtaget",
        i_kraft=i_kraft(borger.ledig_fra, fra=datoer.reform_ikraft(borger)),
        hvis=og(borger.tæt_på_arbejdsmarkedet, borger.i_kontaktforløbet, borger.undtaget_af_myndigheden),
        undtagen=(undtagelse(borger.omfattet_af_arbejdspligt),),
    )


def fri_for_aktivering_som_undtaget(borger: BorgerOpslag) -> Led:
    """Den, der er undtaget, har ikke pligt til at deltage i aktivering.

    Hjemmel reform_2025.hver_fjerde, Ti centrale initiativer, linje 62-66: »Kommuner og a-kasser får
        mulighed for at prioritere indsatsen og kan undtage én ud af fire ledige, der godt kan selv, fra
        de obligatorisk krav til samtaler og aktivering i kontaktforløbet (de første seks måneders
        ledighed).«
    Fortolkning: Antallet af samtaler står i samtaler.regel. Undtagelsen gælder, indtil den er taget
        tilbage, også hvis myndigheden har undtaget for mange; det er myndighedens fejl.
    Lagt til grund (undtagelse): Offentligt materiale om reformen, set i uddrag; aftalen nævner ikke
        arbejdspligt
    """
    return ret(
        borger,
        "fri_for_aktivering_som_undtaget",
        gælder=borger.fri_for_aktivering_som_undtaget__gælder,
    )


def fri_for_samtaler__gælder(borger: BorgerOpslag) -> Led:
    """Om "Sygemeldte fra beskæftigelse skal ikke til samtaler og opfølgning hos kommunen" gælder."""
    return norm_gælder(
        borger,
        "fri_for_samtaler",
        i_kraft=i_kraft(borger.vurderingsdato, fra=datoer.sygemeldt_ikraft(borger)),
        hvis=og(borger.sygemeldt_fra_beskæftigelse, borger.ukompliceret_forløb),
        undtagen=(undtagelse(borger.besluttet_opfølgning),),
    )


def fri_for_samtaler(borger: BorgerOpslag) -> Led:
    """Sygemeldte fra beskæftigelse skal ikke til samtaler og opfølgning hos kommunen.

    Hjemmel reform_2025.sygemeldte, Ti centrale initiativer, linje 18-22: »Op mod 70.000 sygemeldte, der
        har et job at vende tilbage til og et forventet sygefravær på mindre end 26 uger, skal som
        udgangspunkt ikke længere til samtaler og opfølgning hos kommunen.«
    Hjemmel reform_2025.ukomplicerede_forløb, Ti centrale initiativer, linje 92-94: »Sygemeldte fra
        beskæftigelse med et ukompliceret forløb skal ikke længere til samtaler hos kommunen.«
    Fortolkning: »Som udgangspunkt« læses sådan, at kommunen i den enkelte sag kan beslutte at følge op
        alligevel. Forkastet: at udgangspunktet aldrig kan fraviges. Gælder også dem, der er sygemeldt
        før ikrafttræden. Op mod 70.000 er et skøn over antallet, ikke et loft.
    Hjemmel (undtagelse) reform_2025.sygemeldte, Ti centrale initiativer, linje 18-22: »Op mod 70.000
        sygemeldte, der har et job at vende tilbage til og et forventet sygefravær på mindre end 26
        uger, skal som udgangspunkt ikke længere til samtaler og opfølgning hos kommunen.«
    """
    return ret(borger, "fri_for_samtaler", gælder=borger.fri_for_samtaler__gælder)


def fri_i_pausen__gælder(borger: BorgerOpslag) -> Led:
    """Om "Borgeren er fri for kontakt og aktiveringstilbud i pausen" gælder."""
    return norm_gælder(
        borger,
        "fri_i_pausen",
        i_kraft=i_kraft(borger.vurderingsdato, fra=datoer.anden_fase_ikraft(borger)),
        hvis=borger.i_pause,
    )


def fri_i_pausen(borger: BorgerOpslag) -> Led:
    """Borgeren er fri for kontakt og aktiveringstilbud i pausen.

    Hjemmel reform_2025.pause, Ti centrale initiativer, linje 43-46: »Samtidig kan kommunen fritage
        borgere for kontakt og aktiveringstilbud, hvis borgeren ikke har gavn af det (op til seks
        måneder ad gangen).«
    Fortolkning: Pausen fritager fra samtaler og tilbud, men ikke fra den årlige afklaring.
    """
    return ret(borger, "fri_i_pausen", gælder=borger.fri_i_pausen__gælder)


def fuldfør_ressourceforløb__gælder(ressourceforløb: RessourceforløbOpslag) -> Led:
    """Om "Et løbende ressourceforløb fuldføres efter de hidtidige regler" gælder."""
    return norm_gælder(
        ressourceforløb,
        "fuldfør_ressourceforløb",
        i_kraft=True,
        hvis=og(
            ressourceforløb.i_gang,
            før(ressourceforløb.bevilget, datoer.ressourceforløb_ophør(ressourceforløb)),
        ),
    )


def fuldfør_ressourceforløb(ressourceforløb: RessourceforløbOpslag) -> Led:
    """Et løbende ressourceforløb fuldføres efter de hidtidige regler.

    Hjemmel reform_2025.ressourceforløb, Ti centrale initiativer, linje 54-55: »De udskældte
        ressourceforløb afskaffes som led heri.«
    Fortolkning: Dagen for bevillingen afgør det. Forkastet: at løbende forløb standses på dagen.
    Lagt til grund: Lov nr. 1750 af 29. december 2025, set i uddrag: forløb, der er i gang, fortsætter;
        aftalen siger kun »afskaffes«
    """
    return ret(
        ressourceforløb,
        "fuldfør_ressourceforløb",
        gælder=ressourceforløb.fuldfør_ressourceforløb__gælder,
    )


def få_årlig_afklaring__gælder(borger: BorgerOpslag) -> Led:
    """Om "Borgeren får en årlig afklaring" gælder."""
    return norm_gælder(
        borger,
        "få_årlig_afklaring",
        i_kraft=i_kraft(borger.vurderingsdato, fra=datoer.anden_fase_ikraft(borger)),
        hvis=borger.andre_problemer_end_ledighed,
    )


def få_årlig_afklaring(borger: BorgerOpslag) -> Led:
    """Borgeren får en årlig afklaring.

    Hjemmel reform_2025.årlig_afklaring, Ti centrale initiativer, linje 39-43: »Borgere, der har andre
        problemer end ledighed, får en årlig afklaring, så ingen overlades til sig selv, når der
        fremover stilles færre krav til, hvor mange samtaler og tilbud man skal have.«
    Fortolkning: »Får« læses både som kommunens pligt og borgerens ret.
    """
    return ret(borger, "få_årlig_afklaring", gælder=borger.få_årlig_afklaring__gælder)


def følg_op_alligevel__gælder(borger: BorgerOpslag) -> Led:
    """Om "Kommunen kan beslutte at følge op alligevel" gælder."""
    return norm_gælder(
        borger,
        "følg_op_alligevel",
        i_kraft=i_kraft(borger.vurderingsdato, fra=datoer.sygemeldt_ikraft(borger)),
        hvis=og(borger.sygemeldt_fra_beskæftigelse, borger.ukompliceret_forløb, borger.grund_til_opfølgning),
    )


def følg_op_alligevel(borger: BorgerOpslag) -> Led:
    """Kommunen kan beslutte at følge op alligevel.

    Hjemmel reform_2025.sygemeldte, Ti centrale initiativer, linje 18-22: »Op mod 70.000 sygemeldte, der
        har et job at vende tilbage til og et forventet sygefravær på mindre end 26 uger, skal som
        udgangspunkt ikke længere til samtaler og opfølgning hos kommunen.«
    """
    return beføjelse(borger, "følg_op_alligevel", gælder=borger.følg_op_alligevel__gælder)


def giv_for_lang_pause__gælder(pause: PauseOpslag) -> Led:
    """Om "Kommunen giver ikke pause i mere end seks måneder ad gangen" gælder."""
    return norm_gælder(
        pause,
        "giv_for_lang_pause",
        i_kraft=i_kraft(pause.begynder, fra=datoer.anden_fase_ikraft(pause)),
        hvis=ikke(pause.højst_seks_måneder),
    )


def giv_for_lang_pause(pause: PauseOpslag) -> Led:
    """Kommunen giver ikke pause i mere end seks måneder ad gangen.

    Hjemmel reform_2025.pause, Ti centrale initiativer, linje 43-46: »Samtidig kan kommunen fritage
        borgere for kontakt og aktiveringstilbud, hvis borgeren ikke har gavn af det (op til seks
        måneder ad gangen).«
    """
    return forbud(
        pause,
        "giv_for_lang_pause",
        gælder=pause.giv_for_lang_pause__gælder,
        overtrådt_når=pause.besluttet,
    )


def giv_jobrettet_indsats__gælder(borger: BorgerOpslag) -> Led:
    """Om "Kommunen kan give en jobrettet indsats i stedet for en uddannelsesrettet" gælder."""
    return norm_gælder(
        borger,
        "giv_jobrettet_indsats",
        i_kraft=True,
        hvis=og(
            er_en_af(borger.uddannelsespålæg, Uddannelsespålæg.lempet_som_forsøg, Uddannelsespålæg.lempet),
            borger.jobrettet_indsats_bedst,
        ),
    )


def giv_jobrettet_indsats(borger: BorgerOpslag) -> Led:
    """Kommunen kan give en jobrettet indsats i stedet for en uddannelsesrettet.

    Hjemmel delaftale_2022.uddannelsespålæg, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 120-121: »Lempelse af uddannelsespålægget (permanentgørelse af nuværende trepartsforsøg)
        fra 1. januar 2024«
    Fortolkning: »Lempelse« læses som kommunens mulighed for en jobrettet indsats i stedet for en
        uddannelsesrettet. Forkastet: at borgeren selv kan vælge.
    Lagt til grund: Lov om en aktiv beskæftigelsesindsats § 30 a; aftalen nævner kun lempelsen ved navn
    """
    return beføjelse(borger, "giv_jobrettet_indsats", gælder=borger.giv_jobrettet_indsats__gælder)


def giv_pause__gælder(pause: PauseOpslag) -> Led:
    """Om "Kommunen kan fritage borgeren for kontakt og aktiveringstilbud, op til seks måneder ad gangen" gælder."""
    return norm_gælder(
        pause,
        "giv_pause",
        i_kraft=i_kraft(pause.begynder, fra=datoer.anden_fase_ikraft(pause)),
        hvis=og(pause.borger.andre_problemer_end_ledighed, pause.højst_seks_måneder, pause.uden_gavn),
    )


def giv_pause(pause: PauseOpslag) -> Led:
    """Kommunen kan fritage borgeren for kontakt og aktiveringstilbud, op til seks måneder ad gangen.

    Hjemmel reform_2025.pause, Ti centrale initiativer, linje 43-46: »Samtidig kan kommunen fritage
        borgere for kontakt og aktiveringstilbud, hvis borgeren ikke har gavn af det (op til seks
        måneder ad gangen).«
    Fortolkning: Teksten siger kun »borgere«; pausen læses om dem, som afsnittet handler om. Hver pause
        kræver sit eget skøn. Forkastet: at en pause forlænges af sig selv. Borgeren kan bede om en
        pause, men hverken kræve eller afvise den.
    """
    return beføjelse(pause, "giv_pause", gælder=pause.giv_pause__gælder)


def giv_øvrig_vejledning__gælder(borger: BorgerOpslag) -> Led:
    """Om "Kommunen kan give øvrig vejledning og opkvalificering" gælder."""
    return norm_gælder(borger, "giv_øvrig_vejledning", i_kraft=True, hvis=borger.behov_for_vejledning)


def giv_øvrig_vejledning(borger: BorgerOpslag) -> Led:
    """Kommunen kan give øvrig vejledning og opkvalificering.

    Hjemmel delaftale_2022.vejledning_kan_gives, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 95-96: »Øvrig vejledning og opkvalificering kan fortsat gives,
        hvis der er behov for det – tæller bare ikke med…..«
    Fortolkning: »Fortsat« læses sådan, at det gælder både før og efter aftalen. »Tæller bare ikke med«
        gælder kun de grupper, for hvem tilbuddet ikke tæller med. Forkastet: at tilbuddet aldrig tæller
        med for nogen. En senere lov om mindre vejledning er ikke med.
    """
    return beføjelse(borger, "giv_øvrig_vejledning", gælder=borger.giv_øvrig_vejledning__gælder)


def hav_en_indgang__gælder(kommune: KommuneOpslag) -> Led:
    """Om "Kommunen har én klar og tydelig indgang for virksomheder" gælder."""
    return norm_gælder(
        kommune,
        "hav_en_indgang",
        i_kraft=i_kraft(kommune.vurderingsdato, fra=datoer.reform_ikraft(kommune)),
    )


def hav_en_indgang(kommune: KommuneOpslag) -> Led:
    """Kommunen har én klar og tydelig indgang for virksomheder.

    Hjemmel reform_2025.en_indgang, Ti centrale initiativer, linje 100-103: »Virksomheder får én klar og
        tydelig indgang til virksomhedsservice i kommunen, som den enkelte virksomhed kan kontakte, når
        de har brug for hjælp til at rekruttere arbejdskraft.«
    Fortolkning: »Én indgang« læses som ét sted at henvende sig, uanset hvor mange enheder der arbejder
        bag. Forkastet: at virksomhedsservice skal være én organisatorisk enhed. Om indgangen er klar og
        tydelig, er et skøn.
    """
    return pligt(
        kommune,
        "hav_en_indgang",
        gælder=kommune.hav_en_indgang__gælder,
        opfyldt_når=og(er(kommune.indgange_for_virksomheder, 1), kommune.klar_og_tydelig_indgang),
    )


def hav_jobcenter__gælder(kommune: KommuneOpslag) -> Led:
    """Om "Kommunen har et jobcenter" gælder."""
    return norm_gælder(
        kommune,
        "hav_jobcenter",
        i_kraft=i_kraft(
            kommune.vurderingsdato,
            ophørt=(begyndt(datoer.jobcenterregimet_ophør(kommune), kommune.vurderingsdato),),
        ),
    )


def hav_jobcenter(kommune: KommuneOpslag) -> Led:
    """Kommunen har et jobcenter.

    Hjemmel reform_2025.jobcenterregimet, Ti centrale initiativer, linje 5-6: »Jobcenterregimet skabt
        fra Christiansborg afskaffes.«
    Lagt til grund: Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v.: hver kommune
        opretter et jobcenter; aftalen siger kun, at jobcenterregimet afskaffes
    """
    return pligt(
        kommune,
        "hav_jobcenter",
        gælder=kommune.hav_jobcenter__gælder,
        opfyldt_når=kommune.har_jobcenter,
    )


def hold_hotline__gælder(udmøntning: UdmøntningOpslag) -> Led:
    """Om "Styrelsen har en hotline om virksomhedspraktik" gælder."""
    return norm_gælder(
        udmøntning,
        "hold_hotline",
        i_kraft=i_kraft(udmøntning.vurderingsdato, fra=datoer.målrettede_tilbud_ikraft(udmøntning)),
    )


def hold_hotline(udmøntning: UdmøntningOpslag) -> Led:
    """Styrelsen har en hotline om virksomhedspraktik.

    Hjemmel delaftale_2022.hotline, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje 98:
        »Hotline i STAR til vejledning om virksomhedspraktik«
    Fortolkning: Hvem der kan ringe, og hvornår der er åbent, siger aftalen ikke.
    """
    return pligt(
        udmøntning,
        "hold_hotline",
        gælder=udmøntning.hold_hotline__gælder,
        opfyldt_når=udmøntning.hotline_i_drift,
    )


def hold_i_rette_form__gælder(samtale: SamtaleOpslag) -> Led:
    """Om "Samtalen holdes i den form, der følger af reglerne" gælder."""
    return norm_gælder(
        samtale,
        "hold_i_rette_form",
        i_kraft=i_kraft(samtale.dato, fra=datoer.digitale_samtaler_ikraft(samtale)),
        hvis=samtale.afholdt,
    )


def hold_i_rette_form(samtale: SamtaleOpslag) -> Led:
    """Samtalen holdes i den form, der følger af reglerne.

    Hjemmel delaftale_2022.borgeren_vælger, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 110: »Borgeren vælger afholdelsesform,«
    Hjemmel delaftale_2022.digitale_samtaler, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 105: »Mulighed for personlige digitale samtaler – dog undtaget første samtale«
    """
    return pligt(
        samtale,
        "hold_i_rette_form",
        gælder=samtale.hold_i_rette_form__gælder,
        opfyldt_når=er(samtale.holdt_som, samtale.samtaleform),
    )


def hold_jobsamtaler__frist(borger: BorgerOpslag) -> Led:
    """Fristen for "De krævede jobsamtaler holdes"."""
    return norm_frist(borger, "hold_jobsamtaler", borger.seks_måneder_til)


def hold_jobsamtaler__gælder(borger: BorgerOpslag) -> Led:
    """Om "De krævede jobsamtaler holdes" gælder."""
    return norm_gælder(
        borger,
        "hold_jobsamtaler",
        i_kraft=i_kraft(borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(borger)),
        hvis=er_mere_end(borger.krævede_samtaler, 0),
        undtagen=(undtagelse(borger.pause_ved_fristen),),
    )


def hold_jobsamtaler(borger: BorgerOpslag) -> Led:
    """De krævede jobsamtaler holdes.

    Hjemmel delaftale_2022.seks_samtaler, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 69: »Fra 9 til 6 samtaler, og kun én slags (jobsamtaler)«
    Hjemmel reform_2025.fire_samtaler, Ti centrale initiativer, linje 78-79: »Borgere tæt på
        arbejdsmarkedet: Skal til fire obligatoriske samtaler.«
    Hjemmel reform_2025.en_samtale, Ti centrale initiativer, linje 86-88: »Borgere længere fra
        arbejdsmarkedet: Antallet af obligatoriske samtaler reduceres fra fire til en samtale,«
    Fortolkning: »Skal til« er både myndighedens pligt til at holde samtalerne og borgerens til at møde
        op; her er det myndighedens. Pligten ligger hos den, der har ansvaret på vurderingsdagen.
    Hjemmel (undtagelse) reform_2025.pause, Ti centrale initiativer, linje 43-46: »Samtidig kan kommunen
        fritage borgere for kontakt og aktiveringstilbud, hvis borgeren ikke har gavn af det (op til
        seks måneder ad gangen).«
    """
    return pligt(
        borger,
        "hold_jobsamtaler",
        gælder=borger.hold_jobsamtaler__gælder,
        opfyldt_når=er_mindst(
            antal_mellem(
                borger.samtaler,
                lambda samtale: og(samtale.tæller_med, samtale.i_seksmånedersperioden),
            ),
            borger.krævede_samtaler,
        ),
        frist=borger.hold_jobsamtaler__frist,
    )


def hold_opfølgninger__frist(borger: BorgerOpslag) -> Led:
    """Fristen for "Kommunen holder de krævede opfølgninger"."""
    return norm_frist(borger, "hold_opfølgninger", dage_efter(måneder_efter(borger.sygemeldt_fra, 6), -1))


def hold_opfølgninger__gælder(borger: BorgerOpslag) -> Led:
    """Om "Kommunen holder de krævede opfølgninger" gælder."""
    return norm_gælder(
        borger,
        "hold_opfølgninger",
        i_kraft=True,
        hvis=er_mere_end(borger.krævede_opfølgninger, 0),
    )


def hold_opfølgninger(borger: BorgerOpslag) -> Led:
    """Kommunen holder de krævede opfølgninger.

    Hjemmel reform_2025.sygemeldte, Ti centrale initiativer, linje 18-22: »Op mod 70.000 sygemeldte, der
        har et job at vende tilbage til og et forventet sygefravær på mindre end 26 uger, skal som
        udgangspunkt ikke længere til samtaler og opfølgning hos kommunen.«
    Fortolkning: Antallet er kun fastsat for sygemeldte fra beskæftigelse; pligten gælder derfor kun
        dem.
    Lagt til grund: Sygedagpengelovens § 13 b: opfølgningerne ligger i det første halve år
    """
    return pligt(
        borger,
        "hold_opfølgninger",
        gælder=borger.hold_opfølgninger__gælder,
        opfyldt_når=er_mindst(
            antal_mellem(
                borger.samtaler,
                lambda samtale: og(
                    samtale.afholdt,
                    er(samtale.art, Samtaleart.opfølgning),
                    og(
                        senest(samtale.borger.sygemeldt_fra, samtale.dato),
                        før(samtale.dato, måneder_efter(samtale.borger.sygemeldt_fra, 6)),
                    ),
                ),
            ),
            borger.krævede_opfølgninger,
        ),
        frist=borger.hold_opfølgninger__frist,
    )


def hold_status_i_min_plan__gælder(borger: BorgerOpslag) -> Led:
    """Om "Min Plan rummer status for indsatser" gælder."""
    return norm_gælder(
        borger,
        "hold_status_i_min_plan",
        i_kraft=i_kraft(
            borger.vurderingsdato,
            ophørt=(begyndt(datoer.forenklinger_ikraft(borger), borger.vurderingsdato),),
        ),
        hvis=borger.har_min_plan,
    )


def hold_status_i_min_plan(borger: BorgerOpslag) -> Led:
    """Min Plan rummer status for indsatser.

    Hjemmel delaftale_2022.min_plan_og_seks_uger, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 125-126: »Forenkling af brug af MinPlan + afskaffelse af kravet
        til JC om vejledning om 6 ugers jobrettet uddannelse«
    Fortolkning: Hvad der ellers forenkles ved Min Plan, siger aftalen ikke. Forkastet: at kravet om Min
        Plan falder bort.
    Lagt til grund: Faglig omtale af loven: Min Plan behøver ikke længere rumme status for påbegyndte og
        afsluttede indsatser; aftalen siger ikke, hvori forenklingen består
    """
    return pligt(
        borger,
        "hold_status_i_min_plan",
        gælder=borger.hold_status_i_min_plan__gælder,
        opfyldt_når=borger.status_i_min_plan,
    )


def hold_årlig_afklaring__frist(borger: BorgerOpslag) -> Led:
    """Fristen for "Kommunen holder en årlig afklaring"."""
    return norm_frist(borger, "hold_årlig_afklaring", borger.afklaring_senest)


def hold_årlig_afklaring__gælder(borger: BorgerOpslag) -> Led:
    """Om "Kommunen holder en årlig afklaring" gælder."""
    return norm_gælder(
        borger,
        "hold_årlig_afklaring",
        i_kraft=i_kraft(borger.vurderingsdato, fra=datoer.anden_fase_ikraft(borger)),
        hvis=borger.andre_problemer_end_ledighed,
    )


def hold_årlig_afklaring(borger: BorgerOpslag) -> Led:
    """Kommunen holder en årlig afklaring.

    Hjemmel reform_2025.årlig_afklaring, Ti centrale initiativer, linje 39-43: »Borgere, der har andre
        problemer end ledighed, får en årlig afklaring, så ingen overlades til sig selv, når der
        fremover stilles færre krav til, hvor mange samtaler og tilbud man skal have.«
    Jf. reform_2025.opfølgning_og_pause, Ti centrale initiativer, linje 36-37: »Borgere længere fra
        arbejdsmarkedet får en årlig opfølgning og mulighed for ”pause”«
    Fortolkning: »Afklaring« i teksten og »opfølgning« i overskriften læses som det samme. Den ene
        obligatoriske samtale er en anden handling, men de to kan holdes samme dag.
    """
    return pligt(
        borger,
        "hold_årlig_afklaring",
        gælder=borger.hold_årlig_afklaring__gælder,
        opfyldt_når=og(
            tidligst(borger.seneste_afklaring, datoer.anden_fase_ikraft(borger)),
            og(
                før(måneder_efter(borger.vurderingsdato, -12), borger.seneste_afklaring),
                senest(borger.seneste_afklaring, borger.vurderingsdato),
            ),
        ),
        frist=borger.hold_årlig_afklaring__frist,
    )


def inddrag_kl_og_dak__gælder(udmøntning: UdmøntningOpslag) -> Led:
    """Om "KL og Danske A-kasser inddrages i udmøntningen" gælder."""
    return norm_gælder(udmøntning, "inddrag_kl_og_dak", i_kraft=True)


def inddrag_kl_og_dak(udmøntning: UdmøntningOpslag) -> Led:
    """KL og Danske A-kasser inddrages i udmøntningen.

    Hjemmel delaftale_2022.inddragelse, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        65: »KL og DAK inddrages i udmøntning.«
    Jf. delaftale_2022.udmøntning_med_kl_og_dak, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 189-191: »Udmøntning med KL og DAK«
    Fortolkning: Aftalen siger ikke, hvem der inddrager; det læses som ministeriets opgave. DAK læses
        som Danske A-kasser.
    """
    return pligt(
        udmøntning,
        "inddrag_kl_og_dak",
        gælder=udmøntning.inddrag_kl_og_dak__gælder,
        opfyldt_når=og(udmøntning.kl_inddraget, udmøntning.dak_inddraget),
    )


def indkald_om_rådighed__gælder(borger: BorgerOpslag) -> Led:
    """Om "A-kassen kan indkalde til en samtale om rådighed" gælder."""
    return norm_gælder(
        borger,
        "indkald_om_rådighed",
        i_kraft=True,
        hvis=og(borger.dagpengemodtager, borger.tvivl_om_rådighed),
    )


def indkald_om_rådighed(borger: BorgerOpslag) -> Led:
    """A-kassen kan indkalde til en samtale om rådighed.

    Hjemmel delaftale_2022.rådighedssamtale, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 73: »A-kassen kan dog fortsat altid indkalde til en samtale med fokus på rådighed, hvis
        der er tvivl herom«
    Fortolkning: »Fortsat altid« læses sådan, at det gælder uanset dato og uanset, hvem der har ansvaret
        for kontaktforløbet. Samtalen tæller ikke med blandt de krævede.
    """
    return beføjelse(borger, "indkald_om_rådighed", gælder=borger.indkald_om_rådighed__gælder)


def ingen_fællessamtaler__gælder(samtale: SamtaleOpslag) -> Led:
    """Om "A-kassen er ikke med i kommunens samtaler" gælder."""
    return norm_gælder(
        samtale,
        "ingen_fællessamtaler",
        i_kraft=i_kraft(samtale.borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(samtale)),
        hvis=og(
            er(samtale.afholder, Myndighed.kommune),
            samtale.borger.dagpengemodtager,
            samtale.i_seksmånedersperioden,
        ),
        undtagen=(undtagelse(og(samtale.fjerde_jobsamtale, samtale.ønsker_a_kassen_med)),),
    )


def ingen_fællessamtaler(samtale: SamtaleOpslag) -> Led:
    """A-kassen er ikke med i kommunens samtaler.

    Hjemmel delaftale_2022.ingen_fællessamtale, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 71: »Ingen fællessamtale,«
    Fortolkning: »Ingen fællessamtale, men …« læses sådan, at a-kassen kun er med i den samtale og på
        den betingelse, som følger efter »men«. Forkastet: at kun kravet om fællessamtaler falder bort.
        Gælder kun i de første seks måneder; senere samtaler er ikke omfattet. Reformen ændrer det ikke.
    Hjemmel (undtagelse) delaftale_2022.fjerde_samtale, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 71: »men a-kassen kan deltage i 4. samtale, hvis borgeren ønsker
        det«
    """
    return forbud(
        samtale,
        "ingen_fællessamtaler",
        gælder=samtale.ingen_fællessamtaler__gælder,
        overtrådt_når=samtale.a_kassen_deltager,
    )


def kommunen_undtager_højst_hver_fjerde__gælder(kommune: KommuneOpslag) -> Led:
    """Om "Kommunen undtager højst hver fjerde" gælder."""
    return norm_gælder(
        kommune,
        "kommunen_undtager_højst_hver_fjerde",
        i_kraft=i_kraft(kommune.vurderingsdato, fra=datoer.reform_ikraft(kommune)),
        hvis=findes(kommune.borgere, lambda borger: borger.regnes_med_hos_kommunen),
    )


def kommunen_undtager_højst_hver_fjerde(kommune: KommuneOpslag) -> Led:
    """Kommunen undtager højst hver fjerde.

    Hjemmel reform_2025.hver_fjerde, Ti centrale initiativer, linje 62-66: »Kommuner og a-kasser får
        mulighed for at prioritere indsatsen og kan undtage én ud af fire ledige, der godt kan selv, fra
        de obligatorisk krav til samtaler og aktivering i kontaktforløbet (de første seks måneders
        ledighed).«
    Fortolkning: Andelen rundes ikke af: af tre ledige kan ingen undtages. Forkastet: afrunding opad i
        små kommuner, og at »hver fjerde« kun er et skøn over virkningen.
    """
    return forbud(
        kommune,
        "kommunen_undtager_højst_hver_fjerde",
        gælder=kommune.kommunen_undtager_højst_hver_fjerde__gælder,
        overtrådt_når=er_mere_end(
            andel_mellem(
                kommune.borgere,
                hvor=lambda borger: borger.undtaget_af_myndigheden,
                blandt=lambda borger: borger.regnes_med_hos_kommunen,
                eller_ingen=False,
            ),
            parametre.højeste_andel_undtagne(kommune, kommune.vurderingsdato),
        ),
    )


def kommunens_jobsamtaler__frist(borger: BorgerOpslag) -> Led:
    """Fristen for "Kommunen holder sine jobsamtaler i de første seks måneder"."""
    return norm_frist(borger, "kommunens_jobsamtaler", borger.seks_måneder_til)


def kommunens_jobsamtaler__gælder(borger: BorgerOpslag) -> Led:
    """Om "Kommunen holder sine jobsamtaler i de første seks måneder" gælder."""
    return norm_gælder(
        borger,
        "kommunens_jobsamtaler",
        i_kraft=i_kraft(borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(borger)),
        hvis=er_mere_end(borger.krævede_hos_kommunen, 0),
        undtagen=(undtagelse(borger.pause_ved_fristen),),
    )


def kommunens_jobsamtaler(borger: BorgerOpslag) -> Led:
    """Kommunen holder sine jobsamtaler i de første seks måneder.

    Hjemmel delaftale_2022.seks_samtaler, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 69: »Fra 9 til 6 samtaler, og kun én slags (jobsamtaler)«
    Hjemmel reform_2025.fire_samtaler, Ti centrale initiativer, linje 78-79: »Borgere tæt på
        arbejdsmarkedet: Skal til fire obligatoriske samtaler.«
    Hjemmel reform_2025.en_samtale, Ti centrale initiativer, linje 86-88: »Borgere længere fra
        arbejdsmarkedet: Antallet af obligatoriske samtaler reduceres fra fire til en samtale,«
    Fortolkning: Samtaler i kommunen tæller, hvis de er holdt i de første seks måneder.
    Hjemmel (undtagelse) reform_2025.pause, Ti centrale initiativer, linje 43-46: »Samtidig kan kommunen
        fritage borgere for kontakt og aktiveringstilbud, hvis borgeren ikke har gavn af det (op til
        seks måneder ad gangen).«
    """
    return pligt(
        borger,
        "kommunens_jobsamtaler",
        gælder=borger.kommunens_jobsamtaler__gælder,
        opfyldt_når=er_mindst(
            antal_mellem(
                borger.samtaler,
                lambda samtale: og(
                    samtale.tæller_med,
                    er(samtale.afholder, Myndighed.kommune),
                    samtale.i_seksmånedersperioden,
                ),
            ),
            borger.krævede_hos_kommunen,
        ),
        frist=borger.kommunens_jobsamtaler__frist,
    )


def kun_kommunen_bevilger__gælder(tilbud: TilbudOpslag) -> Led:
    """Om "Andre end kommunen bevilger ikke tilbud" gælder."""
    return norm_gælder(
        tilbud,
        "kun_kommunen_bevilger",
        i_kraft=i_kraft(tilbud.begyndt_, fra=datoer.kontaktforløb_ikraft(tilbud)),
    )


def kun_kommunen_bevilger(tilbud: TilbudOpslag) -> Led:
    """Andre end kommunen bevilger ikke tilbud.

    Hjemmel delaftale_2022.bevilling, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        56: »kommunen bevilliger fortsat tilbud.«
    """
    return forbud(
        tilbud,
        "kun_kommunen_bevilger",
        gælder=tilbud.kun_kommunen_bevilger__gælder,
        overtrådt_når=er_ikke(tilbud.bevilget_af, tilbud.borger.bevillingsmyndighed),
    )


def lav_beskæftigelsesplan__frist(beskæftigelsesplan: BeskæftigelsesplanOpslag) -> Led:
    """Fristen for "Kommunen laver en beskæftigelsesplan"."""
    return norm_frist(
        beskæftigelsesplan,
        "lav_beskæftigelsesplan",
        dage_efter(beskæftigelsesplan.planår_begynder, -1),
    )


def lav_beskæftigelsesplan__gælder(beskæftigelsesplan: BeskæftigelsesplanOpslag) -> Led:
    """Om "Kommunen laver en beskæftigelsesplan" gælder."""
    fristen = beskæftigelsesplan.lav_beskæftigelsesplan__frist
    return norm_gælder(
        beskæftigelsesplan,
        "lav_beskæftigelsesplan",
        i_kraft=i_kraft(fristen, til=dage_efter(datoer.forenklinger_ikraft(beskæftigelsesplan), -1)),
    )


def lav_beskæftigelsesplan(beskæftigelsesplan: BeskæftigelsesplanOpslag) -> Led:
    """Kommunen laver en beskæftigelsesplan.

    Hjemmel delaftale_2022.beskæftigelsesplan, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 128-129: »Beskæftigelsesplanen afskaffes (obs, først fra 2023, så den i år for 2023 skal
        fortsat laves)«
    Jf. delaftale_2022.desuden_2023, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        123: »Desuden følgende fra 1. januar 2023:«
    Jf. delaftale_2022.tidsplan_beskæftigelsesplan, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 172-173: »Afskaffe beskæftigelsesplan, forenkle Min Plan og
        vejledning om seks ugers jobrettede uddannelse«
    Fortolkning: Planen laves i året før det år, den er for. »Først fra 2023« læses sådan, at planer,
        der skulle laves i 2023 eller senere, falder bort; planen for 2023 laves stadig i 2022.
        Forkastet: at planen for 2023 falder bort.
    """
    return pligt(
        beskæftigelsesplan,
        "lav_beskæftigelsesplan",
        gælder=beskæftigelsesplan.lav_beskæftigelsesplan__gælder,
        opfyldt_når=senest(beskæftigelsesplan.lavet_den, dage_efter(beskæftigelsesplan.planår_begynder, -1)),
        frist=beskæftigelsesplan.lav_beskæftigelsesplan__frist,
    )


def læg_indsatsen_sammen__gælder(kommune: KommuneOpslag) -> Led:
    """Om "Kommunen kan lægge indsatsen sammen med socialforvaltningen" gælder."""
    return norm_gælder(
        kommune,
        "læg_indsatsen_sammen",
        i_kraft=i_kraft(kommune.vurderingsdato, fra=datoer.jobcenterregimet_ophør(kommune)),
    )


def læg_indsatsen_sammen(kommune: KommuneOpslag) -> Led:
    """Kommunen kan lægge indsatsen sammen med socialforvaltningen.

    Hjemmel reform_2025.eksempler_på_organisering, Ti centrale initiativer, linje 8-13: »Eksempelvis kan
        en kommune beslutte, at indsatsen skal ligge sammen med socialforvaltningen, ligesom at kommuner
        får frihed til at tage sig af eksempelvis sygemeldte og udsatte borger i andre forvaltninger.«
    """
    return ret(kommune, "læg_indsatsen_sammen", gælder=kommune.læg_indsatsen_sammen__gælder)


def mål_på_resultater__gælder(måling: MålingOpslag) -> Led:
    """Om "Kommuner, a-kasser og andre aktører måles på, om borgerne kommer i arbejde eller uddannelse" gælder."""
    return norm_gælder(
        måling,
        "mål_på_resultater",
        i_kraft=i_kraft(måling.målt_den, fra=datoer.reform_ikraft(måling)),
    )


def mål_på_resultater(måling: MålingOpslag) -> Led:
    """Kommuner, a-kasser og andre aktører måles på, om borgerne kommer i arbejde eller uddannelse.

    Hjemmel reform_2025.måles_på_resultater, Ti centrale initiativer, linje 121-125: »Kommuner, a-kasser
        og anden aktør skal fremover måles på, om de får borgerne i arbejde eller uddannelse, og i
        mindre grad på, om de lever op til en række proceskrav.«
    Fortolkning: Aftalen siger ikke, hvem der måler; det læses som styrelsens opgave. »I mindre grad« om
        proceskrav har ingen grænse og afgør ikke, om pligten er opfyldt. »Fremover« læses som fra
        reformens første dag.
    """
    return pligt(
        måling,
        "mål_på_resultater",
        gælder=måling.mål_på_resultater__gælder,
        opfyldt_når=måling.måler_arbejde_eller_uddannelse,
    )


def mød_til_jobsamtale__frist(samtale: SamtaleOpslag) -> Led:
    """Fristen for "Borgeren møder til de obligatoriske samtaler"."""
    return norm_frist(samtale, "mød_til_jobsamtale", samtale.dato)


def mød_til_jobsamtale__gælder(samtale: SamtaleOpslag) -> Led:
    """Om "Borgeren møder til de obligatoriske samtaler" gælder."""
    return norm_gælder(
        samtale,
        "mød_til_jobsamtale",
        i_kraft=i_kraft(samtale.borger.ledig_fra, fra=datoer.reform_ikraft(samtale)),
        hvis=og(er(samtale.art, Samtaleart.jobsamtale), er_mere_end(samtale.borger.krævede_samtaler, 0)),
        undtagen=(undtagelse(samtale.i_borgerens_pause),),
    )


def mød_til_jobsamtale(samtale: SamtaleOpslag) -> Led:
    """Borgeren møder til de obligatoriske samtaler.

    Hjemmel reform_2025.fire_samtaler, Ti centrale initiativer, linje 78-79: »Borgere tæt på
        arbejdsmarkedet: Skal til fire obligatoriske samtaler.«
    Hjemmel reform_2025.en_samtale, Ti centrale initiativer, linje 86-88: »Borgere længere fra
        arbejdsmarkedet: Antallet af obligatoriske samtaler reduceres fra fire til en samtale,«
    Fortolkning: »Skal til« læses også som en pligt for borgeren. Samtalen er holdt, når borgeren har
        deltaget.
    Hjemmel (undtagelse) reform_2025.pause, Ti centrale initiativer, linje 43-46: »Samtidig kan kommunen
        fritage borgere for kontakt og aktiveringstilbud, hvis borgeren ikke har gavn af det (op til
        seks måneder ad gangen).«
    """
    return pligt(
        samtale,
        "mød_til_jobsamtale",
        gælder=samtale.mød_til_jobsamtale__gælder,
        opfyldt_når=samtale.afholdt,
        frist=samtale.mød_til_jobsamtale__frist,
    )


def møde_hos_ministeren__gælder(kommune: KommuneOpslag) -> Led:
    """Om "En kommune i skærpet tilsyn kommer til møde hos ministeren" gælder."""
    return norm_gælder(
        kommune,
        "møde_hos_ministeren",
        i_kraft=i_kraft(
            kommune.vurderingsdato,
            ophørt=(begyndt(datoer.tilsyn_ophør(kommune), kommune.vurderingsdato),),
        ),
        hvis=kommune.i_skærpet_tilsyn,
    )


def møde_hos_ministeren(kommune: KommuneOpslag) -> Led:
    """En kommune i skærpet tilsyn kommer til møde hos ministeren.

    Hjemmel delaftale_2022.fokusmål, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        131-134: »Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i fokusmål på
        aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12 måneder reduceres
        fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde hos minister«
    Fortolkning: »Kun møde hos minister« læses sådan, at mødet er det eneste trin, der er tilbage, og at
        det også fandtes før. Forkastet: at mødet træder i stedet for gennemgangen som noget nyt.
    """
    return pligt(
        kommune,
        "møde_hos_ministeren",
        gælder=kommune.møde_hos_ministeren__gælder,
        opfyldt_når=kommune.møde_hos_ministeren_holdt,
    )


def nej_til_aktiveringstilbud__gælder(borger: BorgerOpslag) -> Led:
    """Om "Borgere længere fra arbejdsmarkedet har ikke pligt til at deltage i aktiveringstilbud" gælder."""
    return norm_gælder(
        borger,
        "nej_til_aktiveringstilbud",
        i_kraft=i_kraft(borger.vurderingsdato, fra=datoer.længere_fra_ikraft(borger)),
        hvis=borger.længere_fra_arbejdsmarkedet,
        undtagen=(undtagelse(borger.omfattet_af_arbejdspligt),),
    )


def nej_til_aktiveringstilbud(borger: BorgerOpslag) -> Led:
    """Borgere længere fra arbejdsmarkedet har ikke pligt til at deltage i aktiveringstilbud.

    Hjemmel reform_2025.ingen_krav_om_tilbud, Ti centrale initiativer, linje 88-90: »og der er ingen
        krav om, at man skal deltage i aktiveringstilbud.«
    Fortolkning: Pligten falder bort, også i løbende forløb; adgangen til et tilbud består. Forkastet:
        at kommunen ikke længere kan give tilbud.
    Lagt til grund (undtagelse): Offentligt materiale om reformen, set i uddrag; aftalen nævner ikke
        arbejdspligt
    """
    return ret(borger, "nej_til_aktiveringstilbud", gælder=borger.nej_til_aktiveringstilbud__gælder)


def nå_besparelsen__frist(budgetår: BudgetårOpslag) -> Led:
    """Fristen for "Årets besparelse på beskæftigelsesindsatsen nås"."""
    return norm_frist(budgetår, "nå_besparelsen", årets_udgang(budgetår.første_dag))


def nå_besparelsen__gælder(budgetår: BudgetårOpslag) -> Led:
    """Om "Årets besparelse på beskæftigelsesindsatsen nås" gælder."""
    return norm_gælder(budgetår, "nå_besparelsen", i_kraft=i_kraft(budgetår.første_dag, fra=DATO_2022_01_01))


def nå_besparelsen(budgetår: BudgetårOpslag) -> Led:
    """Årets besparelse på beskæftigelsesindsatsen nås.

    Hjemmel delaftale_2022.besparelse, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        47-49: »Som led i aftalen er det aftalt, at nytænkningen af beskæftigelsesindsatsen samlet set
        skal tilvejebringe en besparelse på 300 mio. kr. i 2022, 750 mio. kr. 2023 og en årlig
        besparelse på 1,1 mia. kr. fra 2024 og frem inden for jobcentrenes samlede indsatsområde
        (2020-pl).«
    Fortolkning: Det manglende »i« før 2023 er en skrivefejl. Aftalen siger ikke, hvem pligten påhviler;
        den læses som aftaleparternes. Målet skal være nået, når året er omme.
    Jf. (gælder) delaftale_2022.besparelse, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 47-49: »Som led i aftalen er det aftalt, at nytænkningen af beskæftigelsesindsatsen samlet
        set skal tilvejebringe en besparelse på 300 mio. kr. i 2022, 750 mio. kr. 2023 og en årlig
        besparelse på 1,1 mia. kr. fra 2024 og frem inden for jobcentrenes samlede indsatsområde
        (2020-pl).«
    """
    return pligt(
        budgetår,
        "nå_besparelsen",
        gælder=budgetår.nå_besparelsen__gælder,
        opfyldt_når=er_mindst(
            budgetår.samlet_besparelse,
            parametre.besparelsesmål(budgetår, budgetår.første_dag),
        ),
        frist=budgetår.nå_besparelsen__frist,
    )


def nå_fokusmålet__gælder(kommune: KommuneOpslag) -> Led:
    """Om "Kommunen når fokusmålet for aktivering" gælder."""
    return norm_gælder(
        kommune,
        "nå_fokusmålet",
        i_kraft=i_kraft(
            kommune.vurderingsdato,
            ophørt=(begyndt(datoer.tilsyn_ophør(kommune), kommune.vurderingsdato),),
        ),
        hvis=og(
            ikke(kommune.resultatmål_nået),
            findes(kommune.borgere, lambda borger: borger.indgår_i_fokusmål),
        ),
    )


def nå_fokusmålet(kommune: KommuneOpslag) -> Led:
    """Kommunen når fokusmålet for aktivering.

    Hjemmel delaftale_2022.fokusmål, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        131-134: »Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i fokusmål på
        aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12 måneder reduceres
        fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde hos minister«
    Jf. delaftale_2022.desuden_2023, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        123: »Desuden følgende fra 1. januar 2023:«
    Jf. delaftale_2022.tidsplan_skærpet_tilsyn, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 170: »Justering af skærpet tilsyn«
    Jf. reform_2025.skærpet_tilsyn_afskaffes, Ti centrale initiativer, linje 121: »Det skærpede tilsyn
        afskaffes.«
    """
    return pligt(
        kommune,
        "nå_fokusmålet",
        gælder=kommune.nå_fokusmålet__gælder,
        opfyldt_når=ikke(kommune.under_fokusmålet),
    )


def sanktion_uden_brud__gælder(sanktion: SanktionOpslag) -> Led:
    """Om "Kommunen sanktionerer ikke, medmindre tilliden er brudt" gælder."""
    return norm_gælder(
        sanktion,
        "sanktion_uden_brud",
        i_kraft=i_kraft(sanktion.dato, fra=datoer.anden_fase_ikraft(sanktion)),
        hvis=og(sanktion.borger.andre_problemer_end_ledighed, ikke(sanktion.tillid_brudt)),
    )


def sanktion_uden_brud(sanktion: SanktionOpslag) -> Led:
    """Kommunen sanktionerer ikke, medmindre tilliden er brudt.

    Hjemmel reform_2025.sanktioner, Ti centrale initiativer, linje 29-32: »Sanktioner – fx i form af
        nedsættelse af kontanthjælpen – skal kun bringes i spil, hvis tilliden mellem sagsbehandler og
        borger brydes.«
    Hjemmel reform_2025.tillid, Ti centrale initiativer, linje 27-29: »Borgere, der har andre problemer
        end ledighed, skal mødes med tillid frem for truslen om, at kommunen sanktionerer dem.«
    Fortolkning: Sætningen læses om de borgere, som afsnittet handler om. Forkastet: alle borgere.
        »Sanktioner« er alle kommunens sanktioner, ikke kun nedsættelse af kontanthjælp, som er et
        eksempel. Om tilliden er brudt, er et skøn, som kommunen begrunder.
    """
    return forbud(
        sanktion,
        "sanktion_uden_brud",
        gælder=sanktion.sanktion_uden_brud__gælder,
        overtrådt_når=sanktion.besluttet,
    )


def sanktion_ved_brud__gælder(sanktion: SanktionOpslag) -> Led:
    """Om "Kommunen kan sanktionere, når tilliden er brudt" gælder."""
    return norm_gælder(
        sanktion,
        "sanktion_ved_brud",
        i_kraft=i_kraft(sanktion.dato, fra=datoer.anden_fase_ikraft(sanktion)),
        hvis=og(sanktion.borger.andre_problemer_end_ledighed, sanktion.tillid_brudt),
    )


def sanktion_ved_brud(sanktion: SanktionOpslag) -> Led:
    """Kommunen kan sanktionere, når tilliden er brudt.

    Hjemmel reform_2025.sanktioner, Ti centrale initiativer, linje 29-32: »Sanktioner – fx i form af
        nedsættelse af kontanthjælpen – skal kun bringes i spil, hvis tilliden mellem sagsbehandler og
        borger brydes.«
    Fortolkning: »Kan bringes i spil« følger af »kun … hvis«: et brud gør sanktionen mulig, ikke
        nødvendig. Forkastet: at et brud altid fører til en sanktion. De øvrige betingelser i loven skal
        stadig være opfyldt.
    """
    return beføjelse(sanktion, "sanktion_ved_brud", gælder=sanktion.sanktion_ved_brud__gælder)


def se_på_støtte__frist(udmøntning: UdmøntningOpslag) -> Led:
    """Fristen for "Ministeriet ser sammen med KL på, hvordan indsatsen kan understøttes"."""
    return norm_frist(udmøntning, "se_på_støtte", DATO_2022_11_30)


def se_på_støtte__gælder(udmøntning: UdmøntningOpslag) -> Led:
    """Om "Ministeriet ser sammen med KL på, hvordan indsatsen kan understøttes" gælder."""
    fristen = udmøntning.se_på_støtte__frist
    return norm_gælder(udmøntning, "se_på_støtte", i_kraft=i_kraft(fristen))


def se_på_støtte(udmøntning: UdmøntningOpslag) -> Led:
    """Ministeriet ser sammen med KL på, hvordan indsatsen kan understøttes.

    Hjemmel delaftale_2022.læring_i_2022, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 141-142: »BM skal sammen med KL se på, hvordan det kan understøttes fx via tværkommunal
        læring i efteråret 2022«
    Jf. delaftale_2022.analyser, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje 139:
        »En række analyser mv. i 2022 og 2023:«
    Fortolkning: »I efteråret 2022« læses som senest den sidste dag i november. BM læses som
        Beskæftigelsesministeriet. »Fx« viser, at tværkommunal læring kun er et eksempel. Sætningen
        siger ikke, hvad »det« er; den læses om indsatsen i jobcentrene.
    """
    return pligt(
        udmøntning,
        "se_på_støtte",
        gælder=udmøntning.se_på_støtte__gælder,
        opfyldt_når=senest(udmøntning.set_på_støtte_den, DATO_2022_11_30),
        frist=udmøntning.se_på_støtte__frist,
    )


def sænk_driftsudgiften__frist(budgetår: BudgetårOpslag) -> Led:
    """Fristen for "Udgifterne til jobcenterdrift sænkes"."""
    return norm_frist(budgetår, "sænk_driftsudgiften", årets_udgang(budgetår.første_dag))


def sænk_driftsudgiften__gælder(budgetår: BudgetårOpslag) -> Led:
    """Om "Udgifterne til jobcenterdrift sænkes" gælder."""
    return norm_gælder(
        budgetår,
        "sænk_driftsudgiften",
        i_kraft=i_kraft(budgetår.første_dag, fra=DATO_2024_01_01),
    )


def sænk_driftsudgiften(budgetår: BudgetårOpslag) -> Led:
    """Udgifterne til jobcenterdrift sænkes.

    Hjemmel delaftale_2022.jobcenterdrift, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 118: »Udgifterne til jobcenterdrift reduceres med 235 mio. kr. årligt fra 2024«
    Jf. delaftale_2022.tidsplan_2024, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje
        175: »Januar 2024 (lovforslag forventes fremsat februar 2023)«
    Jf. delaftale_2022.tidsplan_jobcenterdrift, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 181: »Reduktion i udgifter til jobcenterdrift«
    Fortolkning: Beløbet regnes i forhold til udgiften, før nedsættelsen begynder, og i de samme priser.
        Aftalen siger hverken år eller prisniveau. Nedsættelsen er en del af den samlede besparelse.
        Forkastet: at den kommer oven i.
    Jf. (gælder) delaftale_2022.jobcenterdrift, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 118: »Udgifterne til jobcenterdrift reduceres med 235 mio. kr.
        årligt fra 2024«
    """
    return pligt(
        budgetår,
        "sænk_driftsudgiften",
        gælder=budgetår.sænk_driftsudgiften__gælder,
        opfyldt_når=er_mindst(
            budgetår.sparet_på_drift,
            parametre.nedsættelse_af_driftsudgift(budgetår, budgetår.første_dag),
        ),
        frist=budgetår.sænk_driftsudgiften__frist,
    )


def tilsyn_med_a_kassen__gælder(a_kasse: A_kasseOpslag) -> Led:
    """Om "Der føres tilsyn med a-kassen ligesom med kommuner" gælder."""
    return norm_gælder(
        a_kasse,
        "tilsyn_med_a_kassen",
        i_kraft=i_kraft(a_kasse.vurderingsdato, fra=datoer.kontaktforløb_ikraft(a_kasse)),
    )


def tilsyn_med_a_kassen(a_kasse: A_kasseOpslag) -> Led:
    """Der føres tilsyn med a-kassen ligesom med kommuner.

    Hjemmel delaftale_2022.data_og_tilsyn, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 63: »Følges med data på jobindsats.dk og tilsyn ligesom for kommuner«
    Fortolkning: »Ligesom for kommuner« læses som tilsyn af samme slags, ikke som hele trappen i det
        skærpede tilsyn.
    """
    return pligt(
        a_kasse,
        "tilsyn_med_a_kassen",
        gælder=a_kasse.tilsyn_med_a_kassen__gælder,
        opfyldt_når=a_kasse.under_tilsyn,
    )


def undersøg_vejledningen__frist(udmøntning: UdmøntningOpslag) -> Led:
    """Fristen for "Ministeriet undersøger, om vejledning kan forenkles og moderniseres"."""
    return norm_frist(udmøntning, "undersøg_vejledningen", DATO_2023_12_31)


def undersøg_vejledningen__gælder(udmøntning: UdmøntningOpslag) -> Led:
    """Om "Ministeriet undersøger, om vejledning kan forenkles og moderniseres" gælder."""
    fristen = udmøntning.undersøg_vejledningen__frist
    return norm_gælder(udmøntning, "undersøg_vejledningen", i_kraft=i_kraft(fristen))


def undersøg_vejledningen(udmøntning: UdmøntningOpslag) -> Led:
    """Ministeriet undersøger, om vejledning kan forenkles og moderniseres.

    Hjemmel delaftale_2022.undersøgelse_af_vejledning, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 148-149: »Undersøgelse af om vejledning kan forenkles og
        moderniseres – fx ved at bruge digitale værktøjer«
    Jf. delaftale_2022.analyser, Anden delaftale om nytænkning af beskæftigelsesindsatsen, linje 139:
        »En række analyser mv. i 2022 og 2023:«
    Fortolkning: Som for analysen af registreringsbyrden. Digitale værktøjer er kun et eksempel.
    """
    return pligt(
        udmøntning,
        "undersøg_vejledningen",
        gælder=udmøntning.undersøg_vejledningen__gælder,
        opfyldt_når=senest(udmøntning.vejledning_undersøgt_den, DATO_2023_12_31),
        frist=udmøntning.undersøg_vejledningen__frist,
    )


def undtag_den_ledige__gælder(borger: BorgerOpslag) -> Led:
    """Om "Den ansvarlige myndighed kan undtage en ledig, der godt kan selv" gælder."""
    return norm_gælder(
        borger,
        "undtag_den_ledige",
        i_kraft=i_kraft(borger.ledig_fra, fra=datoer.reform_ikraft(borger)),
        hvis=og(borger.tæt_på_arbejdsmarkedet, borger.i_kontaktforløbet, borger.kan_selv),
        undtagen=(undtagelse(er(borger.ansvarlig_myndighed, Myndighed.anden_aktør)),),
    )


def undtag_den_ledige(borger: BorgerOpslag) -> Led:
    """Den ansvarlige myndighed kan undtage en ledig, der godt kan selv.

    Hjemmel reform_2025.hver_fjerde, Ti centrale initiativer, linje 62-66: »Kommuner og a-kasser får
        mulighed for at prioritere indsatsen og kan undtage én ud af fire ledige, der godt kan selv, fra
        de obligatorisk krav til samtaler og aktivering i kontaktforløbet (de første seks måneders
        ledighed).«
    Hjemmel reform_2025.hver_fjerde_tæt_på, Ti centrale initiativer, linje 79-80: »Hver fjerde kan
        undtages for samtaler og aktivering.«
    Fortolkning: Kan undtages: ledige tæt på arbejdsmarkedet. Beføjelsen tilhører den myndighed, der har
        ansvaret for kontaktforløbet. Én undtagelse gælder både samtaler og aktivering og varer, til den
        tages tilbage, også når kommunen overtager forløbet fra a-kassen. Forløb, der er begyndt før
        reformen, er ikke omfattet. Teksten nævner kommuner og a-kasser; en anden aktør, som borgeren
        har valgt i forsøget med frit valg, kan ikke undtage.
    """
    return beføjelse(borger, "undtag_den_ledige", gælder=borger.undtag_den_ledige__gælder)


def uændret_refusion_og_finansiering__gælder(udmøntning: UdmøntningOpslag) -> Led:
    """Om "Refusion, bevillingsansvar og finansiering ændres ikke" gælder."""
    return norm_gælder(
        udmøntning,
        "uændret_refusion_og_finansiering",
        i_kraft=i_kraft(udmøntning.vurderingsdato, fra=datoer.kontaktforløb_ikraft(udmøntning)),
    )


def uændret_refusion_og_finansiering(udmøntning: UdmøntningOpslag) -> Led:
    """Refusion, bevillingsansvar og finansiering ændres ikke.

    Hjemmel delaftale_2022.uændret_refusion, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
        linje 58: »Ingen ændring i refusionssystemet, bevillingsansvar og finanisering«
    Fortolkning: »Ingen ændring« læses i forhold til reglerne dagen før det nye kontaktforløb begynder.
        Forkastet: reglerne på aftalens dag.
    """
    return forbud(
        udmøntning,
        "uændret_refusion_og_finansiering",
        gælder=udmøntning.uændret_refusion_og_finansiering__gælder,
        overtrådt_når=eller(
            udmøntning.refusion_ændret,
            udmøntning.bevillingsansvar_ændret,
            udmøntning.finansiering_ændret,
        ),
    )


def vejled_om_seks_uger__gælder(borger: BorgerOpslag) -> Led:
    """Om "Kommunen vejleder om seks ugers jobrettet uddannelse" gælder."""
    return norm_gælder(
        borger,
        "vejled_om_seks_uger",
        i_kraft=i_kraft(
            borger.vurderingsdato,
            ophørt=(begyndt(datoer.forenklinger_ikraft(borger), borger.vurderingsdato),),
        ),
        hvis=og(borger.dagpengemodtager, borger.beder_om_vejledning_om_seks_uger),
    )


def vejled_om_seks_uger(borger: BorgerOpslag) -> Led:
    """Kommunen vejleder om seks ugers jobrettet uddannelse.

    Hjemmel delaftale_2022.min_plan_og_seks_uger, Anden delaftale om nytænkning af
        beskæftigelsesindsatsen, linje 125-126: »Forenkling af brug af MinPlan + afskaffelse af kravet
        til JC om vejledning om 6 ugers jobrettet uddannelse«
    Fortolkning: JC læses som kommunen.
    Lagt til grund: Lov om en aktiv beskæftigelsesindsats § 39: vejledning til den dagpengemodtager, der
        beder om det; aftalen siger kun, at kravet afskaffes
    """
    return pligt(
        borger,
        "vejled_om_seks_uger",
        gælder=borger.vejled_om_seks_uger__gælder,
        opfyldt_når=borger.vejledt_om_seks_uger,
    )


def vælg_kontaktforløb__gælder(borger: BorgerOpslag) -> Led:
    """Om "Borgeren vælger mellem kommunen, a-kassen og en anden aktør" gælder."""
    return norm_gælder(
        borger,
        "vælg_kontaktforløb",
        i_kraft=i_kraft(borger.ledig_fra, fra=datoer.forsøg_begynder(borger)),
        hvis=og(borger.har_frit_valg_af_aktør, borger.i_de_første_fire_måneder),
    )


def vælg_kontaktforløb(borger: BorgerOpslag) -> Led:
    """Borgeren vælger mellem kommunen, a-kassen og en anden aktør.

    Hjemmel reform_2025.frit_valg, Ti centrale initiativer, linje 111-116: »I et andet forsøg får 25.000
        dagpengemodtagere over tre år frit valg af kontaktforløb hos enten kommunen, a-kassen eller en
        anden aktør, herunder private leverandører og civilorganisationer, i de første fire måneder af
        deres ledighedsforløb.«
    Fortolkning: Borgeren kan vælge om, så længe de fire måneder varer. Forkastet: at det første valg
        binder. En anden aktør er også private leverandører og civilorganisationer. Hvem der betaler og
        fører tilsyn, siger aftalen ikke.
    """
    return ret(borger, "vælg_kontaktforløb", gælder=borger.vælg_kontaktforløb__gælder)


class A_kasseOpslag(Opslag):
    """a-kassen, som reglerne læser det."""

    begreb_ = "A_kasse"
    fakta_ = (
        ("med_i_a_kasseforsøget", "med_i_a_kasseforsøget"),
        ("data_på_jobindsats", "data_på_jobindsats"),
        ("under_tilsyn", "under_tilsyn"),
    )
    skønnede_ = ()
    beregninger_ = (
        ("a_kassen_undtager_højst_hver_fjerde", "a_kassen_undtager_højst_hver_fjerde", "forbud"),
        ("data_på_jobindsats_dk", "data_på_jobindsats_dk", "pligt"),
        ("tilsyn_med_a_kassen", "tilsyn_med_a_kassen", "pligt"),
    )
    med_i_a_kasseforsøget: Led
    data_på_jobindsats: Led
    under_tilsyn: Led

    @beregnet
    def medlemmer_(self) -> Liste[BorgerOpslag]:
        """a-kassens medlemmer i kontaktforløb."""
        return self.liste_("medlemmer_", BorgerOpslag, "medlemmer", "a_kasse")

    @beregnet
    def a_kassen_undtager_højst_hver_fjerde(self) -> Led:
        """A-kassen undtager højst hver fjerde."""
        return a_kassen_undtager_højst_hver_fjerde(self)

    @beregnet
    def a_kassen_undtager_højst_hver_fjerde__gælder(self) -> Led:
        """Om den gælder."""
        return a_kassen_undtager_højst_hver_fjerde__gælder(self)

    @beregnet
    def data_på_jobindsats_dk(self) -> Led:
        """A-kassens kontaktforløb følges med data på jobindsats.dk."""
        return data_på_jobindsats_dk(self)

    @beregnet
    def data_på_jobindsats_dk__gælder(self) -> Led:
        """Om den gælder."""
        return data_på_jobindsats_dk__gælder(self)

    @beregnet
    def tilsyn_med_a_kassen(self) -> Led:
        """Der føres tilsyn med a-kassen ligesom med kommuner."""
        return tilsyn_med_a_kassen(self)

    @beregnet
    def tilsyn_med_a_kassen__gælder(self) -> Led:
        """Om den gælder."""
        return tilsyn_med_a_kassen__gælder(self)


class BeskæftigelsesplanOpslag(Opslag):
    """beskæftigelsesplanen, som reglerne læser det."""

    begreb_ = "Beskæftigelsesplan"
    fakta_ = (("planår_begynder", "planår_begynder"), ("lavet_den", "lavet_den"))
    skønnede_ = ()
    beregninger_ = (("lav_beskæftigelsesplan", "lav_beskæftigelsesplan", "pligt"),)
    planår_begynder: Led
    lavet_den: Led

    @beregnet
    def kommune(self) -> KommuneOpslag:
        """Kommune, som helheden."""
        return self.hent_helhed_("kommune", KommuneOpslag, "kommune")

    @beregnet
    def lav_beskæftigelsesplan(self) -> Led:
        """Kommunen laver en beskæftigelsesplan."""
        return lav_beskæftigelsesplan(self)

    @beregnet
    def lav_beskæftigelsesplan__gælder(self) -> Led:
        """Om den gælder."""
        return lav_beskæftigelsesplan__gælder(self)

    @beregnet
    def lav_beskæftigelsesplan__frist(self) -> Led:
        """Dens frist."""
        return lav_beskæftigelsesplan__frist(self)


class BesparelseOpslag(Opslag):
    """besparelsen, som reglerne læser det."""

    begreb_ = "Besparelse"
    fakta_ = (
        ("besparet", "besparet"),
        ("delaftale", "delaftale"),
        ("på_jobcentrenes_område", "på_jobcentrenes_område"),
    )
    skønnede_ = ()
    beregninger_ = (("regnes_med_i_besparelsen", "regnes_med_i_besparelsen", "definition"),)
    besparet: Led
    delaftale: Led
    på_jobcentrenes_område: Led

    @beregnet
    def budgetår(self) -> BudgetårOpslag:
        """Budgetår, som helheden."""
        return self.hent_helhed_("budgetår", BudgetårOpslag, "budgetår")

    @beregnet
    def regnes_med_i_besparelsen(self) -> Led:
        """besparelsen regnes med.

        Hjemmel delaftale_2022.besparelse, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
            linje 47-49: »Som led i aftalen er det aftalt, at nytænkningen af
            beskæftigelsesindsatsen samlet set skal tilvejebringe en besparelse på 300 mio. kr. i
            2022, 750 mio. kr. 2023 og en årlig besparelse på 1,1 mia. kr. fra 2024 og frem inden
            for jobcentrenes samlede indsatsområde (2020-pl).«
        Fortolkning: »Samlet set« læses som første og anden delaftale under ét. Forkastet: at målet
            skal nås af anden delaftale alene. Beløbene oplyses i 2020-priser; hvordan senere beløb
            regnes om, siger aftalen ikke.
        """
        return definition(
            self,
            "regnes_med_i_besparelsen",
            i_kraft=True,
            hvis=(
                og(
                    self.på_jobcentrenes_område,
                    er_en_af(self.delaftale, Delaftale.første_delaftale, Delaftale.anden_delaftale),
                ),
            ),
        )


class BorgerOpslag(Opslag):
    """borgeren, som reglerne læser det."""

    begreb_ = "Borger"
    fakta_ = (
        ("ydelse", "ydelse"),
        ("gruppe", "gruppe"),
        ("ledig_fra", "ledig_fra"),
        ("tre_måneder_nået", "tre_måneder_nået"),
        ("seks_måneder_nået", "seks_måneder_nået"),
        ("visiteret_til_kommunen", "visiteret_til_kommunen"),
        ("undtaget_af_myndigheden", "undtaget_af_myndigheden"),
        ("omfattet_af_arbejdspligt", "omfattet_af_arbejdspligt"),
        ("bistået_med_job", "bistået_med_job"),
        ("sygemeldt_fra", "sygemeldt_fra"),
        ("har_arbejdsgiver", "har_arbejdsgiver"),
        ("har_job_at_vende_tilbage_til", "har_job_at_vende_tilbage_til"),
        ("fravær_efter_borgeren", "fravær_efter_borgeren"),
        ("fravær_efter_arbejdsgiveren", "fravær_efter_arbejdsgiveren"),
        ("besluttet_opfølgning", "besluttet_opfølgning"),
        ("fire_måneder_nået", "fire_måneder_nået"),
        ("ordinære_timer", "ordinære_timer"),
        ("i_integrationsprogram", "i_integrationsprogram"),
        ("beder_om_vejledning_om_seks_uger", "beder_om_vejledning_om_seks_uger"),
        ("vejledt_om_seks_uger", "vejledt_om_seks_uger"),
        ("har_min_plan", "har_min_plan"),
        ("status_i_min_plan", "status_i_min_plan"),
        ("lovens_målgruppe", "lovens_målgruppe"),
        ("seneste_afklaring", "seneste_afklaring"),
        ("nummer_i_forsøget", "nummer_i_forsøget"),
        ("har_valgt_aktør", "har_valgt_aktør"),
        ("valgt_aktør", "valgt_aktør"),
    )
    skønnede_ = (
        ("behov_for_vejledning", "behov_for_vejledning"),
        ("grund_til_opfølgning", "grund_til_opfølgning"),
        ("jobrettet_indsats_bedst", "jobrettet_indsats_bedst"),
        ("kan_selv", "kan_selv"),
        ("tvivl_om_rådighed", "tvivl_om_rådighed"),
    )
    beregninger_ = (
        ("a_kassens_jobsamtaler", "a_kassens_jobsamtaler", "pligt"),
        ("afklaring_senest", "afklaring_senest", "resultat"),
        ("aktiveret", "aktiveret", "definition"),
        ("aktiveret_med_timer", "aktiveret_med_timer", "definition"),
        ("andre_problemer_end_ledighed", "andre_problemer_end_ledighed", "definition"),
        ("ansvarlig_myndighed", "ansvarlig_myndighed", "resultat"),
        ("bevillingsmyndighed", "bevillingsmyndighed", "resultat"),
        ("bistand_til_borgeren", "bistand_til_borgeren", "pligt"),
        ("dagpengemodtager", "dagpengemodtager", "definition"),
        ("deltager_i_storskalaforsøg", "deltager_i_storskalaforsøg", "definition"),
        ("fire_måneder_til", "fire_måneder_til", "resultat"),
        ("forventet_fravær", "forventet_fravær", "resultat"),
        ("fri_for_aktivering_som_undtaget", "fri_for_aktivering_som_undtaget", "ret"),
        ("fri_for_samtaler", "fri_for_samtaler", "ret"),
        ("fri_i_pausen", "fri_i_pausen", "ret"),
        ("få_årlig_afklaring", "få_årlig_afklaring", "ret"),
        ("følg_op_alligevel", "følg_op_alligevel", "beføjelse"),
        ("giv_jobrettet_indsats", "giv_jobrettet_indsats", "beføjelse"),
        ("giv_øvrig_vejledning", "giv_øvrig_vejledning", "beføjelse"),
        ("har_frit_valg_af_aktør", "har_frit_valg_af_aktør", "definition"),
        ("har_fået_ret_og_pligt_tilbud", "har_fået_ret_og_pligt_tilbud", "definition"),
        ("hold_jobsamtaler", "hold_jobsamtaler", "pligt"),
        ("hold_opfølgninger", "hold_opfølgninger", "pligt"),
        ("hold_status_i_min_plan", "hold_status_i_min_plan", "pligt"),
        ("hold_årlig_afklaring", "hold_årlig_afklaring", "pligt"),
        ("hos_valgt_aktør", "hos_valgt_aktør", "definition"),
        ("i_de_første_fire_måneder", "i_de_første_fire_måneder", "definition"),
        ("i_de_første_tre_måneder", "i_de_første_tre_måneder", "definition"),
        ("i_en_af_lovens_målgrupper", "i_en_af_lovens_målgrupper", "definition"),
        ("i_kontaktforløbet", "i_kontaktforløbet", "definition"),
        ("i_pause", "i_pause", "definition"),
        ("i_program_efter_integrationsloven", "i_program_efter_integrationsloven", "definition"),
        ("indgår_i_fokusmål", "indgår_i_fokusmål", "definition"),
        ("indkald_om_rådighed", "indkald_om_rådighed", "beføjelse"),
        ("kommunens_jobsamtaler", "kommunens_jobsamtaler", "pligt"),
        ("kontanthjælpsmodtager", "kontanthjælpsmodtager", "definition"),
        ("kort_sygefravær", "kort_sygefravær", "definition"),
        ("krævede_hos_a_kassen", "krævede_hos_a_kassen", "resultat"),
        ("krævede_hos_kommunen", "krævede_hos_kommunen", "resultat"),
        ("krævede_opfølgninger", "krævede_opfølgninger", "resultat"),
        ("krævede_samtaler", "krævede_samtaler", "resultat"),
        ("længere_fra_arbejdsmarkedet", "længere_fra_arbejdsmarkedet", "definition"),
        ("nej_til_aktiveringstilbud", "nej_til_aktiveringstilbud", "ret"),
        ("ny_ledig_i_forsøgsperioden", "ny_ledig_i_forsøgsperioden", "definition"),
        ("pause_ved_fristen", "pause_ved_fristen", "definition"),
        ("på_uddannelseshjælp", "på_uddannelseshjælp", "definition"),
        ("regnes_med_hos_a_kassen", "regnes_med_hos_a_kassen", "definition"),
        ("regnes_med_hos_kommunen", "regnes_med_hos_kommunen", "definition"),
        ("regnes_med_i_hver_fjerde", "regnes_med_i_hver_fjerde", "definition"),
        ("seks_måneder_til", "seks_måneder_til", "resultat"),
        ("sygemeldt_fra_beskæftigelse", "sygemeldt_fra_beskæftigelse", "definition"),
        ("tre_måneder_til", "tre_måneder_til", "resultat"),
        ("tæt_på_arbejdsmarkedet", "tæt_på_arbejdsmarkedet", "definition"),
        ("uddannelsespålæg", "uddannelsespålæg", "resultat"),
        ("ukompliceret_forløb", "ukompliceret_forløb", "definition"),
        ("undtag_den_ledige", "undtag_den_ledige", "beføjelse"),
        ("vejled_om_seks_uger", "vejled_om_seks_uger", "pligt"),
        ("vælg_kontaktforløb", "vælg_kontaktforløb", "ret"),
    )
    ydelse: Led
    gruppe: Led
    ledig_fra: Led
    tre_måneder_nået: Led
    seks_måneder_nået: Led
    visiteret_til_kommunen: Led
    undtaget_af_myndigheden: Led
    omfattet_af_arbejdspligt: Led
    bistået_med_job: Led
    sygemeldt_fra: Led
    har_arbejdsgiver: Led
    har_job_at_vende_tilbage_til: Led
    fravær_efter_borgeren: Led
    fravær_efter_arbejdsgiveren: Led
    besluttet_opfølgning: Led
    fire_måneder_nået: Led
    ordinære_timer: Led
    i_integrationsprogram: Led
    beder_om_vejledning_om_seks_uger: Led
    vejledt_om_seks_uger: Led
    har_min_plan: Led
    status_i_min_plan: Led
    lovens_målgruppe: Led
    seneste_afklaring: Led
    nummer_i_forsøget: Led
    har_valgt_aktør: Led
    valgt_aktør: Led
    behov_for_vejledning: Led
    grund_til_opfølgning: Led
    jobrettet_indsats_bedst: Led
    kan_selv: Led
    tvivl_om_rådighed: Led

    @beregnet
    def a_kasse(self) -> A_kasseOpslag:
        """A_kasse, som helheden."""
        return self.hent_helhed_("a_kasse", A_kasseOpslag, "a_kasse")

    @beregnet
    def kommune(self) -> KommuneOpslag:
        """Kommune, som helheden."""
        return self.hent_helhed_("kommune", KommuneOpslag, "kommune")

    @beregnet
    def samtaler(self) -> Liste[SamtaleOpslag]:
        """borgerens samtaler."""
        return self.liste_("samtaler", SamtaleOpslag, "samtaler", "borger")

    @beregnet
    def tilbud(self) -> Liste[TilbudOpslag]:
        """borgerens tilbud."""
        return self.liste_("tilbud", TilbudOpslag, "tilbud", "borger")

    @beregnet
    def ressourceforløb(self) -> Liste[RessourceforløbOpslag]:
        """borgerens ressourceforløb."""
        return self.liste_("ressourceforløb", RessourceforløbOpslag, "ressourceforløb", "borger")

    @beregnet
    def pauser(self) -> Liste[PauseOpslag]:
        """borgerens pauser."""
        return self.liste_("pauser", PauseOpslag, "pauser", "borger")

    @beregnet
    def afklaring_senest(self) -> Led:
        """sidste dag for den næste årlige afklaring."""
        return resultat(
            self,
            "afklaring_senest",
            (
                afklaring_efter_den_seneste(self),
                første_afklaring(self),
                Borger__afklaring_senest__ellers(self),
            ),
        )

    @beregnet
    def ansvarlig_myndighed(self) -> Led:
        """den myndighed, der har ansvaret for kontaktforløbet."""
        return resultat(
            self,
            "ansvarlig_myndighed",
            (
                a_kassen_har_ansvaret_i_a_kasseforsøget(self),
                a_kassen_har_ansvaret_i_forsøget(self),
                borgerens_valgte_aktør(self),
                a_kassen_har_ansvaret(self),
                Borger__ansvarlig_myndighed__ellers(self),
            ),
        )

    @beregnet
    def bevillingsmyndighed(self) -> Led:
        """den myndighed, der bevilger tilbud."""
        return resultat(self, "bevillingsmyndighed", (kommunen_bevilger(self),))

    @beregnet
    def fire_måneder_til(self) -> Led:
        """sidste dag i de første fire måneders ledighed."""
        return resultat(
            self,
            "fire_måneder_til",
            (
                fire_måneder_efter_kalenderen(self),
                fire_måneder_sammenlagt(self),
                Borger__fire_måneder_til__ellers(self),
            ),
        )

    @beregnet
    def forventet_fravær(self) -> Led:
        """det forventede sygefravær."""
        return resultat(self, "forventet_fravær", (Borger__forventet_fravær__er(self),))

    @beregnet
    def krævede_hos_a_kassen(self) -> Led:
        """antal krævede jobsamtaler i a-kassen."""
        return resultat(
            self,
            "krævede_hos_a_kassen",
            (to_hos_a_kassen(self), tre_hos_a_kassen(self), Borger__krævede_hos_a_kassen__ellers(self)),
        )

    @beregnet
    def krævede_hos_kommunen(self) -> Led:
        """antal krævede jobsamtaler i kommunen."""
        return resultat(
            self,
            "krævede_hos_kommunen",
            (resten_hos_kommunen__dog_1(self), resten_hos_kommunen(self)),
        )

    @beregnet
    def krævede_opfølgninger(self) -> Led:
        """antal krævede opfølgninger hos kommunen i det første halve år."""
        return resultat(
            self,
            "krævede_opfølgninger",
            (
                en_opfølgning(self),
                ingen_opfølgning(self),
                fire_opfølgninger(self),
                Borger__krævede_opfølgninger__ellers(self),
            ),
        )

    @beregnet
    def krævede_samtaler(self) -> Led:
        """antal krævede jobsamtaler i de første seks måneders ledighed."""
        return resultat(
            self,
            "krævede_samtaler",
            (
                en_samtale(self),
                fire_jobsamtaler__dog_1(self),
                fire_samtaler_hidtil(self),
                fire_samtaler_længere_fra(self),
                ni_samtaler(self),
                seks_jobsamtaler(self),
                fire_jobsamtaler(self),
                Borger__krævede_samtaler__ellers(self),
            ),
        )

    @beregnet
    def seks_måneder_til(self) -> Led:
        """sidste dag i de første seks måneders ledighed."""
        return resultat(
            self,
            "seks_måneder_til",
            (
                seks_måneder_efter_kalenderen(self),
                seks_måneder_sammenlagt(self),
                Borger__seks_måneder_til__ellers(self),
            ),
        )

    @beregnet
    def tre_måneder_til(self) -> Led:
        """sidste dag i de første tre måneders ledighed."""
        return resultat(
            self,
            "tre_måneder_til",
            (
                tre_måneder_efter_kalenderen(self),
                tre_måneder_sammenlagt(self),
                Borger__tre_måneder_til__ellers(self),
            ),
        )

    @beregnet
    def uddannelsespålæg(self) -> Led:
        """uddannelsespålægget, som det gælder for borgeren."""
        return resultat(
            self,
            "uddannelsespålæg",
            (
                pålæg_lempet(self),
                pålæg_uden_lempelse__dog_1(self),
                pålæg_uden_lempelse(self),
                Borger__uddannelsespålæg__ellers(self),
            ),
        )

    @beregnet
    def aktiveret(self) -> Led:
        """aktiveret inden for de seneste 12 måneder.

        Hjemmel delaftale_2022.fokusmål, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
            linje 131-134: »Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i
            fokusmål på aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12
            måneder reduceres fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde
            hos minister«
        Hjemmel (også hvis) delaftale_2022.fokusmål, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 131-134: »Justering af skærpet tilsyn: 100 ordinære
            løntimer kan tælle med i fokusmål på aktivering (dog ikke DP), fokusmålet for aktivering
            inden for de seneste 12 måneder reduceres fra 80 til 70 pct., ingen krav om ekstern
            sagsgennemgang og kun møde hos minister«
        """
        return definition(
            self,
            "aktiveret",
            i_kraft=True,
            hvis=(
                self.aktiveret_med_timer,
                findes(
                    self.tilbud,
                    lambda tilbud: og(tilbud.i_de_seneste_tolv_måneder, tilbud.tæller_i_fokusmål),
                ),
            ),
        )

    @beregnet
    def aktiveret_med_timer(self) -> Led:
        """aktiveret ved ordinære timer.

        Hjemmel delaftale_2022.hundrede_timer, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 92-93: »Justering af skærpet tilsyn: Fremover kan 100
            ordinære timer tælle med i stedet for aktivering (dog ikke dagpengemodtagere)«
        Hjemmel delaftale_2022.fokusmål, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
            linje 131-134: »Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i
            fokusmål på aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12
            måneder reduceres fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde
            hos minister«
        Jf. delaftale_2022.tidsplan_skærpet_tilsyn, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 170: »Justering af skærpet tilsyn«
        Fortolkning: »Ordinære timer« og »ordinære løntimer« læses som det samme. Præcis 100 timer
            er nok. Timerne opgøres i de seneste 12 måneder, som fokusmålet selv. Forkastet: at der
            kræves mere end 100 timer, og at ulønnede timer tæller. Reglen står to steder i aftalen,
            begge med den 1. januar 2023; her bruges dagen for målrettede tilbud.
        """
        return definition(
            self,
            "aktiveret_med_timer",
            i_kraft=i_kraft(
                self.vurderingsdato,
                fra=datoer.målrettede_tilbud_ikraft(self),
                ophørt=(begyndt(datoer.tilsyn_ophør(self), self.vurderingsdato),),
            ),
            hvis=(
                og(
                    ikke(self.dagpengemodtager),
                    er_mindst(self.ordinære_timer, parametre.timer_for_aktivering(self, self.vurderingsdato)),
                ),
            ),
        )

    @beregnet
    def andre_problemer_end_ledighed(self) -> Led:
        """borgere, der har andre problemer end ledighed.

        Hjemmel reform_2025.tillid, Ti centrale initiativer, linje 27-29: »Borgere, der har andre
            problemer end ledighed, skal mødes med tillid frem for truslen om, at kommunen
            sanktionerer dem.«
        Hjemmel reform_2025.årlig_afklaring, Ti centrale initiativer, linje 39-43: »Borgere, der har
            andre problemer end ledighed, får en årlig afklaring, så ingen overlades til sig selv,
            når der fremover stilles færre krav til, hvor mange samtaler og tilbud man skal have.«
        Jf. reform_2025.opfølgning_og_pause, Ti centrale initiativer, linje 36-37: »Borgere længere
            fra arbejdsmarkedet får en årlig opfølgning og mulighed for ”pause”«
        Fortolkning: Teksten bruger de to udtryk om de samme borgere: overskrifterne og sætningen om
            ni ud af ti sanktioner siger »længere fra arbejdsmarkedet«. Forkastet: en gruppe for
            sig.
        """
        return definition(
            self,
            "andre_problemer_end_ledighed",
            i_kraft=True,
            hvis=(self.længere_fra_arbejdsmarkedet,),
        )

    @beregnet
    def dagpengemodtager(self) -> Led:
        """dagpengemodtagere.

        Hjemmel delaftale_2022.seks_samtaler, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 69: »Fra 9 til 6 samtaler, og kun én slags (jobsamtaler)«
        Hjemmel reform_2025.seks_samtaler_hidtil, Ti centrale initiativer, linje 81-84: »For
            dagpengemodtagere betyder det, at de skal til færre samtaler end i dag, hvor kravet er
            seks samtaler i løbet af de første seks måneders ledighed.«
        Fortolkning: Aftalen fra 2022 nævner ikke dagpenge ved de seks samtaler; det læses af
            reformens ord om dagpengemodtagere. Forkastet: at de seks samtaler gælder alle ledige.
        """
        return definition(self, "dagpengemodtager", i_kraft=True, hvis=(er(self.ydelse, Ydelse.dagpenge),))

    @beregnet
    def deltager_i_storskalaforsøg(self) -> Led:
        """deltagere i storskalaforsøget.

        Hjemmel reform_2025.forlænget_ansvar, Ti centrale initiativer, linje 108-111: »I et
            storskalaforsøg med 100.000 deltagere over tre år forlænges a-kassernes ansvar for
            kontaktforløbet for dagpengemodtagere fra tre til fire måneder.«
        Fortolkning: Alle nye ledige i kommunerne er med. Forkastet: lodtrækning. 100.000 er et
            omtrentligt antal, ikke et loft i den enkelte sag. Flytter borgeren, afgør kommunen på
            vurderingsdagen. Forkastet: kommunen på den første ledighedsdag.
        Lagt til grund: Offentligt materiale om reformen: storskalaforsøget omfatter de kommuner,
            der ikke er blandt de 19 med frit valg
        """
        return definition(
            self,
            "deltager_i_storskalaforsøg",
            i_kraft=True,
            hvis=(og(self.ny_ledig_i_forsøgsperioden, ikke(self.kommune.har_frit_valg)),),
        )

    @beregnet
    def har_frit_valg_af_aktør(self) -> Led:
        """deltagere i forsøget med frit valg.

        Hjemmel reform_2025.frit_valg, Ti centrale initiativer, linje 111-116: »I et andet forsøg
            får 25.000 dagpengemodtagere over tre år frit valg af kontaktforløb hos enten kommunen,
            a-kassen eller en anden aktør, herunder private leverandører og civilorganisationer, i
            de første fire måneder af deres ledighedsforløb.«
        Fortolkning: 25.000 læses som et loft: nummer 25.001 får ikke frit valg og følger de
            almindelige regler. Forkastet: at tallet er et skøn.
        Lagt til grund: Offentligt materiale om reformen: 19 kommuner er udpeget til frit valg;
            aftalen nævner dem ikke
        """
        return definition(
            self,
            "har_frit_valg_af_aktør",
            i_kraft=True,
            hvis=(
                og(
                    self.ny_ledig_i_forsøgsperioden,
                    self.kommune.har_frit_valg,
                    er_højst(
                        self.nummer_i_forsøget,
                        parametre.pladser_med_frit_valg(self, self.vurderingsdato),
                    ),
                ),
            ),
        )

    @beregnet
    def har_fået_ret_og_pligt_tilbud(self) -> Led:
        """borgeren har fået et ret og pligt-tilbud.

        Hjemmel delaftale_2022.vejledning_tæller_ikke, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 84-87: »Øvrig vejledning og opkvalificering kan ikke
            tælle med som ret- og pligt tilbud for kontanthjælpsmodtagere og dagpengemodtagere (det
            kan fortsat gives som ret- og pligt tilbud for personer på uddannelseshjælp samt
            udlændinge i program efter integrationsloven)«
        Fortolkning: Inden hvilken dag tilbuddet skal være givet, siger aftalen ikke.
        """
        return definition(
            self,
            "har_fået_ret_og_pligt_tilbud",
            i_kraft=True,
            hvis=(
                findes(
                    self.tilbud,
                    lambda tilbud: og(
                        senest(tilbud.begyndt_, self.vurderingsdato),
                        er(tilbud.medregning, Medregning.tæller),
                    ),
                ),
            ),
        )

    @beregnet
    def hos_valgt_aktør(self) -> Led:
        """borgeren har valgt sit kontaktforløb.

        Hjemmel reform_2025.frit_valg, Ti centrale initiativer, linje 111-116: »I et andet forsøg
            får 25.000 dagpengemodtagere over tre år frit valg af kontaktforløb hos enten kommunen,
            a-kassen eller en anden aktør, herunder private leverandører og civilorganisationer, i
            de første fire måneder af deres ledighedsforløb.«
        """
        return definition(
            self,
            "hos_valgt_aktør",
            i_kraft=True,
            hvis=(og(self.har_frit_valg_af_aktør, self.har_valgt_aktør),),
        )

    @beregnet
    def i_de_første_fire_måneder(self) -> Led:
        """i de første fire måneders ledighed.

        Hjemmel reform_2025.forlænget_ansvar, Ti centrale initiativer, linje 108-111: »I et
            storskalaforsøg med 100.000 deltagere over tre år forlænges a-kassernes ansvar for
            kontaktforløbet for dagpengemodtagere fra tre til fire måneder.«
        Hjemmel reform_2025.frit_valg, Ti centrale initiativer, linje 111-116: »I et andet forsøg
            får 25.000 dagpengemodtagere over tre år frit valg af kontaktforløb hos enten kommunen,
            a-kassen eller en anden aktør, herunder private leverandører og civilorganisationer, i
            de første fire måneder af deres ledighedsforløb.«
        Fortolkning: Den sidste dag i perioden er med. Forkastet: en grænse ved månedens udgang i
            betalte timer, som den på 410 timer, der bruges i praksis ved tre måneder.
        """
        return definition(
            self,
            "i_de_første_fire_måneder",
            i_kraft=True,
            hvis=(
                og(
                    tidligst(self.vurderingsdato, self.ledig_fra),
                    ikke(efter(self.vurderingsdato, self.fire_måneder_til)),
                ),
            ),
        )

    @beregnet
    def i_de_første_tre_måneder(self) -> Led:
        """i de første tre måneders ledighed.

        Hjemmel delaftale_2022.a_kassernes_ansvar, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 54: »A-kasserne får ansvaret for kontaktforløbet de
            første 3 måneder.«
        Fortolkning: Den sidste dag i perioden er med; dagen efter er den første uden for.
            Forkastet: at kommunen først overtager ved en måneds udgang, når de betalte timer er
            over 410, som det sker i praksis.
        """
        return definition(
            self,
            "i_de_første_tre_måneder",
            i_kraft=True,
            hvis=(
                og(
                    tidligst(self.vurderingsdato, self.ledig_fra),
                    ikke(efter(self.vurderingsdato, self.tre_måneder_til)),
                ),
            ),
        )

    @beregnet
    def i_en_af_lovens_målgrupper(self) -> Led:
        """borgeren hører til en af lovens målgrupper.

        Hjemmel reform_2025.fem_målgrupper, Ti centrale initiativer, linje 51-54: »Borgerne får en
            mere sammenhængende indsats med færre skift, idet antallet af målgrupper i lov om en
            aktiv beskæftigelsesindsats reduceres fra 13 til fem.«
        Fortolkning: Reformen nævner ikke de fem grupper; gruppens nummer oplyses i sagen. Hver
            borger har ét nummer. Hvilken ny gruppe de 13 hidtidige svarer til, siger teksten ikke.
            Alle skifter på dagen, undtagen borgere i et løbende ressourceforløb. Forkastet: at alle
            løbende forløb beholder deres hidtidige gruppe.
        Lagt til grund (også hvis): Offentligt materiale om reformen: de hidtidige målgrupper
            bevares for ressourceforløb, der er i gang
        """
        return definition(
            self,
            "i_en_af_lovens_målgrupper",
            i_kraft=True,
            hvis=(
                og(
                    er_mindst(self.lovens_målgruppe, 1),
                    er_højst(self.lovens_målgruppe, parametre.antal_målgrupper(self, self.vurderingsdato)),
                ),
                og(
                    er_mindst(self.lovens_målgruppe, 1),
                    er_højst(self.lovens_målgruppe, 13),
                    findes(
                        self.ressourceforløb,
                        lambda ressourceforløb: ressourceforløb.fuldfør_ressourceforløb,
                    ),
                ),
            ),
        )

    @beregnet
    def i_kontaktforløbet(self) -> Led:
        """i kontaktforløbet, de første seks måneders ledighed.

        Hjemmel reform_2025.hver_fjerde, Ti centrale initiativer, linje 62-66: »Kommuner og a-kasser
            får mulighed for at prioritere indsatsen og kan undtage én ud af fire ledige, der godt
            kan selv, fra de obligatorisk krav til samtaler og aktivering i kontaktforløbet (de
            første seks måneders ledighed).«
        Fortolkning: Kontaktforløbet er de første seks måneders ledighed, som reformen selv sætter i
            parentes.
        """
        return definition(
            self,
            "i_kontaktforløbet",
            i_kraft=True,
            hvis=(
                og(
                    tidligst(self.vurderingsdato, self.ledig_fra),
                    ikke(efter(self.vurderingsdato, self.seks_måneder_til)),
                ),
            ),
        )

    @beregnet
    def i_pause(self) -> Led:
        """borgeren har pause.

        Hjemmel reform_2025.pause, Ti centrale initiativer, linje 43-46: »Samtidig kan kommunen
            fritage borgere for kontakt og aktiveringstilbud, hvis borgeren ikke har gavn af det (op
            til seks måneder ad gangen).«
        """
        return definition(
            self,
            "i_pause",
            i_kraft=i_kraft(self.vurderingsdato, fra=datoer.anden_fase_ikraft(self)),
            hvis=(
                og(
                    self.andre_problemer_end_ledighed,
                    findes(
                        self.pauser,
                        lambda pause: og(
                            pause.besluttet,
                            og(
                                senest(pause.begynder, self.vurderingsdato),
                                senest(self.vurderingsdato, pause.varer_til),
                            ),
                        ),
                    ),
                ),
            ),
        )

    @beregnet
    def i_program_efter_integrationsloven(self) -> Led:
        """udlændinge i program efter integrationsloven.

        Hjemmel delaftale_2022.vejledning_tæller_ikke, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 84-87: »Øvrig vejledning og opkvalificering kan ikke
            tælle med som ret- og pligt tilbud for kontanthjælpsmodtagere og dagpengemodtagere (det
            kan fortsat gives som ret- og pligt tilbud for personer på uddannelseshjælp samt
            udlændinge i program efter integrationsloven)«
        """
        return definition(
            self,
            "i_program_efter_integrationsloven",
            i_kraft=True,
            hvis=(self.i_integrationsprogram,),
        )

    @beregnet
    def indgår_i_fokusmål(self) -> Led:
        """borgeren indgår i fokusmålet.

        Hjemmel delaftale_2022.fokusmål, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
            linje 131-134: »Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i
            fokusmål på aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12
            måneder reduceres fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde
            hos minister«
        Hjemmel delaftale_2022.vejledning_ude_af_fokusmål, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 89-90: »Øvrig vejledning og opkvalificering indgår ikke
            længere i fokusmål for skærpet tilsyn (alle målgrupper i LAB)«
        Fortolkning: De 12 måneder regnes fra første ledighedsdag. Alle målgrupper indgår.
        Lagt til grund: Vejledning om skærpet tilsyn fra Styrelsen for Arbejdsmarked og
            Rekruttering: kun borgere med mindst 12 måneder i indsatsen; aftalen siger det ikke
        """
        return definition(
            self,
            "indgår_i_fokusmål",
            i_kraft=i_kraft(
                self.vurderingsdato,
                ophørt=(begyndt(datoer.tilsyn_ophør(self), self.vurderingsdato),),
            ),
            hvis=(senest(self.ledig_fra, måneder_efter(self.vurderingsdato, -12)),),
        )

    @beregnet
    def kontanthjælpsmodtager(self) -> Led:
        """kontanthjælpsmodtagere.

        Hjemmel delaftale_2022.vejledning_tæller_ikke, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 84-87: »Øvrig vejledning og opkvalificering kan ikke
            tælle med som ret- og pligt tilbud for kontanthjælpsmodtagere og dagpengemodtagere (det
            kan fortsat gives som ret- og pligt tilbud for personer på uddannelseshjælp samt
            udlændinge i program efter integrationsloven)«
        Fortolkning: Alle på kontanthjælp, også aktivitetsparate. Forkastet: kun jobparate.
        """
        return definition(
            self,
            "kontanthjælpsmodtager",
            i_kraft=True,
            hvis=(er(self.ydelse, Ydelse.kontanthjælp),),
        )

    @beregnet
    def kort_sygefravær(self) -> Led:
        """et forventet sygefravær på mindre end 26 uger.

        Hjemmel reform_2025.sygemeldte, Ti centrale initiativer, linje 18-22: »Op mod 70.000
            sygemeldte, der har et job at vende tilbage til og et forventet sygefravær på mindre end
            26 uger, skal som udgangspunkt ikke længere til samtaler og opfølgning hos kommunen.«
        Fortolkning: Hele fraværet tæller, fra første sygedag. Forkastet: fra den dag, kommunen får
            besked. Præcis 26 uger er ikke mindre end 26 uger. Ændres forventningen, gælder den nye
            fra den dag, den oplyses.
        """
        return definition(
            self,
            "kort_sygefravær",
            i_kraft=True,
            hvis=(er_mindre_end(self.forventet_fravær, 26),),
        )

    @beregnet
    def længere_fra_arbejdsmarkedet(self) -> Led:
        """borgere længere fra arbejdsmarkedet.

        Hjemmel reform_2025.en_samtale, Ti centrale initiativer, linje 86-88: »Borgere længere fra
            arbejdsmarkedet: Antallet af obligatoriske samtaler reduceres fra fire til en samtale,«
        Fortolkning: Reformen nævner ikke, hvem gruppen består af; gruppen oplyses i sagen.
            Forkastet: at »andre problemer end ledighed« afgrænser gruppen.
        Hjemmel (undtagelse) reform_2025.seks_samtaler_hidtil, Ti centrale initiativer, linje 81-84:
            »For dagpengemodtagere betyder det, at de skal til færre samtaler end i dag, hvor kravet
            er seks samtaler i løbet af de første seks måneders ledighed.«
        """
        return definition(
            self,
            "længere_fra_arbejdsmarkedet",
            i_kraft=True,
            hvis=(er(self.gruppe, Gruppe.længere_fra),),
            undtagen=(undtagelse(self.dagpengemodtager),),
        )

    @beregnet
    def ny_ledig_i_forsøgsperioden(self) -> Led:
        """ny ledig på dagpenge, mens forsøgene løber.

        Hjemmel reform_2025.forlænget_ansvar, Ti centrale initiativer, linje 108-111: »I et
            storskalaforsøg med 100.000 deltagere over tre år forlænges a-kassernes ansvar for
            kontaktforløbet for dagpengemodtagere fra tre til fire måneder.«
        Hjemmel reform_2025.frit_valg, Ti centrale initiativer, linje 111-116: »I et andet forsøg
            får 25.000 dagpengemodtagere over tre år frit valg af kontaktforløb hos enten kommunen,
            a-kassen eller en anden aktør, herunder private leverandører og civilorganisationer, i
            de første fire måneder af deres ledighedsforløb.«
        Fortolkning: Den første ledighedsdag afgør det; et forløb, der begynder i forsøget,
            fortsætter i det, også efter de tre år.
        Lagt til grund (undtagelse): Lov om en aktiv beskæftigelsesindsats § 27, stk. 3; aftalen
            nævner ikke visitation
        """
        return definition(
            self,
            "ny_ledig_i_forsøgsperioden",
            i_kraft=True,
            hvis=(
                og(
                    self.dagpengemodtager,
                    tidligst(self.ledig_fra, datoer.forsøg_begynder(self)),
                    før(self.ledig_fra, datoer.forsøg_ophør(self)),
                ),
            ),
            undtagen=(undtagelse(self.visiteret_til_kommunen),),
        )

    @beregnet
    def pause_ved_fristen(self) -> Led:
        """borgeren har pause den dag, de seks måneder slutter.

        Hjemmel reform_2025.pause, Ti centrale initiativer, linje 43-46: »Samtidig kan kommunen
            fritage borgere for kontakt og aktiveringstilbud, hvis borgeren ikke har gavn af det (op
            til seks måneder ad gangen).«
        Fortolkning: Har borgeren pause på den sidste dag, kræves samtalen ikke. Slutter pausen før,
            kan samtalen stadig holdes og skal holdes. Forkastet: at pausen flytter fristen.
        """
        return definition(
            self,
            "pause_ved_fristen",
            i_kraft=True,
            hvis=(
                og(
                    self.andre_problemer_end_ledighed,
                    tidligst(self.seks_måneder_til, datoer.anden_fase_ikraft(self)),
                    findes(
                        self.pauser,
                        lambda pause: og(
                            pause.besluttet,
                            og(
                                senest(pause.begynder, self.seks_måneder_til),
                                senest(self.seks_måneder_til, pause.varer_til),
                            ),
                        ),
                    ),
                ),
            ),
        )

    @beregnet
    def på_uddannelseshjælp(self) -> Led:
        """personer på uddannelseshjælp.

        Hjemmel delaftale_2022.vejledning_tæller_ikke, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 84-87: »Øvrig vejledning og opkvalificering kan ikke
            tælle med som ret- og pligt tilbud for kontanthjælpsmodtagere og dagpengemodtagere (det
            kan fortsat gives som ret- og pligt tilbud for personer på uddannelseshjælp samt
            udlændinge i program efter integrationsloven)«
        Fortolkning: Uddannelseshjælp ophørte som særskilt ydelse den 1. juli 2025. For forløb efter
            den dag afgør den, der oplyser sagen, om borgeren skal behandles som på
            uddannelseshjælp.
        """
        return definition(
            self,
            "på_uddannelseshjælp",
            i_kraft=True,
            hvis=(er(self.ydelse, Ydelse.uddannelseshjælp),),
        )

    @beregnet
    def regnes_med_hos_a_kassen(self) -> Led:
        """regnes med hos a-kassen.

        Hjemmel reform_2025.hver_fjerde, Ti centrale initiativer, linje 62-66: »Kommuner og a-kasser
            får mulighed for at prioritere indsatsen og kan undtage én ud af fire ledige, der godt
            kan selv, fra de obligatorisk krav til samtaler og aktivering i kontaktforløbet (de
            første seks måneders ledighed).«
        """
        return definition(
            self,
            "regnes_med_hos_a_kassen",
            i_kraft=True,
            hvis=(og(self.regnes_med_i_hver_fjerde, er(self.ansvarlig_myndighed, Myndighed.a_kasse)),),
        )

    @beregnet
    def regnes_med_hos_kommunen(self) -> Led:
        """regnes med hos kommunen.

        Hjemmel reform_2025.hver_fjerde, Ti centrale initiativer, linje 62-66: »Kommuner og a-kasser
            får mulighed for at prioritere indsatsen og kan undtage én ud af fire ledige, der godt
            kan selv, fra de obligatorisk krav til samtaler og aktivering i kontaktforløbet (de
            første seks måneders ledighed).«
        """
        return definition(
            self,
            "regnes_med_hos_kommunen",
            i_kraft=True,
            hvis=(og(self.regnes_med_i_hver_fjerde, er(self.ansvarlig_myndighed, Myndighed.kommune)),),
        )

    @beregnet
    def regnes_med_i_hver_fjerde(self) -> Led:
        """regnes med, når hver fjerde gøres op.

        Hjemmel reform_2025.hver_fjerde, Ti centrale initiativer, linje 62-66: »Kommuner og a-kasser
            får mulighed for at prioritere indsatsen og kan undtage én ud af fire ledige, der godt
            kan selv, fra de obligatorisk krav til samtaler og aktivering i kontaktforløbet (de
            første seks måneders ledighed).«
        Fortolkning: Opgøres på vurderingsdagen blandt alle ledige tæt på arbejdsmarkedet under ét,
            for hver myndighed for sig. Forkastet: en opgørelse for hver gruppe eller over en
            periode.
        """
        return definition(
            self,
            "regnes_med_i_hver_fjerde",
            i_kraft=True,
            hvis=(
                og(
                    self.tæt_på_arbejdsmarkedet,
                    self.i_kontaktforløbet,
                    tidligst(self.ledig_fra, datoer.reform_ikraft(self)),
                ),
            ),
        )

    @beregnet
    def sygemeldt_fra_beskæftigelse(self) -> Led:
        """sygemeldte fra beskæftigelse.

        Hjemmel reform_2025.sygemeldte, Ti centrale initiativer, linje 18-22: »Op mod 70.000
            sygemeldte, der har et job at vende tilbage til og et forventet sygefravær på mindre end
            26 uger, skal som udgangspunkt ikke længere til samtaler og opfølgning hos kommunen.«
        Hjemmel reform_2025.ukomplicerede_forløb, Ti centrale initiativer, linje 92-94: »Sygemeldte
            fra beskæftigelse med et ukompliceret forløb skal ikke længere til samtaler hos
            kommunen.«
        Fortolkning: »Sygemeldte, der har et job at vende tilbage til« og »sygemeldte fra
            beskæftigelse« læses som den samme gruppe. Den, der er opsagt til fratræden under
            sygdommen, har ikke et job at vende tilbage til; det oplyses i sagen.
        """
        return definition(
            self,
            "sygemeldt_fra_beskæftigelse",
            i_kraft=True,
            hvis=(og(er(self.ydelse, Ydelse.sygedagpenge), self.har_job_at_vende_tilbage_til),),
        )

    @beregnet
    def tæt_på_arbejdsmarkedet(self) -> Led:
        """borgere tæt på arbejdsmarkedet.

        Hjemmel reform_2025.fire_samtaler, Ti centrale initiativer, linje 78-79: »Borgere tæt på
            arbejdsmarkedet: Skal til fire obligatoriske samtaler.«
        Fortolkning: Reformen nævner ikke, hvem gruppen består af; gruppen oplyses i sagen.
            Dagpengemodtagere hører altid til, fordi reformen omtaler dem under gruppen. Forkastet:
            at udlede gruppen af lovens målgrupper.
        Hjemmel (også hvis) reform_2025.seks_samtaler_hidtil, Ti centrale initiativer, linje 81-84:
            »For dagpengemodtagere betyder det, at de skal til færre samtaler end i dag, hvor kravet
            er seks samtaler i løbet af de første seks måneders ledighed.«
        """
        return definition(
            self,
            "tæt_på_arbejdsmarkedet",
            i_kraft=True,
            hvis=(er(self.gruppe, Gruppe.tæt_på), self.dagpengemodtager),
        )

    @beregnet
    def ukompliceret_forløb(self) -> Led:
        """et ukompliceret forløb.

        Hjemmel reform_2025.ukomplicerede_forløb, Ti centrale initiativer, linje 92-94: »Sygemeldte
            fra beskæftigelse med et ukompliceret forløb skal ikke længere til samtaler hos
            kommunen.«
        Fortolkning: »Ukompliceret« læses som det samme som et forventet fravær på mindre end 26
            uger, fordi de to sætninger omtaler samme ændring. Forkastet: et selvstændigt skøn over,
            om forløbet er ukompliceret.
        """
        return definition(self, "ukompliceret_forløb", i_kraft=True, hvis=(self.kort_sygefravær,))

    @beregnet
    def a_kassens_jobsamtaler(self) -> Led:
        """A-kassen holder sine jobsamtaler i de første tre måneder."""
        return a_kassens_jobsamtaler(self)

    @beregnet
    def a_kassens_jobsamtaler__gælder(self) -> Led:
        """Om den gælder."""
        return a_kassens_jobsamtaler__gælder(self)

    @beregnet
    def a_kassens_jobsamtaler__frist(self) -> Led:
        """Dens frist."""
        return a_kassens_jobsamtaler__frist(self)

    @beregnet
    def bistand_til_borgeren(self) -> Led:
        """A-kassen bistår borgeren med at finde job."""
        return bistand_til_borgeren(self)

    @beregnet
    def bistand_til_borgeren__gælder(self) -> Led:
        """Om den gælder."""
        return bistand_til_borgeren__gælder(self)

    @beregnet
    def fri_for_aktivering_som_undtaget(self) -> Led:
        """Den, der er undtaget, har ikke pligt til at deltage i aktivering."""
        return fri_for_aktivering_som_undtaget(self)

    @beregnet
    def fri_for_aktivering_som_undtaget__gælder(self) -> Led:
        """Om den gælder."""
        return fri_for_aktivering_som_undtaget__gælder(self)

    @beregnet
    def fri_for_samtaler(self) -> Led:
        """Sygemeldte fra beskæftigelse skal ikke til samtaler og opfølgning hos kommunen."""
        return fri_for_samtaler(self)

    @beregnet
    def fri_for_samtaler__gælder(self) -> Led:
        """Om den gælder."""
        return fri_for_samtaler__gælder(self)

    @beregnet
    def fri_i_pausen(self) -> Led:
        """Borgeren er fri for kontakt og aktiveringstilbud i pausen."""
        return fri_i_pausen(self)

    @beregnet
    def fri_i_pausen__gælder(self) -> Led:
        """Om den gælder."""
        return fri_i_pausen__gælder(self)

    @beregnet
    def få_årlig_afklaring(self) -> Led:
        """Borgeren får en årlig afklaring."""
        return få_årlig_afklaring(self)

    @beregnet
    def få_årlig_afklaring__gælder(self) -> Led:
        """Om den gælder."""
        return få_årlig_afklaring__gælder(self)

    @beregnet
    def følg_op_alligevel(self) -> Led:
        """Kommunen kan beslutte at følge op alligevel."""
        return følg_op_alligevel(self)

    @beregnet
    def følg_op_alligevel__gælder(self) -> Led:
        """Om den gælder."""
        return følg_op_alligevel__gælder(self)

    @beregnet
    def giv_jobrettet_indsats(self) -> Led:
        """Kommunen kan give en jobrettet indsats i stedet for en uddannelsesrettet."""
        return giv_jobrettet_indsats(self)

    @beregnet
    def giv_jobrettet_indsats__gælder(self) -> Led:
        """Om den gælder."""
        return giv_jobrettet_indsats__gælder(self)

    @beregnet
    def giv_øvrig_vejledning(self) -> Led:
        """Kommunen kan give øvrig vejledning og opkvalificering."""
        return giv_øvrig_vejledning(self)

    @beregnet
    def giv_øvrig_vejledning__gælder(self) -> Led:
        """Om den gælder."""
        return giv_øvrig_vejledning__gælder(self)

    @beregnet
    def hold_jobsamtaler(self) -> Led:
        """De krævede jobsamtaler holdes."""
        return hold_jobsamtaler(self)

    @beregnet
    def hold_jobsamtaler__gælder(self) -> Led:
        """Om den gælder."""
        return hold_jobsamtaler__gælder(self)

    @beregnet
    def hold_jobsamtaler__frist(self) -> Led:
        """Dens frist."""
        return hold_jobsamtaler__frist(self)

    @beregnet
    def hold_opfølgninger(self) -> Led:
        """Kommunen holder de krævede opfølgninger."""
        return hold_opfølgninger(self)

    @beregnet
    def hold_opfølgninger__gælder(self) -> Led:
        """Om den gælder."""
        return hold_opfølgninger__gælder(self)

    @beregnet
    def hold_opfølgninger__frist(self) -> Led:
        """Dens frist."""
        return hold_opfølgninger__frist(self)

    @beregnet
    def hold_status_i_min_plan(self) -> Led:
        """Min Plan rummer status for indsatser."""
        return hold_status_i_min_plan(self)

    @beregnet
    def hold_status_i_min_plan__gælder(self) -> Led:
        """Om den gælder."""
        return hold_status_i_min_plan__gælder(self)

    @beregnet
    def hold_årlig_afklaring(self) -> Led:
        """Kommunen holder en årlig afklaring."""
        return hold_årlig_afklaring(self)

    @beregnet
    def hold_årlig_afklaring__gælder(self) -> Led:
        """Om den gælder."""
        return hold_årlig_afklaring__gælder(self)

    @beregnet
    def hold_årlig_afklaring__frist(self) -> Led:
        """Dens frist."""
        return hold_årlig_afklaring__frist(self)

    @beregnet
    def indkald_om_rådighed(self) -> Led:
        """A-kassen kan indkalde til en samtale om rådighed."""
        return indkald_om_rådighed(self)

    @beregnet
    def indkald_om_rådighed__gælder(self) -> Led:
        """Om den gælder."""
        return indkald_om_rådighed__gælder(self)

    @beregnet
    def kommunens_jobsamtaler(self) -> Led:
        """Kommunen holder sine jobsamtaler i de første seks måneder."""
        return kommunens_jobsamtaler(self)

    @beregnet
    def kommunens_jobsamtaler__gælder(self) -> Led:
        """Om den gælder."""
        return kommunens_jobsamtaler__gælder(self)

    @beregnet
    def kommunens_jobsamtaler__frist(self) -> Led:
        """Dens frist."""
        return kommunens_jobsamtaler__frist(self)

    @beregnet
    def nej_til_aktiveringstilbud(self) -> Led:
        """Borgere længere fra arbejdsmarkedet har ikke pligt til at deltage i aktiveringstilbud."""
        return nej_til_aktiveringstilbud(self)

    @beregnet
    def nej_til_aktiveringstilbud__gælder(self) -> Led:
        """Om den gælder."""
        return nej_til_aktiveringstilbud__gælder(self)

    @beregnet
    def undtag_den_ledige(self) -> Led:
        """Den ansvarlige myndighed kan undtage en ledig, der godt kan selv."""
        return undtag_den_ledige(self)

    @beregnet
    def undtag_den_ledige__gælder(self) -> Led:
        """Om den gælder."""
        return undtag_den_ledige__gælder(self)

    @beregnet
    def vejled_om_seks_uger(self) -> Led:
        """Kommunen vejleder om seks ugers jobrettet uddannelse."""
        return vejled_om_seks_uger(self)

    @beregnet
    def vejled_om_seks_uger__gælder(self) -> Led:
        """Om den gælder."""
        return vejled_om_seks_uger__gælder(self)

    @beregnet
    def vælg_kontaktforløb(self) -> Led:
        """Borgeren vælger mellem kommunen, a-kassen og en anden aktør."""
        return vælg_kontaktforløb(self)

    @beregnet
    def vælg_kontaktforløb__gælder(self) -> Led:
        """Om den gælder."""
        return vælg_kontaktforløb__gælder(self)


class BudgetårOpslag(Opslag):
    """budgetåret, som reglerne læser det."""

    begreb_ = "Budgetår"
    fakta_ = (
        ("første_dag", "første_dag"),
        ("driftsudgift_før", "driftsudgift_før"),
        ("driftsudgift", "driftsudgift"),
    )
    skønnede_ = ()
    beregninger_ = (
        ("nå_besparelsen", "nå_besparelsen", "pligt"),
        ("samlet_besparelse", "samlet_besparelse", "resultat"),
        ("sparet_på_drift", "sparet_på_drift", "resultat"),
        ("sænk_driftsudgiften", "sænk_driftsudgiften", "pligt"),
    )
    første_dag: Led
    driftsudgift_før: Led
    driftsudgift: Led

    @beregnet
    def besparelser(self) -> Liste[BesparelseOpslag]:
        """årets besparelser."""
        return self.liste_("besparelser", BesparelseOpslag, "besparelser", "budgetår")

    @beregnet
    def samlet_besparelse(self) -> Led:
        """årets samlede besparelse på beskæftigelsesindsatsen."""
        return resultat(self, "samlet_besparelse", (Budgetår__samlet_besparelse__er(self),))

    @beregnet
    def sparet_på_drift(self) -> Led:
        """årets nedsættelse af udgiften til jobcenterdrift."""
        return resultat(self, "sparet_på_drift", (Budgetår__sparet_på_drift__er(self),))

    @beregnet
    def nå_besparelsen(self) -> Led:
        """Årets besparelse på beskæftigelsesindsatsen nås."""
        return nå_besparelsen(self)

    @beregnet
    def nå_besparelsen__gælder(self) -> Led:
        """Om den gælder."""
        return nå_besparelsen__gælder(self)

    @beregnet
    def nå_besparelsen__frist(self) -> Led:
        """Dens frist."""
        return nå_besparelsen__frist(self)

    @beregnet
    def sænk_driftsudgiften(self) -> Led:
        """Udgifterne til jobcenterdrift sænkes."""
        return sænk_driftsudgiften(self)

    @beregnet
    def sænk_driftsudgiften__gælder(self) -> Led:
        """Om den gælder."""
        return sænk_driftsudgiften__gælder(self)

    @beregnet
    def sænk_driftsudgiften__frist(self) -> Led:
        """Dens frist."""
        return sænk_driftsudgiften__frist(self)


class HenvendelseOpslag(Opslag):
    """henvendelsen, som reglerne læser det."""

    begreb_ = "Henvendelse"
    fakta_ = (("modtaget", "modtaget"), ("om_rekruttering", "om_rekruttering"), ("bistået", "bistået"))
    skønnede_ = ()
    beregninger_ = (("bistand_til_arbejdsgiveren", "bistand_til_arbejdsgiveren", "pligt"),)
    modtaget: Led
    om_rekruttering: Led
    bistået: Led

    @beregnet
    def a_kasse(self) -> A_kasseOpslag:
        """A_kasse, som helheden."""
        return self.hent_helhed_("a_kasse", A_kasseOpslag, "a_kasse")

    @beregnet
    def bistand_til_arbejdsgiveren(self) -> Led:
        """A-kassen bistår arbejdsgivere med rekruttering og jobformidling."""
        return bistand_til_arbejdsgiveren(self)

    @beregnet
    def bistand_til_arbejdsgiveren__gælder(self) -> Led:
        """Om den gælder."""
        return bistand_til_arbejdsgiveren__gælder(self)


class KommuneOpslag(Opslag):
    """kommunen, som reglerne læser det."""

    begreb_ = "Kommune"
    fakta_ = (
        ("resultatmål_nået", "resultatmål_nået"),
        ("ekstern_gennemgang_holdt", "ekstern_gennemgang_holdt"),
        ("møde_hos_ministeren_holdt", "møde_hos_ministeren_holdt"),
        ("har_jobcenter", "har_jobcenter"),
        ("indgange_for_virksomheder", "indgange_for_virksomheder"),
        ("med_i_trepartsforsøget", "med_i_trepartsforsøget"),
        ("har_frit_valg", "har_frit_valg"),
    )
    skønnede_ = (("klar_og_tydelig_indgang", "klar_og_tydelig_indgang"),)
    beregninger_ = (
        ("andel_aktiverede", "andel_aktiverede", "resultat"),
        ("bestem_organisering", "bestem_organisering", "ret"),
        ("brug_andre_forvaltninger", "brug_andre_forvaltninger", "ret"),
        ("ekstern_sagsgennemgang", "ekstern_sagsgennemgang", "pligt"),
        ("hav_en_indgang", "hav_en_indgang", "pligt"),
        ("hav_jobcenter", "hav_jobcenter", "pligt"),
        ("i_skærpet_tilsyn", "i_skærpet_tilsyn", "definition"),
        ("kommunen_undtager_højst_hver_fjerde", "kommunen_undtager_højst_hver_fjerde", "forbud"),
        ("læg_indsatsen_sammen", "læg_indsatsen_sammen", "ret"),
        ("møde_hos_ministeren", "møde_hos_ministeren", "pligt"),
        ("nå_fokusmålet", "nå_fokusmålet", "pligt"),
        ("under_fokusmålet", "under_fokusmålet", "definition"),
    )
    resultatmål_nået: Led
    ekstern_gennemgang_holdt: Led
    møde_hos_ministeren_holdt: Led
    har_jobcenter: Led
    indgange_for_virksomheder: Led
    med_i_trepartsforsøget: Led
    har_frit_valg: Led
    klar_og_tydelig_indgang: Led

    @beregnet
    def borgere(self) -> Liste[BorgerOpslag]:
        """kommunens borgere i indsatsen."""
        return self.liste_("borgere", BorgerOpslag, "borgere", "kommune")

    @beregnet
    def andel_aktiverede(self) -> Led:
        """andelen af borgere, der er aktiveret inden for de seneste 12 måneder."""
        return resultat(self, "andel_aktiverede", (Kommune__andel_aktiverede__er(self),))

    @beregnet
    def i_skærpet_tilsyn(self) -> Led:
        """kommunen er i skærpet tilsyn.

        Hjemmel delaftale_2022.fokusmål, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
            linje 131-134: »Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i
            fokusmål på aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12
            måneder reduceres fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde
            hos minister«
        Fortolkning: Aftalen nævner ikke de øvrige fokusmål i tilsynet; her er kun fokusmålet for
            aktivering.
        Lagt til grund (undtagelse): Vejledning om skærpet tilsyn: en kommune med gode resultater
            kommer ikke i skærpet tilsyn; aftalen siger det ikke
        """
        return definition(
            self,
            "i_skærpet_tilsyn",
            i_kraft=i_kraft(
                self.vurderingsdato,
                ophørt=(begyndt(datoer.tilsyn_ophør(self), self.vurderingsdato),),
            ),
            hvis=(self.under_fokusmålet,),
            undtagen=(undtagelse(self.resultatmål_nået),),
        )

    @beregnet
    def under_fokusmålet(self) -> Led:
        """kommunen er under fokusmålet.

        Hjemmel delaftale_2022.fokusmål, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
            linje 131-134: »Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i
            fokusmål på aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12
            måneder reduceres fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde
            hos minister«
        Fortolkning: Andelen gøres op på vurderingsdagen og rundes ikke af; præcis 70 pct. er nok.
            Forkastet: et gennemsnit over flere måneder.
        """
        return definition(
            self,
            "under_fokusmålet",
            i_kraft=i_kraft(
                self.vurderingsdato,
                ophørt=(begyndt(datoer.tilsyn_ophør(self), self.vurderingsdato),),
            ),
            hvis=(
                er_mindre_end(
                    self.andel_aktiverede,
                    parametre.fokusmål_for_aktivering(self, self.vurderingsdato),
                ),
            ),
        )

    @beregnet
    def bestem_organisering(self) -> Led:
        """Kommunen bestemmer selv, hvordan indsatsen er organiseret."""
        return bestem_organisering(self)

    @beregnet
    def bestem_organisering__gælder(self) -> Led:
        """Om den gælder."""
        return bestem_organisering__gælder(self)

    @beregnet
    def brug_andre_forvaltninger(self) -> Led:
        """Kommunen kan tage sig af sygemeldte og udsatte borgere i andre forvaltninger."""
        return brug_andre_forvaltninger(self)

    @beregnet
    def brug_andre_forvaltninger__gælder(self) -> Led:
        """Om den gælder."""
        return brug_andre_forvaltninger__gælder(self)

    @beregnet
    def ekstern_sagsgennemgang(self) -> Led:
        """En kommune i skærpet tilsyn får sine sager gennemgået eksternt."""
        return ekstern_sagsgennemgang(self)

    @beregnet
    def ekstern_sagsgennemgang__gælder(self) -> Led:
        """Om den gælder."""
        return ekstern_sagsgennemgang__gælder(self)

    @beregnet
    def hav_en_indgang(self) -> Led:
        """Kommunen har én klar og tydelig indgang for virksomheder."""
        return hav_en_indgang(self)

    @beregnet
    def hav_en_indgang__gælder(self) -> Led:
        """Om den gælder."""
        return hav_en_indgang__gælder(self)

    @beregnet
    def hav_jobcenter(self) -> Led:
        """Kommunen har et jobcenter."""
        return hav_jobcenter(self)

    @beregnet
    def hav_jobcenter__gælder(self) -> Led:
        """Om den gælder."""
        return hav_jobcenter__gælder(self)

    @beregnet
    def kommunen_undtager_højst_hver_fjerde(self) -> Led:
        """Kommunen undtager højst hver fjerde."""
        return kommunen_undtager_højst_hver_fjerde(self)

    @beregnet
    def kommunen_undtager_højst_hver_fjerde__gælder(self) -> Led:
        """Om den gælder."""
        return kommunen_undtager_højst_hver_fjerde__gælder(self)

    @beregnet
    def læg_indsatsen_sammen(self) -> Led:
        """Kommunen kan lægge indsatsen sammen med socialforvaltningen."""
        return læg_indsatsen_sammen(self)

    @beregnet
    def læg_indsatsen_sammen__gælder(self) -> Led:
        """Om den gælder."""
        return læg_indsatsen_sammen__gælder(self)

    @beregnet
    def møde_hos_ministeren(self) -> Led:
        """En kommune i skærpet tilsyn kommer til møde hos ministeren."""
        return møde_hos_ministeren(self)

    @beregnet
    def møde_hos_ministeren__gælder(self) -> Led:
        """Om den gælder."""
        return møde_hos_ministeren__gælder(self)

    @beregnet
    def nå_fokusmålet(self) -> Led:
        """Kommunen når fokusmålet for aktivering."""
        return nå_fokusmålet(self)

    @beregnet
    def nå_fokusmålet__gælder(self) -> Led:
        """Om den gælder."""
        return nå_fokusmålet__gælder(self)


class MålingOpslag(Opslag):
    """målingen af en kommune, en a-kasse eller en anden aktør, som reglerne læser det."""

    begreb_ = "Måling"
    fakta_ = (
        ("målt_den", "målt_den"),
        ("måler_arbejde_eller_uddannelse", "måler_arbejde_eller_uddannelse"),
    )
    skønnede_ = ()
    beregninger_ = (("mål_på_resultater", "mål_på_resultater", "pligt"),)
    målt_den: Led
    måler_arbejde_eller_uddannelse: Led

    @beregnet
    def mål_på_resultater(self) -> Led:
        """Kommuner, a-kasser og andre aktører måles på, om borgerne kommer i arbejde eller uddannelse."""
        return mål_på_resultater(self)

    @beregnet
    def mål_på_resultater__gælder(self) -> Led:
        """Om den gælder."""
        return mål_på_resultater__gælder(self)


class PauseOpslag(Opslag):
    """pausen, som reglerne læser det."""

    begreb_ = "Pause"
    fakta_ = (("begynder", "begynder"), ("slutter", "slutter"), ("besluttet", "besluttet"))
    skønnede_ = (("uden_gavn", "uden_gavn"),)
    beregninger_ = (
        ("giv_for_lang_pause", "giv_for_lang_pause", "forbud"),
        ("giv_pause", "giv_pause", "beføjelse"),
        ("højst_seks_måneder", "højst_seks_måneder", "definition"),
        ("varer_til", "varer_til", "resultat"),
    )
    begynder: Led
    slutter: Led
    besluttet: Led
    uden_gavn: Led

    @beregnet
    def borger(self) -> BorgerOpslag:
        """Borger, som helheden."""
        return self.hent_helhed_("borger", BorgerOpslag, "borger")

    @beregnet
    def varer_til(self) -> Led:
        """den sidste dag, pausen har virkning."""
        return resultat(self, "varer_til", (pausen_varer(self),))

    @beregnet
    def højst_seks_måneder(self) -> Led:
        """pausen er på højst seks måneder.

        Hjemmel reform_2025.pause, Ti centrale initiativer, linje 43-46: »Samtidig kan kommunen
            fritage borgere for kontakt og aktiveringstilbud, hvis borgeren ikke har gavn af det (op
            til seks måneder ad gangen).«
        Fortolkning: Pausens første dag tæller med: en pause fra den 1. marts kan vare til og med
            den 31. august. »Ad gangen« læses om hver pause for sig; der er ikke loft over, hvor
            mange pauser en borger kan få.
        """
        return definition(
            self,
            "højst_seks_måneder",
            i_kraft=True,
            hvis=(før(self.slutter, måneder_efter(self.begynder, 6)),),
        )

    @beregnet
    def giv_for_lang_pause(self) -> Led:
        """Kommunen giver ikke pause i mere end seks måneder ad gangen."""
        return giv_for_lang_pause(self)

    @beregnet
    def giv_for_lang_pause__gælder(self) -> Led:
        """Om den gælder."""
        return giv_for_lang_pause__gælder(self)

    @beregnet
    def giv_pause(self) -> Led:
        """Kommunen kan fritage borgeren for kontakt og aktiveringstilbud, op til seks måneder ad gangen."""
        return giv_pause(self)

    @beregnet
    def giv_pause__gælder(self) -> Led:
        """Om den gælder."""
        return giv_pause__gælder(self)


class RessourceforløbOpslag(Opslag):
    """ressourceforløbet, som reglerne læser det."""

    begreb_ = "Ressourceforløb"
    fakta_ = (("bevilget", "bevilget"), ("i_gang", "i_gang"))
    skønnede_ = ()
    beregninger_ = (
        ("bevilg_ressourceforløb", "bevilg_ressourceforløb", "beføjelse"),
        ("fuldfør_ressourceforløb", "fuldfør_ressourceforløb", "ret"),
    )
    bevilget: Led
    i_gang: Led

    @beregnet
    def borger(self) -> BorgerOpslag:
        """Borger, som helheden."""
        return self.hent_helhed_("borger", BorgerOpslag, "borger")

    @beregnet
    def bevilg_ressourceforløb(self) -> Led:
        """Kommunen kan bevilge et ressourceforløb."""
        return bevilg_ressourceforløb(self)

    @beregnet
    def bevilg_ressourceforløb__gælder(self) -> Led:
        """Om den gælder."""
        return bevilg_ressourceforløb__gælder(self)

    @beregnet
    def fuldfør_ressourceforløb(self) -> Led:
        """Et løbende ressourceforløb fuldføres efter de hidtidige regler."""
        return fuldfør_ressourceforløb(self)

    @beregnet
    def fuldfør_ressourceforløb__gælder(self) -> Led:
        """Om den gælder."""
        return fuldfør_ressourceforløb__gælder(self)


class SamtaleOpslag(Opslag):
    """samtalen, som reglerne læser det."""

    begreb_ = "Samtale"
    fakta_ = (
        ("dato", "dato"),
        ("art", "art"),
        ("afholder", "afholder"),
        ("afholdt", "afholdt"),
        ("a_kassen_deltager", "a_kassen_deltager"),
        ("ønsker_a_kassen_med", "ønsker_a_kassen_med"),
        ("valgt_form", "valgt_form"),
        ("holdt_som", "holdt_som"),
        ("besluttet_fysisk", "besluttet_fysisk"),
    )
    skønnede_ = (("behov_for_fysisk", "behov_for_fysisk"),)
    beregninger_ = (
        ("a_kassen_med_i_fjerde_samtale", "a_kassen_med_i_fjerde_samtale", "ret"),
        ("beslut_fysisk_samtale", "beslut_fysisk_samtale", "beføjelse"),
        ("digital_samtale", "digital_samtale", "ret"),
        ("fjerde_jobsamtale", "fjerde_jobsamtale", "definition"),
        ("første_samtale", "første_samtale", "definition"),
        ("hold_i_rette_form", "hold_i_rette_form", "pligt"),
        ("i_borgerens_pause", "i_borgerens_pause", "definition"),
        ("i_seksmånedersperioden", "i_seksmånedersperioden", "definition"),
        ("i_tremånedersperioden", "i_tremånedersperioden", "definition"),
        ("ingen_fællessamtaler", "ingen_fællessamtaler", "forbud"),
        ("mød_til_jobsamtale", "mød_til_jobsamtale", "pligt"),
        ("samtaleform", "samtaleform", "resultat"),
        ("tæller_med", "tæller_med", "definition"),
    )
    dato: Led
    art: Led
    afholder: Led
    afholdt: Led
    a_kassen_deltager: Led
    ønsker_a_kassen_med: Led
    valgt_form: Led
    holdt_som: Led
    besluttet_fysisk: Led
    behov_for_fysisk: Led

    @beregnet
    def borger(self) -> BorgerOpslag:
        """Borger, som helheden."""
        return self.hent_helhed_("borger", BorgerOpslag, "borger")

    @beregnet
    def samtaleform(self) -> Led:
        """samtalens form."""
        return resultat(self, "samtaleform", (borgerens_valg(self), Samtale__samtaleform__ellers(self)))

    @beregnet
    def fjerde_jobsamtale(self) -> Led:
        """den fjerde jobsamtale.

        Hjemmel delaftale_2022.fjerde_samtale, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 71: »men a-kassen kan deltage i 4. samtale, hvis borgeren
            ønsker det«
        Fortolkning: »4. samtale« er den fjerde holdte jobsamtale i rækken. Forkastet: den første
            samtale i kommunen uanset nummer, som er lovens løsning.
        """
        return definition(
            self,
            "fjerde_jobsamtale",
            i_kraft=True,
            hvis=(
                og(
                    er(self.art, Samtaleart.jobsamtale),
                    er(
                        antal_mellem(
                            self.borger.samtaler,
                            lambda samtale: og(samtale.tæller_med, før(samtale.dato, self.dato)),
                        ),
                        3,
                    ),
                ),
            ),
        )

    @beregnet
    def første_samtale(self) -> Led:
        """den første samtale.

        Hjemmel delaftale_2022.digitale_samtaler, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 105: »Mulighed for personlige digitale samtaler – dog
            undtaget første samtale«
        Fortolkning: Den første samtale er den tidligste holdte, på tværs af forløb og myndigheder.
            Forkastet: den første i hvert forløb eller hos hver myndighed. En aflyst samtale er ikke
            den første.
        """
        return definition(
            self,
            "første_samtale",
            i_kraft=True,
            hvis=(
                er(
                    antal_mellem(
                        self.borger.samtaler,
                        lambda samtale: og(samtale.afholdt, før(samtale.dato, self.dato)),
                    ),
                    0,
                ),
            ),
        )

    @beregnet
    def i_borgerens_pause(self) -> Led:
        """samtalen ligger i borgerens pause.

        Hjemmel reform_2025.pause, Ti centrale initiativer, linje 43-46: »Samtidig kan kommunen
            fritage borgere for kontakt og aktiveringstilbud, hvis borgeren ikke har gavn af det (op
            til seks måneder ad gangen).«
        """
        return definition(
            self,
            "i_borgerens_pause",
            i_kraft=i_kraft(self.dato, fra=datoer.anden_fase_ikraft(self)),
            hvis=(
                og(
                    self.borger.andre_problemer_end_ledighed,
                    findes(
                        self.borger.pauser,
                        lambda pause: og(
                            pause.besluttet,
                            og(senest(pause.begynder, self.dato), senest(self.dato, pause.varer_til)),
                        ),
                    ),
                ),
            ),
        )

    @beregnet
    def i_seksmånedersperioden(self) -> Led:
        """holdt i de første seks måneders ledighed.

        Hjemmel reform_2025.seks_samtaler_hidtil, Ti centrale initiativer, linje 81-84: »For
            dagpengemodtagere betyder det, at de skal til færre samtaler end i dag, hvor kravet er
            seks samtaler i løbet af de første seks måneders ledighed.«
        Fortolkning: Aftalen fra 2022 nævner ikke de seks måneder; de læses af reformens ord om
            kravet i dag.
        """
        return definition(
            self,
            "i_seksmånedersperioden",
            i_kraft=True,
            hvis=(
                og(
                    tidligst(self.dato, self.borger.ledig_fra),
                    ikke(efter(self.dato, self.borger.seks_måneder_til)),
                ),
            ),
        )

    @beregnet
    def i_tremånedersperioden(self) -> Led:
        """holdt i de første tre måneders ledighed.

        Hjemmel delaftale_2022.a_kassernes_ansvar, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 54: »A-kasserne får ansvaret for kontaktforløbet de
            første 3 måneder.«
        """
        return definition(
            self,
            "i_tremånedersperioden",
            i_kraft=True,
            hvis=(
                og(
                    tidligst(self.dato, self.borger.ledig_fra),
                    ikke(efter(self.dato, self.borger.tre_måneder_til)),
                ),
            ),
        )

    @beregnet
    def tæller_med(self) -> Led:
        """samtalen tæller med blandt de krævede.

        Hjemmel delaftale_2022.seks_samtaler, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 69: »Fra 9 til 6 samtaler, og kun én slags (jobsamtaler)«
        Fortolkning: Kun holdte samtaler tæller. Forkastet: at indkaldte eller tilbudte samtaler
            tæller. »Kun én slags (jobsamtaler)« læses sådan, at andre samtaler ikke tæller med.
        """
        return definition(
            self,
            "tæller_med",
            i_kraft=True,
            hvis=(og(self.afholdt, er(self.art, Samtaleart.jobsamtale)),),
        )

    @beregnet
    def a_kassen_med_i_fjerde_samtale(self) -> Led:
        """Borgeren kan få a-kassen med i den fjerde samtale."""
        return a_kassen_med_i_fjerde_samtale(self)

    @beregnet
    def a_kassen_med_i_fjerde_samtale__gælder(self) -> Led:
        """Om den gælder."""
        return a_kassen_med_i_fjerde_samtale__gælder(self)

    @beregnet
    def beslut_fysisk_samtale(self) -> Led:
        """Myndigheden kan beslutte, at samtalen skal være fysisk."""
        return beslut_fysisk_samtale(self)

    @beregnet
    def beslut_fysisk_samtale__gælder(self) -> Led:
        """Om den gælder."""
        return beslut_fysisk_samtale__gælder(self)

    @beregnet
    def digital_samtale(self) -> Led:
        """Borgeren kan vælge en personlig digital samtale."""
        return digital_samtale(self)

    @beregnet
    def digital_samtale__gælder(self) -> Led:
        """Om den gælder."""
        return digital_samtale__gælder(self)

    @beregnet
    def hold_i_rette_form(self) -> Led:
        """Samtalen holdes i den form, der følger af reglerne."""
        return hold_i_rette_form(self)

    @beregnet
    def hold_i_rette_form__gælder(self) -> Led:
        """Om den gælder."""
        return hold_i_rette_form__gælder(self)

    @beregnet
    def ingen_fællessamtaler(self) -> Led:
        """A-kassen er ikke med i kommunens samtaler."""
        return ingen_fællessamtaler(self)

    @beregnet
    def ingen_fællessamtaler__gælder(self) -> Led:
        """Om den gælder."""
        return ingen_fællessamtaler__gælder(self)

    @beregnet
    def mød_til_jobsamtale(self) -> Led:
        """Borgeren møder til de obligatoriske samtaler."""
        return mød_til_jobsamtale(self)

    @beregnet
    def mød_til_jobsamtale__gælder(self) -> Led:
        """Om den gælder."""
        return mød_til_jobsamtale__gælder(self)

    @beregnet
    def mød_til_jobsamtale__frist(self) -> Led:
        """Dens frist."""
        return mød_til_jobsamtale__frist(self)


class SanktionOpslag(Opslag):
    """sanktionen, som reglerne læser det."""

    begreb_ = "Sanktion"
    fakta_ = (("dato", "dato"), ("besluttet", "besluttet"))
    skønnede_ = (("tillid_brudt", "tillid_brudt"),)
    beregninger_ = (
        ("sanktion_uden_brud", "sanktion_uden_brud", "forbud"),
        ("sanktion_ved_brud", "sanktion_ved_brud", "beføjelse"),
    )
    dato: Led
    besluttet: Led
    tillid_brudt: Led

    @beregnet
    def borger(self) -> BorgerOpslag:
        """Borger, som helheden."""
        return self.hent_helhed_("borger", BorgerOpslag, "borger")

    @beregnet
    def sanktion_uden_brud(self) -> Led:
        """Kommunen sanktionerer ikke, medmindre tilliden er brudt."""
        return sanktion_uden_brud(self)

    @beregnet
    def sanktion_uden_brud__gælder(self) -> Led:
        """Om den gælder."""
        return sanktion_uden_brud__gælder(self)

    @beregnet
    def sanktion_ved_brud(self) -> Led:
        """Kommunen kan sanktionere, når tilliden er brudt."""
        return sanktion_ved_brud(self)

    @beregnet
    def sanktion_ved_brud__gælder(self) -> Led:
        """Om den gælder."""
        return sanktion_ved_brud__gælder(self)


class TilbudOpslag(Opslag):
    """tilbuddet, som reglerne læser det."""

    begreb_ = "Tilbud"
    fakta_ = (
        ("art", "art"),
        ("begyndt_", "begyndt"),
        ("sluttet", "sluttet"),
        ("bevilget_af", "bevilget_af"),
    )
    skønnede_ = ()
    beregninger_ = (
        ("effektivt_redskab", "effektivt_redskab", "definition"),
        ("i_de_seneste_tolv_måneder", "i_de_seneste_tolv_måneder", "definition"),
        ("kun_kommunen_bevilger", "kun_kommunen_bevilger", "forbud"),
        ("medregning", "medregning", "resultat"),
        ("tæller_i_fokusmål", "tæller_i_fokusmål", "definition"),
    )
    art: Led
    begyndt_: Led
    sluttet: Led
    bevilget_af: Led

    @beregnet
    def borger(self) -> BorgerOpslag:
        """Borger, som helheden."""
        return self.hent_helhed_("borger", BorgerOpslag, "borger")

    @beregnet
    def medregning(self) -> Led:
        """tilbuddets medregning som ret og pligt-tilbud."""
        return resultat(
            self,
            "medregning",
            (
                vejledning_talte_med(self),
                vejledning_tæller_for_uddannelseshjælp(self),
                vejledning_tæller_igen(self),
                vejledning_tæller_ikke_med(self),
                Tilbud__medregning__ellers(self),
            ),
        )

    @beregnet
    def effektivt_redskab(self) -> Led:
        """et effektivt redskab.

        Hjemmel delaftale_2022.effektive_redskaber, Anden delaftale om nytænkning af
            beskæftigelsesindsatsen, linje 81-82: »bruge effektive redskaber- fokus på job, ordinære
            timer, virksomhedsrettede indsatser eller ordinær uddannelse«
        Fortolkning: Sætningen nævner job, ordinære timer, virksomhedsrettede indsatser og ordinær
            uddannelse. Job og ordinære timer er ikke tilbud. At redskaberne skal bruges »i højere
            grad«, kan ingen måle i en sag; det er en hensigt.
        """
        return definition(
            self,
            "effektivt_redskab",
            i_kraft=True,
            hvis=(
                er_en_af(
                    self.art,
                    Tilbudsart.virksomhedspraktik,
                    Tilbudsart.løntilskud,
                    Tilbudsart.ordinær_uddannelse,
                ),
            ),
        )

    @beregnet
    def i_de_seneste_tolv_måneder(self) -> Led:
        """tilbuddet har været i gang inden for de seneste 12 måneder.

        Hjemmel delaftale_2022.fokusmål, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
            linje 131-134: »Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i
            fokusmål på aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12
            måneder reduceres fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde
            hos minister«
        Fortolkning: »Inden for de seneste 12 måneder« er de 12 måneder op til den dag, der måles.
            Deltagelse i perioden er nok. Forkastet: at tilbuddet skal være begyndt i perioden.
        """
        return definition(
            self,
            "i_de_seneste_tolv_måneder",
            i_kraft=True,
            hvis=(
                og(
                    senest(self.begyndt_, self.vurderingsdato),
                    eller(
                        er_ingen(self.sluttet),
                        efter(self.sluttet, måneder_efter(self.vurderingsdato, -12)),
                    ),
                ),
            ),
        )

    @beregnet
    def tæller_i_fokusmål(self) -> Led:
        """tilbuddet tæller i fokusmålet.

        Hjemmel delaftale_2022.fokusmål, Anden delaftale om nytænkning af beskæftigelsesindsatsen,
            linje 131-134: »Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i
            fokusmål på aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12
            måneder reduceres fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde
            hos minister«
        Fortolkning: Dagen for målingen afgør det, ikke tilbuddets første dag. »Alle målgrupper«
            læses sådan, at vejledning heller ikke tæller for dem på uddannelseshjælp, selv om den
            tæller som deres ret og pligt-tilbud.
        Hjemmel (også hvis) delaftale_2022.vejledning_ude_af_fokusmål, Anden delaftale om nytænkning
            af beskæftigelsesindsatsen, linje 89-90: »Øvrig vejledning og opkvalificering indgår
            ikke længere i fokusmål for skærpet tilsyn (alle målgrupper i LAB)«
        """
        return definition(
            self,
            "tæller_i_fokusmål",
            i_kraft=True,
            hvis=(
                er_ikke(self.art, Tilbudsart.øvrig_vejledning),
                før(self.vurderingsdato, datoer.målrettede_tilbud_ikraft(self)),
            ),
        )

    @beregnet
    def kun_kommunen_bevilger(self) -> Led:
        """Andre end kommunen bevilger ikke tilbud."""
        return kun_kommunen_bevilger(self)

    @beregnet
    def kun_kommunen_bevilger__gælder(self) -> Led:
        """Om den gælder."""
        return kun_kommunen_bevilger__gælder(self)


class UdmøntningOpslag(Opslag):
    """udmøntningen af aftalen, som reglerne læser det."""

    begreb_ = "Udmøntning"
    fakta_ = (
        ("kl_inddraget", "kl_inddraget"),
        ("dak_inddraget", "dak_inddraget"),
        ("hotline_i_drift", "hotline_i_drift"),
        ("set_på_støtte_den", "set_på_støtte_den"),
        ("refusion_ændret", "refusion_ændret"),
        ("bevillingsansvar_ændret", "bevillingsansvar_ændret"),
        ("finansiering_ændret", "finansiering_ændret"),
        ("byrden_analyseret_den", "byrden_analyseret_den"),
        ("vejledning_undersøgt_den", "vejledning_undersøgt_den"),
    )
    skønnede_ = ()
    beregninger_ = (
        ("analyser_registreringsbyrden", "analyser_registreringsbyrden", "pligt"),
        ("hold_hotline", "hold_hotline", "pligt"),
        ("inddrag_kl_og_dak", "inddrag_kl_og_dak", "pligt"),
        ("se_på_støtte", "se_på_støtte", "pligt"),
        ("undersøg_vejledningen", "undersøg_vejledningen", "pligt"),
        ("uændret_refusion_og_finansiering", "uændret_refusion_og_finansiering", "forbud"),
    )
    kl_inddraget: Led
    dak_inddraget: Led
    hotline_i_drift: Led
    set_på_støtte_den: Led
    refusion_ændret: Led
    bevillingsansvar_ændret: Led
    finansiering_ændret: Led
    byrden_analyseret_den: Led
    vejledning_undersøgt_den: Led

    @beregnet
    def analyser_registreringsbyrden(self) -> Led:
        """Ministeriet analyserer jobcentermedarbejdernes registreringsbyrde."""
        return analyser_registreringsbyrden(self)

    @beregnet
    def analyser_registreringsbyrden__gælder(self) -> Led:
        """Om den gælder."""
        return analyser_registreringsbyrden__gælder(self)

    @beregnet
    def analyser_registreringsbyrden__frist(self) -> Led:
        """Dens frist."""
        return analyser_registreringsbyrden__frist(self)

    @beregnet
    def hold_hotline(self) -> Led:
        """Styrelsen har en hotline om virksomhedspraktik."""
        return hold_hotline(self)

    @beregnet
    def hold_hotline__gælder(self) -> Led:
        """Om den gælder."""
        return hold_hotline__gælder(self)

    @beregnet
    def inddrag_kl_og_dak(self) -> Led:
        """KL og Danske A-kasser inddrages i udmøntningen."""
        return inddrag_kl_og_dak(self)

    @beregnet
    def inddrag_kl_og_dak__gælder(self) -> Led:
        """Om den gælder."""
        return inddrag_kl_og_dak__gælder(self)

    @beregnet
    def se_på_støtte(self) -> Led:
        """Ministeriet ser sammen med KL på, hvordan indsatsen kan understøttes."""
        return se_på_støtte(self)

    @beregnet
    def se_på_støtte__gælder(self) -> Led:
        """Om den gælder."""
        return se_på_støtte__gælder(self)

    @beregnet
    def se_på_støtte__frist(self) -> Led:
        """Dens frist."""
        return se_på_støtte__frist(self)

    @beregnet
    def undersøg_vejledningen(self) -> Led:
        """Ministeriet undersøger, om vejledning kan forenkles og moderniseres."""
        return undersøg_vejledningen(self)

    @beregnet
    def undersøg_vejledningen__gælder(self) -> Led:
        """Om den gælder."""
        return undersøg_vejledningen__gælder(self)

    @beregnet
    def undersøg_vejledningen__frist(self) -> Led:
        """Dens frist."""
        return undersøg_vejledningen__frist(self)

    @beregnet
    def uændret_refusion_og_finansiering(self) -> Led:
        """Refusion, bevillingsansvar og finansiering ændres ikke."""
        return uændret_refusion_og_finansiering(self)

    @beregnet
    def uændret_refusion_og_finansiering__gælder(self) -> Led:
        """Om den gælder."""
        return uændret_refusion_og_finansiering__gælder(self)
