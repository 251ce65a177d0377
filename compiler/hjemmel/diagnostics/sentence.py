"""A problem's words with its placeholders filled.

A placeholder names a field of the problem: `{name}`. How the value is written depends on its type: dates and exact
numbers follow the language, the members of a tuple are joined by commas. After a colon a placeholder may say more,
each word separated by a comma:

    {construct:term}        the value is a key of the stage's `[terms]`, else a keyword, shown as it is written
    {expected:term,or}      the same for each member, joined "a, b eller c"
    {names:code,and}        each member between backticks, joined "`a`, `b` og `c`"

What a template has between backticks is in the rule language, with the keywords of the message's language. `spelled`
puts in those of the file the problem stands in, for the two need not be the same.
"""

import datetime
import re
from collections.abc import Callable
from fractions import Fraction
from string import Formatter
from typing import Any

from hjemmel.diagnostics.problem import Problem, Supplied
from hjemmel.diagnostics.words import Frame, Language, frame, stage_of, terms

Spelled = Callable[[str, str], str]
"""A phrase of the rule language as a file would have it: `spelled(file, phrase)`."""

_CODE = re.compile(r"`([^`]+)`")
_PLACEHOLDER = re.compile(r"(\{[^}]*\})")


def as_written(file: str, phrase: str) -> str:
    """The phrase as it stands in the message."""
    return phrase


def sentence(template: str, problem: Problem, language: Language, spelled: Spelled = as_written) -> str:
    """The template with the fields of `problem` in its placeholders, and keywords as its file spells them."""
    return _Filling(problem, language, spelled).format(_in_words_of(problem.span.file, template, spelled))


def without_values(template: str) -> str:
    """The template with `…` in each placeholder, for a page about the problem in general."""
    return "".join(text if name is None else f"{text}…" for text, name, _, _ in Formatter().parse(template))


def placeholders(template: str) -> frozenset[str]:
    """The fields a template asks for."""
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name is not None)


class _Filling(Formatter):
    def __init__(self, problem: Problem, language: Language, spelled: Spelled) -> None:
        self.problem = problem
        self.spelled = spelled
        self.frame = frame(language)
        self.terms = terms(stage_of(type(problem)), language)

    def get_value(self, key: int | str, args: Any, kwargs: Any) -> Any:
        return getattr(self.problem, str(key))

    def format_field(self, value: Any, format_spec: str) -> str:
        how = frozenset(format_spec.split(",")) if format_spec else frozenset()
        members = value if isinstance(value, tuple | list) else (value,)
        words = [self._word(member, how) for member in members]
        match how & {"and", "or"}:
            case chosen if "and" in chosen:
                return _joined(words, self.frame.and_)
            case chosen if "or" in chosen:
                return _joined(words, self.frame.or_)
            case _:
                return ", ".join(words)

    def _word(self, value: Any, how: frozenset[str]) -> str:
        word = self._term(value) if "term" in how else written(value, self.frame)
        return f"`{word}`" if "code" in how else word

    def _term(self, value: Any) -> str:
        term = self.terms.get(value)
        return f"`{value}`" if term is None else _in_words_of(self.problem.span.file, term, self.spelled)


def _in_words_of(file: str, template: str, spelled: Spelled) -> str:
    """The template with what stands between backticks as the file would have it; commands and placeholders stay."""
    return _CODE.sub(lambda code: f"`{_spelled_between_placeholders(file, code.group(1), spelled)}`", template)


def _spelled_between_placeholders(file: str, phrase: str, spelled: Spelled) -> str:
    if phrase.startswith("hjemmel "):
        return phrase
    parts = _PLACEHOLDER.split(phrase)
    return "".join(part if at % 2 else spelled(file, part) for at, part in enumerate(parts))


def written(value: Any, words: Frame) -> str:
    """One value as the language writes it."""
    match value:
        case Supplied(name, given, kind):
            return f"{name or words.assessment_date} = {with_unit(given, kind, words)}"
        case None:
            return words.none
        case bool():
            return words.yes if value else words.no
        case datetime.date():
            return words.date.format(day=value.day, month=words.months[value.month - 1], year=value.year)
        case Fraction():
            return _exact(value, words.decimal_mark)
        case _:
            return str(value)


def with_unit(value: Any, kind: str, words: Frame) -> str:
    """A quantity with its unit, as a drafter writes it; other values as they are."""
    if kind not in words.units or isinstance(value, bool) or not isinstance(value, int | Fraction):
        return written(value, words)
    quantity = Fraction(value) / 100 if kind == "amount" else Fraction(value)
    digits = _exact(quantity, words.decimal_mark)
    if kind == "amount":
        whole, mark, part = digits.partition(words.decimal_mark)
        grouped = f"{int(whole):,}".replace(",", "." if words.decimal_mark == "," else ",")
        digits = f"{'-' if digits.startswith('-0') else ''}{grouped}{mark}{part.ljust(2, '0') if mark else ''}"
    one, several = words.units[kind]
    return f"{digits} {one if quantity == 1 else several}"


def _exact(value: Fraction, decimal_mark: str) -> str:
    """The number as a decimal if it terminates, else `p/q`."""
    rest, decimals = value.denominator, 0
    for prime in (2, 5):
        power = 0
        while rest % prime == 0:
            rest, power = rest // prime, power + 1
        decimals = max(decimals, power)
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    whole, part = divmod(abs(value.numerator) * 10**decimals // value.denominator, 10**decimals)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}{decimal_mark}{part:0{decimals}d}" if decimals else f"{sign}{whole}"


def _joined(words: list[str], last: str) -> str:
    """`a, b og c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}" if words else ""
