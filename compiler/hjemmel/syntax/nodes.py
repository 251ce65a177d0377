"""What a drafter wrote, free of layout and of the human language its keywords are in.

Names are not resolved yet. Every node knows its span. Numbers are exact: a `Fraction` is stored as the pair
(numerator, denominator) so that a parsed file can be kept in a cache.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from hjemmel.source.span import Span

Language = Literal["da", "en"]


class Node(msgspec.Struct, frozen=True, gc=False, tag=True, tag_field="node", array_like=True):
    """The base that only gives nodes their form; it is never made."""

    span: Span


# --- words ---------------------------------------------------------------------------------------------------


class Name(Node, frozen=True):
    """A name, as written (NFC)."""

    text: str


class Path(Node, frozen=True):
    """Names joined by full stops: `borger.ledig_fra`, `denne.dato`, `delaftale_2022.fysisk`."""

    names: tuple[Name, ...]


class Text(Node, frozen=True):
    """What stands between quotation marks: "…"."""

    text: str


class Quotation(Node, frozen=True):
    """A verbatim passage »…«, without the outer marks."""

    text: str


# --- literals ------------------------------------------------------------------------------------------------

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


# --- expressions ---------------------------------------------------------------------------------------------


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


# --- what a line rests on ------------------------------------------------------------------------------------


class Authority(Node, frozen=True):
    """`hjemmel a.b, a.c`."""

    clauses: tuple[Path, ...]


class Assumption(Node, frozen=True):
    """`lagt til grund "source"`."""

    text: str


class Interpretation(Node, frozen=True):
    """`fortolkning "why"`."""

    text: str


class Citation(Node, frozen=True):
    """`jf. a.b, a.c`."""

    clauses: tuple[Path, ...]


class Acceptance(Node, frozen=True):
    """`accepteret HJ412 "why"`."""

    code: str
    reason: str


Ground = Authority | Assumption | Interpretation


class PeriodEdge(Node, frozen=True):
    """One end of a period: a date with what states it."""

    relation: Literal["from", "before", "through"]
    date: Expression
    grounds: tuple[Citation | Assumption, ...]


class Period(Node, frozen=True):
    """`gælder fra D jf. K til og med D bestemt ved x`; no edges is `gælder altid`."""

    edges: tuple[PeriodEdge, ...]
    clock: Expression | None
    """A `Reference`, `Deadline` or `AssessmentDate`; None when `bestemt ved` is not said."""


MonthConvention = Literal["corresponding", "last_stays_last", "error"]
DeadlineConvention = Literal["day_after", "same_day"]


class Convention(Node, frozen=True):
    """A counting convention: of months, of deadlines, or that deadlines move to the next working day."""

    kind: Literal["months", "deadlines", "workday"]
    value: str
    """A MonthConvention, a DeadlineConvention, or "next"/"unmoved" for workday."""
    grounds: tuple[Ground, ...]


class Rounding(Node, frozen=True):
    """`afrundet til nærmeste|opad til|nedad til U`: U a quantity, `hele` (unit 1) or `n decimaler`."""

    how: Literal["nearest", "up", "down"]
    unit: Quantity | None
    decimals: int | None


# --- lines inside declarations -------------------------------------------------------------------------------


class Condition(Node, frozen=True):
    """`hvis C`."""

    condition: Expression
    grounds: tuple[Ground, ...]


class AlsoIf(Node, frozen=True):
    """`også hvis C`: a further ground of a definition."""

    condition: Expression
    grounds: tuple[Ground, ...]
    period: Period | None


class Unless(Node, frozen=True):
    """`medmindre D`: the exception inside an exception."""

    condition: Expression
    grounds: tuple[Ground, ...]


class Exempt(Node, frozen=True):
    """`undtagen hvis C [medmindre D]`."""

    condition: Expression
    unless: Unless | None
    grounds: tuple[Ground, ...]
    period: Period | None


class Sets(Node, frozen=True):
    """`fastsætter R = V`; in a table without a value."""

    result: Name
    value: Expression | None


class HoweverValue(Node, frozen=True):
    """`dog V hvis C`."""

    value: Expression
    condition: Expression
    grounds: tuple[Ground, ...]
    period: Period | None


class HoweverLimit(Node, frozen=True):
    """`dog højst E` (cap) or `dog mindst E` (floor)."""

    which: Literal["cap", "floor"]
    limit: Expression
    grounds: tuple[Ground, ...]
    period: Period | None


class ForConcept(Node, frozen=True):
    """`for Borger`."""

    concept: Name


class Party(Node, frozen=True):
    """`påhviler X` (bearer) or `tilkommer X` (holder): a path or a quoted name."""

    role: Literal["bearer", "holder"]
    party: Path | Text


class FulfilledWhen(Node, frozen=True):
    """`er opfyldt, når E`."""

    condition: Expression


class ViolatedWhen(Node, frozen=True):
    """`er overtrådt, når E`."""

    condition: Expression


class DueNoLaterThan(Node, frozen=True):
    """`frist senest N efter s`."""

    length: Expression
    start: Expression


class DueInFirst(Node, frozen=True):
    """`frist i de første N fra s`."""

    length: Expression
    start: Expression


class DueOn(Node, frozen=True):
    """`frist senest [den] D`."""

    date: Expression


class Relation(Node, frozen=True):
    """`går forud for R, …`, `erstatter R, …`, `ophæver R, …`, `uafklaret over for R "why"`."""

    which: Literal["prevails", "replaces", "repeals", "unresolved"]
    names: tuple[Name, ...]
    reason: str | None = None


class FormulaTail(Node, frozen=True):
    """`= E` of a result."""

    value: Expression
    grounds: tuple[Ground, ...]


class OtherwiseTail(Node, frozen=True):
    """`ellers V` of a result."""

    value: Expression
    grounds: tuple[Ground, ...]


RulePart = (
    Authority
    | Assumption
    | Interpretation
    | Acceptance
    | Citation
    | Period
    | ForConcept
    | Sets
    | HoweverValue
    | HoweverLimit
    | Condition
    | AlsoIf
    | Exempt
    | Party
    | FulfilledWhen
    | ViolatedWhen
    | DueNoLaterThan
    | DueInFirst
    | DueOn
    | Relation
    | Convention
)


# --- types ---------------------------------------------------------------------------------------------------


class TypeName(Node, frozen=True):
    """`dato`, `ja/nej` (name "ja/nej"), `Ydelse`, `liste af Samtale`; `T eller ingen` is optional.

    Built-in type names are in the file's language; `syntax.words` gives their meaning.
    """

    name: str
    listed: bool = False
    optional: bool = False


# --- declarations --------------------------------------------------------------------------------------------


class RulesetHeader(Node, frozen=True):
    """`regelsæt name "title"` and conventions; in all but one file only the name."""

    name: Name
    title: str | None
    conventions: tuple[Convention, ...]
    currency: str | None


class Clause(Node, frozen=True):
    """`klausul name »…« [efter »…«]`."""

    name: Name
    quotation: Quotation
    after: Quotation | None


class NotARule(Node, frozen=True):
    """`uden regel[, gengives ikke] "reason" »…« …`; each quotation may have its own `efter »…«`."""

    reason: Text
    quotations: tuple[AnchoredQuotation, ...]
    withheld: bool = False


class AnchoredQuotation(Node, frozen=True):
    """A quotation with the passage immediately before it, where it is found more than once."""

    quotation: Quotation
    after: Quotation | None


class SourceDeclaration(Node, frozen=True):
    """`aftale|lov|bekendtgørelse|vejledning name "title" kilde "file" [kontrolsum "sha256:…"]`."""

    kind: Literal["agreement", "act", "order", "guidance"]
    name: Name
    title: Text
    file: Text | None
    checksum: Text | None
    clauses: tuple[Clause, ...]
    not_rules: tuple[NotARule, ...]


class KeyDate(Node, frozen=True):
    """`skæringsdato name ["label"] = D`."""

    name: Name
    value: Expression
    grounds: tuple[Authority | Assumption | Citation | Interpretation, ...]
    label: Text | None = None


class Code(Node, frozen=True):
    """One code with its label."""

    name: Name
    label: Text


class Codes(Node, frozen=True):
    """`opregning Name "label" code "label" …`."""

    name: Name
    label: Text
    codes: tuple[Code, ...]


class Fact(Node, frozen=True):
    """`oplysning name : type "label"`."""

    name: Name
    type: TypeName
    label: Text
    parts: tuple[Acceptance | Interpretation, ...] = ()


class Discretion(Node, frozen=True):
    """`skøn name : type "question" hjemmel … udøves af X`."""

    name: Name
    type: TypeName
    label: Text
    grounds: tuple[Ground, ...]
    exercised_by: Path | Text | None
    parts: tuple[Acceptance, ...] = ()


class Result(Node, frozen=True):
    """`resultat name : type "label"` with its tails."""

    name: Name
    type: TypeName
    label: Text
    formula: FormulaTail | None
    otherwise: OtherwiseTail | None
    rounding: Rounding | None
    grounds: tuple[Ground, ...]
    conventions: tuple[Convention, ...] = ()
    acceptances: tuple[Acceptance, ...] = ()


class Concept(Node, frozen=True):
    """`begreb Name "label" [hører til W, …]` and its members."""

    name: Name
    label: Text
    wholes: tuple[Name, ...]
    members: tuple[Fact | Discretion | Result, ...]


class ParameterVersion(Node, frozen=True):
    """One row: `[keys:] V fra D jf. K hjemmel L`."""

    keys: tuple[Name, ...]
    value: Expression
    period: Period
    grounds: tuple[Ground, ...]


class Parameter(Node, frozen=True):
    """`parameter name : type [ved Codes, …] "label"` and its dated rows."""

    name: Name
    type: TypeName
    keys: tuple[Name, ...]
    label: Text
    versions: tuple[ParameterVersion, ...]
    parts: tuple[Acceptance | Interpretation, ...] = ()


class Definition(Node, frozen=True):
    """`definition` or `målgruppe`."""

    name: Name
    label: Text
    target_group: bool
    parts: tuple[RulePart, ...]


class Rule(Node, frozen=True):
    """`regel`."""

    name: Name
    title: Text
    parts: tuple[RulePart, ...]


class Norm(Node, frozen=True):
    """`pligt`, `forbud`, `ret`, `beføjelse`."""

    kind: Literal["duty", "prohibition", "right", "power"]
    name: Name
    title: Text
    parts: tuple[RulePart, ...]


class Column(Node, frozen=True):
    """A header of a table: half a sentence, `ydelse er` or `alder er mindst`."""

    operand: Expression
    operator: Comparator


class Row(Node, frozen=True):
    """A row of a table; a cell that is None is any value (`-`)."""

    cells: tuple[Expression | None, ...]
    value: Expression
    grounds: tuple[Ground, ...]


class Table(Node, frozen=True):
    """`tabel`: one rule a row, named `<table>_1`, `<table>_2`, …"""

    name: Name
    title: Text
    parts: tuple[RulePart, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


class Repeal(Node, frozen=True):
    """`ophævelse name "title"` with `ophæver R, …`: ends rules without a successor."""

    name: Name
    title: Text
    parts: tuple[RulePart, ...]


class Assignment(Node, frozen=True):
    """`fact = value` in an example; discretion adds `hovedhensyn "…" udøvet af "…"`."""

    name: Path
    value: Expression
    considerations: Text | None = None
    exercised_by: Text | None = None


class InstanceDeclaration(Node, frozen=True):
    """`Samtale s1 hos anna: dato = …, …`. A whole with several lists of such parts is named with the list:
    `anna.samtaler`."""

    concept: Name
    name: Name
    wholes: tuple[Name, ...]
    assignments: tuple[Assignment, ...]


class Stipulation(Node, frozen=True):
    """`forudsat x = V`."""

    path: Path
    value: Expression


class Holds(Node, frozen=True):
    """`forvent C`."""

    condition: Expression


class Outcome(Node, frozen=True):
    """What an answer can lack: `mangler f, …`, `kræver skøn q, …`, `ingen regel`, `modstrid r, s`, `udefineret`."""

    kind: Literal["missing", "discretion", "no_rule", "conflict", "undefined"]
    names: tuple[Path, ...]


class Lacks(Node, frozen=True):
    """`forvent x mangler f, … og kræver skøn q, …`."""

    subject: Path
    outcomes: tuple[Outcome, ...]


class HasStatus(Node, frozen=True):
    """`forvent P består`, `forvent P består ikke`, `forvent P [er] opfyldt`; `status` in the file's language."""

    subject: Path
    status: str


class HasDeadline(Node, frozen=True):
    """`forvent P frist D`."""

    subject: Path
    date: Expression


Expectation = Holds | Lacks | HasStatus | HasDeadline


class Example(Node, frozen=True):
    """`eksempel "title" vurderet D …`."""

    title: Text
    assessed: Expression | None
    instances: tuple[InstanceDeclaration, ...]
    stipulations: tuple[Stipulation, ...]
    expectations: tuple[Expectation, ...]


Declaration = (
    SourceDeclaration | KeyDate | Codes | Concept | Parameter | Definition | Rule | Norm | Table | Repeal | Example
)


class Comment(Node, frozen=True):
    """`# …` to the end of the line. `own_line`: nothing stands before it on its line."""

    text: str
    own_line: bool


class File(Node, frozen=True):
    """One file of a rule set. A declaration that could not be read is left out (its problem is reported)."""

    language: Language
    header: RulesetHeader | None
    declarations: tuple[Declaration, ...]
    comments: tuple[Comment, ...]
    broken: tuple[Name, ...] = ()
    """Names of declarations begun but not readable, so that no second error is reported on their uses."""
