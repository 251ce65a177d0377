"""What the words of each human language that are not keywords mean: built-in types, statuses, `denne`."""

from __future__ import annotations

from typing import Final, Literal

from hjemmel.syntax.nodes import Language

TypeId = Literal[
    "truth", "integer", "number", "amount", "percent", "date", "hours", "days", "weeks", "months", "years", "text"
]
StatusId = Literal["fulfilled", "pending", "breached", "not_relevant", "observed", "violated", "holds", "does_not_hold"]

TYPES: Final[dict[Language, dict[str, TypeId]]] = {
    "da": {
        "ja/nej": "truth",
        "heltal": "integer",
        "tal": "number",
        "beløb": "amount",
        "procent": "percent",
        "dato": "date",
        "timer": "hours",
        "dage": "days",
        "uger": "weeks",
        "måneder": "months",
        "år": "years",
        "tekst": "text",
    },
    "en": {
        "yes/no": "truth",
        "integer": "integer",
        "number": "number",
        "amount": "amount",
        "percent": "percent",
        "date": "date",
        "hours": "hours",
        "days": "days",
        "weeks": "weeks",
        "months": "months",
        "years": "years",
        "text": "text",
    },
}
"""The built-in types by the name they have in a file of the language."""

STATUSES: Final[dict[Language, dict[str, StatusId]]] = {
    "da": {
        "opfyldt": "fulfilled",
        "afventer": "pending",
        "tilsidesat": "breached",
        "ikke relevant": "not_relevant",
        "overholdt": "observed",
        "overtrådt": "violated",
        "består": "holds",
        "består ikke": "does_not_hold",
    },
    "en": {
        "fulfilled": "fulfilled",
        "pending": "pending",
        "breached": "breached",
        "not relevant": "not_relevant",
        "observed": "observed",
        "violated": "violated",
        "holds": "holds",
        "does not hold": "does_not_hold",
    },
}
"""The statuses of norms by the words they have in a file of the language. They are reserved: no name is one of them."""

SUBJECT: Final[dict[Language, str]] = {"da": "denne", "en": "this"}
"""The first name of a path to the rule's own subject inside `hvor (…)`: `denne.dato`."""
