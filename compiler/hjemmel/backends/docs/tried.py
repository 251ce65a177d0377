"""Where rules are tried on a case, and whether a rule set is of a size for it."""

from __future__ import annotations

from hjemmel.plan import nodes as p

PAGE = "proev.md"
# Above this the module and the list of what can be tried outgrow a page.
MOST_TRIED = 1000


def can_be_tried(plan: p.Plan) -> bool:
    """Whether the rule set has the page: it has rules, and no more than a page can hold."""
    return 0 < len(plan.rules) + len(plan.norms) + len(plan.definitions) <= MOST_TRIED


def trial_place(anchor: str) -> tuple[str, str]:
    """The page and anchor where the provision that stands at `anchor` on its own page is tried."""
    return PAGE, f"proev-{anchor}"
