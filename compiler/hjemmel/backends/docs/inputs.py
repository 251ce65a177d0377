"""What a site is written from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hjemmel.backends.docs.quality import Quality
from hjemmel.plan.examples import Example
from hjemmel.plan.nodes import Plan
from hjemmel.source.coverage import Coverage
from hjemmel.source.passages import SourceText

if TYPE_CHECKING:
    from hjemmel.backends.docs.book import Book
    from hjemmel.backends.docs.page import Page


@dataclass(frozen=True, slots=True)
class Further:
    """Pages made by what the site itself knows nothing of. The page at `path` is linked to, when `applies` says there
    is one; `about` is what it tells of."""

    path: str
    title: str
    about: str
    applies: Callable[[Book], bool]
    pages: Callable[[Book], Iterator[Page]]


@dataclass(frozen=True, slots=True)
class SiteInput:
    """A plan with its examples and the texts it quotes.

    `sources` are the texts by the sources' names, `coverages` how far each is accounted for. `notes` are what a rule
    file says of itself first (`subjects.note_of`). `own_pages` are the project's own Markdown, `further` pages of other
    makers.
    """

    plan: Plan
    examples: tuple[Example, ...] = ()
    sources: dict[str, SourceText] = field(default_factory=dict)
    coverages: dict[str, Coverage] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    own_pages: dict[str, str] = field(default_factory=dict)
    quality: Quality = field(default_factory=Quality)
    further: tuple[Further, ...] = ()
