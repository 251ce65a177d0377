"""Every kind of problem there is, by code."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from hjemmel.diagnostics.problem import Problem

STAGES = ("source", "syntax", "model", "typed", "graph", "plan", "checks", "backends", "proofs")
"""The folders with kinds of problem, in `problems.py` or `<what>_problems.py`, in the order the text passes them."""


@cache
def catalogue() -> dict[str, type[Problem]]:
    """Each kind of problem by its code, in the order of the codes; two kinds with one code is our own bug."""
    for stage in STAGES:
        for module in iter_modules(import_module(f"hjemmel.{stage}").__path__):
            if module.name.endswith("problems"):
                import_module(f"hjemmel.{stage}.{module.name}")
    found: dict[str, type[Problem]] = {}
    for kind in _kinds(Problem):
        other = found.setdefault(kind.code, kind)
        if other is not kind:
            raise LookupError(f"{kind.code} is both {other.__qualname__} and {kind.__qualname__}")
    return dict(sorted(found.items()))


def _kinds(base: type[Problem]) -> Iterator[type[Problem]]:
    for kind in base.__subclasses__():
        if kind.__module__.startswith("hjemmel."):
            if "code" in vars(kind):
                yield kind
            yield from _kinds(kind)
