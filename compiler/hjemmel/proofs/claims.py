"""Claims about a declaration at an instance: what is asked of a case, in a form every judge of cases can read.

A claim is a conjunction of atoms. `in_interpreter` says whether a case is as the claim says, `in_solver` is the formula
of the cases that are, `in_intervals` the same for what can be settled without a solver.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

import msgspec

from hjemmel.checks import formulas as intervals
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Answer, Instance, Known, Unknown
from hjemmel.plan.expressions import value_of
from hjemmel.plan.force import applies, bites, in_force, scope_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.results import limited
from hjemmel.plan.walk import expressions_of, expressions_of_period
from hjemmel.proofs.valueless import counts, may_lack_value

if TYPE_CHECKING:
    from hjemmel.backends.formulas.formulas import Formulas
    from hjemmel.backends.formulas.logic import Formula
    from hjemmel.backends.formulas.term import Term

Declared = p.Rule | p.Norm | p.Definition


class Holds(msgspec.Struct, frozen=True, eq=False):
    """The condition is `ja` (with `positive` false: `nej`) where the declaration's own conditions stand; `loosely`: or
    it has no value."""

    condition: p.Expr
    declaration: Declared
    positive: bool = True
    loosely: bool = False


class InForce(msgspec.Struct, frozen=True, eq=False):
    """The declaration is in force."""

    declaration: Declared


class Bites(msgspec.Struct, frozen=True, eq=False):
    """An exception of the declaration bites (or not; `loosely`: or it cannot be told)."""

    exception: p.Exception_
    declaration: Declared
    positive: bool = True
    loosely: bool = False


class Applies(msgspec.Struct, frozen=True, eq=False):
    """A rule or norm applies (or not), whatever goes before it."""

    declaration: p.Rule | p.Norm
    positive: bool = True


class Differ(msgspec.Struct, frozen=True, eq=False):
    """Two rules do not have the same known value, after their limits."""

    first: p.Rule
    second: p.Rule


Atom = Holds | InForce | Bites | Applies | Differ
Claim = tuple[Atom, ...]
Judged = dict[int, bool]
"""What was found of atoms at one instance of one case, by identity: questions about a declaration share their atoms."""


def in_interpreter(
    claim: Claim, evaluation: Evaluation, instance: Instance, judged: Judged, *, missing: bool = False
) -> bool:
    """Whether the interpreter knows every atom of the claim to be so at the instance; `missing`: what has no value only
    for want of a fact counts as without one."""
    for atom in claim:
        found = judged.get(id(atom))
        if found is None:
            found = judged[id(atom)] = _is_so(atom, evaluation, instance, missing)
        if not found:
            return False
    return True


def _is_so(atom: Atom, evaluation: Evaluation, instance: Instance, missing: bool) -> bool:
    match atom:
        case Holds(condition, declaration, positive, loosely):
            found = value_of(condition, scope_of(declaration, instance), evaluation)
            return found == Known(positive) or (loosely and _is_open(found, missing))
        case InForce(declaration):
            endings = [evaluation.index.ending(name) for name in declaration.ended_by]
            return in_force(declaration, endings, instance, evaluation) == Known(True)
        case Bites(exception, declaration, positive, loosely):
            found = bites(exception, scope_of(declaration, instance), evaluation)
            return found == Known(positive) or (loosely and _is_open(found, missing))
        case Applies(declaration, positive):
            endings = [evaluation.index.ending(name) for name in declaration.ended_by]
            return applies(declaration, endings, instance, evaluation) == Known(positive)
        case Differ(first, second):
            one = limited(first, scope_of(first, instance), evaluation)
            other = limited(second, scope_of(second, instance), evaluation)
            if isinstance(one, Known) and isinstance(other, Known):
                return one != other
            return all(isinstance(each, Known) or _is_open(each, missing) for each in (one, other))
        case _:
            assert_never(atom)


def _is_open(answer: Answer, missing: bool) -> bool:
    return isinstance(answer, Unknown) and any(counts(cause, missing=missing) for cause in answer.causes)


def in_solver(claim: Claim, formulas: Formulas, instance: Any) -> Formula:
    """The formula that holds just where the claim does."""
    from hjemmel.backends.formulas.logic import conj, disj
    from hjemmel.backends.formulas.term import differ, no, yes

    def is_open(term: Term) -> Formula:
        return disj(*(when for cause, when in term.causes.items() if counts(cause, missing=False)))

    def truth(term: Term, positive: bool, loosely: bool) -> Formula:
        found = yes(term) if positive else no(term)
        return disj(found, is_open(term)) if loosely else found

    def formula(atom: Atom) -> Formula:
        match atom:
            case Holds(condition, declaration, positive, loosely):
                return truth(formulas.expression(condition, declaration, instance), positive, loosely)
            case InForce(declaration):
                return yes(formulas.in_force(declaration, instance))
            case Bites(exception, declaration, positive, loosely):
                return truth(formulas.bites(exception, declaration, instance), positive, loosely)
            case Applies(declaration, positive):
                return truth(formulas.applies(declaration, instance), positive, loosely=False)
            case Differ(first, second):
                one, other = formulas.value(first, instance), formulas.value(second, instance)
                return disj(differ(one, other), is_open(one), is_open(other))
            case _:
                assert_never(atom)

    return conj(*(formula(atom) for atom in claim))


def read_by(atom: Atom) -> tuple[p.Expr, ...]:
    """What an atom reads, where it stands."""
    match atom:
        case Holds(condition):
            return (condition,)
        case Bites(exception):
            return (exception.condition,) if exception.unless is None else (exception.condition, exception.unless)
        case InForce(declaration) | Applies(declaration):
            return tuple(expressions_of(declaration))
        case Differ(first, second):
            return (*expressions_of(first), *expressions_of(second))
        case _:
            assert_never(atom)


def in_intervals(claim: Claim, formulas: intervals.Formulas) -> tuple[intervals.Formula, ...]:
    """What must hold where the claim does, as far as facts compared with constants say it."""
    last = len(claim) - 1
    return tuple(_needed(atom, formulas, at == last) for at, atom in enumerate(claim))


def _needed(atom: Atom, formulas: intervals.Formulas, is_last: bool) -> intervals.Formula:
    """`is_last`: what is said of a member may be looked into, for of one atom only, or members would be taken for
    one."""
    formulas.read_on((atom.first if isinstance(atom, Differ) else atom.declaration).period.clock)
    match atom:
        case Holds(condition, loosely=True) if may_lack_value(condition, formulas.index):
            return True
        case Holds(condition, _, positive):
            return formulas.of(_peeled(condition) if positive and is_last else condition, positive)
        case InForce(declaration):
            return formulas.in_force(declaration)
        case Bites(exception, loosely=True) if _may_be_undecided(exception, formulas):
            return True
        case Bites(exception, _, positive):
            return formulas.bites(exception, (), positive)
        case Applies(declaration, positive):
            return formulas.applies(declaration, negated=not positive)
        case Differ(first, second):
            same = isinstance(first.value, p.Literal_) and first.value == second.value
            return not (same and not first.limits and not second.limits)
        case _:
            assert_never(atom)


def about(claim: Claim) -> Declared:
    """The declaration a claim is about; claims have at least one atom."""
    first = claim[0]
    return first.first if isinstance(first, Differ) else first.declaration


def _may_be_undecided(exception: p.Exception_, formulas: intervals.Formulas) -> bool:
    said = [exception.condition, *(() if exception.unless is None else (exception.unless,))]
    return any(may_lack_value(each, formulas.index) for each in (*said, *expressions_of_period(exception.period)))


def _peeled(condition: p.Expr) -> p.Expr:
    """What must hold of a member where `findes` is said of it: no less than can be said without knowing the list."""
    while isinstance(condition, p.Quantified) and condition.which == "exists":
        condition = condition.where
    return condition
