"""A page of the site as plain Markdown: a header of data, headings in Markdown, and blocks of escaped HTML."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

# Everything that means something to Markdown or to an extension of it. As character references the signs are only text.
_SIGNS = frozenset("\\`*_{}[]()<>#+-.!|&:\"'~^$=@%/;")


# A block between these is finished: what reads the Markdown leaves it as it is. No text of a rule set makes a comment.
BLOCK_START, BLOCK_END = '<div class="afsnit">', "</div><!-- /afsnit -->"
CONTEXT = "https://schema.org"
# Signs that could end the element that holds the text, or begin another.
_SAFE = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&'"}


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its block; `level` 2 is a section of the page, 1 the page's own beginning."""

    title: str
    anchor: str
    html: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Page:
    """`path` ends in `.md`; `trail`: (title, path) of the pages above it; `area`: its page of the menu.

    `data` is what the page shows, as a file beside it (None: nothing to show); `node` is what it says to machines.
    """

    path: str
    title: str
    description: str
    area: str
    sections: tuple[Section, ...]
    trail: tuple[tuple[str, str], ...] = ()
    data: dict[str, Any] | None = None
    node: dict[str, Any] | None = None


def _one_line(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def heading_text(text: str) -> str:
    """The text as it can stand in a Markdown heading, meaning only itself."""
    return "".join(f"&#{ord(letter)};" if letter in _SIGNS else letter for letter in _one_line(text))


def data_path(path: str) -> str:
    """The file of a page's data, beside the page."""
    return f"{path.removesuffix('.md')}.json"


def data_bytes(data: dict[str, Any]) -> bytes:
    """Data as JSON for people and machines, the same every time."""
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def script_text(node: dict[str, Any]) -> str:
    """The node as ASCII that means only itself inside a `script` element."""
    return json.dumps({"@context": CONTEXT, **node}, sort_keys=True, separators=(",", ":")).translate(_SAFE)


def page_bytes(page: Page) -> bytes:
    """The page as a Markdown file."""
    from hjemmel.backends.docs.addresses import link

    data: dict[str, Any] = {
        "title": _one_line(page.title),
        "description": _one_line(page.description),
        "area": page.area,
        "trail": [{"title": _one_line(title), "href": link(page.path, path)} for title, path in page.trail],
    }
    if page.node is not None:
        data["metadata"] = script_text(page.node)
    if page.data is not None:
        data["data"] = data_path(page.path).rpartition("/")[2]
    lines = ["---", *(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in data.items()), "---", ""]
    for section in page.sections:
        lines += [f"{'#' * section.level} {heading_text(section.title)} {{: #{section.anchor} }}", ""]
        if section.html.strip():
            lines += [BLOCK_START, section.html.strip(), BLOCK_END, ""]
    return "\n".join(lines).encode()
