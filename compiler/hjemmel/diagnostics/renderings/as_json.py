"""Problems for machines. The form is stable: `problems.schema.json` beside this file describes it."""

from collections.abc import Iterable, Mapping
from typing import Any

from hjemmel.diagnostics.diagnostic import Diagnostic
from hjemmel.diagnostics.words import Language
from hjemmel.source.lines import LineIndex
from hjemmel.source.span import Span

FORM = 1


def as_json(
    diagnostics: Iterable[Diagnostic], lines: Mapping[str, LineIndex], language: Language, version: str
) -> dict[str, Any]:
    """A report that JSON can carry; lines and columns count from 1, offsets from 0, all in code points."""
    listed = tuple(diagnostics)
    return {
        "form": FORM,
        "tool": {"name": "hjemmel", "version": version},
        "language": language,
        "errors": sum(each.severity == "error" for each in listed),
        "warnings": sum(each.severity == "warning" for each in listed),
        "problems": [_problem(each, lines) for each in listed],
    }


def _problem(diagnostic: Diagnostic, lines: Mapping[str, LineIndex]) -> dict[str, Any]:
    edit = diagnostic.edit
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "title": diagnostic.title,
        "what": diagnostic.what,
        "why": diagnostic.why,
        "fix": diagnostic.fix,
        "declaration": diagnostic.declaration,
        "place": _place(diagnostic.span, lines),
        "related": [
            {"role": other.role, "text": other.text, "place": _place(other.span, lines)} for other in diagnostic.related
        ],
        "edit": {"place": _place(edit.span, lines), "text": edit.text} if edit else None,
    }


def _place(span: Span, lines: Mapping[str, LineIndex]) -> dict[str, Any]:
    index = lines.get(span.file)
    if index is None:
        return {"file": span.file, "start": None, "end": None}
    start, end = index.range_of(span)
    return {
        "file": span.file,
        "start": {"line": start.line, "column": start.column, "offset": span.start},
        "end": {"line": end.line, "column": end.column, "offset": span.end},
    }
