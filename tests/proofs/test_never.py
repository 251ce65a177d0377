"""What no case reaches: rules, conditions, lines, rows, precedences and values."""

from __future__ import annotations

import pytest

from hjemmel.plan.case import Case
from hjemmel.proofs.from_plan import TELLING, questions_of
from hjemmel.proofs.nodes import NO_CASE_IS_WRONG, Proof, WithoutSolver
from hjemmel.proofs.outcomes import Proven, Refuted, Unproven
from hjemmel.proofs.reading import Reading
from tests.proofs.written import BORGER, compiled_text, proofs_in, right, rule, told_of

LISTED = """
begreb Borger "borgeren"
  oplysning samtaler : liste af Samtale "borgerens samtaler"
  oplysning ledig    : ja/nej "borgeren er ledig"

begreb Samtale "samtalen" hører til Borger
  oplysning holdt   : ja/nej "samtalen er holdt"
  oplysning digital : ja/nej "samtalen er digital"
"""


def of_kind(kind: str, proofs: tuple[Proof, ...]) -> list[Proof]:
    return [proof for proof in proofs if proof.question.kind == kind]


def test_a_case_that_applies_is_found() -> None:
    proofs = of_kind("never_applies", proofs_in(BORGER, rule("hvis ledig og alder er mindst 18 år")))
    (proof,) = (each for each in proofs if each.question.about == ("regel_om_støtte",))
    assert isinstance(proof.outcome, Refuted)
    (person,) = proof.outcome.case.instances
    assert person.facts["ledig"] is True
    assert person.facts["alder"] >= 18  # type: ignore[operator]  # a number of years


def test_both_ways_round_of_a_redundant_pair_are_told() -> None:
    assert told_of(BORGER, right("ledig og alder er mindst 18 år og ledig"), rule("hvis syg")) == [
        ("HJ621", "få_støtte")
    ]


def test_a_condition_that_follows_from_a_definition_is_told() -> None:
    adult = """
definition voksen "borgeren er voksen"
  hjemmel loven.grundlag
  for Borger
  hvis alder er mindst 18 år
"""
    assert told_of(BORGER, adult, rule("hvis voksen og syg og alder er mindst 15 år og ledig")) == [
        ("HJ621", "regel_om_støtte")
    ]


def test_what_is_inside_something_that_never_matters_is_not_told_of_too() -> None:
    told = told_of(BORGER, rule("hvis ledig eller (ledig og (syg eller alder er mindst 18 år))"))
    assert told == [("HJ621", "regel_om_støtte")]


def test_a_rule_that_never_applies_is_told_of_without_its_conditions() -> None:
    assert told_of(
        BORGER, rule("hvis alder er mindst 18 år og alder er mindst 20 år og alder er mindre end 10 år og syg og ledig")
    ) == [("HJ620", "regel_om_støtte")]


def test_a_value_that_covers_everybody_leaves_nothing_for_the_rest() -> None:
    told = told_of(BORGER, rule("hvis alder er mindst 18 år eller alder er mindre end 18 år"), right("syg og ledig"))
    assert ("HJ620", "Borger.støtte") in told
    assert ("HJ621", "regel_om_støtte") in told


def test_two_exceptions_that_only_bite_together_each_do_nothing_alone() -> None:
    told = told_of(
        BORGER,
        rule(
            "hvis ledig",
            "undtagen hvis syg  hjemmel loven.grundlag",
            "undtagen hvis syg og alder er mindst 18 år  hjemmel loven.grundlag",
        ),
    )
    assert told == [("HJ622", "regel_om_støtte")]


def test_an_exception_outside_its_period_never_bites() -> None:
    lines = (
        'fastsætter støtte = 1.000 kr.', "hvis ledig og alder er mindst 18 år",
        'undtagen hvis syg  hjemmel loven.grundlag  gælder fra 1. januar 2030 lagt til grund "Senere"',
    )  # fmt: skip
    text = "\n".join(
        ('regel kort "Støtte"', "  hjemmel loven.grundlag", '  gælder før 1. januar 2025 lagt til grund "En prøve"',
         "  for Borger", *(f"  {line}" for line in lines))
    )  # fmt: skip
    assert ("HJ622", "kort") in told_of(BORGER, text, right("syg"))


def test_a_condition_on_members_is_followed_into_the_list() -> None:
    told = told_of(LISTED, right("ledig og findes samtaler hvor (holdt og digital og holdt)"))
    assert told == [("HJ621", "få_støtte")]


def test_what_is_only_shown_up_to_a_length_is_not_called_proven() -> None:
    plan = compiled_text(LISTED, right("findes samtaler hvor (holdt og digital)")).plan
    assert plan is not None
    reading = Reading(plan)
    for asked in questions_of(reading):
        if asked.question.kind in NO_CASE_IS_WRONG:
            told = TELLING[asked.question.kind](Proof(asked.question, Proven(("Borger.samtaler",), 3)), reading)
            assert told is not None and told.code == "HJ616"
            told = TELLING[asked.question.kind](Proof(asked.question, Proven()), reading)
            assert told is not None and told.code != "HJ616"


def test_an_example_shows_what_no_other_case_does() -> None:
    """A parameter has one value, but a case may stipulate another."""
    parameter = 'parameter grænse : år "grænsen"\n  200 år altid  hjemmel loven.grundlag'
    text = rule("hvis alder er mindst grænse og alder er højst 130 år")
    example = (
        'eksempel "Forudsat"\n  vurderet 1. juni 2024\n  Borger a: alder = 70 år\n  forudsat grænse = 67 år\n'
        "  forvent a.støtte er 1.000 kr."
    )
    used = right("ledig og syg")
    assert ("HJ620", "regel_om_støtte") in told_of(BORGER, parameter, text, used)
    assert ("HJ620", "regel_om_støtte") not in told_of(BORGER, parameter, text, used, example)


def test_examples_and_intervals_need_no_solver() -> None:
    proofs = proofs_in(BORGER, rule("hvis ledig og alder er mindst 18 år og ikke syg"), solver=WithoutSolver())
    assert not [each for each in proofs if isinstance(each.outcome, Unproven)]


def test_without_a_solver_what_needs_one_is_not_proven() -> None:
    born = BORGER.replace("oplysning syg ", 'oplysning født  : dato "fødselsdagen"\n  oplysning syg ')
    text = right("ledig og syg og født + 18 år senest vurderingsdato og født + 10 år senest vurderingsdato")
    proofs = proofs_in(born, text, rule("hvis alder er mindst 1 år"), solver=WithoutSolver())
    why = {each.outcome.why for each in proofs if isinstance(each.outcome, Unproven)}
    assert why == {"no_solver"}
    assert ("HJ621", "få_støtte") in told_of(born, text, rule("hvis alder er mindst 1 år"))


def test_precedence_over_a_table_counts_its_rows_together() -> None:
    table = """
tabel satser "Satser"
  hjemmel loven.grundlag
  gælder altid
  for Borger
  fastsætter støtte
  | alder er mindst | alder er mindre end | giver     |
  | 18 år           | 30 år               | 1.000 kr. |
  | 30 år           | 60 år               | 1.500 kr. |
"""
    meets_one = rule("går forud for satser", "hvis alder er mindst 50 år og ledig", value="2.000 kr.")
    meets_none = rule("går forud for satser", "hvis alder er mindst 60 år og ledig", value="2.000 kr.")
    used = right("syg")
    assert told_of(BORGER, table, meets_one, used) == []
    assert told_of(BORGER, table, meets_none, used) == [("HJ624", "regel_om_støtte")]


def test_each_question_is_about_what_a_drafter_can_find() -> None:
    proofs = proofs_in(
        BORGER, rule("hvis ledig", "undtagen hvis syg  hjemmel loven.grundlag"), right("alder er mindst 18 år")
    )
    mine = [each.question for each in proofs if each.question.kind.startswith("never")]
    assert {question.declaration for question in mine} == {"regel_om_støtte", "få_støtte", "Borger.støtte"}
    assert all(question.span.file == "regler.regel" for question in mine)
    assert ("regel_om_støtte", "borgeren er syg") in {question.about for question in mine}
    assert all(isinstance(each.outcome.case, Case) for each in proofs if isinstance(each.outcome, Refuted))


DIVIDED = """
begreb Borger "borgeren"
  oplysning antal : heltal           "antallet"
  oplysning delt  : heltal           "det delte"
  oplysning slut  : dato eller ingen "slutdagen"
  oplysning ting  : liste af Ting    "borgerens ting"

begreb Ting "tingen" hører til Borger
  oplysning antal : heltal "antallet"
  oplysning delt  : heltal "det delte"
"""


@pytest.mark.parametrize(
    ("condition", "is_told"),
    [
        ("antal er ikke 0 og delt / antal er mere end 2", False),
        ("slut er ikke ingen og slut + 1 måned før vurderingsdato", False),
        ("slut er ikke ingen og slut før vurderingsdato", True),
        ("findes ting hvor (antal er ikke 0 og delt / antal er mere end 2)", False),
        ("findes ting hvor (antal er mindst 3 og antal er mindst 2)", True),
    ],
)
def test_a_check_that_keeps_an_answer_from_being_undefined_decides(condition: str, is_told: bool) -> None:
    used = right("antal er delt og findes ting hvor (antal er delt) og slut er ingen", name="anden_ret")
    assert (("HJ621", "få_støtte") in told_of(DIVIDED, right(condition), used)) is is_told


def test_questions_in_the_same_words_do_not_share_an_answer() -> None:
    """`syg` stands twice: where the person is out of work it decides, beside `syg` it does not."""
    texts = (BORGER, right("(ledig og syg) eller (syg og alder er mindst 18 år og syg)"), rule("hvis ledig"))
    plan = compiled_text(*texts).plan
    assert plan is not None
    keys = [asked.rests_on for asked in questions_of(Reading(plan))]
    assert len(keys) == len(set(keys))


def test_a_cap_that_another_cap_always_keeps_the_value_below_never_decides() -> None:
    capped = BORGER.replace("resultat", 'oplysning tab : beløb "tabet"\n  resultat', 1)
    both = rule("dog højst 100 kr.", "dog højst 200 kr.", "hvis ledig", value="tab")
    at_times = rule(
        "dog højst 100 kr. gælder fra 1. januar 2024 lagt til grund 'Loven'".replace("'", '"'),
        "dog højst 200 kr.",
        "hvis ledig",
        value="tab",
    )
    assert "HJ622" in [code for code, _ in told_of(capped, both)]
    assert "HJ622" not in [code for code, _ in told_of(capped, at_times)]


def test_what_leaves_some_case_without_an_answer_makes_a_difference() -> None:
    shared = BORGER.replace("resultat", 'oplysning antal : heltal "antallet"\n  resultat', 1)
    condition = right("1 / antal er højst 1")
    exception = right("ledig", "undtagen hvis 1 / antal er mere end 1", name="få_mere")
    cap = rule("dog højst 100 kr. * antal", "dog mindst 0 kr.", value="0 kr.")
    told = told_of(shared, condition, exception, cap)
    assert not [code for code, _ in told if code in ("HJ621", "HJ622")]
    told = told_of(shared, condition, exception, cap + "  hvis antal er mindst 0")
    assert [code for code, _ in told].count("HJ622") == 2


def test_a_precedence_that_only_carries_another_decides_what_that_does() -> None:
    """The first goes before the last by way of the one between, though it never meets that."""
    carried = (
        rule("hvis ledig", "går forud for anden", name="første", value="1 kr."),
        rule("hvis ikke ledig", "går forud for tredje", name="anden", value="2 kr."),
    )
    last = rule("hvis syg", name="tredje", value="3 kr.")
    alike = rule("hvis syg", name="tredje", value="1 kr.")
    rights = (
        right("ledig", "går forud for ret_to", name="ret_en"),
        right("ikke ledig", "går forud for ret_tre", name="ret_to"),
    )
    assert "HJ624" not in [code for code, _ in told_of(BORGER, *carried, last)]
    assert "HJ624" in [code for code, _ in told_of(BORGER, *carried, alike)]
    assert "HJ624" not in [code for code, _ in told_of(BORGER, *rights, right("syg", name="ret_tre"))]
    assert "HJ624" in [code for code, _ in told_of(BORGER, *rights, right("syg og ikke ledig", name="ret_tre"))]
