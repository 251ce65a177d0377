"""Which declarations read what, and which answers depend on it by way of others."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from hjemmel.plan import nodes as p
from hjemmel.plan.examples import Example, HasDeadline, HasStatus, Holds, Lacks
from hjemmel.plan.walk import expressions_of, parts_of
from hjemmel.proofs.claims import Declared
from hjemmel.proofs.conditions import declarations_of

Member = tuple[str, str]
"""A concept and the name of something on it."""


class Dependence:
    """The reads of one plan, both ways."""

    def __init__(self, plan: p.Plan) -> None:
        self.readers: dict[Member, list[Declared]] = {}
        """The declarations that read a member themselves, in the order of the plan."""
        self.given_by: dict[Member, list[Declared]] = {}
        """The declarations that give a member its answer."""
        self._read_for: dict[Member, set[Member]] = {}
        for declaration in declarations_of(plan):
            given = answer_of(declaration)
            self.given_by.setdefault(given, []).append(declaration)
            reads = set(members_read(expressions_of(declaration)))
            self._read_for.setdefault(given, set()).update(reads)
            for member in reads:
                self.readers.setdefault(member, []).append(declaration)

    def depending_on(self, member: Member) -> list[Member]:
        """The answers that read the member, those nearest to it first."""
        return list(_reached([member], lambda each: [answer_of(reader) for reader in self.readers.get(each, ())]))[1:]

    def read_for(self, members: Iterable[Member]) -> frozenset[str]:
        """The names of the declarations that the answers of the members come from, themselves or by way of others."""
        reached = _reached(members, lambda each: sorted(self._read_for.get(each, ())))
        return frozenset(declaration.name for each in reached for declaration in self.given_by.get(each, ()))


def answer_of(declaration: Declared) -> Member:
    """The result a rule gives, else the declaration itself."""
    name = declaration.result if isinstance(declaration, p.Rule) else declaration.name
    return declaration.concept, name


def members_read(expressions: Iterable[p.Expr]) -> Iterator[Member]:
    """Every member the expressions read."""
    for expression in expressions:
        for part in parts_of(expression):
            if isinstance(part, p.Read):
                yield part.concept, part.name


def members_expected(example: Example) -> Iterator[Member]:
    """What an example expects an answer of."""
    for expectation in example.expectations:
        match expectation:
            case Holds(condition=condition):
                yield from members_read((condition,))
            case HasStatus() | HasDeadline() | Lacks():
                yield example.case.instances[expectation.instance].concept, expectation.name


def _reached(starts: Iterable[Member], next_of: Callable[[Member], Iterable[Member]]) -> Iterator[Member]:
    """The starts and all that is reached from them, each once, nearest first."""
    waiting = deque(starts)
    seen = set(waiting)
    while waiting:
        current = waiting.popleft()
        yield current
        for each in next_of(current):
            if each not in seen:
                seen.add(each)
                waiting.append(each)
