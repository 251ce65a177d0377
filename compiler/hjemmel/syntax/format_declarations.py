"""Declarations as lines of text."""

from __future__ import annotations

from typing import assert_never

from hjemmel.syntax import nodes as n
from hjemmel.syntax.format_examples import ExampleFormat
from hjemmel.syntax.format_expressions import CONDITIONAL, JUNCTION, VALUE
from hjemmel.syntax.format_lines import Line
from hjemmel.syntax.format_tables import padded


class DeclarationFormat(ExampleFormat):
    """Lines of declarations."""

    def header(self, header: n.RulesetHeader) -> list[Line]:
        title = f" {self.text(header.title)}" if header.title is not None else ""
        lines = [Line(0, f"{self.word('RULESET')} {header.name.text}{title}", header.span.start)]
        for convention in header.conventions:
            lines += self.convention(convention, 2)
        if header.currency is not None:
            lines.append(Line(2, f"{self.word('CURRENCY')} {self.text(header.currency)}", lines[-1].at))
        return lines

    def declaration(self, node: n.Declaration) -> list[Line]:
        start = node.span.start
        match node:
            case n.SourceDeclaration():
                return self.source(node)
            case n.KeyDate():
                label = f" {self.text(node.label)}" if node.label else ""
                first = f"{self.word('KEY_DATE')} {node.name.text}{label} = {self.at(node.value, VALUE)}"
                return [Line(0, first, start), *(Line(2, self.ground(g), g.span.start) for g in node.grounds)]
            case n.Codes():
                first = f"{self.word('CODES')} {node.name.text} {self.text(node.label)}"
                width = max((len(code.name.text) for code in node.codes), default=0)
                codes = [
                    Line(2, f"{code.name.text:{width}}  {self.text(code.label)}", code.span.start)
                    for code in node.codes
                ]
                return [Line(0, first, start), *codes]
            case n.Concept():
                return self.concept(node)
            case n.Parameter():
                return self.parameter(node)
            case n.Definition():
                word = self.word("TARGET_GROUP" if node.target_group else "DEFINITION")
                return [Line(0, f"{word} {node.name.text} {self.text(node.label)}", start), *self.parts(node.parts)]
            case n.Rule():
                return self.titled("RULE", node)
            case n.Norm():
                return self.titled(node.kind.upper(), node)
            case n.Repeal():
                return self.titled("REPEAL", node)
            case n.Table():
                return self.titled("TABLE", node) + self.grid(node)
            case n.Example():
                return self.example(node)
            case _:
                assert_never(node)

    def titled(self, terminal: str, node: n.Rule | n.Norm | n.Repeal | n.Table) -> list[Line]:
        """The first line with name and title, then the parts."""
        first = f"{self.word(terminal)} {node.name.text} {self.text(node.title)}"
        return [Line(0, first, node.span.start), *self.parts(node.parts)]

    # --- sources

    def source(self, node: n.SourceDeclaration) -> list[Line]:
        first = f"{self.word(node.kind.upper())} {node.name.text} {self.text(node.title)}"
        lines = [Line(0, first, node.span.start)]
        if node.file is not None:
            lines.append(Line(2, f"{self.word('SOURCE')} {self.text(node.file)}", node.file.span.start))
        if node.checksum is not None:
            lines.append(Line(2, f"{self.word('CHECKSUM')} {self.text(node.checksum)}", node.checksum.span.start))
        members: list[n.Clause | n.NotARule] = [*node.clauses, *node.not_rules]
        for member in sorted(members, key=lambda member: member.span):
            match member:
                case n.Clause():
                    lines.append(Line(2, f"{self.word('CLAUSE')} {member.name.text}", member.span.start))
                    lines.append(self.anchored(member.quotation, member.after))
                case n.NotARule():
                    word = self.word("NOT_A_RULE_WITHHELD" if member.withheld else "NOT_A_RULE")
                    lines.append(Line(2, f"{word} {self.text(member.reason)}", member.span.start))
                    lines += [self.anchored(quotation.quotation, quotation.after) for quotation in member.quotations]
                case _:
                    assert_never(member)
        return lines

    def anchored(self, quotation: n.Quotation, after: n.Quotation | None) -> Line:
        anchor = f" {self.word('AFTER')} {self.quotation(after)}" if after else ""
        return Line(4, f"{self.quotation(quotation)}{anchor}", quotation.span.start)

    # --- concepts and parameters

    def concept(self, node: n.Concept) -> list[Line]:
        wholes = f" {self.word('BELONGS_TO')} {self.names(node.wholes)}" if node.wholes else ""
        first = f"{self.word('CONCEPT_WORD')} {node.name.text} {self.text(node.label)}{wholes}"
        lines = [Line(0, first, node.span.start)]
        facts = [member for member in node.members if isinstance(member, n.Fact)]
        names = max((len(fact.name.text) for fact in facts), default=0)
        types = max((len(self.type_name(fact.type)) for fact in facts), default=0)
        for member in node.members:
            match member:
                case n.Fact():
                    typed = f"{member.name.text:{names}} : {self.type_name(member.type):{types}}"
                    text = f"{self.word('FACT')} {typed}  {self.text(member.label)}"
                    lines.append(Line(2, text, member.span.start))
                    lines += [Line(4, self.simple_part(part), part.span.start) for part in member.parts]
                case n.Discretion():
                    lines += self.discretion(member)
                case n.Result():
                    lines += self.result(member)
                case _:
                    assert_never(member)
        return lines

    def discretion(self, node: n.Discretion) -> list[Line]:
        typed = f"{node.name.text} : {self.type_name(node.type)}  {self.text(node.label)}"
        lines = [Line(2, f"{self.word('DISCRETION')} {typed}", node.span.start)]
        lines += [Line(4, self.ground(ground), ground.span.start) for ground in node.grounds]
        if node.exercised_by is not None:
            by = f"{self.word('EXERCISED_BY')} {self.party(node.exercised_by)}"
            lines.append(Line(4, by, node.exercised_by.span.start))
        return lines + [Line(4, self.acceptance(part), part.span.start) for part in node.parts]

    def result(self, node: n.Result) -> list[Line]:
        """A result: what it rests on stands before its tails, which would take it for their own."""
        typed = f"{node.name.text} : {self.type_name(node.type)}  {self.text(node.label)}"
        lines = [Line(2, f"{self.word('RESULT')} {typed}", node.span.start)]
        lines += [Line(4, self.ground(ground), ground.span.start) for ground in node.grounds]
        if node.formula is not None:
            level = JUNCTION if node.otherwise is not None else CONDITIONAL
            lines += self.value_lines("=", node.formula.value, level, 4, node.formula.span.start)
            lines += [Line(6, self.ground(ground), ground.span.start) for ground in node.formula.grounds]
        if node.otherwise is not None:
            value = self.at(node.otherwise.value, CONDITIONAL)
            lines.append(Line(4, f"{self.word('OTHERWISE')} {value}", node.otherwise.span.start))
            lines += [Line(6, self.ground(ground), ground.span.start) for ground in node.otherwise.grounds]
        if node.rounding is not None:
            lines.append(Line(4, self.rounded_to(node.rounding), node.rounding.span.start))
        for convention in node.conventions:
            lines += self.convention(convention, 4)
        return lines + [Line(4, self.acceptance(part), part.span.start) for part in node.acceptances]

    def parameter(self, node: n.Parameter) -> list[Line]:
        keys = f" {self.word('BY')} {self.names(node.keys)}" if node.keys else ""
        typed = f"{node.name.text} : {self.type_name(node.type)}{keys} {self.text(node.label)}"
        lines = [Line(0, f"{self.word('PARAMETER')} {typed}", node.span.start)]
        lines += [Line(2, self.simple_part(part), part.span.start) for part in node.parts]
        rows = []
        for version in node.versions:
            keys = f"{self.names(version.keys)}: " if version.keys else ""
            rows.append((keys, self.version_value(version.value), self.version_tail(version)))
        for version, text in zip(node.versions, padded(rows), strict=True):
            lines.append(Line(2, text, version.span.start))
        return lines

    def version_value(self, value: n.Expression) -> str:
        """A value that cannot be read as going on from the row above."""
        text = self.expression(value)
        literal = n.Quantity | n.DateLiteral | n.TruthLiteral | n.NoneLiteral | n.Text | n.Reference
        return text if isinstance(value, literal) else f"({text})"

    def version_tail(self, version: n.ParameterVersion) -> str:
        period = version.period
        clock = f" {self.word('DETERMINED_BY')} {self.expression(period.clock)}" if period.clock else ""
        when = f"{self.edges(period)}{clock}" if period.edges else self.word("ALWAYS")
        return "  ".join((f" {when}", *(self.ground(ground) for ground in version.grounds)))
