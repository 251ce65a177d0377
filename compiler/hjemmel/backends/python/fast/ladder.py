"""The rules of a result as a ladder: the first that applies gives the value, where that is certain to be the
meaning."""

from __future__ import annotations

from dataclasses import dataclass

from hjemmel.backends.python.fast.disjoint import Allowed
from hjemmel.backends.python.fast.flat import Candidate, Choice
from hjemmel.backends.python.fast.simplify import conjunction
from hjemmel.plan import nodes

MOST = 300
"""Rules of one result that are compared two by two."""


@dataclass(frozen=True, slots=True)
class Rung:
    """A rule with its `dog` lines: `condition` is what they share, `lines` are tried in order and the last always
    gives."""

    condition: nodes.Expr
    lines: tuple[tuple[nodes.Expr, Candidate], ...]


def is_ladder(choice: Choice) -> bool:
    """Whether at most one rule is not out whenever all is known: of any two, one prevails or they exclude each
    other."""
    candidates = choice.candidates
    if len(candidates) > MOST:
        return False
    allowed = [Allowed(each.applies) for each in candidates]
    return all(
        candidates[j].rule.name in each.rule.above or allowed[i].excludes(allowed[j])
        for i, each in enumerate(candidates)
        for j in range(i)
    )


def rungs_of(choice: Choice) -> list[Rung]:
    """The ladder; `dog` lines stand within their main rule where nothing comes between the two."""
    by_name = {each.rule.name: each for each in choice.candidates}
    rungs: list[Rung] = []
    placed: set[str] = set()
    for i, each in enumerate(choice.candidates):
        if each.rule.name in placed:
            continue
        main = by_name.get(each.rule.main) if each.rule.form == "however" else None
        dogs = _together(choice, i, main) if main is not None else ()
        if main is not None and dogs:
            lines = [(rest, dog) for dog in dogs if (rest := _beyond(dog.applies, main.applies)) is not None]
            rungs.append(Rung(main.applies, (*lines, (nodes.YES, main))))
            placed |= {main.rule.name, *(dog.rule.name for dog in dogs)}
        else:
            rungs.append(Rung(each.applies, ((nodes.YES, each),)))
            placed.add(each.rule.name)
    return rungs


def _together(choice: Choice, start: int, main: Candidate) -> tuple[Candidate, ...]:
    """The `dog` lines of `main` from `start` on, if they and it may be moved up to stand together; else none.

    They may when no rule that would be passed can apply where `main` does.
    """
    dogs = tuple(
        each for each in choice.candidates[start:] if each.rule.main == main.rule.name and each.rule.form == "however"
    )
    if any(_beyond(dog.applies, main.applies) is None for dog in dogs):
        return ()
    end = choice.candidates.index(main)
    here = Allowed(main.applies)
    passed = [each for each in choice.candidates[start:end] if each is not main and each not in dogs]
    return dogs if all(here.excludes(Allowed(each.applies)) for each in passed) else ()


def _beyond(dog: nodes.Expr, main: nodes.Expr) -> nodes.Expr | None:
    """What a `dog` line's condition adds to the main rule's; None when it does not contain it."""
    wanted: list[nodes.Expr] = list(main.operands) if isinstance(main, nodes.And) else [main]
    rest: list[nodes.Expr] = list(dog.operands) if isinstance(dog, nodes.And) else [dog]
    for part in wanted:
        if part == nodes.YES:
            continue
        if part not in rest:
            return None
        rest.remove(part)
    return conjunction(rest)
