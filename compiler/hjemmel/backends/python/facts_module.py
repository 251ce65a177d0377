"""`sag.py`: code lists, and for each concept the facts a caller supplies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hjemmel.backends.python.docstrings import docstring
from hjemmel.backends.python.expressions import string
from hjemmel.backends.python.names import attribute_of_whole, python_name
from hjemmel.backends.python.types import fact_annotation, field_code
from hjemmel.plan import nodes


@dataclass(frozen=True, slots=True)
class Field:
    """A field as the template writes it."""

    name: str
    annotation: str
    docstring: str
    felt: str


def field_of(fact: nodes.Fact) -> Field:
    """The field of a fact or list."""
    name = python_name(fact.name)
    text = docstring(f"{fact.label} (i øre)" if fact.type.kind == "amount" else fact.label, (), 4)
    return Field(name, fact_annotation(fact.type), text, field_code(name, fact.name, fact.label, fact.type))


def discretion_field(each: nodes.Discretion) -> Field:
    """The field of a discretion."""
    name = python_name(each.name)
    annotation = f"Skøn[{fact_annotation(each.type)}]"
    text = docstring(each.label, (f"Skøn, udøves af {each.exercised_by}.",), 4)
    return Field(name, annotation, text, field_code(name, each.name, each.label, each.type, discretion=True))


def whole_field(concept: str) -> Field:
    """The field of the whole of that concept."""
    name = attribute_of_whole(concept)
    felt = f'Felt("{name}", "{concept.lower()}", {string(concept)}, "helhed", begreb={python_name(concept)})'
    return Field(name, python_name(concept), f"{concept}, som helheden.", felt)


def facts_context(plan: nodes.Plan) -> dict[str, Any]:
    """What the template of `sag.py` needs."""
    lists = [
        {
            "name": python_name(codes.name),
            "docstring": docstring(codes.label, (), 4),
            "members": [
                {
                    "name": python_name(code),
                    "value": string(code),
                    "label": string(label),
                    "docstring": docstring(label or code, (), 4),
                }
                for code, label in codes.codes
            ],
        }
        for codes in plan.codes
    ]
    concepts = [
        {
            "name": python_name(concept.name),
            "plain": concept.name,
            "docstring": docstring(concept.label, (), 4),
            "fields": [
                *map(field_of, concept.facts),
                *map(discretion_field, concept.discretions),
                *map(whole_field, concept.wholes),
            ],
            "lists": [python_name(fact.name) for fact in concept.facts if fact.type.kind == "list"],
        }
        for concept in plan.concepts
    ]
    text = str(lists) + str(concepts)
    imports = []
    if any(concept["lists"] for concept in concepts):
        imports.append("from collections.abc import Sequence")
    imports.append("from dataclasses import dataclass")
    if "date" in text:
        imports.append("from datetime import date")
    if "Decimal" in text:
        imports.append("from decimal import Decimal")
    if lists:
        imports.append("from enum import StrEnum")
    if "Fraction" in text:
        imports.append("from fractions import Fraction")
    imports.append("from typing import ClassVar, Final")
    imports.append("")
    imports.append("from .._koersel.facts import Fakta, Felt" + (", Skøn" if "Skøn[" in text else ""))
    if "Ingen" in text:
        imports.append("from .._koersel.unknown import Ingen")
    return {"title": plan.title, "imports": "\n".join(imports), "code_lists": lists, "concepts": concepts}
