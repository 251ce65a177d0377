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


class Name(Node):
    """A name, as written (NFC)."""

    text: str


class Path(Node):
    """Names joined by full stops: `borger.ledig_fra`, `denne.dato`, `delaftale_2022.fysisk`."""

    names: tuple[Name, ...]


class Text(Node):
    """What stands between quotation marks: "…"."""

    text: str


class Quotation(Node):
    """A verbatim passage »…«, without the outer marks."""

    text: str


# --- literals ------------------------------------------------------------------------------------------------

NumberKind = Literal["number", "amount", "percent", "hour", "day", "week", "month", "year"]


class Quantity(Node):
    """A number with its unit; amounts in kroner, percentages in percent.

    `decimals` and `scale` (`1,1 mia. kr.`) are as written, for the formatter; the value is already scaled. `currency` is
    the code written instead of `kr.`, else empty.
    """

    numerator: int
    denominator: int
    kind: NumberKind
    decimals: int = 0
    scale: Literal["", "million", "billion"] = ""
    currency: str = ""


class DateLiteral(Node):
    """A calendar date."""

    year: int
    month: int
    day: int


class TruthLiteral(Node):
    """`ja` or `nej`."""

    value: bool


class NoneLiteral(Node):
    """`ingen`: there is none."""


# --- expressions ---------------------------------------------------------------------------------------------


class Reference(Node):
    """A name or path read as a value."""

    path: Path


class ParameterAt(Node):
    """`satsen ved (nøgle, …)`: a parameter with key columns."""

    path: Path
    keys: tuple[Expression, ...]


class AssessmentDate(Node):
    """`vurderingsdato`."""


class Deadline(Node):
    """`fristen`: the deadline of the norm it stands in."""


class Unary(Node):
    """Unary minus."""

    operand: Expression


class Arithmetic(Node):
    """`a + b`, `a - b`, `a * b`, `a / b`."""

    operator: Literal["+", "-", "*", "/"]
    left: Expression
    right: Expression


class PercentOf(Node):
    """`P af y`."""

    percent: Expression
    whole: Expression


class PartBetween(Node):
    """`E over a [op til b]`: the part of E between a and b."""

    operand: Expression
    above: Expression
    up_to: Expression | None


class Extremum(Node):
    """`den laveste af (…)`, `den højeste af (…)`."""

    which: Literal["least", "greatest"]
    operands: tuple[Expression, ...]


Comparator = Literal["=", "<>", "<", "<=", ">", ">="]


class Comparison(Node):
    """`er`, `er ikke`, `er mindst`, `er højst`, `er mere end`, `er mindre end`; and for dates `før` (<), `efter` (>),
    `senest [den]` (<=), `tidligst [den]` and `fra og med` (>=). `word` is the way it was said, for the formatter."""

    operator: Comparator
    left: Expression
    right: Expression
    word: Literal["is", "before", "after", "latest", "earliest", "from"] = "is"


class OneOf(Node):
    """`er en af (…)`."""

    operand: Expression
    choices: tuple[Expression, ...]


class IsNone(Node):
    """`er ingen`; negated: `er ikke ingen`."""

    operand: Expression
    negated: bool = False


class Between(Node):
    """`d fra og med a til og med b`."""

    operand: Expression
    first: Expression
    last: Expression


class InFirst(Node):
    """`d i de første N fra s`: s <= d < s + N."""

    operand: Expression
    length: Expression
    start: Expression


class NoLaterThan(Node):
    """`d senest N efter s`: d <= the last day counted so."""

    operand: Expression
    length: Expression
    start: Expression


class InLatest(Node):
    """`d inden for de seneste N [til og med e]`: e - N < d <= e; without e, the date of assessment."""

    operand: Expression
    length: Expression
    end: Expression | None


class Not(Node):
    """`ikke E`."""

    operand: Expression


class Junction(Node):
    """`a og b og c` or `a eller b`. `form` tells a lettered list (`alle:`, `mindst én:`) from words."""

    operator: Literal["and", "or"]
    operands: tuple[Expression, ...]
    form: Literal["words", "list"] = "words"


class Conditional(Node):
    """`hvis C så V ellers W`; without `ellers` the implication `hvis A så B` of yes/no."""

    condition: Expression
    then: Expression
    otherwise: Expression | None


class Rounded(Node):
    """`afrund E til nærmeste|opad til|nedad til U`."""

    operand: Expression
    rounding: Rounding


class WholeUnits(Node):
    """`hele dage|uger|måneder|år fra a [til b]`; without b, to the date of assessment."""

    unit: Literal["day", "week", "month", "year"]
    start: Expression
    end: Expression | None


class EndOf(Node):
    """`udgangen af måneden|året for d`."""

    unit: Literal["month", "year"]
    operand: Expression


class Quantified(Node):
    """`findes L hvor (…)`, `alle L opfylder (…)`, `antallet af L [hvor (…)]`."""

    which: Literal["exists", "all", "count"]
    members: Path
    where: Expression | None


class Share(Node):
    """`andelen af L hvor (P) [blandt (Q)]`, in percent."""

    members: Path
    where: Expression
    among: Expression | None


class Aggregate(Node):
    """`summen|mindste|største|første|sidste af L.f [ordnet efter d] [hvor (…)]`. The last name of `field` is f."""

    which: Literal["sum", "least", "greatest", "first", "last"]
    field: Path
    ordered_by: Name | None
    where: Expression | None


Expression = (
    Quantity | DateLiteral | TruthLiteral | NoneLiteral | Text | Reference | ParameterAt | AssessmentDate | Deadline
    | Unary | Arithmetic | PercentOf | PartBetween | Extremum | Comparison | OneOf | IsNone | Between | InFirst
    | NoLaterThan | InLatest | Not | Junction | Conditional | Rounded | WholeUnits | EndOf | Quantified | Share | Aggregate
)


# --- what a line rests on ------------------------------------------------------------------------------------


class Authority(Node):
    """`hjemmel a.b, a.c`."""

    clauses: tuple[Path, ...]


class Assumption(Node):
    """`lagt til grund "source"`."""

    text: str


class Interpretation(Node):
    """`fortolkning "why"`."""

    text: str


class Citation(Node):
    """`jf. a.b, a.c`."""

    clauses: tuple[Path, ...]


class Acceptance(Node):
    """`accepteret HJ412 "why"`."""

    code: str
    reason: str


Ground = Authority | Assumption | Interpretation


class PeriodEdge(Node):
    """One end of a period: a date with what states it."""

    relation: Literal["from", "before", "through"]
    date: Expression
    grounds: tuple[Citation | Assumption, ...]


class Period(Node):
    """`gælder fra D jf. K til og med D bestemt ved x`; no edges is `gælder altid`."""

    edges: tuple[PeriodEdge, ...]
    clock: Expression | None
    """A `Reference`, `Deadline` or `AssessmentDate`; None when `bestemt ved` is not said."""


MonthConvention = Literal["corresponding", "last_stays_last", "error"]
DeadlineConvention = Literal["day_after", "same_day"]


class Convention(Node):
    """A counting convention: of months, of deadlines, or that deadlines move to the next working day."""

    kind: Literal["months", "deadlines", "workday"]
    value: str
    """A MonthConvention, a DeadlineConvention, or "next"/"unmoved" for workday."""
    grounds: tuple[Ground, ...]


class Rounding(Node):
    """`afrundet til nærmeste|opad til|nedad til U`: U a quantity, `hele` (unit 1) or `n decimaler`."""

    how: Literal["nearest", "up", "down"]
    unit: Quantity | None
    decimals: int | None


# --- lines inside declarations -------------------------------------------------------------------------------


class Condition(Node):
    """`hvis C`."""

    condition: Expression
    grounds: tuple[Ground, ...]


class AlsoIf(Node):
    """`også hvis C`: a further ground of a definition."""

    condition: Expression
    grounds: tuple[Ground, ...]
    period: Period | None


class Unless(Node):
    """`medmindre D`: the exception inside an exception."""

    condition: Expression
    grounds: tuple[Ground, ...]


class Exempt(Node):
    """`undtagen hvis C [medmindre D]`."""

    condition: Expression
    unless: Unless | None
    grounds: tuple[Ground, ...]
    period: Period | None


class Sets(Node):
    """`fastsætter R = V`; in a table without a value."""

    result: Name
    value: Expression | None


class HoweverValue(Node):
    """`dog V hvis C`."""

    value: Expression
    condition: Expression
    grounds: tuple[Ground, ...]
    period: Period | None


class HoweverLimit(Node):
    """`dog højst E` (cap) or `dog mindst E` (floor)."""

    which: Literal["cap", "floor"]
    limit: Expression
    grounds: tuple[Ground, ...]
    period: Period | None


class ForConcept(Node):
    """`for Borger`."""

    concept: Name


class Party(Node):
    """`påhviler X` (bearer) or `tilkommer X` (holder): a path or a quoted name."""

    role: Literal["bearer", "holder"]
    party: Path | Text


class FulfilledWhen(Node):
    """`er opfyldt, når E`."""

    condition: Expression


class ViolatedWhen(Node):
    """`er overtrådt, når E`."""

    condition: Expression


class DueNoLaterThan(Node):
    """`frist senest N efter s`."""

    length: Expression
    start: Expression


class DueInFirst(Node):
    """`frist i de første N fra s`."""

    length: Expression
    start: Expression


class DueOn(Node):
    """`frist senest [den] D`."""

    date: Expression


class Relation(Node):
    """`går forud for R, …`, `erstatter R, …`, `ophæver R, …`, `uafklaret over for R "why"`."""

    which: Literal["prevails", "replaces", "repeals", "unresolved"]
    names: tuple[Name, ...]
    reason: str | None = None


class FormulaTail(Node):
    """`= E` of a result."""

    value: Expression
    grounds: tuple[Ground, ...]


class OtherwiseTail(Node):
    """`ellers V` of a result."""

    value: Expression
    grounds: tuple[Ground, ...]


RulePart = (
    Authority | Assumption | Interpretation | Acceptance | Citation | Period | ForConcept | Sets | HoweverValue | HoweverLimit
    | Condition | AlsoIf | Exempt | Party | FulfilledWhen | ViolatedWhen | DueNoLaterThan | DueInFirst | DueOn | Relation | Convention
)


# --- types ---------------------------------------------------------------------------------------------------


class TypeName(Node):
    """`dato`, `ja/nej` (name "ja/nej"), `Ydelse`, `liste af Samtale`; `T eller ingen` is optional.

    Built-in type names are in the file's language; `syntax.words` gives their meaning.
    """

    name: str
    listed: bool = False
    optional: bool = False


# --- declarations --------------------------------------------------------------------------------------------


class RulesetHeader(Node):
    """`regelsæt name "title"` and conventions; in all but one file only the name."""

    name: Name
    title: str | None
    conventions: tuple[Convention, ...]
    currency: str | None


class Clause(Node):
    """`klausul name »…« [efter »…«]`."""

    name: Name
    quotation: Quotation
    after: Quotation | None


class NotARule(Node):
    """`uden regel[, gengives ikke] "reason" »…« …`; each quotation may have its own `efter »…«`."""

    reason: Text
    quotations: tuple[AnchoredQuotation, ...]
    withheld: bool = False


class AnchoredQuotation(Node):
    """A quotation with the passage immediately before it, where it is found more than once."""

    quotation: Quotation
    after: Quotation | None


class SourceDeclaration(Node):
    """`aftale|lov|bekendtgørelse|vejledning name "title" kilde "file" [kontrolsum "sha256:…"]`."""

    kind: Literal["agreement", "act", "order", "guidance"]
    name: Name
    title: Text
    file: Text | None
    checksum: Text | None
    clauses: tuple[Clause, ...]
    not_rules: tuple[NotARule, ...]


class KeyDate(Node):
    """`skæringsdato name = D`."""

    name: Name
    value: Expression
    grounds: tuple[Authority | Assumption | Citation | Interpretation, ...]


class Code(Node):
    """One code with its label."""

    name: Name
    label: Text


class Codes(Node):
    """`opregning Name "label" code "label" …`."""

    name: Name
    label: Text
    codes: tuple[Code, ...]


class Fact(Node):
    """`oplysning name : type "label"`."""

    name: Name
    type: TypeName
    label: Text
    parts: tuple[Acceptance | Interpretation, ...] = ()


class Discretion(Node):
    """`skøn name : type "question" hjemmel … udøves af X`."""

    name: Name
    type: TypeName
    label: Text
    grounds: tuple[Ground, ...]
    exercised_by: Path | Text | None
    parts: tuple[Acceptance, ...] = ()


class Result(Node):
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


class Concept(Node):
    """`begreb Name "label" [hører til W, …]` and its members."""

    name: Name
    label: Text
    wholes: tuple[Name, ...]
    members: tuple[Fact | Discretion | Result, ...]


class ParameterVersion(Node):
    """One row: `[keys:] V fra D jf. K hjemmel L`."""

    keys: tuple[Name, ...]
    value: Expression
    period: Period
    grounds: tuple[Ground, ...]


class Parameter(Node):
    """`parameter name : type [ved Codes, …] "label"` and its dated rows."""

    name: Name
    type: TypeName
    keys: tuple[Name, ...]
    label: Text
    versions: tuple[ParameterVersion, ...]
    parts: tuple[Acceptance | Interpretation, ...] = ()


class Definition(Node):
    """`definition` or `målgruppe`."""

    name: Name
    label: Text
    target_group: bool
    parts: tuple[RulePart, ...]


class Rule(Node):
    """`regel`."""

    name: Name
    title: Text
    parts: tuple[RulePart, ...]


class Norm(Node):
    """`pligt`, `forbud`, `ret`, `beføjelse`."""

    kind: Literal["duty", "prohibition", "right", "power"]
    name: Name
    title: Text
    parts: tuple[RulePart, ...]


class Column(Node):
    """A header of a table: half a sentence, `ydelse er` or `alder er mindst`."""

    operand: Expression
    operator: Comparator


class Row(Node):
    """A row of a table; a cell that is None is any value (`-`)."""

    cells: tuple[Expression | None, ...]
    value: Expression
    grounds: tuple[Ground, ...]


class Table(Node):
    """`tabel`: one rule a row, named `<table>_1`, `<table>_2`, …"""

    name: Name
    title: Text
    parts: tuple[RulePart, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


class Repeal(Node):
    """`ophævelse name "title"` with `ophæver R, …`: ends rules without a successor."""

    name: Name
    title: Text
    parts: tuple[RulePart, ...]


class Assignment(Node):
    """`fact = value` in an example; discretion adds `hovedhensyn "…" udøvet af "…"`."""

    name: Path
    value: Expression
    considerations: Text | None = None
    exercised_by: Text | None = None


class InstanceDeclaration(Node):
    """`Samtale s1 hos anna: dato = …, …`."""

    concept: Name
    name: Name
    wholes: tuple[Name, ...]
    assignments: tuple[Assignment, ...]


class Stipulation(Node):
    """`forudsat x = V`."""

    path: Path
    value: Expression


class Holds(Node):
    """`forvent C`."""

    condition: Expression


class Outcome(Node):
    """One of the things an answer can lack: `mangler f, …`, `kræver skøn q, …`, `ingen regel`, `modstrid r, s`, `udefineret`."""

    kind: Literal["missing", "discretion", "no_rule", "conflict", "undefined"]
    names: tuple[Path, ...]


class Lacks(Node):
    """`forvent x mangler f, … og kræver skøn q, …`."""

    subject: Path
    outcomes: tuple[Outcome, ...]


class HasStatus(Node):
    """`forvent P består`, `forvent P består ikke`, `forvent P [er] opfyldt`; `status` is a name in the file's language."""

    subject: Path
    status: str


class HasDeadline(Node):
    """`forvent P frist D`."""

    subject: Path
    date: Expression


Expectation = Holds | Lacks | HasStatus | HasDeadline


class Example(Node):
    """`eksempel "title" vurderet D …`."""

    title: Text
    assessed: Expression | None
    instances: tuple[InstanceDeclaration, ...]
    stipulations: tuple[Stipulation, ...]
    expectations: tuple[Expectation, ...]


Declaration = (
    SourceDeclaration | KeyDate | Codes | Concept | Parameter | Definition | Rule | Norm | Table | Repeal | Example
)


class Comment(Node):
    """`# …` to the end of the line. `own_line`: nothing stands before it on its line."""

    text: str
    own_line: bool


class File(Node):
    """One file of a rule set. A declaration that could not be read is left out (its problem is reported)."""

    language: Language
    header: RulesetHeader | None
    declarations: tuple[Declaration, ...]
    comments: tuple[Comment, ...]
    broken: tuple[Name, ...] = ()
    """Names of declarations that were begun but could not be read, so that no second error is reported on their uses."""
