"""Types and statuses by the words a drafter has for them."""

from hjemmel.model.nodes import Model
from hjemmel.plan import nodes as p
from hjemmel.syntax import nodes as s
from hjemmel.syntax import words

STATUSES: dict[str, tuple[p.Status, ...]] = {
    "duty": ("not_relevant", "fulfilled", "pending", "breached"),
    "prohibition": ("not_relevant", "observed", "violated"),
    "right": ("holds", "does_not_hold"),
    "power": ("holds", "does_not_hold"),
}
"""The statuses each kind of norm can have."""

_LIST_OF = {"da": "liste af", "en": "list of"}
_CODES = {"da": "opregning", "en": "codes"}
_TYPE_WORDS = {language: {kind: word for word, kind in known.items()} for language, known in words.TYPES.items()}
_STATUS_WORDS = {
    language: {status: word for word, status in known.items()} for language, known in words.STATUSES.items()
}


def type_of_name(name: s.TypeName, language: s.Language, model: Model) -> p.Type | None:
    """The type a name stands for, or None when nothing is called so."""
    if name.listed:
        return p.Type("list", name.name) if name.name in model.concepts else None
    kind = words.TYPES[language].get(name.name)
    if kind is not None:
        return p.Type(kind, "", name.optional)
    return p.Type("code", name.name, name.optional) if name.name in model.codes else None


def type_word(type_: p.Type, language: s.Language) -> str:
    """What a drafter calls a type."""
    match type_.kind:
        case "code":
            return type_.of or _CODES[language]
        case "list":
            return f"{_LIST_OF[language]} {type_.of}"
        case "status":
            return "status"
        case kind:
            return _TYPE_WORDS[language][kind]


def status_of(word: str, language: s.Language) -> p.Status | None:
    """The status a word stands for."""
    return words.STATUSES[language].get(word)


def status_word(status: p.Status, language: s.Language) -> str:
    """What a drafter calls a status."""
    return _STATUS_WORDS[language][status]
