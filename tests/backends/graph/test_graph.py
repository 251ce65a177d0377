"""What depends on what, as it is published: every relation, near things, and equal bytes for equal plans."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from hjemmel.backends.graph.from_plan import Dependencies, dependencies_of
from hjemmel.backends.graph.neighbourhood import near, things_called
from hjemmel.backends.graph.renderings import COLOURS, as_dot, as_json, as_svg
from tests.marked import compiled_text

RULES = """skæringsdato reform = 1. juli 2026  lagt til grund "Udkastet."
parameter sats : beløb "satsen"
  1.000 kr. fra 1. januar 2024 jf. aftalen.start  hjemmel aftalen.sats
begreb Sag "sagen" hører til Kommune
  oplysning åben : ja/nej "åben"
  oplysning dag : dato "dagen"
  oplysning vidner : liste af Vidne "vidnerne"
  skøn rimelig : ja/nej "Rimeligt?"
    hjemmel aftalen.samtale
    udøves af kommune
  resultat støtte : beløb "støtten"
begreb Vidne "vidnet" hører til Sag
  oplysning hørt : ja/nej "hørt"
definition let "let" for Sag
  hjemmel aftalen.samtale
  hvis findes vidner hvor (hørt)
definition let "let vidne" for Vidne
  hjemmel aftalen.samtale
  hvis hørt
  også hvis sag.åben  hjemmel aftalen.ændring
regel gammel "Gammel"
  hjemmel aftalen.sats
  gælder fra 1. januar 2024 jf. aftalen.start bestemt ved dag
  for Sag
  fastsætter støtte = sats
    dog 0 kr. hvis rimelig  hjemmel aftalen.samtale
  hvis let
  undtagen hvis åben  hjemmel aftalen.ændring
tabel ny "Ny"
  hjemmel aftalen.sats
  gælder fra reform bestemt ved dag
  for Sag
  erstatter gammel
  fastsætter støtte
  | åben er | giver |
  | ja | 1 kr. |
  | nej | 2 kr. |
regel forrang "Forrang"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  går forud for ny, gammel
  fastsætter støtte = 3 kr.
  hvis dag før 1. maj 2024
pligt svar "Kommunen svarer"
  hjemmel aftalen.samtale
  gælder altid
  for Sag
  påhviler kommune
  er opfyldt, når støtte er 0 kr.
ophævelse slut "Slut"
  hjemmel aftalen.ændring
  gælder fra 1. januar 2025 jf. aftalen.ændring
  ophæver svar, sats
"""


@pytest.fixture(scope="module")
def graph() -> Dependencies:
    compiled = compiled_text(RULES)
    assert compiled.plan is not None, compiled.errors
    return dependencies_of(compiled.plan)


@pytest.mark.parametrize(
    ("start", "end", "why"),
    [
        ("result:Sag.støtte", "rule:gammel", "gives"),
        ("rule:gammel", "definition:Sag.let", "reads"),
        ("rule:gammel", "parameter:sats", "reads"),
        ("rule:gammel", "fact:Sag.dag", "dated_by"),
        ("rule:gammel__dog_1", "discretion:Sag.rimelig", "reads"),
        ("rule:gammel", "clause:aftalen.ændring", "rests_on"),
        ("rule:gammel", "clause:aftalen.start", "refers_to"),
        ("rule:gammel__dog_1", "clause:aftalen.samtale", "rests_on"),
        ("rule:ny_1", "key_date:reform", "dated_by"),
        ("rule:ny_1", "rule:gammel", "replaces"),
        ("rule:forrang", "rule:ny_2", "prevails_over"),
        ("rule:forrang", "rule:gammel", "prevails_over"),
        ("definition:Sag.let", "fact:Sag.vidner", "reads"),
        ("definition:Sag.let", "fact:Vidne.hørt", "reads"),
        ("definition:Vidne.let", "clause:aftalen.ændring", "rests_on"),
        ("norm:svar", "result:Sag.støtte", "reads"),
        ("repeal:slut", "norm:svar", "repeals"),
        ("repeal:slut", "parameter:sats", "repeals"),
        ("discretion:Sag.rimelig", "clause:aftalen.samtale", "rests_on"),
        ("parameter:sats", "clause:aftalen.start", "refers_to"),
    ],
)
def test_every_relation_is_there(graph: Dependencies, start: str, end: str, why: str) -> None:
    assert (start, end, why) in {(each.start, each.end, each.why) for each in graph.dependencies}


def test_a_date_a_rule_is_in_force_by_is_not_what_it_reads(graph: Dependencies) -> None:
    found = {each.why for each in graph.dependencies if (each.start, each.end) == ("rule:gammel", "fact:Sag.dag")}
    assert found == {"dated_by"}


def test_dependencies_lead_to_things(graph: Dependencies) -> None:
    ids = {thing.id for thing in graph.things}
    assert {each.start for each in graph.dependencies} | {each.end for each in graph.dependencies} <= ids


def test_a_name_means_what_a_drafter_may_mean(graph: Dependencies) -> None:
    assert things_called("gammel", graph) == ("rule:gammel",)
    assert things_called("let", graph) == ("definition:Sag.let", "definition:Vidne.let")
    assert things_called("Sag.let", graph) == ("definition:Sag.let",)
    assert things_called("aftalen.start", graph) == ("clause:aftalen.start",)
    assert things_called("key_date:reform", graph) == ("key_date:reform",)
    assert things_called("findes_ikke", graph) == ()


def test_near_things_are_those_a_step_away_either_way(graph: Dependencies) -> None:
    one = near(graph, ("repeal:slut",), 1)
    assert {thing.id for thing in one.things} == {
        "repeal:slut", "norm:svar", "parameter:sats", "clause:aftalen.ændring",
    }  # fmt: skip
    two = {thing.id for thing in near(graph, ("repeal:slut",), 2).things}
    assert {"rule:gammel", "result:Sag.støtte"} <= two
    ids = {thing.id for thing in one.things}
    assert {(each.start, each.end) for each in one.dependencies} == {
        (each.start, each.end) for each in graph.dependencies if {each.start, each.end} <= ids
    }


def test_json_names_both_ends_and_why(graph: Dependencies) -> None:
    data = json.loads(as_json(graph, "proeve"))
    assert data["ruleset"] == "proeve"
    assert {"id": "fact:Sag.dag", "kind": "fact", "label": "dagen"} in data["things"]
    assert {"from": "rule:ny_1", "to": "rule:gammel", "why": "replaces"} in data["dependencies"]


def test_dot_quotes_every_word(graph: Dependencies) -> None:
    lines = as_dot(graph, 'a "b"').splitlines()
    assert lines[0] == 'digraph "a \\"b\\"" {' and lines[-1] == "}"
    assert '  "rule:ny_1" -> "rule:gammel" [tooltip="replaces"];' in lines


def test_the_picture_is_well_formed_and_shows_each_thing(graph: Dependencies) -> None:
    picture = as_svg(near(graph, ("rule:gammel",), 1), "proeve", dict.fromkeys(COLOURS, "ting"))
    root = ElementTree.fromstring(picture)
    titles = [title.text for title in root.iter("{http://www.w3.org/2000/svg}title")]
    assert "Gammel (ting)" in titles and "dagen (ting)" in titles
    assert len(titles) == 1 + len(near(graph, ("rule:gammel",), 1).things)


def test_the_picture_says_what_the_colours_of_the_things_in_it_mean(graph: Dependencies) -> None:
    shown = near(graph, ("rule:gammel",), 1)
    picture = as_svg(shown, "proeve", {kind: f"ordet {kind}" for kind in COLOURS})
    texts = {text.text or "" for text in ElementTree.fromstring(picture).iter("{http://www.w3.org/2000/svg}text")}
    assert {text for text in texts if text.startswith("ordet ")} == {f"ordet {each.kind}" for each in shown.things}


def test_equal_plans_give_equal_bytes(graph: Dependencies) -> None:
    plan = compiled_text(RULES).plan
    assert plan is not None
    assert as_json(dependencies_of(plan), "p") == as_json(graph, "p")
