"""What depends on what, ordered; and what goes before what, closed."""

import msgspec


class Graph(msgspec.Struct, frozen=True):
    """The order of computation and of precedence.

    `order` lists results, definitions and norms as `Concept.name`, what they read first. `above` gives for each rule
    and
    norm those that prevail over it, transitively closed and sorted. `reads` gives for each of `order` what it reads.
    """

    order: tuple[str, ...]
    above: dict[str, tuple[str, ...]]
    reads: dict[str, tuple[str, ...]]
