"""The published examples have seen every condition that can decide an answer do so, both ways."""

from __future__ import annotations

from pathlib import Path

from hjemmel.apps.coverage import measured_coverage
from hjemmel.compile import Compiled
from hjemmel.source.span import Span


def test_every_feasible_condition_is_seen_both_ways(ruleset: Compiled, folder: Path) -> None:
    texts = {path: (folder / path).read_text("utf-8") for path in ruleset.files}

    def words(span: Span) -> str:
        return " ".join(texts[span.file][span.start : span.end].split())

    coverage = measured_coverage(ruleset, words).coverage
    assert coverage.solved
    lacking = {
        (condition.declaration, condition.text, way.way, way.standing)
        for condition in coverage.conditions
        for way in condition.ways
        if way.standing in ("missing", "unproven")
    }
    assert not lacking
    assert coverage.seen == coverage.feasible > 700
