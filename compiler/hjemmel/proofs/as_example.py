"""A case as an `eksempel` of the rule language, without what is expected of it: that is for a lawyer to say.

An example that expects nothing does not compile, so a draft cannot pass unnoticed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

import msgspec

from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case, Exercised, Instance, Value
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.touched import every_instance
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s
from hjemmel.syntax.format_declarations import DeclarationFormat
from hjemmel.syntax.grammar import reserved_words

_NOWHERE: Final = Span("", 0, 0)
_DURATIONS: Final[dict[str, s.NumberKind]] = {
    "hours": "hour",
    "days": "day",
    "weeks": "week",
    "months": "month",
    "years": "year",
}
MOST_DECIMALS: Final = 6


class Written(msgspec.Struct, frozen=True):
    """An example without expectations: its lines, and the name in it of each thing in the case."""

    lines: tuple[str, ...]
    names: dict[int, str]
    """By the identity of the instance."""

    def text(self, *comments: str) -> str:
        """The example under comments, which is where the formatter keeps them."""
        return "\n".join((*(f"# {comment}" for comment in comments), *self.lines))


def as_example(case: Case, title: str, index: PlanIndex, language: s.Language) -> Written:
    """The case as an example in the language of the rules."""
    instances = _wholes_first(case)
    names = _names(instances, language)
    node = s.Example(
        _NOWHERE,
        s.Text(_NOWHERE, title.replace('"', "”")),
        _date(case.assessed),
        tuple(_declared(instance, names, index) for instance in instances),
        tuple(_stipulations(case, index)),
        (),
    )
    lines = tuple(" " * line.indent + line.text for line in DeclarationFormat(language, language).declaration(node))
    return Written(lines, names)


def _wholes_first(case: Case) -> list[Instance]:
    """Every instance of the case, wholes before their parts."""
    found: list[Instance] = []

    def put(instance: Instance) -> None:
        if any(instance is each for each in found):
            return
        for whole in instance.wholes.values():
            put(whole)
        found.append(instance)

    for instance in sorted(every_instance(case.instances), key=lambda each: each.path):
        put(instance)
    return found


def _names(instances: list[Instance], language: s.Language) -> dict[int, str]:
    """A name for each: its concept's, with a number where there are several of the concept or the word is taken."""
    reserved = reserved_words(language)
    found: dict[int, str] = {}
    for instance in instances:
        alike = [each for each in instances if each.concept == instance.concept]
        name = instance.concept.lower()
        if len(alike) > 1 or name in reserved:
            place = next(number for number, each in enumerate(alike, 1) if each is instance)
            name = f"{name}_{place}"
        found[id(instance)] = name
    return found


def _declared(instance: Instance, names: dict[int, str], index: PlanIndex) -> s.InstanceDeclaration:
    assignments = []
    for fact in index.concepts[instance.concept].facts:
        if fact.name in instance.facts:
            assignments.append(_assignment(fact.name, instance.facts[fact.name], fact.type))
        elif instance.lists.get(fact.name) == ():
            assignments.append(s.Assignment(_NOWHERE, _path(fact.name), s.NoneLiteral(_NOWHERE)))
    for discretion in index.concepts[instance.concept].discretions:
        exercised = instance.discretions.get(discretion.name)
        if exercised is not None:
            assignments.append(_exercised(discretion, exercised))
    wholes = [s.Name(_NOWHERE, name) for name in _belongs_to(instance, names, index)]
    concept, name = s.Name(_NOWHERE, instance.concept), s.Name(_NOWHERE, names[id(instance)])
    return s.InstanceDeclaration(_NOWHERE, concept, name, tuple(wholes), tuple(assignments))


def _belongs_to(instance: Instance, names: dict[int, str], index: PlanIndex) -> Iterator[str]:
    """The names of its wholes; of one with several lists of such parts also the list's."""
    for whole in instance.wholes.values():
        lists = [
            fact.name
            for fact in index.concepts[whole.concept].facts
            if fact.type.kind == "list" and fact.type.of == instance.concept
        ]
        within = [name for name in lists if any(each is instance for each in whole.lists.get(name, ()))]
        yield names[id(whole)] + (f".{(within or lists)[0]}" if len(lists) > 1 else "")


def _assignment(name: str, value: Value, type_: p.Type) -> s.Assignment:
    return s.Assignment(_NOWHERE, _path(name), _literal(value, type_))


def _exercised(discretion: p.Discretion, exercised: Exercised) -> s.Assignment:
    """The discretion as exercised; a case the solver made up repeats the question, which weighs nothing."""
    weighed = exercised.considerations if exercised.considerations not in ("", discretion.label) else "…"
    considerations, by = s.Text(_NOWHERE, weighed), s.Text(_NOWHERE, exercised.by or "…")
    value = _literal(exercised.value, discretion.type)
    return s.Assignment(_NOWHERE, _path(discretion.name), value, considerations, by)


def _stipulations(case: Case, index: PlanIndex) -> Iterator[s.Stipulation]:
    """Key dates and parameters that the case presupposes to be another."""
    for path, value in sorted(case.stipulated.items()):
        type_ = index.parameters[path].type if path in index.parameters else p.Type("date")
        yield s.Stipulation(_NOWHERE, _path(path), _literal(value, type_))


def _literal(value: Value, type_: p.Type) -> s.Expression:
    """A value as it is written."""
    match value:
        case None:
            return s.NoneLiteral(_NOWHERE)
        case bool():
            return s.TruthLiteral(_NOWHERE, value)
        case date():
            return _date(value)
        case str():
            return s.Reference(_NOWHERE, _path(value)) if type_.kind == "code" else s.Text(_NOWHERE, value)
        case _:
            return _quantity(Fraction(value), type_)


def _quantity(value: Fraction, type_: p.Type) -> s.Quantity:
    """A number with its unit; amounts are held in the hundredth of what they are written in."""
    kind: s.NumberKind = _DURATIONS.get(type_.kind, "number")
    if type_.kind == "amount":
        value, kind = value / 100, "amount"
    elif type_.kind == "percent":
        kind = "percent"
    decimals = next((n for n in range(MOST_DECIMALS) if (value * 10**n).denominator == 1), MOST_DECIMALS)
    decimals = 2 if kind == "amount" and decimals == 1 else decimals
    return s.Quantity(_NOWHERE, value.numerator, value.denominator, kind, decimals)


def _date(day: date) -> s.DateLiteral:
    return s.DateLiteral(_NOWHERE, day.year, day.month, day.day)


def _path(text: str) -> s.Path:
    return s.Path(_NOWHERE, tuple(s.Name(_NOWHERE, name) for name in text.split(".")))
