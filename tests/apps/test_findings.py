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
