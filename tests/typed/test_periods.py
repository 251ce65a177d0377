"""Periods, clocks, conventions and key dates: what is refused, and which clock a line is read on."""

from __future__ import annotations

import pytest

from hjemmel.plan import nodes as p
from tests.marked import assert_as_marked, compiled_text, problems_in

SAG = """begreb Sag "sagen" hører til Kommune
  oplysning åben : ja/nej "åben"
  oplysning ret_dato : dato "datoen"
  oplysning anden_dato : dato "den anden dato"
  oplysning antal : heltal "antallet"
  resultat støtte : beløb "støtten"
    ellers 0 kr. fortolkning "Ingen støtte."
"""


def rule(period: str, *lines: str) -> str:
    said = "".join(f"  {line}\n" for line in lines)
    return f'{SAG}regel r "R"\n  hjemmel aftalen.sats\n  {period}\n  for Sag\n  fastsætter støtte = 1.000 kr.\n{said}'


WRONG = {
    "date on no ground": rule("gælder fra ⟦HJ502:1. januar 2024⟧"),
    "date inside a computed one": rule("gælder fra ⟦HJ502:1. januar 2024⟧ + 1 år"),
    "date the clause does not state": rule("gælder fra ⟦HJ503:2. januar 2024⟧ jf. aftalen.start"),
    "date from the case": rule("gælder fra ⟦HJ804:ret_dato⟧"),
    "empty period": rule(
        "⟦HJ506:gælder fra 1. januar 2025 jf. aftalen.ændring til og med 1. januar 2024 jf. aftalen.start⟧"
    ),
    "two beginnings": rule(
        "gælder ⟦~first:fra 1. januar 2024 jf. aftalen.start⟧ ⟦HJ205:fra 1. januar 2025 jf. aftalen.ændring⟧"
    ),
    "two ends": rule(
        "gælder ⟦~first:før 1. januar 2025 jf. aftalen.ændring⟧ ⟦HJ205:til og med 1. januar 2024 jf. aftalen.start⟧"
    ),
    "a clock that is no date": rule("gælder altid bestemt ved ⟦HJ504:antal⟧"),
    "a clock that is a rule": rule("gælder altid bestemt ved ⟦HJ504:r⟧"),
    "a clock that is a definition": rule("gælder altid bestemt ved ⟦HJ504:d⟧")
    + 'definition d "D" for Sag\n  hjemmel aftalen.sats\n  hvis åben\n',
    "a clock that is a key date": rule("gælder altid bestemt ved ⟦HJ504:reform⟧")
    + 'skæringsdato reform = 1. juli 2026  lagt til grund "x"\n',
    "a clock that is nowhere": rule("gælder altid bestemt ved ⟦HJ201:start⟧"),
    "a deadline outside a norm": rule("gælder altid bestemt ved ⟦HJ316:fristen⟧"),
    "key date on no ground": "skæringsdato reform = ⟦HJ502:1. juli 2026⟧\n",
    "key dates in a circle": (
        'skæringsdato ⟦HJ603:a⟧ = b + 1 dag  lagt til grund "x"\n'
        'skæringsdato ⟦~step:b⟧ = a + 1 dag  lagt til grund "x"\n'
    ),
    "a norm with a deadline and no clock": SAG
    + 'pligt ⟦HJ505:p⟧ "P"\n  hjemmel aftalen.samtale\n  gælder fra 1. januar 2024 jf. aftalen.start\n  for Sag\n'
    + "  påhviler kommune\n  er opfyldt, når ret_dato senest fristen\n  frist senest anden_dato\n",
    "a norm always in force with a deadline and no clock": SAG
    + 'pligt ⟦HJ505:p⟧ "P"\n  hjemmel aftalen.samtale\n  gælder altid\n  for Sag\n'
    + "  påhviler kommune\n  er opfyldt, når ret_dato senest fristen\n  frist senest anden_dato\n",
    "a deadline that reads itself": SAG
    + 'pligt p "P"\n  hjemmel aftalen.samtale\n  gælder altid bestemt ved fristen\n  for Sag\n'
    + "  påhviler kommune\n  er opfyldt, når ret_dato senest fristen\n  frist senest ⟦HJ316:fristen⟧ + 1 dag\n",
    "a deadline by a rate that the deadline decides": SAG
    + 'parameter ⟦~step:dage_i_alt⟧ : dage "dagene"\n  14 dage altid  hjemmel aftalen.samtale\n'
    + 'pligt ⟦HJ603:p⟧ "P"\n  hjemmel aftalen.samtale\n  gælder altid bestemt ved fristen\n  for Sag\n'
    + "  påhviler kommune\n  er opfyldt, når ret_dato senest fristen\n  frist senest dage_i_alt efter anden_dato\n",
    "a power of those the rules are about": SAG
    + 'målgruppe m "M" for Sag\n  hjemmel aftalen.sats\n  hvis åben\n'
    + 'beføjelse b "B"\n  hjemmel aftalen.sats\n  gælder altid\n  for Sag\n  ⟦HJ322:tilkommer sag⟧\n',
    "a party that is no one": SAG
    + 'ret b "B"\n  hjemmel aftalen.sats\n  gælder altid\n  for Sag\n  tilkommer ⟦HJ301:antal⟧\n',
    "a discretion exercised by a date": (
        'begreb Møde "mødet"\n  oplysning dag : dato "dagen"\n'
        '  skøn godt : ja/nej "Godt?"\n    hjemmel aftalen.samtale\n'
        "    udøves af ⟦HJ301:dag⟧\n"
        'definition d "D" for Møde\n  hjemmel aftalen.samtale\n  hvis godt og dag før 1. maj 2024\n'
    ),
}


@pytest.mark.parametrize("marked", WRONG.values(), ids=WRONG)
def test_a_mistake_in_time_is_told_once_at_its_letters(marked: str) -> None:
    assert_as_marked(marked)


RIGHT = {
    "computed from a key date": (
        'skæringsdato reform = 1. juli 2026  lagt til grund "x"\n'
        "skæringsdato slut = reform + 3 år - 1 dag  jf. aftalen.start\n"
        + rule("gælder fra reform til og med slut bestemt ved ret_dato")
    ),
    "the end of a stated month": rule("gælder til og med udgangen af måneden for 1. januar 2024 jf. aftalen.start"),
    "a whole's clock": rule("gælder altid bestemt ved vurderingsdato"),
    "a power of an authority": SAG
    + 'målgruppe m "M" for Sag\n  hjemmel aftalen.sats\n  hvis åben\n'
    + 'beføjelse b "B"\n  hjemmel aftalen.sats\n  gælder altid\n  for Sag\n  tilkommer kommune\n'
    + 'ret c "C"\n  hjemmel aftalen.sats\n  gælder altid\n  for Sag\n  tilkommer sag\n',
}


@pytest.mark.parametrize("text", RIGHT.values(), ids=RIGHT)
def test_time_that_is_said_is_not_told(text: str) -> None:
    assert problems_in(text) == ()


def test_a_line_with_a_period_of_its_own_is_read_on_its_rules_clock() -> None:
    own = "gælder fra 1. januar 2025 jf. aftalen.ændring"
    text = rule(
        "gælder altid bestemt ved ret_dato",
        f"dog 2.000 kr. hvis åben {own}",
        f"dog højst 900 kr. {own}",
        f"undtagen hvis antal er 1 {own}",
        f"undtagen hvis antal er 2 {own} bestemt ved anden_dato",
    )
    plan = compiled_text(text).plan
    assert plan is not None
    rules = {each.name: each for each in plan.rules}
    main, line = rules["r"], rules["r__dog_1"]
    clocks = [line.period.clock, main.limits[0].period, *(exception.period for exception in main.exceptions)]
    names = [getattr(each.clock if isinstance(each, p.Period) else each, "name", None) for each in clocks]
    assert names == ["ret_dato", "ret_dato", "ret_dato", "anden_dato"]
    assert line.exceptions == main.exceptions


def test_a_ground_of_a_definition_is_read_on_the_definitions_clock() -> None:
    text = SAG + (
        'definition d "D" for Sag\n  hjemmel aftalen.sats\n  gælder altid bestemt ved ret_dato\n  hvis åben\n'
        "  også hvis antal er 1  hjemmel aftalen.sats gælder fra 1. januar 2025 jf. aftalen.ændring\n"
    )
    plan = compiled_text(text).plan
    assert plan is not None
    ground = plan.definitions[0].grounds[1]
    assert ground.period is not None and getattr(ground.period.clock, "name", "") == "ret_dato"


COUNTING = 'regelsæt proeve "P"\nbegreb Sag "sagen"\n  oplysning d : dato "d"\n'


@pytest.mark.parametrize(
    ("written", "lines"),
    [
        ('dato "r" = ⟦HJ501:d + 1 måned⟧', ["måneder tælles til tilsvarende dag, ellers månedens sidste dag"]),
        ('år "r" = ⟦HJ501:hele år fra d⟧', ["måneder tælles til tilsvarende dag, ellers månedens sidste dag"]),
        ('heltal "r" = (hvis ⟦HJ501:d senest 3 dage efter d⟧ så 1 ellers 2)', ["frister tælles fra dagen efter"]),
    ],
)
def test_counting_needs_a_convention(written: str, lines: list[str]) -> None:
    marked = f'{COUNTING}  resultat r : {written}  fortolkning "x"\n'
    assert_as_marked(marked)
    text = marked.replace("⟦HJ501:", "").replace("⟧", "")
    problems = compiled_text(text).problems
    assert [line for problem in problems if (line := getattr(problem, "line", None))] == lines


def test_a_convention_that_is_missing_is_told_once() -> None:
    text = (
        COUNTING
        + '  resultat r : dato "r" = d + 1 måned  fortolkning "x"\n'
        + '  resultat s : dato "s" = d + 1 år  fortolkning "x"\n'
    )
    assert [problem.code for problem in compiled_text(text).problems] == ["HJ501"]


def test_days_and_weeks_need_no_convention() -> None:
    text = COUNTING + '  resultat r : dato "r" = d + 2 uger - 1 dag  fortolkning "x"\n'
    assert compiled_text(text).plan is not None


def test_a_key_date_needs_a_convention_too() -> None:
    assert_as_marked(
        'regelsæt proeve "P"\nskæringsdato a = 1. maj 2024  lagt til grund "x"\n'
        'skæringsdato b = ⟦HJ501:a + 1 måned⟧  lagt til grund "x"\n'
    )
