"""Sources for the tests: small ones made on the spot, and the two agreements as published."""

from functools import cache
from pathlib import Path

from hjemmel.source.passages import SourceText, text_of
from hjemmel.source.span import Span

SOURCES = Path(__file__).parents[2] / "rulesets/beskaeftigelse/kilder"
NAMED_AT = Span("regler.regel", 10, 20)


def source(text: str) -> SourceText:
    """A source that holds `text`."""
    return SourceText("kilder/kilde.txt", text)


@cache
def agreement(name: str) -> SourceText:
    """One of the two agreements, as published."""
    found = text_of((SOURCES / f"{name}.txt").read_bytes(), f"kilder/{name}.txt", NAMED_AT)
    assert isinstance(found, SourceText)
    return found


def agreement_of(clause: str) -> SourceText:
    """The agreement that a clause of `clauses.toml` is quoted from."""
    return agreement("anden_delaftale_2022" if clause.startswith("A") else "ti_centrale_initiativer_2025")


def words_at(text: SourceText, span: Span) -> str:
    """What the source holds at `span`, as written."""
    assert span.file == text.file
    return text.text[span.start : span.end]
