"""What could stand at a place in the text, in the drafter's words instead of the grammar's."""

from __future__ import annotations

from typing import Final

from hjemmel.syntax.grammar import keywords
from hjemmel.syntax.segments import DECLARATIONS
from hjemmel.syntax.tables import END, Tables

MOST: Final = 5
"""As many words as a drafter can take in; the rest are left out."""
OPERAND: Final = frozenset({
    "PATH", "STATUS", "NUMBER", "AMOUNT", "PERCENTAGE", "DURATION", "DATE", "ISO_DATE", "YES", "NO", "NONE",
    "STRING", "LPAR", "MINUS", "DEADLINE", "ASSESSMENT_DATE", "LOWEST_OF", "HIGHEST_OF", "COUNT_OF", "EXISTS",
    "ALL", "SHARE_OF", "SUM_OF", "SMALLEST_OF", "LARGEST_OF", "FIRST_OF", "LAST_OF", "ROUND", "END_OF",
    "WHOLE_UNITS_FROM", "NOT", "IF", "ALL_LIST", "ANY_LIST",
})  # fmt: skip
CONTINUATION: Final = frozenset({
    "PLUS", "MINUS", "STAR", "SLASH", "OF", "ABOVE", "UP_TO", "AND", "OR", "IS", "IS_NOT", "IS_AT_LEAST",
    "IS_AT_MOST", "IS_MORE_THAN", "IS_LESS_THAN", "IS_ONE_OF", "IS_NONE", "IS_NOT_NONE", "IS_NOT_RELEVANT",
    "BEFORE", "AFTER", "NO_LATER_THAN", "NO_EARLIER_THAN", "IN_THE_FIRST", "WITHIN_THE_LAST", "BY",
    "FROM_AND_INCLUDING", "WHERE",
})  # fmt: skip
LINE: Final = frozenset({
    "AUTHORITY", "TAKEN_AS_GIVEN", "INTERPRETATION", "CF", "ACCEPTED", "IN_FORCE", "IN_FORCE_ALWAYS", "FOR",
    "SETS", "HOWEVER", "HOWEVER_AT_MOST", "HOWEVER_AT_LEAST", "IF", "ALSO_IF", "EXCEPT_IF", "UNLESS", "BORNE_BY",
    "HELD_BY", "IS_FULFILLED_WHEN", "IS_VIOLATED_WHEN", "DUE", "PREVAILS_OVER", "REPLACES", "REPEALS",
    "UNRESOLVED_AGAINST", "MONTHS_CORRESPONDING", "MONTHS_LAST_STAYS_LAST", "MONTHS_ERROR", "DEADLINES_DAY_AFTER",
    "DEADLINES_SAME_DAY", "WORKDAY_NEXT", "WORKDAY_UNMOVED", "ROUNDED_TO_NEAREST", "ROUNDED_UP_TO",
    "ROUNDED_DOWN_TO", "OTHERWISE", "EXERCISED_BY", "CURRENCY", "DETERMINED_BY", "THROUGH", "EXPECT", "STIPULATED",
})  # fmt: skip
MEMBER: Final = frozenset(("FACT", "DISCRETION", "RESULT"))
CLAUSES: Final = frozenset(("CLAUSE", "NOT_A_RULE", "NOT_A_RULE_WITHHELD"))
TERMS: Final = {
    "NAME": "name",
    "PATH": "name",
    "CONCEPT": "concept_name",
    "STRING": "text",
    "QUOTATION": "quotation",
    "PROBLEM_CODE": "problem_code",
    "COLON": ":",
    "COMMA": ",",
    "EQUALS": "=",
    "LPAR": "(",
    "RPAR": ")",
    "PIPE": "|",
    "LETTER": "mark",
    "LETTER_OR_ROMAN": "mark",
    "ROMAN": "mark",
    "DATE": "date",
    "NUMBER": "number",
}
TRUTH: Final = frozenset({
    "IF", "ALSO_IF", "EXCEPT_IF", "UNLESS", "AND", "OR", "NOT", "IS_FULFILLED_WHEN", "IS_VIOLATED_WHEN", "WHERE",
    "SATISFY", "AMONG", "EXPECT",
})  # fmt: skip
"""After these words a condition is meant where a value could stand."""


def accepted_in(tables: Tables, states: list[int]) -> frozenset[str]:
    """The terminals with which the text could go on."""
    return frozenset(terminal for terminal in tables.actions[states[-1]] if _goes_on(tables, states, terminal))


def _goes_on(tables: Tables, states: list[int], terminal: str) -> bool:
    stack = list(states)
    while True:
        action = tables.actions[stack[-1]].get(terminal)
        if action is None:
            return False
        if action >= 0:
            return True
        production = tables.productions[~action]
        if production.size:
            del stack[-production.size :]
        stack.append(tables.gotos[stack[-1]][production.origin])
        if terminal == END and stack[-1] in tables.ends.values():
            return True


def expected_words(tables: Tables, accepted: frozenset[str], previous: str) -> tuple[str, ...]:
    """What could stand here: keys of the messages' terms, and keywords as they are written; the most telling first."""
    left = set(accepted)
    words: list[str] = []
    if {"PATH", "LPAR", "NUMBER"} <= left:
        words.append("condition" if previous in TRUTH else "value")
        left -= OPERAND
        left -= {"MINUS", "THE_DAY"}
    general: list[str] = []
    for group, whole, term in (
        ({"STAR", "OF"}, CONTINUATION, "continuation"),
        ({"AUTHORITY", "INTERPRETATION"}, LINE, "line"),
        ({"FACT"}, MEMBER, "member"),
        ({"CLAUSE"}, CLAUSES, "clause"),
        ({"RULE"}, frozenset((*DECLARATIONS, END)), "declaration"),
    ):
        if group <= left:
            general.append(term)
            left -= whole
    if {"TRUTH_TYPE"} <= left:
        general.append("type")
        left -= {"TRUTH_TYPE", "NAME", "CONCEPT", "LIST_OF"}
    spelled = keywords(tables.language)
    own = [TERMS.get(t) or (spelled[t][0] if t in spelled else "") for t in tables_order(tables, left)]
    specific = list(dict.fromkeys(word for word in own if word))
    if general:
        specific = [word for word in specific if word != ","]
    if specific and "continuation" in general:
        general.remove("continuation")
    return tuple((words + specific + general)[:MOST]) or ("declaration",)


def tables_order(tables: Tables, terminals: set[str]) -> list[str]:
    """The terminals in the order of the language file."""
    order = {name: at for at, name in enumerate(keywords(tables.language))}
    return sorted(terminals, key=lambda t: (order.get(t, -1), t))
