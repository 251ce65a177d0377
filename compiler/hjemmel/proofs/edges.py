"""Thresholds on whose edge no example stands, where one more or less would be answered otherwise.

`mindst` and `mere end` differ in one place only. An example there shows which was meant; without it either could have
been written and nobody would know.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from hjemmel.diagnostics.problem import Problem
from hjemmel.plan import nodes as p
from hjemmel.proofs.conditions import condition_places, declarations_of
from hjemmel.proofs.inquirer import Inquirer, called
from hjemmel.proofs.nodes import Asked, Proof, Question, Solver
from hjemmel.proofs.outcomes import Outcome, Proven, Refuted
from hjemmel.proofs.parts import parts_of
from hjemmel.proofs.places import Place
from hjemmel.proofs.problems import not_proven
from hjemmel.proofs.reach import Reach, Sought
from hjemmel.proofs.reach_problems import EdgeWithoutExample
from hjemmel.proofs.reading import Reading
from hjemmel.proofs.shown import shown_case


def questions(reading: Reading) -> Iterator[Asked]:
    """One for each comparison of sizes or days, unless the set has no examples at all."""
    if not reading.examples:
        return
    thresholds = [
        (inquirer, place, reading.reach.seek(_on_edge(place, place.condition)))
        for declaration in declarations_of(reading.plan)
        for inquirer in (Inquirer(declaration, reading),)
        for place in condition_places(parts_of(declaration), reading.index)
        if isinstance(place.condition, p.Compare) and place.condition.operator not in ("=", "<>")
    ]
    for inquirer, place, sought in thresholds:
        about = (called(place.declaration), reading.reach.worded.place(place))
        is_shown = "shown" if reading.reach.shown(sought) else "not shown"
        question = Question("edge", about, inquirer.stands_in, place.span)
        yield Asked(question, inquirer.key("edge", about, is_shown), partial(_settled, sought, reading.reach))


def problem(proof: Proof, reading: Reading) -> Problem | None:
    """The edge with a case on it, as a warning."""
    if not isinstance(proof.outcome, Refuted):
        return not_proven(proof) if proof.is_open else None
    name, condition = proof.question.about
    return EdgeWithoutExample(
        name=name,
        condition=condition,
        case=shown_case(proof.outcome, reading.index),
        span=proof.question.span,
        declaration=proof.question.declaration,
    )


def _on_edge(place: Place, comparison: p.Compare) -> Sought:
    """A case in which the two sides are equal and the comparison decides."""
    return Sought((place.asked(p.Compare("=", comparison.left, comparison.right)),), expected=True, is_shown=True)


def _settled(sought: Sought, reach: Reach, solver: Solver) -> Outcome:
    """`Proven` when an example stands on the edge or nothing can; else `Refuted` with a case there."""
    return Proven() if reach.shown(sought) else reach.outcome(sought, solver)
