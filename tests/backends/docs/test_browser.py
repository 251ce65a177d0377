"""The site as people meet it, in Chromium, served and from a folder on disk."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.backends.docs.reading import DESKTOP, PHONE, visit

KINDS = (
    "index.html", "aftaler/index.html", "aftaler/aftalen.html", "regler/index.html", "regler/samtaler.html",
    "begreber/index.html", "begreber/borger.html", "satser.html", "eksempler/eksempler.html", "fortolkninger.html",
    "kvalitet.html", "soeg.html?q=samtalerne", "for-jurister.html", "for-udviklere.html",
)  # fmt: skip
MOST = 200_000
"""So many bytes a page may weigh with all that it loads."""
WIDTHS = (pytest.param(PHONE, id="phone"), pytest.param(DESKTOP, id="desktop"))


@pytest.mark.parametrize("kind", KINDS)
def test_no_request_leaves_the_machine_and_nothing_complains(browser: Browser, served: str, kind: str) -> None:
    with visit(browser, f"{served}/{kind}") as seen:
        seen.page.wait_for_timeout(100)
    assert seen.requests
    assert [address for address in seen.requests if not address.startswith(served)] == []
    assert seen.complaints == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", KINDS)
def test_from_a_folder_a_page_is_accessible_fits_and_asks_for_nothing(
    browser: Browser, small_site: Path, kind: str, width: dict[str, int]
) -> None:
    with visit(browser, f"{small_site.as_uri()}/{kind}", width) as seen:
        if kind.startswith("soeg"):
            seen.page.wait_for_selector("#fund li")
        # The checker reads style sheets itself, which Chromium refuses on disk: what the page did is told before.
        assert [address for address in seen.requests if not address.startswith(small_site.as_uri())] == []
        assert seen.complaints == []
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= width["width"]
        found = Axe().run(seen.page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]})
        assert found.violations_count == 0, found.generate_report()


def weight_of(addresses: Iterable[str]) -> int:
    """What these files weigh together, each once, the index of the search aside."""
    paths = {Path(unquote(urlsplit(address).path)) for address in addresses}
    return sum(path.stat().st_size for path in paths if path.parent.name != "search")


def test_every_published_page_fits_a_phone_and_weighs_little(browser: Browser, published_site: Path) -> None:
    pages = sorted(published_site.rglob("*.html"))
    with visit(browser, pages[0].as_uri(), PHONE) as seen:
        for path in pages:
            seen.requests.clear()
            seen.page.goto(path.as_uri())
            assert seen.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], path.name
            assert path.as_uri() in seen.requests
            assert weight_of(seen.requests) <= MOST, path.name
        assert seen.complaints == []


def test_whatever_is_tried_the_page_weighs_little_with_what_it_loads(browser: Browser, published_site: Path) -> None:
    """One choice for each part there is; a new part is loaded for each, and nothing else."""
    with visit(browser, f"{published_site.as_uri()}/proev.html") as seen:
        page = seen.page
        first = list(seen.requests)
        choices = page.eval_on_selector_all("#proevvalg option[id]", "all => all.map((each) => [each.value, each.id])")
        anchors = dict(reversed(choices))
        assert len(anchors) > 50
        for number, anchor in anchors.items():
            seen.requests.clear()
            page.evaluate("(anchor) => { location.hash = anchor; }", anchor)
            page.wait_for_function(
                "(anchor) => document.querySelector('#proevvalg :checked').id === anchor", arg=anchor
            )
            loaded = [address for address in seen.requests if "/assets/regler/" in address]
            assert [Path(urlsplit(address).path).stem for address in loaded] == [number]
            assert weight_of([*first, *loaded]) <= MOST, anchor
        assert seen.complaints == []


def test_a_dark_screen_has_contrast_too(browser: Browser, small_site: Path) -> None:
    for kind in ("index.html", "aftaler/aftalen.html", "regler/samtaler.html"):
        with visit(browser, f"{small_site.as_uri()}/{kind}", color_scheme="dark") as seen:
            found = Axe().run(seen.page, options={"runOnly": ["wcag2aa"]})
            assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("word", ["samtalerne", "samtale", "Samtalen", "seks_samtaler", "dagpengemodtager"])
def test_search_finds_inflected_words_and_rule_names(
    browser: Browser, small_site: Path, served: str, word: str
) -> None:
    for root in (served, small_site.as_uri()):
        with visit(browser, f"{root}/soeg.html?q={word}") as seen:
            seen.page.wait_for_selector("#fund li")
            titles = seen.page.locator("#fund a").all_inner_texts()
        wanted = "Dagpengemodtagere" if word.startswith("dagpenge") else "Seks samtaler"
        assert wanted in titles, titles
        assert seen.complaints == []


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("fire_samtaler", "Fire samtaler"),
        ("reform_ikraft", "1. juli 2026: reform ikraft"),
        ("hold_samtaler", "De krævede samtaler holdes"),
    ],
)
def test_a_name_from_a_rule_file_is_found_whole(browser: Browser, small_site: Path, word: str, first: str) -> None:
    with visit(browser, f"{small_site.as_uri()}/soeg.html?q={word}") as seen:
        seen.page.wait_for_selector("#fund li")
        assert seen.page.locator("#fund a").first.inner_text() == first


def test_a_clause_is_found_by_its_name_at_its_place(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/soeg.html?q=fremmøde") as seen:
        seen.page.wait_for_selector("#fund li")
        seen.page.click("#fund a:text-is('Klausul: fremmøde')")
        assert seen.page.url.endswith("aftaler/aftalen.html#klausul-fremm%C3%B8de")
        assert "personligt fremmøde" in seen.page.inner_text(":target")


def test_search_says_what_it_did_not_find(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/soeg.html?q=kaffemaskine") as seen:
        seen.page.wait_for_function("document.getElementById('soegestatus').textContent !== ''")
        assert seen.page.inner_text("#soegestatus") == "Ingen sider indeholder »kaffemaskine«."


def test_search_from_the_top_of_a_page(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/regler/samtaler.html") as seen:
        seen.page.fill("#q", "pauser")
        seen.page.press("#q", "Enter")
        seen.page.wait_for_selector("#fund li")
        assert "Kommunen kan give en pause" in seen.page.locator("#fund a").all_inner_texts()


@pytest.mark.parametrize(
    ("day", "shown", "hidden", "status"),
    [
        ("2024-05-01", "Seks samtaler", "Fire samtaler", "den 1. maj 2024. Næste ændring: 1. juli 2026."),
        ("2026-06-30", "Seks samtaler", "Fire samtaler", "den 30. juni 2026. Næste ændring: 1. juli 2026."),
        ("2026-07-01", "Fire samtaler", "Seks samtaler", "den 1. juli 2026. Næste ændring: 1. januar 2027."),
        ("2027-01-01", "Fire samtaler", "Seks samtaler", "den 1. januar 2027. Der er ingen senere ændringer."),
    ],
)
def test_the_start_page_is_asked_by_group_and_date(
    browser: Browser, small_site: Path, day: str, shown: str, hidden: str, status: str
) -> None:
    with visit(browser, f"{small_site.as_uri()}/index.html") as seen:
        seen.page.select_option("#gruppe", label="Dagpengemodtagere")
        seen.page.fill("#dato", day)
        found = seen.page.locator("#opslagsliste li:visible > a").all_inner_texts()
        assert shown in found
        assert hidden not in found
        assert "Kommunen holder højst tolv samtaler" in found
        assert seen.page.inner_text("#opslagsstatus") == f"{len(found)} gælder {status}"


def test_a_date_on_the_start_page_is_written_as_in_danish(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/index.html") as seen:
        field = seen.page.locator("#dato")
        field.fill("1.7.2026")
        status = seen.page.inner_text("#opslagsstatus")
        assert "gælder den 1. juli 2026. Næste ændring: 1. januar 2027." in status
        field.fill("31.6.")
        field.press("Tab")
        assert seen.page.inner_text("#datofejl") == "Skriv en dato, fx 1.7.2026."
        assert field.get_attribute("aria-invalid") == "true"
        assert seen.page.inner_text("#opslagsstatus") == status
        field.fill("")
        assert seen.page.inner_text("#opslagsstatus").endswith(" gælder.")
        assert field.get_attribute("aria-invalid") is None


def test_the_keyboard_alone_reaches_the_content_and_the_picture(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/regler/samtaler.html") as seen:
        seen.page.keyboard.press("Tab")
        assert seen.page.evaluate("document.activeElement.textContent") == "Gå til indholdet"
        seen.page.keyboard.press("Enter")
        assert seen.page.evaluate("document.activeElement.id") == "indhold"
        wanted = "dagpengemodtagere (målgruppe)"
        for _ in range(120):
            seen.page.keyboard.press("Tab")
            if seen.page.evaluate("document.activeElement.getAttribute('aria-label')") == wanted:
                return
        pytest.fail("the picture's boxes are not reached")


def test_a_page_reads_without_scripts(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/regler/samtaler.html", java_script_enabled=False) as seen:
        assert seen.page.locator("h2").count() == 8
        assert seen.page.locator("nav.menu.bred a", has_text="Aftaleteksten").is_visible()
    with visit(browser, f"{small_site.as_uri()}/index.html", java_script_enabled=False) as seen:
        assert not seen.page.locator("#opslagsform").is_visible()
        seen.page.click("#opslagsliste summary")
        assert seen.page.locator("#opslagsliste a", has_text="Seks samtaler").is_visible()
    with visit(browser, f"{small_site.as_uri()}/soeg.html", java_script_enabled=False) as seen:
        assert "Søgningen kræver JavaScript" in seen.page.inner_text("main")


def test_a_page_prints_with_its_pictures_and_versions_and_without_its_menus(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/regler/samtaler.html") as seen:
        seen.page.emulate_media(media="print")
        shown = seen.page.locator("#regel-fire_samtaler + .afsnit")
        pictures = shown.locator("svg, .stige, .liv")
        assert pictures.count() == 3
        for picture in pictures.all():
            assert picture.is_visible()
        assert shown.locator("del").first.is_visible()
        for part in (".top", ".krummer", ".side.bred", ".side.smal"):
            assert not seen.page.locator(part).is_visible(), part


def test_hostile_text_stays_text(browser: Browser, hostile_site: Path) -> None:
    pages = sorted(path.relative_to(hostile_site).as_posix() for path in hostile_site.rglob("*.html"))
    assert "regler/regler.html" in pages
    with visit(browser, hostile_site.as_uri() + "/index.html") as seen:
        for name in pages:
            seen.page.goto((hostile_site / name).as_uri())
            assert seen.page.evaluate("window.ramt") is None, name
            scripts = seen.page.locator("script:not([type='application/ld+json'])").count()
            assert scripts == {"soeg.html": 5, "index.html": 2, "proev.html": 7, "tidslinje.html": 2}.get(name, 0), name
            assert seen.page.locator("main img, main [onclick], main [onerror]").count() == 0, name
            assert seen.page.locator("a[href^='javascript:']").count() == 0, name
            assert seen.complaints == [], name
    for name in pages:
        text = (hostile_site / name).read_text("utf-8")
        assert "{{ config }}" in text or "config" not in text, name


def test_hostile_words_are_shown_as_written(browser: Browser, hostile_site: Path) -> None:
    with visit(browser, f"{hostile_site.as_uri()}/regler/regler.html") as seen:
        headings = seen.page.locator("h2").all_inner_texts()
        script = "<script>window.ramt=1</script>"
        assert f"1. **en** _to_ [a](javascript:window.ramt=1) {script} {{: #top onclick=window.ramt=1 }}" in headings
        main = seen.page.inner_text("main")
        assert "&lt;script&gt; <!-- --> <?php ?> ]]> {% raw %} {{ config }}" in main
    with visit(browser, f"{hostile_site.as_uri()}/aftaler/aftalen.html") as seen:
        main = seen.page.inner_text("main")
        assert "Den **fede** [regel](javascript:window.ramt=1) | gælder `altid` {{ config }}." in main
        assert "hemmeligt" not in main


def test_hostile_words_are_found_as_text(browser: Browser, hostile_site: Path) -> None:
    with visit(browser, f"{hostile_site.as_uri()}/soeg.html?q=script") as seen:
        seen.page.wait_for_selector("#fund li")
        assert seen.page.evaluate("window.ramt") is None
        assert "<script>window.ramt=1</script>" in seen.page.inner_text("#fund")
