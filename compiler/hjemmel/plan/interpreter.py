"""The oracle: what a plan answers for a case, written to be checked against the specification, not to be fast."""

from __future__ import annotations

from typing import assert_never

from hjemmel.plan import nodes
from hjemmel.plan.case import Answer, Case, Cause, Instance, Known, Unknown
from hjemmel.plan.expressions import Scope, value_of
from hjemmel.plan.force import applies, begun, bites, in_force, scope_of, within
from hjemmel.plan.index import PlanIndex, index_of
from hjemmel.plan.kleene import YES, choice, conjunction, disjunction, negation
from hjemmel.plan.norms import (
    before_deadline,
    duty_status,
    entitlement_status,
    prohibition_status,
    status_as_read,
    status_as_stipulated,
)
from hjemmel.plan.results import RuleAnswer, Standing, limited, result_of_rules, rounded_result, standings_of


class Evaluation:
    """Answers of one plan for one case; each is found once and kept."""

    def __init__(self, plan: nodes.Plan, case: Case, index: PlanIndex | None = None) -> None:
        self.plan = plan
        self.case = case
        self.index = index or index_of(plan)
        self._answers: dict[tuple[int, str], Answer] = {}
        self._rule_answers: dict[tuple[int, str], dict[str, RuleAnswer]] = {}
        self._unmentioned: dict[tuple[int, str], Instance] = {}

    def answer(self, instance: Instance, name: str) -> Answer:
        """A fact, discretion, result or definition of the instance, or the status of a norm."""
        key = (id(instance), name)
        if key not in self._answers:
            self._answers[key] = self._stipulated_or_found(instance, name)
        return self._answers[key]

    def deadline(self, norm: nodes.Norm, instance: Instance) -> Answer:
        """The last day of the norm's deadline at the instance, `ingen` when it has none there."""
        if norm.deadline is None:
            return Known(None)
        return value_of(norm.deadline, scope_of(norm, instance), self)

    def held(self, norm: nodes.Norm, instance: Instance) -> Answer:
        """Whether the norm applies and none that goes before it does."""
        above = (self.index.norms[name] for name in norm.above)
        return conjunction((self._applies(norm, instance), *(negation(self._applies(n, instance)) for n in above)))

    def standings(self, instance: Instance, result: str) -> dict[str, Standing]:
        """Whether each rule of the result is out, live or possible at the instance."""
        return standings_of(self.rule_answers(instance, result))

    def rule_answers(self, instance: Instance, result: str) -> dict[str, RuleAnswer]:
        """Whether each rule of the result applies at the instance, and its value."""
        key = (id(instance), result)
        if key not in self._rule_answers:
            member = self.index.members[instance.concept, result]
            assert isinstance(member, nodes.Result), f"{result} is no result"
            rules = [self.index.rules[name] for name in member.rules]
            self._rule_answers[key] = {
                rule.name: RuleAnswer(
                    rule, self._applies(rule, instance), limited(rule, scope_of(rule, instance), self)
                )
                for rule in rules
            }
        return self._rule_answers[key]

    def deciding_rules(self, instance: Instance, result: str) -> tuple[str, ...]:
        """The rules of the result that are not out; none when the case stipulates the result."""
        if f"{instance.path}.{result}" in self.case.stipulated:
            return ()
        return tuple(name for name, standing in self.standings(instance, result).items() if standing != "out")

    def deciding_clauses(self, instance: Instance, result: str) -> tuple[str, ...]:
        """The clauses that the deciding rules rest on, sorted."""
        rules = (self.index.rules[name] for name in self.deciding_rules(instance, result))
        return tuple(sorted({clause for rule in rules for clause in rule.basis.clauses}))

    def asked(self) -> frozenset[str]:
        """The names of all facts, discretions, results, definitions and norms whose answers have been found so far."""
        return frozenset(name for _, name in (*self._answers, *self._rule_answers))

    def resumed(self, index: PlanIndex, reached: frozenset[str]) -> Evaluation:
        """The same case under other declarations; answers of names that the difference does not reach are kept."""
        other = Evaluation(self.plan, self.case, index)
        other._answers = {key: answer for key, answer in self._answers.items() if key[1] not in reached}
        other._rule_answers = {key: found for key, found in self._rule_answers.items() if key[1] not in reached}
        other._unmentioned = self._unmentioned
        return other

    # --- what expressions read -------------------------------------------------------------------------------

    def assessed(self) -> Answer:
        """The date of assessment."""
        return Known(self.case.assessed)

    def key_date(self, name: str) -> Answer:
        """The key date, unless the case stipulates another."""
        if name in self.case.stipulated:
            return Known(self.case.stipulated[name])
        return value_of(self.index.key_dates[name].value, Scope((), name), self)

    def parameter(self, name: str, keys: tuple[Answer, ...], clock: Answer) -> Answer:
        """The version in force at the reader's clock for these keys."""
        if name in self.case.stipulated:
            return Known(self.case.stipulated[name])
        unknown = [answer for answer in (*keys, clock) if isinstance(answer, Unknown)]
        if unknown:
            return Unknown(frozenset[Cause]().union(*(answer.causes for answer in unknown)))
        declaration = self.index.parameters[name]
        here = Scope((), name)
        on_clock = nodes.Literal_(clock.value, nodes.Type("date"))  # type: ignore[union-attr]  # known, as all are here
        given = tuple(key.value for key in keys if isinstance(key, Known))
        repeals = (self.index.ending(ending).period.start for ending in declaration.ended_by)
        repealed = disjunction(within(nodes.Period(start, None, on_clock), here, self) for start in repeals)
        for version in declaration.versions:
            running = within(nodes.Period(version.start, version.end, on_clock), here, self)
            found = conjunction((Known(version.keys == given), running, negation(repealed)))
            if isinstance(found, Unknown):
                return found
            if found == YES:
                return value_of(version.value, here, self)
        return Unknown(frozenset({Cause("no_rule", name)}))

    def read(self, instance: Instance, name: str) -> Answer:
        """A member of the instance as other declarations read it."""
        member = self.index.members[instance.concept, name]
        found = self.answer(instance, name)
        return status_as_read(member.kind, found) if isinstance(member, nodes.Norm) else found

    def members(self, instance: Instance, name: str) -> tuple[Instance, ...] | Unknown:
        """The members of a list; one the case does not supply is unknown."""
        if name in instance.lists:
            return instance.lists[name]
        return Unknown(frozenset({Cause("missing", f"{instance.path}.{name}")}))

    def whole(self, instance: Instance, concept: str) -> Instance:
        """The instance's whole of the concept; one the case does not mention has every fact unknown."""
        if concept in instance.wholes:
            return instance.wholes[concept]
        key = (id(instance), concept)
        return self._unmentioned.setdefault(key, Instance(concept, f"{instance.path}.{concept.lower()}"))

    # --- answers of declarations -----------------------------------------------------------------------------

    def _stipulated_or_found(self, instance: Instance, name: str) -> Answer:
        member = self.index.members[instance.concept, name]
        path = f"{instance.path}.{name}"
        if path in self.case.stipulated and not isinstance(member, nodes.Discretion):
            value = self.case.stipulated[path]
            return status_as_stipulated(member, value) if isinstance(member, nodes.Norm) else Known(value)
        match member:
            case nodes.Fact():
                if name in instance.facts:
                    return Known(instance.facts[name])
                return Unknown(frozenset({Cause("missing", path)}))
            case nodes.Discretion():
                exercised = instance.discretions.get(name)
                if exercised is not None:
                    return Known(exercised.value)
                return Unknown(frozenset({Cause("discretion", path)}))
            case nodes.Result():
                found = result_of_rules(self.rule_answers(instance, name), path)
                return rounded_result(found, member.rounding, Scope((instance,), name))
            case nodes.Definition():
                return self._definition(member, instance)
            case nodes.Norm():
                return self._status(member, instance)
            case _:
                assert_never(member)

    def _applies(self, declaration: nodes.Rule | nodes.Norm, instance: Instance) -> Answer:
        endings = [self.index.ending(name) for name in declaration.ended_by]
        return applies(declaration, endings, instance, self)

    def _definition(self, definition: nodes.Definition, instance: Instance) -> Answer:
        """The definition's own answer until its successor begins, then the successor's."""
        scope = scope_of(definition, instance)
        grounds = disjunction(
            conjunction((value_of(ground.condition, scope, self), self._ground_runs(ground, scope)))
            for ground in definition.grounds
        )
        endings = [self.index.ending(name) for name in definition.ended_by]
        running = in_force(definition, endings, instance, self)
        exceptions = (negation(bites(exception, scope, self)) for exception in definition.exceptions)
        own = conjunction((running, grounds, *exceptions))
        for name in definition.successors:
            successor = self.index.definition(definition.concept, name)
            own = choice(begun(successor, instance, self), self.answer(instance, name), own)
        return own

    def _ground_runs(self, ground: nodes.Alternative, scope: Scope) -> Answer:
        return YES if ground.period is None else within(ground.period, scope, self)

    def _status(self, norm: nodes.Norm, instance: Instance) -> Answer:
        held = self.held(norm, instance)
        if norm.act is None:
            return entitlement_status(held)
        act = value_of(norm.act, scope_of(norm, instance), self)
        if norm.kind == "prohibition":
            return prohibition_status(held, act)
        deadline = None if norm.deadline is None else self.deadline(norm, instance)
        return duty_status(held, act, before_deadline(self.assessed(), deadline))
