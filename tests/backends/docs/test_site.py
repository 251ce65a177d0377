"""What the pages say, before MkDocs has seen them."""

from __future__ import annotations

import re

from hjemmel.apps.mkdocs.inputs import site_input
from hjemmel.backends.docs.addresses import PER_PAGE
from hjemmel.backends.docs.inputs import SiteInput
from hjemmel.backends.docs.site import site_from_plan
from hjemmel.compile import compiled
from tests.backends.docs.rulesets import CASES, input_of, page, section, site, words


def test_every_kind_of_page_is_there() -> None:
    assert set(site("lille")) >= {
        *("index.md", "aftaler/index.md", "aftaler/aftalen.md", "regler/index.md", "regler/samtaler.md"),
        *("begreber/index.md", "begreber/borger.md", "satser.md", "eksempler/index.md", "eksempler/eksempler.md"),
        *("fortolkninger.md", "soeg.md"),
    }


def test_two_sites_of_one_input_are_equal() -> None:
    assert site_from_plan(input_of(CASES / "lille")) == site_from_plan(input_of(CASES / "lille"))


def test_a_passage_leads_to_its_rule_and_the_rule_back() -> None:
    assert 'href="../regler/samtaler.html#regel-seks_samtaler"' in page("lille", "aftaler/aftalen.md")
    assert 'id="klausul-seks"' in page("lille", "aftaler/aftalen.md")
    rule = section(page("lille", "regler/samtaler.md"), "regel-seks_samtaler")
    assert 'href="../aftaler/aftalen.html#klausul-seks"' in rule
    assert "Aftale om samtaler, linje 8" in rule


def test_what_is_no_rule_says_why() -> None:
    assert "Ikke en regel: politisk hensigt" in words(page("lille", "aftaler/aftalen.md"))


def test_what_waits_for_a_rule_says_so() -> None:
    text = words(page("lille", "aftaler/aftalen.md"))
    assert "Særlige grupper får en mentor. Endnu ikke gjort til regel." in text
    assert "Ordningen evalueres i 2030. Endnu ikke gjort til regel." in text


def test_what_is_withheld_stands_on_no_page() -> None:
    assert "[udeladt] Gengives ikke: kontaktoplysninger" in words(page("lille", "aftaler/aftalen.md"))
    assert not any(b"12 34 56 78" in content or b"Anna Eksempel" in content for content in site("lille").values())


def test_conditions_are_a_lettered_list() -> None:
    duty = section(page("lille", "regler/samtaler.md"), "norm-hold_samtaler")
    assert "Pligten gælder, når alt dette er opfyldt:" in words(duty)
    assert re.search(r'<ol class="litra"><li><a[^>]*>Antal krævede samtaler</a> er mere end 0</li><li>Mindst ét', duty)
    assert '<ol class="romer"><li><a' in duty
    assert "Borgerens ydelse er dagpenge eller kontanthjælp" in words(duty)


def test_a_deadline_and_a_window_are_said_in_danish() -> None:
    duty = words(section(page("lille", "regler/samtaler.md"), "norm-hold_samtaler"))
    assert "samtalens dato ligger i de første 6 måneder fra første ledighedsdag" in duty.lower()
    assert "Påhviler kommunen." in duty


def test_replacement_is_shown_on_both_rules() -> None:
    text = page("lille", "regler/samtaler.md")
    assert "Erstatter Seks samtaler" in words(section(text, "regel-fire_samtaler"))
    assert "Erstattes af Fire samtaler fra 1. juli 2026, bestemt ved første ledighedsdag" in words(
        section(text, "regel-seks_samtaler")
    )


def test_a_definition_tells_its_successor_and_a_table_its_rows() -> None:
    text = page("lille", "regler/tilskud.md")
    assert "Erstattes af under 25 år fra 1. januar 2026" in words(section(text, "definition-ung"))
    assert "Erstatter under 30 år" in words(section(text, "definition-yngre"))
    table = words(section(text, "regel-tilskudstabel"))
    assert "Ophæves af Tilskuddet ophører fra 1. januar 2027" in table
    assert "Viger for Tilskud til undtagne" in table
    assert "Personens alder er mindst 30 år. 800 kr." in table
    rule = words(section(text, "regel-undtagnes_tilskud"))
    assert "Går forud for Tilskud efter alder" in rule
    assert "er 600 kr." in rule
    assert "Dog højst 700 kr." in rule
    assert "kr.." not in rule
    repeal = words(section(text, "ophaevelse-tilskud_ophører"))
    assert "Ophæver Tilskud efter alder og Tilskud til undtagne." in repeal


def test_a_however_line_and_an_exception_stand_by_their_rule() -> None:
    text = page("lille", "regler/samtaler.md")
    assert "Dog 1, når borgeren er undtaget." in words(section(text, "regel-fire_samtaler"))
    right = words(section(text, "norm-digital_samtale"))
    assert "Gælder ikke, hvis samtalen er den første samtale." in right
    assert "Det gælder alligevel, når borgerens ydelse er en anden ydelse." in right


def test_discretion_says_who_decides() -> None:
    power = words(section(page("lille", "regler/samtaler.md"), "norm-pause"))
    assert "Er borgeren uden gavn af samtaler? Udøves af kommunen." in power


def test_a_parameter_shows_its_periods() -> None:
    text = words(section(page("lille", "satser.md"), "sats-godtgørelse_pr_borger"))
    assert "Til og med 31. december 2024 100 kr." in text
    assert "Fra 1. januar 2025 110 kr." in text


def test_readings_assumptions_and_discretion_are_gathered() -> None:
    text = words(page("lille", "fortolkninger.md"))
    assert "Den tidligste holdte samtale. Står ved: Den første samtale" in text
    assert "Ordningen for løbende forløb står ikke i aftalen" in text
    assert "Er borgeren uden gavn af samtaler? Udøves af kommunen." in text
    assert "Frister tælles fra dagen efter" in text


def test_an_example_shows_facts_and_answers() -> None:
    text = words(page("lille", "eksempler/eksempler.md"))
    assert "første ledighedsdag 1. marts 2024" in text
    assert "Antal krævede samtaler (anna) er 6." in text
    assert "Fristen for pligten »De krævede samtaler holdes« (anna) er 31. august 2024." in text
    assert "det mangler oplyst: »myndigheden har besluttet fysisk møde (s2)«" in text
    assert "Hovedhensyn: Tre afbrudte forløb. Udøvet af sagsbehandleren" in text
    assert "skæringsdatoen 1. juli 2026 1. januar 2027" in text


def test_an_example_is_listed_only_by_rules_that_decide_it() -> None:
    text = page("lille", "regler/samtaler.md")
    assert "Ledig på dagpenge siden marts 2024" in section(text, "regel-seks_samtaler")
    own, _, others = section(text, "regel-fire_samtaler").partition("Eksempler, hvor svaret kommer andetsteds fra")
    assert "Ledig på dagpenge siden marts 2024" not in own
    assert "Ledig på dagpenge siden marts 2024" in others
    assert 'start="2"' in others
    assert "Efter reformen skal der et skøn til en pause" in section(text, "regel-fire_samtaler")


def test_the_start_page_tells_what_begins_and_ends() -> None:
    text = words(page("lille", "index.md"))
    assert re.search(r"1\. juli 2026 Begynder: .*Gælder ikke længere: Seks samtaler", text)
    assert "Fra 1. januar 2024 til og med 30. juni 2026" in text


def test_a_picture_has_a_title_links_and_a_list() -> None:
    rule = section(page("lille", "regler/samtaler.md"), "regel-seks_samtaler")
    assert '<title id="billede-regel-seks_samtaler">' in rule
    assert '<a href="#definition-dagpengemodtager" aria-label="dagpengemodtagere (målgruppe)">' in rule
    assert "Vis det som liste" in rule


def test_a_page_holds_at_most_twenty_provisions() -> None:
    many = "\n".join(
        f'regel r{n} "Regel {n}"\n  hjemmel aftalen.a\n  gælder altid\n  for Ting\n  fastsætter t{n} = {n}'
        for n in range(PER_PAGE + 1)
    )
    facts = "\n".join(f'  resultat t{n} : heltal "tal {n}"' for n in range(PER_PAGE + 1))
    pages = site_from_plan(_input(f'begreb Ting "tingen"\n{facts}\n{many}'))
    assert pages["regler/regler.md"].count(b"\n## ") == PER_PAGE
    assert pages["regler/regler-side-2.md"].count(b"\n## ") == 1


def _input(declarations: str) -> SiteInput:
    head = 'regelsæt proeve "Prøve"\naftale aftalen "Aftalen"\n  kilde "kilder/a.txt"\n  klausul a\n    »En sætning.«\n'
    files = {"regler.regel": f"{head}{declarations}\n".encode(), "kilder/a.txt": "En sætning.\n".encode()}
    result = compiled(files)
    made = site_input(result, files, {})
    assert made is not None, result.errors
    return made


def test_a_concept_with_very_many_results_lists_them_shortly() -> None:
    facts = "\n".join(f'  resultat t{n} : heltal "tal {n}"\n    ellers {n}  fortolkning "prøve"' for n in range(101))
    text = site_from_plan(_input(f'begreb Ting "tingen"\n{facts}\n'))["begreber/ting.md"].decode()
    assert text.count('<li id="felt-t') == 101
    assert "Bruges af" not in text


def test_a_reading_of_a_fact_stands_on_its_concept_and_among_the_readings() -> None:
    files = site_from_plan(
        _input('begreb Ting "tingen"\n  oplysning år : heltal "alderen"\n    fortolkning "Hele år."\n')
    )
    concept = files["begreber/ting.md"].decode()
    assert "Hele år." in concept[concept.index('id="felt-år"') :]
    assert "Hele år. Står ved: Alderen" in words(files["fortolkninger.md"].decode())
