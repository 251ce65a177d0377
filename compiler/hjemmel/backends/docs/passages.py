"""An agreement's text in passages, each with what became of it."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from hjemmel.backends.docs.book import Book, Citation
from hjemmel.backends.docs.grounds import lines_text
from hjemmel.plan import nodes as p
from hjemmel.source.coverage import Coverage
from hjemmel.source.segments import Segment, marked_segments
from hjemmel.source.words import joined_by

Status = Literal["rule", "cited", "uncited", "not_rule", "withheld", "open"]


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that the same clauses cover. `anchors` are the clauses that begin here; `heading`: it is one."""

    text: str
    lines: tuple[tuple[str, str], ...]
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
                found[-1] = _with_text(found[-1], found[-1].text + segment.text, text.vocabulary)
            continue
        found.append(_passage(segment, source, book, seen, text.vocabulary, segment.block != block))
        block = segment.block
    return tuple(found)


def _with_text(passage: Passage, text: str, known: Set[str]) -> Passage:
    return replace(passage, text=text, lines=lines_of(text, known))


_HYPHENS = "-\u2010\u2011"


def lines_of(text: str, known: Set[str]) -> tuple[tuple[str, str], ...]:
    """The lines as published, each with what joins it to the next where lines run on: "" for a divided word, "-" for a
    hyphen of the word's own, "- " for one that stands for a part, " " between words. Letters set one below the other
    become one line. `known` are the words of the source."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 2 and all(len(line) < 3 for line in lines):
        return ((" ".join(lines), ""),)
    joined: list[tuple[str, str]] = []
    for line, following in pairwise((*lines, "")):
        if not following:
            joined.append((line, ""))
        elif line[-1] in _HYPHENS and line[-2:-1].isalnum() and following[0].isalnum():
            before, after = re.findall(r"\w+", line)[-1], re.findall(r"\w+", following)[0]
            joined.append((line[:-1], joined_by(before, after, known)))
        else:
            joined.append((line, " "))
    return tuple(joined)


def _passage(segment: Segment, source: p.Source, book: Book, seen: set[str], known: Set[str], starts: bool) -> Passage:
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
        lines_of(words, known),
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


def percents_of(counts: Sequence[int]) -> list[str]:
    """The share of each count in percent with one decimal, together 100: what is left over by rounding down goes to
    those that lost most. All zero when there is nothing to share."""
    whole = sum(counts)
    if not whole:
        return ["0"] * len(counts)
    tenths = [1000 * count // whole for count in counts]
    lost = sorted(range(len(counts)), key=lambda place: (-(1000 * counts[place] % whole), place))
    for place in lost[: 1000 - sum(tenths)]:
        tenths[place] += 1
    return [f"{number // 10},{number % 10}" if number % 10 else str(number // 10) for number in tenths]
