"""What the solver is told: constants fold away, tables are Kleene's, and what is said of lists is true of all lists."""

from __future__ import annotations

from fractions import Fraction

import pytest
import z3
from msgspec.structs import replace

from hjemmel.backends.formulas import logic, values
from hjemmel.backends.formulas.cone import Cone
from hjemmel.backends.formulas.formulas import Formulas
from hjemmel.backends.formulas.logic import conj, disj, iff, implies, neg, variable
from hjemmel.backends.formulas.solver import Solver
from hjemmel.backends.formulas.term import NO, YES, Term, choice, conjunction, differ, disjunction, same, yes
from hjemmel.backends.formulas.values import at_most, less, same_value
from hjemmel.backends.formulas.world import Shape, World
from hjemmel.plan import nodes as n
from hjemmel.plan.case import Cause
from tests.plan import small
from tests.plan.small import number, plan_of, read, rule

P, Q = variable("p"), variable("q")
MISSING = Cause("missing", "anna.a")
TALKS = n.Members(n.Subject(), "Borger", "samtaler", "Samtale")


def is_valid(formula: logic.Formula, *axioms: logic.Formula) -> bool:
    """Whether it holds whatever is supplied."""
    solver = z3.Solver()
    solver.add(conj(*axioms), neg(formula))
    return solver.check() == z3.unsat


def unknown(when: logic.Formula) -> Term:
    """A truth that is missing, and otherwise `q`."""
    return Term(Q, False, {MISSING: when}, when)


def within(*rules: n.Rule, members: int = 0, unknowns: bool = False) -> Formulas:
    """The formulas of a plan of these rules about the citizen."""
    plan = plan_of(*rules)
    return Formulas(plan, World([plan], "Borger", Shape(members=members, unknowns=unknowns)))


# --- logic ---------------------------------------------------------------------------------------------------------


def test_constants_are_folded_away():
    assert conj() is True
    assert disj() is False
    assert conj(P, False) is False
    assert disj(P, True) is True
    assert conj(P, True).eq(P)
    assert conj(P, P).eq(P)
    assert neg(neg(P)).eq(P)
    assert iff(P, False).eq(neg(P))
    assert iff(P, P) is True
    assert implies(False, P) is True
    assert logic.choose(P, True, False).eq(P)


@pytest.mark.parametrize("then", [True, False, Q])
@pytest.mark.parametrize("otherwise", [True, False, Q])
def test_a_choice_is_one_or_the_other(then, otherwise):
    chosen = logic.choose(P, then, otherwise)
    assert is_valid(implies(P, iff(chosen, then)))
    assert is_valid(implies(neg(P), iff(chosen, otherwise)))


@pytest.mark.parametrize("bound", [-1, 0, 3, Fraction(5, 2), Fraction(-5, 2), Fraction(3)])
def test_whole_numbers_are_compared_exactly_with_fractions(bound):
    x = z3.Int("x")
    exact = z3.RealVal(str(bound))
    for ours, theirs in (
        (at_most(x, bound), z3.ToReal(x) <= exact),
        (at_most(bound, x), exact <= z3.ToReal(x)),
        (less(x, bound), z3.ToReal(x) < exact),
        (less(bound, x), exact < z3.ToReal(x)),
        (same_value(x, bound), z3.ToReal(x) == exact),
    ):
        assert is_valid(iff(ours, theirs))


def test_a_sum_of_constants_is_a_constant():
    assert values.total([1, 2, Fraction(1, 2)]) == Fraction(7, 2)
    x = z3.Int("x")
    assert values.total([0, x, 0]).eq(x)


# --- Kleene --------------------------------------------------------------------------------------------------------


def test_what_is_no_hides_what_is_unknown():
    assert conjunction((unknown(P), NO)) is NO or conjunction((unknown(P), NO)).value is False
    assert not conjunction((unknown(P), NO)).causes
    assert not disjunction((unknown(P), YES)).causes


def test_a_conjunction_has_the_causes_of_its_operands_where_none_is_no():
    found = conjunction((unknown(P), Term(variable("r"))))
    assert is_valid(iff(found.causes[MISSING], conj(P, variable("r"))))
    assert is_valid(iff(found.unknown, conj(P, variable("r"))))


def test_equal_branches_need_no_condition():
    settled = choice(unknown(P), Term(7), Term(7))
    assert not settled.causes
    assert settled.value == 7
    open_ = choice(unknown(P), Term(7), Term(8))
    assert is_valid(iff(open_.unknown, P))


def test_what_is_unknown_is_neither_same_nor_different():
    one = Term(z3.Int("x"), False, {MISSING: P}, P)
    assert is_valid(implies(P, neg(disj(same(one, Term(1)), differ(one, Term(1))))))
    assert is_valid(implies(neg(P), disj(same(one, Term(1)), differ(one, Term(1)))))


def test_ingen_is_the_same_as_ingen_alone():
    nothing = Term(None, True)
    assert same(nothing, nothing) is True
    assert differ(nothing, Term(0)) is True


# --- results -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [2, 9])
def test_two_live_rules_of_different_values_conflict(count):
    conditions = [n.Compare("=", read("x"), number(i // 2)) for i in range(count)]
    formulas = within(*(rule(f"r{i}", number(i), condition) for i, condition in enumerate(conditions)))
    answer = formulas.answer(formulas.root, "r")
    x = formulas.root.facts["x"].value
    conflict = answer.causes[Cause("conflict", "borger.r")]
    paired = disj(*(same_value(x, pair) for pair in range(count // 2)))
    assert is_valid(iff(conflict, paired))
    no_rule = answer.causes[Cause("no_rule", "borger.r")]
    assert is_valid(iff(no_rule, neg(disj(*(same_value(x, i // 2) for i in range(count))))))


def test_rules_that_give_one_value_never_conflict():
    formulas = within(rule("r1", number(5), read("a")), rule("r2", number(5), read("b")))
    assert Cause("conflict", "borger.r") not in formulas.answer(formulas.root, "r").causes


def test_in_a_world_where_all_is_known_nothing_is_missing():
    formulas = within(rule("r1", read("x"), read("a")), rule("r2", read("y")), unknowns=False)
    assert {cause.kind for cause in formulas.answer(formulas.root, "r").causes} == {"conflict"}


def test_codes_that_only_one_plan_has_are_not_supplied():
    plan = plan_of(rule("r1", number(1), n.Compare("=", read("ydelse"), n.Literal_("dagpenge", small.FACTS["ydelse"]))))
    wider = replace(plan, codes=(replace(plan.codes[0], codes=(("ny", ""), *plan.codes[0].codes)),))
    world = World([wider, plan], "Borger", Shape())
    type_ = small.FACTS["ydelse"]
    first, last = world.symbols.range_of(type_)
    assert {world.symbols.value(each, type_) for each in range(first, last + 1)} == {"dagpenge", "kontanthjaelp"}
    assert world.symbols.number("ny", type_) > last


# --- lists ---------------------------------------------------------------------------------------------------------


def quantified(which: str, where: n.Expr) -> n.Quantified:
    return n.Quantified(which, TALKS, where)  # type: ignore[arg-type]  # one of the three


def talk(name: str) -> n.Read:
    """A fact of the member."""
    return n.Read(n.Subject(1), "Samtale", name, "fact", small.FACTS[name])


def at_every_list(expr: n.Expr) -> bool:
    """Whether the condition holds with every list, found without following any."""
    formulas = within(rule("r1", number(1), expr))
    held = formulas.applies(formulas.index.rules["r1"], formulas.root)
    return is_valid(yes(held), *formulas.world.axioms)


def implied(premise: n.Expr, conclusion: n.Expr) -> n.Expr:
    return n.Or((n.Not(premise), conclusion))


def test_what_counts_say_of_one_condition_fits_together():
    some, count = quantified("exists", talk("a")), quantified("count", talk("a"))
    assert at_every_list(implied(some, n.Compare(">=", count, number(1))))
    assert at_every_list(implied(n.Compare(">", count, number(0)), some))
    assert at_every_list(implied(quantified("all", talk("a")), n.Not(quantified("exists", n.Not(talk("a"))))))
    assert at_every_list(n.Compare("<=", count, quantified("count", n.YES)))
    assert at_every_list(n.Compare(">=", count, number(0)))


def test_what_is_not_true_of_every_list_is_not_taken_to_be():
    assert not at_every_list(implied(quantified("exists", talk("a")), quantified("exists", talk("b"))))
    assert not at_every_list(implied(quantified("exists", n.YES), quantified("exists", talk("a"))))
    assert not at_every_list(n.Compare("<=", quantified("count", talk("a")), number(50)))


def test_a_share_is_nothing_where_no_member_counts():
    share = n.Share(TALKS, talk("a"), talk("b"), optional=True)
    both = quantified("exists", n.And((talk("b"), talk("a"))))
    assert at_every_list(implied(n.Compare(">", share, number(0)), both))
    assert at_every_list(implied(n.Not(quantified("exists", talk("b"))), n.IsNone(share)))
    assert not at_every_list(n.Compare("<", share, number(100)))


def test_a_list_that_answers_are_followed_in_is_named():
    formulas = within(rule("r1", number(1), quantified("exists", talk("a"))), members=2)
    held = formulas.applies(formulas.index.rules["r1"], formulas.root)
    assert Cone(formulas.world).lists_in(held.value) == ("Borger.samtaler",)
    assert formulas.used_lists == {"Borger.samtaler"}


def test_a_part_is_a_member_of_its_whole():
    plan = plan_of(rule("r1", number(1), quantified("exists", n.YES)))
    for shape in (Shape(), Shape(members=2)):
        world = World([plan], "Samtale", shape)
        formulas = Formulas(plan, world)
        held = formulas.applies(formulas.index.rules["r1"], world.root.whole("Borger"))
        assert Solver(world, 1000).model_of(neg(yes(held))) == "none"


# --- what a question turns on --------------------------------------------------------------------------------------


def test_the_solver_is_told_only_what_a_question_turns_on():
    shifted = n.DateShift(read("dag"), n.Literal_(1, n.Type("months")), "month")
    young = rule("r1", number(1), n.Compare("<", read("x"), number(18)))
    late = rule("r2", number(2), n.Compare(">", shifted, read("dag2")), result="s")
    formulas = within(young, late)
    applies = [formulas.applies(each, formulas.root) for each in (young, late)]
    cone = Cone(formulas.world)
    about_age, about_days = (cone.axioms(yes(each)) for each in applies)
    assert len(about_age) == 1
    assert "borger.x" in str(about_age)
    assert len(about_days) > 3
    assert "borger.x" not in str(about_days)


def test_a_day_seen_by_month_is_tied_only_where_its_month_is_asked_for():
    late = rule("r1", number(1), n.Compare(">", read("dag"), small.day(2024, 1, 1)))
    moved = n.DateShift(read("dag"), read("x"), "month")
    formulas = within(late, rule("r2", number(2), n.Compare(">", moved, read("dag2")), result="s"))
    formulas.answer(formulas.root, "s")
    held = formulas.applies(formulas.index.rules["r1"], formulas.root)
    assert "/" not in str(Cone(formulas.world).axioms(yes(held)))
