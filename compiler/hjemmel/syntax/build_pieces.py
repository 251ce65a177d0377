"""The smallest nodes, made while the parser reads, and what all callbacks share: their places and what they report."""

from __future__ import annotations

import datetime
from typing import Any, Final, NamedTuple

from hjemmel.diagnostics.problem import Problem
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as n
from hjemmel.syntax.grammar import keywords
from hjemmel.syntax.literals import date_of, number_of
from hjemmel.syntax.problems import ImpossibleDate, NameForm
from hjemmel.syntax.token import Token
from hjemmel.syntax.words import STATUSES

Children = list[Any]
NESTING: Final = 50
"""Expressions inside one another at most."""


class Decimals(NamedTuple):
    """`2 decimaler`."""

    span: Span
    places: int


class PieceBuilder:
    """Callbacks for names, texts and literals; `file` and `text` are set before each parse."""

    def __init__(self, language: n.Language) -> None:
        self.language = language
        self.words = keywords(language)
        self.statuses = STATUSES[language]
        self.begin("", "")

    def begin(self, file: str, source: str) -> None:
        """Forget the file read before."""
        self.where = file
        self.source = source
        self.problems: list[Problem] = []
        self.comments: list[n.Comment] = []
        self.deep: set[int] = set()
        """Where chains begin that are too long."""
        self.parenthesised_nodes: dict[int, n.Expression] = {}
        """By `id`; the nodes are kept, so that no other node can get the same `id`."""

    def span(self, children: Children) -> Span:
        """From the first child to the last that is there."""
        first = children[0]
        last = children[-1]
        at = -1
        while last is None:
            at -= 1
            last = children[at]
        return Span(
            self.where,
            first.start if type(first) is Token else first.span.start,
            last.end if type(last) is Token else last.span.end,
        )

    def spelling(self, token: Token) -> int:
        """Which of its spellings a keyword was written with."""
        return self.words[token.kind].index(" ".join(token.text.split()))

    def comment(self, token: Token) -> None:
        """Keep a comment; the parser calls this where it passes one."""
        self.keep_comment(token.start, token.text)

    def keep_comment(self, start: int, text: str) -> None:
        """Keep the comment `text` that begins at `start`."""
        line_start = self.source.rfind("\n", 0, start) + 1
        own_line = not self.source[line_start:start].strip()
        text = text.rstrip()
        self.comments.append(n.Comment(Span(self.where, start, start + len(text)), text[1:].strip(), own_line))

    # --- pieces

    def name(self, c: Children) -> n.Name:
        token = c[0]
        span = Span(self.where, token.start, token.end)
        if "__" in token.text or token.text[-1] == "_":
            self.problems.append(NameForm(span=span, name=token.text))
        return n.Name(span, token.text)

    def key(self, c: Children) -> n.Name:
        return self.concept_name(c[0])

    def path(self, c: Children) -> n.Path:
        token = c[0]
        value: str = token.text
        start = token.start
        span = Span(self.where, start, token.end)
        if "." not in value:
            return n.Path(span, (n.Name(span, value),))
        names = []
        for part in value.split("."):
            end = start + len(part)
            names.append(n.Name(Span(self.where, start, end), part))
            start = end + 1
        return n.Path(span, tuple(names))

    def concept_name(self, token: Token) -> n.Name:
        """A name that is a token by itself: of a concept, a list of codes, a key."""
        return self.name([token])

    def text_of(self, token: Token) -> n.Text:
        """The text of a "…" token."""
        return n.Text(self.span([token]), token.text[1:-1])

    def text(self, c: Children) -> n.Text:
        return self.text_of(c[0])

    def quotation_of(self, token: Token) -> n.Quotation:
        """The passage of a »…« token."""
        return n.Quotation(self.span([token]), token.text[1:-1])

    # --- literals

    def quantity_of(self, token: Token) -> n.Quantity:
        """The quantity of a number token."""
        number = number_of(self.language, token.kind, token.text)
        return n.Quantity(
            self.span([token]),
            number.numerator,
            number.denominator,
            number.kind,
            number.decimals,
            number.scale,
            number.currency,
        )

    def quantity(self, c: Children) -> n.Quantity:
        return self.quantity_of(c[0])

    def date(self, c: Children) -> n.DateLiteral:
        return self.calendar_date(c[0], *date_of(self.language, c[0].text))

    def iso_date(self, c: Children) -> n.DateLiteral:
        year, month, day = c[0].text.split("-")
        return self.calendar_date(c[0], int(year), int(month), int(day))

    def calendar_date(self, token: Token, year: int, month: int, day: int) -> n.DateLiteral:
        """The date; one that is not in the calendar is reported."""
        try:
            datetime.date(year, month, day)
        except ValueError:
            self.problems.append(ImpossibleDate(span=self.span([token]), text=token.text))
            day = 28 if 1 <= month <= 12 else day
        return n.DateLiteral(self.span([token]), year, month, day)

    def rounding_unit(self, c: Children) -> n.Quantity | Decimals:
        token = c[0]
        if token.kind == "DECIMALS":
            return Decimals(self.span(c), int(token.text.split()[0]))
        if token.kind == "WHOLE":
            return n.Quantity(self.span(c), 1, 1, "number")
        return self.quantity_of(token)
