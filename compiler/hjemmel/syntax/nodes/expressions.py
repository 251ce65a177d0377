"""Literals and expressions as written."""

from __future__ import annotations

from typing import Literal

from hjemmel.syntax.nodes.words import Name, Node, Path, Text

NumberKind = Literal["number", "amount", "percent", "hour", "day", "week", "month", "year"]


class Quantity(Node, frozen=True):
    """A number with its unit; amounts in kroner, percentages in percent.

    `decimals` and `scale` (`1,1 mia. kr.`) are as written, for the formatter; the value is already scaled.
    `currency` is the code written instead of `kr.`, else empty.
    """

    numerator: int
    denominator: int
    kind: NumberKind
    decimals: int = 0
    scale: Literal["", "million", "billion"] = ""
    currency: str = ""


class DateLiteral(Node, frozen=True):
    """A calendar date."""

    year: int
    month: int
    day: int


class TruthLiteral(Node, frozen=True):
    """`ja` or `nej`."""

    value: bool


class NoneLiteral(Node, frozen=True):
    """`ingen`: there is none."""


class Reference(Node, frozen=True):
    """A name or path read as a value."""

    path: Path


class ParameterAt(Node, frozen=True):
    """`satsen ved (nøgle, …)`: a parameter with key columns."""

    path: Path
    keys: tuple[Expression, ...]


class AssessmentDate(Node, frozen=True):
    """`vurderingsdato`."""


class Deadline(Node, frozen=True):
    """`fristen`: the deadline of the norm it stands in."""


class Unary(Node, frozen=True):
    """Unary minus."""

    operand: Expression


class Arithmetic(Node, frozen=True):
    """`a + b`, `a - b`, `a * b`, `a / b`."""

    operator: Literal["+", "-", "*", "/"]
    left: Expression
    right: Expression


class PercentOf(Node, frozen=True):
    """`P af y`."""

    percent: Expression
    whole: Expression


class PartBetween(Node, frozen=True):
    """`E over a [op til b]`: the part of E between a and b."""

    operand: Expression
    above: Expression
    up_to: Expression | None


class Extremum(Node, frozen=True):
    """`den laveste af (…)`, `den højeste af (…)`."""

    which: Literal["least", "greatest"]
    operands: tuple[Expression, ...]


Comparator = Literal["=", "<>", "<", "<=", ">", ">="]


class Comparison(Node, frozen=True):
    """`er`, `er ikke`, `er mindst`, `er højst`, `er mere end`, `er mindre end`; and for dates `før` (<), `efter` (>),
    `senest [den]` (<=), `tidligst [den]` and `fra og med` (>=). `word` is the way it was said, for the formatter."""

    operator: Comparator
    left: Expression
    right: Expression
    word: Literal["is", "before", "after", "latest", "earliest", "from"] = "is"


class OneOf(Node, frozen=True):
    """`er en af (…)`."""

    operand: Expression
    choices: tuple[Expression, ...]


class IsNone(Node, frozen=True):
    """`er ingen`; negated: `er ikke ingen`."""

    operand: Expression
    negated: bool = False


class Between(Node, frozen=True):
    """`d fra og med a til og med b`."""

    operand: Expression
    first: Expression
    last: Expression


class InFirst(Node, frozen=True):
    """`d i de første N fra s`: s <= d < s + N."""

    operand: Expression
    length: Expression
    start: Expression


class NoLaterThan(Node, frozen=True):
    """`d senest N efter s`: d <= the last day counted so."""

    operand: Expression
    length: Expression
    start: Expression


class InLatest(Node, frozen=True):
    """`d inden for de seneste N [til og med e]`: e - N < d <= e; without e, the date of assessment."""

    operand: Expression
    length: Expression
    end: Expression | None


class Not(Node, frozen=True):
    """`ikke E`."""

    operand: Expression


class Junction(Node, frozen=True):
    """`a og b og c` or `a eller b`. `form` tells a lettered list (`alle:`, `mindst én:`) from words."""

    operator: Literal["and", "or"]
    operands: tuple[Expression, ...]
    form: Literal["words", "list"] = "words"


class Conditional(Node, frozen=True):
    """`hvis C så V ellers W`; without `ellers` the implication `hvis A så B` of yes/no."""

    condition: Expression
    then: Expression
    otherwise: Expression | None


class Rounded(Node, frozen=True):
    """`afrund E til nærmeste|opad til|nedad til U`."""

    operand: Expression
    rounding: Rounding


class WholeUnits(Node, frozen=True):
    """`hele dage|uger|måneder|år fra a [til b]`; without b, to the date of assessment."""

    unit: Literal["day", "week", "month", "year"]
    start: Expression
    end: Expression | None


class EndOf(Node, frozen=True):
    """`udgangen af måneden|året for d`."""

    unit: Literal["month", "year"]
    operand: Expression


class Quantified(Node, frozen=True):
    """`findes L hvor (…)`, `alle L opfylder (…)`, `antallet af L [hvor (…)]`."""

    which: Literal["exists", "all", "count"]
    members: Path
    where: Expression | None


class Share(Node, frozen=True):
    """`andelen af L hvor (P) [blandt (Q)]`, in percent."""

    members: Path
    where: Expression
    among: Expression | None


class Aggregate(Node, frozen=True):
    """`summen|mindste|største|første|sidste af L.f [ordnet efter d] [hvor (…)]`. The last name of `field` is f."""

    which: Literal["sum", "least", "greatest", "first", "last"]
    field: Path
    ordered_by: Name | None
    where: Expression | None


Expression = (
    Quantity
    | DateLiteral
    | TruthLiteral
    | NoneLiteral
    | Text
    | Reference
    | ParameterAt
    | AssessmentDate
    | Deadline
    | Unary
    | Arithmetic
    | PercentOf
    | PartBetween
    | Extremum
    | Comparison
    | OneOf
    | IsNone
    | Between
    | InFirst
    | NoLaterThan
    | InLatest
    | Not
    | Junction
    | Conditional
    | Rounded
    | WholeUnits
    | EndOf
    | Quantified
    | Share
    | Aggregate
)


class Rounding(Node, frozen=True):
    """`afrundet til nærmeste|opad til|nedad til U`: U a quantity, `hele` (unit 1) or `n decimaler`."""

    how: Literal["nearest", "up", "down"]
    unit: Quantity | None
    decimals: int | None
