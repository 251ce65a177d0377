"""What of a concept can be computed in a straight line: declarations that read only the thing's own facts and
answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from hjemmel.backends.python.fast.simplify import Regime, conjunction, disjunction, negation, simplified
from hjemmel.backends.python.names import STATUS_WORDS
from hjemmel.backends.python.precedence import prevailing_first
from hjemmel.plan import nodes
from hjemmel.plan.case import Case, Known
from hjemmel.plan.index import Ending, PlanIndex
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.walk import parts_of

OWN: Final = nodes.Subject()
SUPPORTED: Final = (
    nodes.Literal_,
    nodes.Read,
    nodes.AssessmentDate,
    nodes.Negative,
    nodes.Arithmetic,
    nodes.DateShift,
    nodes.DateDifference,
    nodes.PercentOf,
    nodes.PartBetween,
    nodes.Extremum,
    nodes.Compare,
    nodes.IsNone,
    nodes.Not,
    nodes.And,
    nodes.Or,
    nodes.If,
    nodes.Round,
    nodes.WholeUnits,
    nodes.EndOf,
    nodes.NextWorkday,
)
ARITHMETIC: Final = (
    nodes.Negative,
    nodes.Arithmetic,
    nodes.DateShift,
    nodes.DateDifference,
    nodes.PercentOf,
    nodes.PartBetween,
    nodes.Extremum,
    nodes.Round,
    nodes.WholeUnits,
    nodes.EndOf,
    nodes.NextWorkday,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A rule of a result: when it applies and what it gives."""

    rule: nodes.Rule
    applies: nodes.Expr
    value: nodes.Expr


@dataclass(frozen=True, slots=True)
class Formula:
    """A definition or norm, or a part of one: its answer as one expression; `grounds` are those of a definition."""

    name: str
    type: nodes.Type
    value: nodes.Expr
    grounds: tuple[nodes.Expr, ...] = ()
    is_answer: bool = True


@dataclass(frozen=True, slots=True)
class Choice:
    """A result: its rules, those that prevail first."""

    name: str
    type: nodes.Type
    candidates: tuple[Candidate, ...]
    rounding: nodes.Rounding | None


Step = Formula | Choice


def is_optional(expr: nodes.Expr) -> bool:
    """Whether the value may be `ingen`."""
    match expr:
        case nodes.Literal_(value):
            return value is None
        case nodes.Read(type=type_):
            return type_.optional
        case nodes.If(_, then, otherwise):
            return is_optional(then) or is_optional(otherwise)
        case _:
            return False


@dataclass(frozen=True, slots=True)
class Flattener:
    """What turns the declarations of a concept into steps."""

    plan: nodes.Plan
    index: PlanIndex
    concept: nodes.Concept
    key_dates: Mapping[str, nodes.Expr]

    def steps(self) -> list[Step]:
        """The steps, dependencies first; those that cannot be taken in a straight line are left out."""
        steps: list[Step] = []
        readable = {fact.name for fact in self.concept.facts if fact.type.kind != "list"}
        readable |= {each.name for each in self.concept.discretions}
        prefix = f"{self.concept.name}."
        for name in (entry.removeprefix(prefix) for entry in self.plan.order if entry.startswith(prefix)):
            found = self._steps_of(name)
            if found is not None and all(
                self._is_flat(expr, readable | {s.name for s in found}) for s in found for expr in expressions_in(s)
            ):
                steps += found
                readable |= {step.name for step in found}
        return steps

    def _is_flat(self, expr: nodes.Expr, readable: set[str]) -> bool:
        """Whether the expression reads only what is at hand, and no `ingen` can come into its arithmetic."""
        for part in parts_of(expr):
            if not isinstance(part, SUPPORTED):
                return False
            if isinstance(part, nodes.Read) and (part.subject != OWN or part.name not in readable):
                return False
            if isinstance(part, ARITHMETIC) and any(is_optional(operand) for operand in _operands(part)):
                return False
        return True

    def _steps_of(self, name: str) -> list[Step] | None:
        member = self.index.members[self.concept.name, name]
        try:
            match member:
                case nodes.Result():
                    return [self._choice(member)]
                case nodes.Definition():
                    return [self._definition(member)]
                case nodes.Norm():
                    return self._norm(member)
                case _:
                    return None
        except _NotFlatError:
            return None

    def _choice(self, result: nodes.Result) -> Choice:
        rules = prevailing_first([self.index.rules[name] for name in result.rules])
        candidates = tuple(self._candidate(rule) for rule in rules)
        if result.rounding is not None and any(is_optional(each.value) for each in candidates):
            raise _NotFlatError
        return Choice(result.name, result.type, candidates, result.rounding)

    def _candidate(self, rule: nodes.Rule) -> Candidate:
        value = self._constant(rule.value)
        which = {limit.which for limit in rule.limits}
        if len(which) > 1 or any(limit.period is not None for limit in rule.limits) or (which and is_optional(value)):
            raise _NotFlatError
        if rule.limits:
            limits = tuple(self._constant(limit.limit) for limit in rule.limits)
            value = nodes.Extremum("least" if which == {"cap"} else "greatest", (value, *limits))
        return Candidate(rule, self._applies(rule), value)

    def _definition(self, definition: nodes.Definition) -> Formula:
        grounds = tuple(
            conjunction([self._period(ground.period), self._constant(ground.condition)])
            for ground in definition.grounds
        )
        parts = [self._in_force(definition), disjunction(list(grounds)), *self._unbitten(definition.exceptions)]
        value = conjunction(parts)
        for name in definition.successors:
            successor = self.index.definitions[name]
            read = nodes.Read(OWN, self.concept.name, name, "definition", nodes.TRUTH)
            value = nodes.If(self._begun(successor), read, value)
            grounds = ()
        rest = [part for i, part in enumerate(parts) if i != 1]
        return Formula(definition.name, nodes.TRUTH, value, tuple(conjunction([*rest, ground]) for ground in grounds))

    def _norm(self, norm: nodes.Norm) -> list[Step]:
        steps: list[Step] = []
        if norm.deadline is not None:
            type_ = nodes.Type("date", optional=is_optional(norm.deadline))
            steps.append(Formula(f"{norm.name}__frist", type_, self._constant(norm.deadline, norm), is_answer=False))
        applies = self._applies(norm)
        steps.append(Formula(f"{norm.name}__gælder", nodes.TRUTH, applies, is_answer=False))
        held: nodes.Expr = self._own(f"{norm.name}__gælder", nodes.TRUTH)
        if norm.above:
            held = nodes.And((held, *(nodes.Not(self._own(f"{name}__gælder", nodes.TRUTH)) for name in norm.above)))
        if norm.act is None:
            return [*steps, Formula(norm.name, nodes.TRUTH, held)]
        act = self._constant(norm.act, norm)
        words = [_status(word) for word in ("fulfilled", "pending", "breached", "violated", "observed", "not_relevant")]
        fulfilled, pending, breached, violated, observed, irrelevant = words
        if norm.kind == "prohibition":
            status: nodes.Expr = nodes.If(act, violated, observed)
        else:
            status = nodes.If(act, fulfilled, nodes.If(self._pending(norm), pending, breached))
        value = nodes.If(held, status, irrelevant)
        return [*steps, Formula(norm.name, nodes.Type("status", norm.kind), value)]

    def _pending(self, norm: nodes.Norm) -> nodes.Expr:
        if norm.deadline is None:
            return nodes.NO
        deadline = self._own(f"{norm.name}__frist", nodes.Type("date", optional=is_optional(norm.deadline)))
        reached = nodes.Compare("<=", nodes.AssessmentDate(), deadline)
        return nodes.If(nodes.IsNone(deadline), nodes.YES, reached) if is_optional(norm.deadline) else reached

    def _own(self, name: str, type_: nodes.Type) -> nodes.Read:
        return nodes.Read(OWN, self.concept.name, name, "definition", type_)

    # --- when they apply -------------------------------------------------------------------------------------

    def _applies(self, declaration: nodes.Rule | nodes.Norm) -> nodes.Expr:
        norm = declaration if isinstance(declaration, nodes.Norm) else None
        condition = self._constant(declaration.condition, norm)
        return conjunction([self._in_force(declaration), condition, *self._unbitten(declaration.exceptions, norm)])

    def _unbitten(self, exceptions: tuple[nodes.Exception_, ...], norm: nodes.Norm | None = None) -> list[nodes.Expr]:
        found: list[nodes.Expr] = []
        for exception in exceptions:
            parts = [self._constant(exception.condition, norm), self._period(exception.period, norm)]
            if exception.unless is not None:
                parts.append(negation(self._constant(exception.unless, norm)))
            found.append(negation(conjunction(parts)))
        return found

    def _in_force(self, declaration: nodes.Rule | nodes.Norm | nodes.Definition) -> nodes.Expr:
        norm = declaration if isinstance(declaration, nodes.Norm) else None
        endings = [negation(self._begun(self.index.ending(name))) for name in declaration.ended_by]
        return conjunction([self._period(declaration.period, norm), *endings])

    def _begun(self, ending: Ending | nodes.Definition) -> nodes.Expr:
        if ending.concept not in ("", self.concept.name):
            raise _NotFlatError
        norm = ending if isinstance(ending, nodes.Norm) else None
        return self._period(nodes.Period(ending.period.start, None, ending.period.clock), norm)

    def _period(self, period: nodes.Period | None, norm: nodes.Norm | None = None) -> nodes.Expr:
        if period is None:
            return nodes.YES
        clock = self._constant(period.clock, norm)
        parts: list[nodes.Expr] = [] if isinstance(clock, nodes.AssessmentDate) else [negation(nodes.IsNone(clock))]
        if period.start is not None:
            parts.append(nodes.Compare("<=", self._constant(period.start), clock))
        if period.end is not None:
            parts.append(nodes.Compare("<=", clock, self._constant(period.end)))
        if len(parts) > 1:
            # A comparison with `ingen` is `nej` already.
            parts = [part for part in parts if not isinstance(part, nodes.Not)]
        return conjunction(parts)

    def _constant(self, expr: nodes.Expr, norm: nodes.Norm | None = None) -> nodes.Expr:
        """The expression with key dates as the dates they are, and the deadline as the norm's own."""
        match expr:
            case nodes.KeyDateRead(name):
                return self.key_dates[name]
            case nodes.Deadline():
                if norm is None or norm.deadline is None:
                    raise _NotFlatError
                return self._own(f"{norm.name}__frist", nodes.Type("date", optional=is_optional(norm.deadline)))
            case nodes.And(operands):
                return nodes.And(tuple(self._constant(operand, norm) for operand in operands))
            case nodes.Or(operands):
                return nodes.Or(tuple(self._constant(operand, norm) for operand in operands))
            case nodes.Not(operand):
                return nodes.Not(self._constant(operand, norm))
            case nodes.Compare(operator, left, right):
                return nodes.Compare(operator, self._constant(left, norm), self._constant(right, norm))
            case nodes.If(condition, then, otherwise):
                return nodes.If(*(self._constant(part, norm) for part in (condition, then, otherwise)))
            case nodes.IsNone(operand):
                return nodes.IsNone(self._constant(operand, norm))
            case _:
                return expr


class _NotFlatError(Exception):
    """The declaration reaches beyond the thing itself."""


def _status(word: str) -> nodes.Literal_:
    return nodes.Literal_(STATUS_WORDS[word], nodes.Type("text"))


def _operands(expr: nodes.Expr) -> list[nodes.Expr]:
    """The operands of arithmetic."""
    found = []
    for field in expr.__struct_fields__:
        value = getattr(expr, field)
        found += [each for each in (value if isinstance(value, tuple) else (value,)) if isinstance(each, nodes.Node)]
    return [each for each in found if not isinstance(each, nodes.Type | nodes.Subject)]  # type: ignore[misc]


def expressions_in(step: Step) -> list[nodes.Expr]:
    """The expressions of a step."""
    match step:
        case Formula(value=value, grounds=grounds):
            return [value, *grounds]
        case Choice(candidates=candidates):
            return [expr for each in candidates for expr in (each.applies, each.value)]


def within(step: Step, regime: Regime) -> Step:
    """The step as it is on the assessment dates of the regime: rules certainly out of force are gone."""
    match step:
        case Formula(name, type_, value, grounds, is_answer):
            kept = tuple(simplified(ground, regime) for ground in grounds)
            return Formula(name, type_, simplified(value, regime), kept, is_answer)
        case Choice(name, type_, candidates, rounding):
            found = (
                Candidate(each.rule, simplified(each.applies, regime), simplified(each.value, regime))
                for each in candidates
            )
            return Choice(name, type_, tuple(each for each in found if each.applies != nodes.NO), rounding)


def constant_key_dates(plan: nodes.Plan) -> dict[str, nodes.Expr]:
    """The key dates as constants; one without a value stays a read, so that what uses it is left to the general
    path."""
    oracle = Evaluation(plan, Case(date(2000, 1, 1), ()))
    found: dict[str, nodes.Expr] = {}
    for each in plan.key_dates:
        answer = oracle.key_date(each.name)
        known = isinstance(answer, Known)
        found[each.name] = nodes.Literal_(answer.value, nodes.Type("date")) if known else nodes.KeyDateRead(each.name)  # type: ignore[union-attr]
    return found


def boundaries_of(steps: list[Step]) -> set[date]:
    """The days on which a comparison of the assessment date with a constant changes."""
    found: set[date] = set()
    for step in steps:
        for expr in expressions_in(step):
            for part in parts_of(expr):
                match part:
                    case nodes.Compare("<=" | ">", nodes.Literal_(value), nodes.AssessmentDate()) if isinstance(
                        value, date
                    ):
                        found.add(value)
                    case nodes.Compare("<=" | ">", nodes.AssessmentDate(), nodes.Literal_(value)) if isinstance(
                        value, date
                    ):
                        found.add(date.fromordinal(value.toordinal() + 1))
                    case _:
                        pass
    return found
