"""What depends on what, in order; circles told as a chain with its places."""

from __future__ import annotations

import pytest

from tests.marked import assert_as_marked, compiled_text, problems_in

SAG = """begreb Sag "sagen" hører til Kommune
  oplysning åben : ja/nej "åben"
  oplysning antal : heltal "antal"
  oplysning dag : dato "dagen"
  resultat støtte : beløb "støtten"
"""


def definition(name: str, condition: str, *lines: str) -> str:
    said = "".join(f"  {line}\n" for line in lines)
    return f'definition {name} "D" for Sag\n  hjemmel aftalen.sats\n  hvis {condition}\n{said}'


def rule(name: str, value: str, *lines: str) -> str:
    said = "".join(f"  {line}\n" for line in lines)
    return f'regel {name} "R"\n  hjemmel aftalen.sats\n  gælder altid\n  for Sag\n  fastsætter støtte = {value}\n{said}'


CIRCLES = {
    "definitions": definition("⟦HJ603:a⟧", "b") + definition("⟦~step:b⟧", "ikke a") + rule("r", "1 kr."),
    "itself": definition("⟦HJ603:a⟧", "a") + rule("r", "1 kr."),
    "an exception": definition("⟦HJ603:a⟧", "åben", "undtagen hvis b")
    + definition("⟦~step:b⟧", "a")
    + rule("r", "1 kr."),
    "what lifts an exception": definition("⟦HJ603:a⟧", "åben", "undtagen hvis antal er 1 medmindre b")
    + definition("⟦~step:b⟧", "a")
    + rule("r", "1 kr."),
    "a further ground": definition("⟦HJ603:a⟧", "åben", "også hvis b  hjemmel aftalen.sats")
    + definition("⟦~step:b⟧", "a")
    + rule("r", "1 kr."),
}


@pytest.mark.parametrize("marked", CIRCLES.values(), ids=CIRCLES)
def test_a_circle_is_told_once_with_its_places(marked: str) -> None:
    assert_as_marked(SAG + marked)


def test_a_circle_through_a_result_shows_the_result() -> None:
    sag = SAG.replace(" støtte ", " ⟦~step:støtte⟧ ")
    assert_as_marked(sag + definition("⟦HJ603:let⟧", "støtte er 1 kr.") + rule("r", "1 kr.", "hvis let"))


def test_the_chain_says_who_needs_whom() -> None:
    text = SAG + rule("r", "1 kr.", "hvis c") + definition("a", "b") + definition("b", "c") + definition("c", "a")
    (problem,) = problems_in(text)
    assert getattr(problem, "chain", "") == "a → b → c → a"


def test_two_circles_are_two_problems() -> None:
    text = SAG + rule("r", "1 kr.") + definition("a", "a") + definition("b", "b")
    assert [problem.code for problem in problems_in(text)] == ["HJ603", "HJ603"]


def test_a_circle_that_no_period_closes_is_still_one() -> None:
    text = (
        SAG
        + rule("r", "1 kr.")
        + definition("a", "b", "gælder før 1. januar 2024 jf. aftalen.start")
        + definition("b", "a", "gælder fra 1. januar 2025 jf. aftalen.ændring")
    )
    assert [problem.code for problem in problems_in(text)] == ["HJ603"]


def test_what_is_read_comes_first() -> None:
    text = SAG + rule("r", "(hvis let så 1 kr. ellers 2 kr.)", "hvis svar er opfyldt") + definition("let", "antal er 1")
    text += (
        'pligt svar "P"\n  hjemmel aftalen.samtale\n  gælder altid\n  for Sag\n  påhviler kommune\n'
        "  er opfyldt, når let\n"
    )
    compiled = compiled_text(text)
    order = [name for name in compiled.graph.order if name.startswith("Sag.")]
    assert order == ["Sag.let", "Sag.svar", "Sag.støtte"]
    assert compiled.graph.reads["Sag.støtte"] == ("Sag.let", "Sag.svar")


def test_a_definition_needs_its_successor() -> None:
    text = (
        SAG
        + rule("r", "1 kr.")
        + definition("ny", "åben", "gælder fra 1. januar 2025 jf. aftalen.ændring", "erstatter gammel")
    )
    text += definition("gammel", "antal er 1", "gælder fra 1. januar 2024 jf. aftalen.start")
    assert compiled_text(text).graph.reads["Sag.gammel"] == ("Sag.ny",)


def test_a_norm_needs_what_those_above_it_need() -> None:
    def right(name: str, *lines: str) -> str:
        said = "".join(f"  {line}\n" for line in lines)
        return f'ret {name} "R"\n  hjemmel aftalen.samtale\n  gælder altid\n  for Sag\n  tilkommer kommune\n{said}'

    text = SAG + rule("r", "1 kr.") + definition("let", "åben")
    text += right("lav") + right("høj", "går forud for lav", "hvis let")
    compiled = compiled_text(text)
    assert compiled.graph.reads["Sag.lav"] == ("Sag.let",)
    assert compiled.graph.above["lav"] == ("høj",)


def test_precedence_is_closed_and_reaches_lines_and_rows() -> None:
    text = SAG + rule("a", "1 kr.", "dog 2 kr. hvis åben") + rule("b", "3 kr.", "går forud for a", "hvis antal er 1")
    text += rule("c", "4 kr.", "går forud for b, t", "hvis antal er 2 og åben")
    text += (
        'tabel t "T"\n  hjemmel aftalen.sats\n  gælder altid\n  for Sag\n  fastsætter støtte\n  går forud for a\n'
        "  | antal er | giver |\n  | 3 | 5 kr. |\n  | 4 | 6 kr. |\n"
    )
    compiled = compiled_text(text)
    above = compiled.graph.above
    assert above["a"] == ("a__dog_1", "b", "c", "t_1", "t_2")
    assert above["a__dog_1"] == ("b", "c", "t_1", "t_2")
    assert above["b"] == above["t_1"] == above["t_2"] == ("c",)
    assert above["c"] == ()


def test_otherwise_is_below_all() -> None:
    text = SAG.replace('"støtten"', '"støtten"\n    ellers 0 kr. fortolkning "Ingen."')
    compiled = compiled_text(text + rule("a", "1 kr.", "hvis åben"))
    assert compiled.graph.above["Sag__støtte__ellers"] == ("a",)
