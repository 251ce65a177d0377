"""Where the boxes of a picture stand: layers from left to right, each thing after everything that leads to it.

Before: edges a→b, a→c, b→c.  After: a in layer 0, b in layer 1, c in layer 2.
"""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx


def layers_of(nodes: Iterable[str], edges: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """The nodes in layers: every edge leads to a later layer, and neighbours stand near each other.

    Order is decided by names alone, so equal graphs give equal pictures. Edges with an end outside `nodes`, and edges
    that would close a cycle (seen from the least name), are left out.
    """
    known = sorted(set(nodes))
    inside = set(known)
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(known)
    for start, end in sorted(set(edges)):
        if start in inside and end in inside and start != end and not nx.has_path(graph, end, start):
            graph.add_edge(start, end)
    depth: dict[str, int] = {}
    for node in nx.lexicographical_topological_sort(graph):
        depth[node] = max((depth[before] + 1 for before in graph.predecessors(node)), default=0)
    rows: list[list[str]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for node in known:
        rows[depth[node]].append(node)
    for layer in range(1, len(rows)):
        places = {node: place for row in rows[:layer] for place, node in enumerate(row)}
        rows[layer].sort(key=lambda node: (_middle(graph, node, places), node))
    return tuple(tuple(row) for row in rows)


def _middle(graph: nx.DiGraph[str], node: str, places: dict[str, int]) -> float:
    """The mean place of what leads to the node."""
    before = [places[other] for other in graph.predecessors(node)]
    return sum(before) / len(before)
