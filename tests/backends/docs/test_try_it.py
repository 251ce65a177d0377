"""Trying the rules on a case, as people do it in Chromium: by keyboard, served and from a folder, with nothing sent."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from hjemmel.apps.project import contents_of
from hjemmel.backends.docs.book import book_of
from hjemmel.backends.docs.site import site_from_plan
from hjemmel.backends.docs.trials import trials_of
from hjemmel.compile import compiled
from hjemmel.plan.canonical import rule_hash
from hjemmel.plan.case import Known
from hjemmel.plan.case_from_json import case_from_json
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.verdicts import verdicts_of
from tests.backends.docs.reading import DESKTOP, PHONE, Visit, visit
from tests.backends.docs.rulesets import CASES, input_of

DUTY = "proev-norm-hold_samtaler"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]


def last_question(page: Page) -> str:
    """The question asked last."""
    return page.locator(".spoergsmaalene > .spoergsmaal > legend").last.inner_text()


def choose(page: Page, question: str, answer: str) -> None:
    """Choose one of the answers of a question by its words."""
    page.get_by_role("group", name=question, exact=True).get_by_label(answer, exact=True).check()


def fill(page: Page, question: str, text: str) -> None:
    """Write the answer of a question, and go on."""
    field = page.get_by_role("group", name=question, exact=True).get_by_role("textbox")
    field.fill(text)
    field.press("Tab")


def answer_of(page: Page) -> str:
    """What the page says the answer is."""
    return page.inner_text(".svarord")


def shown(page: Page, button: str) -> str:
    """What a button shows to be copied."""
    page.get_by_role("button", name=button).click()
    return page.input_value("#udskriftfelt")


def answered_duty(seen: Visit) -> None:
    """A citizen who must be called to one talk, was called to two and came to the second."""
    page = seen.page
    answers = {"Borgerens ydelse": "Dagpenge", "Borgeren er undtaget": "Ja"}
    fill(page, "Hvilken dag vurderes sagen?", "1. september 2026")
    while (question := last_question(page)) != "Borgerens samtaler":
        if question == "Første ledighedsdag":
            fill(page, question, "1.7.2026")
        else:
            choose(page, question, answers[question])
    for number, held in ((1, "Nej"), (2, "Ja")):
        page.get_by_role("button", name="Tilføj: samtale").click()
        member = page.get_by_role("group", name=f"Samtale {number}", exact=True)
        member.get_by_role("group", name="Samtalen er holdt").get_by_label(held, exact=True).check()
    member.get_by_role("group", name="Samtalens dato").get_by_role("textbox").fill("12/8 2026")


@pytest.fixture(params=["served", "folder"])
def root(request: pytest.FixtureRequest, small_site: Path) -> str:
    """The address of the small site, served and from a folder on disk."""
    return str(request.getfixturevalue("served")) if request.param == "served" else small_site.as_uri()


def test_a_case_is_filled_in_by_keyboard_from_the_page_of_the_rule(browser: Browser, root: str) -> None:
    with visit(browser, f"{root}/regler/samtaler.html") as seen:
        page = seen.page
        page.locator(f"a[href$='#{DUTY}']").focus()
        page.keyboard.press("Enter")
        page.wait_for_selector(".svarord")
        assert page.locator("#proevvalg option:checked").inner_text() == "De krævede samtaler holdes"
        page.locator(".proevform input").first.focus()
        page.keyboard.press("Control+A")
        page.keyboard.type("1.9.2024")
        page.keyboard.press("Tab")
        asked = []
        while (question := last_question(page)) not in asked:
            asked.append(question)
            if question == "Første ledighedsdag":
                page.keyboard.type("1.3.2024")
                page.keyboard.press("Tab")
                page.keyboard.press("Tab")
                page.keyboard.press("Tab")
            elif question == "Borgerens samtaler":
                page.keyboard.press("Tab")
                page.keyboard.press("Space")
            else:
                page.keyboard.press("Space" if question == "Borgerens ydelse" else "ArrowDown")
                page.keyboard.press("Tab")
        assert "Borgerens samtaler" in asked
        assert answer_of(page) == "Pligten »De krævede samtaler holdes« er tilsidesat."
        assert page.locator(".svarkrop .frist").inner_text() == "Fristen er 31. august 2024."
        assert "Der er ikke flere spørgsmål" in page.inner_text(".resten")
        assert [address for address in seen.requests if not address.startswith(root)] == []
        assert seen.complaints == []


def test_a_link_holds_the_case_and_gives_the_same_answer(browser: Browser, root: str) -> None:
    with visit(browser, f"{root}/proev.html#{DUTY}") as seen:
        answered_duty(seen)
        said = answer_of(seen.page)
        link = shown(seen.page, "Lav et link")
        body = seen.page.inner_text(".svarkrop")
    assert said == "Pligten »De krævede samtaler holdes« er opfyldt."
    with visit(browser, link) as again:
        assert answer_of(again.page) == said
        assert again.page.inner_text(".svarkrop") == body
        assert again.page.get_by_role("group", name="Første ledighedsdag").get_by_role("textbox").input_value() == (
            "1. juli 2026"
        )
        assert all("sag=" not in address.partition("#")[0] for address in again.requests)
        assert again.complaints == []


def test_the_answer_quotes_its_ground_and_tells_what_would_change_it(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/proev.html#proev-regel-seks_samtaler") as seen:
        page = seen.page
        choose(page, "Borgerens ydelse", "Dagpenge")
        fill(page, "Første ledighedsdag", "1.3.2024")
        assert answer_of(page) == "Antal krævede samtaler er 6."
        answer = page.inner_text(".svarkrop")
        assert "Ledige på dagpenge skal til seks samtaler." in answer
        assert "»Seks samtaler« er blandt de regler, der afgør svaret." in answer
        place = page.locator(".svarkrop .citat a").first.get_attribute("href")
        assert place == "aftaler/aftalen.html#klausul-seks"
        page.wait_for_selector(".aendringer li")
        changes = page.locator(".aendringer li").all_inner_texts()
        assert "Borgerens ydelse: kontanthjælp i stedet for dagpenge. Så er svaret: 0." in changes
        page.locator("summary", has_text="Hvad skulle være anderledes?").click()
        assert "»Fire samtaler« ville gælde, hvis" in page.inner_text(".svarkrop")


def test_the_example_compiles_and_passes(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/proev.html#{DUTY}") as seen:
        answered_duty(seen)
        text = shown(seen.page, "Lav et eksempel")
    assert "  forvent borger_1.hold_samtaler er opfyldt\n" in text
    assert "  forvent borger_1.hold_samtaler frist 31. december 2026\n" in text
    assert all(verdicts(text))


def verdicts(text: str) -> list[bool]:
    """Whether the rules answer as the example expects, expectation by expectation."""
    result = compiled(contents_of(CASES / "lille") | {"proevet.regel": text.encode()})
    assert result.plan is not None
    assert result.errors == ()
    (example,) = (each for each in result.examples if each.span.file == "proevet.regel")
    return [verdict.met for verdict in verdicts_of(example, Evaluation(result.plan, example.case))]


def test_the_downloaded_case_has_the_same_answer(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/proev.html#{DUTY}") as seen:
        answered_duty(seen)
        with seen.page.expect_download() as waiting:
            seen.page.get_by_role("button", name="Hent som JSON").click()
        assert waiting.value.suggested_filename == "sag.json"
        text = Path(waiting.value.path()).read_text("utf-8")
    plan = input_of(CASES / "lille").plan
    case, problems = case_from_json(plan, text)
    assert problems == ()
    assert case is not None
    evaluation = Evaluation(plan, case)
    assert evaluation.answer(case.instances[0], "hold_samtaler") == Known("fulfilled")


def test_discretion_is_the_caseworkers_own(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/proev.html#proev-norm-pause") as seen:
        page = seen.page
        fill(page, "Hvilken dag vurderes sagen?", "1.8.2026")
        choose(page, "Borgerens ydelse", "Dagpenge")
        question = page.get_by_role("group", name="Er borgeren uden gavn af samtaler?")
        assert answer_of(page) == "Ikke afgjort: kræver et skøn."
        assert "Udøves af kommunen." in question.inner_text()
        assert not question.get_by_label("Hovedhensyn").is_visible()
        choose(page, "Er borgeren uden gavn af samtaler?", "Ja")
        assert answer_of(page) == "Ikke afgjort: kræver et skøn."
        question.get_by_label("Hovedhensyn").fill("Tre afbrudte forløb")
        page.get_by_label("Hvad vil du prøve?").focus()
        page.wait_for_selector(".skoen .feltfejl:not([hidden])")
        assert question.locator(".feltfejl").inner_text() == "Skriv hvem der udøver skønnet."
        question.get_by_label("Hvem udøver skønnet?").fill("Sagsbehandleren")
        assert answer_of(page) == "Beføjelsen »Kommunen kan give en pause« består."
        assert not question.locator(".feltfejl").is_visible()
        text = shown(page, "Lav et eksempel")
    assert 'uden_gavn = ja hovedhensyn "Tre afbrudte forløb" udøvet af "Sagsbehandleren"' in text
    assert all(verdicts(text))


def test_what_is_not_known_is_not_asked_again(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/proev.html#proev-resultat-Borger-krævede_samtaler") as seen:
        page = seen.page
        first = last_question(page)
        choose(page, first, "Ved ikke")
        assert last_question(page) != first
        assert answer_of(page).startswith("Ikke afgjort: mangler")
        text = shown(page, "Lav et eksempel")
        assert "mangler" in text
        link = shown(page, "Lav et link")
    assert all(verdicts(text))
    with visit(browser, link) as again:
        assert again.page.get_by_role("group", name=first).get_by_label("Ved ikke", exact=True).is_checked()


def test_a_wrong_date_is_told_at_the_field(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/proev.html#{DUTY}") as seen:
        page = seen.page
        fill(page, "Hvilken dag vurderes sagen?", "31.6.2024")
        group = page.get_by_role("group", name="Hvilken dag vurderes sagen?")
        assert group.locator(".feltfejl").inner_text() == "Skriv en dato, fx 1.7.2026."
        field = group.get_by_role("textbox")
        assert field.get_attribute("aria-invalid") == "true"
        assert (group.locator(".feltfejl").get_attribute("id") or "-") in (
            field.get_attribute("aria-describedby") or ""
        )
        fill(page, "Hvilken dag vurderes sagen?", "30. juni 2024")
        assert not group.locator(".feltfejl").is_visible()
        assert field.get_attribute("aria-invalid") is None


def test_a_member_taken_away_takes_its_answers_with_it(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/proev.html#{DUTY}") as seen:
        answered_duty(seen)
        page = seen.page
        page.get_by_role("button", name="Fjern samtale 1").click()
        left = page.get_by_role("group", name="Samtale 1", exact=True)
        assert left.get_by_role("textbox").input_value() == "12. august 2026"
        assert page.get_by_role("group", name="Samtale 2", exact=True).count() == 0
        text = shown(page, "Lav et eksempel")
    assert text.count("Samtale samtale_") == 1
    assert all(verdicts(text))


def test_what_a_member_answers_is_tried_on_the_list_it_stands_on(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/proev.html#proev-norm-digital_samtale") as seen:
        page = seen.page
        member = page.get_by_role("group", name="Samtale 1 (den, svaret handler om)")
        member.get_by_role("group", name="Samtalens dato").get_by_role("textbox").fill("12.3.2024")
        assert answer_of(page) == "Retten »Borgeren kan vælge en digital samtale« består ikke."
        assert page.get_by_label("Der er ingen", exact=True).count() == 0
        text = shown(page, "Lav et eksempel")
    assert "forvent samtale_1.digital_samtale består ikke" in text
    assert all(verdicts(text))


def test_another_key_date_may_be_taken_as_given(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/proev.html#proev-resultat-Borger-krævede_samtaler") as seen:
        page = seen.page
        choose(page, "Borgerens ydelse", "Dagpenge")
        fill(page, "Første ledighedsdag", "1.8.2026")
        choose(page, "Borgeren er undtaget", "Nej")
        assert answer_of(page) == "Antal krævede samtaler er 4."
        page.locator("summary", has_text="Prøv med andre skæringsdatoer").click()
        page.locator(".forudsat").get_by_role("textbox").first.fill("1.1.2027")
        assert answer_of(page) == "Antal krævede samtaler er 6."
        text = shown(page, "Lav et eksempel")
    assert "  forudsat reform_ikraft = 1. januar 2027\n" in text
    assert all(verdicts(text))


def test_a_target_group_gives_all_its_answers(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/proev.html#proev-gruppe-dagpengemodtager") as seen:
        page = seen.page
        assert last_question(page) == "Borgerens ydelse"
        choose(page, "Borgerens ydelse", "Dagpenge")
        parts = page.locator(".delsvar summary").all_inner_texts()
        assert parts[0].split() == ["Hører", "til", "målgruppen", "dagpengemodtagere", "ja"]
        page.locator(".delsvar summary").first.click()
        page.locator(".delsvar").first.get_by_text("Det følger af").first.wait_for()


def test_the_note_for_the_file_says_which_rules_and_that_it_is_guidance(browser: Browser, small_site: Path) -> None:
    plan = input_of(CASES / "lille").plan
    with visit(browser, f"{small_site.as_uri()}/proev.html#{DUTY}") as seen:
        answered_duty(seen)
        seen.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        seen.page.emulate_media(media="print")
        note = seen.page.inner_text(".notat")
        assert not seen.page.locator(".proevform").is_visible()
    assert rule_hash(plan) in note
    assert "Vurderet pr. 1. september 2026." in note
    assert "Det er ikke gældende ret og ikke en afgørelse." in note
    assert "Pligten »De krævede samtaler holdes« er opfyldt." in note
    assert "12. august 2026" in note


@pytest.mark.parametrize("case", ["{", json.dumps({"m": DUTY, "s": {"pr": "i dag", "borger": {}}})])
def test_a_link_that_cannot_be_read_says_so(browser: Browser, small_site: Path, case: str) -> None:
    with visit(browser, f"{small_site.as_uri()}/proev.html#sag={quote(case)}") as seen:
        assert "Linket til sagen kan ikke læses." in seen.page.get_by_role("alert").inner_text()
        assert not seen.page.locator(".svarboks").is_visible()
        assert seen.complaints == []


@pytest.mark.parametrize("width", [pytest.param(PHONE, id="phone"), pytest.param(DESKTOP, id="desktop")])
def test_the_form_is_accessible_and_fits(browser: Browser, small_site: Path, width: dict[str, int]) -> None:
    with visit(browser, f"{small_site.as_uri()}/proev.html#{DUTY}", width) as seen:
        answered_duty(seen)
        fill(seen.page, "Hvilken dag vurderes sagen?", "i går")
        shown(seen.page, "Lav et eksempel")
        assert seen.page.locator(".svarord").get_attribute("aria-live") == "polite"
        assert seen.complaints == []
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= width["width"]
        found = Axe().run(seen.page, options={"runOnly": RULES})
        assert found.violations_count == 0, found.generate_report()


def test_of_many_answers_the_one_opened_is_told_whole(browser: Browser, root: str) -> None:
    with visit(browser, f"{root}/proev.html#proev-begreb-Borger") as seen:
        page = seen.page
        choose(page, "Borgerens ydelse", "Dagpenge")
        fill(page, "Første ledighedsdag", "1.3.2024")
        part = page.locator(".delsvar", has_text="Antal krævede samtaler")
        assert part.locator(".delsvar-ord").inner_text() == "6"
        before = len(seen.requests)
        part.locator("summary").click()
        part.locator(".citat a").first.wait_for()
        assert "Antal krævede samtaler er 6." in part.inner_text()
        assert "Ledige på dagpenge skal til seks samtaler." in part.inner_text()
        part.get_by_text("Borgerens ydelse: kontanthjælp i stedet for dagpenge.").wait_for()
        assert len(seen.requests) == before + 1
        fill(page, "Første ledighedsdag", "1.8.2026")
        part.get_by_text("Fra 1. juli 2026 skal de til fire samtaler.").wait_for()
        assert [address for address in seen.requests if not address.startswith(root)] == []
        assert seen.complaints == []


def test_without_scripts_the_page_says_what_is_needed(browser: Browser, small_site: Path) -> None:
    with visit(browser, f"{small_site.as_uri()}/proev.html", java_script_enabled=False) as seen:
        assert "Formularen kræver JavaScript." in seen.page.inner_text("main")
        assert seen.page.locator("main a[href='regler/samtaler.html']").is_visible()
        assert not seen.page.locator("#proevvalg").is_visible()
        assert "Intet sendes nogen steder." in seen.page.inner_text("main")


def test_everything_that_can_be_tried_has_an_address_of_its_own() -> None:
    book = book_of(input_of(CASES / "lille"))
    trials = trials_of(book)
    anchors = [trial.anchor for trial in trials]
    assert len(set(anchors)) == len(anchors)
    page = site_from_plan(book.site)["proev.md"].decode()
    assert all(f'id="{anchor}"' in page for anchor in anchors)
    talk = next(trial for trial in trials if trial.anchor == "proev-norm-digital_samtale")
    assert (talk.root, talk.path) == ("Borger", "samtaler[0]")
    pause = next(trial for trial in trials if trial.anchor == "proev-norm-pause")
    assert (pause.root, pause.path, pause.key_dates) == ("Borger", "", ("reform_ikraft",))
