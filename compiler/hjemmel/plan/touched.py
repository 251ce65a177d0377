"""Which clauses an example tries: those its answers rest on, and those that could have mattered but did not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from hjemmel.plan import nodes
from hjemmel.plan.case import Instance
from hjemmel.plan.examples import Example, HasDeadline, HasStatus, Holds, Lacks
from hjemmel.plan.expressions import value_of
from hjemmel.plan.force import applies, bites, in_force, scope_of
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.interpreter import Evaluation
from hjemmel.plan.kleene import NO
from hjemmel.plan.walk import expressions_of, parts_of

Member = tuple[str, str]
"""A concept and the name of something on it."""


class Touched(msgspec.Struct, frozen=True):
    """`asked`: the clauses behind what the example reads; `working`: those of them that apply in its case."""

    asked: frozenset[str]
    working: frozenset[str]


def touched_by(example: Example, evaluation: Evaluation) -> Touched:
    """The clauses an example tries; `evaluation` is of its case."""
    asked: set[str] = set()
    working: set[str] = set()
    instances = tuple(every_instance(example.case.instances))
    for declaration in _declarations_read(example, evaluation):
        asked.update(_clauses_of(declaration, evaluation.index))
        for line in declaration.exceptions:
            asked.update((*line.basis.clauses, *line.unless_basis.clauses))
        for instance in instances:
            if instance.concept == declaration.concept:
                working.update(_working(declaration, instance, evaluation))
    return Touched(frozenset(asked), frozenset(working))


def every_instance(instances: Iterable[Instance]) -> Iterator[Instance]:
    """The instances, their parts and their wholes, each once."""
    waiting = list(instances)
    seen: set[int] = set()
    while waiting:
        current = waiting.pop()
        if id(current) not in seen:
            seen.add(id(current))
            yield current
            waiting.extend(member for members in current.lists.values() for member in members)
            waiting.extend(current.wholes.values())


Declaration = nodes.Rule | nodes.Definition | nodes.Norm


def _working(declaration: Declaration, instance: Instance, evaluation: Evaluation) -> Iterator[str]:
    """The clauses of the declaration that apply at the instance; those of an exception when it bites."""
    endings = [evaluation.index.ending(name) for name in declaration.ended_by]
    if isinstance(declaration, nodes.Definition):
        running = in_force(declaration, endings, instance, evaluation)
    else:
        running = applies(declaration, endings, instance, evaluation)
    if running != NO:
        yield from _clauses_of(declaration, evaluation.index)
    scope = scope_of(declaration, instance)
    for exception in declaration.exceptions:
        if bites(exception, scope, evaluation) != NO:
            yield from exception.basis.clauses
        lifted = exception.unless is not None and value_of(exception.unless, scope, evaluation) != NO
        if lifted and value_of(exception.condition, scope, evaluation) != NO:
            yield from exception.unless_basis.clauses


def _clauses_of(declaration: Declaration, index: PlanIndex) -> Iterator[str]:
    """The clauses that the declaration, its period and the dates, parameters and discretions it reads rest on."""
    for basis in (declaration.basis, declaration.period.basis, *_bases_read(expressions_of(declaration), index)):
        yield from basis.clauses
        yield from basis.cited


def _bases_read(expressions: Iterable[nodes.Expr], index: PlanIndex) -> Iterator[nodes.Basis]:
    """What the key dates, parameters and discretions in the expressions rest on, also those they are computed from."""
    for expression in expressions:
        for part in parts_of(expression):
            match part:
                case nodes.KeyDateRead(name):
                    yield index.key_dates[name].basis
                    yield from _bases_read((index.key_dates[name].value,), index)
                case nodes.ParameterRead(name):
                    yield index.parameters[name].basis
                    yield from (version.basis for version in index.parameters[name].versions)
                case nodes.Read(what="discretion"):
                    asked = index.members[part.concept, part.name]
                    assert isinstance(asked, nodes.Discretion)
                    yield asked.basis
                case _:
                    pass


def _declarations_read(example: Example, evaluation: Evaluation) -> list[Declaration]:
    """Every rule, definition and norm the expectations read, also by way of others."""
    index = evaluation.index
    waiting = list(_members_expected(example))
    seen: set[Member] = set()
    found: dict[str, Declaration] = {}
    while waiting:
        member = waiting.pop()
        if member in seen:
            continue
        seen.add(member)
        declared = index.members.get(member)
        match declared:
            case nodes.Result():
                declarations: list[Declaration] = [index.rules[name] for name in declared.rules]
            case nodes.Definition() | nodes.Norm():
                declarations = [declared]
            case _:
                declarations = []
        for declaration in declarations:
            found[declaration.name] = declaration
            waiting.extend(read for part in expressions_of(declaration) for read in _members_in(part))
    return [found[name] for name in sorted(found)]


def _members_expected(example: Example) -> Iterator[Member]:
    for expectation in example.expectations:
        match expectation:
            case Holds(condition=condition):
                yield from _members_in(condition)
            case HasStatus() | HasDeadline() | Lacks():
                yield example.case.instances[expectation.instance].concept, expectation.name


def _members_in(expression: nodes.Expr) -> Iterator[Member]:
    for part in parts_of(expression):
        if isinstance(part, nodes.Read):
            yield part.concept, part.name
