"""What two versions of a rule set differ in: declarations that are new, removed or renamed, and answers that change."""

from __future__ import annotations

from typing import Literal

import msgspec

from hjemmel.backends.wording.words import Words

Kind = Literal[
    "concept", "codes", "fact", "discretion", "key_date", "parameter", "result", "definition", "norm", "rule", "repeal"
]
Aspect = Literal[
    "condition",
    "exceptions",
    "period",
    "value",
    "limits",
    "precedence",
    "act",
    "deadline",
    "party",
    "rounding",
    "type",
    "codes",
    "kind",
]


WITHIN: tuple[Kind, ...] = ("rule", "repeal", "key_date")
"""Kinds that only rules know among themselves: what is answered and what a case can say is the same without them."""


class Declared(msgspec.Struct, frozen=True):
    """A declaration of one version; `concept` is whose it is, "" for one that belongs to none."""

    kind: Kind
    name: str
    concept: str = ""
    label: str = ""


class Renamed(msgspec.Struct, frozen=True):
    """A declaration under its old and its new name: the same form ("form"), or proven to give the same answers."""

    before: Declared
    after: Declared
    how: Literal["form", "answers"]


class Edited(msgspec.Struct, frozen=True):
    """A declaration that is itself not as it was, and in what; one that is new or removed has no aspects."""

    declared: Declared
    change: Literal["new", "removed", "edited"]
    aspects: tuple[Aspect, ...] = ()


class Side(msgspec.Struct, frozen=True):
    """What is answered on one side, and the rule, definition or norm behind it with the clauses it rests on."""

    answer: Words
    by: Declared | None = None
    clauses: tuple[str, ...] = ()


class Example(msgspec.Struct, frozen=True):
    """A case on which the two versions differ, as JSON carries it and in words, with both answers; the interpreter has
    given them."""

    case: dict[str, object]
    facts: tuple[tuple[Words, str], ...]
    before: str
    after: str


class Group(msgspec.Struct, frozen=True):
    """Cases that get another answer: the conditions in words, what was answered and what is now, and one of the cases.

    `exactly` tells whether every case with these conditions is one of them; None: it was not settled.
    """

    conditions: tuple[Words, ...]
    before: Side
    after: Side
    example: Example
    exactly: bool | None = None


class Same(msgspec.Struct, frozen=True, tag="same"):
    """The answer is the same in every case: the declarations say the same ("form"), or the solver proved it; then
    `within` names lists that were followed only up to `members` members."""

    how: Literal["form", "solver"]
    within: tuple[str, ...] = ()
    members: int = 0


class Differs(msgspec.Struct, frozen=True, tag="differs"):
    """The answer differs in these groups of cases; when `complete`, in no others (within the bound if there is one).
    `uncomputed`: it differs also where one of the versions cannot work its answer out, as for a date beyond 2199."""

    groups: tuple[Group, ...]
    complete: bool
    uncomputed: bool = False
    within: tuple[str, ...] = ()
    members: int = 0


class Undecided(msgspec.Struct, frozen=True, tag="undecided"):
    """Neither proven the same nor found to differ; "not_comparable": it is another kind of thing now."""

    why: Literal["gave_up", "not_replayed", "interrupted", "no_solver", "not_comparable"]


class Unknowns(msgspec.Struct, frozen=True):
    """Whether the two versions need the same facts: an example of facts where only one of them has an answer."""

    alike: Literal["yes", "no", "undecided"]
    example: Example | None = None


class Answer(msgspec.Struct, frozen=True):
    """A result, definition or norm that is in both versions. `because` are the edited declarations behind it; it is
    `derived` when none of its own is among them; if it differs then, one group shows it."""

    declared: Declared
    outcome: Same | Differs | Undecided
    unknowns: Unknowns | None = None
    because: tuple[Edited, ...] = ()
    derived: bool = False


class Comparison(msgspec.Struct, frozen=True):
    """Everything that differs between two versions, and what was found to be the same. Labels are in the words of the
    version that has the declaration, the new one's where both have."""

    before: str
    after: str
    answers: tuple[Answer, ...]
    new: tuple[Declared, ...]
    removed: tuple[Declared, ...]
    renamed: tuple[Renamed, ...]
    edited: tuple[Edited, ...]

    @property
    def is_same(self) -> bool:
        """Whether every answer is in both and proven the same, and a case can say the same; other names and other rules
        change nothing then."""
        settled = all(isinstance(answer.outcome, Same) for answer in self.answers)
        sayable = not any("codes" in each.aspects for each in self.edited)
        return settled and sayable and all(each.kind in WITHIN for each in (*self.new, *self.removed))
