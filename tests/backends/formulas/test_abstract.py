"""Where lists are left abstract, what a case gives is still among what the formulas allow: so a proof holds of it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import z3

from hjemmel.backends.formulas.formulas import Formulas
from hjemmel.backends.formulas.logic import Formula, conj, neg
from hjemmel.backends.formulas.term import Term, known
from hjemmel.backends.formulas.world import Shape, World
from hjemmel.plan import nodes
from hjemmel.plan.case import Answer, Case, Known
from hjemmel.plan.interpreter import Evaluation
from tests.backends.formulas.assigned import as_number, assigned, case_of_world
from tests.backends.python.checkers import with_closed_precedence
from tests.plan.strategies import random_plan

PLANS, CASES = 40, 4


def test_what_a_case_gives_is_allowed() -> None:
    asked = [ruled_out for seed in range(PLANS) for ruled_out in _ruled_out(seed)]
    assert [each for each in asked if each] == []
    assert len(asked) > PLANS, "many of these plans look into lists"


def _ruled_out(seed: int) -> Iterator[str]:
    """For each case whose answers rest on lists, whether the formulas rule out all of them together, and then which."""
    plan = with_closed_precedence(random_plan(seed))
    for number in range(CASES):
        case = case_of_world(plan, seed * 1000 + number, complete=True)
        world = World([plan], case.instances[0].concept, Shape())
        formulas, evaluation = Formulas(plan, world), Evaluation(plan, case)
        given = []
        for name, type_ in _answers(formulas):
            answer = evaluation.answer(case.instances[0], name)
            given.append(_gives(formulas.answer(world.root, name), answer, type_, world))
        if formulas.used_lists:
            yield "" if _is_possible(world, case, conj(*given)) else f"{seed}/{number}"


def _answers(formulas: Formulas) -> Iterator[tuple[str, nodes.Type]]:
    """The results, definitions and norms of the root."""
    concept = formulas.index.concepts[formulas.root.concept]
    yield from ((result.name, result.type) for result in concept.results)
    yield from ((name, nodes.TRUTH) for name in concept.definitions)
    yield from ((name, nodes.Type("status", formulas.index.norms[name].kind)) for name in concept.norms)


def _gives(term: Term, answer: Answer, type_: nodes.Type, world: World) -> Formula:
    """The term is as the answer: without a known value, or with this one."""
    if not isinstance(answer, Known):
        return neg(known(term))
    if answer.value is None:
        return conj(known(term), term.none)
    value = getattr(term.value, "ordinal", term.value)
    found = as_number(answer.value, type_, world.symbols)
    return conj(known(term), neg(term.none), _equal(value, found))


def _equal(value: Any, found: Any) -> Formula:
    if isinstance(value, z3.ExprRef):
        return value == _numeral(found)
    return bool(value == found)


def _numeral(value: Any) -> Any:
    return z3.Q(value.numerator, value.denominator) if isinstance(value, Fraction) else value


def _is_possible(world: World, case: Case, wanted: Formula) -> bool:
    """Whether that may be so in the case, by all that the solver is told."""
    values = assigned(world, case, 0)
    solver = z3.SimpleSolver()
    solver.set("timeout", 5_000)
    formulas = [each for each in (*world.axioms, wanted) if each is not True]
    if any(each is False for each in formulas):
        return False
    solver.add(*formulas)
    for variable in _variables(formulas):
        name = str(variable)
        if name in values:
            solver.add(variable == _numeral(values[name]))
    return str(solver.check()) != "unsat"


def _variables(formulas: list[Any]) -> list[z3.ExprRef]:
    found: dict[int, z3.ExprRef] = {}
    seen: set[int] = set()
    waiting = list(formulas)
    while waiting:
        each = waiting.pop()
        if each.get_id() not in seen:
            seen.add(each.get_id())
            waiting += each.children()
            if each.num_args() == 0 and each.decl().kind() == z3.Z3_OP_UNINTERPRETED:
                found[each.get_id()] = each
    return list(found.values())
