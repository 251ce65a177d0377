"""Expressions of the plan as calls of the runtime's Kleene operators, in the words of the rule language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from typing import Final, assert_never

from hjemmel.backends.python.fast.disjoint import one_of
from hjemmel.backends.python.layout import Keyword, Lambda, Layout, call
from hjemmel.backends.python.names import STATUS_WORDS, attribute_of_whole, date_constant, python_name
from hjemmel.plan import nodes

COMPARISONS: Final[dict[nodes.Comparator, str]] = {
    "=": "er",
    "<>": "er_ikke",
    "<": "er_mindre_end",
    "<=": "er_højst",
    ">": "er_mere_end",
    ">=": "er_mindst",
}
DATE_COMPARISONS: Final[dict[nodes.Comparator, str]] = {"<": "før", "<=": "senest", ">": "efter", ">=": "tidligst"}
ARITHMETIC: Final = {"+": "plus", "-": "minus", "*": "gange", "/": "divideret"}
CONVENTION: Final[dict[nodes.MonthConvention, str]] = {
    "corresponding": "",
    "last_stays_last": "_sidste_dag_forbliver",
    "error": "_samme_dag",
}
WHOLE_UNITS: Final = {"day": "hele_dage", "week": "hele_uger", "month": "hele_måneder", "year": "hele_år"}
AGGREGATES: Final = {"sum": "summen", "least": "mindste", "greatest": "største", "first": "første", "last": "sidste"}
ROUNDINGS: Final[dict[nodes.Mode, str]] = {
    "nearest": "afrundet_til_nærmeste",
    "up": "afrundet_opad",
    "down": "afrundet_nedad",
}


ASSESSED: Final = nodes.AssessmentDate()


@dataclass(slots=True)
class Used:
    """What the code of a module has come to need."""

    dates: set[date] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    """Names of the runtime."""
    codes: set[str] = field(default_factory=set)
    """Classes of codes."""

    def word(self, word: str) -> str:
        """The word, noted as used."""
        self.words.add(word)
        return word

    def date(self, day: date) -> str:
        """The constant of a date, noted as used."""
        self.dates.add(day)
        return date_constant(day)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an expression stands: the variables of its subjects by level, and what parameters are read on."""

    used: Used
    subjects: tuple[str, ...]
    clock: nodes.Expr = ASSESSED
    context: str = ""
    """What key dates and parameters are asked of, when there is no subject."""
    dates: str = "datoer."
    """The module of key dates."""
    worked_out: Mapping[nodes.Expr, str] = field(default_factory=dict)
    """Expressions that a name holds already, in this very place."""

    def subject(self, subject: nodes.Subject) -> str:
        """The instance a read is about."""
        return ".".join((self.subjects[subject.level], *map(attribute_of_whole, subject.wholes)))

    @property
    def asked(self) -> str:
        """The instance through which dates and parameters are found."""
        return self.subjects[0] if self.subjects else self.context

    def inside(self, concept: str) -> tuple[str, Place]:
        """The variable of a member of that concept, and the place inside the condition on it."""
        name = attribute_of_whole(concept)
        while name in self.subjects:
            name = f"{name}_{len(self.subjects) + 1}"
        return name, replace(self, subjects=(*self.subjects, name))


def literal_layout(value: object, type_: nodes.Type, used: Used) -> Layout:
    """A constant."""
    match value:
        case None:
            return used.word("INGEN")
        case bool() | int():
            return repr(value)
        case date():
            return used.date(value)
        case Fraction() if value.denominator != 1:
            return f"{used.word('brøk')}({value.numerator}, {value.denominator})"
        case Fraction():
            return str(value.numerator)
        case str() if type_.kind == "code":
            used.codes.add(type_.of)
            return f"{python_name(type_.of)}.{python_name(value)}"
        case str() if type_.kind == "status":
            return string(STATUS_WORDS[value])
        case str():
            return string(value)
        case _:
            return repr(value)


def string(text: str) -> str:
    """The text as a string literal in double quotation marks."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    marked = {'"': '\\"', "\\": "\\\\"}
    return '"' + "".join(marked.get(c) or (c if c.isprintable() else repr(c)[1:-1]) for c in text) + '"'


def layout_of(expr: nodes.Expr, place: Place) -> Layout:
    """The expression as code."""
    word = place.used.word
    if place.worked_out and expr in place.worked_out:
        return place.worked_out[expr]

    def parts(*operands: nodes.Expr) -> tuple[Layout, ...]:
        return tuple(layout_of(operand, place) for operand in operands)

    match expr:
        case nodes.Literal_(value, type_):
            return literal_layout(value, type_, place.used)
        case nodes.Read():
            return f"{place.subject(expr.subject)}.{python_name(expr.name)}"
        case nodes.ParameterRead(name, keys):
            clock = layout_of(place.clock, replace(place, subjects=place.subjects[:1]))
            return call(f"parametre.{python_name(name)}", place.asked, clock, *parts(*keys))
        case nodes.AssessmentDate():
            return f"{place.asked}.vurderingsdato"
        case nodes.Deadline():
            return "fristen"
        case nodes.KeyDateRead(name):
            return call(f"{place.dates}{python_name(name)}", place.asked)
        case nodes.Negative(operand):
            return call(word("negativ"), *parts(operand))
        case nodes.Arithmetic(operator, left, right):
            return call(word(ARITHMETIC[operator]), *parts(left, right))
        case nodes.DateShift(start, amount, unit, convention):
            name = "dage_efter" if unit == "day" else f"måneder_efter{CONVENTION[convention]}"
            return call(word(name), *parts(start, amount))
        case nodes.DateDifference(end, start):
            return call(word("hele_dage"), *parts(start, end))
        case nodes.PercentOf(percent, whole):
            return call(word("procent_af"), *parts(percent, whole))
        case nodes.PartBetween(operand, above, up_to) if up_to is not None:
            return call(word("del_mellem"), *parts(operand, above, up_to))
        case nodes.PartBetween(operand, above):
            return call(word("del_over"), *parts(operand, above))
        case nodes.Extremum(which, operands):
            return call(word("laveste" if which == "least" else "højeste"), *parts(*operands))
        case nodes.Compare():
            return _comparison(expr, place)
        case nodes.IsNone(operand):
            return call(word("er_ingen"), *parts(operand))
        case nodes.Not(operand):
            return call(word("ikke"), *parts(operand))
        case nodes.And(operands):
            return call(word("og"), *parts(*operands))
        case nodes.Or(operands) if (found := one_of(operands)) is not None:
            choices = (operand.right for operand in operands if isinstance(operand, nodes.Compare))
            return call(word("er_en_af"), *parts(found[0]), *parts(*choices))
        case nodes.Or(operands):
            return call(word("eller"), *parts(*operands))
        case nodes.If(condition, then, otherwise):
            return call(word("hvis_så"), *parts(condition, then, otherwise))
        case nodes.Round(operand, numerator, denominator, mode):
            step = literal_layout(Fraction(numerator, denominator), nodes.Type("number"), place.used)
            return call(word(ROUNDINGS[mode]), *parts(operand), step)
        case nodes.WholeUnits(unit, start, end, convention):
            suffix = CONVENTION[convention] if unit in ("month", "year") else ""
            return call(word(f"{WHOLE_UNITS[unit]}{suffix}"), *parts(start, end))
        case nodes.EndOf(unit, operand):
            return call(word("månedens_udgang" if unit == "month" else "årets_udgang"), *parts(operand))
        case nodes.NextWorkday(operand):
            return call(word("næste_hverdag"), *parts(operand))
        case nodes.Quantified(which, members, where):
            name = {"exists": "findes", "all": "alle", "count": "antallet"}[which]
            return call(word(name), list_of(members, place), _of_member(members, where, place))
        case nodes.Share():
            return _share("andelen", expr, place)
        case nodes.Aggregate():
            return _aggregate(expr, place)
        case _:
            assert_never(expr)


def list_of(members: nodes.Members, place: Place) -> str:
    """The list read."""
    return f"{place.subject(members.subject)}.{python_name(members.name)}"


def _of_member(members: nodes.Members, expr: nodes.Expr, place: Place) -> Lambda:
    name, inside = place.inside(members.concept)
    return Lambda(name, layout_of(expr, inside))


def comparison_word(expr: nodes.Compare) -> str:
    """What the comparison is called: dates have words of their own."""
    if expr.operator in DATE_COMPARISONS and (is_date(expr.left) or is_date(expr.right)):
        return DATE_COMPARISONS[expr.operator]
    return COMPARISONS[expr.operator]


def _comparison(expr: nodes.Compare, place: Place) -> Layout:
    """A comparison; a count or share that stands in it directly may be a range."""
    return call(place.used.word(comparison_word(expr)), _compared(expr.left, place), _compared(expr.right, place))


def _compared(operand: nodes.Expr, place: Place) -> Layout:
    match operand:
        case nodes.Quantified("count", members, where):
            return call(place.used.word("antal_mellem"), list_of(members, place), _of_member(members, where, place))
        case nodes.Share():
            return _share("andel_mellem", operand, place)
        case _:
            return layout_of(operand, place)


def _share(name: str, expr: nodes.Share, place: Place) -> Layout:
    return call(
        place.used.word(name),
        list_of(expr.members, place),
        Keyword("hvor", _of_member(expr.members, expr.where, place)),
        Keyword("blandt", _of_member(expr.members, expr.among, place)),
        Keyword("eller_ingen", str(expr.optional)),
    )


def _aggregate(expr: nodes.Aggregate, place: Place) -> Layout:
    arguments: list[Layout | Keyword] = [
        list_of(expr.members, place),
        Keyword("hvor", _of_member(expr.members, expr.where, place)),
        Keyword("af", _of_member(expr.members, expr.value, place)),
    ]
    if expr.order is not None:
        arguments.append(Keyword("efter", _of_member(expr.members, expr.order, place)))
    if expr.which != "sum":
        arguments.append(Keyword("eller_ingen", str(expr.type.optional)))
    return call(place.used.word(AGGREGATES[expr.which]), *arguments)


def is_date(expr: nodes.Expr) -> bool:
    """Whether the expression is plainly a date."""
    match expr:
        case (
            nodes.Literal_(_, type_)
            | nodes.Read(type=type_)
            | nodes.ParameterRead(type=type_)
            | nodes.Aggregate(type=type_)
        ):
            return type_.kind == "date"
        case (
            nodes.AssessmentDate()
            | nodes.Deadline()
            | nodes.KeyDateRead()
            | nodes.DateShift()
            | nodes.EndOf()
            | nodes.NextWorkday()
        ):
            return True
        case nodes.If(_, then, _):
            return is_date(then)
        case nodes.Extremum(_, operands):
            return is_date(operands[0])
        case _:
            return False
