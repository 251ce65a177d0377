"""Beskæftigelsesindsatsen efter aftalerne fra 2022 og 2025: svarene, og vejen fra sag til svar.

Skrevet af oversætteren ud fra regelfilerne; ret der, ikke her.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Final, Literal, cast, overload

from .._koersel.answer import Resultat, Svar, delsvar, helhedssvar
from .._koersel.facts import Felt
from .._koersel.facts import kanonisk_oplysning
from .._koersel.json_data import sag_fra_data, som_json
from .._koersel.ruleset import Regelsæt
from .._koersel.undefined import Undefined
from .._koersel.unknown import Ingen, Værdi, Årsag, Årsagstabel
from . import _hurtig, _hurtig_ukendt
from .klausuler import GRUNDLAG, KLAUSULER, SKØNSSPØRGSMÅL
from .regler import A_kasseOpslag, BeskæftigelsesplanOpslag, BesparelseOpslag, BorgerOpslag, BudgetårOpslag, HenvendelseOpslag, KommuneOpslag, MålingOpslag, PauseOpslag, RessourceforløbOpslag, SamtaleOpslag, SanktionOpslag, TilbudOpslag, UdmøntningOpslag
from .sag import A_kasse, BEGREBER, Beskæftigelsesplan, Besparelse, Borger, Budgetår, Delaftale, Henvendelse, Kommune, Ledighedsur, Medregning, Myndighed, Måling, Pause, Ressourceforløb, Samtale, Samtaleform, Sanktion, Tilbud, Tilbudsart, Uddannelsespålæg, Udmøntning


class A_kasseSvar(Svar[A_kasse]):
    """Svarene om a-kassen."""

    __slots__ = ()
    opslag_type_ = A_kasseOpslag

    @property
    def a_kassen_undtager_højst_hver_fjerde(self) -> Resultat[Literal["ikke relevant", "overholdt", "overtrådt"]]:
        """A-kassen undtager højst hver fjerde."""
        return Resultat(self, "a_kassen_undtager_højst_hver_fjerde", self.led_(0))

    @property
    def data_på_jobindsats_dk(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """A-kassens kontaktforløb følges med data på jobindsats.dk."""
        return Resultat(self, "data_på_jobindsats_dk", self.led_(1))

    @property
    def tilsyn_med_a_kassen(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Der føres tilsyn med a-kassen ligesom med kommuner."""
        return Resultat(self, "tilsyn_med_a_kassen", self.led_(2))

    @property
    def medlemmer_(self) -> tuple[BorgerSvar, ...] | None:
        """Svarene om hver af medlemmer; None når listen er ukendt."""
        return cast("tuple[BorgerSvar, ...] | None", delsvar(self, BorgerSvar, "medlemmer_"))


class BeskæftigelsesplanSvar(Svar[Beskæftigelsesplan]):
    """Svarene om beskæftigelsesplanen."""

    __slots__ = ()
    opslag_type_ = BeskæftigelsesplanOpslag

    @property
    def lav_beskæftigelsesplan(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Kommunen laver en beskæftigelsesplan."""
        return Resultat(self, "lav_beskæftigelsesplan", self.led_(0))

    @property
    def kommune(self) -> KommuneSvar:
        """Svarene om helheden."""
        return cast(KommuneSvar, helhedssvar(self, KommuneSvar, "kommune"))


class BesparelseSvar(Svar[Besparelse]):
    """Svarene om besparelsen."""

    __slots__ = ()
    opslag_type_ = BesparelseOpslag

    @property
    def regnes_med_i_besparelsen(self) -> Resultat[bool]:
        """besparelsen regnes med."""
        return Resultat(self, "regnes_med_i_besparelsen", self.led_(0))

    @property
    def budgetår(self) -> BudgetårSvar:
        """Svarene om helheden."""
        return cast(BudgetårSvar, helhedssvar(self, BudgetårSvar, "budgetår"))


class BorgerSvar(Svar[Borger]):
    """Svarene om borgeren."""

    __slots__ = ()
    opslag_type_ = BorgerOpslag

    @property
    def a_kassens_jobsamtaler(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """A-kassen holder sine jobsamtaler i de første tre måneder."""
        return Resultat(self, "a_kassens_jobsamtaler", self.led_(0))

    @property
    def afklaring_senest(self) -> Resultat[date | Ingen]:
        """sidste dag for den næste årlige afklaring."""
        return Resultat(self, "afklaring_senest", self.led_(1))

    @property
    def aktiveret(self) -> Resultat[bool]:
        """aktiveret inden for de seneste 12 måneder."""
        return Resultat(self, "aktiveret", self.led_(2))

    @property
    def aktiveret_med_timer(self) -> Resultat[bool]:
        """aktiveret ved ordinære timer."""
        return Resultat(self, "aktiveret_med_timer", self.led_(3))

    @property
    def andre_problemer_end_ledighed(self) -> Resultat[bool]:
        """borgere, der har andre problemer end ledighed."""
        return Resultat(self, "andre_problemer_end_ledighed", self.led_(4))

    @property
    def ansvarlig_myndighed(self) -> Resultat[Myndighed]:
        """den myndighed, der har ansvaret for kontaktforløbet."""
        return Resultat(self, "ansvarlig_myndighed", self.led_(5))

    @property
    def bevillingsmyndighed(self) -> Resultat[Myndighed]:
        """den myndighed, der bevilger tilbud."""
        return Resultat(self, "bevillingsmyndighed", self.led_(6))

    @property
    def bistand_til_borgeren(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """A-kassen bistår borgeren med at finde job."""
        return Resultat(self, "bistand_til_borgeren", self.led_(7))

    @property
    def dagpengemodtager(self) -> Resultat[bool]:
        """dagpengemodtagere."""
        return Resultat(self, "dagpengemodtager", self.led_(8))

    @property
    def deltager_i_storskalaforsøg(self) -> Resultat[bool]:
        """deltagere i storskalaforsøget."""
        return Resultat(self, "deltager_i_storskalaforsøg", self.led_(9))

    @property
    def fire_måneder_til(self) -> Resultat[date | Ingen]:
        """sidste dag i de første fire måneders ledighed."""
        return Resultat(self, "fire_måneder_til", self.led_(10))

    @property
    def forventet_fravær(self) -> Resultat[int]:
        """det forventede sygefravær."""
        return Resultat(self, "forventet_fravær", self.led_(11))

    @property
    def fri_for_aktivering_som_undtaget(self) -> Resultat[Literal["består", "består ikke"]]:
        """Den, der er undtaget, har ikke pligt til at deltage i aktivering."""
        return Resultat(self, "fri_for_aktivering_som_undtaget", self.led_(12))

    @property
    def fri_for_samtaler(self) -> Resultat[Literal["består", "består ikke"]]:
        """Sygemeldte fra beskæftigelse skal ikke til samtaler og opfølgning hos kommunen."""
        return Resultat(self, "fri_for_samtaler", self.led_(13))

    @property
    def fri_i_pausen(self) -> Resultat[Literal["består", "består ikke"]]:
        """Borgeren er fri for kontakt og aktiveringstilbud i pausen."""
        return Resultat(self, "fri_i_pausen", self.led_(14))

    @property
    def få_årlig_afklaring(self) -> Resultat[Literal["består", "består ikke"]]:
        """Borgeren får en årlig afklaring."""
        return Resultat(self, "få_årlig_afklaring", self.led_(15))

    @property
    def følg_op_alligevel(self) -> Resultat[Literal["består", "består ikke"]]:
        """Kommunen kan beslutte at følge op alligevel."""
        return Resultat(self, "følg_op_alligevel", self.led_(16))

    @property
    def giv_jobrettet_indsats(self) -> Resultat[Literal["består", "består ikke"]]:
        """Kommunen kan give en jobrettet indsats i stedet for en uddannelsesrettet."""
        return Resultat(self, "giv_jobrettet_indsats", self.led_(17))

    @property
    def giv_øvrig_vejledning(self) -> Resultat[Literal["består", "består ikke"]]:
        """Kommunen kan give øvrig vejledning og opkvalificering."""
        return Resultat(self, "giv_øvrig_vejledning", self.led_(18))

    @property
    def har_frit_valg_af_aktør(self) -> Resultat[bool]:
        """deltagere i forsøget med frit valg."""
        return Resultat(self, "har_frit_valg_af_aktør", self.led_(19))

    @property
    def har_fået_ret_og_pligt_tilbud(self) -> Resultat[bool]:
        """borgeren har fået et ret og pligt-tilbud."""
        return Resultat(self, "har_fået_ret_og_pligt_tilbud", self.led_(20))

    @property
    def hold_jobsamtaler(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """De krævede jobsamtaler holdes."""
        return Resultat(self, "hold_jobsamtaler", self.led_(21))

    @property
    def hold_opfølgninger(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Kommunen holder de krævede opfølgninger."""
        return Resultat(self, "hold_opfølgninger", self.led_(22))

    @property
    def hold_status_i_min_plan(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Min Plan rummer status for indsatser."""
        return Resultat(self, "hold_status_i_min_plan", self.led_(23))

    @property
    def hold_årlig_afklaring(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Kommunen holder en årlig afklaring."""
        return Resultat(self, "hold_årlig_afklaring", self.led_(24))

    @property
    def hos_valgt_aktør(self) -> Resultat[bool]:
        """borgeren har valgt sit kontaktforløb."""
        return Resultat(self, "hos_valgt_aktør", self.led_(25))

    @property
    def i_de_første_fire_måneder(self) -> Resultat[bool]:
        """i de første fire måneders ledighed."""
        return Resultat(self, "i_de_første_fire_måneder", self.led_(26))

    @property
    def i_de_første_tre_måneder(self) -> Resultat[bool]:
        """i de første tre måneders ledighed."""
        return Resultat(self, "i_de_første_tre_måneder", self.led_(27))

    @property
    def i_en_af_lovens_målgrupper(self) -> Resultat[bool]:
        """borgeren hører til en af lovens målgrupper."""
        return Resultat(self, "i_en_af_lovens_målgrupper", self.led_(28))

    @property
    def i_kontaktforløbet(self) -> Resultat[bool]:
        """i kontaktforløbet, de første seks måneders ledighed."""
        return Resultat(self, "i_kontaktforløbet", self.led_(29))

    @property
    def i_pause(self) -> Resultat[bool]:
        """borgeren har pause."""
        return Resultat(self, "i_pause", self.led_(30))

    @property
    def i_program_efter_integrationsloven(self) -> Resultat[bool]:
        """udlændinge i program efter integrationsloven."""
        return Resultat(self, "i_program_efter_integrationsloven", self.led_(31))

    @property
    def indgår_i_fokusmål(self) -> Resultat[bool]:
        """borgeren indgår i fokusmålet."""
        return Resultat(self, "indgår_i_fokusmål", self.led_(32))

    @property
    def indkald_om_rådighed(self) -> Resultat[Literal["består", "består ikke"]]:
        """A-kassen kan indkalde til en samtale om rådighed."""
        return Resultat(self, "indkald_om_rådighed", self.led_(33))

    @property
    def kommunens_jobsamtaler(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Kommunen holder sine jobsamtaler i de første seks måneder."""
        return Resultat(self, "kommunens_jobsamtaler", self.led_(34))

    @property
    def kontanthjælpsmodtager(self) -> Resultat[bool]:
        """kontanthjælpsmodtagere."""
        return Resultat(self, "kontanthjælpsmodtager", self.led_(35))

    @property
    def kort_sygefravær(self) -> Resultat[bool]:
        """et forventet sygefravær på mindre end 26 uger."""
        return Resultat(self, "kort_sygefravær", self.led_(36))

    @property
    def krævede_hos_a_kassen(self) -> Resultat[int]:
        """antal krævede jobsamtaler i a-kassen."""
        return Resultat(self, "krævede_hos_a_kassen", self.led_(37))

    @property
    def krævede_hos_kommunen(self) -> Resultat[int]:
        """antal krævede jobsamtaler i kommunen."""
        return Resultat(self, "krævede_hos_kommunen", self.led_(38))

    @property
    def krævede_opfølgninger(self) -> Resultat[int | Ingen]:
        """antal krævede opfølgninger hos kommunen i det første halve år."""
        return Resultat(self, "krævede_opfølgninger", self.led_(39))

    @property
    def krævede_samtaler(self) -> Resultat[int]:
        """antal krævede jobsamtaler i de første seks måneders ledighed."""
        return Resultat(self, "krævede_samtaler", self.led_(40))

    @property
    def længere_fra_arbejdsmarkedet(self) -> Resultat[bool]:
        """borgere længere fra arbejdsmarkedet."""
        return Resultat(self, "længere_fra_arbejdsmarkedet", self.led_(41))

    @property
    def nej_til_aktiveringstilbud(self) -> Resultat[Literal["består", "består ikke"]]:
        """Borgere længere fra arbejdsmarkedet har ikke pligt til at deltage i aktiveringstilbud."""
        return Resultat(self, "nej_til_aktiveringstilbud", self.led_(42))

    @property
    def ny_ledig_i_forsøgsperioden(self) -> Resultat[bool]:
        """ny ledig på dagpenge, mens forsøgene løber."""
        return Resultat(self, "ny_ledig_i_forsøgsperioden", self.led_(43))

    @property
    def pause_ved_fristen(self) -> Resultat[bool]:
        """borgeren har pause den dag, de seks måneder slutter."""
        return Resultat(self, "pause_ved_fristen", self.led_(44))

    @property
    def på_uddannelseshjælp(self) -> Resultat[bool]:
        """personer på uddannelseshjælp."""
        return Resultat(self, "på_uddannelseshjælp", self.led_(45))

    @property
    def regnes_med_hos_a_kassen(self) -> Resultat[bool]:
        """regnes med hos a-kassen."""
        return Resultat(self, "regnes_med_hos_a_kassen", self.led_(46))

    @property
    def regnes_med_hos_kommunen(self) -> Resultat[bool]:
        """regnes med hos kommunen."""
        return Resultat(self, "regnes_med_hos_kommunen", self.led_(47))

    @property
    def regnes_med_i_hver_fjerde(self) -> Resultat[bool]:
        """regnes med, når hver fjerde gøres op."""
        return Resultat(self, "regnes_med_i_hver_fjerde", self.led_(48))

    @property
    def seks_måneder_til(self) -> Resultat[date | Ingen]:
        """sidste dag i de første seks måneders ledighed."""
        return Resultat(self, "seks_måneder_til", self.led_(49))

    @property
    def sygemeldt_fra_beskæftigelse(self) -> Resultat[bool]:
        """sygemeldte fra beskæftigelse."""
        return Resultat(self, "sygemeldt_fra_beskæftigelse", self.led_(50))

    @property
    def tre_måneder_til(self) -> Resultat[date | Ingen]:
        """sidste dag i de første tre måneders ledighed."""
        return Resultat(self, "tre_måneder_til", self.led_(51))

    @property
    def tæt_på_arbejdsmarkedet(self) -> Resultat[bool]:
        """borgere tæt på arbejdsmarkedet."""
        return Resultat(self, "tæt_på_arbejdsmarkedet", self.led_(52))

    @property
    def uddannelsespålæg(self) -> Resultat[Uddannelsespålæg | Ingen]:
        """uddannelsespålægget, som det gælder for borgeren."""
        return Resultat(self, "uddannelsespålæg", self.led_(53))

    @property
    def ukompliceret_forløb(self) -> Resultat[bool]:
        """et ukompliceret forløb."""
        return Resultat(self, "ukompliceret_forløb", self.led_(54))

    @property
    def undtag_den_ledige(self) -> Resultat[Literal["består", "består ikke"]]:
        """Den ansvarlige myndighed kan undtage en ledig, der godt kan selv."""
        return Resultat(self, "undtag_den_ledige", self.led_(55))

    @property
    def vejled_om_seks_uger(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Kommunen vejleder om seks ugers jobrettet uddannelse."""
        return Resultat(self, "vejled_om_seks_uger", self.led_(56))

    @property
    def vælg_kontaktforløb(self) -> Resultat[Literal["består", "består ikke"]]:
        """Borgeren vælger mellem kommunen, a-kassen og en anden aktør."""
        return Resultat(self, "vælg_kontaktforløb", self.led_(57))

    @property
    def a_kasse(self) -> A_kasseSvar:
        """Svarene om helheden."""
        return cast(A_kasseSvar, helhedssvar(self, A_kasseSvar, "a_kasse"))

    @property
    def kommune(self) -> KommuneSvar:
        """Svarene om helheden."""
        return cast(KommuneSvar, helhedssvar(self, KommuneSvar, "kommune"))

    @property
    def samtaler(self) -> tuple[SamtaleSvar, ...] | None:
        """Svarene om hver af samtaler; None når listen er ukendt."""
        return cast("tuple[SamtaleSvar, ...] | None", delsvar(self, SamtaleSvar, "samtaler"))

    @property
    def tilbud(self) -> tuple[TilbudSvar, ...] | None:
        """Svarene om hver af tilbud; None når listen er ukendt."""
        return cast("tuple[TilbudSvar, ...] | None", delsvar(self, TilbudSvar, "tilbud"))

    @property
    def ressourceforløb(self) -> tuple[RessourceforløbSvar, ...] | None:
        """Svarene om hver af ressourceforløb; None når listen er ukendt."""
        return cast("tuple[RessourceforløbSvar, ...] | None", delsvar(self, RessourceforløbSvar, "ressourceforløb"))

    @property
    def pauser(self) -> tuple[PauseSvar, ...] | None:
        """Svarene om hver af pauser; None når listen er ukendt."""
        return cast("tuple[PauseSvar, ...] | None", delsvar(self, PauseSvar, "pauser"))


class BudgetårSvar(Svar[Budgetår]):
    """Svarene om budgetåret."""

    __slots__ = ()
    opslag_type_ = BudgetårOpslag

    @property
    def nå_besparelsen(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Årets besparelse på beskæftigelsesindsatsen nås."""
        return Resultat(self, "nå_besparelsen", self.led_(0))

    @property
    def samlet_besparelse(self) -> Resultat[int]:
        """årets samlede besparelse på beskæftigelsesindsatsen."""
        return Resultat(self, "samlet_besparelse", self.led_(1))

    @property
    def sparet_på_drift(self) -> Resultat[int]:
        """årets nedsættelse af udgiften til jobcenterdrift."""
        return Resultat(self, "sparet_på_drift", self.led_(2))

    @property
    def sænk_driftsudgiften(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Udgifterne til jobcenterdrift sænkes."""
        return Resultat(self, "sænk_driftsudgiften", self.led_(3))

    @property
    def besparelser(self) -> tuple[BesparelseSvar, ...] | None:
        """Svarene om hver af besparelser; None når listen er ukendt."""
        return cast("tuple[BesparelseSvar, ...] | None", delsvar(self, BesparelseSvar, "besparelser"))


class HenvendelseSvar(Svar[Henvendelse]):
    """Svarene om henvendelsen."""

    __slots__ = ()
    opslag_type_ = HenvendelseOpslag

    @property
    def bistand_til_arbejdsgiveren(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """A-kassen bistår arbejdsgivere med rekruttering og jobformidling."""
        return Resultat(self, "bistand_til_arbejdsgiveren", self.led_(0))

    @property
    def a_kasse(self) -> A_kasseSvar:
        """Svarene om helheden."""
        return cast(A_kasseSvar, helhedssvar(self, A_kasseSvar, "a_kasse"))


class KommuneSvar(Svar[Kommune]):
    """Svarene om kommunen."""

    __slots__ = ()
    opslag_type_ = KommuneOpslag

    @property
    def andel_aktiverede(self) -> Resultat[int | Fraction | Ingen]:
        """andelen af borgere, der er aktiveret inden for de seneste 12 måneder."""
        return Resultat(self, "andel_aktiverede", self.led_(0))

    @property
    def bestem_organisering(self) -> Resultat[Literal["består", "består ikke"]]:
        """Kommunen bestemmer selv, hvordan indsatsen er organiseret."""
        return Resultat(self, "bestem_organisering", self.led_(1))

    @property
    def brug_andre_forvaltninger(self) -> Resultat[Literal["består", "består ikke"]]:
        """Kommunen kan tage sig af sygemeldte og udsatte borgere i andre forvaltninger."""
        return Resultat(self, "brug_andre_forvaltninger", self.led_(2))

    @property
    def ekstern_sagsgennemgang(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """En kommune i skærpet tilsyn får sine sager gennemgået eksternt."""
        return Resultat(self, "ekstern_sagsgennemgang", self.led_(3))

    @property
    def hav_en_indgang(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Kommunen har én klar og tydelig indgang for virksomheder."""
        return Resultat(self, "hav_en_indgang", self.led_(4))

    @property
    def hav_jobcenter(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Kommunen har et jobcenter."""
        return Resultat(self, "hav_jobcenter", self.led_(5))

    @property
    def i_skærpet_tilsyn(self) -> Resultat[bool]:
        """kommunen er i skærpet tilsyn."""
        return Resultat(self, "i_skærpet_tilsyn", self.led_(6))

    @property
    def kommunen_undtager_højst_hver_fjerde(self) -> Resultat[Literal["ikke relevant", "overholdt", "overtrådt"]]:
        """Kommunen undtager højst hver fjerde."""
        return Resultat(self, "kommunen_undtager_højst_hver_fjerde", self.led_(7))

    @property
    def læg_indsatsen_sammen(self) -> Resultat[Literal["består", "består ikke"]]:
        """Kommunen kan lægge indsatsen sammen med socialforvaltningen."""
        return Resultat(self, "læg_indsatsen_sammen", self.led_(8))

    @property
    def møde_hos_ministeren(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """En kommune i skærpet tilsyn kommer til møde hos ministeren."""
        return Resultat(self, "møde_hos_ministeren", self.led_(9))

    @property
    def nå_fokusmålet(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Kommunen når fokusmålet for aktivering."""
        return Resultat(self, "nå_fokusmålet", self.led_(10))

    @property
    def under_fokusmålet(self) -> Resultat[bool]:
        """kommunen er under fokusmålet."""
        return Resultat(self, "under_fokusmålet", self.led_(11))

    @property
    def borgere(self) -> tuple[BorgerSvar, ...] | None:
        """Svarene om hver af borgere; None når listen er ukendt."""
        return cast("tuple[BorgerSvar, ...] | None", delsvar(self, BorgerSvar, "borgere"))


class MålingSvar(Svar[Måling]):
    """Svarene om målingen af en kommune, en a-kasse eller en anden aktør."""

    __slots__ = ()
    opslag_type_ = MålingOpslag

    @property
    def mål_på_resultater(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Kommuner, a-kasser og andre aktører måles på, om borgerne kommer i arbejde eller uddannelse."""
        return Resultat(self, "mål_på_resultater", self.led_(0))


class PauseSvar(Svar[Pause]):
    """Svarene om pausen."""

    __slots__ = ()
    opslag_type_ = PauseOpslag

    @property
    def giv_for_lang_pause(self) -> Resultat[Literal["ikke relevant", "overholdt", "overtrådt"]]:
        """Kommunen giver ikke pause i mere end seks måneder ad gangen."""
        return Resultat(self, "giv_for_lang_pause", self.led_(0))

    @property
    def giv_pause(self) -> Resultat[Literal["består", "består ikke"]]:
        """Kommunen kan fritage borgeren for kontakt og aktiveringstilbud, op til seks måneder ad gangen."""
        return Resultat(self, "giv_pause", self.led_(1))

    @property
    def højst_seks_måneder(self) -> Resultat[bool]:
        """pausen er på højst seks måneder."""
        return Resultat(self, "højst_seks_måneder", self.led_(2))

    @property
    def varer_til(self) -> Resultat[date]:
        """den sidste dag, pausen har virkning."""
        return Resultat(self, "varer_til", self.led_(3))

    @property
    def borger(self) -> BorgerSvar:
        """Svarene om helheden."""
        return cast(BorgerSvar, helhedssvar(self, BorgerSvar, "borger"))


class RessourceforløbSvar(Svar[Ressourceforløb]):
    """Svarene om ressourceforløbet."""

    __slots__ = ()
    opslag_type_ = RessourceforløbOpslag

    @property
    def bevilg_ressourceforløb(self) -> Resultat[Literal["består", "består ikke"]]:
        """Kommunen kan bevilge et ressourceforløb."""
        return Resultat(self, "bevilg_ressourceforløb", self.led_(0))

    @property
    def fuldfør_ressourceforløb(self) -> Resultat[Literal["består", "består ikke"]]:
        """Et løbende ressourceforløb fuldføres efter de hidtidige regler."""
        return Resultat(self, "fuldfør_ressourceforløb", self.led_(1))

    @property
    def borger(self) -> BorgerSvar:
        """Svarene om helheden."""
        return cast(BorgerSvar, helhedssvar(self, BorgerSvar, "borger"))


class SamtaleSvar(Svar[Samtale]):
    """Svarene om samtalen."""

    __slots__ = ()
    opslag_type_ = SamtaleOpslag

    @property
    def a_kassen_med_i_fjerde_samtale(self) -> Resultat[Literal["består", "består ikke"]]:
        """Borgeren kan få a-kassen med i den fjerde samtale."""
        return Resultat(self, "a_kassen_med_i_fjerde_samtale", self.led_(0))

    @property
    def beslut_fysisk_samtale(self) -> Resultat[Literal["består", "består ikke"]]:
        """Myndigheden kan beslutte, at samtalen skal være fysisk."""
        return Resultat(self, "beslut_fysisk_samtale", self.led_(1))

    @property
    def digital_samtale(self) -> Resultat[Literal["består", "består ikke"]]:
        """Borgeren kan vælge en personlig digital samtale."""
        return Resultat(self, "digital_samtale", self.led_(2))

    @property
    def fjerde_jobsamtale(self) -> Resultat[bool]:
        """den fjerde jobsamtale."""
        return Resultat(self, "fjerde_jobsamtale", self.led_(3))

    @property
    def første_samtale(self) -> Resultat[bool]:
        """den første samtale."""
        return Resultat(self, "første_samtale", self.led_(4))

    @property
    def hold_i_rette_form(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Samtalen holdes i den form, der følger af reglerne."""
        return Resultat(self, "hold_i_rette_form", self.led_(5))

    @property
    def i_borgerens_pause(self) -> Resultat[bool]:
        """samtalen ligger i borgerens pause."""
        return Resultat(self, "i_borgerens_pause", self.led_(6))

    @property
    def i_seksmånedersperioden(self) -> Resultat[bool]:
        """holdt i de første seks måneders ledighed."""
        return Resultat(self, "i_seksmånedersperioden", self.led_(7))

    @property
    def i_tremånedersperioden(self) -> Resultat[bool]:
        """holdt i de første tre måneders ledighed."""
        return Resultat(self, "i_tremånedersperioden", self.led_(8))

    @property
    def ingen_fællessamtaler(self) -> Resultat[Literal["ikke relevant", "overholdt", "overtrådt"]]:
        """A-kassen er ikke med i kommunens samtaler."""
        return Resultat(self, "ingen_fællessamtaler", self.led_(9))

    @property
    def mød_til_jobsamtale(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Borgeren møder til de obligatoriske samtaler."""
        return Resultat(self, "mød_til_jobsamtale", self.led_(10))

    @property
    def samtaleform(self) -> Resultat[Samtaleform]:
        """samtalens form."""
        return Resultat(self, "samtaleform", self.led_(11))

    @property
    def tæller_med(self) -> Resultat[bool]:
        """samtalen tæller med blandt de krævede."""
        return Resultat(self, "tæller_med", self.led_(12))

    @property
    def borger(self) -> BorgerSvar:
        """Svarene om helheden."""
        return cast(BorgerSvar, helhedssvar(self, BorgerSvar, "borger"))


class SanktionSvar(Svar[Sanktion]):
    """Svarene om sanktionen."""

    __slots__ = ()
    opslag_type_ = SanktionOpslag

    @property
    def sanktion_uden_brud(self) -> Resultat[Literal["ikke relevant", "overholdt", "overtrådt"]]:
        """Kommunen sanktionerer ikke, medmindre tilliden er brudt."""
        return Resultat(self, "sanktion_uden_brud", self.led_(0))

    @property
    def sanktion_ved_brud(self) -> Resultat[Literal["består", "består ikke"]]:
        """Kommunen kan sanktionere, når tilliden er brudt."""
        return Resultat(self, "sanktion_ved_brud", self.led_(1))

    @property
    def borger(self) -> BorgerSvar:
        """Svarene om helheden."""
        return cast(BorgerSvar, helhedssvar(self, BorgerSvar, "borger"))


class TilbudSvar(Svar[Tilbud]):
    """Svarene om tilbuddet."""

    __slots__ = ()
    opslag_type_ = TilbudOpslag

    @property
    def effektivt_redskab(self) -> Resultat[bool]:
        """et effektivt redskab."""
        return Resultat(self, "effektivt_redskab", self.led_(0))

    @property
    def i_de_seneste_tolv_måneder(self) -> Resultat[bool]:
        """tilbuddet har været i gang inden for de seneste 12 måneder."""
        return Resultat(self, "i_de_seneste_tolv_måneder", self.led_(1))

    @property
    def kun_kommunen_bevilger(self) -> Resultat[Literal["ikke relevant", "overholdt", "overtrådt"]]:
        """Andre end kommunen bevilger ikke tilbud."""
        return Resultat(self, "kun_kommunen_bevilger", self.led_(2))

    @property
    def medregning(self) -> Resultat[Medregning]:
        """tilbuddets medregning som ret og pligt-tilbud."""
        return Resultat(self, "medregning", self.led_(3))

    @property
    def tæller_i_fokusmål(self) -> Resultat[bool]:
        """tilbuddet tæller i fokusmålet."""
        return Resultat(self, "tæller_i_fokusmål", self.led_(4))

    @property
    def borger(self) -> BorgerSvar:
        """Svarene om helheden."""
        return cast(BorgerSvar, helhedssvar(self, BorgerSvar, "borger"))


class UdmøntningSvar(Svar[Udmøntning]):
    """Svarene om udmøntningen af aftalen."""

    __slots__ = ()
    opslag_type_ = UdmøntningOpslag

    @property
    def analyser_registreringsbyrden(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Ministeriet analyserer jobcentermedarbejdernes registreringsbyrde."""
        return Resultat(self, "analyser_registreringsbyrden", self.led_(0))

    @property
    def hold_hotline(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Styrelsen har en hotline om virksomhedspraktik."""
        return Resultat(self, "hold_hotline", self.led_(1))

    @property
    def inddrag_kl_og_dak(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """KL og Danske A-kasser inddrages i udmøntningen."""
        return Resultat(self, "inddrag_kl_og_dak", self.led_(2))

    @property
    def se_på_støtte(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Ministeriet ser sammen med KL på, hvordan indsatsen kan understøttes."""
        return Resultat(self, "se_på_støtte", self.led_(3))

    @property
    def undersøg_vejledningen(self) -> Resultat[Literal["ikke relevant", "opfyldt", "afventer", "tilsidesat"]]:
        """Ministeriet undersøger, om vejledning kan forenkles og moderniseres."""
        return Resultat(self, "undersøg_vejledningen", self.led_(4))

    @property
    def uændret_refusion_og_finansiering(self) -> Resultat[Literal["ikke relevant", "overholdt", "overtrådt"]]:
        """Refusion, bevillingsansvar og finansiering ændres ikke."""
        return Resultat(self, "uændret_refusion_og_finansiering", self.led_(5))


REGELSÆT: Final = Regelsæt(
    navn="beskaeftigelse",
    titel="Beskæftigelsesindsatsen efter aftalerne fra 2022 og 2025",
    regelhash="d2ff58f7921a4cc036197ae66e5d08281647bbc16069cffc0ced6a7a7b34b6bc",
    udgavehash="0ff3f1813c00e181f0401064a2834986942db2fb00e34031196ce00070860eab",
    oversætter="0.1.0",
    pakke=__package__ or "",
    valuta="kr.",
    klausuler=KLAUSULER,
    grundlag=GRUNDLAG,
    skønsspørgsmål=SKØNSSPØRGSMÅL,
    begreber=BEGREBER,
    svar={
        "A_kasse": A_kasseSvar,
        "Beskæftigelsesplan": BeskæftigelsesplanSvar,
        "Besparelse": BesparelseSvar,
        "Borger": BorgerSvar,
        "Budgetår": BudgetårSvar,
        "Henvendelse": HenvendelseSvar,
        "Kommune": KommuneSvar,
        "Måling": MålingSvar,
        "Pause": PauseSvar,
        "Ressourceforløb": RessourceforløbSvar,
        "Samtale": SamtaleSvar,
        "Sanktion": SanktionSvar,
        "Tilbud": TilbudSvar,
        "Udmøntning": UdmøntningSvar,
    },
    skæringsdatoer=('anden_fase_ikraft', 'digitale_samtaler_ikraft', 'fem_målgrupper_ikraft', 'forenklinger_ikraft', 'forsøg_begynder', 'forsøg_ophør', 'jobcenterregimet_ophør', 'kontaktforløb_ikraft', 'længere_fra_ikraft', 'målrettede_tilbud_ikraft', 'reform_ikraft', 'ressourceforløb_ophør', 'sygemeldt_ikraft', 'tilsyn_ophør', 'uddannelsespålæg_forsøg', 'uddannelsespålæg_lempet', 'uddannelsespålæg_ophør', 'øvrig_vejledning_igen'),
    parametre={
        "antal_målgrupper": Felt("antal_målgrupper", "antal_målgrupper", "antal målgrupper i lov om en aktiv beskæftigelsesindsats", "heltal"),
        "besparelsesmål": Felt("besparelsesmål", "besparelsesmål", "årets mål for besparelsen på beskæftigelsesindsatsen", "beløb"),
        "fokusmål_for_aktivering": Felt("fokusmål_for_aktivering", "fokusmål_for_aktivering", "fokusmålet for aktivering inden for de seneste 12 måneder", "procent"),
        "højeste_andel_undtagne": Felt("højeste_andel_undtagne", "højeste_andel_undtagne", "den største andel, der kan undtages", "procent"),
        "ledighed_opgøres_i": Felt("ledighed_opgøres_i", "ledighed_opgøres_i", "måden, ledighed opgøres på", "kode", kode=Ledighedsur),
        "nedsættelse_af_driftsudgift": Felt("nedsættelse_af_driftsudgift", "nedsættelse_af_driftsudgift", "den årlige nedsættelse af udgiften til jobcenterdrift", "beløb"),
        "pladser_med_frit_valg": Felt("pladser_med_frit_valg", "pladser_med_frit_valg", "antal dagpengemodtagere, der får frit valg", "heltal"),
        "samtaler_trods_undtagelse": Felt("samtaler_trods_undtagelse", "samtaler_trods_undtagelse", "antal jobsamtaler, der kræves, selv om borgeren er undtaget", "heltal"),
        "timer_for_aktivering": Felt("timer_for_aktivering", "timer_for_aktivering", "antal ordinære løntimer, der kan tælle i stedet for aktivering", "timer"),
    },
    årsager={
        "A_kasse": Årsagstabel(
            (
                Årsag("mangler", "a_kasse.data_på_jobindsats"),
                Årsag("mangler", "a_kasse.under_tilsyn"),
            )
        ),
        "Besparelse": Årsagstabel(
            (
                Årsag("mangler", "besparelse.delaftale"),
                Årsag("mangler", "besparelse.på_jobcentrenes_område"),
            )
        ),
        "Borger": Årsagstabel(
            (
                Årsag("mangler", "borger.ydelse"),
                Årsag("mangler", "borger.gruppe"),
                Årsag("mangler", "borger.ledig_fra"),
                Årsag("mangler", "borger.visiteret_til_kommunen"),
                Årsag("mangler", "borger.omfattet_af_arbejdspligt"),
                Årsag("mangler", "borger.har_job_at_vende_tilbage_til"),
                Årsag("mangler", "borger.fravær_efter_borgeren"),
                Årsag("mangler", "borger.fravær_efter_arbejdsgiveren"),
                Årsag("mangler", "borger.besluttet_opfølgning"),
                Årsag("mangler", "borger.i_integrationsprogram"),
                Årsag("mangler", "borger.beder_om_vejledning_om_seks_uger"),
                Årsag("mangler", "borger.vejledt_om_seks_uger"),
                Årsag("mangler", "borger.har_min_plan"),
                Årsag("mangler", "borger.status_i_min_plan"),
                Årsag("skøn", "borger.behov_for_vejledning"),
                Årsag("skøn", "borger.grund_til_opfølgning"),
                Årsag("skøn", "borger.tvivl_om_rådighed"),
                Årsag("ingen_regel", "borger.bevillingsmyndighed"),
                Årsag("ingen_regel", "borger.forventet_fravær"),
            )
        ),
        "Budgetår": Årsagstabel(
            (
                Årsag("mangler", "budgetår.driftsudgift_før"),
                Årsag("mangler", "budgetår.driftsudgift"),
                Årsag("ingen_regel", "budgetår.sparet_på_drift"),
            )
        ),
        "Henvendelse": Årsagstabel(
            (
                Årsag("mangler", "henvendelse.modtaget"),
                Årsag("mangler", "henvendelse.om_rekruttering"),
                Årsag("mangler", "henvendelse.bistået"),
            )
        ),
        "Kommune": Årsagstabel(
            (
                Årsag("mangler", "kommune.har_jobcenter"),
                Årsag("mangler", "kommune.indgange_for_virksomheder"),
                Årsag("skøn", "kommune.klar_og_tydelig_indgang"),
            )
        ),
        "Måling": Årsagstabel(
            (
                Årsag("mangler", "måling.målt_den"),
                Årsag("mangler", "måling.måler_arbejde_eller_uddannelse"),
            )
        ),
        "Pause": Årsagstabel(
            (
                Årsag("mangler", "pause.begynder"),
                Årsag("mangler", "pause.slutter"),
                Årsag("mangler", "pause.besluttet"),
            )
        ),
        "Ressourceforløb": Årsagstabel(
            (
                Årsag("mangler", "ressourceforløb.bevilget"),
                Årsag("mangler", "ressourceforløb.i_gang"),
            )
        ),
        "Samtale": Årsagstabel(
            (
                Årsag("mangler", "samtale.dato"),
                Årsag("mangler", "samtale.art"),
                Årsag("mangler", "samtale.afholdt"),
                Årsag("skøn", "samtale.behov_for_fysisk"),
            )
        ),
        "Tilbud": Årsagstabel(
            (
                Årsag("mangler", "tilbud.art"),
                Årsag("mangler", "tilbud.begyndt"),
                Årsag("mangler", "tilbud.sluttet"),
            )
        ),
        "Udmøntning": Årsagstabel(
            (
                Årsag("mangler", "udmøntning.kl_inddraget"),
                Årsag("mangler", "udmøntning.dak_inddraget"),
                Årsag("mangler", "udmøntning.hotline_i_drift"),
                Årsag("mangler", "udmøntning.set_på_støtte_den"),
                Årsag("mangler", "udmøntning.refusion_ændret"),
                Årsag("mangler", "udmøntning.bevillingsansvar_ændret"),
                Årsag("mangler", "udmøntning.finansiering_ændret"),
                Årsag("mangler", "udmøntning.byrden_analyseret_den"),
                Årsag("mangler", "udmøntning.vejledning_undersøgt_den"),
            )
        ),
    },
)
A_kasseSvar.regelsæt_ = REGELSÆT
A_kasseOpslag.svarfelter_ = {
    "a_kassen_undtager_højst_hver_fjerde": Felt("a_kassen_undtager_højst_hver_fjerde", "a_kassen_undtager_højst_hver_fjerde", "A-kassen undtager højst hver fjerde", "status", status=('ikke relevant', 'overholdt', 'overtrådt')),
    "data_på_jobindsats_dk": Felt("data_på_jobindsats_dk", "data_på_jobindsats_dk", "A-kassens kontaktforløb følges med data på jobindsats.dk", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "tilsyn_med_a_kassen": Felt("tilsyn_med_a_kassen", "tilsyn_med_a_kassen", "Der føres tilsyn med a-kassen ligesom med kommuner", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
}
BeskæftigelsesplanSvar.regelsæt_ = REGELSÆT
BeskæftigelsesplanOpslag.svarfelter_ = {
    "lav_beskæftigelsesplan": Felt("lav_beskæftigelsesplan", "lav_beskæftigelsesplan", "Kommunen laver en beskæftigelsesplan", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
}
BesparelseSvar.regelsæt_ = REGELSÆT
BesparelseOpslag.svarfelter_ = {
    "regnes_med_i_besparelsen": Felt("regnes_med_i_besparelsen", "regnes_med_i_besparelsen", "besparelsen regnes med", "ja_nej"),
}
BorgerSvar.regelsæt_ = REGELSÆT
BorgerOpslag.svarfelter_ = {
    "a_kassens_jobsamtaler": Felt("a_kassens_jobsamtaler", "a_kassens_jobsamtaler", "A-kassen holder sine jobsamtaler i de første tre måneder", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "afklaring_senest": Felt("afklaring_senest", "afklaring_senest", "sidste dag for den næste årlige afklaring", "dato", eller_ingen=True),
    "aktiveret": Felt("aktiveret", "aktiveret", "aktiveret inden for de seneste 12 måneder", "ja_nej"),
    "aktiveret_med_timer": Felt("aktiveret_med_timer", "aktiveret_med_timer", "aktiveret ved ordinære timer", "ja_nej"),
    "andre_problemer_end_ledighed": Felt("andre_problemer_end_ledighed", "andre_problemer_end_ledighed", "borgere, der har andre problemer end ledighed", "ja_nej"),
    "ansvarlig_myndighed": Felt("ansvarlig_myndighed", "ansvarlig_myndighed", "den myndighed, der har ansvaret for kontaktforløbet", "kode", kode=Myndighed),
    "bevillingsmyndighed": Felt("bevillingsmyndighed", "bevillingsmyndighed", "den myndighed, der bevilger tilbud", "kode", kode=Myndighed),
    "bistand_til_borgeren": Felt("bistand_til_borgeren", "bistand_til_borgeren", "A-kassen bistår borgeren med at finde job", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "dagpengemodtager": Felt("dagpengemodtager", "dagpengemodtager", "dagpengemodtagere", "ja_nej"),
    "deltager_i_storskalaforsøg": Felt("deltager_i_storskalaforsøg", "deltager_i_storskalaforsøg", "deltagere i storskalaforsøget", "ja_nej"),
    "fire_måneder_til": Felt("fire_måneder_til", "fire_måneder_til", "sidste dag i de første fire måneders ledighed", "dato", eller_ingen=True),
    "forventet_fravær": Felt("forventet_fravær", "forventet_fravær", "det forventede sygefravær", "varighed"),
    "fri_for_aktivering_som_undtaget": Felt("fri_for_aktivering_som_undtaget", "fri_for_aktivering_som_undtaget", "Den, der er undtaget, har ikke pligt til at deltage i aktivering", "status", status=('består', 'består ikke', True, False)),
    "fri_for_samtaler": Felt("fri_for_samtaler", "fri_for_samtaler", "Sygemeldte fra beskæftigelse skal ikke til samtaler og opfølgning hos kommunen", "status", status=('består', 'består ikke', True, False)),
    "fri_i_pausen": Felt("fri_i_pausen", "fri_i_pausen", "Borgeren er fri for kontakt og aktiveringstilbud i pausen", "status", status=('består', 'består ikke', True, False)),
    "få_årlig_afklaring": Felt("få_årlig_afklaring", "få_årlig_afklaring", "Borgeren får en årlig afklaring", "status", status=('består', 'består ikke', True, False)),
    "følg_op_alligevel": Felt("følg_op_alligevel", "følg_op_alligevel", "Kommunen kan beslutte at følge op alligevel", "status", status=('består', 'består ikke', True, False)),
    "giv_jobrettet_indsats": Felt("giv_jobrettet_indsats", "giv_jobrettet_indsats", "Kommunen kan give en jobrettet indsats i stedet for en uddannelsesrettet", "status", status=('består', 'består ikke', True, False)),
    "giv_øvrig_vejledning": Felt("giv_øvrig_vejledning", "giv_øvrig_vejledning", "Kommunen kan give øvrig vejledning og opkvalificering", "status", status=('består', 'består ikke', True, False)),
    "har_frit_valg_af_aktør": Felt("har_frit_valg_af_aktør", "har_frit_valg_af_aktør", "deltagere i forsøget med frit valg", "ja_nej"),
    "har_fået_ret_og_pligt_tilbud": Felt("har_fået_ret_og_pligt_tilbud", "har_fået_ret_og_pligt_tilbud", "borgeren har fået et ret og pligt-tilbud", "ja_nej"),
    "hold_jobsamtaler": Felt("hold_jobsamtaler", "hold_jobsamtaler", "De krævede jobsamtaler holdes", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "hold_opfølgninger": Felt("hold_opfølgninger", "hold_opfølgninger", "Kommunen holder de krævede opfølgninger", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "hold_status_i_min_plan": Felt("hold_status_i_min_plan", "hold_status_i_min_plan", "Min Plan rummer status for indsatser", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "hold_årlig_afklaring": Felt("hold_årlig_afklaring", "hold_årlig_afklaring", "Kommunen holder en årlig afklaring", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "hos_valgt_aktør": Felt("hos_valgt_aktør", "hos_valgt_aktør", "borgeren har valgt sit kontaktforløb", "ja_nej"),
    "i_de_første_fire_måneder": Felt("i_de_første_fire_måneder", "i_de_første_fire_måneder", "i de første fire måneders ledighed", "ja_nej"),
    "i_de_første_tre_måneder": Felt("i_de_første_tre_måneder", "i_de_første_tre_måneder", "i de første tre måneders ledighed", "ja_nej"),
    "i_en_af_lovens_målgrupper": Felt("i_en_af_lovens_målgrupper", "i_en_af_lovens_målgrupper", "borgeren hører til en af lovens målgrupper", "ja_nej"),
    "i_kontaktforløbet": Felt("i_kontaktforløbet", "i_kontaktforløbet", "i kontaktforløbet, de første seks måneders ledighed", "ja_nej"),
    "i_pause": Felt("i_pause", "i_pause", "borgeren har pause", "ja_nej"),
    "i_program_efter_integrationsloven": Felt("i_program_efter_integrationsloven", "i_program_efter_integrationsloven", "udlændinge i program efter integrationsloven", "ja_nej"),
    "indgår_i_fokusmål": Felt("indgår_i_fokusmål", "indgår_i_fokusmål", "borgeren indgår i fokusmålet", "ja_nej"),
    "indkald_om_rådighed": Felt("indkald_om_rådighed", "indkald_om_rådighed", "A-kassen kan indkalde til en samtale om rådighed", "status", status=('består', 'består ikke', True, False)),
    "kommunens_jobsamtaler": Felt("kommunens_jobsamtaler", "kommunens_jobsamtaler", "Kommunen holder sine jobsamtaler i de første seks måneder", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "kontanthjælpsmodtager": Felt("kontanthjælpsmodtager", "kontanthjælpsmodtager", "kontanthjælpsmodtagere", "ja_nej"),
    "kort_sygefravær": Felt("kort_sygefravær", "kort_sygefravær", "et forventet sygefravær på mindre end 26 uger", "ja_nej"),
    "krævede_hos_a_kassen": Felt("krævede_hos_a_kassen", "krævede_hos_a_kassen", "antal krævede jobsamtaler i a-kassen", "heltal"),
    "krævede_hos_kommunen": Felt("krævede_hos_kommunen", "krævede_hos_kommunen", "antal krævede jobsamtaler i kommunen", "heltal"),
    "krævede_opfølgninger": Felt("krævede_opfølgninger", "krævede_opfølgninger", "antal krævede opfølgninger hos kommunen i det første halve år", "heltal", eller_ingen=True),
    "krævede_samtaler": Felt("krævede_samtaler", "krævede_samtaler", "antal krævede jobsamtaler i de første seks måneders ledighed", "heltal"),
    "længere_fra_arbejdsmarkedet": Felt("længere_fra_arbejdsmarkedet", "længere_fra_arbejdsmarkedet", "borgere længere fra arbejdsmarkedet", "ja_nej"),
    "nej_til_aktiveringstilbud": Felt("nej_til_aktiveringstilbud", "nej_til_aktiveringstilbud", "Borgere længere fra arbejdsmarkedet har ikke pligt til at deltage i aktiveringstilbud", "status", status=('består', 'består ikke', True, False)),
    "ny_ledig_i_forsøgsperioden": Felt("ny_ledig_i_forsøgsperioden", "ny_ledig_i_forsøgsperioden", "ny ledig på dagpenge, mens forsøgene løber", "ja_nej"),
    "pause_ved_fristen": Felt("pause_ved_fristen", "pause_ved_fristen", "borgeren har pause den dag, de seks måneder slutter", "ja_nej"),
    "på_uddannelseshjælp": Felt("på_uddannelseshjælp", "på_uddannelseshjælp", "personer på uddannelseshjælp", "ja_nej"),
    "regnes_med_hos_a_kassen": Felt("regnes_med_hos_a_kassen", "regnes_med_hos_a_kassen", "regnes med hos a-kassen", "ja_nej"),
    "regnes_med_hos_kommunen": Felt("regnes_med_hos_kommunen", "regnes_med_hos_kommunen", "regnes med hos kommunen", "ja_nej"),
    "regnes_med_i_hver_fjerde": Felt("regnes_med_i_hver_fjerde", "regnes_med_i_hver_fjerde", "regnes med, når hver fjerde gøres op", "ja_nej"),
    "seks_måneder_til": Felt("seks_måneder_til", "seks_måneder_til", "sidste dag i de første seks måneders ledighed", "dato", eller_ingen=True),
    "sygemeldt_fra_beskæftigelse": Felt("sygemeldt_fra_beskæftigelse", "sygemeldt_fra_beskæftigelse", "sygemeldte fra beskæftigelse", "ja_nej"),
    "tre_måneder_til": Felt("tre_måneder_til", "tre_måneder_til", "sidste dag i de første tre måneders ledighed", "dato", eller_ingen=True),
    "tæt_på_arbejdsmarkedet": Felt("tæt_på_arbejdsmarkedet", "tæt_på_arbejdsmarkedet", "borgere tæt på arbejdsmarkedet", "ja_nej"),
    "uddannelsespålæg": Felt("uddannelsespålæg", "uddannelsespålæg", "uddannelsespålægget, som det gælder for borgeren", "kode", eller_ingen=True, kode=Uddannelsespålæg),
    "ukompliceret_forløb": Felt("ukompliceret_forløb", "ukompliceret_forløb", "et ukompliceret forløb", "ja_nej"),
    "undtag_den_ledige": Felt("undtag_den_ledige", "undtag_den_ledige", "Den ansvarlige myndighed kan undtage en ledig, der godt kan selv", "status", status=('består', 'består ikke', True, False)),
    "vejled_om_seks_uger": Felt("vejled_om_seks_uger", "vejled_om_seks_uger", "Kommunen vejleder om seks ugers jobrettet uddannelse", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "vælg_kontaktforløb": Felt("vælg_kontaktforløb", "vælg_kontaktforløb", "Borgeren vælger mellem kommunen, a-kassen og en anden aktør", "status", status=('består', 'består ikke', True, False)),
}
BudgetårSvar.regelsæt_ = REGELSÆT
BudgetårOpslag.svarfelter_ = {
    "nå_besparelsen": Felt("nå_besparelsen", "nå_besparelsen", "Årets besparelse på beskæftigelsesindsatsen nås", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "samlet_besparelse": Felt("samlet_besparelse", "samlet_besparelse", "årets samlede besparelse på beskæftigelsesindsatsen", "beløb"),
    "sparet_på_drift": Felt("sparet_på_drift", "sparet_på_drift", "årets nedsættelse af udgiften til jobcenterdrift", "beløb"),
    "sænk_driftsudgiften": Felt("sænk_driftsudgiften", "sænk_driftsudgiften", "Udgifterne til jobcenterdrift sænkes", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
}
HenvendelseSvar.regelsæt_ = REGELSÆT
HenvendelseOpslag.svarfelter_ = {
    "bistand_til_arbejdsgiveren": Felt("bistand_til_arbejdsgiveren", "bistand_til_arbejdsgiveren", "A-kassen bistår arbejdsgivere med rekruttering og jobformidling", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
}
KommuneSvar.regelsæt_ = REGELSÆT
KommuneOpslag.svarfelter_ = {
    "andel_aktiverede": Felt("andel_aktiverede", "andel_aktiverede", "andelen af borgere, der er aktiveret inden for de seneste 12 måneder", "procent", eller_ingen=True),
    "bestem_organisering": Felt("bestem_organisering", "bestem_organisering", "Kommunen bestemmer selv, hvordan indsatsen er organiseret", "status", status=('består', 'består ikke', True, False)),
    "brug_andre_forvaltninger": Felt("brug_andre_forvaltninger", "brug_andre_forvaltninger", "Kommunen kan tage sig af sygemeldte og udsatte borgere i andre forvaltninger", "status", status=('består', 'består ikke', True, False)),
    "ekstern_sagsgennemgang": Felt("ekstern_sagsgennemgang", "ekstern_sagsgennemgang", "En kommune i skærpet tilsyn får sine sager gennemgået eksternt", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "hav_en_indgang": Felt("hav_en_indgang", "hav_en_indgang", "Kommunen har én klar og tydelig indgang for virksomheder", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "hav_jobcenter": Felt("hav_jobcenter", "hav_jobcenter", "Kommunen har et jobcenter", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "i_skærpet_tilsyn": Felt("i_skærpet_tilsyn", "i_skærpet_tilsyn", "kommunen er i skærpet tilsyn", "ja_nej"),
    "kommunen_undtager_højst_hver_fjerde": Felt("kommunen_undtager_højst_hver_fjerde", "kommunen_undtager_højst_hver_fjerde", "Kommunen undtager højst hver fjerde", "status", status=('ikke relevant', 'overholdt', 'overtrådt')),
    "læg_indsatsen_sammen": Felt("læg_indsatsen_sammen", "læg_indsatsen_sammen", "Kommunen kan lægge indsatsen sammen med socialforvaltningen", "status", status=('består', 'består ikke', True, False)),
    "møde_hos_ministeren": Felt("møde_hos_ministeren", "møde_hos_ministeren", "En kommune i skærpet tilsyn kommer til møde hos ministeren", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "nå_fokusmålet": Felt("nå_fokusmålet", "nå_fokusmålet", "Kommunen når fokusmålet for aktivering", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "under_fokusmålet": Felt("under_fokusmålet", "under_fokusmålet", "kommunen er under fokusmålet", "ja_nej"),
}
MålingSvar.regelsæt_ = REGELSÆT
MålingOpslag.svarfelter_ = {
    "mål_på_resultater": Felt("mål_på_resultater", "mål_på_resultater", "Kommuner, a-kasser og andre aktører måles på, om borgerne kommer i arbejde eller uddannelse", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
}
PauseSvar.regelsæt_ = REGELSÆT
PauseOpslag.svarfelter_ = {
    "giv_for_lang_pause": Felt("giv_for_lang_pause", "giv_for_lang_pause", "Kommunen giver ikke pause i mere end seks måneder ad gangen", "status", status=('ikke relevant', 'overholdt', 'overtrådt')),
    "giv_pause": Felt("giv_pause", "giv_pause", "Kommunen kan fritage borgeren for kontakt og aktiveringstilbud, op til seks måneder ad gangen", "status", status=('består', 'består ikke', True, False)),
    "højst_seks_måneder": Felt("højst_seks_måneder", "højst_seks_måneder", "pausen er på højst seks måneder", "ja_nej"),
    "varer_til": Felt("varer_til", "varer_til", "den sidste dag, pausen har virkning", "dato"),
}
RessourceforløbSvar.regelsæt_ = REGELSÆT
RessourceforløbOpslag.svarfelter_ = {
    "bevilg_ressourceforløb": Felt("bevilg_ressourceforløb", "bevilg_ressourceforløb", "Kommunen kan bevilge et ressourceforløb", "status", status=('består', 'består ikke', True, False)),
    "fuldfør_ressourceforløb": Felt("fuldfør_ressourceforløb", "fuldfør_ressourceforløb", "Et løbende ressourceforløb fuldføres efter de hidtidige regler", "status", status=('består', 'består ikke', True, False)),
}
SamtaleSvar.regelsæt_ = REGELSÆT
SamtaleOpslag.svarfelter_ = {
    "a_kassen_med_i_fjerde_samtale": Felt("a_kassen_med_i_fjerde_samtale", "a_kassen_med_i_fjerde_samtale", "Borgeren kan få a-kassen med i den fjerde samtale", "status", status=('består', 'består ikke', True, False)),
    "beslut_fysisk_samtale": Felt("beslut_fysisk_samtale", "beslut_fysisk_samtale", "Myndigheden kan beslutte, at samtalen skal være fysisk", "status", status=('består', 'består ikke', True, False)),
    "digital_samtale": Felt("digital_samtale", "digital_samtale", "Borgeren kan vælge en personlig digital samtale", "status", status=('består', 'består ikke', True, False)),
    "fjerde_jobsamtale": Felt("fjerde_jobsamtale", "fjerde_jobsamtale", "den fjerde jobsamtale", "ja_nej"),
    "første_samtale": Felt("første_samtale", "første_samtale", "den første samtale", "ja_nej"),
    "hold_i_rette_form": Felt("hold_i_rette_form", "hold_i_rette_form", "Samtalen holdes i den form, der følger af reglerne", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "i_borgerens_pause": Felt("i_borgerens_pause", "i_borgerens_pause", "samtalen ligger i borgerens pause", "ja_nej"),
    "i_seksmånedersperioden": Felt("i_seksmånedersperioden", "i_seksmånedersperioden", "holdt i de første seks måneders ledighed", "ja_nej"),
    "i_tremånedersperioden": Felt("i_tremånedersperioden", "i_tremånedersperioden", "holdt i de første tre måneders ledighed", "ja_nej"),
    "ingen_fællessamtaler": Felt("ingen_fællessamtaler", "ingen_fællessamtaler", "A-kassen er ikke med i kommunens samtaler", "status", status=('ikke relevant', 'overholdt', 'overtrådt')),
    "mød_til_jobsamtale": Felt("mød_til_jobsamtale", "mød_til_jobsamtale", "Borgeren møder til de obligatoriske samtaler", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "samtaleform": Felt("samtaleform", "samtaleform", "samtalens form", "kode", kode=Samtaleform),
    "tæller_med": Felt("tæller_med", "tæller_med", "samtalen tæller med blandt de krævede", "ja_nej"),
}
SanktionSvar.regelsæt_ = REGELSÆT
SanktionOpslag.svarfelter_ = {
    "sanktion_uden_brud": Felt("sanktion_uden_brud", "sanktion_uden_brud", "Kommunen sanktionerer ikke, medmindre tilliden er brudt", "status", status=('ikke relevant', 'overholdt', 'overtrådt')),
    "sanktion_ved_brud": Felt("sanktion_ved_brud", "sanktion_ved_brud", "Kommunen kan sanktionere, når tilliden er brudt", "status", status=('består', 'består ikke', True, False)),
}
TilbudSvar.regelsæt_ = REGELSÆT
TilbudOpslag.svarfelter_ = {
    "effektivt_redskab": Felt("effektivt_redskab", "effektivt_redskab", "et effektivt redskab", "ja_nej"),
    "i_de_seneste_tolv_måneder": Felt("i_de_seneste_tolv_måneder", "i_de_seneste_tolv_måneder", "tilbuddet har været i gang inden for de seneste 12 måneder", "ja_nej"),
    "kun_kommunen_bevilger": Felt("kun_kommunen_bevilger", "kun_kommunen_bevilger", "Andre end kommunen bevilger ikke tilbud", "status", status=('ikke relevant', 'overholdt', 'overtrådt')),
    "medregning": Felt("medregning", "medregning", "tilbuddets medregning som ret og pligt-tilbud", "kode", kode=Medregning),
    "tæller_i_fokusmål": Felt("tæller_i_fokusmål", "tæller_i_fokusmål", "tilbuddet tæller i fokusmålet", "ja_nej"),
}
UdmøntningSvar.regelsæt_ = REGELSÆT
UdmøntningOpslag.svarfelter_ = {
    "analyser_registreringsbyrden": Felt("analyser_registreringsbyrden", "analyser_registreringsbyrden", "Ministeriet analyserer jobcentermedarbejdernes registreringsbyrde", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "hold_hotline": Felt("hold_hotline", "hold_hotline", "Styrelsen har en hotline om virksomhedspraktik", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "inddrag_kl_og_dak": Felt("inddrag_kl_og_dak", "inddrag_kl_og_dak", "KL og Danske A-kasser inddrages i udmøntningen", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "se_på_støtte": Felt("se_på_støtte", "se_på_støtte", "Ministeriet ser sammen med KL på, hvordan indsatsen kan understøttes", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "undersøg_vejledningen": Felt("undersøg_vejledningen", "undersøg_vejledningen", "Ministeriet undersøger, om vejledning kan forenkles og moderniseres", "status", status=('ikke relevant', 'opfyldt', 'afventer', 'tilsidesat')),
    "uændret_refusion_og_finansiering": Felt("uændret_refusion_og_finansiering", "uændret_refusion_og_finansiering", "Refusion, bevillingsansvar og finansiering ændres ikke", "status", status=('ikke relevant', 'overholdt', 'overtrådt')),
}


@overload
def vurder(sag: A_kasse, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> A_kasseSvar: ...


@overload
def vurder(sag: Beskæftigelsesplan, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> BeskæftigelsesplanSvar: ...


@overload
def vurder(sag: Besparelse, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> BesparelseSvar: ...


@overload
def vurder(sag: Borger, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> BorgerSvar: ...


@overload
def vurder(sag: Budgetår, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> BudgetårSvar: ...


@overload
def vurder(sag: Henvendelse, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> HenvendelseSvar: ...


@overload
def vurder(sag: Kommune, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> KommuneSvar: ...


@overload
def vurder(sag: Måling, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> MålingSvar: ...


@overload
def vurder(sag: Pause, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> PauseSvar: ...


@overload
def vurder(sag: Ressourceforløb, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> RessourceforløbSvar: ...


@overload
def vurder(sag: Samtale, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> SamtaleSvar: ...


@overload
def vurder(sag: Sanktion, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> SanktionSvar: ...


@overload
def vurder(sag: Tilbud, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> TilbudSvar: ...


@overload
def vurder(sag: Udmøntning, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> UdmøntningSvar: ...
def vurder(sag: A_kasse | Beskæftigelsesplan | Besparelse | Borger | Budgetår | Henvendelse | Kommune | Måling | Pause | Ressourceforløb | Samtale | Sanktion | Tilbud | Udmøntning, pr: date, forudsat: Mapping[str, Værdi] | None = None) -> A_kasseSvar | BeskæftigelsesplanSvar | BesparelseSvar | BorgerSvar | BudgetårSvar | HenvendelseSvar | KommuneSvar | MålingSvar | PauseSvar | RessourceforløbSvar | SamtaleSvar | SanktionSvar | TilbudSvar | UdmøntningSvar:
    """Svarene om `sag` på dagen `pr`; `forudsat` er, hvad sagen lægger til grund.

    Er noget galt med oplysningerne, rejses `UgyldigSag` med alle fejl.
    """
    if isinstance(sag, A_kasse):
        return _vurder_a_kasse(sag, pr, forudsat)
    if isinstance(sag, Beskæftigelsesplan):
        return _vurder_beskæftigelsesplan(sag, pr, forudsat)
    if isinstance(sag, Besparelse):
        return _vurder_besparelse(sag, pr, forudsat)
    if isinstance(sag, Borger):
        return _vurder_borger(sag, pr, forudsat)
    if isinstance(sag, Budgetår):
        return _vurder_budgetår(sag, pr, forudsat)
    if isinstance(sag, Henvendelse):
        return _vurder_henvendelse(sag, pr, forudsat)
    if isinstance(sag, Kommune):
        return _vurder_kommune(sag, pr, forudsat)
    if isinstance(sag, Måling):
        return _vurder_måling(sag, pr, forudsat)
    if isinstance(sag, Pause):
        return _vurder_pause(sag, pr, forudsat)
    if isinstance(sag, Ressourceforløb):
        return _vurder_ressourceforløb(sag, pr, forudsat)
    if isinstance(sag, Samtale):
        return _vurder_samtale(sag, pr, forudsat)
    if isinstance(sag, Sanktion):
        return _vurder_sanktion(sag, pr, forudsat)
    if isinstance(sag, Tilbud):
        return _vurder_tilbud(sag, pr, forudsat)
    REGELSÆT.kræv_begreb(sag)
    return _vurder_udmøntning(sag, pr, forudsat)


def vurder_json(sag: str | bytes | Mapping[str, object]) -> str:
    """Svarene på en sag i JSON, som JSON; formen står i `schema.json`.

    Er noget galt med sagen, rejses `UgyldigSag` med alle fejl.
    """
    læst, pr, forudsat = sag_fra_data(REGELSÆT, sag)
    return som_json(_VURDER[læst.begreb_](læst, pr, forudsat).som_data())


def _vurder_a_kasse(sag: A_kasse, pr: date, forudsat: Mapping[str, Værdi] | None) -> A_kasseSvar:
    _data_på_jobindsats = sag.data_på_jobindsats
    _under_tilsyn = sag.under_tilsyn
    if (
        not forudsat
        and type(_data_på_jobindsats) is bool
        and type(_under_tilsyn) is bool
        and type(pr) is date and 1900 <= pr.year <= 2199
        and sag.med_i_a_kasseforsøget is None
        and sag.medlemmer_ is None
    ):
        try:
            return A_kasseSvar(sag, pr, {}, _hurtig.a_kasse(_data_på_jobindsats, _under_tilsyn, pr))
        except Undefined:
            pass
    elif (
        not forudsat
        and (_data_på_jobindsats is None or type(_data_på_jobindsats) is bool)
        and (_under_tilsyn is None or type(_under_tilsyn) is bool)
        and type(pr) is date and 1900 <= pr.year <= 2199
        and sag.med_i_a_kasseforsøget is None
        and sag.medlemmer_ is None
    ):
        return A_kasseSvar(sag, pr, {}, *_hurtig_ukendt.a_kasse(_data_på_jobindsats, _under_tilsyn, pr))
    REGELSÆT.kontrolleret(sag, pr, forudsat)
    if not forudsat:
        _data_på_jobindsats = kanonisk_oplysning(_data_på_jobindsats)
        _under_tilsyn = kanonisk_oplysning(_under_tilsyn)
        if None not in (_data_på_jobindsats, _under_tilsyn, pr,):
            try:
                return A_kasseSvar(sag, pr, {}, _hurtig.a_kasse(_data_på_jobindsats, _under_tilsyn, pr))
            except Undefined:
                pass
        else:
            return A_kasseSvar(sag, pr, {}, *_hurtig_ukendt.a_kasse(_data_på_jobindsats, _under_tilsyn, pr))
    return A_kasseSvar(sag, pr, forudsat or {})


def _vurder_beskæftigelsesplan(sag: Beskæftigelsesplan, pr: date, forudsat: Mapping[str, Værdi] | None) -> BeskæftigelsesplanSvar:
    REGELSÆT.kontrolleret(sag, pr, forudsat)
    return BeskæftigelsesplanSvar(sag, pr, forudsat or {})


def _vurder_besparelse(sag: Besparelse, pr: date, forudsat: Mapping[str, Værdi] | None) -> BesparelseSvar:
    _delaftale = sag.delaftale
    _på_jobcentrenes_område = sag.på_jobcentrenes_område
    if (
        not forudsat
        and type(_delaftale) is Delaftale
        and type(_på_jobcentrenes_område) is bool
        and type(pr) is date and 1900 <= pr.year <= 2199
        and sag.besparet is None
        and sag.budgetår is None
    ):
        try:
            return BesparelseSvar(sag, pr, {}, _hurtig.besparelse(_delaftale, _på_jobcentrenes_område, pr))
        except Undefined:
            pass
    elif (
        not forudsat
        and (_delaftale is None or type(_delaftale) is Delaftale)
        and (_på_jobcentrenes_område is None or type(_på_jobcentrenes_område) is bool)
        and type(pr) is date and 1900 <= pr.year <= 2199
        and sag.besparet is None
        and sag.budgetår is None
    ):
        return BesparelseSvar(sag, pr, {}, *_hurtig_ukendt.besparelse(_delaftale, _på_jobcentrenes_område, pr))
    REGELSÆT.kontrolleret(sag, pr, forudsat)
    if not forudsat:
        _delaftale = kanonisk_oplysning(_delaftale)
        _på_jobcentrenes_område = kanonisk_oplysning(_på_jobcentrenes_område)
        if None not in (_delaftale, _på_jobcentrenes_område, pr,):
            try:
                return BesparelseSvar(sag, pr, {}, _hurtig.besparelse(_delaftale, _på_jobcentrenes_område, pr))
            except Undefined:
                pass
        else:
            return BesparelseSvar(sag, pr, {}, *_hurtig_ukendt.besparelse(_delaftale, _på_jobcentrenes_område, pr))
    return BesparelseSvar(sag, pr, forudsat or {})


def _vurder_borger(sag: Borger, pr: date, forudsat: Mapping[str, Værdi] | None) -> BorgerSvar:
    _ydelse = sag.ydelse
    _gruppe = sag.gruppe
    _ledig_fra = sag.ledig_fra
    _visiteret_til_kommunen = sag.visiteret_til_kommunen
    _omfattet_af_arbejdspligt = sag.omfattet_af_arbejdspligt
    _har_job_at_vende_tilbage_til = sag.har_job_at_vende_tilbage_til
    _fravær_efter_borgeren = sag.fravær_efter_borgeren
    _fravær_efter_arbejdsgiveren = sag.fravær_efter_arbejdsgiveren
    _besluttet_opfølgning = sag.besluttet_opfølgning
    _i_integrationsprogram = sag.i_integrationsprogram
    _beder_om_vejledning_om_seks_uger = sag.beder_om_vejledning_om_seks_uger
    _vejledt_om_seks_uger = sag.vejledt_om_seks_uger
    _har_min_plan = sag.har_min_plan
    _status_i_min_plan = sag.status_i_min_plan
    _behov_for_vejledning = sag.behov_for_vejledning
    _grund_til_opfølgning = sag.grund_til_opfølgning
    _tvivl_om_rådighed = sag.tvivl_om_rådighed
    REGELSÆT.kontrolleret(sag, pr, forudsat)
    if not forudsat:
        _ydelse = kanonisk_oplysning(_ydelse)
        _gruppe = kanonisk_oplysning(_gruppe)
        _ledig_fra = kanonisk_oplysning(_ledig_fra)
        _visiteret_til_kommunen = kanonisk_oplysning(_visiteret_til_kommunen)
        _omfattet_af_arbejdspligt = kanonisk_oplysning(_omfattet_af_arbejdspligt)
        _har_job_at_vende_tilbage_til = kanonisk_oplysning(_har_job_at_vende_tilbage_til)
        _fravær_efter_borgeren = kanonisk_oplysning(_fravær_efter_borgeren)
        _fravær_efter_arbejdsgiveren = kanonisk_oplysning(_fravær_efter_arbejdsgiveren)
        _besluttet_opfølgning = kanonisk_oplysning(_besluttet_opfølgning)
        _i_integrationsprogram = kanonisk_oplysning(_i_integrationsprogram)
        _beder_om_vejledning_om_seks_uger = kanonisk_oplysning(_beder_om_vejledning_om_seks_uger)
        _vejledt_om_seks_uger = kanonisk_oplysning(_vejledt_om_seks_uger)
        _har_min_plan = kanonisk_oplysning(_har_min_plan)
        _status_i_min_plan = kanonisk_oplysning(_status_i_min_plan)
        _behov_for_vejledning = kanonisk_oplysning(_behov_for_vejledning)
        _grund_til_opfølgning = kanonisk_oplysning(_grund_til_opfølgning)
        _tvivl_om_rådighed = kanonisk_oplysning(_tvivl_om_rådighed)
        if None not in (_ydelse, _gruppe, _ledig_fra, _visiteret_til_kommunen, _omfattet_af_arbejdspligt, _har_job_at_vende_tilbage_til, _fravær_efter_borgeren, _fravær_efter_arbejdsgiveren, _besluttet_opfølgning, _i_integrationsprogram, _beder_om_vejledning_om_seks_uger, _vejledt_om_seks_uger, _har_min_plan, _status_i_min_plan, _behov_for_vejledning, _grund_til_opfølgning, _tvivl_om_rådighed, pr,):
            try:
                return BorgerSvar(sag, pr, {}, _hurtig.borger(_ydelse, _gruppe, _ledig_fra, _visiteret_til_kommunen, _omfattet_af_arbejdspligt, _har_job_at_vende_tilbage_til, _fravær_efter_borgeren, _fravær_efter_arbejdsgiveren, _besluttet_opfølgning, _i_integrationsprogram, _beder_om_vejledning_om_seks_uger, _vejledt_om_seks_uger, _har_min_plan, _status_i_min_plan, _behov_for_vejledning, _grund_til_opfølgning, _tvivl_om_rådighed, pr))
            except Undefined:
                pass
        else:
            return BorgerSvar(sag, pr, {}, *_hurtig_ukendt.borger(_ydelse, _gruppe, _ledig_fra, _visiteret_til_kommunen, _omfattet_af_arbejdspligt, _har_job_at_vende_tilbage_til, _fravær_efter_borgeren, _fravær_efter_arbejdsgiveren, _besluttet_opfølgning, _i_integrationsprogram, _beder_om_vejledning_om_seks_uger, _vejledt_om_seks_uger, _har_min_plan, _status_i_min_plan, _behov_for_vejledning, _grund_til_opfølgning, _tvivl_om_rådighed, pr))
    return BorgerSvar(sag, pr, forudsat or {})


def _vurder_budgetår(sag: Budgetår, pr: date, forudsat: Mapping[str, Værdi] | None) -> BudgetårSvar:
    _driftsudgift_før = sag.driftsudgift_før
    _driftsudgift = sag.driftsudgift
    if (
        not forudsat
        and type(_driftsudgift_før) is int and -100000000000000 <= _driftsudgift_før <= 100000000000000
        and type(_driftsudgift) is int and -100000000000000 <= _driftsudgift <= 100000000000000
        and type(pr) is date and 1900 <= pr.year <= 2199
        and sag.første_dag is None
        and sag.besparelser is None
    ):
        try:
            return BudgetårSvar(sag, pr, {}, _hurtig.budgetår(_driftsudgift_før, _driftsudgift, pr))
        except Undefined:
            pass
    elif (
        not forudsat
        and (_driftsudgift_før is None or type(_driftsudgift_før) is int and -100000000000000 <= _driftsudgift_før <= 100000000000000)
        and (_driftsudgift is None or type(_driftsudgift) is int and -100000000000000 <= _driftsudgift <= 100000000000000)
        and type(pr) is date and 1900 <= pr.year <= 2199
        and sag.første_dag is None
        and sag.besparelser is None
    ):
        return BudgetårSvar(sag, pr, {}, *_hurtig_ukendt.budgetår(_driftsudgift_før, _driftsudgift, pr))
    REGELSÆT.kontrolleret(sag, pr, forudsat)
    if not forudsat:
        _driftsudgift_før = kanonisk_oplysning(_driftsudgift_før)
        _driftsudgift = kanonisk_oplysning(_driftsudgift)
        if None not in (_driftsudgift_før, _driftsudgift, pr,):
            try:
                return BudgetårSvar(sag, pr, {}, _hurtig.budgetår(_driftsudgift_før, _driftsudgift, pr))
            except Undefined:
                pass
        else:
            return BudgetårSvar(sag, pr, {}, *_hurtig_ukendt.budgetår(_driftsudgift_før, _driftsudgift, pr))
    return BudgetårSvar(sag, pr, forudsat or {})


def _vurder_henvendelse(sag: Henvendelse, pr: date, forudsat: Mapping[str, Værdi] | None) -> HenvendelseSvar:
    _modtaget = sag.modtaget
    _om_rekruttering = sag.om_rekruttering
    _bistået = sag.bistået
    if (
        not forudsat
        and type(_modtaget) is date and 1900 <= _modtaget.year <= 2199
        and type(_om_rekruttering) is bool
        and type(_bistået) is bool
        and type(pr) is date and 1900 <= pr.year <= 2199
        and sag.a_kasse is None
    ):
        try:
            return HenvendelseSvar(sag, pr, {}, _hurtig.henvendelse(_modtaget, _om_rekruttering, _bistået, pr))
        except Undefined:
            pass
    elif (
        not forudsat
        and (_modtaget is None or type(_modtaget) is date and 1900 <= _modtaget.year <= 2199)
        and (_om_rekruttering is None or type(_om_rekruttering) is bool)
        and (_bistået is None or type(_bistået) is bool)
        and type(pr) is date and 1900 <= pr.year <= 2199
        and sag.a_kasse is None
    ):
        return HenvendelseSvar(sag, pr, {}, *_hurtig_ukendt.henvendelse(_modtaget, _om_rekruttering, _bistået, pr))
    REGELSÆT.kontrolleret(sag, pr, forudsat)
    if not forudsat:
        _modtaget = kanonisk_oplysning(_modtaget)
        _om_rekruttering = kanonisk_oplysning(_om_rekruttering)
        _bistået = kanonisk_oplysning(_bistået)
        if None not in (_modtaget, _om_rekruttering, _bistået, pr,):
            try:
                return HenvendelseSvar(sag, pr, {}, _hurtig.henvendelse(_modtaget, _om_rekruttering, _bistået, pr))
            except Undefined:
                pass
        else:
            return HenvendelseSvar(sag, pr, {}, *_hurtig_ukendt.henvendelse(_modtaget, _om_rekruttering, _bistået, pr))
    return HenvendelseSvar(sag, pr, forudsat or {})


def _vurder_kommune(sag: Kommune, pr: date, forudsat: Mapping[str, Værdi] | None) -> KommuneSvar:
    _har_jobcenter = sag.har_jobcenter
    _indgange_for_virksomheder = sag.indgange_for_virksomheder
    _klar_og_tydelig_indgang = sag.klar_og_tydelig_indgang
    REGELSÆT.kontrolleret(sag, pr, forudsat)
    if not forudsat:
        _har_jobcenter = kanonisk_oplysning(_har_jobcenter)
        _indgange_for_virksomheder = kanonisk_oplysning(_indgange_for_virksomheder)
        _klar_og_tydelig_indgang = kanonisk_oplysning(_klar_og_tydelig_indgang)
        if None not in (_har_jobcenter, _indgange_for_virksomheder, _klar_og_tydelig_indgang, pr,):
            try:
                return KommuneSvar(sag, pr, {}, _hurtig.kommune(_har_jobcenter, _indgange_for_virksomheder, _klar_og_tydelig_indgang, pr))
            except Undefined:
                pass
        else:
            return KommuneSvar(sag, pr, {}, *_hurtig_ukendt.kommune(_har_jobcenter, _indgange_for_virksomheder, _klar_og_tydelig_indgang, pr))
    return KommuneSvar(sag, pr, forudsat or {})


def _vurder_måling(sag: Måling, pr: date, forudsat: Mapping[str, Værdi] | None) -> MålingSvar:
    _målt_den = sag.målt_den
    _måler_arbejde_eller_uddannelse = sag.måler_arbejde_eller_uddannelse
    if (
        not forudsat
        and type(_målt_den) is date and 1900 <= _målt_den.year <= 2199
        and type(_måler_arbejde_eller_uddannelse) is bool
        and type(pr) is date and 1900 <= pr.year <= 2199
    ):
        try:
            return MålingSvar(sag, pr, {}, _hurtig.måling(_målt_den, _måler_arbejde_eller_uddannelse, pr))
        except Undefined:
            pass
    elif (
        not forudsat
        and (_målt_den is None or type(_målt_den) is date and 1900 <= _målt_den.year <= 2199)
        and (_måler_arbejde_eller_uddannelse is None or type(_måler_arbejde_eller_uddannelse) is bool)
        and type(pr) is date and 1900 <= pr.year <= 2199
    ):
        return MålingSvar(sag, pr, {}, *_hurtig_ukendt.måling(_målt_den, _måler_arbejde_eller_uddannelse, pr))
    REGELSÆT.kontrolleret(sag, pr, forudsat)
    if not forudsat:
        _målt_den = kanonisk_oplysning(_målt_den)
        _måler_arbejde_eller_uddannelse = kanonisk_oplysning(_måler_arbejde_eller_uddannelse)
        if None not in (_målt_den, _måler_arbejde_eller_uddannelse, pr,):
            try:
                return MålingSvar(sag, pr, {}, _hurtig.måling(_målt_den, _måler_arbejde_eller_uddannelse, pr))
            except Undefined:
                pass
        else:
            return MålingSvar(sag, pr, {}, *_hurtig_ukendt.måling(_målt_den, _måler_arbejde_eller_uddannelse, pr))
    return MålingSvar(sag, pr, forudsat or {})


def _vurder_pause(sag: Pause, pr: date, forudsat: Mapping[str, Værdi] | None) -> PauseSvar:
    _begynder = sag.begynder
    _slutter = sag.slutter
    _besluttet = sag.besluttet
    if (
        not forudsat
        and type(_begynder) is date and 1900 <= _begynder.year <= 2199
        and type(_slutter) is date and 1900 <= _slutter.year <= 2199
        and type(_besluttet) is bool
        and type(pr) is date and 1900 <= pr.year <= 2199
        and sag.uden_gavn is None
        and sag.borger is None
    ):
        try:
            return PauseSvar(sag, pr, {}, _hurtig.pause(_begynder, _slutter, _besluttet, pr))
        except Undefined:
            pass
    REGELSÆT.kontrolleret(sag, pr, forudsat)
    if not forudsat:
        _begynder = kanonisk_oplysning(_begynder)
        _slutter = kanonisk_oplysning(_slutter)
        _besluttet = kanonisk_oplysning(_besluttet)
        if None not in (_begynder, _slutter, _besluttet, pr,):
            try:
                return PauseSvar(sag, pr, {}, _hurtig.pause(_begynder, _slutter, _besluttet, pr))
            except Undefined:
                pass
    return PauseSvar(sag, pr, forudsat or {})


def _vurder_ressourceforløb(sag: Ressourceforløb, pr: date, forudsat: Mapping[str, Værdi] | None) -> RessourceforløbSvar:
    _bevilget = sag.bevilget
    _i_gang = sag.i_gang
    if (
        not forudsat
        and type(_bevilget) is date and 1900 <= _bevilget.year <= 2199
        and type(_i_gang) is bool
        and type(pr) is date and 1900 <= pr.year <= 2199
        and sag.borger is None
    ):
        try:
            return RessourceforløbSvar(sag, pr, {}, _hurtig.ressourceforløb(_bevilget, _i_gang, pr))
        except Undefined:
            pass
    elif (
        not forudsat
        and (_bevilget is None or type(_bevilget) is date and 1900 <= _bevilget.year <= 2199)
        and (_i_gang is None or type(_i_gang) is bool)
        and type(pr) is date and 1900 <= pr.year <= 2199
        and sag.borger is None
    ):
        return RessourceforløbSvar(sag, pr, {}, *_hurtig_ukendt.ressourceforløb(_bevilget, _i_gang, pr))
    REGELSÆT.kontrolleret(sag, pr, forudsat)
    if not forudsat:
        _bevilget = kanonisk_oplysning(_bevilget)
        _i_gang = kanonisk_oplysning(_i_gang)
        if None not in (_bevilget, _i_gang, pr,):
            try:
                return RessourceforløbSvar(sag, pr, {}, _hurtig.ressourceforløb(_bevilget, _i_gang, pr))
            except Undefined:
                pass
        else:
            return RessourceforløbSvar(sag, pr, {}, *_hurtig_ukendt.ressourceforløb(_bevilget, _i_gang, pr))
    return RessourceforløbSvar(sag, pr, forudsat or {})


def _vurder_samtale(sag: Samtale, pr: date, forudsat: Mapping[str, Værdi] | None) -> SamtaleSvar:
    _dato = sag.dato
    _art = sag.art
    _afholdt = sag.afholdt
    _behov_for_fysisk = sag.behov_for_fysisk
    REGELSÆT.kontrolleret(sag, pr, forudsat)
    if not forudsat:
        _dato = kanonisk_oplysning(_dato)
        _art = kanonisk_oplysning(_art)
        _afholdt = kanonisk_oplysning(_afholdt)
        _behov_for_fysisk = kanonisk_oplysning(_behov_for_fysisk)
        if None not in (_dato, _art, _afholdt, _behov_for_fysisk, pr,):
            try:
                return SamtaleSvar(sag, pr, {}, _hurtig.samtale(_dato, _art, _afholdt, _behov_for_fysisk, pr))
            except Undefined:
                pass
        else:
            return SamtaleSvar(sag, pr, {}, *_hurtig_ukendt.samtale(_dato, _art, _afholdt, _behov_for_fysisk, pr))
    return SamtaleSvar(sag, pr, forudsat or {})


def _vurder_sanktion(sag: Sanktion, pr: date, forudsat: Mapping[str, Værdi] | None) -> SanktionSvar:
    REGELSÆT.kontrolleret(sag, pr, forudsat)
    return SanktionSvar(sag, pr, forudsat or {})


def _vurder_tilbud(sag: Tilbud, pr: date, forudsat: Mapping[str, Værdi] | None) -> TilbudSvar:
    _art = sag.art
    _begyndt_ = sag.begyndt_
    _sluttet = sag.sluttet
    if (
        not forudsat
        and type(_art) is Tilbudsart
        and type(_begyndt_) is date and 1900 <= _begyndt_.year <= 2199
        and type(_sluttet) is date and 1900 <= _sluttet.year <= 2199
        and type(pr) is date and 1900 <= pr.year <= 2199
        and sag.bevilget_af is None
        and sag.borger is None
    ):
        try:
            return TilbudSvar(sag, pr, {}, _hurtig.tilbud(_art, _begyndt_, _sluttet, pr))
        except Undefined:
            pass
    elif (
        not forudsat
        and (_art is None or type(_art) is Tilbudsart)
        and (_begyndt_ is None or type(_begyndt_) is date and 1900 <= _begyndt_.year <= 2199)
        and (_sluttet is None or type(_sluttet) is date and 1900 <= _sluttet.year <= 2199)
        and type(pr) is date and 1900 <= pr.year <= 2199
        and sag.bevilget_af is None
        and sag.borger is None
    ):
        return TilbudSvar(sag, pr, {}, *_hurtig_ukendt.tilbud(_art, _begyndt_, _sluttet, pr))
    REGELSÆT.kontrolleret(sag, pr, forudsat)
    if not forudsat:
        _art = kanonisk_oplysning(_art)
        _begyndt_ = kanonisk_oplysning(_begyndt_)
        _sluttet = kanonisk_oplysning(_sluttet)
        if None not in (_art, _begyndt_, _sluttet, pr,):
            try:
                return TilbudSvar(sag, pr, {}, _hurtig.tilbud(_art, _begyndt_, _sluttet, pr))
            except Undefined:
                pass
        else:
            return TilbudSvar(sag, pr, {}, *_hurtig_ukendt.tilbud(_art, _begyndt_, _sluttet, pr))
    return TilbudSvar(sag, pr, forudsat or {})


def _vurder_udmøntning(sag: Udmøntning, pr: date, forudsat: Mapping[str, Værdi] | None) -> UdmøntningSvar:
    _kl_inddraget = sag.kl_inddraget
    _dak_inddraget = sag.dak_inddraget
    _hotline_i_drift = sag.hotline_i_drift
    _set_på_støtte_den = sag.set_på_støtte_den
    _refusion_ændret = sag.refusion_ændret
    _bevillingsansvar_ændret = sag.bevillingsansvar_ændret
    _finansiering_ændret = sag.finansiering_ændret
    _byrden_analyseret_den = sag.byrden_analyseret_den
    _vejledning_undersøgt_den = sag.vejledning_undersøgt_den
    if (
        not forudsat
        and type(_kl_inddraget) is bool
        and type(_dak_inddraget) is bool
        and type(_hotline_i_drift) is bool
        and type(_set_på_støtte_den) is date and 1900 <= _set_på_støtte_den.year <= 2199
        and type(_refusion_ændret) is bool
        and type(_bevillingsansvar_ændret) is bool
        and type(_finansiering_ændret) is bool
        and type(_byrden_analyseret_den) is date and 1900 <= _byrden_analyseret_den.year <= 2199
        and type(_vejledning_undersøgt_den) is date and 1900 <= _vejledning_undersøgt_den.year <= 2199
        and type(pr) is date and 1900 <= pr.year <= 2199
    ):
        try:
            return UdmøntningSvar(sag, pr, {}, _hurtig.udmøntning(_kl_inddraget, _dak_inddraget, _hotline_i_drift, _set_på_støtte_den, _refusion_ændret, _bevillingsansvar_ændret, _finansiering_ændret, _byrden_analyseret_den, _vejledning_undersøgt_den, pr))
        except Undefined:
            pass
    elif (
        not forudsat
        and (_kl_inddraget is None or type(_kl_inddraget) is bool)
        and (_dak_inddraget is None or type(_dak_inddraget) is bool)
        and (_hotline_i_drift is None or type(_hotline_i_drift) is bool)
        and (_set_på_støtte_den is None or type(_set_på_støtte_den) is date and 1900 <= _set_på_støtte_den.year <= 2199)
        and (_refusion_ændret is None or type(_refusion_ændret) is bool)
        and (_bevillingsansvar_ændret is None or type(_bevillingsansvar_ændret) is bool)
        and (_finansiering_ændret is None or type(_finansiering_ændret) is bool)
        and (_byrden_analyseret_den is None or type(_byrden_analyseret_den) is date and 1900 <= _byrden_analyseret_den.year <= 2199)
        and (_vejledning_undersøgt_den is None or type(_vejledning_undersøgt_den) is date and 1900 <= _vejledning_undersøgt_den.year <= 2199)
        and type(pr) is date and 1900 <= pr.year <= 2199
    ):
        return UdmøntningSvar(sag, pr, {}, *_hurtig_ukendt.udmøntning(_kl_inddraget, _dak_inddraget, _hotline_i_drift, _set_på_støtte_den, _refusion_ændret, _bevillingsansvar_ændret, _finansiering_ændret, _byrden_analyseret_den, _vejledning_undersøgt_den, pr))
    REGELSÆT.kontrolleret(sag, pr, forudsat)
    if not forudsat:
        _kl_inddraget = kanonisk_oplysning(_kl_inddraget)
        _dak_inddraget = kanonisk_oplysning(_dak_inddraget)
        _hotline_i_drift = kanonisk_oplysning(_hotline_i_drift)
        _set_på_støtte_den = kanonisk_oplysning(_set_på_støtte_den)
        _refusion_ændret = kanonisk_oplysning(_refusion_ændret)
        _bevillingsansvar_ændret = kanonisk_oplysning(_bevillingsansvar_ændret)
        _finansiering_ændret = kanonisk_oplysning(_finansiering_ændret)
        _byrden_analyseret_den = kanonisk_oplysning(_byrden_analyseret_den)
        _vejledning_undersøgt_den = kanonisk_oplysning(_vejledning_undersøgt_den)
        if None not in (_kl_inddraget, _dak_inddraget, _hotline_i_drift, _set_på_støtte_den, _refusion_ændret, _bevillingsansvar_ændret, _finansiering_ændret, _byrden_analyseret_den, _vejledning_undersøgt_den, pr,):
            try:
                return UdmøntningSvar(sag, pr, {}, _hurtig.udmøntning(_kl_inddraget, _dak_inddraget, _hotline_i_drift, _set_på_støtte_den, _refusion_ændret, _bevillingsansvar_ændret, _finansiering_ændret, _byrden_analyseret_den, _vejledning_undersøgt_den, pr))
            except Undefined:
                pass
        else:
            return UdmøntningSvar(sag, pr, {}, *_hurtig_ukendt.udmøntning(_kl_inddraget, _dak_inddraget, _hotline_i_drift, _set_på_støtte_den, _refusion_ændret, _bevillingsansvar_ændret, _finansiering_ændret, _byrden_analyseret_den, _vejledning_undersøgt_den, pr))
    return UdmøntningSvar(sag, pr, forudsat or {})


_VURDER: Final[dict[str, Callable[..., Svar[Any]]]] = {
    "A_kasse": _vurder_a_kasse,
    "Beskæftigelsesplan": _vurder_beskæftigelsesplan,
    "Besparelse": _vurder_besparelse,
    "Borger": _vurder_borger,
    "Budgetår": _vurder_budgetår,
    "Henvendelse": _vurder_henvendelse,
    "Kommune": _vurder_kommune,
    "Måling": _vurder_måling,
    "Pause": _vurder_pause,
    "Ressourceforløb": _vurder_ressourceforløb,
    "Samtale": _vurder_samtale,
    "Sanktion": _vurder_sanktion,
    "Tilbud": _vurder_tilbud,
    "Udmøntning": _vurder_udmøntning,
}
