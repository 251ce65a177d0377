"""What depends on what: read from every expression, in any period; cycles reported, the rest put in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import networkx as nx

from hjemmel.diagnostics.problem import Problem
from hjemmel.graph.cycles import dependency_cycles, precedence_cycles, replacement_cycles
from hjemmel.graph.nodes import Graph
from hjemmel.graph.precedence import above_of_norms, above_of_rules
from hjemmel.plan import nodes as p
from hjemmel.plan.walk import expressions_of, parts_of
from hjemmel.source.span import Span
from hjemmel.typed.nodes import Typed


def graph_from_typed(typed: Typed, places: Mapping[str, Span]) -> tuple[Graph, list[Problem]]:
    """The order of the declarations, and the cycles that allow none. `places` are where names stand."""
    above_rules = above_of_rules(typed.rules)
    above_norms = above_of_norms(typed.norms)
    problems = precedence_cycles(typed.rules, above_rules, places)
    problems += precedence_cycles(typed.norms, above_norms, places)
    replacing = replacement_cycles(typed, places)
    reads = reads_of(typed, above_norms)
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(reads)
    graph.add_edges_from((read, reader) for reader, found in reads.items() for read in found if read in reads)
    if replacing:
        # Definitions need their successors: a circle of those is told as what it is, and not as a need as well.
        graph.remove_edges_from(
            (f"{each.concept}.{successor}", f"{each.concept}.{each.name}")
            for each in typed.definitions
            for successor in each.successors
        )
    problems += replacing + dependency_cycles(graph, places)
    problems += dependency_cycles(key_date_graph(typed), places)
    problems += dependency_cycles(deadline_graph(typed), places)
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


def key_date_graph(typed: Typed) -> nx.DiGraph[str]:
    """From each key date to those computed from it."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    for key_date in typed.key_dates:
        for part in parts_of(key_date.value):
            if isinstance(part, p.KeyDateRead):
                graph.add_edge(part.name, key_date.name)
    return graph


def deadline_graph(typed: Typed) -> nx.DiGraph[str]:
    """Norms that are in force by a deadline which itself reads a parameter: which version, the deadline decides."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    for norm in typed.norms:
        if norm.deadline is None or not isinstance(norm.period.clock, p.Deadline):
            continue
        name = f"{norm.concept}.{norm.name}"
        for part in parts_of(norm.deadline):
            if isinstance(part, p.ParameterRead):
                graph.add_edge(part.name, name)
                graph.add_edge(name, part.name)
    return graph
