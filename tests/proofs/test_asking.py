"""Asking for a case: none, proven; one, that the interpreter agrees with; or neither, and that is said."""

from __future__ import annotations

from datetime import date

import pytest

from hjemmel.backends.formulas.logic import conj, disj, neg
from hjemmel.backends.formulas.term import Term, differ, same, yes
from hjemmel.plan import nodes as n
from hjemmel.plan.case import Known, Unknown
from hjemmel.proofs.asking import Asking
from hjemmel.proofs.outcomes import Proven, Refuted, Unproven
from tests.plan import small
from tests.plan.small import number, plan_of, read, rule

TALKS = n.Members(n.Subject(), "Borger", "samtaler", "Samtale")


def talk(name: str) -> n.Read:
    """A fact of the member."""
    return n.Read(n.Subject(1), "Samtale", name, "fact", small.FACTS[name])


def count(where: n.Expr) -> n.Quantified:
    return n.Quantified("count", TALKS, where)


def case_of(value, *rules, concept="Borger", **given):
    """Asks for a case in which the result of these rules has the value."""

    def wanted(formulas):
        answer = formulas.answer(formulas.root, "r")
        return same(answer, Term(value))

    def confirmed(evaluation, root):
        return evaluation.answer(root, "r") == Known(value)

    return Asking(plan_of(*rules)).case_where(concept, wanted, confirmed, **given)


def only(outcome: object):
    """The instance of the one case found."""
    assert isinstance(outcome, Refuted), outcome
    return outcome.case.instances[outcome.instance]


def test_no_case_is_proven():
    impossible = n.And((n.Compare(">", read("x"), number(3)), n.Compare("<", read("x"), number(4))))
    assert case_of(1, rule("r1", number(1), impossible)) == Proven()


def test_a_case_says_what_is_needed_and_no_more():
    old = n.Compare(">=", read("x"), number(50))
    found = only(case_of(1, rule("r1", number(1), n.And((read("a"), old))), rule("r2", number(2), read("b"))))
    assert found.facts == {"a": True, "x": 50, "b": False}


def test_a_case_is_in_our_own_time_and_on_a_plain_day():
    later = n.DateShift(read("dag"), n.Literal_(3, n.Type("months")), "month")
    outcome = case_of(1, rule("r1", number(1), n.Compare("<", later, n.AssessmentDate())))
    assert isinstance(outcome, Refuted)
    assert outcome.case.assessed.day == 1
    assert 2023 <= outcome.case.assessed.year <= 2027
    assert only(outcome).facts["dag"].day == 1


def test_what_is_true_of_every_list_is_proven_without_a_bound():
    nobody = n.And((n.Quantified("exists", TALKS, talk("a")), n.Compare("<", count(talk("a")), number(1))))
    assert case_of(1, rule("r1", number(1), nobody)) == Proven()


def test_what_is_shown_for_short_lists_is_said_to_be():
    both = n.And((talk("a"), talk("b")))
    more = n.Compare(">", count(both), count(talk("a")))
    outcome = case_of(1, rule("r1", number(1), more))
    assert isinstance(outcome, Proven)
    assert outcome.within == ("Borger.samtaler",)
    assert outcome.members >= 3


def test_lists_are_followed_as_far_as_counts_are_compared():
    outcome = case_of(1, rule("r1", number(1), n.Compare(">=", count(talk("a")), number(6))))
    members = only(outcome).lists["samtaler"]
    assert len(members) == 6
    assert all(member.facts["a"] for member in members)
    assert [member.path for member in members] == [f"borger.samtaler[{i}]" for i in range(6)]


def test_members_that_are_not_needed_are_left_out():
    some = n.Quantified("exists", TALKS, n.Compare("=", talk("x"), number(7)))
    (member,) = only(case_of(1, rule("r1", number(1), some))).lists["samtaler"]
    assert member.facts == {"x": 7}


def test_a_case_of_a_part_has_its_whole():
    plan = plan_of(rule("r1", read("x"), read("a")))
    whole = n.Read(n.Subject(0, ("Borger",)), "Borger", "r", "result", n.Type("integer"))
    about = n.Definition(
        "stor", "stor", "Samtale", False, small.ALWAYS,
        (n.Alternative(n.Compare(">", whole, number(10)), None, n.Basis(), small.NOWHERE),), (), (), (), n.Basis(),
        small.NOWHERE,
    )  # fmt: skip
    concepts = tuple(
        concept if concept.name != "Samtale" else n.Concept(
            "Samtale", "samtale", ("Borger",), concept.facts, (), (), ("stor",), (), small.NOWHERE
        )
        for concept in plan.concepts
    )  # fmt: skip
    asking = Asking(n.Plan(**{**_fields(plan), "concepts": concepts, "definitions": (about,)}))
    outcome = asking.case_where(
        "Samtale",
        lambda formulas: yes(formulas.answer(formulas.root, "stor")),
        lambda evaluation, root: evaluation.answer(root, "stor") == Known(True),
    )
    found = only(outcome)
    assert found.concept == "Samtale"
    assert found.wholes["Borger"].facts["x"] > 10


def _fields(plan: n.Plan) -> dict[str, object]:
    return {name: getattr(plan, name) for name in plan.__struct_fields__}


def test_what_the_interpreter_refuses_is_not_shown():
    outcome = Asking(plan_of(rule("r1", number(1), read("a")))).case_where(
        "Borger",
        lambda formulas: yes(formulas.answer(formulas.root, "a")),
        lambda evaluation, root: False,
    )
    assert outcome == Unproven("not_replayed")


def test_another_case_is_tried_when_one_is_refused():
    refused = []

    def confirmed(evaluation, root):
        refused.append(root.facts.get("x"))
        return len(set(refused)) > 1

    outcome = Asking(plan_of(rule("r1", number(1), n.Compare(">", read("x"), number(0))))).case_where(
        "Borger", lambda formulas: yes(formulas.applies(formulas.index.rules["r1"], formulas.root)), confirmed
    )
    assert isinstance(outcome, Refuted)


def test_what_is_too_hard_is_not_said_to_be_proven():
    x, y, z = (n.Arithmetic("*", read("x"), n.Arithmetic("*", read("x"), read(name))) for name in ("x", "y", "z"))
    cubes = n.Compare("=", n.Arithmetic("+", x, y), n.Arithmetic("-", z, number(114)))
    plan = plan_of(rule("r1", number(1), n.And((cubes, n.Compare(">", read("y"), number(10**6))))))
    outcome = Asking(plan, milliseconds=1).case_where(
        "Borger",
        lambda formulas: yes(formulas.applies(formulas.index.rules["r1"], formulas.root)),
        lambda evaluation, root: evaluation.answer(root, "r") == Known(1),
    )
    assert outcome == Unproven("gave_up")


def test_two_plans_are_asked_about_one_case():
    old = plan_of(rule("r1", number(1), n.Compare(">=", read("x"), number(18))), rule("r2", number(2), read("a")))
    new = plan_of(rule("r1", number(1), n.Compare(">", read("x"), number(18))), rule("r2", number(2), read("a")))

    def wanted(one, other):
        return differ(one.answer(one.root, "r"), other.answer(other.root, "r"))

    def confirmed(one, other, root):
        answers = one.answer(root, "r"), other.answer(root, "r")
        return all(isinstance(answer, Known) for answer in answers) and answers[0] != answers[1]

    assert Asking(old, new).case_where("Borger", wanted, confirmed) == Proven()

    def either(one, other):
        known = one.answer(one.root, "r"), other.answer(other.root, "r")
        return disj(*(conj(a.unknown, neg(b.unknown)) for a, b in (known, known[::-1])))

    outcome = Asking(old, new).case_where(
        "Borger",
        either,
        lambda one, other, root: isinstance(one.answer(root, "r"), Known) != isinstance(other.answer(root, "r"), Known),
    )
    assert only(outcome).facts["x"] == 18


@pytest.mark.parametrize("unknowns", [False, True])
def test_facts_are_missing_only_where_that_is_asked_for(unknowns):
    plan = plan_of(rule("r1", number(1), read("a")), rule("r2", number(2), n.Not(read("a"))))
    outcome = Asking(plan).case_where(
        "Borger",
        lambda formulas: formulas.answer(formulas.root, "r").unknown,
        lambda evaluation, root: isinstance(evaluation.answer(root, "r"), Unknown),
        unknowns=unknowns,
    )
    assert isinstance(outcome, Refuted if unknowns else Proven)


def test_dates_found_can_be_supplied():
    first = n.Compare("=", read("dag"), small.day(1900, 1, 1))
    found = only(case_of(1, rule("r1", number(1), first)))
    assert found.facts["dag"] == date(1900, 1, 1)


def test_answers_that_lean_on_too_many_others_are_left_unproven():
    whole = n.Type("integer")
    rules = [rule("q0", read("x"), result="r0")]
    for number_ in range(1, 400):
        before = small.declared(f"r{number_ - 1}", "result", whole)
        rules.append(rule(f"q{number_}", n.Arithmetic("+", before, number(1)), result=f"r{number_}"))
    outcome = Asking(plan_of(*rules)).case_where(
        "Borger",
        lambda formulas: (
            yes(formulas.applies(formulas.index.rules["q399"], formulas.root))
            and neg(formulas.answer(formulas.root, "r399").unknown)
        ),
        lambda evaluation, root: True,
    )
    assert outcome == Unproven("gave_up")
