"""Concepts that belong to each other in a circle."""

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.model.nodes import ConceptEntry, Model
from hjemmel.model.problems import CyclicWholes


def cyclic_wholes(model: Model) -> list[Problem]:
    """A problem for each circle of concepts, with its chain from the concept that is declared first."""
    problems: list[Problem] = []
    reported: set[str] = set()
    for name in model.concepts:
        chain = [] if name in reported else chain_back(name, model.concepts)
        if chain:
            reported |= set(chain)
            problems.append(
                CyclicWholes(
                    span=model.concepts[name].declaration.name.span,
                    chain=" → ".join(chain),
                    related=tuple(Related("step", model.concepts[step].declaration.name.span) for step in chain[1:-1]),
                    declaration=name,
                )
            )
    return problems


def chain_back(start: str, concepts: dict[str, ConceptEntry]) -> list[str]:
    """The shortest way up through wholes from a concept to itself; empty when there is none."""
    came_from: dict[str, str] = {}
    waiting = [start]
    for name in waiting:
        for whole in concepts[name].wholes.values():
            if whole == start:
                chain = [start]
                while name != start:
                    chain.insert(0, name)
                    name = came_from[name]
                return [start, *chain]
            if whole not in came_from:
                came_from[whole] = name
                waiting.append(whole)
    return []
