"""Nodes of expressions, made while the parser reads. Each method is named after its production in `regel.lark`."""

from __future__ import annotations

from typing import Any, Final, Literal

import msgspec

from hjemmel.source.span import Span
from hjemmel.syntax import nodes as n
from hjemmel.syntax.build_pieces import NESTING, Children, Decimals, PieceBuilder
from hjemmel.syntax.literals import POINT
from hjemmel.syntax.problems import DecimalOrList, ListMark, MixedAndOr, PartAmbiguous, TooDeep
from hjemmel.syntax.token import Token

COMPARATORS: Final[dict[str, n.Comparator]] = {
    "IS": "=",
    "IS_NOT": "<>",
    "IS_AT_LEAST": ">=",
    "IS_AT_MOST": "<=",
    "IS_MORE_THAN": ">",
    "IS_LESS_THAN": "<",
}
_DATE_WORDS: Final[dict[str, tuple[n.Comparator, Literal["before", "after", "latest", "earliest", "from"]]]] = {
    "BEFORE": ("<", "before"),
    "AFTER": (">", "after"),
    "NO_LATER_THAN": ("<=", "latest"),
    "NO_EARLIER_THAN": (">=", "earliest"),
    "FROM_AND_INCLUDING": (">=", "from"),
}
_QUANTIFIERS: Final[dict[str, Literal["exists", "all", "count"]]] = {
    "EXISTS": "exists",
    "ALL": "all",
    "COUNT_OF": "count",
}
_AGGREGATES: Final[dict[str, Literal["sum", "least", "greatest", "first", "last"]]] = {
    "SUM_OF": "sum",
    "SMALLEST_OF": "least",
    "LARGEST_OF": "greatest",
    "FIRST_OF": "first",
    "LAST_OF": "last",
}


LETTERS: Final = tuple("abcdefghijklmnopqrstuvwxyzæøå")
ROMANS: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


class ExpressionBuilder(PieceBuilder):
    """Callbacks for the expressions of the grammar."""

    def parenthesised(self, c: Children) -> n.Expression:
        inner: n.Expression = msgspec.structs.replace(c[1], span=self.span(c))
        self.parenthesised_nodes[id(inner)] = inner
        return inner

    # --- conditions

    def lettered(self, c: Children) -> n.Junction:
        self.check_marks([item[0] for item in c[1:]], LETTERS)
        return self.listed(c)

    def roman_list(self, c: Children) -> n.Junction:
        self.check_marks([item[0] for item in c[1:]], ROMANS)
        return self.listed(c)

    def listed(self, c: Children) -> n.Junction:
        """The list whose items are pairs of a mark and an expression."""
        operands = tuple(item[1] for item in c[1:])
        span = self.span([c[0], operands[-1]])
        return n.Junction(span, "and" if c[0].kind == "ALL_LIST" else "or", operands, "list")

    def letter_item(self, c: Children) -> tuple[Token, n.Expression]:
        return (c[0], c[1])

    roman_item = letter_item

    def conditional(self, c: Children) -> n.Conditional:
        return n.Conditional(self.span(c), c[1], c[3], c[5])

    def chain(self, c: Children) -> n.Junction:
        words = {token.kind for token in c[1::2]}
        if len(words) == 1:
            return n.Junction(self.span(c), "and" if words == {"AND"} else "or", tuple(c[::2]))
        return self.mixed_chain(c)

    def mixed_chain(self, c: Children) -> n.Junction:
        """The reading where `og` binds tighter; that it was mixed is reported."""
        groups: list[list[Any]] = [[c[0]]]
        for word, operand in zip(c[1::2], c[2::2], strict=True):
            if word.kind == "AND":
                groups[-1].append(operand)
            else:
                groups.append([operand])
        operands = [g[0] if len(g) == 1 else n.Junction(self.span(g), "and", tuple(g)) for g in groups]
        self.problems.append(self.mixed(c))
        return n.Junction(self.span(c), "or", tuple(operands))

    def mixed(self, c: Children) -> MixedAndOr:
        """The problem of a chain that mixes `og` and `eller`, with both readings as text."""
        operands = [self.source_of(operand) for operand in c[::2]]
        words = [token.text for token in c[1::2]]
        kinds = [token.kind for token in c[1::2]]
        return MixedAndOr(
            span=self.span(c),
            first=grouped(operands, words, [kind == "AND" for kind in kinds]),
            second=grouped(operands, words, [kind == "OR" for kind in kinds]),
        )

    def source_of(self, node: n.Expression) -> str:
        """What the drafter wrote, on one line."""
        return " ".join(self.source[node.span.start : node.span.end].split())

    def check_list(self, members: Children) -> None:
        """Report a list whose only member is a decimal number: its comma was meant to separate."""
        match members:
            case [n.Quantity(decimals=decimals, span=span) as only] if decimals:
                text = self.source_of(only)
                point = POINT[self.language]
                members_text = text.replace(point, f"{point} " if point == "," else ", ", 1)
                self.problems.append(DecimalOrList(span=span, number=text, members=members_text))

    def check_marks(self, marks: list[Token], wanted: tuple[str, ...]) -> None:
        """Report the first mark that is not the next one."""
        for at, mark in enumerate(marks):
            want = wanted[at] if at < len(wanted) else "-"
            if mark.text != f"{want})":
                self.problems.append(ListMark(span=self.span([mark]), found=mark.text, wanted=f"{want})"))
                return

    def negated(self, c: Children) -> n.Not:
        return n.Not(self.span(c), c[1])

    # --- comparisons

    def compared(self, c: Children) -> n.Comparison:
        left, word, right = c[0], c[1], c[-1]
        operator = COMPARATORS.get(word.kind)
        if operator is not None:
            return n.Comparison(self.span(c), operator, left, right)
        date_operator, said = _DATE_WORDS[word.kind]
        return n.Comparison(self.span(c), date_operator, left, right, said)

    def compared_status(self, c: Children) -> n.Comparison:
        left, token = c
        whole = self.span([token])
        status = self.words["IS_NOT_RELEVANT"][0].partition(" ")[2]
        span = Span(whole.file, whole.end - len(status), whole.end)
        return n.Comparison(self.span(c), "=", left, n.Reference(span, n.Path(span, (n.Name(span, status),))))

    def compared_none(self, c: Children) -> n.IsNone:
        return n.IsNone(self.span(c), c[0], c[1].kind == "IS_NOT_NONE")

    def one_of(self, c: Children) -> n.OneOf:
        self.check_list(c[3:-1:2])
        return n.OneOf(self.span(c), c[0], tuple(c[3:-1:2]))

    def between(self, c: Children) -> n.Between:
        return n.Between(self.span(c), c[0], c[2], c[4])

    def in_first(self, c: Children) -> n.InFirst:
        return n.InFirst(self.span(c), c[0], c[2], c[4])

    def no_later_than_after(self, c: Children) -> n.NoLaterThan:
        return n.NoLaterThan(self.span(c), c[0], c[-3], c[-1])

    def in_latest(self, c: Children) -> n.InLatest:
        return n.InLatest(self.span(c), c[0], c[2], c[4])

    # --- values

    def part_between(self, c: Children) -> n.PartBetween:
        self.check_part(c)
        return n.PartBetween(self.span(c), c[0], c[2], c[4])

    def check_part(self, c: Children) -> None:
        """Report `P af y over a`: it could be a part of P af y, or P af a part."""
        operand = c[0]
        if not isinstance(operand, n.PercentOf) or id(operand) in self.parenthesised_nodes:
            return
        over = self.source[c[1].start : self.span(c).end]
        part = " ".join(f"{self.source_of(operand.whole)} {over}".split())
        percent = self.source[operand.span.start : operand.whole.span.start]
        first = f"({self.source_of(operand)}) {' '.join(over.split())}"
        second = f"{' '.join(percent.split())} ({part})"
        self.problems.append(PartAmbiguous(span=self.span(c), first=first, second=second))

    def whole_units(self, c: Children) -> n.WholeUnits:
        units: tuple[Literal["day", "week", "month", "year"], ...] = ("day", "week", "month", "year")
        return n.WholeUnits(self.span(c), units[self.spelling(c[0])], c[1], c[3])

    def end_of(self, c: Children) -> n.EndOf:
        return n.EndOf(self.span(c), "month" if self.spelling(c[0]) == 0 else "year", c[1])

    def arithmetic(self, c: Children) -> n.Expression:
        if self.is_too_long(c[0]):
            return self.without_more(c)
        return n.Arithmetic(self.span(c), c[1].text, c[0], c[2])

    def is_too_long(self, left: n.Expression) -> bool:
        """Whether a chain of `+`, `*` and the like goes deeper than expressions may."""
        depth = 0
        while isinstance(left, n.Arithmetic | n.PercentOf):
            left = left.left if isinstance(left, n.Arithmetic) else left.percent
            depth += 1
        return depth >= NESTING

    def without_more(self, c: Children) -> n.Expression:
        """The chain so far; that it goes on is reported once."""
        chain: n.Expression = c[0]
        if chain.span.start not in self.deep:
            self.deep.add(chain.span.start)
            self.problems.append(TooDeep(span=self.span(c), limit=NESTING))
        return chain

    def percent_of(self, c: Children) -> n.Expression:
        if self.is_too_long(c[0]):
            return self.without_more(c)
        return n.PercentOf(self.span(c), c[0], c[2])

    def unary(self, c: Children) -> n.Unary:
        return n.Unary(self.span(c), c[1])

    def parameter_at(self, c: Children) -> n.ParameterAt:
        keys = (self.reference([c[2]]),) if len(c) == 3 else tuple(c[3:-1:2])
        return n.ParameterAt(self.span(c), self.path(c), keys)

    def extremum(self, c: Children) -> n.Extremum:
        which: Literal["least", "greatest"] = "least" if c[0].kind == "LOWEST_OF" else "greatest"
        self.check_list(c[2:-1:2])
        return n.Extremum(self.span(c), which, tuple(c[2:-1:2]))

    def rounded(self, c: Children) -> n.Rounded:
        return n.Rounded(self.span(c), c[1], c[2])

    def quantified(self, c: Children) -> n.Quantified:
        return n.Quantified(self.span(c), _QUANTIFIERS[c[0].kind], c[1], c[4])

    def share(self, c: Children) -> n.Share:
        return n.Share(self.span(c), c[1], c[4], c[8])

    def aggregate(self, c: Children) -> n.Aggregate:
        return n.Aggregate(self.span(c), _AGGREGATES[c[0].kind], c[1], c[3], c[6])

    # --- atoms

    def reference(self, c: Children) -> n.Reference:
        path = self.path(c)
        return n.Reference(path.span, path)

    path_value = reference

    def deadline(self, c: Children) -> n.Deadline:
        return n.Deadline(self.span(c))

    def assessment_date(self, c: Children) -> n.AssessmentDate:
        return n.AssessmentDate(self.span(c))

    def yes(self, c: Children) -> n.TruthLiteral:
        return n.TruthLiteral(self.span(c), True)

    def no(self, c: Children) -> n.TruthLiteral:
        return n.TruthLiteral(self.span(c), False)

    def none(self, c: Children) -> n.NoneLiteral:
        return n.NoneLiteral(self.span(c))

    def rounding(self, c: Children) -> n.Rounding:
        unit = c[1]
        word: Token = c[0]
        how: Literal["nearest", "up", "down"] = (
            "nearest" if word.kind.endswith("NEAREST") else "up" if "UP_TO" in word.kind else "down"
        )
        quantity = unit if isinstance(unit, n.Quantity) else None
        return n.Rounding(self.span(c), how, quantity, unit.places if isinstance(unit, Decimals) else None)


def grouped(operands: list[str], words: list[str], tight: list[bool]) -> str:
    """`a og (b eller c)`: the chain as text, with parentheses round what the tight words join."""
    groups: list[list[str]] = [[operands[0]]]
    loose: list[str] = []
    for operand, word, is_tight in zip(operands[1:], words, tight, strict=True):
        if is_tight:
            groups[-1] += [word, operand]
        else:
            loose.append(word)
            groups.append([operand])
    texts = [" ".join(group) if len(group) == 1 else f"({' '.join(group)})" for group in groups]
    return " ".join([texts[0], *(f"{word} {text}" for word, text in zip(loose, texts[1:], strict=True))])
