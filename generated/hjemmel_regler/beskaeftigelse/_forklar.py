"""Beskæftigelsesindsatsen efter aftalerne fra 2022 og 2025: hvad der ligger bag hvert svar, led for led.

Hver funktion udregner alt, hvad en regel siger, med de samme ord som `regler.py`, og gemmer det som trin i en forklaring.
Skrevet af oversætteren; ret regelfilerne, ikke her.
"""
# mypy: disable-error-code="comparison-overlap"
# pyright: reportUnnecessaryComparison=false

from __future__ import annotations

from typing import Any
from datetime import date

from .._koersel.arithmetic import højeste, minus
from .._koersel.comparisons import (
    efter,
    er,
    er_højst,
    er_ikke,
    er_mere_end,
    er_mindre_end,
    er_mindst,
    før,
    senest,
    tidligst,
)
from .._koersel.explanation_nodes import Form, Trin, anden, forklaret, hvor, rækker, svaret, valgt, ved
from .._koersel.lists import andel_mellem, andelen, antal_mellem, antallet, findes, summen
from .._koersel.logic import eller, er_ingen, ikke, og
from .._koersel.rules import Grænse, begrænset, begyndt, definition, grunde, i_kraft, undtagelse
from .._koersel.time import dage_efter, måneder_efter
from .._koersel.unknown import INGEN, Ukendt
from . import datoer
from . import parametre
from .regler import A_kasseOpslag, BeskæftigelsesplanOpslag, BesparelseOpslag, BorgerOpslag, BudgetårOpslag, HenvendelseOpslag, KommuneOpslag, MålingOpslag, PauseOpslag, RessourceforløbOpslag, SamtaleOpslag, SanktionOpslag, TilbudOpslag, UdmøntningOpslag
from .sag import Delaftale, Gruppe, Ledighedsur, Medregning, Myndighed, Samtaleart, Samtaleform, Tilbudsart, Uddannelsespålæg, Ydelse

DATO_2020_01_01 = date(2020, 1, 1)
DATO_2022_01_01 = date(2022, 1, 1)
DATO_2022_11_30 = date(2022, 11, 30)
DATO_2023_12_31 = date(2023, 12, 31)
DATO_2024_01_01 = date(2024, 1, 1)
DATO_2025_01_01 = date(2025, 1, 1)
_Delaftale_anden_delaftale = Delaftale.anden_delaftale
_Delaftale_første_delaftale = Delaftale.første_delaftale
_Gruppe_længere_fra = Gruppe.længere_fra
_Gruppe_tæt_på = Gruppe.tæt_på
_Ledighedsur_kalendermåneder = Ledighedsur.kalendermåneder
_Ledighedsur_sammenlagt_ledighed = Ledighedsur.sammenlagt_ledighed
_Medregning_tæller = Medregning.tæller
_Medregning_tæller_ikke = Medregning.tæller_ikke
_Myndighed_a_kasse = Myndighed.a_kasse
_Myndighed_anden_aktør = Myndighed.anden_aktør
_Myndighed_kommune = Myndighed.kommune
_Samtaleart_jobsamtale = Samtaleart.jobsamtale
_Samtaleart_opfølgning = Samtaleart.opfølgning
_Samtaleform_fysisk = Samtaleform.fysisk
_Tilbudsart_løntilskud = Tilbudsart.løntilskud
_Tilbudsart_ordinær_uddannelse = Tilbudsart.ordinær_uddannelse
_Tilbudsart_virksomhedspraktik = Tilbudsart.virksomhedspraktik
_Tilbudsart_øvrig_vejledning = Tilbudsart.øvrig_vejledning
_Uddannelsespålæg_lempet = Uddannelsespålæg.lempet
_Uddannelsespålæg_lempet_som_forsøg = Uddannelsespålæg.lempet_som_forsøg
_Uddannelsespålæg_uden_lempelse = Uddannelsespålæg.uden_lempelse
_Ydelse_dagpenge = Ydelse.dagpenge
_Ydelse_kontanthjælp = Ydelse.kontanthjælp
_Ydelse_sygedagpenge = Ydelse.sygedagpenge
_Ydelse_uddannelseshjælp = Ydelse.uddannelseshjælp
_F0 = Form("dag", "vurderingsdagen", type="date")
_F1 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2027, bestemt ved vurderingsdagen", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2027, bestemt ved vurderingsdagen", dele=(_F0,))
_F2 = Form("definition", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed", nægtet="borgeren hører ikke til målgruppen borgere, der har andre problemer end ledighed", navn="andre_problemer_end_ledighed")
_F3 = Form("oplysning", "dagen for den seneste afklaring", type="date", navn="seneste_afklaring")
_F4 = Form("skæringsdato", "1. januar 2027", type="date", navn="anden_fase_ikraft")
_F5 = Form("sammenligning", "dagen for den seneste afklaring er tidligst 1. januar 2027", nægtet="dagen for den seneste afklaring er ikke tidligst 1. januar 2027", dele=(_F3, _F4))
_F6 = Form("og", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed og dagen for den seneste afklaring er tidligst 1. januar 2027", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere, der har andre problemer end ledighed og dagen for den seneste afklaring er tidligst 1. januar 2027", dele=(_F2, _F5))
_F7 = Form("beregning", "12 måneder efter dagen for den seneste afklaring", type="date", dele=(_F3,))
_F8 = Form("regel", "Et år efter den seneste afklaring", nægtet="12 måneder efter dagen for den seneste afklaring", type="date", dele=(_F1, _F6, _F7), navn="afklaring_efter_den_seneste")
_F9 = Form("oplysning", "første ledighedsdag", type="date", navn="ledig_fra")
_F10 = Form("sammenligning", "første ledighedsdag findes ikke", nægtet="første ledighedsdag findes", dele=(_F9,))
_F11 = Form("ikke", "første ledighedsdag findes", nægtet="første ledighedsdag findes ikke", dele=(_F10,))
_F12 = Form("sammenligning", "dagen for den seneste afklaring findes ikke", nægtet="dagen for den seneste afklaring findes", dele=(_F3,))
_F13 = Form("sammenligning", "dagen for den seneste afklaring er før 1. januar 2027", nægtet="dagen for den seneste afklaring er ikke før 1. januar 2027", dele=(_F3, _F4))
_F14 = Form("eller", "dagen for den seneste afklaring findes ikke eller dagen for den seneste afklaring er før 1. januar 2027", nægtet="det gælder ikke, at dagen for den seneste afklaring findes ikke eller dagen for den seneste afklaring er før 1. januar 2027", dele=(_F12, _F13))
_F15 = Form("og", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed, første ledighedsdag findes og (dagen for den seneste afklaring findes ikke eller dagen for den seneste afklaring er før 1. januar 2027)", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere, der har andre problemer end ledighed, første ledighedsdag findes og (dagen for den seneste afklaring findes ikke eller dagen for den seneste afklaring er før 1. januar 2027)", dele=(_F2, _F11, _F14))
_F16 = Form("beregning", "den højeste af første ledighedsdag og 1. januar 2027", type="date", dele=(_F9, _F4))
_F17 = Form("beregning", "12 måneder efter den højeste af første ledighedsdag og 1. januar 2027", type="date", dele=(_F16,))
_F18 = Form("regel", "Den første afklaring", nægtet="12 måneder efter den højeste af første ledighedsdag og 1. januar 2027", type="date", dele=(_F1, _F15, _F17), navn="første_afklaring")
_F19 = Form("regel", "sidste dag for den næste årlige afklaring", nægtet="ingen", type="date", navn="Borger__afklaring_senest__ellers", viger_for=("afklaring_efter_den_seneste", "første_afklaring"))
_F20 = Form("resultat", "sidste dag for den næste årlige afklaring", type="date", navn="afklaring_senest")
_F21 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2020 og før 1. januar 2024, bestemt ved første ledighedsdag", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2020 og før 1. januar 2024, bestemt ved første ledighedsdag", dele=(_F9,))
_F22 = Form("definition", "borgeren hører til målgruppen dagpengemodtagere", nægtet="borgeren hører ikke til målgruppen dagpengemodtagere", navn="dagpengemodtager")
_F23 = Form("definition", "borgeren er i de første tre måneders ledighed", nægtet="borgeren er ikke i de første tre måneders ledighed", navn="i_de_første_tre_måneder")
_F24 = Form("oplysning", "a-kassen var med i a-kasseforsøget 2020-2023", nægtet="a-kassen var ikke med i a-kasseforsøget 2020-2023", navn="med_i_a_kasseforsøget")
_F25 = Form("og", "borgeren hører til målgruppen dagpengemodtagere, borgeren er i de første tre måneders ledighed og a-kassen var med i a-kasseforsøget 2020-2023", nægtet="det gælder ikke, at borgeren hører til målgruppen dagpengemodtagere, borgeren er i de første tre måneders ledighed og a-kassen var med i a-kasseforsøget 2020-2023", dele=(_F22, _F23, _F24))
_F26 = Form("regel", "A-kasser i a-kasseforsøget havde ansvaret i tre måneder", nægtet="a-kassen", type="code", dele=(_F21, _F25), navn="a_kassen_har_ansvaret_i_a_kasseforsøget")
_F27 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2027, bestemt ved første ledighedsdag", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2027, bestemt ved første ledighedsdag", dele=(_F9,))
_F28 = Form("definition", "borgeren hører til målgruppen deltagere i storskalaforsøget", nægtet="borgeren hører ikke til målgruppen deltagere i storskalaforsøget", navn="deltager_i_storskalaforsøg")
_F29 = Form("definition", "borgeren er i de første fire måneders ledighed", nægtet="borgeren er ikke i de første fire måneders ledighed", navn="i_de_første_fire_måneder")
_F30 = Form("og", "borgeren hører til målgruppen deltagere i storskalaforsøget og borgeren er i de første fire måneders ledighed", nægtet="det gælder ikke, at borgeren hører til målgruppen deltagere i storskalaforsøget og borgeren er i de første fire måneders ledighed", dele=(_F28, _F29))
_F31 = Form("regel", "A-kassen har ansvaret i fire måneder", nægtet="a-kassen", type="code", dele=(_F27, _F30), navn="a_kassen_har_ansvaret_i_forsøget")
_F32 = Form("definition", "borgeren har valgt sit kontaktforløb", nægtet="borgeren har ikke valgt sit kontaktforløb", navn="hos_valgt_aktør")
_F33 = Form("og", "borgeren har valgt sit kontaktforløb og borgeren er i de første fire måneders ledighed", nægtet="det gælder ikke, at borgeren har valgt sit kontaktforløb og borgeren er i de første fire måneders ledighed", dele=(_F32, _F29))
_F34 = Form("oplysning", "den, borgeren har valgt", type="code", navn="valgt_aktør")
_F35 = Form("regel", "Den aktør, borgeren har valgt, har ansvaret", nægtet="den, borgeren har valgt", type="code", dele=(_F27, _F33, _F34), navn="borgerens_valgte_aktør")
_F36 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2024, bestemt ved første ledighedsdag", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2024, bestemt ved første ledighedsdag", dele=(_F9,))
_F37 = Form("og", "borgeren hører til målgruppen dagpengemodtagere og borgeren er i de første tre måneders ledighed", nægtet="det gælder ikke, at borgeren hører til målgruppen dagpengemodtagere og borgeren er i de første tre måneders ledighed", dele=(_F22, _F23))
_F38 = Form("oplysning", "borgeren er visiteret til kommunen", nægtet="borgeren er ikke visiteret til kommunen", navn="visiteret_til_kommunen")
_F39 = Form("undtagelse", "borgeren er visiteret til kommunen", nægtet="borgeren er ikke visiteret til kommunen", dele=(_F38,))
_F40 = Form("regel", "A-kassen har ansvaret de første tre måneder", nægtet="a-kassen", type="code", dele=(_F36, _F37, _F39), navn="a_kassen_har_ansvaret", viger_for=("borgerens_valgte_aktør",))
_F41 = Form("regel", "den myndighed, der har ansvaret for kontaktforløbet", nægtet="kommunen", type="code", navn="Borger__ansvarlig_myndighed__ellers", viger_for=("a_kassen_har_ansvaret", "a_kassen_har_ansvaret_i_a_kasseforsøget", "a_kassen_har_ansvaret_i_forsøget"))
_F42 = Form("resultat", "den myndighed, der har ansvaret for kontaktforløbet", type="code", navn="ansvarlig_myndighed")
_F43 = Form("regel", "Kommunen bevilger tilbud", nægtet="kommunen", type="code", navn="kommunen_bevilger")
_F44 = Form("resultat", "den myndighed, der bevilger tilbud", type="code", navn="bevillingsmyndighed")
_F45 = Form("parameter", "måden, ledighed opgøres på", type="code", navn="ledighed_opgøres_i")
_F46 = Form("sammenligning", "måden, ledighed opgøres på er kalendermåneder fra første ledighedsdag", nægtet="måden, ledighed opgøres på er ikke kalendermåneder fra første ledighedsdag", dele=(_F45,))
_F47 = Form("og", "første ledighedsdag findes og måden, ledighed opgøres på er kalendermåneder fra første ledighedsdag", nægtet="det gælder ikke, at første ledighedsdag findes og måden, ledighed opgøres på er kalendermåneder fra første ledighedsdag", dele=(_F11, _F46))
_F48 = Form("beregning", "4 måneder efter første ledighedsdag", type="date", dele=(_F9,))
_F49 = Form("beregning", "1 dag før 4 måneder efter første ledighedsdag", type="date", dele=(_F48,))
_F50 = Form("regel", "De første fire måneder regnes efter kalenderen", nægtet="1 dag før 4 måneder efter første ledighedsdag", type="date", dele=(_F47, _F49), navn="fire_måneder_efter_kalenderen")
_F51 = Form("sammenligning", "måden, ledighed opgøres på er sammenlagt ledighed i timer", nægtet="måden, ledighed opgøres på er ikke sammenlagt ledighed i timer", dele=(_F45,))
_F52 = Form("og", "første ledighedsdag findes og måden, ledighed opgøres på er sammenlagt ledighed i timer", nægtet="det gælder ikke, at første ledighedsdag findes og måden, ledighed opgøres på er sammenlagt ledighed i timer", dele=(_F11, _F51))
_F53 = Form("oplysning", "sidste dag i de første fire måneders sammenlagte ledighed (641,32 timer for en fuldtidsforsikret)", type="date", navn="fire_måneder_nået")
_F54 = Form("regel", "De første fire måneder regnes i sammenlagt ledighed", nægtet="sidste dag i de første fire måneders sammenlagte ledighed (641,32 timer for en fuldtidsforsikret)", type="date", dele=(_F52, _F53), navn="fire_måneder_sammenlagt")
_F55 = Form("regel", "sidste dag i de første fire måneders ledighed", nægtet="ingen", type="date", navn="Borger__fire_måneder_til__ellers", viger_for=("fire_måneder_efter_kalenderen", "fire_måneder_sammenlagt"))
_F56 = Form("resultat", "sidste dag i de første fire måneders ledighed", type="date", navn="fire_måneder_til")
_F57 = Form("oplysning", "borgerens forventning til hele sygefraværet", type="weeks", navn="fravær_efter_borgeren")
_F58 = Form("oplysning", "arbejdsgiverens forventning til hele sygefraværet", type="weeks", navn="fravær_efter_arbejdsgiveren")
_F59 = Form("beregning", "den højeste af borgerens forventning til hele sygefraværet og arbejdsgiverens forventning til hele sygefraværet", type="weeks", dele=(_F57, _F58))
_F60 = Form("regel", "det forventede sygefravær", nægtet="den højeste af borgerens forventning til hele sygefraværet og arbejdsgiverens forventning til hele sygefraværet", type="weeks", dele=(_F59,), navn="Borger__forventet_fravær__er")
_F61 = Form("resultat", "det forventede sygefravær", type="weeks", navn="forventet_fravær")
_F62 = Form("i_kraft", "bestemmelsen gælder fra 1. juli 2026, bestemt ved første ledighedsdag", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. juli 2026, bestemt ved første ledighedsdag", dele=(_F9,))
_F63 = Form("undtagelse", "borgeren har valgt sit kontaktforløb", nægtet="borgeren har ikke valgt sit kontaktforløb", dele=(_F32,))
_F64 = Form("resultat", "antal krævede jobsamtaler i de første seks måneders ledighed", type="integer", navn="krævede_samtaler")
_F65 = Form("regel", "To af de fire samtaler holdes i a-kassen", nægtet="2", type="integer", dele=(_F62, _F22, _F39, _F63, _F64), navn="to_hos_a_kassen")
_F66 = Form("afløst", "»To af de fire samtaler holdes i a-kassen« er begyndt at gælde", nægtet="»To af de fire samtaler holdes i a-kassen« er ikke begyndt at gælde", navn="to_hos_a_kassen")
_F67 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2024, bestemt ved første ledighedsdag", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2024, bestemt ved første ledighedsdag", dele=(_F9, _F66))
_F68 = Form("regel", "Tre af de seks samtaler holdes i a-kassen", nægtet="3", type="integer", dele=(_F67, _F22, _F39), navn="tre_hos_a_kassen")
_F69 = Form("regel", "antal krævede jobsamtaler i a-kassen", nægtet="0", type="integer", navn="Borger__krævede_hos_a_kassen__ellers", viger_for=("to_hos_a_kassen", "tre_hos_a_kassen"))
_F70 = Form("resultat", "antal krævede jobsamtaler i a-kassen", type="integer", navn="krævede_hos_a_kassen")
_F71 = Form("regel", "De øvrige samtaler holdes i kommunen", nægtet="0", type="integer", dele=(_F32,), navn="resten_hos_kommunen__dog_1")
_F72 = Form("beregning", "antal krævede jobsamtaler i de første seks måneders ledighed minus antal krævede jobsamtaler i a-kassen", type="integer", dele=(_F64, _F70))
_F73 = Form("regel", "De øvrige samtaler holdes i kommunen", nægtet="antal krævede jobsamtaler i de første seks måneders ledighed minus antal krævede jobsamtaler i a-kassen", type="integer", dele=(_F72,), navn="resten_hos_kommunen", viger_for=("resten_hos_kommunen__dog_1",))
_F74 = Form("resultat", "antal krævede jobsamtaler i kommunen", type="integer", navn="krævede_hos_kommunen")
_F75 = Form("afløst", "»Ingen opfølgning i et kort forløb« er begyndt at gælde", nægtet="»Ingen opfølgning i et kort forløb« er ikke begyndt at gælde", navn="ingen_opfølgning")
_F76 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2025, bestemt ved vurderingsdagen", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2025, bestemt ved vurderingsdagen", dele=(_F0, _F75))
_F77 = Form("definition", "borgeren hører til målgruppen sygemeldte fra beskæftigelse", nægtet="borgeren hører ikke til målgruppen sygemeldte fra beskæftigelse", navn="sygemeldt_fra_beskæftigelse")
_F78 = Form("definition", "borgeren har et ukompliceret forløb", nægtet="borgeren har ikke et ukompliceret forløb", navn="ukompliceret_forløb")
_F79 = Form("og", "borgeren hører til målgruppen sygemeldte fra beskæftigelse og borgeren har et ukompliceret forløb", nægtet="det gælder ikke, at borgeren hører til målgruppen sygemeldte fra beskæftigelse og borgeren har et ukompliceret forløb", dele=(_F77, _F78))
_F80 = Form("regel", "Én opfølgning i et kort forløb", nægtet="1", type="integer", dele=(_F76, _F79), navn="en_opfølgning")
_F81 = Form("i_kraft", "bestemmelsen gælder fra 1. juli 2026, bestemt ved vurderingsdagen", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. juli 2026, bestemt ved vurderingsdagen", dele=(_F0,))
_F82 = Form("regel", "Ingen opfølgning i et kort forløb", nægtet="0", type="integer", dele=(_F81, _F79), navn="ingen_opfølgning")
_F83 = Form("regel", "Fire opfølgninger i det første halve år", nægtet="4", type="integer", dele=(_F77,), navn="fire_opfølgninger", viger_for=("en_opfølgning", "ingen_opfølgning"))
_F84 = Form("regel", "antal krævede opfølgninger hos kommunen i det første halve år", nægtet="ingen", type="number", navn="Borger__krævede_opfølgninger__ellers", viger_for=("fire_opfølgninger",))
_F85 = Form("resultat", "antal krævede opfølgninger hos kommunen i det første halve år", type="integer", navn="krævede_opfølgninger")
_F86 = Form("definition", "borgeren hører til målgruppen borgere længere fra arbejdsmarkedet", nægtet="borgeren hører ikke til målgruppen borgere længere fra arbejdsmarkedet", navn="længere_fra_arbejdsmarkedet")
_F87 = Form("regel", "Én samtale længere fra arbejdsmarkedet", nægtet="1", type="integer", dele=(_F62, _F86), navn="en_samtale")
_F88 = Form("definition", "borgeren hører til målgruppen borgere tæt på arbejdsmarkedet", nægtet="borgeren hører ikke til målgruppen borgere tæt på arbejdsmarkedet", navn="tæt_på_arbejdsmarkedet")
_F89 = Form("oplysning", "myndigheden har undtaget borgeren fra krav om samtaler og aktivering", nægtet="myndigheden har ikke undtaget borgeren fra krav om samtaler og aktivering", navn="undtaget_af_myndigheden")
_F90 = Form("og", "borgeren hører til målgruppen borgere tæt på arbejdsmarkedet og myndigheden har undtaget borgeren fra krav om samtaler og aktivering", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere tæt på arbejdsmarkedet og myndigheden har undtaget borgeren fra krav om samtaler og aktivering", dele=(_F88, _F89))
_F91 = Form("parameter", "antal jobsamtaler, der kræves, selv om borgeren er undtaget", type="integer", navn="samtaler_trods_undtagelse")
_F92 = Form("regel", "Fire obligatoriske samtaler", nægtet="antal jobsamtaler, der kræves, selv om borgeren er undtaget", type="integer", dele=(_F62, _F90, _F91), navn="fire_jobsamtaler__dog_1")
_F93 = Form("i_kraft", "bestemmelsen gælder før 1. juli 2026, bestemt ved første ledighedsdag", nægtet="bestemmelsen er ikke i kraft; den gælder før 1. juli 2026, bestemt ved første ledighedsdag", dele=(_F9,))
_F94 = Form("ikke", "borgeren hører ikke til målgruppen dagpengemodtagere", nægtet="borgeren hører til målgruppen dagpengemodtagere", dele=(_F22,))
_F95 = Form("og", "borgeren hører til målgruppen borgere tæt på arbejdsmarkedet og borgeren hører ikke til målgruppen dagpengemodtagere", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere tæt på arbejdsmarkedet og borgeren hører ikke til målgruppen dagpengemodtagere", dele=(_F88, _F94))
_F96 = Form("regel", "Fire samtaler for andre tæt på arbejdsmarkedet, før reformen", nægtet="4", type="integer", dele=(_F93, _F95), navn="fire_samtaler_hidtil")
_F97 = Form("regel", "Fire samtaler længere fra arbejdsmarkedet, før reformen", nægtet="4", type="integer", dele=(_F93, _F86), navn="fire_samtaler_længere_fra")
_F98 = Form("i_kraft", "bestemmelsen gælder før 1. januar 2024, bestemt ved første ledighedsdag", nægtet="bestemmelsen er ikke i kraft; den gælder før 1. januar 2024, bestemt ved første ledighedsdag", dele=(_F9,))
_F99 = Form("regel", "Ni samtaler", nægtet="9", type="integer", dele=(_F98, _F22), navn="ni_samtaler")
_F100 = Form("afløst", "»Fire obligatoriske samtaler« er begyndt at gælde", nægtet="»Fire obligatoriske samtaler« er ikke begyndt at gælde", navn="fire_jobsamtaler")
_F101 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2024, bestemt ved første ledighedsdag", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2024, bestemt ved første ledighedsdag", dele=(_F9, _F100))
_F102 = Form("regel", "Seks jobsamtaler", nægtet="6", type="integer", dele=(_F101, _F22), navn="seks_jobsamtaler")
_F103 = Form("regel", "Fire obligatoriske samtaler", nægtet="4", type="integer", dele=(_F62, _F88), navn="fire_jobsamtaler", viger_for=("fire_jobsamtaler__dog_1",))
_F104 = Form("regel", "antal krævede jobsamtaler i de første seks måneders ledighed", nægtet="0", type="integer", navn="Borger__krævede_samtaler__ellers", viger_for=("en_samtale", "fire_jobsamtaler", "fire_samtaler_hidtil", "fire_samtaler_længere_fra", "ni_samtaler", "seks_jobsamtaler"))
_F105 = Form("beregning", "6 måneder efter første ledighedsdag", type="date", dele=(_F9,))
_F106 = Form("beregning", "1 dag før 6 måneder efter første ledighedsdag", type="date", dele=(_F105,))
_F107 = Form("regel", "De første seks måneder regnes efter kalenderen", nægtet="1 dag før 6 måneder efter første ledighedsdag", type="date", dele=(_F47, _F106), navn="seks_måneder_efter_kalenderen")
_F108 = Form("oplysning", "sidste dag i de første seks måneders sammenlagte ledighed (961,98 timer for en fuldtidsforsikret)", type="date", navn="seks_måneder_nået")
_F109 = Form("regel", "De første seks måneder regnes i sammenlagt ledighed", nægtet="sidste dag i de første seks måneders sammenlagte ledighed (961,98 timer for en fuldtidsforsikret)", type="date", dele=(_F52, _F108), navn="seks_måneder_sammenlagt")
_F110 = Form("regel", "sidste dag i de første seks måneders ledighed", nægtet="ingen", type="date", navn="Borger__seks_måneder_til__ellers", viger_for=("seks_måneder_efter_kalenderen", "seks_måneder_sammenlagt"))
_F111 = Form("resultat", "sidste dag i de første seks måneders ledighed", type="date", navn="seks_måneder_til")
_F112 = Form("beregning", "3 måneder efter første ledighedsdag", type="date", dele=(_F9,))
_F113 = Form("beregning", "1 dag før 3 måneder efter første ledighedsdag", type="date", dele=(_F112,))
_F114 = Form("regel", "De første tre måneder regnes efter kalenderen", nægtet="1 dag før 3 måneder efter første ledighedsdag", type="date", dele=(_F47, _F113), navn="tre_måneder_efter_kalenderen")
_F115 = Form("oplysning", "sidste dag i de første tre måneders sammenlagte ledighed (480,99 timer for en fuldtidsforsikret)", type="date", navn="tre_måneder_nået")
_F116 = Form("regel", "De første tre måneder regnes i sammenlagt ledighed", nægtet="sidste dag i de første tre måneders sammenlagte ledighed (480,99 timer for en fuldtidsforsikret)", type="date", dele=(_F52, _F115), navn="tre_måneder_sammenlagt")
_F117 = Form("regel", "sidste dag i de første tre måneders ledighed", nægtet="ingen", type="date", navn="Borger__tre_måneder_til__ellers", viger_for=("tre_måneder_efter_kalenderen", "tre_måneder_sammenlagt"))
_F118 = Form("resultat", "sidste dag i de første tre måneders ledighed", type="date", navn="tre_måneder_til")
_F119 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2024 og før 1. januar 2027, bestemt ved vurderingsdagen", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2024 og før 1. januar 2027, bestemt ved vurderingsdagen", dele=(_F0,))
_F120 = Form("definition", "borgeren hører til målgruppen personer på uddannelseshjælp", nægtet="borgeren hører ikke til målgruppen personer på uddannelseshjælp", navn="på_uddannelseshjælp")
_F121 = Form("regel", "Uddannelsespålægget lempes varigt", nægtet="uddannelsespålæg, lempet varigt", type="code", dele=(_F119, _F120), navn="pålæg_lempet")
_F122 = Form("i_kraft", "bestemmelsen gælder fra 1. april 2022 og før 1. januar 2024, bestemt ved vurderingsdagen", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. april 2022 og før 1. januar 2024, bestemt ved vurderingsdagen", dele=(_F0,))
_F123 = Form("oplysning", "kommunen er med i trepartsforsøget om uddannelsespålæg", nægtet="kommunen er ikke med i trepartsforsøget om uddannelsespålæg", navn="med_i_trepartsforsøget")
_F124 = Form("og", "borgeren hører til målgruppen personer på uddannelseshjælp og kommunen er med i trepartsforsøget om uddannelsespålæg", nægtet="det gælder ikke, at borgeren hører til målgruppen personer på uddannelseshjælp og kommunen er med i trepartsforsøget om uddannelsespålæg", dele=(_F120, _F123))
_F125 = Form("regel", "Uddannelsespålæg uden lempelse", nægtet="uddannelsespålæg, lempet som forsøg", type="code", dele=(_F122, _F124), navn="pålæg_uden_lempelse__dog_1")
_F126 = Form("i_kraft", "bestemmelsen gælder før 1. januar 2024, bestemt ved vurderingsdagen", nægtet="bestemmelsen er ikke i kraft; den gælder før 1. januar 2024, bestemt ved vurderingsdagen", dele=(_F0,))
_F127 = Form("regel", "Uddannelsespålæg uden lempelse", nægtet="uddannelsespålæg uden lempelse", type="code", dele=(_F126, _F120), navn="pålæg_uden_lempelse", viger_for=("pålæg_uden_lempelse__dog_1",))
_F128 = Form("regel", "uddannelsespålægget, som det gælder for borgeren", nægtet="ingen", type="code", navn="Borger__uddannelsespålæg__ellers", viger_for=("pålæg_lempet", "pålæg_uden_lempelse"))
_F129 = Form("resultat", "uddannelsespålægget, som det gælder for borgeren", type="code", navn="uddannelsespålæg")
_F130 = Form("definition", "besparelsen regnes med", nægtet="besparelsen regnes ikke med", navn="regnes_med_i_besparelsen")
_F131 = Form("oplysning", "besparelsen i 2020-priser", type="amount", navn="besparet")
_F132 = Form("værdi", "uden betingelse")
_F133 = Form("medlemmer", "summen af besparelsen i 2020-priser for årets besparelser, hvor besparelsen regnes med", type="amount", dele=(_F130, _F131), navn="besparelser")
_F134 = Form("regel", "årets samlede besparelse på beskæftigelsesindsatsen", nægtet="summen af besparelsen i 2020-priser for årets besparelser, hvor besparelsen regnes med", type="amount", dele=(_F133,), navn="Budgetår__samlet_besparelse__er")
_F135 = Form("resultat", "årets samlede besparelse på beskæftigelsesindsatsen", type="amount", navn="samlet_besparelse")
_F136 = Form("oplysning", "årlig udgift til jobcenterdrift før nedsættelsen", type="amount", navn="driftsudgift_før")
_F137 = Form("oplysning", "årets udgift til jobcenterdrift i samme priser", type="amount", navn="driftsudgift")
_F138 = Form("beregning", "årlig udgift til jobcenterdrift før nedsættelsen minus årets udgift til jobcenterdrift i samme priser", type="amount", dele=(_F136, _F137))
_F139 = Form("regel", "årets nedsættelse af udgiften til jobcenterdrift", nægtet="årlig udgift til jobcenterdrift før nedsættelsen minus årets udgift til jobcenterdrift i samme priser", type="amount", dele=(_F138,), navn="Budgetår__sparet_på_drift__er")
_F140 = Form("resultat", "årets nedsættelse af udgiften til jobcenterdrift", type="amount", navn="sparet_på_drift")
_F141 = Form("definition", "borgeren er aktiveret inden for de seneste 12 måneder", nægtet="borgeren er ikke aktiveret inden for de seneste 12 måneder", navn="aktiveret")
_F142 = Form("definition", "borgeren indgår i fokusmålet", nægtet="borgeren indgår ikke i fokusmålet", navn="indgår_i_fokusmål")
_F143 = Form("medlemmer", "andelen af kommunens borgere i indsatsen, hvor borgeren er aktiveret inden for de seneste 12 måneder, regnet blandt dem, hvor borgeren indgår i fokusmålet", type="percent", dele=(_F141, _F142), navn="borgere")
_F144 = Form("regel", "andelen af borgere, der er aktiveret inden for de seneste 12 måneder", nægtet="andelen af kommunens borgere i indsatsen, hvor borgeren er aktiveret inden for de seneste 12 måneder, regnet blandt dem, hvor borgeren indgår i fokusmålet", type="percent", dele=(_F143,), navn="Kommune__andel_aktiverede__er")
_F145 = Form("resultat", "andelen af borgere, der er aktiveret inden for de seneste 12 måneder", type="percent", navn="andel_aktiverede")
_F146 = Form("oplysning", "pausens sidste dag, som kommunen har fastsat den", type="date", navn="slutter")
_F147 = Form("oplysning", "pausens første dag", type="date", navn="begynder")
_F148 = Form("beregning", "6 måneder efter pausens første dag", type="date", dele=(_F147,))
_F149 = Form("beregning", "1 dag før 6 måneder efter pausens første dag", type="date", dele=(_F148,))
_F150 = Form("regel", "Pausen varer, som kommunen har fastsat, dog højst seks måneder", nægtet="pausens sidste dag, som kommunen har fastsat den", type="date", dele=(_F146, _F149), navn="pausen_varer")
_F151 = Form("resultat", "den sidste dag, pausen har virkning", type="date", navn="varer_til")
_F152 = Form("oplysning", "samtalens dato", type="date", navn="dato")
_F153 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2023, bestemt ved samtalens dato", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2023, bestemt ved samtalens dato", dele=(_F152,))
_F154 = Form("gælder", "retten »Borgeren kan vælge en personlig digital samtale« består", nægtet="retten »Borgeren kan vælge en personlig digital samtale« består ikke", navn="digital_samtale")
_F155 = Form("oplysning", "den form, borgeren har valgt", type="code", navn="valgt_form")
_F156 = Form("regel", "Borgeren vælger samtalens form", nægtet="den form, borgeren har valgt", type="code", dele=(_F153, _F154, _F155), navn="borgerens_valg")
_F157 = Form("regel", "samtalens form", nægtet="personligt fremmøde", type="code", navn="Samtale__samtaleform__ellers", viger_for=("borgerens_valg",))
_F158 = Form("resultat", "samtalens form", type="code", navn="samtaleform")
_F159 = Form("oplysning", "tilbuddets første dag", type="date", navn="begyndt")
_F160 = Form("i_kraft", "bestemmelsen gælder før 1. januar 2023, bestemt ved tilbuddets første dag", nægtet="bestemmelsen er ikke i kraft; den gælder før 1. januar 2023, bestemt ved tilbuddets første dag", dele=(_F159,))
_F161 = Form("oplysning", "tilbuddets art", type="code", navn="art")
_F162 = Form("sammenligning", "tilbuddets art er øvrig vejledning og opkvalificering", nægtet="tilbuddets art er ikke øvrig vejledning og opkvalificering", dele=(_F161,))
_F163 = Form("regel", "Øvrig vejledning og opkvalificering talte med", nægtet="tæller med", type="code", dele=(_F160, _F162), navn="vejledning_talte_med")
_F164 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2023, bestemt ved tilbuddets første dag", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2023, bestemt ved tilbuddets første dag", dele=(_F159,))
_F165 = Form("definition", "borgeren hører til målgruppen udlændinge i program efter integrationsloven", nægtet="borgeren hører ikke til målgruppen udlændinge i program efter integrationsloven", navn="i_program_efter_integrationsloven")
_F166 = Form("eller", "borgeren hører til målgruppen personer på uddannelseshjælp eller borgeren hører til målgruppen udlændinge i program efter integrationsloven", nægtet="det gælder ikke, at borgeren hører til målgruppen personer på uddannelseshjælp eller borgeren hører til målgruppen udlændinge i program efter integrationsloven", dele=(_F120, _F165))
_F167 = Form("og", "tilbuddets art er øvrig vejledning og opkvalificering og (borgeren hører til målgruppen personer på uddannelseshjælp eller borgeren hører til målgruppen udlændinge i program efter integrationsloven)", nægtet="det gælder ikke, at tilbuddets art er øvrig vejledning og opkvalificering og (borgeren hører til målgruppen personer på uddannelseshjælp eller borgeren hører til målgruppen udlændinge i program efter integrationsloven)", dele=(_F162, _F166))
_F168 = Form("regel", "Øvrig vejledning og opkvalificering tæller for uddannelseshjælp og i integrationsprogram", nægtet="tæller med", type="code", dele=(_F164, _F167), navn="vejledning_tæller_for_uddannelseshjælp")
_F169 = Form("i_kraft", "bestemmelsen gælder fra 1. juli 2026, bestemt ved tilbuddets første dag", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. juli 2026, bestemt ved tilbuddets første dag", dele=(_F159,))
_F170 = Form("definition", "borgeren hører til målgruppen kontanthjælpsmodtagere", nægtet="borgeren hører ikke til målgruppen kontanthjælpsmodtagere", navn="kontanthjælpsmodtager")
_F171 = Form("eller", "borgeren hører til målgruppen kontanthjælpsmodtagere eller borgeren hører til målgruppen dagpengemodtagere", nægtet="det gælder ikke, at borgeren hører til målgruppen kontanthjælpsmodtagere eller borgeren hører til målgruppen dagpengemodtagere", dele=(_F170, _F22))
_F172 = Form("ikke", "borgeren hører ikke til målgruppen udlændinge i program efter integrationsloven", nægtet="borgeren hører til målgruppen udlændinge i program efter integrationsloven", dele=(_F165,))
_F173 = Form("og", "tilbuddets art er øvrig vejledning og opkvalificering, (borgeren hører til målgruppen kontanthjælpsmodtagere eller borgeren hører til målgruppen dagpengemodtagere) og borgeren hører ikke til målgruppen udlændinge i program efter integrationsloven", nægtet="det gælder ikke, at tilbuddets art er øvrig vejledning og opkvalificering, (borgeren hører til målgruppen kontanthjælpsmodtagere eller borgeren hører til målgruppen dagpengemodtagere) og borgeren hører ikke til målgruppen udlændinge i program efter integrationsloven", dele=(_F162, _F171, _F172))
_F174 = Form("regel", "Øvrig vejledning og opkvalificering tæller igen", nægtet="tæller med", type="code", dele=(_F169, _F173), navn="vejledning_tæller_igen")
_F175 = Form("afløst", "»Øvrig vejledning og opkvalificering tæller igen« er begyndt at gælde", nægtet="»Øvrig vejledning og opkvalificering tæller igen« er ikke begyndt at gælde", navn="vejledning_tæller_igen")
_F176 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2023, bestemt ved tilbuddets første dag", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2023, bestemt ved tilbuddets første dag", dele=(_F159, _F175))
_F177 = Form("regel", "Øvrig vejledning og opkvalificering tæller ikke med for kontanthjælp og dagpenge", nægtet="tæller ikke med", type="code", dele=(_F176, _F173), navn="vejledning_tæller_ikke_med")
_F178 = Form("regel", "tilbuddets medregning som ret og pligt-tilbud", nægtet="tæller med", type="code", navn="Tilbud__medregning__ellers", viger_for=("vejledning_talte_med", "vejledning_tæller_for_uddannelseshjælp", "vejledning_tæller_igen", "vejledning_tæller_ikke_med"))
_F179 = Form("resultat", "tilbuddets medregning som ret og pligt-tilbud", type="code", navn="medregning")
_F180 = Form("oplysning", "besparelsen ligger inden for jobcentrenes samlede indsatsområde", nægtet="besparelsen ligger ikke inden for jobcentrenes samlede indsatsområde", navn="på_jobcentrenes_område")
_F181 = Form("oplysning", "den aftale, besparelsen følger af", type="code", navn="delaftale")
_F182 = Form("sammenligning", "den aftale, besparelsen følger af er første delaftale eller anden delaftale", nægtet="det gælder ikke, at den aftale, besparelsen følger af er første delaftale eller den aftale, besparelsen følger af er anden delaftale", dele=(_F181,))
_F183 = Form("og", "besparelsen ligger inden for jobcentrenes samlede indsatsområde og den aftale, besparelsen følger af er første delaftale eller anden delaftale", nægtet="det gælder ikke, at besparelsen ligger inden for jobcentrenes samlede indsatsområde og den aftale, besparelsen følger af er første delaftale eller anden delaftale", dele=(_F180, _F182))
_F184 = Form("grund", "besparelsen ligger inden for jobcentrenes samlede indsatsområde og den aftale, besparelsen følger af er første delaftale eller anden delaftale", nægtet="det gælder ikke, at besparelsen ligger inden for jobcentrenes samlede indsatsområde og den aftale, besparelsen følger af er første delaftale eller anden delaftale", dele=(_F183,))
_F185 = Form("definition", "besparelsen regnes med", nægtet="besparelsen regnes ikke med", dele=(_F184,), navn="regnes_med_i_besparelsen")
_F186 = Form("definition", "borgeren er aktiveret ved ordinære timer", nægtet="borgeren er ikke aktiveret ved ordinære timer", navn="aktiveret_med_timer")
_F187 = Form("grund", "borgeren er aktiveret ved ordinære timer", nægtet="borgeren er ikke aktiveret ved ordinære timer", dele=(_F186,))
_F188 = Form("definition", "tilbuddet har været i gang inden for de seneste 12 måneder", nægtet="tilbuddet har ikke været i gang inden for de seneste 12 måneder", navn="i_de_seneste_tolv_måneder")
_F189 = Form("definition", "tilbuddet tæller i fokusmålet", nægtet="tilbuddet tæller ikke i fokusmålet", navn="tæller_i_fokusmål")
_F190 = Form("og", "tilbuddet har været i gang inden for de seneste 12 måneder og tilbuddet tæller i fokusmålet", nægtet="det gælder ikke, at tilbuddet har været i gang inden for de seneste 12 måneder og tilbuddet tæller i fokusmålet", dele=(_F188, _F189))
_F191 = Form("medlemmer", "for mindst én af borgerens tilbud gælder alt dette: tilbuddet har været i gang inden for de seneste 12 måneder og tilbuddet tæller i fokusmålet", nægtet="det gælder ikke, at for mindst én af borgerens tilbud gælder alt dette: tilbuddet har været i gang inden for de seneste 12 måneder og tilbuddet tæller i fokusmålet", dele=(_F190,), navn="tilbud")
_F192 = Form("grund", "for mindst én af borgerens tilbud gælder alt dette: tilbuddet har været i gang inden for de seneste 12 måneder og tilbuddet tæller i fokusmålet", nægtet="det gælder ikke, at for mindst én af borgerens tilbud gælder alt dette: tilbuddet har været i gang inden for de seneste 12 måneder og tilbuddet tæller i fokusmålet", dele=(_F191,))
_F193 = Form("definition", "borgeren er aktiveret inden for de seneste 12 måneder", nægtet="borgeren er ikke aktiveret inden for de seneste 12 måneder", dele=(_F187, _F192), navn="aktiveret")
_F194 = Form("afløst", "»Det skærpede tilsyn afskaffes« er begyndt at gælde", nægtet="»Det skærpede tilsyn afskaffes« er ikke begyndt at gælde", navn="skærpet_tilsyn_afskaffet")
_F195 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2023, bestemt ved vurderingsdagen", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2023, bestemt ved vurderingsdagen", dele=(_F0, _F194))
_F196 = Form("oplysning", "ordinære løntimer i de seneste 12 måneder", type="hours", navn="ordinære_timer")
_F197 = Form("parameter", "antal ordinære løntimer, der kan tælle i stedet for aktivering", type="hours", navn="timer_for_aktivering")
_F198 = Form("sammenligning", "ordinære løntimer i de seneste 12 måneder er mindst antal ordinære løntimer, der kan tælle i stedet for aktivering", nægtet="ordinære løntimer i de seneste 12 måneder er ikke mindst antal ordinære løntimer, der kan tælle i stedet for aktivering", dele=(_F196, _F197))
_F199 = Form("og", "borgeren hører ikke til målgruppen dagpengemodtagere og ordinære løntimer i de seneste 12 måneder er mindst antal ordinære løntimer, der kan tælle i stedet for aktivering", nægtet="det gælder ikke, at borgeren hører ikke til målgruppen dagpengemodtagere og ordinære løntimer i de seneste 12 måneder er mindst antal ordinære løntimer, der kan tælle i stedet for aktivering", dele=(_F94, _F198))
_F200 = Form("grund", "borgeren hører ikke til målgruppen dagpengemodtagere og ordinære løntimer i de seneste 12 måneder er mindst antal ordinære løntimer, der kan tælle i stedet for aktivering", nægtet="det gælder ikke, at borgeren hører ikke til målgruppen dagpengemodtagere og ordinære løntimer i de seneste 12 måneder er mindst antal ordinære løntimer, der kan tælle i stedet for aktivering", dele=(_F199,))
_F201 = Form("definition", "borgeren er aktiveret ved ordinære timer", nægtet="borgeren er ikke aktiveret ved ordinære timer", dele=(_F195, _F200), navn="aktiveret_med_timer")
_F202 = Form("grund", "borgeren hører til målgruppen borgere længere fra arbejdsmarkedet", nægtet="borgeren hører ikke til målgruppen borgere længere fra arbejdsmarkedet", dele=(_F86,))
_F203 = Form("definition", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed", nægtet="borgeren hører ikke til målgruppen borgere, der har andre problemer end ledighed", dele=(_F202,), navn="andre_problemer_end_ledighed")
_F204 = Form("oplysning", "borgerens ydelse", type="code", navn="ydelse")
_F205 = Form("sammenligning", "borgerens ydelse er dagpenge", nægtet="borgerens ydelse er ikke dagpenge", dele=(_F204,))
_F206 = Form("grund", "borgerens ydelse er dagpenge", nægtet="borgerens ydelse er ikke dagpenge", dele=(_F205,))
_F207 = Form("definition", "borgeren hører til målgruppen dagpengemodtagere", nægtet="borgeren hører ikke til målgruppen dagpengemodtagere", dele=(_F206,), navn="dagpengemodtager")
_F208 = Form("definition", "borgeren er ny ledig på dagpenge, mens forsøgene løber", nægtet="borgeren er ikke ny ledig på dagpenge, mens forsøgene løber", navn="ny_ledig_i_forsøgsperioden")
_F209 = Form("oplysning", "kommunen er udpeget til forsøget med frit valg", nægtet="kommunen er ikke udpeget til forsøget med frit valg", navn="har_frit_valg")
_F210 = Form("ikke", "kommunen er ikke udpeget til forsøget med frit valg", nægtet="kommunen er udpeget til forsøget med frit valg", dele=(_F209,))
_F211 = Form("og", "borgeren er ny ledig på dagpenge, mens forsøgene løber og kommunen er ikke udpeget til forsøget med frit valg", nægtet="det gælder ikke, at borgeren er ny ledig på dagpenge, mens forsøgene løber og kommunen er ikke udpeget til forsøget med frit valg", dele=(_F208, _F210))
_F212 = Form("grund", "borgeren er ny ledig på dagpenge, mens forsøgene løber og kommunen er ikke udpeget til forsøget med frit valg", nægtet="det gælder ikke, at borgeren er ny ledig på dagpenge, mens forsøgene løber og kommunen er ikke udpeget til forsøget med frit valg", dele=(_F211,))
_F213 = Form("definition", "borgeren hører til målgruppen deltagere i storskalaforsøget", nægtet="borgeren hører ikke til målgruppen deltagere i storskalaforsøget", dele=(_F212,), navn="deltager_i_storskalaforsøg")
_F214 = Form("oplysning", "borgerens nummer blandt deltagerne i forsøget med frit valg", type="integer", navn="nummer_i_forsøget")
_F215 = Form("parameter", "antal dagpengemodtagere, der får frit valg", type="integer", navn="pladser_med_frit_valg")
_F216 = Form("sammenligning", "borgerens nummer blandt deltagerne i forsøget med frit valg er højst antal dagpengemodtagere, der får frit valg", nægtet="borgerens nummer blandt deltagerne i forsøget med frit valg er ikke højst antal dagpengemodtagere, der får frit valg", dele=(_F214, _F215))
_F217 = Form("og", "borgeren er ny ledig på dagpenge, mens forsøgene løber, kommunen er udpeget til forsøget med frit valg og borgerens nummer blandt deltagerne i forsøget med frit valg er højst antal dagpengemodtagere, der får frit valg", nægtet="det gælder ikke, at borgeren er ny ledig på dagpenge, mens forsøgene løber, kommunen er udpeget til forsøget med frit valg og borgerens nummer blandt deltagerne i forsøget med frit valg er højst antal dagpengemodtagere, der får frit valg", dele=(_F208, _F209, _F216))
_F218 = Form("grund", "borgeren er ny ledig på dagpenge, mens forsøgene løber, kommunen er udpeget til forsøget med frit valg og borgerens nummer blandt deltagerne i forsøget med frit valg er højst antal dagpengemodtagere, der får frit valg", nægtet="det gælder ikke, at borgeren er ny ledig på dagpenge, mens forsøgene løber, kommunen er udpeget til forsøget med frit valg og borgerens nummer blandt deltagerne i forsøget med frit valg er højst antal dagpengemodtagere, der får frit valg", dele=(_F217,))
_F219 = Form("definition", "borgeren hører til målgruppen deltagere i forsøget med frit valg", nægtet="borgeren hører ikke til målgruppen deltagere i forsøget med frit valg", dele=(_F218,), navn="har_frit_valg_af_aktør")
_F220 = Form("sammenligning", "tilbuddets første dag er senest vurderingsdagen", nægtet="tilbuddets første dag er ikke senest vurderingsdagen", dele=(_F159, _F0))
_F221 = Form("sammenligning", "tilbuddets medregning som ret og pligt-tilbud er tæller med", nægtet="tilbuddets medregning som ret og pligt-tilbud er ikke tæller med", dele=(_F179,))
_F222 = Form("og", "tilbuddets første dag er senest vurderingsdagen og tilbuddets medregning som ret og pligt-tilbud er tæller med", nægtet="det gælder ikke, at tilbuddets første dag er senest vurderingsdagen og tilbuddets medregning som ret og pligt-tilbud er tæller med", dele=(_F220, _F221))
_F223 = Form("medlemmer", "for mindst én af borgerens tilbud gælder alt dette: tilbuddets første dag er senest vurderingsdagen og tilbuddets medregning som ret og pligt-tilbud er tæller med", nægtet="det gælder ikke, at for mindst én af borgerens tilbud gælder alt dette: tilbuddets første dag er senest vurderingsdagen og tilbuddets medregning som ret og pligt-tilbud er tæller med", dele=(_F222,), navn="tilbud")
_F224 = Form("grund", "for mindst én af borgerens tilbud gælder alt dette: tilbuddets første dag er senest vurderingsdagen og tilbuddets medregning som ret og pligt-tilbud er tæller med", nægtet="det gælder ikke, at for mindst én af borgerens tilbud gælder alt dette: tilbuddets første dag er senest vurderingsdagen og tilbuddets medregning som ret og pligt-tilbud er tæller med", dele=(_F223,))
_F225 = Form("definition", "borgeren har fået et ret og pligt-tilbud", nægtet="borgeren har ikke fået et ret og pligt-tilbud", dele=(_F224,), navn="har_fået_ret_og_pligt_tilbud")
_F226 = Form("definition", "borgeren hører til målgruppen deltagere i forsøget med frit valg", nægtet="borgeren hører ikke til målgruppen deltagere i forsøget med frit valg", navn="har_frit_valg_af_aktør")
_F227 = Form("oplysning", "borgeren har valgt sit kontaktforløb i forsøget med frit valg", nægtet="borgeren har ikke valgt sit kontaktforløb i forsøget med frit valg", navn="har_valgt_aktør")
_F228 = Form("og", "borgeren hører til målgruppen deltagere i forsøget med frit valg og borgeren har valgt sit kontaktforløb i forsøget med frit valg", nægtet="det gælder ikke, at borgeren hører til målgruppen deltagere i forsøget med frit valg og borgeren har valgt sit kontaktforløb i forsøget med frit valg", dele=(_F226, _F227))
_F229 = Form("grund", "borgeren hører til målgruppen deltagere i forsøget med frit valg og borgeren har valgt sit kontaktforløb i forsøget med frit valg", nægtet="det gælder ikke, at borgeren hører til målgruppen deltagere i forsøget med frit valg og borgeren har valgt sit kontaktforløb i forsøget med frit valg", dele=(_F228,))
_F230 = Form("definition", "borgeren har valgt sit kontaktforløb", nægtet="borgeren har ikke valgt sit kontaktforløb", dele=(_F229,), navn="hos_valgt_aktør")
_F231 = Form("sammenligning", "vurderingsdagen er tidligst første ledighedsdag", nægtet="vurderingsdagen er ikke tidligst første ledighedsdag", dele=(_F0, _F9))
_F232 = Form("sammenligning", "vurderingsdagen er efter sidste dag i de første fire måneders ledighed", nægtet="vurderingsdagen er ikke efter sidste dag i de første fire måneders ledighed", dele=(_F0, _F56))
_F233 = Form("ikke", "vurderingsdagen er ikke efter sidste dag i de første fire måneders ledighed", nægtet="vurderingsdagen er efter sidste dag i de første fire måneders ledighed", dele=(_F232,))
_F234 = Form("og", "vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første fire måneders ledighed", nægtet="det gælder ikke, at vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første fire måneders ledighed", dele=(_F231, _F233))
_F235 = Form("grund", "vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første fire måneders ledighed", nægtet="det gælder ikke, at vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første fire måneders ledighed", dele=(_F234,))
_F236 = Form("definition", "borgeren er i de første fire måneders ledighed", nægtet="borgeren er ikke i de første fire måneders ledighed", dele=(_F235,), navn="i_de_første_fire_måneder")
_F237 = Form("sammenligning", "vurderingsdagen er efter sidste dag i de første tre måneders ledighed", nægtet="vurderingsdagen er ikke efter sidste dag i de første tre måneders ledighed", dele=(_F0, _F118))
_F238 = Form("ikke", "vurderingsdagen er ikke efter sidste dag i de første tre måneders ledighed", nægtet="vurderingsdagen er efter sidste dag i de første tre måneders ledighed", dele=(_F237,))
_F239 = Form("og", "vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første tre måneders ledighed", nægtet="det gælder ikke, at vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første tre måneders ledighed", dele=(_F231, _F238))
_F240 = Form("grund", "vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første tre måneders ledighed", nægtet="det gælder ikke, at vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første tre måneders ledighed", dele=(_F239,))
_F241 = Form("definition", "borgeren er i de første tre måneders ledighed", nægtet="borgeren er ikke i de første tre måneders ledighed", dele=(_F240,), navn="i_de_første_tre_måneder")
_F242 = Form("oplysning", "nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats", type="integer", navn="lovens_målgruppe")
_F243 = Form("sammenligning", "nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er mindst 1", nægtet="nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er ikke mindst 1", dele=(_F242,))
_F244 = Form("parameter", "antal målgrupper i lov om en aktiv beskæftigelsesindsats", type="integer", navn="antal_målgrupper")
_F245 = Form("sammenligning", "nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er højst antal målgrupper i lov om en aktiv beskæftigelsesindsats", nægtet="nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er ikke højst antal målgrupper i lov om en aktiv beskæftigelsesindsats", dele=(_F242, _F244))
_F246 = Form("og", "nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er mindst 1 og nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er højst antal målgrupper i lov om en aktiv beskæftigelsesindsats", nægtet="det gælder ikke, at nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er mindst 1 og nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er højst antal målgrupper i lov om en aktiv beskæftigelsesindsats", dele=(_F243, _F245))
_F247 = Form("grund", "nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er mindst 1 og nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er højst antal målgrupper i lov om en aktiv beskæftigelsesindsats", nægtet="det gælder ikke, at nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er mindst 1 og nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er højst antal målgrupper i lov om en aktiv beskæftigelsesindsats", dele=(_F246,))
_F248 = Form("sammenligning", "nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er højst 13", nægtet="nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er ikke højst 13", dele=(_F242,))
_F249 = Form("gælder", "retten »Et løbende ressourceforløb fuldføres efter de hidtidige regler« består", nægtet="retten »Et løbende ressourceforløb fuldføres efter de hidtidige regler« består ikke", navn="fuldfør_ressourceforløb")
_F250 = Form("medlemmer", "for mindst én af borgerens ressourceforløb gælder, at retten »Et løbende ressourceforløb fuldføres efter de hidtidige regler« består", nægtet="det gælder ikke, at for mindst én af borgerens ressourceforløb gælder, at retten »Et løbende ressourceforløb fuldføres efter de hidtidige regler« består", dele=(_F249,), navn="ressourceforløb")
_F251 = Form("og", "nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er mindst 1, nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er højst 13 og for mindst én af borgerens ressourceforløb gælder, at retten »Et løbende ressourceforløb fuldføres efter de hidtidige regler« består", nægtet="det gælder ikke, at nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er mindst 1, nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er højst 13 og for mindst én af borgerens ressourceforløb gælder, at retten »Et løbende ressourceforløb fuldføres efter de hidtidige regler« består", dele=(_F243, _F248, _F250))
_F252 = Form("grund", "nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er mindst 1, nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er højst 13 og for mindst én af borgerens ressourceforløb gælder, at retten »Et løbende ressourceforløb fuldføres efter de hidtidige regler« består", nægtet="det gælder ikke, at nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er mindst 1, nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats er højst 13 og for mindst én af borgerens ressourceforløb gælder, at retten »Et løbende ressourceforløb fuldføres efter de hidtidige regler« består", dele=(_F251,))
_F253 = Form("definition", "borgeren hører til en af lovens målgrupper", nægtet="borgeren hører ikke til en af lovens målgrupper", dele=(_F247, _F252), navn="i_en_af_lovens_målgrupper")
_F254 = Form("sammenligning", "vurderingsdagen er efter sidste dag i de første seks måneders ledighed", nægtet="vurderingsdagen er ikke efter sidste dag i de første seks måneders ledighed", dele=(_F0, _F111))
_F255 = Form("ikke", "vurderingsdagen er ikke efter sidste dag i de første seks måneders ledighed", nægtet="vurderingsdagen er efter sidste dag i de første seks måneders ledighed", dele=(_F254,))
_F256 = Form("og", "vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første seks måneders ledighed", nægtet="det gælder ikke, at vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første seks måneders ledighed", dele=(_F231, _F255))
_F257 = Form("grund", "vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første seks måneders ledighed", nægtet="det gælder ikke, at vurderingsdagen er tidligst første ledighedsdag og vurderingsdagen er ikke efter sidste dag i de første seks måneders ledighed", dele=(_F256,))
_F258 = Form("definition", "borgeren er i kontaktforløbet, de første seks måneders ledighed", nægtet="borgeren er ikke i kontaktforløbet, de første seks måneders ledighed", dele=(_F257,), navn="i_kontaktforløbet")
_F259 = Form("oplysning", "kommunen har besluttet pausen", nægtet="kommunen har ikke besluttet pausen", navn="besluttet")
_F260 = Form("sammenligning", "pausens første dag er senest vurderingsdagen", nægtet="pausens første dag er ikke senest vurderingsdagen", dele=(_F147, _F0))
_F261 = Form("sammenligning", "vurderingsdagen er senest den sidste dag, pausen har virkning", nægtet="vurderingsdagen er ikke senest den sidste dag, pausen har virkning", dele=(_F0, _F151))
_F262 = Form("og", "vurderingsdagen ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at vurderingsdagen ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F260, _F261))
_F263 = Form("og", "kommunen har besluttet pausen og vurderingsdagen ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at kommunen har besluttet pausen og vurderingsdagen ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F259, _F262))
_F264 = Form("medlemmer", "for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og vurderingsdagen ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og vurderingsdagen ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F263,), navn="pauser")
_F265 = Form("og", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed og for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og vurderingsdagen ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere, der har andre problemer end ledighed og for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og vurderingsdagen ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F2, _F264))
_F266 = Form("grund", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed og for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og vurderingsdagen ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere, der har andre problemer end ledighed og for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og vurderingsdagen ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F265,))
_F267 = Form("definition", "borgeren har pause", nægtet="borgeren har ikke pause", dele=(_F1, _F266), navn="i_pause")
_F268 = Form("oplysning", "borgeren er udlænding i program efter integrationsloven", nægtet="borgeren er ikke udlænding i program efter integrationsloven", navn="i_integrationsprogram")
_F269 = Form("grund", "borgeren er udlænding i program efter integrationsloven", nægtet="borgeren er ikke udlænding i program efter integrationsloven", dele=(_F268,))
_F270 = Form("definition", "borgeren hører til målgruppen udlændinge i program efter integrationsloven", nægtet="borgeren hører ikke til målgruppen udlændinge i program efter integrationsloven", dele=(_F269,), navn="i_program_efter_integrationsloven")
_F271 = Form("i_kraft", "bestemmelsen gælder altid", nægtet="bestemmelsen er ikke i kraft; den gælder altid", dele=(_F0, _F194))
_F272 = Form("beregning", "12 måneder før vurderingsdagen", type="date", dele=(_F0,))
_F273 = Form("sammenligning", "første ledighedsdag er senest 12 måneder før vurderingsdagen", nægtet="første ledighedsdag er ikke senest 12 måneder før vurderingsdagen", dele=(_F9, _F272))
_F274 = Form("grund", "første ledighedsdag er senest 12 måneder før vurderingsdagen", nægtet="første ledighedsdag er ikke senest 12 måneder før vurderingsdagen", dele=(_F273,))
_F275 = Form("definition", "borgeren indgår i fokusmålet", nægtet="borgeren indgår ikke i fokusmålet", dele=(_F271, _F274), navn="indgår_i_fokusmål")
_F276 = Form("sammenligning", "borgerens ydelse er kontanthjælp", nægtet="borgerens ydelse er ikke kontanthjælp", dele=(_F204,))
_F277 = Form("grund", "borgerens ydelse er kontanthjælp", nægtet="borgerens ydelse er ikke kontanthjælp", dele=(_F276,))
_F278 = Form("definition", "borgeren hører til målgruppen kontanthjælpsmodtagere", nægtet="borgeren hører ikke til målgruppen kontanthjælpsmodtagere", dele=(_F277,), navn="kontanthjælpsmodtager")
_F279 = Form("sammenligning", "det forventede sygefravær er mindre end 26 uger", nægtet="det forventede sygefravær er ikke mindre end 26 uger", dele=(_F61,))
_F280 = Form("grund", "det forventede sygefravær er mindre end 26 uger", nægtet="det forventede sygefravær er ikke mindre end 26 uger", dele=(_F279,))
_F281 = Form("definition", "borgeren har et forventet sygefravær på mindre end 26 uger", nægtet="borgeren har ikke et forventet sygefravær på mindre end 26 uger", dele=(_F280,), navn="kort_sygefravær")
_F282 = Form("oplysning", "borgerens gruppe", type="code", navn="gruppe")
_F283 = Form("sammenligning", "borgerens gruppe er længere fra arbejdsmarkedet", nægtet="borgerens gruppe er ikke længere fra arbejdsmarkedet", dele=(_F282,))
_F284 = Form("grund", "borgerens gruppe er længere fra arbejdsmarkedet", nægtet="borgerens gruppe er ikke længere fra arbejdsmarkedet", dele=(_F283,))
_F285 = Form("undtagelse", "borgeren hører til målgruppen dagpengemodtagere", nægtet="borgeren hører ikke til målgruppen dagpengemodtagere", dele=(_F22,))
_F286 = Form("definition", "borgeren hører til målgruppen borgere længere fra arbejdsmarkedet", nægtet="borgeren hører ikke til målgruppen borgere længere fra arbejdsmarkedet", dele=(_F284, _F285), navn="længere_fra_arbejdsmarkedet")
_F287 = Form("skæringsdato", "1. januar 2027", type="date", navn="forsøg_begynder")
_F288 = Form("sammenligning", "første ledighedsdag er tidligst 1. januar 2027", nægtet="første ledighedsdag er ikke tidligst 1. januar 2027", dele=(_F9, _F287))
_F289 = Form("skæringsdato", "3 år efter 1. januar 2027", type="date", navn="forsøg_ophør")
_F290 = Form("sammenligning", "første ledighedsdag er før 3 år efter 1. januar 2027", nægtet="første ledighedsdag er ikke før 3 år efter 1. januar 2027", dele=(_F9, _F289))
_F291 = Form("og", "borgeren hører til målgruppen dagpengemodtagere, første ledighedsdag er tidligst 1. januar 2027 og første ledighedsdag er før 3 år efter 1. januar 2027", nægtet="det gælder ikke, at borgeren hører til målgruppen dagpengemodtagere, første ledighedsdag er tidligst 1. januar 2027 og første ledighedsdag er før 3 år efter 1. januar 2027", dele=(_F22, _F288, _F290))
_F292 = Form("grund", "borgeren hører til målgruppen dagpengemodtagere, første ledighedsdag er tidligst 1. januar 2027 og første ledighedsdag er før 3 år efter 1. januar 2027", nægtet="det gælder ikke, at borgeren hører til målgruppen dagpengemodtagere, første ledighedsdag er tidligst 1. januar 2027 og første ledighedsdag er før 3 år efter 1. januar 2027", dele=(_F291,))
_F293 = Form("definition", "borgeren er ny ledig på dagpenge, mens forsøgene løber", nægtet="borgeren er ikke ny ledig på dagpenge, mens forsøgene løber", dele=(_F292, _F39), navn="ny_ledig_i_forsøgsperioden")
_F294 = Form("sammenligning", "sidste dag i de første seks måneders ledighed er tidligst 1. januar 2027", nægtet="sidste dag i de første seks måneders ledighed er ikke tidligst 1. januar 2027", dele=(_F111, _F4))
_F295 = Form("sammenligning", "pausens første dag er senest sidste dag i de første seks måneders ledighed", nægtet="pausens første dag er ikke senest sidste dag i de første seks måneders ledighed", dele=(_F147, _F111))
_F296 = Form("sammenligning", "sidste dag i de første seks måneders ledighed er senest den sidste dag, pausen har virkning", nægtet="sidste dag i de første seks måneders ledighed er ikke senest den sidste dag, pausen har virkning", dele=(_F111, _F151))
_F297 = Form("og", "sidste dag i de første seks måneders ledighed ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at sidste dag i de første seks måneders ledighed ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F295, _F296))
_F298 = Form("og", "kommunen har besluttet pausen og sidste dag i de første seks måneders ledighed ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at kommunen har besluttet pausen og sidste dag i de første seks måneders ledighed ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F259, _F297))
_F299 = Form("medlemmer", "for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og sidste dag i de første seks måneders ledighed ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og sidste dag i de første seks måneders ledighed ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F298,), navn="pauser")
_F300 = Form("og", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed, sidste dag i de første seks måneders ledighed er tidligst 1. januar 2027 og for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og sidste dag i de første seks måneders ledighed ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere, der har andre problemer end ledighed, sidste dag i de første seks måneders ledighed er tidligst 1. januar 2027 og for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og sidste dag i de første seks måneders ledighed ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F2, _F294, _F299))
_F301 = Form("grund", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed, sidste dag i de første seks måneders ledighed er tidligst 1. januar 2027 og for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og sidste dag i de første seks måneders ledighed ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere, der har andre problemer end ledighed, sidste dag i de første seks måneders ledighed er tidligst 1. januar 2027 og for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og sidste dag i de første seks måneders ledighed ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F300,))
_F302 = Form("definition", "borgeren har pause den dag, de seks måneder slutter", nægtet="borgeren har ikke pause den dag, de seks måneder slutter", dele=(_F301,), navn="pause_ved_fristen")
_F303 = Form("sammenligning", "borgerens ydelse er uddannelseshjælp", nægtet="borgerens ydelse er ikke uddannelseshjælp", dele=(_F204,))
_F304 = Form("grund", "borgerens ydelse er uddannelseshjælp", nægtet="borgerens ydelse er ikke uddannelseshjælp", dele=(_F303,))
_F305 = Form("definition", "borgeren hører til målgruppen personer på uddannelseshjælp", nægtet="borgeren hører ikke til målgruppen personer på uddannelseshjælp", dele=(_F304,), navn="på_uddannelseshjælp")
_F306 = Form("definition", "borgeren regnes med, når hver fjerde gøres op", nægtet="borgeren regnes ikke med, når hver fjerde gøres op", navn="regnes_med_i_hver_fjerde")
_F307 = Form("sammenligning", "den myndighed, der har ansvaret for kontaktforløbet, er a-kassen", nægtet="den myndighed, der har ansvaret for kontaktforløbet, er ikke a-kassen", dele=(_F42,))
_F308 = Form("og", "borgeren regnes med, når hver fjerde gøres op og den myndighed, der har ansvaret for kontaktforløbet, er a-kassen", nægtet="det gælder ikke, at borgeren regnes med, når hver fjerde gøres op og den myndighed, der har ansvaret for kontaktforløbet, er a-kassen", dele=(_F306, _F307))
_F309 = Form("grund", "borgeren regnes med, når hver fjerde gøres op og den myndighed, der har ansvaret for kontaktforløbet, er a-kassen", nægtet="det gælder ikke, at borgeren regnes med, når hver fjerde gøres op og den myndighed, der har ansvaret for kontaktforløbet, er a-kassen", dele=(_F308,))
_F310 = Form("definition", "borgeren regnes med hos a-kassen", nægtet="borgeren regnes ikke med hos a-kassen", dele=(_F309,), navn="regnes_med_hos_a_kassen")
_F311 = Form("sammenligning", "den myndighed, der har ansvaret for kontaktforløbet, er kommunen", nægtet="den myndighed, der har ansvaret for kontaktforløbet, er ikke kommunen", dele=(_F42,))
_F312 = Form("og", "borgeren regnes med, når hver fjerde gøres op og den myndighed, der har ansvaret for kontaktforløbet, er kommunen", nægtet="det gælder ikke, at borgeren regnes med, når hver fjerde gøres op og den myndighed, der har ansvaret for kontaktforløbet, er kommunen", dele=(_F306, _F311))
_F313 = Form("grund", "borgeren regnes med, når hver fjerde gøres op og den myndighed, der har ansvaret for kontaktforløbet, er kommunen", nægtet="det gælder ikke, at borgeren regnes med, når hver fjerde gøres op og den myndighed, der har ansvaret for kontaktforløbet, er kommunen", dele=(_F312,))
_F314 = Form("definition", "borgeren regnes med hos kommunen", nægtet="borgeren regnes ikke med hos kommunen", dele=(_F313,), navn="regnes_med_hos_kommunen")
_F315 = Form("definition", "borgeren er i kontaktforløbet, de første seks måneders ledighed", nægtet="borgeren er ikke i kontaktforløbet, de første seks måneders ledighed", navn="i_kontaktforløbet")
_F316 = Form("skæringsdato", "1. juli 2026", type="date", navn="reform_ikraft")
_F317 = Form("sammenligning", "første ledighedsdag er tidligst 1. juli 2026", nægtet="første ledighedsdag er ikke tidligst 1. juli 2026", dele=(_F9, _F316))
_F318 = Form("og", "borgeren hører til målgruppen borgere tæt på arbejdsmarkedet, borgeren er i kontaktforløbet, de første seks måneders ledighed og første ledighedsdag er tidligst 1. juli 2026", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere tæt på arbejdsmarkedet, borgeren er i kontaktforløbet, de første seks måneders ledighed og første ledighedsdag er tidligst 1. juli 2026", dele=(_F88, _F315, _F317))
_F319 = Form("grund", "borgeren hører til målgruppen borgere tæt på arbejdsmarkedet, borgeren er i kontaktforløbet, de første seks måneders ledighed og første ledighedsdag er tidligst 1. juli 2026", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere tæt på arbejdsmarkedet, borgeren er i kontaktforløbet, de første seks måneders ledighed og første ledighedsdag er tidligst 1. juli 2026", dele=(_F318,))
_F320 = Form("definition", "borgeren regnes med, når hver fjerde gøres op", nægtet="borgeren regnes ikke med, når hver fjerde gøres op", dele=(_F319,), navn="regnes_med_i_hver_fjerde")
_F321 = Form("sammenligning", "borgerens ydelse er sygedagpenge", nægtet="borgerens ydelse er ikke sygedagpenge", dele=(_F204,))
_F322 = Form("oplysning", "borgeren har et job at vende tilbage til", nægtet="borgeren har ikke et job at vende tilbage til", navn="har_job_at_vende_tilbage_til")
_F323 = Form("og", "borgerens ydelse er sygedagpenge og borgeren har et job at vende tilbage til", nægtet="det gælder ikke, at borgerens ydelse er sygedagpenge og borgeren har et job at vende tilbage til", dele=(_F321, _F322))
_F324 = Form("grund", "borgerens ydelse er sygedagpenge og borgeren har et job at vende tilbage til", nægtet="det gælder ikke, at borgerens ydelse er sygedagpenge og borgeren har et job at vende tilbage til", dele=(_F323,))
_F325 = Form("definition", "borgeren hører til målgruppen sygemeldte fra beskæftigelse", nægtet="borgeren hører ikke til målgruppen sygemeldte fra beskæftigelse", dele=(_F324,), navn="sygemeldt_fra_beskæftigelse")
_F326 = Form("sammenligning", "borgerens gruppe er tæt på arbejdsmarkedet", nægtet="borgerens gruppe er ikke tæt på arbejdsmarkedet", dele=(_F282,))
_F327 = Form("grund", "borgerens gruppe er tæt på arbejdsmarkedet", nægtet="borgerens gruppe er ikke tæt på arbejdsmarkedet", dele=(_F326,))
_F328 = Form("grund", "borgeren hører til målgruppen dagpengemodtagere", nægtet="borgeren hører ikke til målgruppen dagpengemodtagere", dele=(_F22,))
_F329 = Form("definition", "borgeren hører til målgruppen borgere tæt på arbejdsmarkedet", nægtet="borgeren hører ikke til målgruppen borgere tæt på arbejdsmarkedet", dele=(_F327, _F328), navn="tæt_på_arbejdsmarkedet")
_F330 = Form("definition", "borgeren har et forventet sygefravær på mindre end 26 uger", nægtet="borgeren har ikke et forventet sygefravær på mindre end 26 uger", navn="kort_sygefravær")
_F331 = Form("grund", "borgeren har et forventet sygefravær på mindre end 26 uger", nægtet="borgeren har ikke et forventet sygefravær på mindre end 26 uger", dele=(_F330,))
_F332 = Form("definition", "borgeren har et ukompliceret forløb", nægtet="borgeren har ikke et ukompliceret forløb", dele=(_F331,), navn="ukompliceret_forløb")
_F333 = Form("definition", "kommunen er under fokusmålet", nægtet="kommunen er ikke under fokusmålet", navn="under_fokusmålet")
_F334 = Form("grund", "kommunen er under fokusmålet", nægtet="kommunen er ikke under fokusmålet", dele=(_F333,))
_F335 = Form("oplysning", "kommunen når sit resultatmål", nægtet="kommunen når ikke sit resultatmål", navn="resultatmål_nået")
_F336 = Form("undtagelse", "kommunen når sit resultatmål", nægtet="kommunen når ikke sit resultatmål", dele=(_F335,))
_F337 = Form("definition", "kommunen er i skærpet tilsyn", nægtet="kommunen er ikke i skærpet tilsyn", dele=(_F271, _F334, _F336), navn="i_skærpet_tilsyn")
_F338 = Form("parameter", "fokusmålet for aktivering inden for de seneste 12 måneder", type="percent", navn="fokusmål_for_aktivering")
_F339 = Form("sammenligning", "andelen af borgere, der er aktiveret inden for de seneste 12 måneder, er mindre end fokusmålet for aktivering inden for de seneste 12 måneder", nægtet="andelen af borgere, der er aktiveret inden for de seneste 12 måneder, er ikke mindre end fokusmålet for aktivering inden for de seneste 12 måneder", dele=(_F145, _F338))
_F340 = Form("grund", "andelen af borgere, der er aktiveret inden for de seneste 12 måneder, er mindre end fokusmålet for aktivering inden for de seneste 12 måneder", nægtet="andelen af borgere, der er aktiveret inden for de seneste 12 måneder, er ikke mindre end fokusmålet for aktivering inden for de seneste 12 måneder", dele=(_F339,))
_F341 = Form("definition", "kommunen er under fokusmålet", nægtet="kommunen er ikke under fokusmålet", dele=(_F271, _F340), navn="under_fokusmålet")
_F342 = Form("sammenligning", "pausens sidste dag, som kommunen har fastsat den, er før 6 måneder efter pausens første dag", nægtet="pausens sidste dag, som kommunen har fastsat den, er ikke før 6 måneder efter pausens første dag", dele=(_F146, _F148))
_F343 = Form("grund", "pausens sidste dag, som kommunen har fastsat den, er før 6 måneder efter pausens første dag", nægtet="pausens sidste dag, som kommunen har fastsat den, er ikke før 6 måneder efter pausens første dag", dele=(_F342,))
_F344 = Form("definition", "pausen er på højst seks måneder", nægtet="pausen er ikke på højst seks måneder", dele=(_F343,), navn="højst_seks_måneder")
_F345 = Form("oplysning", "samtalens art", type="code", navn="art")
_F346 = Form("sammenligning", "samtalens art er jobsamtale", nægtet="samtalens art er ikke jobsamtale", dele=(_F345,))
_F347 = Form("definition", "samtalen tæller med blandt de krævede (for den enkelte)", nægtet="samtalen tæller ikke med blandt de krævede (for den enkelte)", navn="tæller_med")
_F348 = Form("oplysning", "samtalens dato (for den enkelte)", type="date", navn="dato")
_F349 = Form("oplysning", "samtalens dato (for den, det handler om)", type="date", navn="dato")
_F350 = Form("sammenligning", "samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", nægtet="samtalens dato (for den enkelte) er ikke før samtalens dato (for den, det handler om)", dele=(_F348, _F349))
_F351 = Form("og", "samtalen tæller med blandt de krævede (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", nægtet="det gælder ikke, at samtalen tæller med blandt de krævede (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", dele=(_F347, _F350))
_F352 = Form("medlemmer", "antallet af borgerens samtaler, hvor samtalen tæller med blandt de krævede (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", type="integer", dele=(_F351,), navn="samtaler")
_F353 = Form("sammenligning", "antallet af borgerens samtaler, der opfylder alt dette, er 3: samtalen tæller med blandt de krævede (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", nægtet="antallet af borgerens samtaler, der opfylder alt dette, er ikke 3: samtalen tæller med blandt de krævede (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", dele=(_F352,))
_F354 = Form("og", "samtalens art er jobsamtale og antallet af borgerens samtaler, der opfylder alt dette, er 3: samtalen tæller med blandt de krævede (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", nægtet="det gælder ikke, at samtalens art er jobsamtale og antallet af borgerens samtaler, der opfylder alt dette, er 3: samtalen tæller med blandt de krævede (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", dele=(_F346, _F353))
_F355 = Form("grund", "samtalens art er jobsamtale og antallet af borgerens samtaler, der opfylder alt dette, er 3: samtalen tæller med blandt de krævede (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", nægtet="det gælder ikke, at samtalens art er jobsamtale og antallet af borgerens samtaler, der opfylder alt dette, er 3: samtalen tæller med blandt de krævede (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", dele=(_F354,))
_F356 = Form("definition", "samtalen er den fjerde jobsamtale", nægtet="samtalen er ikke den fjerde jobsamtale", dele=(_F355,), navn="fjerde_jobsamtale")
_F357 = Form("oplysning", "samtalen er holdt (for den enkelte)", nægtet="samtalen er ikke holdt (for den enkelte)", navn="afholdt")
_F358 = Form("og", "samtalen er holdt (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", nægtet="det gælder ikke, at samtalen er holdt (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", dele=(_F357, _F350))
_F359 = Form("medlemmer", "antallet af borgerens samtaler, hvor samtalen er holdt (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", type="integer", dele=(_F358,), navn="samtaler")
_F360 = Form("sammenligning", "antallet af borgerens samtaler, der opfylder alt dette, er 0: samtalen er holdt (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", nægtet="antallet af borgerens samtaler, der opfylder alt dette, er ikke 0: samtalen er holdt (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", dele=(_F359,))
_F361 = Form("grund", "antallet af borgerens samtaler, der opfylder alt dette, er 0: samtalen er holdt (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", nægtet="antallet af borgerens samtaler, der opfylder alt dette, er ikke 0: samtalen er holdt (for den enkelte) og samtalens dato (for den enkelte) er før samtalens dato (for den, det handler om)", dele=(_F360,))
_F362 = Form("definition", "samtalen er den første samtale", nægtet="samtalen er ikke den første samtale", dele=(_F361,), navn="første_samtale")
_F363 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2027, bestemt ved samtalens dato", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2027, bestemt ved samtalens dato", dele=(_F152,))
_F364 = Form("sammenligning", "pausens første dag er senest samtalens dato", nægtet="pausens første dag er ikke senest samtalens dato", dele=(_F147, _F152))
_F365 = Form("sammenligning", "samtalens dato er senest den sidste dag, pausen har virkning", nægtet="samtalens dato er ikke senest den sidste dag, pausen har virkning", dele=(_F152, _F151))
_F366 = Form("og", "samtalens dato ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at samtalens dato ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F364, _F365))
_F367 = Form("og", "kommunen har besluttet pausen og samtalens dato ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at kommunen har besluttet pausen og samtalens dato ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F259, _F366))
_F368 = Form("medlemmer", "for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og samtalens dato ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og samtalens dato ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F367,), navn="pauser")
_F369 = Form("og", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed og for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og samtalens dato ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere, der har andre problemer end ledighed og for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og samtalens dato ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F2, _F368))
_F370 = Form("grund", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed og for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og samtalens dato ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere, der har andre problemer end ledighed og for mindst én af borgerens pauser gælder alt dette: kommunen har besluttet pausen og samtalens dato ligger fra og med pausens første dag til og med den sidste dag, pausen har virkning", dele=(_F369,))
_F371 = Form("definition", "samtalen ligger i borgerens pause", nægtet="samtalen ligger ikke i borgerens pause", dele=(_F363, _F370), navn="i_borgerens_pause")
_F372 = Form("sammenligning", "samtalens dato er tidligst første ledighedsdag", nægtet="samtalens dato er ikke tidligst første ledighedsdag", dele=(_F152, _F9))
_F373 = Form("sammenligning", "samtalens dato er efter sidste dag i de første seks måneders ledighed", nægtet="samtalens dato er ikke efter sidste dag i de første seks måneders ledighed", dele=(_F152, _F111))
_F374 = Form("ikke", "samtalens dato er ikke efter sidste dag i de første seks måneders ledighed", nægtet="samtalens dato er efter sidste dag i de første seks måneders ledighed", dele=(_F373,))
_F375 = Form("og", "samtalens dato er tidligst første ledighedsdag og samtalens dato er ikke efter sidste dag i de første seks måneders ledighed", nægtet="det gælder ikke, at samtalens dato er tidligst første ledighedsdag og samtalens dato er ikke efter sidste dag i de første seks måneders ledighed", dele=(_F372, _F374))
_F376 = Form("grund", "samtalens dato er tidligst første ledighedsdag og samtalens dato er ikke efter sidste dag i de første seks måneders ledighed", nægtet="det gælder ikke, at samtalens dato er tidligst første ledighedsdag og samtalens dato er ikke efter sidste dag i de første seks måneders ledighed", dele=(_F375,))
_F377 = Form("definition", "samtalen er holdt i de første seks måneders ledighed", nægtet="samtalen er ikke holdt i de første seks måneders ledighed", dele=(_F376,), navn="i_seksmånedersperioden")
_F378 = Form("sammenligning", "samtalens dato er efter sidste dag i de første tre måneders ledighed", nægtet="samtalens dato er ikke efter sidste dag i de første tre måneders ledighed", dele=(_F152, _F118))
_F379 = Form("ikke", "samtalens dato er ikke efter sidste dag i de første tre måneders ledighed", nægtet="samtalens dato er efter sidste dag i de første tre måneders ledighed", dele=(_F378,))
_F380 = Form("og", "samtalens dato er tidligst første ledighedsdag og samtalens dato er ikke efter sidste dag i de første tre måneders ledighed", nægtet="det gælder ikke, at samtalens dato er tidligst første ledighedsdag og samtalens dato er ikke efter sidste dag i de første tre måneders ledighed", dele=(_F372, _F379))
_F381 = Form("grund", "samtalens dato er tidligst første ledighedsdag og samtalens dato er ikke efter sidste dag i de første tre måneders ledighed", nægtet="det gælder ikke, at samtalens dato er tidligst første ledighedsdag og samtalens dato er ikke efter sidste dag i de første tre måneders ledighed", dele=(_F380,))
_F382 = Form("definition", "samtalen er holdt i de første tre måneders ledighed", nægtet="samtalen er ikke holdt i de første tre måneders ledighed", dele=(_F381,), navn="i_tremånedersperioden")
_F383 = Form("oplysning", "samtalen er holdt", nægtet="samtalen er ikke holdt", navn="afholdt")
_F384 = Form("og", "samtalen er holdt og samtalens art er jobsamtale", nægtet="det gælder ikke, at samtalen er holdt og samtalens art er jobsamtale", dele=(_F383, _F346))
_F385 = Form("grund", "samtalen er holdt og samtalens art er jobsamtale", nægtet="det gælder ikke, at samtalen er holdt og samtalens art er jobsamtale", dele=(_F384,))
_F386 = Form("definition", "samtalen tæller med blandt de krævede", nægtet="samtalen tæller ikke med blandt de krævede", dele=(_F385,), navn="tæller_med")
_F387 = Form("sammenligning", "tilbuddets art er virksomhedspraktik, ansættelse med løntilskud eller ordinær uddannelse", nægtet="det gælder ikke, at tilbuddets art er virksomhedspraktik, tilbuddets art er ansættelse med løntilskud eller tilbuddets art er ordinær uddannelse", dele=(_F161,))
_F388 = Form("grund", "tilbuddets art er virksomhedspraktik, ansættelse med løntilskud eller ordinær uddannelse", nægtet="det gælder ikke, at tilbuddets art er virksomhedspraktik, tilbuddets art er ansættelse med løntilskud eller tilbuddets art er ordinær uddannelse", dele=(_F387,))
_F389 = Form("definition", "tilbuddet har et effektivt redskab", nægtet="tilbuddet har ikke et effektivt redskab", dele=(_F388,), navn="effektivt_redskab")
_F390 = Form("oplysning", "tilbuddets sidste dag", type="date", navn="sluttet")
_F391 = Form("sammenligning", "tilbuddets sidste dag findes ikke", nægtet="tilbuddets sidste dag findes", dele=(_F390,))
_F392 = Form("sammenligning", "tilbuddets sidste dag er efter 12 måneder før vurderingsdagen", nægtet="tilbuddets sidste dag er ikke efter 12 måneder før vurderingsdagen", dele=(_F390, _F272))
_F393 = Form("eller", "tilbuddets sidste dag findes ikke eller tilbuddets sidste dag er efter 12 måneder før vurderingsdagen", nægtet="det gælder ikke, at tilbuddets sidste dag findes ikke eller tilbuddets sidste dag er efter 12 måneder før vurderingsdagen", dele=(_F391, _F392))
_F394 = Form("og", "tilbuddets første dag er senest vurderingsdagen og (tilbuddets sidste dag findes ikke eller tilbuddets sidste dag er efter 12 måneder før vurderingsdagen)", nægtet="det gælder ikke, at tilbuddets første dag er senest vurderingsdagen og (tilbuddets sidste dag findes ikke eller tilbuddets sidste dag er efter 12 måneder før vurderingsdagen)", dele=(_F220, _F393))
_F395 = Form("grund", "tilbuddets første dag er senest vurderingsdagen og (tilbuddets sidste dag findes ikke eller tilbuddets sidste dag er efter 12 måneder før vurderingsdagen)", nægtet="det gælder ikke, at tilbuddets første dag er senest vurderingsdagen og (tilbuddets sidste dag findes ikke eller tilbuddets sidste dag er efter 12 måneder før vurderingsdagen)", dele=(_F394,))
_F396 = Form("definition", "tilbuddet har været i gang inden for de seneste 12 måneder", nægtet="tilbuddet har ikke været i gang inden for de seneste 12 måneder", dele=(_F395,), navn="i_de_seneste_tolv_måneder")
_F397 = Form("sammenligning", "tilbuddets art er ikke øvrig vejledning og opkvalificering", nægtet="tilbuddets art er øvrig vejledning og opkvalificering", dele=(_F161,))
_F398 = Form("grund", "tilbuddets art er ikke øvrig vejledning og opkvalificering", nægtet="tilbuddets art er øvrig vejledning og opkvalificering", dele=(_F397,))
_F399 = Form("skæringsdato", "1. januar 2023", type="date", navn="målrettede_tilbud_ikraft")
_F400 = Form("sammenligning", "vurderingsdagen er før 1. januar 2023", nægtet="vurderingsdagen er ikke før 1. januar 2023", dele=(_F0, _F399))
_F401 = Form("grund", "vurderingsdagen er før 1. januar 2023", nægtet="vurderingsdagen er ikke før 1. januar 2023", dele=(_F400,))
_F402 = Form("definition", "tilbuddet tæller i fokusmålet", nægtet="tilbuddet tæller ikke i fokusmålet", dele=(_F398, _F401), navn="tæller_i_fokusmål")
_F403 = Form("oplysning", "den myndighed, der holder samtalen", type="code", navn="afholder")
_F404 = Form("sammenligning", "den myndighed, der holder samtalen, er kommunen", nægtet="den myndighed, der holder samtalen, er ikke kommunen", dele=(_F403,))
_F405 = Form("definition", "samtalen er den fjerde jobsamtale", nægtet="samtalen er ikke den fjerde jobsamtale", navn="fjerde_jobsamtale")
_F406 = Form("oplysning", "borgeren ønsker a-kassen med", nægtet="borgeren ønsker ikke a-kassen med", navn="ønsker_a_kassen_med")
_F407 = Form("og", "borgeren hører til målgruppen dagpengemodtagere, den myndighed, der holder samtalen, er kommunen, samtalen er den fjerde jobsamtale og borgeren ønsker a-kassen med", nægtet="det gælder ikke, at borgeren hører til målgruppen dagpengemodtagere, den myndighed, der holder samtalen, er kommunen, samtalen er den fjerde jobsamtale og borgeren ønsker a-kassen med", dele=(_F22, _F404, _F405, _F406))
_F408 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F36, _F407))
_F409 = Form("ret", "Borgeren kan få a-kassen med i den fjerde samtale", dele=(_F408,), navn="a_kassen_med_i_fjerde_samtale")
_F410 = Form("definition", "borgeren regnes med hos a-kassen", nægtet="borgeren regnes ikke med hos a-kassen", navn="regnes_med_hos_a_kassen")
_F411 = Form("medlemmer", "for mindst én af a-kassens medlemmer i kontaktforløb gælder, at borgeren regnes med hos a-kassen", nægtet="det gælder ikke, at for mindst én af a-kassens medlemmer i kontaktforløb gælder, at borgeren regnes med hos a-kassen", dele=(_F410,), navn="medlemmer")
_F412 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F81, _F411))
_F413 = Form("medlemmer", "andelen af a-kassens medlemmer i kontaktforløb, hvor myndigheden har undtaget borgeren fra krav om samtaler og aktivering, regnet blandt dem, hvor borgeren regnes med hos a-kassen", type="percent", dele=(_F89, _F410), navn="medlemmer")
_F414 = Form("parameter", "den største andel, der kan undtages", type="percent", navn="højeste_andel_undtagne")
_F415 = Form("sammenligning", "andelen af a-kassens medlemmer i kontaktforløb, hvor myndigheden har undtaget borgeren fra krav om samtaler og aktivering, regnet blandt dem, hvor borgeren regnes med hos a-kassen, er mere end den største andel, der kan undtages", nægtet="andelen af a-kassens medlemmer i kontaktforløb, hvor myndigheden har undtaget borgeren fra krav om samtaler og aktivering, regnet blandt dem, hvor borgeren regnes med hos a-kassen, er ikke mere end den største andel, der kan undtages", dele=(_F413, _F414))
_F416 = Form("handling", "andelen af a-kassens medlemmer i kontaktforløb, hvor myndigheden har undtaget borgeren fra krav om samtaler og aktivering, regnet blandt dem, hvor borgeren regnes med hos a-kassen, er mere end den største andel, der kan undtages", nægtet="andelen af a-kassens medlemmer i kontaktforløb, hvor myndigheden har undtaget borgeren fra krav om samtaler og aktivering, regnet blandt dem, hvor borgeren regnes med hos a-kassen, er ikke mere end den største andel, der kan undtages", dele=(_F415,))
_F417 = Form("forbud", "A-kassen undtager højst hver fjerde", type="status", dele=(_F412, _F416), navn="a_kassen_undtager_højst_hver_fjerde")
_F418 = Form("sammenligning", "antal krævede jobsamtaler i a-kassen er mere end 0", nægtet="antal krævede jobsamtaler i a-kassen er ikke mere end 0", dele=(_F70,))
_F419 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F36, _F418))
_F420 = Form("definition", "samtalen tæller med blandt de krævede", nægtet="samtalen tæller ikke med blandt de krævede", navn="tæller_med")
_F421 = Form("sammenligning", "den myndighed, der holder samtalen, er a-kassen", nægtet="den myndighed, der holder samtalen, er ikke a-kassen", dele=(_F403,))
_F422 = Form("definition", "samtalen er holdt i de første tre måneders ledighed", nægtet="samtalen er ikke holdt i de første tre måneders ledighed", navn="i_tremånedersperioden")
_F423 = Form("og", "samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er a-kassen og samtalen er holdt i de første tre måneders ledighed", nægtet="det gælder ikke, at samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er a-kassen og samtalen er holdt i de første tre måneders ledighed", dele=(_F420, _F421, _F422))
_F424 = Form("medlemmer", "antallet af borgerens samtaler, hvor samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er a-kassen og samtalen er holdt i de første tre måneders ledighed", type="integer", dele=(_F423,), navn="samtaler")
_F425 = Form("sammenligning", "antallet af borgerens samtaler, der opfylder alt dette, er mindst antal krævede jobsamtaler i a-kassen: samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er a-kassen og samtalen er holdt i de første tre måneders ledighed", nægtet="antallet af borgerens samtaler, der opfylder alt dette, er ikke mindst antal krævede jobsamtaler i a-kassen: samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er a-kassen og samtalen er holdt i de første tre måneders ledighed", dele=(_F424, _F70))
_F426 = Form("handling", "antallet af borgerens samtaler, der opfylder alt dette, er mindst antal krævede jobsamtaler i a-kassen: samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er a-kassen og samtalen er holdt i de første tre måneders ledighed", nægtet="antallet af borgerens samtaler, der opfylder alt dette, er ikke mindst antal krævede jobsamtaler i a-kassen: samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er a-kassen og samtalen er holdt i de første tre måneders ledighed", dele=(_F425,))
_F427 = Form("frist", "fristen", type="date")
_F428 = Form("pligt", "A-kassen holder sine jobsamtaler i de første tre måneder", type="status", dele=(_F419, _F426, _F427), navn="a_kassens_jobsamtaler")
_F429 = Form("i_kraft", "bestemmelsen gælder altid", nægtet="bestemmelsen er ikke i kraft; den gælder altid", dele=(_F427,))
_F430 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F429,))
_F431 = Form("oplysning", "den dag, analysen af registreringsbyrden er færdig", type="date", navn="byrden_analyseret_den")
_F432 = Form("sammenligning", "den dag, analysen af registreringsbyrden er færdig er senest 31. december 2023", nægtet="den dag, analysen af registreringsbyrden er færdig er ikke senest 31. december 2023", dele=(_F431,))
_F433 = Form("handling", "den dag, analysen af registreringsbyrden er færdig er senest 31. december 2023", nægtet="den dag, analysen af registreringsbyrden er færdig er ikke senest 31. december 2023", dele=(_F432,))
_F434 = Form("pligt", "Ministeriet analyserer jobcentermedarbejdernes registreringsbyrde", type="status", dele=(_F430, _F433, _F427), navn="analyser_registreringsbyrden")
_F435 = Form("skøn", "svaret er ja: »Er der efter en konkret vurdering brug for en fysisk samtale?«", nægtet="svaret er nej: »Er der efter en konkret vurdering brug for en fysisk samtale?«", navn="behov_for_fysisk")
_F436 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F153, _F435))
_F437 = Form("beføjelse", "Myndigheden kan beslutte, at samtalen skal være fysisk", dele=(_F436,), navn="beslut_fysisk_samtale")
_F438 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F81,))
_F439 = Form("ret", "Kommunen bestemmer selv, hvordan indsatsen er organiseret", dele=(_F438,), navn="bestem_organisering")
_F440 = Form("afløst", "»Ressourceforløbene afskaffes« er begyndt at gælde", nægtet="»Ressourceforløbene afskaffes« er ikke begyndt at gælde", navn="ressourceforløb_afskaffet")
_F441 = Form("oplysning", "den dag, forløbet er bevilget", type="date", navn="bevilget")
_F442 = Form("i_kraft", "bestemmelsen gælder altid", nægtet="bestemmelsen er ikke i kraft; den gælder altid", dele=(_F441, _F440))
_F443 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F442,))
_F444 = Form("beføjelse", "Kommunen kan bevilge et ressourceforløb", dele=(_F443,), navn="bevilg_ressourceforløb")
_F445 = Form("oplysning", "den dag, henvendelsen er modtaget", type="date", navn="modtaget")
_F446 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2024, bestemt ved den dag, henvendelsen er modtaget", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2024, bestemt ved den dag, henvendelsen er modtaget", dele=(_F445,))
_F447 = Form("oplysning", "arbejdsgiveren beder om hjælp til rekruttering eller jobformidling", nægtet="arbejdsgiveren beder ikke om hjælp til rekruttering eller jobformidling", navn="om_rekruttering")
_F448 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F446, _F447))
_F449 = Form("oplysning", "a-kassen har bistået arbejdsgiveren", nægtet="a-kassen har ikke bistået arbejdsgiveren", navn="bistået")
_F450 = Form("handling", "a-kassen har bistået arbejdsgiveren", nægtet="a-kassen har ikke bistået arbejdsgiveren", dele=(_F449,))
_F451 = Form("pligt", "A-kassen bistår arbejdsgivere med rekruttering og jobformidling", type="status", dele=(_F448, _F450), navn="bistand_til_arbejdsgiveren")
_F452 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F36, _F307))
_F453 = Form("oplysning", "a-kassen har bistået borgeren med at finde job", nægtet="a-kassen har ikke bistået borgeren med at finde job", navn="bistået_med_job")
_F454 = Form("handling", "a-kassen har bistået borgeren med at finde job", nægtet="a-kassen har ikke bistået borgeren med at finde job", dele=(_F453,))
_F455 = Form("pligt", "A-kassen bistår borgeren med at finde job", type="status", dele=(_F452, _F454), navn="bistand_til_borgeren")
_F456 = Form("ret", "Kommunen kan tage sig af sygemeldte og udsatte borgere i andre forvaltninger", dele=(_F438,), navn="brug_andre_forvaltninger")
_F457 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2024, bestemt ved vurderingsdagen", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2024, bestemt ved vurderingsdagen", dele=(_F0,))
_F458 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F457,))
_F459 = Form("oplysning", "a-kassens kontaktforløb kan følges på jobindsats.dk", nægtet="a-kassens kontaktforløb kan ikke følges på jobindsats.dk", navn="data_på_jobindsats")
_F460 = Form("handling", "a-kassens kontaktforløb kan følges på jobindsats.dk", nægtet="a-kassens kontaktforløb kan ikke følges på jobindsats.dk", dele=(_F459,))
_F461 = Form("pligt", "A-kassens kontaktforløb følges med data på jobindsats.dk", type="status", dele=(_F458, _F460), navn="data_på_jobindsats_dk")
_F462 = Form("definition", "samtalen er den første samtale", nægtet="samtalen er ikke den første samtale", navn="første_samtale")
_F463 = Form("oplysning", "borgeren har en arbejdsgiver", nægtet="borgeren har ikke en arbejdsgiver", navn="har_arbejdsgiver")
_F464 = Form("og", "borgerens ydelse er sygedagpenge og borgeren har en arbejdsgiver", nægtet="det gælder ikke, at borgerens ydelse er sygedagpenge og borgeren har en arbejdsgiver", dele=(_F321, _F463))
_F465 = Form("ikke", "det gælder ikke, at borgerens ydelse er sygedagpenge og borgeren har en arbejdsgiver", nægtet="borgerens ydelse er sygedagpenge og borgeren har en arbejdsgiver", dele=(_F464,))
_F466 = Form("undtagelse", "samtalen er den første samtale", nægtet="samtalen er ikke den første samtale", dele=(_F462, _F465))
_F467 = Form("oplysning", "myndigheden har besluttet, at samtalen skal være fysisk", nægtet="myndigheden har ikke besluttet, at samtalen skal være fysisk", navn="besluttet_fysisk")
_F468 = Form("undtagelse", "myndigheden har besluttet, at samtalen skal være fysisk", nægtet="myndigheden har ikke besluttet, at samtalen skal være fysisk", dele=(_F467,))
_F469 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F153, _F466, _F468))
_F470 = Form("ret", "Borgeren kan vælge en personlig digital samtale", dele=(_F469,), navn="digital_samtale")
_F471 = Form("i_kraft", "bestemmelsen gælder før 1. januar 2023, bestemt ved vurderingsdagen", nægtet="bestemmelsen er ikke i kraft; den gælder før 1. januar 2023, bestemt ved vurderingsdagen", dele=(_F0,))
_F472 = Form("definition", "kommunen er i skærpet tilsyn", nægtet="kommunen er ikke i skærpet tilsyn", navn="i_skærpet_tilsyn")
_F473 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F471, _F472))
_F474 = Form("oplysning", "kommunens sager er gennemgået eksternt", nægtet="kommunens sager er ikke gennemgået eksternt", navn="ekstern_gennemgang_holdt")
_F475 = Form("handling", "kommunens sager er gennemgået eksternt", nægtet="kommunens sager er ikke gennemgået eksternt", dele=(_F474,))
_F476 = Form("pligt", "En kommune i skærpet tilsyn får sine sager gennemgået eksternt", type="status", dele=(_F473, _F475), navn="ekstern_sagsgennemgang")
_F477 = Form("og", "borgeren hører til målgruppen borgere tæt på arbejdsmarkedet, borgeren er i kontaktforløbet, de første seks måneders ledighed og myndigheden har undtaget borgeren fra krav om samtaler og aktivering", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere tæt på arbejdsmarkedet, borgeren er i kontaktforløbet, de første seks måneders ledighed og myndigheden har undtaget borgeren fra krav om samtaler og aktivering", dele=(_F88, _F315, _F89))
_F478 = Form("oplysning", "borgeren er omfattet af arbejdspligt", nægtet="borgeren er ikke omfattet af arbejdspligt", navn="omfattet_af_arbejdspligt")
_F479 = Form("undtagelse", "borgeren er omfattet af arbejdspligt", nægtet="borgeren er ikke omfattet af arbejdspligt", dele=(_F478,))
_F480 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F62, _F477, _F479))
_F481 = Form("ret", "Den, der er undtaget, har ikke pligt til at deltage i aktivering", dele=(_F480,), navn="fri_for_aktivering_som_undtaget")
_F482 = Form("oplysning", "kommunen har besluttet at følge op alligevel", nægtet="kommunen har ikke besluttet at følge op alligevel", navn="besluttet_opfølgning")
_F483 = Form("undtagelse", "kommunen har besluttet at følge op alligevel", nægtet="kommunen har ikke besluttet at følge op alligevel", dele=(_F482,))
_F484 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F81, _F79, _F483))
_F485 = Form("ret", "Sygemeldte fra beskæftigelse skal ikke til samtaler og opfølgning hos kommunen", dele=(_F484,), navn="fri_for_samtaler")
_F486 = Form("definition", "borgeren har pause", nægtet="borgeren har ikke pause", navn="i_pause")
_F487 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F1, _F486))
_F488 = Form("ret", "Borgeren er fri for kontakt og aktiveringstilbud i pausen", dele=(_F487,), navn="fri_i_pausen")
_F489 = Form("oplysning", "forløbet er i gang", nægtet="forløbet er ikke i gang", navn="i_gang")
_F490 = Form("skæringsdato", "1. juli 2026", type="date", navn="ressourceforløb_ophør")
_F491 = Form("sammenligning", "den dag, forløbet er bevilget er før 1. juli 2026", nægtet="den dag, forløbet er bevilget er ikke før 1. juli 2026", dele=(_F441, _F490))
_F492 = Form("og", "forløbet er i gang og den dag, forløbet er bevilget er før 1. juli 2026", nægtet="det gælder ikke, at forløbet er i gang og den dag, forløbet er bevilget er før 1. juli 2026", dele=(_F489, _F491))
_F493 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F492,))
_F494 = Form("ret", "Et løbende ressourceforløb fuldføres efter de hidtidige regler", dele=(_F493,), navn="fuldfør_ressourceforløb")
_F495 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F1, _F2))
_F496 = Form("ret", "Borgeren får en årlig afklaring", dele=(_F495,), navn="få_årlig_afklaring")
_F497 = Form("skøn", "svaret er ja: »Er der grund til at følge op, selv om udgangspunktet er, at borgeren ikke skal til samtaler?«", nægtet="svaret er nej: »Er der grund til at følge op, selv om udgangspunktet er, at borgeren ikke skal til samtaler?«", navn="grund_til_opfølgning")
_F498 = Form("og", "borgeren hører til målgruppen sygemeldte fra beskæftigelse, borgeren har et ukompliceret forløb og svaret er ja: »Er der grund til at følge op, selv om udgangspunktet er, at borgeren ikke skal til samtaler?«", nægtet="det gælder ikke, at borgeren hører til målgruppen sygemeldte fra beskæftigelse, borgeren har et ukompliceret forløb og svaret er ja: »Er der grund til at følge op, selv om udgangspunktet er, at borgeren ikke skal til samtaler?«", dele=(_F77, _F78, _F497))
_F499 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F81, _F498))
_F500 = Form("beføjelse", "Kommunen kan beslutte at følge op alligevel", dele=(_F499,), navn="følg_op_alligevel")
_F501 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2027, bestemt ved pausens første dag", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2027, bestemt ved pausens første dag", dele=(_F147,))
_F502 = Form("definition", "pausen er på højst seks måneder", nægtet="pausen er ikke på højst seks måneder", navn="højst_seks_måneder")
_F503 = Form("ikke", "pausen er ikke på højst seks måneder", nægtet="pausen er på højst seks måneder", dele=(_F502,))
_F504 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F501, _F503))
_F505 = Form("handling", "kommunen har besluttet pausen", nægtet="kommunen har ikke besluttet pausen", dele=(_F259,))
_F506 = Form("forbud", "Kommunen giver ikke pause i mere end seks måneder ad gangen", type="status", dele=(_F504, _F505), navn="giv_for_lang_pause")
_F507 = Form("sammenligning", "uddannelsespålægget, som det gælder for borgeren, er uddannelsespålæg, lempet som forsøg eller uddannelsespålæg, lempet varigt", nægtet="det gælder ikke, at uddannelsespålægget, som det gælder for borgeren, er uddannelsespålæg, lempet som forsøg eller uddannelsespålægget, som det gælder for borgeren, er uddannelsespålæg, lempet varigt", dele=(_F129,))
_F508 = Form("skøn", "svaret er ja: »Er en jobrettet indsats efter en konkret vurdering bedre end en uddannelsesrettet?«", nægtet="svaret er nej: »Er en jobrettet indsats efter en konkret vurdering bedre end en uddannelsesrettet?«", navn="jobrettet_indsats_bedst")
_F509 = Form("og", "uddannelsespålægget, som det gælder for borgeren, er uddannelsespålæg, lempet som forsøg eller uddannelsespålæg, lempet varigt og svaret er ja: »Er en jobrettet indsats efter en konkret vurdering bedre end en uddannelsesrettet?«", nægtet="det gælder ikke, at uddannelsespålægget, som det gælder for borgeren, er uddannelsespålæg, lempet som forsøg eller uddannelsespålæg, lempet varigt og svaret er ja: »Er en jobrettet indsats efter en konkret vurdering bedre end en uddannelsesrettet?«", dele=(_F507, _F508))
_F510 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F509,))
_F511 = Form("beføjelse", "Kommunen kan give en jobrettet indsats i stedet for en uddannelsesrettet", dele=(_F510,), navn="giv_jobrettet_indsats")
_F512 = Form("skøn", "svaret er ja: »Er borgeren uden gavn af kontakt og aktiveringstilbud i perioden?«", nægtet="svaret er nej: »Er borgeren uden gavn af kontakt og aktiveringstilbud i perioden?«", navn="uden_gavn")
_F513 = Form("og", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed, pausen er på højst seks måneder og svaret er ja: »Er borgeren uden gavn af kontakt og aktiveringstilbud i perioden?«", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere, der har andre problemer end ledighed, pausen er på højst seks måneder og svaret er ja: »Er borgeren uden gavn af kontakt og aktiveringstilbud i perioden?«", dele=(_F2, _F502, _F512))
_F514 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F501, _F513))
_F515 = Form("beføjelse", "Kommunen kan fritage borgeren for kontakt og aktiveringstilbud, op til seks måneder ad gangen", dele=(_F514,), navn="giv_pause")
_F516 = Form("skøn", "svaret er ja: »Er der behov for øvrig vejledning og opkvalificering?«", nægtet="svaret er nej: »Er der behov for øvrig vejledning og opkvalificering?«", navn="behov_for_vejledning")
_F517 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F516,))
_F518 = Form("beføjelse", "Kommunen kan give øvrig vejledning og opkvalificering", dele=(_F517,), navn="giv_øvrig_vejledning")
_F519 = Form("oplysning", "antal indgange til kommunens virksomhedsservice", type="integer", navn="indgange_for_virksomheder")
_F520 = Form("sammenligning", "antal indgange til kommunens virksomhedsservice er 1", nægtet="antal indgange til kommunens virksomhedsservice er ikke 1", dele=(_F519,))
_F521 = Form("skøn", "svaret er ja: »Er indgangen til virksomhedsservice klar og tydelig?«", nægtet="svaret er nej: »Er indgangen til virksomhedsservice klar og tydelig?«", navn="klar_og_tydelig_indgang")
_F522 = Form("og", "antal indgange til kommunens virksomhedsservice er 1 og svaret er ja: »Er indgangen til virksomhedsservice klar og tydelig?«", nægtet="det gælder ikke, at antal indgange til kommunens virksomhedsservice er 1 og svaret er ja: »Er indgangen til virksomhedsservice klar og tydelig?«", dele=(_F520, _F521))
_F523 = Form("handling", "antal indgange til kommunens virksomhedsservice er 1 og svaret er ja: »Er indgangen til virksomhedsservice klar og tydelig?«", nægtet="det gælder ikke, at antal indgange til kommunens virksomhedsservice er 1 og svaret er ja: »Er indgangen til virksomhedsservice klar og tydelig?«", dele=(_F522,))
_F524 = Form("pligt", "Kommunen har én klar og tydelig indgang for virksomheder", type="status", dele=(_F438, _F523), navn="hav_en_indgang")
_F525 = Form("afløst", "»Jobcenterregimet afskaffes« er begyndt at gælde", nægtet="»Jobcenterregimet afskaffes« er ikke begyndt at gælde", navn="jobcenterregimet_afskaffet")
_F526 = Form("i_kraft", "bestemmelsen gælder altid", nægtet="bestemmelsen er ikke i kraft; den gælder altid", dele=(_F0, _F525))
_F527 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F526,))
_F528 = Form("oplysning", "kommunen har et jobcenter", nægtet="kommunen har ikke et jobcenter", navn="har_jobcenter")
_F529 = Form("handling", "kommunen har et jobcenter", nægtet="kommunen har ikke et jobcenter", dele=(_F528,))
_F530 = Form("pligt", "Kommunen har et jobcenter", type="status", dele=(_F527, _F529), navn="hav_jobcenter")
_F531 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2023, bestemt ved vurderingsdagen", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2023, bestemt ved vurderingsdagen", dele=(_F0,))
_F532 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F531,))
_F533 = Form("oplysning", "styrelsen har en hotline til vejledning om virksomhedspraktik", nægtet="styrelsen har ikke en hotline til vejledning om virksomhedspraktik", navn="hotline_i_drift")
_F534 = Form("handling", "styrelsen har en hotline til vejledning om virksomhedspraktik", nægtet="styrelsen har ikke en hotline til vejledning om virksomhedspraktik", dele=(_F533,))
_F535 = Form("pligt", "Styrelsen har en hotline om virksomhedspraktik", type="status", dele=(_F532, _F534), navn="hold_hotline")
_F536 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F153, _F383))
_F537 = Form("oplysning", "den form, samtalen blev holdt i", type="code", navn="holdt_som")
_F538 = Form("sammenligning", "den form, samtalen blev holdt i er samtalens form", nægtet="den form, samtalen blev holdt i er ikke samtalens form", dele=(_F537, _F158))
_F539 = Form("handling", "den form, samtalen blev holdt i er samtalens form", nægtet="den form, samtalen blev holdt i er ikke samtalens form", dele=(_F538,))
_F540 = Form("pligt", "Samtalen holdes i den form, der følger af reglerne", type="status", dele=(_F536, _F539), navn="hold_i_rette_form")
_F541 = Form("sammenligning", "antal krævede jobsamtaler i de første seks måneders ledighed er mere end 0", nægtet="antal krævede jobsamtaler i de første seks måneders ledighed er ikke mere end 0", dele=(_F64,))
_F542 = Form("definition", "borgeren har pause den dag, de seks måneder slutter", nægtet="borgeren har ikke pause den dag, de seks måneder slutter", navn="pause_ved_fristen")
_F543 = Form("undtagelse", "borgeren har pause den dag, de seks måneder slutter", nægtet="borgeren har ikke pause den dag, de seks måneder slutter", dele=(_F542,))
_F544 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F36, _F541, _F543))
_F545 = Form("definition", "samtalen er holdt i de første seks måneders ledighed", nægtet="samtalen er ikke holdt i de første seks måneders ledighed", navn="i_seksmånedersperioden")
_F546 = Form("og", "samtalen tæller med blandt de krævede og samtalen er holdt i de første seks måneders ledighed", nægtet="det gælder ikke, at samtalen tæller med blandt de krævede og samtalen er holdt i de første seks måneders ledighed", dele=(_F420, _F545))
_F547 = Form("medlemmer", "antallet af borgerens samtaler, hvor samtalen tæller med blandt de krævede og samtalen er holdt i de første seks måneders ledighed", type="integer", dele=(_F546,), navn="samtaler")
_F548 = Form("sammenligning", "antallet af borgerens samtaler, der opfylder alt dette, er mindst antal krævede jobsamtaler i de første seks måneders ledighed: samtalen tæller med blandt de krævede og samtalen er holdt i de første seks måneders ledighed", nægtet="antallet af borgerens samtaler, der opfylder alt dette, er ikke mindst antal krævede jobsamtaler i de første seks måneders ledighed: samtalen tæller med blandt de krævede og samtalen er holdt i de første seks måneders ledighed", dele=(_F547, _F64))
_F549 = Form("handling", "antallet af borgerens samtaler, der opfylder alt dette, er mindst antal krævede jobsamtaler i de første seks måneders ledighed: samtalen tæller med blandt de krævede og samtalen er holdt i de første seks måneders ledighed", nægtet="antallet af borgerens samtaler, der opfylder alt dette, er ikke mindst antal krævede jobsamtaler i de første seks måneders ledighed: samtalen tæller med blandt de krævede og samtalen er holdt i de første seks måneders ledighed", dele=(_F548,))
_F550 = Form("pligt", "De krævede jobsamtaler holdes", type="status", dele=(_F544, _F549, _F427), navn="hold_jobsamtaler")
_F551 = Form("sammenligning", "antal krævede opfølgninger hos kommunen i det første halve år er mere end 0", nægtet="antal krævede opfølgninger hos kommunen i det første halve år er ikke mere end 0", dele=(_F85,))
_F552 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F551,))
_F553 = Form("sammenligning", "samtalens art er opfølgning ved sygdom", nægtet="samtalens art er ikke opfølgning ved sygdom", dele=(_F345,))
_F554 = Form("oplysning", "første sygedag", type="date", navn="sygemeldt_fra")
_F555 = Form("sammenligning", "første sygedag er senest samtalens dato", nægtet="første sygedag er ikke senest samtalens dato", dele=(_F554, _F152))
_F556 = Form("beregning", "6 måneder efter første sygedag", type="date", dele=(_F554,))
_F557 = Form("sammenligning", "samtalens dato er før 6 måneder efter første sygedag", nægtet="samtalens dato er ikke før 6 måneder efter første sygedag", dele=(_F152, _F556))
_F558 = Form("og", "samtalens dato ligger i de første 6 måneder fra første sygedag", nægtet="det gælder ikke, at samtalens dato ligger i de første 6 måneder fra første sygedag", dele=(_F555, _F557))
_F559 = Form("og", "samtalen er holdt, samtalens art er opfølgning ved sygdom og samtalens dato ligger i de første 6 måneder fra første sygedag", nægtet="det gælder ikke, at samtalen er holdt, samtalens art er opfølgning ved sygdom og samtalens dato ligger i de første 6 måneder fra første sygedag", dele=(_F383, _F553, _F558))
_F560 = Form("medlemmer", "antallet af borgerens samtaler, hvor samtalen er holdt, samtalens art er opfølgning ved sygdom og samtalens dato ligger i de første 6 måneder fra første sygedag", type="integer", dele=(_F559,), navn="samtaler")
_F561 = Form("sammenligning", "antallet af borgerens samtaler, der opfylder alt dette, er mindst antal krævede opfølgninger hos kommunen i det første halve år: samtalen er holdt, samtalens art er opfølgning ved sygdom og samtalens dato ligger i de første 6 måneder fra første sygedag", nægtet="antallet af borgerens samtaler, der opfylder alt dette, er ikke mindst antal krævede opfølgninger hos kommunen i det første halve år: samtalen er holdt, samtalens art er opfølgning ved sygdom og samtalens dato ligger i de første 6 måneder fra første sygedag", dele=(_F560, _F85))
_F562 = Form("handling", "antallet af borgerens samtaler, der opfylder alt dette, er mindst antal krævede opfølgninger hos kommunen i det første halve år: samtalen er holdt, samtalens art er opfølgning ved sygdom og samtalens dato ligger i de første 6 måneder fra første sygedag", nægtet="antallet af borgerens samtaler, der opfylder alt dette, er ikke mindst antal krævede opfølgninger hos kommunen i det første halve år: samtalen er holdt, samtalens art er opfølgning ved sygdom og samtalens dato ligger i de første 6 måneder fra første sygedag", dele=(_F561,))
_F563 = Form("pligt", "Kommunen holder de krævede opfølgninger", type="status", dele=(_F552, _F562, _F427), navn="hold_opfølgninger")
_F564 = Form("afløst", "»Kravene om vejledning om seks ugers uddannelse og om status i Min Plan afskaffes« er begyndt at gælde", nægtet="»Kravene om vejledning om seks ugers uddannelse og om status i Min Plan afskaffes« er ikke begyndt at gælde", navn="kravene_om_vejledning_og_status_afskaffet")
_F565 = Form("i_kraft", "bestemmelsen gælder altid", nægtet="bestemmelsen er ikke i kraft; den gælder altid", dele=(_F0, _F564))
_F566 = Form("oplysning", "borgeren har en Min Plan", nægtet="borgeren har ikke en Min Plan", navn="har_min_plan")
_F567 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F565, _F566))
_F568 = Form("oplysning", "Min Plan rummer status for påbegyndte og afsluttede indsatser", nægtet="Min Plan rummer ikke status for påbegyndte og afsluttede indsatser", navn="status_i_min_plan")
_F569 = Form("handling", "Min Plan rummer status for påbegyndte og afsluttede indsatser", nægtet="Min Plan rummer ikke status for påbegyndte og afsluttede indsatser", dele=(_F568,))
_F570 = Form("pligt", "Min Plan rummer status for indsatser", type="status", dele=(_F567, _F569), navn="hold_status_i_min_plan")
_F571 = Form("sammenligning", "12 måneder før vurderingsdagen er før dagen for den seneste afklaring", nægtet="12 måneder før vurderingsdagen er ikke før dagen for den seneste afklaring", dele=(_F272, _F3))
_F572 = Form("sammenligning", "dagen for den seneste afklaring er senest vurderingsdagen", nægtet="dagen for den seneste afklaring er ikke senest vurderingsdagen", dele=(_F3, _F0))
_F573 = Form("og", "dagen for den seneste afklaring ligger inden for de seneste 12 måneder til og med vurderingsdagen", nægtet="det gælder ikke, at dagen for den seneste afklaring ligger inden for de seneste 12 måneder til og med vurderingsdagen", dele=(_F571, _F572))
_F574 = Form("og", "dagen for den seneste afklaring er tidligst 1. januar 2027 og dagen for den seneste afklaring ligger inden for de seneste 12 måneder til og med vurderingsdagen", nægtet="det gælder ikke, at dagen for den seneste afklaring er tidligst 1. januar 2027 og dagen for den seneste afklaring ligger inden for de seneste 12 måneder til og med vurderingsdagen", dele=(_F5, _F573))
_F575 = Form("handling", "dagen for den seneste afklaring er tidligst 1. januar 2027 og dagen for den seneste afklaring ligger inden for de seneste 12 måneder til og med vurderingsdagen", nægtet="det gælder ikke, at dagen for den seneste afklaring er tidligst 1. januar 2027 og dagen for den seneste afklaring ligger inden for de seneste 12 måneder til og med vurderingsdagen", dele=(_F574,))
_F576 = Form("pligt", "Kommunen holder en årlig afklaring", type="status", dele=(_F495, _F575, _F427), navn="hold_årlig_afklaring")
_F577 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt")
_F578 = Form("oplysning", "KL er inddraget", nægtet="KL er ikke inddraget", navn="kl_inddraget")
_F579 = Form("oplysning", "Danske A-kasser er inddraget", nægtet="Danske A-kasser er ikke inddraget", navn="dak_inddraget")
_F580 = Form("og", "KL er inddraget og Danske A-kasser er inddraget", nægtet="det gælder ikke, at KL er inddraget og Danske A-kasser er inddraget", dele=(_F578, _F579))
_F581 = Form("handling", "KL er inddraget og Danske A-kasser er inddraget", nægtet="det gælder ikke, at KL er inddraget og Danske A-kasser er inddraget", dele=(_F580,))
_F582 = Form("pligt", "KL og Danske A-kasser inddrages i udmøntningen", type="status", dele=(_F577, _F581), navn="inddrag_kl_og_dak")
_F583 = Form("skøn", "svaret er ja: »Er der tvivl om, hvorvidt borgeren står til rådighed?«", nægtet="svaret er nej: »Er der tvivl om, hvorvidt borgeren står til rådighed?«", navn="tvivl_om_rådighed")
_F584 = Form("og", "borgeren hører til målgruppen dagpengemodtagere og svaret er ja: »Er der tvivl om, hvorvidt borgeren står til rådighed?«", nægtet="det gælder ikke, at borgeren hører til målgruppen dagpengemodtagere og svaret er ja: »Er der tvivl om, hvorvidt borgeren står til rådighed?«", dele=(_F22, _F583))
_F585 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F584,))
_F586 = Form("beføjelse", "A-kassen kan indkalde til en samtale om rådighed", dele=(_F585,), navn="indkald_om_rådighed")
_F587 = Form("og", "den myndighed, der holder samtalen, er kommunen, borgeren hører til målgruppen dagpengemodtagere og samtalen er holdt i de første seks måneders ledighed", nægtet="det gælder ikke, at den myndighed, der holder samtalen, er kommunen, borgeren hører til målgruppen dagpengemodtagere og samtalen er holdt i de første seks måneders ledighed", dele=(_F404, _F22, _F545))
_F588 = Form("og", "samtalen er den fjerde jobsamtale og borgeren ønsker a-kassen med", nægtet="det gælder ikke, at samtalen er den fjerde jobsamtale og borgeren ønsker a-kassen med", dele=(_F405, _F406))
_F589 = Form("undtagelse", "samtalen er den fjerde jobsamtale og borgeren ønsker a-kassen med", nægtet="det gælder ikke, at samtalen er den fjerde jobsamtale og borgeren ønsker a-kassen med", dele=(_F588,))
_F590 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F36, _F587, _F589))
_F591 = Form("oplysning", "a-kassen deltager i kommunens samtale", nægtet="a-kassen deltager ikke i kommunens samtale", navn="a_kassen_deltager")
_F592 = Form("handling", "a-kassen deltager i kommunens samtale", nægtet="a-kassen deltager ikke i kommunens samtale", dele=(_F591,))
_F593 = Form("forbud", "A-kassen er ikke med i kommunens samtaler", type="status", dele=(_F590, _F592), navn="ingen_fællessamtaler")
_F594 = Form("definition", "borgeren regnes med hos kommunen", nægtet="borgeren regnes ikke med hos kommunen", navn="regnes_med_hos_kommunen")
_F595 = Form("medlemmer", "for mindst én af kommunens borgere i indsatsen gælder, at borgeren regnes med hos kommunen", nægtet="det gælder ikke, at for mindst én af kommunens borgere i indsatsen gælder, at borgeren regnes med hos kommunen", dele=(_F594,), navn="borgere")
_F596 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F81, _F595))
_F597 = Form("medlemmer", "andelen af kommunens borgere i indsatsen, hvor myndigheden har undtaget borgeren fra krav om samtaler og aktivering, regnet blandt dem, hvor borgeren regnes med hos kommunen", type="percent", dele=(_F89, _F594), navn="borgere")
_F598 = Form("sammenligning", "andelen af kommunens borgere i indsatsen, hvor myndigheden har undtaget borgeren fra krav om samtaler og aktivering, regnet blandt dem, hvor borgeren regnes med hos kommunen, er mere end den største andel, der kan undtages", nægtet="andelen af kommunens borgere i indsatsen, hvor myndigheden har undtaget borgeren fra krav om samtaler og aktivering, regnet blandt dem, hvor borgeren regnes med hos kommunen, er ikke mere end den største andel, der kan undtages", dele=(_F597, _F414))
_F599 = Form("handling", "andelen af kommunens borgere i indsatsen, hvor myndigheden har undtaget borgeren fra krav om samtaler og aktivering, regnet blandt dem, hvor borgeren regnes med hos kommunen, er mere end den største andel, der kan undtages", nægtet="andelen af kommunens borgere i indsatsen, hvor myndigheden har undtaget borgeren fra krav om samtaler og aktivering, regnet blandt dem, hvor borgeren regnes med hos kommunen, er ikke mere end den største andel, der kan undtages", dele=(_F598,))
_F600 = Form("forbud", "Kommunen undtager højst hver fjerde", type="status", dele=(_F596, _F599), navn="kommunen_undtager_højst_hver_fjerde")
_F601 = Form("sammenligning", "antal krævede jobsamtaler i kommunen er mere end 0", nægtet="antal krævede jobsamtaler i kommunen er ikke mere end 0", dele=(_F74,))
_F602 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F36, _F601, _F543))
_F603 = Form("og", "samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er kommunen og samtalen er holdt i de første seks måneders ledighed", nægtet="det gælder ikke, at samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er kommunen og samtalen er holdt i de første seks måneders ledighed", dele=(_F420, _F404, _F545))
_F604 = Form("medlemmer", "antallet af borgerens samtaler, hvor samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er kommunen og samtalen er holdt i de første seks måneders ledighed", type="integer", dele=(_F603,), navn="samtaler")
_F605 = Form("sammenligning", "antallet af borgerens samtaler, der opfylder alt dette, er mindst antal krævede jobsamtaler i kommunen: samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er kommunen og samtalen er holdt i de første seks måneders ledighed", nægtet="antallet af borgerens samtaler, der opfylder alt dette, er ikke mindst antal krævede jobsamtaler i kommunen: samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er kommunen og samtalen er holdt i de første seks måneders ledighed", dele=(_F604, _F74))
_F606 = Form("handling", "antallet af borgerens samtaler, der opfylder alt dette, er mindst antal krævede jobsamtaler i kommunen: samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er kommunen og samtalen er holdt i de første seks måneders ledighed", nægtet="antallet af borgerens samtaler, der opfylder alt dette, er ikke mindst antal krævede jobsamtaler i kommunen: samtalen tæller med blandt de krævede, den myndighed, der holder samtalen, er kommunen og samtalen er holdt i de første seks måneders ledighed", dele=(_F605,))
_F607 = Form("pligt", "Kommunen holder sine jobsamtaler i de første seks måneder", type="status", dele=(_F602, _F606, _F427), navn="kommunens_jobsamtaler")
_F608 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2024, bestemt ved tilbuddets første dag", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2024, bestemt ved tilbuddets første dag", dele=(_F159,))
_F609 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F608,))
_F610 = Form("oplysning", "den, der har bevilget tilbuddet", type="code", navn="bevilget_af")
_F611 = Form("sammenligning", "den, der har bevilget tilbuddet, er ikke den myndighed, der bevilger tilbud", nægtet="den, der har bevilget tilbuddet, er den myndighed, der bevilger tilbud", dele=(_F610, _F44))
_F612 = Form("handling", "den, der har bevilget tilbuddet, er ikke den myndighed, der bevilger tilbud", nægtet="den, der har bevilget tilbuddet, er den myndighed, der bevilger tilbud", dele=(_F611,))
_F613 = Form("forbud", "Andre end kommunen bevilger ikke tilbud", type="status", dele=(_F609, _F612), navn="kun_kommunen_bevilger")
_F614 = Form("i_kraft", "bestemmelsen gælder før 1. januar 2023, bestemt ved fristen", nægtet="bestemmelsen er ikke i kraft; den gælder før 1. januar 2023, bestemt ved fristen", dele=(_F427,))
_F615 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F614,))
_F616 = Form("oplysning", "den dag, planen er lavet", type="date", navn="lavet_den")
_F617 = Form("oplysning", "første dag i det år, planen er for", type="date", navn="planår_begynder")
_F618 = Form("beregning", "1 dag før første dag i det år, planen er for", type="date", dele=(_F617,))
_F619 = Form("sammenligning", "den dag, planen er lavet er senest 1 dag før første dag i det år, planen er for", nægtet="den dag, planen er lavet er ikke senest 1 dag før første dag i det år, planen er for", dele=(_F616, _F618))
_F620 = Form("handling", "den dag, planen er lavet er senest 1 dag før første dag i det år, planen er for", nægtet="den dag, planen er lavet er ikke senest 1 dag før første dag i det år, planen er for", dele=(_F619,))
_F621 = Form("pligt", "Kommunen laver en beskæftigelsesplan", type="status", dele=(_F615, _F620, _F427), navn="lav_beskæftigelsesplan")
_F622 = Form("ret", "Kommunen kan lægge indsatsen sammen med socialforvaltningen", dele=(_F438,), navn="læg_indsatsen_sammen")
_F623 = Form("oplysning", "den dag, der måles", type="date", navn="målt_den")
_F624 = Form("i_kraft", "bestemmelsen gælder fra 1. juli 2026, bestemt ved den dag, der måles", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. juli 2026, bestemt ved den dag, der måles", dele=(_F623,))
_F625 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F624,))
_F626 = Form("oplysning", "målingen viser, om borgerne kommer i arbejde eller uddannelse", nægtet="målingen viser, ikke om borgerne kommer i arbejde eller uddannelse", navn="måler_arbejde_eller_uddannelse")
_F627 = Form("handling", "målingen viser, om borgerne kommer i arbejde eller uddannelse", nægtet="målingen viser, ikke om borgerne kommer i arbejde eller uddannelse", dele=(_F626,))
_F628 = Form("pligt", "Kommuner, a-kasser og andre aktører måles på, om borgerne kommer i arbejde eller uddannelse", type="status", dele=(_F625, _F627), navn="mål_på_resultater")
_F629 = Form("og", "samtalens art er jobsamtale og antal krævede jobsamtaler i de første seks måneders ledighed er mere end 0", nægtet="det gælder ikke, at samtalens art er jobsamtale og antal krævede jobsamtaler i de første seks måneders ledighed er mere end 0", dele=(_F346, _F541))
_F630 = Form("definition", "samtalen ligger i borgerens pause", nægtet="samtalen ligger ikke i borgerens pause", navn="i_borgerens_pause")
_F631 = Form("undtagelse", "samtalen ligger i borgerens pause", nægtet="samtalen ligger ikke i borgerens pause", dele=(_F630,))
_F632 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F62, _F629, _F631))
_F633 = Form("handling", "samtalen er holdt", nægtet="samtalen er ikke holdt", dele=(_F383,))
_F634 = Form("pligt", "Borgeren møder til de obligatoriske samtaler", type="status", dele=(_F632, _F633, _F427), navn="mød_til_jobsamtale")
_F635 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F271, _F472))
_F636 = Form("oplysning", "kommunen har været til møde hos ministeren", nægtet="kommunen har ikke været til møde hos ministeren", navn="møde_hos_ministeren_holdt")
_F637 = Form("handling", "kommunen har været til møde hos ministeren", nægtet="kommunen har ikke været til møde hos ministeren", dele=(_F636,))
_F638 = Form("pligt", "En kommune i skærpet tilsyn kommer til møde hos ministeren", type="status", dele=(_F635, _F637), navn="møde_hos_ministeren")
_F639 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F81, _F86, _F479))
_F640 = Form("ret", "Borgere længere fra arbejdsmarkedet har ikke pligt til at deltage i aktiveringstilbud", dele=(_F639,), navn="nej_til_aktiveringstilbud")
_F641 = Form("oplysning", "første dag i budgetåret", type="date", navn="første_dag")
_F642 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2022, bestemt ved første dag i budgetåret", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2022, bestemt ved første dag i budgetåret", dele=(_F641,))
_F643 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F642,))
_F644 = Form("parameter", "årets mål for besparelsen på beskæftigelsesindsatsen", type="amount", navn="besparelsesmål")
_F645 = Form("sammenligning", "årets samlede besparelse på beskæftigelsesindsatsen er mindst årets mål for besparelsen på beskæftigelsesindsatsen", nægtet="årets samlede besparelse på beskæftigelsesindsatsen er ikke mindst årets mål for besparelsen på beskæftigelsesindsatsen", dele=(_F135, _F644))
_F646 = Form("handling", "årets samlede besparelse på beskæftigelsesindsatsen er mindst årets mål for besparelsen på beskæftigelsesindsatsen", nægtet="årets samlede besparelse på beskæftigelsesindsatsen er ikke mindst årets mål for besparelsen på beskæftigelsesindsatsen", dele=(_F645,))
_F647 = Form("pligt", "Årets besparelse på beskæftigelsesindsatsen nås", type="status", dele=(_F643, _F646, _F427), navn="nå_besparelsen")
_F648 = Form("ikke", "kommunen når ikke sit resultatmål", nægtet="kommunen når sit resultatmål", dele=(_F335,))
_F649 = Form("medlemmer", "for mindst én af kommunens borgere i indsatsen gælder, at borgeren indgår i fokusmålet", nægtet="det gælder ikke, at for mindst én af kommunens borgere i indsatsen gælder, at borgeren indgår i fokusmålet", dele=(_F142,), navn="borgere")
_F650 = Form("og", "kommunen når ikke sit resultatmål og for mindst én af kommunens borgere i indsatsen gælder, at borgeren indgår i fokusmålet", nægtet="det gælder ikke, at kommunen når ikke sit resultatmål og for mindst én af kommunens borgere i indsatsen gælder, at borgeren indgår i fokusmålet", dele=(_F648, _F649))
_F651 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F271, _F650))
_F652 = Form("ikke", "kommunen er ikke under fokusmålet", nægtet="kommunen er under fokusmålet", dele=(_F333,))
_F653 = Form("handling", "kommunen er ikke under fokusmålet", nægtet="kommunen er under fokusmålet", dele=(_F652,))
_F654 = Form("pligt", "Kommunen når fokusmålet for aktivering", type="status", dele=(_F651, _F653), navn="nå_fokusmålet")
_F655 = Form("oplysning", "den dag, kommunen afgør spørgsmålet om sanktion", type="date", navn="dato")
_F656 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2027, bestemt ved den dag, kommunen afgør spørgsmålet om sanktion", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2027, bestemt ved den dag, kommunen afgør spørgsmålet om sanktion", dele=(_F655,))
_F657 = Form("skøn", "svaret er ja: »Er tilliden mellem sagsbehandler og borger brudt?«", nægtet="svaret er nej: »Er tilliden mellem sagsbehandler og borger brudt?«", navn="tillid_brudt")
_F658 = Form("ikke", "svaret er nej: »Er tilliden mellem sagsbehandler og borger brudt?«", nægtet="svaret er ja: »Er tilliden mellem sagsbehandler og borger brudt?«", dele=(_F657,))
_F659 = Form("og", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed og svaret er nej: »Er tilliden mellem sagsbehandler og borger brudt?«", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere, der har andre problemer end ledighed og svaret er nej: »Er tilliden mellem sagsbehandler og borger brudt?«", dele=(_F2, _F658))
_F660 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F656, _F659))
_F661 = Form("oplysning", "kommunen har besluttet sanktionen", nægtet="kommunen har ikke besluttet sanktionen", navn="besluttet")
_F662 = Form("handling", "kommunen har besluttet sanktionen", nægtet="kommunen har ikke besluttet sanktionen", dele=(_F661,))
_F663 = Form("forbud", "Kommunen sanktionerer ikke, medmindre tilliden er brudt", type="status", dele=(_F660, _F662), navn="sanktion_uden_brud")
_F664 = Form("og", "borgeren hører til målgruppen borgere, der har andre problemer end ledighed og svaret er ja: »Er tilliden mellem sagsbehandler og borger brudt?«", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere, der har andre problemer end ledighed og svaret er ja: »Er tilliden mellem sagsbehandler og borger brudt?«", dele=(_F2, _F657))
_F665 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F656, _F664))
_F666 = Form("beføjelse", "Kommunen kan sanktionere, når tilliden er brudt", dele=(_F665,), navn="sanktion_ved_brud")
_F667 = Form("oplysning", "den dag, ministeriet og KL har set på, hvordan indsatsen kan understøttes", type="date", navn="set_på_støtte_den")
_F668 = Form("sammenligning", "den dag, ministeriet og KL har set på, hvordan indsatsen kan understøttes er senest 30. november 2022", nægtet="den dag, ministeriet og KL har set på, hvordan indsatsen kan understøttes er ikke senest 30. november 2022", dele=(_F667,))
_F669 = Form("handling", "den dag, ministeriet og KL har set på, hvordan indsatsen kan understøttes er senest 30. november 2022", nægtet="den dag, ministeriet og KL har set på, hvordan indsatsen kan understøttes er ikke senest 30. november 2022", dele=(_F668,))
_F670 = Form("pligt", "Ministeriet ser sammen med KL på, hvordan indsatsen kan understøttes", type="status", dele=(_F430, _F669, _F427), navn="se_på_støtte")
_F671 = Form("i_kraft", "bestemmelsen gælder fra 1. januar 2024, bestemt ved første dag i budgetåret", nægtet="bestemmelsen er ikke i kraft; den gælder fra 1. januar 2024, bestemt ved første dag i budgetåret", dele=(_F641,))
_F672 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F671,))
_F673 = Form("parameter", "den årlige nedsættelse af udgiften til jobcenterdrift", type="amount", navn="nedsættelse_af_driftsudgift")
_F674 = Form("sammenligning", "årets nedsættelse af udgiften til jobcenterdrift er mindst den årlige nedsættelse af udgiften til jobcenterdrift", nægtet="årets nedsættelse af udgiften til jobcenterdrift er ikke mindst den årlige nedsættelse af udgiften til jobcenterdrift", dele=(_F140, _F673))
_F675 = Form("handling", "årets nedsættelse af udgiften til jobcenterdrift er mindst den årlige nedsættelse af udgiften til jobcenterdrift", nægtet="årets nedsættelse af udgiften til jobcenterdrift er ikke mindst den årlige nedsættelse af udgiften til jobcenterdrift", dele=(_F674,))
_F676 = Form("pligt", "Udgifterne til jobcenterdrift sænkes", type="status", dele=(_F672, _F675, _F427), navn="sænk_driftsudgiften")
_F677 = Form("oplysning", "der føres tilsyn med a-kassens kontaktforløb", nægtet="der føres ikke tilsyn med a-kassens kontaktforløb", navn="under_tilsyn")
_F678 = Form("handling", "der føres tilsyn med a-kassens kontaktforløb", nægtet="der føres ikke tilsyn med a-kassens kontaktforløb", dele=(_F677,))
_F679 = Form("pligt", "Der føres tilsyn med a-kassen ligesom med kommuner", type="status", dele=(_F458, _F678), navn="tilsyn_med_a_kassen")
_F680 = Form("oplysning", "den dag, undersøgelsen af vejledning er færdig", type="date", navn="vejledning_undersøgt_den")
_F681 = Form("sammenligning", "den dag, undersøgelsen af vejledning er færdig er senest 31. december 2023", nægtet="den dag, undersøgelsen af vejledning er færdig er ikke senest 31. december 2023", dele=(_F680,))
_F682 = Form("handling", "den dag, undersøgelsen af vejledning er færdig er senest 31. december 2023", nægtet="den dag, undersøgelsen af vejledning er færdig er ikke senest 31. december 2023", dele=(_F681,))
_F683 = Form("pligt", "Ministeriet undersøger, om vejledning kan forenkles og moderniseres", type="status", dele=(_F430, _F682, _F427), navn="undersøg_vejledningen")
_F684 = Form("skøn", "svaret er ja: »Kan borgeren godt selv?«", nægtet="svaret er nej: »Kan borgeren godt selv?«", navn="kan_selv")
_F685 = Form("og", "borgeren hører til målgruppen borgere tæt på arbejdsmarkedet, borgeren er i kontaktforløbet, de første seks måneders ledighed og svaret er ja: »Kan borgeren godt selv?«", nægtet="det gælder ikke, at borgeren hører til målgruppen borgere tæt på arbejdsmarkedet, borgeren er i kontaktforløbet, de første seks måneders ledighed og svaret er ja: »Kan borgeren godt selv?«", dele=(_F88, _F315, _F684))
_F686 = Form("sammenligning", "den myndighed, der har ansvaret for kontaktforløbet, er en anden aktør", nægtet="den myndighed, der har ansvaret for kontaktforløbet, er ikke en anden aktør", dele=(_F42,))
_F687 = Form("undtagelse", "den myndighed, der har ansvaret for kontaktforløbet, er en anden aktør", nægtet="den myndighed, der har ansvaret for kontaktforløbet, er ikke en anden aktør", dele=(_F686,))
_F688 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F62, _F685, _F687))
_F689 = Form("beføjelse", "Den ansvarlige myndighed kan undtage en ledig, der godt kan selv", dele=(_F688,), navn="undtag_den_ledige")
_F690 = Form("oplysning", "refusionssystemet er ændret", nægtet="refusionssystemet er ikke ændret", navn="refusion_ændret")
_F691 = Form("oplysning", "bevillingsansvaret er ændret", nægtet="bevillingsansvaret er ikke ændret", navn="bevillingsansvar_ændret")
_F692 = Form("oplysning", "finansieringen er ændret", nægtet="finansieringen er ikke ændret", navn="finansiering_ændret")
_F693 = Form("eller", "refusionssystemet er ændret, bevillingsansvaret er ændret eller finansieringen er ændret", nægtet="det gælder ikke, at refusionssystemet er ændret, bevillingsansvaret er ændret eller finansieringen er ændret", dele=(_F690, _F691, _F692))
_F694 = Form("handling", "refusionssystemet er ændret, bevillingsansvaret er ændret eller finansieringen er ændret", nægtet="det gælder ikke, at refusionssystemet er ændret, bevillingsansvaret er ændret eller finansieringen er ændret", dele=(_F693,))
_F695 = Form("forbud", "Refusion, bevillingsansvar og finansiering ændres ikke", type="status", dele=(_F458, _F694), navn="uændret_refusion_og_finansiering")
_F696 = Form("oplysning", "borgeren beder om vejledning om seks ugers jobrettet uddannelse", nægtet="borgeren beder ikke om vejledning om seks ugers jobrettet uddannelse", navn="beder_om_vejledning_om_seks_uger")
_F697 = Form("og", "borgeren hører til målgruppen dagpengemodtagere og borgeren beder om vejledning om seks ugers jobrettet uddannelse", nægtet="det gælder ikke, at borgeren hører til målgruppen dagpengemodtagere og borgeren beder om vejledning om seks ugers jobrettet uddannelse", dele=(_F22, _F696))
_F698 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F565, _F697))
_F699 = Form("oplysning", "borgeren er vejledt om seks ugers jobrettet uddannelse", nægtet="borgeren er ikke vejledt om seks ugers jobrettet uddannelse", navn="vejledt_om_seks_uger")
_F700 = Form("handling", "borgeren er vejledt om seks ugers jobrettet uddannelse", nægtet="borgeren er ikke vejledt om seks ugers jobrettet uddannelse", dele=(_F699,))
_F701 = Form("pligt", "Kommunen vejleder om seks ugers jobrettet uddannelse", type="status", dele=(_F698, _F700), navn="vejled_om_seks_uger")
_F702 = Form("og", "borgeren hører til målgruppen deltagere i forsøget med frit valg og borgeren er i de første fire måneders ledighed", nægtet="det gælder ikke, at borgeren hører til målgruppen deltagere i forsøget med frit valg og borgeren er i de første fire måneders ledighed", dele=(_F226, _F29))
_F703 = Form("gælder", "betingelserne er opfyldt", nægtet="betingelserne er ikke opfyldt", dele=(_F27, _F702))
_F704 = Form("ret", "Borgeren vælger mellem kommunen, a-kassen og en anden aktør", dele=(_F703,), navn="vælg_kontaktforløb")


def _regel_afklaring_efter_den_seneste(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = i_kraft(borger.vurderingsdato, fra=datoer.anden_fase_ikraft(borger))
    _v3 = borger.trin_.get("andre_problemer_end_ledighed") or forklaret(borger, "andre_problemer_end_ledighed")
    _v4 = _v3[1]
    _v5 = borger.seneste_afklaring
    _v6 = datoer.anden_fase_ikraft(borger)
    _v7 = tidligst(_v5, _v6)
    _v8 = False if _v4 is False or _v7 is False else True if _v4 is _v7 is True else og(_v4, _v7)
    _v9 = False if _v2 is False or _v8 is False else True if _v2 is _v8 is True else og(_v2, _v8)
    _v10 = måneder_efter(_v5, 12)
    return (_F8, _v9 if _v9.__class__ is not Ukendt else ved(borger, "afklaring_efter_den_seneste", _v9), ((_F1, _v2, _v1), (_F6, _v8, _v3, (_F5, _v7, _v5, _v6)), (_F7, _v10, _v5)), _v10 if _v10.__class__ is not Ukendt else ved(borger, "afklaring_efter_den_seneste", _v10), "afklaring_efter_den_seneste", ())


def _regel_første_afklaring(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = i_kraft(borger.vurderingsdato, fra=datoer.anden_fase_ikraft(borger))
    _v3 = borger.trin_.get("andre_problemer_end_ledighed") or forklaret(borger, "andre_problemer_end_ledighed")
    _v4 = _v3[1]
    _v5 = borger.ledig_fra
    _v6 = er_ingen(_v5)
    _v7 = ikke(_v6)
    _v8 = borger.seneste_afklaring
    _v9 = er_ingen(_v8)
    _v10 = datoer.anden_fase_ikraft(borger)
    _v11 = før(_v8, _v10)
    _v12 = True if _v9 is True or _v11 is True else False if _v9 is _v11 is False else eller(_v9, _v11)
    _v13 = False if _v4 is False or _v7 is False or _v12 is False else True if _v4 is _v7 is _v12 is True else og(_v4, _v7, _v12)
    _v14 = False if _v2 is False or _v13 is False else True if _v2 is _v13 is True else og(_v2, _v13)
    _v15 = højeste(_v5, _v10)
    _v16 = måneder_efter(_v15, 12)
    return (_F18, _v14 if _v14.__class__ is not Ukendt else ved(borger, "første_afklaring", _v14), ((_F1, _v2, _v1), (_F15, _v13, _v3, (_F11, _v7, (_F10, _v6, _v5)), (_F14, _v12, (_F12, _v9, _v8), (_F13, _v11, _v8, _v10))), (_F17, _v16, (_F16, _v15, _v5, _v10))), _v16 if _v16.__class__ is not Ukendt else ved(borger, "første_afklaring", _v16), "første_afklaring", ())


def _regel_Borger__afklaring_senest__ellers(borger: Any) -> Trin:
    return (_F19, True, (), INGEN, "Borger__afklaring_senest__ellers", ("afklaring_efter_den_seneste", "første_afklaring"))


def _Borger_afklaring_senest(borger: Any) -> Trin:
    return valgt(borger, _F20, "afklaring_senest", (_regel_afklaring_efter_den_seneste(borger), _regel_første_afklaring(borger), _regel_Borger__afklaring_senest__ellers(borger)))


def _regel_a_kassen_har_ansvaret_i_a_kasseforsøget(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=DATO_2020_01_01, til=dage_efter(datoer.kontaktforløb_ikraft(borger), -1))
    _v3 = borger.trin_.get("dagpengemodtager") or forklaret(borger, "dagpengemodtager")
    _v4 = _v3[1]
    _v5 = borger.trin_.get("i_de_første_tre_måneder") or forklaret(borger, "i_de_første_tre_måneder")
    _v6 = _v5[1]
    _v7 = borger.a_kasse.med_i_a_kasseforsøget
    _v8 = False if _v4 is False or _v6 is False or _v7 is False else True if _v4 is _v6 is _v7 is True else og(_v4, _v6, _v7)
    _v9 = False if _v2 is False or _v8 is False else True if _v2 is _v8 is True else og(_v2, _v8)
    return (_F26, _v9 if _v9.__class__ is not Ukendt else ved(borger, "a_kassen_har_ansvaret_i_a_kasseforsøget", _v9), ((_F21, _v2, _v1), (_F25, _v8, _v3, _v5, _v7)), _Myndighed_a_kasse, "a_kassen_har_ansvaret_i_a_kasseforsøget", ())


def _regel_a_kassen_har_ansvaret_i_forsøget(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=datoer.forsøg_begynder(borger))
    _v3 = borger.trin_.get("deltager_i_storskalaforsøg") or forklaret(borger, "deltager_i_storskalaforsøg")
    _v4 = _v3[1]
    _v5 = borger.trin_.get("i_de_første_fire_måneder") or forklaret(borger, "i_de_første_fire_måneder")
    _v6 = _v5[1]
    _v7 = False if _v4 is False or _v6 is False else True if _v4 is _v6 is True else og(_v4, _v6)
    _v8 = False if _v2 is False or _v7 is False else True if _v2 is _v7 is True else og(_v2, _v7)
    return (_F31, _v8, ((_F27, _v2, _v1), (_F30, _v7, _v3, _v5)), _Myndighed_a_kasse, "a_kassen_har_ansvaret_i_forsøget", ())


def _regel_borgerens_valgte_aktør(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=datoer.forsøg_begynder(borger))
    _v3 = borger.trin_.get("hos_valgt_aktør") or forklaret(borger, "hos_valgt_aktør")
    _v4 = _v3[1]
    _v5 = borger.trin_.get("i_de_første_fire_måneder") or forklaret(borger, "i_de_første_fire_måneder")
    _v6 = _v5[1]
    _v7 = False if _v4 is False or _v6 is False else True if _v4 is _v6 is True else og(_v4, _v6)
    _v8 = False if _v2 is False or _v7 is False else True if _v2 is _v7 is True else og(_v2, _v7)
    _v9 = borger.valgt_aktør
    return (_F35, _v8, ((_F27, _v2, _v1), (_F33, _v7, _v3, _v5), _v9), _v9, "borgerens_valgte_aktør", ())


def _regel_a_kassen_har_ansvaret(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(borger))
    _v3 = borger.trin_.get("dagpengemodtager") or forklaret(borger, "dagpengemodtager")
    _v4 = _v3[1]
    _v5 = borger.trin_.get("i_de_første_tre_måneder") or forklaret(borger, "i_de_første_tre_måneder")
    _v6 = _v5[1]
    _v7 = False if _v4 is False or _v6 is False else True if _v4 is _v6 is True else og(_v4, _v6)
    _v8 = borger.visiteret_til_kommunen
    _v9 = undtagelse(_v8)
    _v10 = og(_v2, _v7, ikke(_v9))
    return (_F40, _v10, ((_F36, _v2, _v1), (_F37, _v7, _v3, _v5), (_F39, _v9, _v8)), _Myndighed_a_kasse, "a_kassen_har_ansvaret", ("borgerens_valgte_aktør",))


def _regel_Borger__ansvarlig_myndighed__ellers(borger: Any) -> Trin:
    return (_F41, True, (), _Myndighed_kommune, "Borger__ansvarlig_myndighed__ellers", ("a_kassen_har_ansvaret", "a_kassen_har_ansvaret_i_a_kasseforsøget", "a_kassen_har_ansvaret_i_forsøget"))


def _Borger_ansvarlig_myndighed(borger: Any) -> Trin:
    return valgt(borger, _F42, "ansvarlig_myndighed", (_regel_a_kassen_har_ansvaret_i_a_kasseforsøget(borger), _regel_a_kassen_har_ansvaret_i_forsøget(borger), _regel_borgerens_valgte_aktør(borger), _regel_a_kassen_har_ansvaret(borger), _regel_Borger__ansvarlig_myndighed__ellers(borger)))


def _regel_kommunen_bevilger(borger: Any) -> Trin:
    return (_F43, True, (), _Myndighed_kommune, "kommunen_bevilger", ())


def _Borger_bevillingsmyndighed(borger: Any) -> Trin:
    return valgt(borger, _F44, "bevillingsmyndighed", (_regel_kommunen_bevilger(borger),))


def _regel_fire_måneder_efter_kalenderen(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = er_ingen(_v1)
    _v3 = ikke(_v2)
    _v4 = parametre.ledighed_opgøres_i(borger, borger.vurderingsdato)
    _v5 = er(_v4, _Ledighedsur_kalendermåneder)
    _v6 = False if _v3 is False or _v5 is False else True if _v3 is _v5 is True else og(_v3, _v5)
    _v7 = måneder_efter(_v1, 4)
    _v8 = dage_efter(_v7, -1)
    return (_F50, _v6 if _v6.__class__ is not Ukendt else ved(borger, "fire_måneder_efter_kalenderen", _v6), ((_F47, _v6, (_F11, _v3, (_F10, _v2, _v1)), (_F46, _v5, _v4)), (_F49, _v8, (_F48, _v7, _v1))), _v8 if _v8.__class__ is not Ukendt else ved(borger, "fire_måneder_efter_kalenderen", _v8), "fire_måneder_efter_kalenderen", ())


def _regel_fire_måneder_sammenlagt(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = er_ingen(_v1)
    _v3 = ikke(_v2)
    _v4 = parametre.ledighed_opgøres_i(borger, borger.vurderingsdato)
    _v5 = er(_v4, _Ledighedsur_sammenlagt_ledighed)
    _v6 = False if _v3 is False or _v5 is False else True if _v3 is _v5 is True else og(_v3, _v5)
    _v7 = borger.fire_måneder_nået
    return (_F54, _v6, ((_F52, _v6, (_F11, _v3, (_F10, _v2, _v1)), (_F51, _v5, _v4)), _v7), _v7, "fire_måneder_sammenlagt", ())


def _regel_Borger__fire_måneder_til__ellers(borger: Any) -> Trin:
    return (_F55, True, (), INGEN, "Borger__fire_måneder_til__ellers", ("fire_måneder_efter_kalenderen", "fire_måneder_sammenlagt"))


def _Borger_fire_måneder_til(borger: Any) -> Trin:
    return valgt(borger, _F56, "fire_måneder_til", (_regel_fire_måneder_efter_kalenderen(borger), _regel_fire_måneder_sammenlagt(borger), _regel_Borger__fire_måneder_til__ellers(borger)))


def _regel_Borger__forventet_fravær__er(borger: Any) -> Trin:
    _v1 = borger.fravær_efter_borgeren
    _v2 = borger.fravær_efter_arbejdsgiveren
    _v3 = højeste(_v1, _v2)
    return (_F60, True, ((_F59, _v3, _v1, _v2),), _v3 if _v3.__class__ is not Ukendt else ved(borger, "Borger__forventet_fravær__er", _v3), "Borger__forventet_fravær__er", ())


def _Borger_forventet_fravær(borger: Any) -> Trin:
    return valgt(borger, _F61, "forventet_fravær", (_regel_Borger__forventet_fravær__er(borger),))


def _regel_to_hos_a_kassen(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=datoer.reform_ikraft(borger))
    _v3 = borger.trin_.get("dagpengemodtager") or forklaret(borger, "dagpengemodtager")
    _v4 = _v3[1]
    _v5 = borger.visiteret_til_kommunen
    _v6 = undtagelse(_v5)
    _v7 = borger.trin_.get("hos_valgt_aktør") or forklaret(borger, "hos_valgt_aktør")
    _v8 = _v7[1]
    _v9 = undtagelse(_v8)
    _v10 = og(_v2, _v4, ikke(_v6), ikke(_v9))
    _v11 = borger.trin_.get("krævede_samtaler") or forklaret(borger, "krævede_samtaler")
    _v12 = _v11[1]
    _v13 = begrænset(2, (Grænse("højst", _v12, True),))
    return (_F65, _v10, ((_F62, _v2, _v1), _v3, (_F39, _v6, _v5), (_F63, _v9, _v7), _v11), _v13 if _v13.__class__ is not Ukendt else ved(borger, "to_hos_a_kassen", _v13), "to_hos_a_kassen", ())


def _regel_tre_hos_a_kassen(borger: Any) -> Trin:
    _v1 = begyndt(datoer.reform_ikraft(borger), borger.ledig_fra)
    _v2 = borger.ledig_fra
    _v3 = i_kraft(borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(borger), ophørt=(_v1,))
    _v4 = borger.trin_.get("dagpengemodtager") or forklaret(borger, "dagpengemodtager")
    _v5 = _v4[1]
    _v6 = borger.visiteret_til_kommunen
    _v7 = undtagelse(_v6)
    _v8 = og(_v3, _v5, ikke(_v7))
    return (_F68, _v8, ((_F67, _v3, _v2, (_F66, _v1)), _v4, (_F39, _v7, _v6)), 3, "tre_hos_a_kassen", ())


def _regel_Borger__krævede_hos_a_kassen__ellers(borger: Any) -> Trin:
    return (_F69, True, (), 0, "Borger__krævede_hos_a_kassen__ellers", ("to_hos_a_kassen", "tre_hos_a_kassen"))


def _Borger_krævede_hos_a_kassen(borger: Any) -> Trin:
    return valgt(borger, _F70, "krævede_hos_a_kassen", (_regel_to_hos_a_kassen(borger), _regel_tre_hos_a_kassen(borger), _regel_Borger__krævede_hos_a_kassen__ellers(borger)))


def _regel_resten_hos_kommunen__dog_1(borger: Any) -> Trin:
    _v1 = borger.trin_.get("hos_valgt_aktør") or forklaret(borger, "hos_valgt_aktør")
    _v2 = _v1[1]
    return (_F71, _v2, (_v1,), 0, "resten_hos_kommunen__dog_1", ())


def _regel_resten_hos_kommunen(borger: Any) -> Trin:
    _v1 = borger.trin_.get("krævede_samtaler") or forklaret(borger, "krævede_samtaler")
    _v2 = _v1[1]
    _v3 = borger.trin_.get("krævede_hos_a_kassen") or forklaret(borger, "krævede_hos_a_kassen")
    _v4 = _v3[1]
    _v5 = minus(_v2, _v4)
    return (_F73, True, ((_F72, _v5, _v1, _v3),), _v5 if _v5.__class__ is not Ukendt else ved(borger, "resten_hos_kommunen", _v5), "resten_hos_kommunen", ("resten_hos_kommunen__dog_1",))


def _Borger_krævede_hos_kommunen(borger: Any) -> Trin:
    return valgt(borger, _F74, "krævede_hos_kommunen", (_regel_resten_hos_kommunen__dog_1(borger), _regel_resten_hos_kommunen(borger)))


def _regel_en_opfølgning(borger: Any) -> Trin:
    _v1 = begyndt(datoer.sygemeldt_ikraft(borger), borger.vurderingsdato)
    _v2 = borger.vurderingsdato
    _v3 = i_kraft(borger.vurderingsdato, fra=DATO_2025_01_01, ophørt=(_v1,))
    _v4 = borger.trin_.get("sygemeldt_fra_beskæftigelse") or forklaret(borger, "sygemeldt_fra_beskæftigelse")
    _v5 = _v4[1]
    _v6 = borger.trin_.get("ukompliceret_forløb") or forklaret(borger, "ukompliceret_forløb")
    _v7 = _v6[1]
    _v8 = False if _v5 is False or _v7 is False else True if _v5 is _v7 is True else og(_v5, _v7)
    _v9 = False if _v3 is False or _v8 is False else True if _v3 is _v8 is True else og(_v3, _v8)
    return (_F80, _v9, ((_F76, _v3, _v2, (_F75, _v1)), (_F79, _v8, _v4, _v6)), 1, "en_opfølgning", ())


def _regel_ingen_opfølgning(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = i_kraft(borger.vurderingsdato, fra=datoer.sygemeldt_ikraft(borger))
    _v3 = borger.trin_.get("sygemeldt_fra_beskæftigelse") or forklaret(borger, "sygemeldt_fra_beskæftigelse")
    _v4 = _v3[1]
    _v5 = borger.trin_.get("ukompliceret_forløb") or forklaret(borger, "ukompliceret_forløb")
    _v6 = _v5[1]
    _v7 = False if _v4 is False or _v6 is False else True if _v4 is _v6 is True else og(_v4, _v6)
    _v8 = False if _v2 is False or _v7 is False else True if _v2 is _v7 is True else og(_v2, _v7)
    return (_F82, _v8, ((_F81, _v2, _v1), (_F79, _v7, _v3, _v5)), 0, "ingen_opfølgning", ())


def _regel_fire_opfølgninger(borger: Any) -> Trin:
    _v1 = borger.trin_.get("sygemeldt_fra_beskæftigelse") or forklaret(borger, "sygemeldt_fra_beskæftigelse")
    _v2 = _v1[1]
    return (_F83, _v2, (_v1,), 4, "fire_opfølgninger", ("en_opfølgning", "ingen_opfølgning"))


def _regel_Borger__krævede_opfølgninger__ellers(borger: Any) -> Trin:
    return (_F84, True, (), INGEN, "Borger__krævede_opfølgninger__ellers", ("fire_opfølgninger",))


def _Borger_krævede_opfølgninger(borger: Any) -> Trin:
    return valgt(borger, _F85, "krævede_opfølgninger", (_regel_en_opfølgning(borger), _regel_ingen_opfølgning(borger), _regel_fire_opfølgninger(borger), _regel_Borger__krævede_opfølgninger__ellers(borger)))


def _regel_en_samtale(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=datoer.længere_fra_ikraft(borger))
    _v3 = borger.trin_.get("længere_fra_arbejdsmarkedet") or forklaret(borger, "længere_fra_arbejdsmarkedet")
    _v4 = _v3[1]
    _v5 = False if _v2 is False or _v4 is False else True if _v2 is _v4 is True else og(_v2, _v4)
    return (_F87, _v5, ((_F62, _v2, _v1), _v3), 1, "en_samtale", ())


def _regel_fire_jobsamtaler__dog_1(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=datoer.reform_ikraft(borger))
    _v3 = borger.trin_.get("tæt_på_arbejdsmarkedet") or forklaret(borger, "tæt_på_arbejdsmarkedet")
    _v4 = _v3[1]
    _v5 = borger.undtaget_af_myndigheden
    _v6 = False if _v4 is False or _v5 is False else True if _v4 is _v5 is True else og(_v4, _v5)
    _v7 = False if _v2 is False or _v6 is False else True if _v2 is _v6 is True else og(_v2, _v6)
    _v8 = parametre.samtaler_trods_undtagelse(borger, borger.ledig_fra)
    return (_F92, _v7, ((_F62, _v2, _v1), (_F90, _v6, _v3, _v5), _v8), _v8 if _v8.__class__ is not Ukendt else ved(borger, "fire_jobsamtaler__dog_1", _v8), "fire_jobsamtaler__dog_1", ())


def _regel_fire_samtaler_hidtil(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, til=dage_efter(datoer.reform_ikraft(borger), -1))
    _v3 = borger.trin_.get("tæt_på_arbejdsmarkedet") or forklaret(borger, "tæt_på_arbejdsmarkedet")
    _v4 = _v3[1]
    _v5 = borger.trin_.get("dagpengemodtager") or forklaret(borger, "dagpengemodtager")
    _v6 = _v5[1]
    _v7 = ikke(_v6)
    _v8 = False if _v4 is False or _v7 is False else True if _v4 is _v7 is True else og(_v4, _v7)
    _v9 = False if _v2 is False or _v8 is False else True if _v2 is _v8 is True else og(_v2, _v8)
    return (_F96, _v9 if _v9.__class__ is not Ukendt else ved(borger, "fire_samtaler_hidtil", _v9), ((_F93, _v2, _v1), (_F95, _v8, _v3, (_F94, _v7, _v5))), 4, "fire_samtaler_hidtil", ())


def _regel_fire_samtaler_længere_fra(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, til=dage_efter(datoer.længere_fra_ikraft(borger), -1))
    _v3 = borger.trin_.get("længere_fra_arbejdsmarkedet") or forklaret(borger, "længere_fra_arbejdsmarkedet")
    _v4 = _v3[1]
    _v5 = False if _v2 is False or _v4 is False else True if _v2 is _v4 is True else og(_v2, _v4)
    return (_F97, _v5 if _v5.__class__ is not Ukendt else ved(borger, "fire_samtaler_længere_fra", _v5), ((_F93, _v2, _v1), _v3), 4, "fire_samtaler_længere_fra", ())


def _regel_ni_samtaler(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, til=dage_efter(datoer.kontaktforløb_ikraft(borger), -1))
    _v3 = borger.trin_.get("dagpengemodtager") or forklaret(borger, "dagpengemodtager")
    _v4 = _v3[1]
    _v5 = False if _v2 is False or _v4 is False else True if _v2 is _v4 is True else og(_v2, _v4)
    return (_F99, _v5 if _v5.__class__ is not Ukendt else ved(borger, "ni_samtaler", _v5), ((_F98, _v2, _v1), _v3), 9, "ni_samtaler", ())


def _regel_seks_jobsamtaler(borger: Any) -> Trin:
    _v1 = begyndt(datoer.reform_ikraft(borger), borger.ledig_fra)
    _v2 = borger.ledig_fra
    _v3 = i_kraft(borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(borger), ophørt=(_v1,))
    _v4 = borger.trin_.get("dagpengemodtager") or forklaret(borger, "dagpengemodtager")
    _v5 = _v4[1]
    _v6 = False if _v3 is False or _v5 is False else True if _v3 is _v5 is True else og(_v3, _v5)
    return (_F102, _v6, ((_F101, _v3, _v2, (_F100, _v1)), _v4), 6, "seks_jobsamtaler", ())


def _regel_fire_jobsamtaler(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=datoer.reform_ikraft(borger))
    _v3 = borger.trin_.get("tæt_på_arbejdsmarkedet") or forklaret(borger, "tæt_på_arbejdsmarkedet")
    _v4 = _v3[1]
    _v5 = False if _v2 is False or _v4 is False else True if _v2 is _v4 is True else og(_v2, _v4)
    return (_F103, _v5, ((_F62, _v2, _v1), _v3), 4, "fire_jobsamtaler", ("fire_jobsamtaler__dog_1",))


def _regel_Borger__krævede_samtaler__ellers(borger: Any) -> Trin:
    return (_F104, True, (), 0, "Borger__krævede_samtaler__ellers", ("en_samtale", "fire_jobsamtaler", "fire_samtaler_hidtil", "fire_samtaler_længere_fra", "ni_samtaler", "seks_jobsamtaler"))


def _Borger_krævede_samtaler(borger: Any) -> Trin:
    return valgt(borger, _F64, "krævede_samtaler", (_regel_en_samtale(borger), _regel_fire_jobsamtaler__dog_1(borger), _regel_fire_samtaler_hidtil(borger), _regel_fire_samtaler_længere_fra(borger), _regel_ni_samtaler(borger), _regel_seks_jobsamtaler(borger), _regel_fire_jobsamtaler(borger), _regel_Borger__krævede_samtaler__ellers(borger)))


def _regel_seks_måneder_efter_kalenderen(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = er_ingen(_v1)
    _v3 = ikke(_v2)
    _v4 = parametre.ledighed_opgøres_i(borger, borger.vurderingsdato)
    _v5 = er(_v4, _Ledighedsur_kalendermåneder)
    _v6 = False if _v3 is False or _v5 is False else True if _v3 is _v5 is True else og(_v3, _v5)
    _v7 = måneder_efter(_v1, 6)
    _v8 = dage_efter(_v7, -1)
    return (_F107, _v6 if _v6.__class__ is not Ukendt else ved(borger, "seks_måneder_efter_kalenderen", _v6), ((_F47, _v6, (_F11, _v3, (_F10, _v2, _v1)), (_F46, _v5, _v4)), (_F106, _v8, (_F105, _v7, _v1))), _v8 if _v8.__class__ is not Ukendt else ved(borger, "seks_måneder_efter_kalenderen", _v8), "seks_måneder_efter_kalenderen", ())


def _regel_seks_måneder_sammenlagt(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = er_ingen(_v1)
    _v3 = ikke(_v2)
    _v4 = parametre.ledighed_opgøres_i(borger, borger.vurderingsdato)
    _v5 = er(_v4, _Ledighedsur_sammenlagt_ledighed)
    _v6 = False if _v3 is False or _v5 is False else True if _v3 is _v5 is True else og(_v3, _v5)
    _v7 = borger.seks_måneder_nået
    return (_F109, _v6, ((_F52, _v6, (_F11, _v3, (_F10, _v2, _v1)), (_F51, _v5, _v4)), _v7), _v7, "seks_måneder_sammenlagt", ())


def _regel_Borger__seks_måneder_til__ellers(borger: Any) -> Trin:
    return (_F110, True, (), INGEN, "Borger__seks_måneder_til__ellers", ("seks_måneder_efter_kalenderen", "seks_måneder_sammenlagt"))


def _Borger_seks_måneder_til(borger: Any) -> Trin:
    return valgt(borger, _F111, "seks_måneder_til", (_regel_seks_måneder_efter_kalenderen(borger), _regel_seks_måneder_sammenlagt(borger), _regel_Borger__seks_måneder_til__ellers(borger)))


def _regel_tre_måneder_efter_kalenderen(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = er_ingen(_v1)
    _v3 = ikke(_v2)
    _v4 = parametre.ledighed_opgøres_i(borger, borger.vurderingsdato)
    _v5 = er(_v4, _Ledighedsur_kalendermåneder)
    _v6 = False if _v3 is False or _v5 is False else True if _v3 is _v5 is True else og(_v3, _v5)
    _v7 = måneder_efter(_v1, 3)
    _v8 = dage_efter(_v7, -1)
    return (_F114, _v6 if _v6.__class__ is not Ukendt else ved(borger, "tre_måneder_efter_kalenderen", _v6), ((_F47, _v6, (_F11, _v3, (_F10, _v2, _v1)), (_F46, _v5, _v4)), (_F113, _v8, (_F112, _v7, _v1))), _v8 if _v8.__class__ is not Ukendt else ved(borger, "tre_måneder_efter_kalenderen", _v8), "tre_måneder_efter_kalenderen", ())


def _regel_tre_måneder_sammenlagt(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = er_ingen(_v1)
    _v3 = ikke(_v2)
    _v4 = parametre.ledighed_opgøres_i(borger, borger.vurderingsdato)
    _v5 = er(_v4, _Ledighedsur_sammenlagt_ledighed)
    _v6 = False if _v3 is False or _v5 is False else True if _v3 is _v5 is True else og(_v3, _v5)
    _v7 = borger.tre_måneder_nået
    return (_F116, _v6, ((_F52, _v6, (_F11, _v3, (_F10, _v2, _v1)), (_F51, _v5, _v4)), _v7), _v7, "tre_måneder_sammenlagt", ())


def _regel_Borger__tre_måneder_til__ellers(borger: Any) -> Trin:
    return (_F117, True, (), INGEN, "Borger__tre_måneder_til__ellers", ("tre_måneder_efter_kalenderen", "tre_måneder_sammenlagt"))


def _Borger_tre_måneder_til(borger: Any) -> Trin:
    return valgt(borger, _F118, "tre_måneder_til", (_regel_tre_måneder_efter_kalenderen(borger), _regel_tre_måneder_sammenlagt(borger), _regel_Borger__tre_måneder_til__ellers(borger)))


def _regel_pålæg_lempet(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = i_kraft(borger.vurderingsdato, fra=datoer.uddannelsespålæg_lempet(borger), til=dage_efter(datoer.uddannelsespålæg_ophør(borger), -1))
    _v3 = borger.trin_.get("på_uddannelseshjælp") or forklaret(borger, "på_uddannelseshjælp")
    _v4 = _v3[1]
    _v5 = False if _v2 is False or _v4 is False else True if _v2 is _v4 is True else og(_v2, _v4)
    return (_F121, _v5 if _v5.__class__ is not Ukendt else ved(borger, "pålæg_lempet", _v5), ((_F119, _v2, _v1), _v3), _Uddannelsespålæg_lempet, "pålæg_lempet", ())


def _regel_pålæg_uden_lempelse__dog_1(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = i_kraft(borger.vurderingsdato, fra=datoer.uddannelsespålæg_forsøg(borger), til=dage_efter(datoer.uddannelsespålæg_lempet(borger), -1))
    _v3 = borger.trin_.get("på_uddannelseshjælp") or forklaret(borger, "på_uddannelseshjælp")
    _v4 = _v3[1]
    _v5 = borger.kommune.med_i_trepartsforsøget
    _v6 = False if _v4 is False or _v5 is False else True if _v4 is _v5 is True else og(_v4, _v5)
    _v7 = False if _v2 is False or _v6 is False else True if _v2 is _v6 is True else og(_v2, _v6)
    return (_F125, _v7 if _v7.__class__ is not Ukendt else ved(borger, "pålæg_uden_lempelse__dog_1", _v7), ((_F122, _v2, _v1), (_F124, _v6, _v3, _v5)), _Uddannelsespålæg_lempet_som_forsøg, "pålæg_uden_lempelse__dog_1", ())


def _regel_pålæg_uden_lempelse(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = i_kraft(borger.vurderingsdato, til=dage_efter(datoer.uddannelsespålæg_lempet(borger), -1))
    _v3 = borger.trin_.get("på_uddannelseshjælp") or forklaret(borger, "på_uddannelseshjælp")
    _v4 = _v3[1]
    _v5 = False if _v2 is False or _v4 is False else True if _v2 is _v4 is True else og(_v2, _v4)
    return (_F127, _v5 if _v5.__class__ is not Ukendt else ved(borger, "pålæg_uden_lempelse", _v5), ((_F126, _v2, _v1), _v3), _Uddannelsespålæg_uden_lempelse, "pålæg_uden_lempelse", ("pålæg_uden_lempelse__dog_1",))


def _regel_Borger__uddannelsespålæg__ellers(borger: Any) -> Trin:
    return (_F128, True, (), INGEN, "Borger__uddannelsespålæg__ellers", ("pålæg_lempet", "pålæg_uden_lempelse"))


def _Borger_uddannelsespålæg(borger: Any) -> Trin:
    return valgt(borger, _F129, "uddannelsespålæg", (_regel_pålæg_lempet(borger), _regel_pålæg_uden_lempelse__dog_1(borger), _regel_pålæg_uden_lempelse(borger), _regel_Borger__uddannelsespålæg__ellers(borger)))


def _regel_Budgetår__samlet_besparelse__er(budgetår: Any) -> Trin:
    def _m1(besparelse: Any) -> tuple[Trin, ...]:
        _v101 = besparelse.trin_.get("regnes_med_i_besparelsen") or forklaret(besparelse, "regnes_med_i_besparelsen")
        _v102 = _v101[1]
        _v103 = besparelse.besparet
        return (_v101, (_F131, _v103))
    _v2 = rækker(budgetår.besparelser, _m1)
    _v3 = summen(_v2, hvor=hvor, af=anden)
    return (_F134, True, ((_F133, _v3, _v2),), _v3 if _v3.__class__ is not Ukendt else ved(budgetår, "Budgetår__samlet_besparelse__er", _v3), "Budgetår__samlet_besparelse__er", ())


def _Budgetår_samlet_besparelse(budgetår: Any) -> Trin:
    return valgt(budgetår, _F135, "samlet_besparelse", (_regel_Budgetår__samlet_besparelse__er(budgetår),))


def _regel_Budgetår__sparet_på_drift__er(budgetår: Any) -> Trin:
    _v1 = budgetår.driftsudgift_før
    _v2 = budgetår.driftsudgift
    _v3 = minus(_v1, _v2)
    return (_F139, True, ((_F138, _v3, _v1, _v2),), _v3 if _v3.__class__ is not Ukendt else ved(budgetår, "Budgetår__sparet_på_drift__er", _v3), "Budgetår__sparet_på_drift__er", ())


def _Budgetår_sparet_på_drift(budgetår: Any) -> Trin:
    return valgt(budgetår, _F140, "sparet_på_drift", (_regel_Budgetår__sparet_på_drift__er(budgetår),))


def _regel_Kommune__andel_aktiverede__er(kommune: Any) -> Trin:
    def _m1(borger: Any) -> tuple[Trin, ...]:
        _v101 = borger.trin_.get("aktiveret") or forklaret(borger, "aktiveret")
        _v102 = _v101[1]
        _v103 = borger.trin_.get("indgår_i_fokusmål") or forklaret(borger, "indgår_i_fokusmål")
        _v104 = _v103[1]
        return (_v101, _v103)
    _v2 = rækker(kommune.borgere, _m1)
    _v3 = andelen(_v2, hvor=hvor, blandt=anden, eller_ingen=True)
    return (_F144, True, ((_F143, _v3, _v2),), _v3 if _v3.__class__ is not Ukendt else ved(kommune, "Kommune__andel_aktiverede__er", _v3), "Kommune__andel_aktiverede__er", ())


def _Kommune_andel_aktiverede(kommune: Any) -> Trin:
    return valgt(kommune, _F145, "andel_aktiverede", (_regel_Kommune__andel_aktiverede__er(kommune),))


def _regel_pausen_varer(pause: Any) -> Trin:
    _v1 = pause.slutter
    _v2 = pause.begynder
    _v3 = måneder_efter(_v2, 6)
    _v4 = dage_efter(_v3, -1)
    _v5 = begrænset(_v1, (Grænse("højst", _v4, True),))
    return (_F150, True, (_v1, (_F149, _v4, (_F148, _v3, _v2))), _v5 if _v5.__class__ is not Ukendt else ved(pause, "pausen_varer", _v5), "pausen_varer", ())


def _Pause_varer_til(pause: Any) -> Trin:
    return valgt(pause, _F151, "varer_til", (_regel_pausen_varer(pause),))


def _regel_borgerens_valg(samtale: Any) -> Trin:
    _v1 = samtale.dato
    _v2 = i_kraft(samtale.dato, fra=datoer.digitale_samtaler_ikraft(samtale))
    _v3 = samtale.trin_.get("digital_samtale") or forklaret(samtale, "digital_samtale")
    _v4 = _v3[1]
    _v5 = False if _v2 is False or _v4 is False else True if _v2 is _v4 is True else og(_v2, _v4)
    _v6 = samtale.valgt_form
    return (_F156, _v5, ((_F153, _v2, _v1), _v3, _v6), _v6, "borgerens_valg", ())


def _regel_Samtale__samtaleform__ellers(samtale: Any) -> Trin:
    return (_F157, True, (), _Samtaleform_fysisk, "Samtale__samtaleform__ellers", ("borgerens_valg",))


def _Samtale_samtaleform(samtale: Any) -> Trin:
    return valgt(samtale, _F158, "samtaleform", (_regel_borgerens_valg(samtale), _regel_Samtale__samtaleform__ellers(samtale)))


def _regel_vejledning_talte_med(tilbud: Any) -> Trin:
    _v1 = tilbud.begyndt_
    _v2 = i_kraft(tilbud.begyndt_, til=dage_efter(datoer.målrettede_tilbud_ikraft(tilbud), -1))
    _v3 = tilbud.art
    _v4 = _v3 if _v3.__class__ is Ukendt else _v3 is _Tilbudsart_øvrig_vejledning
    _v5 = False if _v2 is False or _v4 is False else True if _v2 is _v4 is True else og(_v2, _v4)
    return (_F163, _v5 if _v5.__class__ is not Ukendt else ved(tilbud, "vejledning_talte_med", _v5), ((_F160, _v2, _v1), (_F162, _v4, _v3)), _Medregning_tæller, "vejledning_talte_med", ())


def _regel_vejledning_tæller_for_uddannelseshjælp(tilbud: Any) -> Trin:
    _v1 = tilbud.begyndt_
    _v2 = i_kraft(tilbud.begyndt_, fra=datoer.målrettede_tilbud_ikraft(tilbud))
    _v3 = tilbud.art
    _v4 = _v3 if _v3.__class__ is Ukendt else _v3 is _Tilbudsart_øvrig_vejledning
    _v5 = tilbud.borger.trin_.get("på_uddannelseshjælp") or forklaret(tilbud.borger, "på_uddannelseshjælp")
    _v6 = _v5[1]
    _v7 = tilbud.borger.trin_.get("i_program_efter_integrationsloven") or forklaret(tilbud.borger, "i_program_efter_integrationsloven")
    _v8 = _v7[1]
    _v9 = True if _v6 is True or _v8 is True else False if _v6 is _v8 is False else eller(_v6, _v8)
    _v10 = False if _v4 is False or _v9 is False else True if _v4 is _v9 is True else og(_v4, _v9)
    _v11 = False if _v2 is False or _v10 is False else True if _v2 is _v10 is True else og(_v2, _v10)
    return (_F168, _v11, ((_F164, _v2, _v1), (_F167, _v10, (_F162, _v4, _v3), (_F166, _v9, _v5, _v7))), _Medregning_tæller, "vejledning_tæller_for_uddannelseshjælp", ())


def _regel_vejledning_tæller_igen(tilbud: Any) -> Trin:
    _v1 = tilbud.begyndt_
    _v2 = i_kraft(tilbud.begyndt_, fra=datoer.øvrig_vejledning_igen(tilbud))
    _v3 = tilbud.art
    _v4 = _v3 if _v3.__class__ is Ukendt else _v3 is _Tilbudsart_øvrig_vejledning
    _v5 = tilbud.borger.trin_.get("kontanthjælpsmodtager") or forklaret(tilbud.borger, "kontanthjælpsmodtager")
    _v6 = _v5[1]
    _v7 = tilbud.borger.trin_.get("dagpengemodtager") or forklaret(tilbud.borger, "dagpengemodtager")
    _v8 = _v7[1]
    _v9 = True if _v6 is True or _v8 is True else False if _v6 is _v8 is False else eller(_v6, _v8)
    _v10 = tilbud.borger.trin_.get("i_program_efter_integrationsloven") or forklaret(tilbud.borger, "i_program_efter_integrationsloven")
    _v11 = _v10[1]
    _v12 = ikke(_v11)
    _v13 = False if _v4 is False or _v9 is False or _v12 is False else True if _v4 is _v9 is _v12 is True else og(_v4, _v9, _v12)
    _v14 = False if _v2 is False or _v13 is False else True if _v2 is _v13 is True else og(_v2, _v13)
    return (_F174, _v14, ((_F169, _v2, _v1), (_F173, _v13, (_F162, _v4, _v3), (_F171, _v9, _v5, _v7), (_F172, _v12, _v10))), _Medregning_tæller, "vejledning_tæller_igen", ())


def _regel_vejledning_tæller_ikke_med(tilbud: Any) -> Trin:
    _v1 = begyndt(datoer.øvrig_vejledning_igen(tilbud), tilbud.begyndt_)
    _v2 = tilbud.begyndt_
    _v3 = i_kraft(tilbud.begyndt_, fra=datoer.målrettede_tilbud_ikraft(tilbud), ophørt=(_v1,))
    _v4 = tilbud.art
    _v5 = _v4 if _v4.__class__ is Ukendt else _v4 is _Tilbudsart_øvrig_vejledning
    _v6 = tilbud.borger.trin_.get("kontanthjælpsmodtager") or forklaret(tilbud.borger, "kontanthjælpsmodtager")
    _v7 = _v6[1]
    _v8 = tilbud.borger.trin_.get("dagpengemodtager") or forklaret(tilbud.borger, "dagpengemodtager")
    _v9 = _v8[1]
    _v10 = True if _v7 is True or _v9 is True else False if _v7 is _v9 is False else eller(_v7, _v9)
    _v11 = tilbud.borger.trin_.get("i_program_efter_integrationsloven") or forklaret(tilbud.borger, "i_program_efter_integrationsloven")
    _v12 = _v11[1]
    _v13 = ikke(_v12)
    _v14 = False if _v5 is False or _v10 is False or _v13 is False else True if _v5 is _v10 is _v13 is True else og(_v5, _v10, _v13)
    _v15 = False if _v3 is False or _v14 is False else True if _v3 is _v14 is True else og(_v3, _v14)
    return (_F177, _v15, ((_F176, _v3, _v2, (_F175, _v1)), (_F173, _v14, (_F162, _v5, _v4), (_F171, _v10, _v6, _v8), (_F172, _v13, _v11))), _Medregning_tæller_ikke, "vejledning_tæller_ikke_med", ())


def _regel_Tilbud__medregning__ellers(tilbud: Any) -> Trin:
    return (_F178, True, (), _Medregning_tæller, "Tilbud__medregning__ellers", ("vejledning_talte_med", "vejledning_tæller_for_uddannelseshjælp", "vejledning_tæller_igen", "vejledning_tæller_ikke_med"))


def _Tilbud_medregning(tilbud: Any) -> Trin:
    return valgt(tilbud, _F179, "medregning", (_regel_vejledning_talte_med(tilbud), _regel_vejledning_tæller_for_uddannelseshjælp(tilbud), _regel_vejledning_tæller_igen(tilbud), _regel_vejledning_tæller_ikke_med(tilbud), _regel_Tilbud__medregning__ellers(tilbud)))


def _Besparelse_regnes_med_i_besparelsen(besparelse: Any) -> Trin:
    _v1 = besparelse.på_jobcentrenes_område
    _v2 = besparelse.delaftale
    _v3 = _v2 if _v2.__class__ is Ukendt else _v2 is _Delaftale_første_delaftale or _v2 is _Delaftale_anden_delaftale
    _v4 = False if _v1 is False or _v3 is False else True if _v1 is _v3 is True else og(_v1, _v3)
    besparelse.afgørende_["regnes_med_i_besparelsen"] = grunde("regnes_med_i_besparelsen", (_v4,)) if _v4 is True else ("regnes_med_i_besparelsen",)
    return (_F185, _v4, ((_F184, _v4, (_F183, _v4, _v1, (_F182, _v3, _v2))),), besparelse.afgørende_["regnes_med_i_besparelsen"])


def _Borger_aktiveret(borger: Any) -> Trin:
    _v1 = borger.trin_.get("aktiveret_med_timer") or forklaret(borger, "aktiveret_med_timer")
    _v2 = _v1[1]
    def _m3(tilbud: Any) -> tuple[Trin, ...]:
        _v301 = tilbud.trin_.get("i_de_seneste_tolv_måneder") or forklaret(tilbud, "i_de_seneste_tolv_måneder")
        _v302 = _v301[1]
        _v303 = tilbud.trin_.get("tæller_i_fokusmål") or forklaret(tilbud, "tæller_i_fokusmål")
        _v304 = _v303[1]
        _v305 = False if _v302 is False or _v304 is False else True if _v302 is _v304 is True else og(_v302, _v304)
        return ((_F190, _v305, _v301, _v303),)
    _v4 = rækker(borger.tilbud, _m3)
    _v5 = findes(_v4, hvor)
    _v6 = True if _v2 is True or _v5 is True else False if _v2 is _v5 is False else eller(_v2, _v5)
    borger.afgørende_["aktiveret"] = grunde("aktiveret", (_v2, _v5)) if _v6 is True else ("aktiveret",)
    _v7 = _v6 if _v6.__class__ is not Ukendt else ved(borger, "aktiveret", _v6)
    return (_F193, _v7, ((_F187, _v2, _v1), (_F192, _v5, (_F191, _v5, _v4))), borger.afgørende_["aktiveret"])


def _Borger_aktiveret_med_timer(borger: Any) -> Trin:
    _v1 = begyndt(datoer.tilsyn_ophør(borger), borger.vurderingsdato)
    _v2 = borger.vurderingsdato
    _v3 = i_kraft(borger.vurderingsdato, fra=datoer.målrettede_tilbud_ikraft(borger), ophørt=(_v1,))
    _v4 = borger.trin_.get("dagpengemodtager") or forklaret(borger, "dagpengemodtager")
    _v5 = _v4[1]
    _v6 = ikke(_v5)
    _v7 = borger.ordinære_timer
    _v8 = parametre.timer_for_aktivering(borger, borger.vurderingsdato)
    _v9 = er_mindst(_v7, _v8)
    _v10 = False if _v6 is False or _v9 is False else True if _v6 is _v9 is True else og(_v6, _v9)
    _v11 = False if _v3 is False or _v10 is False else True if _v3 is _v10 is True else og(_v3, _v10)
    borger.afgørende_["aktiveret_med_timer"] = grunde("aktiveret_med_timer", (_v10,)) if _v11 is True else ("aktiveret_med_timer",)
    return (_F201, _v11, ((_F195, _v3, _v2, (_F194, _v1)), (_F200, _v10, (_F199, _v10, (_F94, _v6, _v4), (_F198, _v9, _v7, _v8)))), borger.afgørende_["aktiveret_med_timer"])


def _Borger_andre_problemer_end_ledighed(borger: Any) -> Trin:
    _v1 = borger.trin_.get("længere_fra_arbejdsmarkedet") or forklaret(borger, "længere_fra_arbejdsmarkedet")
    _v2 = _v1[1]
    borger.afgørende_["andre_problemer_end_ledighed"] = grunde("andre_problemer_end_ledighed", (_v2,)) if _v2 is True else ("andre_problemer_end_ledighed",)
    return (_F203, _v2, ((_F202, _v2, _v1),), borger.afgørende_["andre_problemer_end_ledighed"])


def _Borger_dagpengemodtager(borger: Any) -> Trin:
    _v1 = borger.ydelse
    _v2 = _v1 if _v1.__class__ is Ukendt else _v1 is _Ydelse_dagpenge
    borger.afgørende_["dagpengemodtager"] = grunde("dagpengemodtager", (_v2,)) if _v2 is True else ("dagpengemodtager",)
    return (_F207, _v2, ((_F206, _v2, (_F205, _v2, _v1)),), borger.afgørende_["dagpengemodtager"])


def _Borger_deltager_i_storskalaforsøg(borger: Any) -> Trin:
    _v1 = borger.trin_.get("ny_ledig_i_forsøgsperioden") or forklaret(borger, "ny_ledig_i_forsøgsperioden")
    _v2 = _v1[1]
    _v3 = borger.kommune.har_frit_valg
    _v4 = ikke(_v3)
    _v5 = False if _v2 is False or _v4 is False else True if _v2 is _v4 is True else og(_v2, _v4)
    borger.afgørende_["deltager_i_storskalaforsøg"] = grunde("deltager_i_storskalaforsøg", (_v5,)) if _v5 is True else ("deltager_i_storskalaforsøg",)
    return (_F213, _v5, ((_F212, _v5, (_F211, _v5, _v1, (_F210, _v4, _v3))),), borger.afgørende_["deltager_i_storskalaforsøg"])


def _Borger_har_frit_valg_af_aktør(borger: Any) -> Trin:
    _v1 = borger.trin_.get("ny_ledig_i_forsøgsperioden") or forklaret(borger, "ny_ledig_i_forsøgsperioden")
    _v2 = _v1[1]
    _v3 = borger.kommune.har_frit_valg
    _v4 = borger.nummer_i_forsøget
    _v5 = parametre.pladser_med_frit_valg(borger, borger.vurderingsdato)
    _v6 = er_højst(_v4, _v5)
    _v7 = False if _v2 is False or _v3 is False or _v6 is False else True if _v2 is _v3 is _v6 is True else og(_v2, _v3, _v6)
    borger.afgørende_["har_frit_valg_af_aktør"] = grunde("har_frit_valg_af_aktør", (_v7,)) if _v7 is True else ("har_frit_valg_af_aktør",)
    return (_F219, _v7, ((_F218, _v7, (_F217, _v7, _v1, _v3, (_F216, _v6, _v4, _v5))),), borger.afgørende_["har_frit_valg_af_aktør"])


def _Borger_har_fået_ret_og_pligt_tilbud(borger: Any) -> Trin:
    def _m1(tilbud: Any) -> tuple[Trin, ...]:
        _v101 = tilbud.begyndt_
        _v102 = borger.vurderingsdato
        _v103 = senest(_v101, _v102)
        _v104 = tilbud.trin_.get("medregning") or forklaret(tilbud, "medregning")
        _v105 = _v104[1]
        _v106 = _v105 if _v105.__class__ is Ukendt else _v105 is _Medregning_tæller
        _v107 = False if _v103 is False or _v106 is False else True if _v103 is _v106 is True else og(_v103, _v106)
        return ((_F222, _v107, (_F220, _v103, _v101, _v102), (_F221, _v106, _v104)),)
    _v2 = rækker(borger.tilbud, _m1)
    _v3 = findes(_v2, hvor)
    borger.afgørende_["har_fået_ret_og_pligt_tilbud"] = grunde("har_fået_ret_og_pligt_tilbud", (_v3,)) if _v3 is True else ("har_fået_ret_og_pligt_tilbud",)
    _v4 = _v3 if _v3.__class__ is not Ukendt else ved(borger, "har_fået_ret_og_pligt_tilbud", _v3)
    return (_F225, _v4, ((_F224, _v3, (_F223, _v3, _v2)),), borger.afgørende_["har_fået_ret_og_pligt_tilbud"])


def _Borger_hos_valgt_aktør(borger: Any) -> Trin:
    _v1 = borger.trin_.get("har_frit_valg_af_aktør") or forklaret(borger, "har_frit_valg_af_aktør")
    _v2 = _v1[1]
    _v3 = borger.har_valgt_aktør
    _v4 = False if _v2 is False or _v3 is False else True if _v2 is _v3 is True else og(_v2, _v3)
    borger.afgørende_["hos_valgt_aktør"] = grunde("hos_valgt_aktør", (_v4,)) if _v4 is True else ("hos_valgt_aktør",)
    return (_F230, _v4, ((_F229, _v4, (_F228, _v4, _v1, _v3)),), borger.afgørende_["hos_valgt_aktør"])


def _Borger_i_de_første_fire_måneder(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = borger.ledig_fra
    _v3 = tidligst(_v1, _v2)
    _v4 = borger.trin_.get("fire_måneder_til") or forklaret(borger, "fire_måneder_til")
    _v5 = _v4[1]
    _v6 = efter(_v1, _v5)
    _v7 = ikke(_v6)
    _v8 = False if _v3 is False or _v7 is False else True if _v3 is _v7 is True else og(_v3, _v7)
    borger.afgørende_["i_de_første_fire_måneder"] = grunde("i_de_første_fire_måneder", (_v8,)) if _v8 is True else ("i_de_første_fire_måneder",)
    return (_F236, _v8, ((_F235, _v8, (_F234, _v8, (_F231, _v3, _v1, _v2), (_F233, _v7, (_F232, _v6, _v1, _v4)))),), borger.afgørende_["i_de_første_fire_måneder"])


def _Borger_i_de_første_tre_måneder(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = borger.ledig_fra
    _v3 = tidligst(_v1, _v2)
    _v4 = borger.trin_.get("tre_måneder_til") or forklaret(borger, "tre_måneder_til")
    _v5 = _v4[1]
    _v6 = efter(_v1, _v5)
    _v7 = ikke(_v6)
    _v8 = False if _v3 is False or _v7 is False else True if _v3 is _v7 is True else og(_v3, _v7)
    borger.afgørende_["i_de_første_tre_måneder"] = grunde("i_de_første_tre_måneder", (_v8,)) if _v8 is True else ("i_de_første_tre_måneder",)
    return (_F241, _v8, ((_F240, _v8, (_F239, _v8, (_F231, _v3, _v1, _v2), (_F238, _v7, (_F237, _v6, _v1, _v4)))),), borger.afgørende_["i_de_første_tre_måneder"])


def _Borger_i_en_af_lovens_målgrupper(borger: Any) -> Trin:
    _v1 = borger.lovens_målgruppe
    _v2 = er_mindst(_v1, 1)
    _v3 = parametre.antal_målgrupper(borger, borger.vurderingsdato)
    _v4 = er_højst(_v1, _v3)
    _v5 = False if _v2 is False or _v4 is False else True if _v2 is _v4 is True else og(_v2, _v4)
    _v6 = er_højst(_v1, 13)
    def _m7(ressourceforløb: Any) -> tuple[Trin, ...]:
        _v701 = ressourceforløb.trin_.get("fuldfør_ressourceforløb") or forklaret(ressourceforløb, "fuldfør_ressourceforløb")
        _v702 = _v701[1]
        return (_v701,)
    _v8 = rækker(borger.ressourceforløb, _m7)
    _v9 = findes(_v8, hvor)
    _v10 = False if _v2 is False or _v6 is False or _v9 is False else True if _v2 is _v6 is _v9 is True else og(_v2, _v6, _v9)
    _v11 = True if _v5 is True or _v10 is True else False if _v5 is _v10 is False else eller(_v5, _v10)
    borger.afgørende_["i_en_af_lovens_målgrupper"] = grunde("i_en_af_lovens_målgrupper", (_v5, _v10)) if _v11 is True else ("i_en_af_lovens_målgrupper",)
    _v12 = _v11 if _v11.__class__ is not Ukendt else ved(borger, "i_en_af_lovens_målgrupper", _v11)
    return (_F253, _v12, ((_F247, _v5, (_F246, _v5, (_F243, _v2, _v1), (_F245, _v4, _v1, _v3))), (_F252, _v10, (_F251, _v10, (_F243, _v2, _v1), (_F248, _v6, _v1), (_F250, _v9, _v8)))), borger.afgørende_["i_en_af_lovens_målgrupper"])


def _Borger_i_kontaktforløbet(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = borger.ledig_fra
    _v3 = tidligst(_v1, _v2)
    _v4 = borger.trin_.get("seks_måneder_til") or forklaret(borger, "seks_måneder_til")
    _v5 = _v4[1]
    _v6 = efter(_v1, _v5)
    _v7 = ikke(_v6)
    _v8 = False if _v3 is False or _v7 is False else True if _v3 is _v7 is True else og(_v3, _v7)
    borger.afgørende_["i_kontaktforløbet"] = grunde("i_kontaktforløbet", (_v8,)) if _v8 is True else ("i_kontaktforløbet",)
    return (_F258, _v8, ((_F257, _v8, (_F256, _v8, (_F231, _v3, _v1, _v2), (_F255, _v7, (_F254, _v6, _v1, _v4)))),), borger.afgørende_["i_kontaktforløbet"])


def _Borger_i_pause(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = i_kraft(borger.vurderingsdato, fra=datoer.anden_fase_ikraft(borger))
    _v3 = borger.trin_.get("andre_problemer_end_ledighed") or forklaret(borger, "andre_problemer_end_ledighed")
    _v4 = _v3[1]
    def _m5(pause: Any) -> tuple[Trin, ...]:
        _v501 = pause.besluttet
        _v502 = pause.begynder
        _v503 = borger.vurderingsdato
        _v504 = senest(_v502, _v503)
        _v505 = pause.trin_.get("varer_til") or forklaret(pause, "varer_til")
        _v506 = _v505[1]
        _v507 = senest(_v503, _v506)
        _v508 = False if _v504 is False or _v507 is False else True if _v504 is _v507 is True else og(_v504, _v507)
        _v509 = False if _v501 is False or _v508 is False else True if _v501 is _v508 is True else og(_v501, _v508)
        return ((_F263, _v509, _v501, (_F262, _v508, (_F260, _v504, _v502, _v503), (_F261, _v507, _v503, _v505))),)
    _v6 = rækker(borger.pauser, _m5)
    _v7 = findes(_v6, hvor)
    _v8 = False if _v4 is False or _v7 is False else True if _v4 is _v7 is True else og(_v4, _v7)
    _v9 = False if _v2 is False or _v8 is False else True if _v2 is _v8 is True else og(_v2, _v8)
    borger.afgørende_["i_pause"] = grunde("i_pause", (_v8,)) if _v9 is True else ("i_pause",)
    _v10 = _v9 if _v9.__class__ is not Ukendt else ved(borger, "i_pause", _v9)
    return (_F267, _v10, ((_F1, _v2, _v1), (_F266, _v8, (_F265, _v8, _v3, (_F264, _v7, _v6)))), borger.afgørende_["i_pause"])


def _Borger_i_program_efter_integrationsloven(borger: Any) -> Trin:
    _v1 = borger.i_integrationsprogram
    borger.afgørende_["i_program_efter_integrationsloven"] = grunde("i_program_efter_integrationsloven", (_v1,)) if _v1 is True else ("i_program_efter_integrationsloven",)
    return (_F270, _v1, ((_F269, _v1, _v1),), borger.afgørende_["i_program_efter_integrationsloven"])


def _Borger_indgår_i_fokusmål(borger: Any) -> Trin:
    _v1 = begyndt(datoer.tilsyn_ophør(borger), borger.vurderingsdato)
    _v2 = borger.vurderingsdato
    _v3 = i_kraft(borger.vurderingsdato, ophørt=(_v1,))
    _v4 = borger.ledig_fra
    _v5 = måneder_efter(_v2, -12)
    _v6 = senest(_v4, _v5)
    _v7 = False if _v3 is False or _v6 is False else True if _v3 is _v6 is True else og(_v3, _v6)
    borger.afgørende_["indgår_i_fokusmål"] = grunde("indgår_i_fokusmål", (_v6,)) if _v7 is True else ("indgår_i_fokusmål",)
    _v8 = _v7 if _v7.__class__ is not Ukendt else ved(borger, "indgår_i_fokusmål", _v7)
    return (_F275, _v8, ((_F271, _v3, _v2, (_F194, _v1)), (_F274, _v6, (_F273, _v6, _v4, (_F272, _v5, _v2)))), borger.afgørende_["indgår_i_fokusmål"])


def _Borger_kontanthjælpsmodtager(borger: Any) -> Trin:
    _v1 = borger.ydelse
    _v2 = _v1 if _v1.__class__ is Ukendt else _v1 is _Ydelse_kontanthjælp
    borger.afgørende_["kontanthjælpsmodtager"] = grunde("kontanthjælpsmodtager", (_v2,)) if _v2 is True else ("kontanthjælpsmodtager",)
    return (_F278, _v2, ((_F277, _v2, (_F276, _v2, _v1)),), borger.afgørende_["kontanthjælpsmodtager"])


def _Borger_kort_sygefravær(borger: Any) -> Trin:
    _v1 = borger.trin_.get("forventet_fravær") or forklaret(borger, "forventet_fravær")
    _v2 = _v1[1]
    _v3 = _v2 if _v2.__class__ is Ukendt else _v2 < 26
    borger.afgørende_["kort_sygefravær"] = grunde("kort_sygefravær", (_v3,)) if _v3 is True else ("kort_sygefravær",)
    return (_F281, _v3, ((_F280, _v3, (_F279, _v3, _v1)),), borger.afgørende_["kort_sygefravær"])


def _Borger_længere_fra_arbejdsmarkedet(borger: Any) -> Trin:
    _v1 = borger.gruppe
    _v2 = _v1 if _v1.__class__ is Ukendt else _v1 is _Gruppe_længere_fra
    _v3 = borger.trin_.get("dagpengemodtager") or forklaret(borger, "dagpengemodtager")
    _v4 = _v3[1]
    _v5 = undtagelse(_v4)
    _v6 = definition(borger, "længere_fra_arbejdsmarkedet", i_kraft=True, hvis=(_v2,), undtagen=(_v5,))
    return (_F286, _v6, ((_F284, _v2, (_F283, _v2, _v1)), (_F285, _v5, _v3)), borger.afgørende_["længere_fra_arbejdsmarkedet"])


def _Borger_ny_ledig_i_forsøgsperioden(borger: Any) -> Trin:
    _v1 = borger.trin_.get("dagpengemodtager") or forklaret(borger, "dagpengemodtager")
    _v2 = _v1[1]
    _v3 = borger.ledig_fra
    _v4 = datoer.forsøg_begynder(borger)
    _v5 = tidligst(_v3, _v4)
    _v6 = datoer.forsøg_ophør(borger)
    _v7 = før(_v3, _v6)
    _v8 = False if _v2 is False or _v5 is False or _v7 is False else True if _v2 is _v5 is _v7 is True else og(_v2, _v5, _v7)
    _v9 = borger.visiteret_til_kommunen
    _v10 = undtagelse(_v9)
    _v11 = definition(borger, "ny_ledig_i_forsøgsperioden", i_kraft=True, hvis=(_v8,), undtagen=(_v10,))
    return (_F293, _v11, ((_F292, _v8, (_F291, _v8, _v1, (_F288, _v5, _v3, _v4), (_F290, _v7, _v3, _v6))), (_F39, _v10, _v9)), borger.afgørende_["ny_ledig_i_forsøgsperioden"])


def _Borger_pause_ved_fristen(borger: Any) -> Trin:
    _v1 = borger.trin_.get("andre_problemer_end_ledighed") or forklaret(borger, "andre_problemer_end_ledighed")
    _v2 = _v1[1]
    _v3 = borger.trin_.get("seks_måneder_til") or forklaret(borger, "seks_måneder_til")
    _v4 = _v3[1]
    _v5 = datoer.anden_fase_ikraft(borger)
    _v6 = tidligst(_v4, _v5)
    def _m7(pause: Any) -> tuple[Trin, ...]:
        _v701 = pause.besluttet
        _v702 = pause.begynder
        _v703 = borger.trin_.get("seks_måneder_til") or forklaret(borger, "seks_måneder_til")
        _v704 = _v703[1]
        _v705 = senest(_v702, _v704)
        _v706 = pause.trin_.get("varer_til") or forklaret(pause, "varer_til")
        _v707 = _v706[1]
        _v708 = senest(_v704, _v707)
        _v709 = False if _v705 is False or _v708 is False else True if _v705 is _v708 is True else og(_v705, _v708)
        _v710 = False if _v701 is False or _v709 is False else True if _v701 is _v709 is True else og(_v701, _v709)
        return ((_F298, _v710, _v701, (_F297, _v709, (_F295, _v705, _v702, _v703), (_F296, _v708, _v703, _v706))),)
    _v8 = rækker(borger.pauser, _m7)
    _v9 = findes(_v8, hvor)
    _v10 = False if _v2 is False or _v6 is False or _v9 is False else True if _v2 is _v6 is _v9 is True else og(_v2, _v6, _v9)
    borger.afgørende_["pause_ved_fristen"] = grunde("pause_ved_fristen", (_v10,)) if _v10 is True else ("pause_ved_fristen",)
    _v11 = _v10 if _v10.__class__ is not Ukendt else ved(borger, "pause_ved_fristen", _v10)
    return (_F302, _v11, ((_F301, _v10, (_F300, _v10, _v1, (_F294, _v6, _v3, _v5), (_F299, _v9, _v8))),), borger.afgørende_["pause_ved_fristen"])


def _Borger_på_uddannelseshjælp(borger: Any) -> Trin:
    _v1 = borger.ydelse
    _v2 = _v1 if _v1.__class__ is Ukendt else _v1 is _Ydelse_uddannelseshjælp
    borger.afgørende_["på_uddannelseshjælp"] = grunde("på_uddannelseshjælp", (_v2,)) if _v2 is True else ("på_uddannelseshjælp",)
    return (_F305, _v2, ((_F304, _v2, (_F303, _v2, _v1)),), borger.afgørende_["på_uddannelseshjælp"])


def _Borger_regnes_med_hos_a_kassen(borger: Any) -> Trin:
    _v1 = borger.trin_.get("regnes_med_i_hver_fjerde") or forklaret(borger, "regnes_med_i_hver_fjerde")
    _v2 = _v1[1]
    _v3 = borger.trin_.get("ansvarlig_myndighed") or forklaret(borger, "ansvarlig_myndighed")
    _v4 = _v3[1]
    _v5 = _v4 if _v4.__class__ is Ukendt else _v4 is _Myndighed_a_kasse
    _v6 = False if _v2 is False or _v5 is False else True if _v2 is _v5 is True else og(_v2, _v5)
    borger.afgørende_["regnes_med_hos_a_kassen"] = grunde("regnes_med_hos_a_kassen", (_v6,)) if _v6 is True else ("regnes_med_hos_a_kassen",)
    return (_F310, _v6, ((_F309, _v6, (_F308, _v6, _v1, (_F307, _v5, _v3))),), borger.afgørende_["regnes_med_hos_a_kassen"])


def _Borger_regnes_med_hos_kommunen(borger: Any) -> Trin:
    _v1 = borger.trin_.get("regnes_med_i_hver_fjerde") or forklaret(borger, "regnes_med_i_hver_fjerde")
    _v2 = _v1[1]
    _v3 = borger.trin_.get("ansvarlig_myndighed") or forklaret(borger, "ansvarlig_myndighed")
    _v4 = _v3[1]
    _v5 = _v4 if _v4.__class__ is Ukendt else _v4 is _Myndighed_kommune
    _v6 = False if _v2 is False or _v5 is False else True if _v2 is _v5 is True else og(_v2, _v5)
    borger.afgørende_["regnes_med_hos_kommunen"] = grunde("regnes_med_hos_kommunen", (_v6,)) if _v6 is True else ("regnes_med_hos_kommunen",)
    return (_F314, _v6, ((_F313, _v6, (_F312, _v6, _v1, (_F311, _v5, _v3))),), borger.afgørende_["regnes_med_hos_kommunen"])


def _Borger_regnes_med_i_hver_fjerde(borger: Any) -> Trin:
    _v1 = borger.trin_.get("tæt_på_arbejdsmarkedet") or forklaret(borger, "tæt_på_arbejdsmarkedet")
    _v2 = _v1[1]
    _v3 = borger.trin_.get("i_kontaktforløbet") or forklaret(borger, "i_kontaktforløbet")
    _v4 = _v3[1]
    _v5 = borger.ledig_fra
    _v6 = datoer.reform_ikraft(borger)
    _v7 = tidligst(_v5, _v6)
    _v8 = False if _v2 is False or _v4 is False or _v7 is False else True if _v2 is _v4 is _v7 is True else og(_v2, _v4, _v7)
    borger.afgørende_["regnes_med_i_hver_fjerde"] = grunde("regnes_med_i_hver_fjerde", (_v8,)) if _v8 is True else ("regnes_med_i_hver_fjerde",)
    return (_F320, _v8, ((_F319, _v8, (_F318, _v8, _v1, _v3, (_F317, _v7, _v5, _v6))),), borger.afgørende_["regnes_med_i_hver_fjerde"])


def _Borger_sygemeldt_fra_beskæftigelse(borger: Any) -> Trin:
    _v1 = borger.ydelse
    _v2 = _v1 if _v1.__class__ is Ukendt else _v1 is _Ydelse_sygedagpenge
    _v3 = borger.har_job_at_vende_tilbage_til
    _v4 = False if _v2 is False or _v3 is False else True if _v2 is _v3 is True else og(_v2, _v3)
    borger.afgørende_["sygemeldt_fra_beskæftigelse"] = grunde("sygemeldt_fra_beskæftigelse", (_v4,)) if _v4 is True else ("sygemeldt_fra_beskæftigelse",)
    return (_F325, _v4, ((_F324, _v4, (_F323, _v4, (_F321, _v2, _v1), _v3)),), borger.afgørende_["sygemeldt_fra_beskæftigelse"])


def _Borger_tæt_på_arbejdsmarkedet(borger: Any) -> Trin:
    _v1 = borger.gruppe
    _v2 = _v1 if _v1.__class__ is Ukendt else _v1 is _Gruppe_tæt_på
    _v3 = borger.trin_.get("dagpengemodtager") or forklaret(borger, "dagpengemodtager")
    _v4 = _v3[1]
    _v5 = True if _v2 is True or _v4 is True else False if _v2 is _v4 is False else eller(_v2, _v4)
    borger.afgørende_["tæt_på_arbejdsmarkedet"] = grunde("tæt_på_arbejdsmarkedet", (_v2, _v4)) if _v5 is True else ("tæt_på_arbejdsmarkedet",)
    return (_F329, _v5, ((_F327, _v2, (_F326, _v2, _v1)), (_F328, _v4, _v3)), borger.afgørende_["tæt_på_arbejdsmarkedet"])


def _Borger_ukompliceret_forløb(borger: Any) -> Trin:
    _v1 = borger.trin_.get("kort_sygefravær") or forklaret(borger, "kort_sygefravær")
    _v2 = _v1[1]
    borger.afgørende_["ukompliceret_forløb"] = grunde("ukompliceret_forløb", (_v2,)) if _v2 is True else ("ukompliceret_forløb",)
    return (_F332, _v2, ((_F331, _v2, _v1),), borger.afgørende_["ukompliceret_forløb"])


def _Kommune_i_skærpet_tilsyn(kommune: Any) -> Trin:
    _v1 = begyndt(datoer.tilsyn_ophør(kommune), kommune.vurderingsdato)
    _v2 = kommune.vurderingsdato
    _v3 = i_kraft(kommune.vurderingsdato, ophørt=(_v1,))
    _v4 = kommune.trin_.get("under_fokusmålet") or forklaret(kommune, "under_fokusmålet")
    _v5 = _v4[1]
    _v6 = kommune.resultatmål_nået
    _v7 = undtagelse(_v6)
    _v8 = definition(kommune, "i_skærpet_tilsyn", i_kraft=_v3, hvis=(_v5,), undtagen=(_v7,))
    return (_F337, _v8, ((_F271, _v3, _v2, (_F194, _v1)), (_F334, _v5, _v4), (_F336, _v7, _v6)), kommune.afgørende_["i_skærpet_tilsyn"])


def _Kommune_under_fokusmålet(kommune: Any) -> Trin:
    _v1 = begyndt(datoer.tilsyn_ophør(kommune), kommune.vurderingsdato)
    _v2 = kommune.vurderingsdato
    _v3 = i_kraft(kommune.vurderingsdato, ophørt=(_v1,))
    _v4 = kommune.trin_.get("andel_aktiverede") or forklaret(kommune, "andel_aktiverede")
    _v5 = _v4[1]
    _v6 = parametre.fokusmål_for_aktivering(kommune, kommune.vurderingsdato)
    _v7 = er_mindre_end(_v5, _v6)
    _v8 = False if _v3 is False or _v7 is False else True if _v3 is _v7 is True else og(_v3, _v7)
    kommune.afgørende_["under_fokusmålet"] = grunde("under_fokusmålet", (_v7,)) if _v8 is True else ("under_fokusmålet",)
    return (_F341, _v8, ((_F271, _v3, _v2, (_F194, _v1)), (_F340, _v7, (_F339, _v7, _v4, _v6))), kommune.afgørende_["under_fokusmålet"])


def _Pause_højst_seks_måneder(pause: Any) -> Trin:
    _v1 = pause.slutter
    _v2 = pause.begynder
    _v3 = måneder_efter(_v2, 6)
    _v4 = før(_v1, _v3)
    pause.afgørende_["højst_seks_måneder"] = grunde("højst_seks_måneder", (_v4,)) if _v4 is True else ("højst_seks_måneder",)
    _v5 = _v4 if _v4.__class__ is not Ukendt else ved(pause, "højst_seks_måneder", _v4)
    return (_F344, _v5, ((_F343, _v4, (_F342, _v4, _v1, (_F148, _v3, _v2))),), pause.afgørende_["højst_seks_måneder"])


def _Samtale_fjerde_jobsamtale(samtale: Any) -> Trin:
    _v1 = samtale.art
    _v2 = _v1 if _v1.__class__ is Ukendt else _v1 is _Samtaleart_jobsamtale
    def _m3(samtale_2: Any) -> tuple[Trin, ...]:
        _v301 = samtale_2.trin_.get("tæller_med") or forklaret(samtale_2, "tæller_med")
        _v302 = _v301[1]
        _v303 = samtale_2.dato
        _v304 = samtale.dato
        _v305 = før(_v303, _v304)
        _v306 = False if _v302 is False or _v305 is False else True if _v302 is _v305 is True else og(_v302, _v305)
        return ((_F351, _v306, _v301, (_F350, _v305, _v303, _v304)),)
    _v4 = rækker(samtale.borger.samtaler, _m3)
    _v5 = antallet(_v4, hvor)
    _v6 = er(antal_mellem(_v4, hvor), 3)
    _v7 = False if _v2 is False or _v6 is False else True if _v2 is _v6 is True else og(_v2, _v6)
    samtale.afgørende_["fjerde_jobsamtale"] = grunde("fjerde_jobsamtale", (_v7,)) if _v7 is True else ("fjerde_jobsamtale",)
    _v8 = _v7 if _v7.__class__ is not Ukendt else ved(samtale, "fjerde_jobsamtale", _v7)
    return (_F356, _v8, ((_F355, _v7, (_F354, _v7, (_F346, _v2, _v1), (_F353, _v6, (_F352, _v5, _v4)))),), samtale.afgørende_["fjerde_jobsamtale"])


def _Samtale_første_samtale(samtale: Any) -> Trin:
    def _m1(samtale_2: Any) -> tuple[Trin, ...]:
        _v101 = samtale_2.afholdt
        _v102 = samtale_2.dato
        _v103 = samtale.dato
        _v104 = før(_v102, _v103)
        _v105 = False if _v101 is False or _v104 is False else True if _v101 is _v104 is True else og(_v101, _v104)
        return ((_F358, _v105, _v101, (_F350, _v104, _v102, _v103)),)
    _v2 = rækker(samtale.borger.samtaler, _m1)
    _v3 = antallet(_v2, hvor)
    _v4 = er(antal_mellem(_v2, hvor), 0)
    samtale.afgørende_["første_samtale"] = grunde("første_samtale", (_v4,)) if _v4 is True else ("første_samtale",)
    _v5 = _v4 if _v4.__class__ is not Ukendt else ved(samtale, "første_samtale", _v4)
    return (_F362, _v5, ((_F361, _v4, (_F360, _v4, (_F359, _v3, _v2))),), samtale.afgørende_["første_samtale"])


def _Samtale_i_borgerens_pause(samtale: Any) -> Trin:
    _v1 = samtale.dato
    _v2 = i_kraft(samtale.dato, fra=datoer.anden_fase_ikraft(samtale))
    _v3 = samtale.borger.trin_.get("andre_problemer_end_ledighed") or forklaret(samtale.borger, "andre_problemer_end_ledighed")
    _v4 = _v3[1]
    def _m5(pause: Any) -> tuple[Trin, ...]:
        _v501 = pause.besluttet
        _v502 = pause.begynder
        _v503 = samtale.dato
        _v504 = senest(_v502, _v503)
        _v505 = pause.trin_.get("varer_til") or forklaret(pause, "varer_til")
        _v506 = _v505[1]
        _v507 = senest(_v503, _v506)
        _v508 = False if _v504 is False or _v507 is False else True if _v504 is _v507 is True else og(_v504, _v507)
        _v509 = False if _v501 is False or _v508 is False else True if _v501 is _v508 is True else og(_v501, _v508)
        return ((_F367, _v509, _v501, (_F366, _v508, (_F364, _v504, _v502, _v503), (_F365, _v507, _v503, _v505))),)
    _v6 = rækker(samtale.borger.pauser, _m5)
    _v7 = findes(_v6, hvor)
    _v8 = False if _v4 is False or _v7 is False else True if _v4 is _v7 is True else og(_v4, _v7)
    _v9 = False if _v2 is False or _v8 is False else True if _v2 is _v8 is True else og(_v2, _v8)
    samtale.afgørende_["i_borgerens_pause"] = grunde("i_borgerens_pause", (_v8,)) if _v9 is True else ("i_borgerens_pause",)
    _v10 = _v9 if _v9.__class__ is not Ukendt else ved(samtale, "i_borgerens_pause", _v9)
    return (_F371, _v10, ((_F363, _v2, _v1), (_F370, _v8, (_F369, _v8, _v3, (_F368, _v7, _v6)))), samtale.afgørende_["i_borgerens_pause"])


def _Samtale_i_seksmånedersperioden(samtale: Any) -> Trin:
    _v1 = samtale.dato
    _v2 = samtale.borger.ledig_fra
    _v3 = tidligst(_v1, _v2)
    _v4 = samtale.borger.trin_.get("seks_måneder_til") or forklaret(samtale.borger, "seks_måneder_til")
    _v5 = _v4[1]
    _v6 = efter(_v1, _v5)
    _v7 = ikke(_v6)
    _v8 = False if _v3 is False or _v7 is False else True if _v3 is _v7 is True else og(_v3, _v7)
    samtale.afgørende_["i_seksmånedersperioden"] = grunde("i_seksmånedersperioden", (_v8,)) if _v8 is True else ("i_seksmånedersperioden",)
    return (_F377, _v8, ((_F376, _v8, (_F375, _v8, (_F372, _v3, _v1, _v2), (_F374, _v7, (_F373, _v6, _v1, _v4)))),), samtale.afgørende_["i_seksmånedersperioden"])


def _Samtale_i_tremånedersperioden(samtale: Any) -> Trin:
    _v1 = samtale.dato
    _v2 = samtale.borger.ledig_fra
    _v3 = tidligst(_v1, _v2)
    _v4 = samtale.borger.trin_.get("tre_måneder_til") or forklaret(samtale.borger, "tre_måneder_til")
    _v5 = _v4[1]
    _v6 = efter(_v1, _v5)
    _v7 = ikke(_v6)
    _v8 = False if _v3 is False or _v7 is False else True if _v3 is _v7 is True else og(_v3, _v7)
    samtale.afgørende_["i_tremånedersperioden"] = grunde("i_tremånedersperioden", (_v8,)) if _v8 is True else ("i_tremånedersperioden",)
    return (_F382, _v8, ((_F381, _v8, (_F380, _v8, (_F372, _v3, _v1, _v2), (_F379, _v7, (_F378, _v6, _v1, _v4)))),), samtale.afgørende_["i_tremånedersperioden"])


def _Samtale_tæller_med(samtale: Any) -> Trin:
    _v1 = samtale.afholdt
    _v2 = samtale.art
    _v3 = _v2 if _v2.__class__ is Ukendt else _v2 is _Samtaleart_jobsamtale
    _v4 = False if _v1 is False or _v3 is False else True if _v1 is _v3 is True else og(_v1, _v3)
    samtale.afgørende_["tæller_med"] = grunde("tæller_med", (_v4,)) if _v4 is True else ("tæller_med",)
    return (_F386, _v4, ((_F385, _v4, (_F384, _v4, _v1, (_F346, _v3, _v2))),), samtale.afgørende_["tæller_med"])


def _Tilbud_effektivt_redskab(tilbud: Any) -> Trin:
    _v1 = tilbud.art
    _v2 = _v1 if _v1.__class__ is Ukendt else _v1 is _Tilbudsart_virksomhedspraktik or _v1 is _Tilbudsart_løntilskud or _v1 is _Tilbudsart_ordinær_uddannelse
    tilbud.afgørende_["effektivt_redskab"] = grunde("effektivt_redskab", (_v2,)) if _v2 is True else ("effektivt_redskab",)
    return (_F389, _v2, ((_F388, _v2, (_F387, _v2, _v1)),), tilbud.afgørende_["effektivt_redskab"])


def _Tilbud_i_de_seneste_tolv_måneder(tilbud: Any) -> Trin:
    _v1 = tilbud.begyndt_
    _v2 = tilbud.vurderingsdato
    _v3 = senest(_v1, _v2)
    _v4 = tilbud.sluttet
    _v5 = er_ingen(_v4)
    _v6 = måneder_efter(_v2, -12)
    _v7 = efter(_v4, _v6)
    _v8 = True if _v5 is True or _v7 is True else False if _v5 is _v7 is False else eller(_v5, _v7)
    _v9 = False if _v3 is False or _v8 is False else True if _v3 is _v8 is True else og(_v3, _v8)
    tilbud.afgørende_["i_de_seneste_tolv_måneder"] = grunde("i_de_seneste_tolv_måneder", (_v9,)) if _v9 is True else ("i_de_seneste_tolv_måneder",)
    _v10 = _v9 if _v9.__class__ is not Ukendt else ved(tilbud, "i_de_seneste_tolv_måneder", _v9)
    return (_F396, _v10, ((_F395, _v9, (_F394, _v9, (_F220, _v3, _v1, _v2), (_F393, _v8, (_F391, _v5, _v4), (_F392, _v7, _v4, (_F272, _v6, _v2))))),), tilbud.afgørende_["i_de_seneste_tolv_måneder"])


def _Tilbud_tæller_i_fokusmål(tilbud: Any) -> Trin:
    _v1 = tilbud.art
    _v2 = _v1 if _v1.__class__ is Ukendt else _v1 is not _Tilbudsart_øvrig_vejledning
    _v3 = tilbud.vurderingsdato
    _v4 = datoer.målrettede_tilbud_ikraft(tilbud)
    _v5 = før(_v3, _v4)
    _v6 = True if _v2 is True or _v5 is True else False if _v2 is _v5 is False else eller(_v2, _v5)
    tilbud.afgørende_["tæller_i_fokusmål"] = grunde("tæller_i_fokusmål", (_v2, _v5)) if _v6 is True else ("tæller_i_fokusmål",)
    return (_F402, _v6, ((_F398, _v2, (_F397, _v2, _v1)), (_F401, _v5, (_F400, _v5, _v3, _v4))), tilbud.afgørende_["tæller_i_fokusmål"])


def _Samtale_a_kassen_med_i_fjerde_samtale(samtale: Any) -> Trin:
    _v1 = samtale.borger.ledig_fra
    _v2 = i_kraft(samtale.borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(samtale))
    _v3 = samtale.borger.trin_.get("dagpengemodtager") or forklaret(samtale.borger, "dagpengemodtager")
    _v4 = _v3[1]
    _v5 = samtale.afholder
    _v6 = _v5 if _v5.__class__ is Ukendt else _v5 is _Myndighed_kommune
    _v7 = samtale.trin_.get("fjerde_jobsamtale") or forklaret(samtale, "fjerde_jobsamtale")
    _v8 = _v7[1]
    _v9 = samtale.ønsker_a_kassen_med
    _v10 = og(_v4, _v6, _v8, _v9)
    _v11 = False if _v2 is False or _v10 is False else True if _v2 is _v10 is True else og(_v2, _v10)
    return (_F409, svaret(samtale, "a_kassen_med_i_fjerde_samtale"), ((_F408, _v11, (_F36, _v2, _v1), (_F407, _v10, _v3, (_F404, _v6, _v5), _v7, _v9)),), ("a_kassen_med_i_fjerde_samtale",))


def _A_kasse_a_kassen_undtager_højst_hver_fjerde(a_kasse: Any) -> Trin:
    _v1 = a_kasse.vurderingsdato
    _v2 = i_kraft(a_kasse.vurderingsdato, fra=datoer.reform_ikraft(a_kasse))
    def _m3(borger: Any) -> tuple[Trin, ...]:
        _v301 = borger.trin_.get("regnes_med_hos_a_kassen") or forklaret(borger, "regnes_med_hos_a_kassen")
        _v302 = _v301[1]
        return (_v301,)
    _v4 = rækker(a_kasse.medlemmer_, _m3)
    _v5 = findes(_v4, hvor)
    _v6 = False if _v2 is False or _v5 is False else True if _v2 is _v5 is True else og(_v2, _v5)
    def _m7(borger: Any) -> tuple[Trin, ...]:
        _v701 = borger.undtaget_af_myndigheden
        _v702 = borger.trin_.get("regnes_med_hos_a_kassen") or forklaret(borger, "regnes_med_hos_a_kassen")
        _v703 = _v702[1]
        return ((_F89, _v701), _v702)
    _v8 = rækker(a_kasse.medlemmer_, _m7)
    _v9 = andelen(_v8, hvor=hvor, blandt=anden, eller_ingen=False)
    _v10 = parametre.højeste_andel_undtagne(a_kasse, a_kasse.vurderingsdato)
    _v11 = er_mere_end(andel_mellem(_v8, hvor=hvor, blandt=anden, eller_ingen=False), _v10)
    return (_F417, svaret(a_kasse, "a_kassen_undtager_højst_hver_fjerde"), ((_F412, _v6, (_F81, _v2, _v1), (_F411, _v5, _v4)), (_F416, _v11, (_F415, _v11, (_F413, _v9, _v8), _v10))), ("a_kassen_undtager_højst_hver_fjerde",))


def _Borger_a_kassens_jobsamtaler(borger: Any) -> Trin:
    fristen = borger.a_kassens_jobsamtaler__frist
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(borger))
    _v3 = borger.trin_.get("krævede_hos_a_kassen") or forklaret(borger, "krævede_hos_a_kassen")
    _v4 = _v3[1]
    _v5 = _v4 if _v4.__class__ is Ukendt else _v4 > 0
    _v6 = False if _v2 is False or _v5 is False else True if _v2 is _v5 is True else og(_v2, _v5)
    def _m7(samtale: Any) -> tuple[Trin, ...]:
        _v701 = samtale.trin_.get("tæller_med") or forklaret(samtale, "tæller_med")
        _v702 = _v701[1]
        _v703 = samtale.afholder
        _v704 = _v703 if _v703.__class__ is Ukendt else _v703 is _Myndighed_a_kasse
        _v705 = samtale.trin_.get("i_tremånedersperioden") or forklaret(samtale, "i_tremånedersperioden")
        _v706 = _v705[1]
        _v707 = False if _v702 is False or _v704 is False or _v706 is False else True if _v702 is _v704 is _v706 is True else og(_v702, _v704, _v706)
        return ((_F423, _v707, _v701, (_F421, _v704, _v703), _v705),)
    _v8 = rækker(borger.samtaler, _m7)
    _v9 = antallet(_v8, hvor)
    _v10 = er_mindst(antal_mellem(_v8, hvor), _v4)
    return (_F428, svaret(borger, "a_kassens_jobsamtaler"), ((_F419, _v6, (_F36, _v2, _v1), (_F418, _v5, _v3)), (_F426, _v10, (_F425, _v10, (_F424, _v9, _v8), _v3)), (_F427, fristen)), ("a_kassens_jobsamtaler",))


def _Udmøntning_analyser_registreringsbyrden(udmøntning: Any) -> Trin:
    fristen = udmøntning.analyser_registreringsbyrden__frist
    _v1 = i_kraft(fristen)
    _v2 = udmøntning.byrden_analyseret_den
    _v3 = senest(_v2, DATO_2023_12_31)
    return (_F434, svaret(udmøntning, "analyser_registreringsbyrden"), ((_F430, _v1, (_F429, _v1, fristen)), (_F433, _v3, (_F432, _v3, _v2)), (_F427, fristen)), ("analyser_registreringsbyrden",))


def _Samtale_beslut_fysisk_samtale(samtale: Any) -> Trin:
    _v1 = samtale.dato
    _v2 = i_kraft(samtale.dato, fra=datoer.digitale_samtaler_ikraft(samtale))
    _v3 = samtale.behov_for_fysisk
    _v4 = False if _v2 is False or _v3 is False else True if _v2 is _v3 is True else og(_v2, _v3)
    return (_F437, svaret(samtale, "beslut_fysisk_samtale"), ((_F436, _v4, (_F153, _v2, _v1), _v3),), ("beslut_fysisk_samtale",))


def _Kommune_bestem_organisering(kommune: Any) -> Trin:
    _v1 = kommune.vurderingsdato
    _v2 = i_kraft(kommune.vurderingsdato, fra=datoer.jobcenterregimet_ophør(kommune))
    return (_F439, svaret(kommune, "bestem_organisering"), ((_F438, _v2, (_F81, _v2, _v1)),), ("bestem_organisering",))


def _Ressourceforløb_bevilg_ressourceforløb(ressourceforløb: Any) -> Trin:
    _v1 = begyndt(datoer.ressourceforløb_ophør(ressourceforløb), ressourceforløb.bevilget)
    _v2 = ressourceforløb.bevilget
    _v3 = i_kraft(ressourceforløb.bevilget, ophørt=(_v1,))
    return (_F444, svaret(ressourceforløb, "bevilg_ressourceforløb"), ((_F443, _v3, (_F442, _v3, _v2, (_F440, _v1))),), ("bevilg_ressourceforløb",))


def _Henvendelse_bistand_til_arbejdsgiveren(henvendelse: Any) -> Trin:
    _v1 = henvendelse.modtaget
    _v2 = i_kraft(henvendelse.modtaget, fra=datoer.kontaktforløb_ikraft(henvendelse))
    _v3 = henvendelse.om_rekruttering
    _v4 = False if _v2 is False or _v3 is False else True if _v2 is _v3 is True else og(_v2, _v3)
    _v5 = henvendelse.bistået
    return (_F451, svaret(henvendelse, "bistand_til_arbejdsgiveren"), ((_F448, _v4, (_F446, _v2, _v1), _v3), (_F450, _v5, _v5)), ("bistand_til_arbejdsgiveren",))


def _Borger_bistand_til_borgeren(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(borger))
    _v3 = borger.trin_.get("ansvarlig_myndighed") or forklaret(borger, "ansvarlig_myndighed")
    _v4 = _v3[1]
    _v5 = _v4 if _v4.__class__ is Ukendt else _v4 is _Myndighed_a_kasse
    _v6 = False if _v2 is False or _v5 is False else True if _v2 is _v5 is True else og(_v2, _v5)
    _v7 = borger.bistået_med_job
    return (_F455, svaret(borger, "bistand_til_borgeren"), ((_F452, _v6, (_F36, _v2, _v1), (_F307, _v5, _v3)), (_F454, _v7, _v7)), ("bistand_til_borgeren",))


def _Kommune_brug_andre_forvaltninger(kommune: Any) -> Trin:
    _v1 = kommune.vurderingsdato
    _v2 = i_kraft(kommune.vurderingsdato, fra=datoer.jobcenterregimet_ophør(kommune))
    return (_F456, svaret(kommune, "brug_andre_forvaltninger"), ((_F438, _v2, (_F81, _v2, _v1)),), ("brug_andre_forvaltninger",))


def _A_kasse_data_på_jobindsats_dk(a_kasse: Any) -> Trin:
    _v1 = a_kasse.vurderingsdato
    _v2 = i_kraft(a_kasse.vurderingsdato, fra=datoer.kontaktforløb_ikraft(a_kasse))
    _v3 = a_kasse.data_på_jobindsats
    return (_F461, svaret(a_kasse, "data_på_jobindsats_dk"), ((_F458, _v2, (_F457, _v2, _v1)), (_F460, _v3, _v3)), ("data_på_jobindsats_dk",))


def _Samtale_digital_samtale(samtale: Any) -> Trin:
    _v1 = samtale.dato
    _v2 = i_kraft(samtale.dato, fra=datoer.digitale_samtaler_ikraft(samtale))
    _v3 = samtale.trin_.get("første_samtale") or forklaret(samtale, "første_samtale")
    _v4 = _v3[1]
    _v5 = samtale.borger.ydelse
    _v6 = _v5 if _v5.__class__ is Ukendt else _v5 is _Ydelse_sygedagpenge
    _v7 = samtale.borger.har_arbejdsgiver
    _v8 = False if _v6 is False or _v7 is False else True if _v6 is _v7 is True else og(_v6, _v7)
    _v9 = ikke(_v8)
    _v10 = undtagelse(_v4, medmindre=_v8)
    _v11 = samtale.besluttet_fysisk
    _v12 = undtagelse(_v11)
    _v13 = og(_v2, ikke(_v10), ikke(_v12))
    return (_F470, svaret(samtale, "digital_samtale"), ((_F469, _v13, (_F153, _v2, _v1), (_F466, _v10, _v3, (_F465, _v9, (_F464, _v8, (_F321, _v6, _v5), _v7))), (_F468, _v12, _v11)),), ("digital_samtale",))


def _Kommune_ekstern_sagsgennemgang(kommune: Any) -> Trin:
    _v1 = kommune.vurderingsdato
    _v2 = i_kraft(kommune.vurderingsdato, til=dage_efter(datoer.forenklinger_ikraft(kommune), -1))
    _v3 = kommune.trin_.get("i_skærpet_tilsyn") or forklaret(kommune, "i_skærpet_tilsyn")
    _v4 = _v3[1]
    _v5 = False if _v2 is False or _v4 is False else True if _v2 is _v4 is True else og(_v2, _v4)
    _v6 = kommune.ekstern_gennemgang_holdt
    return (_F476, svaret(kommune, "ekstern_sagsgennemgang"), ((_F473, _v5, (_F471, _v2, _v1), _v3), (_F475, _v6, _v6)), ("ekstern_sagsgennemgang",))


def _Borger_fri_for_aktivering_som_undtaget(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=datoer.reform_ikraft(borger))
    _v3 = borger.trin_.get("tæt_på_arbejdsmarkedet") or forklaret(borger, "tæt_på_arbejdsmarkedet")
    _v4 = _v3[1]
    _v5 = borger.trin_.get("i_kontaktforløbet") or forklaret(borger, "i_kontaktforløbet")
    _v6 = _v5[1]
    _v7 = borger.undtaget_af_myndigheden
    _v8 = False if _v4 is False or _v6 is False or _v7 is False else True if _v4 is _v6 is _v7 is True else og(_v4, _v6, _v7)
    _v9 = borger.omfattet_af_arbejdspligt
    _v10 = undtagelse(_v9)
    _v11 = og(_v2, _v8, ikke(_v10))
    return (_F481, svaret(borger, "fri_for_aktivering_som_undtaget"), ((_F480, _v11, (_F62, _v2, _v1), (_F477, _v8, _v3, _v5, _v7), (_F479, _v10, _v9)),), ("fri_for_aktivering_som_undtaget",))


def _Borger_fri_for_samtaler(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = i_kraft(borger.vurderingsdato, fra=datoer.sygemeldt_ikraft(borger))
    _v3 = borger.trin_.get("sygemeldt_fra_beskæftigelse") or forklaret(borger, "sygemeldt_fra_beskæftigelse")
    _v4 = _v3[1]
    _v5 = borger.trin_.get("ukompliceret_forløb") or forklaret(borger, "ukompliceret_forløb")
    _v6 = _v5[1]
    _v7 = False if _v4 is False or _v6 is False else True if _v4 is _v6 is True else og(_v4, _v6)
    _v8 = borger.besluttet_opfølgning
    _v9 = undtagelse(_v8)
    _v10 = og(_v2, _v7, ikke(_v9))
    return (_F485, svaret(borger, "fri_for_samtaler"), ((_F484, _v10, (_F81, _v2, _v1), (_F79, _v7, _v3, _v5), (_F483, _v9, _v8)),), ("fri_for_samtaler",))


def _Borger_fri_i_pausen(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = i_kraft(borger.vurderingsdato, fra=datoer.anden_fase_ikraft(borger))
    _v3 = borger.trin_.get("i_pause") or forklaret(borger, "i_pause")
    _v4 = _v3[1]
    _v5 = False if _v2 is False or _v4 is False else True if _v2 is _v4 is True else og(_v2, _v4)
    return (_F488, svaret(borger, "fri_i_pausen"), ((_F487, _v5, (_F1, _v2, _v1), _v3),), ("fri_i_pausen",))


def _Ressourceforløb_fuldfør_ressourceforløb(ressourceforløb: Any) -> Trin:
    _v1 = ressourceforløb.i_gang
    _v2 = ressourceforløb.bevilget
    _v3 = datoer.ressourceforløb_ophør(ressourceforløb)
    _v4 = før(_v2, _v3)
    _v5 = False if _v1 is False or _v4 is False else True if _v1 is _v4 is True else og(_v1, _v4)
    return (_F494, svaret(ressourceforløb, "fuldfør_ressourceforløb"), ((_F493, _v5, (_F492, _v5, _v1, (_F491, _v4, _v2, _v3))),), ("fuldfør_ressourceforløb",))


def _Borger_få_årlig_afklaring(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = i_kraft(borger.vurderingsdato, fra=datoer.anden_fase_ikraft(borger))
    _v3 = borger.trin_.get("andre_problemer_end_ledighed") or forklaret(borger, "andre_problemer_end_ledighed")
    _v4 = _v3[1]
    _v5 = False if _v2 is False or _v4 is False else True if _v2 is _v4 is True else og(_v2, _v4)
    return (_F496, svaret(borger, "få_årlig_afklaring"), ((_F495, _v5, (_F1, _v2, _v1), _v3),), ("få_årlig_afklaring",))


def _Borger_følg_op_alligevel(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = i_kraft(borger.vurderingsdato, fra=datoer.sygemeldt_ikraft(borger))
    _v3 = borger.trin_.get("sygemeldt_fra_beskæftigelse") or forklaret(borger, "sygemeldt_fra_beskæftigelse")
    _v4 = _v3[1]
    _v5 = borger.trin_.get("ukompliceret_forløb") or forklaret(borger, "ukompliceret_forløb")
    _v6 = _v5[1]
    _v7 = borger.grund_til_opfølgning
    _v8 = False if _v4 is False or _v6 is False or _v7 is False else True if _v4 is _v6 is _v7 is True else og(_v4, _v6, _v7)
    _v9 = False if _v2 is False or _v8 is False else True if _v2 is _v8 is True else og(_v2, _v8)
    return (_F500, svaret(borger, "følg_op_alligevel"), ((_F499, _v9, (_F81, _v2, _v1), (_F498, _v8, _v3, _v5, _v7)),), ("følg_op_alligevel",))


def _Pause_giv_for_lang_pause(pause: Any) -> Trin:
    _v1 = pause.begynder
    _v2 = i_kraft(pause.begynder, fra=datoer.anden_fase_ikraft(pause))
    _v3 = pause.trin_.get("højst_seks_måneder") or forklaret(pause, "højst_seks_måneder")
    _v4 = _v3[1]
    _v5 = ikke(_v4)
    _v6 = False if _v2 is False or _v5 is False else True if _v2 is _v5 is True else og(_v2, _v5)
    _v7 = pause.besluttet
    return (_F506, svaret(pause, "giv_for_lang_pause"), ((_F504, _v6, (_F501, _v2, _v1), (_F503, _v5, _v3)), (_F505, _v7, _v7)), ("giv_for_lang_pause",))


def _Borger_giv_jobrettet_indsats(borger: Any) -> Trin:
    _v1 = borger.trin_.get("uddannelsespålæg") or forklaret(borger, "uddannelsespålæg")
    _v2 = _v1[1]
    _v3 = _v2 if _v2.__class__ is Ukendt else _v2 is _Uddannelsespålæg_lempet_som_forsøg or _v2 is _Uddannelsespålæg_lempet
    _v4 = borger.jobrettet_indsats_bedst
    _v5 = False if _v3 is False or _v4 is False else True if _v3 is _v4 is True else og(_v3, _v4)
    return (_F511, svaret(borger, "giv_jobrettet_indsats"), ((_F510, _v5, (_F509, _v5, (_F507, _v3, _v1), _v4)),), ("giv_jobrettet_indsats",))


def _Pause_giv_pause(pause: Any) -> Trin:
    _v1 = pause.begynder
    _v2 = i_kraft(pause.begynder, fra=datoer.anden_fase_ikraft(pause))
    _v3 = pause.borger.trin_.get("andre_problemer_end_ledighed") or forklaret(pause.borger, "andre_problemer_end_ledighed")
    _v4 = _v3[1]
    _v5 = pause.trin_.get("højst_seks_måneder") or forklaret(pause, "højst_seks_måneder")
    _v6 = _v5[1]
    _v7 = pause.uden_gavn
    _v8 = False if _v4 is False or _v6 is False or _v7 is False else True if _v4 is _v6 is _v7 is True else og(_v4, _v6, _v7)
    _v9 = False if _v2 is False or _v8 is False else True if _v2 is _v8 is True else og(_v2, _v8)
    return (_F515, svaret(pause, "giv_pause"), ((_F514, _v9, (_F501, _v2, _v1), (_F513, _v8, _v3, _v5, _v7)),), ("giv_pause",))


def _Borger_giv_øvrig_vejledning(borger: Any) -> Trin:
    _v1 = borger.behov_for_vejledning
    return (_F518, svaret(borger, "giv_øvrig_vejledning"), ((_F517, _v1, _v1),), ("giv_øvrig_vejledning",))


def _Kommune_hav_en_indgang(kommune: Any) -> Trin:
    _v1 = kommune.vurderingsdato
    _v2 = i_kraft(kommune.vurderingsdato, fra=datoer.reform_ikraft(kommune))
    _v3 = kommune.indgange_for_virksomheder
    _v4 = _v3 if _v3.__class__ is Ukendt else _v3 == 1
    _v5 = kommune.klar_og_tydelig_indgang
    _v6 = False if _v4 is False or _v5 is False else True if _v4 is _v5 is True else og(_v4, _v5)
    return (_F524, svaret(kommune, "hav_en_indgang"), ((_F438, _v2, (_F81, _v2, _v1)), (_F523, _v6, (_F522, _v6, (_F520, _v4, _v3), _v5))), ("hav_en_indgang",))


def _Kommune_hav_jobcenter(kommune: Any) -> Trin:
    _v1 = begyndt(datoer.jobcenterregimet_ophør(kommune), kommune.vurderingsdato)
    _v2 = kommune.vurderingsdato
    _v3 = i_kraft(kommune.vurderingsdato, ophørt=(_v1,))
    _v4 = kommune.har_jobcenter
    return (_F530, svaret(kommune, "hav_jobcenter"), ((_F527, _v3, (_F526, _v3, _v2, (_F525, _v1))), (_F529, _v4, _v4)), ("hav_jobcenter",))


def _Udmøntning_hold_hotline(udmøntning: Any) -> Trin:
    _v1 = udmøntning.vurderingsdato
    _v2 = i_kraft(udmøntning.vurderingsdato, fra=datoer.målrettede_tilbud_ikraft(udmøntning))
    _v3 = udmøntning.hotline_i_drift
    return (_F535, svaret(udmøntning, "hold_hotline"), ((_F532, _v2, (_F531, _v2, _v1)), (_F534, _v3, _v3)), ("hold_hotline",))


def _Samtale_hold_i_rette_form(samtale: Any) -> Trin:
    _v1 = samtale.dato
    _v2 = i_kraft(samtale.dato, fra=datoer.digitale_samtaler_ikraft(samtale))
    _v3 = samtale.afholdt
    _v4 = False if _v2 is False or _v3 is False else True if _v2 is _v3 is True else og(_v2, _v3)
    _v5 = samtale.holdt_som
    _v6 = samtale.trin_.get("samtaleform") or forklaret(samtale, "samtaleform")
    _v7 = _v6[1]
    _v8 = er(_v5, _v7)
    return (_F540, svaret(samtale, "hold_i_rette_form"), ((_F536, _v4, (_F153, _v2, _v1), _v3), (_F539, _v8, (_F538, _v8, _v5, _v6))), ("hold_i_rette_form",))


def _Borger_hold_jobsamtaler(borger: Any) -> Trin:
    fristen = borger.hold_jobsamtaler__frist
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(borger))
    _v3 = borger.trin_.get("krævede_samtaler") or forklaret(borger, "krævede_samtaler")
    _v4 = _v3[1]
    _v5 = _v4 if _v4.__class__ is Ukendt else _v4 > 0
    _v6 = borger.trin_.get("pause_ved_fristen") or forklaret(borger, "pause_ved_fristen")
    _v7 = _v6[1]
    _v8 = undtagelse(_v7)
    _v9 = og(_v2, _v5, ikke(_v8))
    def _m10(samtale: Any) -> tuple[Trin, ...]:
        _v1001 = samtale.trin_.get("tæller_med") or forklaret(samtale, "tæller_med")
        _v1002 = _v1001[1]
        _v1003 = samtale.trin_.get("i_seksmånedersperioden") or forklaret(samtale, "i_seksmånedersperioden")
        _v1004 = _v1003[1]
        _v1005 = False if _v1002 is False or _v1004 is False else True if _v1002 is _v1004 is True else og(_v1002, _v1004)
        return ((_F546, _v1005, _v1001, _v1003),)
    _v11 = rækker(borger.samtaler, _m10)
    _v12 = antallet(_v11, hvor)
    _v13 = er_mindst(antal_mellem(_v11, hvor), _v4)
    return (_F550, svaret(borger, "hold_jobsamtaler"), ((_F544, _v9, (_F36, _v2, _v1), (_F541, _v5, _v3), (_F543, _v8, _v6)), (_F549, _v13, (_F548, _v13, (_F547, _v12, _v11), _v3)), (_F427, fristen)), ("hold_jobsamtaler",))


def _Borger_hold_opfølgninger(borger: Any) -> Trin:
    fristen = borger.hold_opfølgninger__frist
    _v1 = borger.trin_.get("krævede_opfølgninger") or forklaret(borger, "krævede_opfølgninger")
    _v2 = _v1[1]
    _v3 = er_mere_end(_v2, 0)
    def _m4(samtale: Any) -> tuple[Trin, ...]:
        _v401 = samtale.afholdt
        _v402 = samtale.art
        _v403 = _v402 if _v402.__class__ is Ukendt else _v402 is _Samtaleart_opfølgning
        _v404 = samtale.borger.sygemeldt_fra
        _v405 = samtale.dato
        _v406 = senest(_v404, _v405)
        _v407 = måneder_efter(_v404, 6)
        _v408 = før(_v405, _v407)
        _v409 = False if _v406 is False or _v408 is False else True if _v406 is _v408 is True else og(_v406, _v408)
        _v410 = False if _v401 is False or _v403 is False or _v409 is False else True if _v401 is _v403 is _v409 is True else og(_v401, _v403, _v409)
        return ((_F559, _v410, _v401, (_F553, _v403, _v402), (_F558, _v409, (_F555, _v406, _v404, _v405), (_F557, _v408, _v405, (_F556, _v407, _v404)))),)
    _v5 = rækker(borger.samtaler, _m4)
    _v6 = antallet(_v5, hvor)
    _v7 = er_mindst(antal_mellem(_v5, hvor), _v2)
    return (_F563, svaret(borger, "hold_opfølgninger"), ((_F552, _v3, (_F551, _v3, _v1)), (_F562, _v7, (_F561, _v7, (_F560, _v6, _v5), _v1)), (_F427, fristen)), ("hold_opfølgninger",))


def _Borger_hold_status_i_min_plan(borger: Any) -> Trin:
    _v1 = begyndt(datoer.forenklinger_ikraft(borger), borger.vurderingsdato)
    _v2 = borger.vurderingsdato
    _v3 = i_kraft(borger.vurderingsdato, ophørt=(_v1,))
    _v4 = borger.har_min_plan
    _v5 = False if _v3 is False or _v4 is False else True if _v3 is _v4 is True else og(_v3, _v4)
    _v6 = borger.status_i_min_plan
    return (_F570, svaret(borger, "hold_status_i_min_plan"), ((_F567, _v5, (_F565, _v3, _v2, (_F564, _v1)), _v4), (_F569, _v6, _v6)), ("hold_status_i_min_plan",))


def _Borger_hold_årlig_afklaring(borger: Any) -> Trin:
    fristen = borger.hold_årlig_afklaring__frist
    _v1 = borger.vurderingsdato
    _v2 = i_kraft(borger.vurderingsdato, fra=datoer.anden_fase_ikraft(borger))
    _v3 = borger.trin_.get("andre_problemer_end_ledighed") or forklaret(borger, "andre_problemer_end_ledighed")
    _v4 = _v3[1]
    _v5 = False if _v2 is False or _v4 is False else True if _v2 is _v4 is True else og(_v2, _v4)
    _v6 = borger.seneste_afklaring
    _v7 = datoer.anden_fase_ikraft(borger)
    _v8 = tidligst(_v6, _v7)
    _v9 = måneder_efter(_v1, -12)
    _v10 = før(_v9, _v6)
    _v11 = senest(_v6, _v1)
    _v12 = False if _v10 is False or _v11 is False else True if _v10 is _v11 is True else og(_v10, _v11)
    _v13 = False if _v8 is False or _v12 is False else True if _v8 is _v12 is True else og(_v8, _v12)
    return (_F576, svaret(borger, "hold_årlig_afklaring"), ((_F495, _v5, (_F1, _v2, _v1), _v3), (_F575, _v13, (_F574, _v13, (_F5, _v8, _v6, _v7), (_F573, _v12, (_F571, _v10, (_F272, _v9, _v1), _v6), (_F572, _v11, _v6, _v1)))), (_F427, fristen)), ("hold_årlig_afklaring",))


def _Udmøntning_inddrag_kl_og_dak(udmøntning: Any) -> Trin:
    _v1 = udmøntning.kl_inddraget
    _v2 = udmøntning.dak_inddraget
    _v3 = False if _v1 is False or _v2 is False else True if _v1 is _v2 is True else og(_v1, _v2)
    return (_F582, svaret(udmøntning, "inddrag_kl_og_dak"), ((_F577, True), (_F581, _v3, (_F580, _v3, _v1, _v2))), ("inddrag_kl_og_dak",))


def _Borger_indkald_om_rådighed(borger: Any) -> Trin:
    _v1 = borger.trin_.get("dagpengemodtager") or forklaret(borger, "dagpengemodtager")
    _v2 = _v1[1]
    _v3 = borger.tvivl_om_rådighed
    _v4 = False if _v2 is False or _v3 is False else True if _v2 is _v3 is True else og(_v2, _v3)
    return (_F586, svaret(borger, "indkald_om_rådighed"), ((_F585, _v4, (_F584, _v4, _v1, _v3)),), ("indkald_om_rådighed",))


def _Samtale_ingen_fællessamtaler(samtale: Any) -> Trin:
    _v1 = samtale.borger.ledig_fra
    _v2 = i_kraft(samtale.borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(samtale))
    _v3 = samtale.afholder
    _v4 = _v3 if _v3.__class__ is Ukendt else _v3 is _Myndighed_kommune
    _v5 = samtale.borger.trin_.get("dagpengemodtager") or forklaret(samtale.borger, "dagpengemodtager")
    _v6 = _v5[1]
    _v7 = samtale.trin_.get("i_seksmånedersperioden") or forklaret(samtale, "i_seksmånedersperioden")
    _v8 = _v7[1]
    _v9 = False if _v4 is False or _v6 is False or _v8 is False else True if _v4 is _v6 is _v8 is True else og(_v4, _v6, _v8)
    _v10 = samtale.trin_.get("fjerde_jobsamtale") or forklaret(samtale, "fjerde_jobsamtale")
    _v11 = _v10[1]
    _v12 = samtale.ønsker_a_kassen_med
    _v13 = False if _v11 is False or _v12 is False else True if _v11 is _v12 is True else og(_v11, _v12)
    _v14 = undtagelse(_v13)
    _v15 = og(_v2, _v9, ikke(_v14))
    _v16 = samtale.a_kassen_deltager
    return (_F593, svaret(samtale, "ingen_fællessamtaler"), ((_F590, _v15, (_F36, _v2, _v1), (_F587, _v9, (_F404, _v4, _v3), _v5, _v7), (_F589, _v14, (_F588, _v13, _v10, _v12))), (_F592, _v16, _v16)), ("ingen_fællessamtaler",))


def _Kommune_kommunen_undtager_højst_hver_fjerde(kommune: Any) -> Trin:
    _v1 = kommune.vurderingsdato
    _v2 = i_kraft(kommune.vurderingsdato, fra=datoer.reform_ikraft(kommune))
    def _m3(borger: Any) -> tuple[Trin, ...]:
        _v301 = borger.trin_.get("regnes_med_hos_kommunen") or forklaret(borger, "regnes_med_hos_kommunen")
        _v302 = _v301[1]
        return (_v301,)
    _v4 = rækker(kommune.borgere, _m3)
    _v5 = findes(_v4, hvor)
    _v6 = False if _v2 is False or _v5 is False else True if _v2 is _v5 is True else og(_v2, _v5)
    def _m7(borger: Any) -> tuple[Trin, ...]:
        _v701 = borger.undtaget_af_myndigheden
        _v702 = borger.trin_.get("regnes_med_hos_kommunen") or forklaret(borger, "regnes_med_hos_kommunen")
        _v703 = _v702[1]
        return ((_F89, _v701), _v702)
    _v8 = rækker(kommune.borgere, _m7)
    _v9 = andelen(_v8, hvor=hvor, blandt=anden, eller_ingen=False)
    _v10 = parametre.højeste_andel_undtagne(kommune, kommune.vurderingsdato)
    _v11 = er_mere_end(andel_mellem(_v8, hvor=hvor, blandt=anden, eller_ingen=False), _v10)
    return (_F600, svaret(kommune, "kommunen_undtager_højst_hver_fjerde"), ((_F596, _v6, (_F81, _v2, _v1), (_F595, _v5, _v4)), (_F599, _v11, (_F598, _v11, (_F597, _v9, _v8), _v10))), ("kommunen_undtager_højst_hver_fjerde",))


def _Borger_kommunens_jobsamtaler(borger: Any) -> Trin:
    fristen = borger.kommunens_jobsamtaler__frist
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=datoer.kontaktforløb_ikraft(borger))
    _v3 = borger.trin_.get("krævede_hos_kommunen") or forklaret(borger, "krævede_hos_kommunen")
    _v4 = _v3[1]
    _v5 = _v4 if _v4.__class__ is Ukendt else _v4 > 0
    _v6 = borger.trin_.get("pause_ved_fristen") or forklaret(borger, "pause_ved_fristen")
    _v7 = _v6[1]
    _v8 = undtagelse(_v7)
    _v9 = og(_v2, _v5, ikke(_v8))
    def _m10(samtale: Any) -> tuple[Trin, ...]:
        _v1001 = samtale.trin_.get("tæller_med") or forklaret(samtale, "tæller_med")
        _v1002 = _v1001[1]
        _v1003 = samtale.afholder
        _v1004 = _v1003 if _v1003.__class__ is Ukendt else _v1003 is _Myndighed_kommune
        _v1005 = samtale.trin_.get("i_seksmånedersperioden") or forklaret(samtale, "i_seksmånedersperioden")
        _v1006 = _v1005[1]
        _v1007 = False if _v1002 is False or _v1004 is False or _v1006 is False else True if _v1002 is _v1004 is _v1006 is True else og(_v1002, _v1004, _v1006)
        return ((_F603, _v1007, _v1001, (_F404, _v1004, _v1003), _v1005),)
    _v11 = rækker(borger.samtaler, _m10)
    _v12 = antallet(_v11, hvor)
    _v13 = er_mindst(antal_mellem(_v11, hvor), _v4)
    return (_F607, svaret(borger, "kommunens_jobsamtaler"), ((_F602, _v9, (_F36, _v2, _v1), (_F601, _v5, _v3), (_F543, _v8, _v6)), (_F606, _v13, (_F605, _v13, (_F604, _v12, _v11), _v3)), (_F427, fristen)), ("kommunens_jobsamtaler",))


def _Tilbud_kun_kommunen_bevilger(tilbud: Any) -> Trin:
    _v1 = tilbud.begyndt_
    _v2 = i_kraft(tilbud.begyndt_, fra=datoer.kontaktforløb_ikraft(tilbud))
    _v3 = tilbud.bevilget_af
    _v4 = tilbud.borger.trin_.get("bevillingsmyndighed") or forklaret(tilbud.borger, "bevillingsmyndighed")
    _v5 = _v4[1]
    _v6 = er_ikke(_v3, _v5)
    return (_F613, svaret(tilbud, "kun_kommunen_bevilger"), ((_F609, _v2, (_F608, _v2, _v1)), (_F612, _v6, (_F611, _v6, _v3, _v4))), ("kun_kommunen_bevilger",))


def _Beskæftigelsesplan_lav_beskæftigelsesplan(beskæftigelsesplan: Any) -> Trin:
    fristen = beskæftigelsesplan.lav_beskæftigelsesplan__frist
    _v1 = i_kraft(fristen, til=dage_efter(datoer.forenklinger_ikraft(beskæftigelsesplan), -1))
    _v2 = beskæftigelsesplan.lavet_den
    _v3 = beskæftigelsesplan.planår_begynder
    _v4 = dage_efter(_v3, -1)
    _v5 = senest(_v2, _v4)
    return (_F621, svaret(beskæftigelsesplan, "lav_beskæftigelsesplan"), ((_F615, _v1, (_F614, _v1, fristen)), (_F620, _v5, (_F619, _v5, _v2, (_F618, _v4, _v3))), (_F427, fristen)), ("lav_beskæftigelsesplan",))


def _Kommune_læg_indsatsen_sammen(kommune: Any) -> Trin:
    _v1 = kommune.vurderingsdato
    _v2 = i_kraft(kommune.vurderingsdato, fra=datoer.jobcenterregimet_ophør(kommune))
    return (_F622, svaret(kommune, "læg_indsatsen_sammen"), ((_F438, _v2, (_F81, _v2, _v1)),), ("læg_indsatsen_sammen",))


def _Måling_mål_på_resultater(måling: Any) -> Trin:
    _v1 = måling.målt_den
    _v2 = i_kraft(måling.målt_den, fra=datoer.reform_ikraft(måling))
    _v3 = måling.måler_arbejde_eller_uddannelse
    return (_F628, svaret(måling, "mål_på_resultater"), ((_F625, _v2, (_F624, _v2, _v1)), (_F627, _v3, _v3)), ("mål_på_resultater",))


def _Samtale_mød_til_jobsamtale(samtale: Any) -> Trin:
    fristen = samtale.mød_til_jobsamtale__frist
    _v1 = samtale.borger.ledig_fra
    _v2 = i_kraft(samtale.borger.ledig_fra, fra=datoer.reform_ikraft(samtale))
    _v3 = samtale.art
    _v4 = _v3 if _v3.__class__ is Ukendt else _v3 is _Samtaleart_jobsamtale
    _v5 = samtale.borger.trin_.get("krævede_samtaler") or forklaret(samtale.borger, "krævede_samtaler")
    _v6 = _v5[1]
    _v7 = _v6 if _v6.__class__ is Ukendt else _v6 > 0
    _v8 = False if _v4 is False or _v7 is False else True if _v4 is _v7 is True else og(_v4, _v7)
    _v9 = samtale.trin_.get("i_borgerens_pause") or forklaret(samtale, "i_borgerens_pause")
    _v10 = _v9[1]
    _v11 = undtagelse(_v10)
    _v12 = og(_v2, _v8, ikke(_v11))
    _v13 = samtale.afholdt
    return (_F634, svaret(samtale, "mød_til_jobsamtale"), ((_F632, _v12, (_F62, _v2, _v1), (_F629, _v8, (_F346, _v4, _v3), (_F541, _v7, _v5)), (_F631, _v11, _v9)), (_F633, _v13, _v13), (_F427, fristen)), ("mød_til_jobsamtale",))


def _Kommune_møde_hos_ministeren(kommune: Any) -> Trin:
    _v1 = begyndt(datoer.tilsyn_ophør(kommune), kommune.vurderingsdato)
    _v2 = kommune.vurderingsdato
    _v3 = i_kraft(kommune.vurderingsdato, ophørt=(_v1,))
    _v4 = kommune.trin_.get("i_skærpet_tilsyn") or forklaret(kommune, "i_skærpet_tilsyn")
    _v5 = _v4[1]
    _v6 = False if _v3 is False or _v5 is False else True if _v3 is _v5 is True else og(_v3, _v5)
    _v7 = kommune.møde_hos_ministeren_holdt
    return (_F638, svaret(kommune, "møde_hos_ministeren"), ((_F635, _v6, (_F271, _v3, _v2, (_F194, _v1)), _v4), (_F637, _v7, _v7)), ("møde_hos_ministeren",))


def _Borger_nej_til_aktiveringstilbud(borger: Any) -> Trin:
    _v1 = borger.vurderingsdato
    _v2 = i_kraft(borger.vurderingsdato, fra=datoer.længere_fra_ikraft(borger))
    _v3 = borger.trin_.get("længere_fra_arbejdsmarkedet") or forklaret(borger, "længere_fra_arbejdsmarkedet")
    _v4 = _v3[1]
    _v5 = borger.omfattet_af_arbejdspligt
    _v6 = undtagelse(_v5)
    _v7 = og(_v2, _v4, ikke(_v6))
    return (_F640, svaret(borger, "nej_til_aktiveringstilbud"), ((_F639, _v7, (_F81, _v2, _v1), _v3, (_F479, _v6, _v5)),), ("nej_til_aktiveringstilbud",))


def _Budgetår_nå_besparelsen(budgetår: Any) -> Trin:
    fristen = budgetår.nå_besparelsen__frist
    _v1 = budgetår.første_dag
    _v2 = i_kraft(budgetår.første_dag, fra=DATO_2022_01_01)
    _v3 = budgetår.trin_.get("samlet_besparelse") or forklaret(budgetår, "samlet_besparelse")
    _v4 = _v3[1]
    _v5 = parametre.besparelsesmål(budgetår, budgetår.første_dag)
    _v6 = er_mindst(_v4, _v5)
    return (_F647, svaret(budgetår, "nå_besparelsen"), ((_F643, _v2, (_F642, _v2, _v1)), (_F646, _v6, (_F645, _v6, _v3, _v5)), (_F427, fristen)), ("nå_besparelsen",))


def _Kommune_nå_fokusmålet(kommune: Any) -> Trin:
    _v1 = begyndt(datoer.tilsyn_ophør(kommune), kommune.vurderingsdato)
    _v2 = kommune.vurderingsdato
    _v3 = i_kraft(kommune.vurderingsdato, ophørt=(_v1,))
    _v4 = kommune.resultatmål_nået
    _v5 = ikke(_v4)
    def _m6(borger: Any) -> tuple[Trin, ...]:
        _v601 = borger.trin_.get("indgår_i_fokusmål") or forklaret(borger, "indgår_i_fokusmål")
        _v602 = _v601[1]
        return (_v601,)
    _v7 = rækker(kommune.borgere, _m6)
    _v8 = findes(_v7, hvor)
    _v9 = False if _v5 is False or _v8 is False else True if _v5 is _v8 is True else og(_v5, _v8)
    _v10 = False if _v3 is False or _v9 is False else True if _v3 is _v9 is True else og(_v3, _v9)
    _v11 = kommune.trin_.get("under_fokusmålet") or forklaret(kommune, "under_fokusmålet")
    _v12 = _v11[1]
    _v13 = ikke(_v12)
    return (_F654, svaret(kommune, "nå_fokusmålet"), ((_F651, _v10, (_F271, _v3, _v2, (_F194, _v1)), (_F650, _v9, (_F648, _v5, _v4), (_F649, _v8, _v7))), (_F653, _v13, (_F652, _v13, _v11))), ("nå_fokusmålet",))


def _Sanktion_sanktion_uden_brud(sanktion: Any) -> Trin:
    _v1 = sanktion.dato
    _v2 = i_kraft(sanktion.dato, fra=datoer.anden_fase_ikraft(sanktion))
    _v3 = sanktion.borger.trin_.get("andre_problemer_end_ledighed") or forklaret(sanktion.borger, "andre_problemer_end_ledighed")
    _v4 = _v3[1]
    _v5 = sanktion.tillid_brudt
    _v6 = ikke(_v5)
    _v7 = False if _v4 is False or _v6 is False else True if _v4 is _v6 is True else og(_v4, _v6)
    _v8 = False if _v2 is False or _v7 is False else True if _v2 is _v7 is True else og(_v2, _v7)
    _v9 = sanktion.besluttet
    return (_F663, svaret(sanktion, "sanktion_uden_brud"), ((_F660, _v8, (_F656, _v2, _v1), (_F659, _v7, _v3, (_F658, _v6, _v5))), (_F662, _v9, _v9)), ("sanktion_uden_brud",))


def _Sanktion_sanktion_ved_brud(sanktion: Any) -> Trin:
    _v1 = sanktion.dato
    _v2 = i_kraft(sanktion.dato, fra=datoer.anden_fase_ikraft(sanktion))
    _v3 = sanktion.borger.trin_.get("andre_problemer_end_ledighed") or forklaret(sanktion.borger, "andre_problemer_end_ledighed")
    _v4 = _v3[1]
    _v5 = sanktion.tillid_brudt
    _v6 = False if _v4 is False or _v5 is False else True if _v4 is _v5 is True else og(_v4, _v5)
    _v7 = False if _v2 is False or _v6 is False else True if _v2 is _v6 is True else og(_v2, _v6)
    return (_F666, svaret(sanktion, "sanktion_ved_brud"), ((_F665, _v7, (_F656, _v2, _v1), (_F664, _v6, _v3, _v5)),), ("sanktion_ved_brud",))


def _Udmøntning_se_på_støtte(udmøntning: Any) -> Trin:
    fristen = udmøntning.se_på_støtte__frist
    _v1 = i_kraft(fristen)
    _v2 = udmøntning.set_på_støtte_den
    _v3 = senest(_v2, DATO_2022_11_30)
    return (_F670, svaret(udmøntning, "se_på_støtte"), ((_F430, _v1, (_F429, _v1, fristen)), (_F669, _v3, (_F668, _v3, _v2)), (_F427, fristen)), ("se_på_støtte",))


def _Budgetår_sænk_driftsudgiften(budgetår: Any) -> Trin:
    fristen = budgetår.sænk_driftsudgiften__frist
    _v1 = budgetår.første_dag
    _v2 = i_kraft(budgetår.første_dag, fra=DATO_2024_01_01)
    _v3 = budgetår.trin_.get("sparet_på_drift") or forklaret(budgetår, "sparet_på_drift")
    _v4 = _v3[1]
    _v5 = parametre.nedsættelse_af_driftsudgift(budgetår, budgetår.første_dag)
    _v6 = er_mindst(_v4, _v5)
    return (_F676, svaret(budgetår, "sænk_driftsudgiften"), ((_F672, _v2, (_F671, _v2, _v1)), (_F675, _v6, (_F674, _v6, _v3, _v5)), (_F427, fristen)), ("sænk_driftsudgiften",))


def _A_kasse_tilsyn_med_a_kassen(a_kasse: Any) -> Trin:
    _v1 = a_kasse.vurderingsdato
    _v2 = i_kraft(a_kasse.vurderingsdato, fra=datoer.kontaktforløb_ikraft(a_kasse))
    _v3 = a_kasse.under_tilsyn
    return (_F679, svaret(a_kasse, "tilsyn_med_a_kassen"), ((_F458, _v2, (_F457, _v2, _v1)), (_F678, _v3, _v3)), ("tilsyn_med_a_kassen",))


def _Udmøntning_undersøg_vejledningen(udmøntning: Any) -> Trin:
    fristen = udmøntning.undersøg_vejledningen__frist
    _v1 = i_kraft(fristen)
    _v2 = udmøntning.vejledning_undersøgt_den
    _v3 = senest(_v2, DATO_2023_12_31)
    return (_F683, svaret(udmøntning, "undersøg_vejledningen"), ((_F430, _v1, (_F429, _v1, fristen)), (_F682, _v3, (_F681, _v3, _v2)), (_F427, fristen)), ("undersøg_vejledningen",))


def _Borger_undtag_den_ledige(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=datoer.reform_ikraft(borger))
    _v3 = borger.trin_.get("tæt_på_arbejdsmarkedet") or forklaret(borger, "tæt_på_arbejdsmarkedet")
    _v4 = _v3[1]
    _v5 = borger.trin_.get("i_kontaktforløbet") or forklaret(borger, "i_kontaktforløbet")
    _v6 = _v5[1]
    _v7 = borger.kan_selv
    _v8 = False if _v4 is False or _v6 is False or _v7 is False else True if _v4 is _v6 is _v7 is True else og(_v4, _v6, _v7)
    _v9 = borger.trin_.get("ansvarlig_myndighed") or forklaret(borger, "ansvarlig_myndighed")
    _v10 = _v9[1]
    _v11 = _v10 if _v10.__class__ is Ukendt else _v10 is _Myndighed_anden_aktør
    _v12 = undtagelse(_v11)
    _v13 = og(_v2, _v8, ikke(_v12))
    return (_F689, svaret(borger, "undtag_den_ledige"), ((_F688, _v13, (_F62, _v2, _v1), (_F685, _v8, _v3, _v5, _v7), (_F687, _v12, (_F686, _v11, _v9))),), ("undtag_den_ledige",))


def _Udmøntning_uændret_refusion_og_finansiering(udmøntning: Any) -> Trin:
    _v1 = udmøntning.vurderingsdato
    _v2 = i_kraft(udmøntning.vurderingsdato, fra=datoer.kontaktforløb_ikraft(udmøntning))
    _v3 = udmøntning.refusion_ændret
    _v4 = udmøntning.bevillingsansvar_ændret
    _v5 = udmøntning.finansiering_ændret
    _v6 = True if _v3 is True or _v4 is True or _v5 is True else False if _v3 is _v4 is _v5 is False else eller(_v3, _v4, _v5)
    return (_F695, svaret(udmøntning, "uændret_refusion_og_finansiering"), ((_F458, _v2, (_F457, _v2, _v1)), (_F694, _v6, (_F693, _v6, _v3, _v4, _v5))), ("uændret_refusion_og_finansiering",))


def _Borger_vejled_om_seks_uger(borger: Any) -> Trin:
    _v1 = begyndt(datoer.forenklinger_ikraft(borger), borger.vurderingsdato)
    _v2 = borger.vurderingsdato
    _v3 = i_kraft(borger.vurderingsdato, ophørt=(_v1,))
    _v4 = borger.trin_.get("dagpengemodtager") or forklaret(borger, "dagpengemodtager")
    _v5 = _v4[1]
    _v6 = borger.beder_om_vejledning_om_seks_uger
    _v7 = False if _v5 is False or _v6 is False else True if _v5 is _v6 is True else og(_v5, _v6)
    _v8 = False if _v3 is False or _v7 is False else True if _v3 is _v7 is True else og(_v3, _v7)
    _v9 = borger.vejledt_om_seks_uger
    return (_F701, svaret(borger, "vejled_om_seks_uger"), ((_F698, _v8, (_F565, _v3, _v2, (_F564, _v1)), (_F697, _v7, _v4, _v6)), (_F700, _v9, _v9)), ("vejled_om_seks_uger",))


def _Borger_vælg_kontaktforløb(borger: Any) -> Trin:
    _v1 = borger.ledig_fra
    _v2 = i_kraft(borger.ledig_fra, fra=datoer.forsøg_begynder(borger))
    _v3 = borger.trin_.get("har_frit_valg_af_aktør") or forklaret(borger, "har_frit_valg_af_aktør")
    _v4 = _v3[1]
    _v5 = borger.trin_.get("i_de_første_fire_måneder") or forklaret(borger, "i_de_første_fire_måneder")
    _v6 = _v5[1]
    _v7 = False if _v4 is False or _v6 is False else True if _v4 is _v6 is True else og(_v4, _v6)
    _v8 = False if _v2 is False or _v7 is False else True if _v2 is _v7 is True else og(_v2, _v7)
    return (_F704, svaret(borger, "vælg_kontaktforløb"), ((_F703, _v8, (_F27, _v2, _v1), (_F702, _v7, _v3, _v5)),), ("vælg_kontaktforløb",))


A_kasseOpslag.forklarere_ = {
    "a_kassen_undtager_højst_hver_fjerde": _A_kasse_a_kassen_undtager_højst_hver_fjerde,
    "data_på_jobindsats_dk": _A_kasse_data_på_jobindsats_dk,
    "tilsyn_med_a_kassen": _A_kasse_tilsyn_med_a_kassen,
}
BeskæftigelsesplanOpslag.forklarere_ = {
    "lav_beskæftigelsesplan": _Beskæftigelsesplan_lav_beskæftigelsesplan,
}
BesparelseOpslag.forklarere_ = {
    "regnes_med_i_besparelsen": _Besparelse_regnes_med_i_besparelsen,
}
BorgerOpslag.forklarere_ = {
    "a_kassens_jobsamtaler": _Borger_a_kassens_jobsamtaler,
    "afklaring_senest": _Borger_afklaring_senest,
    "aktiveret": _Borger_aktiveret,
    "aktiveret_med_timer": _Borger_aktiveret_med_timer,
    "andre_problemer_end_ledighed": _Borger_andre_problemer_end_ledighed,
    "ansvarlig_myndighed": _Borger_ansvarlig_myndighed,
    "bevillingsmyndighed": _Borger_bevillingsmyndighed,
    "bistand_til_borgeren": _Borger_bistand_til_borgeren,
    "dagpengemodtager": _Borger_dagpengemodtager,
    "deltager_i_storskalaforsøg": _Borger_deltager_i_storskalaforsøg,
    "fire_måneder_til": _Borger_fire_måneder_til,
    "forventet_fravær": _Borger_forventet_fravær,
    "fri_for_aktivering_som_undtaget": _Borger_fri_for_aktivering_som_undtaget,
    "fri_for_samtaler": _Borger_fri_for_samtaler,
    "fri_i_pausen": _Borger_fri_i_pausen,
    "få_årlig_afklaring": _Borger_få_årlig_afklaring,
    "følg_op_alligevel": _Borger_følg_op_alligevel,
    "giv_jobrettet_indsats": _Borger_giv_jobrettet_indsats,
    "giv_øvrig_vejledning": _Borger_giv_øvrig_vejledning,
    "har_frit_valg_af_aktør": _Borger_har_frit_valg_af_aktør,
    "har_fået_ret_og_pligt_tilbud": _Borger_har_fået_ret_og_pligt_tilbud,
    "hold_jobsamtaler": _Borger_hold_jobsamtaler,
    "hold_opfølgninger": _Borger_hold_opfølgninger,
    "hold_status_i_min_plan": _Borger_hold_status_i_min_plan,
    "hold_årlig_afklaring": _Borger_hold_årlig_afklaring,
    "hos_valgt_aktør": _Borger_hos_valgt_aktør,
    "i_de_første_fire_måneder": _Borger_i_de_første_fire_måneder,
    "i_de_første_tre_måneder": _Borger_i_de_første_tre_måneder,
    "i_en_af_lovens_målgrupper": _Borger_i_en_af_lovens_målgrupper,
    "i_kontaktforløbet": _Borger_i_kontaktforløbet,
    "i_pause": _Borger_i_pause,
    "i_program_efter_integrationsloven": _Borger_i_program_efter_integrationsloven,
    "indgår_i_fokusmål": _Borger_indgår_i_fokusmål,
    "indkald_om_rådighed": _Borger_indkald_om_rådighed,
    "kommunens_jobsamtaler": _Borger_kommunens_jobsamtaler,
    "kontanthjælpsmodtager": _Borger_kontanthjælpsmodtager,
    "kort_sygefravær": _Borger_kort_sygefravær,
    "krævede_hos_a_kassen": _Borger_krævede_hos_a_kassen,
    "krævede_hos_kommunen": _Borger_krævede_hos_kommunen,
    "krævede_opfølgninger": _Borger_krævede_opfølgninger,
    "krævede_samtaler": _Borger_krævede_samtaler,
    "længere_fra_arbejdsmarkedet": _Borger_længere_fra_arbejdsmarkedet,
    "nej_til_aktiveringstilbud": _Borger_nej_til_aktiveringstilbud,
    "ny_ledig_i_forsøgsperioden": _Borger_ny_ledig_i_forsøgsperioden,
    "pause_ved_fristen": _Borger_pause_ved_fristen,
    "på_uddannelseshjælp": _Borger_på_uddannelseshjælp,
    "regnes_med_hos_a_kassen": _Borger_regnes_med_hos_a_kassen,
    "regnes_med_hos_kommunen": _Borger_regnes_med_hos_kommunen,
    "regnes_med_i_hver_fjerde": _Borger_regnes_med_i_hver_fjerde,
    "seks_måneder_til": _Borger_seks_måneder_til,
    "sygemeldt_fra_beskæftigelse": _Borger_sygemeldt_fra_beskæftigelse,
    "tre_måneder_til": _Borger_tre_måneder_til,
    "tæt_på_arbejdsmarkedet": _Borger_tæt_på_arbejdsmarkedet,
    "uddannelsespålæg": _Borger_uddannelsespålæg,
    "ukompliceret_forløb": _Borger_ukompliceret_forløb,
    "undtag_den_ledige": _Borger_undtag_den_ledige,
    "vejled_om_seks_uger": _Borger_vejled_om_seks_uger,
    "vælg_kontaktforløb": _Borger_vælg_kontaktforløb,
}
BudgetårOpslag.forklarere_ = {
    "nå_besparelsen": _Budgetår_nå_besparelsen,
    "samlet_besparelse": _Budgetår_samlet_besparelse,
    "sparet_på_drift": _Budgetår_sparet_på_drift,
    "sænk_driftsudgiften": _Budgetår_sænk_driftsudgiften,
}
HenvendelseOpslag.forklarere_ = {
    "bistand_til_arbejdsgiveren": _Henvendelse_bistand_til_arbejdsgiveren,
}
KommuneOpslag.forklarere_ = {
    "andel_aktiverede": _Kommune_andel_aktiverede,
    "bestem_organisering": _Kommune_bestem_organisering,
    "brug_andre_forvaltninger": _Kommune_brug_andre_forvaltninger,
    "ekstern_sagsgennemgang": _Kommune_ekstern_sagsgennemgang,
    "hav_en_indgang": _Kommune_hav_en_indgang,
    "hav_jobcenter": _Kommune_hav_jobcenter,
    "i_skærpet_tilsyn": _Kommune_i_skærpet_tilsyn,
    "kommunen_undtager_højst_hver_fjerde": _Kommune_kommunen_undtager_højst_hver_fjerde,
    "læg_indsatsen_sammen": _Kommune_læg_indsatsen_sammen,
    "møde_hos_ministeren": _Kommune_møde_hos_ministeren,
    "nå_fokusmålet": _Kommune_nå_fokusmålet,
    "under_fokusmålet": _Kommune_under_fokusmålet,
}
MålingOpslag.forklarere_ = {
    "mål_på_resultater": _Måling_mål_på_resultater,
}
PauseOpslag.forklarere_ = {
    "giv_for_lang_pause": _Pause_giv_for_lang_pause,
    "giv_pause": _Pause_giv_pause,
    "højst_seks_måneder": _Pause_højst_seks_måneder,
    "varer_til": _Pause_varer_til,
}
RessourceforløbOpslag.forklarere_ = {
    "bevilg_ressourceforløb": _Ressourceforløb_bevilg_ressourceforløb,
    "fuldfør_ressourceforløb": _Ressourceforløb_fuldfør_ressourceforløb,
}
SamtaleOpslag.forklarere_ = {
    "a_kassen_med_i_fjerde_samtale": _Samtale_a_kassen_med_i_fjerde_samtale,
    "beslut_fysisk_samtale": _Samtale_beslut_fysisk_samtale,
    "digital_samtale": _Samtale_digital_samtale,
    "fjerde_jobsamtale": _Samtale_fjerde_jobsamtale,
    "første_samtale": _Samtale_første_samtale,
    "hold_i_rette_form": _Samtale_hold_i_rette_form,
    "i_borgerens_pause": _Samtale_i_borgerens_pause,
    "i_seksmånedersperioden": _Samtale_i_seksmånedersperioden,
    "i_tremånedersperioden": _Samtale_i_tremånedersperioden,
    "ingen_fællessamtaler": _Samtale_ingen_fællessamtaler,
    "mød_til_jobsamtale": _Samtale_mød_til_jobsamtale,
    "samtaleform": _Samtale_samtaleform,
    "tæller_med": _Samtale_tæller_med,
}
SanktionOpslag.forklarere_ = {
    "sanktion_uden_brud": _Sanktion_sanktion_uden_brud,
    "sanktion_ved_brud": _Sanktion_sanktion_ved_brud,
}
TilbudOpslag.forklarere_ = {
    "effektivt_redskab": _Tilbud_effektivt_redskab,
    "i_de_seneste_tolv_måneder": _Tilbud_i_de_seneste_tolv_måneder,
    "kun_kommunen_bevilger": _Tilbud_kun_kommunen_bevilger,
    "medregning": _Tilbud_medregning,
    "tæller_i_fokusmål": _Tilbud_tæller_i_fokusmål,
}
UdmøntningOpslag.forklarere_ = {
    "analyser_registreringsbyrden": _Udmøntning_analyser_registreringsbyrden,
    "hold_hotline": _Udmøntning_hold_hotline,
    "inddrag_kl_og_dak": _Udmøntning_inddrag_kl_og_dak,
    "se_på_støtte": _Udmøntning_se_på_støtte,
    "undersøg_vejledningen": _Udmøntning_undersøg_vejledningen,
    "uændret_refusion_og_finansiering": _Udmøntning_uændret_refusion_og_finansiering,
}
