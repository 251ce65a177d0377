"""The page about a code: `explanations/<code>.md`, the same file for both languages.

    ## Dansk            what to know, in Danish
    ## English          the same in English
    ## Forkert          an example with exactly this problem
    ## Rigtigt          the example put right

An example is one fenced block, or several when it takes several files; each fence names its file after `regel` or
`kilde`, as in "```regel kontakt.regel".
"""

import re
from importlib.resources import files

import msgspec

from hjemmel.diagnostics.words import Language

_SECTION = re.compile(r"^## +(.+?) *$", re.MULTILINE)
_FENCE = re.compile(r"^```(\w+)(?: +(\S+))? *\n(.*?)^```", re.MULTILINE | re.DOTALL)
_HEADINGS: dict[Language, str] = {"da": "Dansk", "en": "English"}


class Explanation(msgspec.Struct, frozen=True):
    """What a page says; an example is its files by name."""

    prose: dict[Language, str]
    wrong: dict[str, str]
    right: dict[str, str]


def explanation_of(code: str) -> Explanation | None:
    """The page of a code, or None while it has none."""
    page = files("hjemmel.diagnostics") / "explanations" / f"{code}.md"
    return explanation_in(page.read_text("utf-8")) if page.is_file() else None


def explanation_in(page: str) -> Explanation:
    """The sections of a page."""
    _, *parts = _SECTION.split(page)
    sections = dict(zip(parts[::2], parts[1::2], strict=True))
    return Explanation(
        prose={language: sections.get(heading, "").strip() for language, heading in _HEADINGS.items()},
        wrong=_example(sections.get("Forkert", "")),
        right=_example(sections.get("Rigtigt", "")),
    )


def _example(section: str) -> dict[str, str]:
    return {name or f"eksempel.{kind}": text for kind, name, text in _FENCE.findall(section)}
