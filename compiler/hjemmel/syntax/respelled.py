"""Words of one human language with the keywords of the other in them, for advice about a file in the other."""

from __future__ import annotations

import re
from functools import cache

from hjemmel.syntax.grammar import keywords
from hjemmel.syntax.nodes import Language


def respelled(phrase: str, language: Language, into: Language) -> str:
    """The phrase with each keyword of `language` as `into` spells it; other words stay: `X er opfyldt`, `X is …`."""
    spellings = _spellings(language, into)
    return _any_keyword(language, into).sub(lambda found: spellings[found.group()], phrase)


@cache
def _spellings(language: Language, into: Language) -> dict[str, str]:
    """Each spelling and what it is in `into`: forms that come in pairs are matched, such as `dag` and `dage`."""
    found: dict[str, str] = {}
    other = keywords(into)
    for name, spellings in keywords(language).items():
        paired = other[name] if len(other[name]) == len(spellings) else other[name][:1] * len(spellings)
        found |= dict(zip(spellings, paired, strict=True))
    return found


@cache
def _any_keyword(language: Language, into: Language) -> re.Pattern[str]:
    longest_first = sorted(_spellings(language, into), key=len, reverse=True)
    ends = (re.escape(word) + (r"(?!\w)" if word[-1].isalnum() else "") for word in longest_first)
    return re.compile(rf"(?<![\w.])(?:{'|'.join(ends)})")
