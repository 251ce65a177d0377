"""Beskæftigelsesindsatsen efter aftalerne fra 2022 og 2025: de samme regler i lige linjer, hvor oplysninger kan være ukendte.

None er ukendt, og årsagerne er bits i et heltal. En mellemregning læses kun dér, hvor den er nået og blev ukendt; det kan
en typekontrol ikke se, og derfor er to af dens regler slået fra her.
Svarene er de samme som `regler.py` giver; det prøves. Skrevet af oversætteren; ret regelfilerne, ikke her.
"""
# mypy: disable-error-code="comparison-overlap"
# pyright: reportPossiblyUnboundVariable=false, reportUnnecessaryComparison=false

from __future__ import annotations

from datetime import date
from typing import Any

from .._koersel.unknown import INGEN as _INGEN, Ingen as _Ingen
from .sag import Delaftale, Gruppe, Myndighed, Samtaleart, Tilbudsart, Ydelse

DATO_2022_11_30 = date(2022, 11, 30)
DATO_2023_01_01 = date(2023, 1, 1)
DATO_2023_12_31 = date(2023, 12, 31)
DATO_2024_01_01 = date(2024, 1, 1)
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


def a_kasse(
    data_på_jobindsats: bool | None,
    under_tilsyn: bool | None,
    pr: date,
) -> tuple[tuple[None, str | None, str | None], tuple[int, int, int]]:
    """Alt om A_kasse, også når oplysninger er ukendte (None): svar, og årsager som bits."""
    _data_på_jobindsats_dk__gælder: bool | None
    data_på_jobindsats_dk: str | None
    _tilsyn_med_a_kassen__gælder: bool | None
    tilsyn_med_a_kassen: str | None
    _m_data_på_jobindsats_dk__gælder: int
    _m_data_på_jobindsats_dk: int
    _m_tilsyn_med_a_kassen__gælder: int
    _m_tilsyn_med_a_kassen: int
    if pr < DATO_2024_01_01:
        _data_på_jobindsats_dk__gælder = False
        _m_data_på_jobindsats_dk__gælder = 0
        data_på_jobindsats_dk = ((_t3 if _data_på_jobindsats_dk__gælder else "ikke relevant") if ((_t3 := (("opfyldt" if data_på_jobindsats else "tilsidesat") if data_på_jobindsats is not None else None)),) else None)
        _m_data_på_jobindsats_dk = ((((0 if data_på_jobindsats else 0) if data_på_jobindsats is not None else 1) if _t3 is None else 0) if _data_på_jobindsats_dk__gælder else 0) if data_på_jobindsats_dk is None else 0
        _tilsyn_med_a_kassen__gælder = False
        _m_tilsyn_med_a_kassen__gælder = 0
        tilsyn_med_a_kassen = ((_t4 if _tilsyn_med_a_kassen__gælder else "ikke relevant") if ((_t4 := (("opfyldt" if under_tilsyn else "tilsidesat") if under_tilsyn is not None else None)),) else None)
        _m_tilsyn_med_a_kassen = ((((0 if under_tilsyn else 0) if under_tilsyn is not None else 2) if _t4 is None else 0) if _tilsyn_med_a_kassen__gælder else 0) if tilsyn_med_a_kassen is None else 0
    else:
        _data_på_jobindsats_dk__gælder = True
        _m_data_på_jobindsats_dk__gælder = 0
        data_på_jobindsats_dk = ((_t5 if _data_på_jobindsats_dk__gælder else "ikke relevant") if ((_t5 := (("opfyldt" if data_på_jobindsats else "tilsidesat") if data_på_jobindsats is not None else None)),) else None)
        _m_data_på_jobindsats_dk = ((((0 if data_på_jobindsats else 0) if data_på_jobindsats is not None else 1) if _t5 is None else 0) if _data_på_jobindsats_dk__gælder else 0) if data_på_jobindsats_dk is None else 0
        _tilsyn_med_a_kassen__gælder = True
        _m_tilsyn_med_a_kassen__gælder = 0
        tilsyn_med_a_kassen = ((_t6 if _tilsyn_med_a_kassen__gælder else "ikke relevant") if ((_t6 := (("opfyldt" if under_tilsyn else "tilsidesat") if under_tilsyn is not None else None)),) else None)
        _m_tilsyn_med_a_kassen = ((((0 if under_tilsyn else 0) if under_tilsyn is not None else 2) if _t6 is None else 0) if _tilsyn_med_a_kassen__gælder else 0) if tilsyn_med_a_kassen is None else 0
    return (None, data_på_jobindsats_dk, tilsyn_med_a_kassen), (-1, _m_data_på_jobindsats_dk, _m_tilsyn_med_a_kassen)


def besparelse(
    delaftale: Delaftale | None,
    på_jobcentrenes_område: bool | None,
    pr: date,
) -> tuple[tuple[bool | None], tuple[int]]:
    """Alt om Besparelse, også når oplysninger er ukendte (None): svar, og årsager som bits."""
    regnes_med_i_besparelsen: bool | None
    _m_regnes_med_i_besparelsen: int
    regnes_med_i_besparelsen = False if på_jobcentrenes_område is False or (_t1 := (None if delaftale is None else ((delaftale is _Delaftale_første_delaftale) or (delaftale is _Delaftale_anden_delaftale)))) is False else None if på_jobcentrenes_område is None or _t1 is None else True
    _m_regnes_med_i_besparelsen = ((2 if på_jobcentrenes_område is None else 0) | (1 if _t1 is None else 0)) if regnes_med_i_besparelsen is None else 0
    return (regnes_med_i_besparelsen,), (_m_regnes_med_i_besparelsen,)


def borger(
    ydelse: Ydelse | None,
    gruppe: Gruppe | None,
    ledig_fra: date | _Ingen | None,
    visiteret_til_kommunen: bool | None,
    omfattet_af_arbejdspligt: bool | None,
    har_job_at_vende_tilbage_til: bool | None,
    fravær_efter_borgeren: int | None,
    fravær_efter_arbejdsgiveren: int | None,
    besluttet_opfølgning: bool | None,
    i_integrationsprogram: bool | None,
    beder_om_vejledning_om_seks_uger: bool | None,
    vejledt_om_seks_uger: bool | None,
    har_min_plan: bool | None,
    status_i_min_plan: bool | None,
    behov_for_vejledning: bool | None,
    grund_til_opfølgning: bool | None,
    tvivl_om_rådighed: bool | None,
    pr: date,
) -> tuple[tuple[None, None, None, None, bool | None, None, Myndighed | None, None, bool | None, None, None, int | None, None, bool | None, None, bool | None, bool | None, None, bool | None, None, None, None, None, str | None, None, None, None, None, None, None, None, bool | None, None, bool | None, None, bool | None, bool | None, None, None, None, None, bool | None, bool | None, bool | None, None, bool | None, None, None, None, None, bool | None, None, bool | None, None, bool | None, None, str | None, None], tuple[int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int]]:
    """Alt om Borger, også når oplysninger er ukendte (None): svar, og årsager som bits."""
    bevillingsmyndighed: Myndighed | None
    dagpengemodtager: bool | None
    forventet_fravær: int | None
    _giv_øvrig_vejledning__gælder: bool | None
    giv_øvrig_vejledning: bool | None
    _hold_status_i_min_plan__gælder: bool | None
    hold_status_i_min_plan: str | None
    i_program_efter_integrationsloven: bool | None
    _indkald_om_rådighed__gælder: bool | None
    indkald_om_rådighed: bool | None
    kontanthjælpsmodtager: bool | None
    kort_sygefravær: bool | None
    længere_fra_arbejdsmarkedet: bool | None
    andre_problemer_end_ledighed: bool | None
    _få_årlig_afklaring__gælder: bool | None
    få_årlig_afklaring: bool | None
    _nej_til_aktiveringstilbud__gælder: bool | None
    nej_til_aktiveringstilbud: bool | None
    ny_ledig_i_forsøgsperioden: bool | None
    på_uddannelseshjælp: bool | None
    sygemeldt_fra_beskæftigelse: bool | None
    tæt_på_arbejdsmarkedet: bool | None
    ukompliceret_forløb: bool | None
    _fri_for_samtaler__gælder: bool | None
    fri_for_samtaler: bool | None
    _følg_op_alligevel__gælder: bool | None
    følg_op_alligevel: bool | None
    _vejled_om_seks_uger__gælder: bool | None
    vejled_om_seks_uger: str | None
    _m_bevillingsmyndighed: int
    _m_dagpengemodtager: int
    _m_forventet_fravær: int
    _m_giv_øvrig_vejledning__gælder: int
    _m_giv_øvrig_vejledning: int
    _m_hold_status_i_min_plan__gælder: int
    _m_hold_status_i_min_plan: int
    _m_i_program_efter_integrationsloven: int
    _m_indkald_om_rådighed__gælder: int
    _m_indkald_om_rådighed: int
    _m_kontanthjælpsmodtager: int
    _m_kort_sygefravær: int
    _m_længere_fra_arbejdsmarkedet: int
    _m_andre_problemer_end_ledighed: int
    _m_få_årlig_afklaring__gælder: int
    _m_få_årlig_afklaring: int
    _m_nej_til_aktiveringstilbud__gælder: int
    _m_nej_til_aktiveringstilbud: int
    _m_ny_ledig_i_forsøgsperioden: int
    _m_på_uddannelseshjælp: int
    _m_sygemeldt_fra_beskæftigelse: int
    _m_tæt_på_arbejdsmarkedet: int
    _m_ukompliceret_forløb: int
    _m_fri_for_samtaler__gælder: int
    _m_fri_for_samtaler: int
    _m_følg_op_alligevel__gælder: int
    _m_følg_op_alligevel: int
    _m_vejled_om_seks_uger__gælder: int
    _m_vejled_om_seks_uger: int
    _w: Any = None
    bevillingsmyndighed = None
    _m_bevillingsmyndighed = 0
    while True:
        if _m_bevillingsmyndighed == 0 or _w == _Myndighed_kommune:
            bevillingsmyndighed = _Myndighed_kommune
            _m_bevillingsmyndighed = 0
        break
        if _m_bevillingsmyndighed == 0:
            _m_bevillingsmyndighed = 131072
        break
    dagpengemodtager = None if ydelse is None else ydelse is _Ydelse_dagpenge
    _m_dagpengemodtager = 1 if dagpengemodtager is None else 0
    forventet_fravær = None
    _m_forventet_fravær = 0
    while True:
        _t1 = None if fravær_efter_borgeren is None or fravær_efter_arbejdsgiveren is None else (fravær_efter_borgeren if fravær_efter_borgeren > fravær_efter_arbejdsgiveren else fravær_efter_arbejdsgiveren)
        if _m_forventet_fravær == 0 or _w == _t1:
            forventet_fravær = _t1
            _m_forventet_fravær = (((64 if fravær_efter_borgeren is None else 0) | (128 if fravær_efter_arbejdsgiveren is None else 0)) if _t1 is None else 0)
        else:
            _m_forventet_fravær |= (((64 if fravær_efter_borgeren is None else 0) | (128 if fravær_efter_arbejdsgiveren is None else 0)) if _t1 is None else 0)
        break
        if _m_forventet_fravær == 0:
            _m_forventet_fravær = 262144
        break
    _giv_øvrig_vejledning__gælder = behov_for_vejledning
    _m_giv_øvrig_vejledning__gælder = 16384 if _giv_øvrig_vejledning__gælder is None else 0
    giv_øvrig_vejledning = _giv_øvrig_vejledning__gælder
    _m_giv_øvrig_vejledning = _m_giv_øvrig_vejledning__gælder if giv_øvrig_vejledning is None else 0
    _hold_status_i_min_plan__gælder = False if not (_t3 := (not (_t2 := (DATO_2023_01_01 <= pr)))) or har_min_plan is False else None if har_min_plan is None else True
    _m_hold_status_i_min_plan__gælder = 4096 if _hold_status_i_min_plan__gælder is None else 0
    hold_status_i_min_plan = (((_t4 if _hold_status_i_min_plan__gælder else "ikke relevant") if _hold_status_i_min_plan__gælder is not None else _t4 if _t4 is not None and _t4 == "ikke relevant" else None) if ((_t4 := (("opfyldt" if status_i_min_plan else "tilsidesat") if status_i_min_plan is not None else None)),) else None)
    _m_hold_status_i_min_plan = (((((0 if status_i_min_plan else 0) if status_i_min_plan is not None else 8192) if _t4 is None else 0) if _hold_status_i_min_plan__gælder else 0) if _hold_status_i_min_plan__gælder is not None else _m_hold_status_i_min_plan__gælder | (((0 if status_i_min_plan else 0) if status_i_min_plan is not None else 8192) if _t4 is None else 0)) if hold_status_i_min_plan is None else 0
    i_program_efter_integrationsloven = i_integrationsprogram
    _m_i_program_efter_integrationsloven = 512 if i_program_efter_integrationsloven is None else 0
    _indkald_om_rådighed__gælder = False if dagpengemodtager is False or tvivl_om_rådighed is False else None if dagpengemodtager is None or tvivl_om_rådighed is None else True
    _m_indkald_om_rådighed__gælder = ((_m_dagpengemodtager if dagpengemodtager is None else 0) | (65536 if tvivl_om_rådighed is None else 0)) if _indkald_om_rådighed__gælder is None else 0
    indkald_om_rådighed = _indkald_om_rådighed__gælder
    _m_indkald_om_rådighed = _m_indkald_om_rådighed__gælder if indkald_om_rådighed is None else 0
    kontanthjælpsmodtager = None if ydelse is None else ydelse is _Ydelse_kontanthjælp
    _m_kontanthjælpsmodtager = 1 if kontanthjælpsmodtager is None else 0
    kort_sygefravær = None if forventet_fravær is None else forventet_fravær < 26
    _m_kort_sygefravær = _m_forventet_fravær if kort_sygefravær is None else 0
    længere_fra_arbejdsmarkedet = False if (_t5 := (None if gruppe is None else gruppe is _Gruppe_længere_fra)) is False or (_t6 := (None if dagpengemodtager is None else not dagpengemodtager)) is False else None if _t5 is None or _t6 is None else True
    _m_længere_fra_arbejdsmarkedet = ((2 if _t5 is None else 0) | (_m_dagpengemodtager if _t6 is None else 0)) if længere_fra_arbejdsmarkedet is None else 0
    andre_problemer_end_ledighed = længere_fra_arbejdsmarkedet
    _m_andre_problemer_end_ledighed = _m_længere_fra_arbejdsmarkedet if andre_problemer_end_ledighed is None else 0
    _få_årlig_afklaring__gælder = False if not (_t7 := (DATO_2027_01_01 <= pr)) or andre_problemer_end_ledighed is False else None if andre_problemer_end_ledighed is None else True
    _m_få_årlig_afklaring__gælder = _m_andre_problemer_end_ledighed if _få_årlig_afklaring__gælder is None else 0
    få_årlig_afklaring = _få_årlig_afklaring__gælder
    _m_få_årlig_afklaring = _m_få_årlig_afklaring__gælder if få_årlig_afklaring is None else 0
    _nej_til_aktiveringstilbud__gælder = False if not (_t8 := (DATO_2026_07_01 <= pr)) or længere_fra_arbejdsmarkedet is False or (_t9 := (None if omfattet_af_arbejdspligt is None else not omfattet_af_arbejdspligt)) is False else None if længere_fra_arbejdsmarkedet is None or _t9 is None else True
    _m_nej_til_aktiveringstilbud__gælder = ((_m_længere_fra_arbejdsmarkedet if længere_fra_arbejdsmarkedet is None else 0) | (16 if _t9 is None else 0)) if _nej_til_aktiveringstilbud__gælder is None else 0
    nej_til_aktiveringstilbud = _nej_til_aktiveringstilbud__gælder
    _m_nej_til_aktiveringstilbud = _m_nej_til_aktiveringstilbud__gælder if nej_til_aktiveringstilbud is None else 0
    ny_ledig_i_forsøgsperioden = False if dagpengemodtager is False or (_t10 := (None if ledig_fra is None else ledig_fra is not _INGEN and ledig_fra >= DATO_2027_01_01)) is False or (_t11 := (None if ledig_fra is None else ledig_fra is not _INGEN and ledig_fra < DATO_2030_01_01)) is False or (_t12 := (None if visiteret_til_kommunen is None else not visiteret_til_kommunen)) is False else None if dagpengemodtager is None or _t10 is None or _t11 is None or _t12 is None else True
    _m_ny_ledig_i_forsøgsperioden = ((_m_dagpengemodtager if dagpengemodtager is None else 0) | (4 if _t10 is None else 0) | (4 if _t11 is None else 0) | (8 if _t12 is None else 0)) if ny_ledig_i_forsøgsperioden is None else 0
    på_uddannelseshjælp = None if ydelse is None else ydelse is _Ydelse_uddannelseshjælp
    _m_på_uddannelseshjælp = 1 if på_uddannelseshjælp is None else 0
    sygemeldt_fra_beskæftigelse = False if (_t13 := (None if ydelse is None else ydelse is _Ydelse_sygedagpenge)) is False or har_job_at_vende_tilbage_til is False else None if _t13 is None or har_job_at_vende_tilbage_til is None else True
    _m_sygemeldt_fra_beskæftigelse = ((1 if _t13 is None else 0) | (32 if har_job_at_vende_tilbage_til is None else 0)) if sygemeldt_fra_beskæftigelse is None else 0
    tæt_på_arbejdsmarkedet = True if (_t14 := (None if gruppe is None else gruppe is _Gruppe_tæt_på)) is True or dagpengemodtager is True else None if _t14 is None or dagpengemodtager is None else False
    _m_tæt_på_arbejdsmarkedet = ((2 if _t14 is None else 0) | (_m_dagpengemodtager if dagpengemodtager is None else 0)) if tæt_på_arbejdsmarkedet is None else 0
    ukompliceret_forløb = kort_sygefravær
    _m_ukompliceret_forløb = _m_kort_sygefravær if ukompliceret_forløb is None else 0
    _fri_for_samtaler__gælder = False if not (_t15 := (DATO_2026_07_01 <= pr)) or sygemeldt_fra_beskæftigelse is False or ukompliceret_forløb is False or (_t16 := (None if besluttet_opfølgning is None else not besluttet_opfølgning)) is False else None if sygemeldt_fra_beskæftigelse is None or ukompliceret_forløb is None or _t16 is None else True
    _m_fri_for_samtaler__gælder = ((_m_sygemeldt_fra_beskæftigelse if sygemeldt_fra_beskæftigelse is None else 0) | (_m_ukompliceret_forløb if ukompliceret_forløb is None else 0) | (256 if _t16 is None else 0)) if _fri_for_samtaler__gælder is None else 0
    fri_for_samtaler = _fri_for_samtaler__gælder
    _m_fri_for_samtaler = _m_fri_for_samtaler__gælder if fri_for_samtaler is None else 0
    _følg_op_alligevel__gælder = False if not (_t17 := (DATO_2026_07_01 <= pr)) or sygemeldt_fra_beskæftigelse is False or ukompliceret_forløb is False or grund_til_opfølgning is False else None if sygemeldt_fra_beskæftigelse is None or ukompliceret_forløb is None or grund_til_opfølgning is None else True
    _m_følg_op_alligevel__gælder = ((_m_sygemeldt_fra_beskæftigelse if sygemeldt_fra_beskæftigelse is None else 0) | (_m_ukompliceret_forløb if ukompliceret_forløb is None else 0) | (32768 if grund_til_opfølgning is None else 0)) if _følg_op_alligevel__gælder is None else 0
    følg_op_alligevel = _følg_op_alligevel__gælder
    _m_følg_op_alligevel = _m_følg_op_alligevel__gælder if følg_op_alligevel is None else 0
    _vejled_om_seks_uger__gælder = False if not (_t19 := (not (_t18 := (DATO_2023_01_01 <= pr)))) or dagpengemodtager is False or beder_om_vejledning_om_seks_uger is False else None if dagpengemodtager is None or beder_om_vejledning_om_seks_uger is None else True
    _m_vejled_om_seks_uger__gælder = ((_m_dagpengemodtager if dagpengemodtager is None else 0) | (1024 if beder_om_vejledning_om_seks_uger is None else 0)) if _vejled_om_seks_uger__gælder is None else 0
    vejled_om_seks_uger = (((_t20 if _vejled_om_seks_uger__gælder else "ikke relevant") if _vejled_om_seks_uger__gælder is not None else _t20 if _t20 is not None and _t20 == "ikke relevant" else None) if ((_t20 := (("opfyldt" if vejledt_om_seks_uger else "tilsidesat") if vejledt_om_seks_uger is not None else None)),) else None)
    _m_vejled_om_seks_uger = (((((0 if vejledt_om_seks_uger else 0) if vejledt_om_seks_uger is not None else 2048) if _t20 is None else 0) if _vejled_om_seks_uger__gælder else 0) if _vejled_om_seks_uger__gælder is not None else _m_vejled_om_seks_uger__gælder | (((0 if vejledt_om_seks_uger else 0) if vejledt_om_seks_uger is not None else 2048) if _t20 is None else 0)) if vejled_om_seks_uger is None else 0
    return (None, None, None, None, andre_problemer_end_ledighed, None, bevillingsmyndighed, None, dagpengemodtager, None, None, forventet_fravær, None, fri_for_samtaler, None, få_årlig_afklaring, følg_op_alligevel, None, giv_øvrig_vejledning, None, None, None, None, hold_status_i_min_plan, None, None, None, None, None, None, None, i_program_efter_integrationsloven, None, indkald_om_rådighed, None, kontanthjælpsmodtager, kort_sygefravær, None, None, None, None, længere_fra_arbejdsmarkedet, nej_til_aktiveringstilbud, ny_ledig_i_forsøgsperioden, None, på_uddannelseshjælp, None, None, None, None, sygemeldt_fra_beskæftigelse, None, tæt_på_arbejdsmarkedet, None, ukompliceret_forløb, None, vejled_om_seks_uger, None), (-1, -1, -1, -1, _m_andre_problemer_end_ledighed, -1, _m_bevillingsmyndighed, -1, _m_dagpengemodtager, -1, -1, _m_forventet_fravær, -1, _m_fri_for_samtaler, -1, _m_få_årlig_afklaring, _m_følg_op_alligevel, -1, _m_giv_øvrig_vejledning, -1, -1, -1, -1, _m_hold_status_i_min_plan, -1, -1, -1, -1, -1, -1, -1, _m_i_program_efter_integrationsloven, -1, _m_indkald_om_rådighed, -1, _m_kontanthjælpsmodtager, _m_kort_sygefravær, -1, -1, -1, -1, _m_længere_fra_arbejdsmarkedet, _m_nej_til_aktiveringstilbud, _m_ny_ledig_i_forsøgsperioden, -1, _m_på_uddannelseshjælp, -1, -1, -1, -1, _m_sygemeldt_fra_beskæftigelse, -1, _m_tæt_på_arbejdsmarkedet, -1, _m_ukompliceret_forløb, -1, _m_vejled_om_seks_uger, -1)


def budgetår(
    driftsudgift_før: int | None,
    driftsudgift: int | None,
    pr: date,
) -> tuple[tuple[None, None, int | None, None], tuple[int, int, int, int]]:
    """Alt om Budgetår, også når oplysninger er ukendte (None): svar, og årsager som bits."""
    sparet_på_drift: int | None
    _m_sparet_på_drift: int
    _w: Any = None
    sparet_på_drift = None
    _m_sparet_på_drift = 0
    while True:
        _t1 = None if driftsudgift_før is None or driftsudgift is None else driftsudgift_før - driftsudgift
        if _m_sparet_på_drift == 0 or _w == _t1:
            sparet_på_drift = _t1
            _m_sparet_på_drift = (((1 if driftsudgift_før is None else 0) | (2 if driftsudgift is None else 0)) if _t1 is None else 0)
        else:
            _m_sparet_på_drift |= (((1 if driftsudgift_før is None else 0) | (2 if driftsudgift is None else 0)) if _t1 is None else 0)
        break
        if _m_sparet_på_drift == 0:
            _m_sparet_på_drift = 4
        break
    return (None, None, sparet_på_drift, None), (-1, -1, _m_sparet_på_drift, -1)


def henvendelse(
    modtaget: date | None,
    om_rekruttering: bool | None,
    bistået: bool | None,
    pr: date,
) -> tuple[tuple[str | None], tuple[int]]:
    """Alt om Henvendelse, også når oplysninger er ukendte (None): svar, og årsager som bits."""
    _bistand_til_arbejdsgiveren__gælder: bool | None
    bistand_til_arbejdsgiveren: str | None
    _m_bistand_til_arbejdsgiveren__gælder: int
    _m_bistand_til_arbejdsgiveren: int
    _bistand_til_arbejdsgiveren__gælder = False if (_t1 := (None if modtaget is None else DATO_2024_01_01 <= modtaget)) is False or om_rekruttering is False else None if _t1 is None or om_rekruttering is None else True
    _m_bistand_til_arbejdsgiveren__gælder = ((1 if _t1 is None else 0) | (2 if om_rekruttering is None else 0)) if _bistand_til_arbejdsgiveren__gælder is None else 0
    bistand_til_arbejdsgiveren = (((_t2 if _bistand_til_arbejdsgiveren__gælder else "ikke relevant") if _bistand_til_arbejdsgiveren__gælder is not None else _t2 if _t2 is not None and _t2 == "ikke relevant" else None) if ((_t2 := (("opfyldt" if bistået else "tilsidesat") if bistået is not None else None)),) else None)
    _m_bistand_til_arbejdsgiveren = (((((0 if bistået else 0) if bistået is not None else 4) if _t2 is None else 0) if _bistand_til_arbejdsgiveren__gælder else 0) if _bistand_til_arbejdsgiveren__gælder is not None else _m_bistand_til_arbejdsgiveren__gælder | (((0 if bistået else 0) if bistået is not None else 4) if _t2 is None else 0)) if bistand_til_arbejdsgiveren is None else 0
    return (bistand_til_arbejdsgiveren,), (_m_bistand_til_arbejdsgiveren,)


def kommune(
    har_jobcenter: bool | None,
    indgange_for_virksomheder: int | None,
    klar_og_tydelig_indgang: bool | None,
    pr: date,
) -> tuple[tuple[None, bool | None, bool | None, None, str | None, str | None, None, None, bool | None, None, None, None], tuple[int, int, int, int, int, int, int, int, int, int, int, int]]:
    """Alt om Kommune, også når oplysninger er ukendte (None): svar, og årsager som bits."""
    _bestem_organisering__gælder: bool | None
    bestem_organisering: bool | None
    _brug_andre_forvaltninger__gælder: bool | None
    brug_andre_forvaltninger: bool | None
    _hav_en_indgang__gælder: bool | None
    hav_en_indgang: str | None
    _hav_jobcenter__gælder: bool | None
    hav_jobcenter: str | None
    _læg_indsatsen_sammen__gælder: bool | None
    læg_indsatsen_sammen: bool | None
    _m_bestem_organisering__gælder: int
    _m_bestem_organisering: int
    _m_brug_andre_forvaltninger__gælder: int
    _m_brug_andre_forvaltninger: int
    _m_hav_en_indgang__gælder: int
    _m_hav_en_indgang: int
    _m_hav_jobcenter__gælder: int
    _m_hav_jobcenter: int
    _m_læg_indsatsen_sammen__gælder: int
    _m_læg_indsatsen_sammen: int
    if pr < DATO_2026_07_01:
        _bestem_organisering__gælder = False
        _m_bestem_organisering__gælder = 0
        bestem_organisering = _bestem_organisering__gælder
        _m_bestem_organisering = 0
        _brug_andre_forvaltninger__gælder = False
        _m_brug_andre_forvaltninger__gælder = 0
        brug_andre_forvaltninger = _brug_andre_forvaltninger__gælder
        _m_brug_andre_forvaltninger = 0
        _hav_en_indgang__gælder = False
        _m_hav_en_indgang__gælder = 0
        hav_en_indgang = ((_t8 if _hav_en_indgang__gælder else "ikke relevant") if ((_t8 := ((("opfyldt" if _t7 else "tilsidesat") if _t7 is not None else None) if ((_t7 := (False if (_t6 := (None if indgange_for_virksomheder is None else indgange_for_virksomheder == 1)) is False or klar_og_tydelig_indgang is False else None if _t6 is None or klar_og_tydelig_indgang is None else True)),) else None)),) else None)
        _m_hav_en_indgang = ((((0 if _t7 else 0) if _t7 is not None else ((2 if _t6 is None else 0) | (4 if klar_og_tydelig_indgang is None else 0))) if _t8 is None else 0) if _hav_en_indgang__gælder else 0) if hav_en_indgang is None else 0
        _hav_jobcenter__gælder = True
        _m_hav_jobcenter__gælder = 0
        hav_jobcenter = ((_t9 if _hav_jobcenter__gælder else "ikke relevant") if ((_t9 := (("opfyldt" if har_jobcenter else "tilsidesat") if har_jobcenter is not None else None)),) else None)
        _m_hav_jobcenter = ((((0 if har_jobcenter else 0) if har_jobcenter is not None else 1) if _t9 is None else 0) if _hav_jobcenter__gælder else 0) if hav_jobcenter is None else 0
        _læg_indsatsen_sammen__gælder = False
        _m_læg_indsatsen_sammen__gælder = 0
        læg_indsatsen_sammen = _læg_indsatsen_sammen__gælder
        _m_læg_indsatsen_sammen = 0
    else:
        _bestem_organisering__gælder = True
        _m_bestem_organisering__gælder = 0
        bestem_organisering = _bestem_organisering__gælder
        _m_bestem_organisering = 0
        _brug_andre_forvaltninger__gælder = True
        _m_brug_andre_forvaltninger__gælder = 0
        brug_andre_forvaltninger = _brug_andre_forvaltninger__gælder
        _m_brug_andre_forvaltninger = 0
        _hav_en_indgang__gælder = True
        _m_hav_en_indgang__gælder = 0
        hav_en_indgang = ((_t12 if _hav_en_indgang__gælder else "ikke relevant") if ((_t12 := ((("opfyldt" if _t11 else "tilsidesat") if _t11 is not None else None) if ((_t11 := (False if (_t10 := (None if indgange_for_virksomheder is None else indgange_for_virksomheder == 1)) is False or klar_og_tydelig_indgang is False else None if _t10 is None or klar_og_tydelig_indgang is None else True)),) else None)),) else None)
        _m_hav_en_indgang = ((((0 if _t11 else 0) if _t11 is not None else ((2 if _t10 is None else 0) | (4 if klar_og_tydelig_indgang is None else 0))) if _t12 is None else 0) if _hav_en_indgang__gælder else 0) if hav_en_indgang is None else 0
        _hav_jobcenter__gælder = False
        _m_hav_jobcenter__gælder = 0
        hav_jobcenter = ((_t13 if _hav_jobcenter__gælder else "ikke relevant") if ((_t13 := (("opfyldt" if har_jobcenter else "tilsidesat") if har_jobcenter is not None else None)),) else None)
        _m_hav_jobcenter = ((((0 if har_jobcenter else 0) if har_jobcenter is not None else 1) if _t13 is None else 0) if _hav_jobcenter__gælder else 0) if hav_jobcenter is None else 0
        _læg_indsatsen_sammen__gælder = True
        _m_læg_indsatsen_sammen__gælder = 0
        læg_indsatsen_sammen = _læg_indsatsen_sammen__gælder
        _m_læg_indsatsen_sammen = 0
    return (None, bestem_organisering, brug_andre_forvaltninger, None, hav_en_indgang, hav_jobcenter, None, None, læg_indsatsen_sammen, None, None, None), (-1, _m_bestem_organisering, _m_brug_andre_forvaltninger, -1, _m_hav_en_indgang, _m_hav_jobcenter, -1, -1, _m_læg_indsatsen_sammen, -1, -1, -1)


def måling(
    målt_den: date | None,
    måler_arbejde_eller_uddannelse: bool | None,
    pr: date,
) -> tuple[tuple[str | None], tuple[int]]:
    """Alt om Måling, også når oplysninger er ukendte (None): svar, og årsager som bits."""
    _mål_på_resultater__gælder: bool | None
    mål_på_resultater: str | None
    _m_mål_på_resultater__gælder: int
    _m_mål_på_resultater: int
    _mål_på_resultater__gælder = None if målt_den is None else DATO_2026_07_01 <= målt_den
    _m_mål_på_resultater__gælder = 1 if _mål_på_resultater__gælder is None else 0
    mål_på_resultater = (((_t1 if _mål_på_resultater__gælder else "ikke relevant") if _mål_på_resultater__gælder is not None else _t1 if _t1 is not None and _t1 == "ikke relevant" else None) if ((_t1 := (("opfyldt" if måler_arbejde_eller_uddannelse else "tilsidesat") if måler_arbejde_eller_uddannelse is not None else None)),) else None)
    _m_mål_på_resultater = (((((0 if måler_arbejde_eller_uddannelse else 0) if måler_arbejde_eller_uddannelse is not None else 2) if _t1 is None else 0) if _mål_på_resultater__gælder else 0) if _mål_på_resultater__gælder is not None else _m_mål_på_resultater__gælder | (((0 if måler_arbejde_eller_uddannelse else 0) if måler_arbejde_eller_uddannelse is not None else 2) if _t1 is None else 0)) if mål_på_resultater is None else 0
    return (mål_på_resultater,), (_m_mål_på_resultater,)


def ressourceforløb(
    bevilget: date | None,
    i_gang: bool | None,
    pr: date,
) -> tuple[tuple[bool | None, bool | None], tuple[int, int]]:
    """Alt om Ressourceforløb, også når oplysninger er ukendte (None): svar, og årsager som bits."""
    _bevilg_ressourceforløb__gælder: bool | None
    bevilg_ressourceforløb: bool | None
    _fuldfør_ressourceforløb__gælder: bool | None
    fuldfør_ressourceforløb: bool | None
    _m_bevilg_ressourceforløb__gælder: int
    _m_bevilg_ressourceforløb: int
    _m_fuldfør_ressourceforløb__gælder: int
    _m_fuldfør_ressourceforløb: int
    _bevilg_ressourceforløb__gælder = False if (_t3 := (None if (_t1 := (None if bevilget is None else bevilget is _INGEN)) is None else not _t1)) is False or (_t4 := (None if (_t2 := (None if bevilget is None else DATO_2026_07_01 <= bevilget)) is None else not _t2)) is False else None if _t3 is None or _t4 is None else True
    _m_bevilg_ressourceforløb__gælder = 1 if _bevilg_ressourceforløb__gælder is None else 0
    bevilg_ressourceforløb = _bevilg_ressourceforløb__gælder
    _m_bevilg_ressourceforløb = _m_bevilg_ressourceforløb__gælder if bevilg_ressourceforløb is None else 0
    _fuldfør_ressourceforløb__gælder = False if i_gang is False or (_t5 := (None if bevilget is None else bevilget < DATO_2026_07_01)) is False else None if i_gang is None or _t5 is None else True
    _m_fuldfør_ressourceforløb__gælder = ((2 if i_gang is None else 0) | (1 if _t5 is None else 0)) if _fuldfør_ressourceforløb__gælder is None else 0
    fuldfør_ressourceforløb = _fuldfør_ressourceforløb__gælder
    _m_fuldfør_ressourceforløb = _m_fuldfør_ressourceforløb__gælder if fuldfør_ressourceforløb is None else 0
    return (bevilg_ressourceforløb, fuldfør_ressourceforløb), (_m_bevilg_ressourceforløb, _m_fuldfør_ressourceforløb)


def samtale(
    dato: date | None,
    art: Samtaleart | None,
    afholdt: bool | None,
    behov_for_fysisk: bool | None,
    pr: date,
) -> tuple[tuple[None, bool | None, None, None, None, None, None, None, None, None, None, None, bool | None], tuple[int, int, int, int, int, int, int, int, int, int, int, int, int]]:
    """Alt om Samtale, også når oplysninger er ukendte (None): svar, og årsager som bits."""
    _beslut_fysisk_samtale__gælder: bool | None
    beslut_fysisk_samtale: bool | None
    tæller_med: bool | None
    _m_beslut_fysisk_samtale__gælder: int
    _m_beslut_fysisk_samtale: int
    _m_tæller_med: int
    _beslut_fysisk_samtale__gælder = False if (_t1 := (None if dato is None else DATO_2023_01_01 <= dato)) is False or behov_for_fysisk is False else None if _t1 is None or behov_for_fysisk is None else True
    _m_beslut_fysisk_samtale__gælder = ((1 if _t1 is None else 0) | (8 if behov_for_fysisk is None else 0)) if _beslut_fysisk_samtale__gælder is None else 0
    beslut_fysisk_samtale = _beslut_fysisk_samtale__gælder
    _m_beslut_fysisk_samtale = _m_beslut_fysisk_samtale__gælder if beslut_fysisk_samtale is None else 0
    tæller_med = False if afholdt is False or (_t2 := (None if art is None else art is _Samtaleart_jobsamtale)) is False else None if afholdt is None or _t2 is None else True
    _m_tæller_med = ((4 if afholdt is None else 0) | (2 if _t2 is None else 0)) if tæller_med is None else 0
    return (None, beslut_fysisk_samtale, None, None, None, None, None, None, None, None, None, None, tæller_med), (-1, _m_beslut_fysisk_samtale, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, _m_tæller_med)


def tilbud(
    art: Tilbudsart | None,
    begyndt_: date | None,
    sluttet: date | _Ingen | None,
    pr: date,
) -> tuple[tuple[bool | None, None, None, None, bool | None], tuple[int, int, int, int, int]]:
    """Alt om Tilbud, også når oplysninger er ukendte (None): svar, og årsager som bits."""
    effektivt_redskab: bool | None
    tæller_i_fokusmål: bool | None
    _m_effektivt_redskab: int
    _m_tæller_i_fokusmål: int
    effektivt_redskab = None if art is None else ((art is _Tilbudsart_virksomhedspraktik) or (art is _Tilbudsart_løntilskud) or (art is _Tilbudsart_ordinær_uddannelse))
    _m_effektivt_redskab = 1 if effektivt_redskab is None else 0
    tæller_i_fokusmål = True if (_t1 := (pr < DATO_2023_01_01)) or (_t2 := (None if art is None else art is not _Tilbudsart_øvrig_vejledning)) is True else None if _t2 is None else False
    _m_tæller_i_fokusmål = 1 if tæller_i_fokusmål is None else 0
    return (effektivt_redskab, None, None, None, tæller_i_fokusmål), (_m_effektivt_redskab, -1, -1, -1, _m_tæller_i_fokusmål)


def udmøntning(
    kl_inddraget: bool | None,
    dak_inddraget: bool | None,
    hotline_i_drift: bool | None,
    set_på_støtte_den: date | _Ingen | None,
    refusion_ændret: bool | None,
    bevillingsansvar_ændret: bool | None,
    finansiering_ændret: bool | None,
    byrden_analyseret_den: date | _Ingen | None,
    vejledning_undersøgt_den: date | _Ingen | None,
    pr: date,
) -> tuple[tuple[str | None, str | None, str | None, str | None, str | None, str | None], tuple[int, int, int, int, int, int]]:
    """Alt om Udmøntning, også når oplysninger er ukendte (None): svar, og årsager som bits."""
    _analyser_registreringsbyrden__frist: date | None
    _analyser_registreringsbyrden__gælder: bool | None
    analyser_registreringsbyrden: str | None
    _hold_hotline__gælder: bool | None
    hold_hotline: str | None
    _inddrag_kl_og_dak__gælder: bool | None
    inddrag_kl_og_dak: str | None
    _se_på_støtte__frist: date | None
    _se_på_støtte__gælder: bool | None
    se_på_støtte: str | None
    _undersøg_vejledningen__frist: date | None
    _undersøg_vejledningen__gælder: bool | None
    undersøg_vejledningen: str | None
    _uændret_refusion_og_finansiering__gælder: bool | None
    uændret_refusion_og_finansiering: str | None
    _m_analyser_registreringsbyrden__frist: int
    _m_analyser_registreringsbyrden__gælder: int
    _m_analyser_registreringsbyrden: int
    _m_hold_hotline__gælder: int
    _m_hold_hotline: int
    _m_inddrag_kl_og_dak__gælder: int
    _m_inddrag_kl_og_dak: int
    _m_se_på_støtte__frist: int
    _m_se_på_støtte__gælder: int
    _m_se_på_støtte: int
    _m_undersøg_vejledningen__frist: int
    _m_undersøg_vejledningen__gælder: int
    _m_undersøg_vejledningen: int
    _m_uændret_refusion_og_finansiering__gælder: int
    _m_uændret_refusion_og_finansiering: int
    if pr < DATO_2023_01_01:
        _analyser_registreringsbyrden__frist = DATO_2023_12_31
        _m_analyser_registreringsbyrden__frist = 0
        _analyser_registreringsbyrden__gælder = not (_t21 := (_analyser_registreringsbyrden__frist is _INGEN))
        _m_analyser_registreringsbyrden__gælder = 0
        analyser_registreringsbyrden = ((_t25 if _analyser_registreringsbyrden__gælder else "ikke relevant") if ((_t25 := ((("opfyldt" if _t23 else _t24) if _t23 is not None else "opfyldt" if "opfyldt" == _t24 else None) if ((_t23 := (None if byrden_analyseret_den is None else byrden_analyseret_den is not _INGEN and byrden_analyseret_den <= DATO_2023_12_31)), (_t24 := (("afventer" if _t22 else "tilsidesat") if ((_t22 := (pr <= _analyser_registreringsbyrden__frist)),) else None)),) else None)),) else None)
        _m_analyser_registreringsbyrden = ((((0 if _t23 else 0) if _t23 is not None else 128) if _t25 is None else 0) if _analyser_registreringsbyrden__gælder else 0) if analyser_registreringsbyrden is None else 0
        _hold_hotline__gælder = False
        _m_hold_hotline__gælder = 0
        hold_hotline = ((_t26 if _hold_hotline__gælder else "ikke relevant") if ((_t26 := (("opfyldt" if hotline_i_drift else "tilsidesat") if hotline_i_drift is not None else None)),) else None)
        _m_hold_hotline = ((((0 if hotline_i_drift else 0) if hotline_i_drift is not None else 4) if _t26 is None else 0) if _hold_hotline__gælder else 0) if hold_hotline is None else 0
        _inddrag_kl_og_dak__gælder = True
        _m_inddrag_kl_og_dak__gælder = 0
        inddrag_kl_og_dak = ((_t28 if _inddrag_kl_og_dak__gælder else "ikke relevant") if ((_t28 := ((("opfyldt" if _t27 else "tilsidesat") if _t27 is not None else None) if ((_t27 := (False if kl_inddraget is False or dak_inddraget is False else None if kl_inddraget is None or dak_inddraget is None else True)),) else None)),) else None)
        _m_inddrag_kl_og_dak = ((((0 if _t27 else 0) if _t27 is not None else ((1 if kl_inddraget is None else 0) | (2 if dak_inddraget is None else 0))) if _t28 is None else 0) if _inddrag_kl_og_dak__gælder else 0) if inddrag_kl_og_dak is None else 0
        _se_på_støtte__frist = DATO_2022_11_30
        _m_se_på_støtte__frist = 0
        _se_på_støtte__gælder = not (_t29 := (_se_på_støtte__frist is _INGEN))
        _m_se_på_støtte__gælder = 0
        se_på_støtte = ((_t33 if _se_på_støtte__gælder else "ikke relevant") if ((_t33 := ((("opfyldt" if _t31 else _t32) if _t31 is not None else "opfyldt" if "opfyldt" == _t32 else None) if ((_t31 := (None if set_på_støtte_den is None else set_på_støtte_den is not _INGEN and set_på_støtte_den <= DATO_2022_11_30)), (_t32 := (("afventer" if _t30 else "tilsidesat") if ((_t30 := (pr <= _se_på_støtte__frist)),) else None)),) else None)),) else None)
        _m_se_på_støtte = ((((0 if _t31 else 0) if _t31 is not None else 8) if _t33 is None else 0) if _se_på_støtte__gælder else 0) if se_på_støtte is None else 0
        _undersøg_vejledningen__frist = DATO_2023_12_31
        _m_undersøg_vejledningen__frist = 0
        _undersøg_vejledningen__gælder = not (_t34 := (_undersøg_vejledningen__frist is _INGEN))
        _m_undersøg_vejledningen__gælder = 0
        undersøg_vejledningen = ((_t38 if _undersøg_vejledningen__gælder else "ikke relevant") if ((_t38 := ((("opfyldt" if _t36 else _t37) if _t36 is not None else "opfyldt" if "opfyldt" == _t37 else None) if ((_t36 := (None if vejledning_undersøgt_den is None else vejledning_undersøgt_den is not _INGEN and vejledning_undersøgt_den <= DATO_2023_12_31)), (_t37 := (("afventer" if _t35 else "tilsidesat") if ((_t35 := (pr <= _undersøg_vejledningen__frist)),) else None)),) else None)),) else None)
        _m_undersøg_vejledningen = ((((0 if _t36 else 0) if _t36 is not None else 256) if _t38 is None else 0) if _undersøg_vejledningen__gælder else 0) if undersøg_vejledningen is None else 0
        _uændret_refusion_og_finansiering__gælder = False
        _m_uændret_refusion_og_finansiering__gælder = 0
        uændret_refusion_og_finansiering = ((_t40 if _uændret_refusion_og_finansiering__gælder else "ikke relevant") if ((_t40 := ((("overtrådt" if _t39 else "overholdt") if _t39 is not None else None) if ((_t39 := (True if refusion_ændret is True or bevillingsansvar_ændret is True or finansiering_ændret is True else None if refusion_ændret is None or bevillingsansvar_ændret is None or finansiering_ændret is None else False)),) else None)),) else None)
        _m_uændret_refusion_og_finansiering = ((((0 if _t39 else 0) if _t39 is not None else ((16 if refusion_ændret is None else 0) | (32 if bevillingsansvar_ændret is None else 0) | (64 if finansiering_ændret is None else 0))) if _t40 is None else 0) if _uændret_refusion_og_finansiering__gælder else 0) if uændret_refusion_og_finansiering is None else 0
    elif pr < DATO_2024_01_01:
        _analyser_registreringsbyrden__frist = DATO_2023_12_31
        _m_analyser_registreringsbyrden__frist = 0
        _analyser_registreringsbyrden__gælder = not (_t41 := (_analyser_registreringsbyrden__frist is _INGEN))
        _m_analyser_registreringsbyrden__gælder = 0
        analyser_registreringsbyrden = ((_t45 if _analyser_registreringsbyrden__gælder else "ikke relevant") if ((_t45 := ((("opfyldt" if _t43 else _t44) if _t43 is not None else "opfyldt" if "opfyldt" == _t44 else None) if ((_t43 := (None if byrden_analyseret_den is None else byrden_analyseret_den is not _INGEN and byrden_analyseret_den <= DATO_2023_12_31)), (_t44 := (("afventer" if _t42 else "tilsidesat") if ((_t42 := (pr <= _analyser_registreringsbyrden__frist)),) else None)),) else None)),) else None)
        _m_analyser_registreringsbyrden = ((((0 if _t43 else 0) if _t43 is not None else 128) if _t45 is None else 0) if _analyser_registreringsbyrden__gælder else 0) if analyser_registreringsbyrden is None else 0
        _hold_hotline__gælder = True
        _m_hold_hotline__gælder = 0
        hold_hotline = ((_t46 if _hold_hotline__gælder else "ikke relevant") if ((_t46 := (("opfyldt" if hotline_i_drift else "tilsidesat") if hotline_i_drift is not None else None)),) else None)
        _m_hold_hotline = ((((0 if hotline_i_drift else 0) if hotline_i_drift is not None else 4) if _t46 is None else 0) if _hold_hotline__gælder else 0) if hold_hotline is None else 0
        _inddrag_kl_og_dak__gælder = True
        _m_inddrag_kl_og_dak__gælder = 0
        inddrag_kl_og_dak = ((_t48 if _inddrag_kl_og_dak__gælder else "ikke relevant") if ((_t48 := ((("opfyldt" if _t47 else "tilsidesat") if _t47 is not None else None) if ((_t47 := (False if kl_inddraget is False or dak_inddraget is False else None if kl_inddraget is None or dak_inddraget is None else True)),) else None)),) else None)
        _m_inddrag_kl_og_dak = ((((0 if _t47 else 0) if _t47 is not None else ((1 if kl_inddraget is None else 0) | (2 if dak_inddraget is None else 0))) if _t48 is None else 0) if _inddrag_kl_og_dak__gælder else 0) if inddrag_kl_og_dak is None else 0
        _se_på_støtte__frist = DATO_2022_11_30
        _m_se_på_støtte__frist = 0
        _se_på_støtte__gælder = not (_t49 := (_se_på_støtte__frist is _INGEN))
        _m_se_på_støtte__gælder = 0
        se_på_støtte = ((_t53 if _se_på_støtte__gælder else "ikke relevant") if ((_t53 := ((("opfyldt" if _t51 else _t52) if _t51 is not None else "opfyldt" if "opfyldt" == _t52 else None) if ((_t51 := (None if set_på_støtte_den is None else set_på_støtte_den is not _INGEN and set_på_støtte_den <= DATO_2022_11_30)), (_t52 := (("afventer" if _t50 else "tilsidesat") if ((_t50 := (pr <= _se_på_støtte__frist)),) else None)),) else None)),) else None)
        _m_se_på_støtte = ((((0 if _t51 else 0) if _t51 is not None else 8) if _t53 is None else 0) if _se_på_støtte__gælder else 0) if se_på_støtte is None else 0
        _undersøg_vejledningen__frist = DATO_2023_12_31
        _m_undersøg_vejledningen__frist = 0
        _undersøg_vejledningen__gælder = not (_t54 := (_undersøg_vejledningen__frist is _INGEN))
        _m_undersøg_vejledningen__gælder = 0
        undersøg_vejledningen = ((_t58 if _undersøg_vejledningen__gælder else "ikke relevant") if ((_t58 := ((("opfyldt" if _t56 else _t57) if _t56 is not None else "opfyldt" if "opfyldt" == _t57 else None) if ((_t56 := (None if vejledning_undersøgt_den is None else vejledning_undersøgt_den is not _INGEN and vejledning_undersøgt_den <= DATO_2023_12_31)), (_t57 := (("afventer" if _t55 else "tilsidesat") if ((_t55 := (pr <= _undersøg_vejledningen__frist)),) else None)),) else None)),) else None)
        _m_undersøg_vejledningen = ((((0 if _t56 else 0) if _t56 is not None else 256) if _t58 is None else 0) if _undersøg_vejledningen__gælder else 0) if undersøg_vejledningen is None else 0
        _uændret_refusion_og_finansiering__gælder = False
        _m_uændret_refusion_og_finansiering__gælder = 0
        uændret_refusion_og_finansiering = ((_t60 if _uændret_refusion_og_finansiering__gælder else "ikke relevant") if ((_t60 := ((("overtrådt" if _t59 else "overholdt") if _t59 is not None else None) if ((_t59 := (True if refusion_ændret is True or bevillingsansvar_ændret is True or finansiering_ændret is True else None if refusion_ændret is None or bevillingsansvar_ændret is None or finansiering_ændret is None else False)),) else None)),) else None)
        _m_uændret_refusion_og_finansiering = ((((0 if _t59 else 0) if _t59 is not None else ((16 if refusion_ændret is None else 0) | (32 if bevillingsansvar_ændret is None else 0) | (64 if finansiering_ændret is None else 0))) if _t60 is None else 0) if _uændret_refusion_og_finansiering__gælder else 0) if uændret_refusion_og_finansiering is None else 0
    else:
        _analyser_registreringsbyrden__frist = DATO_2023_12_31
        _m_analyser_registreringsbyrden__frist = 0
        _analyser_registreringsbyrden__gælder = not (_t61 := (_analyser_registreringsbyrden__frist is _INGEN))
        _m_analyser_registreringsbyrden__gælder = 0
        analyser_registreringsbyrden = ((_t65 if _analyser_registreringsbyrden__gælder else "ikke relevant") if ((_t65 := ((("opfyldt" if _t63 else _t64) if _t63 is not None else "opfyldt" if "opfyldt" == _t64 else None) if ((_t63 := (None if byrden_analyseret_den is None else byrden_analyseret_den is not _INGEN and byrden_analyseret_den <= DATO_2023_12_31)), (_t64 := (("afventer" if _t62 else "tilsidesat") if ((_t62 := (pr <= _analyser_registreringsbyrden__frist)),) else None)),) else None)),) else None)
        _m_analyser_registreringsbyrden = ((((0 if _t63 else 0) if _t63 is not None else 128) if _t65 is None else 0) if _analyser_registreringsbyrden__gælder else 0) if analyser_registreringsbyrden is None else 0
        _hold_hotline__gælder = True
        _m_hold_hotline__gælder = 0
        hold_hotline = ((_t66 if _hold_hotline__gælder else "ikke relevant") if ((_t66 := (("opfyldt" if hotline_i_drift else "tilsidesat") if hotline_i_drift is not None else None)),) else None)
        _m_hold_hotline = ((((0 if hotline_i_drift else 0) if hotline_i_drift is not None else 4) if _t66 is None else 0) if _hold_hotline__gælder else 0) if hold_hotline is None else 0
        _inddrag_kl_og_dak__gælder = True
        _m_inddrag_kl_og_dak__gælder = 0
        inddrag_kl_og_dak = ((_t68 if _inddrag_kl_og_dak__gælder else "ikke relevant") if ((_t68 := ((("opfyldt" if _t67 else "tilsidesat") if _t67 is not None else None) if ((_t67 := (False if kl_inddraget is False or dak_inddraget is False else None if kl_inddraget is None or dak_inddraget is None else True)),) else None)),) else None)
        _m_inddrag_kl_og_dak = ((((0 if _t67 else 0) if _t67 is not None else ((1 if kl_inddraget is None else 0) | (2 if dak_inddraget is None else 0))) if _t68 is None else 0) if _inddrag_kl_og_dak__gælder else 0) if inddrag_kl_og_dak is None else 0
        _se_på_støtte__frist = DATO_2022_11_30
        _m_se_på_støtte__frist = 0
        _se_på_støtte__gælder = not (_t69 := (_se_på_støtte__frist is _INGEN))
        _m_se_på_støtte__gælder = 0
        se_på_støtte = ((_t73 if _se_på_støtte__gælder else "ikke relevant") if ((_t73 := ((("opfyldt" if _t71 else _t72) if _t71 is not None else "opfyldt" if "opfyldt" == _t72 else None) if ((_t71 := (None if set_på_støtte_den is None else set_på_støtte_den is not _INGEN and set_på_støtte_den <= DATO_2022_11_30)), (_t72 := (("afventer" if _t70 else "tilsidesat") if ((_t70 := (pr <= _se_på_støtte__frist)),) else None)),) else None)),) else None)
        _m_se_på_støtte = ((((0 if _t71 else 0) if _t71 is not None else 8) if _t73 is None else 0) if _se_på_støtte__gælder else 0) if se_på_støtte is None else 0
        _undersøg_vejledningen__frist = DATO_2023_12_31
        _m_undersøg_vejledningen__frist = 0
        _undersøg_vejledningen__gælder = not (_t74 := (_undersøg_vejledningen__frist is _INGEN))
        _m_undersøg_vejledningen__gælder = 0
        undersøg_vejledningen = ((_t78 if _undersøg_vejledningen__gælder else "ikke relevant") if ((_t78 := ((("opfyldt" if _t76 else _t77) if _t76 is not None else "opfyldt" if "opfyldt" == _t77 else None) if ((_t76 := (None if vejledning_undersøgt_den is None else vejledning_undersøgt_den is not _INGEN and vejledning_undersøgt_den <= DATO_2023_12_31)), (_t77 := (("afventer" if _t75 else "tilsidesat") if ((_t75 := (pr <= _undersøg_vejledningen__frist)),) else None)),) else None)),) else None)
        _m_undersøg_vejledningen = ((((0 if _t76 else 0) if _t76 is not None else 256) if _t78 is None else 0) if _undersøg_vejledningen__gælder else 0) if undersøg_vejledningen is None else 0
        _uændret_refusion_og_finansiering__gælder = True
        _m_uændret_refusion_og_finansiering__gælder = 0
        uændret_refusion_og_finansiering = ((_t80 if _uændret_refusion_og_finansiering__gælder else "ikke relevant") if ((_t80 := ((("overtrådt" if _t79 else "overholdt") if _t79 is not None else None) if ((_t79 := (True if refusion_ændret is True or bevillingsansvar_ændret is True or finansiering_ændret is True else None if refusion_ændret is None or bevillingsansvar_ændret is None or finansiering_ændret is None else False)),) else None)),) else None)
        _m_uændret_refusion_og_finansiering = ((((0 if _t79 else 0) if _t79 is not None else ((16 if refusion_ændret is None else 0) | (32 if bevillingsansvar_ændret is None else 0) | (64 if finansiering_ændret is None else 0))) if _t80 is None else 0) if _uændret_refusion_og_finansiering__gælder else 0) if uændret_refusion_og_finansiering is None else 0
    return (analyser_registreringsbyrden, hold_hotline, inddrag_kl_og_dak, se_på_støtte, undersøg_vejledningen, uændret_refusion_og_finansiering), (_m_analyser_registreringsbyrden, _m_hold_hotline, _m_inddrag_kl_og_dak, _m_se_på_støtte, _m_undersøg_vejledningen, _m_uændret_refusion_og_finansiering)
