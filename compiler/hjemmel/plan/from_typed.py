"""The plan: typed declarations in canonical order, with precedence closed and sources at their place."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from msgspec.structs import replace

from hjemmel.graph.nodes import Graph
from hjemmel.model.nodes import Model
from hjemmel.model.quotations import Located
from hjemmel.plan import nodes as p
from hjemmel.source.passages import SourceText, checksum_of
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s
from hjemmel.typed.nodes import Typed

_Ended = TypeVar("_Ended", p.Parameter, p.Rule, p.Definition, p.Norm)
_Ranked = TypeVar("_Ranked", p.Rule, p.Norm)


def plan_from_typed(typed: Typed, graph: Graph, model: Model, located: Located, files: Mapping[str, bytes]) -> p.Plan:
    """The plan of a rule set without errors."""
    rows = first_rows(typed.rules)
    return p.Plan(
        model.name,
        model.title,
        typed.conventions,
        model.currency,
        tuple(source_of(source, located, files) for _, source in sorted(model.sources.items())),
        tuple(sorted(typed.key_dates, key=lambda d: d.name)),
        tuple(sorted(typed.codes, key=lambda d: d.name)),
        tuple(sorted(typed.concepts, key=lambda d: d.name)),
        tuple(by_rows(each, rows) for each in sorted(typed.parameters, key=lambda d: d.name)),
        tuple(by_rows(below(rule, graph), rows) for rule in sorted(typed.rules, key=lambda d: d.name)),
        tuple(by_rows(each, rows) for each in sorted(typed.definitions, key=lambda d: (d.concept, d.name))),
        tuple(by_rows(below(norm, graph), rows) for norm in sorted(typed.norms, key=lambda d: d.name)),
        tuple(sorted(typed.repeals, key=lambda d: d.name)),
        graph.order,
    )


def first_rows(rules: Iterable[p.Rule]) -> dict[str, str]:
    """For each table the name of its first row, whose period is the table's."""
    first: dict[str, str] = {}
    for rule in rules:
        if rule.form == "row":
            first.setdefault(rule.main, rule.name)
    return first


def by_rows(ended: _Ended, rows: Mapping[str, str]) -> _Ended:
    """The declaration, ended by a table's first row where it is ended by the table."""
    if not ended.ended_by:
        return ended
    return replace(ended, ended_by=tuple(rows.get(name, name) for name in ended.ended_by))


def below(declaration: _Ranked, graph: Graph) -> _Ranked:
    """The rule or norm with all that prevail over it."""
    above = graph.above[declaration.name]
    return replace(declaration, above=above) if above else declaration


def source_of(source: s.SourceDeclaration, located: Located, files: Mapping[str, bytes]) -> p.Source:
    """A source with the place of each of its passages."""
    text = located.sources.get(source.name.text)
    file = source.file.text if source.file is not None else ""
    checksum = checksum_of(files[file]).removeprefix("sha256:") if text is not None else ""
    return p.Source(
        source.name.text,
        source.kind,
        source.title.text,
        file,
        checksum,
        tuple(
            p.Clause(
                clause.name.text,
                clause.quotation.text,
                lines_of(place_of(clause.quotation, located), text),
                place_of(clause.quotation, located),
                clause.span,
            )
            for clause in sorted(source.clauses, key=lambda c: c.name.text)
        ),
        tuple(
            p.NotARule(
                not_rule.reason.text,
                tuple(each.quotation.text for each in not_rule.quotations),
                tuple(place_of(each.quotation, located) for each in not_rule.quotations),
                not_rule.withheld,
                not_rule.span,
            )
            for not_rule in sorted(
                source.not_rules, key=lambda n: (n.reason.text, [each.quotation.text for each in n.quotations])
            )
        ),
        source.span,
    )


def place_of(quotation: s.Quotation, located: Located) -> Span:
    """Where a quotation stands; without a source file, an empty place."""
    return located.places.get(quotation.span, Span("", 0, 0))


def lines_of(place: Span, text: SourceText | None) -> tuple[int, int]:
    """The first and last line of a place, from 1; (0, 0) without a source file."""
    if text is None or not place.file:
        return 0, 0
    lines = text.lines.lines_of(place)
    return lines.start, lines.stop - 1
