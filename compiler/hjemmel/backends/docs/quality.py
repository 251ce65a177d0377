"""What is known of how good a rule set is: what was proven, seen and tried of it. Plain data, made by who measures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Answered:
    """Questions of one kind about all cases: how many came out well, as findings, or undecided; `bounded` of them were
    decided only for lists of a certain length."""

    kind: str
    well: int
    found: int
    undecided: int
    bounded: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question that is not shown in every case to be as it should: `why` in words, and the reason it was accepted
    with ("" when it was not)."""

    kind: str
    about: tuple[str, ...]
    is_finding: bool
    why: str
    accepted: str


@dataclass(frozen=True, slots=True)
class Proven:
    """All questions, and those in doubt."""

    answered: tuple[Answered, ...]
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class ClauseSeen:
    """How many of the ways in which the conditions of a clause can decide an answer some example has seen."""

    clause: str
    possible: int
    seen: int
    impossible: int


@dataclass(frozen=True, slots=True)
class Unseen:
    """Ways of a declaration's conditions, in sentences."""

    declaration: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """The condition coverage: `solved` says whether it was tried to prove what is missing impossible."""

    possible: int
    seen: int
    clauses: tuple[ClauseSeen, ...]
    missing: tuple[Unseen, ...]
    impossible: tuple[Unseen, ...]
    solved: bool


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip of the pen that no example notices; `why` says what is not known of it, "" when a case shows it."""

    declaration: str
    clauses: tuple[str, ...]
    sentence: str
    why: str


@dataclass(frozen=True, slots=True)
class Slips:
    """All slips that were tried: how many some example notices, and how many are proven to change no answer."""

    made: int
    noticed: int
    equivalent: int
    share: float
    survivors: tuple[Slip, ...]


@dataclass(frozen=True, slots=True)
class Accepted:
    """A warning that was accepted in the rule file, with its reason."""

    declaration: str
    code: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class Quality:
    """What was measured of exactly these rules; None where it was not. `day` is the last day of measuring."""

    proven: Proven | None = None
    seen: Seen | None = None
    slips: Slips | None = None
    accepted: tuple[Accepted, ...] = ()
    day: date | None = None
    version: str = ""
