"""Random declarations and files, for property tests."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from hjemmel.syntax import nodes as n
from tests.syntax.strategies import (
    NOWHERE,
    acceptances,
    concepts,
    counting,
    expressions,
    grounds,
    literals,
    maybe,
    names,
    no_grounds,
    node,
    parts,
    periods,
    plain_paths,
    plain_text,
    quotations,
    references,
    roundings,
    some,
    texts,
)

type_names = node(
    n.TypeName,
    st.sampled_from(["ja/nej", "heltal", "beløb", "dato", "måneder", "Ydelse"]),
    st.booleans(),
    st.booleans(),
)
interpretations = node(n.Interpretation, plain_text)
anchored = node(n.AnchoredQuotation, quotations, maybe(quotations))
sources = node(
    n.SourceDeclaration,
    st.sampled_from(["agreement", "act", "order", "guidance"]),
    names,
    texts,
    maybe(texts),
    maybe(texts),
    some(node(n.Clause, names, quotations, maybe(quotations))),
    some(node(n.NotARule, texts, some(anchored), st.booleans())),
)
key_dates = node(
    n.KeyDate, names, expressions, some(node(n.Citation, some(plain_paths, 1)) | interpretations, 0, 2), maybe(texts)
)
codes = node(n.Codes, concepts, texts, some(node(n.Code, names, texts)))
facts = node(n.Fact, names, type_names, texts, some(acceptances | interpretations, 0, 2))
discretions = node(n.Discretion, names, type_names, texts, grounds, maybe(plain_paths | texts), some(acceptances, 0, 1))
results = node(
    n.Result,
    names,
    type_names,
    texts,
    maybe(node(n.FormulaTail, expressions, grounds)),
    maybe(node(n.OtherwiseTail, expressions, grounds)),
    maybe(roundings),
    grounds,
    some(counting(no_grounds), 0, 1),
    some(acceptances, 0, 1),
)
whole_concepts = node(n.Concept, concepts, texts, some(concepts, 0, 2), some(facts | discretions | results))
version_periods = periods.filter(lambda period: period.edges or period.clock is None)


def _taken_by_date(version: n.ParameterVersion) -> bool:
    """A leading `lagt til grund` would be the last date's, so no text gives such a version."""
    leading = version.grounds[:1]
    return (
        bool(version.period.edges)
        and version.period.clock is None
        and any(isinstance(ground, n.Assumption) for ground in leading)
    )


versions = node(
    n.ParameterVersion, some(names, 0, 2), literals | references | expressions, version_periods, grounds
).filter(lambda version: not _taken_by_date(version))
parameters = node(
    n.Parameter,
    names,
    type_names,
    some(concepts, 0, 2),
    texts,
    some(versions),
    some(acceptances | interpretations, 0, 1),
)


def titled(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Declarations with a name, a title and parts."""
    return node(kind, names, texts, some(parts, 0, 4))


@st.composite
def tables(draw: Any) -> n.Table:
    columns = draw(some(node(n.Column, expressions, st.sampled_from(["=", "<>", "<", "<=", ">", ">="])), 1, 3))
    rows = [
        draw(node(n.Row, some(maybe(expressions), len(columns), len(columns)), expressions, grounds))
        for _ in range(draw(st.integers(0, 3)))
    ]
    return n.Table(NOWHERE, draw(names), draw(texts), draw(some(parts, 0, 2)), columns, tuple(rows))


assignments = node(n.Assignment, plain_paths, expressions, maybe(texts), maybe(texts))
outcomes = st.one_of(
    node(n.Outcome, st.sampled_from(["missing", "discretion", "conflict"]), some(plain_paths, 1)),
    node(n.Outcome, st.sampled_from(["no_rule", "undefined"]), st.just(())),
)


def _is_status(expectation: n.Holds) -> bool:
    match expectation.condition:
        case n.Comparison(operator="=", left=n.Reference(), right=n.Reference(path=n.Path(names=(name,)))):
            return name.text == "opfyldt"
        case _:
            return False


expectations = st.one_of(
    node(n.Holds, expressions).filter(lambda expectation: not _is_status(expectation)),
    node(n.Lacks, plain_paths, some(outcomes, 1)),
    node(n.HasStatus, plain_paths, st.sampled_from(["opfyldt", "afventer", "ikke relevant", "består", "består ikke"])),
    node(n.HasDeadline, plain_paths, expressions),
)
examples = node(
    n.Example,
    texts,
    maybe(expressions),
    some(node(n.InstanceDeclaration, concepts, names, some(names, 0, 2), some(assignments))),
    some(node(n.Stipulation, plain_paths, expressions), 0, 2),
    some(expectations),
)
declarations = st.one_of(
    sources,
    key_dates,
    codes,
    whole_concepts,
    parameters,
    node(n.Definition, names, texts, st.booleans(), some(parts, 0, 4)),
    titled(n.Rule),
    node(n.Norm, st.sampled_from(["duty", "prohibition", "right", "power"]), names, texts, some(parts, 0, 4)),
    tables(),
    titled(n.Repeal),
    examples,
)
headers = node(n.RulesetHeader, names, maybe(plain_text), some(counting(grounds), 0, 2), maybe(st.just("EUR")))
files = st.builds(n.File, st.just(NOWHERE), st.just("da"), headers, some(declarations), st.just(()), st.just(()))
