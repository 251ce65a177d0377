"""The value of another version of a parameter: that of the time next to it, or of the key next to it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from hjemmel.adequacy.mutations.mutant import Mutant
from hjemmel.adequacy.mutations.parts import Part
from hjemmel.adequacy.mutations.quantities import neighbour_of
from hjemmel.adequacy.mutations.slips import Ground, said_value
from hjemmel.plan import nodes as p


def values_mixed_up(parameter: p.Parameter, ground: Ground) -> Iterator[Mutant]:
    """Each version with the value of the next one (of the one before, for the last) and of the neighbouring key."""
    versions = parameter.versions
    for number, version in enumerate(versions):
        for other in (_next_in_time(version, parameter), *_next_in_keys(version, parameter, ground)):
            if other is not None and other.value != version.value:
                new = replace(version, value=other.value)
                changed = replace(parameter, versions=(*versions[:number], new, *versions[number + 1 :]))
                was, became = (
                    said_value(each, Part(each, lambda new: new), ground) for each in (version.value, other.value)
                )
                yield Mutant(
                    "version", parameter, (changed,), was, became, parameter.label, version.span, version.basis
                )


def _next_in_time(version: p.Version, parameter: p.Parameter) -> p.Version | None:
    same = [each for each in parameter.versions if each.keys == version.keys]
    place = same.index(version)
    return None if len(same) < 2 else same[place + 1] if place + 1 < len(same) else same[place - 1]


def _next_in_keys(version: p.Version, parameter: p.Parameter, ground: Ground) -> Iterator[p.Version]:
    """For each key the version of its neighbour for the same time and the other keys."""
    for at, codes in enumerate(parameter.keys):
        neighbour = neighbour_of(version.keys[at], [code for code, _ in ground.index.codes[codes].codes])
        keys = (*version.keys[:at], neighbour, *version.keys[at + 1 :])
        yield from (
            each
            for each in parameter.versions
            if each.keys == keys and (each.start, each.end) == (version.start, version.end)
        )
