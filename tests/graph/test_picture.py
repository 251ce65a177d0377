"""Layers of a picture."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hjemmel.graph.picture import layers_of

EDGES = st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=15)


def test_a_thing_stands_after_everything_that_leads_to_it() -> None:
    assert layers_of("abc", [("a", "b"), ("a", "c"), ("b", "c")]) == (("a",), ("b",), ("c",))


def test_nothing_gives_no_layers() -> None:
    assert layers_of([], []) == ()


def test_neighbours_follow_what_leads_to_them() -> None:
    assert layers_of("abxy", [("a", "y"), ("b", "x")]) == (("a", "b"), ("y", "x"))


def test_an_edge_to_something_not_shown_is_left_out() -> None:
    assert layers_of("a", [("a", "z"), ("z", "a")]) == (("a",),)


@given(EDGES)
def test_every_node_stands_once_and_order_of_edges_does_not_matter(edges: list[tuple[str, str]]) -> None:
    layers = layers_of("abcdef", edges)
    assert sorted(node for layer in layers for node in layer) == list("abcdef")
    assert layers_of("fedcba", reversed(edges)) == layers


@given(EDGES)
def test_edges_lead_forward_where_there_is_no_cycle(edges: list[tuple[str, str]]) -> None:
    forward = [(start, end) for start, end in edges if start < end]
    depth = {node: number for number, layer in enumerate(layers_of("abcdef", forward)) for node in layer}
    assert all(depth[start] < depth[end] for start, end in forward)
