"""Cases in which a formula holds, to be tried in the interpreter before anyone is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from hjemmel.checks.domains import example_in
from hjemmel.checks.formulas import Variable
from hjemmel.checks.satisfiable import Settled
from hjemmel.diagnostics.problem import Supplied
from hjemmel.plan.case import Case, Exercised, Instance, Value
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.json_values import DECIMALS, GREATEST_NUMBER
from hjemmel.plan.nodes import Discretion, Fact, Type

Witness = tuple[tuple[Variable, Value], ...]
"""The facts, discretions and date of assessment that matter, with their values."""

WITH_UNIT = ("amount", "percent", "hours", "days", "weeks", "months", "years")
"""Kinds of quantities that are told with their unit."""

FILLINGS: tuple[dict[str, Value], ...] = (
    {
        "truth": False, "integer": 1, "number": 1, "amount": 10_000, "percent": 10, "date": date(2024, 6, 3),
        "hours": 1, "days": 1, "weeks": 1, "months": 1, "years": 1, "text": "x",
    },
    {
        "truth": True, "integer": 7, "number": Fraction(5, 2), "amount": 123_400, "percent": 60,
        "date": date(2025, 1, 31), "hours": 37, "days": 45, "weeks": 8, "months": 9, "years": 31, "text": "y",
    },
)  # fmt: skip
"""Values for what does not matter to whether the rules apply, but may to what they give."""


def witness_of(way: Settled, concept: str, index: PlanIndex) -> Witness:
    """A value for each variable that is settled in the way, seen from a thing of the concept."""
    found: list[tuple[Variable, Value]] = []
    for variable in sorted(way, key=lambda variable: (variable.what, variable.wholes, variable.name)):
        value = example_in(way[variable])
        kind = "date" if variable.what == "assessed" else _kind_of(variable, concept, index)
        is_day = kind == "date"
        if isinstance(value, str) and kind not in ("text", "code"):
            value = FILLINGS[0][kind]  # anything but `ingen`
        found.append((variable, date.fromordinal(value) if is_day and isinstance(value, int) else value))
    return tuple(found)


def shown_witness(witness: Witness, concept: str, index: PlanIndex) -> tuple[Supplied, ...]:
    """The facts and values as a drafter supplies them, about a thing of the concept."""
    return tuple(
        Supplied(
            ".".join((*(whole.lower() for whole in variable.wholes), variable.name)),
            value,
            "" if variable.what == "assessed" else _unit_of(_kind_of(variable, concept, index)),
        )
        for variable, value in witness
    )


def _unit_of(kind: str) -> str:
    return kind if kind in WITH_UNIT else ""


def _kind_of(variable: Variable, concept: str, index: PlanIndex) -> str:
    return _type_of(index, variable.wholes[-1] if variable.wholes else concept, variable.name).kind


def cases_with(witness: Witness, concept: str, index: PlanIndex) -> Iterator[tuple[Case, Instance]]:
    """Cases of a thing of the concept in which everything is known and the witness's values are as it says; none where
    these are not values that a case can supply."""
    if not all(_can_be_supplied(variable, value, concept, index) for variable, value in witness):
        return
    for filling in FILLINGS:
        root = filled(witness, concept, filling, index)
        assessed = next((value for variable, value in witness if variable.what == "assessed"), filling["date"])
        assert isinstance(assessed, date)
        yield Case(assessed, (root,)), root


def _can_be_supplied(variable: Variable, value: Value, concept: str, index: PlanIndex) -> bool:
    """Whether a value is within the limits of what may be supplied."""
    if isinstance(value, bool) or not isinstance(value, int | Fraction):
        return True
    kind = _type_of(index, variable.wholes[-1] if variable.wholes else concept, variable.name).kind
    finest = 10**DECIMALS if kind in ("number", "percent", "hours") else 1
    greatest = GREATEST_NUMBER * 100 if kind == "amount" else GREATEST_NUMBER
    return Fraction(value * finest).denominator == 1 and abs(Fraction(value)) <= greatest


def filled(witness: Witness, concept: str, filling: dict[str, Value], index: PlanIndex) -> Instance:
    """A thing of the concept with the witness's values, and the filling's where it says nothing."""
    values = {(variable.wholes, variable.name): value for variable, value in witness if variable.what != "assessed"}
    root = Instance(concept, concept.lower())
    _fill(root, (), values, filling, index)
    return root


def _fill(
    instance: Instance,
    wholes: tuple[str, ...],
    values: dict[tuple[tuple[str, ...], str], Value],
    filling: dict[str, Value],
    index: PlanIndex,
) -> None:
    """Gives the instance and its wholes every fact: from `values`, else from the filling. Lists are empty, but for the
    one in each whole that the part it is filled in for stands in."""
    concept = index.concepts[instance.concept]
    given = {name: value for (place, name), value in values.items() if place == wholes}
    for fact in concept.facts:  # a concept may have hundreds, so nothing is called for those that are as usual
        kind = fact.type.kind
        if kind == "list":
            instance.lists[fact.name] = ()
        elif fact.name in given:
            instance.facts[fact.name] = given[fact.name]
        else:
            instance.facts[fact.name] = _usual_code(fact.type, index) if kind == "code" else filling[kind]
    for discretion in concept.discretions:
        type_ = discretion.type
        usual = _usual_code(type_, index) if type_.kind == "code" else filling[type_.kind]
        instance.discretions[discretion.name] = Exercised(given.get(discretion.name, usual), "…", "…")
    for whole in concept.wholes:
        if whole not in wholes and whole != instance.concept:
            instance.wholes[whole] = Instance(whole, f"{instance.path}.{whole.lower()}")
            _fill(instance.wholes[whole], (*wholes, whole), values, filling, index)
            home = next((fact.name for fact in index.concepts[whole].facts if fact.type.of == instance.concept), None)
            if home is not None:
                instance.wholes[whole].lists[home] = (instance,)


def _usual_code(type_: Type, index: PlanIndex) -> Value:
    codes = index.codes[type_.of].codes
    return codes[0][0] if codes else None


def _type_of(index: PlanIndex, concept: str, name: str) -> Type:
    member = index.members[concept, name]
    assert isinstance(member, Fact | Discretion), f"{name} is supplied by the caller"
    return member.type
