"""The fixed words of steps, each once: what an explanation says about an operand whatever its value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from hjemmel.backends.javascript.layout import Code, array, flat, string
from hjemmel.backends.wording.kinds import kind_of
from hjemmel.backends.wording.phrases import denial, quantity, statement
from hjemmel.backends.wording.statements import inline
from hjemmel.backends.wording.voice import Voice
from hjemmel.backends.wording.words import joined, plain, said
from hjemmel.plan import nodes

Word = Literal["og", "eller"]
LIKE_ITS_PART: Final = frozenset({"grund", "handling", "undtagelse", "ikke"})
"""Kinds of steps that say what the one step below them says, or deny it."""


def phrase_of(expr: nodes.Expr, voice: Voice) -> str:
    """The expression in words: a statement for yes/no, else the name of a quantity."""
    return plain(inline(statement(expr, voice)) if kind_of(expr) == "truth" else quantity(expr, voice))


def denial_of(expr: nodes.Expr, voice: Voice) -> str:
    """The statement denied; "" for a quantity."""
    return plain(inline(denial(expr, voice))) if kind_of(expr) == "truth" else ""


class Form(NamedTuple):
    """What is fixed about a step; 0 is the form of steps that are never shown."""

    kind: str
    text: str
    denied: str = ""
    type: str = "truth"
    name: str = ""


class Junction(NamedTuple):
    """A text as its parts joined by a word; a part may stand in parentheses."""

    word: Word
    parts: tuple[str, ...]


@dataclass(slots=True)
class Forms:
    """The forms of a module by number; `asked_for` are those that something written since it was emptied has."""

    numbers: dict[Form, int] = field(default_factory=lambda: {Form("", ""): 0})
    junctions: dict[str, Junction] = field(default_factory=dict)
    asked_for: set[int] = field(default_factory=set)

    def number(self, kind: str, text: str, denied: str = "", type_: str = "truth", name: str = "") -> str:
        """The number of the form, as code."""
        number = self.numbers.setdefault(Form(kind, text, denied, type_, name), len(self.numbers))
        self.asked_for.add(number)
        return str(number)

    def of(self, kind: str, expr: nodes.Expr, voice: Voice, name: str = "") -> str:
        """The number of the form of a step that says an expression."""
        text = phrase_of(expr, voice)
        if isinstance(expr, nodes.And | nodes.Or) and len(expr.operands) > 1 and text not in self.junctions:
            word: Word = "og" if isinstance(expr, nodes.And) else "eller"
            groups = (nodes.And, nodes.Or)
            phrases = [(phrase_of(each, voice), isinstance(each, groups)) for each in expr.operands]
            for parts in (
                tuple(f"({phrase})" if is_group else phrase for phrase, is_group in phrases),
                tuple(phrase for phrase, _ in phrases),
            ):
                if plain(joined([said(part) for part in parts], word)) == text:
                    self.junctions[text] = Junction(word, parts)
        return self.number(kind, text, denial_of(expr, voice), kind_of(expr), name)

    def codes(self) -> list[str]:
        """The forms in order as code; texts that others make up are told by their numbers."""
        return [code for code, _ in self.told()]

    def told(self) -> list[tuple[str, tuple[int, ...]]]:
        """The forms in order as code, each with the numbers of those it is told by."""
        leaves = {form: number for form, number in self.numbers.items() if number and form.kind not in LIKE_ITS_PART}
        by_text = {form.text: number for form, number in reversed(leaves.items())}
        by_words = {(form.text, form.denied): number for form, number in reversed(leaves.items())}
        return [self._code(form, by_text, by_words) for form in self.numbers]

    def _code(
        self, form: Form, by_text: dict[str, int], by_words: dict[tuple[str, str], int]
    ) -> tuple[str, tuple[int, ...]]:
        told_by: tuple[int, ...] = ()
        text: Code = string(form.text)
        denied = _denied(form.text, form.denied)
        if form.kind in LIKE_ITS_PART and (form.text, form.denied) in by_words:
            told_by = (by_words[form.text, form.denied],)
            text, denied = str(told_by[0]), '""'
        elif form.kind in LIKE_ITS_PART and (form.denied, form.text) in by_words:
            told_by = (by_words[form.denied, form.text],)
            text, denied = str(-told_by[0]), '""'
        elif form.kind in ("og", "eller") and form.text in self.junctions:
            word, parts = self.junctions[form.text]
            known = [by_text[bare] for part in parts if (bare := _bare(part)) in by_text]
            if len(known) == len(parts):
                signs = (f"{'-' if part.startswith('(') else ''}{n}" for part, n in zip(parts, known, strict=True))
                text, told_by = array((string(word), *signs)), tuple(known)
        return form_code(form, text, denied), told_by


def form_code(form: Form, text: Code = '""', denied: str = '""') -> str:
    """The form with these words, as code that leaves out what goes without saying at its end."""
    codes: list[Code] = [string(form.kind), text, denied, string(form.type), string(form.name)]
    for default in ('""', '"truth"', '""', '""', '""'):
        if codes[-1] != default:
            break
        codes.pop()
    return flat(array(codes))


def _bare(part: str) -> str:
    return part[1:-1] if part.startswith("(") and part.endswith(")") else part


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
