"""What no case reaches: rules, norms and definitions, conditions, exceptions and other lines, rows of tables."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from hjemmel.diagnostics.problem import Problem
from hjemmel.plan import nodes as p
from hjemmel.proofs.claims import Applies, Bites, Claim, Declared, Differ, Holds
from hjemmel.proofs.conditions import condition_places, declarations_of, exception_atoms
from hjemmel.proofs.inquirer import Inquirer, called
from hjemmel.proofs.nodes import Asked, Kind, Proof
from hjemmel.proofs.parts import Parts, parts_of, within
from hjemmel.proofs.places import Place
from hjemmel.proofs.problems import not_proven
from hjemmel.proofs.reach_problems import (
    ConditionNeverDecides,
    ExceptionNeverBites,
    NeverApplies,
    RowNeverApplies,
)
from hjemmel.proofs.reading import Reading
from hjemmel.proofs.valueless import may_lack_value


def questions(reading: Reading) -> Iterator[Asked]:
    """One for each declaration and row, each condition, and each line that changes what a declaration says."""
    for declaration in declarations_of(reading.plan):
        parts = parts_of(declaration)
        asking = Inquirer(declaration, reading)
        if not _is_trivial(declaration):
            about = _about(declaration, asking)
            yield asking.of(_kind_of(declaration), about, declaration.span, _reached(parts, reading))
        yield from _conditions(parts, asking, reading)
        yield from _exceptions(parts, asking, reading)
        yield from _limits(parts, asking, reading)


def problem(proof: Proof, reading: Reading) -> Problem | None:
    """What no case reaches, as a warning, or that it is not known whether one does."""
    question = proof.question
    if proof.is_bounded or not proof.is_finding:
        return not_proven(proof) if proof.is_bounded or proof.is_open else None
    name, said = question.about[0], question.about[1:]
    span, stands_in = question.span, question.declaration
    match question.kind:
        case "never_applies":
            return NeverApplies(span=span, declaration=stands_in, name=name)
        case "row_never_applies":
            return RowNeverApplies(span=span, declaration=stands_in, name=name, row=int(said[0]))
        case "never_bites":
            return ExceptionNeverBites(span=span, declaration=stands_in, name=name, condition=said[0])
        case _:
            condition, *around = said
            return ConditionNeverDecides(
                span=span, declaration=stands_in, name=name, condition=condition, around=tuple(around)
            )


def _is_trivial(declaration: Declared) -> bool:
    """Whether it applies always, and nothing goes before it."""
    if isinstance(declaration, p.Definition) or declaration.above or declaration.ended_by or declaration.exceptions:
        return False
    period = declaration.period
    is_open = period.start is None and period.end is None and isinstance(period.clock, p.AssessmentDate)
    return is_open and declaration.condition == p.YES


def _kind_of(declaration: Declared) -> Kind:
    match declaration:
        case p.Rule(form="row"):
            return "row_never_applies"
        case p.Rule(form="however"):
            return "never_bites"
        case _:
            return "never_applies"


def _about(declaration: Declared, asking: Inquirer) -> tuple[str, ...]:
    match declaration:
        case p.Rule(form="row"):
            return declaration.main, declaration.name.rpartition("_")[2]
        case p.Rule(form="however"):
            return declaration.main, asking.worded.condition(declaration.own_condition, declaration.concept)
        case _:
            return (called(declaration),)


def _reached(parts: Parts, reading: Reading) -> Claim:
    """The declaration applies, and nothing that goes before it does."""
    declaration = parts.declaration
    if isinstance(declaration, p.Definition):
        return parts.applying
    above = (reading.index.ending(name) for name in declaration.above)
    return (*parts.applying, *(Applies(each, False) for each in above if not isinstance(each, p.Repeal)))


def _conditions(parts: Parts, asking: Inquirer, reading: Reading) -> Iterator[Asked]:
    """Whether the declaration would answer otherwise without a condition. What stands in a row fills a column."""
    declaration = parts.declaration
    if isinstance(declaration, p.Rule) and declaration.form == "row":
        return
    for place in condition_places(parts, reading.index):
        claims = _deciding(place)
        if claims:
            yield asking.of("never_decides", _said(place, asking), place.span, *claims)


def _deciding(place: Place) -> tuple[Claim, ...]:
    """The claims that the condition decides, one way or the other; none where another question asks it. It decides also
    where it has no value, for without it there would be an answer."""
    if place.condition in (p.YES, p.NO) or place.role == "denied":
        return ()
    match place.role:
        case "all":
            return place.asked(place.condition, False), place.asked(place.condition, False, loosely=True)
        case "any":
            return place.asked(place.condition), place.asked(place.condition, loosely=True)
        case "whole" if not isinstance(place.condition, p.And):
            return place.asked(place.condition, False), place.asked(place.condition, False, loosely=True)
        case _:
            return ()


def _said(place: Place, asking: Inquirer) -> tuple[str, ...]:
    """The name of the declaration, the condition, and those it is inside."""
    texts: list[str] = []
    around: Place | None = place
    while around is not None:
        if _deciding(around):
            texts.append(asking.worded.place(around))
        around = around.within
    return (called(place.declaration), *texts)


def _exceptions(parts: Parts, asking: Inquirer, reading: Reading) -> Iterator[Asked]:
    """Whether an exception, and its `medmindre`, changes when the declaration applies. A `dog` line has its rule's."""
    declaration = parts.declaration
    if isinstance(declaration, p.Rule) and declaration.form == "however":
        return
    for at, exception in enumerate(declaration.exceptions):
        atoms = exception_atoms(parts, at)
        text = asking.worded.condition(exception.condition, declaration.concept)
        open_ = Bites(exception, declaration, loosely=True)
        yield asking.of(
            "never_bites", (called(declaration), text), exception.span, (*atoms, parts.bitten[at]), (*atoms, open_)
        )
        if exception.unless is not None:
            met, met_loosely = (Holds(exception.condition, declaration, loosely=loosely) for loosely in (False, True))
            lifted = (*atoms, met_loosely, Holds(exception.unless, declaration))
            lifted_loosely = (*atoms, met, Holds(exception.unless, declaration, loosely=True))
            text = asking.worded.condition(exception.unless, declaration.concept)
            yield asking.of("never_bites", (called(declaration), text), exception.span, lifted, lifted_loosely)


def _limits(parts: Parts, asking: Inquirer, reading: Reading) -> Iterator[Asked]:
    """Whether a cap or floor ever changes the rule's value."""
    rule = parts.declaration
    if not isinstance(rule, p.Rule) or rule.form == "however":
        return
    for limit in rule.limits:
        exceeded = p.Compare(">" if limit.which == "cap" else "<", rule.value, limit.limit)
        running = () if limit.period is None else (Holds(within(limit.period), rule),)
        claims: list[Claim] = [(*parts.applying, *running, Holds(exceeded, rule))]
        if len(rule.limits) > 1 or may_lack_value(limit.limit, reading.index):
            # Another may hold the value further in, and a floor above the cap, or one without a value, leaves none.
            others = tuple(each for each in rule.limits if each is not limit)
            without = msgspec.structs.replace(rule, name=f"{rule.name} uden", limits=others)
            has_value = Holds(p.Compare("=", rule.value, rule.value), rule)
            claims = [
                (*claims[0], Differ(rule, without)),
                (*parts.applying, *running, has_value, Differ(rule, without)),
            ]
        text = asking.worded.value(limit.limit, rule.concept)
        yield asking.of("never_bites", (called(rule), text), limit.span, *claims)
