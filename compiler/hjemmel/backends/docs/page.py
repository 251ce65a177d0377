"""A page of the site as plain Markdown: a header of data, headings in Markdown, and blocks of escaped HTML."""

from __future__ import annotations

import json
from dataclasses import dataclass

# Everything that means something to Markdown or to an extension of it. As character references the signs are only text.
_SIGNS = frozenset("\\`*_{}[]()<>#+-.!|&:\"'~^$=@%/;")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its block; `level` 2 is a section of the page, 1 the page's own beginning."""

    title: str
    anchor: str
    html: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Page:
    """`path` ends in `.md`; `trail`: (title, path) of the pages above it; `area`: its page of the menu."""

    path: str
    title: str
    description: str
    area: str
    sections: tuple[Section, ...]
    trail: tuple[tuple[str, str], ...] = ()


def _one_line(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def heading_text(text: str) -> str:
    """The text as it can stand in a Markdown heading, meaning only itself."""
    return "".join(f"&#{ord(letter)};" if letter in _SIGNS else letter for letter in _one_line(text))


def page_bytes(page: Page) -> bytes:
    """The page as a Markdown file."""
    from hjemmel.backends.docs.addresses import link

    data = {
        "title": _one_line(page.title),
        "description": _one_line(page.description),
        "area": page.area,
        "trail": [{"title": _one_line(title), "href": link(page.path, path)} for title, path in page.trail],
    }
    lines = ["---", *(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in data.items()), "---", ""]
    for section in page.sections:
        lines += [f"{'#' * section.level} {heading_text(section.title)} {{: #{section.anchor} }}", ""]
        if section.html.strip():
            lines += ['<div class="afsnit">', section.html.strip(), "</div>", ""]
    return "\n".join(lines).encode()
