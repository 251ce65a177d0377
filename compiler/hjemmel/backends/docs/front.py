"""The page in front of the sites of several rule sets."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from hjemmel.backends.docs.addresses import Addresses
from hjemmel.backends.docs.rendering import Writer
from hjemmel.plan.nodes import Plan


class RulesetLine(NamedTuple):
    """A rule set on the page: where its site lies, its title, and what it rests on and holds."""

    folder: str
    title: str
    sources: tuple[str, ...]
    provisions: int


def line_of(folder: str, plan: Plan) -> RulesetLine:
    """The line of a rule set whose site lies in a folder beside the page."""
    main = {rule.main or rule.name for rule in plan.rules if rule.form in ("rule", "row")}
    provisions = len(main) + len(plan.norms) + len(plan.definitions)
    return RulesetLine(folder, plan.title, tuple(source.title for source in plan.sources), provisions)


def front_page(lines: Iterable[RulesetLine]) -> bytes:
    """The page as HTML; it borrows the style sheet of the first site."""
    several = tuple(lines)
    write = Writer("index.md", Addresses((), (), {}, {}))
    return write.block("front.html", lines=several, style=f"{several[0].folder}/assets/hjemmel.css").encode()
