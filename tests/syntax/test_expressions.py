"""How expressions are read: what binds tighter, what stands nearest, and what each form becomes."""

from __future__ import annotations

import pytest

from hjemmel.syntax import nodes as n
from hjemmel.syntax.from_text import file_from_text


def condition_in(text: str) -> n.Expression:
    file, problems = file_from_text(f'regelsæt x\nregel r "R"\n  hvis {text}\n', "x.regel")
    assert problems == ()
    match file.declarations:
        case (n.Rule(parts=(n.Condition(condition=condition),)),):
            return condition
        case other:
            raise AssertionError(other)


def shape(node: object) -> str:
    """The expression with every operation in brackets."""
    match node:
        case n.Reference(path=path):
            return ".".join(name.text for name in path.names)
        case n.Quantity():
            return f"{node.numerator}/{node.denominator} {node.kind}" if node.denominator > 1 else str(node.numerator)
        case n.Arithmetic():
            return f"[{shape(node.left)} {node.operator} {shape(node.right)}]"
        case n.PercentOf():
            return f"[{shape(node.percent)} % {shape(node.whole)}]"
        case n.PartBetween():
            return f"[{shape(node.operand)} over {shape(node.above)} to {shape(node.up_to)}]"
        case n.Unary():
            return f"[- {shape(node.operand)}]"
        case n.Comparison():
            return f"[{shape(node.left)} {node.operator} {shape(node.right)}]"
        case n.Not():
            return f"[not {shape(node.operand)}]"
        case n.Junction():
            return f"[{f' {node.operator} '.join(map(shape, node.operands))}]"
        case n.Conditional():
            return f"[if {shape(node.condition)} then {shape(node.then)} else {shape(node.otherwise)}]"
        case None:
            return "nothing"
        case _:
            return type(node).__name__


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a + b * c - d", "[[a + [b * c]] - d]"),
        ("a - b - c", "[[a - b] - c]"),
        ("a / b * c", "[[a / b] * c]"),
        ("(a + b) * c", "[[a + b] * c]"),
        ("-a * b", "[[- a] * b]"),
        ("70 pct. af x + y", "[[70 % x] + y]"),
        ("x + y over 3 op til 5", "[[x + y] over 3 to 5]"),
        ("20 pct. af (x over 3)", "[20 % [x over 3 to nothing]]"),
        ("ikke a er b", "[not [a = b]]"),
        ("ikke a og b", "[[not a] and b]"),
        ("a er mindst b + 1 og c før d", "[[a >= [b + 1]] and [c < d]]"),
        ("a og b og c", "[a and b and c]"),
        ("a og (b eller c)", "[a and [b or c]]"),
        ("hvis a så hvis b så c ellers d", "[if a then [if b then c else d] else nothing]"),
        ("hvis a så b ellers c eller d", "[if a then b else [c or d]]"),
        ("a tidligst b", "[a >= b]"),
        ("a senest den 1. maj 2024", "[a <= DateLiteral]"),
        ("a er 1,5", "[a = 3/2 number]"),
        ("a er 1.100.000", "[a = 1100000]"),
        ("a er 1,1 mia. kr.", "[a = 1100000000]"),
        ("a senest den laveste af (b, c)", "[a <= Extremum]"),
        ("a er opfyldt", "[a = opfyldt]"),
        ("a er ikke relevant", "[a = ikke relevant]"),
        ("alle: a) x b) mindst én: i) y ii) z c) v", "[x and [y or z] and v]"),
        ("d fra og med a til og med b", "Between"),
        ("d fra og med a", "[d >= a]"),
        ("d i de første 3 måneder fra s + 1 dag", "InFirst"),
        ("d senest 14 dage efter s", "NoLaterThan"),
        ("d inden for de seneste 12 måneder", "InLatest"),
        ("hele år fra a til b er mindst 18 år", "[WholeUnits >= 18]"),
        ("a.b er ingen", "IsNone"),
    ],
)
def test_reading(text: str, expected: str) -> None:
    assert shape(condition_in(text)) == expected


def test_a_place_covers_parentheses_and_both_ends() -> None:
    condition = condition_in("(a + b) * c er 3")
    start = len('regelsæt x\nregel r "R"\n  hvis ')
    assert (condition.span.start - start, condition.span.end - start) == (0, len("(a + b) * c er 3"))
    assert isinstance(condition, n.Comparison)
    assert isinstance(condition.left, n.Arithmetic)
    assert condition.left.left.span.end - start == len("(a + b)")


def test_a_ground_belongs_to_the_line_before_it_and_one_at_the_end_of_a_condition_to_the_rule() -> None:
    text = """regelsæt x
regel r "R"
  fastsætter v = 1
    dog 2 hvis a  hjemmel k.dog  gælder fra d
  undtagen hvis b  hjemmel k.undtagen
    medmindre c  lagt til grund "medmindre"
  hvis e
  hjemmel k.regel
"""
    file, problems = file_from_text(text, "x.regel")
    assert problems == ()
    match file.declarations:
        case (
            n.Rule(parts=(n.Sets(), n.HoweverValue() as however, n.Exempt() as exempt, n.Condition(), n.Authority())),
        ):
            assert [type(ground) for ground in however.grounds] == [n.Authority]
            assert however.period is not None
            assert [type(ground) for ground in exempt.grounds] == [n.Authority]
            assert exempt.unless is not None
            assert [type(ground) for ground in exempt.unless.grounds] == [n.Assumption]
        case other:
            raise AssertionError(other)


def test_a_number_is_no_duration_before_a_counting_convention() -> None:
    text = """regelsæt x
begreb B "b"
  resultat r : heltal "r"
    ellers 0
    måneder tælles til tilsvarende dag, ellers fejl
"""
    file, problems = file_from_text(text, "x.regel")
    assert problems == ()
    match file.declarations:
        case (
            n.Concept(members=(n.Result(otherwise=n.OtherwiseTail(value=n.Quantity(kind=kind)), conventions=(_,)),)),
        ):
            assert kind == "number"
        case other:
            raise AssertionError(other)


def test_english_reads_as_danish() -> None:
    danish = 'regelsæt x\nregel r "R"\n  hvis d i de første 3 måneder fra 1. maj 2024 og a er mindst 1.000,5 kr.\n'
    english = 'ruleset x\nrule r "R"\n  if d in the first 3 months from 1 May 2024 and a is at least 1,000.5 kr.\n'
    first, second = (file_from_text(text, "x.regel")[0].declarations[0] for text in (danish, english))
    assert isinstance(first, n.Rule)
    assert isinstance(second, n.Rule)
    assert isinstance(first.parts[0], n.Condition)
    assert isinstance(second.parts[0], n.Condition)
    assert shape(first.parts[0].condition) == shape(second.parts[0].condition) == "[InFirst and [a >= 2001/2 amount]]"
