"""A plan in which one condition has the opposite value: only what holds the condition is changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from msgspec.structs import replace

from hjemmel.adequacy.nodes import Atom, Place, Table
from hjemmel.adequacy.places import lists_around, part_at, with_part
from hjemmel.graph.precedence import above_of_norms, above_of_rules
from hjemmel.plan import nodes as p
from hjemmel.plan.index import PlanIndex

Key = tuple[Table, str]
Changed = Mapping[Key, Any]
"""The declarations that differ, by table and name (a definition's with its concept)."""

_NEVER = p.Literal_(date.max, p.Type("date"))
_LONG_AGO = p.Literal_(date.min, p.Type("date"))


def declaration_of(index: PlanIndex, table: Table, name: str) -> Any:
    """The declaration of that name."""
    if table == "definitions":
        concept, _, own = name.partition(".")
        return index.definition(concept, own)
    return getattr(index, table)[name]


def flipped(atom: Atom, value: bool, index: PlanIndex) -> Changed:
    """The declarations as they are when the condition, which is `value`, is the opposite; a precedence or limit is left
    out. In the scope of lists it is the opposite only for the members chosen (see `chosen`)."""
    match atom.kind:
        case "precedence":
            return _without_precedence(atom, index)
        case "otherwise":
            (place,) = atom.places
            return {("rules", place.name): replace(index.rules[place.name], above=())}
        case "deadline":
            return {}
    found: dict[Key, Any] = {}
    for place in atom.places:
        key = (place.table, place.name)
        declaration = found.get(key) or declaration_of(index, *key)
        found[key] = _with_opposite(atom, value, declaration, place)
    return found


def chosen(level: int) -> str:
    """The name by which a flipped condition asks whether the member at the level is the one it is flipped for. No fact
    can be called that."""
    return f"flipped here {level}"


def _with_opposite(atom: Atom, value: bool, declaration: Any, place: Place) -> Any:
    path = place.path
    match atom.kind:
        case "start":
            return with_part(declaration, path, _NEVER if value else None)
        case "end":
            return with_part(declaration, path, _LONG_AGO if value else None)
        case "limit":
            number = path[-1]
            assert isinstance(number, int)
            return replace(declaration, limits=(*declaration.limits[:number], *declaration.limits[number + 1 :]))
    part = part_at(declaration, path)
    lists = lists_around(declaration, path)
    here = tuple(
        p.Read(p.Subject(level), members.concept, chosen(level), "fact", p.TRUTH)
        for level, members in enumerate(lists, 1)
    )
    return with_part(declaration, path, p.If(p.And(here), p.Not(part), part) if here else p.Not(part))


def _without_precedence(atom: Atom, index: PlanIndex) -> Changed:
    """The rules of a result, or the norms, without one precedence."""
    place = atom.places[0]
    if place.table == "norms":
        norms = [_not_over(norm, atom.target) if norm.name == place.name else norm for norm in index.norms.values()]
        above = above_of_norms(norms)
        return {
            ("norms", norm.name): replace(norm, above=above[norm.name])
            for norm in norms
            if above[norm.name] != index.norms[norm.name].above
        }
    here = {each.name for each in atom.places}
    rule = index.rules[place.name]
    group = [each for each in index.rules.values() if (each.concept, each.result) == (rule.concept, rule.result)]
    changed = [_not_over(each, atom.target) if each.name in here else each for each in group]
    above = above_of_rules(changed)
    return {
        ("rules", each.name): replace(each, above=above[each.name])
        for each in changed
        if above[each.name] != index.rules[each.name].above
    }


def _not_over(declaration: Any, target: str) -> Any:
    return replace(declaration, prevails_over=tuple(name for name in declaration.prevails_over if name != target))


def index_with(index: PlanIndex, changed: Changed) -> PlanIndex:
    """The index with the changed declarations in place of the others."""
    rules, norms, repeals = dict(index.rules), dict(index.norms), dict(index.repeals)
    parameters, members = dict(index.parameters), dict(index.members)
    definitions = dict(index.definitions)
    for (table, name), declaration in changed.items():
        match table:
            case "rules":
                rules[name] = declaration
            case "norms":
                norms[name] = declaration
                members[declaration.concept, name] = declaration
            case "definitions":
                definitions[declaration.name] = declaration
                members[declaration.concept, declaration.name] = declaration
            case "repeals":
                repeals[name] = declaration
            case "parameters":
                parameters[name] = declaration
    return PlanIndex(
        index.concepts, members, rules, norms, definitions, parameters, index.key_dates, repeals, index.codes
    )


def plan_with(plan: p.Plan, changed: Changed) -> p.Plan:
    """The plan with the changed declarations in place of the others."""

    def kept(table: Table, declarations: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(changed.get((table, _key_name(table, each)), each) for each in declarations)

    return replace(
        plan,
        rules=kept("rules", plan.rules),
        norms=kept("norms", plan.norms),
        definitions=kept("definitions", plan.definitions),
        repeals=kept("repeals", plan.repeals),
        parameters=kept("parameters", plan.parameters),
    )


def _key_name(table: Table, declaration: Any) -> str:
    name: str = declaration.name
    return f"{declaration.concept}.{name}" if table == "definitions" else name
