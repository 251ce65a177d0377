"""`schema.json`: the JSON Schema of a case, and of the answers that come back."""

from __future__ import annotations

import json
from typing import Any, Final

from hjemmel.backends.python.types import STATUSES
from hjemmel.plan import nodes
from hjemmel.plan.index import PlanIndex, index_of

WHOLE: Final = ("integer", "days", "weeks", "months", "years")
DECIMAL: Final = r"^-?[0-9]{1,13}(\.[0-9]{1,6})?$"
KRONER: Final = r"^-?[0-9]{1,13}(\.[0-9]{1,2})?$"
EXACT: Final = r"^-?[0-9]+(\.[0-9]+|/[0-9]+)?$"
KINDS: Final = ("mangler", "skøn", "modstrid", "ingen_regel", "udefineret")


def schema_of(plan: nodes.Plan) -> bytes:
    """The schema, the same bytes for the same plan."""
    index = index_of(plan)
    definitions: dict[str, Any] = {}
    for codes in plan.codes:
        definitions[codes.name] = {
            "title": codes.label,
            "oneOf": [{"const": code, "title": label or code} for code, label in codes.codes],
        }
    for concept in plan.concepts:
        definitions[concept.name] = _concept(concept)
        definitions[f"{concept.name}Svar"] = _answers(concept, index)
    definitions["Ingen"] = {"title": "der er ingen", "anyOf": [{"const": "ingen"}, _no_text()]}
    definitions["Årsag"] = _cause()
    roots = {concept.name.lower(): {"$ref": f"#/$defs/{concept.name}"} for concept in plan.concepts}
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"En sag: {plan.title}",
        "description": "Det, der ikke er nævnt eller er null, er ukendt.",
        "type": "object",
        "properties": {
            "pr": {"type": "string", "format": "date", "title": "vurderingsdatoen"},
            "forudsat": {"type": "object", "title": "det, sagen lægger til grund, ved navn eller sti"},
            **roots,
        },
        "required": ["pr"],
        "additionalProperties": False,
        "oneOf": [{"required": [root]} for root in roots],
        "$defs": definitions,
    }
    return (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()


def _no_text() -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"ingen": {"const": True}},
        "required": ["ingen"],
        "additionalProperties": False,
    }


def _value(type_: nodes.Type) -> dict[str, Any]:
    """The schema of a known value that is supplied."""
    match type_.kind:
        case "truth":
            return {"type": "boolean"}
        case "date":
            return {"type": "string", "format": "date"}
        case "text":
            return {"type": "string"}
        case "code":
            return {"$ref": f"#/$defs/{type_.of}"}
        case "list":
            return {"type": "array", "items": {"$ref": f"#/$defs/{type_.of}"}}
        case "amount":
            return {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": KRONER}], "description": "i kroner"}
        case kind if kind in WHOLE:
            return {"type": "integer"}
        case _:
            return {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": DECIMAL}]}


def _supplied(type_: nodes.Type, label: str) -> dict[str, Any]:
    """The schema of a fact: a value, null where it is unknown, and `ingen` where there may be none."""
    choices = [_value(type_), {"type": "null"}]
    if type_.kind == "list":
        choices.append({"const": "ingen"})
    elif type_.optional:
        choices.append(_no_text() if type_.kind == "text" else {"$ref": "#/$defs/Ingen"})
    return {"title": label, "anyOf": choices}


def _concept(concept: nodes.Concept) -> dict[str, Any]:
    properties = {fact.name: _supplied(fact.type, fact.label) for fact in concept.facts}
    properties |= {
        whole.lower(): {"anyOf": [{"$ref": f"#/$defs/{whole}"}, {"type": "null"}]} for whole in concept.wholes
    }
    if concept.discretions:
        properties["skøn"] = {
            "title": "udøvede skøn",
            "type": "object",
            "properties": {each.name: _exercised(each) for each in concept.discretions},
            "additionalProperties": False,
        }
    return {"title": concept.label, "type": "object", "properties": properties, "additionalProperties": False}


def _exercised(each: nodes.Discretion) -> dict[str, Any]:
    text = {"type": "string", "minLength": 1}
    return {
        "title": each.label,
        "type": "object",
        "properties": {"værdi": _value(each.type), "hovedhensyn": text, "udøvet_af": text},
        "required": ["værdi", "hovedhensyn", "udøvet_af"],
        "additionalProperties": False,
    }


def _given(type_: nodes.Type) -> dict[str, Any]:
    """The schema of a known value that comes back: numbers that may be fractions, and amounts, as text."""
    if type_.kind in ("amount", "number", "percent", "hours"):
        value: dict[str, Any] = {"type": "string", "pattern": EXACT}
    elif type_.kind in WHOLE:
        value = {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": EXACT}]}
    else:
        value = _value(type_)
    return {"anyOf": [value, {"$ref": "#/$defs/Ingen"}]} if type_.optional else value


def _answers(concept: nodes.Concept, index: PlanIndex) -> dict[str, Any]:
    values = {result.name: (_given(result.type), result.label) for result in concept.results}
    values |= {name: ({"type": "boolean"}, index.definitions[name].label) for name in concept.definitions}
    for name in concept.norms:
        norm = index.norms[name]
        words = [word for word in STATUSES[norm.kind] if isinstance(word, str)]
        values[name] = ({"enum": words}, norm.title)
    return {
        "title": f"Svarene om {concept.label}",
        "type": "object",
        "properties": {
            "sti": {"type": "string"},
            "svar": {
                "type": "object",
                "properties": {name: _answer(value, label) for name, (value, label) in values.items()},
                "required": list(values),
                "additionalProperties": False,
            },
            "dele": {"type": "array", "items": {"type": "object"}},
        },
        "required": ["sti", "svar"],
        "additionalProperties": False,
    }


def _answer(value: dict[str, Any], label: str) -> dict[str, Any]:
    names = {"type": "array", "items": {"type": "string"}}
    question = {"type": "object", "required": ["sti", "spørgsmål", "udøves_af"]}
    return {
        "title": label,
        "type": "object",
        "properties": {
            "værdi": value,
            "overskrift": {"enum": list(KINDS)},
            "årsager": {"type": "array", "items": {"$ref": "#/$defs/Årsag"}, "minItems": 1},
            "skøn": {"type": "array", "items": question},
            "afgørende": names,
            "klausuler": names,
        },
        "required": ["afgørende", "klausuler"],
        "oneOf": [{"required": ["værdi"]}, {"required": ["overskrift", "årsager"]}],
        "additionalProperties": False,
    }


def _cause() -> dict[str, Any]:
    return {
        "title": "hvorfor der ikke er et kendt svar",
        "type": "object",
        "properties": {
            "slags": {"enum": list(KINDS)},
            "sti": {"type": "string"},
            "detalje": {"type": "array", "items": {"type": "string"}},
        },
        "required": ["slags", "sti"],
        "additionalProperties": False,
    }
