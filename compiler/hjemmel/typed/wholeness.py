"""Whether a number is certain to come out whole (amounts in øre)."""

from fractions import Fraction

from hjemmel.plan import nodes as p
from hjemmel.typed.types import WHOLE_KINDS


def is_whole(expression: p.Expr) -> bool:
    """Whether every value of the expression is whole, by its form alone; division and percentages are not."""
    match expression:
        case p.Literal_(value):
            return value is None or isinstance(value, int)
        case p.Read(type=type_) | p.ParameterRead(type=type_):
            return type_.kind in WHOLE_KINDS
        case p.Negative(operand):
            return is_whole(operand)
        case p.Arithmetic(operator, left, right):
            return operator != "/" and is_whole(left) and is_whole(right)
        case p.PartBetween(operand, above, up_to):
            return is_whole(operand) and is_whole(above) and (up_to is None or is_whole(up_to))
        case p.Extremum(_, operands):
            return all(map(is_whole, operands))
        case p.If(_, then, otherwise):
            return is_whole(then) and is_whole(otherwise)
        case p.Round(operand, numerator, denominator):
            return Fraction(numerator, denominator).denominator == 1
        case p.Aggregate(value=value):
            return is_whole(value)
        case p.WholeUnits() | p.DateDifference():
            return True
        case p.Quantified(which):
            return which == "count"
        case _:
            return False
