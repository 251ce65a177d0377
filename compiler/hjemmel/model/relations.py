"""Which declarations go before, replace or repeal which: names resolved, likeness checked."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.model.nearest import nearest_of
from hjemmel.model.nodes import Entry, Model
from hjemmel.model.problems import (
    AmbiguousName,
    EmptyReason,
    TwoSuccessors,
    UnknownName,
    UnlikeSuccessor,
    WrongKindOfName,
)
from hjemmel.syntax import nodes as s

_T = TypeVar("_T")


class Relations(msgspec.Struct):
    """Relations by the names they hold between, as written (tables by their own name, not their rows').

    `ended_by` and `replaced` are keyed by "rule:name", "norm:name", "parameter:name" or "definition:Concept.name".
    """

    ended_by: dict[str, list[str]]
    replaces: dict[str, list[str]]
    prevails_over: dict[str, list[str]]
    unresolved: dict[str, list[tuple[str, str]]]
    successor: dict[str, list[str]]
    """Definitions only: "Concept.name" to the names of its successors."""
    places: dict[tuple[str, str], s.Name]
    """Where a relation from one name to another is written."""


def relations_of(model: Model) -> tuple[Relations, list[Problem]]:
    """Every relation of the rule set, and those that lead nowhere or to something unlike."""
    relations = Relations({}, {}, {}, {}, {}, {})
    problems: list[Problem] = []
    for entry in (*model.rules.values(), *model.norms.values(), *model.definitions.values(), *model.repeals.values()):
        for relation in entry.parts.relations:
            for name in relation.names:
                problem = _relate(entry, relation, name, model, relations)
                if problem is not None:
                    problems.append(problem)
            if relation.reason is not None and not relation.reason.strip():
                problems.append(EmptyReason(span=relation.span, declaration=entry.name))
    return relations, problems + _rival_successors(model, relations)


def _rival_successors(model: Model, relations: Relations) -> list[Problem]:
    """A problem for each definition that replaces one that another replaces too."""
    problems: list[Problem] = []
    for key, successors in relations.successor.items():
        concept, _, replaced = key.partition(".")
        first, *others = dict.fromkeys(successors)
        for other in others:
            problems.append(
                TwoSuccessors(
                    span=relations.places[other, replaced].span,
                    name=other,
                    other=first,
                    replaced=replaced,
                    related=(Related("other", model.definitions[concept, first].span),),
                    declaration=other,
                )
            )
    return problems


def _relate(entry: Entry, relation: s.Relation, name: s.Name, model: Model, relations: Relations) -> Problem | None:
    found = _target(entry, relation, name, model)
    if isinstance(found, Problem):
        return found
    if found is None:
        return None
    key, target = found
    relations.places[entry.name, name.text] = name
    match relation.which:
        case "prevails":
            _add(relations.prevails_over, entry.name, name.text)
        case "unresolved":
            _add(relations.unresolved, entry.name, (name.text, relation.reason or ""))
        case "replaces" if target is not None and isinstance(target.declaration, s.Definition):
            _add(relations.successor, key.partition(":")[2], entry.name)
        case "replaces":
            _add(relations.replaces, entry.name, name.text)
            _add(relations.ended_by, key, entry.name)
        case "repeals":
            _add(relations.ended_by, key, entry.name)
    return None


def _add(found: dict[str, list[_T]], name: str, other: _T) -> None:
    """Enter a relation once, however often it is written."""
    others = found.setdefault(name, [])
    if other not in others:
        others.append(other)


def _target(
    entry: Entry, relation: s.Relation, name: s.Name, model: Model
) -> tuple[str, Entry | None] | Problem | None:
    """What a relation leads to with its key, the problem of it, or None where the name's declaration is broken."""
    candidates: list[tuple[str, Entry | None]] = []
    if name.text in model.rules:
        candidates.append((f"rule:{name.text}", model.rules[name.text]))
    if name.text in model.norms:
        candidates.append((f"norm:{name.text}", model.norms[name.text]))
    if name.text in model.parameters:
        candidates.append((f"parameter:{name.text}", None))
    defined = [(concept, found) for (concept, text), found in model.definitions.items() if text == name.text]
    own = entry.parts.concept.concept.text if entry.parts.concept else ""
    defined = [(c, d) for c, d in defined if c == own] or defined
    candidates += [(f"definition:{concept}.{name.text}", found) for concept, found in defined]
    if not candidates:
        if name.text in model.broken:
            return None
        known = [*model.rules, *model.norms, *model.parameters, *(text for _, text in model.definitions)]
        return UnknownName(span=name.span, name=name.text, nearest=nearest_of(name.text, known), declaration=entry.name)
    if relation.which == "repeals":
        if len(candidates) > 1:
            concepts = ", ".join(sorted(concept for concept, _ in defined))
            return AmbiguousName(span=name.span, name=name.text, concepts=concepts, declaration=entry.name)
        return candidates[0]
    same_kind = [c for c in candidates if c[1] is not None and _kind(c[1]) == _kind(entry)]
    if not same_kind:
        return WrongKindOfName(span=name.span, name=name.text, declaration=entry.name)
    key, target = same_kind[0]
    assert target is not None
    if _about(target) != _about(entry) and None not in (_about(target), _about(entry)):
        return UnlikeSuccessor(
            span=name.span,
            name=entry.name,
            other=name.text,
            related=(Related("other", target.span),),
            declaration=entry.name,
        )
    return key, target


def _kind(entry: Entry) -> str:
    match entry.declaration:
        case s.Rule() | s.Table():
            return "rule"
        case s.Norm():
            return "norm"
        case s.Definition():
            return "definition"
        case s.Repeal():
            return "repeal"


def _about(entry: Entry) -> tuple[str, str] | None:
    """The concept, and for rules the result; None when the declaration does not say (reported elsewhere)."""
    parts = entry.parts
    if parts.concept is None:
        return None
    match entry.declaration:
        case s.Rule() | s.Table():
            return None if parts.sets is None else (parts.concept.concept.text, parts.sets.result.text)
        case _:
            return parts.concept.concept.text, ""
