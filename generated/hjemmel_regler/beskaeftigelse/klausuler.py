"""Beskæftigelsesindsatsen efter aftalerne fra 2022 og 2025: klausulerne, og hvad hver regel hviler på.

Skrevet af oversætteren ud fra regelfilerne; ret der, ikke her.
"""

from __future__ import annotations

from typing import Final

from .._koersel.answer import Grundlag, Klausul

KLAUSULER: Final[dict[str, Klausul]] = {
    "delaftale_2022.a_kassernes_ansvar": Klausul(
        "delaftale_2022.a_kassernes_ansvar",
        "A-kasserne får ansvaret for kontaktforløbet de første 3 måneder.",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (54, 54),
    ),
    "delaftale_2022.alle_målgrupper": Klausul(
        "delaftale_2022.alle_målgrupper",
        "Alle målgrupper;",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (107, 107),
    ),
    "delaftale_2022.analyser": Klausul(
        "delaftale_2022.analyser",
        "En række analyser mv. i 2022 og 2023:",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (139, 139),
    ),
    "delaftale_2022.beskæftigelsesplan": Klausul(
        "delaftale_2022.beskæftigelsesplan",
        "Beskæftigelsesplanen afskaffes (obs, først fra 2023, så den i år for 2023 skal fortsat laves)",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (128, 129),
    ),
    "delaftale_2022.besparelse": Klausul(
        "delaftale_2022.besparelse",
        "Som led i aftalen er det aftalt, at nytænkningen af beskæftigelsesindsatsen samlet set skal tilvejebringe en besparelse på 300 mio. kr. i 2022, 750 mio. kr. 2023 og en årlig besparelse på 1,1 mia. kr. fra 2024 og frem inden for jobcentrenes samlede indsatsområde (2020-pl).",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (47, 49),
    ),
    "delaftale_2022.bevilling": Klausul(
        "delaftale_2022.bevilling",
        "kommunen bevilliger fortsat tilbud.",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (56, 56),
    ),
    "delaftale_2022.bistand": Klausul(
        "delaftale_2022.bistand",
        "A-kasserne skal bistå borgerne med at finde job og bistå arbejdsgivere med rekruttering og jobformidling på tværs af virksomhedstyper og brancher",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (60, 61),
    ),
    "delaftale_2022.borgeren_vælger": Klausul(
        "delaftale_2022.borgeren_vælger",
        "Borgeren vælger afholdelsesform,",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (110, 110),
    ),
    "delaftale_2022.data_og_tilsyn": Klausul(
        "delaftale_2022.data_og_tilsyn",
        "Følges med data på jobindsats.dk og tilsyn ligesom for kommuner",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (63, 63),
    ),
    "delaftale_2022.desuden_2023": Klausul(
        "delaftale_2022.desuden_2023",
        "Desuden følgende fra 1. januar 2023:",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (123, 123),
    ),
    "delaftale_2022.digitale_samtaler": Klausul(
        "delaftale_2022.digitale_samtaler",
        "Mulighed for personlige digitale samtaler – dog undtaget første samtale",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (105, 105),
    ),
    "delaftale_2022.digitalt_ved_sygedagpenge": Klausul(
        "delaftale_2022.digitalt_ved_sygedagpenge",
        "sygedagpengemodtagere med en arbejdsgiver, kan dog også vælge at holde den første samtale digitalt",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (107, 108),
    ),
    "delaftale_2022.effektive_redskaber": Klausul(
        "delaftale_2022.effektive_redskaber",
        "bruge effektive redskaber- fokus på job, ordinære timer, virksomhedsrettede indsatser eller ordinær uddannelse",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (81, 82),
    ),
    "delaftale_2022.fjerde_samtale": Klausul(
        "delaftale_2022.fjerde_samtale",
        "men a-kassen kan deltage i 4. samtale, hvis borgeren ønsker det",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (71, 71),
    ),
    "delaftale_2022.fokusmål": Klausul(
        "delaftale_2022.fokusmål",
        "Justering af skærpet tilsyn: 100 ordinære løntimer kan tælle med i fokusmål på aktivering (dog ikke DP), fokusmålet for aktivering inden for de seneste 12 måneder reduceres fra 80 til 70 pct., ingen krav om ekstern sagsgennemgang og kun møde hos minister",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (131, 134),
    ),
    "delaftale_2022.fysisk_samtale": Klausul(
        "delaftale_2022.fysisk_samtale",
        "JC eller a-kasse kan godt beslutte, at der alligevel er brug for en fysisk samtale",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (110, 111),
    ),
    "delaftale_2022.hotline": Klausul(
        "delaftale_2022.hotline",
        "Hotline i STAR til vejledning om virksomhedspraktik",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (98, 98),
    ),
    "delaftale_2022.hundrede_timer": Klausul(
        "delaftale_2022.hundrede_timer",
        "Justering af skærpet tilsyn: Fremover kan 100 ordinære timer tælle med i stedet for aktivering (dog ikke dagpengemodtagere)",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (92, 93),
    ),
    "delaftale_2022.ikraft_digitale_samtaler": Klausul(
        "delaftale_2022.ikraft_digitale_samtaler",
        "Træder i kraft 1. januar 2023",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (113, 113),
    ),
    "delaftale_2022.ikraft_kontaktforløb": Klausul(
        "delaftale_2022.ikraft_kontaktforløb",
        "Træder i kraft 1. januar 2024",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (75, 75),
    ),
    "delaftale_2022.ikraft_målrettede_tilbud": Klausul(
        "delaftale_2022.ikraft_målrettede_tilbud",
        "Træder i kraft 1. januar 2023",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (100, 100),
    ),
    "delaftale_2022.inddragelse": Klausul(
        "delaftale_2022.inddragelse",
        "KL og DAK inddrages i udmøntning.",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (65, 65),
    ),
    "delaftale_2022.ingen_fællessamtale": Klausul(
        "delaftale_2022.ingen_fællessamtale",
        "Ingen fællessamtale,",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (71, 71),
    ),
    "delaftale_2022.jobcenterdrift": Klausul(
        "delaftale_2022.jobcenterdrift",
        "Udgifterne til jobcenterdrift reduceres med 235 mio. kr. årligt fra 2024",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (118, 118),
    ),
    "delaftale_2022.læring_i_2022": Klausul(
        "delaftale_2022.læring_i_2022",
        "BM skal sammen med KL se på, hvordan det kan understøttes fx via tværkommunal læring i efteråret 2022",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (141, 142),
    ),
    "delaftale_2022.min_plan_og_seks_uger": Klausul(
        "delaftale_2022.min_plan_og_seks_uger",
        "Forenkling af brug af MinPlan + afskaffelse af kravet til JC om vejledning om 6 ugers jobrettet uddannelse",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (125, 126),
    ),
    "delaftale_2022.registreringsbyrde": Klausul(
        "delaftale_2022.registreringsbyrde",
        "Analyse af jobcentermedarbejderens registreringsbyrde",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (146, 146),
    ),
    "delaftale_2022.rådighedssamtale": Klausul(
        "delaftale_2022.rådighedssamtale",
        "A-kassen kan dog fortsat altid indkalde til en samtale med fokus på rådighed, hvis der er tvivl herom",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (73, 73),
    ),
    "delaftale_2022.seks_samtaler": Klausul(
        "delaftale_2022.seks_samtaler",
        "Fra 9 til 6 samtaler, og kun én slags (jobsamtaler)",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (69, 69),
    ),
    "delaftale_2022.tidsplan_2023": Klausul(
        "delaftale_2022.tidsplan_2023",
        "Januar 2023 (lovforslag forventes fremsat november 2022):",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (164, 164),
    ),
    "delaftale_2022.tidsplan_2024": Klausul(
        "delaftale_2022.tidsplan_2024",
        "Januar 2024 (lovforslag forventes fremsat februar 2023)",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (175, 175),
    ),
    "delaftale_2022.tidsplan_beskæftigelsesplan": Klausul(
        "delaftale_2022.tidsplan_beskæftigelsesplan",
        "Afskaffe beskæftigelsesplan, forenkle Min Plan og vejledning om seks ugers jobrettede uddannelse",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (172, 173),
    ),
    "delaftale_2022.tidsplan_digitale_samtaler": Klausul(
        "delaftale_2022.tidsplan_digitale_samtaler",
        "Digitale samtaler",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (168, 168),
    ),
    "delaftale_2022.tidsplan_jobcenterdrift": Klausul(
        "delaftale_2022.tidsplan_jobcenterdrift",
        "Reduktion i udgifter til jobcenterdrift",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (181, 181),
    ),
    "delaftale_2022.tidsplan_kontaktforløb": Klausul(
        "delaftale_2022.tidsplan_kontaktforløb",
        "Forenklet kontaktforløb og mere ansvar til a-kasser",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (177, 177),
    ),
    "delaftale_2022.tidsplan_målrettede_tilbud": Klausul(
        "delaftale_2022.tidsplan_målrettede_tilbud",
        "Målrettede tilbud (mindre brug af øvrig vejledning og opkvalificering",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (166, 166),
    ),
    "delaftale_2022.tidsplan_skærpet_tilsyn": Klausul(
        "delaftale_2022.tidsplan_skærpet_tilsyn",
        "Justering af skærpet tilsyn",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (170, 170),
    ),
    "delaftale_2022.tidsplan_uddannelsespålæg": Klausul(
        "delaftale_2022.tidsplan_uddannelsespålæg",
        "Lempelse af uddannelsespålægget",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (179, 179),
    ),
    "delaftale_2022.uddannelsespålæg": Klausul(
        "delaftale_2022.uddannelsespålæg",
        "Lempelse af uddannelsespålægget (permanentgørelse af nuværende trepartsforsøg) fra 1. januar 2024",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (120, 121),
    ),
    "delaftale_2022.udgangspunkt": Klausul(
        "delaftale_2022.udgangspunkt",
        "Udgangspunkt i a-kasseforsøget;",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (56, 56),
    ),
    "delaftale_2022.udmøntning_med_kl_og_dak": Klausul(
        "delaftale_2022.udmøntning_med_kl_og_dak",
        "Udmøntning med KL og DAK",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (189, 191),
    ),
    "delaftale_2022.undersøgelse_af_vejledning": Klausul(
        "delaftale_2022.undersøgelse_af_vejledning",
        "Undersøgelse af om vejledning kan forenkles og moderniseres – fx ved at bruge digitale værktøjer",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (148, 149),
    ),
    "delaftale_2022.uændret_refusion": Klausul(
        "delaftale_2022.uændret_refusion",
        "Ingen ændring i refusionssystemet, bevillingsansvar og finanisering",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (58, 58),
    ),
    "delaftale_2022.vejledning_kan_gives": Klausul(
        "delaftale_2022.vejledning_kan_gives",
        "Øvrig vejledning og opkvalificering kan fortsat gives, hvis der er behov for det – tæller bare ikke med…..",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (95, 96),
    ),
    "delaftale_2022.vejledning_tæller_ikke": Klausul(
        "delaftale_2022.vejledning_tæller_ikke",
        "Øvrig vejledning og opkvalificering kan ikke tælle med som ret- og pligt tilbud for kontanthjælpsmodtagere og dagpengemodtagere (det kan fortsat gives som ret- og pligt tilbud for personer på uddannelseshjælp samt udlændinge i program efter integrationsloven)",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (84, 87),
    ),
    "delaftale_2022.vejledning_ude_af_fokusmål": Klausul(
        "delaftale_2022.vejledning_ude_af_fokusmål",
        "Øvrig vejledning og opkvalificering indgår ikke længere i fokusmål for skærpet tilsyn (alle målgrupper i LAB)",
        "Anden delaftale om nytænkning af beskæftigelsesindsatsen",
        "kilder/anden_delaftale_2022.txt",
        (89, 90),
    ),
    "reform_2025.eksempler_på_organisering": Klausul(
        "reform_2025.eksempler_på_organisering",
        "Eksempelvis kan en kommune beslutte, at indsatsen skal ligge sammen med socialforvaltningen, ligesom at kommuner får frihed til at tage sig af eksempelvis sygemeldte og udsatte borger i andre forvaltninger.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (8, 13),
    ),
    "reform_2025.en_indgang": Klausul(
        "reform_2025.en_indgang",
        "Virksomheder får én klar og tydelig indgang til virksomhedsservice i kommunen, som den enkelte virksomhed kan kontakte, når de har brug for hjælp til at rekruttere arbejdskraft.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (100, 103),
    ),
    "reform_2025.en_samtale": Klausul(
        "reform_2025.en_samtale",
        "Borgere længere fra arbejdsmarkedet: Antallet af obligatoriske samtaler reduceres fra fire til en samtale,",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (86, 88),
    ),
    "reform_2025.fem_målgrupper": Klausul(
        "reform_2025.fem_målgrupper",
        "Borgerne får en mere sammenhængende indsats med færre skift, idet antallet af målgrupper i lov om en aktiv beskæftigelsesindsats reduceres fra 13 til fem.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (51, 54),
    ),
    "reform_2025.fire_samtaler": Klausul(
        "reform_2025.fire_samtaler",
        "Borgere tæt på arbejdsmarkedet: Skal til fire obligatoriske samtaler.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (78, 79),
    ),
    "reform_2025.forlænget_ansvar": Klausul(
        "reform_2025.forlænget_ansvar",
        "I et storskalaforsøg med 100.000 deltagere over tre år forlænges a-kassernes ansvar for kontaktforløbet for dagpengemodtagere fra tre til fire måneder.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (108, 111),
    ),
    "reform_2025.frihed_i_indsatsen": Klausul(
        "reform_2025.frihed_i_indsatsen",
        "Kommuner og a-kasser får større frihed til at tilrettelægge den indsats, der er bedst for den enkelte borger.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (71, 73),
    ),
    "reform_2025.frihed_til_organisering": Klausul(
        "reform_2025.frihed_til_organisering",
        "I stedet får kommuner større frihed til selv at bestemme, hvordan de vil organisere beskæftigelsesindsatsen.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (6, 8),
    ),
    "reform_2025.frit_valg": Klausul(
        "reform_2025.frit_valg",
        "I et andet forsøg får 25.000 dagpengemodtagere over tre år frit valg af kontaktforløb hos enten kommunen, a-kassen eller en anden aktør, herunder private leverandører og civilorganisationer, i de første fire måneder af deres ledighedsforløb.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (111, 116),
    ),
    "reform_2025.færre_krav": Klausul(
        "reform_2025.færre_krav",
        "Der skrues ned for de centralt fastsatte krav til samtaler.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (73, 74),
    ),
    "reform_2025.hver_fjerde": Klausul(
        "reform_2025.hver_fjerde",
        "Kommuner og a-kasser får mulighed for at prioritere indsatsen og kan undtage én ud af fire ledige, der godt kan selv, fra de obligatorisk krav til samtaler og aktivering i kontaktforløbet (de første seks måneders ledighed).",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (62, 66),
    ),
    "reform_2025.hver_fjerde_tæt_på": Klausul(
        "reform_2025.hver_fjerde_tæt_på",
        "Hver fjerde kan undtages for samtaler og aktivering.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (79, 80),
    ),
    "reform_2025.ingen_krav_om_tilbud": Klausul(
        "reform_2025.ingen_krav_om_tilbud",
        "og der er ingen krav om, at man skal deltage i aktiveringstilbud.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (88, 90),
    ),
    "reform_2025.jobcenterregimet": Klausul(
        "reform_2025.jobcenterregimet",
        "Jobcenterregimet skabt fra Christiansborg afskaffes.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (5, 6),
    ),
    "reform_2025.måles_på_resultater": Klausul(
        "reform_2025.måles_på_resultater",
        "Kommuner, a-kasser og anden aktør skal fremover måles på, om de får borgerne i arbejde eller uddannelse, og i mindre grad på, om de lever op til en række proceskrav.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (121, 125),
    ),
    "reform_2025.opfølgning_og_pause": Klausul(
        "reform_2025.opfølgning_og_pause",
        "Borgere længere fra arbejdsmarkedet får en årlig opfølgning og mulighed for ”pause”",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (36, 37),
    ),
    "reform_2025.pause": Klausul(
        "reform_2025.pause",
        "Samtidig kan kommunen fritage borgere for kontakt og aktiveringstilbud, hvis borgeren ikke har gavn af det (op til seks måneder ad gangen).",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (43, 46),
    ),
    "reform_2025.ressourceforløb": Klausul(
        "reform_2025.ressourceforløb",
        "De udskældte ressourceforløb afskaffes som led heri.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (54, 55),
    ),
    "reform_2025.sanktioner": Klausul(
        "reform_2025.sanktioner",
        "Sanktioner – fx i form af nedsættelse af kontanthjælpen – skal kun bringes i spil, hvis tilliden mellem sagsbehandler og borger brydes.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (29, 32),
    ),
    "reform_2025.seks_samtaler_hidtil": Klausul(
        "reform_2025.seks_samtaler_hidtil",
        "For dagpengemodtagere betyder det, at de skal til færre samtaler end i dag, hvor kravet er seks samtaler i løbet af de første seks måneders ledighed.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (81, 84),
    ),
    "reform_2025.skærpet_tilsyn_afskaffes": Klausul(
        "reform_2025.skærpet_tilsyn_afskaffes",
        "Det skærpede tilsyn afskaffes.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (121, 121),
    ),
    "reform_2025.sygemeldte": Klausul(
        "reform_2025.sygemeldte",
        "Op mod 70.000 sygemeldte, der har et job at vende tilbage til og et forventet sygefravær på mindre end 26 uger, skal som udgangspunkt ikke længere til samtaler og opfølgning hos kommunen.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (18, 22),
    ),
    "reform_2025.tillid": Klausul(
        "reform_2025.tillid",
        "Borgere, der har andre problemer end ledighed, skal mødes med tillid frem for truslen om, at kommunen sanktionerer dem.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (27, 29),
    ),
    "reform_2025.ukomplicerede_forløb": Klausul(
        "reform_2025.ukomplicerede_forløb",
        "Sygemeldte fra beskæftigelse med et ukompliceret forløb skal ikke længere til samtaler hos kommunen.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (92, 94),
    ),
    "reform_2025.årlig_afklaring": Klausul(
        "reform_2025.årlig_afklaring",
        "Borgere, der har andre problemer end ledighed, får en årlig afklaring, så ingen overlades til sig selv, når der fremover stilles færre krav til, hvor mange samtaler og tilbud man skal have.",
        "Ti centrale initiativer",
        "kilder/ti_centrale_initiativer_2025.txt",
        (39, 43),
    ),
}

GRUNDLAG: Final[dict[str, Grundlag]] = {
    "Borger__afklaring_senest__ellers": Grundlag(
        "sidste dag for den næste årlige afklaring",
        fortolkninger=("Uden for gruppen kræver aftalen ingen årlig afklaring.",),
    ),
    "Borger__ansvarlig_myndighed__ellers": Grundlag(
        "den myndighed, der har ansvaret for kontaktforløbet",
        fortolkninger=(
            "Aftalen giver kun a-kasserne ansvaret i de første tre måneder. Uden for dem læses ansvaret som kommunens, som hidtil.",
        ),
    ),
    "Borger__fire_måneder_til__ellers": Grundlag(
        "sidste dag i de første fire måneders ledighed",
        fortolkninger=(
            "Er borgeren ikke ledig, eller er de fire måneder ikke nået, er der ingen sidste dag.",
        ),
    ),
    "Borger__forventet_fravær__er": Grundlag(
        "det forventede sygefravær",
        antagelser=(
            "Lovforslaget bygger på forventningen hos både borgeren og arbejdsgiveren; aftalen siger ikke, hvis forventning der tæller",
        ),
    ),
    "Borger__krævede_hos_a_kassen__ellers": Grundlag(
        "antal krævede jobsamtaler i a-kassen",
        fortolkninger=("Har a-kassen ikke ansvaret for kontaktforløbet, kræves ingen jobsamtaler dér.",),
    ),
    "Borger__krævede_opfølgninger__ellers": Grundlag(
        "antal krævede opfølgninger hos kommunen i det første halve år",
        fortolkninger=("Om andre end sygemeldte fra beskæftigelse siger aftalerne intet.",),
    ),
    "Borger__krævede_samtaler__ellers": Grundlag(
        "antal krævede jobsamtaler i de første seks måneders ledighed",
        fortolkninger=("Uden for grupperne kræver aftalerne ingen jobsamtaler.",),
    ),
    "Borger__seks_måneder_til__ellers": Grundlag(
        "sidste dag i de første seks måneders ledighed",
        fortolkninger=(
            "Er borgeren ikke ledig, eller er de seks måneder ikke nået, er der ingen sidste dag.",
        ),
    ),
    "Borger__tre_måneder_til__ellers": Grundlag(
        "sidste dag i de første tre måneders ledighed",
        fortolkninger=(
            "Er borgeren ikke ledig, eller er de tre måneder ikke nået, er der ingen sidste dag.",
        ),
    ),
    "Borger__uddannelsespålæg__ellers": Grundlag(
        "uddannelsespålægget, som det gælder for borgeren",
        fortolkninger=(
            "Aftalen taler kun om at lempe pålægget; uden for uddannelseshjælp, og når det er afskaffet, er der intet pålæg.",
        ),
    ),
    "Budgetår__samlet_besparelse__er": Grundlag(
        "årets samlede besparelse på beskæftigelsesindsatsen",
        klausuler=("delaftale_2022.besparelse",),
    ),
    "Budgetår__sparet_på_drift__er": Grundlag(
        "årets nedsættelse af udgiften til jobcenterdrift",
        klausuler=("delaftale_2022.jobcenterdrift",),
    ),
    "Kommune__andel_aktiverede__er": Grundlag(
        "andelen af borgere, der er aktiveret inden for de seneste 12 måneder",
        klausuler=("delaftale_2022.fokusmål",),
    ),
    "Samtale__samtaleform__ellers": Grundlag(
        "samtalens form",
        fortolkninger=("Kan borgeren ikke vælge en digital samtale, holdes den ved personligt fremmøde.",),
    ),
    "Tilbud__medregning__ellers": Grundlag(
        "tilbuddets medregning som ret og pligt-tilbud",
        fortolkninger=(
            "Aftalen tager kun øvrig vejledning og opkvalificering ud for to grupper. Alt andet tæller som hidtil.",
        ),
    ),
    "a_kassen_har_ansvaret": Grundlag(
        "A-kassen har ansvaret de første tre måneder",
        klausuler=("delaftale_2022.a_kassernes_ansvar", "delaftale_2022.udgangspunkt"),
        jf=("delaftale_2022.tidsplan_2024", "delaftale_2022.tidsplan_kontaktforløb"),
        fortolkninger=(
            "Forløb, der er begyndt før ikrafttræden, følger de hidtidige regler. Forkastet: at a-kassen overtager løbende forløb på dagen. Forsøgets øvrige regler er ikke overtaget med ordene »udgangspunkt i«.",
        ),
    ),
    "a_kassen_har_ansvaret_i_a_kasseforsøget": Grundlag(
        "A-kasser i a-kasseforsøget havde ansvaret i tre måneder",
        klausuler=("delaftale_2022.udgangspunkt",),
        fortolkninger=(
            "Løbende forløb i forsøget fortsætter som begyndt. Opsigelsesperioden, som forsøget også omfattede, er ikke med.",
        ),
        antagelser=(
            "A-kasseforsøget 2020-2023: de a-kasser, der var med, havde ansvaret i de første tre måneder; aftalen nævner kun forsøget",
            "Forsøgets første år; dagen er ikke efterprøvet",
        ),
    ),
    "a_kassen_har_ansvaret_i_forsøget": Grundlag(
        "A-kassen har ansvaret i fire måneder",
        klausuler=("reform_2025.forlænget_ansvar",),
        fortolkninger=(
            "Forsøget forlænger ansvaret fra tre til fire måneder og ændrer ikke antallet af samtaler eller fristen for a-kassens samtaler. Forkastet: at a-kassen skal holde flere samtaler.",
        ),
    ),
    "afklaring_efter_den_seneste": Grundlag(
        "Et år efter den seneste afklaring",
        klausuler=("reform_2025.årlig_afklaring",),
        fortolkninger=(
            "»Årlig« læses som 12 måneder fra den seneste afklaring. Forkastet: én gang i hvert kalenderår. En pause standser ikke de 12 måneder, for afklaringen skal sikre, at ingen overlades til sig selv.",
        ),
    ),
    "borgerens_valg": Grundlag(
        "Borgeren vælger samtalens form",
        klausuler=("delaftale_2022.borgeren_vælger",),
    ),
    "borgerens_valgte_aktør": Grundlag(
        "Den aktør, borgeren har valgt, har ansvaret",
        klausuler=("reform_2025.frit_valg",),
        fortolkninger=(
            "Vælger borgeren ikke, gælder den almindelige regel: a-kassen i tre måneder, derefter kommunen.",
        ),
    ),
    "en_opfølgning": Grundlag(
        "Én opfølgning i et kort forløb",
        klausuler=("reform_2025.sygemeldte",),
        antagelser=(
            "Aftale fra 2024, omtalt i en anden kilde: kun den første opfølgning i korte, ukomplicerede forløb",
            "Aftale fra 2024, omtalt i en anden kilde; ikke efterprøvet",
        ),
    ),
    "en_samtale": Grundlag(
        "Én samtale længere fra arbejdsmarkedet",
        klausuler=("reform_2025.en_samtale",),
        jf=("reform_2025.færre_krav",),
        fortolkninger=(
            "Samtalen holdes i samme periode som de fire før den. Forkastet: én samtale om året, som er den årlige afklaring og en anden klausul.",
        ),
    ),
    "fire_jobsamtaler": Grundlag(
        "Fire obligatoriske samtaler",
        klausuler=("reform_2025.fire_samtaler",),
        jf=("reform_2025.færre_krav",),
        fortolkninger=(
            "Forløb, der er begyndt før reformen, følger de hidtidige regler. Forkastet: at kravet sættes ned midt i et forløb. Perioden på seks måneder læses af reformens ord om dagpengemodtagere.",
        ),
    ),
    "fire_jobsamtaler__dog_1": Grundlag(
        "Fire obligatoriske samtaler",
        klausuler=("reform_2025.hver_fjerde_tæt_på", "reform_2025.hver_fjerde", "reform_2025.fire_samtaler"),
        jf=("reform_2025.færre_krav",),
        fortolkninger=(
            "Forløb, der er begyndt før reformen, følger de hidtidige regler. Forkastet: at kravet sættes ned midt i et forløb. Perioden på seks måneder læses af reformens ord om dagpengemodtagere.",
        ),
    ),
    "fire_måneder_efter_kalenderen": Grundlag(
        "De første fire måneder regnes efter kalenderen",
        klausuler=("reform_2025.forlænget_ansvar", "reform_2025.frit_valg"),
        fortolkninger=(
            "Regnes som de første tre måneder. Forkastet: sammenlagt ledighed, som kan vælges ét sted.",
        ),
    ),
    "fire_måneder_sammenlagt": Grundlag(
        "De første fire måneder regnes i sammenlagt ledighed",
        klausuler=("reform_2025.forlænget_ansvar", "reform_2025.frit_valg"),
        fortolkninger=(
            "Vælges sammenlagt ledighed, oplyser a-kassen dagen; beregningen i timer står ikke i aftalen.",
        ),
    ),
    "fire_opfølgninger": Grundlag(
        "Fire opfølgninger i det første halve år",
        klausuler=("reform_2025.sygemeldte",),
        antagelser=("Sygedagpengelovens § 13 b; aftalen siger kun »ikke længere«, ikke hvad der gjaldt",),
    ),
    "fire_samtaler_hidtil": Grundlag(
        "Fire samtaler for andre tæt på arbejdsmarkedet, før reformen",
        klausuler=("reform_2025.fire_samtaler",),
        antagelser=(
            "Lov om en aktiv beskæftigelsesindsats § 31, som kravet har været siden 2020; aftalerne siger ikke, hvad der gjaldt for andre end dagpengemodtagere",
        ),
    ),
    "fire_samtaler_længere_fra": Grundlag(
        "Fire samtaler længere fra arbejdsmarkedet, før reformen",
        klausuler=("reform_2025.en_samtale",),
        fortolkninger=("»Fra fire« er kravet før reformen.",),
    ),
    "første_afklaring": Grundlag(
        "Den første afklaring",
        klausuler=("reform_2025.årlig_afklaring",),
        fortolkninger=(
            "Den første afklaring holdes inden 12 måneder fra den første ledighedsdag, dog tidligst regnet fra reglens første dag. Afklaringer fra før reglen tæller ikke.",
        ),
    ),
    "ingen_opfølgning": Grundlag(
        "Ingen opfølgning i et kort forløb",
        klausuler=("reform_2025.sygemeldte", "reform_2025.ukomplicerede_forløb"),
    ),
    "kommunen_bevilger": Grundlag(
        "Kommunen bevilger tilbud",
        klausuler=("delaftale_2022.bevilling",),
        jf=("delaftale_2022.uændret_refusion",),
        fortolkninger=(
            "»Fortsat« læses sådan, at kommunen bevilger tilbud i hele forløbet, også mens a-kassen har ansvaret. Anbefaler a-kassen et tilbud, er det stadig kommunen, der bevilger.",
        ),
    ),
    "ni_samtaler": Grundlag(
        "Ni samtaler",
        klausuler=("delaftale_2022.seks_samtaler",),
        fortolkninger=("»Fra 9« er kravet før aftalen.",),
    ),
    "pausen_varer": Grundlag(
        "Pausen varer, som kommunen har fastsat, dog højst seks måneder",
        klausuler=("reform_2025.pause",),
        fortolkninger=(
            "Er pausen fastsat for længe, har den virkning i de første seks måneder. Forkastet: at hele pausen er uden virkning.",
        ),
    ),
    "pålæg_lempet": Grundlag(
        "Uddannelsespålægget lempes varigt",
        klausuler=("delaftale_2022.uddannelsespålæg",),
        jf=("delaftale_2022.tidsplan_2024", "delaftale_2022.tidsplan_uddannelsespålæg"),
        fortolkninger=(
            "»Permanentgørelse« læses sådan, at lempelsen gælder i alle kommuner, uden at de melder sig.",
        ),
        antagelser=(
            "Avisomtale af reformen og et webinar fra Styrelsen for Arbejdsmarked og Rekruttering; teksten selv siger ikke, at pålægget afskaffes",
        ),
    ),
    "pålæg_uden_lempelse": Grundlag(
        "Uddannelsespålæg uden lempelse",
        klausuler=("delaftale_2022.uddannelsespålæg",),
        fortolkninger=(
            "Pålægget gælder unge på uddannelseshjælp. Forkastet: at det også gælder dagpengemodtagere under 25 år.",
        ),
    ),
    "pålæg_uden_lempelse__dog_1": Grundlag(
        "Uddannelsespålæg uden lempelse",
        klausuler=("delaftale_2022.uddannelsespålæg",),
        fortolkninger=(
            "Pålægget gælder unge på uddannelseshjælp. Forkastet: at det også gælder dagpengemodtagere under 25 år.",
        ),
        antagelser=(
            "Lov om en aktiv beskæftigelsesindsats § 30 a: kommunen kan være med i trepartsforsøget; aftalen nævner kun forsøget",
        ),
    ),
    "resten_hos_kommunen": Grundlag(
        "De øvrige samtaler holdes i kommunen",
        klausuler=("delaftale_2022.seks_samtaler", "reform_2025.fire_samtaler", "reform_2025.en_samtale"),
        fortolkninger=(
            "De samtaler, der ikke kræves i a-kassen, kræves i kommunen. Har borgeren valgt aktør i forsøget med frit valg, deles samtalerne ikke; alle de krævede ligger hos den valgte.",
        ),
    ),
    "resten_hos_kommunen__dog_1": Grundlag(
        "De øvrige samtaler holdes i kommunen",
        klausuler=(
            "reform_2025.frit_valg",
            "delaftale_2022.seks_samtaler",
            "reform_2025.fire_samtaler",
            "reform_2025.en_samtale",
        ),
        fortolkninger=(
            "De samtaler, der ikke kræves i a-kassen, kræves i kommunen. Har borgeren valgt aktør i forsøget med frit valg, deles samtalerne ikke; alle de krævede ligger hos den valgte.",
        ),
    ),
    "seks_jobsamtaler": Grundlag(
        "Seks jobsamtaler",
        klausuler=("delaftale_2022.seks_samtaler",),
        jf=("reform_2025.seks_samtaler_hidtil",),
        fortolkninger=("Første ledighedsdag afgør, hvilken regel forløbet følger.",),
    ),
    "seks_måneder_efter_kalenderen": Grundlag(
        "De første seks måneder regnes efter kalenderen",
        klausuler=("reform_2025.seks_samtaler_hidtil", "reform_2025.hver_fjerde"),
        fortolkninger=(
            "»De første seks måneders ledighed« regnes i kalendermåneder fra første ledighedsdag, som tæller med. Forkastet: sammenlagt ledighed, som kan vælges ét sted.",
        ),
    ),
    "seks_måneder_sammenlagt": Grundlag(
        "De første seks måneder regnes i sammenlagt ledighed",
        klausuler=("reform_2025.seks_samtaler_hidtil", "reform_2025.hver_fjerde"),
        fortolkninger=(
            "Vælges sammenlagt ledighed, oplyser a-kassen dagen; beregningen i timer står ikke i aftalen.",
        ),
    ),
    "to_hos_a_kassen": Grundlag(
        "To af de fire samtaler holdes i a-kassen",
        klausuler=("reform_2025.fire_samtaler", "delaftale_2022.a_kassernes_ansvar"),
        antagelser=(
            "Spørgsmål og svar fra Styrelsen for Arbejdsmarked og Rekruttering: to samtaler i a-kassen og to i kommunen; aftalen deler ikke samtalerne",
        ),
    ),
    "tre_hos_a_kassen": Grundlag(
        "Tre af de seks samtaler holdes i a-kassen",
        klausuler=("delaftale_2022.seks_samtaler", "delaftale_2022.a_kassernes_ansvar"),
        antagelser=(
            "Lov om en aktiv beskæftigelsesindsats § 31 (lovbekendtgørelse nr. 280 af 1. marts 2024); aftalen deler ikke samtalerne",
        ),
    ),
    "tre_måneder_efter_kalenderen": Grundlag(
        "De første tre måneder regnes efter kalenderen",
        klausuler=("delaftale_2022.a_kassernes_ansvar",),
        fortolkninger=(
            "»De første 3 måneder« regnes i kalendermåneder fra første ledighedsdag, som tæller med. Første ledighedsdag er første dag med ydelsen; for dagpenge den dag, borgeren er indplaceret i en dagpengeperiode. Opsigelsesperioden tæller ikke med. Forkastet: at tælle fra tilmeldingen som ledig, og sammenlagt ledighed, som kan vælges ét sted.",
        ),
    ),
    "tre_måneder_sammenlagt": Grundlag(
        "De første tre måneder regnes i sammenlagt ledighed",
        klausuler=("delaftale_2022.a_kassernes_ansvar",),
        fortolkninger=(
            "Vælges sammenlagt ledighed, oplyser a-kassen dagen; beregningen i timer står ikke i aftalen.",
        ),
    ),
    "vejledning_talte_med": Grundlag(
        "Øvrig vejledning og opkvalificering talte med",
        klausuler=("delaftale_2022.vejledning_tæller_ikke",),
        fortolkninger=(
            "»Kan ikke tælle med« ændrer, hvad der gjaldt: før aftalen talte tilbuddet med for alle.",
        ),
    ),
    "vejledning_tæller_for_uddannelseshjælp": Grundlag(
        "Øvrig vejledning og opkvalificering tæller for uddannelseshjælp og i integrationsprogram",
        klausuler=("delaftale_2022.vejledning_tæller_ikke",),
    ),
    "vejledning_tæller_igen": Grundlag(
        "Øvrig vejledning og opkvalificering tæller igen",
        klausuler=("reform_2025.frihed_i_indsatsen",),
        fortolkninger=(
            "Aftalen siger kun, at myndighederne får større frihed til at tilrettelægge indsatsen; at netop denne regel falder bort, er lagt til grund. Tilbud, der er begyndt før, følger de hidtidige regler.",
        ),
        antagelser=(
            "Udkast til L 66, omtalt i spørgsmål og svar fra Styrelsen for Arbejdsmarked og Rekruttering; ikke efterprøvet i loven",
        ),
    ),
    "vejledning_tæller_ikke_med": Grundlag(
        "Øvrig vejledning og opkvalificering tæller ikke med for kontanthjælp og dagpenge",
        klausuler=("delaftale_2022.vejledning_tæller_ikke",),
        jf=("delaftale_2022.tidsplan_2023", "delaftale_2022.tidsplan_målrettede_tilbud"),
        fortolkninger=(
            "Tilbuddets første dag afgør, hvilken regel der gælder. Forkastet: at tilbud, der er i gang, holder op med at tælle. En udlænding i program efter integrationsloven er omfattet af parentesen, også når ydelsen er kontanthjælp.",
        ),
    ),
    "regnes_med_i_besparelsen": Grundlag(
        "besparelsen regnes med",
        klausuler=("delaftale_2022.besparelse",),
        fortolkninger=(
            "»Samlet set« læses som første og anden delaftale under ét. Forkastet: at målet skal nås af anden delaftale alene. Beløbene oplyses i 2020-priser; hvordan senere beløb regnes om, siger aftalen ikke.",
        ),
    ),
    "regnes_med_i_besparelsen__grund_1": Grundlag("besparelsen regnes med"),
    "aktiveret": Grundlag(
        "aktiveret inden for de seneste 12 måneder",
        klausuler=("delaftale_2022.fokusmål",),
    ),
    "aktiveret__grund_1": Grundlag("aktiveret inden for de seneste 12 måneder"),
    "aktiveret__grund_2": Grundlag(
        "aktiveret inden for de seneste 12 måneder",
        klausuler=("delaftale_2022.fokusmål",),
    ),
    "aktiveret_med_timer": Grundlag(
        "aktiveret ved ordinære timer",
        klausuler=("delaftale_2022.hundrede_timer", "delaftale_2022.fokusmål"),
        jf=("delaftale_2022.tidsplan_skærpet_tilsyn",),
        fortolkninger=(
            "»Ordinære timer« og »ordinære løntimer« læses som det samme. Præcis 100 timer er nok. Timerne opgøres i de seneste 12 måneder, som fokusmålet selv. Forkastet: at der kræves mere end 100 timer, og at ulønnede timer tæller. Reglen står to steder i aftalen, begge med den 1. januar 2023; her bruges dagen for målrettede tilbud.",
        ),
    ),
    "aktiveret_med_timer__grund_1": Grundlag("aktiveret ved ordinære timer"),
    "andre_problemer_end_ledighed": Grundlag(
        "borgere, der har andre problemer end ledighed",
        klausuler=("reform_2025.tillid", "reform_2025.årlig_afklaring"),
        jf=("reform_2025.opfølgning_og_pause",),
        fortolkninger=(
            "Teksten bruger de to udtryk om de samme borgere: overskrifterne og sætningen om ni ud af ti sanktioner siger »længere fra arbejdsmarkedet«. Forkastet: en gruppe for sig.",
        ),
    ),
    "andre_problemer_end_ledighed__grund_1": Grundlag("borgere, der har andre problemer end ledighed"),
    "dagpengemodtager": Grundlag(
        "dagpengemodtagere",
        klausuler=("delaftale_2022.seks_samtaler", "reform_2025.seks_samtaler_hidtil"),
        fortolkninger=(
            "Aftalen fra 2022 nævner ikke dagpenge ved de seks samtaler; det læses af reformens ord om dagpengemodtagere. Forkastet: at de seks samtaler gælder alle ledige.",
        ),
    ),
    "dagpengemodtager__grund_1": Grundlag("dagpengemodtagere"),
    "deltager_i_storskalaforsøg": Grundlag(
        "deltagere i storskalaforsøget",
        klausuler=("reform_2025.forlænget_ansvar",),
        fortolkninger=(
            "Alle nye ledige i kommunerne er med. Forkastet: lodtrækning. 100.000 er et omtrentligt antal, ikke et loft i den enkelte sag. Flytter borgeren, afgør kommunen på vurderingsdagen. Forkastet: kommunen på den første ledighedsdag.",
        ),
        antagelser=(
            "Offentligt materiale om reformen: storskalaforsøget omfatter de kommuner, der ikke er blandt de 19 med frit valg",
        ),
    ),
    "deltager_i_storskalaforsøg__grund_1": Grundlag("deltagere i storskalaforsøget"),
    "har_frit_valg_af_aktør": Grundlag(
        "deltagere i forsøget med frit valg",
        klausuler=("reform_2025.frit_valg",),
        fortolkninger=(
            "25.000 læses som et loft: nummer 25.001 får ikke frit valg og følger de almindelige regler. Forkastet: at tallet er et skøn.",
        ),
        antagelser=(
            "Offentligt materiale om reformen: 19 kommuner er udpeget til frit valg; aftalen nævner dem ikke",
        ),
    ),
    "har_frit_valg_af_aktør__grund_1": Grundlag("deltagere i forsøget med frit valg"),
    "har_fået_ret_og_pligt_tilbud": Grundlag(
        "borgeren har fået et ret og pligt-tilbud",
        klausuler=("delaftale_2022.vejledning_tæller_ikke",),
        fortolkninger=("Inden hvilken dag tilbuddet skal være givet, siger aftalen ikke.",),
    ),
    "har_fået_ret_og_pligt_tilbud__grund_1": Grundlag("borgeren har fået et ret og pligt-tilbud"),
    "hos_valgt_aktør": Grundlag("borgeren har valgt sit kontaktforløb", klausuler=("reform_2025.frit_valg",)),
    "hos_valgt_aktør__grund_1": Grundlag("borgeren har valgt sit kontaktforløb"),
    "i_de_første_fire_måneder": Grundlag(
        "i de første fire måneders ledighed",
        klausuler=("reform_2025.forlænget_ansvar", "reform_2025.frit_valg"),
        fortolkninger=(
            "Den sidste dag i perioden er med. Forkastet: en grænse ved månedens udgang i betalte timer, som den på 410 timer, der bruges i praksis ved tre måneder.",
        ),
    ),
    "i_de_første_fire_måneder__grund_1": Grundlag("i de første fire måneders ledighed"),
    "i_de_første_tre_måneder": Grundlag(
        "i de første tre måneders ledighed",
        klausuler=("delaftale_2022.a_kassernes_ansvar",),
        fortolkninger=(
            "Den sidste dag i perioden er med; dagen efter er den første uden for. Forkastet: at kommunen først overtager ved en måneds udgang, når de betalte timer er over 410, som det sker i praksis.",
        ),
    ),
    "i_de_første_tre_måneder__grund_1": Grundlag("i de første tre måneders ledighed"),
    "i_en_af_lovens_målgrupper": Grundlag(
        "borgeren hører til en af lovens målgrupper",
        klausuler=("reform_2025.fem_målgrupper",),
        fortolkninger=(
            "Reformen nævner ikke de fem grupper; gruppens nummer oplyses i sagen. Hver borger har ét nummer. Hvilken ny gruppe de 13 hidtidige svarer til, siger teksten ikke. Alle skifter på dagen, undtagen borgere i et løbende ressourceforløb. Forkastet: at alle løbende forløb beholder deres hidtidige gruppe.",
        ),
    ),
    "i_en_af_lovens_målgrupper__grund_1": Grundlag("borgeren hører til en af lovens målgrupper"),
    "i_en_af_lovens_målgrupper__grund_2": Grundlag(
        "borgeren hører til en af lovens målgrupper",
        antagelser=(
            "Offentligt materiale om reformen: de hidtidige målgrupper bevares for ressourceforløb, der er i gang",
        ),
    ),
    "i_kontaktforløbet": Grundlag(
        "i kontaktforløbet, de første seks måneders ledighed",
        klausuler=("reform_2025.hver_fjerde",),
        fortolkninger=(
            "Kontaktforløbet er de første seks måneders ledighed, som reformen selv sætter i parentes.",
        ),
    ),
    "i_kontaktforløbet__grund_1": Grundlag("i kontaktforløbet, de første seks måneders ledighed"),
    "i_pause": Grundlag("borgeren har pause", klausuler=("reform_2025.pause",)),
    "i_pause__grund_1": Grundlag("borgeren har pause"),
    "i_program_efter_integrationsloven": Grundlag(
        "udlændinge i program efter integrationsloven",
        klausuler=("delaftale_2022.vejledning_tæller_ikke",),
    ),
    "i_program_efter_integrationsloven__grund_1": Grundlag("udlændinge i program efter integrationsloven"),
    "indgår_i_fokusmål": Grundlag(
        "borgeren indgår i fokusmålet",
        klausuler=("delaftale_2022.fokusmål", "delaftale_2022.vejledning_ude_af_fokusmål"),
        fortolkninger=("De 12 måneder regnes fra første ledighedsdag. Alle målgrupper indgår.",),
        antagelser=(
            "Vejledning om skærpet tilsyn fra Styrelsen for Arbejdsmarked og Rekruttering: kun borgere med mindst 12 måneder i indsatsen; aftalen siger det ikke",
        ),
    ),
    "indgår_i_fokusmål__grund_1": Grundlag("borgeren indgår i fokusmålet"),
    "kontanthjælpsmodtager": Grundlag(
        "kontanthjælpsmodtagere",
        klausuler=("delaftale_2022.vejledning_tæller_ikke",),
        fortolkninger=("Alle på kontanthjælp, også aktivitetsparate. Forkastet: kun jobparate.",),
    ),
    "kontanthjælpsmodtager__grund_1": Grundlag("kontanthjælpsmodtagere"),
    "kort_sygefravær": Grundlag(
        "et forventet sygefravær på mindre end 26 uger",
        klausuler=("reform_2025.sygemeldte",),
        fortolkninger=(
            "Hele fraværet tæller, fra første sygedag. Forkastet: fra den dag, kommunen får besked. Præcis 26 uger er ikke mindre end 26 uger. Ændres forventningen, gælder den nye fra den dag, den oplyses.",
        ),
    ),
    "kort_sygefravær__grund_1": Grundlag("et forventet sygefravær på mindre end 26 uger"),
    "længere_fra_arbejdsmarkedet": Grundlag(
        "borgere længere fra arbejdsmarkedet",
        klausuler=("reform_2025.en_samtale",),
        fortolkninger=(
            "Reformen nævner ikke, hvem gruppen består af; gruppen oplyses i sagen. Forkastet: at »andre problemer end ledighed« afgrænser gruppen.",
        ),
    ),
    "længere_fra_arbejdsmarkedet__grund_1": Grundlag("borgere længere fra arbejdsmarkedet"),
    "ny_ledig_i_forsøgsperioden": Grundlag(
        "ny ledig på dagpenge, mens forsøgene løber",
        klausuler=("reform_2025.forlænget_ansvar", "reform_2025.frit_valg"),
        fortolkninger=(
            "Den første ledighedsdag afgør det; et forløb, der begynder i forsøget, fortsætter i det, også efter de tre år.",
        ),
    ),
    "ny_ledig_i_forsøgsperioden__grund_1": Grundlag("ny ledig på dagpenge, mens forsøgene løber"),
    "pause_ved_fristen": Grundlag(
        "borgeren har pause den dag, de seks måneder slutter",
        klausuler=("reform_2025.pause",),
        fortolkninger=(
            "Har borgeren pause på den sidste dag, kræves samtalen ikke. Slutter pausen før, kan samtalen stadig holdes og skal holdes. Forkastet: at pausen flytter fristen.",
        ),
    ),
    "pause_ved_fristen__grund_1": Grundlag("borgeren har pause den dag, de seks måneder slutter"),
    "på_uddannelseshjælp": Grundlag(
        "personer på uddannelseshjælp",
        klausuler=("delaftale_2022.vejledning_tæller_ikke",),
        fortolkninger=(
            "Uddannelseshjælp ophørte som særskilt ydelse den 1. juli 2025. For forløb efter den dag afgør den, der oplyser sagen, om borgeren skal behandles som på uddannelseshjælp.",
        ),
    ),
    "på_uddannelseshjælp__grund_1": Grundlag("personer på uddannelseshjælp"),
    "regnes_med_hos_a_kassen": Grundlag("regnes med hos a-kassen", klausuler=("reform_2025.hver_fjerde",)),
    "regnes_med_hos_a_kassen__grund_1": Grundlag("regnes med hos a-kassen"),
    "regnes_med_hos_kommunen": Grundlag("regnes med hos kommunen", klausuler=("reform_2025.hver_fjerde",)),
    "regnes_med_hos_kommunen__grund_1": Grundlag("regnes med hos kommunen"),
    "regnes_med_i_hver_fjerde": Grundlag(
        "regnes med, når hver fjerde gøres op",
        klausuler=("reform_2025.hver_fjerde",),
        fortolkninger=(
            "Opgøres på vurderingsdagen blandt alle ledige tæt på arbejdsmarkedet under ét, for hver myndighed for sig. Forkastet: en opgørelse for hver gruppe eller over en periode.",
        ),
    ),
    "regnes_med_i_hver_fjerde__grund_1": Grundlag("regnes med, når hver fjerde gøres op"),
    "sygemeldt_fra_beskæftigelse": Grundlag(
        "sygemeldte fra beskæftigelse",
        klausuler=("reform_2025.sygemeldte", "reform_2025.ukomplicerede_forløb"),
        fortolkninger=(
            "»Sygemeldte, der har et job at vende tilbage til« og »sygemeldte fra beskæftigelse« læses som den samme gruppe. Den, der er opsagt til fratræden under sygdommen, har ikke et job at vende tilbage til; det oplyses i sagen.",
        ),
    ),
    "sygemeldt_fra_beskæftigelse__grund_1": Grundlag("sygemeldte fra beskæftigelse"),
    "tæt_på_arbejdsmarkedet": Grundlag(
        "borgere tæt på arbejdsmarkedet",
        klausuler=("reform_2025.fire_samtaler",),
        fortolkninger=(
            "Reformen nævner ikke, hvem gruppen består af; gruppen oplyses i sagen. Dagpengemodtagere hører altid til, fordi reformen omtaler dem under gruppen. Forkastet: at udlede gruppen af lovens målgrupper.",
        ),
    ),
    "tæt_på_arbejdsmarkedet__grund_1": Grundlag("borgere tæt på arbejdsmarkedet"),
    "tæt_på_arbejdsmarkedet__grund_2": Grundlag(
        "borgere tæt på arbejdsmarkedet",
        klausuler=("reform_2025.seks_samtaler_hidtil",),
    ),
    "ukompliceret_forløb": Grundlag(
        "et ukompliceret forløb",
        klausuler=("reform_2025.ukomplicerede_forløb",),
        fortolkninger=(
            "»Ukompliceret« læses som det samme som et forventet fravær på mindre end 26 uger, fordi de to sætninger omtaler samme ændring. Forkastet: et selvstændigt skøn over, om forløbet er ukompliceret.",
        ),
    ),
    "ukompliceret_forløb__grund_1": Grundlag("et ukompliceret forløb"),
    "i_skærpet_tilsyn": Grundlag(
        "kommunen er i skærpet tilsyn",
        klausuler=("delaftale_2022.fokusmål",),
        fortolkninger=(
            "Aftalen nævner ikke de øvrige fokusmål i tilsynet; her er kun fokusmålet for aktivering.",
        ),
    ),
    "i_skærpet_tilsyn__grund_1": Grundlag("kommunen er i skærpet tilsyn"),
    "under_fokusmålet": Grundlag(
        "kommunen er under fokusmålet",
        klausuler=("delaftale_2022.fokusmål",),
        fortolkninger=(
            "Andelen gøres op på vurderingsdagen og rundes ikke af; præcis 70 pct. er nok. Forkastet: et gennemsnit over flere måneder.",
        ),
    ),
    "under_fokusmålet__grund_1": Grundlag("kommunen er under fokusmålet"),
    "højst_seks_måneder": Grundlag(
        "pausen er på højst seks måneder",
        klausuler=("reform_2025.pause",),
        fortolkninger=(
            "Pausens første dag tæller med: en pause fra den 1. marts kan vare til og med den 31. august. »Ad gangen« læses om hver pause for sig; der er ikke loft over, hvor mange pauser en borger kan få.",
        ),
    ),
    "højst_seks_måneder__grund_1": Grundlag("pausen er på højst seks måneder"),
    "fjerde_jobsamtale": Grundlag(
        "den fjerde jobsamtale",
        klausuler=("delaftale_2022.fjerde_samtale",),
        fortolkninger=(
            "»4. samtale« er den fjerde holdte jobsamtale i rækken. Forkastet: den første samtale i kommunen uanset nummer, som er lovens løsning.",
        ),
    ),
    "fjerde_jobsamtale__grund_1": Grundlag("den fjerde jobsamtale"),
    "første_samtale": Grundlag(
        "den første samtale",
        klausuler=("delaftale_2022.digitale_samtaler",),
        fortolkninger=(
            "Den første samtale er den tidligste holdte, på tværs af forløb og myndigheder. Forkastet: den første i hvert forløb eller hos hver myndighed. En aflyst samtale er ikke den første.",
        ),
    ),
    "første_samtale__grund_1": Grundlag("den første samtale"),
    "i_borgerens_pause": Grundlag("samtalen ligger i borgerens pause", klausuler=("reform_2025.pause",)),
    "i_borgerens_pause__grund_1": Grundlag("samtalen ligger i borgerens pause"),
    "i_seksmånedersperioden": Grundlag(
        "holdt i de første seks måneders ledighed",
        klausuler=("reform_2025.seks_samtaler_hidtil",),
        fortolkninger=(
            "Aftalen fra 2022 nævner ikke de seks måneder; de læses af reformens ord om kravet i dag.",
        ),
    ),
    "i_seksmånedersperioden__grund_1": Grundlag("holdt i de første seks måneders ledighed"),
    "i_tremånedersperioden": Grundlag(
        "holdt i de første tre måneders ledighed",
        klausuler=("delaftale_2022.a_kassernes_ansvar",),
    ),
    "i_tremånedersperioden__grund_1": Grundlag("holdt i de første tre måneders ledighed"),
    "tæller_med": Grundlag(
        "samtalen tæller med blandt de krævede",
        klausuler=("delaftale_2022.seks_samtaler",),
        fortolkninger=(
            "Kun holdte samtaler tæller. Forkastet: at indkaldte eller tilbudte samtaler tæller. »Kun én slags (jobsamtaler)« læses sådan, at andre samtaler ikke tæller med.",
        ),
    ),
    "tæller_med__grund_1": Grundlag("samtalen tæller med blandt de krævede"),
    "effektivt_redskab": Grundlag(
        "et effektivt redskab",
        klausuler=("delaftale_2022.effektive_redskaber",),
        fortolkninger=(
            "Sætningen nævner job, ordinære timer, virksomhedsrettede indsatser og ordinær uddannelse. Job og ordinære timer er ikke tilbud. At redskaberne skal bruges »i højere grad«, kan ingen måle i en sag; det er en hensigt.",
        ),
    ),
    "effektivt_redskab__grund_1": Grundlag("et effektivt redskab"),
    "i_de_seneste_tolv_måneder": Grundlag(
        "tilbuddet har været i gang inden for de seneste 12 måneder",
        klausuler=("delaftale_2022.fokusmål",),
        fortolkninger=(
            "»Inden for de seneste 12 måneder« er de 12 måneder op til den dag, der måles. Deltagelse i perioden er nok. Forkastet: at tilbuddet skal være begyndt i perioden.",
        ),
    ),
    "i_de_seneste_tolv_måneder__grund_1": Grundlag("tilbuddet har været i gang inden for de seneste 12 måneder"),
    "tæller_i_fokusmål": Grundlag(
        "tilbuddet tæller i fokusmålet",
        klausuler=("delaftale_2022.fokusmål",),
        fortolkninger=(
            "Dagen for målingen afgør det, ikke tilbuddets første dag. »Alle målgrupper« læses sådan, at vejledning heller ikke tæller for dem på uddannelseshjælp, selv om den tæller som deres ret og pligt-tilbud.",
        ),
    ),
    "tæller_i_fokusmål__grund_1": Grundlag("tilbuddet tæller i fokusmålet"),
    "tæller_i_fokusmål__grund_2": Grundlag(
        "tilbuddet tæller i fokusmålet",
        klausuler=("delaftale_2022.vejledning_ude_af_fokusmål",),
    ),
    "a_kassen_med_i_fjerde_samtale": Grundlag(
        "Borgeren kan få a-kassen med i den fjerde samtale",
        klausuler=("delaftale_2022.fjerde_samtale",),
        fortolkninger=(
            "Borgerens ønske afgør det; ønsker borgeren det, skal a-kassen komme. Forkastet: at a-kassen selv kan vælge.",
        ),
    ),
    "a_kassen_undtager_højst_hver_fjerde": Grundlag(
        "A-kassen undtager højst hver fjerde",
        klausuler=("reform_2025.hver_fjerde",),
        fortolkninger=("Andelen rundes ikke af, og a-kassen gøres op for sig.",),
    ),
    "a_kassens_jobsamtaler": Grundlag(
        "A-kassen holder sine jobsamtaler i de første tre måneder",
        klausuler=("delaftale_2022.a_kassernes_ansvar", "delaftale_2022.seks_samtaler"),
        fortolkninger=("Flere samtaler i a-kassen træder ikke i stedet for samtaler i kommunen.",),
    ),
    "analyser_registreringsbyrden": Grundlag(
        "Ministeriet analyserer jobcentermedarbejdernes registreringsbyrde",
        klausuler=("delaftale_2022.registreringsbyrde",),
        jf=("delaftale_2022.analyser",),
        fortolkninger=(
            "»I 2022 og 2023« læses som senest den sidste dag i 2023. Aftalen siger ikke, hvem der laver analysen; det læses som ministeriets opgave.",
        ),
    ),
    "beslut_fysisk_samtale": Grundlag(
        "Myndigheden kan beslutte, at samtalen skal være fysisk",
        klausuler=("delaftale_2022.fysisk_samtale",),
        fortolkninger=(
            "Træffes for den enkelte samtale efter en konkret vurdering, og kun i retning af en fysisk samtale. Forkastet: en fast ordning for alle eller for hele forløbet. JC læses som kommunen.",
        ),
    ),
    "bestem_organisering": Grundlag(
        "Kommunen bestemmer selv, hvordan indsatsen er organiseret",
        klausuler=("reform_2025.frihed_til_organisering",),
        fortolkninger=("»Større frihed« læses som fri organisering. Hvor grænsen går, siger aftalen ikke.",),
    ),
    "bevilg_ressourceforløb": Grundlag(
        "Kommunen kan bevilge et ressourceforløb",
        klausuler=("reform_2025.ressourceforløb",),
        fortolkninger=(
            "»Afskaffes« læses sådan, at forløbene hidtil kunne bevilges. Betingelserne står i loven og er ikke med her.",
        ),
    ),
    "bistand_til_arbejdsgiveren": Grundlag(
        "A-kassen bistår arbejdsgivere med rekruttering og jobformidling",
        klausuler=("delaftale_2022.bistand",),
        fortolkninger=(
            "Aftalen siger »skal«, også over for arbejdsgivere. Forkastet: at a-kassen kun kan bistå dem. Branche og virksomhedstype gør ingen forskel.",
        ),
    ),
    "bistand_til_borgeren": Grundlag(
        "A-kassen bistår borgeren med at finde job",
        klausuler=("delaftale_2022.bistand",),
        fortolkninger=(
            "»Borgerne« læses som de ledige, a-kassen har ansvaret for. Forkastet: alle borgere. Hvad der er bistand nok, siger aftalen ikke; om borgeren har fået bistand, oplyses i sagen.",
        ),
    ),
    "brug_andre_forvaltninger": Grundlag(
        "Kommunen kan tage sig af sygemeldte og udsatte borgere i andre forvaltninger",
        klausuler=("reform_2025.eksempler_på_organisering",),
        fortolkninger=("Begge ordninger er eksempler; friheden er ikke begrænset til dem.",),
    ),
    "data_på_jobindsats_dk": Grundlag(
        "A-kassens kontaktforløb følges med data på jobindsats.dk",
        klausuler=("delaftale_2022.data_og_tilsyn",),
        fortolkninger=("Aftalen siger ikke, hvem der følger forløbet; det læses som styrelsens opgave.",),
    ),
    "digital_samtale": Grundlag(
        "Borgeren kan vælge en personlig digital samtale",
        klausuler=(
            "delaftale_2022.digitale_samtaler",
            "delaftale_2022.borgeren_vælger",
            "delaftale_2022.alle_målgrupper",
        ),
        jf=("delaftale_2022.tidsplan_2023", "delaftale_2022.tidsplan_digitale_samtaler"),
        fortolkninger=(
            "Gælder alle målgrupper. En beslutning om fysisk samtale går også forud for sygedagpengemodtageres valg. Forkastet: at deres første samtale altid kan være digital. Om der er en arbejdsgiver, afgøres på samtalens dag. Selvstændige uden arbejdsgiver er ikke omfattet af den særlige adgang. Telefonsamtaler nævner aftalen ikke.",
        ),
    ),
    "ekstern_sagsgennemgang": Grundlag(
        "En kommune i skærpet tilsyn får sine sager gennemgået eksternt",
        klausuler=("delaftale_2022.fokusmål",),
        fortolkninger=(
            "»Ingen krav om ekstern sagsgennemgang« ændrer, hvad der gjaldt: før aftalen var det et krav. Forkastet: at en gennemgang, der er sat i gang, skal gøres færdig.",
        ),
    ),
    "fri_for_aktivering_som_undtaget": Grundlag(
        "Den, der er undtaget, har ikke pligt til at deltage i aktivering",
        klausuler=("reform_2025.hver_fjerde",),
        fortolkninger=(
            "Antallet af samtaler står i samtaler.regel. Undtagelsen gælder, indtil den er taget tilbage, også hvis myndigheden har undtaget for mange; det er myndighedens fejl.",
        ),
    ),
    "fri_for_samtaler": Grundlag(
        "Sygemeldte fra beskæftigelse skal ikke til samtaler og opfølgning hos kommunen",
        klausuler=("reform_2025.sygemeldte", "reform_2025.ukomplicerede_forløb"),
        fortolkninger=(
            "»Som udgangspunkt« læses sådan, at kommunen i den enkelte sag kan beslutte at følge op alligevel. Forkastet: at udgangspunktet aldrig kan fraviges. Gælder også dem, der er sygemeldt før ikrafttræden. Op mod 70.000 er et skøn over antallet, ikke et loft.",
        ),
    ),
    "fri_i_pausen": Grundlag(
        "Borgeren er fri for kontakt og aktiveringstilbud i pausen",
        klausuler=("reform_2025.pause",),
        fortolkninger=("Pausen fritager fra samtaler og tilbud, men ikke fra den årlige afklaring.",),
    ),
    "fuldfør_ressourceforløb": Grundlag(
        "Et løbende ressourceforløb fuldføres efter de hidtidige regler",
        klausuler=("reform_2025.ressourceforløb",),
        fortolkninger=("Dagen for bevillingen afgør det. Forkastet: at løbende forløb standses på dagen.",),
        antagelser=(
            "Lov nr. 1750 af 29. december 2025, set i uddrag: forløb, der er i gang, fortsætter; aftalen siger kun »afskaffes«",
        ),
    ),
    "få_årlig_afklaring": Grundlag(
        "Borgeren får en årlig afklaring",
        klausuler=("reform_2025.årlig_afklaring",),
        fortolkninger=("»Får« læses både som kommunens pligt og borgerens ret.",),
    ),
    "følg_op_alligevel": Grundlag(
        "Kommunen kan beslutte at følge op alligevel",
        klausuler=("reform_2025.sygemeldte",),
    ),
    "giv_for_lang_pause": Grundlag(
        "Kommunen giver ikke pause i mere end seks måneder ad gangen",
        klausuler=("reform_2025.pause",),
    ),
    "giv_jobrettet_indsats": Grundlag(
        "Kommunen kan give en jobrettet indsats i stedet for en uddannelsesrettet",
        klausuler=("delaftale_2022.uddannelsespålæg",),
        fortolkninger=(
            "»Lempelse« læses som kommunens mulighed for en jobrettet indsats i stedet for en uddannelsesrettet. Forkastet: at borgeren selv kan vælge.",
        ),
        antagelser=("Lov om en aktiv beskæftigelsesindsats § 30 a; aftalen nævner kun lempelsen ved navn",),
    ),
    "giv_pause": Grundlag(
        "Kommunen kan fritage borgeren for kontakt og aktiveringstilbud, op til seks måneder ad gangen",
        klausuler=("reform_2025.pause",),
        fortolkninger=(
            "Teksten siger kun »borgere«; pausen læses om dem, som afsnittet handler om. Hver pause kræver sit eget skøn. Forkastet: at en pause forlænges af sig selv. Borgeren kan bede om en pause, men hverken kræve eller afvise den.",
        ),
    ),
    "giv_øvrig_vejledning": Grundlag(
        "Kommunen kan give øvrig vejledning og opkvalificering",
        klausuler=("delaftale_2022.vejledning_kan_gives",),
        fortolkninger=(
            "»Fortsat« læses sådan, at det gælder både før og efter aftalen. »Tæller bare ikke med« gælder kun de grupper, for hvem tilbuddet ikke tæller med. Forkastet: at tilbuddet aldrig tæller med for nogen. En senere lov om mindre vejledning er ikke med.",
        ),
    ),
    "hav_en_indgang": Grundlag(
        "Kommunen har én klar og tydelig indgang for virksomheder",
        klausuler=("reform_2025.en_indgang",),
        fortolkninger=(
            "»Én indgang« læses som ét sted at henvende sig, uanset hvor mange enheder der arbejder bag. Forkastet: at virksomhedsservice skal være én organisatorisk enhed. Om indgangen er klar og tydelig, er et skøn.",
        ),
    ),
    "hav_jobcenter": Grundlag(
        "Kommunen har et jobcenter",
        klausuler=("reform_2025.jobcenterregimet",),
        antagelser=(
            "Lov om organisering og understøttelse af beskæftigelsesindsatsen m.v.: hver kommune opretter et jobcenter; aftalen siger kun, at jobcenterregimet afskaffes",
        ),
    ),
    "hold_hotline": Grundlag(
        "Styrelsen har en hotline om virksomhedspraktik",
        klausuler=("delaftale_2022.hotline",),
        fortolkninger=("Hvem der kan ringe, og hvornår der er åbent, siger aftalen ikke.",),
    ),
    "hold_i_rette_form": Grundlag(
        "Samtalen holdes i den form, der følger af reglerne",
        klausuler=("delaftale_2022.borgeren_vælger", "delaftale_2022.digitale_samtaler"),
    ),
    "hold_jobsamtaler": Grundlag(
        "De krævede jobsamtaler holdes",
        klausuler=("delaftale_2022.seks_samtaler", "reform_2025.fire_samtaler", "reform_2025.en_samtale"),
        fortolkninger=(
            "»Skal til« er både myndighedens pligt til at holde samtalerne og borgerens til at møde op; her er det myndighedens. Pligten ligger hos den, der har ansvaret på vurderingsdagen.",
        ),
    ),
    "hold_opfølgninger": Grundlag(
        "Kommunen holder de krævede opfølgninger",
        klausuler=("reform_2025.sygemeldte",),
        fortolkninger=(
            "Antallet er kun fastsat for sygemeldte fra beskæftigelse; pligten gælder derfor kun dem.",
        ),
        antagelser=("Sygedagpengelovens § 13 b: opfølgningerne ligger i det første halve år",),
    ),
    "hold_status_i_min_plan": Grundlag(
        "Min Plan rummer status for indsatser",
        klausuler=("delaftale_2022.min_plan_og_seks_uger",),
        fortolkninger=(
            "Hvad der ellers forenkles ved Min Plan, siger aftalen ikke. Forkastet: at kravet om Min Plan falder bort.",
        ),
        antagelser=(
            "Faglig omtale af loven: Min Plan behøver ikke længere rumme status for påbegyndte og afsluttede indsatser; aftalen siger ikke, hvori forenklingen består",
        ),
    ),
    "hold_årlig_afklaring": Grundlag(
        "Kommunen holder en årlig afklaring",
        klausuler=("reform_2025.årlig_afklaring",),
        jf=("reform_2025.opfølgning_og_pause",),
        fortolkninger=(
            "»Afklaring« i teksten og »opfølgning« i overskriften læses som det samme. Den ene obligatoriske samtale er en anden handling, men de to kan holdes samme dag.",
        ),
    ),
    "inddrag_kl_og_dak": Grundlag(
        "KL og Danske A-kasser inddrages i udmøntningen",
        klausuler=("delaftale_2022.inddragelse",),
        jf=("delaftale_2022.udmøntning_med_kl_og_dak",),
        fortolkninger=(
            "Aftalen siger ikke, hvem der inddrager; det læses som ministeriets opgave. DAK læses som Danske A-kasser.",
        ),
    ),
    "indkald_om_rådighed": Grundlag(
        "A-kassen kan indkalde til en samtale om rådighed",
        klausuler=("delaftale_2022.rådighedssamtale",),
        fortolkninger=(
            "»Fortsat altid« læses sådan, at det gælder uanset dato og uanset, hvem der har ansvaret for kontaktforløbet. Samtalen tæller ikke med blandt de krævede.",
        ),
    ),
    "ingen_fællessamtaler": Grundlag(
        "A-kassen er ikke med i kommunens samtaler",
        klausuler=("delaftale_2022.ingen_fællessamtale",),
        fortolkninger=(
            "»Ingen fællessamtale, men …« læses sådan, at a-kassen kun er med i den samtale og på den betingelse, som følger efter »men«. Forkastet: at kun kravet om fællessamtaler falder bort. Gælder kun i de første seks måneder; senere samtaler er ikke omfattet. Reformen ændrer det ikke.",
        ),
    ),
    "kommunen_undtager_højst_hver_fjerde": Grundlag(
        "Kommunen undtager højst hver fjerde",
        klausuler=("reform_2025.hver_fjerde",),
        fortolkninger=(
            "Andelen rundes ikke af: af tre ledige kan ingen undtages. Forkastet: afrunding opad i små kommuner, og at »hver fjerde« kun er et skøn over virkningen.",
        ),
    ),
    "kommunens_jobsamtaler": Grundlag(
        "Kommunen holder sine jobsamtaler i de første seks måneder",
        klausuler=("delaftale_2022.seks_samtaler", "reform_2025.fire_samtaler", "reform_2025.en_samtale"),
        fortolkninger=("Samtaler i kommunen tæller, hvis de er holdt i de første seks måneder.",),
    ),
    "kun_kommunen_bevilger": Grundlag(
        "Andre end kommunen bevilger ikke tilbud",
        klausuler=("delaftale_2022.bevilling",),
    ),
    "lav_beskæftigelsesplan": Grundlag(
        "Kommunen laver en beskæftigelsesplan",
        klausuler=("delaftale_2022.beskæftigelsesplan",),
        jf=("delaftale_2022.desuden_2023", "delaftale_2022.tidsplan_beskæftigelsesplan"),
        fortolkninger=(
            "Planen laves i året før det år, den er for. »Først fra 2023« læses sådan, at planer, der skulle laves i 2023 eller senere, falder bort; planen for 2023 laves stadig i 2022. Forkastet: at planen for 2023 falder bort.",
        ),
    ),
    "læg_indsatsen_sammen": Grundlag(
        "Kommunen kan lægge indsatsen sammen med socialforvaltningen",
        klausuler=("reform_2025.eksempler_på_organisering",),
    ),
    "mål_på_resultater": Grundlag(
        "Kommuner, a-kasser og andre aktører måles på, om borgerne kommer i arbejde eller uddannelse",
        klausuler=("reform_2025.måles_på_resultater",),
        fortolkninger=(
            "Aftalen siger ikke, hvem der måler; det læses som styrelsens opgave. »I mindre grad« om proceskrav har ingen grænse og afgør ikke, om pligten er opfyldt. »Fremover« læses som fra reformens første dag.",
        ),
    ),
    "mød_til_jobsamtale": Grundlag(
        "Borgeren møder til de obligatoriske samtaler",
        klausuler=("reform_2025.fire_samtaler", "reform_2025.en_samtale"),
        fortolkninger=(
            "»Skal til« læses også som en pligt for borgeren. Samtalen er holdt, når borgeren har deltaget.",
        ),
    ),
    "møde_hos_ministeren": Grundlag(
        "En kommune i skærpet tilsyn kommer til møde hos ministeren",
        klausuler=("delaftale_2022.fokusmål",),
        fortolkninger=(
            "»Kun møde hos minister« læses sådan, at mødet er det eneste trin, der er tilbage, og at det også fandtes før. Forkastet: at mødet træder i stedet for gennemgangen som noget nyt.",
        ),
    ),
    "nej_til_aktiveringstilbud": Grundlag(
        "Borgere længere fra arbejdsmarkedet har ikke pligt til at deltage i aktiveringstilbud",
        klausuler=("reform_2025.ingen_krav_om_tilbud",),
        fortolkninger=(
            "Pligten falder bort, også i løbende forløb; adgangen til et tilbud består. Forkastet: at kommunen ikke længere kan give tilbud.",
        ),
    ),
    "nå_besparelsen": Grundlag(
        "Årets besparelse på beskæftigelsesindsatsen nås",
        klausuler=("delaftale_2022.besparelse",),
        jf=("delaftale_2022.besparelse",),
        fortolkninger=(
            "Det manglende »i« før 2023 er en skrivefejl. Aftalen siger ikke, hvem pligten påhviler; den læses som aftaleparternes. Målet skal være nået, når året er omme.",
        ),
    ),
    "nå_fokusmålet": Grundlag(
        "Kommunen når fokusmålet for aktivering",
        klausuler=("delaftale_2022.fokusmål",),
        jf=(
            "delaftale_2022.desuden_2023",
            "delaftale_2022.tidsplan_skærpet_tilsyn",
            "reform_2025.skærpet_tilsyn_afskaffes",
        ),
    ),
    "sanktion_uden_brud": Grundlag(
        "Kommunen sanktionerer ikke, medmindre tilliden er brudt",
        klausuler=("reform_2025.sanktioner", "reform_2025.tillid"),
        fortolkninger=(
            "Sætningen læses om de borgere, som afsnittet handler om. Forkastet: alle borgere. »Sanktioner« er alle kommunens sanktioner, ikke kun nedsættelse af kontanthjælp, som er et eksempel. Om tilliden er brudt, er et skøn, som kommunen begrunder.",
        ),
    ),
    "sanktion_ved_brud": Grundlag(
        "Kommunen kan sanktionere, når tilliden er brudt",
        klausuler=("reform_2025.sanktioner",),
        fortolkninger=(
            "»Kan bringes i spil« følger af »kun … hvis«: et brud gør sanktionen mulig, ikke nødvendig. Forkastet: at et brud altid fører til en sanktion. De øvrige betingelser i loven skal stadig være opfyldt.",
        ),
    ),
    "se_på_støtte": Grundlag(
        "Ministeriet ser sammen med KL på, hvordan indsatsen kan understøttes",
        klausuler=("delaftale_2022.læring_i_2022",),
        jf=("delaftale_2022.analyser",),
        fortolkninger=(
            "»I efteråret 2022« læses som senest den sidste dag i november. BM læses som Beskæftigelsesministeriet. »Fx« viser, at tværkommunal læring kun er et eksempel. Sætningen siger ikke, hvad »det« er; den læses om indsatsen i jobcentrene.",
        ),
    ),
    "sænk_driftsudgiften": Grundlag(
        "Udgifterne til jobcenterdrift sænkes",
        klausuler=("delaftale_2022.jobcenterdrift",),
        jf=(
            "delaftale_2022.tidsplan_2024",
            "delaftale_2022.tidsplan_jobcenterdrift",
            "delaftale_2022.jobcenterdrift",
        ),
        fortolkninger=(
            "Beløbet regnes i forhold til udgiften, før nedsættelsen begynder, og i de samme priser. Aftalen siger hverken år eller prisniveau. Nedsættelsen er en del af den samlede besparelse. Forkastet: at den kommer oven i.",
        ),
    ),
    "tilsyn_med_a_kassen": Grundlag(
        "Der føres tilsyn med a-kassen ligesom med kommuner",
        klausuler=("delaftale_2022.data_og_tilsyn",),
        fortolkninger=(
            "»Ligesom for kommuner« læses som tilsyn af samme slags, ikke som hele trappen i det skærpede tilsyn.",
        ),
    ),
    "undersøg_vejledningen": Grundlag(
        "Ministeriet undersøger, om vejledning kan forenkles og moderniseres",
        klausuler=("delaftale_2022.undersøgelse_af_vejledning",),
        jf=("delaftale_2022.analyser",),
        fortolkninger=("Som for analysen af registreringsbyrden. Digitale værktøjer er kun et eksempel.",),
    ),
    "undtag_den_ledige": Grundlag(
        "Den ansvarlige myndighed kan undtage en ledig, der godt kan selv",
        klausuler=("reform_2025.hver_fjerde", "reform_2025.hver_fjerde_tæt_på"),
        fortolkninger=(
            "Kan undtages: ledige tæt på arbejdsmarkedet. Beføjelsen tilhører den myndighed, der har ansvaret for kontaktforløbet. Én undtagelse gælder både samtaler og aktivering og varer, til den tages tilbage, også når kommunen overtager forløbet fra a-kassen. Forløb, der er begyndt før reformen, er ikke omfattet. Teksten nævner kommuner og a-kasser; en anden aktør, som borgeren har valgt i forsøget med frit valg, kan ikke undtage.",
        ),
    ),
    "uændret_refusion_og_finansiering": Grundlag(
        "Refusion, bevillingsansvar og finansiering ændres ikke",
        klausuler=("delaftale_2022.uændret_refusion",),
        fortolkninger=(
            "»Ingen ændring« læses i forhold til reglerne dagen før det nye kontaktforløb begynder. Forkastet: reglerne på aftalens dag.",
        ),
    ),
    "vejled_om_seks_uger": Grundlag(
        "Kommunen vejleder om seks ugers jobrettet uddannelse",
        klausuler=("delaftale_2022.min_plan_og_seks_uger",),
        fortolkninger=("JC læses som kommunen.",),
        antagelser=(
            "Lov om en aktiv beskæftigelsesindsats § 39: vejledning til den dagpengemodtager, der beder om det; aftalen siger kun, at kravet afskaffes",
        ),
    ),
    "vælg_kontaktforløb": Grundlag(
        "Borgeren vælger mellem kommunen, a-kassen og en anden aktør",
        klausuler=("reform_2025.frit_valg",),
        fortolkninger=(
            "Borgeren kan vælge om, så længe de fire måneder varer. Forkastet: at det første valg binder. En anden aktør er også private leverandører og civilorganisationer. Hvem der betaler og fører tilsyn, siger aftalen ikke.",
        ),
    ),
    "parameter antal_målgrupper": Grundlag(
        "antal målgrupper i lov om en aktiv beskæftigelsesindsats",
        klausuler=("reform_2025.fem_målgrupper",),
    ),
    "parameter besparelsesmål": Grundlag(
        "årets mål for besparelsen på beskæftigelsesindsatsen",
        klausuler=("delaftale_2022.besparelse",),
        jf=("delaftale_2022.besparelse",),
    ),
    "parameter fokusmål_for_aktivering": Grundlag(
        "fokusmålet for aktivering inden for de seneste 12 måneder",
        klausuler=("delaftale_2022.fokusmål",),
    ),
    "parameter højeste_andel_undtagne": Grundlag(
        "den største andel, der kan undtages",
        klausuler=("reform_2025.hver_fjerde",),
    ),
    "parameter ledighed_opgøres_i": Grundlag(
        "måden, ledighed opgøres på",
        antagelser=(
            "Aftalerne siger kun »måneder«; loven regner for dagpengemodtagere i sammenlagt ledighed (lov om en aktiv beskæftigelsesindsats § 9 og bekendtgørelsen om beregning af ledighed § 7: en måned er 160,33 timer)",
        ),
    ),
    "parameter nedsættelse_af_driftsudgift": Grundlag(
        "den årlige nedsættelse af udgiften til jobcenterdrift",
        klausuler=("delaftale_2022.jobcenterdrift",),
    ),
    "parameter pladser_med_frit_valg": Grundlag(
        "antal dagpengemodtagere, der får frit valg",
        klausuler=("reform_2025.frit_valg",),
    ),
    "parameter samtaler_trods_undtagelse": Grundlag(
        "antal jobsamtaler, der kræves, selv om borgeren er undtaget",
        antagelser=(
            "Offentligt materiale om lov nr. 1750 af 29. december 2025, set i uddrag: den første jobsamtale holdes med alle. Efter aftalens egne ord er tallet 0",
        ),
    ),
    "parameter timer_for_aktivering": Grundlag(
        "antal ordinære løntimer, der kan tælle i stedet for aktivering",
        klausuler=("delaftale_2022.hundrede_timer", "delaftale_2022.fokusmål"),
    ),
    "skæringsdato anden_fase_ikraft": Grundlag(
        "anden_fase_ikraft",
        fortolkninger=(
            "Sanktioner, den årlige afklaring og pausen læses som dele af anden fase. Forkastet: at de begynder med reformen i 2026.",
        ),
        antagelser=("Forventet dag for reformens anden fase, ikke efterprøvet; aftalen nævner ingen dato",),
    ),
    "skæringsdato digitale_samtaler_ikraft": Grundlag(
        "digitale_samtaler_ikraft",
        jf=("delaftale_2022.ikraft_digitale_samtaler",),
        fortolkninger=("Aftalens dag er udgangspunktet. Forkastet: lovens dag.",),
        antagelser=(
            "Lov nr. 295 af 20. marts 2023: loven trådte først i kraft den 22. marts 2023; en sag kan forudsætte den dag",
        ),
    ),
    "skæringsdato fem_målgrupper_ikraft": Grundlag(
        "fem_målgrupper_ikraft",
        antagelser=("Forventet dag for en ny hovedlov, ikke efterprøvet; aftalen nævner ingen dato",),
    ),
    "skæringsdato forenklinger_ikraft": Grundlag(
        "forenklinger_ikraft",
        jf=("delaftale_2022.desuden_2023",),
        fortolkninger=("Aftalens dag er udgangspunktet. Forkastet: lovens dag.",),
        antagelser=(
            "Lov nr. 295 af 20. marts 2023: loven trådte først i kraft den 22. marts 2023; en sag kan forudsætte den dag",
        ),
    ),
    "skæringsdato forsøg_begynder": Grundlag(
        "forsøg_begynder",
        antagelser=(
            "Offentligt materiale: forsøgene begynder i 2027; dagen er ikke efterprøvet, og aftalen nævner den ikke",
        ),
    ),
    "skæringsdato forsøg_ophør": Grundlag(
        "forsøg_ophør",
        klausuler=("reform_2025.forlænget_ansvar", "reform_2025.frit_valg"),
        fortolkninger=(
            "»Over tre år« læses som den tid, hvor nye ledige kommer med. Forkastet: at løbende forløb afbrydes, når de tre år er gået.",
        ),
    ),
    "skæringsdato jobcenterregimet_ophør": Grundlag(
        "jobcenterregimet_ophør",
        fortolkninger=(
            "Læses som samme dag som resten af reformen. Forkastet: den 1. februar 2026, som en sag kan forudsætte.",
        ),
        antagelser=("Aftalen nævner ingen dato; den 1. februar eller den 1. juli 2026, ikke efterprøvet",),
    ),
    "skæringsdato kontaktforløb_ikraft": Grundlag(
        "kontaktforløb_ikraft",
        jf=("delaftale_2022.ikraft_kontaktforløb",),
        antagelser=("Lov nr. 727 af 13. juni 2023: loven trådte i kraft samme dag, som aftalen planlagde",),
    ),
    "skæringsdato længere_fra_ikraft": Grundlag(
        "længere_fra_ikraft",
        fortolkninger=(
            "Kravene til samtaler står samlet i aftalen og læses som gældende fra samme dag. Forkastet: at gruppen længere fra arbejdsmarkedet først er omfattet fra den 1. januar 2027.",
        ),
        antagelser=(
            "Aftalen nævner ingen dato; den 1. juli 2026 eller den 1. januar 2027, ikke efterprøvet",
        ),
    ),
    "skæringsdato målrettede_tilbud_ikraft": Grundlag(
        "målrettede_tilbud_ikraft",
        jf=("delaftale_2022.ikraft_målrettede_tilbud",),
        fortolkninger=("Aftalens dag er udgangspunktet. Forkastet: lovens dag.",),
        antagelser=(
            "Lov nr. 295 af 20. marts 2023: loven trådte først i kraft den 22. marts 2023; en sag kan forudsætte den dag",
        ),
    ),
    "skæringsdato reform_ikraft": Grundlag(
        "reform_ikraft",
        antagelser=("Lov nr. 1750 af 29. december 2025, set i uddrag; aftalen nævner ingen dato",),
    ),
    "skæringsdato ressourceforløb_ophør": Grundlag(
        "ressourceforløb_ophør",
        fortolkninger=("Forkastet: at »som led heri« betyder samme dag som de fem målgrupper.",),
        antagelser=(
            "Lov nr. 1750 af 29. december 2025, omtalt af en kommune blandt ændringerne den 1. juli 2026; aftalen nævner ingen dato",
        ),
    ),
    "skæringsdato sygemeldt_ikraft": Grundlag(
        "sygemeldt_ikraft",
        fortolkninger=("Læses som samme dag som resten af reformen. Forkastet: den 1. februar 2026.",),
        antagelser=("Aftalen nævner ingen dato; dagen i 2026 er ikke efterprøvet",),
    ),
    "skæringsdato tilsyn_ophør": Grundlag(
        "tilsyn_ophør",
        fortolkninger=(
            "Læses som samme dag som resten af reformen. Forkastet: den 1. februar 2026, som en sag kan forudsætte.",
        ),
        antagelser=(
            "Lov nr. 1750 af 29. december 2025, set i uddrag; den 1. februar eller den 1. juli 2026, ikke efterprøvet",
        ),
    ),
    "skæringsdato uddannelsespålæg_forsøg": Grundlag(
        "uddannelsespålæg_forsøg",
        antagelser=(
            "Trepartsforsøget efter § 30 a i lov om en aktiv beskæftigelsesindsats; aftalen nævner forsøget, men ikke dets første dag",
        ),
    ),
    "skæringsdato uddannelsespålæg_lempet": Grundlag("uddannelsespålæg_lempet", jf=("delaftale_2022.uddannelsespålæg",)),
    "skæringsdato uddannelsespålæg_ophør": Grundlag(
        "uddannelsespålæg_ophør",
        antagelser=(
            "Avisomtale af aftalen og et webinar fra Styrelsen for Arbejdsmarked og Rekruttering: uddannelsespålægget ventes afskaffet; teksten selv siger det ikke",
        ),
    ),
    "skæringsdato øvrig_vejledning_igen": Grundlag(
        "øvrig_vejledning_igen",
        antagelser=(
            "Udkast til L 66, omtalt i spørgsmål og svar fra Styrelsen for Arbejdsmarked og Rekruttering; ikke efterprøvet i loven",
        ),
    ),
}

SKØNSSPØRGSMÅL: Final[dict[tuple[str, str], tuple[str, str]]] = {
    ("Borger", "behov_for_vejledning"): ("Er der behov for øvrig vejledning og opkvalificering?", "kommune"),
    ("Borger", "grund_til_opfølgning"): ("Er der grund til at følge op, selv om udgangspunktet er, at borgeren ikke skal til samtaler?", "kommune"),
    ("Borger", "jobrettet_indsats_bedst"): ("Er en jobrettet indsats efter en konkret vurdering bedre end en uddannelsesrettet?", "kommune"),
    ("Borger", "kan_selv"): ("Kan borgeren godt selv?", "ansvarlig_myndighed"),
    ("Borger", "tvivl_om_rådighed"): ("Er der tvivl om, hvorvidt borgeren står til rådighed?", "a_kasse"),
    ("Kommune", "klar_og_tydelig_indgang"): ("Er indgangen til virksomhedsservice klar og tydelig?", "kommune"),
    ("Pause", "uden_gavn"): ("Er borgeren uden gavn af kontakt og aktiveringstilbud i perioden?", "borger.kommune"),
    ("Samtale", "behov_for_fysisk"): ("Er der efter en konkret vurdering brug for en fysisk samtale?", "afholder"),
    ("Sanktion", "tillid_brudt"): ("Er tilliden mellem sagsbehandler og borger brudt?", "borger.kommune"),
}
