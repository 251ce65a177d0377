"""The problem where a text does not go on as the grammar does: what the drafter most likely did."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Final, get_args

from hjemmel.diagnostics.problem import Edit, Problem
from hjemmel.source.span import Span
from hjemmel.syntax import problems as p
from hjemmel.syntax.build_pieces import NESTING
from hjemmel.syntax.characters import name_of
from hjemmel.syntax.expected import CONTINUATION, LINE, accepted_in, expected_words
from hjemmel.syntax.grammar import keywords
from hjemmel.syntax.literals import POINT
from hjemmel.syntax.nodes import Language
from hjemmel.syntax.parser import Parser, Stuck
from hjemmel.syntax.segments import DECLARATIONS, MEMBERS
from hjemmel.syntax.tables import END
from hjemmel.syntax.token import Token

_DATE_LIKE: Final = re.compile(
    r"\d{1,2}\.?[ \t]*[^\W\d_]{3,}\.?(?:[ \t]+\d{2,4})?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}"
)
_NUMBER_LIKE: Final = re.compile(r"\d[\d.,]*\d|\d")
_WORD: Final = re.compile(r"[^\W_][\w-]*")
_SYMBOL: Final = re.compile(r"[<>=!≤≥≠]+")
SYMBOLS: Final = {
    "=": "IS", "==": "IS", "!=": "IS_NOT", "<>": "IS_NOT", "≠": "IS_NOT", "<": "IS_LESS_THAN", ">": "IS_MORE_THAN",
    "<=": "IS_AT_MOST", "≤": "IS_AT_MOST", ">=": "IS_AT_LEAST", "≥": "IS_AT_LEAST",
}  # fmt: skip
"""What signs from arithmetic are called in the language."""
CONSTRUCTS: Final = {kind: f"in_{kind.lower()}" for kind in ("RULESET", *DECLARATIONS, *MEMBERS)}


class Reader:
    """Words for what is wrong in one file."""

    def __init__(self, parser: Parser, text: str, file: str) -> None:
        self.parser = parser
        self.tables = parser.tables
        self.language: Language = parser.tables.language
        self.words = keywords(self.language)
        self.text = text
        self.file = file

    def problem(self, stuck: Stuck, kind: str, name: str) -> Problem:
        """What is wrong where the parser stuck, in a declaration of a kind and with a name ("" before it is read)."""
        if stuck.deep:
            return p.TooDeep(span=Span(self.file, stuck.at, stuck.at + 1), limit=NESTING)
        accepted = accepted_in(self.tables, stuck.states)
        if "QUOTATION" in accepted and self.text[stuck.at : stuck.at + 1] == "«":
            span = Span(self.file, stuck.at, stuck.at + 1)
            return p.LookAlike(span=span, found="«", meant="»", character=name_of("«"))
        special = self.unreadable(stuck) if stuck.token is None else self.misused(stuck, stuck.token, accepted)
        if special is not None:
            return special
        after = " ".join(stuck.previous.text.split()) if stuck.previous else ""
        expected = expected_words(self.tables, accepted, stuck.previous.kind if stuck.previous else "")
        construct = CONSTRUCTS.get(kind, "in_file")
        if stuck.token is not None and stuck.token.kind == END:
            place = stuck.previous or stuck.token
            span = Span(self.file, place.start, max(place.end, place.start))
            if not name:
                return p.EndsTooSoonUnnamed(span=span, after=_short(after), expected=expected)
            return p.EndsTooSoon(span=span, construct=construct, name=name, after=_short(after), expected=expected)
        found, span = self.found(stuck)
        if kind == "DISCRETION" and stuck.token is not None and stuck.token.kind in ("EQUALS", "OTHERWISE") and name:
            return p.DiscretionDecided(span=span, name=name)
        nearest = self.nearest_keyword(found, accepted)
        edit = Edit(span, nearest) if nearest else None
        if at := self.list_without_colon(stuck, accepted):
            nearest = self.words["ALL_LIST"][0]
            edit = Edit(at, nearest)
        if not name:
            return p.UnexpectedUnnamed(
                span=span, after=_short(after), found=found, expected=expected, nearest=nearest, edit=edit
            )
        return p.Unexpected(
            span=span,
            construct=construct,
            name=name,
            after=_short(after),
            found=_short(found),
            expected=expected,
            nearest=nearest,
            edit=edit,
        )

    def list_without_colon(self, stuck: Stuck, accepted: frozenset[str]) -> Span | None:
        """Where `alle` stands before `a)`, as it does when a list is meant and its colon was forgotten."""
        mark, parenthesis = stuck.previous, stuck.token
        if mark is None or parenthesis is None or parenthesis.text != ")" or "SATISFY" not in accepted:
            return None
        before = self.text[: mark.start].rstrip()
        word = next((word for word in self.words["ALL"] if before.endswith(word)), None)
        if word is None or len(mark.text) > 1:
            return None
        return Span(self.file, len(before) - len(word), len(before))

    def found(self, stuck: Stuck) -> tuple[str, Span]:
        """What stands where the parser stuck, and where that is."""
        if stuck.token is not None:
            token = stuck.token
            return " ".join(token.text.split()), Span(self.file, token.start, token.end)
        match = _SYMBOL.match(self.text, stuck.at) or _WORD.match(self.text, stuck.at)
        end = match.end() if match else min(stuck.at + 1, len(self.text))
        return self.text[stuck.at : end], Span(self.file, stuck.at, end)

    # --- what no word of the language can begin

    def unreadable(self, stuck: Stuck) -> Problem | None:
        """The problem of text in which no word could be recognised."""
        at = stuck.at
        first = self.text[at : at + 1]
        previous = stuck.previous
        if previous is not None and previous.kind == "NUMBER" and previous.end == at:
            date = _DATE_LIKE.match(self.text, previous.start)
            if date and date.end() > at and self.is_date(date.group()):
                return self.malformed_date(date)
        if first == "»":
            return p.UnterminatedQuotation(span=Span(self.file, at, at + 1))
        if first == '"':
            line_end = self.text.find("\n", at)
            return p.UnterminatedText(span=Span(self.file, at, line_end if line_end >= 0 else len(self.text)))
        if first.isdigit():
            return self.malformed(at)
        if _SYMBOL.match(self.text, at):
            return None
        if not _WORD.match(self.text, at) or not (first.isascii() or first.lower() in "æøåéü"):
            return p.UnknownCharacter(span=Span(self.file, at, at + 1), found=first, character=name_of(first))
        return None

    def malformed(self, at: int) -> Problem | None:
        """The problem of something that begins with a digit and is no number or date."""
        date = _DATE_LIKE.match(self.text, at)
        number = _NUMBER_LIKE.match(self.text, at)
        longer = date is not None and (number is None or date.end() > number.end() or "." in number.group())
        if date is not None and longer and self.is_date(date.group()):
            return self.malformed_date(date)
        if number is not None:
            span = Span(self.file, number.start(), number.end())
            return p.MalformedNumber(span=span, text=number.group())
        return None

    def is_date(self, text: str) -> bool:
        """Whether text like a date can be meant as one: it is all numbers, or has a month in it or nearly so."""
        word = re.search(r"[^\W\d_]+", text)
        return word is None or bool(self.months_like(word.group()))

    def months_like(self, word: str) -> list[int]:
        """The number of the month a word is most like, in either language, or nothing."""
        months = {
            keywords(language)[f"MONTH_{number}"][0].lower(): number
            for language in get_args(Language)
            for number in range(1, 13)
        }
        return [months[near] for near in get_close_matches(word.lower(), list(months), n=1, cutoff=0.7)]

    def malformed_date(self, date: re.Match[str]) -> Problem:
        """A date that is not written as the language writes dates, with the right way where it can be seen."""
        return p.MalformedDate(
            span=Span(self.file, date.start(), date.end()), text=date.group(), right=self.right_date(date.group())
        )

    def right_date(self, text: str) -> str:
        """How the date should have been written."""
        months = [self.words[f"MONTH_{n}"][0] for n in range(1, 13)]
        numbers = [int(number) for number in re.findall(r"\d+", text)]
        word = re.search(r"[^\W\d_]+", text)
        if word is not None:
            month = months[self.months_like(word.group())[0] - 1]
            day, year = numbers[0], numbers[1] if len(numbers) > 1 else 2024
        elif numbers[0] > 31:
            year, month, day = numbers[0], months[min(max(numbers[1], 1), 12) - 1], numbers[2]
        else:
            day, month, year = numbers[0], months[min(max(numbers[1], 1), 12) - 1], numbers[2]
        year = year + 2000 if year < 100 else year
        return f"{day}. {month} {year}" if self.language == "da" else f"{day} {month} {year}"

    # --- words of the language in the wrong place

    def misused(self, stuck: Stuck, token: Token, accepted: frozenset[str]) -> Problem | None:
        """The problem of a word that is recognised but cannot stand here, where more can be said than that."""
        span = Span(self.file, token.start, token.end)
        previous = stuck.previous
        if previous is not None and previous.kind == "NUMBER":
            if date := _DATE_LIKE.match(self.text, previous.start):
                adjoining = not self.text[previous.end : token.start].strip()
                if date.end() > previous.end and adjoining and self.is_date(date.group()):
                    return self.malformed_date(date)
            following = re.compile(r",\s+\d+").match(self.text, token.start)
            if token.kind == "COMMA" and following:
                number = previous.text + POINT[self.language] + following.group()[1:].strip()
                whole = Span(self.file, previous.start, following.end())
                return p.DecimalOrList(span=whole, number=number, members=f"{previous.text}{following.group()}")
        wants_name = "NAME" in accepted or ("PATH" in accepted and token.text not in self.joining())
        is_word = token.text.replace("_", "").isalpha() and token.text.islower()
        before_date = token.text in self.words["THE_DAY"]
        if wants_name and is_word and not before_date and token.kind not in (END, "NAME", "PATH"):
            return p.ReservedWord(span=span, word=token.text)
        return None

    def joining(self) -> frozenset[str]:
        """Words that no drafter means as a name."""
        kinds = (CONTINUATION | LINE | {"THEN", "OTHERWISE", "FROM", "TO", "RESERVED"}) - {"DUE"}
        return frozenset(spelling for kind in kinds if kind in self.words for spelling in self.words[kind])

    def nearest_keyword(self, found: str, accepted: frozenset[str]) -> str:
        """The keyword the drafter may have meant, "" when none is near."""
        if found in SYMBOLS and SYMBOLS[found] in accepted:
            return self.words[SYMBOLS[found]][0]
        possible = {self.words[kind][0]: kind for kind in accepted if kind in self.words}
        if found.lower() in possible:
            return found.lower()
        if any(found in spellings for spellings in self.words.values()):
            return ""
        near = get_close_matches(found.lower(), sorted(possible), n=1, cutoff=0.75)
        if near:
            return near[0]
        capital = found.capitalize()
        if "CONCEPT" in accepted and found[:1].islower() and (not possible or capital in self.text):
            return capital
        if "NAME" in accepted and found[:1].isupper():
            return found[:1].lower() + found[1:]
        other: Language = "en" if self.language == "da" else "da"
        foreign = (kind for kind in sorted(accepted) if found in keywords(other).get(kind, ()))
        kind = next(foreign, None)
        return self.words[kind][0] if kind in self.words and self.words[kind][0] != found else ""


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:38]}…"
