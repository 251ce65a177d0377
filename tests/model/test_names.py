"""Names: unknown, double, alike, of the wrong kind."""

from __future__ import annotations

import pytest

from tests.marked import assert_as_marked, compiled_text, problems_in

WRONG = {
    "unknown concept": """
definition voksen "voksen" for ⟦HJ201:Borgr⟧
  hjemmel aftalen.samtale
  hvis ledig
definition ung "ung" for Borger
  hjemmel aftalen.samtale
  hvis ikke voksen
""",
    "unknown whole, used elsewhere": """
begreb Sag "sagen" hører til ⟦HJ201:Komune⟧
  oplysning åben : ja/nej "åben"
definition lukket "lukket" for Sag
  hjemmel aftalen.samtale
  hvis ikke åben og kommune.navn er "Ærø"
""",
    "unknown type, read elsewhere": """
begreb Sag "sagen"
  oplysning udfald : ⟦HJ201:Udfald⟧ "udfaldet"
definition vundet "vundet" for Sag
  hjemmel aftalen.samtale
  hvis udfald er medhold
""",
    "declared twice": """
skæringsdato ⟦~declared:reform⟧ = 1. juli 2026  lagt til grund "Udkastet."
skæringsdato ⟦HJ202:reform⟧ = 1. juli 2027  lagt til grund "Udkastet."
""",
    "two examples of one title": """
eksempel ⟦~declared:"Den ledige"⟧
  vurderet 1. februar 2024
  Borger b: ledig = ja
  forvent b.ledig er ja
eksempel ⟦HJ202:"Den ledige"⟧
  vurderet 1. marts 2024
  Borger b: ledig = nej
  forvent b.ledig er nej
""",
    "code twice": """
opregning Form "form"
  ⟦~declared:fysisk⟧ "fysisk"
  ⟦HJ202:fysisk⟧ "fremmøde"
""",
    "member twice": """
begreb Sag "sagen"
  oplysning ⟦~declared:åben⟧ : ja/nej "åben"
  resultat ⟦HJ202:åben⟧ : heltal "åben" = 1  fortolkning "En."
""",
    "definition called as a fact": """
definition ⟦HJ202:ledig⟧ "ledig" for Borger
  hjemmel aftalen.samtale
  hvis børn er 0
""",
    "norm called as a definition of its concept": """
definition ⟦~declared:fri⟧ "fri" for Borger
  hjemmel aftalen.samtale
  hvis ledig
ret ⟦HJ202:fri⟧ "fri"
  hjemmel aftalen.samtale
  gælder altid
  for Borger
  tilkommer borger
""",
    "fact called as a parameter": """
parameter ⟦~declared:sats⟧ : beløb "satsen"
  1.000 kr. altid  hjemmel aftalen.sats
begreb Sag "sagen"
  oplysning ⟦HJ202:sats⟧ : beløb "satsen"
""",
    "fact called as its whole": """
begreb Sag "sagen" hører til ⟦~declared:Kommune⟧
  oplysning ⟦HJ202:kommune⟧ : tekst "kommunen"
""",
    "whole named twice": """
begreb Sag "sagen" hører til ⟦~declared:Kommune⟧, ⟦HJ202:Kommune⟧
  oplysning åben : ja/nej "åben"
""",
    "rule called as a row": """
begreb Sag "sagen"
  oplysning åben : ja/nej "åben"
  resultat gebyr : beløb "gebyret"
tabel ⟦~declared:gebyrer⟧ "Gebyrer"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  fastsætter gebyr
  | åben er | giver |
  | ja | 0 kr. |
regel ⟦HJ202:gebyrer_1⟧ "Gebyr"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  fastsætter gebyr = 100 kr.
  hvis ikke åben
""",
    "names that differ by case": """
begreb ⟦~declared:Reform⟧ "reformen"
  oplysning navn : tekst "navnet"
skæringsdato ⟦HJ203:reform⟧ = 1. juli 2026  lagt til grund "Udkastet."
""",
    "list of what does not belong": """
begreb Sag "sagen"
  oplysning borgere : ⟦HJ211:liste af Borger⟧ "borgerne"
""",
    "circle of wholes": """
begreb ⟦HJ214:Hus⟧ "huset" hører til Gade
  oplysning nummer : heltal "nummeret"
begreb ⟦~step:Gade⟧ "gaden" hører til By
  oplysning navn : tekst "navnet"
begreb ⟦~step:By⟧ "byen" hører til Hus
  oplysning navn : tekst "navnet"
""",
    "yes/no result": """
begreb Sag "sagen"
  resultat åben : ⟦HJ215:ja/nej⟧ "åben" = ja  fortolkning "Altid."
""",
    "rule read as a value": """
regel støtte_til_alle "Støtte"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  fastsætter støtte = 1.000 kr.
begreb Sag "sagen"
  resultat støtte : beløb "støtten"
definition støttet "støttet" for Sag
  hjemmel aftalen.sats
  hvis ⟦HJ212:støtte_til_alle⟧
""",
}


@pytest.mark.parametrize("marked", WRONG.values(), ids=WRONG)
def test_a_mistake_in_a_name_is_told_once_at_its_letters(marked: str) -> None:
    assert_as_marked(marked.lstrip("\n"))


def test_the_later_file_has_the_double() -> None:
    other = 'regelsæt proeve\nskæringsdato reform = 1. juli 2026  lagt til grund "x"\n'
    (problem,) = problems_in('skæringsdato reform = 1. juli 2026  lagt til grund "x"\n', a=other)
    assert (problem.code, problem.span.file) == ("HJ202", "prøve.regel")
    assert [related.span.file for related in problem.related] == ["a.regel"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("børn er 1 og leddig", "ledig"),
        ('navn er "x"', "kommune.navn"),
        ('komune.navn er "x"', "kommune"),
        ('kommune.nav er "x"', "navn"),
        ("findes samtaler hvor (ledig)", "borger.ledig"),
        ("findes samtalre hvor (holdt)", "samtaler"),
        ("ydelse er dagpege", "dagpenge"),
        ("borger.ledig", "ledig"),
    ],
)
def test_what_was_meant_is_suggested(written: str, meant: str) -> None:
    (problem,) = problems_in(f'definition d "d" for Borger\n  hjemmel aftalen.samtale\n  hvis {written}\n')
    assert problem.code in ("HJ201", "HJ307")
    assert getattr(problem, "nearest", None) == meant


@pytest.mark.parametrize(("written", "meant"), [("aftalen.sat", "aftalen.sats"), ("start", "aftalen.start")])
def test_a_clause_that_was_meant_is_suggested(written: str, meant: str) -> None:
    (problem,) = problems_in(f'definition d "d" for Borger\n  hjemmel {written}\n  hvis ledig\n')
    assert (problem.code, getattr(problem, "nearest", None)) == ("HJ201", meant)


def test_names_of_different_kinds_and_concepts_do_not_clash() -> None:
    text = """begreb Sag "sagen"
  oplysning dato : dato "datoen"
  oplysning dagpenge : beløb "dagpengene"
definition sats "har en sats" for Sag
  hjemmel aftalen.sats
  hvis dato før 1. maj 2024 og dagpenge er 0 kr.
"""
    assert compiled_text(text).plan is not None


def test_uses_of_a_broken_declaration_are_not_reported() -> None:
    text = """begreb Sag "sagen"
  oplysning åben  ja/nej "åben"
definition lukket "lukket" for Sag
  hjemmel aftalen.samtale
  hvis ikke åben
opregning Form "form"
  fysisk fysisk
begreb Møde "mødet"
  oplysning form : Form "formen"
definition mødes "mødes" for Møde
  hjemmel aftalen.samtale
  hvis form er fysisk
"""
    assert [problem.code for problem in problems_in(text)] == ["HJ101", "HJ101"]


def test_a_concept_that_is_misspelt_where_it_is_declared_is_told_where_it_is_used() -> None:
    text = """begreb Hus "huset"
  oplysning rum : liste af Rum "rummene"
  resultat rum_i_alt : heltal "antal rum"
begreb Rum "rummet" hører til Huus
  oplysning lyst : ja/nej "lyst"
regel rum_talt "Rummene tælles"
  hjemmel aftalen.samtale
  gælder altid
  for Huus
  fastsætter rum_i_alt = antallet af rum
"""
    assert [(problem.code, getattr(problem, "nearest", "")) for problem in problems_in(text)] == [("HJ201", "Hus")]


def test_a_mistake_hides_none_elsewhere() -> None:
    text = """definition d "d" for Borger
  hjemmel aftalen.ukendt
  hvis ventet er mindst anciennitet og ledigg
regel r "r"
  gælder altid
  for Borger
  fastsætter intet = 1
"""
    assert sorted(problem.code for problem in problems_in(text)) == ["HJ201", "HJ201", "HJ201", "HJ302", "HJ420"]
