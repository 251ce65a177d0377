"""The conditions of a provision as rungs of a ladder, and how far the cases of its examples come up it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from hjemmel.backends.docs.addresses import Provision
from hjemmel.backends.docs.book import Book
from hjemmel.backends.wording.periods import period_phrase
from hjemmel.backends.wording.phrases import quantity, statement
from hjemmel.backends.wording.statements import inline
from hjemmel.backends.wording.voice import Voice, voice_for
from hjemmel.backends.wording.windows import window_of
from hjemmel.backends.wording.words import plain, said
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Answer, Instance, Known
from hjemmel.plan.expressions import Scope, value_of
from hjemmel.plan.force import begun, bites, in_force, scope_of, within
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.kleene import conjunction, negation

Mark = Literal["met", "unmet", "unknown", "beside"]
"""Whether a case meets a rung; a ground is "beside" when another carries the case past it."""


@dataclass(frozen=True, slots=True)
class Rung:
    """A condition in words; an exception's rung is met when it does not hold. `depth` 1 is one of several grounds under
    the rung before it, of which one is enough."""

    text: str
    depth: int
    kind: Literal["period", "condition", "exception", "row"]
    asked: p.Expr | p.Period | p.Exception_ | p.Rule | tuple[p.Alternative, ...]


@dataclass(frozen=True, slots=True)
class Climb:
    """An example's way: a mark for each rung, and the first rung it is not past (None: it comes all the way)."""

    example: int
    marks: tuple[Mark, ...]
    stops: int | None


def rungs_of(provision: Provision, book: Book) -> tuple[Rung, ...]:
    """The rungs from the bottom: the period, the conditions, the exceptions, and the rows of a table."""
    if isinstance(provision, p.Repeal):
        return ()
    return tuple(_rungs(provision, book))


def _rungs(provision: p.Rule | p.Norm | p.Definition, book: Book) -> Iterator[Rung]:
    voice = voice_for(book.labels, provision.concept)
    ends = bool(provision.ended_by or (isinstance(provision, p.Definition) and provision.successors))
    if provision.period.start is not None or provision.period.end is not None or ends:
        words = f"Gælder {plain(period_phrase(provision.period, voice))}"
        yield Rung(f"{words}, til den erstattes eller ophæves" if ends else words, 0, "period", provision.period)
    if isinstance(provision, p.Definition):
        yield from _grounds(provision.grounds, voice)
    elif isinstance(provision, p.Rule) and provision.form == "row":
        rows = [rule for rule in book.lines_of_rule[provision.main] if rule.form == "row"]
        yield Rung("En af tabellens rækker passer", 0, "condition", p.Or(tuple(row.condition for row in rows)))
        for row in sorted(rows, key=lambda each: (each.span.start, each.name)):
            words = plain(said(inline(statement(row.condition, voice)), " → ", quantity(row.value, voice)))
            yield Rung(words, 1, "row", row)
    else:
        yield from _conditions(provision.condition, voice)
    for exception in provision.exceptions:
        words = plain(inline(statement(exception.condition, voice)))
        if exception.unless is not None:
            words += f", medmindre {plain(inline(statement(exception.unless, voice)))}"
        yield Rung(words, 0, "exception", exception)


def _grounds(grounds: tuple[p.Alternative, ...], voice: Voice) -> Iterator[Rung]:
    if len(grounds) == 1:
        yield from _conditions(grounds[0].condition, voice)
        return
    yield Rung("Mindst én af disse grunde", 0, "condition", grounds)
    for ground in grounds:
        yield Rung(plain(inline(statement(ground.condition, voice))), 1, "condition", (ground,))


def _conditions(condition: p.Expr, voice: Voice) -> Iterator[Rung]:
    """One rung for each thing that must hold; grounds of which one is enough stand under a rung of their own."""
    for part in _conjuncts(condition):
        if isinstance(part, p.Or) and _differ(part):
            yield Rung("Mindst én af disse grunde", 0, "condition", part)
            for ground in part.operands:
                yield Rung(plain(inline(statement(ground, voice))), 1, "condition", ground)
        else:
            yield Rung(plain(inline(statement(part, voice))), 0, "condition", part)


def _differ(condition: p.Or) -> bool:
    """Whether the grounds are more than one thing compared with several values."""
    compared = {repr(each.left) if isinstance(each, p.Compare) else repr(each) for each in condition.operands}
    return len(compared) > 1


def _conjuncts(condition: p.Expr) -> Iterator[p.Expr]:
    """What must hold together; the two ends of a stretch of time are one thing."""
    if condition == p.YES:
        return
    if not isinstance(condition, p.And):
        yield condition
        return
    place, operands = 0, condition.operands
    while place < len(operands):
        pair = operands[place : place + 2]
        if len(pair) == 2 and window_of(*pair) is not None:
            yield p.And(pair)
            place += 2
        else:
            yield from _conjuncts(operands[place])
            place += 1


def climbs_of(provision: Provision, rungs: tuple[Rung, ...], numbers: tuple[int, ...], book: Book) -> tuple[Climb, ...]:
    """The way of each example, for the first of its things that the provision decides."""
    if isinstance(provision, p.Repeal):
        return ()
    found: list[Climb] = []
    for number in numbers:
        instances = [i for i in book.site.examples[number].case.instances if i.concept == provision.concept]
        if instances:
            climbs = [_climb(provision, rungs, number, each, book.evaluations[number]) for each in instances]
            found.append(next((climb for climb in climbs if climb.stops is None), climbs[0]))
    return tuple(found)


def _climb(
    provision: p.Rule | p.Norm | p.Definition,
    rungs: tuple[Rung, ...],
    number: int,
    instance: Instance,
    evaluation: Evaluation,
) -> Climb:
    marks = [_mark(_answer(rung, provision, instance, evaluation)) for rung in rungs]
    stops = next((place for place, rung in enumerate(rungs) if not rung.depth and marks[place] != "met"), None)
    carried = False
    for place, rung in enumerate(rungs):
        carried = marks[place] == "met" if not rung.depth else carried
        if rung.depth and carried and marks[place] != "met":
            marks[place] = "beside"
    return Climb(number, tuple(marks), stops)


def _mark(answer: Answer) -> Mark:
    if not isinstance(answer, Known):
        return "unknown"
    return "met" if answer.value is True else "unmet"


def _answer(
    rung: Rung, provision: p.Rule | p.Norm | p.Definition, instance: Instance, evaluation: Evaluation
) -> Answer:
    scope = scope_of(provision, instance)
    match rung.asked:
        case p.Period():
            endings = [evaluation.index.ending(name) for name in provision.ended_by]
            successors = provision.successors if isinstance(provision, p.Definition) else ()
            followers = [evaluation.index.definition(provision.concept, name) for name in successors]
            begin = (negation(begun(each, instance, evaluation)) for each in followers)
            return conjunction((in_force(provision, endings, instance, evaluation), *begin))
        case p.Exception_() as exception:
            return negation(bites(exception, scope, evaluation))
        case p.Rule() as row:
            return value_of(row.condition, scope_of(row, instance), evaluation)
        case tuple() as grounds:
            return negation(conjunction(negation(_ground(each, scope, evaluation)) for each in grounds))
        case expr:
            return value_of(expr, scope, evaluation)


def _ground(ground: p.Alternative, scope: Scope, evaluation: Evaluation) -> Answer:
    held = value_of(ground.condition, scope, evaluation)
    return held if ground.period is None else conjunction((held, within(ground.period, scope, evaluation)))
