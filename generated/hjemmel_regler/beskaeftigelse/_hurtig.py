"""Beskæftigelsesindsatsen efter aftalerne fra 2022 og 2025: de samme regler i lige linjer, til mange sager.

Svarene er de samme som `regler.py` giver; det prøves. En betingelse står, som reglen siger den, også hvor en anden har
afgjort den; de regler i typekontrollen, der efterlyser det, er slået fra her. Skrevet af oversætteren; ret regelfilerne, ikke her.
"""
# mypy: disable-error-code="comparison-overlap"
# pyright: reportUnnecessaryComparison=false

from __future__ import annotations

from datetime import date

from .._koersel.calendar import days_after as _days_after, months_after as _months_after
from .._koersel.unknown import INGEN as _INGEN, Ingen as _Ingen
from .sag import Delaftale, Gruppe, Myndighed, Samtaleart, Tilbudsart, Ydelse

DATO_2022_11_30 = date(2022, 11, 30)
DATO_2023_01_01 = date(2023, 1, 1)
DATO_2023_12_31 = date(2023, 12, 31)
DATO_2024_01_01 = date(2024, 1, 1)
DATO_2025_01_01 = date(2025, 1, 1)
DATO_2026_07_01 = date(2026, 7, 1)
DATO_2027_01_01 = date(2027, 1, 1)
DATO_2030_01_01 = date(2030, 1, 1)
_Delaftale_anden_delaftale = Delaftale.anden_delaftale
_Delaftale_første_delaftale = Delaftale.første_delaftale
_Gruppe_længere_fra = Gruppe.længere_fra
_Gruppe_tæt_på = Gruppe.tæt_på
_Myndighed_kommune = Myndighed.kommune
_Samtaleart_jobsamtale = Samtaleart.jobsamtale
_Tilbudsart_løntilskud = Tilbudsart.løntilskud
_Tilbudsart_ordinær_uddannelse = Tilbudsart.ordinær_uddannelse
_Tilbudsart_virksomhedspraktik = Tilbudsart.virksomhedspraktik
_Tilbudsart_øvrig_vejledning = Tilbudsart.øvrig_vejledning
_Ydelse_dagpenge = Ydelse.dagpenge
_Ydelse_kontanthjælp = Ydelse.kontanthjælp
_Ydelse_sygedagpenge = Ydelse.sygedagpenge
_Ydelse_uddannelseshjælp = Ydelse.uddannelseshjælp
_AF_0 = ("data_på_jobindsats_dk",)
_AF_1 = ("tilsyn_med_a_kassen",)
_AF_2 = ("regnes_med_i_besparelsen",)
_AF_3 = ("regnes_med_i_besparelsen", "regnes_med_i_besparelsen__grund_1")
_AF_4 = ("kommunen_bevilger",)
_AF_5 = ("dagpengemodtager",)
_AF_6 = ("dagpengemodtager", "dagpengemodtager__grund_1")
_AF_7 = ("Borger__forventet_fravær__er",)
_AF_8 = ("giv_øvrig_vejledning",)
_AF_9 = ("hold_status_i_min_plan",)
_AF_10 = ("i_program_efter_integrationsloven",)
_AF_11 = ("i_program_efter_integrationsloven", "i_program_efter_integrationsloven__grund_1")
_AF_12 = ("indgår_i_fokusmål",)
_AF_13 = ("indgår_i_fokusmål", "indgår_i_fokusmål__grund_1")
_AF_14 = ("indkald_om_rådighed",)
_AF_15 = ("kontanthjælpsmodtager",)
_AF_16 = ("kontanthjælpsmodtager", "kontanthjælpsmodtager__grund_1")
_AF_17 = ("kort_sygefravær",)
_AF_18 = ("kort_sygefravær", "kort_sygefravær__grund_1")
_AF_19 = ("længere_fra_arbejdsmarkedet",)
_AF_20 = ("længere_fra_arbejdsmarkedet", "længere_fra_arbejdsmarkedet__grund_1")
_AF_21 = ("andre_problemer_end_ledighed",)
_AF_22 = ("andre_problemer_end_ledighed", "andre_problemer_end_ledighed__grund_1")
_AF_23 = ("få_årlig_afklaring",)
_AF_24 = ("nej_til_aktiveringstilbud",)
_AF_25 = ("ny_ledig_i_forsøgsperioden",)
_AF_26 = ("ny_ledig_i_forsøgsperioden", "ny_ledig_i_forsøgsperioden__grund_1")
_AF_27 = ("på_uddannelseshjælp",)
_AF_28 = ("på_uddannelseshjælp", "på_uddannelseshjælp__grund_1")
_AF_29 = ("sygemeldt_fra_beskæftigelse",)
_AF_30 = ("sygemeldt_fra_beskæftigelse", "sygemeldt_fra_beskæftigelse__grund_1")
_AF_31 = ("tæt_på_arbejdsmarkedet",)
_AF_32 = ("tæt_på_arbejdsmarkedet__grund_1",)
_AF_33 = ("tæt_på_arbejdsmarkedet__grund_2",)
_AF_34 = ("ukompliceret_forløb",)
_AF_35 = ("ukompliceret_forløb", "ukompliceret_forløb__grund_1")
_AF_36 = ("fri_for_samtaler",)
_AF_37 = ("følg_op_alligevel",)
_AF_38 = ("en_opfølgning",)
_AF_39 = ("ingen_opfølgning",)
_AF_40 = ("fire_opfølgninger",)
_AF_41 = ("Borger__krævede_opfølgninger__ellers",)
_AF_42 = ("vejled_om_seks_uger",)
_AF_43 = ("Budgetår__sparet_på_drift__er",)
_AF_44 = ("bistand_til_arbejdsgiveren",)
_AF_45 = ("bestem_organisering",)
_AF_46 = ("brug_andre_forvaltninger",)
_AF_47 = ("hav_en_indgang",)
_AF_48 = ("hav_jobcenter",)
_AF_49 = ("læg_indsatsen_sammen",)
_AF_50 = ("mål_på_resultater",)
_AF_51 = ("højst_seks_måneder",)
_AF_52 = ("højst_seks_måneder", "højst_seks_måneder__grund_1")
_AF_53 = ("giv_for_lang_pause",)
_AF_54 = ("pausen_varer",)
_AF_55 = ("bevilg_ressourceforløb",)
_AF_56 = ("fuldfør_ressourceforløb",)
_AF_57 = ("beslut_fysisk_samtale",)
_AF_58 = ("tæller_med",)
_AF_59 = ("tæller_med", "tæller_med__grund_1")
_AF_60 = ("effektivt_redskab",)
_AF_61 = ("effektivt_redskab", "effektivt_redskab__grund_1")
_AF_62 = ("i_de_seneste_tolv_måneder",)
_AF_63 = ("i_de_seneste_tolv_måneder", "i_de_seneste_tolv_måneder__grund_1")
_AF_64 = ("tæller_i_fokusmål",)
_AF_65 = ("tæller_i_fokusmål__grund_1",)
_AF_66 = ("tæller_i_fokusmål__grund_2",)
_AF_67 = ("analyser_registreringsbyrden",)
_AF_68 = ("hold_hotline",)
_AF_69 = ("inddrag_kl_og_dak",)
_AF_70 = ("se_på_støtte",)
_AF_71 = ("undersøg_vejledningen",)
_AF_72 = ("uændret_refusion_og_finansiering",)


def a_kasse(
    data_på_jobindsats: bool,
    under_tilsyn: bool,
    pr: date,
) -> tuple[None, str | None, str | None] | None:
    """Alt om A_kasse ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    if pr < DATO_2024_01_01:
        _data_på_jobindsats_dk__gælder = False
        data_på_jobindsats_dk = (("opfyldt" if data_på_jobindsats else "tilsidesat") if _data_på_jobindsats_dk__gælder else "ikke relevant")
        _tilsyn_med_a_kassen__gælder = False
        tilsyn_med_a_kassen = (("opfyldt" if under_tilsyn else "tilsidesat") if _tilsyn_med_a_kassen__gælder else "ikke relevant")
    else:
        _data_på_jobindsats_dk__gælder = True
        data_på_jobindsats_dk = (("opfyldt" if data_på_jobindsats else "tilsidesat") if _data_på_jobindsats_dk__gælder else "ikke relevant")
        _tilsyn_med_a_kassen__gælder = True
        tilsyn_med_a_kassen = (("opfyldt" if under_tilsyn else "tilsidesat") if _tilsyn_med_a_kassen__gælder else "ikke relevant")
    return (None, data_på_jobindsats_dk, tilsyn_med_a_kassen)


def a_kasse_begrundet(
    data_på_jobindsats: bool,
    under_tilsyn: bool,
    pr: date,
) -> tuple[None, str | None, str | None, tuple[str, ...], tuple[str, ...], tuple[str, ...]] | None:
    """Alt om A_kasse ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    data_på_jobindsats_dk_af: tuple[str, ...]
    tilsyn_med_a_kassen_af: tuple[str, ...]
    if pr < DATO_2024_01_01:
        _data_på_jobindsats_dk__gælder = False
        data_på_jobindsats_dk = (("opfyldt" if data_på_jobindsats else "tilsidesat") if _data_på_jobindsats_dk__gælder else "ikke relevant")
        data_på_jobindsats_dk_af = _AF_0
        _tilsyn_med_a_kassen__gælder = False
        tilsyn_med_a_kassen = (("opfyldt" if under_tilsyn else "tilsidesat") if _tilsyn_med_a_kassen__gælder else "ikke relevant")
        tilsyn_med_a_kassen_af = _AF_1
    else:
        _data_på_jobindsats_dk__gælder = True
        data_på_jobindsats_dk = (("opfyldt" if data_på_jobindsats else "tilsidesat") if _data_på_jobindsats_dk__gælder else "ikke relevant")
        data_på_jobindsats_dk_af = _AF_0
        _tilsyn_med_a_kassen__gælder = True
        tilsyn_med_a_kassen = (("opfyldt" if under_tilsyn else "tilsidesat") if _tilsyn_med_a_kassen__gælder else "ikke relevant")
        tilsyn_med_a_kassen_af = _AF_1
    return (None, data_på_jobindsats_dk, tilsyn_med_a_kassen, (), data_på_jobindsats_dk_af, tilsyn_med_a_kassen_af)


def besparelse(
    delaftale: Delaftale,
    på_jobcentrenes_område: bool,
    pr: date,
) -> tuple[bool | None] | None:
    """Alt om Besparelse ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    regnes_med_i_besparelsen = på_jobcentrenes_område and ((delaftale is _Delaftale_første_delaftale) or (delaftale is _Delaftale_anden_delaftale))
    return (regnes_med_i_besparelsen,)


def besparelse_begrundet(
    delaftale: Delaftale,
    på_jobcentrenes_område: bool,
    pr: date,
) -> tuple[bool | None, tuple[str, ...]] | None:
    """Alt om Besparelse ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    regnes_med_i_besparelsen_af: tuple[str, ...]
    if på_jobcentrenes_område and ((delaftale is _Delaftale_første_delaftale) or (delaftale is _Delaftale_anden_delaftale)):
        regnes_med_i_besparelsen = True
        regnes_med_i_besparelsen_af = _AF_3
    else:
        regnes_med_i_besparelsen = False
        regnes_med_i_besparelsen_af = _AF_2
    return (regnes_med_i_besparelsen, regnes_med_i_besparelsen_af)


def borger(
    ydelse: Ydelse,
    gruppe: Gruppe,
    ledig_fra: date | _Ingen,
    visiteret_til_kommunen: bool,
    omfattet_af_arbejdspligt: bool,
    har_job_at_vende_tilbage_til: bool,
    fravær_efter_borgeren: int,
    fravær_efter_arbejdsgiveren: int,
    besluttet_opfølgning: bool,
    i_integrationsprogram: bool,
    beder_om_vejledning_om_seks_uger: bool,
    vejledt_om_seks_uger: bool,
    har_min_plan: bool,
    status_i_min_plan: bool,
    behov_for_vejledning: bool,
    grund_til_opfølgning: bool,
    tvivl_om_rådighed: bool,
    pr: date,
) -> tuple[None, None, None, None, bool | None, None, Myndighed | None, None, bool | None, None, None, int | None, None, bool | None, None, bool | None, bool | None, None, bool | None, None, None, None, None, str | None, None, None, None, None, None, None, None, bool | None, bool | None, bool | None, None, bool | None, bool | None, None, None, int | _Ingen | None, None, bool | None, bool | None, bool | None, None, bool | None, None, None, None, None, bool | None, None, bool | None, None, bool | None, None, str | None, None] | None:
    """Alt om Borger ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    bevillingsmyndighed: Myndighed | None
    forventet_fravær: int | None
    krævede_opfølgninger: int | _Ingen | None
    bevillingsmyndighed = _Myndighed_kommune
    dagpengemodtager = ydelse is _Ydelse_dagpenge
    forventet_fravær = fravær_efter_borgeren if fravær_efter_borgeren > fravær_efter_arbejdsgiveren else fravær_efter_arbejdsgiveren
    _giv_øvrig_vejledning__gælder = behov_for_vejledning
    giv_øvrig_vejledning = _giv_øvrig_vejledning__gælder
    _hold_status_i_min_plan__gælder = (not (DATO_2023_01_01 <= pr)) and har_min_plan
    hold_status_i_min_plan = (("opfyldt" if status_i_min_plan else "tilsidesat") if _hold_status_i_min_plan__gælder else "ikke relevant")
    i_program_efter_integrationsloven = i_integrationsprogram
    indgår_i_fokusmål = (not (DATO_2026_07_01 <= pr)) and (ledig_fra is not _INGEN and ledig_fra <= _months_after(pr, -12))
    _indkald_om_rådighed__gælder = dagpengemodtager and tvivl_om_rådighed
    indkald_om_rådighed = _indkald_om_rådighed__gælder
    kontanthjælpsmodtager = ydelse is _Ydelse_kontanthjælp
    kort_sygefravær = forventet_fravær < 26
    længere_fra_arbejdsmarkedet = (gruppe is _Gruppe_længere_fra) and (not dagpengemodtager)
    andre_problemer_end_ledighed = længere_fra_arbejdsmarkedet
    _få_årlig_afklaring__gælder = (DATO_2027_01_01 <= pr) and andre_problemer_end_ledighed
    få_årlig_afklaring = _få_årlig_afklaring__gælder
    _nej_til_aktiveringstilbud__gælder = (DATO_2026_07_01 <= pr) and længere_fra_arbejdsmarkedet and (not omfattet_af_arbejdspligt)
    nej_til_aktiveringstilbud = _nej_til_aktiveringstilbud__gælder
    ny_ledig_i_forsøgsperioden = dagpengemodtager and (ledig_fra is not _INGEN and ledig_fra >= DATO_2027_01_01) and (ledig_fra < DATO_2030_01_01) and (not visiteret_til_kommunen)
    på_uddannelseshjælp = ydelse is _Ydelse_uddannelseshjælp
    sygemeldt_fra_beskæftigelse = (ydelse is _Ydelse_sygedagpenge) and har_job_at_vende_tilbage_til
    tæt_på_arbejdsmarkedet = (gruppe is _Gruppe_tæt_på) or dagpengemodtager
    ukompliceret_forløb = kort_sygefravær
    _fri_for_samtaler__gælder = (DATO_2026_07_01 <= pr) and sygemeldt_fra_beskæftigelse and ukompliceret_forløb and (not besluttet_opfølgning)
    fri_for_samtaler = _fri_for_samtaler__gælder
    _følg_op_alligevel__gælder = (DATO_2026_07_01 <= pr) and sygemeldt_fra_beskæftigelse and ukompliceret_forløb and grund_til_opfølgning
    følg_op_alligevel = _følg_op_alligevel__gælder
    krævede_opfølgninger = None
    _r0 = (DATO_2025_01_01 <= pr) and (not (DATO_2026_07_01 <= pr)) and sygemeldt_fra_beskæftigelse and ukompliceret_forløb
    if _r0:
        _krævede_opfølgninger_0 = 1
        if krævede_opfølgninger is not None and krævede_opfølgninger != _krævede_opfølgninger_0:
            return None
        krævede_opfølgninger = _krævede_opfølgninger_0
    _r1 = (DATO_2026_07_01 <= pr) and sygemeldt_fra_beskæftigelse and ukompliceret_forløb
    if _r1:
        _krævede_opfølgninger_1 = 0
        if krævede_opfølgninger is not None and krævede_opfølgninger != _krævede_opfølgninger_1:
            return None
        krævede_opfølgninger = _krævede_opfølgninger_1
    _r2 = sygemeldt_fra_beskæftigelse
    if _r2 and not _r0 and not _r1:
        _krævede_opfølgninger_2 = 4
        if krævede_opfølgninger is not None and krævede_opfølgninger != _krævede_opfølgninger_2:
            return None
        krævede_opfølgninger = _krævede_opfølgninger_2
    _r3 = True
    if _r3 and not _r0 and not _r2 and not _r1:
        _krævede_opfølgninger_3 = _INGEN
        if krævede_opfølgninger is not None and krævede_opfølgninger != _krævede_opfølgninger_3:
            return None
        krævede_opfølgninger = _krævede_opfølgninger_3
    _vejled_om_seks_uger__gælder = (not (DATO_2023_01_01 <= pr)) and dagpengemodtager and beder_om_vejledning_om_seks_uger
    vejled_om_seks_uger = (("opfyldt" if vejledt_om_seks_uger else "tilsidesat") if _vejled_om_seks_uger__gælder else "ikke relevant")
    return (None, None, None, None, andre_problemer_end_ledighed, None, bevillingsmyndighed, None, dagpengemodtager, None, None, forventet_fravær, None, fri_for_samtaler, None, få_årlig_afklaring, følg_op_alligevel, None, giv_øvrig_vejledning, None, None, None, None, hold_status_i_min_plan, None, None, None, None, None, None, None, i_program_efter_integrationsloven, indgår_i_fokusmål, indkald_om_rådighed, None, kontanthjælpsmodtager, kort_sygefravær, None, None, krævede_opfølgninger, None, længere_fra_arbejdsmarkedet, nej_til_aktiveringstilbud, ny_ledig_i_forsøgsperioden, None, på_uddannelseshjælp, None, None, None, None, sygemeldt_fra_beskæftigelse, None, tæt_på_arbejdsmarkedet, None, ukompliceret_forløb, None, vejled_om_seks_uger, None)


def borger_begrundet(
    ydelse: Ydelse,
    gruppe: Gruppe,
    ledig_fra: date | _Ingen,
    visiteret_til_kommunen: bool,
    omfattet_af_arbejdspligt: bool,
    har_job_at_vende_tilbage_til: bool,
    fravær_efter_borgeren: int,
    fravær_efter_arbejdsgiveren: int,
    besluttet_opfølgning: bool,
    i_integrationsprogram: bool,
    beder_om_vejledning_om_seks_uger: bool,
    vejledt_om_seks_uger: bool,
    har_min_plan: bool,
    status_i_min_plan: bool,
    behov_for_vejledning: bool,
    grund_til_opfølgning: bool,
    tvivl_om_rådighed: bool,
    pr: date,
) -> tuple[None, None, None, None, bool | None, None, Myndighed | None, None, bool | None, None, None, int | None, None, bool | None, None, bool | None, bool | None, None, bool | None, None, None, None, None, str | None, None, None, None, None, None, None, None, bool | None, bool | None, bool | None, None, bool | None, bool | None, None, None, int | _Ingen | None, None, bool | None, bool | None, bool | None, None, bool | None, None, None, None, None, bool | None, None, bool | None, None, bool | None, None, str | None, None, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]] | None:
    """Alt om Borger ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    bevillingsmyndighed: Myndighed | None
    forventet_fravær: int | None
    krævede_opfølgninger: int | _Ingen | None
    bevillingsmyndighed_af: tuple[str, ...]
    dagpengemodtager_af: tuple[str, ...]
    forventet_fravær_af: tuple[str, ...]
    giv_øvrig_vejledning_af: tuple[str, ...]
    hold_status_i_min_plan_af: tuple[str, ...]
    i_program_efter_integrationsloven_af: tuple[str, ...]
    indgår_i_fokusmål_af: tuple[str, ...]
    indkald_om_rådighed_af: tuple[str, ...]
    kontanthjælpsmodtager_af: tuple[str, ...]
    kort_sygefravær_af: tuple[str, ...]
    længere_fra_arbejdsmarkedet_af: tuple[str, ...]
    andre_problemer_end_ledighed_af: tuple[str, ...]
    få_årlig_afklaring_af: tuple[str, ...]
    nej_til_aktiveringstilbud_af: tuple[str, ...]
    ny_ledig_i_forsøgsperioden_af: tuple[str, ...]
    på_uddannelseshjælp_af: tuple[str, ...]
    sygemeldt_fra_beskæftigelse_af: tuple[str, ...]
    tæt_på_arbejdsmarkedet_af: tuple[str, ...]
    ukompliceret_forløb_af: tuple[str, ...]
    fri_for_samtaler_af: tuple[str, ...]
    følg_op_alligevel_af: tuple[str, ...]
    krævede_opfølgninger_af: tuple[str, ...]
    vejled_om_seks_uger_af: tuple[str, ...]
    bevillingsmyndighed = _Myndighed_kommune
    bevillingsmyndighed_af = _AF_4
    if ydelse is _Ydelse_dagpenge:
        dagpengemodtager = True
        dagpengemodtager_af = _AF_6
    else:
        dagpengemodtager = False
        dagpengemodtager_af = _AF_5
    forventet_fravær = fravær_efter_borgeren if fravær_efter_borgeren > fravær_efter_arbejdsgiveren else fravær_efter_arbejdsgiveren
    forventet_fravær_af = _AF_7
    _giv_øvrig_vejledning__gælder = behov_for_vejledning
    giv_øvrig_vejledning = _giv_øvrig_vejledning__gælder
    giv_øvrig_vejledning_af = _AF_8
    _hold_status_i_min_plan__gælder = (not (DATO_2023_01_01 <= pr)) and har_min_plan
    hold_status_i_min_plan = (("opfyldt" if status_i_min_plan else "tilsidesat") if _hold_status_i_min_plan__gælder else "ikke relevant")
    hold_status_i_min_plan_af = _AF_9
    if i_integrationsprogram:
        i_program_efter_integrationsloven = True
        i_program_efter_integrationsloven_af = _AF_11
    else:
        i_program_efter_integrationsloven = False
        i_program_efter_integrationsloven_af = _AF_10
    if (not (DATO_2026_07_01 <= pr)) and (ledig_fra is not _INGEN and ledig_fra <= _months_after(pr, -12)):
        indgår_i_fokusmål = True
        indgår_i_fokusmål_af = _AF_13
    else:
        indgår_i_fokusmål = False
        indgår_i_fokusmål_af = _AF_12
    _indkald_om_rådighed__gælder = dagpengemodtager and tvivl_om_rådighed
    indkald_om_rådighed = _indkald_om_rådighed__gælder
    indkald_om_rådighed_af = _AF_14
    if ydelse is _Ydelse_kontanthjælp:
        kontanthjælpsmodtager = True
        kontanthjælpsmodtager_af = _AF_16
    else:
        kontanthjælpsmodtager = False
        kontanthjælpsmodtager_af = _AF_15
    if forventet_fravær < 26:
        kort_sygefravær = True
        kort_sygefravær_af = _AF_18
    else:
        kort_sygefravær = False
        kort_sygefravær_af = _AF_17
    if (not dagpengemodtager) and (gruppe is _Gruppe_længere_fra):
        længere_fra_arbejdsmarkedet = True
        længere_fra_arbejdsmarkedet_af = _AF_20
    else:
        længere_fra_arbejdsmarkedet = False
        længere_fra_arbejdsmarkedet_af = _AF_19
    if længere_fra_arbejdsmarkedet:
        andre_problemer_end_ledighed = True
        andre_problemer_end_ledighed_af = _AF_22
    else:
        andre_problemer_end_ledighed = False
        andre_problemer_end_ledighed_af = _AF_21
    _få_årlig_afklaring__gælder = (DATO_2027_01_01 <= pr) and andre_problemer_end_ledighed
    få_årlig_afklaring = _få_årlig_afklaring__gælder
    få_årlig_afklaring_af = _AF_23
    _nej_til_aktiveringstilbud__gælder = (DATO_2026_07_01 <= pr) and længere_fra_arbejdsmarkedet and (not omfattet_af_arbejdspligt)
    nej_til_aktiveringstilbud = _nej_til_aktiveringstilbud__gælder
    nej_til_aktiveringstilbud_af = _AF_24
    if (not visiteret_til_kommunen) and dagpengemodtager and (ledig_fra is not _INGEN and ledig_fra >= DATO_2027_01_01) and (ledig_fra < DATO_2030_01_01):
        ny_ledig_i_forsøgsperioden = True
        ny_ledig_i_forsøgsperioden_af = _AF_26
    else:
        ny_ledig_i_forsøgsperioden = False
        ny_ledig_i_forsøgsperioden_af = _AF_25
    if ydelse is _Ydelse_uddannelseshjælp:
        på_uddannelseshjælp = True
        på_uddannelseshjælp_af = _AF_28
    else:
        på_uddannelseshjælp = False
        på_uddannelseshjælp_af = _AF_27
    if (ydelse is _Ydelse_sygedagpenge) and har_job_at_vende_tilbage_til:
        sygemeldt_fra_beskæftigelse = True
        sygemeldt_fra_beskæftigelse_af = _AF_30
    else:
        sygemeldt_fra_beskæftigelse = False
        sygemeldt_fra_beskæftigelse_af = _AF_29
    tæt_på_arbejdsmarkedet_af = _AF_31
    if gruppe is _Gruppe_tæt_på:
        tæt_på_arbejdsmarkedet_af += _AF_32
    if dagpengemodtager:
        tæt_på_arbejdsmarkedet_af += _AF_33
    tæt_på_arbejdsmarkedet = tæt_på_arbejdsmarkedet_af is not _AF_31
    if kort_sygefravær:
        ukompliceret_forløb = True
        ukompliceret_forløb_af = _AF_35
    else:
        ukompliceret_forløb = False
        ukompliceret_forløb_af = _AF_34
    _fri_for_samtaler__gælder = (DATO_2026_07_01 <= pr) and sygemeldt_fra_beskæftigelse and ukompliceret_forløb and (not besluttet_opfølgning)
    fri_for_samtaler = _fri_for_samtaler__gælder
    fri_for_samtaler_af = _AF_36
    _følg_op_alligevel__gælder = (DATO_2026_07_01 <= pr) and sygemeldt_fra_beskæftigelse and ukompliceret_forløb and grund_til_opfølgning
    følg_op_alligevel = _følg_op_alligevel__gælder
    følg_op_alligevel_af = _AF_37
    krævede_opfølgninger = None
    krævede_opfølgninger_af = ()
    _r0 = (DATO_2025_01_01 <= pr) and (not (DATO_2026_07_01 <= pr)) and sygemeldt_fra_beskæftigelse and ukompliceret_forløb
    if _r0:
        _krævede_opfølgninger_0 = 1
        if krævede_opfølgninger is not None and krævede_opfølgninger != _krævede_opfølgninger_0:
            return None
        krævede_opfølgninger = _krævede_opfølgninger_0
        krævede_opfølgninger_af += _AF_38
    _r1 = (DATO_2026_07_01 <= pr) and sygemeldt_fra_beskæftigelse and ukompliceret_forløb
    if _r1:
        _krævede_opfølgninger_1 = 0
        if krævede_opfølgninger is not None and krævede_opfølgninger != _krævede_opfølgninger_1:
            return None
        krævede_opfølgninger = _krævede_opfølgninger_1
        krævede_opfølgninger_af += _AF_39
    _r2 = sygemeldt_fra_beskæftigelse
    if _r2 and not _r0 and not _r1:
        _krævede_opfølgninger_2 = 4
        if krævede_opfølgninger is not None and krævede_opfølgninger != _krævede_opfølgninger_2:
            return None
        krævede_opfølgninger = _krævede_opfølgninger_2
        krævede_opfølgninger_af += _AF_40
    _r3 = True
    if _r3 and not _r0 and not _r2 and not _r1:
        _krævede_opfølgninger_3 = _INGEN
        if krævede_opfølgninger is not None and krævede_opfølgninger != _krævede_opfølgninger_3:
            return None
        krævede_opfølgninger = _krævede_opfølgninger_3
        krævede_opfølgninger_af += _AF_41
    _vejled_om_seks_uger__gælder = (not (DATO_2023_01_01 <= pr)) and dagpengemodtager and beder_om_vejledning_om_seks_uger
    vejled_om_seks_uger = (("opfyldt" if vejledt_om_seks_uger else "tilsidesat") if _vejled_om_seks_uger__gælder else "ikke relevant")
    vejled_om_seks_uger_af = _AF_42
    return (None, None, None, None, andre_problemer_end_ledighed, None, bevillingsmyndighed, None, dagpengemodtager, None, None, forventet_fravær, None, fri_for_samtaler, None, få_årlig_afklaring, følg_op_alligevel, None, giv_øvrig_vejledning, None, None, None, None, hold_status_i_min_plan, None, None, None, None, None, None, None, i_program_efter_integrationsloven, indgår_i_fokusmål, indkald_om_rådighed, None, kontanthjælpsmodtager, kort_sygefravær, None, None, krævede_opfølgninger, None, længere_fra_arbejdsmarkedet, nej_til_aktiveringstilbud, ny_ledig_i_forsøgsperioden, None, på_uddannelseshjælp, None, None, None, None, sygemeldt_fra_beskæftigelse, None, tæt_på_arbejdsmarkedet, None, ukompliceret_forløb, None, vejled_om_seks_uger, None, (), (), (), (), andre_problemer_end_ledighed_af, (), bevillingsmyndighed_af, (), dagpengemodtager_af, (), (), forventet_fravær_af, (), fri_for_samtaler_af, (), få_årlig_afklaring_af, følg_op_alligevel_af, (), giv_øvrig_vejledning_af, (), (), (), (), hold_status_i_min_plan_af, (), (), (), (), (), (), (), i_program_efter_integrationsloven_af, indgår_i_fokusmål_af, indkald_om_rådighed_af, (), kontanthjælpsmodtager_af, kort_sygefravær_af, (), (), krævede_opfølgninger_af, (), længere_fra_arbejdsmarkedet_af, nej_til_aktiveringstilbud_af, ny_ledig_i_forsøgsperioden_af, (), på_uddannelseshjælp_af, (), (), (), (), sygemeldt_fra_beskæftigelse_af, (), tæt_på_arbejdsmarkedet_af, (), ukompliceret_forløb_af, (), vejled_om_seks_uger_af, ())


def budgetår(
    driftsudgift_før: int,
    driftsudgift: int,
    pr: date,
) -> tuple[None, None, int | None, None] | None:
    """Alt om Budgetår ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    sparet_på_drift: int | None
    sparet_på_drift = driftsudgift_før - driftsudgift
    return (None, None, sparet_på_drift, None)


def budgetår_begrundet(
    driftsudgift_før: int,
    driftsudgift: int,
    pr: date,
) -> tuple[None, None, int | None, None, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]] | None:
    """Alt om Budgetår ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    sparet_på_drift: int | None
    sparet_på_drift_af: tuple[str, ...]
    sparet_på_drift = driftsudgift_før - driftsudgift
    sparet_på_drift_af = _AF_43
    return (None, None, sparet_på_drift, None, (), (), sparet_på_drift_af, ())


def henvendelse(
    modtaget: date,
    om_rekruttering: bool,
    bistået: bool,
    pr: date,
) -> tuple[str | None] | None:
    """Alt om Henvendelse ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    _bistand_til_arbejdsgiveren__gælder = (DATO_2024_01_01 <= modtaget) and om_rekruttering
    bistand_til_arbejdsgiveren = (("opfyldt" if bistået else "tilsidesat") if _bistand_til_arbejdsgiveren__gælder else "ikke relevant")
    return (bistand_til_arbejdsgiveren,)


def henvendelse_begrundet(
    modtaget: date,
    om_rekruttering: bool,
    bistået: bool,
    pr: date,
) -> tuple[str | None, tuple[str, ...]] | None:
    """Alt om Henvendelse ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    bistand_til_arbejdsgiveren_af: tuple[str, ...]
    _bistand_til_arbejdsgiveren__gælder = (DATO_2024_01_01 <= modtaget) and om_rekruttering
    bistand_til_arbejdsgiveren = (("opfyldt" if bistået else "tilsidesat") if _bistand_til_arbejdsgiveren__gælder else "ikke relevant")
    bistand_til_arbejdsgiveren_af = _AF_44
    return (bistand_til_arbejdsgiveren, bistand_til_arbejdsgiveren_af)


def kommune(
    har_jobcenter: bool,
    indgange_for_virksomheder: int,
    klar_og_tydelig_indgang: bool,
    pr: date,
) -> tuple[None, bool | None, bool | None, None, str | None, str | None, None, None, bool | None, None, None, None] | None:
    """Alt om Kommune ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    if pr < DATO_2026_07_01:
        _bestem_organisering__gælder = False
        bestem_organisering = _bestem_organisering__gælder
        _brug_andre_forvaltninger__gælder = False
        brug_andre_forvaltninger = _brug_andre_forvaltninger__gælder
        _hav_en_indgang__gælder = False
        hav_en_indgang = (("opfyldt" if ((indgange_for_virksomheder == 1) and klar_og_tydelig_indgang) else "tilsidesat") if _hav_en_indgang__gælder else "ikke relevant")
        _hav_jobcenter__gælder = True
        hav_jobcenter = (("opfyldt" if har_jobcenter else "tilsidesat") if _hav_jobcenter__gælder else "ikke relevant")
        _læg_indsatsen_sammen__gælder = False
        læg_indsatsen_sammen = _læg_indsatsen_sammen__gælder
    else:
        _bestem_organisering__gælder = True
        bestem_organisering = _bestem_organisering__gælder
        _brug_andre_forvaltninger__gælder = True
        brug_andre_forvaltninger = _brug_andre_forvaltninger__gælder
        _hav_en_indgang__gælder = True
        hav_en_indgang = (("opfyldt" if ((indgange_for_virksomheder == 1) and klar_og_tydelig_indgang) else "tilsidesat") if _hav_en_indgang__gælder else "ikke relevant")
        _hav_jobcenter__gælder = False
        hav_jobcenter = (("opfyldt" if har_jobcenter else "tilsidesat") if _hav_jobcenter__gælder else "ikke relevant")
        _læg_indsatsen_sammen__gælder = True
        læg_indsatsen_sammen = _læg_indsatsen_sammen__gælder
    return (None, bestem_organisering, brug_andre_forvaltninger, None, hav_en_indgang, hav_jobcenter, None, None, læg_indsatsen_sammen, None, None, None)


def kommune_begrundet(
    har_jobcenter: bool,
    indgange_for_virksomheder: int,
    klar_og_tydelig_indgang: bool,
    pr: date,
) -> tuple[None, bool | None, bool | None, None, str | None, str | None, None, None, bool | None, None, None, None, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]] | None:
    """Alt om Kommune ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    bestem_organisering_af: tuple[str, ...]
    brug_andre_forvaltninger_af: tuple[str, ...]
    hav_en_indgang_af: tuple[str, ...]
    hav_jobcenter_af: tuple[str, ...]
    læg_indsatsen_sammen_af: tuple[str, ...]
    if pr < DATO_2026_07_01:
        _bestem_organisering__gælder = False
        bestem_organisering = _bestem_organisering__gælder
        bestem_organisering_af = _AF_45
        _brug_andre_forvaltninger__gælder = False
        brug_andre_forvaltninger = _brug_andre_forvaltninger__gælder
        brug_andre_forvaltninger_af = _AF_46
        _hav_en_indgang__gælder = False
        hav_en_indgang = (("opfyldt" if ((indgange_for_virksomheder == 1) and klar_og_tydelig_indgang) else "tilsidesat") if _hav_en_indgang__gælder else "ikke relevant")
        hav_en_indgang_af = _AF_47
        _hav_jobcenter__gælder = True
        hav_jobcenter = (("opfyldt" if har_jobcenter else "tilsidesat") if _hav_jobcenter__gælder else "ikke relevant")
        hav_jobcenter_af = _AF_48
        _læg_indsatsen_sammen__gælder = False
        læg_indsatsen_sammen = _læg_indsatsen_sammen__gælder
        læg_indsatsen_sammen_af = _AF_49
    else:
        _bestem_organisering__gælder = True
        bestem_organisering = _bestem_organisering__gælder
        bestem_organisering_af = _AF_45
        _brug_andre_forvaltninger__gælder = True
        brug_andre_forvaltninger = _brug_andre_forvaltninger__gælder
        brug_andre_forvaltninger_af = _AF_46
        _hav_en_indgang__gælder = True
        hav_en_indgang = (("opfyldt" if ((indgange_for_virksomheder == 1) and klar_og_tydelig_indgang) else "tilsidesat") if _hav_en_indgang__gælder else "ikke relevant")
        hav_en_indgang_af = _AF_47
        _hav_jobcenter__gælder = False
        hav_jobcenter = (("opfyldt" if har_jobcenter else "tilsidesat") if _hav_jobcenter__gælder else "ikke relevant")
        hav_jobcenter_af = _AF_48
        _læg_indsatsen_sammen__gælder = True
        læg_indsatsen_sammen = _læg_indsatsen_sammen__gælder
        læg_indsatsen_sammen_af = _AF_49
    return (None, bestem_organisering, brug_andre_forvaltninger, None, hav_en_indgang, hav_jobcenter, None, None, læg_indsatsen_sammen, None, None, None, (), bestem_organisering_af, brug_andre_forvaltninger_af, (), hav_en_indgang_af, hav_jobcenter_af, (), (), læg_indsatsen_sammen_af, (), (), ())


def måling(
    målt_den: date,
    måler_arbejde_eller_uddannelse: bool,
    pr: date,
) -> tuple[str | None] | None:
    """Alt om Måling ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    _mål_på_resultater__gælder = DATO_2026_07_01 <= målt_den
    mål_på_resultater = (("opfyldt" if måler_arbejde_eller_uddannelse else "tilsidesat") if _mål_på_resultater__gælder else "ikke relevant")
    return (mål_på_resultater,)


def måling_begrundet(
    målt_den: date,
    måler_arbejde_eller_uddannelse: bool,
    pr: date,
) -> tuple[str | None, tuple[str, ...]] | None:
    """Alt om Måling ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    mål_på_resultater_af: tuple[str, ...]
    _mål_på_resultater__gælder = DATO_2026_07_01 <= målt_den
    mål_på_resultater = (("opfyldt" if måler_arbejde_eller_uddannelse else "tilsidesat") if _mål_på_resultater__gælder else "ikke relevant")
    mål_på_resultater_af = _AF_50
    return (mål_på_resultater, mål_på_resultater_af)


def pause(
    begynder: date,
    slutter: date,
    besluttet: bool,
    pr: date,
) -> tuple[str | None, None, bool | None, date | None] | None:
    """Alt om Pause ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    varer_til: date | None
    højst_seks_måneder = slutter < _months_after(begynder, 6)
    _giv_for_lang_pause__gælder = (DATO_2027_01_01 <= begynder) and (not højst_seks_måneder)
    giv_for_lang_pause = (("overtrådt" if besluttet else "overholdt") if _giv_for_lang_pause__gælder else "ikke relevant")
    varer_til = min(slutter, _days_after(_months_after(begynder, 6), -1))
    return (giv_for_lang_pause, None, højst_seks_måneder, varer_til)


def pause_begrundet(
    begynder: date,
    slutter: date,
    besluttet: bool,
    pr: date,
) -> tuple[str | None, None, bool | None, date | None, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]] | None:
    """Alt om Pause ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    varer_til: date | None
    højst_seks_måneder_af: tuple[str, ...]
    giv_for_lang_pause_af: tuple[str, ...]
    varer_til_af: tuple[str, ...]
    if slutter < _months_after(begynder, 6):
        højst_seks_måneder = True
        højst_seks_måneder_af = _AF_52
    else:
        højst_seks_måneder = False
        højst_seks_måneder_af = _AF_51
    _giv_for_lang_pause__gælder = (DATO_2027_01_01 <= begynder) and (not højst_seks_måneder)
    giv_for_lang_pause = (("overtrådt" if besluttet else "overholdt") if _giv_for_lang_pause__gælder else "ikke relevant")
    giv_for_lang_pause_af = _AF_53
    varer_til = min(slutter, _days_after(_months_after(begynder, 6), -1))
    varer_til_af = _AF_54
    return (giv_for_lang_pause, None, højst_seks_måneder, varer_til, giv_for_lang_pause_af, (), højst_seks_måneder_af, varer_til_af)


def ressourceforløb(
    bevilget: date,
    i_gang: bool,
    pr: date,
) -> tuple[bool | None, bool | None] | None:
    """Alt om Ressourceforløb ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    _bevilg_ressourceforløb__gælder = (not False) and (not (DATO_2026_07_01 <= bevilget))
    bevilg_ressourceforløb = _bevilg_ressourceforløb__gælder
    _fuldfør_ressourceforløb__gælder = i_gang and (bevilget < DATO_2026_07_01)
    fuldfør_ressourceforløb = _fuldfør_ressourceforløb__gælder
    return (bevilg_ressourceforløb, fuldfør_ressourceforløb)


def ressourceforløb_begrundet(
    bevilget: date,
    i_gang: bool,
    pr: date,
) -> tuple[bool | None, bool | None, tuple[str, ...], tuple[str, ...]] | None:
    """Alt om Ressourceforløb ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    bevilg_ressourceforløb_af: tuple[str, ...]
    fuldfør_ressourceforløb_af: tuple[str, ...]
    _bevilg_ressourceforløb__gælder = (not False) and (not (DATO_2026_07_01 <= bevilget))
    bevilg_ressourceforløb = _bevilg_ressourceforløb__gælder
    bevilg_ressourceforløb_af = _AF_55
    _fuldfør_ressourceforløb__gælder = i_gang and (bevilget < DATO_2026_07_01)
    fuldfør_ressourceforløb = _fuldfør_ressourceforløb__gælder
    fuldfør_ressourceforløb_af = _AF_56
    return (bevilg_ressourceforløb, fuldfør_ressourceforløb, bevilg_ressourceforløb_af, fuldfør_ressourceforløb_af)


def samtale(
    dato: date,
    art: Samtaleart,
    afholdt: bool,
    behov_for_fysisk: bool,
    pr: date,
) -> tuple[None, bool | None, None, None, None, None, None, None, None, None, None, None, bool | None] | None:
    """Alt om Samtale ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    _beslut_fysisk_samtale__gælder = (DATO_2023_01_01 <= dato) and behov_for_fysisk
    beslut_fysisk_samtale = _beslut_fysisk_samtale__gælder
    tæller_med = afholdt and (art is _Samtaleart_jobsamtale)
    return (None, beslut_fysisk_samtale, None, None, None, None, None, None, None, None, None, None, tæller_med)


def samtale_begrundet(
    dato: date,
    art: Samtaleart,
    afholdt: bool,
    behov_for_fysisk: bool,
    pr: date,
) -> tuple[None, bool | None, None, None, None, None, None, None, None, None, None, None, bool | None, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]] | None:
    """Alt om Samtale ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    beslut_fysisk_samtale_af: tuple[str, ...]
    tæller_med_af: tuple[str, ...]
    _beslut_fysisk_samtale__gælder = (DATO_2023_01_01 <= dato) and behov_for_fysisk
    beslut_fysisk_samtale = _beslut_fysisk_samtale__gælder
    beslut_fysisk_samtale_af = _AF_57
    if afholdt and (art is _Samtaleart_jobsamtale):
        tæller_med = True
        tæller_med_af = _AF_59
    else:
        tæller_med = False
        tæller_med_af = _AF_58
    return (None, beslut_fysisk_samtale, None, None, None, None, None, None, None, None, None, None, tæller_med, (), beslut_fysisk_samtale_af, (), (), (), (), (), (), (), (), (), (), tæller_med_af)


def tilbud(
    art: Tilbudsart,
    begyndt_: date,
    sluttet: date | _Ingen,
    pr: date,
) -> tuple[bool | None, bool | None, None, None, bool | None] | None:
    """Alt om Tilbud ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    effektivt_redskab = (art is _Tilbudsart_virksomhedspraktik) or (art is _Tilbudsart_løntilskud) or (art is _Tilbudsart_ordinær_uddannelse)
    i_de_seneste_tolv_måneder = (begyndt_ <= pr) and ((sluttet is _INGEN) or (sluttet is not _INGEN and sluttet > _months_after(pr, -12)))
    tæller_i_fokusmål = (art is not _Tilbudsart_øvrig_vejledning) or (pr < DATO_2023_01_01)
    return (effektivt_redskab, i_de_seneste_tolv_måneder, None, None, tæller_i_fokusmål)


def tilbud_begrundet(
    art: Tilbudsart,
    begyndt_: date,
    sluttet: date | _Ingen,
    pr: date,
) -> tuple[bool | None, bool | None, None, None, bool | None, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]] | None:
    """Alt om Tilbud ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    effektivt_redskab_af: tuple[str, ...]
    i_de_seneste_tolv_måneder_af: tuple[str, ...]
    tæller_i_fokusmål_af: tuple[str, ...]
    if (art is _Tilbudsart_virksomhedspraktik) or (art is _Tilbudsart_løntilskud) or (art is _Tilbudsart_ordinær_uddannelse):
        effektivt_redskab = True
        effektivt_redskab_af = _AF_61
    else:
        effektivt_redskab = False
        effektivt_redskab_af = _AF_60
    if (begyndt_ <= pr) and ((sluttet is _INGEN) or (sluttet is not _INGEN and sluttet > _months_after(pr, -12))):
        i_de_seneste_tolv_måneder = True
        i_de_seneste_tolv_måneder_af = _AF_63
    else:
        i_de_seneste_tolv_måneder = False
        i_de_seneste_tolv_måneder_af = _AF_62
    tæller_i_fokusmål_af = _AF_64
    if art is not _Tilbudsart_øvrig_vejledning:
        tæller_i_fokusmål_af += _AF_65
    if pr < DATO_2023_01_01:
        tæller_i_fokusmål_af += _AF_66
    tæller_i_fokusmål = tæller_i_fokusmål_af is not _AF_64
    return (effektivt_redskab, i_de_seneste_tolv_måneder, None, None, tæller_i_fokusmål, effektivt_redskab_af, i_de_seneste_tolv_måneder_af, (), (), tæller_i_fokusmål_af)


def udmøntning(
    kl_inddraget: bool,
    dak_inddraget: bool,
    hotline_i_drift: bool,
    set_på_støtte_den: date | _Ingen,
    refusion_ændret: bool,
    bevillingsansvar_ændret: bool,
    finansiering_ændret: bool,
    byrden_analyseret_den: date | _Ingen,
    vejledning_undersøgt_den: date | _Ingen,
    pr: date,
) -> tuple[str | None, str | None, str | None, str | None, str | None, str | None] | None:
    """Alt om Udmøntning ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    if pr < DATO_2023_01_01:
        _analyser_registreringsbyrden__frist = DATO_2023_12_31
        _analyser_registreringsbyrden__gælder = not False
        analyser_registreringsbyrden = (("opfyldt" if (byrden_analyseret_den is not _INGEN and byrden_analyseret_den <= DATO_2023_12_31) else ("afventer" if (pr <= _analyser_registreringsbyrden__frist) else "tilsidesat")) if _analyser_registreringsbyrden__gælder else "ikke relevant")
        _hold_hotline__gælder = False
        hold_hotline = (("opfyldt" if hotline_i_drift else "tilsidesat") if _hold_hotline__gælder else "ikke relevant")
        _inddrag_kl_og_dak__gælder = True
        inddrag_kl_og_dak = (("opfyldt" if (kl_inddraget and dak_inddraget) else "tilsidesat") if _inddrag_kl_og_dak__gælder else "ikke relevant")
        _se_på_støtte__frist = DATO_2022_11_30
        _se_på_støtte__gælder = not False
        se_på_støtte = (("opfyldt" if (set_på_støtte_den is not _INGEN and set_på_støtte_den <= DATO_2022_11_30) else ("afventer" if (pr <= _se_på_støtte__frist) else "tilsidesat")) if _se_på_støtte__gælder else "ikke relevant")
        _undersøg_vejledningen__frist = DATO_2023_12_31
        _undersøg_vejledningen__gælder = not False
        undersøg_vejledningen = (("opfyldt" if (vejledning_undersøgt_den is not _INGEN and vejledning_undersøgt_den <= DATO_2023_12_31) else ("afventer" if (pr <= _undersøg_vejledningen__frist) else "tilsidesat")) if _undersøg_vejledningen__gælder else "ikke relevant")
        _uændret_refusion_og_finansiering__gælder = False
        uændret_refusion_og_finansiering = (("overtrådt" if (refusion_ændret or bevillingsansvar_ændret or finansiering_ændret) else "overholdt") if _uændret_refusion_og_finansiering__gælder else "ikke relevant")
    elif pr < DATO_2024_01_01:
        _analyser_registreringsbyrden__frist = DATO_2023_12_31
        _analyser_registreringsbyrden__gælder = not False
        analyser_registreringsbyrden = (("opfyldt" if (byrden_analyseret_den is not _INGEN and byrden_analyseret_den <= DATO_2023_12_31) else ("afventer" if (pr <= _analyser_registreringsbyrden__frist) else "tilsidesat")) if _analyser_registreringsbyrden__gælder else "ikke relevant")
        _hold_hotline__gælder = True
        hold_hotline = (("opfyldt" if hotline_i_drift else "tilsidesat") if _hold_hotline__gælder else "ikke relevant")
        _inddrag_kl_og_dak__gælder = True
        inddrag_kl_og_dak = (("opfyldt" if (kl_inddraget and dak_inddraget) else "tilsidesat") if _inddrag_kl_og_dak__gælder else "ikke relevant")
        _se_på_støtte__frist = DATO_2022_11_30
        _se_på_støtte__gælder = not False
        se_på_støtte = (("opfyldt" if (set_på_støtte_den is not _INGEN and set_på_støtte_den <= DATO_2022_11_30) else ("afventer" if (pr <= _se_på_støtte__frist) else "tilsidesat")) if _se_på_støtte__gælder else "ikke relevant")
        _undersøg_vejledningen__frist = DATO_2023_12_31
        _undersøg_vejledningen__gælder = not False
        undersøg_vejledningen = (("opfyldt" if (vejledning_undersøgt_den is not _INGEN and vejledning_undersøgt_den <= DATO_2023_12_31) else ("afventer" if (pr <= _undersøg_vejledningen__frist) else "tilsidesat")) if _undersøg_vejledningen__gælder else "ikke relevant")
        _uændret_refusion_og_finansiering__gælder = False
        uændret_refusion_og_finansiering = (("overtrådt" if (refusion_ændret or bevillingsansvar_ændret or finansiering_ændret) else "overholdt") if _uændret_refusion_og_finansiering__gælder else "ikke relevant")
    else:
        _analyser_registreringsbyrden__frist = DATO_2023_12_31
        _analyser_registreringsbyrden__gælder = not False
        analyser_registreringsbyrden = (("opfyldt" if (byrden_analyseret_den is not _INGEN and byrden_analyseret_den <= DATO_2023_12_31) else ("afventer" if (pr <= _analyser_registreringsbyrden__frist) else "tilsidesat")) if _analyser_registreringsbyrden__gælder else "ikke relevant")
        _hold_hotline__gælder = True
        hold_hotline = (("opfyldt" if hotline_i_drift else "tilsidesat") if _hold_hotline__gælder else "ikke relevant")
        _inddrag_kl_og_dak__gælder = True
        inddrag_kl_og_dak = (("opfyldt" if (kl_inddraget and dak_inddraget) else "tilsidesat") if _inddrag_kl_og_dak__gælder else "ikke relevant")
        _se_på_støtte__frist = DATO_2022_11_30
        _se_på_støtte__gælder = not False
        se_på_støtte = (("opfyldt" if (set_på_støtte_den is not _INGEN and set_på_støtte_den <= DATO_2022_11_30) else ("afventer" if (pr <= _se_på_støtte__frist) else "tilsidesat")) if _se_på_støtte__gælder else "ikke relevant")
        _undersøg_vejledningen__frist = DATO_2023_12_31
        _undersøg_vejledningen__gælder = not False
        undersøg_vejledningen = (("opfyldt" if (vejledning_undersøgt_den is not _INGEN and vejledning_undersøgt_den <= DATO_2023_12_31) else ("afventer" if (pr <= _undersøg_vejledningen__frist) else "tilsidesat")) if _undersøg_vejledningen__gælder else "ikke relevant")
        _uændret_refusion_og_finansiering__gælder = True
        uændret_refusion_og_finansiering = (("overtrådt" if (refusion_ændret or bevillingsansvar_ændret or finansiering_ændret) else "overholdt") if _uændret_refusion_og_finansiering__gælder else "ikke relevant")
    return (analyser_registreringsbyrden, hold_hotline, inddrag_kl_og_dak, se_på_støtte, undersøg_vejledningen, uændret_refusion_og_finansiering)


def udmøntning_begrundet(
    kl_inddraget: bool,
    dak_inddraget: bool,
    hotline_i_drift: bool,
    set_på_støtte_den: date | _Ingen,
    refusion_ændret: bool,
    bevillingsansvar_ændret: bool,
    finansiering_ændret: bool,
    byrden_analyseret_den: date | _Ingen,
    vejledning_undersøgt_den: date | _Ingen,
    pr: date,
) -> tuple[str | None, str | None, str | None, str | None, str | None, str | None, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]] | None:
    """Alt om Udmøntning ud fra kendte oplysninger; None hvor den almindelige vej må svare."""
    analyser_registreringsbyrden_af: tuple[str, ...]
    hold_hotline_af: tuple[str, ...]
    inddrag_kl_og_dak_af: tuple[str, ...]
    se_på_støtte_af: tuple[str, ...]
    undersøg_vejledningen_af: tuple[str, ...]
    uændret_refusion_og_finansiering_af: tuple[str, ...]
    if pr < DATO_2023_01_01:
        _analyser_registreringsbyrden__frist = DATO_2023_12_31
        _analyser_registreringsbyrden__gælder = not False
        analyser_registreringsbyrden = (("opfyldt" if (byrden_analyseret_den is not _INGEN and byrden_analyseret_den <= DATO_2023_12_31) else ("afventer" if (pr <= _analyser_registreringsbyrden__frist) else "tilsidesat")) if _analyser_registreringsbyrden__gælder else "ikke relevant")
        analyser_registreringsbyrden_af = _AF_67
        _hold_hotline__gælder = False
        hold_hotline = (("opfyldt" if hotline_i_drift else "tilsidesat") if _hold_hotline__gælder else "ikke relevant")
        hold_hotline_af = _AF_68
        _inddrag_kl_og_dak__gælder = True
        inddrag_kl_og_dak = (("opfyldt" if (kl_inddraget and dak_inddraget) else "tilsidesat") if _inddrag_kl_og_dak__gælder else "ikke relevant")
        inddrag_kl_og_dak_af = _AF_69
        _se_på_støtte__frist = DATO_2022_11_30
        _se_på_støtte__gælder = not False
        se_på_støtte = (("opfyldt" if (set_på_støtte_den is not _INGEN and set_på_støtte_den <= DATO_2022_11_30) else ("afventer" if (pr <= _se_på_støtte__frist) else "tilsidesat")) if _se_på_støtte__gælder else "ikke relevant")
        se_på_støtte_af = _AF_70
        _undersøg_vejledningen__frist = DATO_2023_12_31
        _undersøg_vejledningen__gælder = not False
        undersøg_vejledningen = (("opfyldt" if (vejledning_undersøgt_den is not _INGEN and vejledning_undersøgt_den <= DATO_2023_12_31) else ("afventer" if (pr <= _undersøg_vejledningen__frist) else "tilsidesat")) if _undersøg_vejledningen__gælder else "ikke relevant")
        undersøg_vejledningen_af = _AF_71
        _uændret_refusion_og_finansiering__gælder = False
        uændret_refusion_og_finansiering = (("overtrådt" if (refusion_ændret or bevillingsansvar_ændret or finansiering_ændret) else "overholdt") if _uændret_refusion_og_finansiering__gælder else "ikke relevant")
        uændret_refusion_og_finansiering_af = _AF_72
    elif pr < DATO_2024_01_01:
        _analyser_registreringsbyrden__frist = DATO_2023_12_31
        _analyser_registreringsbyrden__gælder = not False
        analyser_registreringsbyrden = (("opfyldt" if (byrden_analyseret_den is not _INGEN and byrden_analyseret_den <= DATO_2023_12_31) else ("afventer" if (pr <= _analyser_registreringsbyrden__frist) else "tilsidesat")) if _analyser_registreringsbyrden__gælder else "ikke relevant")
        analyser_registreringsbyrden_af = _AF_67
        _hold_hotline__gælder = True
        hold_hotline = (("opfyldt" if hotline_i_drift else "tilsidesat") if _hold_hotline__gælder else "ikke relevant")
        hold_hotline_af = _AF_68
        _inddrag_kl_og_dak__gælder = True
        inddrag_kl_og_dak = (("opfyldt" if (kl_inddraget and dak_inddraget) else "tilsidesat") if _inddrag_kl_og_dak__gælder else "ikke relevant")
        inddrag_kl_og_dak_af = _AF_69
        _se_på_støtte__frist = DATO_2022_11_30
        _se_på_støtte__gælder = not False
        se_på_støtte = (("opfyldt" if (set_på_støtte_den is not _INGEN and set_på_støtte_den <= DATO_2022_11_30) else ("afventer" if (pr <= _se_på_støtte__frist) else "tilsidesat")) if _se_på_støtte__gælder else "ikke relevant")
        se_på_støtte_af = _AF_70
        _undersøg_vejledningen__frist = DATO_2023_12_31
        _undersøg_vejledningen__gælder = not False
        undersøg_vejledningen = (("opfyldt" if (vejledning_undersøgt_den is not _INGEN and vejledning_undersøgt_den <= DATO_2023_12_31) else ("afventer" if (pr <= _undersøg_vejledningen__frist) else "tilsidesat")) if _undersøg_vejledningen__gælder else "ikke relevant")
        undersøg_vejledningen_af = _AF_71
        _uændret_refusion_og_finansiering__gælder = False
        uændret_refusion_og_finansiering = (("overtrådt" if (refusion_ændret or bevillingsansvar_ændret or finansiering_ændret) else "overholdt") if _uændret_refusion_og_finansiering__gælder else "ikke relevant")
        uændret_refusion_og_finansiering_af = _AF_72
    else:
        _analyser_registreringsbyrden__frist = DATO_2023_12_31
        _analyser_registreringsbyrden__gælder = not False
        analyser_registreringsbyrden = (("opfyldt" if (byrden_analyseret_den is not _INGEN and byrden_analyseret_den <= DATO_2023_12_31) else ("afventer" if (pr <= _analyser_registreringsbyrden__frist) else "tilsidesat")) if _analyser_registreringsbyrden__gælder else "ikke relevant")
        analyser_registreringsbyrden_af = _AF_67
        _hold_hotline__gælder = True
        hold_hotline = (("opfyldt" if hotline_i_drift else "tilsidesat") if _hold_hotline__gælder else "ikke relevant")
        hold_hotline_af = _AF_68
        _inddrag_kl_og_dak__gælder = True
        inddrag_kl_og_dak = (("opfyldt" if (kl_inddraget and dak_inddraget) else "tilsidesat") if _inddrag_kl_og_dak__gælder else "ikke relevant")
        inddrag_kl_og_dak_af = _AF_69
        _se_på_støtte__frist = DATO_2022_11_30
        _se_på_støtte__gælder = not False
        se_på_støtte = (("opfyldt" if (set_på_støtte_den is not _INGEN and set_på_støtte_den <= DATO_2022_11_30) else ("afventer" if (pr <= _se_på_støtte__frist) else "tilsidesat")) if _se_på_støtte__gælder else "ikke relevant")
        se_på_støtte_af = _AF_70
        _undersøg_vejledningen__frist = DATO_2023_12_31
        _undersøg_vejledningen__gælder = not False
        undersøg_vejledningen = (("opfyldt" if (vejledning_undersøgt_den is not _INGEN and vejledning_undersøgt_den <= DATO_2023_12_31) else ("afventer" if (pr <= _undersøg_vejledningen__frist) else "tilsidesat")) if _undersøg_vejledningen__gælder else "ikke relevant")
        undersøg_vejledningen_af = _AF_71
        _uændret_refusion_og_finansiering__gælder = True
        uændret_refusion_og_finansiering = (("overtrådt" if (refusion_ændret or bevillingsansvar_ændret or finansiering_ændret) else "overholdt") if _uændret_refusion_og_finansiering__gælder else "ikke relevant")
        uændret_refusion_og_finansiering_af = _AF_72
    return (analyser_registreringsbyrden, hold_hotline, inddrag_kl_og_dak, se_på_støtte, undersøg_vejledningen, uændret_refusion_og_finansiering, analyser_registreringsbyrden_af, hold_hotline_af, inddrag_kl_og_dak_af, se_på_støtte_af, undersøg_vejledningen_af, uændret_refusion_og_finansiering_af)
