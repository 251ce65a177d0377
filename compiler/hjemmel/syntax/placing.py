"""Problems with the name of the declaration they stand in."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

import msgspec

from hjemmel.diagnostics.problem import Problem
from hjemmel.syntax.nodes import Language
from hjemmel.syntax.segments import declarations_in

_NAME: Final = re.compile(r'\w+(?:[ \t]+group|[ \t]+date)?[ \t]+(?:([^\W\d]\w*)|"([^"\n]*)")')
"""The first words of a declaration, of which some English ones are two."""


def placed(problems: list[Problem], text: str, language: Language) -> tuple[Problem, ...]:
    """The problems in the order of the text, each with the name (or title) of its declaration."""
    if not problems:
        return ()
    segments = [segment for segment in declarations_in(text, language) if segment.kind]
    starts = [segment.start for segment in segments]
    named: list[Problem] = []
    for problem in problems:
        at = bisect_right(starts, problem.span.start) - 1
        inside = at >= 0 and segments[at].kind != "RULESET" and not problem.declaration
        match = _NAME.match(text, segments[at].start) if inside else None
        name = (match.group(1) or match.group(2) or "") if match else ""
        named.append(msgspec.structs.replace(problem, declaration=name) if name else problem)
    return tuple(sorted(dict.fromkeys(named), key=lambda problem: problem.span))
