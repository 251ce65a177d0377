"""Declarations of the plan, and the plan itself."""

from __future__ import annotations

from typing import Literal

from hjemmel.plan.nodes.expressions import Expr, Mode, Read
from hjemmel.plan.nodes.grounds import Basis, Exception_, Limit, Period
from hjemmel.plan.nodes.types import MonthConvention, Node, Type
from hjemmel.source.span import Span


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
