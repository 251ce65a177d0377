"""Problems with the name of the declaration they stand in."""

from __future__ import annotations

from bisect import bisect_right

import msgspec

from hjemmel.diagnostics.problem import Problem
from hjemmel.syntax.nodes import Language
from hjemmel.syntax.segments import declarations_in, name_at


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
        name = name_at(text, segments[at].start, segments[at].end)[0] if inside else ""
        named.append(msgspec.structs.replace(problem, declaration=name) if name else problem)
    return tuple(sorted(dict.fromkeys(named), key=lambda problem: problem.span))
