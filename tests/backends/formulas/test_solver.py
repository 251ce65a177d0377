"""The solver finds what there is, keeps what it was told, and says when it gave up."""

from __future__ import annotations

from hjemmel.backends.formulas.decoding import PLAIN_DAY
from hjemmel.backends.formulas.formulas import Formulas
from hjemmel.backends.formulas.logic import conj, neg
from hjemmel.backends.formulas.solver import Solver, another
from hjemmel.backends.formulas.term import yes
from hjemmel.backends.formulas.values import same_value
from hjemmel.backends.formulas.world import Shape, World
from hjemmel.plan import nodes as n
from tests.plan import small
from tests.plan.small import number, plan_of, read, rule

TALKS = n.Members(n.Subject(), "Borger", "samtaler", "Samtale")
PLAN = plan_of(
    rule("grown", number(1), n.Compare(">=", read("x"), number(18))),
    rule("late", number(2), n.Compare(">", read("dag"), small.day(2024, 6, 1)), result="s"),
    rule("coded", number(3), n.Compare("=", read("ydelse"), n.Literal_("dagpenge", small.FACTS["ydelse"])), result="t"),
    rule("talks", number(4), n.Quantified("exists", TALKS, n.YES), result="u"),
)


def asked(members: int = 0) -> tuple[Formulas, Solver]:
    """The formulas of the plan and a solver of their world."""
    world = World([PLAN], "Borger", Shape(members=members))
    return Formulas(PLAN, world), Solver(world, 1000)


def applies(formulas: Formulas, name: str) -> object:
    return yes(formulas.applies(formulas.index.rules[name], formulas.root))


def test_a_model_is_a_case():
    formulas, solver = asked()
    model = solver.model_of(applies(formulas, "late"))
    assert not isinstance(model, str)
    case, root = solver.case_in(model)
    assert case.instances == (root,)
    assert root.facts["dag"] > small.day(2024, 6, 1).value


def test_what_the_question_does_not_turn_on_is_something_plain():
    formulas, solver = asked(members=2)
    for name in ("grown", "late", "coded", "talks"):
        applies(formulas, name)
    model = solver.model_of(applies(formulas, "grown"))
    assert not isinstance(model, str)
    case, root = solver.case_in(model)
    assert root.facts["x"] >= 18
    assert (root.facts["dag"], root.facts["ydelse"], root.lists["samtaler"]) == (PLAIN_DAY, "dagpenge", ())
    assert case.assessed == PLAIN_DAY


def test_one_question_leaves_nothing_behind_for_the_next():
    formulas, solver = asked()
    grown = applies(formulas, "grown")
    assert solver.model_of(grown, neg(grown)) == "none"
    assert solver.model_of(neg(grown)) != "none"
    assert solver.model_of(grown, applies(formulas, "late")) != "none"
    assert solver.model_of(grown) != "none"
    assert solver.model_of(conj(grown, same_value(formulas.root.facts["x"].value, 17))) == "none"


def test_limits_of_what_may_be_supplied_hold_in_every_case():
    formulas, solver = asked()
    x = formulas.answer(formulas.root, "x").value
    assert solver.model_of(same_value(x, 10**12)) != "none"
    assert solver.model_of(same_value(x, 10**12 + 1)) == "none"


def test_another_case_differs_in_what_the_model_says():
    formulas, solver = asked()
    x = formulas.answer(formulas.root, "x").value
    few = [neg(same_value(x, other)) for other in range(-50, 51) if other not in (3, 4)]
    within = [applies(formulas, "late"), x >= 0, x <= 50, *few]
    found = []
    model = solver.model_of(*within)
    while not isinstance(model, str) and len(found) < 3:
        found.append((solver.case_in(model)[1].facts["x"], solver.case_in(model)[1].facts["dag"]))
        within.append(another(formulas.world, model))
        model = solver.model_of(*within)
    assert len(set(found)) == 3
    assert {x for x, _ in found} <= {3, 4}
