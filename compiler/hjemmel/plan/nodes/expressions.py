"""Expressions of the plan: names resolved, units made one, sugar gone."""

from __future__ import annotations

from typing import Literal

from hjemmel.plan.nodes.types import MonthConvention, Node, Type


class Subject(Node, frozen=True):
    """Whose fact is read. `level` 0 is the declaration's own subject, n the member of the n-th quantifier around the
    place,
    counted from outside. `wholes` are concepts gone up through, in order."""

    level: int = 0
    wholes: tuple[str, ...] = ()


class Literal_(Node, frozen=True):
    """A constant; `value` as `Type` says."""

    value: object
    type: Type


class Read(Node, frozen=True):
    """A member of the subject's concept read as a value. A duty or prohibition gives its status, a right or power
    yes/no."""

    subject: Subject
    concept: str
    name: str
    what: Literal["fact", "discretion", "result", "definition", "norm"]
    type: Type


class ParameterRead(Node, frozen=True):
    """The version of a parameter on the reader's clock."""

    name: str
    keys: tuple[Expr, ...]
    type: Type


class AssessmentDate(Node, frozen=True):
    """The date of assessment."""


class Deadline(Node, frozen=True):
    """The deadline of the norm it stands in."""


class KeyDateRead(Node, frozen=True):
    """A key date; a case may stipulate another."""

    name: str


class Negative(Node, frozen=True):
    """Unary minus."""

    operand: Expr


class Arithmetic(Node, frozen=True):
    """Exact arithmetic on quantities of one unit (`*`, `/`: one side a number, or `/` of like units)."""

    operator: Literal["+", "-", "*", "/"]
    left: Expr
    right: Expr


class DateShift(Node, frozen=True):
    """A date plus `amount` days or months (negative: minus); a fractional amount or a date outside 1900–2199 is
    undefined."""

    date: Expr
    amount: Expr
    unit: Literal["day", "month"]
    convention: MonthConvention = "corresponding"


class DateDifference(Node, frozen=True):
    """Days from `start` to `end` (`end` - `start`)."""

    end: Expr
    start: Expr


class PercentOf(Node, frozen=True):
    """`percent` / 100 × `whole`."""

    percent: Expr
    whole: Expr


class PartBetween(Node, frozen=True):
    """The part of `operand` between two bounds: max(0, min(operand, up_to) - above)."""

    operand: Expr
    above: Expr
    up_to: Expr | None


class Extremum(Node, frozen=True):
    """The least or greatest of the operands."""

    which: Literal["least", "greatest"]
    operands: tuple[Expr, ...]


Comparator = Literal["=", "<>", "<", "<=", ">", ">="]


class Compare(Node, frozen=True):
    """A comparison of two values of one type (durations in one unit); with `ingen` it is `nej`, also for `<>`."""

    operator: Comparator
    left: Expr
    right: Expr


class IsNone(Node, frozen=True):
    """`er ingen`."""

    operand: Expr


class Not(Node, frozen=True):
    """Negation."""

    operand: Expr


class And(Node, frozen=True):
    """Conjunction of one or more."""

    operands: tuple[Expr, ...]


class Or(Node, frozen=True):
    """Disjunction of one or more; `er en af` and the implication `hvis A så B` become this."""

    operands: tuple[Expr, ...]


class If(Node, frozen=True):
    """A value chosen by a condition."""

    condition: Expr
    then: Expr
    otherwise: Expr


Mode = Literal["nearest", "up", "down"]


class Round(Node, frozen=True):
    """`operand` rounded to a multiple of `step_numerator`/`step_denominator` in the unit of values (øre for amounts);
    `nearest` takes halves away from zero, `up` towards +∞, `down` towards −∞."""

    operand: Expr
    step_numerator: int
    step_denominator: int
    mode: Mode


class WholeUnits(Node, frozen=True):
    """The largest n with start + n units <= end (negative when end is before start)."""

    unit: Literal["day", "week", "month", "year"]
    start: Expr
    end: Expr
    convention: MonthConvention = "corresponding"


class EndOf(Node, frozen=True):
    """The last day of the date's month or year."""

    unit: Literal["month", "year"]
    operand: Expr


class NextWorkday(Node, frozen=True):
    """The date, moved to the next day that is no Saturday, Sunday, public holiday, 5 June, 24 or 31 December."""

    operand: Expr


class Members(Node, frozen=True):
    """A list: the fact `name` of the subject, whose members are of `concept`."""

    subject: Subject
    owner: str
    name: str
    concept: str


class Quantified(Node, frozen=True):
    """`findes`, `alle`, `antallet af`; inside `where` the member's level is one more than around it."""

    which: Literal["exists", "all", "count"]
    members: Members
    where: Expr


class Share(Node, frozen=True):
    """The members with `where` in percent of those with `among`; of nobody it is `ingen` if `optional`, else
    undefined."""

    members: Members
    where: Expr
    among: Expr
    optional: bool = False


class Aggregate(Node, frozen=True):
    """`summen`, `mindste`, `største`, `første`, `sidste` of `value` over the members with `where`; for first and
    last the
    members are ordered by `order`."""

    which: Literal["sum", "least", "greatest", "first", "last"]
    members: Members
    where: Expr
    value: Expr
    order: Expr | None
    type: Type


Expr = (
    Literal_
    | Read
    | ParameterRead
    | AssessmentDate
    | Deadline
    | KeyDateRead
    | Negative
    | Arithmetic
    | DateShift
    | DateDifference
    | PercentOf
    | PartBetween
    | Extremum
    | Compare
    | IsNone
    | Not
    | And
    | Or
    | If
    | Round
    | WholeUnits
    | EndOf
    | NextWorkday
    | Quantified
    | Share
    | Aggregate
)

TRUTH = Type("truth")
YES = Literal_(True, TRUTH)
NO = Literal_(False, TRUTH)
