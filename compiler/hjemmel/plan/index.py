"""The declarations of a plan by name."""

from __future__ import annotations

from dataclasses import dataclass

from hjemmel.plan.nodes import (
    Codes,
    Concept,
    Definition,
    Discretion,
    Fact,
    KeyDate,
    Norm,
    Parameter,
    Plan,
    Repeal,
    Result,
    Rule,
)

Member = Fact | Discretion | Result | Definition | Norm
Ending = Rule | Norm | Repeal
"""What can end a rule, definition or norm from the day it begins."""


@dataclass(frozen=True, slots=True)
class PlanIndex:
    """Names to declarations; members of concepts by (concept, name)."""

    concepts: dict[str, Concept]
    members: dict[tuple[str, str], Member]
    rules: dict[str, Rule]
    norms: dict[str, Norm]
    definitions: dict[str, Definition]
    parameters: dict[str, Parameter]
    key_dates: dict[str, KeyDate]
    repeals: dict[str, Repeal]
    codes: dict[str, Codes]

    def definition(self, concept: str, name: str) -> Definition:
        """The definition of that name on the concept; definitions of two concepts may share a name."""
        found = self.members[concept, name]
        assert isinstance(found, Definition), f"{name} is no definition of {concept}"
        return found

    def ending(self, name: str) -> Ending:
        """The rule, norm or repeal of that name."""
        return self.rules.get(name) or self.norms.get(name) or self.repeals[name]


def index_of(plan: Plan) -> PlanIndex:
    """The plan's declarations by name."""
    members: dict[tuple[str, str], Member] = {}
    for concept in plan.concepts:
        members |= {(concept.name, fact.name): fact for fact in concept.facts}
        members |= {(concept.name, discretion.name): discretion for discretion in concept.discretions}
        members |= {(concept.name, result.name): result for result in concept.results}
    members |= {(definition.concept, definition.name): definition for definition in plan.definitions}
    members |= {(norm.concept, norm.name): norm for norm in plan.norms}
    return PlanIndex(
        concepts={concept.name: concept for concept in plan.concepts},
        members=members,
        rules={rule.name: rule for rule in plan.rules},
        norms={norm.name: norm for norm in plan.norms},
        definitions={definition.name: definition for definition in plan.definitions},
        parameters={parameter.name: parameter for parameter in plan.parameters},
        key_dates={key_date.name: key_date for key_date in plan.key_dates},
        repeals={repeal.name: repeal for repeal in plan.repeals},
        codes={codes.name: codes for codes in plan.codes},
    )
