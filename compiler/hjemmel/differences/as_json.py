"""A comparison for machines. Words are Danish, as in the rule set; `form` is raised when a key changes its meaning.

`outcome` of an answer is `same` (`how`: `form`, the declarations say the same, or `solver`, proven), `differs` with its
`groups`, or `undecided` with `why`. `within` names lists that were followed only up to `members` members. A group has
its `conditions` (all of which hold; `exactly` true: every such case differs, false: some do, null: not settled),
`before` and `after` with the rule behind each and its clauses, and an `example`: the case as `hjemmel evaluate` reads
it, and both answers. `because` are the edited declarations behind an answer that is not as it was; it is `derived` when
its own are none of them, and then its one group only shows that it differs.
"""

from __future__ import annotations

from typing import Any

from hjemmel.backends.wording.words import plain
from hjemmel.differences.nodes import (
    Answer,
    Comparison,
    Declared,
    Differs,
    Edited,
    Example,
    Group,
    Same,
    Side,
    Undecided,
)

FORM = 1


def as_json(comparison: Comparison) -> dict[str, Any]:
    """The comparison as JSON can carry it."""
    return {
        "form": FORM,
        "before": comparison.before,
        "after": comparison.after,
        "same": comparison.is_same,
        "answers": [_answer(each) for each in comparison.answers],
        "new": [_declared(each) for each in comparison.new],
        "removed": [_declared(each) for each in comparison.removed],
        "renamed": [
            {"before": _declared(each.before), "after": _declared(each.after), "how": each.how}
            for each in comparison.renamed
        ],
        "edited": [_edited(each) for each in comparison.edited],
    }


def _answer(answer: Answer) -> dict[str, Any]:
    data: dict[str, Any] = {**_declared(answer.declared)}
    match answer.outcome:
        case Same(how, within, members):
            data |= {"outcome": "same", "how": how, "within": list(within), "members": members}
        case Differs() as differs:
            data |= {
                "outcome": "differs",
                "groups": [_group(each) for each in differs.groups],
                "complete": differs.complete,
                "uncomputed": differs.uncomputed,
                "within": list(differs.within),
                "members": differs.members,
            }
        case Undecided(why):
            data |= {"outcome": "undecided", "why": why}
    if answer.unknowns is not None:
        example = answer.unknowns.example
        data["unknowns"] = {
            "alike": answer.unknowns.alike,
            "example": None if example is None else _example(example),
        }
    if answer.because:
        data["derived"] = answer.derived
        data["because"] = [_edited(each) for each in answer.because]
    return data


def _group(group: Group) -> dict[str, Any]:
    return {
        "conditions": [plain(words) for words in group.conditions],
        "exactly": group.exactly,
        "before": _side(group.before),
        "after": _side(group.after),
        "example": _example(group.example),
    }


def _side(side: Side) -> dict[str, Any]:
    by = None if side.by is None else _declared(side.by)
    return {"answer": plain(side.answer), "by": by, "clauses": list(side.clauses)}


def _example(example: Example) -> dict[str, Any]:
    return {"case": example.case, "before": example.before, "after": example.after}


def _edited(edited: Edited) -> dict[str, Any]:
    return {**_declared(edited.declared), "change": edited.change, "aspects": list(edited.aspects)}


def _declared(declared: Declared) -> dict[str, str]:
    return {
        "kind": declared.kind,
        "concept": declared.concept,
        "name": declared.name,
        "label": declared.label,
    }
