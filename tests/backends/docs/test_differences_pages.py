"""The pages "Hvad ændrer sig, og for hvem": what they tell, whom they link to, and how they read."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from itertools import combinations
from pathlib import Path

import msgspec
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from hjemmel.apps.comparing import Comparing
from hjemmel.apps.mkdocs.build import built_site
from hjemmel.backends.docs.site import site_from_plan
from hjemmel.differences.comparing import comparison
from hjemmel.differences.pages import further_of
from tests.backends.docs.reading import DESKTOP, PHONE, visit
from tests.backends.docs.rulesets import CASES, input_of, section, words
from tests.backends.docs.test_built import broken_links

MOST = 200_000


@cache
def made(case: str) -> dict[str, bytes]:
    """The Markdown of a case with the pages."""
    return site_from_plan(replace(input_of(CASES / case), further=(further_of(Comparing(None).on_days),)))


def page(path: str) -> str:
    return made("lille")[f"aendringer/{path}.md"].decode()


REFORM = "2026-01-01-til-2026-07-01"


@pytest.fixture(scope="module")
def differing_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small rule set's site with the pages."""
    return built_site(made("lille"), tmp_path_factory.mktemp("aendringer") / "site", "Samtaler")


def test_there_is_a_page_for_each_day_on_which_something_changes() -> None:
    steps = sorted(path for path in made("lille") if path.startswith("aendringer/2") and path.endswith(".md"))
    assert [path.removeprefix("aendringer/").removesuffix(".md") for path in steps] == [
        "2023-12-31-til-2024-01-01",
        "2024-01-01-til-2025-01-01",
        "2025-01-01-til-2026-01-01",
        "2026-01-01-til-2026-07-01",
        "2026-07-01-til-2027-01-01",
    ]


def test_asked_for_every_pair_each_stretch_is_compared_with_every_later_one() -> None:
    comparing = Comparing(None)
    further = (further_of(comparing.on_days, every_pair=True),)
    files = site_from_plan(replace(input_of(CASES / "lille"), further=further))
    days = ["2023-12-31", "2024-01-01", "2025-01-01", "2026-01-01", "2026-07-01", "2027-01-01"]
    pairs = {f"{before}-til-{after}" for before, after in combinations(days, 2)}
    assert {Path(path).stem for path in files if path.startswith("aendringer/2") and path.endswith(".md")} == pairs
    overview = section(files["aendringer/index.md"].decode(), "to-tider")
    assert all(f"{pair}.html" in overview for pair in pairs)
    listed = json.loads(files["aendringer/index.json"])["indhold"]
    assert sorted(Path(each["side"]).stem for each in listed) == sorted(pairs)


def test_a_step_tells_who_gets_another_answer_and_on_what_it_rests() -> None:
    text = words(section(page(REFORM), "borger"))
    assert "I alle sager" in text
    assert "Før 6" in text
    assert "Efter 4" in text
    assert "Hviler på" in text
    assert 'href="../regler/' in page(REFORM)


def test_what_follows_and_what_is_the_same_are_told_apart() -> None:
    data = json.loads(made("lille")[f"aendringer/{REFORM}.json"])
    changed = {each["titel"] for each in data["ændrede"]}
    same = {each["titel"] for each in data["de_samme"]}
    assert changed
    assert same
    assert changed.isdisjoint(same)
    assert data["ikke_afgjort"] == []
    for each in data["ændrede"]:
        assert each["grupper"], each["titel"]
        assert all(group["sag"]["sag"]["pr"] for group in each["grupper"])


def test_the_overview_leads_to_every_step_and_each_answer_to_the_days_it_changes() -> None:
    overview = page("index")
    for path in made("lille"):
        if path.startswith("aendringer/2") and path.endswith(".md"):
            assert path.removeprefix("aendringer/").removesuffix(".md") in overview, path
    assert f"{REFORM}.html#svar-" in section(overview, "svar")


def test_start_and_time_line_lead_to_it() -> None:
    for name in ("index.md", "tidslinje.md"):
        assert 'href="aendringer/index.html"' in made("lille")[name].decode(), name


def test_without_a_solver_the_page_says_what_is_not_proven() -> None:
    def compare(old, new, titles, cases):
        return comparison(old, new, titles, None, None, cases, is_one=True)

    files = site_from_plan(replace(input_of(CASES / "lille"), further=(further_of(compare),)))
    told = "".join(words(text.decode()) for path, text in files.items() if path.startswith("aendringer/2"))
    assert "siderne er bygget uden bevisføreren" in told or "At der ikke er flere grupper, er ikke bevist." in told


def test_no_text_of_a_rule_set_becomes_more_than_text() -> None:
    site = input_of(CASES / "lille")
    hostile = "<script>window.ramt=1</script> & {{ config }}"
    rules = tuple(msgspec.structs.replace(each, title=hostile) for each in site.plan.rules)
    norms = tuple(msgspec.structs.replace(each, title=hostile) for each in site.plan.norms)
    plan = msgspec.structs.replace(site.plan, rules=rules, norms=norms)
    files = site_from_plan(replace(site, plan=plan, further=(further_of(Comparing(None).on_days),)))
    told = b"".join(text for path, text in files.items() if path.startswith("aendringer/") and path.endswith(".md"))
    assert b"&lt;script&gt;window.ramt=1" in told
    assert b"<script>window" not in told


def test_a_rule_set_in_which_nothing_begins_or_ends_has_no_such_page() -> None:
    assert not any(path.startswith("aendringer/") for path in made("fjendtlig"))
    assert b"aendringer" not in made("fjendtlig")["index.md"]


def test_every_link_leads_somewhere(differing_site: Path) -> None:
    assert broken_links(differing_site) == []


@pytest.mark.parametrize("width", [pytest.param(PHONE, id="phone"), pytest.param(DESKTOP, id="desktop")])
@pytest.mark.parametrize("name", ["index", REFORM])
def test_a_page_is_accessible_fits_and_asks_for_nothing(
    browser: Browser, differing_site: Path, name: str, width: dict[str, int]
) -> None:
    with visit(browser, f"{differing_site.as_uri()}/aendringer/{name}.html", width) as seen:
        assert [address for address in seen.requests if not address.startswith(differing_site.as_uri())] == []
        assert seen.complaints == []
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= width["width"]
        assert (differing_site / "aendringer" / f"{name}.html").stat().st_size <= MOST
        found = Axe().run(seen.page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]})
        assert found.violations_count == 0, found.generate_report()
