"""The page about a code in one language: `explanations/<code>.<language>.md`.

    # HJ201 Unknown name
    what to know, in a paragraph or two
    ## Wrong            (in Danish: Forkert) an example with exactly this problem, in one fenced block
    ## Right            (in Danish: Rigtigt) the example put right

An example of several files divides its block by lines such as `--- kilder/lov.txt ---`.
"""

import re
from importlib.resources import files

import msgspec

from hjemmel.diagnostics.words import Language

_SECTION = re.compile(r"^## +(.+?) *$", re.MULTILINE)
_FENCE = re.compile(r"^```regel *\n(.*?)^```", re.MULTILINE | re.DOTALL)
_FILE_LINE = re.compile(r"^--- (\S+) ---\n", re.MULTILINE)
_HEADINGS: dict[Language, tuple[str, str, str]] = {
    "da": ("Forkert", "Rigtigt", "regler.regel"),
    "en": ("Wrong", "Right", "rules.regel"),
}


class Explanation(msgspec.Struct, frozen=True):
    """What a page says; an example is its files by name."""

    prose: str
    wrong: dict[str, str]
    right: dict[str, str]


def explanation_of(code: str, language: Language) -> Explanation | None:
    """The page of a code, or None while it has none."""
    page = files("hjemmel.diagnostics") / "explanations" / f"{code}.{language}.md"
    return explanation_in(page.read_text("utf-8"), language) if page.is_file() else None


def explanation_in(page: str, language: Language) -> Explanation:
    """The prose below the page's title, and its two examples."""
    opening, *parts = _SECTION.split(page)
    sections = dict(zip(parts[::2], parts[1::2], strict=True))
    wrong, right, file = _HEADINGS[language]
    return Explanation(
        prose=opening.partition("\n")[2].strip(),
        wrong=_example(sections.get(wrong, ""), file),
        right=_example(sections.get(right, ""), file),
    )


def _example(section: str, file: str) -> dict[str, str]:
    """The files of the section's block; one without a file line is named `file`."""
    fence = _FENCE.search(section)
    if fence is None:
        return {}
    _, *pieces = _FILE_LINE.split(fence.group(1))
    return dict(zip(pieces[::2], pieces[1::2], strict=True)) if pieces else {file: fence.group(1)}
