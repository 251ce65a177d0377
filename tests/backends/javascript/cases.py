"""Random cases of any plan: facts, lists, wholes and discretions known or not, dates near those the rules name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from random import Random

from hjemmel.plan import nodes
from hjemmel.plan.case import Case, Exercised, Instance, Value
from hjemmel.plan.walk import expressions_of, expressions_of_period, parts_of

VALUES: dict[str, tuple[Value, ...]] = {
    "truth": (False, True),
    "number": (0, 1, Fraction(1, 2), Fraction(-3, 4)),
    "amount": (0, 100, 12345, -50, 10**14),
    "percent": (0, 25, 50, 70, 80, 100, Fraction(25, 2)),
    "hours": (0, 30, 37, Fraction(61, 2), Fraction(15, 2)),
    "text": ("", "æøå", "Anna"),
}
STATUSES = {
    "duty": ("not_relevant", "fulfilled", "pending", "breached"),
    "prohibition": ("not_relevant", "observed", "violated"),
    "right": ("holds", "does_not_hold"),
    "power": ("holds", "does_not_hold"),
}


def dates_named(plan: nodes.Plan) -> set[date]:
    """The dates that stand in the rules."""

    def every() -> Iterator[nodes.Expr]:
        declarations: tuple[nodes.Rule | nodes.Definition | nodes.Norm, ...]
        declarations = (*plan.rules, *plan.definitions, *plan.norms)
        for declaration in declarations:
            yield from expressions_of(declaration)
            yield from expressions_of_period(declaration.period)
        for key_date in plan.key_dates:
            yield key_date.value
        for parameter in plan.parameters:
            for version in parameter.versions:
                yield from (end for end in (version.start, version.end) if end is not None)

    return {
        part.value
        for expression in every()
        for part in parts_of(expression)
        if isinstance(part, nodes.Literal_) and isinstance(part.value, date)
    }


class Cases:
    """Random cases of a plan, the same for the same seed."""

    def __init__(self, plan: nodes.Plan, seed: int) -> None:
        self.plan = plan
        self.random = Random(seed)
        self.concepts = {concept.name: concept for concept in plan.concepts}
        self.codes = {codes.name: [code for code, _ in codes.codes] for codes in plan.codes}
        steps = (-400, -200, -95, -31, -1, 0, 1, 30, 92, 184, 500)
        self.days = sorted({day + timedelta(days=step) for day in dates_named(plan) for step in steps})

    def case(self, concept: str = "") -> Case:
        """A case of one thing, of the concept if one is named, now and then with something taken as given."""
        name = concept or self.random.choice(list(self.concepts))
        known = self.random.choice((0.5, 0.8, 0.95, 1.0))
        root = self.thing(name, name.lower(), known, depth=0)
        return Case(self.random.choice(self.days), (root,), self.stipulated(root))

    def thing(self, name: str, path: str, known: float, depth: int, owner: Instance | None = None) -> Instance:
        """A thing with some of its facts."""
        concept, random = self.concepts[name], self.random
        thing = Instance(name, path)
        if owner is not None:
            thing.wholes[owner.concept] = owner
        for fact in concept.facts:
            if random.random() > known:
                continue
            if fact.type.kind == "list":
                size = random.choice((0, 1, 2, 3, 5)) if depth == 0 else random.choice((0, 0, 1, 2))
                thing.lists[fact.name] = tuple(
                    self.thing(fact.type.of, f"{path}.{fact.name}[{i}]", known, depth + 1, thing) for i in range(size)
                )
            else:
                thing.facts[fact.name] = self.value(fact.type)
        for each in concept.discretions:
            if random.random() < known:
                thing.discretions[each.name] = Exercised(self.value(each.type), "hensyn", "sagsbehandleren")
        for whole in concept.wholes:
            if whole not in thing.wholes and depth < 2 and random.random() < known:
                thing.wholes[whole] = self.thing(whole, f"{path}.{whole.lower()}", known, depth + 2)
        return thing

    def value(self, type_: nodes.Type) -> Value:
        """A value of the type."""
        if type_.optional and self.random.random() < 0.2:
            return None
        if type_.kind == "date":
            return self.random.choice(self.days)
        if type_.kind == "code":
            return self.random.choice(self.codes[type_.of])
        return self.random.choice(VALUES.get(type_.kind, (0, 1, 2, 3, 5, 8, 9, 26, 30)))

    def stipulated(self, root: Instance) -> dict[str, Value]:
        """What the case takes as given, one time in five."""
        if self.random.random() > 0.2:
            return {}
        concept = self.concepts[root.concept]
        options = [(each.name, nodes.Type("date")) for each in self.plan.key_dates]
        options += [(each.name, each.type) for each in self.plan.parameters]
        options += [(f"{root.path}.{each.name}", each.type) for each in concept.results]
        options += [(f"{root.path}.{name}", nodes.TRUTH) for name in concept.definitions]
        name, type_ = self.random.choice(options)
        given = {name: self.value(type_)}
        for norm in self.plan.norms:
            if norm.concept == root.concept and self.random.random() < 0.2:
                given[f"{root.path}.{norm.name}"] = self.random.choice(STATUSES[norm.kind])
        return given
