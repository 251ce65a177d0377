"""The lines of declarations as text: one line per part, in the order a statute has them."""

from __future__ import annotations

from typing import Final, NamedTuple, assert_never

import msgspec

from hjemmel.syntax import nodes as n
from hjemmel.syntax.build_expressions import LETTERS, ROMANS
from hjemmel.syntax.build_lines import CONVENTIONS
from hjemmel.syntax.format_expressions import CONDITIONAL, JUNCTION, NEGATION, VALUE, ExpressionFormat, is_roman

WIDTH: Final = 120
_RELATIONS: Final = {
    "prevails": "PREVAILS_OVER",
    "replaces": "REPLACES",
    "repeals": "REPEALS",
    "unresolved": "UNRESOLVED_AGAINST",
}
_EDGES: Final = {"from": "FROM", "before": "BEFORE", "through": "THROUGH"}
_CONVENTIONS: Final = {meaning: terminal for terminal, meaning in CONVENTIONS.items()}
ORDER: Final[tuple[tuple[type, ...], ...]] = (
    (n.Authority,),
    (n.Assumption,),
    (n.Citation,),
    (n.Period,),
    (n.ForConcept,),
    (n.Relation,),
    (n.Party,),
    (n.Sets,),
    (n.HoweverValue, n.HoweverLimit),
    (n.FulfilledWhen, n.ViolatedWhen),
    (n.DueNoLaterThan, n.DueInFirst, n.DueOn),
    (n.Condition,),
    (n.AlsoIf,),
    (n.Exempt,),
    (n.Convention,),
    (n.Interpretation,),
    (n.Acceptance,),
)
"""The order of the parts of a rule, norm, definition, table or repeal."""
_PLACE: Final = {kind: place for place, kinds in enumerate(ORDER) for kind in kinds}


class Line(NamedTuple):
    """A line of the formatted text; `at` is where it began in the text that was read."""

    indent: int
    text: str
    at: int


class LineFormat(ExpressionFormat):
    """Text of the parts of declarations."""

    # --- what a line rests on, and when it is in force

    def ground(self, ground: n.Ground | n.Citation) -> str:
        match ground:
            case n.Authority():
                return f"{self.word('AUTHORITY')} {self.paths(ground.clauses)}"
            case n.Assumption():
                return f"{self.word('TAKEN_AS_GIVEN')} {self.text(ground.text)}"
            case n.Interpretation():
                return f"{self.word('INTERPRETATION')} {self.text(ground.text)}"
            case n.Citation():
                return f"{self.word('CF')} {self.paths(ground.clauses)}"
            case _:
                assert_never(ground)

    def acceptance(self, acceptance: n.Acceptance) -> str:
        return f"{self.word('ACCEPTED')} {acceptance.code} {self.text(acceptance.reason)}"

    def period(self, period: n.Period) -> str:
        """`gælder fra …`."""
        clock = f" {self.word('DETERMINED_BY')} {self.expression(period.clock)}" if period.clock else ""
        if period.edges:
            return f"{self.word('IN_FORCE')} {self.edges(period)}{clock}"
        return f"{self.word('IN_FORCE')}{clock}" if clock else self.word("IN_FORCE_ALWAYS")

    def edges(self, period: n.Period) -> str:
        """`fra … til og med …`, with what states each date."""
        texts = []
        for edge in period.edges:
            grounds = "".join(f" {self.ground(ground)}" for ground in edge.grounds)
            texts.append(f"{self.word(_EDGES[edge.relation])} {self.at(edge.date, VALUE)}{grounds}")
        return " ".join(texts)

    def convention(self, convention: n.Convention, indent: int) -> list[Line]:
        word = self.word(_CONVENTIONS[convention.kind, convention.value])
        lines = [Line(indent, word, convention.span.start)]
        return lines + [Line(indent + 2, self.ground(g), g.span.start) for g in convention.grounds]

    # --- conditions over several lines

    def conditional_line(self, word: str, node: n.Expression, indent: int, at: int, tail: str = "") -> list[Line]:
        """`hvis C`: a lettered list on lines of its own, and a long chain with each member on its own."""
        match node:
            case n.Junction(form="list"):
                first = Line(indent, f"{word} {self.list_word(node)}", at)
                lines = [first, *self.items(node, indent + 2)]
                last = lines[-1]
                return [*lines[:-1], last._replace(text=last.text + tail)]
            case n.Junction() if len(word) + len(self.expression(node)) + len(tail) + indent + 1 > WIDTH:
                link = self.word("AND" if node.operator == "and" else "OR")
                members = [self.at(operand, NEGATION) for operand in node.operands]
                texts = [f"{word} {members[0]}", *(f"{link} {member}" for member in members[1:])]
                texts[-1] += tail
                starts = [at, *(operand.span.start for operand in node.operands[1:])]
                indents = [indent, *(indent + 2 for _ in members[1:])]
                return [Line(*line) for line in zip(indents, texts, starts, strict=True)]
            case n.Comparison(word="is", left=n.Quantified(where=where) as counted) if (
                where is not None and len(word) + len(self.expression(node)) + len(tail) + indent + 1 > WIDTH
            ):
                plain = f"{word} {self.quantified(msgspec.structs.replace(counted, where=None))}"
                whole = self.comparison(node)
                rest = whole[len(self.at(counted, VALUE)) + 1 :]
                link = self.word("SATISFY" if counted.which == "all" else "WHERE")
                return [
                    Line(indent, plain, at),
                    Line(indent + 2, f"{link} ({self.condition(where)})", where.span.start),
                    Line(indent + 2, f"{rest}{tail}", node.right.span.start),
                ]
            case _:
                return [Line(indent, f"{word} {self.condition(node)}{tail}", at)]

    def value_lines(self, word: str, node: n.Expression, level: int, indent: int, at: int) -> list[Line]:
        """`fastsætter x = V`: a long choice has its `så` and `ellers` on lines of their own."""
        text = f"{word} {self.at(node, level)}"
        match node:
            case n.Conditional() if level <= CONDITIONAL and len(text) + indent > WIDTH:
                lines = [
                    Line(indent, f"{word} {self.word('IF')} {self.condition(node.condition)}", at),
                    Line(indent + 2, f"{self.word('THEN')} {self.at(node.then, JUNCTION)}", node.then.span.start),
                ]
                if node.otherwise is not None:
                    otherwise = self.word("OTHERWISE")
                    lines += self.value_lines(
                        otherwise, node.otherwise, CONDITIONAL, indent + 2, node.otherwise.span.start
                    )
                return lines
            case _:
                return [Line(indent, text, at)]

    def items(self, node: n.Junction, indent: int) -> list[Line]:
        """The members of a lettered list, a line each, and one level of numbered members."""
        lines = []
        for letter, operand in zip(LETTERS, node.operands, strict=False):
            if isinstance(operand, n.Junction) and is_roman(operand):
                lines.append(Line(indent, f"{letter}) {self.list_word(operand)}", operand.span.start))
                width = max(len(mark) for mark in ROMANS[: len(operand.operands)]) + 1
                for mark, member in zip(ROMANS, operand.operands, strict=False):
                    text = f"{mark + ')':{width}} {self.at(member, CONDITIONAL)}"
                    lines.append(Line(indent + 3, text, member.span.start))
            else:
                lines.append(Line(indent, f"{letter}) {self.at(operand, CONDITIONAL)}", operand.span.start))
        return lines

    # --- parts

    def parts(self, parts: tuple[n.RulePart, ...], indent: int = 2) -> list[Line]:
        """The parts in their order; those of one kind stay in the order they were written."""
        ordered = sorted(parts, key=lambda part: _PLACE[type(part)])
        return [line for part in ordered for line in self.part_lines(part, indent)]

    def part_lines(self, part: n.RulePart, indent: int) -> list[Line]:
        start = part.span.start
        match part:
            case n.Convention():
                return self.convention(part, indent)
            case n.HoweverValue():
                value = f"{self.word('HOWEVER')} {self.at(part.value, JUNCTION)} {self.word('IF')}"
                return self.conditional_line(value, part.condition, indent + 2, start, self.tail(part))
            case n.HoweverLimit():
                word = self.word("HOWEVER_AT_MOST" if part.which == "cap" else "HOWEVER_AT_LEAST")
                return [Line(indent + 2, f"{word} {self.at(part.limit, VALUE)}{self.tail(part)}", start)]
            case n.Condition():
                return self.conditional_line(self.word("IF"), part.condition, indent, start)
            case n.AlsoIf():
                return self.conditional_line(self.word("ALSO_IF"), part.condition, indent, start, self.tail(part))
            case n.Sets(value=value) if value is not None:
                word = f"{self.word('SETS')} {part.result.text} ="
                return self.value_lines(word, value, CONDITIONAL, indent, start)
            case n.Exempt():
                lines = self.conditional_line(self.word("EXCEPT_IF"), part.condition, indent, start, self.tail(part))
                return lines + (self.unless(part.unless, indent + 2) if part.unless else [])
            case n.FulfilledWhen():
                return self.conditional_line(self.word("IS_FULFILLED_WHEN"), part.condition, indent, start)
            case n.ViolatedWhen():
                return self.conditional_line(self.word("IS_VIOLATED_WHEN"), part.condition, indent, start)
            case _:
                return [Line(indent, self.simple_part(part), start)]

    def simple_part(
        self,
        part: n.Ground
        | n.Acceptance
        | n.Citation
        | n.Period
        | n.ForConcept
        | n.Sets
        | n.Party
        | n.DueNoLaterThan
        | n.DueInFirst
        | n.DueOn
        | n.Relation,
    ) -> str:
        """A part that is always one line."""
        match part:
            case n.Authority() | n.Assumption() | n.Interpretation() | n.Citation():
                return self.ground(part)
            case n.Acceptance():
                return self.acceptance(part)
            case n.Period():
                return self.period(part)
            case n.ForConcept():
                return f"{self.word('FOR')} {part.concept.text}"
            case n.Sets():
                return f"{self.word('SETS')} {part.result.text}"
            case n.Party():
                return f"{self.word('BORNE_BY' if part.role == 'bearer' else 'HELD_BY')} {self.party(part.party)}"
            case n.DueNoLaterThan():
                return f"{self.word('DUE')} {self.no_later(part.length, part.start)}"
            case n.DueInFirst():
                return f"{self.word('DUE')} {self.first_of(part.length, part.start)}"
            case n.DueOn():
                return f"{self.word('DUE')} {self.word('NO_LATER_THAN')} {self.at(part.date, VALUE)}"
            case n.Relation():
                reason = f" {self.text(part.reason)}" if part.reason is not None else ""
                return f"{self.word(_RELATIONS[part.which])} {self.names(part.names)}{reason}"
            case _:
                assert_never(part)

    def party(self, party: n.Path | n.Text) -> str:
        return self.text(party) if isinstance(party, n.Text) else self.path(party)

    def tail(self, part: n.HoweverValue | n.HoweverLimit | n.AlsoIf | n.Exempt) -> str:
        """What a line rests on, and its own period."""
        grounds = "".join(f"  {self.ground(ground)}" for ground in part.grounds)
        return f"{grounds}  {self.period(part.period)}" if part.period else grounds

    def unless(self, unless: n.Unless, indent: int) -> list[Line]:
        tail = "".join(f"  {self.ground(ground)}" for ground in unless.grounds)
        return self.conditional_line(self.word("UNLESS"), unless.condition, indent, unless.span.start, tail)
