"""Periods that do not fit together."""

import datetime
from typing import ClassVar

from hjemmel.diagnostics.problem import Problem, Severity


class OutsidePredecessor(Problem, frozen=True, kw_only=True):
    """A declaration that replaces or repeals another outside the other's period, so that it ends nothing."""

    code: ClassVar[str] = "HJ507"
    name: str
    other: str
    date: datetime.date


class ParameterBeforeFirst(Problem, frozen=True, kw_only=True):
    """A parameter read on days before it has a value."""

    code: ClassVar[str] = "HJ509"
    severity: ClassVar[Severity] = "warning"
    name: str
    reader: str
    date: datetime.date


class ParameterGap(Problem, frozen=True, kw_only=True):
    """Days between two versions of a parameter on which it has no value."""

    code: ClassVar[str] = "HJ514"
    severity: ClassVar[Severity] = "warning"
    name: str
    first: datetime.date
    last: datetime.date


class FixedEndWithSuccessor(Problem, frozen=True, kw_only=True):
    """A declaration that both ends on a day of its own and is ended by another."""

    code: ClassVar[str] = "HJ510"
    name: str
    other: str


class SuccessorWithoutStart(Problem, frozen=True, kw_only=True):
    """A declaration that replaces or repeals another without saying from when."""

    code: ClassVar[str] = "HJ513"
    name: str
    other: str


class LateFulfilmentUnseen(Problem, frozen=True, kw_only=True):
    """A duty with a deadline whose `er opfyldt, når` compares no date, so that fulfilment after the deadline counts."""

    code: ClassVar[str] = "HJ511"
    severity: ClassVar[Severity] = "warning"
    name: str
