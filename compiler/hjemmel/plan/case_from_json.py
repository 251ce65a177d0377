"""A case from JSON, and everything wrong with it at once.

    {"pr": "2024-06-01", "borger": {"ydelse": "dagpenge", "samtaler": [{"dato": "2024-03-12"}]}}

What is not mentioned, or null, is unknown. Discretions stand under `skøn` of their instance, what the case stipulates
under `forudsat` by name or path.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from hjemmel.diagnostics.problem import Problem
from hjemmel.model.nearest import nearest_of
from hjemmel.plan.case import Case, Exercised, Instance, Value
from hjemmel.plan.case_problems import (
    ConceptMissing,
    FieldGivenTwice,
    NoSuchField,
    NotJson,
    NotToBeStipulated,
    OutOfBounds,
    PartMissing,
    WholeGivenTwice,
    WrongForm,
)
from hjemmel.plan.index import index_of
from hjemmel.plan.json_values import ValueReader, shown
from hjemmel.plan.nodes import TRUTH, Concept, Definition, Discretion, Fact, Norm, Plan, Result, Type
from hjemmel.source.span import Span

LONGEST_LIST: Final = 10**6
_ASSESSED, _STIPULATED, _DISCRETIONS = "pr", "forudsat", "skøn"
_VALUE, _CONSIDERATIONS, _BY = "værdi", "hovedhensyn", "udøvet_af"
_TWICE: Final = "\0twice"
"""The key under which a decoded object keeps the names it had twice."""


def case_from_json(
    plan: Plan, text: str | bytes, *, assessed: date | None = None, file: str = ""
) -> tuple[Case | None, tuple[Problem, ...]]:
    """The case written as JSON, and what is wrong with it; there is a case only when nothing is.

    `assessed` is the date of assessment when the case does not say it itself; `file` is what problems name the text by.
    """
    span = Span(file, 0, 0)
    try:
        data = json.loads(text, parse_float=Decimal, parse_constant=Decimal, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        return None, (NotJson(span=span, line=error.lineno),)
    except (ValueError, RecursionError):
        return None, (NotJson(span=span, line=1),)
    reader = _Reader(plan, span)
    case = reader.case(data, assessed)
    return (None if reader.problems else case), tuple(reader.problems)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        found[_TWICE] = sorted({name for name in names if names.count(name) > 1})
    return found


class _Reader:
    def __init__(self, plan: Plan, span: Span) -> None:
        self.index = index_of(plan)
        self.span = span
        self.problems: list[Problem] = []
        codes = {declared.name: tuple(code for code, _ in declared.codes) for declared in plan.codes}
        self.values = ValueReader(codes, span, self.problems.append)
        self.roots = {concept.name.lower(): concept for concept in plan.concepts}

    def case(self, data: Any, assessed: date | None) -> Case | None:
        fields = self.fields(data, "", {*self.roots, _ASSESSED, _STIPULATED})
        if fields is None:
            return None
        if fields.get(_ASSESSED) is not None:
            assessed = self.values.day(fields[_ASSESSED], _ASSESSED)
        elif assessed is None:
            self.problems.append(PartMissing(span=self.span, path=_ASSESSED))
        roots = tuple(
            self.instance(self.roots[name], value, name, None)
            for name, value in fields.items()
            if name in self.roots and value is not None
        )
        if not roots:
            self.problems.append(ConceptMissing(span=self.span, concepts=tuple(self.roots)))
        stipulated = self.stipulated(fields.get(_STIPULATED), roots)
        return None if assessed is None else Case(assessed, roots, stipulated)

    def fields(self, data: Any, path: str, known: set[str]) -> dict[str, Any] | None:
        """The members of an object that may have these; a problem for each that is not known or stands twice."""
        if not isinstance(data, dict):
            self.problems.append(WrongForm(span=self.span, path=path or "{}", expected="object", found=shown(data)))
            return None
        for name in data.get(_TWICE, ()):
            self.problems.append(FieldGivenTwice(span=self.span, path=_under(path, name)))
        for name in data:
            if name not in known and name != _TWICE:
                nearest = nearest_of(name, known)
                self.problems.append(NoSuchField(span=self.span, path=_under(path, name), nearest=nearest))
        return {name: value for name, value in data.items() if name in known}

    def instance(self, concept: Concept, data: Any, path: str, listed_in: Instance | None) -> Instance:
        """One thing, its lists and wholes; `listed_in` has it as a member."""
        instance = Instance(concept.name, path)
        if listed_in is not None:
            instance.wholes[listed_in.concept] = listed_in
        facts = {fact.name: fact for fact in concept.facts}
        wholes = {whole.lower(): self.index.concepts[whole] for whole in concept.wholes}
        for name, value in (self.fields(data, path, {*facts, *wholes, _DISCRETIONS}) or {}).items():
            place = f"{path}.{name}"
            if value is None:
                continue
            if name in facts:
                self.fact(facts[name], value, place, instance)
            elif name == _DISCRETIONS:
                self.discretions(concept, value, place, instance)
            elif wholes[name].name in instance.wholes:
                self.problems.append(WholeGivenTwice(span=self.span, path=place))
            else:
                instance.wholes[wholes[name].name] = self.instance(wholes[name], value, place, None)
        return instance

    def fact(self, fact: Fact, value: Any, path: str, instance: Instance) -> None:
        if fact.type.kind != "list":
            known = self.values.value(value, fact.type, path)
            if known is not None:
                instance.facts[fact.name] = known[0]
            return
        if value == "ingen":
            value = []
        if not isinstance(value, list):
            self.problems.append(WrongForm(span=self.span, path=path, expected="list", found=shown(value)))
        elif len(value) > LONGEST_LIST:
            length, most = str(len(value)), str(LONGEST_LIST)
            self.problems.append(OutOfBounds(span=self.span, path=path, found=length, least="0", most=most))
        else:
            members = self.index.concepts[fact.type.of]
            instance.lists[fact.name] = tuple(
                self.instance(members, member, f"{path}[{place}]", instance) for place, member in enumerate(value)
            )

    def discretions(self, concept: Concept, data: Any, path: str, instance: Instance) -> None:
        declared = {discretion.name: discretion for discretion in concept.discretions}
        for name, value in (self.fields(data, path, set(declared)) or {}).items():
            parts = None if value is None else self.fields(value, f"{path}.{name}", {_VALUE, _CONSIDERATIONS, _BY})
            if parts is None:
                continue
            considerations, by = (self.said(parts, part, f"{path}.{name}") for part in (_CONSIDERATIONS, _BY))
            known = None
            if parts.get(_VALUE) is None:
                self.problems.append(PartMissing(span=self.span, path=f"{path}.{name}.{_VALUE}"))
            else:
                known = self.values.value(parts[_VALUE], declared[name].type, f"{path}.{name}.{_VALUE}")
            if known is not None:
                instance.discretions[name] = Exercised(known[0], considerations, by)

    def said(self, parts: Mapping[str, Any], part: str, path: str) -> str:
        """A text that must be there and not be empty."""
        text = parts.get(part)
        if text is not None and not isinstance(text, str):
            self.problems.append(
                WrongForm(span=self.span, path=f"{path}.{part}", expected="text", found=shown(text))
            )  # fmt: skip
        elif not text or not text.strip():
            self.problems.append(PartMissing(span=self.span, path=f"{path}.{part}"))
        return text if isinstance(text, str) else ""

    def stipulated(self, data: Any, roots: tuple[Instance, ...]) -> dict[str, Value]:
        """What takes the place of the answers it names: key dates, parameters, and members of instances by path."""
        if data is None:
            return {}
        types = {name: Type("date") for name in self.index.key_dates}
        types |= {name: parameter.type for name, parameter in self.index.parameters.items()}
        refused: set[str] = set()
        for instance in _every(roots):
            for (concept, name), member in self.index.members.items():
                if concept != instance.concept:
                    continue
                type_ = _stipulated_type(member)
                if type_ is None:
                    refused.add(f"{instance.path}.{name}")
                else:
                    types[f"{instance.path}.{name}"] = type_
        found: dict[str, Value] = {}
        for name, value in (self.fields(data, _STIPULATED, {*types, *refused}) or {}).items():
            if name in refused:
                self.problems.append(NotToBeStipulated(span=self.span, path=name))
            elif value is not None:
                known = self.values.value(value, types[name], f"{_STIPULATED}.{name}")
                if known is not None:
                    found[name] = known[0]
        return found


def _stipulated_type(member: Fact | Discretion | Result | Definition | Norm) -> Type | None:
    """The type of what may be stipulated for the member; None when nothing may."""
    match member:
        case Fact() | Result():
            return None if member.type.kind == "list" else member.type
        case Definition():
            return TRUTH
        case Norm():
            return Type("status", member.kind)
        case Discretion():
            return None


def _every(roots: tuple[Instance, ...]) -> list[Instance]:
    """The instances of a case: roots, wholes and members."""
    found: dict[str, Instance] = {}
    waiting = list(roots)
    while waiting:
        instance = waiting.pop()
        if instance.path not in found:
            found[instance.path] = instance
            waiting += [*instance.wholes.values(), *(m for members in instance.lists.values() for m in members)]
    return list(found.values())


def _under(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
