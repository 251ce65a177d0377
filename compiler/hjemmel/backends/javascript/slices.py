"""The part of a plan that some answers rest on: what a page about them needs, and no more."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import msgspec

from hjemmel.plan import nodes
from hjemmel.plan.index import PlanIndex, index_of
from hjemmel.plan.walk import expressions_of, parts_of

Named = nodes.Rule | nodes.Definition | nodes.Norm | nodes.Repeal


def plan_about(plan: nodes.Plan, names: Collection[str]) -> nodes.Plan:
    """The plan with only the results, definitions and norms named, and all they rest on; facts are all kept.

    A name is `krævede_samtaler`, or `Borger.krævede_samtaler` where several concepts have it.
    """
    kept = _Kept(index_of(plan))
    for concept, name in kept.index.members:
        if name in names or f"{concept}.{name}" in names:
            kept.member(concept, name)

    def of(concept: nodes.Concept) -> nodes.Concept:
        def here(name: str) -> bool:
            return (concept.name, name) in kept.members

        return msgspec.structs.replace(
            concept,
            results=tuple(result for result in concept.results if here(result.name)),
            definitions=tuple(filter(here, concept.definitions)),
            norms=tuple(filter(here, concept.norms)),
        )

    return msgspec.structs.replace(
        plan,
        concepts=tuple(map(of, plan.concepts)),
        rules=tuple(rule for rule in plan.rules if rule.name in kept.names),
        definitions=tuple(each for each in plan.definitions if (each.concept, each.name) in kept.members),
        norms=tuple(norm for norm in plan.norms if (norm.concept, norm.name) in kept.members),
        repeals=tuple(repeal for repeal in plan.repeals if repeal.name in kept.names),
        parameters=tuple(each for each in plan.parameters if each.name in kept.names),
        key_dates=tuple(each for each in plan.key_dates if each.name in kept.names),
        order=tuple(name for name in plan.order if tuple(name.split(".", 1)) in kept.members),
    )


class _Kept:
    """What is kept so far: members by concept and name; rules, repeals, parameters and key dates by name."""

    def __init__(self, index: PlanIndex) -> None:
        self.index = index
        self.members: set[tuple[str, str]] = set()
        self.names: set[str] = set()

    def member(self, concept: str, name: str) -> None:
        if (concept, name) in self.members:
            return
        self.members.add((concept, name))
        match self.index.members[concept, name]:
            case nodes.Result(rules=rules):
                for rule in rules:
                    self.declaration(self.index.rules[rule])
            case nodes.Definition() as definition:
                self.reads(expressions_of(definition))
                self.endings(definition)
                for successor in definition.successors:
                    self.member(concept, successor)
            case nodes.Norm() as norm:
                self.reads(expressions_of(norm))
                self.endings(norm)
                for above in norm.above:
                    self.member(concept, above)
            case nodes.Fact() | nodes.Discretion():
                pass

    def declaration(self, declaration: Named) -> None:
        if isinstance(declaration, nodes.Norm | nodes.Definition):
            self.member(declaration.concept, declaration.name)
        elif isinstance(declaration, nodes.Rule) and declaration.name not in self.names:
            self.names.add(declaration.name)
            self.member(declaration.concept, declaration.result)
            self.reads(expressions_of(declaration))
            self.endings(declaration)
        elif isinstance(declaration, nodes.Repeal) and declaration.name not in self.names:
            self.names.add(declaration.name)
            self.reads(expressions_of(declaration))

    def endings(self, declaration: nodes.Rule | nodes.Definition | nodes.Norm | nodes.Parameter) -> None:
        for name in declaration.ended_by:
            self.declaration(self.index.ending(name))

    def reads(self, expressions: Collection[nodes.Expr] | Iterator[nodes.Expr]) -> None:
        for expression in expressions:
            for part in parts_of(expression):
                match part:
                    case nodes.Read(_, concept, name):
                        self.member(concept, name)
                    case nodes.ParameterRead(name) if name not in self.names:
                        self.parameter(self.index.parameters[name])
                    case nodes.KeyDateRead(name) if name not in self.names:
                        self.names.add(name)
                        self.reads([self.index.key_dates[name].value])
                    case _:
                        pass

    def parameter(self, parameter: nodes.Parameter) -> None:
        self.names.add(parameter.name)
        self.endings(parameter)
        for version in parameter.versions:
            self.reads([end for end in (version.start, version.end, version.value) if end is not None])
