"""The page about quality: what was measured in words and as data, and that what was not is said not to be."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import cache

from hjemmel.backends.docs import quality as q
from hjemmel.backends.docs.book import Book, book_of
from hjemmel.backends.docs.pages.quality import QUESTIONS, key_of
from hjemmel.backends.docs.site import site_from_plan
from hjemmel.plan.canonical import edition_hash, rule_hash
from hjemmel.proofs.nodes import KINDS
from tests.backends.docs.rulesets import CASES, input_of, section, words

MEASURED = q.Quality(
    q.Proven(
        (q.Answered("conflict", 3, 0, 0, 0), q.Answered("unfulfillable", 4, 1, 1, 2)),
        (
            q.Doubt(
                "unfulfillable", ("for_mange",), False, "Bevist, når borgerens samtaler er højst 10; ikke flere.", ""
            ),
            q.Doubt("conflict", ("seks_samtaler", "fire_samtaler"), False, "Bevisføreren gav op.", "Sker <aldrig>."),
            q.Doubt("unfulfillable", ("hold_samtaler",), True, "Ingen kan opfylde hold_samtaler.", ""),
        ),
    ),
    q.Seen(
        10,
        9,
        (q.ClauseSeen("aftalen.seks", 6, 6, 1), q.ClauseSeen("aftalen.fire", 4, 3, 0)),
        (q.Unseen("fire_samtaler__dog_1", ("»undtaget«: intet eksempel, hvor det afgør svaret ved at være ja",)),),
        (q.Unseen("Borger.krævede_samtaler", ("»ellers«: ingen sag: bevist",)),),
        True,
    ),
    q.Slips(
        1200,
        1150,
        40,
        99.1,
        (q.Slip("seks_samtaler", ("aftalen.seks",), "Hvis »6« blev til »7«, ville intet eksempel opdage det.", ""),),
    ),
    (q.Accepted("for_mange", "HJ621", "Betingelsen gør aldrig en forskel", "Den er med for <tydelighedens> skyld."),),
    date(2026, 11, 22),
    "9.8.7",
)


@cache
def book() -> Book:
    """The small rule set with what was measured of it."""
    return book_of(replace(input_of(CASES / "lille"), quality=MEASURED))


@cache
def files(measured: bool) -> dict[str, bytes]:
    """The site of the small rule set."""
    return site_from_plan(book().site if measured else input_of(CASES / "lille"))


def test_what_was_not_measured_is_said_not_to_be() -> None:
    page = files(False)["kvalitet.md"].decode()
    assert page.count("Ikke målt for denne udgave.") == 3
    assert words(section(page, "top")).count("ikke målt for denne udgave") == 3
    data = json.loads(files(False)["kvalitet.json"])
    assert [data[name] for name in ("målt", "beviser", "betingelser", "småfejl")] == [None] * 4


def test_the_page_tells_of_exactly_these_rules() -> None:
    head = words(section(files(True)["kvalitet.md"].decode(), "top"))
    assert "22. november 2026" in head
    assert rule_hash(book().plan) in head
    assert edition_hash(book().plan) in head
    assert "hjemmel 9.8.7" in head
    assert "9 spørgsmål om alle sager: 7 er besvaret, som de skal (2 af dem kun for korte lister), 1 er fund" in head
    assert "9 af 10 måder" in head
    assert "1.200 småfejl er prøvet. 1.150 ville et eksempel opdage, 40 ændrer intet svar" in head


def test_questions_are_counted_and_doubts_told_findings_first() -> None:
    proven = section(files(True)["kvalitet.md"].decode(), "bevist")
    told = words(proven)
    assert "ingen kan holde? 4 af 6 i orden, heraf 2 kun bevist for korte lister; 1 fund; 1 ikke afgjort" in told
    assert "hver sit svar i samme sag? Alle 3 i orden Er der en norm" in told
    assert "Seks samtaler og Fire samtaler: Bevisføreren gav op. Accepteret: Sker &lt;aldrig&gt;." in told
    assert told.index("Ingen kan opfylde") < told.index("ikke flere")
    assert 'href="regler/samtaler.html#norm-hold_samtaler"' in proven
    assert "Sker <aldrig>" not in proven


def test_conditions_and_slips_are_told_by_clause_and_rule() -> None:
    page = files(True)["kvalitet.md"].decode()
    seen = section(page, "eksempler")
    assert "Fire samtaler »undtaget«: intet eksempel" in words(seen)
    assert 'href="aftaler/aftalen.html#klausul-seks"' in seen
    assert "Seks 6 af 6 1 umulig Fire 3 af 4" in words(seen)
    slips = words(section(page, "smaafejl"))
    assert "Af de 1.160 ændringer, der ændrer et svar, ville et eksempel opdage 99,1 pct." in slips
    assert "Hvis »6« blev til »7«, ville intet eksempel opdage det." in slips
    accepted = section(page, "accepteret")
    assert "(HJ621)" in accepted
    assert "&lt;tydelighedens&gt;" in accepted


def test_the_data_says_the_same() -> None:
    data = json.loads(files(True)["kvalitet.json"])
    assert data["målt"] == "2026-11-22"
    assert data["regelhash"] == rule_hash(book().plan)
    assert data["beviser"]["spørgsmål"][1] == {
        "art": "unfulfillable",
        "spørgsmål": "Er der en norm, som ingen kan holde?",
        "i_orden": 4,
        "kun_korte_lister": 2,
        "fund": 1,
        "ubevist": 1,
    }
    (doubt,) = [each for each in data["beviser"]["ikke_bevist"] if each.get("accepteret")]
    assert [each["titel"] for each in doubt["om"]] == ["Seks samtaler", "Fire samtaler"]
    assert data["småfejl"]["pct"] == 99.1
    assert data["betingelser"]["klausuler"][0] == {"klausul": "aftalen.seks", "mulige": 6, "set": 6, "umulige": 1}


def test_names_lead_to_what_they_mean() -> None:
    assert key_of("seks_samtaler", book()) == "rule:seks_samtaler"
    assert key_of("fire_samtaler__dog_1", book()) == "rule:fire_samtaler"
    assert key_of("Borger__krævede_samtaler__ellers", book()) == "result:Borger.krævede_samtaler"
    assert key_of("Borger.uden_gavn", book()) == "discretion:Borger.uden_gavn"
    assert key_of("borgeren er undtaget", book()) == ""


def test_every_kind_of_question_has_words() -> None:
    assert tuple(QUESTIONS) == KINDS
