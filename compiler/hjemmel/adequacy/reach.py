"""What a change of a declaration can reach: whose answers it is read for, and theirs in turn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hjemmel.plan import nodes as p
from hjemmel.plan.index import PlanIndex
from hjemmel.plan.walk import expressions_of, parts_of

Thing = tuple[str, str]
"""What an answer may read: a kind ("member", "rule", "parameter", "key_date", "repeal") and a name. Results,
definitions and norms are members; those of one name on two concepts are not told apart, which at worst reaches too
far."""


@dataclass(frozen=True, slots=True)
class Reach:
    """For each thing what reads it directly; `member` is a thing too."""

    readers: dict[Thing, frozenset[Thing]]

    def downstream(self, changed: Iterable[Thing]) -> frozenset[Thing]:
        """The things and all whose answers can change with them."""
        waiting = list(changed)
        seen: set[Thing] = set()
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                waiting.extend(self.readers.get(current, ()))
        return frozenset(seen)


def reach_of(index: PlanIndex) -> Reach:
    """Who reads what in a plan, in any period."""
    readers: dict[Thing, set[Thing]] = {}
    for reader, read in _reads(index):
        readers.setdefault(read, set()).add(reader)
    return Reach({thing: frozenset(several) for thing, several in readers.items()})


def thing_of(declaration: p.Rule | p.Definition | p.Norm | p.Repeal | p.Parameter | p.KeyDate) -> Thing:
    """The declaration as something that is read."""
    match declaration:
        case p.Rule():
            return "rule", declaration.name
        case p.Definition() | p.Norm():
            return "member", declaration.name
        case p.Repeal():
            return "repeal", declaration.name
        case p.Parameter():
            return "parameter", declaration.name
        case p.KeyDate():
            return "key_date", declaration.name


def things_in(expressions: Iterable[p.Expr]) -> Iterator[Thing]:
    """What expressions read; a fact and a discretion are no declarations."""
    for expression in expressions:
        for part in parts_of(expression):
            match part:
                case p.Read(what="result" | "definition" | "norm"):
                    yield "member", part.name
                case p.ParameterRead():
                    yield "parameter", part.name
                case p.KeyDateRead():
                    yield "key_date", part.name
                case _:
                    pass


def _reads(index: PlanIndex) -> Iterator[tuple[Thing, Thing]]:
    """Each reader with each thing it reads."""
    ended: tuple[p.Rule | p.Definition | p.Norm, ...] = (
        *index.rules.values(),
        *(each for each in index.members.values() if isinstance(each, p.Definition | p.Norm)),
    )
    for declaration in ended:
        own = thing_of(declaration)
        for read in things_in(expressions_of(declaration)):
            yield own, read
        for name in declaration.ended_by:
            yield own, thing_of(index.ending(name))
        match declaration:
            case p.Rule():
                yield ("member", declaration.result), own
            case p.Definition():
                for name in declaration.successors:
                    yield own, ("member", name)
            case p.Norm():
                for name in declaration.above:
                    yield own, thing_of(index.norms[name])
    for repeal in index.repeals.values():
        for read in things_in(expressions_of(repeal)):
            yield thing_of(repeal), read
    for parameter in index.parameters.values():
        for version in parameter.versions:
            ends = (each for each in (version.value, version.start, version.end) if each is not None)
            for read in things_in(ends):
                yield thing_of(parameter), read
        for name in parameter.ended_by:
            yield thing_of(parameter), thing_of(index.ending(name))
    for key_date in index.key_dates.values():
        for read in things_in((key_date.value,)):
            yield thing_of(key_date), read
