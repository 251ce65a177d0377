"""Whether successors and what they end fit together in time, as far as the stated dates show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from hjemmel.checks.naming import Declaration, declaration_of, name_of, place_name
from hjemmel.checks.time_problems import FixedEndWithSuccessor, OutsidePredecessor, SuccessorWithoutStart
from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.model.nodes import Model
from hjemmel.model.relations import Relations
from hjemmel.plan import nodes as p
from hjemmel.source.span import Span
from hjemmel.typed.constants import constant_date
from hjemmel.typed.nodes import Typed
from hjemmel.typed.problems import ClockNotADate


class Ending(msgspec.Struct, frozen=True):
    """A declaration and one that replaces or repeals it; `place` is where the ender names it."""

    ended: Declaration | p.Parameter
    ender: Declaration
    place: Span


def misfits_in_time(typed: Typed, model: Model, relations: Relations, spans: Mapping[str, Span]) -> list[Problem]:
    """The problems of each replacement and repeal, seen against what it ends."""
    key_dates = {each.name: each.value for each in typed.key_dates}
    problems: list[Problem] = []
    for ending in endings(typed, relations):
        problems += _problems(ending, model, spans, key_dates)
    return problems


def endings(typed: Typed, relations: Relations) -> Iterator[Ending]:
    """Each declaration with each that replaces or repeals it; a rule's `dog` lines and rows go with it, not apart."""
    enders: dict[str, Declaration] = {}
    ending: list[p.Rule | p.Norm | p.Repeal] = [*typed.repeals, *typed.norms, *typed.rules]
    for each in ending:
        enders.setdefault(name_of(each), each)
    ended_once: dict[str, p.Rule | p.Norm] = {}
    endable: list[p.Rule | p.Norm] = [*typed.rules, *typed.norms]
    for ended in endable:
        if not isinstance(ended, p.Rule) or ended.form in ("rule", "row"):
            ended_once.setdefault(name_of(ended), ended)
    others: list[p.Definition | p.Parameter] = [*typed.definitions, *typed.parameters]
    for found in (*ended_once.values(), *others):
        own = found.name if isinstance(found, p.Parameter) else name_of(found)
        for name in found.ended_by:
            if name in enders:
                yield Ending(found, enders[name], relations.places[name, own].span)
    definitions = {(each.concept, each.name): each for each in typed.definitions}
    for definition in typed.definitions:
        for name in definition.successors:
            if (definition.concept, name) in definitions:
                place = relations.places[name, definition.name].span
                yield Ending(definition, definitions[definition.concept, name], place)


def _problems(
    ending: Ending, model: Model, spans: Mapping[str, Span], key_dates: Mapping[str, p.Expr]
) -> Iterator[Problem]:
    ended, ender, place = ending.ended, ending.ender, ending.place
    name, declaration = name_of(ender), declaration_of(ender)
    other = ended.name if isinstance(ended, p.Parameter) else name_of(ended)
    related = (Related("other", spans[other if isinstance(ended, p.Parameter) else place_name(ended)]),)
    if isinstance(ender.period.clock, p.Read) and not _shares_clock(ended, ender, model):
        yield ClockNotADate(span=place, declaration=declaration)
    if not _says_when(ender, model):
        yield SuccessorWithoutStart(span=place, name=name, other=other, related=related, declaration=declaration)
    if isinstance(ended, p.Parameter):
        return
    if ended.period.end is not None:
        yield FixedEndWithSuccessor(span=place, name=name, other=other, related=related, declaration=declaration)
        return
    begins = constant_date(ender.period.start, key_dates)
    first = constant_date(ended.period.start, key_dates)
    if ended.period.clock == ender.period.clock and begins is not None and first is not None and begins <= first:
        yield OutsidePredecessor(
            span=place, name=name, other=other, date=begins, related=related, declaration=declaration
        )


def _shares_clock(ended: Declaration | p.Parameter, ender: Declaration, model: Model) -> bool:
    """Whether the ender's clock can be read where the ended is: on its concept or a whole. A parameter has no case."""
    if isinstance(ended, p.Parameter):
        return not isinstance(ender, p.Repeal)
    return ender.concept == ended.concept or ender.concept in model.concepts[ended.concept].wholes.values()


def _says_when(ender: Declaration, model: Model) -> bool:
    """Whether the text says from when it is in force, be it with a mistake."""
    name = name_of(ender)
    if isinstance(ender, p.Definition):
        entry = model.definitions[ender.concept, name]
    else:
        entry = model.rules.get(name) or model.norms.get(name) or model.repeals[name]
    period = entry.parts.period
    return period is None or any(edge.relation == "from" for edge in period.edges)
