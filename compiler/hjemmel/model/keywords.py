"""The words a drafter knows the lines of a declaration by."""

from hjemmel.syntax import nodes as s
from hjemmel.syntax.grammar import keywords

_TERMINALS: dict[str, str] = {
    "period": "IN_FORCE",
    "concept": "FOR",
    "sets": "SETS",
    "condition": "IF",
    "fulfilled": "IS_FULFILLED_WHEN",
    "violated": "IS_VIOLATED_WHEN",
    "deadline": "DUE",
    "however": "HOWEVER",
    "also": "ALSO_IF",
    "exempt": "EXCEPT_IF",
    "exercised": "EXERCISED_BY",
    "source": "SOURCE",
    "bearer": "BORNE_BY",
    "holder": "HELD_BY",
    "prevails": "PREVAILS_OVER",
    "replaces": "REPLACES",
    "repeals": "REPEALS",
    "unresolved": "UNRESOLVED_AGAINST",
    "months": "MONTHS_CORRESPONDING",
    "deadlines": "DEADLINES_DAY_AFTER",
    "workday": "WORKDAY_NEXT",
    "from": "FROM",
    "through": "THROUGH",
}
_FORMS: dict[str, tuple[str, str]] = {
    "value": ("fastsætter … =", "sets … ="),
    "rows": ("| … | … |", "| … | … |"),
    "code": ('kode "betegnelse"', 'code "label"'),
    "version": ("værdi fra …", "value from …"),
}


def keyword(part: str, language: s.Language) -> str:
    """The words a line begins with, in the file's language."""
    if part in _FORMS:
        return _FORMS[part][0 if language == "da" else 1]
    return keywords(language)[_TERMINALS[part]][0]
