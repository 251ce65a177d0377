"""Writes the TextMate grammar from the keywords in `grammar/`.

Run `python editors/write_grammar.py` when they change; a test says so when it was forgotten.
"""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from hjemmel.diagnostics.words import LANGUAGES
from hjemmel.syntax.grammar import keywords

TARGET = Path(__file__).parent / "vscode" / "syntaxes" / "regel.tmLanguage.json"

DECLARATIONS = (
    *("RULESET", "AGREEMENT", "ACT", "ORDER", "GUIDANCE", "CLAUSE", "NOT_A_RULE", "NOT_A_RULE_WITHHELD", "KEY_DATE"),
    *(
        "CODES",
        "CONCEPT_WORD",
        "FACT",
        "DISCRETION",
        "RESULT",
        "PARAMETER",
        "DEFINITION",
        "TARGET_GROUP",
        "RULE",
        "DUTY",
    ),
    *("PROHIBITION", "RIGHT", "POWER", "TABLE", "REPEAL", "EXAMPLE"),
)
GROUNDS = ("AUTHORITY", "TAKEN_AS_GIVEN", "INTERPRETATION", "CF", "ACCEPTED", "SOURCE", "CHECKSUM")
CONSTANTS = ("YES", "NO", "NONE", "STATUS", "HOLDS", "DOES_NOT_HOLD")
_DATE = r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.?\s+(?:MONTH)\s+\d{4}\b"
UNITS = ("HOUR", "DAY", "WEEK", "MONTH", "YEAR", "PERCENT", "KRONE", "MILLION", "BILLION", "DECIMAL")


def grammar() -> dict[str, Any]:
    """The grammar as VS Code reads it."""
    every = {terminal for language in LANGUAGES for terminal in keywords(language)}
    months = {terminal for terminal in every if re.fullmatch(r"MONTH_\d+", terminal)}
    words = every - months - {*DECLARATIONS, *GROUNDS, *CONSTANTS, *UNITS}
    return {
        "name": "Regel",
        "scopeName": "source.regel",
        "fileTypes": ["regel"],
        "patterns": [
            {"name": "comment.line.number-sign.regel", "match": "#.*$"},
            {"include": "#quotation"},
            {"name": "string.quoted.double.regel", "begin": '"', "end": '"|$'},
            {"name": "constant.numeric.date.regel", "match": _DATE.replace("MONTH", _any(months))},
            {"name": "entity.name.type.regel", "match": r"(?<![\p{L}\p{N}_])\p{Lu}[\p{L}\p{N}_]*"},
            {"name": "keyword.control.declaration.regel", "match": _words(DECLARATIONS)},
            {"name": "storage.modifier.ground.regel", "match": _words(GROUNDS)},
            {"name": "keyword.operator.word.regel", "match": _words(words)},
            {"name": "constant.language.regel", "match": _words(CONSTANTS)},
            {"name": "support.constant.unit.regel", "match": _words((*UNITS, *months))},
            {"name": "constant.numeric.regel", "match": r"\b\d+(?:[.,]\d+)*\b"},
            {"name": "keyword.operator.regel", "match": r"[-+*/=]"},
        ],
        "repository": {
            "quotation": {
                "name": "string.quoted.other.quotation.regel",
                "begin": "»",
                "end": "«",
                "patterns": [{"include": "#quotation"}],
            }
        },
    }


def _words(terminals: Iterable[str]) -> str:
    return rf"(?<![\p{{L}}\p{{N}}_])(?:{_any(terminals)})(?![\p{{L}}\p{{N}}_])"


def _any(terminals: Iterable[str]) -> str:
    """The spellings of the terminals in both languages, the longest first, any white space between their words."""
    spellings = {each for language in LANGUAGES for one in terminals for each in keywords(language).get(one, ())}
    ordered = sorted(spellings, key=lambda spelling: (-len(spelling), spelling))
    return "|".join(re.sub(r"(?:\\ )+", r"\\s+", re.escape(spelling)) for spelling in ordered)


def written() -> str:
    """The text of the file."""
    return json.dumps(grammar(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    TARGET.write_text(written(), encoding="utf-8")
