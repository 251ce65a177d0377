"""What became of every slip of the pen that was tried, as data."""

from __future__ import annotations

from typing import Literal

import msgspec

from hjemmel.adequacy.mutations.slips import SlipKind
from hjemmel.source.span import Span

Fate = Literal["survived", "bounded", "unproven", "equivalent"]
"""No example notices it, and: a case that would is known; there is none with lists as short as the bound; neither is
known; there is none at all."""


class Unnoticed(msgspec.Struct, frozen=True):
    """A slip that no example notices: where it is, what was and became, and what the solver said of it.

    `became` is empty where something is left out, `within` the phrase it stands in where that says more. Of "survived"
    `draft` is an example that would notice it, without its expected answer; of "bounded" `within_lists` are those
    followed only up to `members` members; of "unproven" `why` is the reason.
    """

    kind: SlipKind
    declaration: str
    title: str
    clauses: tuple[str, ...]
    span: Span
    was: str
    became: str
    within: str
    fate: Fate = "unproven"
    why: Literal["", "gave_up", "not_replayed", "interrupted", "no_solver"] = "no_solver"
    draft: str = ""
    within_lists: tuple[str, ...] = ()
    members: int = 0


class Mutation(msgspec.Struct, frozen=True):
    """All slips of a rule set: how many were made, tried and noticed, and those that no example notices.

    Fewer are tried than made when the work was interrupted. `solved`: a solver was asked about the unnoticed.
    """

    ruleset: str
    examples: int
    made: int
    tried: int
    noticed: int
    unnoticed: tuple[Unnoticed, ...]
    solved: bool = False

    @property
    def equivalent(self) -> tuple[Unnoticed, ...]:
        """Those proven to change no answer."""
        return tuple(each for each in self.unnoticed if each.fate == "equivalent")

    @property
    def survivors(self) -> tuple[Unnoticed, ...]:
        """Those not proven to change no answer, by clause, rule and place."""
        left = (each for each in self.unnoticed if each.fate != "equivalent")
        return tuple(sorted(left, key=lambda each: (each.clauses[:1], each.declaration, each.span)))

    @property
    def share(self) -> float:
        """How many in a hundred of those tried that change an answer some example notices, rounded down to a tenth."""
        telling = self.tried - len(self.equivalent)
        return 100.0 if not telling else self.noticed * 1000 // telling / 10
