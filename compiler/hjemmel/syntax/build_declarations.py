"""Nodes of declarations, made while the parser reads; methods are named after productions in `regel.lark`."""

from __future__ import annotations

from typing import Any, Final, Literal, NamedTuple

from hjemmel.source.span import Span
from hjemmel.syntax import nodes as n
from hjemmel.syntax.build_lines import grounds_in, only
from hjemmel.syntax.build_pieces import Children
from hjemmel.syntax.build_tables import TableBuilder
from hjemmel.syntax.token import Token

_SOURCES: Final[dict[str, Literal["agreement", "act", "order", "guidance"]]] = {
    "AGREEMENT": "agreement",
    "ACT": "act",
    "ORDER": "order",
    "GUIDANCE": "guidance",
}
_NORMS: Final[dict[str, Literal["duty", "prohibition", "right", "power"]]] = {
    "DUTY": "duty",
    "PROHIBITION": "prohibition",
    "RIGHT": "right",
    "POWER": "power",
}


class Currency(NamedTuple):
    """`valuta "EUR"`."""

    span: Span
    code: str


class ExercisedBy(NamedTuple):
    """`udøves af X`."""

    span: Span
    party: n.Path | n.Text


def _tokens(children: Children, kind: str) -> list[Token]:
    return [c for c in children if isinstance(c, Token) and c.kind == kind]


def _all(children: Children, *kinds: type[Any]) -> tuple[Any, ...]:
    return tuple([c for c in children if isinstance(c, kinds)])


class DeclarationBuilder(TableBuilder):
    """Callbacks for declarations."""

    def file(self, c: Children) -> tuple[n.RulesetHeader | None, tuple[n.Declaration, ...]]:
        if c and isinstance(c[0], n.RulesetHeader):
            return c[0], tuple(c[1:])
        return None, tuple(c)

    def header(self, c: Children) -> n.RulesetHeader:
        title = c[2].text[1:-1] if c[2] is not None else None
        currency = only(c[3:], Currency)
        return n.RulesetHeader(self.span(c), c[1], title, _all(c, n.Convention), currency and currency.code)

    def currency(self, c: Children) -> Currency:
        return Currency(self.span(c), c[1].text[1:-1])

    # --- sources

    def source_declaration(self, c: Children) -> n.SourceDeclaration:
        _, file, _, checksum = c[3:7]
        return n.SourceDeclaration(
            self.span(c),
            _SOURCES[c[0].kind],
            c[1],
            self.text_of(c[2]),
            self.text_of(file) if file else None,
            self.text_of(checksum) if checksum else None,
            _all(c, n.Clause),
            _all(c, n.NotARule),
        )

    def clause(self, c: Children) -> n.Clause:
        return n.Clause(self.span(c), c[1], c[2].quotation, c[2].after)

    def not_a_rule(self, c: Children) -> n.NotARule:
        return n.NotARule(self.span(c), self.text_of(c[1]), tuple(c[2:]), c[0].kind == "NOT_A_RULE_WITHHELD")

    def anchored(self, c: Children) -> n.AnchoredQuotation:
        after = self.quotation_of(c[2]) if c[2] else None
        return n.AnchoredQuotation(self.span(c), self.quotation_of(c[0]), after)

    # --- dates, codes, concepts, parameters

    def key_date(self, c: Children) -> n.KeyDate:
        label = self.text_of(c[2]) if c[2] else None
        return n.KeyDate(self.span(c), c[1], c[4], tuple(c[5:]), label)

    def codes(self, c: Children) -> n.Codes:
        return n.Codes(self.span(c), self.concept_name(c[1]), self.text_of(c[2]), tuple(c[3:]))

    def code(self, c: Children) -> n.Code:
        return n.Code(self.span(c), c[0], self.text_of(c[1]))

    def concept(self, c: Children) -> n.Concept:
        wholes = tuple([self.concept_name(token) for token in _tokens(c[3:], "CONCEPT")])
        members = _all(c, n.Fact, n.Discretion, n.Result)
        return n.Concept(self.span(c), self.concept_name(c[1]), self.text_of(c[2]), wholes, members)

    def fact(self, c: Children) -> n.Fact:
        return n.Fact(self.span(c), c[1], c[3], self.text_of(c[4]), tuple(c[5:]))

    def exercised_by(self, c: Children) -> ExercisedBy:
        return ExercisedBy(self.span(c), c[1])

    def discretion(self, c: Children) -> n.Discretion:
        by = only(c, ExercisedBy)
        label = self.text_of(c[4])
        return n.Discretion(self.span(c), c[1], c[3], label, grounds_in(c), by and by.party, _all(c, n.Acceptance))

    def result(self, c: Children) -> n.Result:
        return n.Result(
            self.span(c),
            c[1],
            c[3],
            self.text_of(c[4]),
            only(c, n.FormulaTail),
            only(c, n.OtherwiseTail),
            only(c, n.Rounding),
            grounds_in(c),
            _all(c, n.Convention),
            _all(c, n.Acceptance),
        )

    def type(self, c: Children) -> n.TypeName:
        listed = c[0].kind == "LIST_OF"
        name = c[1] if listed else c[0]
        return n.TypeName(self.span(c), "".join(name.text.split()), listed, c[-1].kind == "OR_NONE")

    def parameter(self, c: Children) -> n.Parameter:
        label = _tokens(c, "STRING")[0]
        keys = tuple([self.concept_name(token) for token in _tokens(c, "CONCEPT")])
        versions = _all(c, n.ParameterVersion)
        parts = _all(c, n.Acceptance, n.Interpretation)
        return n.Parameter(self.span(c), c[1], c[3], keys, self.text_of(label), versions, parts)

    def version(self, c: Children) -> n.ParameterVersion:
        keys = _all(c, n.Name)
        at = 2 * len(keys)
        return n.ParameterVersion(self.span(c), keys, c[at], c[at + 1], tuple(c[at + 2 :]))

    # --- rules and norms

    def definition(self, c: Children) -> n.Definition:
        return n.Definition(self.span(c), c[1], self.text_of(c[2]), c[0].kind == "TARGET_GROUP", tuple(c[3:]))

    def rule(self, c: Children) -> n.Rule:
        return n.Rule(self.span(c), c[1], self.text_of(c[2]), tuple(c[3:]))

    def norm(self, c: Children) -> n.Norm:
        return n.Norm(self.span(c), _NORMS[c[0].kind], c[1], self.text_of(c[2]), tuple(c[3:]))

    def repeal(self, c: Children) -> n.Repeal:
        return n.Repeal(self.span(c), c[1], self.text_of(c[2]), tuple(c[3:]))
