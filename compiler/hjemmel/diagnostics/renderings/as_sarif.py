"""Problems as SARIF 2.1.0, the form code hosts and editors read."""

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from hjemmel.diagnostics.diagnostic import Diagnostic
from hjemmel.diagnostics.words import Language
from hjemmel.source.lines import LineIndex
from hjemmel.source.span import Span

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"


def as_sarif(
    diagnostics: Iterable[Diagnostic], lines: Mapping[str, LineIndex], language: Language, version: str
) -> dict[str, Any]:
    """A log with one run; its rules are the kinds of problem that were found."""
    listed = tuple(diagnostics)
    kinds = {each.code: each for each in sorted(listed, key=lambda each: each.code)}
    places = {code: place for place, code in enumerate(kinds)}
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "hjemmel",
                        "semanticVersion": version,
                        "language": language,
                        "rules": [_rule(each) for each in kinds.values()],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(each, places[each.code], lines) for each in listed],
            }
        ],
    }


def _rule(diagnostic: Diagnostic) -> dict[str, Any]:
    return {"id": diagnostic.code, "shortDescription": {"text": diagnostic.title}}


def _result(diagnostic: Diagnostic, rule: int, lines: Mapping[str, LineIndex]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": diagnostic.code,
        "ruleIndex": rule,
        "level": diagnostic.severity,
        "message": {"text": " ".join(filter(None, (diagnostic.what, diagnostic.why, diagnostic.fix)))},
        "locations": [{"physicalLocation": _location(diagnostic.span, lines)}],
    }
    if diagnostic.related:
        result["relatedLocations"] = [
            {"id": number, "physicalLocation": _location(other.span, lines), "message": {"text": other.text}}
            for number, other in enumerate(diagnostic.related, 1)
        ]
    if diagnostic.edit and diagnostic.edit.span.file in lines:
        edited = _location(diagnostic.edit.span, lines)
        result["fixes"] = [
            {
                "description": {"text": diagnostic.fix},
                "artifactChanges": [
                    {
                        "artifactLocation": edited["artifactLocation"],
                        "replacements": [
                            {"deletedRegion": edited["region"], "insertedContent": {"text": diagnostic.edit.text}}
                        ],
                    }
                ],
            }
        ]
    return result


def _location(span: Span, lines: Mapping[str, LineIndex]) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": quote(span.file)}}
    index = lines.get(span.file)
    if index is not None:
        start, end = index.range_of(span)
        location["region"] = {
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
            "charOffset": span.start,
            "charLength": span.end - span.start,
        }
    return location
