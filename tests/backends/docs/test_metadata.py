"""What pages say to machines: metadata in the page, and its data beside it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from hjemmel.backends.docs.page import script_text
from tests.backends.docs.rulesets import site

SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def data(name: str, path: str) -> dict[str, Any]:
    """The data beside a page of a case."""
    read: dict[str, Any] = json.loads(site(name)[path])
    return read


def node_of(page: Path) -> dict[str, Any]:
    """The metadata of a built page, which carries it once."""
    (text,) = SCRIPT.findall(page.read_text("utf-8"))
    node: dict[str, Any] = json.loads(text)
    return node


def test_every_page_carries_metadata_in_danish_terms_of_legislation(small_site: Path, hostile_site: Path) -> None:
    pages = [*small_site.rglob("*.html"), *hostile_site.rglob("*.html")]
    assert pages
    for page in pages:
        if page.name == "404.html":
            continue
        node = node_of(page)
        assert node["@context"] == "https://schema.org", page.name
        assert node["@type"] in ("WebPage", "Legislation"), page.name
        assert node["name"], page.name


def test_a_rule_names_its_clause_its_period_and_what_it_changes(small_site: Path) -> None:
    parts = {part["name"]: part for part in node_of(small_site / "regler" / "samtaler.html")["hasPart"]}
    rule = parts["Fire samtaler"]
    assert rule["@type"] == "Legislation"
    assert rule["legislationIdentifier"] == "eli/dk/regelsaet/lille/regel/fire_samtaler"
    assert rule["isBasedOn"] == ["eli/dk/aftale/aftalen/klausul/fire"]
    assert rule["temporalCoverage"] == "2026-07-01/.."
    assert rule["legislationChanges"] == ["eli/dk/regelsaet/lille/regel/seks_samtaler"]
    assert "temporalCoverage" not in parts["Kommunen holder højst tolv samtaler"]
    repeal = {p["name"]: p for p in node_of(small_site / "regler" / "tilskud.html")["hasPart"]}["Tilskuddet ophører"]
    assert len(repeal["legislationChanges"]) == 2


def test_an_agreement_has_its_clauses_at_their_places(small_site: Path) -> None:
    page = small_site / "aftaler" / "aftalen.html"
    node = node_of(page)
    assert node["legislationIdentifier"] == "eli/dk/aftale/aftalen"
    places = {part["legislationIdentifier"]: part["url"] for part in node["hasPart"]}
    assert places["eli/dk/aftale/aftalen/klausul/seks"] == "#klausul-seks"
    text = page.read_text("utf-8")
    assert all(f'id="{url[1:]}"' in text for url in places.values())


def test_identifiers_are_each_given_to_one_thing(small_site: Path) -> None:
    parts = [
        part["legislationIdentifier"]
        for page in small_site.rglob("*.html")
        if page.name != "404.html"
        for part in node_of(page).get("hasPart", ())
    ]
    assert len(parts) == len(set(parts)) > 20


def test_metadata_cannot_end_its_element() -> None:
    text = script_text({"name": "</script><!-- <script>&'æ\u2028"})
    assert not set("<>&'") & set(text)
    assert text.isascii()
    assert json.loads(text)["name"] == "</script><!-- <script>&'æ\u2028"


def test_every_page_with_data_links_to_it_and_the_data_to_the_page(small_site: Path) -> None:
    linked = 0
    for page in small_site.rglob("*.html"):
        text = page.read_text("utf-8")
        beside = page.with_suffix(".json")
        assert (f'href="{beside.name}">Sidens data som JSON' in text) == beside.exists(), page.name
        assert (f'type="application/json" href="{beside.name}"' in text) == beside.exists(), page.name
        if beside.exists():
            linked += 1
            assert json.loads(beside.read_text("utf-8"))["side"] == page.relative_to(small_site).as_posix()
    assert linked == len(list(small_site.rglob("*.json"))) > 12


def test_a_rule_as_data_says_what_its_section_says() -> None:
    rules = {rule["navn"]: rule for rule in data("lille", "regler/samtaler.json")["indhold"]}
    four = rules["fire_samtaler"]
    assert four["udsagn"] == "antal krævede samtaler er 4"
    assert four["gælder"] == {
        "tekst": "fra 1. juli 2026, bestemt ved første ledighedsdag", "fra": "2026-07-01", "til": None,
    }  # fmt: skip
    assert four["hviler_på"][0]["citat"] == "Fra 1. juli 2026 skal de til fire samtaler."
    assert four["forhold"] == [
        {"art": "Erstatter", "id": ["eli/dk/regelsaet/lille/regel/seks_samtaler"], "tekst": "Seks samtaler"}
    ]
    assert four["afvigelser"] == [
        {
            "indledning": "Dog", "værdi": "1", "betingelse": "borgeren er undtaget",
            "hviler_på": [{
                "id": "eli/dk/aftale/aftalen/klausul/undtaget",
                "citat": "Den, der er undtaget, skal dog kun til én samtale.",
                "kilde": "Aftale om samtaler", "sted": "linje 9", "kun_henvist": False,
            }],
        }
    ]  # fmt: skip
    assert list(rules["hold_samtaler"]["betingelser"]) == ["alt dette er opfyldt"]


def test_examples_dates_and_readings_are_data_too() -> None:
    examples = {each["titel"]: each for each in data("lille", "eksempler/eksempler.json")["indhold"]}
    first = examples["Ledig på dagpenge siden marts 2024"]
    assert first["sag"][0]["oplysninger"]["første ledighedsdag"] == "1. marts 2024"
    assert all(each["stemmer"] for each in first["forventet"])
    (key_date,) = [each for each in data("lille", "satser.json")["skæringsdatoer"] if each["navn"] == "reform_ikraft"]
    assert key_date["dato"] == "2026-07-01"
    texts = [each["tekst"] for each in data("lille", "fortolkninger.json")["fortolkninger"]]
    assert "Den tidligste holdte samtale." in texts


def test_no_data_gives_what_is_withheld() -> None:
    others = data("lille", "aftaler/aftalen.json")["indhold"][0]["ikke_regler"]
    assert {"grund": "kontaktoplysninger", "gengives": False} in others
    pages = [content for path, content in site("lille").items() if path.endswith(".json")]
    assert not any(b"12 34 56 78" in content for content in pages)
