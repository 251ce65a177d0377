"""The part of a graph near one thing, so that a picture of it can be read."""

from hjemmel.backends.graph.from_plan import Dependencies


def things_called(name: str, graph: Dependencies) -> tuple[str, ...]:
    """The ids of what a drafter may mean by a name: `seks_jobsamtaler`, `Borger.ydelse` or just `ydelse`."""
    return tuple(
        thing.id
        for thing in graph.things
        if name == thing.id or (said := thing.id.partition(":")[2]) == name or said.rpartition(".")[2] == name
    )


def near(graph: Dependencies, ids: tuple[str, ...], steps: int) -> Dependencies:
    """What lies within `steps` dependencies of the things, either way, and the dependencies between all that."""
    neighbours: dict[str, set[str]] = {}
    for each in graph.dependencies:
        neighbours.setdefault(each.start, set()).add(each.end)
        neighbours.setdefault(each.end, set()).add(each.start)
    kept = set(ids)
    front = set(ids)
    for _ in range(steps):
        front = {other for each in front for other in neighbours.get(each, ())} - kept
        kept |= front
    return Dependencies(
        tuple(each for each in graph.things if each.id in kept),
        tuple(each for each in graph.dependencies if each.start in kept and each.end in kept),
    )
