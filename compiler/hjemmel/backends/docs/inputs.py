"""What a site is written from."""

from __future__ import annotations

from dataclasses import dataclass, field

from hjemmel.plan.examples import Example
from hjemmel.plan.nodes import Plan
from hjemmel.source.coverage import Coverage
from hjemmel.source.passages import SourceText


@dataclass(frozen=True, slots=True)
class SiteInput:
    """A plan with its examples and the texts it quotes.

    `sources` are the texts by the sources' names, `coverages` how far each is accounted for. `notes` are what a rule
    file says of itself first (`subjects.note_of`). `own_pages` are the project's own Markdown.
    """

    plan: Plan
    examples: tuple[Example, ...] = ()
    sources: dict[str, SourceText] = field(default_factory=dict)
    coverages: dict[str, Coverage] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    own_pages: dict[str, str] = field(default_factory=dict)
