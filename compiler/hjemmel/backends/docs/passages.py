"""An agreement's text in passages, each with what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from hjemmel.backends.docs.book import Book, Citation
from hjemmel.backends.docs.grounds import lines_text
from hjemmel.plan import nodes as p
from hjemmel.source.coverage import Coverage
from hjemmel.source.segments import Segment, marked_segments

Status = Literal["rule", "cited", "uncited", "not_rule", "withheld", "open"]


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that the same clauses cover. `anchors` are the clauses that begin here; `heading`: it is one."""

    text: str
    lines: tuple[str, ...]
    status: Status
    heading: bool
    starts: bool
    place: str
    anchors: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    reasons: tuple[str, ...] = ()


def passages_of(source: p.Source, book: Book) -> tuple[Passage, ...]:
    """The passages in order; white space alone is left out."""
    text = book.site.sources.get(source.name)
    if text is None:
        return ()
    marks = [(clause.place, f"clause:{clause.name}") for clause in source.clauses]
    for number, not_rule in enumerate(source.not_rules):
        marks += [(place, f"none:{number}") for place in not_rule.places]
    found: list[Passage] = []
    seen: set[str] = set()
    block: int | None = None
    for segment in marked_segments(text, marks):
        if not any(letter.isalnum() for letter in segment.text):
            # A full stop between two clauses belongs to the words before it.
            if found and segment.text.strip() and segment.block == block:
                found[-1] = _with_text(found[-1], found[-1].text + segment.text)
            continue
        found.append(_passage(segment, source, book, seen, segment.block != block))
        block = segment.block
    return tuple(found)


def _with_text(passage: Passage, text: str) -> Passage:
    return replace(passage, text=text, lines=lines_of(text))


def lines_of(text: str) -> tuple[str, ...]:
    """The lines as published; letters set one below the other become one line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return (" ".join(lines),) if len(lines) > 2 and all(len(line) < 3 for line in lines) else tuple(lines)


def _passage(segment: Segment, source: p.Source, book: Book, seen: set[str], starts: bool) -> Passage:
    clauses = [key.partition(":")[2] for key in segment.keys if key.startswith("clause:")]
    not_rules = [source.not_rules[int(key.partition(":")[2])] for key in segment.keys if key.startswith("none:")]
    citations = tuple(
        {c.key: c for clause in clauses for c in book.citations.get(f"{source.name}.{clause}", ())}.values()
    )
    anchors = tuple(f"klausul-{clause}" for clause in clauses if clause not in seen)
    seen.update(clauses)
    withheld = any(not_rule.withheld for not_rule in not_rules)
    status: Status = (
        "withheld"
        if withheld
        else "rule"
        if any(not citation.cited for citation in citations)
        else "cited"
        if citations
        else "uncited"
        if clauses
        else "not_rule"
        if not_rules
        else "open"
    )
    words = "[udeladt]" if withheld else segment.text.strip()
    last = segment.line + segment.text.rstrip().count("\n")
    return Passage(
        words,
        lines_of(words),
        status,
        segment.kind == "heading" and not withheld,
        starts,
        lines_text(segment.line, last),
        anchors,
        citations,
        tuple(dict.fromkeys(n.reason for n in not_rules)),
    )


def share_of(coverage: Coverage, *kinds: str) -> int:
    """The share of the words that these kinds account for, in whole percent, rounded down so that 100 means all."""
    if not coverage.words:
        return 100
    return 100 * sum(coverage.by_kind.get(kind, 0) for kind in kinds or coverage.by_kind) // coverage.words
