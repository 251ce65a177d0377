"""What depends on what: read from every expression, in any period; cycles reported, the rest put in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import networkx as nx

from hjemmel.diagnostics.problem import Problem, Related
from hjemmel.graph.nodes import Graph
from hjemmel.graph.precedence import above_of_norms, above_of_rules
from hjemmel.graph.problems import DependencyCycle, PrecedenceCycle, ReplacementCycle
from hjemmel.plan import nodes as p
from hjemmel.plan.walk import expressions_of, parts_of
from hjemmel.source.span import Span
from hjemmel.typed.nodes import Typed


def graph_from_typed(typed: Typed) -> tuple[Graph, list[Problem]]:
    """The order of the declarations, and the cycles that allow none."""
    problems: list[Problem] = []
    above_rules = above_of_rules(typed.rules)
    above_norms = above_of_norms(typed.norms)
    spans = {rule.name: rule.span for rule in typed.rules} | {norm.name: norm.span for norm in typed.norms}
    for above in (above_rules, above_norms):
        problems += precedence_cycles(above, spans)
    problems += replacement_cycles(typed, spans)
    reads = reads_of(typed, above_norms)
    places = places_of(typed)
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(reads)
    graph.add_edges_from((read, reader) for reader, found in reads.items() for read in found if read in reads)
    problems += dependency_cycles(graph, places)
    order = () if problems else tuple(nx.lexicographical_topological_sort(graph))
    return Graph(order, {**above_rules, **above_norms}, reads), problems


def reads_of(typed: Typed, above_norms: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """For each result, definition and norm (`Concept.name`) the results, definitions and norms it reads, sorted."""
    found: dict[str, set[str]] = {}
    for concept in typed.concepts:
        for result in concept.results:
            found[f"{concept.name}.{result.name}"] = set()
    for rule in typed.rules:
        found.setdefault(f"{rule.concept}.{rule.result}", set()).update(computed_reads(expressions_of(rule)))
    for definition in typed.definitions:
        reads = set(computed_reads(expressions_of(definition)))
        reads.update(f"{definition.concept}.{name}" for name in definition.successors)
        found[f"{definition.concept}.{definition.name}"] = reads
    for norm in typed.norms:
        found[f"{norm.concept}.{norm.name}"] = set(computed_reads(expressions_of(norm)))
    # A norm needs only the applicability of those above it, so their reads are its own.
    concepts = {norm.name: norm.concept for norm in typed.norms}
    own = {name: set(found[f"{about}.{name}"]) for name, about in concepts.items()}
    for name, about in concepts.items():
        for higher in above_norms.get(name, ()):
            found[f"{about}.{name}"] |= own.get(higher, set())
    return {name: tuple(sorted(reads)) for name, reads in sorted(found.items())}


def computed_reads(expressions: Iterable[p.Expr]) -> Iterator[str]:
    """The results, definitions and norms that some expressions read, as `Concept.name`."""
    for expression in expressions:
        for part in parts_of(expression):
            if type(part) is p.Read and part.what in ("result", "definition", "norm"):
                yield f"{part.concept}.{part.name}"


def places_of(typed: Typed) -> dict[str, Span]:
    """Where each result, definition and norm is declared."""
    places = {f"{c.name}.{r.name}": r.span for c in typed.concepts for r in c.results}
    places |= {f"{d.concept}.{d.name}": d.span for d in typed.definitions}
    return places | {f"{n.concept}.{n.name}": n.span for n in typed.norms}


def cycles_of(graph: nx.DiGraph[str]) -> list[list[str]]:
    """One cycle of each group of nodes that reach each other, from its least name, in order of names."""
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
    """A problem for each circle of declarations that need each other."""
    found: list[Problem] = []
    for cycle in cycles_of(graph):
        chain = [*reversed(cycle), cycle[-1]]
        related = tuple(Related("step", places[name]) for name in chain[1:-1])
        found.append(
            DependencyCycle(span=places[chain[0]], chain=_arrows(chain), related=related, declaration=_local(chain[0]))
        )
    return found


def precedence_cycles(above: Mapping[str, tuple[str, ...]], spans: Mapping[str, Span]) -> list[Problem]:
    """A problem for each circle of rules or norms that go before each other."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    looping = {name for name, higher in above.items() if name in higher}
    graph.add_edges_from((higher, name) for name in looping for higher in above[name] if higher in looping)
    return [
        PrecedenceCycle(
            span=spans[cycle[0]],
            chain=_arrows([*cycle, cycle[0]]),
            related=tuple(Related("step", spans[name]) for name in cycle[1:]),
            declaration=cycle[0],
        )
        for cycle in cycles_of(graph)
    ]


def replacement_cycles(typed: Typed, spans: Mapping[str, Span]) -> list[Problem]:
    """A problem for each circle of declarations that replace or repeal each other."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    places = dict(spans)
    endable: list[p.Rule | p.Norm] = [*typed.rules, *typed.norms]
    for declaration in endable:
        graph.add_edges_from((ender, declaration.name) for ender in declaration.ended_by)
    for definition in typed.definitions:
        places.setdefault(definition.name, definition.span)
        graph.add_edges_from((successor, definition.name) for successor in definition.successors)
    return [
        ReplacementCycle(
            span=places[cycle[0]],
            chain=_arrows([*cycle, cycle[0]]),
            related=tuple(Related("step", places[name]) for name in cycle[1:]),
            declaration=cycle[0],
        )
        for cycle in cycles_of(graph)
        if all(name in places for name in cycle)
    ]


def _arrows(chain: Iterable[str]) -> str:
    return " → ".join(_local(name) for name in chain)


def _local(name: str) -> str:
    return name.rpartition(".")[2]
