"""The fixed words of steps, each once: what an explanation says about an operand whatever its value."""

from __future__ import annotations

from dataclasses import dataclass, field

from hjemmel.backends.javascript.layout import array, flat, string
from hjemmel.backends.wording.kinds import kind_of
from hjemmel.backends.wording.phrases import denial, quantity, statement
from hjemmel.backends.wording.statements import inline
from hjemmel.backends.wording.voice import Voice
from hjemmel.backends.wording.words import plain
from hjemmel.plan import nodes


def phrase_of(expr: nodes.Expr, voice: Voice) -> str:
    """The expression in words: a statement for yes/no, else the name of a quantity."""
    return plain(inline(statement(expr, voice)) if kind_of(expr) == "truth" else quantity(expr, voice))


def denial_of(expr: nodes.Expr, voice: Voice) -> str:
    """The statement denied; "" for a quantity."""
    return plain(inline(denial(expr, voice))) if kind_of(expr) == "truth" else ""


@dataclass(slots=True)
class Forms:
    """The forms of a module by number; 0 is of steps that are never shown."""

    numbers: dict[str, int] = field(default_factory=lambda: {"[]": 0})

    def number(self, kind: str, text: str, denied: str = "", type_: str = "truth", name: str = "") -> str:
        """The number of the form, as code."""
        parts = [string(kind), string(text), _denied(text, denied), string(type_), string(name)]
        defaults = ["", "", '""', '"truth"', '""']
        while parts and parts[-1] == defaults[len(parts) - 1]:
            parts.pop()
        return str(self.numbers.setdefault(flat(array(parts)), len(self.numbers)))

    def of(self, kind: str, expr: nodes.Expr, voice: Voice, name: str = "") -> str:
        """The number of the form of a step that says an expression."""
        return self.number(kind, phrase_of(expr, voice), denial_of(expr, voice), kind_of(expr), name)


def _denied(text: str, denied: str) -> str:
    """The denial as code: a number where the runtime's `former` can make it from the text."""
    if denied == f"det gælder ikke, at {text}":
        return "-1"
    if denied == text.replace(" ", " er ikke i kraft; den ", 1) != text:
        return "-2"
    for place in range(len(text) + 1):
        if denied == f"{text[:place]} ikke{text[place:]}" and max(text, default="") <= "\uffff":
            return str(place)
    return string(denied)
