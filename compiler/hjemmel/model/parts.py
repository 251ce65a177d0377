"""The lines of a declaration, sorted by kind, with what is double or out of place."""

from collections.abc import Sequence

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.model.keywords import keyword
from hjemmel.model.nodes import Entry, Lined, Parts
from hjemmel.model.problems import DuplicatePart, MisplacedPart
from hjemmel.model.required import DeclarationKind, missing_from
from hjemmel.syntax import nodes as s

_PARTS_OF_ALL = frozenset({"period", "concept", "relation"})
_PARTS_OF_NORMS = _PARTS_OF_ALL | {"condition", "exempt", "convention", "party", "deadline"}
_ALLOWED: dict[DeclarationKind, frozenset[str]] = {
    "rule": _PARTS_OF_ALL | {"sets", "condition", "however", "exempt", "convention"},
    "table": _PARTS_OF_ALL | {"sets", "condition", "exempt", "convention"},
    "definition": _PARTS_OF_ALL | {"condition", "also", "exempt", "convention"},
    "duty": _PARTS_OF_NORMS | {"fulfilled"},
    "prohibition": _PARTS_OF_NORMS | {"violated"},
    "right": _PARTS_OF_NORMS,
    "power": _PARTS_OF_NORMS,
    "repeal": _PARTS_OF_ALL,
}

_ROLES = {"duty": "bearer", "prohibition": "bearer", "right": "holder", "power": "holder"}
"""How each kind of norm names its party: `påhviler` or `tilkommer`."""

_FIELDS: dict[type, tuple[str, str]] = {
    s.Authority: ("", "authorities"),
    s.Interpretation: ("", "interpretations"),
    s.Assumption: ("", "assumptions"),
    s.Citation: ("", "citations"),
    s.Acceptance: ("", "acceptances"),
    s.Convention: ("convention", "conventions"),
    s.HoweverValue: ("however", "however_values"),
    s.HoweverLimit: ("however", "however_limits"),
    s.AlsoIf: ("also", "also_ifs"),
    s.Exempt: ("exempt", "exempts"),
    s.Relation: ("relation", "relations"),
    s.Period: ("period", "period"),
    s.ForConcept: ("concept", "concept"),
    s.Sets: ("sets", "sets"),
    s.Condition: ("condition", "condition"),
    s.Party: ("party", "party"),
    s.FulfilledWhen: ("fulfilled", "act"),
    s.ViolatedWhen: ("violated", "act"),
    s.DueNoLaterThan: ("deadline", "deadline"),
    s.DueInFirst: ("deadline", "deadline"),
    s.DueOn: ("deadline", "deadline"),
}
"""For each kind of line which part of a declaration it is, and the field of `Parts` it is kept in."""

_SINGLE = frozenset({"period", "concept", "sets", "condition", "party", "act", "deadline"})
"""The fields that hold one line; the others hold any number."""


def kind_of(declaration: Lined) -> DeclarationKind:
    """Which of the kinds made of lines a declaration is."""
    match declaration:
        case s.Norm():
            return declaration.kind
        case s.Rule():
            return "rule"
        case s.Definition():
            return "definition"
        case s.Table():
            return "table"
        case s.Repeal():
            return "repeal"


def entry_of(declaration: Lined, language: s.Language) -> tuple[Entry, list[Problem]]:
    """The declaration with its lines by kind, and what is wrong with them."""
    problems: list[Problem] = []
    kind = kind_of(declaration)
    name = declaration.name.text
    parts = Parts()
    misplaced: set[str] = set()
    for line in declaration.parts:
        part, field = _FIELDS[type(line)]
        if part and (part not in _ALLOWED[kind] or not _fits(line, kind)):
            misplaced.add(field)
            word = keyword(word_of(line, part), language)
            problems.append(MisplacedPart(span=line.span, name=name, part=word, declaration=name))
        elif field not in _SINGLE:
            getattr(parts, field).append(line)
        elif getattr(parts, field) is None:
            setattr(parts, field, line)
        else:
            first = Related("first", getattr(parts, field).span)
            word = keyword(word_of(line, part), language)
            problems.append(DuplicatePart(span=line.span, name=name, part=word, related=(first,), declaration=name))
    problems += double_conventions(parts.conventions, name, name, language)
    entry = Entry(declaration, language, parts)
    return entry, problems + missing_from(entry, kind, misplaced)


def _fits(line: s.RulePart, kind: DeclarationKind) -> bool:
    """Whether a kind of declaration that may have such a line may say what this one says."""
    match line:
        case s.Party(role=role):
            return role == _ROLES.get(kind)
        case s.Sets(value=value):
            return value is None or kind != "table"
        case s.Relation(which=which):
            return kind != "definition" or which == "replaces"
        case _:
            return True


def word_of(line: s.RulePart, part: str) -> str:
    """What a line is called in `keywords`: as its part, or more closely."""
    match line:
        case s.Party(role=word) | s.Relation(which=word) | s.Convention(kind=word):
            return word
        case _:
            return part


def double_conventions(
    conventions: Sequence[s.Convention], name: str, declaration: str, language: s.Language
) -> list[Problem]:
    """A problem for each convention that counts what an earlier one counts already."""
    problems: list[Problem] = []
    first: dict[str, s.Convention] = {}
    for convention in conventions:
        earlier = first.setdefault(convention.kind, convention)
        if earlier is not convention:
            problems.append(
                DuplicatePart(
                    span=convention.span,
                    name=name,
                    part=keyword(convention.kind, language),
                    related=(Related("first", earlier.span),),
                    declaration=declaration,
                )
            )
    return problems
