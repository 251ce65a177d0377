"""Expressions of the plan as calls of the runtime's operators, in the words of the rule language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Final, assert_never

from hjemmel.backends.javascript.forms import Forms
from hjemmel.backends.javascript.layout import After, Code, array, call, string
from hjemmel.backends.javascript.runtime_text import RUNTIME_WORDS
from hjemmel.backends.python.expressions import AGGREGATES, ARITHMETIC, COMPARISONS, CONVENTION, WHOLE_UNITS
from hjemmel.backends.python.fast.disjoint import one_of
from hjemmel.backends.python.names import STATUS_WORDS, python_name
from hjemmel.backends.wording.voice import Voice
from hjemmel.plan import nodes

ROUNDINGS: Final[dict[nodes.Mode, str]] = {"nearest": "nærmeste", "up": "opad", "down": "nedad"}

ASSESSMENT_DATE: Final = nodes.AssessmentDate()


def variable(concept: str) -> str:
    """The variable that holds an instance of the concept."""
    name = python_name(concept.lower())
    return f"{name}_" if name in RUNTIME_WORDS else name


@dataclass(frozen=True, slots=True)
class Place:
    """Where an expression stands: the variables of its subjects by level, who speaks, and the clock of parameters."""

    forms: Forms
    voice: Voice
    subjects: tuple[str, ...]
    clock: nodes.Expr = ASSESSMENT_DATE
    norm: str = ""

    def subject(self, subject: nodes.Subject) -> str:
        """The instance a read is about."""
        return self.subjects[subject.level] + "".join(f".helhed({string(whole)})" for whole in subject.wholes)

    def inside(self, concept: str) -> tuple[str, Place]:
        """The variable of a member of that concept, and the place inside the condition on it."""
        name = variable(concept)
        if name in self.subjects:
            name = f"{name.rstrip('_')}_{len(self.subjects) + 1}"
        return name, replace(self, subjects=(*self.subjects, name), voice=self.voice.among(concept))


def literal_code(value: object, type_: nodes.Type) -> str:
    """A constant."""
    match value:
        case None:
            return "INGEN"
        case bool():
            return "true" if value else "false"
        case date():
            return f"{value:%Y%m%d}"
        case Fraction() if value.denominator != 1:
            return f"brøk({value.numerator}n, {value.denominator}n)"
        case Fraction():
            return f"{value.numerator}n"
        case int():
            return f"{value}n"
        case str() if type_.kind == "status":
            return string(STATUS_WORDS[value])
        case _:
            return string(str(value))


def code_of(expr: nodes.Expr, place: Place) -> Code:
    """The expression as code that gives a step, or a constant."""

    def form(kind: str, name: str = "") -> str:
        return place.forms.of(kind, expr, place.voice, name)

    def applied(word: str, *operands: nodes.Expr, kind: str = "beregning") -> Code:
        return call(word, form(kind), *(code_of(operand, place) for operand in operands))

    match expr:
        case nodes.Literal_(value, type_):
            return literal_code(value, type_)
        case nodes.Read(subject, _, name, what):
            return _read(what, place.subject(subject), name, form)
        case nodes.ParameterRead(name, keys):
            clock = code_of(place.clock, replace(place, subjects=place.subjects[:1]))
            given = (code_of(key, place) for key in keys)
            return call("parameter", form("parameter", name), place.subjects[0], string(name), clock, *given)
        case nodes.AssessmentDate():
            return call("dag", form("dag"), place.subjects[0])
        case nodes.Deadline():
            return f"{place.subjects[0]}.frist({string(place.norm)})"
        case nodes.KeyDateRead(name):
            return call("skæringsdato", form("skæringsdato", name), place.subjects[0], string(name))
        case nodes.Negative(operand):
            return applied("negativ", operand)
        case nodes.Arithmetic(operator, left, right):
            return applied(ARITHMETIC[operator], left, right)
        case nodes.DateShift(start, amount, unit, convention):
            return applied("dage_efter" if unit == "day" else f"måneder_efter{CONVENTION[convention]}", start, amount)
        case nodes.DateDifference(end, start):
            return call("hele_dage", form("beregning"), code_of(start, place), code_of(end, place))
        case nodes.PercentOf(percent, whole):
            return applied("procent_af", percent, whole)
        case nodes.PartBetween(operand, above, None):
            return applied("del_over", operand, above)
        case nodes.PartBetween(operand, above, up_to):
            assert up_to is not None, "without it the part is open"
            return applied("del_mellem", operand, above, up_to)
        case nodes.Extremum(which, operands):
            return applied("laveste" if which == "least" else "højeste", *operands)
        case nodes.Compare(operator, left, right):
            return applied(COMPARISONS[operator], left, right, kind="sammenligning")
        case nodes.IsNone(operand):
            return applied("er_ingen", operand, kind="sammenligning")
        case nodes.Not(operand):
            return applied("ikke", operand, kind="ikke")
        case nodes.And(operands):
            return applied("og", *operands, kind="og")
        case nodes.Or(operands) if (found := one_of(operands)) is not None:
            choices = (code_of(each.right, place) for each in operands if isinstance(each, nodes.Compare))
            return call("er_en_af", form("sammenligning"), code_of(found[0], place), *choices)
        case nodes.Or(operands):
            return applied("eller", *operands, kind="eller")
        case nodes.If(condition, then, otherwise):
            return applied("hvis_så", condition, then, otherwise, kind="hvis")
        case nodes.Round(operand, numerator, denominator, mode):
            step = literal_code(Fraction(numerator, denominator), nodes.Type("number"))
            return call("afrundet", form("beregning"), code_of(operand, place), step, string(ROUNDINGS[mode]))
        case nodes.WholeUnits(unit, start, end, convention):
            return applied(
                f"{WHOLE_UNITS[unit]}{CONVENTION[convention] if unit in ('month', 'year') else ''}", start, end
            )
        case nodes.EndOf(unit, operand):
            return applied("månedens_udgang" if unit == "month" else "årets_udgang", operand)
        case nodes.NextWorkday(operand):
            return applied("næste_hverdag", operand)
        case nodes.Quantified() | nodes.Share() | nodes.Aggregate():
            return _listed(expr, place, form("medlemmer", expr.members.name))
        case _:
            assert_never(expr)


def _read(what: str, subject: str, name: str, form: object) -> Code:
    assert callable(form)
    if what in ("fact", "discretion"):
        number = form("oplysning" if what == "fact" else "skøn", name)
        return call("læst", number, subject, string(name))
    return f"{subject}.svar({string(name)})"


def _listed(expr: nodes.Quantified | nodes.Share | nodes.Aggregate, place: Place, form: str) -> Code:
    members = f"{place.subject(expr.members.subject)}.liste({string(expr.members.name)})"
    name, inside = place.inside(expr.members.concept)

    def of_member(inner: nodes.Expr) -> Code:
        return After(f"({name}) => ", code_of(inner, inside))

    match expr:
        case nodes.Quantified(which):
            word = {"exists": "findes", "all": "alle", "count": "antallet"}[which]
            return call(word, form, members, of_member(expr.where))
        case nodes.Share(optional=optional):
            return call(
                "andelen",
                form,
                members,
                of_member(expr.where),
                of_member(expr.among),
                literal_code(optional, nodes.TRUTH),
            )
        case nodes.Aggregate(which, order=order):
            wanted = [expr.where, expr.value] + ([] if order is None else [order])
            optional_ = literal_code(expr.type.optional, nodes.TRUTH)
            return call(AGGREGATES[which], form, members, array(map(of_member, wanted)), optional_)
        case _:
            assert_never(expr)
