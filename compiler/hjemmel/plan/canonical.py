"""The canonical form of a plan and its two hashes: what a receipt names a rule set by.

The rule hash covers what can change an answer: names, types, rules, periods, conventions, quotations, checksums of
sources, holidays and the specification's version. The edition hash covers the words beside them as well: labels,
titles, readings, assumptions and reasons. Neither covers where a thing was written, in what order or layout.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

import msgspec

from hjemmel.plan import nodes
from hjemmel.runtime import holidays

_PLACES = frozenset({"span", "lines", "place", "places"})
_PLACES_OF: dict[type, frozenset[str]] = {nodes.Plan: frozenset({"order"}), nodes.Source: frozenset({"file"})}
_WORDS = frozenset({"label", "title", "interpretations", "assumptions", "unresolved", "not_rules"})
_ORDERED = frozenset({"operands", "keys"})
"""Tuples whose order has a meaning; all others are sorted."""
_ORDERED_OF: dict[type, frozenset[str]] = {nodes.Subject: frozenset({"wholes"})}

_HOLIDAYS = (
    holidays.FIXED_DAYS,
    holidays.DAYS_FROM_EASTER,
    holidays.GREAT_PRAYER_DAY_FROM_EASTER,
    holidays.LAST_YEAR_OF_GREAT_PRAYER_DAY,
)


def rule_hash(plan: nodes.Plan) -> str:
    """SHA-256 in hexadecimal of what can change an answer."""
    return _hash_of(plan, edition=False)


def edition_hash(plan: nodes.Plan) -> str:
    """SHA-256 in hexadecimal of the rules and the words beside them."""
    return _hash_of(plan, edition=True)


def canonical_form(plan: nodes.Plan, *, edition: bool) -> str:
    """The plan as canonical JSON; with `edition`, the words beside the rules too."""
    return _json([_form(plan, edition), _HOLIDAYS])


def _hash_of(plan: nodes.Plan, *, edition: bool) -> str:
    return hashlib.sha256(canonical_form(plan, edition=edition).encode()).hexdigest()


def _json(form: object) -> str:
    return json.dumps(form, ensure_ascii=False, separators=(",", ":"))


def _form(value: Any, edition: bool) -> object:
    """The value as lists, texts, numbers and nulls; a node is its name and its fields, defaults left out."""
    match value:
        case msgspec.Struct():
            form: list[object] = [type(value).__name__]
            for name, default, form_of in _fields(type(value), edition):
                field = getattr(value, name)
                if field != default:
                    form += (name, form_of(field))
            return form
        case tuple():
            return [_form(item, edition) for item in value]
        case date():
            return ["date", value.isoformat()]
        case Fraction():
            return ["ratio", value.numerator, value.denominator]
        case _:
            return value


def _sorted_form(values: Iterable[Any], edition: bool) -> list[object]:
    """The forms of the values in the order of their texts."""
    return [form for _, form in sorted((_json(form), form) for form in (_form(value, edition) for value in values))]


@cache
def _fields(cls: type[msgspec.Struct], edition: bool) -> tuple[tuple[str, object, Callable[[Any], object]], ...]:
    """The fields of a class of nodes that count: name, default, and how its value is put."""
    left_out = _PLACES | _PLACES_OF.get(cls, frozenset())
    if not edition:
        left_out |= _WORDS
    ordered = _ORDERED | _ORDERED_OF.get(cls, frozenset())
    return tuple(
        (field.name, field.default, _form_of(cls, field.name, field.name in ordered, edition))
        for field in msgspec.structs.fields(cls)
        if field.name not in left_out
    )


def _form_of(cls: type, name: str, ordered: bool, edition: bool) -> Callable[[Any], object]:
    if name == "quotation":
        return lambda quotation: " ".join(quotation.split())
    if name == "quotations":
        return lambda quotations: sorted(" ".join(quotation.split()) for quotation in quotations)
    if cls is nodes.Codes and name == "codes" and not edition:
        return lambda codes: sorted(code for code, _ in codes)
    if ordered:
        return lambda value: _form(value, edition)
    return lambda value: _sorted_form(value, edition) if isinstance(value, tuple) else _form(value, edition)
