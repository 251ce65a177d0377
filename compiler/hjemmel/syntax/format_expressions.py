"""Expressions as text, with the parentheses they need and no others."""

from __future__ import annotations

from typing import Final, assert_never

from hjemmel.syntax import nodes as n
from hjemmel.syntax.build_expressions import LETTERS, ROMANS
from hjemmel.syntax.format_literals import LiteralFormat

LISTED, CONDITIONAL, JUNCTION, NEGATION, COMPARISON, VALUE, SUM, TERM, FACTOR, ATOM = range(10)
"""How tightly an expression holds together, as in the grammar."""

_COMPARATORS: Final = {
    "=": "IS",
    "<>": "IS_NOT",
    ">=": "IS_AT_LEAST",
    "<=": "IS_AT_MOST",
    ">": "IS_MORE_THAN",
    "<": "IS_LESS_THAN",
}
_DATE_WORDS: Final = {
    "before": "BEFORE",
    "after": "AFTER",
    "latest": "NO_LATER_THAN",
    "earliest": "NO_EARLIER_THAN",
    "from": "FROM_AND_INCLUDING",
}
_AGGREGATES: Final = {
    "sum": "SUM_OF",
    "least": "SMALLEST_OF",
    "greatest": "LARGEST_OF",
    "first": "FIRST_OF",
    "last": "LAST_OF",
}
_WHOLE_UNITS: Final = ("day", "week", "month", "year")


def level_of(node: n.Expression) -> int:
    """How tightly the expression holds together."""
    match node:
        case n.Junction(form="list"):
            return LISTED
        case n.Conditional():
            return CONDITIONAL
        case n.Junction():
            return JUNCTION
        case n.Not():
            return NEGATION
        case n.Comparison() | n.OneOf() | n.IsNone() | n.Between() | n.InFirst() | n.NoLaterThan() | n.InLatest():
            return COMPARISON
        case n.PartBetween() | n.WholeUnits() | n.EndOf():
            return VALUE
        case n.Arithmetic(operator="+" | "-"):
            return SUM
        case n.Arithmetic() | n.PercentOf():
            return TERM
        case n.Unary():
            return FACTOR
        case _:
            return ATOM


class ExpressionFormat(LiteralFormat):
    """Text of expressions."""

    def at(self, node: n.Expression, level: int) -> str:
        """The expression where one of at least `level` can stand."""
        text = self.expression(node)
        return text if level_of(node) >= level else f"({text})"

    def condition(self, node: n.Expression) -> str:
        """The expression inside parentheses or after `hvis`, on one line."""
        return self.at(node, LISTED)

    def expression(self, node: n.Expression) -> str:  # one line per kind of expression
        match node:
            case n.Quantity():
                return self.quantity(node)
            case n.DateLiteral():
                return self.date(node)
            case n.TruthLiteral():
                return self.word("YES" if node.value else "NO")
            case n.NoneLiteral():
                return self.word("NONE")
            case n.Text():
                return self.text(node)
            case n.Reference():
                return self.path(node.path)
            case n.ParameterAt():
                return f"{self.path(node.path)} {self.word('BY')} {self.keys(node.keys)}"
            case n.AssessmentDate():
                return self.word("ASSESSMENT_DATE")
            case n.Deadline():
                return self.word("DEADLINE")
            case n.Unary():
                return f"-{self.at(node.operand, FACTOR)}"
            case n.Arithmetic():
                own = level_of(node)
                return f"{self.at(node.left, own)} {node.operator} {self.at(node.right, own + 1)}"
            case n.PercentOf():
                return f"{self.at(node.percent, TERM)} {self.word('OF')} {self.at(node.whole, FACTOR)}"
            case n.PartBetween():
                return self.part(node)
            case n.Extremum():
                which = self.word("LOWEST_OF" if node.which == "least" else "HIGHEST_OF")
                return f"{which} ({self.listed(node.operands)})"
            case n.Comparison():
                return self.comparison(node)
            case n.OneOf():
                return f"{self.at(node.operand, VALUE)} {self.word('IS_ONE_OF')} ({self.listed(node.choices)})"
            case n.IsNone():
                return f"{self.at(node.operand, VALUE)} {self.word('IS_NOT_NONE' if node.negated else 'IS_NONE')}"
            case n.Between():
                return (
                    f"{self.at(node.operand, VALUE)} {self.word('FROM_AND_INCLUDING')} {self.at(node.first, VALUE)} "
                    f"{self.word('THROUGH')} {self.at(node.last, VALUE)}"
                )
            case n.InFirst():
                return f"{self.at(node.operand, VALUE)} {self.first_of(node.length, node.start)}"
            case n.NoLaterThan():
                return f"{self.at(node.operand, VALUE)} {self.no_later(node.length, node.start)}"
            case n.InLatest():
                end = f" {self.word('THROUGH')} {self.at(node.end, VALUE)}" if node.end else ""
                length = self.at(node.length, VALUE)
                return f"{self.at(node.operand, VALUE)} {self.word('WITHIN_THE_LAST')} {length}{end}"
            case n.Not():
                return f"{self.word('NOT')} {self.at(node.operand, NEGATION)}"
            case n.Junction():
                return self.junction(node)
            case n.Conditional():
                return self.conditional(node)
            case n.Rounded():
                return f"{self.word('ROUND')} {self.at(node.operand, VALUE)} {self.rounding(node.rounding)}"
            case n.WholeUnits():
                end = f" {self.word('TO')} {self.at(node.end, SUM)}" if node.end else ""
                words = self.word("WHOLE_UNITS_FROM", _WHOLE_UNITS.index(node.unit))
                return f"{words} {self.at(node.start, SUM)}{end}"
            case n.EndOf():
                return f"{self.word('END_OF', 0 if node.unit == 'month' else 1)} {self.at(node.operand, SUM)}"
            case n.Quantified():
                return self.quantified(node)
            case n.Share():
                among = f" {self.word('AMONG')} ({self.condition(node.among)})" if node.among else ""
                where = f"{self.word('WHERE')} ({self.condition(node.where)})"
                return f"{self.word('SHARE_OF')} {self.path(node.members)} {where}{among}"
            case n.Aggregate():
                order = f" {self.word('ORDERED_BY')} {node.ordered_by.text}" if node.ordered_by else ""
                where = f" {self.word('WHERE')} ({self.condition(node.where)})" if node.where else ""
                return f"{self.word(_AGGREGATES[node.which])} {self.path(node.field)}{order}{where}"
            case _:
                assert_never(node)

    def listed(self, members: tuple[n.Expression, ...]) -> str:
        """Members of a list, with commas."""
        return ", ".join(self.at(member, CONDITIONAL) for member in members)

    def keys(self, keys: tuple[n.Expression, ...]) -> str:
        match keys:
            case (n.Reference(path=path),) if path.names[0].text not in self.statuses:
                return self.path(path)
            case _:
                return f"({self.listed(keys)})"

    def part(self, node: n.PartBetween) -> str:
        operand = self.at(node.operand, SUM)
        operand = f"({operand})" if isinstance(node.operand, n.PercentOf) else operand
        up_to = f" {self.word('UP_TO')} {self.at(node.up_to, SUM)}" if node.up_to else ""
        return f"{operand} {self.word('ABOVE')} {self.at(node.above, SUM)}{up_to}"

    def comparison(self, node: n.Comparison) -> str:
        left = self.at(node.left, VALUE)
        right = self.at(node.right, VALUE)
        if node.word != "is":
            return f"{left} {self.word(_DATE_WORDS[node.word])} {right}"
        if right.split(" ", 1)[0] == self.word("NONE") and node.operator in ("=", "<>"):
            right = f"({right})"  # `er ingen` is a test of its own
        return f"{left} {self.comparator(node.operator)} {right}"

    def comparator(self, operator: n.Comparator) -> str:
        """`er mindst`."""
        return self.word(_COMPARATORS[operator])

    def first_of(self, length: n.Expression, start: n.Expression) -> str:
        """`i de første N fra s`."""
        return f"{self.word('IN_THE_FIRST')} {self.at(length, VALUE)} {self.word('FROM')} {self.at(start, VALUE)}"

    def no_later(self, length: n.Expression, start: n.Expression) -> str:
        """`senest N efter s`."""
        return f"{self.word('NO_LATER_THAN')} {self.at(length, VALUE)} {self.word('AFTER')} {self.at(start, VALUE)}"

    def junction(self, node: n.Junction) -> str:
        if node.form == "words":
            word = f" {self.word('AND' if node.operator == 'and' else 'OR')} "
            return word.join(self.at(operand, NEGATION) for operand in node.operands)
        items = (f"{mark}) {self.item(operand)}" for mark, operand in zip(LETTERS, node.operands, strict=False))
        return f"{self.list_word(node)} {' '.join(items)}"

    def list_word(self, node: n.Junction) -> str:
        """`alle:` or `mindst én:`."""
        return self.word("ALL_LIST" if node.operator == "and" else "ANY_LIST")

    def item(self, node: n.Expression) -> str:
        """A member of a lettered list on one line."""
        if isinstance(node, n.Junction) and is_roman(node):
            items = (
                f"{mark}) {self.at(operand, CONDITIONAL)}" for mark, operand in zip(ROMANS, node.operands, strict=False)
            )
            return f"{self.list_word(node)} {' '.join(items)}"
        return self.at(node, CONDITIONAL)

    def conditional(self, node: n.Conditional) -> str:
        then = self.at(node.then, JUNCTION)
        otherwise = f" {self.word('OTHERWISE')} {self.at(node.otherwise, CONDITIONAL)}" if node.otherwise else ""
        return f"{self.word('IF')} {self.condition(node.condition)} {self.word('THEN')} {then}{otherwise}"

    def quantified(self, node: n.Quantified) -> str:
        word = {"exists": "EXISTS", "all": "ALL", "count": "COUNT_OF"}[node.which]
        link = "SATISFY" if node.which == "all" else "WHERE"
        where = f" {self.word(link)} ({self.condition(node.where)})" if node.where else ""
        return f"{self.word(word)} {self.path(node.members)}{where}"

    def rounding(self, rounding: n.Rounding) -> str:
        """`til nærmeste 100 kr.`."""
        word = {"nearest": "TO_NEAREST", "up": "UP_TO_UNIT", "down": "DOWN_TO_UNIT"}[rounding.how]
        return f"{self.word(word)} {self.rounding_unit(rounding)}"

    def rounded_to(self, rounding: n.Rounding) -> str:
        """`afrundet til nærmeste 100 kr.`."""
        word = {"nearest": "ROUNDED_TO_NEAREST", "up": "ROUNDED_UP_TO", "down": "ROUNDED_DOWN_TO"}[rounding.how]
        return f"{self.word(word)} {self.rounding_unit(rounding)}"

    def rounding_unit(self, rounding: n.Rounding) -> str:
        if rounding.decimals is not None:
            return f"{rounding.decimals} {self.word('DECIMAL', 0 if rounding.decimals == 1 else 1)}"
        unit = rounding.unit
        assert unit is not None, "a rounding has a unit or a number of decimals"
        is_whole = (unit.numerator, unit.denominator, unit.kind) == (1, 1, "number")
        return self.word("WHOLE") if is_whole else self.quantity(unit)


def is_roman(node: n.Junction) -> bool:
    """Whether the list can stand as numbered members inside a lettered one, which goes one level down only."""
    return node.form == "list" and len(node.operands) <= len(ROMANS)
