"""What a problem is told with."""

import pytest

from hjemmel.apps.findings import findings_of
from hjemmel.compile import compiled
from hjemmel.diagnostics.words import Language

DANISH = 'regelsæt r "R"\nbegreb B\n  oplysning a: ja/nej\n  resultat c: ja/nej eller ingen\nregel x "X"\n  for B\n'
DANISH += "  fastsætter c = a\n  gælder altid\n"
ENGLISH = 'ruleset r "R"\nconcept B\n  fact a: yes/no\n  result c: yes/no or none\nrule x "X"\n  for B\n'
ENGLISH += "  sets c = a\n  in force always\n"


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize(("rules", "keyword"), [(DANISH, "hjemmel"), (ENGLISH, "authority")])
def test_advice_names_keywords_in_the_language_of_the_file(language: Language, rules: str, keyword: str) -> None:
    files = {"r.regel": rules.encode()}
    told = findings_of(compiled(files).problems, files, "", language, strict=False).diagnostics
    (said,) = (each for each in told if each.code == "HJ420")
    assert f"`{keyword}`" in said.fix
    assert f"`{keyword}`" in said.what
    assert "`hjemmel source`" in said.fix


AGREEMENT = "Ledige får 1 kr. og 2 kr."
CONFLICT = """regelsæt r "R"
  måneder tælles til tilsvarende dag, ellers månedens sidste dag
  frister tælles fra dagen efter

aftale aftalen "Aftalen"
  kilde "kilder/aftalen.txt"
  klausul begge
    »Ledige får 1 kr. og 2 kr.«

begreb B "personen"
  oplysning ledig : ja/nej "personen er ledig"
  resultat støtte : beløb "støtten"
    ellers 0 kr.  fortolkning "Andre får intet."

regel x "X"
  hjemmel aftalen.begge
  gælder altid
  for B
  fastsætter støtte = 1 kr.
  hvis ledig

regel y "Y"
  hjemmel aftalen.begge
  gælder altid
  for B
  fastsætter støtte = 2 kr.
  hvis ledig
"""


def test_what_declarations_mean_together_is_told_at_the_first_line_of_each() -> None:
    files = {"r.regel": CONFLICT.encode(), "kilder/aftalen.txt": AGREEMENT.encode()}
    found = findings_of(compiled(files).problems, files, "mappe", "da", strict=False)
    (said,) = (each for each in found.diagnostics if each.code == "HJ601")
    places = [said.span, *(place.span for place in said.related)]
    assert [found.lines[place.file].text[place.start : place.end] for place in places] == ['regel x "X"', 'regel y "Y"']
