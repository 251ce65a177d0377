"""A case as a draft of an example is laid out as the formatter does, and lacks only what a lawyer must say."""

from __future__ import annotations

from datetime import date

import pytest

from hjemmel.compile import compiled
from hjemmel.diagnostics.words import Language
from hjemmel.plan.case import Case, Exercised, Instance
from hjemmel.plan.index import index_of
from hjemmel.proofs.drafts import draft_of, drafts_file
from hjemmel.syntax.formatter import text_from_file
from hjemmel.syntax.from_text import file_from_text
from tests.proofs.small_sets import files_with

RULES = """
begreb Kommune "kommunen"
  oplysning borgere : liste af Borger "kommunens borgere"
  oplysning lille : ja/nej "kommunen er lille"

begreb Borger "borgeren" hører til Kommune
  oplysning indkomst : beløb "indkomsten"
  oplysning andel : procent "andelen"
  oplysning ophørt : dato eller ingen "dagen for ophør"
  oplysning navn : tekst "navnet"
  skøn egnet : ja/nej "Er borgeren egnet?"
    @
    udøves af kommune
"""


@pytest.fixture
def case() -> Case:
    whole = Instance("Kommune", "borger.kommune", {"lille": True})
    root = Instance("Borger", "borger", {"indkomst": 125_050, "andel": 70, "ophørt": None, "navn": "Åse"})
    root.discretions["egnet"] = Exercised(False, "…", "…")
    root.wholes["Kommune"] = whole
    return Case(date(2024, 2, 29), (root,))


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_draft_is_laid_out_and_reads_back(case: Case, language: Language) -> None:
    plan = compiled(files_with(RULES)).provable
    assert plan is not None
    text = drafts_file("proeve", [draft_of("En kladde", "Svaret mangler", case, index_of(plan), language)], language)
    file, problems = file_from_text(text, "kladder.regel")
    assert not problems
    assert text_from_file(file, language) == text


def test_only_the_answer_is_missing(case: Case) -> None:
    plan = compiled(files_with(RULES)).provable
    assert plan is not None
    draft = draft_of("En kladde", "Svaret mangler", case, index_of(plan), "da")
    text = drafts_file("proeve", [draft], "da")
    assert "= 1.250,50 kr.\n" in text
    assert "= 70 pct.\n" in text
    problems = compiled({**files_with(RULES), "eksempler/kladder.regel": text.encode()}).problems
    assert [problem.code for problem in problems if problem.span.file == "eksempler/kladder.regel"] == ["HJ806"]
