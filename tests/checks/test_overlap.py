"""Pairs of rules that can meet: decided cases by hand, and random groups against every case there is."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from msgspec.structs import replace

from hjemmel.checks.overlap import Disjoint, Overlapping, Overlaps, Undecided, overlap_of, overlapping_rules
from hjemmel.diagnostics.diagnostic import diagnostic_of
from hjemmel.diagnostics.problem import Supplied
from hjemmel.plan import nodes as n
from hjemmel.plan.case import Case, Unknown
from hjemmel.plan.interpreter import Evaluation
from tests.plan.choices import Choices
from tests.plan.small import (
    citizen,
    day,
    declared,
    definition,
    during,
    number,
    parameter,
    plan_of,
    read,
    repeal,
    rule,
    unless,
    version,
)
from tests.plan.strategies import random_plan
from tests.plan.world import complete_cases, instances_of

NEW_YEAR, YEAR_END = day(2024, 1, 1), day(2023, 12, 31)


def verdict(first: n.Rule, second: n.Rule, *others) -> Disjoint | Overlapping | Undecided:
    return overlap_of(first, second, plan_of(first, second, *others))


def when(condition: n.Expr, **more) -> n.Rule:
    return rule("et", number(1), condition, **more)


def other(condition: n.Expr, **more) -> n.Rule:
    return rule("to", number(2), condition, **more)


def is_(name: str, code: str) -> n.Compare:
    return n.Compare("=", read(name), n.Literal_(code, n.Type("code", "Ydelse")))


def x(comparator: str, bound: int) -> n.Compare:
    return n.Compare(comparator, read("x"), number(bound))


ADULT = definition("voksen", x(">=", 18))
IS_ADULT = declared("voksen", "definition", n.TRUTH)
CHILD = definition("barn", x("<", 18), period=during(NEW_YEAR, None))


@pytest.mark.parametrize(
    ("first", "second", "others"),
    [
        (when(read("a")), other(n.Not(read("a"))), ()),
        (when(x("<", 5)), other(x(">=", 5)), ()),
        (when(x("=", 5)), other(n.And((x(">=", 5), x("<>", 5)))), ()),
        (when(n.And((x(">=", 1), x("<=", 2), x("<>", 1)))), other(x("<>", 2)), ()),
        (when(n.And((x(">", 1), x("<", 2)))), other(n.YES), ()),
        (when(is_("ydelse", "dagpenge")), other(is_("ydelse", "kontanthjaelp")), ()),
        (
            when(n.And((n.Not(is_("ydelse", "dagpenge")), n.Not(is_("ydelse", "kontanthjaelp"))))),
            other(n.YES),
            (),
        ),
        (when(n.Or((read("a"), read("b")))), other(n.And((n.Not(read("a")), n.Not(read("b"))))), ()),
        (when(n.YES, period=during(None, YEAR_END)), other(n.YES, period=during(NEW_YEAR, None)), ()),
        (
            when(n.YES, period=during(None, YEAR_END, read("dag"))),
            other(n.YES, period=during(NEW_YEAR, None, read("dag"))),
            (),
        ),
        (
            when(n.YES, period=during(None, None, read("dag")), ended_by=["to"]),
            other(n.YES, period=during(NEW_YEAR, None, read("dag2"))),
            (),
        ),
        (
            when(n.YES, ended_by=["slut"]),
            other(n.YES, period=during(NEW_YEAR, None)),
            (repeal("slut", NEW_YEAR, "et"),),
        ),
        (when(n.YES, exceptions=[unless(read("a"))]), other(read("a")), ()),
        (when(n.YES, exceptions=[unless(read("a"), read("b"))]), other(n.And((read("a"), n.Not(read("b"))))), ()),
        (when(n.IsNone(read("z"))), other(n.Compare("<", read("z"), number(3))), ()),
        (
            when(IS_ADULT),
            other(declared("barn", "definition", n.TRUTH)),
            (ADULT, CHILD),
        ),
        (when(IS_ADULT), other(x("<", 10)), (ADULT,)),
        (
            when(n.Compare("<", read("dag"), read("dag2"))),
            other(n.Compare("<=", read("dag2"), read("dag"))),
            (),
        ),
        (when(n.If(read("a"), read("b"), n.NO)), other(n.Not(read("a"))), ()),
        (when(read("a"), above=["tre"]), other(read("b"), above=["tre"]), (rule("tre", number(3), read("a")),)),
        (when(n.NO), other(n.YES), ()),
    ],
)
def test_what_excludes_each_other(first, second, others):
    assert verdict(first, second, *others) == Disjoint()
    assert verdict(second, first, *others) == Disjoint()


@pytest.mark.parametrize(
    ("first", "second", "others", "witness"),
    [
        (when(read("a")), other(read("b")), (), (Supplied("a", True), Supplied("b", True))),
        (when(x(">=", 5)), other(x("<=", 5)), (), (Supplied("x", 5),)),
        (when(n.YES, period=during(None, NEW_YEAR)), other(n.YES, period=during(NEW_YEAR, None)), (), None),
        (when(is_("ydelse", "dagpenge")), other(read("a")), (), (Supplied("a", True), Supplied("ydelse", "dagpenge"))),
        (when(n.Not(n.Compare("<", read("z"), number(3)))), other(n.IsNone(read("z"))), (), (Supplied("z", None),)),
        (
            when(n.YES, period=during(None, YEAR_END, read("dag"))),
            other(n.YES, period=during(NEW_YEAR, None, read("dag2"))),
            (),
            (Supplied("dag", date(1900, 1, 1)), Supplied("dag2", date(2024, 1, 1))),
        ),
        (when(IS_ADULT), other(x("<=", 18)), (ADULT,), (Supplied("x", 18),)),
        (when(declared("skoen", "discretion", n.TRUTH)), other(n.YES), (), (Supplied("skoen", True),)),
    ],
)
def test_what_can_meet(first, second, others, witness):
    found = verdict(first, second, *others)
    assert isinstance(found, Overlapping)
    (problem,) = overlapping_rules(plan_of(first, second, *others))
    assert problem.code == "HJ601"
    if witness is not None:
        assert problem.case == witness


TALKS = n.Members(n.Subject(), "Borger", "samtaler", "Samtale")
COUNT = n.Quantified("count", TALKS, read("a", 1))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (when(n.Compare("<", read("dag"), read("dag2"))), other(n.YES)),
        (when(n.Compare(">=", COUNT, number(1))), other(n.Compare("<=", COUNT, number(2)))),
        (when(n.Compare("=", n.Arithmetic("*", read("x"), number(2)), number(3))), other(n.YES)),
    ],
)
def test_what_is_not_looked_into_is_undecided(first, second):
    assert verdict(first, second) == Undecided()
    (problem,) = overlapping_rules(plan_of(first, second))
    assert (problem.code, problem.severity) == ("HJ602", "warning")


AGE = rule("alder", n.WholeUnits("year", read("dag"), n.AssessmentDate()), result="alder")
ADULT_AGE = n.Compare(">=", declared("alder", "result", n.Type("years")), number(18))
MINOR_AGE = n.Compare("<", declared("alder", "result", n.Type("years")), number(18))


@pytest.mark.parametrize(
    ("condition", "born"), [(ADULT_AGE, date(2006, 6, 3)), (MINOR_AGE, date(2024, 6, 3)), (n.Not(ADULT_AGE), None)]
)
def test_rules_that_meet_at_an_age_are_shown_with_a_birthday(condition, born):
    """The age is computed, so the case says what it is computed from, and nothing that does not matter."""
    (problem,) = overlapping_rules(plan_of(when(condition), other(n.And((condition, read("a")))), AGE))
    assert (problem.code, problem.severity) == ("HJ601", "error")
    told = {supplied.name: supplied.value for supplied in problem.case}
    assert told.keys() == {"", "dag", "a"} and told["a"] is True
    assert born is None or told["dag"] == born


def test_equal_rules_with_an_exception_on_an_age_are_an_error():
    """Two rules alike but for their value, each with a line of its own for those under 18."""
    lines = [rule(f"{name}.dog", number(5), n.And((read("a"), MINOR_AGE))) for name in ("et", "to")]
    pair = when(read("a"), above=["et.dog"]), other(read("a"), above=["to.dog"])
    found = [p for p in overlapping_rules(plan_of(*pair, *lines, AGE)) if {p.name, p.other} == {"et", "to"}]
    assert [problem.code for problem in found] == ["HJ601"]
    told = {supplied.name: supplied.value for supplied in found[0].case}
    who = citizen(**{name: value for name, value in told.items() if name})
    evaluation = Evaluation(plan_of(*pair, *lines, AGE), Case(told[""], (who,)))
    assert isinstance(evaluation.answer(who, "r"), Unknown)
    standings = evaluation.standings(who, "r")
    assert standings["et"] == standings["to"] == "live"


def test_rules_for_an_age_nobody_has_are_not_an_error():
    """The interpreter finds no conflict when what is computed never has the value asked for."""
    fixed = rule("alder", number(3), result="alder")
    (problem,) = overlapping_rules(plan_of(when(ADULT_AGE), other(ADULT_AGE), fixed))
    assert problem.code == "HJ602"


def test_guessing_ends_in_a_plan_of_many_undecided_pairs(monkeypatch):
    """What is left when the guesses are spent is still told of, as a warning."""
    monkeypatch.setattr("hjemmel.checks.overlap.MOST_GUESSED_CASES", 0)
    (problem,) = overlapping_rules(plan_of(when(ADULT_AGE), other(ADULT_AGE), AGE))
    assert problem.code == "HJ602"


def test_an_error_on_something_computed_from_a_number_names_the_number():
    doubled = n.Compare("<", n.Arithmetic("*", read("x"), number(2)), number(3))
    (problem,) = overlapping_rules(plan_of(when(doubled), other(n.YES)))
    assert problem.code == "HJ601" and Supplied("x", 1) in problem.case


def test_the_same_opaque_quantity_is_one_quantity():
    assert verdict(when(n.Compare(">=", COUNT, number(3))), other(n.Compare("<", COUNT, number(3)))) == Disjoint()
    rate = parameter("sats", n.Type("integer"), version(number(1)))
    over = n.Compare(">", read("x"), n.ParameterRead("sats", (), n.Type("integer")))
    assert verdict(when(over), other(n.Not(over)), rate) == Disjoint()


def test_a_parameter_read_on_two_clocks_is_two_quantities():
    rate = parameter("sats", n.Type("integer"), version(number(1), None, YEAR_END), version(number(9), NEW_YEAR))
    over = n.Compare(">", read("x"), n.ParameterRead("sats", (), n.Type("integer")))
    later = other(n.Not(over), period=during(None, None, read("dag")))
    assert verdict(when(over), later, rate) == Undecided()
    defined = definition("over", over, period=during(None, None, read("dag")))
    assert verdict(when(n.Not(over)), other(declared("over", "definition", n.TRUTH)), rate, defined) == Undecided()
    assert verdict(later, when(declared("over", "definition", n.TRUTH)), rate, defined) == Disjoint()


def test_many_ways_end_undecided_in_bounded_time():
    """Thirty choices of two, each with something opaque, can be true together in a thousand million ways."""
    dates = [n.Compare("<", n.DateShift(read("dag"), number(i), "day"), read("dag2")) for i in range(30)]
    steps = [n.Or((n.And((d, x("=", i))), n.And((n.Not(d), x("=", i + 1))))) for i, d in enumerate(dates)]
    assert verdict(when(n.And(tuple(steps))), other(n.YES)) == Disjoint()
    many = n.And(tuple(n.Or((late, n.Not(late))) for late in dates))
    assert verdict(when(many), other(n.YES)) == Undecided()


def test_what_need_not_be_ranked():
    """Equal fixed values never conflict, ranked pairs are decided, and `uafklaret` is meant."""
    assert overlapping_rules(plan_of(rule("et", number(1)), rule("to", number(1)))) == []
    assert overlapping_rules(plan_of(rule("et", number(1)), rule("to", number(2), above=["et"]))) == []
    open_on_purpose = replace(rule("et", number(1)), unresolved=(("to", "Loven tier."),))
    assert overlapping_rules(plan_of(open_on_purpose, rule("to", number(2)))) == []
    assert len(overlapping_rules(plan_of(rule("et", number(1)), rule("to", number(2))))) == 1


def test_values_that_turn_out_equal_in_every_case_tried_are_a_warning_only():
    (problem,) = overlapping_rules(plan_of(rule("et", read("x")), rule("to", n.Arithmetic("+", read("x"), number(0)))))
    assert problem.code == "HJ602"


def test_the_message_names_both_rules_and_a_case():
    (problem,) = overlapping_rules(plan_of(when(read("a")), other(x(">", 2))))
    said = diagnostic_of(problem, "da").what
    assert "`et`" in said and "`to`" in said and "`a = ja` og `x = 3`" in said


# --- against every case ----------------------------------------------------------------------------------------

DAYS = (date(2023, 12, 31), date(2024, 1, 1), date(2024, 1, 2))


def condition(choose: Choices, depth: int = 2) -> n.Expr:
    """A random condition over few facts with few values."""
    if depth and choose.often():
        operands = (condition(choose, depth - 1), condition(choose, depth - 1))
        return choose.one((n.And(operands), n.Or(operands), n.Not(operands[0]), n.If(*operands, operands[0])))
    comparator = choose.one(("=", "<>", "<", "<=", ">", ">="))
    bound = number(choose.upto(2))
    return choose.one((
        read("a"), n.IsNone(read("z")), n.Compare(comparator, read("x"), bound),
        n.Compare(comparator, read("z"), bound),
        is_("ydelse", choose.one(("dagpenge", "kontanthjaelp"))), declared("def", "definition", n.TRUTH),
        n.Compare(comparator, bound, read("x")),
    ))  # fmt: skip


def period(choose: Choices) -> n.Period:
    clock = choose.one((read("dag"), read("maaske"), read("dag")))
    edge = n.Literal_(choose.one(DAYS), n.Type("date"))
    return choose.one((during(None, None, clock), during(edge, None, clock), during(None, edge, clock)))


def every_case() -> list[dict]:
    """Every case of the facts, with values around all the edges in the conditions."""
    domains = {
        "a": (True, False), "x": (-1, 0, 1, 2, 3), "z": (None, -1, 0, 1, 2, 3), "ydelse": ("dagpenge", "kontanthjaelp"),
        "dag": DAYS, "maaske": (None, DAYS[0], DAYS[2]), "b": (False,),
    }  # fmt: skip
    return [dict(zip(domains, values, strict=True)) for values in product(*domains.values())]


@pytest.mark.parametrize("seed", range(24))
def test_a_verdict_is_right_about_every_case(seed):
    choose = Choices.seeded(seed)
    defined = definition("def", n.And((read("a"), n.Compare("<", read("x"), number(2)))), period=period(choose))
    third = rule("tre", number(3), condition(choose, 1))
    above = ["tre"] if choose.often() else []
    rules = [
        rule(name, number(i), condition(choose), period=period(choose), above=above if i == 1 else [],
             exceptions=[unless(condition(choose, 1), condition(choose, 0))] if choose.often() else [])
        for i, name in enumerate(("et", "to"))
    ]  # fmt: skip
    plan = plan_of(*rules, third, defined)
    found = Overlaps(plan).of(*rules)
    meetings = [facts for facts in every_case() if both_live(plan, facts)]
    assert isinstance(found, Overlapping if meetings else Disjoint), meetings[:1]


def both_live(plan: n.Plan, facts: dict) -> bool:
    who = citizen(**facts)
    standings = Evaluation(plan, Case(DAYS[0], (who,))).standings(who, "r")
    return standings["et"] == standings["to"] == "live"


@pytest.mark.parametrize("first", range(0, 120, 20))
def test_rules_said_to_be_disjoint_never_meet(first):
    """On plans with everything in them, in cases without unknown facts."""
    for seed in range(first, first + 20):
        plan = random_plan(seed, 6)
        overlaps = Overlaps(plan)
        by_name = {rule.name: rule for rule in plan.rules}
        for case in complete_cases(plan, seed, 6):
            evaluation = Evaluation(plan, case)
            for instance in instances_of(case):
                for result in evaluation.index.concepts[instance.concept].results:
                    live = [
                        by_name[name]
                        for name, standing in evaluation.standings(instance, result.name).items()
                        if standing == "live"
                    ]
                    for one in live:
                        for another in live:
                            assert one is another or overlaps.of(one, another) != Disjoint()
