"""One slip in one rule set."""

from __future__ import annotations

from dataclasses import dataclass

from msgspec.structs import replace

from hjemmel.adequacy.mutations.places import Changed, Declared
from hjemmel.adequacy.mutations.slips import SlipKind
from hjemmel.plan import nodes as p
from hjemmel.plan.index import PlanIndex
from hjemmel.source.span import Span


@dataclass(frozen=True, slots=True)
class Mutant:
    """A rule set with one slip: the declarations that are otherwise, and how a lawyer would say what was and became.

    `became` is empty where something is left out; `within` is the phrase it stands in, where that says more.
    """

    kind: SlipKind
    declaration: Declared
    changed: Changed
    was: str
    became: str
    within: str
    span: Span
    basis: p.Basis


def index_with(index: PlanIndex, changed: Changed) -> PlanIndex:
    """The declarations by name, these in the place of those of their names; all others are shared."""
    members, rules, norms = dict(index.members), dict(index.rules), dict(index.norms)
    definitions, parameters = dict(index.definitions), dict(index.parameters)
    key_dates, repeals = dict(index.key_dates), dict(index.repeals)
    for each in changed:
        match each:
            case p.Rule():
                rules[each.name] = each
            case p.Definition():
                definitions[each.name] = members[each.concept, each.name] = each
            case p.Norm():
                norms[each.name] = members[each.concept, each.name] = each
            case p.Parameter():
                parameters[each.name] = each
            case p.KeyDate():
                key_dates[each.name] = each
            case p.Repeal():
                repeals[each.name] = each
    return PlanIndex(index.concepts, members, rules, norms, definitions, parameters, key_dates, repeals, index.codes)


def plan_with(plan: p.Plan, changed: Changed) -> p.Plan:
    """The plan with these declarations in the place of those of their names."""
    new = {(type(each), getattr(each, "concept", ""), each.name): each for each in changed}

    def put(several: tuple[Declared, ...]) -> tuple[Declared, ...]:
        return tuple(new.get((type(each), getattr(each, "concept", ""), each.name), each) for each in several)

    return replace(
        plan,
        rules=put(plan.rules),
        definitions=put(plan.definitions),
        norms=put(plan.norms),
        parameters=put(plan.parameters),
        key_dates=put(plan.key_dates),
        repeals=put(plan.repeals),
    )
