"""A plan as it stands on one day: what is in force then, and nothing else.

On the day a rule is in force when its period contains the day and nothing that ends it has begun, whatever decides it
in a case (the date of assessment, the first day of unemployment): just as the time line counts. Parameters have the
value of the day. Everything else is left as it is, the dates in conditions too, so that two days can be compared by one
and the same case.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from hjemmel.plan import nodes as p
from hjemmel.plan.case import Case, Known
from hjemmel.plan.expressions import Scope, value_of
from hjemmel.plan.index import index_of
from hjemmel.plan.interpreter import Evaluation

ALWAYS = p.Period(None, None, p.AssessmentDate())


def plan_on(plan: p.Plan, day: date) -> p.Plan:
    """The plan with only what is in force on the day, in force without end. Norms that are not in force stay and apply
    to nobody, definitions are `nej`; they rest on what ended them."""
    return _Day(plan, day).plan()


class _Day:
    def __init__(self, plan: p.Plan, day: date) -> None:
        self.whole = plan
        self.day = day
        self.index = index_of(plan)
        self.evaluation = Evaluation(plan, Case(day, ()), self.index)

    def plan(self) -> p.Plan:
        rules = tuple(self._rule(rule) for rule in self.whole.rules if self._runs(rule))
        kept = {rule.name for rule in rules}
        norms = tuple(map(self._norm, self.whole.norms))
        held = {norm.name for norm in self.whole.norms if self._runs(norm)}
        return msgspec.structs.replace(
            self.whole,
            concepts=tuple(
                msgspec.structs.replace(
                    concept,
                    results=tuple(
                        msgspec.structs.replace(result, rules=_within(result.rules, kept)) for result in concept.results
                    ),
                )
                for concept in self.whole.concepts
            ),
            rules=tuple(
                msgspec.structs.replace(rule, above=_within(rule.above, kept), prevails_over=(), replaces=())
                for rule in rules
            ),
            norms=tuple(
                msgspec.structs.replace(norm, above=_within(norm.above, held), prevails_over=(), replaces=())
                for norm in norms
            ),
            definitions=tuple(map(self._definition, self.whole.definitions)),
            parameters=tuple(map(self._parameter, self.whole.parameters)),
            repeals=(),
        )

    # --- what is in force ------------------------------------------------------------------------------------

    def _day_of(self, end: p.Expr) -> date | None:
        found = value_of(end, Scope((), ""), self.evaluation)
        return found.value if isinstance(found, Known) and isinstance(found.value, date) else None

    def _contains(self, period: p.Period | None) -> bool:
        """Whether the period contains the day; an end that has no day contains nothing."""
        if period is None:
            return True
        first = None if period.start is None else self._day_of(period.start)
        last = None if period.end is None else self._day_of(period.end)
        begun = period.start is None or (first is not None and first <= self.day)
        return begun and (period.end is None or (last is not None and self.day <= last))

    def _begun(self, period: p.Period) -> bool:
        return self._contains(p.Period(period.start, None, period.clock))

    def _runs(self, declaration: p.Rule | p.Norm | p.Definition | p.Parameter) -> bool:
        endings = (self.index.ending(name).period for name in declaration.ended_by)
        period = None if isinstance(declaration, p.Parameter) else declaration.period
        return self._contains(period) and not any(map(self._begun, endings))

    def _ended_by(self, declaration: p.Norm | p.Definition) -> p.Basis:
        """What the end of a declaration rests on, when it has ended."""
        endings = (self.index.ending(name) for name in declaration.ended_by)
        ended = next((ending.basis for ending in endings if self._begun(ending.period)), None)
        if ended is not None:
            return ended
        return declaration.period.basis if self._begun(declaration.period) else p.Basis()

    # --- declarations as they stand --------------------------------------------------------------------------

    def _exceptions(self, exceptions: Iterable[p.Exception_]) -> tuple[p.Exception_, ...]:
        return tuple(msgspec.structs.replace(each, period=None) for each in exceptions if self._contains(each.period))

    def _rule(self, rule: p.Rule) -> p.Rule:
        limits = (msgspec.structs.replace(limit, period=None) for limit in rule.limits if self._contains(limit.period))
        return msgspec.structs.replace(
            rule,
            period=ALWAYS,
            exceptions=self._exceptions(rule.exceptions),
            limits=tuple(limits),
            ended_by=(),
        )

    def _norm(self, norm: p.Norm) -> p.Norm:
        runs = self._runs(norm)
        return msgspec.structs.replace(
            norm,
            period=ALWAYS,
            condition=norm.condition if runs else p.NO,
            exceptions=self._exceptions(norm.exceptions) if runs else (),
            ended_by=(),
            basis=norm.basis if runs else self._ended_by(norm),
        )

    def _definition(self, definition: p.Definition) -> p.Definition:
        """The definition; from the day its successor has begun, what the successor says."""
        stands = definition
        for name in definition.successors:
            successor = self.index.definition(definition.concept, name)
            if self._begun(successor.period):
                stands = self._definition(successor)
        if stands is definition:
            grounds = tuple(
                msgspec.structs.replace(each, period=None) for each in definition.grounds if self._contains(each.period)
            )
            basis = definition.basis
            if not self._runs(definition) or not grounds:
                grounds = (msgspec.structs.replace(definition.grounds[0], condition=p.NO, period=None),)
                basis = self._ended_by(definition)
            stands = msgspec.structs.replace(
                definition, grounds=grounds, exceptions=self._exceptions(definition.exceptions), basis=basis
            )
        return msgspec.structs.replace(
            definition,
            period=ALWAYS,
            grounds=stands.grounds,
            exceptions=stands.exceptions,
            basis=stands.basis,
            successors=(),
            ended_by=(),
        )

    def _parameter(self, parameter: p.Parameter) -> p.Parameter:
        versions = tuple(
            msgspec.structs.replace(each, start=None, end=None)
            for each in parameter.versions
            if self._runs(parameter) and self._contains(p.Period(each.start, each.end, p.AssessmentDate()))
        )
        return msgspec.structs.replace(parameter, versions=versions, ended_by=())


def _within(names: Iterable[str], kept: set[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name in kept)
