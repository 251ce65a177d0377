"""A file of a rule set, with its comments."""

from __future__ import annotations

from hjemmel.syntax.nodes.declarations import Declaration, RulesetHeader
from hjemmel.syntax.nodes.words import Language, Name, Node


class Comment(Node, frozen=True):
    """`# …` to the end of the line. `own_line`: nothing stands before it on its line."""

    text: str
    own_line: bool


class File(Node, frozen=True):
    """One file of a rule set. A declaration that could not be read is left out (its problem is reported)."""

    language: Language
    header: RulesetHeader | None
    declarations: tuple[Declaration, ...]
    comments: tuple[Comment, ...]
    broken: tuple[Name, ...] = ()
    """Names of declarations begun but not readable, so that no second error is reported on their uses."""
