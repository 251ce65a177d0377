"""Everything a plan declares and what each thing depends on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from hjemmel.plan import nodes as p
from hjemmel.plan.walk import expressions_of, expressions_of_period, parts_of

Kind = Literal[
    "clause", "key_date", "parameter", "fact", "discretion", "result", "definition", "rule", "norm", "repeal"
]
Why = Literal["reads", "dated_by", "gives", "rests_on", "refers_to", "replaces", "repeals", "prevails_over"]
"""`reads` in conditions and values, `dated_by` what its periods and their clocks read, `gives` a result by its rules,
`rests_on` by `hjemmel`, `refers_to` by `jf.`"""


class Thing(msgspec.Struct, frozen=True, order=True):
    """A declaration or clause. `id` is its kind and name: `rule:seks_jobsamtaler`, `fact:Borger.ydelse`; what belongs
    to a concept has the concept's name, norms apart, which are named once in a set."""

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
    yield from (Thing(_definition(each), "definition", each.label) for each in plan.definitions)
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
            yield from _reads(here, (version.value,))
            yield from _period(here, p.Period(version.start, version.end, p.AssessmentDate(), version.basis))
    for rule in plan.rules:
        yield from _declaration(f"rule:{rule.name}", rule)
        yield from _lines(f"rule:{rule.name}", rule.limits)
    for definition in plan.definitions:
        yield from _declaration(_definition(definition), definition)
        yield from _lines(_definition(definition), definition.grounds)
        yield from (
            Dependency(f"definition:{definition.concept}.{other}", _definition(definition), "replaces")
            for other in definition.successors
        )
    for norm in plan.norms:
        yield from _declaration(f"norm:{norm.name}", norm)
    for repeal in plan.repeals:
        yield from _period(f"repeal:{repeal.name}", repeal.period)
        yield from _basis(f"repeal:{repeal.name}", repeal.basis)
    yield from _rankings(plan)
    yield from _endings(plan)


def _definition(definition: p.Definition) -> str:
    return f"definition:{definition.concept}.{definition.name}"


def _rankings(plan: p.Plan) -> Iterator[Dependency]:
    """Which rules and norms go before which; a table stands for its rows."""
    rows = _rows(plan)
    for rule in plan.rules:
        for other in rule.prevails_over:
            for line in rows.get(other, (other,)):
                yield Dependency(f"rule:{rule.name}", f"rule:{line}", "prevails_over")
    for norm in plan.norms:
        yield from (Dependency(f"norm:{norm.name}", f"norm:{other}", "prevails_over") for other in norm.prevails_over)


def _endings(plan: p.Plan) -> Iterator[Dependency]:
    """Which declarations replace or repeal which."""
    enders: dict[str, tuple[str, tuple[str, ...]]] = {each.name: (f"repeal:{each.name}", ()) for each in plan.repeals}
    enders |= {each.name: (f"norm:{each.name}", each.replaces) for each in plan.norms}
    enders |= {each.name: (f"rule:{each.name}", each.replaces) for each in plan.rules}
    ended: list[tuple[str, str, tuple[str, ...]]] = [
        *((f"rule:{each.name}", each.main or each.name, each.ended_by) for each in plan.rules),
        *((f"norm:{each.name}", each.name, each.ended_by) for each in plan.norms),
        *((_definition(each), each.name, each.ended_by) for each in plan.definitions),
        *((f"parameter:{each.name}", each.name, each.ended_by) for each in plan.parameters),
    ]
    for here, name, ended_by in ended:
        for ender, replaces in (enders[each] for each in ended_by):
            yield Dependency(ender, here, "replaces" if name in replaces else "repeals")


def _rows(plan: p.Plan) -> dict[str, list[str]]:
    """The rows of each table."""
    rows: dict[str, list[str]] = {}
    for rule in plan.rules:
        if rule.form == "row":
            rows.setdefault(rule.main, []).append(rule.name)
    return rows


def _declaration(here: str, declaration: p.Rule | p.Definition | p.Norm) -> Iterator[Dependency]:
    in_periods = {id(each) for period in _periods(declaration) for each in expressions_of_period(period)}
    said = (each for each in expressions_of(declaration) if id(each) not in in_periods)
    yield from _reads(here, said)
    for period in _periods(declaration):
        yield from _period(here, period)
    yield from _basis(here, declaration.basis)
    for exception in declaration.exceptions:
        yield from (*_basis(here, exception.basis), *_basis(here, exception.unless_basis))


def _periods(declaration: p.Rule | p.Definition | p.Norm) -> Iterator[p.Period]:
    """The declaration's own period and those of its lines."""
    yield declaration.period
    lines: list[p.Exception_ | p.Limit | p.Alternative] = [*declaration.exceptions]
    lines += declaration.limits if isinstance(declaration, p.Rule) else ()
    lines += declaration.grounds if isinstance(declaration, p.Definition) else ()
    yield from (line.period for line in lines if line.period is not None)


def _period(here: str, period: p.Period) -> Iterator[Dependency]:
    yield from (Dependency(here, each.end, "dated_by") for each in _reads(here, expressions_of_period(period)))
    yield from _basis(here, period.basis)


def _lines(here: str, lines: Iterable[p.Limit | p.Alternative]) -> Iterator[Dependency]:
    for line in lines:
        yield from _basis(here, line.basis)


def _basis(here: str, basis: p.Basis) -> Iterator[Dependency]:
    yield from (Dependency(here, f"clause:{clause}", "rests_on") for clause in basis.clauses)
    yield from (Dependency(here, f"clause:{clause}", "refers_to") for clause in basis.cited)


def _reads(here: str, expressions: Iterable[p.Expr]) -> Iterator[Dependency]:
    for expression in expressions:
        for part in parts_of(expression):
            match part:
                case p.Read(what="norm"):
                    yield Dependency(here, f"norm:{part.name}", "reads")
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
