"""What differs is found with who it is for; what does not is proven."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date

import msgspec
import pytest

from hjemmel.backends.wording.words import plain
from hjemmel.differences.comparing import comparison
from hjemmel.differences.nodes import Answer, Differs, Same, Undecided
from hjemmel.plan.case import Case, Instance
from hjemmel.plan.case_from_json import case_from_json
from hjemmel.plan.interpreter import Evaluation
from hjemmel.proofs.asking import Asking
from tests.differences.versions import HEAD, RULE, answer_to, compared, plan_of

LISTED = """definition mødt "har mødt"
  hjemmel aftalen.ydes
  for Borger
  hvis antallet af møder hvor (holdt) er mindst 2
"""


def groups(answer: Answer) -> list[tuple[str, str, str, bool | None]]:
    assert isinstance(answer.outcome, Differs)
    return [
        ("; ".join(map(plain, g.conditions)), plain(g.before.answer), plain(g.after.answer), g.exactly)
        for g in answer.outcome.groups
    ]


def test_at_least_for_more_than_is_for_those_on_the_edge():
    before = RULE.replace("hvis ledig", "hvis ledig\n   og alder er mere end 18 år")
    found = answer_to(compared(before, before.replace("mere end", "mindst")), "ydelse")
    ((conditions, *_),) = groups(found)
    assert "er 18 år" in conditions
    assert "mindst" not in conditions and "højst" not in conditions


def test_another_value_is_for_all_whom_the_rule_is_for():
    found = answer_to(compared(RULE, RULE.replace("1.000", "1.100")), "ydelse")
    assert groups(found) == [("borgeren er ledig", "1.000 kr.", "1.100 kr.", True)]
    assert isinstance(found.outcome, Differs)
    assert found.outcome.complete
    assert [edit.aspects for edit in found.because] == [("value",)]


def test_a_moved_threshold_is_told_by_the_stretch_between():
    old, new = (RULE.replace("hvis ledig", f"hvis ledig og alder er mindst {age} år") for age in (25, 30))
    found = answer_to(compared(old, new), "ydelse")
    assert groups(found) == [
        (
            "borgeren er ledig; borgerens alder er mindst 25 år; borgerens alder er mindre end 30 år",
            "1.000 kr.",
            "ingen regel giver svaret",
            True,
        )
    ]


def test_a_cap_is_part_of_what_a_rule_gives():
    old = RULE.replace("= 1.000 kr.", "= indtægt\n    dog højst 900 kr.")
    found = answer_to(compared(old, old.replace("900", "950")), "ydelse")
    assert groups(found) == [
        ("borgeren er ledig", "borgerens indtægt, dog højst 900 kr.", "borgerens indtægt, dog højst 950 kr.", False)
    ]


def test_the_cases_shown_are_answered_so_by_the_interpreter():
    old, new = plan_of(), plan_of(RULE.replace("hvis ledig", "hvis ledig og ikke syg"))
    (group,) = answer_to(compared(old, new), "ydelse").outcome.groups  # type: ignore[union-attr]
    for plan, said in ((old, "1.000 kr."), (new, "ingen regel giver svaret")):
        case, problems = case_from_json(plan, json.dumps(group.example.case).encode())
        assert case is not None, problems
        answer = Evaluation(plan, case).answer(case.instances[0], "ydelse")
        assert hasattr(answer, "value") == (said == "1.000 kr.")
    assert (group.example.before, group.example.after) == ("1.000 kr.", "ingen regel giver svaret")


@pytest.mark.parametrize(
    "condition",
    [
        "ikke (ikke ledig)",
        "ledig og (alder er mindst 18 år eller alder er mindre end 18 år)",
        "ledig eller (syg og ledig)",
    ],
)
def test_a_condition_written_otherwise_is_proven_the_same(condition):
    found = compared(RULE, RULE.replace("hvis ledig", f"hvis {condition}"))
    assert answer_to(found, "ydelse").outcome == Same("solver")
    assert found.is_same


def test_what_says_the_same_needs_no_solver():
    found = comparison(plan_of(), plan_of(RULE.replace('"Fuld ydelse"', '"Hele ydelsen"')), ("", ""))
    assert [each.outcome for each in found.answers] == [Same("form")]
    assert found.is_same


def test_the_solver_is_not_loaded_before_it_is_asked():
    loaded = "import hjemmel.differences.comparing, hjemmel.differences.pages, sys; sys.exit('z3' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", loaded], check=False).returncode == 0


def test_without_a_solver_what_could_not_be_told_is_not_the_same():
    found = comparison(plan_of(), plan_of(RULE.replace("1.000", "1.100")), ("", ""))
    assert answer_to(found, "ydelse").outcome == Undecided("no_solver")
    assert not found.is_same


def test_without_a_solver_a_case_at_hand_shows_what_differs():
    case, _ = case_from_json(plan_of(), b'{"pr": "2024-06-01", "borger": {"ledig": true, "syg": true}}')
    assert case is not None
    found = comparison(plan_of(), plan_of(RULE.replace("1.000", "1.100")), ("", ""), cases=[case])
    assert groups(answer_to(found, "ydelse")) == [("borgeren er ledig", "1.000 kr.", "1.100 kr.", None)]


def test_what_only_reads_what_changed_is_shown_by_one_case():
    text = RULE + LISTED + RULE.replace("regel fuld", "regel halv").replace("hvis ledig", "hvis mødt og ikke ledig")
    found = compared(text, text.replace("mindst 2", "mindst 3"))
    read, reader = answer_to(found, "mødt"), answer_to(found, "ydelse")
    assert (read.derived, reader.derived) == (False, True)
    assert isinstance(reader.outcome, Differs)
    assert len(reader.outcome.groups) == 1
    assert [edit.declared.name for edit in reader.because] == ["mødt"]


def test_what_was_proven_of_a_definition_is_not_asked_again_of_its_readers():
    text = RULE + LISTED + RULE.replace("regel fuld", "regel halv").replace("hvis ledig", "hvis mødt og ikke ledig")
    found = compared(text, text.replace("mindst 2", "mere end 1"))
    assert {each.declared.name: each.outcome for each in found.answers} == {
        "mødt": Same("solver"),
        "ydelse": Same("solver"),
    }


def test_a_bound_on_lists_is_told():
    found = answer_to(compared(RULE + LISTED, RULE + LISTED.replace("(holdt)", "(ikke ikke holdt)")), "mødt")
    assert isinstance(found.outcome, Same)
    assert found.outcome.within == ("Borger.møder",)
    assert found.outcome.members >= 2


def test_a_norm_begins_ends_and_asks_something_else():
    duty = """pligt mød "Borgeren møder"
  hjemmel aftalen.ydes
  gælder altid
  for Borger
  påhviler borger
  er opfyldt, når alder er mindst 20 år
  hvis ledig
"""
    narrower = answer_to(compared(RULE + duty, RULE + duty.replace("hvis ledig", "hvis ledig og syg")), "mød")
    assert groups(narrower) == [
        ("borgeren er ledig; borgeren er ikke syg", "pligten gælder", "pligten gælder ikke", True)
    ]
    other = answer_to(compared(RULE + duty, RULE + duty.replace("20 år", "21 år")), "mød")
    assert [(before, after) for _, before, after, _ in groups(other)] == [
        ("opfyldt, når borgerens alder er mindst 20 år", "opfyldt, når borgerens alder er mindst 21 år")
    ]


def test_a_fact_that_changed_its_type_is_another_fact():
    old, new = plan_of(), plan_of(head=HEAD.replace("indtægt : beløb ", "indtægt : heltal"))
    found = compared(old, new)
    assert answer_to(found, "ydelse").outcome == Same("form")
    assert [each.declared.name for each in found.edited] == []
    assert {each.name for each in (*found.new, *found.removed)} == {"indtægt", "indtægt_før"}
    assert not found.is_same


def test_unlike_kinds_are_not_compared():
    power = 'ret mødt "Borgeren har ret"\n  hjemmel aftalen.ydes\n  gælder altid\n  for Borger\n  tilkommer borger\n'
    duty = power.replace("ret mødt", "beføjelse mødt")
    found = answer_to(compared(RULE + power, RULE + duty), "mødt")
    assert found.outcome == Undecided("not_comparable")


def test_answers_kept_are_those_found_and_an_edit_of_what_they_rest_on_finds_them_anew():
    kept: dict[str, Answer] = {}
    asked: list[object] = []

    def solving(old, new):
        asked.append(old)
        return Asking(old, new)

    old, new = plan_of(), plan_of(RULE.replace("1.000", "1.100"))
    first = comparison(old, new, ("", ""), solving, kept)
    again = msgspec.json.decode(msgspec.json.encode(kept), type=dict[str, Answer])
    asked.clear()
    assert comparison(old, new, ("", ""), solving, again) == first
    assert asked == []
    renamed = plan_of(RULE.replace("1.000", "1.100").replace('"Fuld ydelse"', '"Hele ydelsen"'))
    other = comparison(old, renamed, ("", ""), solving, again)
    assert answer_to(other, "ydelse").outcome.groups[0].after.by.label == "Hele ydelsen"  # type: ignore[union-attr]


def test_a_code_that_is_new_may_get_an_answer_nobody_had():
    def head(codes: str) -> str:
        return HEAD.replace("begreb Borger", f'opregning Slags "slags"\n{codes}begreb Borger', 1).replace(
            "  oplysning ledig ", '  oplysning slags : Slags "borgerens slags"\n  oplysning ledig ', 1
        )

    text = RULE.replace("hvis ledig", "hvis slags er ikke b")
    codes = '  a "første"\n  b "anden"\n'
    found = compared(plan_of(text, head(codes)), plan_of(text, head(codes + '  c "tredje"\n')))
    assert [(edit.declared.name, edit.aspects) for edit in found.edited] == [("Slags", ("codes",))]
    assert answer_to(found, "ydelse").outcome == Same("form")
    assert not found.is_same
    narrower = text.replace("er ikke b", "er en af (a)")
    wider = text.replace("er ikke b", "er en af (a, c)")
    changed = compared(plan_of(narrower, head(codes)), plan_of(wider, head(codes + '  c "tredje"\n')))
    (group,) = groups(answer_to(changed, "ydelse"))
    assert group == (
        "borgerens slags er første eller tredje; borgerens slags er ikke første",
        "ingen regel giver svaret",
        "1.000 kr.",
        True,
    )
    fewer = compared(plan_of(text, head(codes + '  c "tredje"\n')), plan_of(text, head(codes)))
    assert answer_to(fewer, "ydelse").outcome == Same("solver")


def test_of_an_example_only_the_one_it_is_about_is_shown():
    people = (Instance("Borger", "bo", {"ledig": False, "alder": 40}), Instance("Borger", "anna", {"ledig": True}))
    new = plan_of(RULE.replace("1.000", "1.100"))
    found = comparison(plan_of(), new, ("", ""), cases=[Case(date(2024, 6, 1), people)])
    (group,) = answer_to(found, "ydelse").outcome.groups  # type: ignore[union-attr]
    assert group.example.case == {"pr": "2024-01-01", "borger": {"ledig": True}}
