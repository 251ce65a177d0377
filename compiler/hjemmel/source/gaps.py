"""What stands between the letters of a text, and every way it may be read."""

import re
from functools import lru_cache
from itertools import product

LINE_BREAKS = "\n\r\f\v\x85\u2028\u2029"
"""What ends a line for the purpose of reading on; more than an editor counts as lines (a page break, too)."""

_DASHES = "\\-‒–—―"
# Bullets as PDF and word processors leave them; the private-use area holds those of symbol fonts.
_SIGNS = "•‣⁃◦▪▫■□●○◆◇►▸➢➤✓✔·∙\ue000-\uf8ff"
GAP = re.compile(rf"[\s{_DASHES}{_SIGNS}*+]+")
"""White space, dashes and bullets: what line breaks and lists may add, drop or change."""

_BREAK = re.compile(rf"\r\n|[{LINE_BREAKS}]")
LINE_END_HYPHEN = re.compile(rf"-[^\S{LINE_BREAKS}]*[{LINE_BREAKS}]\s*")
"""A hyphen at a line end with all white space after it; to be matched just after a letter or digit."""

# A dash, star or plus is a bullet only when white space follows; `-5` and `+45` are text.
BULLET = re.compile(rf"\s*(?:[{_SIGNS}]|[{_DASHES}*+](?=\s))\s*")
"""A bullet with the white space around it; to be matched at a line start."""

_SPACE = re.compile(r"\s+")
_MOST_BULLETS = 4


def folded(text: str) -> str:
    """The text with every run of white space made one space."""
    return _SPACE.sub(" ", text)


@lru_cache(maxsize=4096)
def readings(gap: str, after_word: bool) -> frozenset[str]:
    """All that `gap` may stand for; `after_word` says that a letter or digit stands just before it.

    "-\\n" after a letter gives "", "-" and "- ": `sagsbe-⏎handlere`, `a-⏎kassen`, `ret-⏎og pligt`.
    "\\n• " gives " " and " • ".
    """
    hyphen = LINE_END_HYPHEN.match(gap) if after_word else None
    heads = ("", "-", "- ") if hyphen else ("",)
    lines = _BREAK.split(gap[hyphen.end() :] if hyphen else gap)
    # The rest of a gap after a hyphen and line end begins a line; without one only its later lines do.
    choices = [_line_readings(line, bool(hyphen) or row > 0) for row, line in enumerate(lines)]
    if sum(len(choice) > 1 for choice in choices) > _MOST_BULLETS:
        choices = [choice[:1] for choice in choices]
    return frozenset(folded(head + "\n".join(parts)) for head in heads for parts in product(*choices))


def _line_readings(line: str, begins_line: bool) -> tuple[str, ...]:
    bullet = BULLET.match(line) if begins_line else None
    return (line[bullet.end() :], line) if bullet else (line,)
