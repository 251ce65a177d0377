"""The page about a code: `explanations/<code>.<language>.md`.

    # HJ103 `og` og `eller` er blandet
    what to know
    ## Forkert     (Wrong)
    one fenced rule set with exactly this problem
    ## Rigtigt     (Right)
    the same put right

Lines such as `--- kilder/aftale.txt ---` divide an example into files. Characters nobody can see are written
as signs, and `(latin-1)` after a path says that the file is in that encoding.
"""

import re
from importlib.resources import files

import msgspec

from hjemmel.diagnostics.words import Language

_FENCE = re.compile(r"^```regel\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"^--- (\S+)( \(latin-1\))? ---\n", re.MULTILINE)
_SIGNS = {"⟨BOM⟩": "\ufeff", "␍": "\r", "␉": "\t", "␣": "\u00a0"}
"""What stands for each invisible character in an example."""


class Explanation(msgspec.Struct, frozen=True):
    """What a page says, without its heading, and its two examples as they stand in it."""

    prose: str
    wrong: str
    right: str


def explanation_of(code: str, language: Language) -> Explanation | None:
    """The page of a code, or None while it has none."""
    page = files("hjemmel.diagnostics") / "explanations" / f"{code}.{language}.md"
    return explanation_in(page.read_text("utf-8")) if page.is_file() else None


def explanation_in(page: str) -> Explanation:
    """The parts of a page."""
    prose, _, _ = page.partition("\n## ")
    _, _, prose = prose.partition("\n")
    wrong, right = (*_FENCE.findall(page), "", "")[:2]
    return Explanation(prose.strip(), wrong, right)


def files_of(example: str) -> dict[str, bytes]:
    """The files of an example by path, with the characters its signs stand for."""
    for sign, character in _SIGNS.items():
        example = example.replace(sign, character)
    first, *rest = _FILE.split(example)
    if not rest:
        return {"regler.regel": first.encode("utf-8")}
    named = zip(rest[::3], rest[1::3], rest[2::3], strict=True)
    return {path: text.encode("latin-1" if mark else "utf-8") for path, mark, text in named}
