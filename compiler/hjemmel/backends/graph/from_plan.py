"""Everything a plan declares and what each thing depends on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from hjemmel.plan import nodes as p
from hjemmel.plan.walk import expressions_of, parts_of

Kind = Literal[
    "clause", "key_date", "parameter", "fact", "discretion", "result", "definition", "rule", "norm", "repeal"
]
Why = Literal["reads", "gives", "rests_on", "refers_to", "replaces", "prevails_over"]


class Thing(msgspec.Struct, frozen=True, order=True):
    """A declaration or clause. `id` is its kind and name: `rule:seks_jobsamtaler`, `fact:Borger.ydelse`."""

    id: str
    kind: Kind
    label: str


class Dependency(msgspec.Struct, frozen=True, order=True):
    """`start` depends on `end`."""

    start: str
    end: str
    why: Why


class Dependencies(msgspec.Struct, frozen=True):
    """The graph, sorted: equal plans give equal graphs."""

    things: tuple[Thing, ...]
    dependencies: tuple[Dependency, ...]


def dependencies_of(plan: p.Plan) -> Dependencies:
    """The graph of results, rules, norms, definitions, facts, parameters, clauses and dates."""
    return Dependencies(tuple(sorted(set(_things(plan)))), tuple(sorted(set(_dependencies(plan)))))


def _things(plan: p.Plan) -> Iterator[Thing]:
    for source in plan.sources:
        for clause in source.clauses:
            yield Thing(f"clause:{source.name}.{clause.name}", "clause", f"{source.name}.{clause.name}")
    for concept in plan.concepts:
        for fact in concept.facts:
            yield Thing(f"fact:{concept.name}.{fact.name}", "fact", fact.label)
        for discretion in concept.discretions:
            yield Thing(f"discretion:{concept.name}.{discretion.name}", "discretion", discretion.label)
        for result in concept.results:
            yield Thing(f"result:{concept.name}.{result.name}", "result", result.label)
    yield from (Thing(f"key_date:{each.name}", "key_date", each.name) for each in plan.key_dates)
    yield from (Thing(f"parameter:{each.name}", "parameter", each.label) for each in plan.parameters)
    yield from (Thing(f"rule:{each.name}", "rule", each.title or each.name) for each in plan.rules)
    yield from (Thing(f"definition:{each.name}", "definition", each.label) for each in plan.definitions)
    yield from (Thing(f"norm:{each.name}", "norm", each.title) for each in plan.norms)
    yield from (Thing(f"repeal:{each.name}", "repeal", each.title) for each in plan.repeals)


def _dependencies(plan: p.Plan) -> Iterator[Dependency]:
    for concept in plan.concepts:
        for result in concept.results:
            here = f"result:{concept.name}.{result.name}"
            yield from (Dependency(here, f"rule:{rule}", "gives") for rule in result.rules)
            yield from _basis(here, result.basis)
        for discretion in concept.discretions:
            yield from _basis(f"discretion:{concept.name}.{discretion.name}", discretion.basis)
    for key_date in plan.key_dates:
        yield from _reads(f"key_date:{key_date.name}", (key_date.value,))
        yield from _basis(f"key_date:{key_date.name}", key_date.basis)
    for parameter in plan.parameters:
        here = f"parameter:{parameter.name}"
        yield from _basis(here, parameter.basis)
        for version in parameter.versions:
            ends = (version.start, version.end)
            yield from _reads(here, (version.value, *(end for end in ends if end is not None)))
            yield from _basis(here, version.basis)
    for rule in plan.rules:
        yield from _declaration(f"rule:{rule.name}", rule)
        yield from _lines(f"rule:{rule.name}", rule.limits)
        yield from (Dependency(f"rule:{rule.name}", f"rule:{other}", "replaces") for other in rule.replaces)
        yield from (Dependency(f"rule:{rule.name}", f"rule:{other}", "prevails_over") for other in rule.prevails_over)
    for definition in plan.definitions:
        yield from _declaration(f"definition:{definition.name}", definition)
        yield from _lines(f"definition:{definition.name}", definition.grounds)
        yield from (
            Dependency(f"definition:{other}", f"definition:{definition.name}", "replaces")
            for other in definition.successors
        )
    for norm in plan.norms:
        yield from _declaration(f"norm:{norm.name}", norm)
        yield from (Dependency(f"norm:{norm.name}", f"norm:{other}", "replaces") for other in norm.replaces)
        yield from (Dependency(f"norm:{norm.name}", f"norm:{other}", "prevails_over") for other in norm.prevails_over)
    kinds = _kinds_of_ended(plan)
    for repeal in plan.repeals:
        here = f"repeal:{repeal.name}"
        yield from _reads(here, expressions_of(repeal))
        yield from (*_basis(here, repeal.basis), *_basis(here, repeal.period.basis))
        yield from (Dependency(here, f"{kinds[target]}:{target}", "replaces") for target in repeal.targets)


def _kinds_of_ended(plan: p.Plan) -> dict[str, Kind]:
    """The kind of each name that a repeal may end."""
    kinds: dict[str, Kind] = dict.fromkeys((each.name for each in plan.rules), "rule")
    kinds |= dict.fromkeys((each.name for each in plan.norms), "norm")
    kinds |= dict.fromkeys((each.name for each in plan.definitions), "definition")
    return kinds | dict.fromkeys((each.name for each in plan.parameters), "parameter")


def _declaration(here: str, declaration: p.Rule | p.Definition | p.Norm) -> Iterator[Dependency]:
    yield from _reads(here, expressions_of(declaration))
    yield from (*_basis(here, declaration.basis), *_basis(here, declaration.period.basis))
    for exception in declaration.exceptions:
        yield from (*_basis(here, exception.basis), *_basis(here, exception.unless_basis))
        if exception.period is not None:
            yield from _basis(here, exception.period.basis)


def _lines(here: str, lines: Iterable[p.Limit | p.Alternative]) -> Iterator[Dependency]:
    for line in lines:
        yield from _basis(here, line.basis)
        if line.period is not None:
            yield from _basis(here, line.period.basis)


def _basis(here: str, basis: p.Basis) -> Iterator[Dependency]:
    yield from (Dependency(here, f"clause:{clause}", "rests_on") for clause in basis.clauses)
    yield from (Dependency(here, f"clause:{clause}", "refers_to") for clause in basis.cited)


def _reads(here: str, expressions: Iterable[p.Expr]) -> Iterator[Dependency]:
    for expression in expressions:
        for part in parts_of(expression):
            match part:
                case p.Read(what="definition" | "norm"):
                    yield Dependency(here, f"{part.what}:{part.name}", "reads")
                case p.Read():
                    yield Dependency(here, f"{part.what}:{part.concept}.{part.name}", "reads")
                case p.ParameterRead():
                    yield Dependency(here, f"parameter:{part.name}", "reads")
                case p.KeyDateRead():
                    yield Dependency(here, f"key_date:{part.name}", "reads")
                case p.Quantified() | p.Share() | p.Aggregate():
                    yield Dependency(here, f"fact:{part.members.owner}.{part.members.name}", "reads")
                case _:
                    pass
