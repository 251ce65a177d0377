"""Where two plans give one member different answers: as formulas, and in the interpreter.

Imported when a solver is asked, for the formulas need one.
"""

from __future__ import annotations

from hjemmel.backends.formulas.formulas import Formulas
from hjemmel.backends.formulas.logic import Formula, conj, disj, iff, neg
from hjemmel.backends.formulas.term import Term, differ, known
from hjemmel.plan import nodes as p
from hjemmel.plan.case import Answer, Cause, Instance, Unknown
from hjemmel.plan.interpreter import Evaluation


def differently(name: str, one: Formulas, other: Formulas) -> Formula:
    """When the member of the root is answered otherwise, or the deadline of the norm, or by other rules in conflict."""
    found = [apart(one.answer(one.root, name), other.answer(other.root, name))]
    match one.index.members[one.root.concept, name]:
        case p.Norm(deadline=deadline) as norm if deadline is not None:
            found.append(apart(one.deadline(norm, one.root), other.deadline(other.index.norms[name], other.root)))
        case p.Result() as result:
            found.append(_other_rules_in_conflict(result, one, other))
        case _:
            pass
    return disj(*found)


def told_apart(name: str, one: Evaluation, other: Evaluation, root: Instance) -> bool:
    """Whether the interpreter gives the member of the root different answers, or the norm different deadlines.

    Answers that a missing fact or discretion keeps open are no difference: texts are compared where all is known.
    """
    pairs = [(one.answer(root, name), other.answer(root, name))]
    norm, changed = (each.index.members[root.concept, name] for each in (one, other))
    if isinstance(norm, p.Norm) and isinstance(changed, p.Norm):
        pairs.append((one.deadline(norm, root), other.deadline(changed, root)))
    return any(mine != others and not (_is_open(mine) or _is_open(others)) for mine, others in pairs)


def _is_open(answer: Answer) -> bool:
    return isinstance(answer, Unknown) and any(cause.kind in ("missing", "discretion") for cause in answer.causes)


def apart(one: Term, other: Term) -> Formula:
    """Two values, one known and one not, or not for the same causes."""
    causes = {**one.causes, **other.causes}
    return disj(
        differ(one, other),
        neg(iff(known(one), known(other))),
        *(neg(iff(one.causes.get(cause, False), other.causes.get(cause, False))) for cause in causes),
    )


def _other_rules_in_conflict(result: p.Result, one: Formulas, other: Formulas) -> Formula:
    """When both plans leave the result in conflict, but not between the same rules."""
    conflict = Cause("conflict", f"{one.root.path}.{result.name}")
    both = (formulas.answer(formulas.root, result.name).causes.get(conflict, False) for formulas in (one, other))
    live = (
        neg(iff(one.live(one.index.rules[rule], one.root), other.live(other.index.rules[rule], other.root)))
        for rule in result.rules
    )
    return conj(*both, disj(*live))
