"""What stands at the top level of a file, and the members of concepts and sources."""

from __future__ import annotations

from typing import Literal

from hjemmel.syntax.nodes.examples import Example
from hjemmel.syntax.nodes.expressions import Comparator, Expression, Rounding
from hjemmel.syntax.nodes.grounds import (
    Acceptance,
    Assumption,
    Authority,
    Citation,
    Convention,
    Ground,
    Interpretation,
    Period,
)
from hjemmel.syntax.nodes.lines import FormulaTail, OtherwiseTail, RulePart
from hjemmel.syntax.nodes.words import Name, Node, Path, Quotation, Text


class TypeName(Node, frozen=True):
    """`dato`, `ja/nej` (name "ja/nej"), `Ydelse`, `liste af Samtale`; `T eller ingen` is optional.

    Built-in type names are in the file's language; `syntax.words` gives their meaning.
    """

    name: str
    listed: bool = False
    optional: bool = False


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


Declaration = (
    SourceDeclaration | KeyDate | Codes | Concept | Parameter | Definition | Rule | Norm | Table | Repeal | Example
)
