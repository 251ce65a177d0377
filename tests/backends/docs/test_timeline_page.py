"""The time line: what begins, changes and ends on which day, and two days compared in Chromium."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from hjemmel.backends.docs.book import book_of
from hjemmel.backends.docs.pages.timeline_page import days_of, entries_of, values_of
from tests.backends.docs.reading import DESKTOP, PHONE, visit
from tests.backends.docs.rulesets import CASES, input_of, page


def compared(page: Page, first: str, second: str) -> dict[str, list[str]]:
    """What the page tells apart between two days: the lines under each heading."""
    page.fill("#tidfra", first)
    page.fill("#tidtil", second)
    headings = page.locator("#tidssvar h3").all_inner_texts()
    lists = page.locator("#tidssvar ul").all()
    return {
        title: [" ".join(line.split()) for line in each.locator("li").all_inner_texts()]
        for title, each in zip(headings, lists, strict=True)
    }


def test_a_day_tells_what_begins_what_is_replaced_and_what_has_a_new_value() -> None:
    book = book_of(input_of(CASES / "lille"))
    days = {day.iso: day for day in days_of(book, entries_of(book), values_of(book))}
    reform = days["2026-07-01"]
    assert [(new.title, [each.title for each in old]) for new, old in reform.replaced] == [
        ("Fire samtaler", ["Seks samtaler"])
    ]
    assert [entry.title for entry in reform.begins] == ["Kommunen kan give en pause"]
    assert reform.ends == ()
    assert [value.title for value in days["2025-01-01"].values] == ["Godtgørelse pr. borger"]


def test_the_page_says_it_without_scripts(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/tidslinje.html", java_script_enabled=False) as seen:
        text = " ".join(seen.page.inner_text("main").split())
        assert not seen.page.locator("#tidsform").is_visible()
    assert "Ændres: Fire samtaler regel, Dagpengemodtagere erstatter Seks samtaler" in text
    assert "Ny værdi: Godtgørelse pr. borger: 110 kr." in text
    assert "At vælge to datoer kræver JavaScript." in text
    assert "Seks samtaler regel Dagpengemodtagere Fra 1. januar 2024, bestemt ved første ledighedsdag" in text


def test_two_days_are_compared(browser: Browser, small_site: Path, served: str) -> None:
    for root in (small_site.as_uri(), served):
        with visit(browser, f"{root}/tidslinje.html") as seen:
            assert compared(seen.page, "30.6.2026", "1. juli 2026") == {
                "Nyt": ["Kommunen kan give en pause beføjelse, Dagpengemodtagere"],
                "Erstattet": ["Fire samtaler regel, Dagpengemodtagere i stedet for Seks samtaler"],
            }
            assert seen.page.inner_text("#tidsstatus").startswith("30. juni 2026 og 1. juli 2026: 2 forskelle.")
            assert compared(seen.page, "1.1.2025", "2024-12-31") == {
                "Ændrede værdier": ["Godtgørelse pr. borger: 100 kr. bliver til 110 kr."]
            }
            assert compared(seen.page, "1.2.2024", "1.3.2024") == {}
            assert "ingen forskel" in seen.page.inner_text("#tidsstatus")
            assert [address for address in seen.requests if not address.startswith(root)] == []
            assert seen.complaints == []


def test_what_has_ended_is_told_and_a_group_sees_its_own(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/tidslinje.html") as seen:
        told = compared(seen.page, "31.12.2026", "1.1.2027")
        assert any(line.startswith("Tilskud efter alder") for line in told["Ophørt"])
        seen.page.select_option("#tidsgruppe", label="Dagpengemodtagere")
        assert compared(seen.page, "31.12.2023", "1.1.2024")["Nyt"][0].startswith("Seks samtaler")


def test_a_wrong_date_is_told(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/tidslinje.html") as seen:
        seen.page.fill("#tidfra", "31.2.2024")
        seen.page.press("#tidfra", "Tab")
        assert seen.page.inner_text("#tidfejl") == "Skriv en dato mellem 1900 og 2199, fx 1.7.2026."
        assert seen.page.get_attribute("#tidfra", "aria-invalid") == "true"
        seen.page.fill("#tidfra", "29.2.2024")
        assert not seen.page.locator("#tidfejl").is_visible()


@pytest.mark.parametrize("width", [pytest.param(PHONE, id="phone"), pytest.param(DESKTOP, id="desktop")])
def test_the_page_is_accessible_and_fits(browser: Browser, small_site: Path, width: dict[str, int]) -> None:
    with visit(browser, f"{small_site.as_uri()}/tidslinje.html", width) as seen:
        compared(seen.page, "31.12.2022", "1.1.2027")
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= width["width"]
        found = Axe().run(seen.page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]})
        assert found.violations_count == 0, found.generate_report()


def test_a_rule_leads_to_its_trial_and_a_repeal_to_none() -> None:
    assert 'href="../proev.html#proev-regel-seks_samtaler"' in page("lille", "regler/samtaler.md")
    assert "proev-ophaevelse" not in page("lille", "regler/tilskud.md")
