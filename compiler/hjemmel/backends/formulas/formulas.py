"""What a plan answers in every case at once: the counterpart of `plan.interpreter`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, assert_never

from hjemmel.backends.formulas import force
from hjemmel.backends.formulas.expressions import strict_term, value_of
from hjemmel.backends.formulas.force import applies, begun, between, in_force, place_of, within
from hjemmel.backends.formulas.logic import Formula, conj, disj, neg
from hjemmel.backends.formulas.norms import (
    before_deadline,
    duty_status,
    entitlement_status,
    prohibition_status,
    status_as_read,
)
from hjemmel.backends.formulas.place import Place
from hjemmel.backends.formulas.results import RuleTerm, Standings, limited, result_of_rules, rounded_result
from hjemmel.backends.formulas.term import (
    YES,
    Term,
    choice,
    conjunction,
    disjunction,
    merged,
    negation,
    picked_causes,
    with_causes,
)
from hjemmel.backends.formulas.values import same_value
from hjemmel.backends.formulas.world import Thing, World
from hjemmel.plan import nodes
from hjemmel.plan.case import Cause
from hjemmel.plan.index import PlanIndex, index_of

Declaration = nodes.Rule | nodes.Norm | nodes.Definition


class Formulas:
    """The answers of one plan in all cases of a world; each is found once and kept.

    A conflict among the causes of a result is `Cause("conflict", path)` without detail: which rules are live, and so
    stand against each other, `live` says. With a `base`, a plan that differs from this one, answers of members whose
    names the difference has not `reached` are taken from there: then they are seen to be one.
    """

    def __init__(
        self,
        plan: nodes.Plan,
        world: World,
        index: PlanIndex | None = None,
        base: Formulas | None = None,
        reached: frozenset[str] = frozenset(),
    ) -> None:
        self.plan = plan
        self.base = base
        self.reached = reached
        self.world = world
        self.index = index or index_of(plan)
        self.root = world.root
        self.used_lists: set[str] = set()
        self._answers: dict[tuple[Thing, str], Term] = {}
        self._rules: dict[tuple[Thing, str], dict[str, RuleTerm]] = {}
        self._standings: dict[tuple[Thing, str], Standings] = {}
        self._applies: dict[tuple[Thing, str], Term] = {}
        self._key_dates: dict[str, Term] = {}
        self._parameters: dict[tuple[Any, ...], Term] = {}

    def answer(self, thing: Thing, name: str) -> Term:
        """A fact, discretion, result or definition of the thing, or the status of a norm."""
        if self.base is not None and name not in self.reached:
            return self.base.answer(thing, name)
        key = (thing, name)
        if key not in self._answers:
            self._answers[key] = self._found(thing, name)
        return self._answers[key]

    def reading(self, names: Iterable[str]) -> object:
        """Whose answers these members, parameters and key dates have: equal where they are the same in every case."""
        return id(self if self.base is None or not self.reached.isdisjoint(names) else self.base)

    def applies(self, declaration: nodes.Rule | nodes.Norm, thing: Thing) -> Term:
        """Whether a rule or norm applies."""
        key = (thing, declaration.name)
        if key not in self._applies:
            self._applies[key] = applies(declaration, self._endings(declaration), thing, self)
        return self._applies[key]

    def in_force(self, declaration: Declaration, thing: Thing) -> Term:
        """Whether the period contains its clock and nothing that ends the declaration has begun."""
        return in_force(declaration, self._endings(declaration), thing, self)

    def bites(self, exception: nodes.Exception_, declaration: Declaration, thing: Thing) -> Term:
        """Whether an exception of the declaration bites."""
        return force.bites(exception, place_of(declaration, thing), self)

    def within(self, period: nodes.Period, declaration: Declaration | nodes.Repeal, thing: Thing) -> Term:
        """Whether a period in the declaration contains its clock."""
        return within(period, place_of(declaration, thing), self)

    def expression(self, expr: nodes.Expr, declaration: Declaration, thing: Thing) -> Term:
        """An expression of the declaration that stands in no quantifier."""
        return value_of(expr, place_of(declaration, thing), self)

    def rule_terms(self, thing: Thing, result: str) -> dict[str, RuleTerm]:
        """When each rule of the result applies, and its value."""
        key = (thing, result)
        if key not in self._rules:
            member = self.index.members[thing.concept, result]
            assert isinstance(member, nodes.Result), f"{result} is no result"
            rules = [self.index.rules[name] for name in member.rules]
            self._rules[key] = {
                rule.name: RuleTerm(rule, self.applies(rule, thing), limited(rule, place_of(rule, thing), self))
                for rule in rules
            }
        return self._rules[key]

    def standings(self, thing: Thing, result: str) -> Standings:
        """When each rule of the result is out, and when it is live."""
        key = (thing, result)
        if key not in self._standings:
            self._standings[key] = Standings(self.rule_terms(thing, result))
        return self._standings[key]

    def value(self, rule: nodes.Rule, thing: Thing) -> Term:
        """The rule's value after its caps and floors; the rule may be one that the plan has otherwise."""
        found = self.rule_terms(thing, rule.result).get(rule.name)
        return limited(rule, place_of(rule, thing), self) if found is None else found.value

    def live(self, rule: nodes.Rule, thing: Thing) -> Formula:
        """The rule applies and no rule that prevails over it can."""
        return self.standings(thing, rule.result).live[rule.name]

    def out(self, rule: nodes.Rule, thing: Thing) -> Formula:
        """The rule does not apply, or one that prevails over it does."""
        return self.standings(thing, rule.result).out[rule.name]

    def held(self, norm: nodes.Norm, thing: Thing) -> Term:
        """Whether the norm applies and none that goes before it does."""
        above = (self.index.norms[name] for name in norm.above)
        return conjunction((self.applies(norm, thing), *(negation(self.applies(each, thing)) for each in above)))

    def act(self, norm: nodes.Norm, thing: Thing) -> Term:
        """Whether what fulfils a duty or violates a prohibition has happened; `nej` for a right or power."""
        return Term(False) if norm.act is None else self.expression(norm.act, norm, thing)

    def deadline(self, norm: nodes.Norm, thing: Thing) -> Term:
        """The last day of the norm's deadline, or `ingen`."""
        if norm.deadline is None:
            return Term(None, True)
        return self.expression(norm.deadline, norm, thing)

    # --- what expressions read -----------------------------------------------------------------------------------

    def key_date(self, name: str) -> Term:
        """A key date's date."""
        if name not in self._key_dates:
            self._key_dates[name] = value_of(self.index.key_dates[name].value, Place((), name), self)
        return self._key_dates[name]

    def parameter(self, name: str, keys: tuple[Term, ...], clock: Term) -> Term:
        """The value of the version in force at the clock for these keys."""
        memo = (name, *map(_handle, keys), _handle(clock))
        if memo not in self._parameters:
            # The terms are kept with what is found, so that their identities stay theirs.
            self._parameters[memo] = self._version(name, keys, clock)
            self._parameters[(*memo, "of")] = Term((keys, clock))
        return self._parameters[memo]

    def _version(self, name: str, keys: tuple[Term, ...], clock: Term) -> Term:
        declaration = self.index.parameters[name]
        here = Place((), name)
        given = [Term(key.value, key.none) for key in keys]
        on_clock = Term(clock.value, clock.none)
        repeals = (self.index.ending(ending).period.start for ending in declaration.ended_by)
        repealed = disjunction(between(start, on_clock, None, here, self) for start in repeals)
        found = with_causes(None, False, {Cause("no_rule", name): True})
        for version in reversed(declaration.versions):
            fits = self._fits(version, declaration, given)
            if fits is False:
                continue
            running = conjunction(
                (Term(fits), between(version.start, on_clock, version.end, here, self), negation(repealed))
            )
            found = _this_or(running, value_of(version.value, here, self), found)
        return _needing((*keys, clock), found)

    def _fits(self, version: nodes.Version, declaration: nodes.Parameter, given: list[Term]) -> Formula:
        """The version is the one for these keys."""
        numbers = (
            self.world.symbols.number(key, nodes.Type("code", codes))
            for key, codes in zip(version.keys, declaration.keys, strict=True)
        )
        return conj(
            *(
                conj(neg(key.none), same_value(key.value, number)) if key.none is not True else False
                for key, number in zip(given, numbers, strict=True)
            )
        )

    def read(self, thing: Thing, name: str) -> Term:
        """A member of the thing as other declarations read it."""
        found = self.answer(thing, name)
        member = self.index.members[thing.concept, name]
        return status_as_read(member.kind, found) if isinstance(member, nodes.Norm) else found

    def looked_into(self, name: str) -> None:
        """Remembers that a list was read."""
        self.used_lists.add(name)

    # --- answers of declarations ---------------------------------------------------------------------------------

    def _found(self, thing: Thing, name: str) -> Term:
        member = self.index.members[thing.concept, name]
        match member:
            case nodes.Fact() | nodes.Discretion():
                return thing.fact(member)
            case nodes.Result():
                path = f"{thing.path}.{name}"
                found = result_of_rules(self.rule_terms(thing, name), path, self.standings(thing, name))
                return rounded_result(found, member.rounding)
            case nodes.Definition():
                return self._definition(member, thing)
            case nodes.Norm():
                return self._status(member, thing)
            case _:
                assert_never(member)

    def _endings(self, declaration: Declaration) -> list[Any]:
        return [self.index.ending(name) for name in declaration.ended_by]

    def _definition(self, definition: nodes.Definition, thing: Thing) -> Term:
        """The definition's own answer until its successor begins, then the successor's."""
        place = place_of(definition, thing)
        grounds = disjunction(
            conjunction((value_of(ground.condition, place, self), self._ground_runs(ground, place)))
            for ground in definition.grounds
        )
        exceptions = (negation(force.bites(exception, place, self)) for exception in definition.exceptions)
        own = conjunction((self.in_force(definition, thing), grounds, *exceptions))
        for name in definition.successors:
            successor = self.index.definition(definition.concept, name)
            own = choice(begun(successor, thing, self), self.answer(thing, name), own)
        return own

    def _ground_runs(self, ground: nodes.Alternative, place: Place) -> Term:
        return YES if ground.period is None else within(ground.period, place, self)

    def _status(self, norm: nodes.Norm, thing: Thing) -> Term:
        held = self.held(norm, thing)
        if norm.act is None:
            return entitlement_status(held)
        act = self.act(norm, thing)
        if norm.kind == "prohibition":
            return prohibition_status(held, act)
        deadline = None if norm.deadline is None else self.deadline(norm, thing)
        return duty_status(held, act, before_deadline(Term(self.world.assessed), deadline))


def _handle(term: Term) -> object:
    """What a term is known by: its constant, else itself."""
    return term.value if isinstance(term.value, int) and not term.causes and term.none is False else id(term)


def _this_or(running: Term, value: Term, found: Term) -> Term:
    """The value of a version where it runs; where that is unknown, unknown for the causes of that alone."""
    value = Term(*merged(running.value, value, found), picked_causes(running.value, value, found))
    causes = {
        cause: disj(conj(neg(running.unknown), value.causes.get(cause, False)), running.causes.get(cause, False))
        for cause in {**value.causes, **running.causes}
    }
    return with_causes(value.value, value.none, causes)


def _needing(terms: tuple[Term, ...], found: Term) -> Term:
    """What was found where all of these are known."""
    first = strict_term(None, terms, {})
    causes = {
        cause: disj(first.causes.get(cause, False), conj(neg(first.unknown), found.causes.get(cause, False)))
        for cause in {**first.causes, **found.causes}
    }
    return with_causes(found.value, found.none, causes)
