"""Rule texts that say what is wrong with them: `⟦HJ201:navn⟧` is a problem, `⟦~declared:navn⟧` a place shown beside.

The marks are taken out, the text is compiled, and what is reported must be exactly what was marked, at those letters.
Marks may stand inside each other; a mark without letters is an empty place.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from hjemmel.compile import Compiled, compiled
from hjemmel.diagnostics.problem import Problem

UNFINISHED = ("HJ408", "HJ409", "HJ702", "HJ703", "HJ704")
"""Problems of what is not finished; they are compared only in texts that mark one of them."""

SOURCE = """Kommunen holder en samtale med borgeren.
Støtten udgør 1.000 kr. om måneden.
Aftalen træder i kraft den 1. januar 2024.
Aftalen ændres den 1. januar 2025.
"""

BASIS = """regelsæt proeve "En prøve"
  måneder tælles til tilsvarende dag, ellers månedens sidste dag
  frister tælles fra dagen efter

aftale aftalen "Aftale om støtte"
  kilde "kilder/aftalen.txt"
  klausul samtale
    »Kommunen holder en samtale med borgeren.«
  klausul sats
    »Støtten udgør 1.000 kr. om måneden.«
  klausul start
    »Aftalen træder i kraft den 1. januar 2024.«
  klausul ændring
    »Aftalen ændres den 1. januar 2025.«

opregning Ydelse "ydelse"
  dagpenge     "dagpenge"
  sygedagpenge "sygedagpenge"

begreb Kommune "kommunen"
  oplysning navn    : tekst "navnet"
  oplysning borgere : liste af Borger "borgerne"

begreb Borger "borgeren" hører til Kommune
  oplysning ledig    : ja/nej            "er ledig"
  oplysning ydelse   : Ydelse            "ydelsen"
  oplysning børn     : heltal            "antal børn"
  oplysning løn      : beløb             "lønnen"
  oplysning andel    : procent           "andelen"
  oplysning ventet   : dage              "ventetiden"
  oplysning anciennitet : år             "ancienniteten"
  oplysning ledig_fra : dato             "første ledighedsdag"
  oplysning bevilget : dato eller ingen  "bevillingsdagen"
  oplysning samtaler : liste af Samtale  "samtalerne"
  skøn egnet : ja/nej "Er borgeren egnet?"
    hjemmel aftalen.samtale
    udøves af kommune

begreb Samtale "samtalen" hører til Borger
  oplysning dato  : dato   "datoen"
  oplysning holdt : ja/nej "er holdt"
  oplysning timer : timer  "længden"
"""

_OPEN = re.compile(r"⟦(~?\w+):")


@dataclass(frozen=True, slots=True)
class Marks:
    """A text without its marks, and the marks: each label with the letters from `start` to `end`."""

    text: str
    marks: tuple[tuple[str, int, int], ...]


def marks_of(marked: str) -> Marks:
    """The text and its marks."""
    text: list[str] = []
    length = 0
    waiting: list[tuple[str, int]] = []
    found: list[tuple[str, int, int]] = []
    at = 0
    while at < len(marked):
        opened = _OPEN.match(marked, at)
        if opened is not None:
            waiting.append((opened.group(1), length))
            at = opened.end()
        elif marked[at] == "⟧":
            label, start = waiting.pop()
            found.append((label, start, length))
            at += 1
        else:
            text.append(marked[at])
            length += 1
            at += 1
    assert not waiting, "a mark is never closed"
    return Marks("".join(text), tuple(found))


def compiled_text(text: str, **others: str) -> Compiled:
    """The rule set of the basis and `text`, or of `text` alone when it opens a rule set with a title itself."""
    files = {f"{name}.regel": other for name, other in others.items()}
    if text.startswith(("regelsæt", "ruleset")):
        files["prøve.regel"] = text
    else:
        files |= {"basis.regel": BASIS, "prøve.regel": f"regelsæt proeve\n{text}"}
    encoded = {path: content.encode("utf-8") for path, content in files.items()}
    return compiled({**encoded, "kilder/aftalen.txt": SOURCE.encode("utf-8")})


def problems_in(text: str, **others: str) -> tuple[Problem, ...]:
    """Everything reported about the basis and `text`, but for what is only unfinished."""
    problems = compiled_text(text, **others).problems
    return tuple(problem for problem in problems if problem.code not in UNFINISHED)


def assert_as_marked(marked: str) -> None:
    """The problems of a text are those it marks, at those letters, with those places beside them."""
    marks = marks_of(marked)
    lead = 0 if marks.text.startswith(("regelsæt", "ruleset")) else len("regelsæt proeve\n")
    wanted = Counter((label, start + lead, end + lead) for label, start, end in marks.marks if label[0] != "~")
    beside = Counter((label[1:], start + lead, end + lead) for label, start, end in marks.marks if label[0] == "~")
    named = {label for label, _, _ in marks.marks}
    problems = [
        problem
        for problem in compiled_text(marks.text).problems
        if problem.code in named or problem.code not in UNFINISHED
    ]
    here = [problem for problem in problems if problem.span.file == "prøve.regel" or problem.code not in UNFINISHED]
    assert Counter((p.code, p.span.start, p.span.end) for p in here) == wanted, _shown(here, marks.text, lead)
    shown = Counter(
        (related.role, related.span.start, related.span.end)
        for problem in here
        for related in problem.related
        if related.span.file == "prøve.regel"
    )
    assert shown == beside


def _shown(problems: list[Problem], text: str, lead: int) -> str:
    """The problems with their letters, for a test that fails."""
    return "\n".join(
        f"{problem.code} in {problem.span.file}: »{text[problem.span.start - lead : problem.span.end - lead]}«"
        for problem in problems
    )
