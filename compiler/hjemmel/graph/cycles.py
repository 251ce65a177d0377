"""Circles of declarations, each told once, as a chain from its least name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import networkx as nx

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.graph.problems import DependencyCycle, PrecedenceCycle, ReplacementCycle
from hjemmel.plan import nodes as p
from hjemmel.source.span import Span
from hjemmel.typed.nodes import Typed


def cycles_of(graph: nx.DiGraph[str]) -> list[list[str]]:
    """One shortest cycle of each group of nodes that reach each other, from its least name, in order of names."""
    cycles = []
    for component in nx.strongly_connected_components(graph):
        first = min(component)
        if len(component) == 1:
            if graph.has_edge(first, first):
                cycles.append([first])
            continue
        inside = graph.subgraph(component)
        back = min(sorted(inside.predecessors(first)), key=lambda node: nx.shortest_path_length(inside, first, node))
        cycles.append(list(nx.shortest_path(inside, first, back)))
    return sorted(cycles)


def dependency_cycles(graph: nx.DiGraph[str], places: Mapping[str, Span]) -> list[Problem]:
    """A problem for each circle of declarations that need each other; edges lead from what is read to its reader."""
    found: list[Problem] = []
    for cycle in cycles_of(graph):
        first, *others = [cycle[0], *reversed(cycle[1:])]
        found.append(
            DependencyCycle(
                span=places[first],
                chain=_arrows([first, *others, first]),
                related=tuple(Related("step", places[name]) for name in others),
                declaration=_local(first),
            )
        )
    return found


def precedence_cycles(
    ranked: Iterable[p.Rule | p.Norm], above: Mapping[str, tuple[str, ...]], places: Mapping[str, Span]
) -> list[Problem]:
    """A problem for each circle of rules or norms that go before each other, as they are written."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    for declaration in ranked:
        name = written_name(declaration)
        is_line = isinstance(declaration, p.Rule) and declaration.form == "however"
        if declaration.name in above[declaration.name] and not is_line:
            graph.add_edges_from((name, lower) for lower in declaration.prevails_over)
    return [
        PrecedenceCycle(
            span=places[cycle[0]],
            chain=_arrows([*cycle, cycle[0]]),
            related=tuple(Related("step", places[name]) for name in cycle[1:]),
            declaration=cycle[0],
        )
        for cycle in cycles_of(graph)
    ]


def written_name(declaration: p.Rule | p.Norm) -> str:
    """The name it is written under: of a `dog` line its rule, of a row its table."""
    return declaration.main or declaration.name if isinstance(declaration, p.Rule) else declaration.name


def replacement_cycles(typed: Typed, places: Mapping[str, Span]) -> list[Problem]:
    """A problem for each circle of declarations that replace or repeal each other."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    endable: list[p.Rule | p.Norm] = [*typed.rules, *typed.norms]
    for declaration in endable:
        name = written_name(declaration)
        graph.add_edges_from((ender, name) for ender in declaration.ended_by)
    for definition in typed.definitions:
        name = f"{definition.concept}.{definition.name}"
        graph.add_edges_from((f"{definition.concept}.{successor}", name) for successor in definition.successors)
    return [
        ReplacementCycle(
            span=places[cycle[0]],
            chain=_arrows([*cycle, cycle[0]]),
            related=tuple(Related("step", places[name]) for name in cycle[1:]),
            declaration=_local(cycle[0]),
        )
        for cycle in cycles_of(graph)
    ]


def _arrows(chain: Iterable[str]) -> str:
    return " → ".join(_local(name) for name in chain)


def _local(name: str) -> str:
    return name.rpartition(".")[2]
