"""When an operation has no value."""

from __future__ import annotations

from typing import TypeAlias

from hjemmel.backends.formulas.logic import Formula
from hjemmel.plan.case import UndefinedReason

Undefinedness: TypeAlias = dict[UndefinedReason, Formula]
"""For each reason an operation may have no value for, when it has none for that reason; never two at once."""
