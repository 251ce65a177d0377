"""What can be wrong with types, units and time. Types are named by the word a drafter writes for them."""

import datetime
from typing import ClassVar

from hjemmel.diagnostics.problem import Problem


class WrongType(Problem, frozen=True, kw_only=True):
    """A value of another type than asked for."""

    code: ClassVar[str] = "HJ301"
    expected: str
    found: str


class UnitMismatch(Problem, frozen=True, kw_only=True):
    """Two values of different kinds or units compared, added or chosen between."""

    code: ClassVar[str] = "HJ302"
    left: str
    right: str


class NotOrdered(Problem, frozen=True, kw_only=True):
    """`mindst`, `højst`, `før` … on values that have no order."""

    code: ClassVar[str] = "HJ303"
    found: str


class MayBeNone(Problem, frozen=True, kw_only=True):
    """A value that may be `ingen` where there must be one."""

    code: ClassVar[str] = "HJ304"
    expected: str


class NotWhole(Problem, frozen=True, kw_only=True):
    """A whole number, amount or duration that is not certain to come out whole, and is not rounded."""

    code: ClassVar[str] = "HJ305"
    name: str


class BadArithmetic(Problem, frozen=True, kw_only=True):
    """Arithmetic that has no meaning for these types."""

    code: ClassVar[str] = "HJ306"
    operator: str
    left: str
    right: str


class UnknownCode(Problem, frozen=True, kw_only=True):
    """A code that is not in the list it is compared with."""

    code: ClassVar[str] = "HJ307"
    name: str
    codes: str
    nearest: str = ""


class DiscretionSet(Problem, frozen=True, kw_only=True):
    """A discretion that a rule, a default or a stipulation would decide."""

    code: ClassVar[str] = "HJ308"
    name: str


class NotAResult(Problem, frozen=True, kw_only=True):
    """A rule that sets something else than a result."""

    code: ClassVar[str] = "HJ309"
    name: str


class NotAList(Problem, frozen=True, kw_only=True):
    """A list asked for, something else found."""

    code: ClassVar[str] = "HJ310"
    name: str


class ListOutOfPlace(Problem, frozen=True, kw_only=True):
    """A list where there can be none: read as a value, or as a result, a discretion or a parameter."""

    code: ClassVar[str] = "HJ311"
    name: str


class StatusNeeded(Problem, frozen=True, kw_only=True):
    """A duty or prohibition read as yes/no."""

    code: ClassVar[str] = "HJ312"
    name: str


class UnknownStatus(Problem, frozen=True, kw_only=True):
    """A word that is no status of this norm."""

    code: ClassVar[str] = "HJ313"
    name: str
    statuses: str
    nearest: str = ""


class OrderNeeded(Problem, frozen=True, kw_only=True):
    """`første` or `sidste` without one date to order by."""

    code: ClassVar[str] = "HJ314"
    concept: str


class KeysMismatch(Problem, frozen=True, kw_only=True):
    """A parameter read or filled in with another number of keys than it has columns."""

    code: ClassVar[str] = "HJ315"
    name: str
    expected: int
    found: int


class DeadlineOutside(Problem, frozen=True, kw_only=True):
    """`fristen` where there is no deadline."""

    code: ClassVar[str] = "HJ316"


class TooDeep(Problem, frozen=True, kw_only=True):
    """An expression nested more than 50 deep."""

    code: ClassVar[str] = "HJ318"


class AmountTooFine(Problem, frozen=True, kw_only=True):
    """An amount with parts of an øre."""

    code: ClassVar[str] = "HJ319"


class OutsideLimits(Problem, frozen=True, kw_only=True):
    """A number or amount greater than there may be, or with more decimals."""

    code: ClassVar[str] = "HJ320"


class WrongCurrency(Problem, frozen=True, kw_only=True):
    """An amount in another currency than the rule set's."""

    code: ClassVar[str] = "HJ321"
    currency: str
    expected: str


class PowerOfSubject(Problem, frozen=True, kw_only=True):
    """A power held by the persons whom the rules are about: a power is an authority's."""

    code: ClassVar[str] = "HJ322"
    name: str
    holder: str


class CodeAlone(Problem, frozen=True, kw_only=True):
    """A code where nothing stands opposite it, as in `ydelse er dagpenge eller sygedagpenge`."""

    code: ClassVar[str] = "HJ323"
    name: str
    codes: str


class MissingConvention(Problem, frozen=True, kw_only=True):
    """Months or deadlines counted without the set saying how; `line` is what to write."""

    code: ClassVar[str] = "HJ501"
    kind: str
    line: str


class DateWithoutGround(Problem, frozen=True, kw_only=True):
    """A date in `gælder`, a parameter or a key date without `jf.` or `lagt til grund`."""

    code: ClassVar[str] = "HJ502"


class DateNotInClause(Problem, frozen=True, kw_only=True):
    """A date whose `jf.` clauses do not contain it."""

    code: ClassVar[str] = "HJ503"
    date: datetime.date
    clause: str


class ClockNotADate(Problem, frozen=True, kw_only=True):
    """`bestemt ved` something that is no date fact of the concept or a whole."""

    code: ClassVar[str] = "HJ504"


class NormNeedsClock(Problem, frozen=True, kw_only=True):
    """A norm with a deadline that does not say by what it is in force."""

    code: ClassVar[str] = "HJ505"
    name: str


class EmptyPeriod(Problem, frozen=True, kw_only=True):
    """A period that ends before it begins."""

    code: ClassVar[str] = "HJ506"


class VersionsOverlap(Problem, frozen=True, kw_only=True):
    """Two values of a parameter in force on the same day."""

    code: ClassVar[str] = "HJ508"
    name: str
    date: datetime.date


class NotConstant(Problem, frozen=True, kw_only=True):
    """Something that must be a plain value and depends on the case."""

    code: ClassVar[str] = "HJ804"


class DateOutOfRange(Problem, frozen=True, kw_only=True):
    """A date before 1900 or after 2199."""

    code: ClassVar[str] = "HJ512"


class AssignedTwice(Problem, frozen=True, kw_only=True):
    """A fact given twice in one example."""

    code: ClassVar[str] = "HJ802"
    name: str


class DiscretionIncomplete(Problem, frozen=True, kw_only=True):
    """A discretion supplied without main considerations or without who exercised it."""

    code: ClassVar[str] = "HJ803"
    name: str


class WholeUnclear(Problem, frozen=True, kw_only=True):
    """`hos` an instance that has no list, or more than one, of such parts."""

    code: ClassVar[str] = "HJ805"
    part: str
    whole: str


class ExampleIncomplete(Problem, frozen=True, kw_only=True):
    """An example without a date of assessment or without anything expected."""

    code: ClassVar[str] = "HJ806"
