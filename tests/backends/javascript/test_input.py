"""A case that cannot be read is refused with everything wrong with it, each by the path of its field."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.backends.javascript.node import run_module

GOOD: dict[str, Any] = {"pr": "2024-06-01", "borger": {}}


def problems(module: str, case: object) -> dict[str, str]:
    """What is wrong with a case as JSON, by path."""
    body = f"""try {{ m.sag_fra_json({json.dumps(case)}); return {{}}; }}
    catch (e) {{
      if (!(e instanceof m.UgyldigSag)) throw e;
      return Object.fromEntries(e.fejl.map((f) => [f.sti, f.slags]));
    }}"""
    found: dict[str, str] = run_module(module, body)
    return found


def with_borger(**facts: object) -> dict[str, object]:
    return GOOD | {"borger": facts}


@pytest.mark.parametrize(
    ("case", "wanted"),
    [
        (GOOD, {}),
        (with_borger(ydelse="dagpenge", ledig_fra="ingen", timer="7.5", aktiv_andel=70), {}),
        (with_borger(ydelse=None, kommune={"tilskud": "1250.50", "navn": "ingen"}), {}),
        ("{", {"": "forkert_type"}),
        ([], {"": "forkert_type"}),
        ({"borger": {}}, {"pr": "forkert_type"}),
        ({"pr": "2024-06-01"}, {"": "forkert_type"}),
        (GOOD | {"pr": "2024-06-31"}, {"pr": "forkert_type"}),
        (GOOD | {"pr": "1899-12-31"}, {"pr": "uden_for_grænser"}),
        (GOOD | {"bogger": {}}, {"bogger": "ukendt_felt"}),
        (with_borger(ydelse="dagpnge"), {"borger.ydelse": "ukendt_kode"}),
        (with_borger(tæt_på="ja"), {"borger.tæt_på": "forkert_type"}),
        (with_borger(timer=7.5), {"borger.timer": "forkert_type"}),
        (with_borger(timer="0.0000001"), {"borger.timer": "uden_for_grænser"}),
        (with_borger(timer="1000000000001"), {"borger.timer": "uden_for_grænser"}),
        (with_borger(født_dato="ingen"), {"borger.født_dato": "forkert_type"}),
        (with_borger(kommune={"tilskud": 1250}), {"borger.kommune.tilskud": "forkert_type"}),
        (with_borger(kommune={"tilskud": "0.001"}), {"borger.kommune.tilskud": "uden_for_grænser"}),
        (with_borger(samtaler={}), {"borger.samtaler": "forkert_type"}),
        (
            with_borger(samtaler=[{"dato": 5}, {"borger": {}}, 3], navn="x"),
            {
                "borger.samtaler[0].dato": "forkert_type",
                "borger.samtaler[1].borger": "to_helheder",
                "borger.samtaler[2]": "forkert_type",
                "borger.navn": "ukendt_felt",
            },
        ),
        (with_borger(uden_gavn=True), {"borger.uden_gavn": "ukendt_felt"}),
        (
            with_borger(skøn={"uden_gavn": {"værdi": True, "hovedhensyn": " "}}),
            {
                "borger.skøn.uden_gavn.hovedhensyn": "ufuldstændigt_skøn",
                "borger.skøn.uden_gavn.udøvet_af": "ufuldstændigt_skøn",
            },
        ),
        (with_borger(constructor=1), {"borger.constructor": "ukendt_felt"}),
        (GOOD | {"forudsat": {"reform_ikraft": "2026-02-01", "borger.krævede_samtaler": 3}}, {}),
        (
            GOOD | {"forudsat": {"x": 1, "borger.samtaler": [], "borger.uden_gavn": True, "fokusmål": "ja"}},
            {
                "forudsat x": "ukendt_felt",
                "forudsat borger.samtaler": "ukendt_felt",
                "forudsat borger.uden_gavn": "ukendt_felt",
                "forudsat fokusmål": "forkert_type",
            },
        ),
    ],
)
def test_everything_wrong_is_named(module: str, case: object, wanted: dict[str, str]) -> None:
    assert problems(module, case) == wanted


def test_near_misses_are_suggested(module: str) -> None:
    messages = run_module(
        module,
        'try { m.sag_fra_json({pr: "2024-06-01", borger: {ydelse: "dagpnge", samtaller: []}}); }'
        "catch (e) { return e.message.split('\\n'); }",
    )
    assert messages == [
        "borger.ydelse: er »dagpnge«; der kan stå dagpenge, kontanthjælp, sygedagpenge. Mente du »dagpenge«?",
        "borger.samtaller: er ikke et felt her. Mente du »samtaler«?",
    ]


def test_facts_of_a_program_are_checked_alike(module: str) -> None:
    found = run_module(
        module,
        """const borger = m.Borger({ ydelse: "x", uden_gavn: true, ledig_fra: m.INGEN, født_dato: m.INGEN,
             samtaler: [m.Samtale({ dato: "2024-02-30" }), m.Borger({})] });
           try { m.vurder(borger, "2024-06-01"); } catch (e) { return e.fejl.map((f) => f.sti); }""",
    )
    assert found == [
        "borger.ydelse",
        "borger.uden_gavn",
        "borger.født_dato",
        "borger.samtaler[0].dato",
        "borger.samtaler[1]",
    ]


def test_numbers_stay_exact(module: str) -> None:
    found = run_module(
        module,
        """const { sag, pr } = m.sag_fra_json({ pr: "2024-06-01",
             borger: { aktiv_andel: "33.333333", kommune: { tilskud: "999999999999.99" } } });
           const { værdi } = m.vurder(sag, pr).tilskud;
           const borger = m.Borger({ aktiv_andel: m.brøk(1n, 8n), kommune: { tilskud: 123456789n } });
           const other = m.vurder(borger, pr).tilskud;
           return [String(værdi), other.som_data().værdi];""",
    )
    assert found == ["33333333000000", "1543"]


def test_a_case_as_json_is_answered_at_once(module: str) -> None:
    case = {"pr": "2024-06-01", "borger": {"ydelse": "dagpenge", "ledig_fra": "2024-03-01"}}
    body = f"""const [case_, text] = [{json.dumps(case)}, {json.dumps(json.dumps(case))}];
      return [m.vurder(case_), m.vurder(text)].map((svar) => svar.krævede_samtaler.som_data().værdi)
        .concat(JSON.parse(m.vurder_json(text)).svar.krævede_samtaler.værdi);"""
    assert run_module(module, body) == [6, 6, 6]


def test_a_path_is_described(module: str) -> None:
    body = 'return ["borger.samtaler[3].art", "borger.uden_gavn", "borger.krævede_samtaler"].map(m.beskrivelse);'
    art, uden_gavn, krævede = run_module(module, body)
    assert (art["etiket"], [each["etiket"] for each in art["valg"]]) == (
        "samtalens art",
        ["jobsamtale", "en anden samtale"],
    )
    assert (uden_gavn["slags"], uden_gavn["udøves_af"]) == ("skøn", "kommune")
    assert krævede is None
