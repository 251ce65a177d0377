"""The pipeline as a whole: what is told together, what waits, and a plan that depends on meaning alone."""

from __future__ import annotations

import random

from hjemmel.compile import compiled
from hjemmel.syntax.from_bytes import file_from_bytes
from tests.marked import BASIS, SOURCE, compiled_text, problems_in

RULES = """begreb Sag "sagen" hører til Kommune
  oplysning åben : ja/nej "åben"
  resultat støtte : beløb "støtten"
regel r "R"
  hjemmel aftalen.sats
  gælder fra 1. januar 2024 jf. aftalen.start
  for Sag
  fastsætter støtte = 1.000 kr.
  hvis åben
"""
FILES = {
    "basis.regel": BASIS.encode(),
    "regler.regel": f"regelsæt proeve\n{RULES}".encode(),
    "kilder/aftalen.txt": SOURCE.encode(),
}


def test_a_whole_set_has_a_plan_and_its_sources() -> None:
    result = compiled(FILES)
    assert result.plan is not None and result.errors == ()
    assert [clause.lines for clause in result.plan.sources[0].clauses if clause.name == "sats"] == [(2, 2)]
    assert set(result.sources) == set(result.accounted) == {"aftalen"}
    assert set(result.files) == {"basis.regel", "regler.regel"}


def test_an_error_leaves_no_plan() -> None:
    assert compiled_text(RULES.replace("hvis åben", "hvis åbn")).plan is None


def test_independent_problems_of_every_stage_are_told_in_one_run() -> None:
    text = (
        RULES
        + 'regel brudt "B"\n  gælder hvornår\n'
        + 'definition ukendt "U" for Sag\n  hjemmel aftalen.intet\n  hvis åben\n'
        + 'definition enhed "E" for Borger\n  hjemmel aftalen.samtale\n  hvis ventet er mindst anciennitet\n'
        + 'definition ring "R" for Sag\n  hjemmel aftalen.samtale\n  hvis ring\n'
    )
    other = 'regelsæt proeve\naftale anden "Anden"\n  kilde "kilder/ingen.txt"\n  klausul a\n    »Intet.«\n'
    codes = [problem.code for problem in problems_in(text, anden=other)]
    assert sorted(codes) == ["HJ101", "HJ201", "HJ302", "HJ405", "HJ603"]


def test_problems_stand_in_the_order_of_files_and_places() -> None:
    problems = compiled_text(RULES.replace("åben", "åbn", 2).replace("1.000", "1,5")).problems
    assert list(problems) == sorted(problems, key=lambda problem: problem.span)


def test_neither_order_of_files_nor_of_declarations_matters() -> None:
    whole = compiled(FILES).plan
    declarations = RULES.split("regel r")
    turned = {
        "a.regel": f"regelsæt proeve\nregel r{declarations[1]}".encode(),
        "b.regel": f"regelsæt proeve\n{declarations[0]}".encode(),
        "z.regel": FILES["basis.regel"],
        "kilder/aftalen.txt": SOURCE.encode(),
    }
    other = compiled(dict(random.Random(1).sample(sorted(turned.items()), len(turned)))).plan
    assert whole is not None and other is not None
    assert [rule.name for rule in whole.rules] == [rule.name for rule in other.rules]
    assert whole.order == other.order


def test_a_caller_may_give_its_own_parser() -> None:
    read: list[str] = []

    def parse(data: bytes, path: str):  # type: ignore[no-untyped-def]
        read.append(path)
        return file_from_bytes(data, path)

    assert compiled(FILES, parse).plan is not None
    assert read == ["basis.regel", "regler.regel"]


def test_quotations_and_their_sources_are_kept_in_the_plan() -> None:
    source = 'aftale a "A"\n  kilde "kilder/aftalen.txt"\n  uden regel "tomt"\n  klausul k\n    »Kommunen holder«\n'
    rules = 'begreb Sag "s"\n  oplysning å : ja/nej "å"\ndefinition d "D" for Sag\n  hjemmel a.k\n  hvis å\n'
    plan = compiled_text(f'regelsæt proeve "P"\n{source}{rules}').plan
    assert plan is not None
    (found,) = plan.sources
    assert len(found.checksum) == 64
    (clause,) = found.clauses
    assert SOURCE[clause.place.start : clause.place.end] == clause.quotation
    assert [(each.reason, each.quotations) for each in found.not_rules] == [("tomt", ())]
