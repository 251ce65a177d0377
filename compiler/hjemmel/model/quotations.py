"""Every quotation found in its source, or reported."""

from collections.abc import Iterable, Mapping

import msgspec

from hjemmel.diagnostics.problem import Problem
from hjemmel.model.nodes import Model
from hjemmel.source.passages import SourceText, text_of
from hjemmel.source.place import Found, place_of
from hjemmel.source.reports import checksum_problem, missing_source, problems_of
from hjemmel.source.span import Span
from hjemmel.syntax import nodes as s


class Located(msgspec.Struct, frozen=True):
    """The sources by name, and for each quotation found (by where it is written) its place in the source."""

    sources: dict[str, SourceText]
    places: dict[Span, Span]


def located_quotations(model: Model, files: Mapping[str, bytes]) -> tuple[Located, list[Problem]]:
    """The place of every quotation; `files` holds the sources by the path the declarations name."""
    located = Located({}, {})
    problems: list[Problem] = []
    for source in model.sources.values():
        if source.file is None:
            continue
        path, declared_at = source.file.text, source.file.span
        data = files.get(path)
        if data is None:
            others = [file for file in files if not file.endswith(".regel")]
            problems.append(missing_source(path, declared_at, others))
            continue
        text = text_of(data, path, declared_at)
        if isinstance(text, Problem):
            problems.append(text)
            continue
        if source.checksum is not None:
            differs = checksum_problem(source.checksum.text, source.checksum.span, data, path)
            if differs is not None:
                problems.append(differs)
        located.sources[source.name.text] = text
        for quotation, after in quotations_of(source):
            place = place_of(quotation.text, text, after.text if after is not None else None)
            problems += problems_of(place, text, quotation.span, after.text if after is not None else "")
            if isinstance(place, Found):
                located.places[quotation.span] = place.span
    return located, problems


def quotations_of(source: s.SourceDeclaration) -> Iterable[tuple[s.Quotation, s.Quotation | None]]:
    """Every quotation of a source declaration with the passage it stands just after, if that is said."""
    for clause in source.clauses:
        yield clause.quotation, clause.after
    for not_rule in source.not_rules:
        for anchored in not_rule.quotations:
            yield anchored.quotation, anchored.after
