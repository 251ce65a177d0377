"""What each declaration means, as a digest: its own form with the digests of what it reads in place of their names.

Two declarations with one digest give the same answer in every case, so no solver need be asked about them, and what was
proven of the one holds of the other. Names of what a case supplies (concepts, facts, lists, discretions) count, for by
them a case is written; names that only rules use among themselves do not, and neither do layout, order, labels, titles
and what a declaration rests on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import assert_never

from hjemmel.plan import nodes as p
from hjemmel.plan.index import PlanIndex, index_of

_TURNED: dict[str, p.Comparator] = {">": "<", ">=": "<="}


class Digests:
    """Digests of one plan's declarations, each made once, when it is asked for.

    Not `deep`, what a declaration reads is put by name: then two digests differ where the declaration itself does.
    """

    def __init__(self, plan: p.Plan, index: PlanIndex | None = None, *, deep: bool = True) -> None:
        self.plan = plan
        self.index = index or index_of(plan)
        self.deep = deep
        self._members: dict[tuple[str, str], str] = {}
        self._rules: dict[str, str] = {}
        self._applies: dict[str, str] = {}
        self._others: dict[str, str] = {}

    def in_order(self) -> Digests:
        """The same, with every member's digest made; in the plan's order, so that none waits for many others."""
        for key in self.plan.order:
            concept, _, name = key.partition(".")
            self.member(concept, name)
        return self

    def take(self, concept: str, name: str, digest: str) -> None:
        """From now on the member has this digest, for it is known otherwise to mean the same; what reads it has not
        been asked about yet."""
        self._members[concept, name] = digest

    def member(self, concept: str, name: str) -> str:
        """The digest of a fact, discretion, result, definition or norm."""
        key = (concept, name)
        if key not in self._members:
            self._members[key] = _digest(self._member(self.index.members[key], concept))
        return self._members[key]

    def rule(self, name: str) -> str:
        """The digest of when a rule applies, what it gives, and what goes before it."""
        if name not in self._rules:
            rule = self.index.rules[name]
            limits = self.limits(rule.limits)
            above = self._above(rule.above, self.index.rules)
            self._rules[name] = _digest(
                _form("rule", self.applies(rule), self.expression(rule.value), *limits, "above", *above)
            )
        return self._rules[name]

    def applies(self, declaration: p.Rule | p.Norm) -> str:
        """The digest of when a rule or norm applies, whatever goes before it."""
        if declaration.name not in self._applies:
            form = _form(
                "applies",
                self.period(declaration.period),
                self.expression(declaration.condition),
                *self.exceptions(declaration.exceptions),
                *self.endings(declaration.ended_by),
            )
            self._applies[declaration.name] = _digest(form)
        return self._applies[declaration.name]

    def parameter(self, name: str) -> str:
        """The digest of the values of a parameter and their periods."""
        if name not in self._others:
            parameter = self.index.parameters[name]
            versions = (
                _form(
                    "version",
                    *version.keys,
                    self.expression(version.value),
                    *("open" if end is None else self.expression(end) for end in (version.start, version.end)),
                )
                for version in parameter.versions
            )
            self._others[name] = _digest(
                _form("parameter", *parameter.keys, *sorted(versions), *self.endings(parameter.ended_by))
            )
        return self._others[name]

    def key_date(self, name: str) -> str:
        """The digest of a key date."""
        key = f"@{name}"
        if key not in self._others:
            self._others[key] = _digest(self.expression(self.index.key_dates[name].value))
        return self._others[key]

    def expression(self, expr: p.Expr) -> str:
        """The form of an expression: its own words in one order, with digests for what it reads. Parameters in it are
        read on the clock of the declaration it stands in, which is no part of this form."""
        match expr:
            case p.Literal_(value=value, type=type_):
                return _form("literal", type_.kind, type_.of, _text(value))
            case p.Read(subject=subject, concept=concept, name=name):
                read = self.member(concept, name) if self.deep else f"{concept}.{name}"
                return _form("read", _subject(subject), read)
            case p.ParameterRead(name=name, keys=keys):
                return _form("parameter", self.parameter(name) if self.deep else name, *map(self.expression, keys))
            case p.AssessmentDate():
                return "assessed"
            case p.Deadline():
                return "deadline"
            case p.KeyDateRead(name=name):
                return _form("date", self.key_date(name) if self.deep else name)
            case p.Negative(operand=operand):
                return _form("negative", self.expression(operand))
            case p.Arithmetic(operator=operator, left=left, right=right):
                sides = [self.expression(left), self.expression(right)]
                return _form(operator, *(sorted(sides) if operator in ("+", "*") else sides))
            case p.DateShift(date=day, amount=amount, unit=unit, convention=convention):
                how = convention if unit == "month" else ""
                return _form("shift", unit, how, self.expression(day), self.expression(amount))
            case p.DateDifference(end=end, start=start):
                return _form("between", self.expression(end), self.expression(start))
            case p.PercentOf(percent=percent, whole=whole):
                return _form("percent", self.expression(percent), self.expression(whole))
            case p.PartBetween(operand=operand, above=above, up_to=up_to):
                ends = (above,) if up_to is None else (above, up_to)
                return _form("part", self.expression(operand), *map(self.expression, ends))
            case p.Extremum(which=which, operands=operands):
                return _form(which, *sorted(set(map(self.expression, operands))))
            case p.Compare(operator=operator, left=left, right=right):
                return self._comparison(operator, self.expression(left), self.expression(right))
            case p.IsNone(operand=operand):
                return _form("none", self.expression(operand))
            case p.Not(operand=operand):
                return _form("not", self.expression(operand))
            case p.And():
                return self._joined("and", p.And, expr)
            case p.Or():
                return self._joined("or", p.Or, expr)
            case p.If(condition=condition, then=then, otherwise=otherwise):
                return _form("if", *map(self.expression, (condition, then, otherwise)))
            case p.Round(operand=operand, step_numerator=numerator, step_denominator=denominator, mode=mode):
                return _form("round", mode, str(Fraction(numerator, denominator)), self.expression(operand))
            case p.WholeUnits(unit=unit, start=start, end=end, convention=convention):
                how = convention if unit in ("month", "year") else ""
                return _form("whole", unit, how, self.expression(start), self.expression(end))
            case p.EndOf(unit=unit, operand=operand):
                return _form("end", unit, self.expression(operand))
            case p.NextWorkday(operand=operand):
                return _form("workday", self.expression(operand))
            case p.Quantified(which=which, members=members, where=where):
                return _form(which, self._list(members), self.expression(where))
            case p.Share(members=members, where=where, among=among, optional=optional):
                kind = "share?" if optional else "share"
                return _form(kind, self._list(members), self.expression(where), self.expression(among))
            case p.Aggregate(which=which, members=members, where=where, value=value, order=order, type=type_):
                by = "" if order is None else self.expression(order)
                kind = f"{which}?" if type_.optional else which
                return _form(kind, self._list(members), self.expression(where), self.expression(value), by)
            case _:
                assert_never(expr)

    # --- parts of declarations -------------------------------------------------------------------------------

    def _member(self, member: p.Fact | p.Discretion | p.Result | p.Definition | p.Norm, concept: str) -> str:
        match member:
            case p.Fact() | p.Discretion():
                what = type(member).__name__
                return _form(
                    what, concept, member.name, member.type.kind, *self._codes(member.type), _maybe(member.type)
                )
            case p.Result():
                step = member.rounding
                rounding = (
                    "" if step is None else _form(step.mode, str(Fraction(step.step_numerator, step.step_denominator)))
                )
                return _form("result", rounding, *sorted({self.rule(name) for name in member.rules}))
            case p.Definition():
                return self._definition(member)
            case p.Norm():
                above = self._above(member.above, self.index.norms)
                ends = (member.act, member.deadline)
                parts = ("" if each is None else self.expression(each) for each in ends)
                return _form("norm", member.kind, self.applies(member), *parts, "above", *above)
            case _:
                assert_never(member)

    def _definition(self, definition: p.Definition) -> str:
        grounds = sorted(
            {_form("ground", self.expression(g.condition), self.period(g.period)) for g in definition.grounds}
        )
        successors = [
            _form("then", self._begins(successor), self.member(definition.concept, name))
            for name in definition.successors
            if (successor := self.index.definition(definition.concept, name))
        ]
        return _form(
            "definition",
            self.period(definition.period),
            *grounds,
            *self.exceptions(definition.exceptions),
            *self.endings(definition.ended_by),
            *successors,
        )

    def _above(self, names: Iterable[str], declared: Mapping[str, p.Rule] | Mapping[str, p.Norm]) -> list[str]:
        return sorted({self.applies(declared[name]) if self.deep else name for name in names})

    def limits(self, limits: Iterable[p.Limit]) -> list[str]:
        """The forms of caps and floors, in one order."""
        return sorted(
            _form("limit", limit.which, self.expression(limit.limit), self.period(limit.period)) for limit in limits
        )

    def exceptions(self, exceptions: Iterable[p.Exception_]) -> list[str]:
        """The forms of exceptions, in one order."""
        return sorted(
            {
                _form(
                    "except",
                    self.expression(each.condition),
                    "" if each.unless is None else self.expression(each.unless),
                    self.period(each.period),
                )
                for each in exceptions
            }
        )

    def period(self, period: p.Period | None) -> str:
        """The form of a period with its clock."""
        if period is None:
            return "always"
        ends = ("open" if end is None else self.expression(end) for end in (period.start, period.end))
        return _form("period", *ends, self.expression(period.clock))

    def endings(self, names: Iterable[str]) -> list[str]:
        """The forms of when what ends a declaration begins; its condition and its end do not matter."""
        return sorted({_form("until", self._begins(self.index.ending(name))) for name in names})

    def _begins(self, ending: p.Rule | p.Norm | p.Repeal | p.Definition) -> str:
        start = "open" if ending.period.start is None else self.expression(ending.period.start)
        return _form(start, self.expression(ending.period.clock), ending.concept)

    def _list(self, members: p.Members) -> str:
        """The list, and what other lists its owner has for such parts, for a part may stand in one of those instead."""
        owner = self.index.concepts.get(members.owner)
        facts = () if owner is None else owner.facts
        alike = sorted(fact.name for fact in facts if fact.type.kind == "list" and fact.type.of == members.concept)
        others = [name for name in alike if name != members.name]
        return ".".join((_subject(members.subject), members.owner, members.name, *(f"or {name}" for name in others)))

    def _codes(self, type_: p.Type) -> list[str]:
        """The name of what a type is of, and the codes of a codes list, for they bound what a case can say."""
        codes = self.index.codes.get(type_.of) if type_.kind == "code" else None
        return [type_.of] if codes is None else [type_.of, *sorted(code for code, _ in codes.codes)]

    def _comparison(self, operator: p.Comparator, left: str, right: str) -> str:
        if operator in ("=", "<>"):
            left, right = sorted((left, right))
        elif operator in _TURNED:
            operator, left, right = _TURNED[operator], right, left
        return _form(operator, left, right)

    def _joined(self, name: str, kind: type[p.And] | type[p.Or], expr: p.And | p.Or) -> str:
        """Operands in one order, each once, those of an inner one of the same kind among them."""
        found: set[str] = set()
        waiting: list[p.Expr] = list(expr.operands)
        while waiting:
            operand = waiting.pop()
            if isinstance(operand, kind):
                waiting.extend(operand.operands)
            else:
                found.add(self.expression(operand))
        return next(iter(found)) if len(found) == 1 else _form(name, *sorted(found))


def _form(name: str, *parts: str) -> str:
    """The parts in parentheses; a part that could be mistaken for several is quoted where it is made."""
    return f"({' '.join((name, *(part or '-' for part in parts)))})"


def _text(value: object) -> str:
    match value:
        case date():
            return value.isoformat()
        case str():
            return repr(value)
        case Fraction() if value.denominator == 1:
            return str(value.numerator)
        case _:
            return str(value)


def _maybe(type_: p.Type) -> str:
    return "optional" if type_.optional else ""


def _subject(subject: p.Subject) -> str:
    return ".".join((f"#{subject.level}", *subject.wholes))


def _digest(form: str) -> str:
    return hashlib.sha256(form.encode()).hexdigest()[:32]
