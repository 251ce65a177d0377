"""The lines of a declaration, sorted by kind, with what is missing, double or out of place."""

from collections.abc import Callable
from typing import Literal

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.model.nodes import Entry, Parts
from hjemmel.model.problems import DuplicatePart, MisplacedPart, MissingAuthority, MissingGround, MissingPart
from hjemmel.syntax import nodes as s

DeclarationKind = Literal["rule", "table", "definition", "duty", "prohibition", "right", "power", "repeal"]

KEYWORDS: dict[str, tuple[str, str]] = {
    "period": ("gælder", "in force"),
    "concept": ("for", "for"),
    "sets": ("fastsætter", "sets"),
    "condition": ("hvis", "if"),
    "party": ("påhviler/tilkommer", "borne by/held by"),
    "fulfilled": ("er opfyldt, når", "is fulfilled when"),
    "violated": ("er overtrådt, når", "is violated when"),
    "deadline": ("frist", "due"),
    "however": ("dog", "however"),
    "also": ("også hvis", "also if"),
    "exempt": ("undtagen hvis", "except if"),
    "repeals": ("ophæver", "repeals"),
    "relation": ("erstatter/går forud for/ophæver", "replaces/prevails over/repeals"),
    "convention": ("tælles", "counted"),
    "exercised": ("udøves af", "exercised by"),
}

_ALLOWED: dict[DeclarationKind, frozenset[str]] = {
    "rule": frozenset({"period", "concept", "sets", "condition", "however", "exempt", "relation", "convention"}),
    "table": frozenset({"period", "concept", "sets", "condition", "exempt", "relation", "convention"}),
    "definition": frozenset({"period", "concept", "condition", "also", "exempt", "relation", "convention"}),
    "duty": frozenset(
        {"period", "concept", "condition", "exempt", "relation", "convention", "party", "fulfilled", "deadline"}
    ),
    "prohibition": frozenset(
        {"period", "concept", "condition", "exempt", "relation", "convention", "party", "violated", "deadline"}
    ),
    "right": frozenset({"period", "concept", "condition", "exempt", "relation", "convention", "party", "deadline"}),
    "power": frozenset({"period", "concept", "condition", "exempt", "relation", "convention", "party", "deadline"}),
    "repeal": frozenset({"period", "concept", "relation"}),
}

_REQUIRED: dict[DeclarationKind, tuple[str, ...]] = {
    "rule": ("period", "concept", "sets"),
    "table": ("period", "concept", "sets"),
    "definition": ("concept",),
    "duty": ("period", "concept", "fulfilled"),
    "prohibition": ("period", "concept", "violated"),
    "right": ("period", "concept"),
    "power": ("period", "concept"),
    "repeal": ("period", "relation"),
}


def kind_of(declaration: s.Rule | s.Norm | s.Definition | s.Table | s.Repeal) -> DeclarationKind:
    """Which of the kinds made of lines a declaration is."""
    if isinstance(declaration, s.Norm):
        return declaration.kind
    if isinstance(declaration, s.Rule):
        return "rule"
    if isinstance(declaration, s.Definition):
        return "definition"
    return "table" if isinstance(declaration, s.Table) else "repeal"


def keyword(part: str, language: s.Language) -> str:
    """The word a line begins with, in the file's language."""
    return KEYWORDS[part][0 if language == "da" else 1]


def _once(field: str, part: str) -> Callable[[Parts, s.RulePart], str | None]:
    def add(parts: Parts, line: s.RulePart) -> str | None:
        if getattr(parts, field) is not None:
            return "double"
        setattr(parts, field, line)
        return None

    return add


def _many(field: str) -> Callable[[Parts, s.RulePart], str | None]:
    def add(parts: Parts, line: s.RulePart) -> str | None:
        getattr(parts, field).append(line)
        return None

    return add


_SORTING: dict[type, tuple[str, Callable[[Parts, s.RulePart], str | None]]] = {
    s.Authority: ("", _many("authorities")),
    s.Interpretation: ("", _many("interpretations")),
    s.Assumption: ("", _many("assumptions")),
    s.Citation: ("", _many("citations")),
    s.Acceptance: ("", _many("acceptances")),
    s.Convention: ("convention", _many("conventions")),
    s.HoweverValue: ("however", _many("however_values")),
    s.HoweverLimit: ("however", _many("however_limits")),
    s.AlsoIf: ("also", _many("also_ifs")),
    s.Exempt: ("exempt", _many("exempts")),
    s.Relation: ("relation", _many("relations")),
    s.Period: ("period", _once("period", "period")),
    s.ForConcept: ("concept", _once("concept", "concept")),
    s.Sets: ("sets", _once("sets", "sets")),
    s.Condition: ("condition", _once("condition", "condition")),
    s.Party: ("party", _once("party", "party")),
    s.FulfilledWhen: ("fulfilled", _once("act", "fulfilled")),
    s.ViolatedWhen: ("violated", _once("act", "violated")),
    s.DueNoLaterThan: ("deadline", _once("deadline", "deadline")),
    s.DueInFirst: ("deadline", _once("deadline", "deadline")),
    s.DueOn: ("deadline", _once("deadline", "deadline")),
}


def _holds(parts: Parts, part: str) -> bool:
    match part:
        case "fulfilled" | "violated":
            return parts.act is not None
        case "relation":
            return bool(parts.relations)
        case _:
            return getattr(parts, part) is not None


def entry_of(
    declaration: s.Rule | s.Norm | s.Definition | s.Table | s.Repeal, language: s.Language
) -> tuple[Entry, list[Problem]]:
    """The declaration with its lines by kind, and what is wrong with them."""
    problems: list[Problem] = []
    kind = kind_of(declaration)
    allowed = _ALLOWED[kind]
    name = declaration.name
    parts = Parts()
    seen: dict[str, s.RulePart] = {}
    for line in declaration.parts:
        part, add = _SORTING[type(line)]
        if part and part not in allowed:
            problems.append(
                MisplacedPart(span=line.span, name=name.text, part=keyword(part, language), declaration=name.text)
            )
        elif add(parts, line) is not None:
            problems.append(
                DuplicatePart(
                    span=line.span,
                    name=name.text,
                    part=keyword(part, language),
                    related=(Related("first", seen[part].span),),
                    declaration=name.text,
                )
            )
        seen.setdefault(part, line)
    for part in _REQUIRED[kind]:
        if not _holds(parts, part):
            problems.append(
                MissingPart(span=name.span, name=name.text, part=keyword(part, language), declaration=name.text)
            )
    if kind == "definition":
        if parts.condition is None and not parts.also_ifs:
            problems.append(
                MissingPart(span=name.span, name=name.text, part=keyword("condition", language), declaration=name.text)
            )
        if not (parts.authorities or parts.assumptions or parts.interpretations):
            problems.append(MissingGround(span=name.span, name=name.text, declaration=name.text))
    elif not parts.authorities and not (kind == "table" and _all_rows_rest(declaration)):
        problems.append(MissingAuthority(span=name.span, name=name.text, declaration=name.text))
    if kind == "rule" and parts.sets is not None and parts.sets.value is None:
        problems.append(
            MissingPart(
                span=parts.sets.span, name=name.text, part=keyword("sets", language) + " … =", declaration=name.text
            )
        )
    return Entry(declaration, language, parts), problems


def _all_rows_rest(declaration: s.Rule | s.Norm | s.Definition | s.Table | s.Repeal) -> bool:
    return isinstance(declaration, s.Table) and all(
        any(isinstance(ground, s.Authority) for ground in row.grounds) for row in declaration.rows
    )
