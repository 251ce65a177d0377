"""What goes before, replaces or repeals what."""

from __future__ import annotations

import pytest

from tests.marked import assert_as_marked, compiled_text, problems_in

SAG = """begreb Sag "sagen"
  oplysning åben : ja/nej "åben"
  oplysning dato : dato "datoen"
  resultat støtte : beløb "støtten"
  resultat gebyr : beløb "gebyret" = 0 kr.  fortolkning "Intet gebyr."
regel ⟦~other:gammel⟧ "Gammel"
  hjemmel aftalen.sats
  gælder fra 1. januar 2024 jf. aftalen.start
  for Sag
  fastsætter støtte = 1.000 kr.
"""
PLAIN = SAG.replace("⟦~other:gammel⟧", "gammel")


def rule(name: str, *lines: str, sets: str = "støtte = 2.000 kr.", concept: str = "Sag") -> str:
    said = "".join(f"  {line}\n" for line in lines)
    return (
        f'regel {name} "R"\n  hjemmel aftalen.sats\n  gælder fra 1. januar 2025 jf. aftalen.ændring\n'
        f"  for {concept}\n  fastsætter {sets}\n{said}"
    )


WRONG = {
    "unknown": PLAIN + rule("ny", "erstatter ⟦HJ201:gamel⟧", "går forud for gammel"),
    "of another kind": PLAIN
    + 'ret r "R"\n  hjemmel aftalen.sats\n  gælder altid\n  for Sag\n  tilkommer "ejeren"\n'
    + rule("ny", "erstatter ⟦HJ212:r⟧", "går forud for gammel"),
    "itself": PLAIN + rule("⟦HJ604:ny⟧", "går forud for ny", "erstatter gammel"),
    "itself as its successor": PLAIN + rule("⟦HJ605:ny⟧", "går forud for gammel", "erstatter ny"),
    "a definition as its own successor": (
        'begreb Sag "sagen"\n  oplysning åben : ja/nej "åben"\ndefinition ⟦HJ605:d⟧ "D" for Sag\n'
        "  hjemmel aftalen.sats\n  gælder fra 1. januar 2025 jf. aftalen.ændring\n  hvis åben\n  erstatter d\n"
    ),
    "about another result": SAG + rule("ny", "erstatter ⟦HJ213:gammel⟧", sets="gebyr = 0 kr."),
    "two successors of a definition": (
        'begreb Sag "sagen"\n  oplysning åben : ja/nej "åben"\n'
        + "".join(
            f'definition {name} "D" for Sag\n  hjemmel aftalen.sats\n'
            f'  gælder fra 1. januar {year} lagt til grund "x"\n  hvis åben\n{line}'
            for name, year, line in (
                ("første", 2024, ""),
                ("⟦~other:to⟧", 2025, "  erstatter første\n"),
                ("tre", 2026, "  erstatter ⟦HJ217:første⟧\n"),
            )
        )
    ),
    "definition of several concepts": (
        'begreb Sag "sagen"\n  oplysning åben : ja/nej "åben"\n'
        'begreb Klage "klagen"\n  oplysning åben : ja/nej "åben"\n'
        + "".join(f'definition ny "D" for {c}\n  hjemmel aftalen.sats\n  hvis åben\n' for c in ("Sag", "Klage"))
        + 'ophævelse o "O"\n  hjemmel aftalen.sats\n  gælder fra 1. januar 2025 jf. aftalen.ændring\n'
        + "  ophæver ⟦HJ216:ny⟧\n"
    ),
    "precedence in a circle": (
        'begreb Sag "sagen"\n  resultat støtte : beløb "støtten"\n'
        + rule("⟦HJ604:a⟧", "går forud for b")
        + rule("⟦~step:b⟧", "går forud for c")
        + rule("⟦~step:c⟧", "går forud for a")
    ),
    "replacement in a circle": (
        'begreb Sag "sagen"\n  resultat støtte : beløb "støtten"\n'
        + rule("⟦HJ605:a⟧", "erstatter b")
        + rule("⟦~step:b⟧", "erstatter a")
    ),
    "a table that replaces itself": (
        'begreb Sag "sagen"\n  oplysning åben : ja/nej "åben"\n  resultat støtte : beløb "støtten"\n'
        'tabel ⟦HJ605:t⟧ "T"\n  hjemmel aftalen.sats\n  gælder fra 1. januar 2025 jf. aftalen.ændring\n  for Sag\n'
        "  fastsætter støtte\n  ophæver t\n  | åben er | giver |\n  | ja | 1 kr. |\n  | nej | 2 kr. |\n"
    ),
}


@pytest.mark.parametrize("marked", WRONG.values(), ids=WRONG)
def test_a_relation_that_cannot_be_is_told_at_the_name(marked: str) -> None:
    assert_as_marked(marked)


def test_the_chain_of_a_circle_begins_at_its_least_name() -> None:
    text = 'begreb Sag "sagen"\n  resultat støtte : beløb "støtten"\n'
    text += rule("b", "går forud for c") + rule("a", "går forud for b") + rule("c", "går forud for a")
    (problem,) = problems_in(text)
    assert getattr(problem, "chain", "") == "a → b → c → a"


def test_a_repeal_for_a_concept_means_the_definition_of_that_concept() -> None:
    text = WRONG["definition of several concepts"].replace("⟦HJ216:ny⟧", "ny").replace("ophæver", "for Sag\n  ophæver")
    plan = compiled_text(text).plan
    assert plan is not None
    assert {(each.concept, each.ended_by) for each in plan.definitions} == {("Klage", ()), ("Sag", ("o",))}


def test_a_relation_written_twice_counts_once() -> None:
    plan = compiled_text(PLAIN + rule("ny", "erstatter gammel, gammel", "ophæver gammel")).plan
    assert plan is not None
    assert [each.ended_by for each in plan.rules if each.name == "gammel"] == [("ny",)]


def test_a_table_ends_by_its_first_row() -> None:
    text = PLAIN + (
        'tabel t "T"\n  hjemmel aftalen.sats\n  gælder fra 1. januar 2025 jf. aftalen.ændring\n  for Sag\n'
        "  fastsætter støtte\n  erstatter gammel\n  | åben er | giver |\n  | ja | 1 kr. |\n  | nej | 2 kr. |\n"
    )
    plan = compiled_text(text).plan
    assert plan is not None
    assert [each.ended_by for each in plan.rules if each.name == "gammel"] == [("t_1",)]


def test_rules_relate_to_rules_that_could_not_be_read_in_silence() -> None:
    text = PLAIN + 'regel brudt "B"\n  hjemmel aftalen.sats\n  gælder hvornår\n' + rule("ny", "erstatter gammel, brudt")
    assert all(problem.code.startswith("HJ1") for problem in problems_in(text))
