"""A slip in one expression: what it becomes, and how a lawyer would say what was and what it became."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from hjemmel.adequacy.mutations.parts import Part
from hjemmel.backends.wording.labels import Labels
from hjemmel.backends.wording.phrases import quantity, statement
from hjemmel.backends.wording.statements import inline
from hjemmel.backends.wording.values import date_text
from hjemmel.backends.wording.voice import Level, Voice
from hjemmel.backends.wording.words import plain
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case, Known
from hjemmel.plan.expressions import Scope, value_of
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.walk import parts_of

SlipKind = Literal[
    "threshold",
    "value",
    "length",
    "day",
    "edge",
    "junction",
    "negation",
    "operand",
    "condition",
    "exception",
    "unless",
    "ground",
    "line",
    "limit",
    "code",
    "version",
    "precedence",
    "replacement",
]
Role = Literal["condition", "value", "time"]
"""What an expression is in its declaration: a condition, what is set, or a deadline."""


@dataclass(frozen=True, slots=True)
class Slip:
    """What an expression becomes; `became` is empty where something is left out. `within` is the phrase it stands in,
    where that says more than what was."""

    kind: SlipKind
    new: p.Expr
    was: str
    became: str
    within: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """What slips are found and said with: the plan, its labels, and what the expression is about and for."""

    plan: p.Plan
    index: PlanIndex
    labels: Labels
    concept: str = ""
    role: Role = "condition"
    about: str = ""
    """What a value is set of: the label of a result or a parameter."""

    def voice(self, part: Part) -> Voice:
        """Who speaks at a part."""
        own = (self.concept,) if self.concept else ()
        return Voice(self.labels, tuple(Level(concept) for concept in (*own, *part.members)))


Operator = Callable[[Part, Ground], Iterator[Slip]]


def said_truth(expr: p.Expr, part: Part, ground: Ground) -> str:
    """A condition at the place of the part, in words."""
    return plain(inline(statement(expr, ground.voice(part))))


def said_value(expr: p.Expr, part: Part, ground: Ground) -> str:
    """A quantity at the place of the part, in words."""
    return plain(quantity(expr, ground.voice(part)))


def constant_day(expr: p.Expr, ground: Ground) -> date | None:
    """The day of an expression over literal dates and key dates; None of any other."""
    if any(
        isinstance(
            each, p.Read | p.ParameterRead | p.AssessmentDate | p.Deadline | p.Quantified | p.Aggregate | p.Share
        )
        for each in parts_of(expr)
    ):
        return None
    answer = value_of(expr, Scope((), ""), Evaluation(ground.plan, Case(date(2000, 1, 1), ()), ground.index))
    return answer.value if isinstance(answer, Known) and isinstance(answer.value, date) else None


def day_words(expr: p.Expr, ground: Ground) -> str:
    """The day of an expression over literal dates and key dates, written out."""
    day = constant_day(expr, ground)
    return "" if day is None else date_text(day)


def moved(day: p.Expr, by: int) -> p.Expr:
    """The date some days later, or earlier when `by` is negative."""
    if isinstance(day, p.Literal_) and isinstance(day.value, date):
        return p.Literal_(date.fromordinal(day.value.toordinal() + by), day.type)
    return p.DateShift(day, p.Literal_(by, p.Type("days")), "day")
