"""The plan: the small typed form that every reading of the rules starts from.

Names are resolved, types and units are checked, sugar is gone. What is left is the core of the specification. Order
of the
declarations is canonical, so two texts that mean the same in the same words give equal plans. Only `span` fields say
where a thing was written; they are no part of a plan's identity.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from hjemmel.source.span import Span


class Node(msgspec.Struct, frozen=True, gc=False):
    """The base that only gives nodes their form; it is never made."""


# --- types and values ----------------------------------------------------------------------------------------

Kind = Literal[
    "truth",
    "integer",
    "number",
    "amount",
    "percent",
    "date",
    "hours",
    "days",
    "weeks",
    "months",
    "years",
    "text",
    "code",
    "list",
    "status",
]


class Type(Node, frozen=True):
    """A type. `of` is the codes list of a "code", the member concept of a "list", the norm kind of a "status".

    Values: truth → bool; integer and days…years → int; number, percent, hours → int or Fraction (percent in percent,
    70 is
    70 pct.); amount → øre, int when whole else Fraction; date → datetime.date; text → str in NFC; code → the code's
    name;
    status → a `Status`; `ingen` → None.
    """

    kind: Kind
    of: str = ""
    optional: bool = False


DutyStatus = Literal["not_relevant", "fulfilled", "pending", "breached"]
ProhibitionStatus = Literal["not_relevant", "observed", "violated"]
EntitlementStatus = Literal["holds", "does_not_hold"]
Status = DutyStatus | ProhibitionStatus | EntitlementStatus

MonthConvention = Literal["corresponding", "last_stays_last", "error"]


# --- expressions ---------------------------------------------------------------------------------------------


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


# --- what declarations rest on -------------------------------------------------------------------------------


class Basis(Node, frozen=True):
    """What a line rests on: clauses as `source.clause` (cited by `jf.` apart), readings of unclear wording,
    assumptions."""

    clauses: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()
    interpretations: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()


class Period(Node, frozen=True):
    """In force from `start` through `end`, both included (None: open), read on `clock`: a `Read` of a date fact at
    level 0,
    `Deadline` or `AssessmentDate`. The ends are expressions over literal dates and key dates."""

    start: Expr | None
    end: Expr | None
    clock: Expr
    basis: Basis = Basis()


class Exception_(Node, frozen=True):
    """`undtagen hvis condition medmindre unless`; None period: the rule's own."""

    condition: Expr
    unless: Expr | None
    period: Period | None
    basis: Basis
    unless_basis: Basis
    span: Span


class Limit(Node, frozen=True):
    """`dog højst` (cap) or `dog mindst` (floor)."""

    which: Literal["cap", "floor"]
    limit: Expr
    period: Period | None
    basis: Basis
    span: Span


# --- declarations --------------------------------------------------------------------------------------------


class Rule(Node, frozen=True):
    """A rule that gives a result its value.

    Names are unique in the plan: a `dog` line is `<rule>__dog_<n>`, a table row `<table>_<n>`, a result's `= E` and
    `ellers` are
    `<Concept>__<result>__er` and `<Concept>__<result>__ellers`. `above` are the rules that prevail over it
    (transitively
    closed, sorted), `ended_by` the rules and repeals that replace or repeal it. A `dog` rule carries its main rule's
    condition
    and exceptions in full. `main` is the rule a `dog` line or row belongs to.
    """

    name: str
    title: str
    form: Literal["rule", "however", "row", "formula", "otherwise"]
    main: str
    concept: str
    result: str
    period: Period
    condition: Expr
    own_condition: Expr
    """What the line itself says (for a `dog` line its `hvis`, else equal to `condition`)."""
    exceptions: tuple[Exception_, ...]
    value: Expr
    limits: tuple[Limit, ...]
    above: tuple[str, ...]
    ended_by: tuple[str, ...]
    replaces: tuple[str, ...]
    prevails_over: tuple[str, ...]
    unresolved: tuple[tuple[str, str], ...]
    """(rule, why) pairs."""
    basis: Basis
    span: Span


class Rounding(Node, frozen=True):
    """The rounding of a result: to a multiple of step (see `Round`)."""

    step_numerator: int
    step_denominator: int
    mode: Mode


class Fact(Node, frozen=True):
    """Something the caller supplies; `basis` holds the readings stated with it."""

    name: str
    label: str
    type: Type
    span: Span
    basis: Basis = Basis()


class Discretion(Node, frozen=True):
    """A question only a human answers; `exercised_by` is an authority's name or path, as written."""

    name: str
    label: str
    type: Type
    exercised_by: str
    basis: Basis
    span: Span


class Result(Node, frozen=True):
    """A quantity that rules give; `rules` are the names of all of them, sorted."""

    name: str
    label: str
    type: Type
    rules: tuple[str, ...]
    rounding: Rounding | None
    basis: Basis
    span: Span


class Alternative(Node, frozen=True):
    """One ground of a definition (`hvis`, `også hvis`)."""

    condition: Expr
    period: Period | None
    basis: Basis
    span: Span


class Definition(Node, frozen=True):
    """A closed yes/no characteristic. From the day `successor` has begun its name means the successor."""

    name: str
    label: str
    concept: str
    target_group: bool
    period: Period
    grounds: tuple[Alternative, ...]
    exceptions: tuple[Exception_, ...]
    successors: tuple[str, ...]
    """At most one; a name of a definition of the same concept."""
    ended_by: tuple[str, ...]
    """Repeals."""
    basis: Basis
    span: Span


class Party(Node, frozen=True):
    """Who bears or holds a norm: a concept (own or a whole's), an expression of codes, or a quoted name."""

    concept: str = ""
    read: Read | None = None
    name: str = ""


class Norm(Node, frozen=True):
    """A duty, prohibition, right or power."""

    kind: Literal["duty", "prohibition", "right", "power"]
    name: str
    title: str
    concept: str
    party: Party | None
    period: Period
    condition: Expr
    exceptions: tuple[Exception_, ...]
    act: Expr | None
    """`er opfyldt, når` of a duty, `er overtrådt, når` of a prohibition."""
    deadline: Expr | None
    above: tuple[str, ...]
    """Norms that go before it."""
    ended_by: tuple[str, ...]
    replaces: tuple[str, ...]
    prevails_over: tuple[str, ...]
    unresolved: tuple[tuple[str, str], ...]
    basis: Basis
    span: Span


class Repeal(Node, frozen=True):
    """Ends declarations without a successor, from `start` on its clock."""

    name: str
    title: str
    concept: str
    """The concept its clock is read on; "" when the clock is the date of assessment."""
    period: Period
    targets: tuple[str, ...]
    basis: Basis
    span: Span


class Version(Node, frozen=True):
    """A dated value of a parameter, for one combination of keys."""

    keys: tuple[str, ...]
    value: Expr
    start: Expr | None
    end: Expr | None
    basis: Basis
    span: Span


class Parameter(Node, frozen=True):
    """Dated values; `keys` are the codes lists of its key columns."""

    name: str
    label: str
    type: Type
    keys: tuple[str, ...]
    versions: tuple[Version, ...]
    ended_by: tuple[str, ...]
    basis: Basis
    span: Span


class Concept(Node, frozen=True):
    """What rules are about, with the names of what belongs to it, sorted (facts in the order written)."""

    name: str
    label: str
    wholes: tuple[str, ...]
    facts: tuple[Fact, ...]
    discretions: tuple[Discretion, ...]
    results: tuple[Result, ...]
    definitions: tuple[str, ...]
    norms: tuple[str, ...]
    span: Span


class Codes(Node, frozen=True):
    """A closed list of (code, label) pairs, in the order written."""

    name: str
    label: str
    codes: tuple[tuple[str, str], ...]
    span: Span


class KeyDate(Node, frozen=True):
    """A named date; `label` may be empty."""

    name: str
    value: Expr
    basis: Basis
    span: Span
    label: str = ""


class Clause(Node, frozen=True):
    """A verbatim passage. `lines` are the first and last line of the source it stands on, from 1; `place` its
    characters."""

    name: str
    quotation: str
    lines: tuple[int, int]
    place: Span
    span: Span


class NotARule(Node, frozen=True):
    """Passages that are no rules, and why; `withheld`: not to be published."""

    reason: str
    quotations: tuple[str, ...]
    places: tuple[Span, ...]
    withheld: bool
    span: Span


class Source(Node, frozen=True):
    """An agreement, act, order or guidance; `checksum` is the SHA-256 of its file in hexadecimal."""

    name: str
    kind: Literal["agreement", "act", "order", "guidance"]
    title: str
    file: str
    checksum: str
    clauses: tuple[Clause, ...]
    not_rules: tuple[NotARule, ...]
    span: Span


class Conventions(Node, frozen=True):
    """How months, deadlines and working days are counted in the set."""

    months: MonthConvention = "corresponding"
    deadlines: Literal["day_after", "same_day"] = "day_after"
    workday: bool = False
    basis: Basis = Basis()


class Plan(Node, frozen=True):
    """A whole rule set. Declarations are sorted by name; `order` lists what is computed, dependencies first, as
    `Concept.name` (results, definitions, norms)."""

    name: str
    title: str
    conventions: Conventions
    currency: str
    sources: tuple[Source, ...]
    key_dates: tuple[KeyDate, ...]
    codes: tuple[Codes, ...]
    concepts: tuple[Concept, ...]
    parameters: tuple[Parameter, ...]
    rules: tuple[Rule, ...]
    definitions: tuple[Definition, ...]
    norms: tuple[Norm, ...]
    repeals: tuple[Repeal, ...]
    order: tuple[str, ...]
    specification: str = "1"
