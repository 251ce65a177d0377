"""The rule sets of these tests, compiled, and sites made of them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from hjemmel.apps.mkdocs.inputs import site_input
from hjemmel.apps.project import contents_of
from hjemmel.backends.docs.inputs import SiteInput
from hjemmel.backends.docs.site import site_from_plan
from hjemmel.compile import compiled

CASES = Path(__file__).parent / "cases"
ROOT = Path(__file__).parents[3]


def input_of(folder: Path) -> SiteInput:
    """The site's input for a rule set in a folder, with the project's own pages."""
    files = contents_of(folder)
    own = {page.name: page.read_text(encoding="utf-8") for page in sorted((ROOT / "docs").glob("for-*.md"))}
    result = compiled(files)
    site = site_input(result, files, own)
    assert site is not None, [str(problem) for problem in result.errors]
    return site


@cache
def site(name: str) -> dict[str, bytes]:
    """The Markdown of the site of a case."""
    return site_from_plan(input_of(CASES / name))


def page(name: str, path: str) -> str:
    """One Markdown page of a case."""
    return site(name)[path].decode()


def words(markdown: str) -> str:
    """The page without its tags, on one line; only what stands inside a line is not set apart."""
    inside = re.sub(r"</?(a|span|strong|code|br)\b[^>]*>", "", markdown)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", inside))


def section(markdown: str, anchor: str) -> str:
    """From one heading to the next."""
    start = markdown.index(f"{{: #{anchor} }}")
    end = markdown.find("\n## ", start)
    return markdown[start : end if end > 0 else len(markdown)]
