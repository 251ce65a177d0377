"""Comparisons of rule sets, with the answers of earlier ones kept in the project's cache.

An answer is found by all that it rests on, and used only when the same code made it; so the folder may be deleted at
any time, and what is damaged is worked out again.
"""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from hjemmel.apps.made_by import made_by
from hjemmel.apps.writing import write_file
from hjemmel.differences.comparing import Solving, comparison
from hjemmel.differences.nodes import Answer, Comparison
from hjemmel.plan.case import Case
from hjemmel.plan.nodes import Plan
from hjemmel.proofs.from_plan import has_solver

MILLISECONDS = 2000
MOST_KEPT = 10_000
"""Answers kept in a folder, the latest of them: a site that compares every pair needs some thousands."""
_DECIDE = ("differences", "proofs", "backends/formulas", "backends/wording", "plan", "runtime")
"""The folders whose code decides what a comparison says."""


class Comparing:
    """Comparisons that share what they found; `keep` writes it to the folder."""

    def __init__(self, folder: Path | None, milliseconds: int = MILLISECONDS) -> None:
        self.folder = folder
        self.milliseconds = milliseconds
        self._kept = _kept_in(folder)
        self._before = set(self._kept)

    def of(
        self, old: Plan, new: Plan, titles: tuple[str, str], cases: Iterable[Case] = (), *, is_one: bool = False
    ) -> Comparison:
        """What differs between two plans of these titles (see `comparison`)."""
        solving = _asking(self.milliseconds) if has_solver() else None
        return comparison(old, new, titles, solving, self._kept, cases, is_one=is_one)

    def on_days(self, old: Plan, new: Plan, titles: tuple[str, str], cases: Iterable[Case] = ()) -> Comparison:
        """What differs between a rule set on one day and on another."""
        return self.of(old, new, titles, cases, is_one=True)

    def keep(self) -> None:
        """Keeps what was found for later commands."""
        if self.folder is not None and self._before != set(self._kept):
            latest = dict(list(self._kept.items())[-MOST_KEPT:])
            write_file(self.folder / "differences", _made_by() + msgspec.json.encode(latest), lasting=False)


def _asking(milliseconds: int) -> Solving:
    """What makes the solver for two plans."""
    from hjemmel.proofs.asking import Asking

    return lambda old, new: Asking(old, new, milliseconds=milliseconds)


def _kept_in(folder: Path | None) -> dict[str, Answer]:
    if folder is None:
        return {}
    try:
        data = (folder / "differences").read_bytes()
        if not data.startswith(_made_by()):
            return {}
        return msgspec.json.decode(data.removeprefix(_made_by()), type=dict[str, Answer])
    except (OSError, msgspec.MsgspecError):
        return {}


def _made_by() -> bytes:
    return made_by(*_DECIDE)
