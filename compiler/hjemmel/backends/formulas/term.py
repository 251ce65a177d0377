"""An answer as formulas, and the Kleene tables over such answers.

The counterpart of `plan.kleene`, for all cases at once: instead of a value or a set of causes, a value and for each
cause the formula that says in which cases it is among them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import msgspec

from hjemmel.backends.formulas.logic import Formula, choose, conj, disj, neg
from hjemmel.backends.formulas.values import chosen, same_value
from hjemmel.plan.case import Cause


class Term(msgspec.Struct, frozen=True, gc=False):
    """An answer. Where it is `unknown`, which is where it has a cause, `value` and `none` say nothing; where it is
    `none`, `value` says nothing."""

    value: Any
    none: Formula = False
    causes: Mapping[Cause, Formula] = {}
    unknown: Formula = False


YES: Final = Term(True)
NO: Final = Term(False)


def with_causes(value: Any, none: Formula, causes: Mapping[Cause, Formula], unknown: Formula | None = None) -> Term:
    """The term with those of the causes that some case may have."""
    kept = {cause: when for cause, when in causes.items() if when is not False}
    if not kept:
        return Term(value, none)
    return Term(value, none, kept, disj(*kept.values()) if unknown is None else unknown)


def known(term: Term) -> Formula:
    """It is known."""
    return neg(term.unknown)


def yes(term: Term) -> Formula:
    """It is known to be `ja`."""
    return conj(neg(term.unknown), term.value)


def no(term: Term) -> Formula:
    """It is known to be `nej`."""
    return conj(neg(term.unknown), neg(term.value))


def same(one: Term, other: Term) -> Formula:
    """Both are known, with one value or both `ingen`."""
    return conj(neg(one.unknown), neg(other.unknown), _equal(one, other))


def differ(one: Term, other: Term) -> Formula:
    """Both are known, with different values or one of them `ingen`."""
    return conj(neg(one.unknown), neg(other.unknown), neg(_equal(one, other)))


def _equal(one: Term, other: Term) -> Formula:
    return disj(conj(one.none, other.none), conj(neg(one.none), neg(other.none), same_value(one.value, other.value)))


def union(terms: Iterable[Term]) -> dict[Cause, Formula]:
    """For each cause of any of them, when one of them has it."""
    found: dict[Cause, list[Formula]] = {}
    for term in terms:
        for cause, when in term.causes.items():
            found.setdefault(cause, []).append(when)
    return {cause: disj(*whens) for cause, whens in found.items()}


def only_where(condition: Formula, causes: Mapping[Cause, Formula]) -> dict[Cause, Formula]:
    """The causes in the cases of the condition alone."""
    return {cause: conj(condition, when) for cause, when in causes.items()}


def negation(term: Term) -> Term:
    """`ja` for `nej` and the reverse."""
    return Term(neg(term.value), False, term.causes, term.unknown)


def conjunction(terms: Iterable[Term]) -> Term:
    """`nej` if any is `nej`; else unknown for the causes of all, if any is unknown; else `ja`."""
    operands = _until_certain(terms)
    if not any(term.causes for term in operands):
        return Term(conj(*(term.value for term in operands)))
    none_is_no = neg(disj(*(no(term) for term in operands)))
    unknown = conj(none_is_no, disj(*(term.unknown for term in operands)))
    return with_causes(none_is_no, False, only_where(none_is_no, union(operands)), unknown)


def _until_certain(terms: Iterable[Term]) -> Sequence[Term]:
    """The terms, or one that is certainly `nej` alone."""
    operands = []
    for term in terms:
        if term.value is False and term.unknown is False:
            return (term,)
        operands.append(term)
    return operands


def disjunction(terms: Iterable[Term]) -> Term:
    """`ja` if any is `ja`; else unknown for the causes of all, if any is unknown; else `nej`."""
    return negation(conjunction(negation(term) for term in terms))


def choice(condition: Term, then: Term, otherwise: Term) -> Term:
    """The branch the condition chooses; without a known condition, the known value both branches have."""
    if condition.unknown is False and isinstance(condition.value, bool):
        return then if condition.value else otherwise
    value, none = merged(condition.value, then, otherwise)
    if not (condition.causes or then.causes or otherwise.causes):
        return Term(value, none)
    causes = picked_causes(condition.value, then, otherwise)
    unknown = choose(condition.value, then.unknown, otherwise.unknown)
    if condition.unknown is not False:
        disagree = neg(same(then, otherwise))
        every = union((condition, then, otherwise))
        causes = {
            cause: choose(condition.unknown, conj(disagree, when), causes.get(cause, False))
            for cause, when in every.items()
        }
        unknown = choose(condition.unknown, disagree, unknown)
    return with_causes(value, none, causes, unknown)


def merged(condition: Formula, then: Term, otherwise: Term) -> tuple[Any, Formula]:
    """The value, and whether it is `ingen`, of the one or the other."""
    if isinstance(condition, bool):
        return (then.value, then.none) if condition else (otherwise.value, otherwise.none)
    none = choose(condition, then.none, otherwise.none)
    if then.none is True or otherwise.none is True:
        return (otherwise.value if then.none is True else then.value), none
    return chosen(condition, then.value, otherwise.value), none


def picked_causes(condition: Formula, then: Term, otherwise: Term) -> dict[Cause, Formula]:
    """The causes of the one or the other."""
    return {
        cause: choose(condition, then.causes.get(cause, False), otherwise.causes.get(cause, False))
        for cause in {**then.causes, **otherwise.causes}
    }
