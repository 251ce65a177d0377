"""Whether a slip changes any answer at all, put to the solver."""

from __future__ import annotations

from importlib.util import find_spec

from hjemmel.adequacy.mutation import Ask
from hjemmel.plan import nodes as p


def asked_with_solver(plan: p.Plan) -> Ask | None:
    """What asks the solver about mutants of a plan; None where there is no solver."""
    if find_spec("z3") is None:
        return None
    return None
