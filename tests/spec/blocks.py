"""The fenced blocks of the chapters, as rule sets that can be compiled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

HERE = Path(__file__).parent
CHAPTERS = tuple(sorted(path for path in HERE.glob("*.md") if path.name != "README.md"))

BlockKind = Literal[
    "right", "wrong", "unmet", "seen", "unseen", "before", "after", "old", "new", "days", "proven", "refuted"
]
_KINDS: dict[str, BlockKind] = {
    "right": "right",
    "wrong": "wrong",
    "unmet": "unmet",
    "seen": "seen",
    "unseen": "unseen",
    "before": "before",
    "after": "after",
    "old": "old",
    "new": "new",
    "days": "days",
    "proven": "proven",
    "refuted": "refuted",
}

_PRELUDE = re.compile(r"^# prelude: (.+)$", re.MULTILINE)
_FILE_LINE = re.compile(r"^--- (\S+) ---\n", re.MULTILINE)
_FIRST_WORD = re.compile(r"\A(?:\s|\ufeff|#[^\n]*)*(\w*)")
_SOURCE = re.compile(r'^\s*(?:kilde|source) "([^"]+)"', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced block: where it stands, what is claimed of it, and its text."""

    chapter: str
    heading: str
    number: int
    line: int
    kind: BlockKind
    codes: tuple[str, ...]
    text: str

    @property
    def name(self) -> str:
        """A readable name for a test, e.g. `12_time/working-days/2`."""
        return f"{self.chapter}/{self.heading}/{self.number}"

    @property
    def files(self) -> dict[str, bytes]:
        """The files of the rule set it shows, its preludes included, by path."""
        return {path: text.encode("utf-8") for path, text in files_of(self.text).items()}


@dataclass(slots=True)
class _Place:
    heading: str = "opening"
    counts: dict[str, int] = field(default_factory=dict)

    def next_number(self) -> int:
        self.counts[self.heading] = self.counts.get(self.heading, 0) + 1
        return self.counts[self.heading]


def blocks_of(path: Path) -> Iterator[Block]:
    """The blocks of a chapter. A fence that says nothing a runner knows is our own bug and raises."""
    place = _Place()
    fence: tuple[int, str] | None = None
    lines: list[str] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if line.startswith("```"):
            if fence is None:
                fence, lines = (number, line[3:].strip()), []
                continue
            kind, codes = claim_of(fence[1], f"{path.name}:{fence[0]}")
            yield Block(path.stem, place.heading, place.next_number(), fence[0], kind, codes, "\n".join(lines) + "\n")
            fence = None
        elif fence is not None:
            lines.append(line)
        elif line.startswith("#"):
            place.heading = re.sub(r"\W+", "-", line.strip("# ").lower()).strip("-")
    if fence is not None:
        raise ValueError(f"{path.name}:{fence[0]}: the block is never closed")


def claim_of(info: str, where: str) -> tuple[BlockKind, tuple[str, ...]]:
    """What a fence's first line claims: `regel wrong HJ201 HJ302` gives ("wrong", ("HJ201", "HJ302"))."""
    words = info.split()
    if len(words) < 2 or words[0] != "regel" or words[1] not in _KINDS:
        raise ValueError(f"{where}: nobody runs a block marked `{info}`")
    kind, codes = _KINDS[words[1]], tuple(words[2:])
    if kind == "days" and len(codes) == 2 and all(re.fullmatch(r"\d{4}-\d\d-\d\d", day) for day in codes):
        return kind, codes
    if (kind in ("wrong", "refuted")) != bool(codes) or not all(re.fullmatch(r"HJ\d{3}", code) for code in codes):
        raise ValueError(f"{where}: a wrong block names its codes, and no other block does: `{info}`")
    return kind, codes


def files_of(text: str) -> dict[str, str]:
    """The files a block's text stands for: its own, then those of its preludes with the sources they name."""
    files = own_files_of(text)
    for names in _PRELUDE.findall(text):
        for name in names.split(","):
            files.update(prelude_files(name.strip()))
    return files


def own_files_of(text: str) -> dict[str, str]:
    """The files written in the block: one, or several under lines such as `--- kilder/lov.txt ---`."""
    pieces = _FILE_LINE.split(text)
    if len(pieces) == 1:
        opened = _FIRST_WORD.match(text)
        closed = opened is not None and opened.group(1) in ("regelsæt", "ruleset")
        return {"regler.regel": text if closed else "regelsæt proeve\n" + text}
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


@cache
def prelude_files(name: str) -> dict[str, str]:
    """The prelude of that name, under `preludes/`, and the sources it declares."""
    text = (HERE / "preludes" / f"{name}.regel").read_text("utf-8")
    sources = {path: (HERE / "preludes" / path).read_text("utf-8") for path in _SOURCE.findall(text)}
    return {f"{name}.regel": text, **sources}
