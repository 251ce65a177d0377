"""What must hold for a rule to apply, as a formula over facts: `this fact is one of these`, joined by and and or.

Definitions are read as what they say. What is not a comparison with something fixed (a sum, an aggregate, one fact
against another) is opaque: a thing of its own that may be anything, equal only to itself.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Literal

import msgspec

from hjemmel.checks.domains import Domain, Options, of_days, of_numbers
from hjemmel.plan import nodes as n
from hjemmel.plan.case import Value
from hjemmel.plan.index import Ending, PlanIndex, index_of
from hjemmel.plan.text import text_of_expression
from hjemmel.plan.values import Strict, compared, operands_of, result_of
from hjemmel.plan.walk import parts_of
from hjemmel.runtime.undefined import Undefined

DEEPEST_DEFINITION = 6
"""Definitions in definitions are read so deep; beyond, they are opaque."""


class _Varies(Enum):
    """What stands for the value of an expression that is not the same in every case."""

    VARIES = "varies"


VARIES = _Varies.VARIES


class Variable(msgspec.Struct, frozen=True, gc=False):
    """Something that has a value in a case; `wholes` are gone up through to it. Opaque ones are named by their text."""

    what: Literal["fact", "discretion", "assessed", "opaque"]
    name: str
    wholes: tuple[str, ...] = ()


class Among(msgspec.Struct, frozen=True, gc=False):
    """The variable has one of these values."""

    variable: Variable
    domain: Domain


class All(msgspec.Struct, frozen=True, gc=False):
    """Every part holds."""

    parts: tuple[Formula, ...]


class Some(msgspec.Struct, frozen=True, gc=False):
    """At least one part holds."""

    parts: tuple[Formula, ...]


Formula = bool | Among | All | Some

_OPPOSITE: dict[n.Comparator, n.Comparator] = {"=": "<>", "<>": "=", "<": ">=", ">=": "<", "<=": ">", ">": "<="}
_MIRRORED: dict[n.Comparator, n.Comparator] = {"=": "=", "<>": "<>", "<": ">", ">": "<", "<=": ">=", ">=": "<="}
_WHOLE_KINDS = frozenset({"integer", "amount", "days", "weeks", "months", "years", "date"})
_STATUSES = {
    "duty": ("not_relevant", "fulfilled", "pending", "breached"),
    "prohibition": ("not_relevant", "observed", "violated"),
}
_ASSESSED = Variable("assessed", "")


class Formulas:
    """The formulas of a plan's rules; `negated` asks for what holds when a rule does not apply."""

    def __init__(self, plan: n.Plan) -> None:
        self.index: PlanIndex = index_of(plan)
        self.codes = {codes.name: frozenset(code for code, _ in codes.codes) for codes in plan.codes}
        self._clock = ""
        """What parameters are read on at the place: two clocks may give two values."""
        self._constants: dict[str, Value | _Varies] = {}

    def read_on(self, clock: n.Expr) -> None:
        """Parameters are read on this clock from here on."""
        self._clock = text_of_expression(clock)

    def applies(
        self, rule: n.Rule | n.Norm, *, negated: bool = False, endings: tuple[str, ...] | None = None
    ) -> Formula:
        """What holds just when the rule or norm applies; `endings` are what may end it, if not all that do."""
        positive = not negated
        running = self.in_force(rule, negated=negated, endings=endings)
        self._clock = text_of_expression(rule.period.clock)
        parts = [
            running,
            self.of(rule.condition, positive),
            *(self.bites(exception, (), not positive) for exception in rule.exceptions),
        ]
        return together(parts, positive)

    def in_force(
        self, rule: n.Rule | n.Norm | n.Definition, *, negated: bool = False, endings: tuple[str, ...] | None = None
    ) -> Formula:
        """What holds just when the declaration is in force."""
        positive = not negated
        ended_by = rule.ended_by if endings is None else endings
        ended = [self.begun(self.index.ending(name), (), not positive) for name in ended_by]
        return together([self.within(rule.period, (), positive), *ended], positive)

    def within(self, period: n.Period, prefix: tuple[str, ...], positive: bool) -> Formula:
        """What holds just when the clock lies in the period."""
        parts = []
        if period.start is not None:
            parts.append(self._compare(">=", period.clock, period.start, prefix, positive))
        if period.end is not None:
            parts.append(self._compare("<=", period.clock, period.end, prefix, positive))
        if not parts:
            parts.append(self._none(period.clock, prefix, not positive))
        return together(parts, positive)

    def begun(self, ending: Ending | n.Definition, prefix: tuple[str, ...], positive: bool) -> Formula:
        """What holds just when the ending's start has come on its clock."""
        return self.within(n.Period(ending.period.start, None, ending.period.clock), prefix, positive)

    def bites(self, exception: n.Exception_, prefix: tuple[str, ...], positive: bool) -> Formula:
        """What holds just when the exception bites."""
        parts = [self.of(exception.condition, positive, prefix)]
        if exception.unless is not None:
            parts.append(self.of(exception.unless, not positive, prefix))
        if exception.period is not None:
            parts.append(self.within(exception.period, prefix, positive))
        return together(parts, positive)

    def of(self, expr: n.Expr, positive: bool = True, prefix: tuple[str, ...] = (), depth: int = 0) -> Formula:
        """What holds just when the condition is `ja` (with `positive` false: `nej`)."""
        match expr:
            case n.Literal_(value):
                return bool(value) == positive
            case n.Not(operand):
                return self.of(operand, not positive, prefix, depth)
            case n.And(operands):
                return together([self.of(operand, positive, prefix, depth) for operand in operands], positive)
            case n.Or(operands):
                return together([self.of(operand, positive, prefix, depth) for operand in operands], not positive)
            case n.If(condition, then, otherwise):
                return self._chosen(condition, then, otherwise, positive, prefix, depth)
            case n.Compare(comparator, left, right):
                return self._compare(comparator, left, right, prefix, positive)
            case n.IsNone(operand):
                return self._none(operand, prefix, positive)
            case n.Read(what="definition") if depth < DEEPEST_DEFINITION and expr.subject.level == 0:
                return self._definition(expr.concept, expr.name, positive, prefix + expr.subject.wholes, depth + 1)
            case _:
                return Among(self._variable(expr, prefix), Options(frozenset((positive,))))

    def _chosen(
        self, condition: n.Expr, then: n.Expr, otherwise: n.Expr, positive: bool, prefix: tuple[str, ...], depth: int
    ) -> Formula:
        chosen = (self.of(condition, True, prefix, depth), self.of(then, positive, prefix, depth))
        not_chosen = (self.of(condition, False, prefix, depth), self.of(otherwise, positive, prefix, depth))
        return together([together(chosen, True), together(not_chosen, True)], False)

    def _definition(self, concept: str, name: str, positive: bool, prefix: tuple[str, ...], depth: int) -> Formula:
        """What the definition says, until its successor has begun what that says."""
        definition = self.index.definition(concept, name)
        readers_clock, self._clock = self._clock, _rooted(text_of_expression(definition.period.clock), prefix)
        grounds = [
            together(
                [
                    self.of(ground.condition, positive, prefix, depth),
                    True if ground.period is None and positive else self._ground_period(ground, prefix, positive),
                ],
                positive,
            )
            for ground in definition.grounds
        ]
        own = together(
            [
                self.within(definition.period, prefix, positive),
                *(self.begun(self.index.ending(ending), prefix, not positive) for ending in definition.ended_by),
                together(grounds, not positive),
                *(self.bites(exception, prefix, not positive) for exception in definition.exceptions),
            ],
            positive,
        )
        self._clock = readers_clock
        for successor in definition.successors:
            begun = self.index.definition(concept, successor)
            after = (self.begun(begun, prefix, True), self._definition(concept, successor, positive, prefix, depth + 1))
            own = together([together(after, True), together((self.begun(begun, prefix, False), own), True)], False)
        return own

    def _ground_period(self, ground: n.Alternative, prefix: tuple[str, ...], positive: bool) -> Formula:
        return positive if ground.period is None else self.within(ground.period, prefix, positive)

    def _compare(
        self, comparator: n.Comparator, left: n.Expr, right: n.Expr, prefix: tuple[str, ...], positive: bool
    ) -> Formula:
        fixed, other = self.constant(right), self.constant(left)
        if fixed is VARIES:
            if other is VARIES:
                return self._between_terms(comparator, left, right, prefix, positive)
            comparator, left, fixed, other = _MIRRORED[comparator], right, other, VARIES
        assert not isinstance(fixed, _Varies)
        if not isinstance(other, _Varies):
            return compared(comparator, other, fixed) == positive
        if fixed is None:
            return not positive
        if isinstance(fixed, bool):
            return self.of(left, (fixed == (comparator == "=")) == positive, prefix)
        kind, optional = _kind_of(left)
        if not positive:
            comparator = _OPPOSITE[comparator]
        domain = self._domain(comparator, fixed, left, kind)
        variable = self._variable(left, prefix)
        if positive or not optional:
            return Among(variable, domain)
        return Some((Among(variable, domain), Among(variable, Options(frozenset((None,))))))

    def _domain(self, comparator: n.Comparator, fixed: Value, term: n.Expr, kind: str) -> Domain:
        match fixed:
            case date():
                return of_days(comparator, fixed)
            case str():
                universe = self._universe(term)
                chosen = frozenset((fixed,))
                if universe is None:
                    return Options(chosen) if comparator == "=" else Options(chosen | {None}, True)
                return Options(universe & chosen if comparator == "=" else universe - chosen)
            case None | bool():
                raise AssertionError("handled before")
            case _:
                return of_numbers(comparator, fixed, whole=kind in _WHOLE_KINDS)

    def _universe(self, term: n.Expr) -> frozenset[str] | None:
        """All the codes or statuses the term may be; None for text."""
        type_ = term.type if isinstance(term, n.Read | n.ParameterRead | n.Aggregate) else None
        if type_ is None or type_.kind not in ("code", "status"):
            return None
        return self.codes[type_.of] if type_.kind == "code" else frozenset(_STATUSES[type_.of])

    def _between_terms(
        self, comparator: n.Comparator, left: n.Expr, right: n.Expr, prefix: tuple[str, ...], positive: bool
    ) -> Formula:
        """A comparison of two things that vary: opaque, the same whichever way round it is written."""
        one, other = (self._named(term, prefix) for term in (left, right))
        if comparator in (">", ">="):
            comparator, one, other = _MIRRORED[comparator], other, one
        elif comparator in ("=", "<>") and other < one:
            one, other = other, one
        optional = _kind_of(left)[1] or _kind_of(right)[1]
        if comparator in ("<=", "<>") and not optional:
            comparator, positive = _OPPOSITE[comparator], not positive
            if comparator == ">":
                comparator, one, other = "<", other, one
        return Among(Variable("opaque", f"{one} {comparator} {other}"), Options(frozenset((positive,))))

    def _none(self, term: n.Expr, prefix: tuple[str, ...], positive: bool) -> Formula:
        fixed = self.constant(term)
        if fixed is not VARIES:
            return (fixed is None) == positive
        if not _kind_of(term)[1]:
            return not positive
        return Among(self._variable(term, prefix), Options(frozenset((None,)), others=not positive))

    def _variable(self, term: n.Expr, prefix: tuple[str, ...]) -> Variable:
        match term:
            case n.AssessmentDate():
                return _ASSESSED
            case n.Read(what="fact" | "discretion") if term.subject.level == 0:
                what: Literal["fact", "discretion"] = "fact" if term.what == "fact" else "discretion"
                return Variable(what, term.name, prefix + term.subject.wholes)
            case _:
                return Variable("opaque", self._named(term, prefix))

    def _named(self, term: n.Expr, prefix: tuple[str, ...]) -> str:
        text = _rooted(text_of_expression(term), prefix)
        reads_parameter = any(isinstance(part, n.ParameterRead) for part in parts_of(term))
        return f"{text} on {self._clock}" if reads_parameter else text

    def constant(self, expr: n.Expr) -> Value | _Varies:
        """The value of an expression that is the same in every case, if it is."""
        match expr:
            case n.Literal_(value):
                return value  # type: ignore[return-value]  # a literal's value is as its type says
            case n.KeyDateRead(name):
                if name not in self._constants:
                    self._constants[name] = self.constant(self.index.key_dates[name].value)
                return self._constants[name]
            case n.Negative() | n.Arithmetic() | n.DateShift() | n.DateDifference() | n.EndOf() | n.NextWorkday():
                return self._computed(expr)
            case _:
                return VARIES

    def _computed(self, expr: Strict) -> Value | _Varies:
        values: list[Value] = []
        for operand in operands_of(expr):
            value = self.constant(operand)
            if isinstance(value, _Varies):
                return VARIES
            values.append(value)
        try:
            return result_of(expr, values)
        except Undefined:
            return VARIES


def together(parts: list[Formula] | tuple[Formula, ...], conjoined: bool) -> Formula:
    """All of the parts when `conjoined`, else some of them; parts that are certain are left out."""
    kept: list[Formula] = []
    kind = All if conjoined else Some
    for part in parts:
        if isinstance(part, bool):
            if part != conjoined:
                return part
        elif isinstance(part, kind):
            kept += part.parts
        else:
            kept.append(part)
    if not kept:
        return conjoined
    return kept[0] if len(kept) == 1 else kind(tuple(kept))


def _rooted(text: str, prefix: tuple[str, ...]) -> str:
    """The text of an expression, seen from a thing whose wholes are gone up through to where it stands."""
    return f"{'.'.join(prefix)}:{text}" if prefix else text


def _kind_of(term: n.Expr) -> tuple[str, bool]:
    """The kind of value a term has, as far as it matters for whole numbers, and whether it may be `ingen`."""
    match term:
        case n.Read() | n.ParameterRead() | n.Aggregate() | n.Literal_():
            return term.type.kind, term.type.optional
        case n.AssessmentDate() | n.DateShift() | n.EndOf() | n.NextWorkday() | n.KeyDateRead():
            return "date", False
        case n.Deadline():
            return "date", True
        case n.Quantified():
            return "integer", False
        case n.WholeUnits(unit=unit):
            return f"{unit}s", False
        case n.DateDifference():
            return "days", False
        case n.Share(optional=optional):
            return "percent", optional
        case n.If(_, then, otherwise):
            return _kind_of(then)[0], _kind_of(then)[1] or _kind_of(otherwise)[1]
        case _:
            return "number", False
