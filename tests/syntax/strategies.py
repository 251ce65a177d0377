"""Random syntax nodes such as a text can give, for property tests. All places are the same empty span."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any
from unicodedata import normalize

import msgspec
from hypothesis import strategies as st

from hjemmel.source.span import Span
from hjemmel.syntax import nodes as n
from hjemmel.syntax.grammar import reserved_words

NOWHERE = Span("", 0, 0)
RESERVED = reserved_words("da") | reserved_words("en") | {"denne", "this"}


def without_places(value: Any) -> Any:
    """The node with every span the same."""
    match value:
        case Span():
            return NOWHERE
        case msgspec.Struct():
            return type(value)(*(without_places(getattr(value, field)) for field in value.__struct_fields__))
        case tuple():
            return tuple(without_places(member) for member in value)
        case _:
            return value


def node(kind: type[Any], *fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A node of a kind with such fields."""
    return st.builds(kind, st.just(NOWHERE), *fields)


def some(members: st.SearchStrategy[Any], least: int = 0, most: int = 3) -> st.SearchStrategy[Any]:
    return st.lists(members, min_size=least, max_size=most).map(tuple)


def maybe(member: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | member


words = st.from_regex(r"[a-zæøå](_?[a-zæøå0-9]){0,6}", fullmatch=True).filter(lambda word: word not in RESERVED)
names = node(n.Name, words)
concepts = node(n.Name, st.from_regex(r"[A-ZÆØÅ][a-zæøå]{2,6}", fullmatch=True))
plain_paths = node(n.Path, some(names, 1, 2))
paths = plain_paths | names.map(lambda name: n.Path(NOWHERE, (n.Name(NOWHERE, "denne"), name)))
characters = st.characters(blacklist_characters='"\n\r', blacklist_categories=["Cs", "Cc"])
plain_text = st.text(characters, max_size=8).map(lambda text: normalize("NFC", text))
texts = node(n.Text, plain_text)
quotations = node(n.Quotation, st.sampled_from(["a b", "a\n    b", "x »y« z", "1. januar 2024", '"']))


@st.composite
def quantities(draw: Callable[..., Any]) -> n.Quantity:
    kind = draw(st.sampled_from(["number", "amount", "percent", "hour", "day", "week", "month", "year"]))
    decimals = draw(st.integers(0, 3))
    scale = draw(st.sampled_from(["", "million", "billion"])) if kind == "amount" else ""
    currency = draw(st.sampled_from(["", "EUR"])) if kind == "amount" else ""
    value = Fraction(draw(st.integers(0, 10**9)), 10**decimals) * {"": 1, "million": 10**6, "billion": 10**9}[scale]
    return n.Quantity(NOWHERE, value.numerator, value.denominator, kind, decimals, scale, currency)


dates = (
    st.dates()
    .map(lambda date: n.DateLiteral(NOWHERE, date.year, date.month, date.day))
    .filter(lambda date: date.year > 1000)
)
literals = quantities() | dates | node(n.TruthLiteral, st.booleans()) | node(n.NoneLiteral) | texts
references = node(n.Reference, paths)
units = node(n.Quantity, st.just(1), st.just(1), st.just("number")) | quantities().filter(
    lambda q: (q.numerator, q.denominator, q.kind) != (1, 1, "number")
)
roundings = node(n.Rounding, st.sampled_from(["nearest", "up", "down"]), units, st.none()) | node(
    n.Rounding, st.sampled_from(["nearest", "up", "down"]), st.none(), st.integers(0, 9)
)
atoms = (
    literals
    | references
    | node(n.AssessmentDate)
    | node(n.Deadline)
    | node(n.Reference, st.just(n.Path(NOWHERE, (n.Name(NOWHERE, "opfyldt"),))))
)


def _larger(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    is_words = [("=", "is"), ("<>", "is"), ("<", "is"), ("<=", "is"), (">", "is"), (">=", "is")]
    date_words = [("<", "before"), (">", "after"), ("<=", "latest"), (">=", "earliest"), (">=", "from")]
    comparisons = st.sampled_from(is_words + date_words).flatmap(
        lambda c: node(n.Comparison, st.just(c[0]), inner, inner, st.just(c[1]))
    )
    junctions = node(n.Junction, st.sampled_from(["and", "or"]), some(inner, 2, 4), st.just("words")) | node(
        n.Junction, st.sampled_from(["and", "or"]), some(inner, 1, 12), st.just("list")
    )
    lists = plain_paths
    decimal_alone = some(inner, 1, 3).filter(
        lambda ms: not (len(ms) == 1 and isinstance(ms[0], n.Quantity) and ms[0].decimals)
    )
    return st.one_of(
        node(n.ParameterAt, paths, some(inner, 1, 2)),
        node(n.Unary, inner),
        node(n.Arithmetic, st.sampled_from("+-*/"), inner, inner),
        node(n.PercentOf, inner, inner),
        node(n.PartBetween, inner, inner, maybe(inner)),
        node(n.Extremum, st.sampled_from(["least", "greatest"]), decimal_alone),
        comparisons,
        node(n.OneOf, inner, decimal_alone),
        node(n.IsNone, inner, st.booleans()),
        node(n.Between, inner, inner, inner),
        node(n.InFirst, inner, inner, inner),
        node(n.NoLaterThan, inner, inner, inner),
        node(n.InLatest, inner, inner, maybe(inner)),
        node(n.Not, inner),
        junctions,
        node(n.Conditional, inner, inner, maybe(inner)),
        node(n.Rounded, inner, roundings),
        node(n.WholeUnits, st.sampled_from(["day", "week", "month", "year"]), inner, maybe(inner)),
        node(n.EndOf, st.sampled_from(["month", "year"]), inner),
        node(n.Quantified, st.sampled_from(["exists", "all"]), lists, inner),
        node(n.Quantified, st.just("count"), lists, maybe(inner)),
        node(n.Share, lists, inner, maybe(inner)),
        node(
            n.Aggregate,
            st.sampled_from(["sum", "least", "greatest", "first", "last"]),
            lists,
            maybe(names),
            maybe(inner),
        ),
    )


expressions = st.recursive(atoms, _larger, max_leaves=6)

authorities = node(n.Authority, some(plain_paths, 1))
own_grounds = some(authorities | node(n.Assumption, plain_text), 0, 2)
grounds = some(authorities | node(n.Assumption, plain_text) | node(n.Interpretation, plain_text), 0, 2)
clocks = references | node(n.Deadline) | node(n.AssessmentDate)
edges = node(
    n.PeriodEdge,
    st.sampled_from(["from", "before", "through"]),
    expressions,
    some(node(n.Citation, some(plain_paths, 1)) | node(n.Assumption, plain_text), 0, 2),
)
periods = node(n.Period, some(edges, 0, 2), maybe(clocks))
conventions = st.sampled_from(
    [
        ("months", "corresponding"),
        ("months", "last_stays_last"),
        ("months", "error"),
        ("deadlines", "day_after"),
        ("deadlines", "same_day"),
        ("workday", "next"),
        ("workday", "unmoved"),
    ]
)


def counting(on: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Counting conventions that rest on something."""
    return st.tuples(conventions, on).map(lambda c: n.Convention(NOWHERE, *c[0], c[1]))


acceptances = node(n.Acceptance, st.just("HJ412"), plain_text)
parties = node(n.Party, st.sampled_from(["bearer", "holder"]), plain_paths | texts)
no_grounds = st.just(())
unlesses = node(n.Unless, expressions, own_grounds)
relations = node(n.Relation, st.sampled_from(["prevails", "replaces", "repeals"]), some(names, 1), st.none()) | node(
    n.Relation, st.just("unresolved"), some(names, 1), plain_text
)
parts = st.one_of(
    authorities,
    node(n.Assumption, plain_text),
    node(n.Interpretation, plain_text),
    acceptances,
    node(n.Citation, some(plain_paths, 1)),
    periods,
    node(n.ForConcept, concepts),
    node(n.Sets, names, maybe(expressions)),
    node(n.HoweverValue, expressions, expressions, own_grounds, maybe(periods)),
    node(n.HoweverLimit, st.sampled_from(["cap", "floor"]), expressions, own_grounds, maybe(periods)),
    node(n.Condition, expressions, no_grounds),
    node(n.AlsoIf, expressions, own_grounds, maybe(periods)),
    node(n.Exempt, expressions, maybe(unlesses), own_grounds, maybe(periods)),
    parties,
    node(n.FulfilledWhen, expressions),
    node(n.ViolatedWhen, expressions),
    node(n.DueNoLaterThan, expressions, expressions),
    node(n.DueInFirst, expressions, expressions),
    node(n.DueOn, expressions),
    relations,
    counting(own_grounds),
)
