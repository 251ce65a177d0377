"""The lines of a declaration: missing, double, out of place, resting on nothing."""

from __future__ import annotations

import pytest

from tests.marked import assert_as_marked, compiled_text

STØTTE = """begreb Sag "sagen" hører til Kommune
  oplysning åben : ja/nej "åben"
  oplysning dato : dato "datoen"
  resultat støtte : beløb "støtten"
    ellers 0 kr. fortolkning "Ingen støtte."
"""

WRONG = {
    "rule without a period": """
regel ⟦HJ204:r⟧ "R"
  hjemmel aftalen.sats
  for Sag
  fastsætter støtte = 1 kr.
""",
    "rule without a result": """
regel ⟦HJ204:r⟧ "R"
  hjemmel aftalen.sats
  gælder altid
  for Sag
""",
    "rule without a value": """
regel r "R"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  ⟦HJ204:fastsætter støtte⟧
""",
    "rule without hjemmel": """
regel ⟦HJ420:r⟧ "R"
  lagt til grund "Praksis"
  gælder altid
  for Sag
  fastsætter støtte = 1 kr.
""",
    "two conditions": """
regel r "R"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  fastsætter støtte = 1 kr.
  ⟦~first:hvis åben⟧
  ⟦HJ205:hvis ikke åben⟧
""",
    "a line of another kind": """
regel r "R"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  fastsætter støtte = 1 kr.
  ⟦HJ206:frist senest 1. maj 2024⟧
""",
    "a right that is borne": """
ret r "R"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  ⟦HJ206:påhviler kommune⟧
""",
    "a duty that is held": """
pligt r "R"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  ⟦HJ206:tilkommer kommune⟧
  er opfyldt, når åben
""",
    "a duty that is violated": """
pligt r "R"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  påhviler kommune
  ⟦HJ206:er overtrådt, når åben⟧
""",
    "nobody's prohibition": """
forbud ⟦HJ204:f⟧ "F"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  er overtrådt, når åben
""",
    "definition without a condition": """
definition ⟦HJ204:d⟧ "D" for Sag
  hjemmel aftalen.sats
""",
    "definition resting on nothing": """
definition ⟦HJ421:d⟧ "D" for Sag
  hvis åben
""",
    "further ground resting on nothing": """
definition d "D" for Sag
  hjemmel aftalen.sats
  hvis åben
  ⟦HJ421:også hvis dato før 1. maj 2024⟧
""",
    "definition that repeals": """
definition e "E" for Sag
  hjemmel aftalen.sats
  hvis åben
definition d "D" for Sag
  hjemmel aftalen.sats
  gælder fra 1. januar 2025 jf. aftalen.ændring
  hvis åben
  ⟦HJ206:ophæver e⟧
""",
    "convention resting on nothing": """
definition d "D" for Sag
  hjemmel aftalen.sats
  ⟦HJ421:måneder tælles til tilsvarende dag, ellers fejl⟧
  hvis dato + 1 måned før 1. maj 2024
""",
    "two conventions of one kind": """
definition d "D" for Sag
  hjemmel aftalen.sats
  ⟦~first:frister tælles fra dagen selv  hjemmel aftalen.sats⟧
  ⟦HJ205:frister tælles fra dagen efter  hjemmel aftalen.sats⟧
  hvis dato senest 1 dag efter 1. maj 2024
""",
    "repeal of nothing": """
ophævelse ⟦HJ204:o⟧ "O"
  hjemmel aftalen.sats
  gælder fra 1. januar 2025 jf. aftalen.ændring
""",
    "repeal by a fact of nobody": """
definition d "D" for Sag
  hjemmel aftalen.sats
  hvis åben
ophævelse o "O"
  hjemmel aftalen.sats
  gælder fra 1. januar 2025 jf. aftalen.ændring bestemt ved ⟦HJ204:dato⟧
  ophæver d
""",
    "reasons without words": """
definition d "D" for Sag
  ⟦HJ422:lagt til grund ""⟧
  hvis åben
  ⟦HJ422:fortolkning " "⟧
regel a "A"
  hjemmel aftalen.sats
  gælder fra 1. januar 2024 ⟦HJ422:lagt til grund ""⟧
  for Sag
  fastsætter støtte = 1 kr.
regel b "B"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  ⟦HJ422:uafklaret over for a ""⟧
  fastsætter støtte = 2 kr.
  ⟦HJ422:accepteret HJ509 ""⟧
aftale anden "Anden"
  kilde "kilder/aftalen.txt"
  uden regel ⟦HJ422:""⟧
    »Kommunen holder en samtale med borgeren.«
""",
    "table without rows": """
tabel ⟦HJ204:t⟧ "T"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  fastsætter støtte
""",
    "table with a value of its own": """
tabel t "T"
  hjemmel aftalen.sats
  gælder altid
  for Sag
  ⟦HJ206:fastsætter støtte = 1 kr.⟧
  | åben er | giver |
  | ja | 2 kr. |
""",
    "row without hjemmel": """
tabel t "T"
  gælder altid
  for Sag
  fastsætter støtte
  | åben er | giver |
  | ja | 2 kr. | hjemmel aftalen.sats |
  | ⟦HJ420:nej | 3 kr.⟧ |
""",
    "discretion that nobody exercises and that rests on nothing": """
begreb Møde "mødet"
  skøn ⟦HJ204:⟦HJ421:nødvendigt⟧⟧ : ja/nej "Er mødet nødvendigt?"
definition nyttigt "nyttigt" for Møde
  hjemmel aftalen.samtale
  hvis nødvendigt
""",
    "quantity resting on nothing": """
begreb Møde "mødet"
  oplysning deltagere : heltal "deltagere"
  resultat ⟦HJ421:stole⟧ : heltal "stole" = deltagere
""",
    "otherwise resting on nothing": """
begreb Møde "mødet"
  resultat ⟦HJ421:stole⟧ : heltal "stole"
    ellers 2
""",
    "codes without a code": """
opregning ⟦HJ204:Form⟧ "form"
""",
    "parameter without a value": """
parameter ⟦HJ204:sats⟧ : beløb "satsen"
""",
    "source without a file": """
aftale ⟦HJ204:anden⟧ "Anden aftale"
  klausul et
    »Et.«
""",
    "key date computed on no ground": """
skæringsdato reform = 1. juli 2026  lagt til grund "Udkastet."
skæringsdato ⟦HJ421:slut⟧ = reform + 3 år
""",
}


@pytest.mark.parametrize("marked", WRONG.values(), ids=WRONG)
def test_a_mistake_in_the_lines_is_told_once_at_its_letters(marked: str) -> None:
    assert_as_marked(STØTTE + marked)


HEADER = 'regelsæt proeve "En prøve"\n'

HEADERS = {
    "no title": "regelsæt ⟦HJ207:proeve⟧\n",
    "letters that no address can have": 'regelsæt ⟦HJ218:prøve⟧ "En prøve"\n',
    "two conventions of one kind": (
        HEADER
        + "  ⟦~first:måneder tælles til tilsvarende dag, ellers månedens sidste dag⟧\n"
        + "  ⟦HJ205:måneder tælles til tilsvarende dag, ellers fejl⟧\n"
    ),
}


@pytest.mark.parametrize("marked", HEADERS.values(), ids=HEADERS)
def test_a_mistake_in_the_first_lines_is_told_once(marked: str) -> None:
    assert_as_marked(marked)


def test_a_second_header_shows_the_first() -> None:
    compiled = compiled_text(HEADER, anden='regelsæt proeve "Igen"\n')
    (problem,) = compiled.problems
    assert (problem.code, problem.span.file) == ("HJ208", "prøve.regel")
    assert [related.span.file for related in problem.related] == ["anden.regel"]


def test_a_file_of_another_set_is_told() -> None:
    (problem,) = compiled_text(HEADER, anden="regelsæt andet\n").problems
    assert (problem.code, getattr(problem, "name", ""), getattr(problem, "expected", "")) == (
        "HJ209",
        "proeve",
        "andet",
    )


def test_a_header_that_could_not_be_read_is_not_missed_elsewhere() -> None:
    text = """regelsæt proeve
begreb Sag "sagen"
  oplysning dato : dato "datoen"
  resultat slut : dato "slutningen" = dato + 1 måned  fortolkning "En måned."
"""
    compiled = compiled_text(text, hoved='regelsæt "En prøve"\n  måneder tælles til tilsvarende dag, ellers fejl\n')
    assert {problem.span.file for problem in compiled.problems} == {"hoved.regel"}


def test_what_a_declaration_may_have_is_not_told() -> None:
    text = (
        STØTTE
        + """
tabel t "T"
  gælder altid
  for Sag
  fastsætter støtte
  | åben er | giver |
  | ja | 2 kr. | hjemmel aftalen.sats |
  | nej | 3 kr. | hjemmel aftalen.sats |
definition d "D" for Sag
  lagt til grund "Praksis."
  frister tælles fra dagen selv  lagt til grund "Praksis."
  hvis dato senest 1 dag efter 1. maj 2024
  også hvis åben  lagt til grund "Praksis."
"""
    )
    assert compiled_text(text).plan is not None
