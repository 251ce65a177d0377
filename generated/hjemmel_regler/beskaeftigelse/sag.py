"""Beskæftigelsesindsatsen efter aftalerne fra 2022 og 2025: oplysningerne i en sag.

Hvad der ikke er oplyst (None), er ukendt; INGEN siger, at der ingen er. Beløb er hele øre.
Skrevet af oversætteren ud fra regelfilerne; ret der, ikke her.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import ClassVar, Final

from .._koersel.facts import Fakta, Felt, Skøn
from .._koersel.unknown import Ingen


class Delaftale(StrEnum):
    """aftale om besparelser."""

    første_delaftale = "første_delaftale"
    """første delaftale."""
    anden_delaftale = "anden_delaftale"
    """anden delaftale."""
    anden_aftale = "anden_aftale"
    """en anden aftale."""

    @property
    def etiket(self) -> str:
        """Koden i ord."""
        return _Delaftale[self.value]


_Delaftale: Final = {
    "første_delaftale": "første delaftale",
    "anden_delaftale": "anden delaftale",
    "anden_aftale": "en anden aftale",
}


class Gruppe(StrEnum):
    """gruppe."""

    tæt_på = "tæt_på"
    """tæt på arbejdsmarkedet."""
    længere_fra = "længere_fra"
    """længere fra arbejdsmarkedet."""
    ingen_gruppe = "ingen_gruppe"
    """ingen af grupperne."""

    @property
    def etiket(self) -> str:
        """Koden i ord."""
        return _Gruppe[self.value]


_Gruppe: Final = {
    "tæt_på": "tæt på arbejdsmarkedet",
    "længere_fra": "længere fra arbejdsmarkedet",
    "ingen_gruppe": "ingen af grupperne",
}


class Ledighedsur(StrEnum):
    """måde at opgøre ledighed på."""

    kalendermåneder = "kalendermåneder"
    """kalendermåneder fra første ledighedsdag."""
    sammenlagt_ledighed = "sammenlagt_ledighed"
    """sammenlagt ledighed i timer."""

    @property
    def etiket(self) -> str:
        """Koden i ord."""
        return _Ledighedsur[self.value]


_Ledighedsur: Final = {
    "kalendermåneder": "kalendermåneder fra første ledighedsdag",
    "sammenlagt_ledighed": "sammenlagt ledighed i timer",
}


class Medregning(StrEnum):
    """medregning som ret og pligt-tilbud."""

    tæller = "tæller"
    """tæller med."""
    tæller_ikke = "tæller_ikke"
    """tæller ikke med."""

    @property
    def etiket(self) -> str:
        """Koden i ord."""
        return _Medregning[self.value]


_Medregning: Final = {
    "tæller": "tæller med",
    "tæller_ikke": "tæller ikke med",
}


class Myndighed(StrEnum):
    """myndighed eller aktør."""

    kommune = "kommune"
    """kommunen."""
    a_kasse = "a_kasse"
    """a-kassen."""
    anden_aktør = "anden_aktør"
    """en anden aktør."""

    @property
    def etiket(self) -> str:
        """Koden i ord."""
        return _Myndighed[self.value]


_Myndighed: Final = {
    "kommune": "kommunen",
    "a_kasse": "a-kassen",
    "anden_aktør": "en anden aktør",
}


class Samtaleart(StrEnum):
    """samtalens art."""

    jobsamtale = "jobsamtale"
    """jobsamtale."""
    fællessamtale = "fællessamtale"
    """fællessamtale."""
    rådighedssamtale = "rådighedssamtale"
    """samtale om rådighed."""
    opfølgning = "opfølgning"
    """opfølgning ved sygdom."""
    anden_samtale = "anden_samtale"
    """en anden samtale."""

    @property
    def etiket(self) -> str:
        """Koden i ord."""
        return _Samtaleart[self.value]


_Samtaleart: Final = {
    "jobsamtale": "jobsamtale",
    "fællessamtale": "fællessamtale",
    "rådighedssamtale": "samtale om rådighed",
    "opfølgning": "opfølgning ved sygdom",
    "anden_samtale": "en anden samtale",
}


class Samtaleform(StrEnum):
    """samtalens form."""

    fysisk = "fysisk"
    """personligt fremmøde."""
    digital = "digital"
    """personlig digital samtale."""

    @property
    def etiket(self) -> str:
        """Koden i ord."""
        return _Samtaleform[self.value]


_Samtaleform: Final = {
    "fysisk": "personligt fremmøde",
    "digital": "personlig digital samtale",
}


class Tilbudsart(StrEnum):
    """tilbuddets art."""

    øvrig_vejledning = "øvrig_vejledning"
    """øvrig vejledning og opkvalificering."""
    ordinær_uddannelse = "ordinær_uddannelse"
    """ordinær uddannelse."""
    virksomhedspraktik = "virksomhedspraktik"
    """virksomhedspraktik."""
    løntilskud = "løntilskud"
    """ansættelse med løntilskud."""
    nytteindsats = "nytteindsats"
    """nytteindsats."""

    @property
    def etiket(self) -> str:
        """Koden i ord."""
        return _Tilbudsart[self.value]


_Tilbudsart: Final = {
    "øvrig_vejledning": "øvrig vejledning og opkvalificering",
    "ordinær_uddannelse": "ordinær uddannelse",
    "virksomhedspraktik": "virksomhedspraktik",
    "løntilskud": "ansættelse med løntilskud",
    "nytteindsats": "nytteindsats",
}


class Uddannelsespålæg(StrEnum):
    """uddannelsespålæg."""

    uden_lempelse = "uden_lempelse"
    """uddannelsespålæg uden lempelse."""
    lempet_som_forsøg = "lempet_som_forsøg"
    """uddannelsespålæg, lempet som forsøg."""
    lempet = "lempet"
    """uddannelsespålæg, lempet varigt."""

    @property
    def etiket(self) -> str:
        """Koden i ord."""
        return _Uddannelsespålæg[self.value]


_Uddannelsespålæg: Final = {
    "uden_lempelse": "uddannelsespålæg uden lempelse",
    "lempet_som_forsøg": "uddannelsespålæg, lempet som forsøg",
    "lempet": "uddannelsespålæg, lempet varigt",
}


class Ydelse(StrEnum):
    """ydelse."""

    dagpenge = "dagpenge"
    """dagpenge."""
    kontanthjælp = "kontanthjælp"
    """kontanthjælp."""
    uddannelseshjælp = "uddannelseshjælp"
    """uddannelseshjælp."""
    ledighedsydelse = "ledighedsydelse"
    """ledighedsydelse."""
    sygedagpenge = "sygedagpenge"
    """sygedagpenge."""
    anden_ydelse = "anden_ydelse"
    """en anden ydelse."""

    @property
    def etiket(self) -> str:
        """Koden i ord."""
        return _Ydelse[self.value]


_Ydelse: Final = {
    "dagpenge": "dagpenge",
    "kontanthjælp": "kontanthjælp",
    "uddannelseshjælp": "uddannelseshjælp",
    "ledighedsydelse": "ledighedsydelse",
    "sygedagpenge": "sygedagpenge",
    "anden_ydelse": "en anden ydelse",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class A_kasse(Fakta):
    """a-kassen."""

    begreb_: ClassVar[str] = "A_kasse"
    felter_: ClassVar[tuple[Felt, ...]]
    med_i_a_kasseforsøget: bool | None = None
    """a-kassen var med i a-kasseforsøget 2020-2023."""
    medlemmer_: Sequence[Borger] | None = None
    """a-kassens medlemmer i kontaktforløb."""
    data_på_jobindsats: bool | None = None
    """a-kassens kontaktforløb kan følges på jobindsats.dk."""
    under_tilsyn: bool | None = None
    """der føres tilsyn med a-kassens kontaktforløb."""

    def __post_init__(self) -> None:
        if isinstance(self.medlemmer_, list):
            object.__setattr__(self, "medlemmer_", tuple(self.medlemmer_))


@dataclass(frozen=True, slots=True, kw_only=True)
class Beskæftigelsesplan(Fakta):
    """beskæftigelsesplanen."""

    begreb_: ClassVar[str] = "Beskæftigelsesplan"
    felter_: ClassVar[tuple[Felt, ...]]
    planår_begynder: date | None = None
    """første dag i det år, planen er for."""
    lavet_den: date | Ingen | None = None
    """den dag, planen er lavet."""
    kommune: Kommune | None = None
    """Kommune, som helheden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Besparelse(Fakta):
    """besparelsen."""

    begreb_: ClassVar[str] = "Besparelse"
    felter_: ClassVar[tuple[Felt, ...]]
    besparet: int | None = None
    """besparelsen i 2020-priser (i øre)."""
    delaftale: Delaftale | None = None
    """den aftale, besparelsen følger af."""
    på_jobcentrenes_område: bool | None = None
    """besparelsen ligger inden for jobcentrenes samlede indsatsområde."""
    budgetår: Budgetår | None = None
    """Budgetår, som helheden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Borger(Fakta):
    """borgeren."""

    begreb_: ClassVar[str] = "Borger"
    felter_: ClassVar[tuple[Felt, ...]]
    ydelse: Ydelse | None = None
    """borgerens ydelse."""
    gruppe: Gruppe | None = None
    """borgerens gruppe."""
    ledig_fra: date | Ingen | None = None
    """første ledighedsdag."""
    tre_måneder_nået: date | Ingen | None = None
    """sidste dag i de første tre måneders sammenlagte ledighed (480,99 timer for en fuldtidsforsikret)."""
    seks_måneder_nået: date | Ingen | None = None
    """sidste dag i de første seks måneders sammenlagte ledighed (961,98 timer for en fuldtidsforsikret)."""
    visiteret_til_kommunen: bool | None = None
    """borgeren er visiteret til kommunen."""
    undtaget_af_myndigheden: bool | None = None
    """myndigheden har undtaget borgeren fra krav om samtaler og aktivering."""
    omfattet_af_arbejdspligt: bool | None = None
    """borgeren er omfattet af arbejdspligt."""
    bistået_med_job: bool | None = None
    """a-kassen har bistået borgeren med at finde job."""
    sygemeldt_fra: date | Ingen | None = None
    """første sygedag."""
    har_arbejdsgiver: bool | None = None
    """borgeren har en arbejdsgiver."""
    har_job_at_vende_tilbage_til: bool | None = None
    """borgeren har et job at vende tilbage til."""
    fravær_efter_borgeren: int | None = None
    """borgerens forventning til hele sygefraværet."""
    fravær_efter_arbejdsgiveren: int | None = None
    """arbejdsgiverens forventning til hele sygefraværet."""
    besluttet_opfølgning: bool | None = None
    """kommunen har besluttet at følge op alligevel."""
    samtaler: Sequence[Samtale] | None = None
    """borgerens samtaler."""
    fire_måneder_nået: date | Ingen | None = None
    """sidste dag i de første fire måneders sammenlagte ledighed (641,32 timer for en fuldtidsforsikret)."""
    tilbud: Sequence[Tilbud] | None = None
    """borgerens tilbud."""
    ordinære_timer: int | Fraction | Decimal | None = None
    """ordinære løntimer i de seneste 12 måneder."""
    i_integrationsprogram: bool | None = None
    """borgeren er udlænding i program efter integrationsloven."""
    beder_om_vejledning_om_seks_uger: bool | None = None
    """borgeren beder om vejledning om seks ugers jobrettet uddannelse."""
    vejledt_om_seks_uger: bool | None = None
    """borgeren er vejledt om seks ugers jobrettet uddannelse."""
    har_min_plan: bool | None = None
    """borgeren har en Min Plan."""
    status_i_min_plan: bool | None = None
    """Min Plan rummer status for påbegyndte og afsluttede indsatser."""
    lovens_målgruppe: int | Ingen | None = None
    """nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats."""
    seneste_afklaring: date | Ingen | None = None
    """dagen for den seneste afklaring."""
    ressourceforløb: Sequence[Ressourceforløb] | None = None
    """borgerens ressourceforløb."""
    pauser: Sequence[Pause] | None = None
    """borgerens pauser."""
    nummer_i_forsøget: int | None = None
    """borgerens nummer blandt deltagerne i forsøget med frit valg."""
    har_valgt_aktør: bool | None = None
    """borgeren har valgt sit kontaktforløb i forsøget med frit valg."""
    valgt_aktør: Myndighed | None = None
    """den, borgeren har valgt."""
    behov_for_vejledning: Skøn[bool] | None = None
    """Er der behov for øvrig vejledning og opkvalificering?

    Skøn, udøves af kommune.
    """
    grund_til_opfølgning: Skøn[bool] | None = None
    """Er der grund til at følge op, selv om udgangspunktet er, at borgeren ikke skal til samtaler?

    Skøn, udøves af kommune.
    """
    jobrettet_indsats_bedst: Skøn[bool] | None = None
    """Er en jobrettet indsats efter en konkret vurdering bedre end en uddannelsesrettet?

    Skøn, udøves af kommune.
    """
    kan_selv: Skøn[bool] | None = None
    """Kan borgeren godt selv?

    Skøn, udøves af ansvarlig_myndighed.
    """
    tvivl_om_rådighed: Skøn[bool] | None = None
    """Er der tvivl om, hvorvidt borgeren står til rådighed?

    Skøn, udøves af a_kasse.
    """
    a_kasse: A_kasse | None = None
    """A_kasse, som helheden."""
    kommune: Kommune | None = None
    """Kommune, som helheden."""

    def __post_init__(self) -> None:
        if isinstance(self.samtaler, list):
            object.__setattr__(self, "samtaler", tuple(self.samtaler))
        if isinstance(self.tilbud, list):
            object.__setattr__(self, "tilbud", tuple(self.tilbud))
        if isinstance(self.ressourceforløb, list):
            object.__setattr__(self, "ressourceforløb", tuple(self.ressourceforløb))
        if isinstance(self.pauser, list):
            object.__setattr__(self, "pauser", tuple(self.pauser))


@dataclass(frozen=True, slots=True, kw_only=True)
class Budgetår(Fakta):
    """budgetåret."""

    begreb_: ClassVar[str] = "Budgetår"
    felter_: ClassVar[tuple[Felt, ...]]
    første_dag: date | None = None
    """første dag i budgetåret."""
    besparelser: Sequence[Besparelse] | None = None
    """årets besparelser."""
    driftsudgift_før: int | None = None
    """årlig udgift til jobcenterdrift før nedsættelsen (i øre)."""
    driftsudgift: int | None = None
    """årets udgift til jobcenterdrift i samme priser (i øre)."""

    def __post_init__(self) -> None:
        if isinstance(self.besparelser, list):
            object.__setattr__(self, "besparelser", tuple(self.besparelser))


@dataclass(frozen=True, slots=True, kw_only=True)
class Henvendelse(Fakta):
    """henvendelsen."""

    begreb_: ClassVar[str] = "Henvendelse"
    felter_: ClassVar[tuple[Felt, ...]]
    modtaget: date | None = None
    """den dag, henvendelsen er modtaget."""
    om_rekruttering: bool | None = None
    """arbejdsgiveren beder om hjælp til rekruttering eller jobformidling."""
    bistået: bool | None = None
    """a-kassen har bistået arbejdsgiveren."""
    a_kasse: A_kasse | None = None
    """A_kasse, som helheden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kommune(Fakta):
    """kommunen."""

    begreb_: ClassVar[str] = "Kommune"
    felter_: ClassVar[tuple[Felt, ...]]
    borgere: Sequence[Borger] | None = None
    """kommunens borgere i indsatsen."""
    resultatmål_nået: bool | None = None
    """kommunen når sit resultatmål."""
    ekstern_gennemgang_holdt: bool | None = None
    """kommunens sager er gennemgået eksternt."""
    møde_hos_ministeren_holdt: bool | None = None
    """kommunen har været til møde hos ministeren."""
    har_jobcenter: bool | None = None
    """kommunen har et jobcenter."""
    indgange_for_virksomheder: int | None = None
    """antal indgange til kommunens virksomhedsservice."""
    med_i_trepartsforsøget: bool | None = None
    """kommunen er med i trepartsforsøget om uddannelsespålæg."""
    har_frit_valg: bool | None = None
    """kommunen er udpeget til forsøget med frit valg."""
    klar_og_tydelig_indgang: Skøn[bool] | None = None
    """Er indgangen til virksomhedsservice klar og tydelig?

    Skøn, udøves af kommune.
    """

    def __post_init__(self) -> None:
        if isinstance(self.borgere, list):
            object.__setattr__(self, "borgere", tuple(self.borgere))


@dataclass(frozen=True, slots=True, kw_only=True)
class Måling(Fakta):
    """målingen af en kommune, en a-kasse eller en anden aktør."""

    begreb_: ClassVar[str] = "Måling"
    felter_: ClassVar[tuple[Felt, ...]]
    målt_den: date | None = None
    """den dag, der måles."""
    måler_arbejde_eller_uddannelse: bool | None = None
    """målingen viser, om borgerne kommer i arbejde eller uddannelse."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Fakta):
    """pausen."""

    begreb_: ClassVar[str] = "Pause"
    felter_: ClassVar[tuple[Felt, ...]]
    begynder: date | None = None
    """pausens første dag."""
    slutter: date | None = None
    """pausens sidste dag, som kommunen har fastsat den."""
    besluttet: bool | None = None
    """kommunen har besluttet pausen."""
    uden_gavn: Skøn[bool] | None = None
    """Er borgeren uden gavn af kontakt og aktiveringstilbud i perioden?

    Skøn, udøves af borger.kommune.
    """
    borger: Borger | None = None
    """Borger, som helheden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ressourceforløb(Fakta):
    """ressourceforløbet."""

    begreb_: ClassVar[str] = "Ressourceforløb"
    felter_: ClassVar[tuple[Felt, ...]]
    bevilget: date | None = None
    """den dag, forløbet er bevilget."""
    i_gang: bool | None = None
    """forløbet er i gang."""
    borger: Borger | None = None
    """Borger, som helheden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Samtale(Fakta):
    """samtalen."""

    begreb_: ClassVar[str] = "Samtale"
    felter_: ClassVar[tuple[Felt, ...]]
    dato: date | None = None
    """samtalens dato."""
    art: Samtaleart | None = None
    """samtalens art."""
    afholder: Myndighed | None = None
    """den myndighed, der holder samtalen."""
    afholdt: bool | None = None
    """samtalen er holdt."""
    a_kassen_deltager: bool | None = None
    """a-kassen deltager i kommunens samtale."""
    ønsker_a_kassen_med: bool | None = None
    """borgeren ønsker a-kassen med."""
    valgt_form: Samtaleform | None = None
    """den form, borgeren har valgt."""
    holdt_som: Samtaleform | None = None
    """den form, samtalen blev holdt i."""
    besluttet_fysisk: bool | None = None
    """myndigheden har besluttet, at samtalen skal være fysisk."""
    behov_for_fysisk: Skøn[bool] | None = None
    """Er der efter en konkret vurdering brug for en fysisk samtale?

    Skøn, udøves af afholder.
    """
    borger: Borger | None = None
    """Borger, som helheden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sanktion(Fakta):
    """sanktionen."""

    begreb_: ClassVar[str] = "Sanktion"
    felter_: ClassVar[tuple[Felt, ...]]
    dato: date | None = None
    """den dag, kommunen afgør spørgsmålet om sanktion."""
    besluttet: bool | None = None
    """kommunen har besluttet sanktionen."""
    tillid_brudt: Skøn[bool] | None = None
    """Er tilliden mellem sagsbehandler og borger brudt?

    Skøn, udøves af borger.kommune.
    """
    borger: Borger | None = None
    """Borger, som helheden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tilbud(Fakta):
    """tilbuddet."""

    begreb_: ClassVar[str] = "Tilbud"
    felter_: ClassVar[tuple[Felt, ...]]
    art: Tilbudsart | None = None
    """tilbuddets art."""
    begyndt_: date | None = None
    """tilbuddets første dag."""
    sluttet: date | Ingen | None = None
    """tilbuddets sidste dag."""
    bevilget_af: Myndighed | None = None
    """den, der har bevilget tilbuddet."""
    borger: Borger | None = None
    """Borger, som helheden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Udmøntning(Fakta):
    """udmøntningen af aftalen."""

    begreb_: ClassVar[str] = "Udmøntning"
    felter_: ClassVar[tuple[Felt, ...]]
    kl_inddraget: bool | None = None
    """KL er inddraget."""
    dak_inddraget: bool | None = None
    """Danske A-kasser er inddraget."""
    hotline_i_drift: bool | None = None
    """styrelsen har en hotline til vejledning om virksomhedspraktik."""
    set_på_støtte_den: date | Ingen | None = None
    """den dag, ministeriet og KL har set på, hvordan indsatsen kan understøttes."""
    refusion_ændret: bool | None = None
    """refusionssystemet er ændret."""
    bevillingsansvar_ændret: bool | None = None
    """bevillingsansvaret er ændret."""
    finansiering_ændret: bool | None = None
    """finansieringen er ændret."""
    byrden_analyseret_den: date | Ingen | None = None
    """den dag, analysen af registreringsbyrden er færdig."""
    vejledning_undersøgt_den: date | Ingen | None = None
    """den dag, undersøgelsen af vejledning er færdig."""

A_kasse.felter_ = (
    Felt("med_i_a_kasseforsøget", "med_i_a_kasseforsøget", "a-kassen var med i a-kasseforsøget 2020-2023", "ja_nej"),
    Felt("medlemmer_", "medlemmer", "a-kassens medlemmer i kontaktforløb", "liste", begreb=Borger),
    Felt("data_på_jobindsats", "data_på_jobindsats", "a-kassens kontaktforløb kan følges på jobindsats.dk", "ja_nej"),
    Felt("under_tilsyn", "under_tilsyn", "der føres tilsyn med a-kassens kontaktforløb", "ja_nej"),
)

Beskæftigelsesplan.felter_ = (
    Felt("planår_begynder", "planår_begynder", "første dag i det år, planen er for", "dato"),
    Felt("lavet_den", "lavet_den", "den dag, planen er lavet", "dato", eller_ingen=True),
    Felt("kommune", "kommune", "Kommune", "helhed", begreb=Kommune),
)

Besparelse.felter_ = (
    Felt("besparet", "besparet", "besparelsen i 2020-priser", "beløb"),
    Felt("delaftale", "delaftale", "den aftale, besparelsen følger af", "kode", kode=Delaftale),
    Felt("på_jobcentrenes_område", "på_jobcentrenes_område", "besparelsen ligger inden for jobcentrenes samlede indsatsområde", "ja_nej"),
    Felt("budgetår", "budgetår", "Budgetår", "helhed", begreb=Budgetår),
)

Borger.felter_ = (
    Felt("ydelse", "ydelse", "borgerens ydelse", "kode", kode=Ydelse),
    Felt("gruppe", "gruppe", "borgerens gruppe", "kode", kode=Gruppe),
    Felt("ledig_fra", "ledig_fra", "første ledighedsdag", "dato", eller_ingen=True),
    Felt("tre_måneder_nået", "tre_måneder_nået", "sidste dag i de første tre måneders sammenlagte ledighed (480,99 timer for en fuldtidsforsikret)", "dato", eller_ingen=True),
    Felt("seks_måneder_nået", "seks_måneder_nået", "sidste dag i de første seks måneders sammenlagte ledighed (961,98 timer for en fuldtidsforsikret)", "dato", eller_ingen=True),
    Felt("visiteret_til_kommunen", "visiteret_til_kommunen", "borgeren er visiteret til kommunen", "ja_nej"),
    Felt("undtaget_af_myndigheden", "undtaget_af_myndigheden", "myndigheden har undtaget borgeren fra krav om samtaler og aktivering", "ja_nej"),
    Felt("omfattet_af_arbejdspligt", "omfattet_af_arbejdspligt", "borgeren er omfattet af arbejdspligt", "ja_nej"),
    Felt("bistået_med_job", "bistået_med_job", "a-kassen har bistået borgeren med at finde job", "ja_nej"),
    Felt("sygemeldt_fra", "sygemeldt_fra", "første sygedag", "dato", eller_ingen=True),
    Felt("har_arbejdsgiver", "har_arbejdsgiver", "borgeren har en arbejdsgiver", "ja_nej"),
    Felt("har_job_at_vende_tilbage_til", "har_job_at_vende_tilbage_til", "borgeren har et job at vende tilbage til", "ja_nej"),
    Felt("fravær_efter_borgeren", "fravær_efter_borgeren", "borgerens forventning til hele sygefraværet", "varighed"),
    Felt("fravær_efter_arbejdsgiveren", "fravær_efter_arbejdsgiveren", "arbejdsgiverens forventning til hele sygefraværet", "varighed"),
    Felt("besluttet_opfølgning", "besluttet_opfølgning", "kommunen har besluttet at følge op alligevel", "ja_nej"),
    Felt("samtaler", "samtaler", "borgerens samtaler", "liste", begreb=Samtale),
    Felt("fire_måneder_nået", "fire_måneder_nået", "sidste dag i de første fire måneders sammenlagte ledighed (641,32 timer for en fuldtidsforsikret)", "dato", eller_ingen=True),
    Felt("tilbud", "tilbud", "borgerens tilbud", "liste", begreb=Tilbud),
    Felt("ordinære_timer", "ordinære_timer", "ordinære løntimer i de seneste 12 måneder", "timer"),
    Felt("i_integrationsprogram", "i_integrationsprogram", "borgeren er udlænding i program efter integrationsloven", "ja_nej"),
    Felt("beder_om_vejledning_om_seks_uger", "beder_om_vejledning_om_seks_uger", "borgeren beder om vejledning om seks ugers jobrettet uddannelse", "ja_nej"),
    Felt("vejledt_om_seks_uger", "vejledt_om_seks_uger", "borgeren er vejledt om seks ugers jobrettet uddannelse", "ja_nej"),
    Felt("har_min_plan", "har_min_plan", "borgeren har en Min Plan", "ja_nej"),
    Felt("status_i_min_plan", "status_i_min_plan", "Min Plan rummer status for påbegyndte og afsluttede indsatser", "ja_nej"),
    Felt("lovens_målgruppe", "lovens_målgruppe", "nummeret på borgerens målgruppe i lov om en aktiv beskæftigelsesindsats", "heltal", eller_ingen=True),
    Felt("seneste_afklaring", "seneste_afklaring", "dagen for den seneste afklaring", "dato", eller_ingen=True),
    Felt("ressourceforløb", "ressourceforløb", "borgerens ressourceforløb", "liste", begreb=Ressourceforløb),
    Felt("pauser", "pauser", "borgerens pauser", "liste", begreb=Pause),
    Felt("nummer_i_forsøget", "nummer_i_forsøget", "borgerens nummer blandt deltagerne i forsøget med frit valg", "heltal"),
    Felt("har_valgt_aktør", "har_valgt_aktør", "borgeren har valgt sit kontaktforløb i forsøget med frit valg", "ja_nej"),
    Felt("valgt_aktør", "valgt_aktør", "den, borgeren har valgt", "kode", kode=Myndighed),
    Felt("behov_for_vejledning", "behov_for_vejledning", "Er der behov for øvrig vejledning og opkvalificering?", "ja_nej", er_skøn=True),
    Felt("grund_til_opfølgning", "grund_til_opfølgning", "Er der grund til at følge op, selv om udgangspunktet er, at borgeren ikke skal til samtaler?", "ja_nej", er_skøn=True),
    Felt("jobrettet_indsats_bedst", "jobrettet_indsats_bedst", "Er en jobrettet indsats efter en konkret vurdering bedre end en uddannelsesrettet?", "ja_nej", er_skøn=True),
    Felt("kan_selv", "kan_selv", "Kan borgeren godt selv?", "ja_nej", er_skøn=True),
    Felt("tvivl_om_rådighed", "tvivl_om_rådighed", "Er der tvivl om, hvorvidt borgeren står til rådighed?", "ja_nej", er_skøn=True),
    Felt("a_kasse", "a_kasse", "A_kasse", "helhed", begreb=A_kasse),
    Felt("kommune", "kommune", "Kommune", "helhed", begreb=Kommune),
)

Budgetår.felter_ = (
    Felt("første_dag", "første_dag", "første dag i budgetåret", "dato"),
    Felt("besparelser", "besparelser", "årets besparelser", "liste", begreb=Besparelse),
    Felt("driftsudgift_før", "driftsudgift_før", "årlig udgift til jobcenterdrift før nedsættelsen", "beløb"),
    Felt("driftsudgift", "driftsudgift", "årets udgift til jobcenterdrift i samme priser", "beløb"),
)

Henvendelse.felter_ = (
    Felt("modtaget", "modtaget", "den dag, henvendelsen er modtaget", "dato"),
    Felt("om_rekruttering", "om_rekruttering", "arbejdsgiveren beder om hjælp til rekruttering eller jobformidling", "ja_nej"),
    Felt("bistået", "bistået", "a-kassen har bistået arbejdsgiveren", "ja_nej"),
    Felt("a_kasse", "a_kasse", "A_kasse", "helhed", begreb=A_kasse),
)

Kommune.felter_ = (
    Felt("borgere", "borgere", "kommunens borgere i indsatsen", "liste", begreb=Borger),
    Felt("resultatmål_nået", "resultatmål_nået", "kommunen når sit resultatmål", "ja_nej"),
    Felt("ekstern_gennemgang_holdt", "ekstern_gennemgang_holdt", "kommunens sager er gennemgået eksternt", "ja_nej"),
    Felt("møde_hos_ministeren_holdt", "møde_hos_ministeren_holdt", "kommunen har været til møde hos ministeren", "ja_nej"),
    Felt("har_jobcenter", "har_jobcenter", "kommunen har et jobcenter", "ja_nej"),
    Felt("indgange_for_virksomheder", "indgange_for_virksomheder", "antal indgange til kommunens virksomhedsservice", "heltal"),
    Felt("med_i_trepartsforsøget", "med_i_trepartsforsøget", "kommunen er med i trepartsforsøget om uddannelsespålæg", "ja_nej"),
    Felt("har_frit_valg", "har_frit_valg", "kommunen er udpeget til forsøget med frit valg", "ja_nej"),
    Felt("klar_og_tydelig_indgang", "klar_og_tydelig_indgang", "Er indgangen til virksomhedsservice klar og tydelig?", "ja_nej", er_skøn=True),
)

Måling.felter_ = (
    Felt("målt_den", "målt_den", "den dag, der måles", "dato"),
    Felt("måler_arbejde_eller_uddannelse", "måler_arbejde_eller_uddannelse", "målingen viser, om borgerne kommer i arbejde eller uddannelse", "ja_nej"),
)

Pause.felter_ = (
    Felt("begynder", "begynder", "pausens første dag", "dato"),
    Felt("slutter", "slutter", "pausens sidste dag, som kommunen har fastsat den", "dato"),
    Felt("besluttet", "besluttet", "kommunen har besluttet pausen", "ja_nej"),
    Felt("uden_gavn", "uden_gavn", "Er borgeren uden gavn af kontakt og aktiveringstilbud i perioden?", "ja_nej", er_skøn=True),
    Felt("borger", "borger", "Borger", "helhed", begreb=Borger),
)

Ressourceforløb.felter_ = (
    Felt("bevilget", "bevilget", "den dag, forløbet er bevilget", "dato"),
    Felt("i_gang", "i_gang", "forløbet er i gang", "ja_nej"),
    Felt("borger", "borger", "Borger", "helhed", begreb=Borger),
)

Samtale.felter_ = (
    Felt("dato", "dato", "samtalens dato", "dato"),
    Felt("art", "art", "samtalens art", "kode", kode=Samtaleart),
    Felt("afholder", "afholder", "den myndighed, der holder samtalen", "kode", kode=Myndighed),
    Felt("afholdt", "afholdt", "samtalen er holdt", "ja_nej"),
    Felt("a_kassen_deltager", "a_kassen_deltager", "a-kassen deltager i kommunens samtale", "ja_nej"),
    Felt("ønsker_a_kassen_med", "ønsker_a_kassen_med", "borgeren ønsker a-kassen med", "ja_nej"),
    Felt("valgt_form", "valgt_form", "den form, borgeren har valgt", "kode", kode=Samtaleform),
    Felt("holdt_som", "holdt_som", "den form, samtalen blev holdt i", "kode", kode=Samtaleform),
    Felt("besluttet_fysisk", "besluttet_fysisk", "myndigheden har besluttet, at samtalen skal være fysisk", "ja_nej"),
    Felt("behov_for_fysisk", "behov_for_fysisk", "Er der efter en konkret vurdering brug for en fysisk samtale?", "ja_nej", er_skøn=True),
    Felt("borger", "borger", "Borger", "helhed", begreb=Borger),
)

Sanktion.felter_ = (
    Felt("dato", "dato", "den dag, kommunen afgør spørgsmålet om sanktion", "dato"),
    Felt("besluttet", "besluttet", "kommunen har besluttet sanktionen", "ja_nej"),
    Felt("tillid_brudt", "tillid_brudt", "Er tilliden mellem sagsbehandler og borger brudt?", "ja_nej", er_skøn=True),
    Felt("borger", "borger", "Borger", "helhed", begreb=Borger),
)

Tilbud.felter_ = (
    Felt("art", "art", "tilbuddets art", "kode", kode=Tilbudsart),
    Felt("begyndt_", "begyndt", "tilbuddets første dag", "dato"),
    Felt("sluttet", "sluttet", "tilbuddets sidste dag", "dato", eller_ingen=True),
    Felt("bevilget_af", "bevilget_af", "den, der har bevilget tilbuddet", "kode", kode=Myndighed),
    Felt("borger", "borger", "Borger", "helhed", begreb=Borger),
)

Udmøntning.felter_ = (
    Felt("kl_inddraget", "kl_inddraget", "KL er inddraget", "ja_nej"),
    Felt("dak_inddraget", "dak_inddraget", "Danske A-kasser er inddraget", "ja_nej"),
    Felt("hotline_i_drift", "hotline_i_drift", "styrelsen har en hotline til vejledning om virksomhedspraktik", "ja_nej"),
    Felt("set_på_støtte_den", "set_på_støtte_den", "den dag, ministeriet og KL har set på, hvordan indsatsen kan understøttes", "dato", eller_ingen=True),
    Felt("refusion_ændret", "refusion_ændret", "refusionssystemet er ændret", "ja_nej"),
    Felt("bevillingsansvar_ændret", "bevillingsansvar_ændret", "bevillingsansvaret er ændret", "ja_nej"),
    Felt("finansiering_ændret", "finansiering_ændret", "finansieringen er ændret", "ja_nej"),
    Felt("byrden_analyseret_den", "byrden_analyseret_den", "den dag, analysen af registreringsbyrden er færdig", "dato", eller_ingen=True),
    Felt("vejledning_undersøgt_den", "vejledning_undersøgt_den", "den dag, undersøgelsen af vejledning er færdig", "dato", eller_ingen=True),
)

BEGREBER: Final[dict[str, type[Fakta]]] = {
    "A_kasse": A_kasse,
    "Beskæftigelsesplan": Beskæftigelsesplan,
    "Besparelse": Besparelse,
    "Borger": Borger,
    "Budgetår": Budgetår,
    "Henvendelse": Henvendelse,
    "Kommune": Kommune,
    "Måling": Måling,
    "Pause": Pause,
    "Ressourceforløb": Ressourceforløb,
    "Samtale": Samtale,
    "Sanktion": Sanktion,
    "Tilbud": Tilbud,
    "Udmøntning": Udmøntning,
}
