"""When a rule, norm or definition applies, as one list of conditions, so that two of them can be put side by side."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case, Known
from hjemmel.plan.digests import Digests
from hjemmel.plan.expressions import Scope, value_of
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.walk import parts_of

Applied = p.Rule | p.Norm
Declaration = p.Rule | p.Norm | p.Definition
_DENIED: dict[p.Comparator, p.Comparator] = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}


class Condition(msgspec.Struct, frozen=True, eq=False):
    """A condition with the declaration it is one of, and the form it is recognised by: equal for two conditions that
    hold in the same cases."""

    form: str
    expression: p.Expr
    declaration: Declaration


class Terms(msgspec.Struct, frozen=True):
    """Conditions that must all hold."""

    conditions: tuple[Condition, ...]

    @property
    def forms(self) -> frozenset[str]:
        """The forms of the conditions."""
        return frozenset(each.form for each in self.conditions)

    @property
    def each(self) -> tuple[Terms, ...]:
        """The conditions one by one."""
        return tuple(Terms((condition,)) for condition in self.conditions)

    def without(self, others: Terms) -> Terms:
        """Those that are not among the others."""
        return Terms(tuple(each for each in self.conditions if each.form not in others.forms))

    def within(self, forms: frozenset[str]) -> Terms:
        """Those of these forms."""
        return Terms(tuple(each for each in self.conditions if each.form in forms))

    def together(self, others: Terms) -> Terms:
        """These and the others, each once."""
        return Terms((*self.conditions, *others.without(self).conditions))

    @property
    def expressions(self) -> tuple[p.Expr, ...]:
        """The conditions themselves."""
        return tuple(each.expression for each in self.conditions)


NONE = Terms(())


class Reading:
    """Conditions of one plan's declarations."""

    def __init__(self, plan: p.Plan) -> None:
        self.digests = Digests(plan, deep=False)
        self.index = self.digests.index
        self._evaluation = Evaluation(plan, Case(date(2000, 1, 1), ()), self.index)

    def of(self, declaration: Applied) -> Terms:
        """When a rule or norm applies: its period, what has not ended it, its condition and its exceptions."""
        return self.terms(
            declaration,
            (
                *_during(declaration.period),
                *self._not_ended(declaration),
                *_conjuncts(declaration.condition),
                *map(_not_biting, declaration.exceptions),
            ),
        )

    def of_ground(self, definition: p.Definition, ground: p.Alternative) -> Terms:
        """When a definition is `ja` by one of its grounds."""
        return self.terms(
            definition,
            (
                *_during(definition.period),
                *self._not_ended(definition),
                *(() if ground.period is None else _during(ground.period)),
                *_conjuncts(ground.condition),
                *map(_not_biting, definition.exceptions),
            ),
        )

    def terms(self, declaration: Declaration, conditions: Iterable[p.Expr]) -> Terms:
        """Conditions of a declaration in the order given, each once."""
        found: dict[str, Condition] = {}
        for each in conditions:
            form = self._form(declaration, each)
            found.setdefault(form, Condition(form, each, declaration))
        return Terms(tuple(found.values()))

    def denied(self, terms: Terms) -> Terms:
        """That not all of the conditions, which are of one declaration, hold; none when there are none."""
        if not terms.conditions:
            return NONE
        return self.terms(terms.conditions[0].declaration, _conjuncts(_denial(terms.expressions)))

    def _form(self, declaration: Declaration, condition: p.Expr) -> str:
        """The form of the condition, with what is outside it that it rests on: the clock parameters are read on, or the
        declaration whose deadline it reads."""
        form = self.digests.expression(condition)
        parts = list(parts_of(condition))
        if any(isinstance(part, p.ParameterRead) for part in parts):
            form += f" on {self.digests.expression(declaration.period.clock)}"
        if any(isinstance(part, p.Deadline) for part in parts):
            form += f" of {declaration.name}"
        return form

    def tightened(self, terms: Terms) -> Terms:
        """Without what follows from another: of several first days for one date the latest is enough."""
        bounds: dict[tuple[str, bool], tuple[date, str]] = {}
        bounded: set[str] = set()
        for each in terms.conditions:
            bound = self._bound(each.expression)
            if bound is not None:
                key, day = bound
                bounded.add(each.form)
                kept = bounds.get(key)
                if kept is None or (day > kept[0] if key[1] else day < kept[0]):
                    bounds[key] = (day, each.form)
        best = {form for _, form in bounds.values()}
        return self._with_edges_said(terms.within(terms.forms - bounded | best))

    def _with_edges_said(self, terms: Terms) -> Terms:
        """With `x = e` for what says both that x is at least e and that it is at most e."""
        forms = terms.forms
        said: list[Condition] = []
        for each in terms.conditions:
            expr = each.expression
            if not isinstance(expr, p.Compare) or expr.operator not in ("<=", ">="):
                said.append(each)
                continue
            turned = p.Compare(">=" if expr.operator == "<=" else "<=", expr.left, expr.right)
            if self._form(each.declaration, turned) not in forms:
                said.append(each)
                continue
            equal = p.Compare("=", expr.left, expr.right)
            form = self._form(each.declaration, equal)
            if all(form != other.form for other in said):
                said.append(Condition(form, equal, each.declaration))
        return Terms(tuple(said))

    def _bound(self, expr: p.Expr) -> tuple[tuple[str, bool], date] | None:
        """What is bounded, whether from below, and the day; None for all but a date beside one that stands firm."""
        if not isinstance(expr, p.Compare) or expr.operator in ("=", "<>"):
            return None
        day = self._day(expr.right)
        if day is None:
            return None
        return (self.digests.expression(expr.left), expr.operator in (">", ">=")), day

    def _day(self, expr: p.Expr) -> date | None:
        match expr:
            case p.Literal_(value=date()) | p.KeyDateRead() | p.DateShift():
                try:
                    found = value_of(expr, Scope((), ""), self._evaluation)
                except IndexError:  # it reads a fact, and there is nobody here to have it
                    return None
                return found.value if isinstance(found, Known) and isinstance(found.value, date) else None
            case _:
                return None

    def _not_ended(self, declaration: Applied | p.Definition) -> list[p.Expr]:
        """That nothing which ends the declaration has begun."""
        found: list[p.Expr] = []
        for name in declaration.ended_by:
            ending = self.index.ending(name)
            if ending.period.start is not None:
                clock = _clock_from(declaration.concept, ending)
                found.append(p.Compare("<", clock, ending.period.start))
        return found


def _denial(conditions: tuple[p.Expr, ...]) -> p.Expr:
    """That not all of the conditions hold."""
    only = conditions[0]
    if len(conditions) > 1:
        return p.Not(p.And(conditions))
    if isinstance(only, p.Not):
        return only.operand
    if isinstance(only, p.Compare) and only.operator in _DENIED and not _may_be_none(only):
        return p.Compare(_DENIED[only.operator], only.left, only.right)
    return p.Not(only)


def _may_be_none(comparison: p.Compare) -> bool:
    """Whether a side can be `ingen`, where neither the comparison nor its opposite holds."""
    sides = (comparison.left, comparison.right)
    return any(getattr(getattr(side, "type", None), "optional", False) for side in sides)


def _conjuncts(condition: p.Expr) -> tuple[p.Expr, ...]:
    """What must hold together; nothing for what always holds."""
    match condition:
        case p.Literal_(value=True) | p.Not(operand=p.Literal_(value=False)):
            return ()
        case p.And(operands=operands):
            return tuple(part for operand in operands for part in _conjuncts(operand))
        case p.Or(operands=(only,)):
            return _conjuncts(only)
        case p.Not(operand=p.Not(operand=operand)):
            return _conjuncts(operand)
        case p.Not(operand=p.Or(operands=operands)):
            return tuple(part for operand in operands for part in _conjuncts(p.Not(operand)))
        case _:
            return (condition,)


def _during(period: p.Period) -> tuple[p.Expr, ...]:
    """That the clock is within the period, as comparisons."""
    found: list[p.Expr] = []
    if period.start is not None:
        found.append(p.Compare(">=", period.clock, period.start))
    if period.end is not None:
        found.append(_last_day(period.clock, period.end))
    return tuple(found)


def _last_day(clock: p.Expr, end: p.Expr) -> p.Compare:
    """`før D`, when the end is written as the day before D, else `senest`."""
    is_day_before = (
        isinstance(end, p.DateShift)
        and end.unit == "day"
        and (end.amount in (p.Literal_(-1, p.Type("days")), p.Negative(p.Literal_(1, p.Type("days")))))
    )
    if is_day_before and isinstance(end, p.DateShift):
        return p.Compare("<", clock, end.date)
    return p.Compare("<=", clock, end)


def _not_biting(exception: p.Exception_) -> p.Expr:
    parts = [*_conjuncts(exception.condition)]
    if exception.unless is not None:
        parts.append(p.Not(exception.unless))
    if exception.period is not None:
        parts += _during(exception.period)
    return p.Not(parts[0] if len(parts) == 1 else p.And(tuple(parts)))


def _clock_from(concept: str, ending: p.Rule | p.Norm | p.Repeal) -> p.Expr:
    """The clock of what ends a declaration, read from a thing of `concept`."""
    clock = ending.period.clock
    if isinstance(clock, p.Read) and ending.concept not in ("", concept):
        return msgspec.structs.replace(clock, subject=p.Subject(0, (ending.concept, *clock.subject.wholes)))
    return clock
