"""Types and units: what may stand together, what is refused, and the exact words that are shown."""

from __future__ import annotations

import pytest

from tests.marked import assert_as_marked, compiled_text, problems_in


def condition(text: str) -> str:
    """A definition with the condition."""
    return f'definition d "D" for Borger\n  hjemmel aftalen.samtale\n  hvis {text}\n'


def quantity(text: str, type_: str = "beløb") -> str:
    """A result given by the expression."""
    return f'begreb Sag "sagen" hører til Borger\n  resultat r : {type_} "R" = {text}\n    fortolkning "Prøve."\n'


CONDITIONS = {
    "a number as yes/no": "⟦HJ301:børn⟧",
    "yes/no that may be none": "⟦HJ301:bevilget⟧",
    "days and years": "⟦HJ302:ventet er mindst anciennitet⟧",
    "days and months": "⟦HJ302:ventet er mindst 3 måneder⟧",
    "an amount and a number": "⟦HJ302:løn er mere end 1000⟧",
    "a number that may be two": "løn er en af (⟦HJ110:1,5⟧)",
    "the lowest of what may be two": "løn er den laveste af (⟦HJ110:1,5⟧)",
    "a code and a text": '⟦HJ302:ydelse er "dagpenge"⟧',
    "an order of codes": "⟦HJ303:ydelse er mindst dagpenge⟧",
    "a date compared as a number": "⟦HJ302:ledig_fra er mindst 3⟧",
    "before something that is no date": "ledig_fra før ⟦HJ301:løn⟧",
    "a window over a number": "⟦HJ301:børn⟧ i de første 3 måneder fra ledig_fra",
    "a window as long as an amount": "ledig_fra i de første ⟦HJ301:løn⟧ fra ledig_fra",
    "a window in hours": "ledig_fra i de første ⟦HJ301:3 timer⟧ fra ledig_fra",
    "an unknown code": "ydelse er ⟦HJ307:dagpege⟧",
    "an unknown code among several": "ydelse er en af (dagpenge, ⟦HJ307:syge⟧)",
    "a code alone": "ydelse er dagpenge eller ⟦HJ323:sygedagpenge⟧",
    "a whole as a value": "⟦HJ212:kommune⟧",
    "a field of a list": "⟦HJ311:samtaler⟧.holdt",
    "adding an amount and a number": "⟦HJ302:løn + 1⟧ er 3 kr.",
    "adding dates": "⟦HJ306:ledig_fra + ledig_fra⟧ før 1. maj 2024",
    "hours after a date": "⟦HJ306:ledig_fra + 3 timer⟧ før 1. maj 2024",
    "amount times amount": "⟦HJ306:løn * løn⟧ er 3 kr.",
    "a percentage of a date": "⟦HJ306:10 pct. af ledig_fra⟧ før 1. maj 2024",
    "a number of an amount": "⟦HJ301:10⟧ af løn er 3 kr.",
    "minus a yes/no": "⟦HJ306:-ledig⟧ er 3",
    "a part of a date": "⟦HJ306:ledig_fra over ledig_fra⟧ før 1. maj 2024",
    "the lowest of unlike": "den laveste af (løn, ⟦HJ302:børn⟧) er 3 kr.",
    "rounding a date": "(afrund ledig_fra ⟦HJ306:til nærmeste hele⟧) før 1. maj 2024",
    "rounding an amount to days": "(afrund løn til nærmeste ⟦HJ302:7 dage⟧) er 3 kr.",
    "rounding to nothing": "(afrund løn ⟦HJ306:til nærmeste 0 kr.⟧) er 3 kr.",
    "values to choose of different kinds": "(hvis ledig så 1 kr. ellers ⟦HJ302:1⟧) er 1 kr.",
    "counting what is no list": "antallet af ⟦HJ310:børn⟧ er 1",
    "summing without a field": "summen af ⟦HJ310:samtaler⟧ er 1",
    "summing dates": "summen af samtaler.⟦HJ306:dato⟧ er 1. maj 2024",
    "the greatest of yes/no": "største af samtaler.⟦HJ303:holdt⟧ er ja",
    "first by a number": "første af samtaler.dato ordnet efter ⟦HJ301:timer⟧ er 1. maj 2024",
    "a list as a value": "⟦HJ311:samtaler⟧ er ingen",
    "the sum of a list": "første af kommune.borgere.⟦HJ311:samtaler⟧ ordnet efter ledig_fra er ingen",
    "fristen outside a norm": "⟦HJ316:fristen⟧ før 1. maj 2024",
    "parts of an øre": "løn er ⟦HJ319:1,001 kr.⟧",
    "too great": "løn er ⟦HJ320:1.000.000.000.001 kr.⟧",
    "too fine": "andel er ⟦HJ320:1,0000001 pct.⟧",
    "another currency": "løn er ⟦HJ321:100 EUR⟧",
    "out of the calendar": "ledig_fra er ⟦HJ512:1. januar 2200⟧",
    "a duty as yes/no": "⟦HJ312:hold_samtale⟧",
    "an order of statuses": "⟦HJ303:hold_samtale er mindst opfyldt⟧",
    "another norm's status": "hold_samtale er ⟦HJ313:overholdt⟧",
    "a status compared with a number": "hold_samtale er ⟦HJ313:3⟧",
}
DUTY = """pligt hold_samtale "Kommunen holder en samtale"
  hjemmel aftalen.samtale
  gælder altid
  for Borger
  påhviler kommune
  er opfyldt, når findes samtaler hvor (holdt)
"""


@pytest.mark.parametrize("marked", CONDITIONS.values(), ids=CONDITIONS)
def test_a_condition_that_means_nothing_is_told_at_its_letters(marked: str) -> None:
    assert_as_marked(DUTY + condition(marked))


MEANINGFUL = (
    "ventet er mindst 2 uger",
    "anciennitet er mindst 18 måneder",
    "løn * 2 er mindst 10 pct. af løn + 1 kr.",
    "løn / løn er 1 og ventet / 7 dage er 2",
    "ledig_fra - 1. maj 2024 er mindst 3 uger",
    "(afrund ventet til nærmeste 1 uge) er 2 uger",
    "(afrund løn til nærmeste 2 decimaler) er 1 kr.",
    "ydelse er en af (dagpenge, sygedagpenge)",
    "bevilget er ingen eller bevilget efter ledig_fra",
    "bevilget i de første 6 uger fra ledig_fra",
    "bevilget fra og med 1. maj 2024 til og med 3. maj 2024",
    "hold_samtale er ikke relevant eller hold_samtale er tilsidesat",
    "summen af samtaler.timer er mindst 1,5 timer",
    "første af samtaler.holdt er ja",
    "hvis ledig så børn er 0",
    "(hvis ledig så 1 uge ellers 3 dage) er mindst ventet",
    "løn over 100 kr. op til 200 kr. er 50 kr.",
    "ledig er (børn er 0)",
)


@pytest.mark.parametrize("text", MEANINGFUL)
def test_a_condition_that_means_something_is_not_told(text: str) -> None:
    assert problems_in(DUTY + condition(text)) == ()


RESULTS = {
    "fractions where wholes are asked": ("⟦HJ305:borger.løn / 3⟧", "beløb"),
    "half a child": ("⟦HJ305:borger.børn / 2⟧", "heltal"),
    "a share of an amount": ("⟦HJ305:10 pct. af borger.løn⟧", "beløb"),
    "a day and a half": ("⟦HJ305:1,5 dage⟧", "dage"),
    "another type": ("⟦HJ301:borger.løn⟧", "heltal"),
    "what may be none": ("⟦HJ304:borger.bevilget⟧", "dato"),
    "years where days are asked": ("⟦HJ301:borger.anciennitet⟧", "dage"),
    "days where weeks are asked": ("⟦HJ301:borger.ventet⟧", "uger"),
    "a yes/no as a number": ("⟦HJ301:borger.ledig⟧", "heltal"),
}


@pytest.mark.parametrize(("marked", "type_"), RESULTS.values(), ids=RESULTS)
def test_a_result_gets_no_value_of_another_kind(marked: str, type_: str) -> None:
    assert_as_marked(quantity(marked, type_))


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("borger.løn / 3  afrundet til nærmeste 0,01 kr.", "beløb"),
        ("borger.børn / 2  afrundet nedad til hele", "heltal"),
        ("borger.børn / 2", "tal"),
        ("borger.bevilget", "dato eller ingen"),
        ("borger.anciennitet", "måneder"),
        ("2 uger + borger.ventet", "dage"),
        ("(afrund borger.løn / 3 til nærmeste 1 kr.)", "beløb"),
        ("ingen", "heltal eller ingen"),
        ("antallet af borger.samtaler", "heltal"),
        ("andelen af borger.samtaler hvor (holdt)", "procent eller ingen"),
        ("summen af borger.samtaler.timer", "timer"),
        ("hvis borger.ledig så borger.løn ellers 0 kr.", "beløb"),
        ("den højeste af (borger.løn, 100 kr.)", "beløb"),
        ("hele uger fra borger.ledig_fra", "uger"),
        ("1. maj 2024 - borger.ledig_fra", "dage"),
    ],
)
def test_a_result_gets_a_value_of_its_kind(text: str, type_: str) -> None:
    assert problems_in(quantity(text, type_)) == ()


MISPLACED_LISTS = {
    "result": 'begreb Sag "sagen"\n  resultat r : ⟦HJ311:liste af Borger⟧ "R"\n',
    "discretion": (
        'begreb Sag "sagen"\n  skøn s : ⟦HJ311:liste af Borger⟧ "S?"\n    hjemmel aftalen.samtale\n'
        '    udøves af "nævnet"\n'
    ),
    "parameter": 'parameter q : ⟦HJ311:liste af Borger⟧ "Q"\n  1 altid  hjemmel aftalen.sats\n',
    "list that may be none": 'begreb Egn "egnen"\n  oplysning k : ⟦HJ311:liste af Borger eller ingen⟧ "K"\n',
}


@pytest.mark.parametrize("marked", MISPLACED_LISTS.values(), ids=MISPLACED_LISTS)
def test_a_list_is_a_fact_and_nothing_else(marked: str) -> None:
    assert_as_marked(marked)


def test_yes_no_that_may_be_none_is_no_condition() -> None:
    assert_as_marked(
        'begreb Sag "sagen"\n  oplysning åben : ja/nej eller ingen "åben"\n'
        'definition d "D" for Sag\n  hjemmel aftalen.samtale\n  hvis ⟦HJ304:åben⟧\n'
    )


def test_one_mistake_is_one_problem_on_both_sides_of_an_operator() -> None:
    assert_as_marked(condition("⟦HJ201:lønn⟧ + ⟦HJ201:lønnn⟧ er 3 kr. og ⟦HJ302:ventet er anciennitet⟧"))


@pytest.mark.parametrize("language", ["da", "en"])
def test_types_are_named_in_the_language_of_the_file(language: str) -> None:
    danish = condition("ventet er mindst anciennitet")
    english = (
        'ruleset proeve\ndefinition d "D" for Borger\n'
        "  authority aftalen.samtale\n  if ventet is at least anciennitet\n"
    )
    problems = problems_in(danish) if language == "da" else problems_in("", engelsk=english)
    words = {"da": ("dage", "år"), "en": ("days", "years")}[language]
    assert [(getattr(p, "left", ""), getattr(p, "right", "")) for p in problems] == [words]


def test_nesting_has_a_limit() -> None:
    deep = "ikke (" * 60 + "ledig" + ")" * 60
    assert [problem.code for problem in problems_in(condition(deep))] == ["HJ318"]
    assert compiled_text(condition("ikke (ikke (ledig))")).plan is not None


def test_a_whole_number_is_asked_for_where_the_result_is_one() -> None:
    (problem,) = problems_in(quantity("borger.ydelse", "heltal"))
    assert (problem.code, getattr(problem, "expected", "")) == ("HJ301", "heltal")
