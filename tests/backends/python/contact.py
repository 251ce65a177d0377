"""The contact rules of the benchmarks, compiled."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hjemmel.compile import compiled
from hjemmel.plan import nodes

RULES = Path(__file__).parents[3] / "benchmarks" / "kontakt"


@cache
def contact_plan() -> nodes.Plan:
    """The plan of the contact rules."""
    files = {path.relative_to(RULES).as_posix(): path.read_bytes() for path in RULES.rglob("*") if path.is_file()}
    outcome = compiled(files)
    assert outcome.plan is not None, outcome.errors
    return outcome.plan
