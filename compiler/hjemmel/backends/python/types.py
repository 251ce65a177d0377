"""Types of the plan as Python's annotations and as fields that are checked on entry."""

from __future__ import annotations

from typing import Final

from hjemmel.backends.python.expressions import string
from hjemmel.backends.python.names import python_name
from hjemmel.plan import nodes

ANNOTATIONS: Final[dict[nodes.Kind, str]] = {
    "truth": "bool",
    "integer": "int",
    "amount": "int",
    "days": "int",
    "weeks": "int",
    "months": "int",
    "years": "int",
    "date": "date",
    "text": "str",
}
KINDS: Final[dict[nodes.Kind, str]] = {
    "truth": "ja_nej",
    "integer": "heltal",
    "number": "tal",
    "amount": "beløb",
    "percent": "procent",
    "date": "dato",
    "hours": "timer",
    "days": "varighed",
    "weeks": "varighed",
    "months": "varighed",
    "years": "varighed",
    "text": "tekst",
    "code": "kode",
    "list": "liste",
    "status": "status",
}
STATUSES: Final = {
    "duty": ("ikke relevant", "opfyldt", "afventer", "tilsidesat"),
    "prohibition": ("ikke relevant", "overholdt", "overtrådt"),
    "right": ("består", "består ikke", True, False),
    "power": ("består", "består ikke", True, False),
}
EXACT: Final = ("number", "percent", "hours")


def supplied_of(concept: nodes.Concept) -> tuple[nodes.Fact | nodes.Discretion, ...]:
    """What a caller supplies about a thing, wholes aside: its facts and lists, then its discretions."""
    return (*concept.facts, *concept.discretions)


def fact_annotation(type_: nodes.Type) -> str:
    """What a caller may supply for a fact of the type."""
    match type_.kind:
        case "list":
            annotation = f"Sequence[{python_name(type_.of)}]"
        case "code":
            annotation = python_name(type_.of)
        case kind if kind in EXACT:
            annotation = "int | Fraction | Decimal"
        case kind:
            annotation = ANNOTATIONS[kind]
    return f"{annotation} | Ingen" if type_.optional and type_.kind != "list" else annotation


def result_annotation(type_: nodes.Type) -> str:
    """What an answer of the type is."""
    match type_.kind:
        case "code":
            annotation = python_name(type_.of)
        case kind if kind in EXACT:
            annotation = "int | Fraction"
        case kind:
            annotation = ANNOTATIONS[kind]
    return f"{annotation} | Ingen" if type_.optional else annotation


def status_annotation(kind: str) -> str:
    """What the answer to a norm is."""
    words = ", ".join(string(word) for word in STATUSES[kind] if isinstance(word, str))
    return f"Literal[{words}]"


def field_code(attribute: str, name: str, label: str, type_: nodes.Type, discretion: bool = False) -> str:
    """The `Felt` of a value of the type."""
    arguments = [string(attribute), string(name), string(label), string(KINDS[type_.kind])]
    if type_.optional:
        arguments.append("eller_ingen=True")
    if discretion:
        arguments.append("er_skøn=True")
    if type_.kind == "code":
        arguments.append(f"kode={python_name(type_.of)}")
    if type_.kind == "list":
        arguments.append(f"begreb={python_name(type_.of)}")
    return f"Felt({', '.join(arguments)})"


def status_field_code(attribute: str, name: str, label: str, kind: str) -> str:
    """The `Felt` of a norm's status."""
    return f'Felt({string(attribute)}, {string(name)}, {string(label)}, "status", status={STATUSES[kind]!r})'
