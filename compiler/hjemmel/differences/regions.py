"""What decides an answer on one side, as the interpreter finds it in a case and as the solver says it of all cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from hjemmel.plan import nodes as p
from hjemmel.plan.case import CAUSE_KINDS, Answer, Instance, Known, Unknown
from hjemmel.plan.expressions import value_of
from hjemmel.plan.force import scope_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.kleene import YES

if TYPE_CHECKING:
    from hjemmel.backends.formulas.formulas import Formulas
    from hjemmel.backends.formulas.logic import Formula
    from hjemmel.backends.formulas.term import Term

Member = p.Result | p.Definition | p.Norm


class Decided(msgspec.Struct, frozen=True):
    """What decides: of a result a rule ("" when none is left), of a definition whether it is so and by which ground, of
    a norm whether it applies."""

    so: bool | None = None
    rule: str = ""
    ground: int = -1


def decided(member: Member, evaluation: Evaluation, thing: Instance) -> Decided:
    """What decides the answer in a case."""
    match member:
        case p.Result():
            standings = evaluation.standings(thing, member.name)
            return Decided(rule=next((name for name in member.rules if standings[name] != "out"), ""))
        case p.Definition():
            so = _truth(evaluation.answer(thing, member.name))
            scope = scope_of(member, thing)
            grounds = (
                place
                for place, ground in enumerate(member.grounds)
                if so and value_of(ground.condition, scope, evaluation) == YES
            )
            return Decided(so, ground=next(grounds, -1))
        case p.Norm():
            return Decided(_truth(evaluation.held(member, thing)))


def decides(member: Member, found: Decided, formulas: Formulas) -> Formula:
    """The formula of the cases in which the same decides."""
    from hjemmel.backends.formulas.logic import conj, neg
    from hjemmel.backends.formulas.term import yes

    thing = formulas.root
    match member:
        case p.Result() if found.rule:
            return neg(formulas.out(formulas.index.rules[found.rule], thing))
        case p.Result():
            return conj(*(formulas.out(formulas.index.rules[name], thing) for name in member.rules))
        case p.Definition():
            so = _truth_is(found.so, formulas.answer(thing, member.name))
            if found.ground < 0:
                return so
            return conj(so, yes(formulas.expression(member.grounds[found.ground].condition, member, thing)))
        case p.Norm():
            return _truth_is(found.so, formulas.held(member, thing))


def is_decided(member: Member, found: Decided, evaluation: Evaluation, thing: Instance) -> bool:
    """Whether the same decides in a case; a second ground beside the first does not make it another."""
    match member:
        case p.Result():
            standings = evaluation.standings(thing, member.name)
            if found.rule:
                return standings[found.rule] != "out"
            return all(standing == "out" for standing in standings.values())
        case p.Definition():
            if _truth(evaluation.answer(thing, member.name)) is not found.so:
                return False
            if found.ground < 0:
                return True
            return value_of(member.grounds[found.ground].condition, scope_of(member, thing), evaluation) == YES
        case p.Norm():
            return _truth(evaluation.held(member, thing)) is found.so


def unlike(one: Answer, other: Answer) -> bool:
    """Whether two answers of which no fact is missing differ: in value, in one being known, or in why there is none."""
    if isinstance(one, Known) and isinstance(other, Known):
        return one.value != other.value
    if any(isinstance(each, Unknown) and each.headline in ("missing", "discretion") for each in (one, other)):
        return False
    return isinstance(one, Known) or isinstance(other, Known) or one.headline != other.headline


def is_computed(*answers: Answer) -> bool:
    """Whether none of the answers is missing because it cannot be computed."""
    return not any(isinstance(each, Unknown) and each.headline == "undefined" for each in answers)


def unlike_formula(one: Term, other: Term) -> Formula:
    """The formula of the cases in which two answers differ."""
    from hjemmel.backends.formulas.logic import conj, disj, iff, neg
    from hjemmel.backends.formulas.term import differ

    before, after = _headlines(one), _headlines(other)
    same_reason = disj(*(conj(this, that) for this, that in zip(before, after, strict=True)))
    return disj(
        differ(one, other),
        neg(iff(one.unknown, other.unknown)),
        conj(one.unknown, other.unknown, neg(same_reason)),
    )


def computed_formula(*terms: Term) -> Formula:
    """The formula of the cases in which none of the answers is missing because it cannot be computed."""
    from hjemmel.backends.formulas.logic import conj, neg

    return conj(*(neg(_headlines(term)[CAUSE_KINDS.index("undefined")]) for term in terms))


def known_by_one(one: Term, other: Term) -> Formula:
    """The formula of the cases in which only one of two answers is known for want of a fact or a discretion."""
    from hjemmel.backends.formulas.logic import conj, disj, neg

    def lacks(term: Term) -> Any:
        return disj(*(when for cause, when in term.causes.items() if cause.kind in ("missing", "discretion")))

    return disj(conj(lacks(one), neg(other.unknown)), conj(lacks(other), neg(one.unknown)))


def _headlines(term: Term) -> tuple[Any, ...]:
    """For each kind of cause, when it is the first there is."""
    from hjemmel.backends.formulas.logic import conj, disj, neg

    kinds = [disj(*(when for cause, when in term.causes.items() if cause.kind == kind)) for kind in CAUSE_KINDS]
    return tuple(conj(when, *(neg(earlier) for earlier in kinds[:place])) for place, when in enumerate(kinds))


def _truth(answer: Answer) -> bool | None:
    return bool(answer.value) if isinstance(answer, Known) else None


def _truth_is(so: bool | None, term: Term) -> Any:
    from hjemmel.backends.formulas.term import no, yes

    return term.unknown if so is None else yes(term) if so else no(term)
