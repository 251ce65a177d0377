"""What a declaration cannot do without: its lines, and something to rest on."""

from collections.abc import Set
from typing import Literal

from hjemmel.diagnostics.problem import Problem
from hjemmel.model.keywords import keyword
from hjemmel.model.nodes import Entry, Parts
from hjemmel.model.problems import MissingAuthority, MissingGround, MissingPart
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s

DeclarationKind = Literal["rule", "table", "definition", "duty", "prohibition", "right", "power", "repeal"]

_REQUIRED: dict[DeclarationKind, tuple[tuple[str, str], ...]] = {
    "rule": (("period", "period"), ("concept", "concept"), ("sets", "sets")),
    "table": (("period", "period"), ("concept", "concept"), ("sets", "sets")),
    "definition": (("concept", "concept"),),
    "duty": (("period", "period"), ("concept", "concept"), ("party", "bearer"), ("act", "fulfilled")),
    "prohibition": (("period", "period"), ("concept", "concept"), ("party", "bearer"), ("act", "violated")),
    "right": (("period", "period"), ("concept", "concept"), ("party", "holder")),
    "power": (("period", "period"), ("concept", "concept"), ("party", "holder")),
    "repeal": (("period", "period"), ("relations", "repeals")),
}
"""For each kind of declaration the fields of `Parts` that must be filled, and the word the line begins with."""


def missing_from(entry: Entry, kind: DeclarationKind, misplaced: Set[str]) -> list[Problem]:
    """What the declaration lacks. A field where a line of the wrong kind was put is reported as that alone."""
    problems: list[Problem] = []
    for span, word in (*_missing_lines(entry, kind, misplaced), *_missing_insides(entry)):
        part = keyword(word, entry.language)
        problems.append(MissingPart(span=span, name=entry.name, part=part, declaration=entry.name))
    problems += _missing_grounds(entry, kind)
    return problems


def _missing_lines(entry: Entry, kind: DeclarationKind, misplaced: Set[str]) -> list[tuple[Span, str]]:
    parts = entry.parts
    missing = [
        (entry.span, word) for field, word in _REQUIRED[kind] if not getattr(parts, field) and field not in misplaced
    ]
    if kind == "definition" and parts.condition is None and not parts.also_ifs:
        missing.append((entry.span, "condition"))
    if kind == "repeal" and parts.concept is None and parts.period is not None:
        # A fact that says by what a repeal is in force is some concept's.
        clock = parts.period.clock
        missing += [(clock.span, "concept")] if isinstance(clock, s.Reference) else []
    return missing


def _missing_insides(entry: Entry) -> list[tuple[Span, str]]:
    """A rule without a value, and a table without rows."""
    sets = entry.parts.sets
    match entry.declaration:
        case s.Rule() if sets is not None and sets.value is None:
            return [(sets.span, "value")]
        # A header without rows may have had rows that could not be read, and are reported.
        case s.Table(columns=(), rows=()):
            return [(entry.span, "rows")]
        case _:
            return []


def _missing_grounds(entry: Entry, kind: DeclarationKind) -> list[Problem]:
    parts, name = entry.parts, entry.name
    problems: list[Problem] = []
    if kind == "definition":
        if not rests_on_something(parts):
            problems.append(MissingGround(span=entry.span, name=name, declaration=name))
        problems += [
            MissingGround(span=also.span, name=name, declaration=name) for also in parts.also_ifs if not also.grounds
        ]
    elif isinstance(entry.declaration, s.Table):
        problems += [
            MissingAuthority(span=row.span, name=name, declaration=name)
            for row in entry.declaration.rows
            if not parts.authorities and not any(isinstance(ground, s.Authority) for ground in row.grounds)
        ]
    elif not parts.authorities:
        problems.append(MissingAuthority(span=entry.span, name=name, declaration=name))
    problems += [
        MissingGround(span=convention.span, name=name, declaration=name)
        for convention in parts.conventions
        if not convention.grounds
    ]
    return problems


def rests_on_something(parts: Parts) -> bool:
    """Whether a definition names a clause, a reading or an assumption."""
    return bool(parts.authorities or parts.assumptions or parts.interpretations)
