"""What a form asks, and what would change an answer: tried against the rules themselves."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from hjemmel.plan.nodes import Plan
from tests.backends.javascript.cases import Cases
from tests.backends.javascript.node import json_of, run, run_module, written

CASE: dict[str, Any] = {
    "pr": "2026-09-01",
    "borger": {"ydelse": "dagpenge", "tæt_på": True, "undtaget": False, "fritaget": False},
}


def asked(module: str, case: dict[str, Any], target: str) -> list[dict[str, Any]]:
    """The questions about an answer."""
    body = (
        f"const c = m.sag_fra_json({json.dumps(case)});"
        f"return m.spørgsmål(c.sag, c.pr, {json.dumps(target)}, c.forudsat);"
    )
    found: list[dict[str, Any]] = run_module(module, body)
    return found


def changes(module: str, case: dict[str, Any], target: str) -> list[dict[str, Any]]:
    """What would change an answer."""
    body = (
        f"const c = m.sag_fra_json({json.dumps(case)});"
        f"return m.hvad_ville_ændre(c.sag, c.pr, {json.dumps(target)}, c.forudsat);"
    )
    found: list[dict[str, Any]] = run_module(module, body)
    return found


def test_only_what_can_still_matter_is_asked(module: str) -> None:
    assert [each["sti"] for each in asked(module, CASE, "krævede_samtaler")] == ["borger.ledig_fra"]
    known = CASE | {"borger": {"ledig_fra": "ingen"}}
    assert asked(module, known, "krævede_samtaler") == []


def test_what_decides_most_is_asked_first(module: str) -> None:
    case = {"pr": "2027-06-01", "borger": {}}
    questions = asked(module, case, "pause")
    assert [(each["sti"], each["afgør"], each["prøvet"]) for each in questions] == [
        ("borger.tæt_på", 1, 2),
        ("borger.uden_gavn", 1, 2),
    ]


def test_only_the_paths_named_are_tried(module: str) -> None:
    body = """const c = m.sag_fra_json({pr: "2027-06-01", borger: {}});
      return m.spørgsmål(c.sag, c.pr, "pause", c.forudsat, ["borger.uden_gavn", "borger.ledig_fra"]);"""
    assert [each["sti"] for each in run_module(module, body)] == ["borger.uden_gavn"]


def test_a_discretion_says_who_answers_it(module: str) -> None:
    (question,) = asked(module, {"pr": "2027-06-01", "borger": {"tæt_på": False}}, "pause")
    assert question["slags"] == "skøn"
    assert question["etiket"] == "Er borgeren uden gavn af kontakt?"
    assert question["udøves_af"] == "kommune"


def test_a_list_and_codes_are_asked_for_as_such(module: str) -> None:
    case = CASE | {"borger": {**CASE["borger"], "ledig_fra": "2026-08-01"}}
    (question,) = asked(module, case, "afhold_jobsamtaler")
    assert (question["sti"], question["slags"], question["begreb"]) == ("borger.samtaler", "liste", "Samtale")
    question = next(each for each in asked(module, {"pr": "2024-06-01", "borger": {}}, "dagpengemodtager"))
    assert [each["værdi"] for each in question["valg"]] == ["dagpenge", "kontanthjælp", "sygedagpenge"]


def test_parts_are_reached_by_their_path(module: str) -> None:
    case = {"pr": "2024-06-01", "borger": {"samtaler": [{"dato": "2024-05-01"}, {"dato": "2024-05-02"}]}}
    assert [each["sti"] for each in asked(module, case, "samtaler[1].digital_samtale")] == [
        "borger.samtaler[1].besluttet_fysisk"
    ]


def test_the_nearest_changes_are_told(module: str) -> None:
    case = CASE | {"borger": {**CASE["borger"], "ledig_fra": "2026-08-01", "samtaler": []}}
    found = [(each["sti"], each["til"], each.get("svar")) for each in changes(module, case, "afhold_jobsamtaler")]
    assert found == [
        ("borger.fritaget", True, "ikke relevant"),
        ("borger.ledig_fra", "ingen", "ikke relevant"),
        ("borger.ledig_fra", "2026-03-01", "tilsidesat"),
        ("borger.tæt_på", False, "ikke relevant"),
        ("borger.undtaget", True, "ikke relevant"),
    ]
    found = [(each["sti"], each["til"], each.get("svar")) for each in changes(module, case, "krævede_samtaler")]
    assert found == [
        ("borger.ledig_fra", "ingen", 0),
        ("borger.ledig_fra", "2026-06-30", 6),
        ("borger.tæt_på", False, 0),
        ("borger.undtaget", True, 0),
    ]


def test_numbers_change_at_their_threshold(module: str) -> None:
    case = {"pr": "2024-06-01", "borger": {"aktiv_andel": 60, "timer": 20}}
    found = [(each["sti"], each["til"], each["svar"], each["til_tekst"]) for each in changes(module, case, "aktiv_nok")]
    assert found == [("borger.aktiv_andel", "70", True, "70 pct."), ("borger.timer", "31", True, "31 timer")]


def test_every_change_told_does_change_the_answer(plan: Plan, modules: Any) -> None:
    module = written(plan, modules)
    made, random = Cases(plan, 11), Random(13)
    lines = []
    for _ in range(200):
        case = made.case()
        (root,) = case.instances
        names = [name.rpartition(".")[2] for name in plan.order if name.startswith(f"{root.concept}.")]
        if names:
            lines.append({"module": module, "sag": json_of(plan, case), "mål": random.choice(names)})
    found = run("questions.mjs", lines)
    assert [each["wrong"] for each in found if each["wrong"]] == []
    assert sum(each["asked"] for each in found) > 20
    assert sum(each["changes"] for each in found) > 20
